/* decode.h - a page decoded to models and freed, beside a jansson tree built and freed. */
#ifndef BENCH_DECODE_H
#define BENCH_DECODE_H

#include <stddef.h>

enum {
    DECODE_POINTS = 200 /* recovery points of a page */
};

/*
 * Measures both and reports under name. limit: of ours to jansson's. page: len bytes that end with
 * "nextLink": ; owned from now on; NULL: it could not be made. Returns the program's exit code.
 */
int decode_bench(int argc, char **argv, const char *name, double limit, char *page, size_t len);

#endif
