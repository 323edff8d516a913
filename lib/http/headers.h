/* headers.h - header fields in the order in which they came, in one block. */
#ifndef AZBI_HTTP_HEADERS_H
#define AZBI_HTTP_HEADERS_H

#include <stdbool.h>

#include "base/buf.h"

typedef struct azbi_headers {
    azbi_buf text; /* name NUL value NUL, again and again */
    size_t count;
} azbi_headers;

/* max: ceiling in bytes of all names and values together. */
void azbi_headers_init(azbi_headers *headers, azb_context *context, size_t max);
void azbi_headers_dispose(azbi_headers *headers); /* may be used again after */

/* Appends a field; blanks around the value are dropped. Returns AZB_OK; AZB_E_NOMEM; AZB_E_LIMIT;
 * AZB_E_ARG when the name is no token or the value holds control bytes. On failure nothing was
 * added. */
AZB_NODISCARD azb_status azbi_headers_add(azbi_headers *headers, const char *name, size_t name_len,
                                          const char *value, size_t value_len);

/* As azbi_headers_add, in place of fields of that name. */
AZB_NODISCARD azb_status azbi_headers_set(azbi_headers *headers, const char *name,
                                          const char *value);

/* Value of the first field of that name (without case); NULL when there is none. Borrowed until
 * the next change. */
const char *azbi_headers_find(const azbi_headers *headers, const char *name);

/* The field at index; "" outside. */
const char *azbi_headers_name(const azbi_headers *headers, size_t index);
const char *azbi_headers_value(const azbi_headers *headers, size_t index);

/* May text stand as a header name: a token. */
bool azbi_headers_name_ok(const char *name, size_t len);

/* May text stand as a header value: no control bytes but tab. */
bool azbi_headers_value_ok(const char *text, size_t len);

#endif
