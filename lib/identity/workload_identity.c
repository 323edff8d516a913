// workload_identity.c - an application that proves itself by a token in a file.
#include "identity/workload_identity.h"

#include <string.h>

#include "base/abi.h"
#include "base/environment.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/variables.h"
#include "identity/grant.h"

enum {
    FILE_MAX_BYTES = 64 * 1024,
    PATH_MAX_BYTES = 4096,
    OUT_OF_DATE = 700024 // AADSTS: the assertion is not valid any more, or not yet
};

typedef struct workload {
    azb_credential base;
    azbi_grant grant;
    char *file;
} workload;

static const azbi_variable variables[] = {
    {"AZURE_TENANT_ID", "options.tenant_id"},
    {"AZURE_CLIENT_ID", "options.client_id"},
    {"AZURE_FEDERATED_TOKEN_FILE", "options.token_file"},
    {"AZURE_AUTHORITY_HOST", "options.authority"},
};

enum {
    REQUIRED_COUNT = 3,
    VARIABLE_COUNT = sizeof variables / sizeof *variables
};

// ---- the file ----

// What is wrong with the text of a token; NULL: nothing that can be seen.
static const char *find_fault(const char *text, size_t len)
{
    const char *first = memchr(text, '.', len);
    const char *last = first != NULL ? strrchr(text, '.') : NULL;
    if (len == 0) {
        return "is empty";
    }
    return first == last || !azbi_token_is_sendable(text, len)
               ? "does not hold a token: three parts between dots in one line"
               : NULL;
}

static azb_status read_token(const workload *self, azbi_buf *out, azb_error **err)
{
    const char *fault = azbi_file_read(self->file, FILE_MAX_BYTES, out);
    if (out->status != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    while (out->len > 0 && strchr("\r\n", out->ptr[out->len - 1]) != NULL) {
        azbi_buf_truncate(out, out->len - 1);
    }
    fault = fault != NULL ? fault : find_fault(azbi_buf_text(out), out->len);
    return fault == NULL
               ? AZB_OK
               : azbi_fail(err, self->base.context, AZB_E_AUTH,
                           "the token file %s (AZURE_FEDERATED_TOKEN_FILE) %s", self->file, fault);
}

// ---- the kind ----

static void send(azbi_token_fetch *fetch, void (*done)(azbi_token_fetch *fetch))
{
    const workload *self = (const workload *)(const void *)fetch->credential;
    azb_error *error = NULL;
    azbi_buf token;
    azbi_buf_init_secret(&token, fetch->credential->context, FILE_MAX_BYTES + 1);
    if (read_token(self, &token, &error) == AZB_OK) {
        azbi_grant_send_assertion_to(&self->grant, fetch, azbi_buf_text(&token), done);
    } else {
        azbi_token_fetch_failed(fetch, error);
    }
    azbi_buf_dispose(&token);
}

static bool is_out_of_date(const azbi_exchange *exchange)
{
    size_t len = 0;
    const char *body = azbi_exchange_body(exchange, &len);
    azbi_tree *tree = body != NULL ? azbi_tree_parse(body, len) : NULL;
    const azbi_tree *codes = azbi_tree_get(tree, "error_codes");
    bool found = false;
    for (size_t i = 0; i < azbi_tree_count(codes); i++) {
        found = found || azbi_tree_integer(azbi_tree_at(codes, i), 0) == OUT_OF_DATE;
    }
    azbi_tree_free_wiped(tree);
    return found;
}

// The file may have been read just before it was replaced.
static void answered(azbi_token_fetch *fetch)
{
    if (azbi_exchange_status(fetch->exchange) == AZB_OK && is_out_of_date(fetch->exchange)) {
        send(fetch, azbi_token_answer_finish);
    } else {
        azbi_token_answer_finish(fetch);
    }
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    (void)credential;
    send(fetch, answered);
}

static void destroy(azb_credential *credential)
{
    workload *self = (workload *)(void *)credential;
    azbi_grant_dispose(&self->grant, credential->context);
    azbi_string_free(credential->context, self->file);
}

static const azbi_credential_kind kind = {
    .name = "WorkloadIdentityCredential",
    .size = sizeof(workload),
    .fetch = fetch_token,
    .destroy = destroy,
};

// ---- making ----

static const azbi_option rows[] = {
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_workload_identity_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_workload_identity_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_workload_identity_option_set = {"azb_workload_identity_options", rows,
                                                           sizeof rows / sizeof *rows};

azb_status azbi_workload_identity_check(azb_context *context, azb_error **err)
{
    for (size_t i = 0; i < REQUIRED_COUNT; i++) {
        if (azbi_env(variables[i].name) == NULL) {
            return azbi_fail_arg(err, context, variables[i].name, "is not set");
        }
    }
    return AZB_OK;
}

static azb_status fill(workload *self, const azb_workload_identity_options *options,
                       azb_error **err)
{
    azb_context *context = self->base.context;
    const azbi_grant_options grant = {options->tenant_id, options->client_id, options->authority,
                                      options->allow_insecure_http != 0};
    azb_status status = azbi_grant_init(&self->grant, context, &grant, err);
    if (status == AZB_OK) {
        status = azbi_grant_check_text(context, "options.token_file", options->token_file,
                                       PATH_MAX_BYTES, err);
    }
    if (status == AZB_OK) {
        status = azbi_grant_check_scope(context, options->scope, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    return azbi_string_copy(context, options->token_file, &self->file) == AZB_OK &&
                   azbi_string_copy(context, options->scope, &self->base.scope) == AZB_OK
               ? AZB_OK
               : azbi_fail_nomem(err);
}

// Fills what the program left out from the variables; an error about one of those names it.
static azb_status fill_with_variables(workload *self, const azb_workload_identity_options *options,
                                      azb_error **err)
{
    azb_workload_identity_options whole = *options;
    const char **const texts[VARIABLE_COUNT] = {&whole.tenant_id, &whole.client_id,
                                                &whole.token_file, &whole.authority};
    azbi_variable used[VARIABLE_COUNT];
    size_t count = 0;
    for (size_t i = 0; i < VARIABLE_COUNT; i++) {
        if (*texts[i] == NULL) {
            *texts[i] = azbi_env(variables[i].name);
            used[count++] = variables[i];
        }
        if (i < REQUIRED_COUNT && *texts[i] == NULL) {
            return azbi_fail_arg(err, self->base.context, variables[i].name,
                                 "is not set, nor is %s", variables[i].option);
        }
    }
    const azb_status status = fill(self, &whole, err);
    return azbi_variables_name(self->base.context, used, count, status, err);
}

static azb_status make(azb_context *context, const azb_workload_identity_options *options,
                       azb_credential **out, azb_error **err)
{
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    const azb_status status = fill_with_variables((workload *)(void *)credential, options, err);
    if (status != AZB_OK) {
        azb_credential_free(credential);
        return status;
    }
    *out = credential;
    return AZB_OK;
}

azb_status azb_credential_workload_identity(azb_context *context,
                                            const azb_workload_identity_options *options,
                                            azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_workload_identity_options);
    azb_workload_identity_options known = {.size = sizeof known};
    azb_status status =
        azbi_credential_check_arguments(context, options != NULL ? options : &known, out, err);
    if (status == AZB_OK && options != NULL) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status == AZB_OK) {
        status = azbi_options_check(context, &azbi_workload_identity_option_set, &known, err);
    }
    return status == AZB_OK ? make(context, &known, out, err) : status;
}
