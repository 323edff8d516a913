/*
 * recovery_points_recommended_for_move.c - rows and functions of
 * azbackup/service/recovery_points_recommended_for_move.h.
 * Generated from lib/schema/operations/recovery_points_recommended_for_move.txt by
 * lib/schema/generate.py.
 */
#include <azbackup/service/recovery_points_recommended_for_move.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_recovery_points_recommended_for_move_list = {
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

static azbi_arguments list_arguments(const char *item_id, const azb_model *body,
                                     const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_recovery_points_recommended_for_move_list,
        .scope_id = item_id,
        .body = body,
        .call = call,
    };
}

azb_status azb_recovery_points_recommended_for_move_list(azb_client *client, const char *item_id,
                                                         const azb_model *body,
                                                         const azb_call_options *call,
                                                         azb_pager **out, azb_error **err)
{
    const azbi_arguments arguments = list_arguments(item_id, body, call);

    return azbi_list(client, &arguments, out, err);
}

azb_status azb_recovery_points_recommended_for_move_list_next(azb_pager *pager,
                                                              azb_recovery_point_resource **item,
                                                              azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_pager_next(pager, &azbi_type_recovery_point_resource,
                                              item == NULL ? NULL : &model, err);

    if (item != NULL) {
        *item = (void *)model;
    }
    return status;
}
