/*
 * memory.h - allocation through the context, and arithmetic of sizes.
 *
 * context NULL uses malloc and free: for errors that are reported before there is a context.
 */
#ifndef AZBI_BASE_MEMORY_H
#define AZBI_BASE_MEMORY_H

#include <stdbool.h>

#include <azbackup/context.h>

/* n bytes, zeroed; NULL on exhaustion or n == 0. azbi_alloc_raw does not zero them. */
void *azbi_alloc(azb_context *context, size_t n);
void *azbi_alloc_raw(azb_context *context, size_t n);

/* count elements of size bytes, zeroed; NULL on exhaustion or overflow. */
void *azbi_alloc_array(azb_context *context, size_t count, size_t size);

/* Grows or shrinks a block, or allocates one when block is NULL. On NULL the old block stays valid.
 * New bytes are not zeroed. */
void *azbi_resize(azb_context *context, void *block, size_t old_n, size_t new_n);

/* Frees a block of n bytes; NULL is fine. */
void azbi_release(azb_context *context, void *block, size_t n);

/* Overwrites n bytes with zeros, which the compiler must not optimise away. */
void azbi_wipe(void *block, size_t n);
void azbi_release_wiped(azb_context *context, void *block, size_t n); /* then frees the block */

/* *sum = a + b, *product = a * b; false on overflow. */
bool azbi_add_sizes(size_t a, size_t b, size_t *sum);
bool azbi_multiply_sizes(size_t a, size_t b, size_t *product);

/* A text that azb_text_free frees: len bytes and a NUL; NULL on exhaustion. Holds the context.
 * With bytes NULL the text is zeroed, for the caller to fill. */
char *azbi_text_new(azb_context *context, const char *bytes, size_t len);

/* A NUL-terminated copy, freed with azbi_string_free; *out is NULL for text NULL and on failure.
 * Returns AZB_OK or AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_string_copy(azb_context *context, const char *text, char **out);

/* The same for a member that points to const. */
AZB_NODISCARD azb_status azbi_string_copy_const(azb_context *context, const char *text,
                                                const char **out);

void azbi_string_free(azb_context *context, char *text);
void azbi_string_free_wiped(azb_context *context, char *text);

#endif
