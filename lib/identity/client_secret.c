// client_secret.c - the OAuth 2.0 client credentials grant with a secret.
#include <string.h>

#include "base/abi.h"
#include "base/memory.h"
#include "base/option.h"
#include "base/str.h"
#include "base/uri.h"
#include "identity/token_answer.h"

typedef struct client_secret {
    azb_credential base;
    char *url;
    char *client_id;
    char *secret;
    bool adfs; // its scopes do not end in /.default
} client_secret;

enum {
    NAME_MAX_BYTES = 256,
    SECRET_MAX_BYTES = 8 * 1024,
    URL_MAX_BYTES = 2 * 1024,
    FORM_MAX_BYTES = 64 * 1024
};

static const char default_authority[] = "https://login.microsoftonline.com";
static const char default_suffix[] = "/.default";

// ---- fetching ----

static void exchange_done(void *user, azbi_exchange *exchange)
{
    (void)exchange; // the fetch has it
    azbi_token_answer_finish(user);
}

static void put_field(azbi_buf *form, const char *name, const char *value, size_t len)
{
    azbi_buf_puts(form, form->len > 0 ? "&" : "");
    azbi_buf_puts(form, name);
    azbi_buf_putc(form, '=');
    azbi_uri_put_segment(form, value, len);
}

static void put_form(azbi_buf *form, const client_secret *self, const azbi_token_fetch *fetch)
{
    size_t scope_len = strlen(fetch->scope);
    const size_t suffix_len = sizeof default_suffix - 1;
    if (self->adfs && scope_len > suffix_len &&
        strcmp(fetch->scope + scope_len - suffix_len, default_suffix) == 0) {
        scope_len -= suffix_len;
    }
    put_field(form, "grant_type", "client_credentials", strlen("client_credentials"));
    put_field(form, "client_id", self->client_id, strlen(self->client_id));
    put_field(form, "client_secret", self->secret, strlen(self->secret));
    put_field(form, "scope", fetch->scope, scope_len);
    if (fetch->claims != NULL) {
        put_field(form, "claims", fetch->claims, strlen(fetch->claims));
    }
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const client_secret *self = (const client_secret *)(const void *)credential;
    azb_error *error = NULL;
    azbi_buf form;
    azbi_buf_init_secret(&form, credential->context, FORM_MAX_BYTES);
    put_form(&form, self, fetch);
    const azbi_request request = {
        .method = "POST",
        .url = self->url,
        .body = &form,
        .content_type = "application/x-www-form-urlencoded",
        .flags = AZBI_EXCHANGE_SECRET | AZBI_EXCHANGE_RAW_ERRORS | AZBI_EXCHANGE_SAFE,
        .max_body = AZBI_TOKEN_ANSWER_MAX,
        .secret = self->secret,
    };
    const azb_status status = azbi_exchange_new(fetch->engine, &request, &fetch->exchange, &error);
    azbi_buf_dispose(&form);
    if (status != AZB_OK) {
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    azbi_exchange_start(fetch->exchange, exchange_done, fetch);
}

static void destroy(azb_credential *credential)
{
    client_secret *self = (client_secret *)(void *)credential;
    azbi_string_free(credential->context, self->url);
    azbi_string_free(credential->context, self->client_id);
    azbi_string_free_wiped(credential->context, self->secret);
}

static const azbi_credential_kind kind = {sizeof(client_secret), false, fetch_token, destroy};

// ---- making ----

// It stands in a path, so it must not be a dot segment.
static bool is_tenant(const char *tenant)
{
    for (const char *c = tenant; *c != '\0'; c++) {
        if (!azbi_is_letter(*c) && !azbi_is_digit(*c) && *c != '.' && *c != '-') {
            return false;
        }
    }
    return tenant[0] != '.';
}

static azb_status check_text(azb_context *context, const char *path, const char *text, size_t max,
                             azb_error **err)
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

static azb_status check_texts(azb_context *context, const azb_client_secret_options *options,
                              azb_error **err)
{
    const struct {
        const char *path, *text;
        size_t max;
    } texts[] = {
        {"options.tenant_id", options->tenant_id, NAME_MAX_BYTES},
        {"options.client_id", options->client_id, NAME_MAX_BYTES},
        {"options.client_secret", options->client_secret, SECRET_MAX_BYTES},
        {"options.scope", options->scope != NULL ? options->scope : "-", NAME_MAX_BYTES * 4},
    };
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0] && status == AZB_OK; i++) {
        status = check_text(context, texts[i].path, texts[i].text, texts[i].max, err);
    }
    if (status == AZB_OK && !is_tenant(options->tenant_id)) {
        return azbi_fail_arg(
            err, context, "options.tenant_id",
            "may only hold letters, digits, '.' and '-', and must not begin with '.'");
    }
    return status;
}

static const azbi_option rows[] = {
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_client_secret_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_client_secret_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_client_secret_option_set = {"azb_client_secret_options", rows,
                                                       sizeof rows / sizeof *rows};

static azb_status check_authority(azb_context *context, const char *authority, bool insecure,
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

// <authority>/<tenant>/oauth2/v2.0/token; AD FS has one tenant and an older path.
static azb_status set_url(client_secret *self, const char *authority, const char *tenant)
{
    azb_context *context = self->base.context;
    size_t len = strlen(authority);
    azbi_buf url;
    while (len > 0 && authority[len - 1] == '/') {
        len--;
    }
    self->adfs = azbi_equal_nocase(tenant, strlen(tenant), "adfs", strlen("adfs"));
    azbi_buf_init(&url, context, URL_MAX_BYTES);
    azbi_buf_append(&url, authority, len);
    azbi_buf_printf(&url, "/%s/oauth2%s/token", tenant, self->adfs ? "" : "/v2.0");
    return azbi_buf_take_string(&url, &self->url);
}

static azb_status make(azb_context *context, const azb_client_secret_options *options,
                       const char *authority, azb_credential **out)
{
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return AZB_E_NOMEM;
    }
    client_secret *self = (client_secret *)(void *)credential;
    if (azbi_string_copy(context, options->client_id, &self->client_id) != AZB_OK ||
        azbi_string_copy(context, options->client_secret, &self->secret) != AZB_OK ||
        azbi_string_copy(context, options->scope, &credential->scope) != AZB_OK ||
        set_url(self, authority, options->tenant_id) != AZB_OK) {
        azb_credential_free(credential);
        return AZB_E_NOMEM;
    }
    *out = credential;
    return AZB_OK;
}

azb_status azb_credential_client_secret(azb_context *context,
                                        const azb_client_secret_options *options,
                                        azb_credential **out, azb_error **err)
{
    azbi_error_start(err);
    if (out != NULL) {
        *out = NULL;
    }
    if (context == NULL || options == NULL || out == NULL) {
        return azbi_fail_arg(err, context,
                             context == NULL   ? "context"
                             : options == NULL ? "options"
                                               : "out",
                             "must not be NULL");
    }
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_client_secret_options);
    azb_client_secret_options known = {.size = sizeof known};
    azb_status status = azbi_abi_read(err, context, &about, options, &known);
    if (status != AZB_OK) {
        return status;
    }
    const char *authority = known.authority != NULL ? known.authority : default_authority;
    status = check_texts(context, &known, err);
    if (status == AZB_OK) {
        status = azbi_options_check(context, &azbi_client_secret_option_set, &known, err);
    }
    if (status == AZB_OK) {
        status = check_authority(context, authority, known.allow_insecure_http != 0, err);
    }
    if (status == AZB_OK && make(context, &known, authority, out) != AZB_OK) {
        status = azbi_fail_nomem(err);
    }
    return status;
}
