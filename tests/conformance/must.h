/* must.h - allocation for a test program: there is enough, or it ends. */
#ifndef CONFORMANCE_MUST_H
#define CONFORMANCE_MUST_H

#include <stddef.h>

void *must_alloc(size_t n); /* zeroed */
void *must_resize(void *block, size_t n);
char *must_copy(const char *text);
char *must_format(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
