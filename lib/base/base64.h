/* base64.h - the alphabets of base64 as tokens and challenges use them. */
#ifndef AZBI_BASE_BASE64_H
#define AZBI_BASE_BASE64_H

#include "base/buf.h"

/* Appends what text encodes: either alphabet of RFC 4648, padded or not. false: it is not base64,
 * or out has failed. */
bool azbi_base64_decode_any(const char *text, size_t len, azbi_buf *out);

/* Append what encodes the bytes: in the standard alphabet with padding; or in the alphabet for URLs
 * without it, as tokens have it. */
void azbi_base64_put(azbi_buf *out, const void *bytes, size_t len);
void azbi_base64url_put(azbi_buf *out, const void *bytes, size_t len);

#endif
