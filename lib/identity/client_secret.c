// client_secret.c - an application that proves itself by a secret.
#include "base/abi.h"
#include "base/memory.h"
#include "base/option.h"
#include "identity/grant.h"

typedef struct client_secret {
    azb_credential base;
    azbi_grant grant;
    char *secret;
} client_secret;

enum {
    SECRET_MAX_BYTES = 8 * 1024
};

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const client_secret *self = (const client_secret *)(const void *)credential;
    azbi_grant_send_secret(&self->grant, fetch, self->secret);
}

static void destroy(azb_credential *credential)
{
    client_secret *self = (client_secret *)(void *)credential;
    azbi_grant_dispose(&self->grant, credential->context);
    azbi_string_free_wiped(credential->context, self->secret);
}

static const azbi_credential_kind kind = {
    .name = "ClientSecretCredential",
    .size = sizeof(client_secret),
    .fetch = fetch_token,
    .destroy = destroy,
};

// ---- making ----

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

static azb_status check(azb_context *context, const azb_client_secret_options *options,
                        azb_error **err)
{
    azb_status status = azbi_grant_check_text(context, "options.client_secret",
                                              options->client_secret, SECRET_MAX_BYTES, err);
    if (status == AZB_OK) {
        status = azbi_grant_check_scope(context, options->scope, err);
    }
    return status == AZB_OK
               ? azbi_options_check(context, &azbi_client_secret_option_set, options, err)
               : status;
}

static azb_status fill(azb_credential *credential, const azb_client_secret_options *options,
                       azb_error **err)
{
    client_secret *self = (client_secret *)(void *)credential;
    azb_context *context = credential->context;
    const azbi_grant_options grant = {options->tenant_id, options->client_id, options->authority,
                                      options->allow_insecure_http != 0};
    azb_status status = azbi_grant_init(&self->grant, context, &grant, err);
    if (status == AZB_OK) {
        status = check(context, options, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    return azbi_string_copy(context, options->client_secret, &self->secret) == AZB_OK &&
                   azbi_string_copy(context, options->scope, &credential->scope) == AZB_OK
               ? AZB_OK
               : azbi_fail_nomem(err);
}

azb_status azb_credential_client_secret(azb_context *context,
                                        const azb_client_secret_options *options,
                                        azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_client_secret_options);
    azb_client_secret_options known = {.size = sizeof known};
    azb_status status = azbi_credential_check_arguments(context, options, out, err);
    if (status == AZB_OK) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    status = fill(credential, &known, err);
    if (status != AZB_OK) {
        azb_credential_free(credential);
        return status;
    }
    *out = credential;
    return AZB_OK;
}
