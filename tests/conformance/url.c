#include "url.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "must.h"

static int hex_value(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    const char lower = (char)tolower((unsigned char)c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static char *decode(const char *text, size_t len, bool plus_is_blank)
{
    char *out = must_alloc(len + 1);
    size_t n = 0;
    for (size_t i = 0; i < len; i++) {
        const bool escape = text[i] == '%' && i + 2 < len && hex_value(text[i + 1]) >= 0 &&
                            hex_value(text[i + 2]) >= 0;
        if (escape) {
            out[n++] = (char)(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
            i += 2;
        } else {
            out[n++] = text[i] == '+' && plus_is_blank ? ' ' : text[i];
        }
    }
    return out;
}

static bool parse_path(const char *path, size_t len, url *out)
{
    for (size_t at = 0; at < len;) {
        const size_t start = at + (path[at] == '/' ? 1 : 0);
        const char *slash = memchr(path + start, '/', len - start);
        const size_t end = slash != NULL ? (size_t)(slash - path) : len;
        if (out->segment_count == URL_SEGMENTS_MAX) {
            return false;
        }
        if (end > start) {
            out->segments[out->segment_count++] = decode(path + start, end - start, false);
        }
        at = end > at ? end : at + 1;
    }
    return true;
}

static bool parse_query(const char *query, url *out)
{
    while (*query != '\0') {
        const size_t len = strcspn(query, "&");
        const char *equals = memchr(query, '=', len);
        const size_t name_len = equals != NULL ? (size_t)(equals - query) : len;
        if (out->query_count == URL_QUERY_MAX) {
            return false;
        }
        if (len > 0) {
            url_query *pair = &out->query[out->query_count++];
            pair->name = decode(query, name_len, true);
            pair->value =
                equals != NULL ? decode(equals + 1, len - name_len - 1, true) : must_copy("");
        }
        query += len + (query[len] == '&' ? 1 : 0);
    }
    return true;
}

bool url_parse(const char *text, url *out)
{
    memset(out, 0, sizeof *out);
    const char *scheme_end = strstr(text, "://");
    if (scheme_end == NULL) {
        return false;
    }
    const char *path = scheme_end + 3 + strcspn(scheme_end + 3, "/?");
    const size_t path_len = strcspn(path, "?");
    out->origin = must_copy(text);
    out->origin[path - text] = '\0';
    const char *query = path[path_len] == '?' ? path + path_len + 1 : "";
    return parse_path(path, path_len, out) && parse_query(query, out);
}

void url_free(url *u)
{
    free(u->origin);
    for (size_t i = 0; i < u->segment_count; i++) {
        free(u->segments[i]);
    }
    for (size_t i = 0; i < u->query_count; i++) {
        free(u->query[i].name);
        free(u->query[i].value);
    }
    memset(u, 0, sizeof *u);
}

const char *url_query_value(const url *u, const char *name)
{
    for (size_t i = 0; i < u->query_count; i++) {
        if (strcasecmp(u->query[i].name, name) == 0) {
            return u->query[i].value;
        }
    }
    return NULL;
}

char *url_encode(const char *text)
{
    static const char digits[] = "0123456789ABCDEF";
    char *out = must_alloc(strlen(text) * 3 + 1);
    size_t n = 0;
    for (const unsigned char *c = (const unsigned char *)text; *c != '\0'; c++) {
        if (isalnum(*c) || strchr("-._~", *c) != NULL) {
            out[n++] = (char)*c;
        } else {
            out[n++] = '%';
            out[n++] = digits[*c >> 4];
            out[n++] = digits[*c & 15];
        }
    }
    return out;
}

char *url_last_segment(const char *text)
{
    const size_t len = strcspn(text, "?");
    size_t start = len;
    while (start > 0 && text[start - 1] != '/') {
        start--;
    }
    char *out = must_copy(text + start);
    out[len - start] = '\0';
    return out;
}
