/* settings.h - what the options of a client mean to this floor, checked and copied. */
#ifndef AZBI_HTTP_SETTINGS_H
#define AZBI_HTTP_SETTINGS_H

#include <azbackup/sys/transport.h>

#include "base/error.h"
#include "base/option.h"

typedef struct azbi_settings {
    char *user_agent;
    char *proxy; /* NULL: as the environment says; "" none */
    char *ca_file;
    char *client_certificate_file;
    char *client_key_file;
    size_t max_response_bytes;
    int64_t request_timeout_ms; /* -1: none */
    int64_t connect_timeout_ms;
    int64_t idle_timeout_ms;
    int32_t max_retries;
    int32_t allow_insecure_http;
} azbi_settings;

extern const azbi_option_set azbi_client_option_set;

/* Checks numbers and texts. Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_settings_check(azb_context *context, const azb_client_options *client,
                                             azb_error **err);

/* client: NULL for the defaults, for which 0 stands in every number. Returns AZB_OK; AZB_E_ARG
 * naming the option; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_settings_init(azbi_settings *settings, azb_context *context,
                                            const azb_client_options *client, azb_error **err);
void azbi_settings_dispose(azbi_settings *settings, azb_context *context);

#endif
