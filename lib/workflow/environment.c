// environment.c - azb_client_from_environment: a client from environment variables.
#include <azbackup/workflow/environment.h>

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "workflow/check.h"

enum {
    TENANT,
    CLIENT,
    SECRET,
    AUTHORITY,
    AUTHORITY_HOST,
    ENDPOINT,
    INSECURE,
    VARIABLE_COUNT
};

// A variable and the option that it sets: an error about the option is reported about the variable.
static const struct {
    const char *name;
    const char *option;
    bool is_required;
} variables[VARIABLE_COUNT] = {
    [TENANT] = {"AZURE_TENANT_ID", "options.tenant_id", true},
    [CLIENT] = {"AZURE_CLIENT_ID", "options.client_id", true},
    [SECRET] = {"AZURE_CLIENT_SECRET", "options.client_secret", true},
    [AUTHORITY] = {"AZBACKUP_AUTHORITY", "options.authority", false},
    [AUTHORITY_HOST] = {"AZURE_AUTHORITY_HOST", "options.authority", false},
    [ENDPOINT] = {"AZBACKUP_ENDPOINT", "options.endpoint", false},
    [INSECURE] = {"AZBACKUP_INSECURE", "options.allow_insecure_http", false},
};

static azb_status read_variables(const char *values[VARIABLE_COUNT], azb_context *context,
                                 azb_error **err)
{
    for (int i = 0; i < VARIABLE_COUNT; i++) {
        const char *value = getenv(variables[i].name);
        values[i] = value != NULL && value[0] != '\0' ? value : NULL;
        if (values[i] == NULL && variables[i].is_required) {
            return azbi_fail_arg(err, context, variables[i].name, "is not set");
        }
    }
    const char *insecure = values[INSECURE];
    if (insecure != NULL && strcmp(insecure, "0") != 0 && strcmp(insecure, "1") != 0) {
        char text[AZBI_PRINTABLE_SIZE];
        return azbi_fail_arg(err, context, variables[INSECURE].name, "is \"%s\", must be 0 or 1",
                             azbi_printable(text, insecure));
    }
    return AZB_OK;
}

static azb_status new_client(const char *const values[VARIABLE_COUNT], azb_context *context,
                             azb_client **out, azb_error **err)
{
    const int32_t insecure = values[INSECURE] != NULL && strcmp(values[INSECURE], "1") == 0;
    azb_client_secret_options secret;
    azb_options_init(&secret, sizeof secret);
    secret.tenant_id = values[TENANT];
    secret.client_id = values[CLIENT];
    secret.client_secret = values[SECRET];
    secret.authority = values[AUTHORITY] != NULL ? values[AUTHORITY] : values[AUTHORITY_HOST];
    secret.allow_insecure_http = insecure;
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.endpoint = values[ENDPOINT];
    options.allow_insecure_http = insecure;
    azb_status status = azb_credential_client_secret(context, &secret, &options.credential, err);
    if (status == AZB_OK) {
        status = azb_client_new(context, &options, out, err);
    }
    azb_credential_free(options.credential);
    return status;
}

// Replaces the name of an option in an error by the name of its variable. Returns AZB_E_ARG.
static azb_status rename_option(const char *const values[VARIABLE_COUNT], azb_context *context,
                                azb_error **err)
{
    azb_error *error = *err;
    for (int i = 0; i < VARIABLE_COUNT; i++) {
        if (values[i] != NULL && strcmp(azb_error_path(error), variables[i].option) == 0) {
            const azb_status status = azbi_fail_arg(err, context, variables[i].name, "%s",
                                                    azbi_message_without_path(error));
            azb_error_free(error);
            return status;
        }
    }
    return AZB_E_ARG;
}

azb_status azb_client_from_environment(azb_client **out, azb_error **err)
{
    azb_context *context = NULL;
    const char *values[VARIABLE_COUNT] = {NULL};
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = azb_context_new(NULL, &context, err);
    if (status == AZB_OK) {
        status = read_variables(values, context, err);
        if (status == AZB_OK) {
            status = new_client(values, context, out, err);
            if (status == AZB_E_ARG && err != NULL) {
                status = rename_option(values, context, err);
            }
        }
    }
    azb_context_free(context);
    return status;
}
