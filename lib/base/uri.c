// uri.c - URLs (RFC 3986), parsed strictly: a URL about whose host two parsers could disagree is
// refused, since a token could go to the wrong host.
#include "base/uri.h"

#include <string.h>

#include "base/str.h"

static bool is_url_byte(char c)
{
    const unsigned char byte = (unsigned char)c;
    // Some parsers treat a backslash as a slash.
    return byte > 0x20 && byte != 0x7f && byte != '\\' && byte != '"' && byte != '<' && byte != '>';
}

static bool are_url_bytes(const char *text, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (!is_url_byte(text[i])) {
            return false;
        }
    }
    return true;
}

// Index of the first byte of stops at or after from; len when there is none.
static size_t find_any(const char *text, size_t len, size_t from, const char *stops)
{
    while (from < len && strchr(stops, text[from]) == NULL) {
        from++;
    }
    return from;
}

// Length of a scheme in front of a ':'; 0 when there is none.
static size_t scheme_length(const char *text, size_t len)
{
    size_t i = 0;
    while (i < len && (azbi_is_letter(text[i]) ||
                       (i > 0 && (azbi_is_digit(text[i]) || strchr("+-.", text[i]) != NULL)))) {
        i++;
    }
    return i < len && text[i] == ':' ? i : 0;
}

static bool is_host_name(const char *host, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        if (!azbi_is_letter(host[i]) && !azbi_is_digit(host[i]) && host[i] != '-' &&
            host[i] != '.' && host[i] != '_') {
            return false;
        }
    }
    return len > 0;
}

static bool is_address_in_brackets(const char *host, size_t len)
{
    if (len < 4 || host[0] != '[' || host[len - 1] != ']') {
        return false;
    }
    for (size_t i = 1; i + 1 < len; i++) {
        const char c = azbi_lower(host[i]);
        if (!azbi_is_digit(c) && !(c >= 'a' && c <= 'f') && c != ':' && c != '.') {
            return false;
        }
    }
    return true;
}

static bool parse_port(const char *text, size_t len, int32_t *port)
{
    uint64_t value;
    if (len > 5 || !azbi_parse_u64(text, len, &value) || value == 0 || value > 65535) {
        return false;
    }
    *port = (int32_t)value;
    return true;
}

// host or host:port. User info is refused, since no host contains '@'.
static bool parse_authority(const char *text, size_t len, azbi_uri *out)
{
    size_t host_len = len;
    if (len > 0 && text[0] == '[') {
        host_len = find_any(text, len, 0, "]");
        host_len += host_len < len ? 1 : 0;
    } else {
        host_len = find_any(text, len, 0, ":");
    }
    out->host.ptr = text;
    out->host.len = host_len;
    if (!is_host_name(text, host_len) && !is_address_in_brackets(text, host_len)) {
        return false;
    }
    if (host_len == len) {
        return true;
    }
    return text[host_len] == ':' && parse_port(text + host_len + 1, len - host_len - 1, &out->port);
}

bool azbi_uri_parse(const char *url, size_t len, azbi_uri *out)
{
    memset(out, 0, sizeof *out);
    if (url == NULL || !are_url_bytes(url, len)) {
        return false;
    }
    const size_t scheme = scheme_length(url, len);
    if (azbi_equal_nocase(url, scheme, "https", 5)) {
        out->port = 443;
    } else if (azbi_equal_nocase(url, scheme, "http", 4)) {
        out->port = 80;
    } else {
        return false;
    }
    if (len - scheme < 3 || memcmp(url + scheme, "://", 3) != 0) {
        return false;
    }
    const size_t authority = scheme + 3;
    const size_t path = find_any(url, len, authority, "/?#");
    const size_t query = find_any(url, len, path, "?#");
    out->scheme.ptr = url;
    out->scheme.len = scheme;
    out->path.ptr = url + path;
    out->path.len = query - path;
    if (query < len && url[query] == '?') {
        out->query.ptr = url + query + 1;
        out->query.len = find_any(url, len, query, "#") - query - 1;
    }
    return parse_authority(url + authority, path - authority, out);
}

bool azbi_uri_same_origin(const azbi_uri *a, const azbi_uri *b)
{
    return a->port == b->port &&
           azbi_equal_nocase(a->scheme.ptr, a->scheme.len, b->scheme.ptr, b->scheme.len) &&
           azbi_equal_nocase(a->host.ptr, a->host.len, b->host.ptr, b->host.len);
}

// Four numbers up to 255, separated by dots; *first is the first one. A leading zero is refused:
// some parsers read it as octal, others as a name.
static bool is_ipv4(const char *text, size_t len, uint64_t *first)
{
    size_t at = 0;
    for (int part = 0; part < 4; part++) {
        const size_t end = find_any(text, len, at, ".");
        uint64_t value;
        const bool padded = end - at > 1 && text[at] == '0';
        if (end - at > 3 || padded || !azbi_parse_u64(text + at, end - at, &value) || value > 255) {
            return false;
        }
        if (part == 0) {
            *first = value;
        }
        if ((part < 3) != (end < len)) {
            return false;
        }
        at = end + 1;
    }
    return true;
}

bool azbi_uri_is_loopback(const azbi_uri *uri)
{
    uint64_t first = 0;
    return azbi_equal_nocase(uri->host.ptr, uri->host.len, "localhost", 9) ||
           azbi_equal(uri->host.ptr, uri->host.len, "[::1]", 5) ||
           (is_ipv4(uri->host.ptr, uri->host.len, &first) && first == 127);
}

bool azbi_uri_is_safe(const azbi_uri *uri, bool allow_insecure_http)
{
    return azbi_equal_nocase(uri->scheme.ptr, uri->scheme.len, "https", strlen("https")) ||
           (allow_insecure_http && azbi_uri_is_loopback(uri));
}

void azbi_uri_put_segment(azbi_buf *out, const char *text, size_t len)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < len; i++) {
        const char c = text[i];
        if (azbi_is_letter(c) || azbi_is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~') {
            azbi_buf_putc(out, c);
        } else {
            const unsigned char byte = (unsigned char)c;
            const char encoded[3] = {'%', hex[byte >> 4], hex[byte & 0x0f]};
            azbi_buf_append(out, encoded, sizeof encoded);
        }
    }
}

static bool is_segment(const char *segment, size_t len, const char *word)
{
    return azbi_equal(segment, len, word, strlen(word));
}

// Appends a path that starts with '/', without its "." and ".." segments.
static void put_normal_path(azbi_buf *out, const char *path, size_t len)
{
    const size_t root = out->len;
    size_t at = 0;
    while (at < len) {
        const size_t end = find_any(path, len, at + 1, "/"); // path[at] is the '/' in front
        const char *segment = path + at + 1;
        const size_t segment_len = end - at - 1;
        const bool up = is_segment(segment, segment_len, "..");
        if (up) {
            size_t cut = out->len;
            while (cut > root && out->ptr[cut - 1] != '/') {
                cut--;
            }
            azbi_buf_truncate(out, cut > root ? cut - 1 : root);
        }
        if (!up && !is_segment(segment, segment_len, ".")) {
            azbi_buf_append(out, path + at, end - at);
        } else if (end == len) {
            azbi_buf_putc(out, '/'); // it names a folder
        }
        at = end;
    }
}

// Where the path and the query of a reference end.
typedef struct reference_parts {
    const char *text;
    size_t path_len;
    size_t query_end; // of path and query; the fragment is never sent
} reference_parts;

static reference_parts split(const char *text, size_t len)
{
    const reference_parts parts = {text, find_any(text, len, 0, "?#"), find_any(text, len, 0, "#")};
    return parts;
}

// The base's path up to its last '/', followed by a relative path.
static void put_merged_path(azbi_buf *out, const azbi_uri *base, const reference_parts *reference)
{
    azbi_buf merged;
    azbi_buf_init(&merged, out->context, out->max);
    size_t folder = base->path.len;
    while (folder > 0 && base->path.ptr[folder - 1] != '/') {
        folder--;
    }
    if (folder == 0) {
        azbi_buf_putc(&merged, '/');
    }
    azbi_buf_append(&merged, base->path.ptr, folder);
    azbi_buf_append(&merged, reference->text, reference->path_len);
    if (merged.status == AZB_OK) {
        put_normal_path(out, merged.ptr, merged.len);
    } else if (out->status == AZB_OK) {
        out->status = merged.status;
    }
    azbi_buf_dispose(&merged);
}

static void put_relative(azbi_buf *out, const azbi_uri *base, const char *text, size_t len)
{
    const reference_parts reference = split(text, len);
    const char *origin = base->scheme.ptr;
    azbi_buf_append(out, origin, (size_t)(base->path.ptr - origin));
    if (reference.path_len == 0) {
        azbi_buf_append(out, base->path.ptr, base->path.len);
        if (reference.query_end == 0 && base->query.ptr != NULL) {
            azbi_buf_putc(out, '?');
            azbi_buf_append(out, base->query.ptr, base->query.len);
        }
    } else if (text[0] == '/') {
        put_normal_path(out, text, reference.path_len);
    } else {
        put_merged_path(out, base, &reference);
    }
    azbi_buf_append(out, text + reference.path_len, reference.query_end - reference.path_len);
}

azb_status azbi_uri_resolve(azbi_buf *out, const char *base, const char *reference,
                            size_t reference_len)
{
    azbi_uri from, result;
    if (!azbi_uri_parse(base, strlen(base), &from) || !are_url_bytes(reference, reference_len)) {
        return AZB_E_ARG;
    }
    const size_t start = out->len;
    if (scheme_length(reference, reference_len) > 0) {
        azbi_buf_append(out, reference, split(reference, reference_len).query_end);
    } else if (reference_len >= 2 && memcmp(reference, "//", 2) == 0) {
        azbi_buf_append(out, from.scheme.ptr, from.scheme.len);
        azbi_buf_putc(out, ':');
        azbi_buf_append(out, reference, split(reference, reference_len).query_end);
    } else {
        put_relative(out, &from, reference, reference_len);
    }
    if (out->status != AZB_OK) {
        return out->status;
    }
    if (!azbi_uri_parse(azbi_buf_text(out) + start, out->len - start, &result)) {
        azbi_buf_truncate(out, start);
        return AZB_E_ARG;
    }
    return AZB_OK;
}

// One name=value of a query. A part without '=' may be a value and is redacted, too.
static void put_redacted_pair(azbi_buf *out, const char *pair, size_t len)
{
    const size_t name_len = find_any(pair, len, 0, "=");
    if (azbi_equal_nocase(pair, name_len, "api-version", strlen("api-version"))) {
        azbi_buf_append(out, pair, len);
    } else if (name_len < len) {
        azbi_buf_append(out, pair, name_len + 1);
        azbi_buf_puts(out, "...");
    } else if (len > 0) {
        azbi_buf_puts(out, "...");
    }
}

// Where user info ends, if the URL has any.
static size_t user_info_end(const char *url, size_t from, size_t to)
{
    for (size_t i = to; i > from; i--) {
        if (url[i - 1] == '@') {
            return i;
        }
    }
    return from;
}

void azbi_uri_put_redacted(azbi_buf *out, const char *url)
{
    const size_t len = find_any(url, strlen(url), 0, "#");
    const char *mark = strstr(url, "://");
    const size_t path_end = find_any(url, len, 0, "?");
    size_t from = 0;
    if (mark != NULL && (size_t)(mark - url) < path_end) {
        const size_t authority = (size_t)(mark - url) + 3;
        from = user_info_end(url, authority, find_any(url, path_end, authority, "/"));
        azbi_buf_append(out, url, authority);
        from = from > authority ? from : authority;
    }
    azbi_buf_append(out, url + from, path_end - from);
    size_t at = path_end;
    while (at < len) {
        const size_t end = find_any(url, len, at + 1, "&"); // url[at] is '?' or '&'
        azbi_buf_putc(out, url[at]);
        put_redacted_pair(out, url + at + 1, end - at - 1);
        at = end;
    }
}

void azbi_uri_last_segment(const char *url, azb_str *out)
{
    const char *mark = strstr(url, "://");
    const size_t end = find_any(url, strlen(url), 0, "?#");
    size_t from = 0;
    if (mark != NULL && (size_t)(mark - url) < end) {
        from = find_any(url, end, (size_t)(mark - url) + 3, "/");
    }
    size_t last = end;
    while (last > from && url[last - 1] == '/') {
        last--;
    }
    size_t start = last;
    while (start > from && url[start - 1] != '/') {
        start--;
    }
    out->ptr = url + start;
    out->len = last - start;
}
