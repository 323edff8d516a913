/* fuzz.h - the entry point that libFuzzer and replay.c call. */
#ifndef TESTS_FUZZ_H
#define TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* Returns 0; aborts when the target misbehaves. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
