/* writer.h - JSON text into a buffer; failures stay in the buffer's status. */
#ifndef AZBI_JSON_WRITER_H
#define AZBI_JSON_WRITER_H

#include "base/buf.h"

/* A string with its quotes. text: UTF-8; NUL bytes and control bytes are escaped. */
void azbi_write_str(azbi_buf *out, const char *text, size_t len);
void azbi_write_bool(azbi_buf *out, int32_t value);
void azbi_write_i64(azbi_buf *out, int64_t value);

/* See azbi_real_format; value must be finite. */
void azbi_write_f64(azbi_buf *out, double value, uint32_t decimals);

/* Returns AZB_OK or AZB_E_ARG for a time out of range; writes nothing then. */
AZB_NODISCARD azb_status azbi_write_time(azbi_buf *out, const azb_time *time);

#endif
