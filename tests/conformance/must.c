#include "must.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void *checked(void *block)
{
    if (block == NULL) {
        fputs("azb-conformance: out of memory\n", stderr);
        exit(2);
    }
    return block;
}

void *must_alloc(size_t n)
{
    return checked(calloc(1, n > 0 ? n : 1));
}

void *must_resize(void *block, size_t n)
{
    return checked(realloc(block, n > 0 ? n : 1));
}

char *must_copy(const char *text)
{
    return checked(strdup(text));
}

char *must_format(const char *format, ...)
{
    va_list args;
    va_start(args, format);
    const int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    char *text = must_alloc((size_t)n + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)n + 1, format, args);
    va_end(args);
    return text;
}
