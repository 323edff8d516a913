/*
 * restore_point_collections.c - rows and functions of azbackup/service/restore_point_collections.h.
 * Generated from lib/schema/operations/restore_point_collections.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restore_point_collections.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"collection_id", "ARM id of the restore point collection", 0},
};

const azbi_operation azbi_operation_restore_point_collections_create_or_update = {
    .id = "RestorePointCollections_CreateOrUpdate",
    .name = "restore_point_collections_create_or_update",
    .doc = "Creates a restore point collection, or changes its tags. Its source is a virtual "
           "machine or, for copies, a collection of another region; neither the source nor the "
           "location can be changed later.",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point_collection,
    .result = &azbi_type_restore_point_collection,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status
azb_restore_point_collections_create_or_update(azb_client *client, const char *collection_id,
                                               const azb_model *body, const azb_call_options *call,
                                               azb_restore_point_collection **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_create_or_update,
                          .scope_id = collection_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_restore_point_collections_create_or_update_begin(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_create_or_update,
                          .scope_id = collection_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_restore_point_collections_create_or_update_end(azb_call *call,
                                                              azb_restore_point_collection **out,
                                                              azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_restore_point_collections_create_or_update,
                               out, err);
}

const azbi_operation azbi_operation_restore_point_collections_update = {
    .id = "RestorePointCollections_Update",
    .name = "restore_point_collections_update",
    .doc = "Changes the tags of a restore point collection.",
    .method = "PATCH",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point_collection_update,
    .result = &azbi_type_restore_point_collection,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status azb_restore_point_collections_update(azb_client *client, const char *collection_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_restore_point_collection **out, azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_update,
                          .scope_id = collection_id,
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_restore_point_collections_update_begin(azb_client *client, const char *collection_id,
                                                      const azb_model *body,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_update,
                          .scope_id = collection_id,
                          .body = body,
                          .call = call},
        done, user, out, err);
}

azb_status azb_restore_point_collections_update_end(azb_call *call,
                                                    azb_restore_point_collection **out,
                                                    azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_restore_point_collections_update, out, err);
}

const azbi_operation azbi_operation_restore_point_collections_delete = {
    .id = "RestorePointCollections_Delete",
    .name = "restore_point_collections_delete",
    .doc = "Deletes a restore point collection with all of its restore points.",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_LONG,
};

azb_status azb_restore_point_collections_delete(azb_client *client, const char *collection_id,
                                                const azb_call_options *call, azb_poller **out,
                                                azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_delete,
                          .scope_id = collection_id,
                          .call = call},
        out, err);
}

azb_status azb_restore_point_collections_delete_begin(azb_client *client, const char *collection_id,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_delete,
                          .scope_id = collection_id,
                          .call = call},
        done, user, out, err);
}

azb_status azb_restore_point_collections_delete_end(azb_call *call, azb_poller **out,
                                                    azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_point_collections_delete, out, err);
}

static const azbi_input restore_point_collections_get_inputs[] = {
    {.wire = "$expand",
     .option = "options.expand",
     .doc = "what to read along with it",
     .spelling = &azbi_enum_restore_point_collection_expand_options,
     .offset = offsetof(azb_restore_point_collections_get_options, expand),
     .beside = offsetof(azb_restore_point_collections_get_options, reserved_expand),
     .kind = AZBI_INPUT_WORD},
};
_Static_assert(sizeof(azb_restore_point_collections_get_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_restore_point_collections_get = {
    .id = "RestorePointCollections_Get",
    .name = "restore_point_collections_get",
    .doc = "Reads one restore point collection.",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point_collection,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {restore_point_collections_get_inputs, 1,
               AZBI_SIZE_UP_TO(azb_restore_point_collections_get_options, reserved_expand),
               sizeof(azb_restore_point_collections_get_options)},
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status
azb_restore_point_collections_get(azb_client *client, const char *collection_id,
                                  const azb_restore_point_collections_get_options *options,
                                  const azb_call_options *call, azb_restore_point_collection **out,
                                  azb_error **err)
{
    return azbi_call_run_model(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_get,
                          .scope_id = collection_id,
                          .options = options,
                          .call = call},
        out, err);
}

azb_status
azb_restore_point_collections_get_begin(azb_client *client, const char *collection_id,
                                        const azb_restore_point_collections_get_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    return azbi_call_begin(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_get,
                          .scope_id = collection_id,
                          .options = options,
                          .call = call},
        done, user, out, err);
}

azb_status azb_restore_point_collections_get_end(azb_call *call, azb_restore_point_collection **out,
                                                 azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_restore_point_collections_get, out, err);
}

static const azbi_parameter parameters_1[] = {
    {"resource_group_id", "ARM id of the resource group", 0},
};

const azbi_operation azbi_operation_restore_point_collections_list_in_group = {
    .id = "RestorePointCollections_List",
    .name = "restore_point_collections_list_in_group",
    .doc = "Lists the restore point collections of a resource group.",
    .method = "GET",
    .path = "/providers/Microsoft.Compute/restorePointCollections",
    .api_version = "2025-04-01",
    .item = &azbi_type_restore_point_collection,
    .parameters = parameters_1,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_RESOURCE_GROUP,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
};

azb_status azb_restore_point_collections_list_in_group(azb_client *client,
                                                       const char *resource_group_id,
                                                       const azb_call_options *call,
                                                       azb_pager **out, azb_error **err)
{
    return azbi_list(
        client,
        &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_list_in_group,
                          .scope_id = resource_group_id,
                          .call = call},
        out, err);
}

static const azbi_parameter parameters_2[] = {
    {"subscription_id", "ARM id of the subscription", 0},
};

const azbi_operation azbi_operation_restore_point_collections_list = {
    .id = "RestorePointCollections_ListAll",
    .name = "restore_point_collections_list",
    .doc = "Lists the restore point collections of a subscription.",
    .method = "GET",
    .path = "/providers/Microsoft.Compute/restorePointCollections",
    .api_version = "2025-04-01",
    .item = &azbi_type_restore_point_collection,
    .parameters = parameters_2,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
};

azb_status azb_restore_point_collections_list(azb_client *client, const char *subscription_id,
                                              const azb_call_options *call, azb_pager **out,
                                              azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_restore_point_collections_list,
                                       .scope_id = subscription_id,
                                       .call = call},
                     out, err);
}
