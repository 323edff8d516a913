/* quoting.h - secrets made at random, and the ways in which services quote them. rand() decides. */
#ifndef QUOTING_H
#define QUOTING_H

#include <stddef.h>

enum {
    QUOTING_MAX = 4096 /* bytes that a secret of 23 may become */
};

/* Writes len - 1 visible ASCII characters and a NUL. The last one is a letter: where one that
 * begins an escape ends a secret, the rest of that escape is no part of it. */
void quoting_make_secret(char *out, size_t len);

/* Writes text, percent-encoded, with JSON escapes, with HTML entities, up to three of them inside
 * each other, and some characters escaped that need not be. Returns its length; ends with a NUL. */
size_t quoting_quote(const char *text, char out[QUOTING_MAX]);

#endif
