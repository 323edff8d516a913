/*
 * restore_point_collections.c - rows and functions of azbackup/service/restore_point_collections.h.
 * Generated from lib/schema/operations/restore_point_collections.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restore_point_collections.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_restore_point_collections_create_or_update = {
    .id = "RestorePointCollections_CreateOrUpdate",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point_collection,
    .result = &azbi_type_restore_point_collection,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "collection_id",
};

static azbi_arguments create_or_update_arguments(const char *collection_id, const azb_model *body,
                                                 const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_create_or_update,
        .scope_id = collection_id,
        .body = body,
        .call = call,
    };
}

azb_status
azb_restore_point_collections_create_or_update(azb_client *client, const char *collection_id,
                                               const azb_model *body, const azb_call_options *call,
                                               azb_restore_point_collection **out, azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(collection_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_restore_point_collections_create_or_update_begin(
    azb_client *client, const char *collection_id, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = create_or_update_arguments(collection_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_restore_point_collections_create_or_update_end(azb_call *call,
                                                              azb_restore_point_collection **out,
                                                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_restore_point_collections_create_or_update,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_restore_point_collections_update = {
    .id = "RestorePointCollections_Update",
    .method = "PATCH",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point_collection_update,
    .result = &azbi_type_restore_point_collection,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "collection_id",
};

static azbi_arguments update_arguments(const char *collection_id, const azb_model *body,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_update,
        .scope_id = collection_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_restore_point_collections_update(azb_client *client, const char *collection_id,
                                                const azb_model *body, const azb_call_options *call,
                                                azb_restore_point_collection **out, azb_error **err)
{
    const azbi_arguments arguments = update_arguments(collection_id, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_restore_point_collections_update_begin(azb_client *client, const char *collection_id,
                                                      const azb_model *body,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err)
{
    const azbi_arguments arguments = update_arguments(collection_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_restore_point_collections_update_end(azb_call *call,
                                                    azb_restore_point_collection **out,
                                                    azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_restore_point_collections_update, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_restore_point_collections_delete = {
    .id = "RestorePointCollections_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "collection_id",
};

static azbi_arguments delete_arguments(const char *collection_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_delete,
        .scope_id = collection_id,
        .call = call,
    };
}

azb_status azb_restore_point_collections_delete(azb_client *client, const char *collection_id,
                                                const azb_call_options *call, azb_poller **out,
                                                azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(collection_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_restore_point_collections_delete_begin(azb_client *client, const char *collection_id,
                                                      const azb_call_options *call,
                                                      azb_call_fn done, void *user, azb_call **out,
                                                      azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(collection_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_restore_point_collections_delete_end(azb_call *call, azb_poller **out,
                                                    azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_point_collections_delete, out, err);
}

const azbi_operation azbi_operation_restore_point_collections_get = {
    .id = "RestorePointCollections_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point_collection,
    .scope = AZBI_SCOPE_COLLECTION,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "collection_id",
};

static azb_status get_arguments(azb_client *client, const char *collection_id,
                                const azb_restore_point_collections_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_restore_point_collections_get_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_get,
        .scope_id = collection_id,
        .query = {AZBI_QUERY_WORD("$expand", restore_point_collection_expand_options, expand)},
        .call = call,
    };
    return AZB_OK;
}

azb_status
azb_restore_point_collections_get(azb_client *client, const char *collection_id,
                                  const azb_restore_point_collections_get_options *options,
                                  const azb_call_options *call, azb_restore_point_collection **out,
                                  azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, collection_id, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status
azb_restore_point_collections_get_begin(azb_client *client, const char *collection_id,
                                        const azb_restore_point_collections_get_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, collection_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_restore_point_collections_get_end(azb_call *call, azb_restore_point_collection **out,
                                                 azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(
        call, &azbi_operation_restore_point_collections_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_restore_point_collections_list_in_group = {
    .id = "RestorePointCollections_List",
    .method = "GET",
    .path = "/providers/Microsoft.Compute/restorePointCollections",
    .api_version = "2025-04-01",
    .item = &azbi_type_restore_point_collection,
    .scope = AZBI_SCOPE_RESOURCE_GROUP,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
    .scope_argument = "resource_group_id",
};

static azbi_arguments list_in_group_arguments(const char *resource_group_id,
                                              const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_list_in_group,
        .scope_id = resource_group_id,
        .call = call,
    };
}

azb_status azb_restore_point_collections_list_in_group(azb_client *client,
                                                       const char *resource_group_id,
                                                       const azb_call_options *call,
                                                       azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_in_group_arguments(resource_group_id, call);

    return azbi_list(client, &arguments, out, err);
}

const azbi_operation azbi_operation_restore_point_collections_list = {
    .id = "RestorePointCollections_ListAll",
    .method = "GET",
    .path = "/providers/Microsoft.Compute/restorePointCollections",
    .api_version = "2025-04-01",
    .item = &azbi_type_restore_point_collection,
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
    .scope_argument = "subscription_id",
};

static azbi_arguments list_arguments(const char *subscription_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_point_collections_list,
        .scope_id = subscription_id,
        .call = call,
    };
}

azb_status azb_restore_point_collections_list(azb_client *client, const char *subscription_id,
                                              const azb_call_options *call, azb_pager **out,
                                              azb_error **err)
{
    const azbi_arguments arguments = list_arguments(subscription_id, call);

    return azbi_list(client, &arguments, out, err);
}
