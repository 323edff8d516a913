/*
 * items.c - rows and functions of azbackup/service/items.h.
 * Generated from lib/schema/operations/items.txt by lib/schema/generate.py.
 */
#include <azbackup/service/items.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input items_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which items to list",
     .where = &azbi_type_backup_protected_items_filter,
     .offset = offsetof(azb_items_list_options, filter),
     .beside = offsetof(azb_items_list_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_items_list_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_items_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_items_list = {
    .id = "BackupProtectedItems_List",
    .name = "items_list",
    .doc = "Lists the protected items of a vault.",
    .method = "GET",
    .path = "/backupProtectedItems",
    .api_version = "2025-08-01",
    .item = &azbi_type_protected_item_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {items_list_inputs, 2, AZBI_SIZE_UP_TO(azb_items_list_options, skip_token),
               sizeof(azb_items_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_items_list(azb_client *client, const char *vault_id,
                          const azb_items_list_options *options, const azb_call_options *call,
                          azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_items_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"item_id", "ARM id of the protected item", 0},
};

static const azbi_input items_get_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "what to fill in as well",
     .where = &azbi_type_protected_items_filter,
     .offset = offsetof(azb_items_get_options, filter),
     .beside = offsetof(azb_items_get_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_items_get_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_items_get = {
    .id = "ProtectedItems_Get",
    .name = "items_get",
    .doc = "Reads one protected item.",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .inputs = {items_get_inputs, 1, AZBI_SIZE_UP_TO(azb_items_get_options, filter),
               sizeof(azb_items_get_options)},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
};

azb_status azb_items_get(azb_client *client, const char *item_id,
                         const azb_items_get_options *options, const azb_call_options *call,
                         azb_protected_item_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_items_get,
                                                 .scope_id = item_id,
                                                 .options = options,
                                                 .call = call},
                               out, err);
}

azb_status azb_items_get_begin(azb_client *client, const char *item_id,
                               const azb_items_get_options *options, const azb_call_options *call,
                               azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_items_get,
                                             .scope_id = item_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_items_get_end(azb_call *call, azb_protected_item_resource **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_items_get, out, err);
}

static const azbi_input items_create_or_update_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_items_create_or_update_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_items_create_or_update_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_items_create_or_update = {
    .id = "ProtectedItems_CreateOrUpdate",
    .name = "items_create_or_update",
    .doc = "Protects something, or changes how it is protected. The poller's result is the item, "
           "or an OperationStatus whose extended info names the job that does the work.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-08-01",
    .request = &azbi_type_protected_item_resource,
    .result = &azbi_type_protected_item_resource,
    .parameters = parameters_1,
    .parameter_count = 1,
    .inputs = {items_create_or_update_inputs, 1,
               AZBI_SIZE_UP_TO(azb_items_create_or_update_options, auxiliary_authorization),
               sizeof(azb_items_create_or_update_options)},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_items_create_or_update(azb_client *client, const char *item_id,
                                      const azb_model *body,
                                      const azb_items_create_or_update_options *options,
                                      const azb_call_options *call, azb_poller **out,
                                      azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_items_create_or_update,
                          .scope_id = item_id,
                          .options = options,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_items_create_or_update_begin(azb_client *client, const char *item_id,
                                            const azb_model *body,
                                            const azb_items_create_or_update_options *options,
                                            const azb_call_options *call, azb_call_fn done,
                                            void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_items_create_or_update,
                                             .scope_id = item_id,
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_items_create_or_update_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_items_create_or_update, out, err);
}

const azbi_operation azbi_operation_items_delete = {
    .id = "ProtectedItems_Delete",
    .name = "items_delete",
    .doc = "Ends the protection of an item and deletes its backups. They are kept for a while when "
           "the vault has soft delete.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_items_delete(azb_client *client, const char *item_id, const azb_call_options *call,
                            azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_items_delete,
                                                  .scope_id = item_id,
                                                  .call = call},
                                out, err);
}

azb_status azb_items_delete_begin(azb_client *client, const char *item_id,
                                  const azb_call_options *call, azb_call_fn done, void *user,
                                  azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_items_delete,
                                             .scope_id = item_id,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_items_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_items_delete, out, err);
}
