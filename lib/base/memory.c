// memory.c - every allocation of the library.
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

#include "base/context.h"

// Placed in front of a text, so that azb_text_free needs no context.
typedef struct text_header {
    azb_context *context;
    size_t size; // of the whole block
} text_header;

void *azbi_alloc_raw(azb_context *context, size_t n)
{
    if (n == 0) {
        return NULL;
    }
    if (context == NULL) {
        return malloc(n);
    }
    return context->allocator.alloc(context->allocator.user, n);
}

void *azbi_alloc(azb_context *context, size_t n)
{
    void *block = azbi_alloc_raw(context, n);
    if (block != NULL) {
        memset(block, 0, n);
    }
    return block;
}

void *azbi_alloc_array(azb_context *context, size_t count, size_t size)
{
    size_t n;
    if (!azbi_multiply_sizes(count, size, &n)) {
        return NULL;
    }
    return azbi_alloc(context, n);
}

void *azbi_resize(azb_context *context, void *block, size_t old_n, size_t new_n)
{
    if (block == NULL || new_n == 0) {
        return block == NULL ? azbi_alloc_raw(context, new_n) : NULL;
    }
    if (context == NULL) {
        return realloc(block, new_n);
    }
    return context->allocator.resize(context->allocator.user, block, old_n, new_n);
}

void azbi_release(azb_context *context, void *block, size_t n)
{
    if (block == NULL) {
        return;
    }
    if (context == NULL) {
        free(block);
    } else {
        context->allocator.release(context->allocator.user, block, n);
    }
}

void azbi_wipe(void *block, size_t n)
{
    // A store through a volatile pointer is one that the compiler may not drop.
    volatile unsigned char *byte = block;
    while (n > 0) {
        *byte = 0;
        byte++;
        n--;
    }
}

void azbi_release_wiped(azb_context *context, void *block, size_t n)
{
    if (block != NULL) {
        azbi_wipe(block, n);
        azbi_release(context, block, n);
    }
}

bool azbi_add_sizes(size_t a, size_t b, size_t *sum)
{
    *sum = a + b;
    return *sum >= a;
}

bool azbi_multiply_sizes(size_t a, size_t b, size_t *product)
{
    *product = a * b;
    return b == 0 || a <= SIZE_MAX / b;
}

char *azbi_text_new(azb_context *context, const char *bytes, size_t len)
{
    size_t size;
    if (!azbi_add_sizes(len, sizeof(text_header) + 1, &size)) {
        return NULL;
    }
    text_header *header = azbi_alloc(context, size);
    if (header == NULL) {
        return NULL;
    }
    header->context = context != NULL ? azbi_context_hold(context) : NULL;
    header->size = size;
    char *text = (char *)(header + 1);
    if (bytes != NULL && len > 0) {
        memcpy(text, bytes, len);
    }
    return text;
}

void azb_text_free(char *text)
{
    if (text == NULL) {
        return;
    }
    text_header *header = (text_header *)(void *)text - 1;
    azb_context *context = header->context;
    azbi_release_wiped(context, header, header->size);
    azb_context_free(context);
}

azb_status azbi_string_copy(azb_context *context, const char *text, char **out)
{
    *out = NULL;
    if (text == NULL) {
        return AZB_OK;
    }
    size_t size = strlen(text) + 1;
    *out = azbi_alloc_raw(context, size);
    if (*out == NULL) {
        return AZB_E_NOMEM;
    }
    memcpy(*out, text, size);
    return AZB_OK;
}

azb_status azbi_string_copy_const(azb_context *context, const char *text, const char **out)
{
    char *copy;
    const azb_status status = azbi_string_copy(context, text, &copy);
    *out = copy;
    return status;
}

void azbi_string_free(azb_context *context, char *text)
{
    if (text != NULL) {
        azbi_release(context, text, strlen(text) + 1);
    }
}

void azbi_string_free_wiped(azb_context *context, char *text)
{
    if (text != NULL) {
        azbi_release_wiped(context, text, strlen(text) + 1);
    }
}
