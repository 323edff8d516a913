// line.c - which code points may appear in a line.
#include "base/line.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/str.h"

// Ranges of code points that must not appear in a line.
static const struct {
    uint32_t first, last;
} hidden[] = {{0x00, 0x1f}, {0x7f, 0x9f}, {0x2028, 0x2029}, {0x202a, 0x202e}, {0x2066, 0x2069}};

static const char replacement[] = "\xef\xbf\xbd"; // U+FFFD

static bool is_hidden(uint32_t code)
{
    for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) {
        if (code >= hidden[i].first && code <= hidden[i].last) {
            return true;
        }
    }
    return false;
}

// Code point of a sequence of n bytes, as measured by azbi_utf8_length.
static uint32_t code_of(const char *text, size_t n)
{
    static const unsigned char lead_bits[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    uint32_t code = (unsigned char)text[0] & lead_bits[n];
    for (size_t i = 1; i < n; i++) {
        code = code << 6 | ((unsigned char)text[i] & 0x3f);
    }
    return code;
}

static size_t put(char *out, const char *text, size_t n)
{
    memcpy(out, text, n);
    return n;
}

static size_t put_escape(uint32_t code, char *out)
{
    static const char named[][2] = {{'\n', 'n'}, {'\r', 'r'}, {'\t', 't'}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++) {
        if (code == (uint32_t)named[i][0]) {
            const char text[] = {'\\', named[i][1]};
            return put(out, text, sizeof text);
        }
    }
    char text[AZBI_LINE_GROWTH + 1];
    (void)snprintf(text, sizeof text, "\\u%04x", (unsigned)(code & 0xffff));
    return put(out, text, AZBI_LINE_GROWTH);
}

bool azbi_line_is_plain(const char *text, size_t len)
{
    for (size_t i = 0; i < len;) {
        const size_t n = azbi_utf8_length(text + i, len - i);
        if (n == 0 || is_hidden(code_of(text + i, n))) {
            return false;
        }
        i += n;
    }
    return true;
}

size_t azbi_line_write(const char *text, size_t len, azbi_line_style style, char *out)
{
    size_t used = 0;
    for (size_t i = 0; i < len;) {
        const size_t n = azbi_utf8_length(text + i, len - i);
        const uint32_t code = n > 0 ? code_of(text + i, n) : 0;
        if (n == 0) {
            used += put(out + used, replacement, sizeof replacement - 1);
        } else if (!is_hidden(code)) {
            used += put(out + used, text + i, n);
        } else if (style == AZBI_LINE_ESCAPED) {
            used += put_escape(code, out + used);
        } else {
            out[used++] = ' ';
        }
        i += n > 0 ? n : 1;
    }
    return used;
}
