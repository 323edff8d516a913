// writer.c - appends JSON text to a buffer.
#include "json/writer.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "json/number.h"

// The letter after the backslash, for bytes that have a short escape.
static const char short_escapes[128] = {
    ['"'] = '"',  ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f',
    ['\n'] = 'n', ['\r'] = 'r',  ['\t'] = 't',
};

static bool must_escape(char c)
{
    return (uint8_t)c < 0x20 || c == '"' || c == '\\';
}

static void put_escape(azbi_buf *out, char c)
{
    char letter = short_escapes[(uint8_t)c & 0x7F];
    if (letter != 0) {
        char text[2] = {'\\', letter};
        azbi_buf_append(out, text, sizeof text);
    } else {
        azbi_buf_printf(out, "\\u%04x", (unsigned)(uint8_t)c);
    }
}

void azbi_write_str(azbi_buf *out, const char *text, size_t len)
{
    azbi_buf_putc(out, '"');
    size_t start = 0;
    for (size_t i = 0; i < len; i++) {
        if (must_escape(text[i])) {
            azbi_buf_append(out, text + start, i - start);
            put_escape(out, text[i]);
            start = i + 1;
        }
    }
    azbi_buf_append(out, text + start, len - start);
    azbi_buf_putc(out, '"');
}

void azbi_write_bool(azbi_buf *out, int32_t value)
{
    azbi_buf_puts(out, value != 0 ? "true" : "false");
}

void azbi_write_i64(azbi_buf *out, int64_t value)
{
    char text[24];
    int len = snprintf(text, sizeof text, "%" PRId64, value);
    azbi_buf_append(out, text, (size_t)len);
}

void azbi_write_f64(azbi_buf *out, double value, uint32_t decimals)
{
    char text[AZBI_REAL_TEXT_MAX];
    size_t len = azbi_real_format(value, decimals, text);
    azbi_buf_append(out, text, len);
}

azb_status azbi_write_time(azbi_buf *out, const azb_time *time)
{
    char text[AZB_TIME_TEXT_MAX];
    azb_status status = azb_time_format(time, text, sizeof text);
    if (status == AZB_OK) {
        azbi_write_str(out, text, strlen(text));
    }
    return status;
}
