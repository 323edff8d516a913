/*
 * items.c - rows and functions of azbackup/service/items.h.
 * Generated from lib/schema/operations/items.txt by lib/schema/generate.py.
 */
#include <azbackup/service/items.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_items_list = {
    .id = "BackupProtectedItems_List",
    .method = "GET",
    .path = "/backupProtectedItems",
    .api_version = "2025-08-01",
    .item = &azbi_type_protected_item_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_items_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_items_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_items_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_items_list(azb_client *client, const char *vault_id,
                          const azb_items_list_options *options, const azb_call_options *call,
                          azb_pager **out, azb_error **err)
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

const azbi_operation azbi_operation_items_get = {
    .id = "ProtectedItems_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .scope_argument = "item_id",
};

static azb_status get_arguments(azb_client *client, const char *item_id,
                                const azb_items_get_options *options, const azb_call_options *call,
                                azbi_arguments *out, azb_error **err)
{
    azb_items_get_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_items_get,
        .scope_id = item_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_items_get(azb_client *client, const char *item_id,
                         const azb_items_get_options *options, const azb_call_options *call,
                         azb_protected_item_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, item_id, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_items_get_begin(azb_client *client, const char *item_id,
                               const azb_items_get_options *options, const azb_call_options *call,
                               azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, item_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_items_get_end(azb_call *call, azb_protected_item_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_items_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_items_create_or_update = {
    .id = "ProtectedItems_CreateOrUpdate",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_protected_item_resource,
    .result = &azbi_type_protected_item_resource,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "item_id",
};

static azb_status create_or_update_arguments(azb_client *client, const char *item_id,
                                             const azb_model *body,
                                             const azb_items_create_or_update_options *options,
                                             const azb_call_options *call, azbi_arguments *out,
                                             azb_error **err)
{
    azb_items_create_or_update_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_items_create_or_update,
        .scope_id = item_id,
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_items_create_or_update(azb_client *client, const char *item_id,
                                      const azb_model *body,
                                      const azb_items_create_or_update_options *options,
                                      const azb_call_options *call, azb_poller **out,
                                      azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, item_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_items_create_or_update_begin(azb_client *client, const char *item_id,
                                            const azb_model *body,
                                            const azb_items_create_or_update_options *options,
                                            const azb_call_options *call, azb_call_fn done,
                                            void *user, azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        create_or_update_arguments(client, item_id, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_items_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_items_create_or_update, out, err);
}

const azbi_operation azbi_operation_items_delete = {
    .id = "ProtectedItems_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "item_id",
};

static azbi_arguments delete_arguments(const char *item_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_items_delete,
        .scope_id = item_id,
        .call = call,
    };
}

azb_status azb_items_delete(azb_client *client, const char *item_id, const azb_call_options *call,
                            azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(item_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_items_delete_begin(azb_client *client, const char *item_id,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(item_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_items_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_items_delete, out, err);
}
