/*
 * guards.c - rows and functions of azbackup/service/guards.h.
 * Generated from lib/schema/operations/guards.txt by lib/schema/generate.py.
 */
#include <azbackup/service/guards.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_guards_list = {
    .id = "ResourceGuardProxies_Get",
    .method = "GET",
    .path = "/backupResourceGuardProxies",
    .api_version = "2025-08-01",
    .item = &azbi_type_resource_guard_proxy_base_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azbi_arguments list_arguments(const char *vault_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_guards_list,
        .scope_id = vault_id,
        .call = call,
    };
}

azb_status azb_guards_list(azb_client *client, const char *vault_id, const azb_call_options *call,
                           azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_arguments(vault_id, call);

    return azbi_list(client, &arguments, out, err);
}

const azbi_operation azbi_operation_guards_get = {
    .id = "ResourceGuardProxy_Get",
    .method = "GET",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_resource_guard_proxy_base_resource,
    .names = {{"proxy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *proxy,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_guards_get,
        .scope_id = vault_id,
        .names = {proxy},
        .call = call,
    };
}

azb_status azb_guards_get(azb_client *client, const char *vault_id, const char *proxy,
                          const azb_call_options *call,
                          azb_resource_guard_proxy_base_resource **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, proxy, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_guards_get_begin(azb_client *client, const char *vault_id, const char *proxy,
                                const azb_call_options *call, azb_call_fn done, void *user,
                                azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, proxy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_guards_get_end(azb_call *call, azb_resource_guard_proxy_base_resource **out,
                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_guards_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_guards_put = {
    .id = "ResourceGuardProxy_Put",
    .method = "PUT",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_resource_guard_proxy_base_resource,
    .result = &azbi_type_resource_guard_proxy_base_resource,
    .names = {{"proxy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments put_arguments(const char *vault_id, const char *proxy, const azb_model *body,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_guards_put,
        .scope_id = vault_id,
        .names = {proxy},
        .body = body,
        .call = call,
    };
}

azb_status azb_guards_put(azb_client *client, const char *vault_id, const char *proxy,
                          const azb_model *body, const azb_call_options *call,
                          azb_resource_guard_proxy_base_resource **out, azb_error **err)
{
    const azbi_arguments arguments = put_arguments(vault_id, proxy, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_guards_put_begin(azb_client *client, const char *vault_id, const char *proxy,
                                const azb_model *body, const azb_call_options *call,
                                azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = put_arguments(vault_id, proxy, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_guards_put_end(azb_call *call, azb_resource_guard_proxy_base_resource **out,
                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_guards_put, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_guards_delete = {
    .id = "ResourceGuardProxy_Delete",
    .method = "DELETE",
    .path = "/backupResourceGuardProxies/{}",
    .api_version = "2025-08-01",
    .names = {{"proxy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments delete_arguments(const char *vault_id, const char *proxy,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_guards_delete,
        .scope_id = vault_id,
        .names = {proxy},
        .call = call,
    };
}

azb_status azb_guards_delete(azb_client *client, const char *vault_id, const char *proxy,
                             const azb_call_options *call, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, proxy, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_guards_delete_begin(azb_client *client, const char *vault_id, const char *proxy,
                                   const azb_call_options *call, azb_call_fn done, void *user,
                                   azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, proxy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_guards_delete_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_guards_delete, NULL, err);
}

const azbi_operation azbi_operation_guards_unlock_delete = {
    .id = "ResourceGuardProxy_UnlockDelete",
    .method = "POST",
    .path = "/backupResourceGuardProxies/{}/unlockDelete",
    .api_version = "2025-08-01",
    .request = &azbi_type_unlock_delete_request,
    .result = &azbi_type_unlock_delete_response,
    .names = {{"proxy", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments unlock_delete_arguments(const char *vault_id, const char *proxy,
                                              const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_guards_unlock_delete,
        .scope_id = vault_id,
        .names = {proxy},
        .body = body,
        .call = call,
    };
}

azb_status azb_guards_unlock_delete(azb_client *client, const char *vault_id, const char *proxy,
                                    const azb_model *body, const azb_call_options *call,
                                    azb_unlock_delete_response **out, azb_error **err)
{
    const azbi_arguments arguments = unlock_delete_arguments(vault_id, proxy, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_guards_unlock_delete_begin(azb_client *client, const char *vault_id,
                                          const char *proxy, const azb_model *body,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = unlock_delete_arguments(vault_id, proxy, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_guards_unlock_delete_end(azb_call *call, azb_unlock_delete_response **out,
                                        azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_guards_unlock_delete,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_guards_get_security_pin = {
    .id = "SecurityPINs_Get",
    .method = "POST",
    .path = "/backupSecurityPIN",
    .api_version = "2025-08-01",
    .request = &azbi_type_security_pin_base,
    .result = &azbi_type_token_information,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azb_status get_security_pin_arguments(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_guards_get_security_pin_options *options,
                                             const azb_call_options *call, azbi_arguments *out,
                                             azb_error **err)
{
    azb_guards_get_security_pin_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_guards_get_security_pin,
        .scope_id = vault_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_guards_get_security_pin(azb_client *client, const char *vault_id,
                                       const azb_model *body,
                                       const azb_guards_get_security_pin_options *options,
                                       const azb_call_options *call, azb_token_information **out,
                                       azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status =
        get_security_pin_arguments(client, vault_id, body, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_guards_get_security_pin_begin(azb_client *client, const char *vault_id,
                                             const azb_model *body,
                                             const azb_guards_get_security_pin_options *options,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        get_security_pin_arguments(client, vault_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_guards_get_security_pin_end(azb_call *call, azb_token_information **out,
                                           azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_guards_get_security_pin,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
