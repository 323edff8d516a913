/* url.h - URLs taken apart: origin, decoded path segments, decoded query. */
#ifndef CONFORMANCE_URL_H
#define CONFORMANCE_URL_H

#include <stdbool.h>
#include <stddef.h>

enum {
    URL_SEGMENTS_MAX = 64,
    URL_QUERY_MAX = 16
};

typedef struct url_query {
    char *name;
    char *value;
} url_query;

typedef struct url {
    char *origin; /* "https://host:port" */
    char *segments[URL_SEGMENTS_MAX];
    size_t segment_count;
    url_query query[URL_QUERY_MAX];
    size_t query_count;
} url;

/* false when it is not absolute or too long; url_free is wanted in either case. */
bool url_parse(const char *text, url *out);
void url_free(url *u);

/* NULL when it is not there. Names are compared without case. */
const char *url_query_value(const url *u, const char *name);

/* text with all but letters, digits and -._~ percent-encoded; free with free(). */
char *url_encode(const char *text);

/*
 * The last path segment before the first '?' or the end; free with free().
 * An operation id stands there.
 */
char *url_last_segment(const char *text);

#endif
