/*
 * recovery_points.c - rows and functions of azbackup/service/recovery_points.h.
 * Generated from lib/schema/operations/recovery_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/recovery_points.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_recovery_points_list = {
    .id = "RecoveryPoints_List",
    .method = "GET",
    .path = "/recoveryPoints",
    .api_version = "2025-08-01",
    .item = &azbi_type_recovery_point_resource,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
    .scope_argument = "item_id",
};

static azb_status list_arguments(azb_client *client, const char *item_id,
                                 const azb_recovery_points_list_options *options,
                                 const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_recovery_points_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_recovery_points_list,
        .scope_id = item_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_recovery_points_list(azb_client *client, const char *item_id,
                                    const azb_recovery_points_list_options *options,
                                    const azb_call_options *call, azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, item_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_recovery_points_get = {
    .id = "RecoveryPoints_Get",
    .method = "GET",
    .path = "/recoveryPoints/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_recovery_point_resource,
    .names = {{"recovery_point", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "item_id",
};

static azbi_arguments get_arguments(const char *item_id, const char *recovery_point,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_recovery_points_get,
        .scope_id = item_id,
        .names = {recovery_point},
        .call = call,
    };
}

azb_status azb_recovery_points_get(azb_client *client, const char *item_id,
                                   const char *recovery_point, const azb_call_options *call,
                                   azb_recovery_point_resource **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(item_id, recovery_point, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_recovery_points_get_begin(azb_client *client, const char *item_id,
                                         const char *recovery_point, const azb_call_options *call,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err)
{
    const azbi_arguments arguments = get_arguments(item_id, recovery_point, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_recovery_points_get_end(azb_call *call, azb_recovery_point_resource **out,
                                       azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_recovery_points_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_recovery_points_move = {
    .id = "MoveRecoveryPoint",
    .method = "POST",
    .path = "/recoveryPoints/{}/move",
    .api_version = "2025-08-01",
    .request = &azbi_type_move_rp_across_tiers_request,
    .names = {{"recovery_point", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags =
        AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION | AZBI_OPERATION_JOB,
    .body_required = 1,
    .scope_argument = "item_id",
};

static azbi_arguments move_arguments(const char *item_id, const char *recovery_point,
                                     const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_recovery_points_move,
        .scope_id = item_id,
        .names = {recovery_point},
        .body = body,
        .call = call,
    };
}

azb_status azb_recovery_points_move(azb_client *client, const char *item_id,
                                    const char *recovery_point, const azb_model *body,
                                    const azb_call_options *call, azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = move_arguments(item_id, recovery_point, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_recovery_points_move_begin(azb_client *client, const char *item_id,
                                          const char *recovery_point, const azb_model *body,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = move_arguments(item_id, recovery_point, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_recovery_points_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_recovery_points_move, out, err);
}

const azbi_operation azbi_operation_recovery_points_list_recommended_for_move = {
    .id = "RecoveryPointsRecommendedForMove_List",
    .method = "POST",
    .path = "/recoveryPointsRecommendedForMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_list_recovery_points_recommended_for_move_request,
    .item = &azbi_type_recovery_point_resource,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
    .body_required = 1,
    .scope_argument = "item_id",
};

static azbi_arguments list_recommended_for_move_arguments(const char *item_id,
                                                          const azb_model *body,
                                                          const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_recovery_points_list_recommended_for_move,
        .scope_id = item_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_recovery_points_list_recommended_for_move(azb_client *client, const char *item_id,
                                                         const azb_model *body,
                                                         const azb_call_options *call,
                                                         azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_recommended_for_move_arguments(item_id, body, call);

    return azbi_list(client, &arguments, out, err);
}
