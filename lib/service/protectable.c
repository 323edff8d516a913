/*
 * protectable.c - rows and functions of azbackup/service/protectable.h.
 * Generated from lib/schema/operations/protectable.txt by lib/schema/generate.py.
 */
#include <azbackup/service/protectable.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_protectable_list_items = {
    .id = "BackupProtectableItems_List",
    .method = "GET",
    .path = "/backupProtectableItems",
    .api_version = "2025-08-01",
    .item = &azbi_type_workload_protectable_item_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_items_arguments(azb_client *client, const char *vault_id,
                                       const azb_protectable_list_items_options *options,
                                       const azb_call_options *call, azbi_arguments *out,
                                       azb_error **err)
{
    azb_protectable_list_items_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_protectable_list_items,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_protectable_list_items(azb_client *client, const char *vault_id,
                                      const azb_protectable_list_items_options *options,
                                      const azb_call_options *call, azb_pager **out,
                                      azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_items_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_protectable_list_containers = {
    .id = "ProtectableContainers_List",
    .method = "GET",
    .path = "/backupFabrics/Azure/protectableContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protectable_container_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_containers_arguments(azb_client *client, const char *vault_id,
                                            const azb_protectable_list_containers_options *options,
                                            const azb_call_options *call, azbi_arguments *out,
                                            azb_error **err)
{
    azb_protectable_list_containers_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_protectable_list_containers,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_protectable_list_containers(azb_client *client, const char *vault_id,
                                           const azb_protectable_list_containers_options *options,
                                           const azb_call_options *call, azb_pager **out,
                                           azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_containers_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}
