// challenge.c - the claims of a WWW-Authenticate field (RFC 9110 section 11.6.1).
#include "http/challenge.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"

enum {
    CLAIMS_MAX = 16 * 1024
};

// Reads one parameter value at text: a quoted string or a token. Returns what is behind it.
static const char *read_value(const char *text, azb_str *value)
{
    const bool quoted = *text == '"';
    text += quoted;
    value->ptr = text;
    // Base64 holds no backslash, so an escaped quote only has to be stepped over.
    while (*text != '\0' && (quoted ? *text != '"' : strchr(" ,\t", *text) == NULL)) {
        text += quoted && text[0] == '\\' && text[1] != '\0' ? 2 : 1;
    }
    value->len = (size_t)(text - value->ptr);
    return text + (quoted && *text == '"');
}

// Finds the parameter in a field that may hold several challenges.
static bool find_parameter(const char *text, const char *name, azb_str *value)
{
    while (*text != '\0') {
        text += strspn(text, " ,\t");
        const char *word = text;
        text += strcspn(text, " ,\t=");
        const size_t len = (size_t)(text - word);
        if (*text != '=') {
            continue; // a scheme's name
        }
        text = read_value(text + 1, value);
        if (azbi_equal_nocase(word, len, name, strlen(name))) {
            return true;
        }
    }
    return false;
}

// Converts both base64 alphabets, padded or not, to the one that the decoder accepts.
static void put_base64(azbi_buf *out, azb_str text)
{
    while (text.len > 0 && text.ptr[text.len - 1] == '=') {
        text.len--;
    }
    for (size_t i = 0; i < text.len; i++) {
        const char c = text.ptr[i];
        azbi_buf_putc(out, (char)(c == '-' ? '+' : c == '_' ? '/' : c));
    }
    for (size_t i = text.len; i % 4 != 0; i++) {
        azbi_buf_putc(out, '=');
    }
}

static bool decode(azb_str text, azbi_buf *out)
{
    azbi_buf clean;
    azbi_buf_init(&clean, out->context, CLAIMS_MAX);
    put_base64(&clean, text);
    const size_t size = clean.len / 4 * 3;
    char *bytes = clean.status == AZB_OK ? azbi_alloc(out->context, size) : NULL;
    size_t len = 0;
    const bool good = bytes != NULL && azbi_base64_decode(clean.ptr, clean.len, bytes, &len) &&
                      len > 0 && memchr(bytes, '\0', len) == NULL && azbi_is_utf8(bytes, len);
    if (good) {
        azbi_buf_append(out, bytes, len);
    }
    azbi_release(out->context, bytes, size);
    azbi_buf_dispose(&clean);
    return good && out->status == AZB_OK;
}

bool azbi_challenge_claims(azbi_headers *headers, azbi_buf *out)
{
    static const char name[] = "WWW-Authenticate";
    azbi_header_cursor at = {NULL, NULL};
    while (azbi_headers_next(headers, &at)) {
        azb_str claims = {NULL, 0};
        if (azbi_equal_nocase(at.name, strlen(at.name), name, sizeof name - 1) &&
            find_parameter(at.value, "claims", &claims) && decode(claims, out)) {
            return true;
        }
    }
    return false;
}
