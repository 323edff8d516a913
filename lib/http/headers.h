/* headers.h - header fields in the order in which they came, in one block. */
#ifndef AZBI_HTTP_HEADERS_H
#define AZBI_HTTP_HEADERS_H

#include <stdbool.h>

#include "base/buf.h"

/* An answer with more fields is refused: those of Azure have some thirty. */
#define AZBI_HEADERS_COUNT_MAX 1000

typedef struct azbi_headers {
    azbi_buf text; /* name NUL value NUL, again and again */
    size_t count;
    size_t place; /* where the field at place_index begins: the one asked for last by index */
    size_t place_index;
    size_t walked; /* fields stepped over by index or cursor: tests count them */
} azbi_headers;

/* A place between fields; starts zeroed. */
typedef struct azbi_header_cursor {
    const char *name; /* of the field stepped onto; borrowed until the next change */
    const char *value;
} azbi_header_cursor;

/* max: ceiling in bytes of all names and values together. */
void azbi_headers_init(azbi_headers *headers, azb_context *context, size_t max);
void azbi_headers_dispose(azbi_headers *headers); /* may be used again after */

/* Appends a field; blanks around the value are dropped. Returns AZB_OK; AZB_E_NOMEM; AZB_E_LIMIT
 * beyond max bytes or AZBI_HEADERS_COUNT_MAX fields; AZB_E_ARG when the name is not a token or the
 * value holds control bytes. On failure nothing was added. */
AZB_NODISCARD azb_status azbi_headers_add(azbi_headers *headers, const char *name, size_t name_len,
                                          const char *value, size_t value_len);

/* As azbi_headers_add, in place of fields of that name. */
AZB_NODISCARD azb_status azbi_headers_set(azbi_headers *headers, const char *name,
                                          const char *value);

/* Value of the first field of that name (without case); NULL when there is none. Borrowed until
 * the next change. */
const char *azbi_headers_find(const azbi_headers *headers, const char *name);

/* Steps onto the next field; false behind the last one. All fields are read in linear time. */
bool azbi_headers_next(azbi_headers *headers, azbi_header_cursor *cursor);

/* The field at index, "" outside; in linear time for one index after the other. */
const char *azbi_headers_name(azbi_headers *headers, size_t index);
const char *azbi_headers_value(azbi_headers *headers, size_t index);

/* May text stand as a header name: a token. */
bool azbi_headers_name_ok(const char *name, size_t len);

/* May text stand as a header value: no control bytes but tab. */
bool azbi_headers_value_ok(const char *text, size_t len);

#endif
