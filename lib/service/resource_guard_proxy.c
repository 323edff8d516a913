/*
 * resource_guard_proxy.c - rows and functions of azbackup/service/resource_guard_proxy.h.
 * Generated from lib/schema/operations/resource_guard_proxy.txt by lib/schema/generate.py.
 */
#include <azbackup/service/resource_guard_proxy.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_resource_guard_proxy_get = {
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
        .operation = &azbi_operation_resource_guard_proxy_get,
        .scope_id = vault_id,
        .names = {proxy},
        .call = call,
    };
}

azb_status azb_resource_guard_proxy_get(azb_client *client, const char *vault_id, const char *proxy,
                                        const azb_call_options *call,
                                        azb_resource_guard_proxy_base_resource **out,
                                        azb_error **err)
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

azb_status azb_resource_guard_proxy_get_begin(azb_client *client, const char *vault_id,
                                              const char *proxy, const azb_call_options *call,
                                              azb_call_fn done, void *user, azb_call **out,
                                              azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, proxy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_resource_guard_proxy_get_end(azb_call *call,
                                            azb_resource_guard_proxy_base_resource **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_resource_guard_proxy_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_resource_guard_proxy_put = {
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
        .operation = &azbi_operation_resource_guard_proxy_put,
        .scope_id = vault_id,
        .names = {proxy},
        .body = body,
        .call = call,
    };
}

azb_status azb_resource_guard_proxy_put(azb_client *client, const char *vault_id, const char *proxy,
                                        const azb_model *body, const azb_call_options *call,
                                        azb_resource_guard_proxy_base_resource **out,
                                        azb_error **err)
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

azb_status azb_resource_guard_proxy_put_begin(azb_client *client, const char *vault_id,
                                              const char *proxy, const azb_model *body,
                                              const azb_call_options *call, azb_call_fn done,
                                              void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = put_arguments(vault_id, proxy, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_resource_guard_proxy_put_end(azb_call *call,
                                            azb_resource_guard_proxy_base_resource **out,
                                            azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_resource_guard_proxy_put,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_resource_guard_proxy_delete = {
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
        .operation = &azbi_operation_resource_guard_proxy_delete,
        .scope_id = vault_id,
        .names = {proxy},
        .call = call,
    };
}

azb_status azb_resource_guard_proxy_delete(azb_client *client, const char *vault_id,
                                           const char *proxy, const azb_call_options *call,
                                           azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, proxy, call);

    return azbi_call_run_model(client, &arguments, NULL, err);
}

azb_status azb_resource_guard_proxy_delete_begin(azb_client *client, const char *vault_id,
                                                 const char *proxy, const azb_call_options *call,
                                                 azb_call_fn done, void *user, azb_call **out,
                                                 azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, proxy, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_resource_guard_proxy_delete_end(azb_call *call, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_resource_guard_proxy_delete, NULL, err);
}

const azbi_operation azbi_operation_resource_guard_proxy_unlock_delete = {
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
        .operation = &azbi_operation_resource_guard_proxy_unlock_delete,
        .scope_id = vault_id,
        .names = {proxy},
        .body = body,
        .call = call,
    };
}

azb_status azb_resource_guard_proxy_unlock_delete(azb_client *client, const char *vault_id,
                                                  const char *proxy, const azb_model *body,
                                                  const azb_call_options *call,
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

azb_status azb_resource_guard_proxy_unlock_delete_begin(azb_client *client, const char *vault_id,
                                                        const char *proxy, const azb_model *body,
                                                        const azb_call_options *call,
                                                        azb_call_fn done, void *user,
                                                        azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = unlock_delete_arguments(vault_id, proxy, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_resource_guard_proxy_unlock_delete_end(azb_call *call,
                                                      azb_unlock_delete_response **out,
                                                      azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_resource_guard_proxy_unlock_delete, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
