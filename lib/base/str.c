// str.c - comparison and UTF-8, byte-wise; only ASCII has case.
#include "base/str.h"

#include <string.h>

const char *azb_str_or(const azb_str *text, const char *other)
{
    if (text != NULL && text->ptr != NULL) {
        return text->ptr;
    }
    return other != NULL ? other : "";
}

bool azbi_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

char azbi_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

bool azbi_is_hex_digit(char c)
{
    const char lower = azbi_lower(c);
    return azbi_is_digit(c) || (lower >= 'a' && lower <= 'f');
}

bool azbi_is_hex(const char *text, size_t len)
{
    size_t i = 0;
    while (i < len && azbi_is_hex_digit(text[i])) {
        i++;
    }
    return i == len;
}

bool azbi_is_letter(char c)
{
    const char lower = azbi_lower(c);
    return lower >= 'a' && lower <= 'z';
}

bool azbi_equal(const char *a, size_t a_len, const char *b, size_t b_len)
{
    return a_len == b_len && (a_len == 0 || memcmp(a, b, a_len) == 0);
}

bool azbi_equal_nocase(const char *a, size_t a_len, const char *b, size_t b_len)
{
    return a_len == b_len && azbi_compare_nocase(a, a_len, b, b_len) == 0;
}

int azbi_compare_nocase(const char *a, size_t a_len, const char *b, size_t b_len)
{
    const size_t shorter = a_len < b_len ? a_len : b_len;
    for (size_t i = 0; i < shorter; i++) {
        const unsigned char left = (unsigned char)azbi_lower(a[i]);
        const unsigned char right = (unsigned char)azbi_lower(b[i]);
        if (left != right) {
            return left < right ? -1 : 1;
        }
    }
    return a_len == b_len ? 0 : a_len < b_len ? -1 : 1;
}

// Bytes of ASCII at the start, eight at a time: most texts are nothing else.
static size_t ascii_prefix(const unsigned char *bytes, size_t len)
{
    size_t i = 0;
    while (len - i >= sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, bytes + i, sizeof word);
        if ((word & 0x8080808080808080U) != 0) {
            break;
        }
        i += sizeof word;
    }
    while (i < len && bytes[i] < 0x80) {
        i++;
    }
    return i;
}

// Length of the multi-byte sequence at the start; 0 when it is invalid. The second byte reveals
// overlong forms, surrogates and code points beyond U+10FFFF.
static size_t sequence_length(const unsigned char *bytes, size_t len)
{
    const unsigned char lead = bytes[0];
    const size_t n = lead >= 0xc2 && lead <= 0xdf   ? 2
                     : (lead & 0xf0) == 0xe0        ? 3
                     : lead >= 0xf0 && lead <= 0xf4 ? 4
                                                    : 0;
    if (n == 0 || n > len) {
        return 0;
    }
    const unsigned char low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (bytes[1] < low || bytes[1] > high) {
        return 0;
    }
    for (size_t i = 2; i < n; i++) {
        if ((bytes[i] & 0xc0) != 0x80) {
            return 0;
        }
    }
    return n;
}

size_t azbi_utf8_length(const char *bytes, size_t len)
{
    const unsigned char *at = (const unsigned char *)bytes;
    return len == 0 ? 0 : at[0] < 0x80 ? 1 : sequence_length(at, len);
}

bool azbi_is_utf8(const char *bytes, size_t len)
{
    const unsigned char *at = (const unsigned char *)bytes;
    while (len > 0) {
        const size_t ascii = ascii_prefix(at, len);
        at += ascii;
        len -= ascii;
        if (len == 0) {
            break;
        }
        const size_t n = sequence_length(at, len);
        if (n == 0) {
            return false;
        }
        at += n;
        len -= n;
    }
    return true;
}

size_t azbi_utf8_fit(const char *text, size_t len, size_t max)
{
    size_t kept = len < max ? len : max;
    while (kept > 0 && kept < len && ((unsigned char)text[kept] & 0xc0) == 0x80) {
        kept--;
    }
    return kept;
}

bool azbi_parse_u64(const char *text, size_t len, uint64_t *out)
{
    uint64_t value = 0;
    for (size_t i = 0; i < len; i++) {
        if (!azbi_is_digit(text[i])) {
            return false;
        }
        const uint64_t digit = (uint64_t)(text[i] - '0');
        if (value > (UINT64_MAX - digit) / 10) {
            return false;
        }
        value = value * 10 + digit;
    }
    *out = value;
    return len > 0;
}
