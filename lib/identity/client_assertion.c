// client_assertion.c - an application that proves itself by a token of another credential.
#include <azbackup/identity/client_assertion.h>

#include "base/abi.h"
#include "base/memory.h"
#include "base/option.h"
#include "identity/grant.h"

typedef struct client_assertion {
    azb_credential base;
    azbi_grant grant;
    azb_credential *issuer; // held
    char *issuer_scope;
} client_assertion;

static const char exchange_scope[] = "api://AzureADTokenExchange/.default";

// ---- the kind ----

static client_assertion *self_of(azb_credential *credential)
{
    return (client_assertion *)(void *)credential;
}

static void issuer_ended(azbi_token_fetch *fetch, const azbi_token_answer *answer,
                         const azb_error *error, bool unavailable)
{
    const client_assertion *self = self_of(fetch->credential);
    if (answer != NULL) {
        azbi_grant_send_assertion(&self->grant, fetch, answer->token);
        return;
    }
    azb_error *why = azbi_error_copy(error);
    azbi_buf name;
    azbi_buf_init(&name, fetch->credential->context, 256);
    azbi_credential_put_name(self->issuer, &name);
    azbi_error_prefix(why, "no assertion: %s", azbi_buf_text(&name));
    azbi_buf_dispose(&name);
    fetch->unavailable = unavailable;
    azbi_token_fetch_failed(fetch, why);
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const client_assertion *self = self_of(credential);
    azbi_token_fetch_ask(fetch, self->issuer, self->issuer_scope, issuer_ended);
}

static void describe(azb_credential *credential, azbi_buf *out)
{
    azbi_credential_put_name(self_of(credential)->issuer, out);
}

static void destroy(azb_credential *credential)
{
    client_assertion *self = self_of(credential);
    azbi_grant_dispose(&self->grant, credential->context);
    azb_credential_free(self->issuer);
    azbi_string_free(credential->context, self->issuer_scope);
}

static const azbi_credential_kind kind = {
    .name = "ClientAssertionCredential",
    .size = sizeof(client_assertion),
    .fetch = fetch_token,
    .destroy = destroy,
    .describe = describe,
};

// ---- making ----

static const azbi_option rows[] = {
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_client_assertion_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_client_assertion_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_client_assertion_option_set = {"azb_client_assertion_options", rows,
                                                          sizeof rows / sizeof *rows};

static azb_status check(azb_context *context, const azb_client_assertion_options *options,
                        azb_error **err)
{
    azb_status status =
        options->assertion_credential == NULL
            ? azbi_fail_arg(err, context, "options.assertion_credential", "must not be NULL")
            : azbi_process_check(options->assertion_credential->process, "credential", err);
    if (status == AZB_OK && options->assertion_scope != NULL) {
        status = azbi_grant_check_text(context, "options.assertion_scope", options->assertion_scope,
                                       AZBI_GRANT_SCOPE_MAX, err);
    }
    if (status == AZB_OK) {
        status = azbi_grant_check_scope(context, options->scope, err);
    }
    return status == AZB_OK
               ? azbi_options_check(context, &azbi_client_assertion_option_set, options, err)
               : status;
}

static azb_status fill(client_assertion *self, const azb_client_assertion_options *options,
                       azb_error **err)
{
    azb_context *context = self->base.context;
    const azbi_grant_options grant = {options->tenant_id, options->client_id, options->authority,
                                      options->allow_insecure_http != 0};
    azb_status status = azbi_grant_init(&self->grant, context, &grant, err);
    if (status == AZB_OK) {
        status = check(context, options, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    const char *scope =
        options->assertion_scope != NULL ? options->assertion_scope : exchange_scope;
    self->issuer = azbi_credential_hold(options->assertion_credential);
    return azbi_string_copy(context, scope, &self->issuer_scope) == AZB_OK &&
                   azbi_string_copy(context, options->scope, &self->base.scope) == AZB_OK
               ? AZB_OK
               : azbi_fail_nomem(err);
}

azb_status azb_credential_client_assertion(azb_context *context,
                                           const azb_client_assertion_options *options,
                                           azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_client_assertion_options);
    azb_client_assertion_options known = {.size = sizeof known};
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
    status = fill(self_of(credential), &known, err);
    if (status != AZB_OK) {
        azb_credential_free(credential);
        return status;
    }
    *out = credential;
    return AZB_OK;
}
