/*
 * arena.h - the memory of one tree: taken piece by piece, freed as a whole, counted holds.
 *
 * Not for two threads at once, except hold and release.
 */
#ifndef AZBI_BASE_ARENA_H
#define AZBI_BASE_ARENA_H

#include "base/context.h"

typedef struct azbi_arena azbi_arena;

/* hint: bytes of the first chunk, 0 for the default. One hold is the caller's. NULL: no memory. */
azbi_arena *azbi_arena_new(azb_context *context, size_t hint);
azb_context *azbi_arena_context(const azbi_arena *arena);

void azbi_arena_hold(azbi_arena *arena);
void azbi_arena_release(azbi_arena *arena); /* NULL is fine */

/* n bytes, zeroed, aligned for any type; azbi_arena_bytes: neither. NULL on exhaustion, which the
 * arena remembers. */
void *azbi_arena_alloc(azbi_arena *arena, size_t n);
char *azbi_arena_bytes(azbi_arena *arena, size_t n);

/* len bytes copied, a NUL behind them. */
char *azbi_arena_text(azbi_arena *arena, const char *bytes, size_t len);

/* The arena frees this block (of n bytes, from azbi_alloc of the same context) with the rest; on
 * AZB_E_NOMEM it does not, and the caller keeps it. */
AZB_NODISCARD azb_status azbi_arena_adopt(azbi_arena *arena, void *block, size_t n);

/* Moves all of child's memory into arena and ends child, whose other holds must be gone. */
void azbi_arena_join(azbi_arena *arena, azbi_arena *child);

/* From now on everything in the arena is wiped before it is freed. */
void azbi_arena_mark_secret(azbi_arena *arena);

/* The first failure of a setter, kept for the call that the tree is handed to. */
void azbi_arena_fail(azbi_arena *arena, azb_status status, const char *path, const char *reason);
azb_status azbi_arena_failure(const azbi_arena *arena, const char **path, const char **reason);

#endif
