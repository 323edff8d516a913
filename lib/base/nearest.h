/* nearest.h - the names that an unknown one may have been meant for. */
#ifndef AZBI_BASE_NEAREST_H
#define AZBI_BASE_NEAREST_H

#include "base/buf.h"

enum {
    AZBI_NEAREST_COUNT = 3,
    AZBI_NEAREST_LEN_MAX = 96 /* bytes; longer names are near to none */
};

typedef struct azbi_nearest {
    const char *wanted;
    size_t len;
    const char *names[AZBI_NEAREST_COUNT]; /* nearest first; NULL: there are not so many */
    size_t distances[AZBI_NEAREST_COUNT];
} azbi_nearest;

/* wanted: borrowed. */
void azbi_nearest_init(azbi_nearest *nearest, const char *wanted, size_t len);

/* Compares text, ignoring case, and keeps name when it is near enough: a third of the wanted bytes
 * may differ, or one of both is the beginning of the other. name: borrowed; kept once. */
void azbi_nearest_try(azbi_nearest *nearest, const char *text, const char *name);

/* Appends "; did you mean a, b or c?", or nothing. */
void azbi_nearest_put(const azbi_nearest *nearest, azbi_buf *out);

#endif
