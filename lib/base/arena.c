// arena.c - chunks of growing size and adopted blocks, all freed together.
#include "base/arena.h"

#include "base/memory.h"

typedef struct azbi_arena_chunk {
    struct azbi_arena_chunk *next;
    size_t size; // with this header
} chunk;

typedef struct azbi_arena_block {
    struct azbi_arena_block *next;
    void *block;
    size_t size;
} adopted_block;

enum {
    FIRST_CHUNK_BYTES = 1024,
    CHUNK_BYTES_MAX = 64 * 1024
};

azbi_arena *azbi_arena_new(azb_context *context, size_t hint)
{
    const size_t head = sizeof(chunk) + sizeof(azbi_arena);
    size_t size;
    if (!azbi_add_sizes(hint, head, &size)) {
        return NULL;
    }
    if (hint == 0) {
        size = FIRST_CHUNK_BYTES;
    }
    chunk *first = azbi_alloc_raw(context, size);
    if (first == NULL) {
        return NULL;
    }
    first->next = NULL;
    first->size = size;
    azbi_arena *arena = (azbi_arena *)(void *)(first + 1);
    memset(arena, 0, sizeof *arena);
    atomic_init(&arena->holds, 1);
    arena->context = context != NULL ? azbi_context_hold(context) : NULL;
    arena->chunks = first;
    arena->chunk_size = size;
    arena->next = (char *)(arena + 1);
    arena->end = (char *)first + size;
    return arena;
}

azb_context *azbi_arena_context(const azbi_arena *arena)
{
    return arena->context;
}

void azbi_arena_hold(azbi_arena *arena)
{
    atomic_fetch_add_explicit(&arena->holds, 1, memory_order_relaxed);
}

static void release_block(azb_context *context, bool secret, void *block, size_t size)
{
    if (secret) {
        azbi_release_wiped(context, block, size);
    } else {
        azbi_release(context, block, size);
    }
}

void azbi_arena_release(azbi_arena *arena)
{
    if (arena == NULL || atomic_fetch_sub_explicit(&arena->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    // The arena itself lies in one of the chunks, so nothing in it may be read once they are freed.
    azb_context *context = arena->context;
    const bool secret = arena->secret;
    chunk *chunks = arena->chunks;
    for (adopted_block *node = arena->adopted; node != NULL; node = node->next) {
        release_block(context, secret, node->block, node->size);
    }
    while (chunks != NULL) {
        chunk *next = chunks->next;
        release_block(context, secret, chunks, chunks->size);
        chunks = next;
    }
    azb_context_free(context);
}

static size_t next_chunk_size(const azbi_arena *arena)
{
    return arena->chunk_size < CHUNK_BYTES_MAX / 2 ? arena->chunk_size * 2 : CHUNK_BYTES_MAX;
}

void *azbi_arena_grow(azbi_arena *arena, size_t n)
{
    const size_t usual = next_chunk_size(arena);
    // A large piece gets a chunk of its own, so that the space left in the newest one is not lost.
    const bool alone = n > usual / 4;
    size_t size = usual;
    if (alone && !azbi_add_sizes(n, sizeof(chunk), &size)) {
        arena->exhausted = true;
        return NULL;
    }
    chunk *added = azbi_alloc_raw(arena->context, size);
    if (added == NULL) {
        arena->exhausted = true;
        return NULL;
    }
    added->next = arena->chunks;
    added->size = size;
    arena->chunks = added;
    char *bytes = (char *)(added + 1);
    if (!alone) {
        arena->chunk_size = size;
        arena->next = bytes + n;
        arena->end = (char *)added + size;
    }
    return bytes;
}

azb_status azbi_arena_adopt(azbi_arena *arena, void *block, size_t n)
{
    if (block == NULL) {
        return AZB_OK;
    }
    adopted_block *node = azbi_arena_alloc_raw(arena, sizeof *node);
    if (node == NULL) {
        return AZB_E_NOMEM;
    }
    node->next = arena->adopted;
    node->block = block;
    node->size = n;
    arena->adopted = node;
    return AZB_OK;
}

static void join_chunks(azbi_arena *arena, azbi_arena *child)
{
    chunk *last = child->chunks;
    while (last->next != NULL) {
        last = last->next;
    }
    last->next = arena->chunks;
    arena->chunks = child->chunks;
    if (child->end - child->next > arena->end - arena->next) {
        arena->next = child->next;
        arena->end = child->end;
    }
}

static void join_adopted(azbi_arena *arena, azbi_arena *child)
{
    adopted_block **end = &arena->adopted;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = child->adopted;
}

void azbi_arena_join(azbi_arena *arena, azbi_arena *child)
{
    if (arena->failure == AZB_OK && child->failure != AZB_OK) {
        arena->failure = child->failure;
        arena->failure_path = child->failure_path;
        arena->failure_reason = child->failure_reason;
        arena->failure_part = child->failure_part;
    }
    arena->exhausted = arena->exhausted || child->exhausted;
    arena->secret = arena->secret || child->secret;
    azb_context *context = child->context;
    join_adopted(arena, child);
    join_chunks(arena, child);
    azb_context_free(context);
}

void azbi_arena_mark_secret(azbi_arena *arena)
{
    arena->secret = true;
}

void azbi_arena_fail(azbi_arena *arena, azb_status status, const char *path, const char *reason)
{
    if (arena->failure == AZB_OK) {
        arena->failure = status;
        arena->failure_path = azbi_arena_text(arena, path, strlen(path));
        arena->failure_reason = azbi_arena_text(arena, reason, strlen(reason));
    }
}

void azbi_arena_fail_part(azbi_arena *arena, const void *part, const char *path, const char *reason)
{
    if (arena->failure == AZB_OK) {
        arena->failure_part = part;
        azbi_arena_fail(arena, AZB_E_ARG, path, reason);
    }
}

azb_status azbi_arena_failure(const azbi_arena *arena, const char **path, const char **reason)
{
    *path = arena->failure_path != NULL ? arena->failure_path : "";
    *reason = arena->failure_reason != NULL ? arena->failure_reason : "";
    if (arena->failure == AZB_OK && arena->exhausted) {
        return AZB_E_NOMEM;
    }
    return arena->failure;
}
