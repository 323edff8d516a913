/* fuzz.h - the entry point that libFuzzer and replay.c call, and what all targets share. */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* Returns 0; aborts when the target misbehaves. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Aborts when it does not hold; text: what it was about. */
static inline void fuzz_require(int holds, const char *what, const char *text)
{
    if (!holds) {
        fprintf(stderr, "%s: %s\n", what, text);
        abort();
    }
}

#endif
