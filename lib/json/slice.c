// slice.c - the order of texts by the bytes that they mean, escapes resolved.
#include "json/slice.h"

#include <string.h>

#include "base/str.h"

// Bytes of the character, or of the escapes of one, that a text begins with.
static size_t piece_len(const char *text, size_t len)
{
    enum {
        SHORT_ESCAPE = 2, // \n
        LONG_ESCAPE = 6,  // \u00e9
        PAIR = 12         // \ud83d\ude00
    };
    if (text[0] != '\\') {
        return 1;
    }
    if (text[1] != 'u') {
        return SHORT_ESCAPE;
    }
    bool is_high = azbi_lower(text[2]) == 'd' && strchr("89abAB", text[3]) != NULL;
    return is_high && len >= PAIR ? PAIR : LONG_ESCAPE;
}

// A text on the way through its bytes; a character may be one escape, or several bytes.
typedef struct byte_walk {
    const char *at, *end;
    char piece[8];
    size_t piece_len, piece_at;
} byte_walk;

// The next byte; -1 at the end.
static int next_byte(byte_walk *walk)
{
    if (walk->piece_at == walk->piece_len) {
        if (walk->at == walk->end) {
            return -1;
        }
        const size_t n = piece_len(walk->at, (size_t)(walk->end - walk->at));
        walk->piece_len = azbi_unescape(walk->at, n, walk->piece);
        walk->piece_at = 0;
        walk->at += n;
    }
    return (unsigned char)walk->piece[walk->piece_at++];
}

static int compare_plain(const azbi_slice *left, const azbi_slice *right)
{
    const size_t shorter = left->len < right->len ? left->len : right->len;
    const int order = shorter > 0 ? memcmp(left->ptr, right->ptr, shorter) : 0;
    return order != 0 ? (order > 0) - (order < 0)
                      : (left->len > right->len) - (left->len < right->len);
}

int azbi_slice_compare(const azbi_slice *left, const azbi_slice *right)
{
    if (!left->escaped && !right->escaped) {
        return compare_plain(left, right);
    }
    byte_walk a = {.at = left->ptr, .end = left->ptr + left->len};
    byte_walk b = {.at = right->ptr, .end = right->ptr + right->len};
    int x = 0;
    int y = 0;
    do {
        x = next_byte(&a);
        y = next_byte(&b);
    } while (x == y && x >= 0);
    return (x > y) - (x < y);
}
