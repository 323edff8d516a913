// environment_credential.c - an application that the AZURE_... variables describe.
#include "identity/environment_credential.h"

#include <string.h>

#include <azbackup/identity/client_certificate.h>

#include "base/abi.h"
#include "base/environment.h"
#include "base/memory.h"
#include "base/str.h"
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
    {"AZURE_CLIENT_CERTIFICATE_PATH", "options.certificate_file"},
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
    static const char *const required[] = {"AZURE_TENANT_ID", "AZURE_CLIENT_ID"};
    for (size_t i = 0; i < sizeof required / sizeof *required; i++) {
        if (azbi_env(required[i]) == NULL) {
            return azbi_fail_arg(err, context, required[i], "is not set");
        }
    }
    return azbi_env("AZURE_CLIENT_SECRET") != NULL ||
                   azbi_env("AZURE_CLIENT_CERTIFICATE_PATH") != NULL
               ? AZB_OK
               : azbi_fail_arg(err, context, "AZURE_CLIENT_SECRET",
                               "is not set, nor is AZURE_CLIENT_CERTIFICATE_PATH");
}

static azb_status make_secret(azb_context *context,
                              const azb_environment_credential_options *options,
                              azb_credential **out, azb_error **err)
{
    azb_client_secret_options secret = {.size = sizeof secret};
    secret.tenant_id = azbi_env("AZURE_TENANT_ID");
    secret.client_id = azbi_env("AZURE_CLIENT_ID");
    secret.client_secret = azbi_env("AZURE_CLIENT_SECRET");
    secret.authority = options->authority;
    secret.scope = options->scope;
    secret.allow_insecure_http = options->allow_insecure_http;
    return azb_credential_client_secret(context, &secret, out, err);
}

static azb_status read_send_chain(azb_context *context, int32_t *out, azb_error **err)
{
    static const char name[] = "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN";
    static const char *const words[] = {"0", "1", "false", "true"}; // each second one is yes
    const char *value = azbi_env(name);
    *out = 0;
    for (size_t i = 0; value != NULL && i < sizeof words / sizeof *words; i++) {
        if (azbi_equal_nocase(value, strlen(value), words[i], strlen(words[i]))) {
            *out = (int32_t)(i % 2);
            return AZB_OK;
        }
    }
    return value == NULL ? AZB_OK
                         : azbi_fail_arg(err, context, name,
                                         "is \"%.64s\", must be one of 0, 1, false, true", value);
}

static azb_status make_certificate(azb_context *context,
                                   const azb_environment_credential_options *options,
                                   azb_credential **out, azb_error **err)
{
    azb_client_certificate_options certificate = {.size = sizeof certificate};
    certificate.tenant_id = azbi_env("AZURE_TENANT_ID");
    certificate.client_id = azbi_env("AZURE_CLIENT_ID");
    certificate.certificate_file = azbi_env("AZURE_CLIENT_CERTIFICATE_PATH");
    certificate.password = azbi_env("AZURE_CLIENT_CERTIFICATE_PASSWORD");
    certificate.authority = options->authority;
    certificate.scope = options->scope;
    certificate.allow_insecure_http = options->allow_insecure_http;
    const azb_status status = read_send_chain(context, &certificate.send_chain, err);
    return status == AZB_OK ? azb_credential_client_certificate(context, &certificate, out, err)
                            : status;
}

static azb_status make_inner(azb_context *context,
                             const azb_environment_credential_options *options,
                             azb_credential **out, azb_error **err)
{
    azb_environment_credential_options whole = *options;
    whole.authority =
        options->authority != NULL ? options->authority : azbi_env("AZURE_AUTHORITY_HOST");
    // The last variable is not to blame for an authority of the program's own.
    const size_t count = options->authority != NULL ? VARIABLE_COUNT - 1 : VARIABLE_COUNT;
    const azb_status status = azbi_env("AZURE_CLIENT_SECRET") != NULL
                                  ? make_secret(context, &whole, out, err)
                                  : make_certificate(context, &whole, out, err);
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
