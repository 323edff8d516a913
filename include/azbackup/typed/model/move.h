/*
 * typed/model/move.h - typed forms of moving recovery points between tiers.
 * Generated from lib/schema/models/move.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_MOVE_H
#define AZBACKUP_TYPED_MODEL_MOVE_H

#include <azbackup/inline.h>
#include <azbackup/model/move.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_move_rp_across_tiers_request_new(
    azb_context *context, azb_move_rp_across_tiers_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MOVE_RP_ACROSS_TIERS_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_move_rp_across_tiers_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_list_recovery_points_recommended_for_move_request_new(
    azb_context *context, azb_list_recovery_points_recommended_for_move_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_LIST_RECOVERY_POINTS_RECOMMENDED_FOR_MOVE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_list_recovery_points_recommended_for_move_request, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_move_rp_across_tiers_request_free(azb_move_rp_across_tiers_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_list_recovery_points_recommended_for_move_request_free(
    azb_list_recovery_points_recommended_for_move_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

#ifdef __cplusplus
}
#endif

#endif
