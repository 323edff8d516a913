/* quoting.h - random secrets, and the ways in which services quote them; uses rand(). */
#ifndef QUOTING_H
#define QUOTING_H

#include <stddef.h>

enum {
    QUOTING_MAX = 4096 /* bytes that a secret of 23 may become */
};

/* Writes len - 1 visible ASCII characters and a NUL. The last one is a letter: if a character that
 * begins an escape ended the secret, the rest of that escape would not be a part of it. */
void quoting_make_secret(char *out, size_t len);

/* Writes text, percent-encoded, with JSON escapes, with HTML entities, up to three of them within
 * each other, and some characters escaped that need not be. Returns its length; ends with a NUL. */
size_t quoting_quote(const char *text, char out[QUOTING_MAX]);

#endif
