/*
 * arena.h - the memory of one tree: allocated piece by piece, freed as a whole, reference-counted.
 *
 * One thread at a time may use an arena, except for hold and release. The path that every member
 * of every model takes is inline: two pointers and a comparison.
 */
#ifndef AZBI_BASE_ARENA_H
#define AZBI_BASE_ARENA_H

#include <stdbool.h>
#include <string.h>

#include "base/context.h"

struct azbi_arena_chunk;
struct azbi_arena_block;

/* Lives in its own first chunk. The inline functions use next and end; only arena.c uses the other
 * members. */
typedef struct azbi_arena {
    char *next; /* free bytes of the newest chunk */
    char *end;
    azb_context *context;
    struct azbi_arena_chunk *chunks;  /* newest first */
    struct azbi_arena_block *adopted; /* freed with the chunks */
    size_t chunk_size;                /* of the next chunk */
    const char *failure_path, *failure_reason;
    const void *failure_part; /* the part that has the slot; NULL: not known */
    atomic_size_t holds;
    azb_status failure;
    bool exhausted;
    bool secret;
} azbi_arena;

enum {
    AZBI_ARENA_ALIGN = 8 /* for pointers, int64_t and double: models have no other members */
};

/* hint: bytes of the first chunk, 0 for the default. The caller gets one hold. NULL when there is
 * no memory. */
azbi_arena *azbi_arena_new(azb_context *context, size_t hint);
azb_context *azbi_arena_context(const azbi_arena *arena);

void azbi_arena_hold(azbi_arena *arena);
void azbi_arena_release(azbi_arena *arena); /* NULL is fine */

/* The slow path of the inline functions: adds a chunk. */
void *azbi_arena_grow(azbi_arena *arena, size_t n);

/* True once an allocation has failed. */
static inline bool azbi_arena_is_exhausted(const azbi_arena *arena)
{
    return arena->exhausted;
}

/* True while there is more than one hold. */
static inline bool azbi_arena_is_shared(const azbi_arena *arena)
{
    return atomic_load_explicit(&arena->holds, memory_order_acquire) > 1;
}

/* n bytes, neither zeroed nor aligned. NULL on exhaustion, which the arena remembers. For n 0 the
 * pointer is not NULL. */
static inline char *azbi_arena_bytes(azbi_arena *arena, size_t n)
{
    if (n > (size_t)(arena->end - arena->next)) {
        return (char *)azbi_arena_grow(arena, n);
    }
    char *bytes = arena->next;
    arena->next += n;
    return bytes;
}

/* n bytes, aligned to AZBI_ARENA_ALIGN, not zeroed; otherwise as azbi_arena_bytes. */
static inline void *azbi_arena_alloc_raw(azbi_arena *arena, size_t n)
{
    const size_t left = (size_t)(arena->end - arena->next);
    const size_t pad = (size_t)(0 - (uintptr_t)arena->next) & (AZBI_ARENA_ALIGN - 1);
    if (left < pad || n > left - pad) {
        return azbi_arena_grow(arena, n);
    }
    char *bytes = arena->next + pad;
    arena->next = bytes + n;
    return bytes;
}

/* As azbi_arena_alloc_raw, zeroed. */
static inline void *azbi_arena_alloc(azbi_arena *arena, size_t n)
{
    void *block = azbi_arena_alloc_raw(arena, n);
    if (block != NULL) {
        memset(block, 0, n);
    }
    return block;
}

/* A copy of len bytes, with a NUL behind them. NULL on exhaustion. */
static inline char *azbi_arena_text(azbi_arena *arena, const char *bytes, size_t len)
{
    if (len == SIZE_MAX) {
        return NULL;
    }
    char *text = azbi_arena_bytes(arena, len + 1);
    if (text != NULL) {
        if (len > 0) {
            memcpy(text, bytes, len);
        }
        text[len] = '\0';
    }
    return text;
}

/* Makes the arena free this block (of n bytes, from azbi_alloc of the same context) when it is
 * freed itself. On AZB_E_NOMEM the caller keeps the block. */
AZB_NODISCARD azb_status azbi_arena_adopt(azbi_arena *arena, void *block, size_t n);

/* Moves all of child's memory into arena and frees child, which must have no other holds and the
 * same context. A failure of child becomes one of arena. */
void azbi_arena_join(azbi_arena *arena, azbi_arena *child);

/* Everything in the arena is wiped before it is freed, from now on. */
void azbi_arena_mark_secret(azbi_arena *arena);

static inline bool azbi_arena_is_secret(const azbi_arena *arena)
{
    return arena->secret;
}

/* The first failure of a setter, kept for the call that the tree is passed to. path and reason are
 * copied. An exhausted arena without such a failure reports AZB_E_NOMEM, with "" for the texts. */
void azbi_arena_fail(azbi_arena *arena, azb_status status, const char *path, const char *reason);
/* The same with AZB_E_ARG, for the part of the tree that path starts at. */
void azbi_arena_fail_part(azbi_arena *arena, const void *part, const char *path,
                          const char *reason);
azb_status azbi_arena_failure(const azbi_arena *arena, const char **path, const char **reason);

#endif
