// stage.c - a client on the mock transport.
#include "support/stage.h"

#include <string.h>

static azb_status open_client(stage *s, const stage_options *options, azb_error **err)
{
    azb_client_options client;
    azb_options_init(&client, sizeof client);
    client.endpoint = options->endpoint;
    client.credential = s->credential;
    client.transport = azb_mock_transport(s->mock);
    if (options->max_retries >= 0) {
        client.max_retries = options->max_retries == 0 ? -1 : options->max_retries;
    }
    return azb_client_new(s->context, &client, &s->client, err);
}

static azb_status open_context(stage *s, const stage_options *options, azb_error **err)
{
    azb_context_options context;
    azb_options_init(&context, sizeof context);
    context.allocator = options->allocator;
    context.clock = azb_mock_clock(s->mock);
    context.random = options->random;
    context.log = options->log;
    context.log_user = options->log_user;
    context.log_level = AZB_LOG_DEBUG;
    return azb_context_new(&context, &s->context, err);
}

azb_status stage_open(stage *s, const stage_options *options, azb_error **err)
{
    static const stage_options defaults = {.max_retries = -1};
    if (options == NULL) {
        options = &defaults;
    }
    memset(s, 0, sizeof *s);
    azb_status status = azb_mock_new(NULL, &s->mock);
    if (status == AZB_OK) {
        status = open_context(s, options, err);
    }
    if (status == AZB_OK) {
        status =
            azb_credential_static_token(s->context, "token-of-the-stage", 0, &s->credential, err);
    }
    if (status == AZB_OK) {
        status = open_client(s, options, err);
    }
    if (status != AZB_OK) {
        stage_close(s);
    }
    return status;
}

void stage_close(stage *s)
{
    azb_client_free(s->client);
    azb_credential_free(s->credential);
    azb_context_free(s->context);
    azb_mock_free(s->mock);
    memset(s, 0, sizeof *s);
}
