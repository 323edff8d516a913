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
    char *text = NULL;
    size_t len = 0;
    FILE *stream = checked(open_memstream(&text, &len));
    va_list args;
    va_start(args, format);
    (void)vfprintf(stream, format, args);
    va_end(args);
    (void)fclose(stream);
    return checked(text);
}
