// environment.c - azb_client_from_environment: a client from environment variables.
#include <azbackup/workflow/environment.h>

#include <stdbool.h>
#include <string.h>

#include <azbackup/cloud.h>
#include <azbackup/identity/default_credential.h>

#include "base/buf.h"
#include "base/context.h"
#include "base/environment.h"
#include "base/error.h"
#include "base/str.h"
#include "base/variables.h"

// A word of a variable with words, and what it stands for.
typedef struct word {
    const char *text;
    int32_t value;
} word;

static const word switches[] = {{"0", 0}, {"1", 1}};
static const word levels[] = {{"none", AZB_LOG_NONE},
                              {"error", AZB_LOG_ERROR},
                              {"warning", AZB_LOG_WARNING},
                              {"info", AZB_LOG_INFO},
                              {"debug", AZB_LOG_DEBUG}};

#define COUNT(array) (sizeof(array) / sizeof *(array))

// Sets *value by the word that the variable holds; without one it stays.
static azb_status read_word(azb_context *context, const char *name, const word *words, size_t count,
                            int32_t *value, azb_error **err)
{
    const char *text = azbi_env(name);
    azbi_buf list;
    for (size_t i = 0; text != NULL && i < count; i++) {
        if (azbi_equal_nocase(text, strlen(text), words[i].text, strlen(words[i].text))) {
            *value = words[i].value;
            return AZB_OK;
        }
    }
    if (text == NULL) {
        return AZB_OK;
    }
    azbi_buf_init(&list, context, 256);
    for (size_t i = 0; i < count; i++) {
        azbi_buf_printf(&list, "%s%s", i > 0 ? ", " : "", words[i].text);
    }
    const azb_status status = azbi_fail_arg(err, context, name, "is \"%.64s\", must be one of %s",
                                            text, azbi_buf_text(&list));
    azbi_buf_dispose(&list);
    return status;
}

// cloud: stays without the variable.
static azb_status read_cloud(azb_context *context, const azb_cloud **cloud, azb_error **err)
{
    static const char name[] = "AZBACKUP_CLOUD";
    const char *text = azbi_env(name);
    *cloud = azb_cloud_find(text);
    return text == NULL || *cloud != NULL
               ? AZB_OK
               : azbi_fail_arg(err, context, name,
                               "is \"%.64s\", must be one of AzureCloud, AzureUSGovernment, "
                               "AzureChinaCloud",
                               text);
}

static azb_status make_credential(azb_context *context, const azb_cloud *cloud, int32_t insecure,
                                  azb_credential **out, azb_error **err)
{
    static const azbi_variable variables[] = {{"AZBACKUP_AUTHORITY", "options.authority"}};
    azb_default_credential_options options;
    azb_options_init(&options, sizeof options);
    options.authority = azbi_env(variables[0].name);
    options.allow_insecure_http = insecure;
    if (cloud != NULL) {
        const bool given = options.authority != NULL || azbi_env("AZURE_AUTHORITY_HOST") != NULL;
        options.authority = given ? options.authority : cloud->authority;
        options.scope = azbi_env("AZBACKUP_ENDPOINT") == NULL ? cloud->scope : NULL;
    }
    const azb_status status = azb_credential_default(context, &options, out, err);
    return azbi_variables_name(context, variables, COUNT(variables), status, err);
}

static azb_status make_client(azb_context *context, azb_client **out, azb_error **err)
{
    static const azbi_variable variables[] = {
        {"AZBACKUP_ENDPOINT", "options.endpoint"},
        {"AZBACKUP_CA_FILE", "options.ca_file"},
        {"AZBACKUP_PROXY", "options.proxy"},
        {"AZBACKUP_APPLICATION_ID", "options.application_id"},
    };
    const azb_cloud *cloud = NULL;
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    azb_status status = read_cloud(context, &cloud, err);
    if (status == AZB_OK) {
        status = read_word(context, "AZBACKUP_INSECURE", switches, COUNT(switches),
                           &options.allow_insecure_http, err);
    }
    if (status == AZB_OK) {
        status =
            make_credential(context, cloud, options.allow_insecure_http, &options.credential, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    options.endpoint = azbi_env("AZBACKUP_ENDPOINT");
    if (options.endpoint == NULL && cloud != NULL) {
        options.endpoint = cloud->endpoint;
    }
    options.ca_file = azbi_env("AZBACKUP_CA_FILE");
    options.proxy = azbi_env("AZBACKUP_PROXY");
    options.application_id = azbi_env("AZBACKUP_APPLICATION_ID");
    status = azb_client_new(context, &options, out, err);
    azb_credential_free(options.credential);
    return azbi_variables_name(context, variables, COUNT(variables), status, err);
}

azb_status azb_client_from_environment(const azb_context_options *context, azb_client **out,
                                       azb_error **err)
{
    azb_context *made = NULL;
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    azb_status status = azb_context_new(context, &made, err);
    if (status == AZB_OK) {
        status =
            read_word(made, "AZBACKUP_LOG_LEVEL", levels, COUNT(levels), &made->log_level, err);
    }
    if (status == AZB_OK) {
        status = make_client(made, out, err);
    }
    azb_context_free(made);
    return status;
}
