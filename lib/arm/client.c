// client.c - a client: its options, its parts and its life.
#include "arm/client.h"

#include <string.h>

#include "base/abi.h"
#include "base/memory.h"
#include "base/str.h"
#include "http/call_check.h"
#include "http/settings.h"
#include "identity/credential.h"

static const char default_endpoint[] = "https://management.azure.com";

enum {
    ENDPOINT_MAX = 512,
    SCOPE_MAX = 1024,
    TRUSTED_MAX = 64
};

static azb_status check_options(azb_context *context, const azb_client_options *options,
                                azb_error **err)
{
    if (options->credential == NULL) {
        return azbi_fail_arg(err, context, "options.credential", "must not be NULL");
    }
    if (options->api_version != NULL && !azbi_is_api_version(options->api_version)) {
        return azbi_fail_arg(err, context, "options.api_version", "must look like 2025-08-01");
    }
    if (options->trusted_host_count > TRUSTED_MAX ||
        (options->trusted_host_count > 0 && options->trusted_hosts == NULL)) {
        return azbi_fail_arg(err, context, "options.trusted_hosts",
                             "must be at most %d entries, and not NULL when there are any",
                             (int)TRUSTED_MAX);
    }
    return azbi_settings_check(context, options, err);
}

// Keeps the origin of the endpoint.
static azb_status set_endpoint(azb_client *client, const char *text, azb_error **err)
{
    const char *endpoint = text == NULL ? default_endpoint : text;
    azbi_uri uri;
    if (strlen(endpoint) > ENDPOINT_MAX || !azbi_uri_parse(endpoint, strlen(endpoint), &uri)) {
        return azbi_fail_arg(err, client->context, "options.endpoint",
                             "must be an absolute http or https URL without user info");
    }
    if (!azbi_uri_is_safe(&uri, client->insecure)) {
        return azbi_fail_arg(err, client->context, "options.endpoint",
                             "is not https, so the token could be read on its way; plain http is "
                             "for loopback hosts with allow_insecure_http set");
    }
    if (uri.query.ptr != NULL || uri.path.len > 1 || strchr(endpoint, '#') != NULL) {
        return azbi_fail_arg(err, client->context, "options.endpoint",
                             "has a path, a query or a fragment");
    }
    azbi_buf out;
    azbi_buf_init(&out, client->context, ENDPOINT_MAX);
    const size_t path_len = uri.path.len;
    azbi_buf_append(&out, endpoint, strlen(endpoint) - path_len);
    return azbi_buf_take_string(&out, &client->endpoint) == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

// Tokens for the endpoint, unless the credential has a scope of its own.
static azb_status set_token(azb_client *client, azb_error **err)
{
    azbi_buf scope;
    azbi_buf_init(&scope, client->context, SCOPE_MAX);
    azbi_buf_puts(&scope, client->endpoint);
    azbi_buf_puts(&scope, "/.default");
    azb_status status = scope.status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
    if (status == AZB_OK) {
        status = azbi_credential_source(client->credential, azbi_buf_text(&scope), NULL,
                                        &client->token, err);
    }
    azbi_buf_dispose(&scope);
    return status;
}

static azb_status set_api_version(azb_client *client, const char *api_version, azb_error **err)
{
    return azbi_string_copy(client->context, api_version, &client->api_version) == AZB_OK
               ? AZB_OK
               : azbi_fail_nomem(err);
}

static azb_status set_up(azb_client *client, const azb_client_options *options, azb_error **err)
{
    azb_status status = check_options(client->context, options, err);
    if (status == AZB_OK) {
        status = set_endpoint(client, options->endpoint, err);
    }
    if (status == AZB_OK) {
        status = azbi_client_set_trusted(client, options, err);
    }
    if (status == AZB_OK) {
        status = set_api_version(client, options->api_version, err);
    }
    if (status == AZB_OK) {
        client->credential = azbi_credential_hold(options->credential);
        status = set_token(client, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    // Last, since the engine takes the transport, and a client that fails takes nothing.
    const azbi_engine_options engine = {.context = client->context, .client = options};
    status = azbi_engine_new(&engine, &client->engine, err);
    if (status != AZB_OK) {
        return status;
    }
    client->loop = azbi_engine_loop(client->engine);
    client->request_timeout_ms = azbi_engine_request_timeout_ms(client->engine);
    return AZB_OK;
}

azb_status azb_client_new(azb_context *context, const azb_client_options *options, azb_client **out,
                          azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, context, "out", "must not be NULL");
    }
    *out = NULL;
    if (context == NULL || options == NULL) {
        return azbi_fail_arg(err, context, context == NULL ? "context" : "options",
                             "must not be NULL");
    }
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_client_options);
    azb_client_options known = {.size = sizeof known};
    azb_status status = azbi_abi_read(err, context, &about, options, &known);
    if (status != AZB_OK) {
        return status;
    }
    azb_client *client = azbi_alloc(context, sizeof *client);
    if (client == NULL) {
        return azbi_fail_nomem(err);
    }
    client->context = azbi_context_hold(context);
    client->insecure = known.allow_insecure_http == 1;
    atomic_init(&client->holds, 1);
    atomic_init(&client->closed, false);
    status = set_up(client, &known, err);
    if (status != AZB_OK) {
        azb_client_free(client);
        return status;
    }
    *out = client;
    return AZB_OK;
}

bool azbi_client_is_foreign(const azb_client *client)
{
    return azbi_loop_is_foreign(client->loop);
}

azb_status azbi_client_check(const azb_client *client, azb_error **err)
{
    return client == NULL ? azbi_fail_arg(err, NULL, "client", "must not be NULL")
                          : azbi_loop_check(client->loop, err);
}

azb_client *azbi_client_hold(azb_client *client)
{
    atomic_fetch_add_explicit(&client->holds, 1, memory_order_relaxed);
    return client;
}

static void destroy(azb_client *client)
{
    azb_context *context = client->context;
    azbi_loop_release(client->loop);
    azbi_client_free_trusted(client);
    azbi_string_free(context, client->endpoint);
    azbi_string_free(context, client->api_version);
    azb_credential_free(client->credential);
    azbi_release(context, client, sizeof *client);
    azb_context_free(context);
}

void azbi_client_release(azb_client *client)
{
    if (atomic_fetch_sub_explicit(&client->holds, 1, memory_order_acq_rel) == 1) {
        destroy(client);
    }
}

void azb_client_free(azb_client *client)
{
    if (client == NULL || (client->loop != NULL && azbi_client_is_foreign(client))) {
        return; // see docs/decisions/0015-fork.md
    }
    if (client->loop != NULL && azbi_loop_is_in_callback(client->loop)) {
        azbi_log(client->context, AZB_LOG_ERROR, "client.free",
                 "called from a callback of the client; nothing was freed");
        return;
    }
    if (client->loop != NULL) {
        atomic_store(&client->closed, true);
        azbi_loop_close(client->loop);
    }
    azbi_client_release(client);
}

azb_context *azb_client_context(const azb_client *client)
{
    return client == NULL ? NULL : client->context;
}

int64_t azbi_client_request_time(const azb_client *client, int64_t left_ms)
{
    const int64_t usual = client->request_timeout_ms;
    return left_ms == INT64_MAX || (usual >= 0 && usual < left_ms) ? 0 : left_ms;
}
