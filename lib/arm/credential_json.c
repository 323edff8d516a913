// credential_json.c - a credential whose options are JSON text.
#include "arm/credential_json.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <azbackup/credential.h>
#include <azbackup/identity/client_certificate.h>
#include <azbackup/identity/default_credential.h>
#include <azbackup/identity/environment_credential.h>
#include <azbackup/identity/managed_identity.h>
#include <azbackup/identity/workload_identity.h>

enum {
    OPTIONS_MAX = 256, // bytes of the largest options struct
    KIND_MAX = 16
};

// A kind of credential: its options struct, whose first member is its size, and what makes it.
typedef struct kind {
    const char *name;
    size_t size;
    azb_status (*make)(azb_context *context, const void *options, azb_credential **out,
                       azb_error **err);
    const azbi_json_option *members;
    size_t count;
} kind;

static const char not_a_kind[] = "is not a kind of credential";
const char azbi_one_credential[] =
    "must be an object with one member, such as client_secret or managed_identity";

// An error of a credential names its option alone: the path of the object goes before it.
static void name_object(const azbi_options_json *p, const char *object_path)
{
    static const char options[] = "options.";
    azb_error *error = p->err != NULL ? *p->err : NULL;
    const char *path = azb_error_path(error);
    char whole[AZBI_JSON_PATH_MAX];
    if (error == NULL || (path[0] >= 'A' && path[0] <= 'Z')) {
        return; // a variable of the process is not below the object
    }
    if (strncmp(path, options, sizeof options - 1) == 0) {
        path += sizeof options - 1;
    }
    (void)snprintf(whole, sizeof whole, "%s.%s", object_path, path);
    const azb_status status = azb_error_status(error);
    azb_error *named = NULL;
    if (azbi_fail_at(&named, p->context, status, whole, "%s", azbi_message_without_path(error)) ==
        status) {
        azb_error_free(error);
        *p->err = named;
    } else {
        azb_error_free(named);
    }
}

// What a function that makes a credential returned.
static azb_status finish(const azbi_options_json *p, const azbi_json_object *o, azb_status status)
{
    if (status != AZB_OK && status != AZB_E_NOMEM) {
        name_object(p, o->path);
    }
    return status;
}

// ---- the kinds ----

#define TEXT(type, name)                                    \
    {                                                       \
#name, azbi_options_json_text, offsetof(type, name) \
    }
#define FLAG(type, name)                                    \
    {                                                       \
#name, azbi_options_json_flag, offsetof(type, name) \
    }
#define INT32(type, name)                                    \
    {                                                        \
#name, azbi_options_json_int32, offsetof(type, name) \
    }
#define INT64(type, name)                                    \
    {                                                        \
#name, azbi_options_json_int64, offsetof(type, name) \
    }

static const azbi_json_option secret_members[] = {
    TEXT(azb_client_secret_options, tenant_id),
    TEXT(azb_client_secret_options, client_id),
    TEXT(azb_client_secret_options, client_secret),
    TEXT(azb_client_secret_options, authority),
    TEXT(azb_client_secret_options, scope),
    FLAG(azb_client_secret_options, allow_insecure_http),
};

static azb_status make_secret(azb_context *context, const void *options, azb_credential **out,
                              azb_error **err)
{
    return azb_credential_client_secret(context, options, out, err);
}

static const azbi_json_option certificate_members[] = {
    TEXT(azb_client_certificate_options, tenant_id),
    TEXT(azb_client_certificate_options, client_id),
    TEXT(azb_client_certificate_options, certificate_file),
    TEXT(azb_client_certificate_options, key_file),
    TEXT(azb_client_certificate_options, password),
    TEXT(azb_client_certificate_options, authority),
    TEXT(azb_client_certificate_options, scope),
    INT32(azb_client_certificate_options, algorithm),
    FLAG(azb_client_certificate_options, send_chain),
    FLAG(azb_client_certificate_options, allow_insecure_http),
};

static azb_status make_certificate(azb_context *context, const void *options, azb_credential **out,
                                   azb_error **err)
{
    return azb_credential_client_certificate(context, options, out, err);
}

// A static token is made of arguments.
typedef struct fixed_token {
    size_t size;
    const char *token;
    int64_t expires_unix_s;
} fixed_token;

static const azbi_json_option token_members[] = {
    TEXT(fixed_token, token),
    INT64(fixed_token, expires_unix_s),
};

static azb_status make_token(azb_context *context, const void *options, azb_credential **out,
                             azb_error **err)
{
    const fixed_token *given = options;
    return azb_credential_static_token(context, given->token, given->expires_unix_s, out, err);
}

static const azbi_json_option default_members[] = {
    TEXT(azb_default_credential_options, authority),
    TEXT(azb_default_credential_options, scope),
    TEXT(azb_default_credential_options, managed_identity_client_id),
    FLAG(azb_default_credential_options, allow_insecure_http),
};

static azb_status make_default(azb_context *context, const void *options, azb_credential **out,
                               azb_error **err)
{
    return azb_credential_default(context, options, out, err);
}

static const azbi_json_option environment_members[] = {
    TEXT(azb_environment_credential_options, authority),
    TEXT(azb_environment_credential_options, scope),
    FLAG(azb_environment_credential_options, allow_insecure_http),
};

static azb_status make_environment(azb_context *context, const void *options, azb_credential **out,
                                   azb_error **err)
{
    return azb_credential_environment(context, options, out, err);
}

static const azbi_json_option managed_members[] = {
    TEXT(azb_managed_identity_options, client_id),   TEXT(azb_managed_identity_options, object_id),
    TEXT(azb_managed_identity_options, resource_id), TEXT(azb_managed_identity_options, scope),
    INT32(azb_managed_identity_options, source),
};

static azb_status make_managed(azb_context *context, const void *options, azb_credential **out,
                               azb_error **err)
{
    return azb_credential_managed_identity(context, options, out, err);
}

static const azbi_json_option workload_members[] = {
    TEXT(azb_workload_identity_options, tenant_id),
    TEXT(azb_workload_identity_options, client_id),
    TEXT(azb_workload_identity_options, token_file),
    TEXT(azb_workload_identity_options, authority),
    TEXT(azb_workload_identity_options, scope),
    FLAG(azb_workload_identity_options, allow_insecure_http),
};

static azb_status make_workload(azb_context *context, const void *options, azb_credential **out,
                                azb_error **err)
{
    return azb_credential_workload_identity(context, options, out, err);
}

#define KIND(name, type, make, members)                                              \
    {                                                                                \
        (name), sizeof(type), (make), (members), sizeof(members) / sizeof *(members) \
    }

static const kind kinds[] = {
    KIND("client_certificate", azb_client_certificate_options, make_certificate,
         certificate_members),
    KIND("client_secret", azb_client_secret_options, make_secret, secret_members),
    KIND("default", azb_default_credential_options, make_default, default_members),
    KIND("environment", azb_environment_credential_options, make_environment, environment_members),
    KIND("managed_identity", azb_managed_identity_options, make_managed, managed_members),
    KIND("static_token", fixed_token, make_token, token_members),
    KIND("workload_identity", azb_workload_identity_options, make_workload, workload_members),
};

enum {
    KIND_COUNT = sizeof kinds / sizeof *kinds
};
_Static_assert((int)KIND_COUNT <= (int)KIND_MAX, "a row for each kind");

// ---- reading ----

// The kind that the last name of a path stands for.
static const kind *find_kind(const char *path)
{
    const char *name = strrchr(path, '.') + 1;
    size_t i = 0;
    while (strcmp(kinds[i].name, name) != 0) {
        i++;
    }
    return &kinds[i];
}

static azb_status read_kind(azbi_options_json *p, const char *path, void *slot)
{
    _Alignas(max_align_t) char options[OPTIONS_MAX] = {0};
    const kind *found = find_kind(path);
    const azbi_json_object o = {path, azbi_not_an_option, found->members, found->count};
    azb_credential **out = slot;
    if (*out != NULL) {
        return azbi_options_json_fail(p, "options.credential", azbi_one_credential);
    }
    memcpy(options, &found->size, sizeof found->size);
    const azb_status status = azbi_options_json_object(p, &o, options);
    return status != AZB_OK ? status : finish(p, &o, found->make(p->context, options, out, p->err));
}

azb_status azbi_credential_json(azbi_options_json *p, const char *path, void *slot)
{
    azbi_json_option members[KIND_MAX];
    const azbi_json_object o = {path, not_a_kind, members, KIND_COUNT};
    for (size_t i = 0; i < KIND_COUNT; i++) {
        members[i] = (azbi_json_option){kinds[i].name, read_kind, 0}; // all share a slot
    }
    return azbi_reader_peek(&p->reader) == AZBI_TOKEN_OBJECT
               ? azbi_options_json_object(p, &o, slot)
               : azbi_options_json_fail_kind(p, path, azbi_one_credential);
}
