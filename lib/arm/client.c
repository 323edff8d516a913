#include "arm/client.h"

#include <string.h>

#include "arm/call.h"
#include "arm/operation.h"
#include "base/memory.h"
#include "base/str.h"
#include "http/call_check.h"
#include "http/settings.h"
#include "identity/credential.h"

static const char default_endpoint[] = "https://management.azure.com";

enum {
    ENDPOINT_MAX = 512,
    SCOPE_MAX = 1024,
    TRUSTED_MAX = 64,
    HTTPS_PORT = 443,
    PORT_MAX = 65535,
    DEFAULT_BODY_MAX = 64 * 1024 * 1024,
    DEFAULT_REQUEST_MS = 300 * 1000,
    DEFAULT_CONNECT_MS = 30 * 1000,
    DEFAULT_IDLE_MS = 60 * 1000,
    DEFAULT_RETRIES = 3
};

void azb_options_init(void *options, size_t size)
{
    const size_t none = 0;
    azbi_abi_fill(options, size, &none, sizeof none);
}

void azb_call_options_init(azb_call_options *options, size_t size)
{
    azb_options_init(options, size);
}

void azb_client_options_init(azb_client_options *options, size_t size)
{
    const azb_client_options defaults = {
        .max_response_bytes = DEFAULT_BODY_MAX,
        .request_timeout_ms = DEFAULT_REQUEST_MS,
        .connect_timeout_ms = DEFAULT_CONNECT_MS,
        .idle_timeout_ms = DEFAULT_IDLE_MS,
        .max_retries = DEFAULT_RETRIES,
    };
    azbi_abi_fill(options, size, &defaults, sizeof defaults);
}

azb_status azbi_options_check(azb_client *client, const void *options, size_t min_size,
                              size_t known_size, azb_error **err)
{
    const azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    const azbi_abi_about about = {"options", "azb_options_init", min_size, known_size};
    return options == NULL ? AZB_OK : azbi_abi_require(err, client->context, &about, options);
}

static azb_status check_options(azb_context *context, const azb_client_options *options,
                                azb_error **err)
{
    if (options->credential == NULL) {
        return azbi_fail_arg(err, context, "options.credential", "is required");
    }
    if (options->api_version != NULL && !azbi_is_api_version(options->api_version)) {
        return azbi_fail_arg(err, context, "options.api_version",
                             "must be a version such as 2025-08-01");
    }
    const azb_status reserved =
        azbi_abi_reserved(err, context, "options.reserved", options->reserved == 0);
    if (reserved != AZB_OK) {
        return reserved;
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
    int failed = 0;
    client->endpoint = azbi_string_copy(client->context, azbi_buf_text(&out), &failed);
    failed |= out.status != AZB_OK;
    azbi_buf_dispose(&out);
    return failed ? azbi_fail_nomem(err) : AZB_OK;
}

// Letters, digits, points, hyphens and underscores; in brackets an address of IPv6.
static bool is_host(const char *text, size_t len)
{
    const bool is_ipv6 = text[0] == '[' && text[len - 1] == ']';
    for (size_t i = is_ipv6 ? 1 : 0; i < (is_ipv6 ? len - 1 : len); i++) {
        if (!azbi_is_letter(text[i]) && !azbi_is_digit(text[i]) &&
            strchr(is_ipv6 ? ":." : ".-_", text[i]) == NULL) {
            return false;
        }
    }
    return true;
}

// host or host:port, an IPv6 address in brackets.
static bool parse_host(const char *text, size_t *name_len, int32_t *port)
{
    const char *bracket = strchr(text, ']');
    const char *colon = strchr(bracket == NULL ? text : bracket, ':');
    const size_t len = strlen(text);
    *name_len = colon == NULL ? len : (size_t)(colon - text);
    *port = HTTPS_PORT;
    if (*name_len == 0 || len > ENDPOINT_MAX || !is_host(text, *name_len)) {
        return false;
    }
    if (colon != NULL) {
        uint64_t number = 0;
        if (!azbi_parse_u64(colon + 1, strlen(colon + 1), &number) || number == 0 ||
            number > PORT_MAX) {
            return false;
        }
        *port = (int32_t)number;
    }
    return true;
}

static azb_status set_trusted(azb_client *client, const azb_client_options *options,
                              azb_error **err)
{
    if (options->trusted_host_count == 0) {
        return AZB_OK;
    }
    client->trusted =
        azbi_alloc_array(client->context, options->trusted_host_count, sizeof *client->trusted);
    if (client->trusted == NULL) {
        return azbi_fail_nomem(err);
    }
    client->trusted_count = options->trusted_host_count;
    for (size_t i = 0; i < client->trusted_count; i++) {
        const char *text = options->trusted_hosts[i];
        azbi_trusted_host *host = &client->trusted[i];
        if (text == NULL || !parse_host(text, &host->name_len, &host->port)) {
            return azbi_fail_item(err, client->context, "options.trusted_hosts", i, "",
                                  "must be host or host:port");
        }
        int failed = 0;
        host->text = azbi_string_copy(client->context, text, &failed);
        if (failed) {
            return azbi_fail_nomem(err);
        }
    }
    return AZB_OK;
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
        status =
            azbi_credential_source(client->credential, azbi_buf_text(&scope), &client->token, err);
    }
    azbi_buf_dispose(&scope);
    return status;
}

static azb_status set_up(azb_client *client, const azb_client_options *options, azb_error **err)
{
    azb_status status = check_options(client->context, options, err);
    if (status == AZB_OK) {
        status = set_endpoint(client, options->endpoint, err);
    }
    if (status == AZB_OK) {
        status = set_trusted(client, options, err);
    }
    if (status == AZB_OK) {
        int failed = 0;
        client->api_version = azbi_string_copy(client->context, options->api_version, &failed);
        status = failed ? azbi_fail_nomem(err) : AZB_OK;
    }
    if (status != AZB_OK) {
        return status;
    }
    const azbi_engine_options engine = {.context = client->context, .client = options};
    status = azbi_engine_new(&engine, &client->engine, err);
    if (status != AZB_OK) {
        return status;
    }
    client->loop = azbi_engine_loop(client->engine);
    client->credential = azbi_credential_hold(options->credential);
    return set_token(client, err);
}

azb_status azb_client_new(azb_context *context, const azb_client_options *options, azb_client **out,
                          azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, context, "out", "is required");
    }
    *out = NULL;
    if (context == NULL || options == NULL) {
        return azbi_fail_arg(err, context, context == NULL ? "context" : "options", "is required");
    }
    static const azbi_abi_about about = {"options", "azb_client_options_init",
                                         sizeof(azb_client_options), sizeof(azb_client_options)};
    azb_status status = azbi_abi_require(err, context, &about, options);
    if (status != AZB_OK) {
        return status;
    }
    azb_client *client = azbi_alloc(context, sizeof *client);
    if (client == NULL) {
        return azbi_fail_nomem(err);
    }
    client->context = azbi_context_hold(context);
    client->request_timeout_ms = options->request_timeout_ms;
    client->insecure = options->allow_insecure_http == 1;
    atomic_init(&client->holds, 1);
    atomic_init(&client->closed, false);
    status = set_up(client, options, err);
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
    return client == NULL ? azbi_fail_arg(err, NULL, "client", "is required")
                          : azbi_loop_check(client->loop, err);
}

azbi_loop *azbi_client_loop(const azb_client *client)
{
    return client->loop;
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
    for (size_t i = 0; i < client->trusted_count; i++) {
        azbi_string_free(context, client->trusted[i].text);
    }
    azbi_release(context, client->trusted, client->trusted_count * sizeof *client->trusted);
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
    if (client->loop != NULL) {
        // Without its thread no other one steps, so the calls that are asleep can be reached from
        // here. They end, with the exchanges, when the loop closes.
        const azb_status stopped = azbi_loop_background(client->loop, false, NULL);
        atomic_store(&client->closed, true);
        if (stopped == AZB_OK) {
            azbi_call_cancel_all(client);
        }
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

static bool is_trusted_host(const azb_client *client, const azbi_uri *uri)
{
    for (size_t i = 0; i < client->trusted_count; i++) {
        const azbi_trusted_host *host = &client->trusted[i];
        if (host->port == uri->port &&
            azbi_equal_nocase(uri->host.ptr, uri->host.len, host->text, host->name_len)) {
            return true;
        }
    }
    return false;
}

azb_status azbi_client_trust(azb_client *client, const char *what, const char *url, azb_error **err)
{
    azbi_uri uri;
    azbi_uri own;
    if (!azbi_uri_parse(url, strlen(url), &uri) ||
        !azbi_uri_parse(client->endpoint, strlen(client->endpoint), &own)) {
        return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                         "the %s is no absolute URL; nothing was sent there", what);
    }
    if (azbi_uri_same_origin(&uri, &own)) {
        return AZB_OK;
    }
    if (!azbi_uri_is_safe(&uri, client->insecure)) {
        return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                         "the %s is not https; the token was not sent there", what);
    }
    if (is_trusted_host(client, &uri)) {
        return AZB_OK;
    }
    return azbi_fail(err, client->context, AZB_E_UNTRUSTED,
                     "the %s leads to the foreign host %.*s; the token was not sent there", what,
                     (int)uri.host.len, uri.host.ptr);
}

// What the public step functions have in common.
static azb_status check_client(azb_client *client, azb_error **err)
{
    azbi_error_start(err);
    return azbi_client_check(client, err);
}

azb_status azb_client_step(azb_client *client, int64_t timeout_ms, size_t *pending, azb_error **err)
{
    if (pending != NULL) {
        *pending = 0;
    }
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (timeout_ms < -1) {
        return azbi_fail_arg(err, client->context, "timeout_ms", "is below -1");
    }
    return azbi_loop_step(client->loop, timeout_ms, pending, err);
}

void azb_client_wakeup(azb_client *client)
{
    if (client != NULL) {
        azbi_loop_wakeup(client->loop);
    }
}

int64_t azb_client_timeout_ms(azb_client *client)
{
    return client == NULL ? -1 : azbi_loop_timeout_ms(client->loop);
}

azb_status azb_client_watch(azb_client *client, azb_watch_fn watch, void *user, azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (watch == NULL) {
        return azbi_fail_arg(err, client->context, "watch", "is required");
    }
    return azbi_loop_watch(client->loop, watch, user, err);
}

azb_status azb_client_socket_ready(azb_client *client, int64_t socket, int32_t events,
                                   azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if ((events & ~(AZB_WATCH_IN | AZB_WATCH_OUT)) != 0) {
        return azbi_fail_arg(err, client->context, "events",
                             "has bits beside AZB_WATCH_IN and AZB_WATCH_OUT");
    }
    return azbi_loop_ready(client->loop, socket, events, err);
}

azb_status azb_client_run_in_background(azb_client *client, int32_t on, azb_error **err)
{
    const azb_status status = check_client(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (on != 0 && on != 1) {
        return azbi_fail_arg(err, client->context, "on", "is neither 0 nor 1");
    }
    return azbi_loop_background(client->loop, on == 1, err);
}
