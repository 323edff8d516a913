// environment_credential.c - an application that the AZURE_... variables describe.
#include "identity/environment_credential.h"

#include "base/abi.h"
#include "base/environment.h"
#include "base/memory.h"
#include "base/variables.h"
#include "identity/token_cache.h"

typedef struct environment {
    azb_credential base;
    azb_credential *inner; // that the variables describe
} environment;

static const azbi_variable variables[] = {
    {"AZURE_TENANT_ID", "options.tenant_id"},
    {"AZURE_CLIENT_ID", "options.client_id"},
    {"AZURE_CLIENT_SECRET", "options.client_secret"},
    {"AZURE_AUTHORITY_HOST", "options.authority"},
};

enum {
    VARIABLE_COUNT = sizeof variables / sizeof *variables
};

// ---- the kind ----

static azb_credential *inner_of(azb_credential *credential)
{
    return ((const environment *)(const void *)credential)->inner;
}

static void inner_ended(azbi_token_fetch *fetch, const azbi_token_answer *answer,
                        const azb_error *error, bool unavailable)
{
    if (answer != NULL) {
        azbi_token_fetch_done(fetch, answer);
        return;
    }
    fetch->unavailable = unavailable;
    azbi_token_fetch_failed(fetch, azbi_error_copy(error));
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    azbi_token_fetch_ask(fetch, inner_of(credential), NULL, inner_ended);
}

static void describe(azb_credential *credential, azbi_buf *out)
{
    azbi_credential_put_name(inner_of(credential), out);
}

static void destroy(azb_credential *credential)
{
    azb_credential_free(inner_of(credential));
}

static const azbi_credential_kind kind = {
    .name = "EnvironmentCredential",
    .size = sizeof(environment),
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
     AZBI_OPTION_AT(azb_environment_credential_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_environment_credential_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_environment_credential_option_set = {
    "azb_environment_credential_options", rows, sizeof rows / sizeof *rows};

azb_status azbi_environment_credential_check(azb_context *context, azb_error **err)
{
    static const char *const required[] = {"AZURE_TENANT_ID", "AZURE_CLIENT_ID",
                                           "AZURE_CLIENT_SECRET"};
    for (size_t i = 0; i < sizeof required / sizeof *required; i++) {
        if (azbi_env(required[i]) == NULL) {
            return azbi_fail_arg(err, context, required[i], "is not set");
        }
    }
    return AZB_OK;
}

static azb_status make_inner(azb_context *context,
                             const azb_environment_credential_options *options,
                             azb_credential **out, azb_error **err)
{
    azb_client_secret_options secret = {.size = sizeof secret};
    secret.tenant_id = azbi_env("AZURE_TENANT_ID");
    secret.client_id = azbi_env("AZURE_CLIENT_ID");
    secret.client_secret = azbi_env("AZURE_CLIENT_SECRET");
    secret.authority =
        options->authority != NULL ? options->authority : azbi_env("AZURE_AUTHORITY_HOST");
    secret.scope = options->scope;
    secret.allow_insecure_http = options->allow_insecure_http;
    // The last variable is not to blame for an authority of the program's own.
    const size_t count = options->authority != NULL ? VARIABLE_COUNT - 1 : VARIABLE_COUNT;
    const azb_status status = azb_credential_client_secret(context, &secret, out, err);
    return azbi_variables_name(context, variables, count, status, err);
}

static azb_status make(azb_context *context, const azb_environment_credential_options *options,
                       azb_credential **out, azb_error **err)
{
    azb_credential *inner = NULL;
    const azb_status status = make_inner(context, options, &inner, err);
    if (status != AZB_OK) {
        return status;
    }
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        azb_credential_free(inner);
        return azbi_fail_nomem(err);
    }
    ((environment *)(void *)credential)->inner = inner;
    if (azbi_string_copy(context, options->scope, &credential->scope) != AZB_OK) {
        azb_credential_free(credential);
        return azbi_fail_nomem(err);
    }
    *out = credential;
    return AZB_OK;
}

azb_status azb_credential_environment(azb_context *context,
                                      const azb_environment_credential_options *options,
                                      azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about =
        AZBI_ABI_ABOUT("options", azb_environment_credential_options);
    azb_environment_credential_options known = {.size = sizeof known};
    azb_status status = azbi_credential_check_arguments(context, options, out, err);
    if (status == AZB_OK) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status == AZB_OK) {
        status = azbi_options_check(context, &azbi_environment_credential_option_set, &known, err);
    }
    if (status == AZB_OK) {
        status = azbi_environment_credential_check(context, err);
    }
    return status == AZB_OK ? make(context, &known, out, err) : status;
}
