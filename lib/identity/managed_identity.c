// managed_identity.c - asks the endpoint of a managed identity for a token.
#include "identity/managed_identity.h"

#include <stdatomic.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "identity/arc_key.h"
#include "identity/managed_priv.h"
#include "identity/token_answer.h"

enum {
    URL_MAX_BYTES = 8 * 1024,
    FORM_MAX_BYTES = 4 * 1024,
    KEY_MAX_BYTES = 8 * 1024,
    PROBE_CONNECT_MS = 1000 // a machine without IMDS has nobody who says no
};

// The state of a fetch.
typedef struct request {
    bool is_probe; // of a chain that does not know yet whether anybody answers
    bool has_key;  // the challenge of Azure Arc was answered
    char *proof;   // value of Authorization of Azure Arc; wiped
} request;

static azbi_managed_identity *self_of(const azbi_token_fetch *fetch)
{
    return (azbi_managed_identity *)(void *)fetch->credential;
}

static request *state_of(const azbi_token_fetch *fetch)
{
    return fetch->state;
}

// ---- the request ----

static void put_parameter(azbi_buf *out, char *separator, const char *name, const char *value,
                          size_t len)
{
    azbi_buf_putc(out, *separator);
    azbi_buf_printf(out, "%s=", name);
    azbi_uri_put_segment(out, value, len);
    *separator = '&';
}

// A scope is a resource with "/.default" behind it.
static size_t resource_length(const char *scope)
{
    static const char suffix[] = "/.default";
    const size_t len = strlen(scope), suffix_len = sizeof suffix - 1;
    const bool cut = len > suffix_len && strcmp(scope + len - suffix_len, suffix) == 0;
    return cut ? len - suffix_len : len;
}

static void put_url(const azbi_managed_identity *self, const char *scope, azbi_buf *out)
{
    const azbi_managed_source *source = self->source;
    char separator = strchr(self->endpoint, '?') == NULL ? '?' : '&';
    azbi_buf_puts(out, self->endpoint);
    if (source->api_version != NULL) {
        put_parameter(out, &separator, "api-version", source->api_version,
                      strlen(source->api_version));
        put_parameter(out, &separator, "resource", scope, resource_length(scope));
    }
    if (self->id != NULL) {
        put_parameter(out, &separator, source->id_parameters[self->id_kind], self->id,
                      strlen(self->id));
    }
}

static azb_status set_headers(const azbi_token_fetch *fetch)
{
    const azbi_managed_identity *self = self_of(fetch);
    const struct {
        const char *name, *value; // NULL: not sent
    } headers[] = {
        {"Metadata", self->source->metadata ? "true" : NULL},
        {self->source->secret_header, self->secret},
        {"Authorization", state_of(fetch)->proof},
    };
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof headers / sizeof *headers && status == AZB_OK; i++) {
        if (headers[i].value != NULL) {
            status = azbi_exchange_set_header(fetch->exchange, headers[i].name, headers[i].value);
        }
    }
    return status;
}

static azb_status make_exchange(azbi_token_fetch *fetch, azb_error **err)
{
    const azbi_managed_identity *self = self_of(fetch);
    const request *state = state_of(fetch);
    azb_context *context = fetch->credential->context;
    azbi_buf url, form;
    azbi_buf_init(&url, context, URL_MAX_BYTES);
    azbi_buf_init(&form, context, FORM_MAX_BYTES);
    put_url(self, fetch->scope, &url);
    if (self->source->api_version == NULL) {
        azbi_buf_puts(&form, "resource=");
        azbi_uri_put_segment(&form, fetch->scope, resource_length(fetch->scope));
    }
    const azbi_request sent = {
        .method = self->source->method,
        .url = azbi_buf_text(&url),
        .body = form.len > 0 ? &form : NULL,
        .content_type = "application/x-www-form-urlencoded",
        .flags = AZBI_EXCHANGE_SECRET | AZBI_EXCHANGE_RAW_ERRORS | AZBI_EXCHANGE_SAFE |
                 AZBI_EXCHANGE_DIRECT | (state->is_probe ? AZBI_EXCHANGE_NO_RETRY : 0),
        .max_body = AZBI_TOKEN_ANSWER_MAX,
        .retry = self->source->retry,
        .connect_timeout_ms = state->is_probe ? PROBE_CONNECT_MS : 0,
        .secret = state->proof != NULL ? state->proof : self->secret,
    };
    azbi_exchange_free(fetch->exchange);
    fetch->exchange = NULL;
    azb_status status = url.status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
    if (status == AZB_OK) {
        status = azbi_exchange_new(fetch->engine, &sent, &fetch->exchange, err);
    }
    if (status == AZB_OK && set_headers(fetch) != AZB_OK) {
        status = azbi_fail_nomem(err);
    }
    azbi_buf_dispose(&url);
    azbi_buf_dispose(&form);
    return status;
}

static void judge(azbi_token_fetch *fetch);

static void exchange_done(void *user, azbi_exchange *exchange)
{
    (void)exchange; // the fetch has it
    judge(user);
}

static void send(azbi_token_fetch *fetch)
{
    azb_error *error = NULL;
    if (make_exchange(fetch, &error) != AZB_OK) {
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    azbi_exchange_start(fetch->exchange, exchange_done, fetch);
}

// ---- the answer ----

static bool names_id(const azbi_tree *answer, const char *member, const char *id)
{
    size_t len = 0;
    const char *text = azbi_tree_text(azbi_tree_get(answer, member), &len);
    return text != NULL && azbi_equal_nocase(text, len, id, strlen(id));
}

// Old agents of Azure Arc do not know the parameter, and give the machine's own identity.
static const char *refuse(const azbi_token_fetch *fetch, const azbi_tree *answer)
{
    static const char *const members[AZBI_MANAGED_ID_KINDS][2] = {
        {"client_id", "client_id"}, {"object_id", "object_id"}, {"msi_res_id", "mi_res_id"}};
    const azbi_managed_identity *self = self_of(fetch);
    if (!self->source->must_name_id || self->id == NULL ||
        names_id(answer, members[self->id_kind][0], self->id) ||
        names_id(answer, members[self->id_kind][1], self->id)) {
        return NULL;
    }
    return "Azure Arc did not confirm that the token is of the identity that was asked for, so it "
           "is not used; update the Azure Connected Machine agent";
}

static const char *advise(const azbi_token_fetch *fetch, int32_t http_status)
{
    const azbi_managed_identity *self = self_of(fetch);
    if (http_status != 400 && http_status != 404) {
        return NULL;
    }
    return self->id != NULL ? "check that this user-assigned identity is assigned to the resource "
                              "that the program runs on"
                            : "the resource that the program runs on has no identity, or several "
                              "of which none was chosen";
}

static bool is_imds(const azbi_token_fetch *fetch)
{
    return self_of(fetch)->source->source == AZB_MANAGED_IDENTITY_IMDS;
}

static bool body_is_json(const azbi_exchange *exchange, bool *is_empty)
{
    size_t len = 0;
    const char *body = azbi_exchange_body(exchange, &len);
    *is_empty = len == 0;
    azbi_tree *tree = body != NULL ? azbi_tree_parse(body, len) : NULL;
    const bool is_json = tree != NULL;
    azbi_tree_free_wiped(tree);
    return is_json;
}

static bool body_contains(const azbi_exchange *exchange, const char *word)
{
    size_t len = 0;
    const char *body = azbi_exchange_body(exchange, &len);
    return body != NULL && strstr(body, word) != NULL;
}

// Whether the answer of IMDS means that there is no identity here, and not that something is wrong
// with the one that there is.
static bool is_unavailable(const azbi_token_fetch *fetch)
{
    const azbi_exchange *exchange = fetch->exchange;
    const int32_t http_status = azbi_exchange_http_status(exchange);
    bool is_empty = false;
    if (!is_imds(fetch)) {
        return false;
    }
    if (azbi_exchange_status(exchange) != AZB_OK) {
        return state_of(fetch)->is_probe;
    }
    return (http_status == 400 && self_of(fetch)->id == NULL) ||
           (http_status == 403 && body_contains(exchange, "unreachable")) || // Docker Desktop
           (state_of(fetch)->is_probe && !body_is_json(exchange, &is_empty) && !is_empty);
}

static bool is_worth_waiting(const azbi_managed_source *source, int32_t http_status)
{
    for (size_t i = 0; source->retry != NULL && i < source->retry->status_count; i++) {
        if (source->retry->statuses[i] == http_status) {
            return true;
        }
    }
    return false;
}

// Reads the key of a challenge of Azure Arc and asks again.
static void answer_challenge(azbi_token_fetch *fetch)
{
    request *state = state_of(fetch);
    azb_error *error = NULL;
    azbi_buf proof;
    state->has_key = true;
    azbi_buf_init_secret(&proof, fetch->credential->context, KEY_MAX_BYTES);
    azbi_buf_puts(&proof, "Basic ");
    azb_status status = azbi_arc_key_read(self_of(fetch)->places->key_folder,
                                          azbi_exchange_header(fetch->exchange, "WWW-Authenticate"),
                                          &proof, &error);
    if (status == AZB_OK && azbi_buf_take_string(&proof, &state->proof) != AZB_OK) {
        status = azbi_fail_nomem(&error);
    }
    azbi_buf_dispose(&proof);
    if (status == AZB_OK) {
        send(fetch);
    } else {
        azbi_token_fetch_failed(fetch, error);
    }
}

static void judge(azbi_token_fetch *fetch)
{
    azbi_managed_identity *self = self_of(fetch);
    request *state = state_of(fetch);
    const azbi_exchange *exchange = fetch->exchange;
    const bool answered = azbi_exchange_status(exchange) == AZB_OK;
    const int32_t http_status = answered ? azbi_exchange_http_status(exchange) : 0;
    fetch->unavailable = is_unavailable(fetch);
    if (answered && !fetch->unavailable) {
        atomic_store(&self->answered, true);
        if (state->is_probe && is_worth_waiting(self->source, http_status)) {
            state->is_probe = false; // somebody is there, and asks for patience
            send(fetch);
            return;
        }
        if (self->source->has_agent && http_status == 401 && !state->has_key) {
            answer_challenge(fetch);
            return;
        }
    }
    const azbi_answer_rules rules = {self->source->name, true, advise, refuse};
    azbi_token_answer_finish_by(fetch, &rules);
}

// ---- the kind ----

static void free_request(azbi_token_fetch *fetch)
{
    request *state = state_of(fetch);
    azb_context *context = fetch->credential->context;
    azbi_string_free_wiped(context, state->proof);
    azbi_release(context, state, sizeof *state);
}

// What cannot be asked for at all; AZB_OK: it can.
static azb_status check_fetch(const azbi_token_fetch *fetch, azb_error **err)
{
    azb_context *context = fetch->credential->context;
    if (self_of(fetch)->source->thumbprint_variable != NULL) {
        return azbi_fail(err, context, AZB_E_UNSUPPORTED,
                         "the certificate of the endpoint of Service Fabric cannot be checked "
                         "before the secret is sent; nothing was sent");
    }
    return fetch->tenant == NULL
               ? AZB_OK
               : azbi_fail(err, context, AZB_E_AUTH,
                           "a managed identity has tokens of its own tenant alone");
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    azb_error *error = NULL;
    if (check_fetch(fetch, &error) != AZB_OK) {
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    request *state = azbi_alloc(credential->context, sizeof *state);
    if (state == NULL) {
        (void)azbi_fail_nomem(&error);
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    fetch->state = state;
    fetch->free_state = free_request;
    state->is_probe = fetch->in_chain && is_imds(fetch) && !atomic_load(&self_of(fetch)->answered);
    send(fetch);
}

static void describe(azb_credential *credential, azbi_buf *out)
{
    azbi_buf_puts(out, ((const azbi_managed_identity *)(void *)credential)->source->name);
}

static void destroy(azb_credential *credential)
{
    azbi_managed_identity *self = (azbi_managed_identity *)(void *)credential;
    azbi_string_free(credential->context, self->id);
    azbi_string_free(credential->context, self->endpoint);
    azbi_string_free_wiped(credential->context, self->secret);
}

const azbi_credential_kind azbi_managed_identity_kind = {
    .name = "ManagedIdentityCredential",
    .size = sizeof(azbi_managed_identity),
    .fetch = fetch_token,
    .destroy = destroy,
    .describe = describe,
};
