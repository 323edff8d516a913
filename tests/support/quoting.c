// quoting.c - quotes a secret as services do.
#include "support/quoting.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void quoting_make_secret(char *out, size_t len)
{
    for (size_t i = 0; i + 1 < len; i++) {
        out[i] = (char)('!' + rand() % ('~' - '!' + 1));
    }
    out[len - 2] = (char)('a' + rand() % 26);
    out[len - 1] = '\0';
}

// The byte in hex digits of either case, between two texts.
static size_t put_hex(char *out, const char *before, char c, int digits, const char *after)
{
    const unsigned byte = (unsigned char)c;
    return (size_t)(rand() % 2 == 0 ? sprintf(out, "%s%0*X%s", before, digits, byte, after)
                                    : sprintf(out, "%s%0*x%s", before, digits, byte, after));
}

static size_t put_percent(char c, int all, char *out)
{
    const int escaped = all || (!isalnum((unsigned char)c) && strchr("-._~", c) == NULL);
    return escaped ? put_hex(out, "%", c, 2, "") : (size_t)sprintf(out, "%c", c);
}

static size_t put_json(char c, int all, char *out)
{
    if (c == '"' || c == '\\' || (c == '/' && rand() % 2 == 0)) {
        return (size_t)sprintf(out, "\\%c", c);
    }
    const int escaped = all || (strchr("+&<>'", c) != NULL && rand() % 2 == 0);
    return escaped ? put_hex(out, "\\u", c, 4, "") : (size_t)sprintf(out, "%c", c);
}

static size_t put_html(char c, int all, char *out)
{
    static const struct {
        char c;
        const char *entity;
    } known[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&apos;"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i].c == c) {
            return (size_t)sprintf(out, "%s", known[i].entity);
        }
    }
    if (!all) {
        return (size_t)sprintf(out, "%c", c);
    }
    return rand() % 2 == 0 ? (size_t)sprintf(out, "&#%u;", (unsigned)(unsigned char)c)
                           : put_hex(out, "&#x", c, 2, ";");
}

size_t quoting_quote(const char *text, char out[QUOTING_MAX])
{
    static size_t (*const ways[])(char, int, char *) = {put_percent, put_json, put_html};
    static char from[QUOTING_MAX];
    size_t len = strlen(text);
    memcpy(out, text, len + 1);
    const int layers = rand() % 4;
    for (int layer = 0; layer < layers && len * 6 < QUOTING_MAX / 2; layer++) {
        const size_t way = (size_t)rand() % (sizeof ways / sizeof *ways);
        const int generous = rand() % 2;
        memcpy(from, out, len + 1);
        len = 0;
        out[0] = '\0';
        for (size_t i = 0; from[i] != '\0'; i++) {
            len += ways[way](from[i], generous && rand() % 4 == 0, out + len);
        }
    }
    return len;
}
