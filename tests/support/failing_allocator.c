// failing_allocator.c - counts, checks and fails allocations.
#include "support/failing_allocator.h"

#include <stdlib.h>
#include <string.h>

// In front of each block: its size, as large as the strictest alignment.
typedef union header {
    size_t size;
    max_align_t align;
} header;

static bool fails_now(failing_allocator *memory)
{
    const size_t call = atomic_fetch_add(&memory->calls, 1) + 1;
    return call == atomic_load(&memory->fail_at);
}

static void note_peak(failing_allocator *memory)
{
    const size_t now = atomic_load(&memory->live_bytes);
    size_t peak = atomic_load(&memory->peak_bytes);
    while (now > peak && !atomic_compare_exchange_weak(&memory->peak_bytes, &peak, now)) {
    }
}

static void *take(void *user, size_t n)
{
    failing_allocator *memory = user;
    if (fails_now(memory)) {
        return NULL;
    }
    header *block = malloc(sizeof *block + n);
    if (block == NULL) {
        return NULL;
    }
    block->size = n;
    memset(block + 1, 0xa5, n); // no caller may rely on zeroed memory
    atomic_fetch_add(&memory->live, 1);
    atomic_fetch_add(&memory->live_bytes, n);
    note_peak(memory);
    return block + 1;
}

static bool holds(const char *bytes, size_t n, const char *text)
{
    const size_t len = strlen(text);
    for (size_t i = 0; i + len <= n; i++) {
        if (memcmp(bytes + i, text, len) == 0) {
            return true;
        }
    }
    return false;
}

static void look_for_secrets(failing_allocator *memory, const void *block, size_t n)
{
    for (size_t i = 0; i < sizeof memory->secrets / sizeof memory->secrets[0]; i++) {
        if (memory->secrets[i] != NULL && holds(block, n, memory->secrets[i])) {
            atomic_fetch_add(&memory->unwiped, 1);
        }
    }
}

static void give_back(void *user, void *given, size_t n)
{
    failing_allocator *memory = user;
    header *block = (header *)given - 1;
    if (block->size != n) {
        atomic_fetch_add(&memory->mismatches, 1);
    }
    look_for_secrets(memory, given, block->size);
    atomic_fetch_sub(&memory->live, 1);
    atomic_fetch_sub(&memory->live_bytes, block->size);
    free(block);
}

// Always moves the block, so that a stale pointer into the old one is found.
static void *change(void *user, void *given, size_t old_n, size_t new_n)
{
    void *moved = take(user, new_n);
    if (moved != NULL) {
        memcpy(moved, given, old_n < new_n ? old_n : new_n);
        give_back(user, given, old_n);
    }
    return moved;
}

void failing_allocator_init(failing_allocator *memory, size_t fail_at)
{
    memset(memory, 0, sizeof *memory);
    memory->table.size = sizeof memory->table;
    memory->table.user = memory;
    memory->table.alloc = take;
    memory->table.resize = change;
    memory->table.release = give_back;
    atomic_init(&memory->calls, 0);
    atomic_init(&memory->fail_at, fail_at);
    atomic_init(&memory->live, 0);
    atomic_init(&memory->live_bytes, 0);
    atomic_init(&memory->peak_bytes, 0);
    atomic_init(&memory->mismatches, 0);
    atomic_init(&memory->unwiped, 0);
}

const azb_allocator *failing_allocator_table(failing_allocator *memory)
{
    return &memory->table;
}

bool failing_allocator_has_failed(failing_allocator *memory)
{
    const size_t fail_at = atomic_load(&memory->fail_at);
    return fail_at != 0 && atomic_load(&memory->calls) >= fail_at;
}

bool failing_allocator_is_clean(failing_allocator *memory)
{
    return atomic_load(&memory->live) == 0 && atomic_load(&memory->live_bytes) == 0 &&
           atomic_load(&memory->mismatches) == 0 && atomic_load(&memory->unwiped) == 0;
}
