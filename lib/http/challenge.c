// challenge.c - the claims of a WWW-Authenticate field (RFC 9110 section 11.6.1).
#include "http/challenge.h"

#include <string.h>

#include "base/base64.h"
#include "base/str.h"

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

static bool decode(azb_str text, azbi_buf *out)
{
    const size_t before = out->len;
    if (!azbi_base64_decode_any(text.ptr, text.len, out)) {
        return false;
    }
    const char *claims = azbi_buf_text(out) + before;
    const size_t len = out->len - before;
    if (len > 0 && memchr(claims, '\0', len) == NULL && azbi_is_utf8(claims, len)) {
        return true;
    }
    azbi_buf_truncate(out, before);
    return false;
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
