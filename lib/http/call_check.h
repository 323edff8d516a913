/*
 * call_check.h - the settings of one call (azb_call_options), read and checked before anything is
 * sent.
 */
#ifndef AZBI_HTTP_CALL_CHECK_H
#define AZBI_HTTP_CALL_CHECK_H

#include <stdbool.h>

#include <azbackup/client.h>

#include "base/error.h"
#include "base/option.h"

enum {
    AZBI_REQUEST_ID_MAX = 63,           /* characters of a client request id */
    AZBI_CALL_HEADERS_MAX = 32,         /* headers of a call; as many query parameters */
    AZBI_CALL_HEADERS_BYTES = 32 * 1024 /* of names and values together */
};

extern const azbi_option_set azbi_call_option_set;

/* Copies the options of a caller, who may know an older struct, and checks every member. call: NULL
 * for the defaults. out: whole, its texts and lists borrowed from call. Returns AZB_OK; AZB_E_ARG
 * with the member's path from "call" on, such as "call.headers[2].name"; AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_call_read(azb_context *context, const azb_call_options *call,
                                        azb_call_options *out, azb_error **err);

/* Text that goes into a header as it is: 1 to max printable ASCII characters, blanks among them. */
bool azbi_is_header_text(const char *text, size_t max);

/* A digit, then letters, digits, points and hyphens, 32 characters at most. */
bool azbi_is_api_version(const char *text);

/* A W3C trace context: 00-<32 hex>-<16 hex>-<2 hex> in lower case, of any version but ff, and with
 * ids that are not all zero. */
bool azbi_is_traceparent(const char *text);

#endif
