/* curl_transport.h - the built-in transport; the .c file is the only one that sees libcurl. */
#ifndef AZBI_HTTP_CURL_TRANSPORT_H
#define AZBI_HTTP_CURL_TRANSPORT_H

#include "http/settings.h"

/* settings: borrowed until the transport is destroyed. out: its destroy frees it. Returns AZB_OK,
 * AZB_E_NOMEM, AZB_E_TRANSPORT when libcurl cannot be set up. */
AZB_NODISCARD azb_status azbi_curl_transport_new(azb_context *context,
                                                 const azbi_settings *settings, azb_transport *out,
                                                 azb_error **err);

#endif
