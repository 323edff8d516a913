// default_credential.c - the chain of programs that choose no credential.
#include <azbackup/identity/default_credential.h>

#include <string.h>

#include "base/abi.h"
#include "base/environment.h"
#include "base/memory.h"
#include "base/str.h"
#include "identity/absent.h"
#include "identity/chain.h"
#include "identity/environment_credential.h"
#include "identity/grant.h"
#include "identity/managed_identity.h"
#include "identity/workload_identity.h"

#define CHOICE "AZURE_TOKEN_CREDENTIALS"

// ---- the members ----

// A member of the chain. check: whether what it needs is there at all; AZB_E_ARG when not. NULL:
// that is only known when it is asked.
typedef struct member {
    const char *name;
    azb_status (*check)(azb_context *context, azb_error **err);
    azb_status (*make)(azb_context *context, const azb_default_credential_options *options,
                       azb_credential **out, azb_error **err);
} member;

static azb_status make_environment(azb_context *context,
                                   const azb_default_credential_options *options,
                                   azb_credential **out, azb_error **err)
{
    azb_environment_credential_options own = {.size = sizeof own};
    own.authority = options->authority;
    own.allow_insecure_http = options->allow_insecure_http;
    return azb_credential_environment(context, &own, out, err);
}

static azb_status make_workload(azb_context *context, const azb_default_credential_options *options,
                                azb_credential **out, azb_error **err)
{
    azb_workload_identity_options own = {.size = sizeof own};
    own.authority = options->authority;
    own.allow_insecure_http = options->allow_insecure_http;
    return azb_credential_workload_identity(context, &own, out, err);
}

// AZURE_CLIENT_ID chooses a user-assigned identity here, as in the official libraries.
static azb_status make_managed(azb_context *context, const azb_default_credential_options *options,
                               azb_credential **out, azb_error **err)
{
    azb_managed_identity_options own = {.size = sizeof own};
    own.client_id = options->managed_identity_client_id != NULL
                        ? options->managed_identity_client_id
                        : azbi_env("AZURE_CLIENT_ID");
    return azb_credential_managed_identity(context, &own, out, err);
}

static const member members[] = {
    {"EnvironmentCredential", azbi_environment_credential_check, make_environment},
    {"WorkloadIdentityCredential", azbi_workload_identity_check, make_workload},
    {"ManagedIdentityCredential", NULL, make_managed},
};

enum {
    MEMBER_COUNT = sizeof members / sizeof *members,
    LIST_MAX = 1024
};

// What a member lacks lets the chain go on; what is wrong with what it has ends it, once the chain
// comes to it. *out is NULL after AZB_E_NOMEM alone.
static azb_status make_member(azb_context *context, const member *row,
                              const azb_default_credential_options *options, azb_credential **out,
                              azb_error **err)
{
    azb_error *why = NULL;
    azb_status status = row->check != NULL ? row->check(context, &why) : AZB_OK;
    const bool is_missing = status == AZB_E_ARG;
    if (status == AZB_OK) {
        status = row->make(context, options, out, &why);
    }
    if (status != AZB_OK && status != AZB_E_NOMEM) {
        *out = azbi_credential_absent(context, row->name, why, is_missing);
        status = *out != NULL ? AZB_OK : AZB_E_NOMEM;
    }
    azb_error_free(why);
    return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

// ---- which of them ----

static azb_str trim(const char *text)
{
    azb_str trimmed = {text, strlen(text)};
    while (trimmed.len > 0 && strchr(" \t", trimmed.ptr[0]) != NULL) {
        trimmed.ptr++;
        trimmed.len--;
    }
    while (trimmed.len > 0 && strchr(" \t", trimmed.ptr[trimmed.len - 1]) != NULL) {
        trimmed.len--;
    }
    return trimmed;
}

static bool is_word(azb_str text, const char *word)
{
    return azbi_equal_nocase(text.ptr, text.len, word, strlen(word));
}

static azb_status refuse(azb_context *context, const char *value, azb_error **err)
{
    azbi_buf list;
    azbi_buf_init(&list, context, LIST_MAX);
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        azbi_buf_printf(&list, ", %s", members[i].name);
    }
    const azb_status status = azbi_fail_arg(
        err, context, CHOICE, "is \"%.64s\", must be one of prod%s", value, azbi_buf_text(&list));
    azbi_buf_dispose(&list);
    return status;
}

// only: the member that is chosen; NULL: all of them.
static azb_status choose(azb_context *context, const member **only, azb_error **err)
{
    *only = NULL;
    const char *value = azbi_env(CHOICE);
    const azb_str word = trim(value != NULL ? value : "prod");
    if (is_word(word, "prod")) {
        return AZB_OK;
    }
    if (is_word(word, "dev")) {
        return azbi_fail_at(err, context, AZB_E_UNSUPPORTED, CHOICE,
                            "is \"dev\", but the tools of developers are not supported");
    }
    for (size_t i = 0; i < MEMBER_COUNT; i++) {
        if (is_word(word, members[i].name)) {
            *only = &members[i];
            return AZB_OK;
        }
    }
    return refuse(context, value, err);
}

// ---- the chain ----

static azb_status make_chain(azb_context *context, const azb_default_credential_options *options,
                             azb_credential **out, azb_error **err)
{
    const member *only;
    azb_credential *made[MEMBER_COUNT] = {NULL};
    size_t count = 0;
    azb_status status = choose(context, &only, err);
    for (size_t i = 0; i < MEMBER_COUNT && status == AZB_OK; i++) {
        if (only == NULL || only == &members[i]) {
            status = make_member(context, &members[i], options, &made[count], err);
            count += status == AZB_OK;
        }
    }
    if (status == AZB_OK) {
        status = azbi_chain_new_default(context, made, count, out, err);
    }
    for (size_t i = 0; i < count; i++) {
        azb_credential_free(made[i]);
    }
    return status;
}

static const azbi_option rows[] = {
    {.path = "options.allow_insecure_http",
     .zero = "https alone",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(azb_default_credential_options, allow_insecure_http),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_default_credential_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_default_credential_option_set = {"azb_default_credential_options", rows,
                                                            sizeof rows / sizeof *rows};

static azb_status check(azb_context *context, const azb_default_credential_options *options,
                        azb_error **err)
{
    azb_status status =
        azbi_options_check(context, &azbi_default_credential_option_set, options, err);
    if (status == AZB_OK && options->authority != NULL) {
        status = azbi_grant_check_authority(context, options->authority,
                                            options->allow_insecure_http != 0, err);
    }
    if (status == AZB_OK && options->managed_identity_client_id != NULL) {
        status =
            azbi_grant_check_text(context, "options.managed_identity_client_id",
                                  options->managed_identity_client_id, AZBI_GRANT_NAME_MAX, err);
    }
    return status == AZB_OK ? azbi_grant_check_scope(context, options->scope, err) : status;
}

azb_status azb_credential_default(azb_context *context,
                                  const azb_default_credential_options *options,
                                  azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_default_credential_options);
    azb_default_credential_options known = {.size = sizeof known};
    azb_status status =
        azbi_credential_check_arguments(context, options != NULL ? options : &known, out, err);
    if (status == AZB_OK && options != NULL) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    if (status == AZB_OK) {
        status = check(context, &known, err);
    }
    if (status == AZB_OK) {
        status = make_chain(context, &known, out, err);
    }
    if (status == AZB_OK && azbi_string_copy(context, known.scope, &(*out)->scope) != AZB_OK) {
        azb_credential_free(*out);
        *out = NULL;
        return azbi_fail_nomem(err);
    }
    return status;
}
