/* buf.h - a growing text with an upper limit, always NUL-terminated. It remembers its first
 * failure, so that one check at the end of several appends is enough. */
#ifndef AZBI_BASE_BUF_H
#define AZBI_BASE_BUF_H

#include <stdarg.h>

#include "base/context.h"

typedef struct azbi_buf {
    azb_context *context;
    char *ptr; /* NULL while empty; use azbi_buf_text for reading */
    size_t len;
    size_t cap;
    size_t max;
    azb_status status; /* AZB_OK, AZB_E_NOMEM or AZB_E_LIMIT: the first failure; appends after it
                          do nothing */
    bool secret;       /* set by azbi_buf_init_secret */
} azbi_buf;

/* max: upper limit in bytes, without the NUL. */
void azbi_buf_init(azbi_buf *buf, azb_context *context, size_t max);

/* The same for secrets: every block is wiped before it is freed. */
void azbi_buf_init_secret(azbi_buf *buf, azb_context *context, size_t max);

void azbi_buf_dispose(azbi_buf *buf); /* it may be used again */
void azbi_buf_dispose_wiped(azbi_buf *buf);
void azbi_buf_clear(azbi_buf *buf);                /* keeps the memory and the status */
void azbi_buf_truncate(azbi_buf *buf, size_t len); /* to a longer text: does nothing */

void azbi_buf_append(azbi_buf *buf, const void *bytes, size_t n);
void azbi_buf_puts(azbi_buf *buf, const char *text);
void azbi_buf_putc(azbi_buf *buf, char c);
void azbi_buf_printf(azbi_buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void azbi_buf_vprintf(azbi_buf *buf, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

/* Makes room for n more bytes in one step. */
void azbi_buf_reserve(azbi_buf *buf, size_t n);

const char *azbi_buf_text(const azbi_buf *buf); /* "" while empty */

/* Transfers the block (of *block_size bytes) to the caller and leaves the buffer empty. NULL when
 * it is empty or has failed; then the buffer does not change. */
char *azbi_buf_steal(azbi_buf *buf, size_t *len, size_t *block_size);

/* The content as a text for azb_text_free; NULL and *status on failure. Empties the buffer. */
char *azbi_buf_to_text(azbi_buf *buf, azb_status *status);

/* The content as a string for azbi_string_free. Empties the buffer, also on failure, when *out is
 * NULL. Returns AZB_OK, or the first failure of the buffer. */
AZB_NODISCARD azb_status azbi_buf_take_string(azbi_buf *buf, char **out);

#endif
