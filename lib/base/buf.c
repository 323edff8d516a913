// buf.c - a growing text that remembers its first failure.
#include "base/buf.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"

enum {
    FIRST_BYTES = 64
};

void azbi_buf_init(azbi_buf *buf, azb_context *context, size_t max)
{
    memset(buf, 0, sizeof *buf);
    buf->context = context;
    buf->max = max < SIZE_MAX ? max : SIZE_MAX - 1; // with room for the NUL
}

void azbi_buf_init_secret(azbi_buf *buf, azb_context *context, size_t max)
{
    azbi_buf_init(buf, context, max);
    buf->secret = true;
}

static void release(const azbi_buf *buf, bool wiped)
{
    if (buf->ptr == NULL) {
        return;
    }
    if (wiped) {
        azbi_release_wiped(buf->context, buf->ptr, buf->cap + 1);
    } else {
        azbi_release(buf->context, buf->ptr, buf->cap + 1);
    }
}

static void forget(azbi_buf *buf)
{
    buf->ptr = NULL;
    buf->len = 0;
    buf->cap = 0;
}

void azbi_buf_dispose(azbi_buf *buf)
{
    release(buf, buf->secret);
    forget(buf);
    buf->status = AZB_OK;
}

void azbi_buf_dispose_wiped(azbi_buf *buf)
{
    release(buf, true);
    forget(buf);
    buf->status = AZB_OK;
}

void azbi_buf_clear(azbi_buf *buf)
{
    azbi_buf_truncate(buf, 0);
}

void azbi_buf_truncate(azbi_buf *buf, size_t len)
{
    if (buf->ptr != NULL && len < buf->len) {
        buf->len = len;
        buf->ptr[len] = '\0';
    }
}

static void fail(azbi_buf *buf, azb_status status)
{
    if (buf->status == AZB_OK) {
        buf->status = status;
    }
}

// Moves to a block of cap + 1 bytes. Not by realloc when it is secret: the old block must be wiped.
static bool move_to(azbi_buf *buf, size_t cap)
{
    char *block;
    if (buf->secret && buf->ptr != NULL) {
        block = azbi_alloc_raw(buf->context, cap + 1);
        if (block != NULL) {
            memcpy(block, buf->ptr, buf->len + 1);
            release(buf, true);
        }
    } else {
        const size_t old_size = buf->ptr != NULL ? buf->cap + 1 : 0;
        block = azbi_resize(buf->context, buf->ptr, old_size, cap + 1);
    }
    if (block == NULL) {
        fail(buf, AZB_E_NOMEM);
        return false;
    }
    block[buf->len] = '\0';
    buf->ptr = block;
    buf->cap = cap;
    return true;
}

static size_t clamp(size_t cap, size_t max)
{
    return cap < max ? cap : max;
}

// Makes room for n more bytes, exactly or with some to spare; false after a failure.
static bool make_room(azbi_buf *buf, size_t n, bool spare)
{
    if (buf->status != AZB_OK) {
        return false;
    }
    if (n > buf->max - buf->len) {
        fail(buf, AZB_E_LIMIT);
        return false;
    }
    const size_t needed = buf->len + n;
    if (buf->ptr != NULL && needed <= buf->cap) {
        return true;
    }
    size_t cap = needed;
    if (spare) {
        size_t grown = buf->cap < FIRST_BYTES ? FIRST_BYTES : buf->cap;
        if (!azbi_add_sizes(grown, grown / 2, &grown) || grown < needed) {
            grown = needed;
        }
        cap = clamp(grown, buf->max);
    }
    return move_to(buf, cap);
}

void azbi_buf_reserve(azbi_buf *buf, size_t n)
{
    (void)make_room(buf, n, false);
}

void azbi_buf_append(azbi_buf *buf, const void *bytes, size_t n)
{
    if (n > 0 && make_room(buf, n, true)) {
        memcpy(buf->ptr + buf->len, bytes, n);
        buf->len += n;
        buf->ptr[buf->len] = '\0';
    }
}

void azbi_buf_puts(azbi_buf *buf, const char *text)
{
    azbi_buf_append(buf, text, strlen(text));
}

void azbi_buf_putc(azbi_buf *buf, char c)
{
    azbi_buf_append(buf, &c, 1);
}

void azbi_buf_printf(azbi_buf *buf, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    azbi_buf_vprintf(buf, format, args);
    va_end(args);
}

void azbi_buf_vprintf(azbi_buf *buf, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    const int n = vsnprintf(NULL, 0, format, args);
    if (n < 0) {
        fail(buf, AZB_E_LIMIT); // longer than an int can hold
    } else if (n > 0 && make_room(buf, (size_t)n, true)) {
        (void)vsnprintf(buf->ptr + buf->len, (size_t)n + 1, format, again);
        buf->len += (size_t)n;
    }
    va_end(again);
}

const char *azbi_buf_text(const azbi_buf *buf)
{
    return buf->ptr != NULL ? buf->ptr : "";
}

char *azbi_buf_steal(azbi_buf *buf, size_t *len, size_t *block_size)
{
    *len = 0;
    *block_size = 0;
    if (buf->status != AZB_OK || buf->ptr == NULL) {
        return NULL;
    }
    char *block = buf->ptr;
    *len = buf->len;
    *block_size = buf->cap + 1;
    forget(buf);
    return block;
}

char *azbi_buf_to_text(azbi_buf *buf, azb_status *status)
{
    *status = buf->status;
    char *text = NULL;
    if (*status == AZB_OK) {
        text = azbi_text_new(buf->context, azbi_buf_text(buf), buf->len);
        if (text == NULL) {
            *status = AZB_E_NOMEM;
        }
    }
    azbi_buf_dispose(buf);
    return text;
}

azb_status azbi_buf_take_string(azbi_buf *buf, char **out)
{
    azb_status status = buf->status;
    *out = NULL;
    if (status == AZB_OK) {
        status = azbi_string_copy(buf->context, azbi_buf_text(buf), out);
    }
    azbi_buf_dispose(buf);
    return status;
}
