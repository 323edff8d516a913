/* uri.h - parses, resolves and redacts URLs. */
#ifndef AZBI_BASE_URI_H
#define AZBI_BASE_URI_H

#include <stdbool.h>

#include "base/buf.h"

/* Parts of an absolute URL, borrowed from it; user info is never accepted. */
typedef struct azbi_uri {
    azb_str scheme; /* as written */
    azb_str host;   /* with the brackets of an IPv6 address */
    azb_str path;   /* from the first '/', may be empty */
    azb_str query;  /* without '?', up to '#'; ptr NULL: none */
    int32_t port;   /* the scheme's default when not given */
} azbi_uri;

/* False unless it is an absolute http or https URL without user info, blanks or control bytes. */
bool azbi_uri_parse(const char *url, size_t len, azbi_uri *out);

/* Same scheme, host (ignoring case) and port. */
bool azbi_uri_same_origin(const azbi_uri *a, const azbi_uri *b);
bool azbi_uri_is_loopback(const azbi_uri *uri); /* 127.0.0.0/8, [::1], localhost */

/* Whether secrets may be sent there: by https, or by http to a loopback host if that is allowed. */
bool azbi_uri_is_safe(const azbi_uri *uri, bool allow_insecure_http);

/* Percent-encodes everything but letters, digits and -._~ */
void azbi_uri_put_segment(azbi_buf *out, const char *text, size_t len);

/* Resolves reference (absolute, //host, /path, path, ?query) against base (RFC 3986 section 5). */
AZB_NODISCARD azb_status azbi_uri_resolve(azbi_buf *out, const char *base, const char *reference,
                                          size_t reference_len);

/* Appends url with the values of its query, except api-version, replaced by "...". */
void azbi_uri_put_redacted(azbi_buf *out, const char *url);

/* The last path segment before the first '?': an operation id. */
void azbi_uri_last_segment(const char *url, azb_str *out);

#endif
