/*
 * recovery_points.c - rows and functions of azbackup/service/recovery_points.h.
 * Generated from lib/schema/operations/recovery_points.txt by lib/schema/generate.py.
 */
#include <azbackup/service/recovery_points.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"item_id", "ARM id of the protected item", 0},
};

static const azbi_input recovery_points_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which points to list",
     .where = &azbi_type_recovery_points_filter,
     .offset = offsetof(azb_recovery_points_list_options, filter),
     .beside = offsetof(azb_recovery_points_list_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_recovery_points_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_recovery_points_list = {
    .id = "RecoveryPoints_List",
    .name = "recovery_points_list",
    .doc = "Lists the recovery points of a protected item.",
    .method = "GET",
    .path = "/recoveryPoints",
    .api_version = "2025-08-01",
    .item = &azbi_type_recovery_point_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {recovery_points_list_inputs, 1,
               AZBI_SIZE_UP_TO(azb_recovery_points_list_options, filter),
               sizeof(azb_recovery_points_list_options)},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
};

azb_status azb_recovery_points_list(azb_client *client, const char *item_id,
                                    const azb_recovery_points_list_options *options,
                                    const azb_call_options *call, azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_recovery_points_list,
                                       .scope_id = item_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"item_id", "ARM id of the protected item", 0},
    {"recovery_point", "name of the point, as RecoveryPointResource has it", 260},
};

const azbi_operation azbi_operation_recovery_points_get = {
    .id = "RecoveryPoints_Get",
    .name = "recovery_points_get",
    .doc = "Reads one recovery point.",
    .method = "GET",
    .path = "/recoveryPoints/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_recovery_point_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_SECRET,
};

azb_status azb_recovery_points_get(azb_client *client, const char *item_id,
                                   const char *recovery_point, const azb_call_options *call,
                                   azb_recovery_point_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_recovery_points_get,
                                                 .scope_id = item_id,
                                                 .names = {recovery_point},
                                                 .call = call},
                               out, err);
}

azb_status azb_recovery_points_get_begin(azb_client *client, const char *item_id,
                                         const char *recovery_point, const azb_call_options *call,
                                         azb_call_fn done, void *user, azb_call **out,
                                         azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_recovery_points_get,
                                             .scope_id = item_id,
                                             .names = {recovery_point},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_recovery_points_get_end(azb_call *call, azb_recovery_point_resource **out,
                                       azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_recovery_points_get, out, err);
}

const azbi_operation azbi_operation_recovery_points_move = {
    .id = "MoveRecoveryPoint",
    .name = "recovery_points_move",
    .doc = "Starts to move a recovery point to another tier.",
    .method = "POST",
    .path = "/recoveryPoints/{}/move",
    .api_version = "2025-08-01",
    .request = &azbi_type_move_rp_across_tiers_request,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags =
        AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION | AZBI_OPERATION_JOB,
    .body_required = 1,
};

azb_status azb_recovery_points_move(azb_client *client, const char *item_id,
                                    const char *recovery_point, const azb_model *body,
                                    const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_recovery_points_move,
                                                  .scope_id = item_id,
                                                  .names = {recovery_point},
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_recovery_points_move_begin(azb_client *client, const char *item_id,
                                          const char *recovery_point, const azb_model *body,
                                          const azb_call_options *call, azb_call_fn done,
                                          void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_recovery_points_move,
                                             .scope_id = item_id,
                                             .names = {recovery_point},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_recovery_points_move_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_recovery_points_move, out, err);
}

const azbi_operation azbi_operation_recovery_points_list_recommended_for_move = {
    .id = "RecoveryPointsRecommendedForMove_List",
    .name = "recovery_points_list_recommended_for_move",
    .doc = "Lists the recovery points of an item that should be moved to the archive.",
    .method = "POST",
    .path = "/recoveryPointsRecommendedForMove",
    .api_version = "2025-08-01",
    .request = &azbi_type_list_recovery_points_recommended_for_move_request,
    .item = &azbi_type_recovery_point_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LIST | AZBI_OPERATION_SECRET,
    .body_required = 1,
};

azb_status azb_recovery_points_list_recommended_for_move(azb_client *client, const char *item_id,
                                                         const azb_model *body,
                                                         const azb_call_options *call,
                                                         azb_pager **out, azb_error **err)
{
    return azbi_list(
        client,
        &(azbi_arguments){.operation = &azbi_operation_recovery_points_list_recommended_for_move,
                          .scope_id = item_id,
                          .body = body,
                          .call = call},
        out, err);
}
