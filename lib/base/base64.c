// base64.c - the standard alphabet with padding (RFC 4648 section 4), strictly.
#include <string.h>

#include "base/str.h"

// Value of a digit; 64 when c is not a digit.
static uint32_t digit_value(char c)
{
    if (c >= 'A' && c <= 'Z') {
        return (uint32_t)(c - 'A');
    }
    if (c >= 'a' && c <= 'z') {
        return (uint32_t)(c - 'a') + 26;
    }
    if (azbi_is_digit(c)) {
        return (uint32_t)(c - '0') + 52;
    }
    return c == '+' ? 62 : c == '/' ? 63 : 64;
}

static bool decode_group(const char *text, size_t digits, unsigned char out[3])
{
    uint32_t bits = 0;
    for (size_t i = 0; i < 4; i++) {
        const uint32_t value = i < digits ? digit_value(text[i]) : 0;
        if (value > 63) {
            return false;
        }
        bits = bits << 6 | value;
    }
    out[0] = (unsigned char)(bits >> 16);
    out[1] = (unsigned char)(bits >> 8 & 0xff);
    out[2] = (unsigned char)(bits & 0xff);
    // Bits behind the last byte must be 0: otherwise two texts would mean the same bytes.
    return (digits != 2 || out[1] == 0) && (digits != 3 || out[2] == 0);
}

bool azbi_base64_decode(const char *text, size_t len, void *out, size_t *out_len)
{
    *out_len = 0;
    if (len % 4 != 0) {
        return false;
    }
    unsigned char *at = out;
    for (size_t i = 0; i < len; i += 4) {
        size_t digits = 4;
        if (i + 4 == len && text[i + 3] == '=') {
            digits = text[i + 2] == '=' ? 2 : 3;
        }
        unsigned char group[3];
        if (!decode_group(text + i, digits, group)) {
            return false;
        }
        memcpy(at, group, digits - 1);
        at += digits - 1;
    }
    *out_len = (size_t)(at - (unsigned char *)out);
    return true;
}
