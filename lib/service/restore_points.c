/*
 * restore_points.c - rows and functions of azbackup/service/restore_points.h.
 * Generated from lib/schema/operations/restore_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restore_points.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_restore_points_create = {
    .id = "RestorePoints_Create",
    .method = "PUT",
    .path = "",
    .api_version = "2025-04-01",
    .request = &azbi_type_restore_point,
    .result = &azbi_type_restore_point,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "restore_point_id",
};

static azbi_arguments create_arguments(const char *restore_point_id, const azb_model *body,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_points_create,
        .scope_id = restore_point_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_restore_points_create(azb_client *client, const char *restore_point_id,
                                     const azb_model *body, const azb_call_options *call,
                                     azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = create_arguments(restore_point_id, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_restore_points_create_begin(azb_client *client, const char *restore_point_id,
                                           const azb_model *body, const azb_call_options *call,
                                           azb_call_fn done, void *user, azb_call **out,
                                           azb_error **err)
{
    const azbi_arguments arguments = create_arguments(restore_point_id, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_restore_points_create_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_points_create, out, err);
}

const azbi_operation azbi_operation_restore_points_delete = {
    .id = "RestorePoints_Delete",
    .method = "DELETE",
    .path = "",
    .api_version = "2025-04-01",
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_LONG,
    .scope_argument = "restore_point_id",
};

static azbi_arguments delete_arguments(const char *restore_point_id, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_restore_points_delete,
        .scope_id = restore_point_id,
        .call = call,
    };
}

azb_status azb_restore_points_delete(azb_client *client, const char *restore_point_id,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(restore_point_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_restore_points_delete_begin(azb_client *client, const char *restore_point_id,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(restore_point_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_restore_points_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restore_points_delete, out, err);
}

const azbi_operation azbi_operation_restore_points_get = {
    .id = "RestorePoints_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-04-01",
    .result = &azbi_type_restore_point,
    .scope = AZBI_SCOPE_RESTORE_POINT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "restore_point_id",
};

static azb_status get_arguments(azb_client *client, const char *restore_point_id,
                                const azb_restore_points_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_restore_points_get_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_restore_points_get,
        .scope_id = restore_point_id,
        .query = {AZBI_QUERY_WORD("$expand", restore_point_expand_options, expand)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_restore_points_get(azb_client *client, const char *restore_point_id,
                                  const azb_restore_points_get_options *options,
                                  const azb_call_options *call, azb_restore_point **out,
                                  azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, restore_point_id, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_restore_points_get_begin(azb_client *client, const char *restore_point_id,
                                        const azb_restore_points_get_options *options,
                                        const azb_call_options *call, azb_call_fn done, void *user,
                                        azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, restore_point_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_restore_points_get_end(azb_call *call, azb_restore_point **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_restore_points_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
