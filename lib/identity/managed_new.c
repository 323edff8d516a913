// managed_new.c - makes a managed identity: which source, which identity, and its variables.
#include <string.h>

#include "base/abi.h"
#include "base/environment.h"
#include "base/memory.h"
#include "base/uri.h"
#include "http/headers.h"
#include "identity/grant.h"
#include "identity/managed_identity.h"
#include "identity/managed_priv.h"

enum {
    ID_MAX_BYTES = 1024,
    ENDPOINT_MAX_BYTES = 2048
};

// ---- options ----

static const azbi_option rows[] = {
    {.path = "options.source",
     .zero = "detected",
     .words = "AZB_MANAGED_IDENTITY_...",
     .min = AZB_MANAGED_IDENTITY_IMDS,
     .max = AZB_MANAGED_IDENTITY_CLOUD_SHELL,
     AZBI_OPTION_AT(azb_managed_identity_options, source),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.reserved",
     AZBI_OPTION_AT(azb_managed_identity_options, reserved),
     .kind = AZBI_OPTION_RESERVED},
};
const azbi_option_set azbi_managed_identity_option_set = {"azb_managed_identity_options", rows,
                                                          sizeof rows / sizeof *rows};

static const char *const id_paths[AZBI_MANAGED_ID_KINDS] = {
    "options.client_id", "options.object_id", "options.resource_id"};

static azb_status check_ids(azb_context *context, const char *const ids[AZBI_MANAGED_ID_KINDS],
                            azb_error **err)
{
    size_t given = 0;
    for (size_t i = 0; i < AZBI_MANAGED_ID_KINDS; i++) {
        if (ids[i] == NULL) {
            continue;
        }
        const azb_status status =
            azbi_grant_check_text(context, id_paths[i], ids[i], ID_MAX_BYTES, err);
        if (status != AZB_OK) {
            return status;
        }
        if (++given > 1) {
            return azbi_fail_arg(err, context, id_paths[i],
                                 "must be NULL when the identity is named otherwise");
        }
    }
    return AZB_OK;
}

// ---- variables ----

static azb_status check_endpoint(azb_context *context, const azbi_managed_source *source,
                                 const char *endpoint, azb_error **err)
{
    const char *name = source->endpoint_variable;
    azbi_uri uri;
    const size_t len = strlen(endpoint);
    if (len > ENDPOINT_MAX_BYTES || !azbi_uri_parse(endpoint, len, &uri) ||
        strchr(endpoint, '#') != NULL) {
        return azbi_fail_arg(err, context, name,
                             "must be an absolute URL without user info, blanks and fragment");
    }
    const bool plain = uri.scheme.len == 4;
    if (plain && source->plain == AZBI_PLAIN_NEVER) {
        return azbi_fail_arg(err, context, name, "must be an https URL");
    }
    return plain && source->plain == AZBI_PLAIN_LOOPBACK && !azbi_uri_is_loopback(&uri)
               ? azbi_fail_arg(err, context, name, "must be an https URL, or on a loopback host")
               : AZB_OK;
}

static azb_status set_endpoint(azbi_managed_identity *self, azb_error **err)
{
    const azbi_managed_source *source = self->source;
    azb_context *context = self->base.context;
    const char *endpoint = azbi_env(source->endpoint_variable);
    endpoint = endpoint != NULL ? endpoint : source->endpoint;
    if (endpoint == NULL) {
        return azbi_fail_arg(err, context, source->endpoint_variable, "is not set, but %s sets it",
                             source->name);
    }
    const azb_status status = check_endpoint(context, source, endpoint, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_buf text;
    azbi_buf_init(&text, context, 2 * ENDPOINT_MAX_BYTES);
    azbi_buf_puts(&text, endpoint);
    while (source->path != NULL && text.len > 0 && text.ptr[text.len - 1] == '/') {
        azbi_buf_truncate(&text, text.len - 1);
    }
    azbi_buf_puts(&text, source->path != NULL ? source->path : "");
    return azbi_buf_take_string(&text, &self->endpoint) == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

static azb_status set_secret(azbi_managed_identity *self, azb_error **err)
{
    const char *name = self->source->secret_variable;
    if (name == NULL) {
        return AZB_OK;
    }
    azb_context *context = self->base.context;
    const char *secret = azbi_env(name);
    if (secret == NULL) {
        return azbi_fail_arg(err, context, name, "is not set, but %s sets it", self->source->name);
    }
    if (!azbi_headers_value_ok(secret, strlen(secret))) {
        return azbi_fail_arg(err, context, name, "holds bytes that a header cannot");
    }
    return azbi_string_copy(context, secret, &self->secret) == AZB_OK ? AZB_OK
                                                                      : azbi_fail_nomem(err);
}

// ---- making ----

static azb_status set_id(azbi_managed_identity *self, const char *const ids[AZBI_MANAGED_ID_KINDS],
                         azb_error **err)
{
    const azbi_managed_source *source = self->source;
    azb_context *context = self->base.context;
    const char *id = NULL;
    for (size_t i = 0; i < AZBI_MANAGED_ID_KINDS; i++) {
        if (ids[i] == NULL) {
            continue;
        }
        if (source->id_parameters[i] == NULL) {
            return azbi_fail_arg(err, context, id_paths[i], "is not what %s can be asked for",
                                 source->name);
        }
        id = ids[i];
        self->id_kind = (azbi_managed_id_kind)i;
    }
    if (id == NULL && source->client_id_variable != NULL) {
        id = azbi_env(source->client_id_variable);
        self->id_kind = AZBI_MANAGED_CLIENT_ID;
    }
    return azbi_string_copy(context, id, &self->id) == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}

static azb_status fill(azbi_managed_identity *self, const azb_managed_identity_options *options,
                       azb_error **err)
{
    const char *const ids[AZBI_MANAGED_ID_KINDS] = {options->client_id, options->object_id,
                                                    options->resource_id};
    azb_status status = check_ids(self->base.context, ids, err);
    if (status == AZB_OK) {
        status = set_id(self, ids, err);
    }
    if (status == AZB_OK) {
        status = set_endpoint(self, err);
    }
    if (status == AZB_OK) {
        status = set_secret(self, err);
    }
    if (status == AZB_OK &&
        azbi_string_copy(self->base.context, options->scope, &self->base.scope) != AZB_OK) {
        status = azbi_fail_nomem(err);
    }
    return status;
}

azb_status azbi_managed_identity_new(azb_context *context,
                                     const azb_managed_identity_options *options,
                                     const azbi_arc_places *places, azb_credential **out,
                                     azb_error **err)
{
    azb_status status =
        azbi_options_check(context, &azbi_managed_identity_option_set, options, err);
    if (status == AZB_OK) {
        status = azbi_grant_check_scope(context, options->scope, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azb_credential *credential = azbi_credential_new(context, &azbi_managed_identity_kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    azbi_managed_identity *self = (azbi_managed_identity *)(void *)credential;
    atomic_init(&self->answered, false);
    self->places = places;
    self->source = options->source != 0 ? azbi_managed_source_find(options->source)
                                        : azbi_managed_source_detect(places);
    status = fill(self, options, err);
    if (status != AZB_OK) {
        azb_credential_free(credential);
        return status;
    }
    *out = credential;
    return AZB_OK;
}

azb_status azb_credential_managed_identity(azb_context *context,
                                           const azb_managed_identity_options *options,
                                           azb_credential **out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options", azb_managed_identity_options);
    azb_managed_identity_options known = {.size = sizeof known};
    azb_status status =
        azbi_credential_check_arguments(context, options != NULL ? options : &known, out, err);
    if (status == AZB_OK && options != NULL) {
        status = azbi_abi_read(err, context, &about, options, &known);
    }
    return status == AZB_OK
               ? azbi_managed_identity_new(context, &known, &azbi_arc_default_places, out, err)
               : status;
}

int32_t azb_managed_identity_source(const azb_credential *credential)
{
    return credential != NULL && credential->kind == &azbi_managed_identity_kind
               ? ((const azbi_managed_identity *)(const void *)credential)->source->source
               : 0;
}
