/*
 * protectable.c - rows and functions of azbackup/service/protectable.h.
 * Generated from lib/schema/operations/protectable.txt by lib/schema/generate.py.
 */
#include <azbackup/service/protectable.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input protectable_list_items_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which items to list",
     .where = &azbi_type_backup_protectable_items_filter,
     .offset = offsetof(azb_protectable_list_items_options, filter),
     .beside = offsetof(azb_protectable_list_items_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_protectable_list_items_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_protectable_list_items_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_protectable_list_items = {
    .id = "BackupProtectableItems_List",
    .name = "protectable_list_items",
    .doc = "Lists what a vault can back up. Lists what the last look found: see "
           "azb_protection_containers_refresh and azb_protection_containers_inquire.",
    .method = "GET",
    .path = "/backupProtectableItems",
    .api_version = "2025-08-01",
    .item = &azbi_type_workload_protectable_item_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {protectable_list_items_inputs, 2,
               AZBI_SIZE_UP_TO(azb_protectable_list_items_options, skip_token),
               sizeof(azb_protectable_list_items_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_protectable_list_items(azb_client *client, const char *vault_id,
                                      const azb_protectable_list_items_options *options,
                                      const azb_call_options *call, azb_pager **out,
                                      azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_protectable_list_items,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_input protectable_list_containers_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which containers to list; the service wants it",
     .where = &azbi_type_backup_protection_containers_filter,
     .offset = offsetof(azb_protectable_list_containers_options, filter),
     .beside = offsetof(azb_protectable_list_containers_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_protectable_list_containers_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_protectable_list_containers = {
    .id = "ProtectableContainers_List",
    .name = "protectable_list_containers",
    .doc = "Lists the containers that can be registered with a vault.",
    .method = "GET",
    .path = "/backupFabrics/Azure/protectableContainers",
    .api_version = "2025-08-01",
    .item = &azbi_type_protectable_container_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {protectable_list_containers_inputs, 1,
               AZBI_SIZE_UP_TO(azb_protectable_list_containers_options, filter),
               sizeof(azb_protectable_list_containers_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_protectable_list_containers(azb_client *client, const char *vault_id,
                                           const azb_protectable_list_containers_options *options,
                                           const azb_call_options *call, azb_pager **out,
                                           azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_protectable_list_containers,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}
