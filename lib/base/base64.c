// base64.c - base64 (RFC 4648), decoded strictly.
#include "base/base64.h"

#include <string.h>

#include "base/memory.h"
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

// Converts both alphabets, padded or not, to the one that the decoder accepts.
static void put_standard(azbi_buf *out, const char *text, size_t len)
{
    while (len > 0 && text[len - 1] == '=') {
        len--;
    }
    for (size_t i = 0; i < len; i++) {
        const char c = text[i];
        azbi_buf_putc(out, (char)(c == '-' ? '+' : c == '_' ? '/' : c));
    }
    for (size_t i = len; i % 4 != 0; i++) {
        azbi_buf_putc(out, '=');
    }
}

bool azbi_base64_decode_any(const char *text, size_t len, azbi_buf *out)
{
    azbi_buf clean;
    azbi_buf_init_secret(&clean, out->context, out->max);
    put_standard(&clean, text, len);
    const size_t size = clean.len / 4 * 3;
    char *bytes = clean.status == AZB_OK && size > 0 ? azbi_alloc_raw(out->context, size) : NULL;
    size_t decoded = 0;
    const bool good =
        clean.status == AZB_OK &&
        (size == 0 || (bytes != NULL && azbi_base64_decode(clean.ptr, clean.len, bytes, &decoded)));
    if (good && decoded > 0) {
        azbi_buf_append(out, bytes, decoded);
    }
    if (bytes != NULL) {
        azbi_release_wiped(out->context, bytes, size);
    }
    azbi_buf_dispose(&clean);
    return good && out->status == AZB_OK;
}

// ---- encoding ----

static const char standard_digits[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static const char url_digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

static void put(azbi_buf *out, const void *bytes, size_t len, const char *digits, bool padded)
{
    const unsigned char *at = bytes;
    for (size_t i = 0; i < len; i += 3) {
        const size_t n = len - i < 3 ? len - i : 3;
        uint32_t bits = (uint32_t)at[i] << 16;
        bits |= n > 1 ? (uint32_t)at[i + 1] << 8 : 0;
        bits |= n > 2 ? (uint32_t)at[i + 2] : 0;
        for (size_t k = 0; k < 4 && (k <= n || padded); k++) {
            azbi_buf_putc(out, k <= n ? digits[bits >> (18 - 6 * k) & 63] : '=');
        }
    }
}

void azbi_base64_put(azbi_buf *out, const void *bytes, size_t len)
{
    put(out, bytes, len, standard_digits, true);
}

void azbi_base64url_put(azbi_buf *out, const void *bytes, size_t len)
{
    put(out, bytes, len, url_digits, false);
}
