// nearest.c - the names that an unknown one may have been meant for.
#include "base/nearest.h"

#include <string.h>

#include "base/str.h"

void azbi_nearest_init(azbi_nearest *nearest, const char *wanted, size_t len)
{
    *nearest = (azbi_nearest){.wanted = wanted, .len = len};
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

// How many bytes must be added, removed or changed: Levenshtein's distance, one row at a time.
static size_t distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
    size_t row[AZBI_NEAREST_LEN_MAX + 1];
    for (size_t k = 0; k <= b_len; k++) {
        row[k] = k;
    }
    for (size_t i = 0; i < a_len; i++) {
        size_t diagonal = row[0];
        row[0] = i + 1;
        for (size_t k = 0; k < b_len; k++) {
            const size_t changed = diagonal + (azbi_lower(a[i]) == azbi_lower(b[k]) ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = least(changed, least(row[k], row[k + 1]) + 1);
        }
    }
    return row[b_len];
}

// Whether one is the beginning of the other, and says something.
static bool is_beginning(const char *a, size_t a_len, const char *b, size_t b_len)
{
    enum {
        SHORTEST = 3
    };
    const size_t len = least(a_len, b_len);
    return len >= SHORTEST && azbi_equal_nocase(a, len, b, len);
}

static bool is_kept(const azbi_nearest *nearest, const char *name)
{
    for (size_t i = 0; i < AZBI_NEAREST_COUNT && nearest->names[i] != NULL; i++) {
        if (strcmp(nearest->names[i], name) == 0) {
            return true;
        }
    }
    return false;
}

void azbi_nearest_try(azbi_nearest *nearest, const char *text, const char *name)
{
    const size_t len = strlen(text);
    if (nearest->len > AZBI_NEAREST_LEN_MAX || len > AZBI_NEAREST_LEN_MAX ||
        is_kept(nearest, name)) {
        return;
    }
    size_t far = distance(nearest->wanted, nearest->len, text, len);
    if (far > (nearest->len + 2) / 3 && !is_beginning(nearest->wanted, nearest->len, text, len)) {
        return;
    }
    for (size_t i = 0; i < AZBI_NEAREST_COUNT && name != NULL; i++) {
        if (nearest->names[i] == NULL || far < nearest->distances[i]) {
            const char *pushed = nearest->names[i];
            const size_t pushed_far = nearest->distances[i];
            nearest->names[i] = name;
            nearest->distances[i] = far;
            name = pushed;
            far = pushed_far;
        }
    }
}

void azbi_nearest_put(const azbi_nearest *nearest, azbi_buf *out)
{
    size_t count = 0;
    while (count < AZBI_NEAREST_COUNT && nearest->names[count] != NULL) {
        count++;
    }
    for (size_t i = 0; i < count; i++) {
        azbi_buf_puts(out, i == 0 ? "; did you mean " : i + 1 == count ? " or " : ", ");
        azbi_buf_puts(out, nearest->names[i]);
    }
    azbi_buf_puts(out, count == 0 ? "" : "?");
}
