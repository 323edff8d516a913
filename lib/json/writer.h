/* writer.h - appends JSON text to a buffer, whose status keeps failures. */
#ifndef AZBI_JSON_WRITER_H
#define AZBI_JSON_WRITER_H

#include "base/buf.h"

/* A string with its quotes. text: UTF-8; NUL and control characters are escaped. */
void azbi_write_str(azbi_buf *out, const char *text, size_t len);
void azbi_write_bool(azbi_buf *out, int32_t value);
void azbi_write_i64(azbi_buf *out, int64_t value);

/* See azbi_real_format; value must be finite. */
void azbi_write_f64(azbi_buf *out, double value, uint32_t decimals);

/* AZB_E_ARG, and nothing is written, for a time out of range. */
AZB_NODISCARD azb_status azbi_write_time(azbi_buf *out, const azb_time *time);

#endif
