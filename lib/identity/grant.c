// grant.c - the form that is posted to a token endpoint, and where that endpoint is.
#include "identity/grant.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "identity/claims.h"

enum {
    URL_MAX_BYTES = 2 * 1024,
    FORM_MAX_BYTES = 256 * 1024
};

static const char default_authority[] = "https://login.microsoftonline.com";
static const char default_suffix[] = "/.default";
static const char assertion_type[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

// ---- the form ----

static void put_field(azbi_buf *form, const char *name, const char *value, size_t len)
{
    azbi_buf_puts(form, form->len > 0 ? "&" : "");
    azbi_buf_puts(form, name);
    azbi_buf_putc(form, '=');
    azbi_uri_put_segment(form, value, len);
}

static void put_text(azbi_buf *form, const char *name, const char *value)
{
    put_field(form, name, value, strlen(value));
}

static size_t scope_length(const azbi_grant *grant, const char *scope)
{
    const size_t len = strlen(scope), suffix_len = sizeof default_suffix - 1;
    const bool cut =
        grant->adfs && len > suffix_len && strcmp(scope + len - suffix_len, default_suffix) == 0;
    return cut ? len - suffix_len : len;
}

// Every request says that claims challenges are understood; AD FS knows nothing of them.
static azb_status put_claims(azbi_buf *form, const azbi_grant *grant, const azbi_token_fetch *fetch,
                             azb_error **err)
{
    azbi_buf claims;
    if (grant->adfs) {
        return AZB_OK;
    }
    azbi_buf_init(&claims, fetch->credential->context, AZBI_CLAIMS_MAX);
    const azb_status status = azbi_claims_merge(fetch->claims, &claims, err);
    if (status == AZB_OK) {
        put_field(form, "claims", claims.ptr, claims.len);
    }
    azbi_buf_dispose(&claims);
    return status;
}

static azb_status put_form(azbi_buf *form, const azbi_grant *grant, const azbi_token_fetch *fetch,
                           const char *proof_name, const char *proof, azb_error **err)
{
    put_text(form, "grant_type", "client_credentials");
    put_text(form, "client_id", grant->client_id);
    if (strcmp(proof_name, "client_assertion") == 0) {
        put_text(form, "client_assertion_type", assertion_type);
    }
    put_text(form, proof_name, proof);
    put_field(form, "scope", fetch->scope, scope_length(grant, fetch->scope));
    return put_claims(form, grant, fetch, err);
}

// ---- sending ----

typedef void (*fetch_fn)(azbi_token_fetch *fetch);

static void exchange_done(void *user, azbi_exchange *exchange)
{
    (void)exchange; // the fetch has it
    azbi_token_fetch *fetch = user;
    fetch->answered(fetch);
}

static azb_status make_exchange(const azbi_grant *grant, azbi_token_fetch *fetch,
                                const char *proof_name, const char *proof, azb_error **err)
{
    azb_context *context = fetch->credential->context;
    azbi_buf form, url;
    azbi_buf_init_secret(&form, context, FORM_MAX_BYTES);
    azbi_buf_init(&url, context, URL_MAX_BYTES);
    azbi_grant_put_url(grant, fetch, &url);
    azb_status status = put_form(&form, grant, fetch, proof_name, proof, err);
    if (status == AZB_OK && url.status != AZB_OK) {
        status = azbi_fail_nomem(err);
    }
    if (status == AZB_OK) {
        const azbi_request request = {
            .method = "POST",
            .url = azbi_buf_text(&url),
            .body = &form,
            .content_type = "application/x-www-form-urlencoded",
            .flags = AZBI_EXCHANGE_SECRET | AZBI_EXCHANGE_RAW_ERRORS | AZBI_EXCHANGE_SAFE,
            .max_body = AZBI_TOKEN_ANSWER_MAX,
            .secret = proof,
        };
        azbi_exchange_free(fetch->exchange);
        fetch->exchange = NULL;
        status = azbi_exchange_new(fetch->engine, &request, &fetch->exchange, err);
    }
    azbi_buf_dispose(&url);
    azbi_buf_dispose(&form);
    return status;
}

static void post(const azbi_grant *grant, azbi_token_fetch *fetch, const char *proof_name,
                 const char *proof, fetch_fn done)
{
    azb_error *error = NULL;
    if (make_exchange(grant, fetch, proof_name, proof, &error) != AZB_OK) {
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    fetch->answered = done;
    azbi_exchange_start(fetch->exchange, exchange_done, fetch);
}

void azbi_grant_send_secret(const azbi_grant *grant, azbi_token_fetch *fetch, const char *secret)
{
    post(grant, fetch, "client_secret", secret, azbi_token_answer_finish);
}

void azbi_grant_send_assertion(const azbi_grant *grant, azbi_token_fetch *fetch, const char *jwt)
{
    post(grant, fetch, "client_assertion", jwt, azbi_token_answer_finish);
}

void azbi_grant_send_assertion_to(const azbi_grant *grant, azbi_token_fetch *fetch, const char *jwt,
                                  fetch_fn done)
{
    post(grant, fetch, "client_assertion", jwt, done);
}

// ---- who and where ----

bool azbi_is_tenant(const char *text)
{
    for (const char *c = text; *c != '\0'; c++) {
        if (!azbi_is_letter(*c) && !azbi_is_digit(*c) && *c != '.' && *c != '-') {
            return false;
        }
    }
    return text[0] != '.' && text[0] != '\0';
}

azb_status azbi_grant_check_text(azb_context *context, const char *path, const char *text,
                                 size_t max, azb_error **err)
{
    if (text == NULL || text[0] == '\0') {
        return azbi_fail_arg(err, context, path, "must not be empty");
    }
    if (strlen(text) > max) {
        return azbi_fail_arg(err, context, path, "is longer than %zu bytes", max);
    }
    for (const char *c = text; *c != '\0'; c++) {
        if ((unsigned char)*c < 0x20 || *c == 0x7f) {
            return azbi_fail_arg(err, context, path, "holds a control byte");
        }
    }
    if (!azbi_is_utf8(text, strlen(text))) {
        return azbi_fail_arg(err, context, path, "is not UTF-8");
    }
    return AZB_OK;
}

azb_status azbi_grant_check_scope(azb_context *context, const char *scope, azb_error **err)
{
    return scope == NULL
               ? AZB_OK
               : azbi_grant_check_text(context, "options.scope", scope, AZBI_GRANT_SCOPE_MAX, err);
}

azb_status azbi_grant_check_authority(azb_context *context, const char *authority, bool insecure,
                                      azb_error **err)
{
    static const char path[] = "options.authority";
    azbi_uri uri;
    const size_t len = strlen(authority);
    if (len > URL_MAX_BYTES / 2 || !azbi_uri_parse(authority, len, &uri)) {
        return azbi_fail_arg(err, context, path,
                             "must be an absolute https URL without user info and blanks");
    }
    if (uri.query.ptr != NULL || strchr(authority, '#') != NULL) {
        return azbi_fail_arg(err, context, path, "has a query or a fragment");
    }
    if (!azbi_uri_is_safe(&uri, insecure)) {
        return azbi_fail_arg(err, context, path,
                             "is not https, so the secret could be read on its way; plain http is "
                             "for loopback hosts with allow_insecure_http set");
    }
    return AZB_OK;
}

static azb_status check(azb_context *context, const azbi_grant_options *options,
                        const char *authority, azb_error **err)
{
    azb_status status = azbi_grant_check_text(context, "options.tenant_id", options->tenant_id,
                                              AZBI_GRANT_NAME_MAX, err);
    if (status == AZB_OK) {
        status = azbi_grant_check_text(context, "options.client_id", options->client_id,
                                       AZBI_GRANT_NAME_MAX, err);
    }
    if (status == AZB_OK && !azbi_is_tenant(options->tenant_id)) {
        status = azbi_fail_arg(
            err, context, "options.tenant_id",
            "may only hold letters, digits, '.' and '-', and must not begin with '.'");
    }
    return status == AZB_OK
               ? azbi_grant_check_authority(context, authority, options->allow_insecure_http, err)
               : status;
}

static azb_status copy_authority(azbi_grant *grant, azb_context *context, const char *authority)
{
    size_t len = strlen(authority);
    azbi_buf text;
    while (len > 0 && authority[len - 1] == '/') {
        len--;
    }
    azbi_buf_init(&text, context, URL_MAX_BYTES);
    azbi_buf_append(&text, authority, len);
    return azbi_buf_take_string(&text, &grant->authority);
}

azb_status azbi_grant_init(azbi_grant *grant, azb_context *context,
                           const azbi_grant_options *options, azb_error **err)
{
    const char *authority = options->authority != NULL ? options->authority : default_authority;
    memset(grant, 0, sizeof *grant);
    const azb_status status = check(context, options, authority, err);
    if (status != AZB_OK) {
        return status;
    }
    grant->adfs =
        azbi_equal_nocase(options->tenant_id, strlen(options->tenant_id), "adfs", strlen("adfs"));
    if (azbi_string_copy(context, options->tenant_id, &grant->tenant) != AZB_OK ||
        azbi_string_copy(context, options->client_id, &grant->client_id) != AZB_OK ||
        copy_authority(grant, context, authority) != AZB_OK) {
        azbi_grant_dispose(grant, context);
        return azbi_fail_nomem(err);
    }
    return AZB_OK;
}

void azbi_grant_dispose(azbi_grant *grant, azb_context *context)
{
    azbi_string_free(context, grant->authority);
    azbi_string_free(context, grant->tenant);
    azbi_string_free(context, grant->client_id);
    memset(grant, 0, sizeof *grant);
}

void azbi_grant_put_url(const azbi_grant *grant, const azbi_token_fetch *fetch, azbi_buf *out)
{
    const char *tenant = fetch->tenant != NULL && !grant->adfs ? fetch->tenant : grant->tenant;
    azbi_buf_printf(out, "%s/%s/oauth2%s/token", grant->authority, tenant,
                    grant->adfs ? "" : "/v2.0");
}
