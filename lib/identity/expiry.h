/* expiry.h - the many ways in which token services write when a token ends. */
#ifndef AZBI_IDENTITY_EXPIRY_H
#define AZBI_IDENTITY_EXPIRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * Reads a date: seconds since 1970 as digits, RFC 3339, RFC 1123, "9/14/2017 1:02:03 PM +00:00"
 * (month first, AM or PM and zone may be missing), "2017-09-14 13:02:03". Without a zone it is UTC.
 * false when it is not one of them.
 */
bool azbi_expiry_parse(const char *text, size_t len, int64_t *unix_s);

#endif
