// request.c - the request of an operation: its URL, body, headers and flags.
#include "arm/request.h"

#include <string.h>

#include "arm/client.h"
#include "http/call_check.h"

enum {
    URL_MAX = 32 * 1024,
    BODY_MAX = 8 * 1024 * 1024
};

// A read whose every success has a body. What a poller is for may end without one.
static bool wants_body(const azbi_operation *operation)
{
    return strcmp(operation->method, "GET") == 0 && operation->result != NULL &&
           (operation->flags & AZBI_OPERATION_LONG) == 0 && operation->empty_statuses[0] == 0;
}

static uint32_t exchange_flags(const azbi_operation *operation)
{
    uint32_t flags = 0;
    flags |= (operation->flags & AZBI_OPERATION_ONCE) != 0 ? AZBI_EXCHANGE_ONCE : 0U;
    flags |= (operation->flags & AZBI_OPERATION_SECRET) != 0 ? AZBI_EXCHANGE_SECRET : 0U;
    flags |= wants_body(operation) ? AZBI_EXCHANGE_WANTS_BODY : 0U;
    return flags;
}

azb_status azbi_operation_request(const azbi_arguments *arguments, azb_client *client,
                                  azbi_exchange **exchange, azb_error **err)
{
    const azbi_operation *operation = arguments->operation;
    azbi_arguments given = *arguments;
    azb_call_options call;
    azbi_buf url;
    azbi_buf body;
    given.call = &call;
    azbi_buf_init(&url, client->context, URL_MAX);
    azbi_buf_init_secret(&body, client->context, BODY_MAX);
    azb_status status = azbi_call_read(client->context, arguments->call, &call, err);
    if (status == AZB_OK) {
        status = azbi_operation_url(&given, client, &url, err);
    }
    if (status == AZB_OK) {
        status = azbi_operation_body(arguments, client->context, &body, err);
    }
    if (status == AZB_OK) {
        const azbi_request request = {
            .method = operation->method,
            .url = azbi_buf_text(&url),
            .body = body.len > 0 ? &body : NULL,
            .flags = exchange_flags(operation),
            .token = &client->token,
            .call = &call,
        };
        status = azbi_exchange_new(client->engine, &request, exchange, err);
    }
    if (status == AZB_OK) {
        status = azbi_inputs_set_headers(*exchange, &operation->inputs, arguments->options, err);
    }
    if (status != AZB_OK && *exchange != NULL) {
        azbi_exchange_free(*exchange);
        *exchange = NULL;
    }
    azbi_buf_dispose(&url);
    azbi_buf_dispose_wiped(&body);
    return status;
}
