/*
 * guards.c - rows and functions of azbackup/service/guards.h.
 * Generated from lib/schema/operations/guards.txt by lib/schema/generate.py.
 */
#include <azbackup/service/guards.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

const azbi_operation azbi_operation_guards_list = {
    .id = "ResourceGuardProxies_Get",
    .name = "guards_list",
    .doc = "Lists the links of a vault to resource guards.",
    .method = "GET",
    .path = "/backupResourceGuardProxies",
    .api_version = "2025-08-01",
    .item = &azbi_type_resource_guard_proxy_base_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_guards_list(azb_client *client, const char *vault_id, const azb_call_options *call,
                           azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_guards_list,
                                       .scope_id = vault_id,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"proxy", "name of the link; there is one, VaultProxy", 260},
};

const azbi_operation azbi_operation_guards_get = {
    .id = "ResourceGuardProxy_Get",
    .name = "guards_get",
    .doc = "Reads one link to a resource guard.",
    .method = "GET",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_resource_guard_proxy_base_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_guards_get(azb_client *client, const char *vault_id, const char *proxy,
                          const azb_call_options *call,
                          azb_resource_guard_proxy_base_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_guards_get,
                                                 .scope_id = vault_id,
                                                 .names = {proxy},
                                                 .call = call},
                               out, err);
}

azb_status azb_guards_get_begin(azb_client *client, const char *vault_id, const char *proxy,
                                const azb_call_options *call, azb_call_fn done, void *user,
                                azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_guards_get,
                                             .scope_id = vault_id,
                                             .names = {proxy},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_guards_get_end(azb_call *call, azb_resource_guard_proxy_base_resource **out,
                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_get, out, err);
}

const azbi_operation azbi_operation_guards_put = {
    .id = "ResourceGuardProxy_Put",
    .name = "guards_put",
    .doc = "Links a vault to a resource guard.",
    .method = "PUT",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_resource_guard_proxy_base_resource,
    .result = &azbi_type_resource_guard_proxy_base_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_guards_put(azb_client *client, const char *vault_id, const char *proxy,
                          const azb_model *body, const azb_call_options *call,
                          azb_resource_guard_proxy_base_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_guards_put,
                                                 .scope_id = vault_id,
                                                 .names = {proxy},
                                                 .body = body,
                                                 .call = call},
                               out, err);
}

azb_status azb_guards_put_begin(azb_client *client, const char *vault_id, const char *proxy,
                                const azb_model *body, const azb_call_options *call,
                                azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_guards_put,
                                             .scope_id = vault_id,
                                             .names = {proxy},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_guards_put_end(azb_call *call, azb_resource_guard_proxy_base_resource **out,
                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_put, out, err);
}

const azbi_operation azbi_operation_guards_delete = {
    .id = "ResourceGuardProxy_Delete",
    .name = "guards_delete",
    .doc = "Removes a link to a resource guard.",
    .method = "DELETE",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_guards_delete(azb_client *client, const char *vault_id, const char *proxy,
                             const azb_call_options *call, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_guards_delete,
                                                 .scope_id = vault_id,
                                                 .names = {proxy},
                                                 .call = call},
                               NULL, err);
}

azb_status azb_guards_delete_begin(azb_client *client, const char *vault_id, const char *proxy,
                                   const azb_call_options *call, azb_call_fn done, void *user,
                                   azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_guards_delete,
                                             .scope_id = vault_id,
                                             .names = {proxy},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_guards_delete_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_delete, NULL, err);
}

const azbi_operation azbi_operation_guards_unlock_delete = {
    .id = "ResourceGuardProxy_UnlockDelete",
    .name = "guards_unlock_delete",
    .doc = "Asks the guard to let something be deleted.",
    .method = "POST",
    .path = "/backupResourceGuardProxies/{}/unlockDelete",
    .api_version = "2025-08-01",
    .request = &azbi_type_unlock_delete_request,
    .result = &azbi_type_unlock_delete_response,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
};

azb_status azb_guards_unlock_delete(azb_client *client, const char *vault_id, const char *proxy,
                                    const azb_model *body, const azb_call_options *call,
                                    azb_unlock_delete_response **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_guards_unlock_delete,
                                                 .scope_id = vault_id,
                                                 .names = {proxy},
                                                 .body = body,
                                                 .call = call},
                               out, err);
}

azb_status azb_guards_unlock_delete_begin(azb_client *client, const char *vault_id,
                                          const char *proxy, const azb_model *body,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_guards_unlock_delete,
                                             .scope_id = vault_id,
                                             .names = {proxy},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_guards_unlock_delete_end(azb_call *call, azb_unlock_delete_response **out,
                                        azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_unlock_delete, out, err);
}

static const azbi_input guards_get_security_pin_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_guards_get_security_pin_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_guards_get_security_pin_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_guards_get_security_pin = {
    .id = "SecurityPINs_Get",
    .name = "guards_get_security_pin",
    .doc = "Asks for a security PIN of a vault.",
    .method = "POST",
    .path = "/backupSecurityPIN",
    .api_version = "2025-08-01",
    .request = &azbi_type_security_pin_base,
    .result = &azbi_type_token_information,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {guards_get_security_pin_inputs, 1,
               AZBI_SIZE_UP_TO(azb_guards_get_security_pin_options, auxiliary_authorization),
               sizeof(azb_guards_get_security_pin_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_guards_get_security_pin(azb_client *client, const char *vault_id,
                                       const azb_model *body,
                                       const azb_guards_get_security_pin_options *options,
                                       const azb_call_options *call, azb_token_information **out,
                                       azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_guards_get_security_pin,
                          .scope_id = vault_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_guards_get_security_pin_begin(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_guards_get_security_pin_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_guards_get_security_pin,
                                             .scope_id = vault_id,
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_guards_get_security_pin_end(azb_call *call, azb_token_information **out,
                                           azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_get_security_pin, out, err);
}
