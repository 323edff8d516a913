/*
 * containers.c - rows and functions of azbackup/service/containers.h.
 * Generated from lib/schema/operations/containers.txt by lib/schema/generate.py.
 */
#include <azbackup/service/containers.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_containers_list = {
    .id = "BackupProtectionContainers_List",
    .method = "GET",
    .path = "/backupProtectionContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_container_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_containers_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_containers_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_containers_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_containers_list(azb_client *client, const char *vault_id,
                               const azb_containers_list_options *options,
                               const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_containers_get = {
    .id = "ProtectionContainers_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_protection_container_resource,
    .scope = AZBI_SCOPE_CONTAINER,
    .scope_argument = "container_id",
};

static azbi_arguments get_arguments(const char *container_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_containers_get,
        .scope_id = container_id,
        .call = call,
    };
}

azb_status azb_containers_get(azb_client *client, const char *container_id,
                              const azb_call_options *call, azb_protection_container_resource **out,
                              azb_error **err)
{
    const azbi_arguments arguments = get_arguments(container_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_containers_get_begin(azb_client *client, const char *container_id,
                                    const azb_call_options *call, azb_call_fn done, void *user,
                                    azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(container_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_containers_get_end(azb_call *call, azb_protection_container_resource **out,
                                  azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_containers_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_containers_register = {
    .id = "ProtectionContainers_Register",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_protection_container_resource,
    .result = &azbi_type_protection_container_resource,
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "container_id",
};

static azbi_arguments register_arguments(const char *container_id, const azb_model *body,
                                         const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_containers_register,
        .scope_id = container_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_containers_register(azb_client *client, const char *container_id,
                                   const azb_model *body, const azb_call_options *call,
                                   azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = register_arguments(container_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_containers_register_begin(azb_client *client, const char *container_id,
                                         const azb_model *body, const azb_call_options *call,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err)
{
    const azbi_arguments arguments = register_arguments(container_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_containers_register_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_register, out, err);
}

const azbi_operation azbi_operation_containers_unregister = {
    .id = "ProtectionContainers_Unregister",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "container_id",
};

static azbi_arguments unregister_arguments(const char *container_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_containers_unregister,
        .scope_id = container_id,
        .call = call,
    };
}

azb_status azb_containers_unregister(azb_client *client, const char *container_id,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    const azbi_arguments arguments = unregister_arguments(container_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_containers_unregister_begin(azb_client *client, const char *container_id,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = unregister_arguments(container_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_containers_unregister_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_unregister, out, err);
}

const azbi_operation azbi_operation_containers_inquire = {
    .id = "ProtectionContainers_Inquire",
    .method = "POST",
    .path = "/inquire",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "container_id",
};

static azb_status inquire_arguments(azb_client *client, const char *container_id,
                                    const azb_containers_inquire_options *options,
                                    const azb_call_options *call, azbi_arguments *out,
                                    azb_error **err)
{
    azb_containers_inquire_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_containers_inquire,
        .scope_id = container_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_containers_inquire(azb_client *client, const char *container_id,
                                  const azb_containers_inquire_options *options,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = inquire_arguments(client, container_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_containers_inquire_begin(azb_client *client, const char *container_id,
                                        const azb_containers_inquire_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = inquire_arguments(client, container_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_containers_inquire_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_inquire, out, err);
}

const azbi_operation azbi_operation_containers_refresh = {
    .id = "ProtectionContainers_Refresh",
    .method = "POST",
    .path = "/backupFabrics/Azure/refreshContainers",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "vault_id",
};

static azb_status refresh_arguments(azb_client *client, const char *vault_id,
                                    const azb_containers_refresh_options *options,
                                    const azb_call_options *call, azbi_arguments *out,
                                    azb_error **err)
{
    azb_containers_refresh_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_containers_refresh,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_containers_refresh(azb_client *client, const char *vault_id,
                                  const azb_containers_refresh_options *options,
                                  const azb_call_options *call, azb_poller **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = refresh_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_containers_refresh_begin(azb_client *client, const char *vault_id,
                                        const azb_containers_refresh_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = refresh_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_containers_refresh_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_containers_refresh, out, err);
}

const azbi_operation azbi_operation_containers_list_deleted = {
    .id = "DeletedProtectionContainers_List",
    .method = "GET",
    .path = "/backupDeletedProtectionContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protection_container_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_deleted_arguments(azb_client *client, const char *vault_id,
                                         const azb_containers_list_deleted_options *options,
                                         const azb_call_options *call, azbi_arguments *out,
                                         azb_error **err)
{
    azb_containers_list_deleted_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_containers_list_deleted,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_containers_list_deleted(azb_client *client, const char *vault_id,
                                       const azb_containers_list_deleted_options *options,
                                       const azb_call_options *call, azb_pager **out,
                                       azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_deleted_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_containers_list_workload_items = {
    .id = "BackupWorkloadItems_List",
    .method = "GET",
    .path = "/items",
    .api_version = "2025-08-01",
    .item = &azbi_type_workload_item_resource,
    .scope = AZBI_SCOPE_CONTAINER,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "container_id",
};

static azb_status
list_workload_items_arguments(azb_client *client, const char *container_id,
                              const azb_containers_list_workload_items_options *options,
                              const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_containers_list_workload_items_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_containers_list_workload_items,
        .scope_id = container_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status
azb_containers_list_workload_items(azb_client *client, const char *container_id,
                                   const azb_containers_list_workload_items_options *options,
                                   const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        list_workload_items_arguments(client, container_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}
