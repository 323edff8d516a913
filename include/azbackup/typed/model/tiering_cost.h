/*
 * typed/model/tiering_cost.h - typed forms of what the archive costs and saves.
 * Generated from lib/schema/models/tiering_cost.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_TIERING_COST_H
#define AZBACKUP_TYPED_MODEL_TIERING_COST_H

#include <azbackup/inline.h>
#include <azbackup/model/tiering_cost.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_fetch_tiering_cost_info_request_new(
    azb_context *context, azb_fetch_tiering_cost_info_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_fetch_tiering_cost_info_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_fetch_tiering_cost_info_for_rehydration_request_new(
    azb_context *context, azb_fetch_tiering_cost_info_for_rehydration_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_FOR_REHYDRATION_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_fetch_tiering_cost_info_for_rehydration_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_fetch_tiering_cost_savings_info_for_policy_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_policy_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_POLICY_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_fetch_tiering_cost_savings_info_for_policy_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status
azb_fetch_tiering_cost_savings_info_for_protected_item_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_protected_item_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context,
        azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_PROTECTED_ITEM_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_fetch_tiering_cost_savings_info_for_protected_item_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_fetch_tiering_cost_savings_info_for_vault_request_new(
    azb_context *context, azb_fetch_tiering_cost_savings_info_for_vault_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_VAULT_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_fetch_tiering_cost_savings_info_for_vault_request, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_fetch_tiering_cost_info_request_free(azb_fetch_tiering_cost_info_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_fetch_tiering_cost_info_for_rehydration_request_free(
    azb_fetch_tiering_cost_info_for_rehydration_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_fetch_tiering_cost_savings_info_for_policy_request_free(
    azb_fetch_tiering_cost_savings_info_for_policy_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_fetch_tiering_cost_savings_info_for_protected_item_request_free(
    azb_fetch_tiering_cost_savings_info_for_protected_item_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_fetch_tiering_cost_savings_info_for_vault_request_free(
    azb_fetch_tiering_cost_savings_info_for_vault_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_tiering_cost_info_free(azb_tiering_cost_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_fetch_tiering_cost_info_request *
azb_fetch_tiering_cost_info_request_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_request,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_info_for_rehydration_request *
azb_fetch_tiering_cost_info_request_as_for_rehydration(
    const azb_fetch_tiering_cost_info_request *base)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_for_rehydration_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_FOR_REHYDRATION_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_savings_info_for_policy_request *
azb_fetch_tiering_cost_info_request_as_savings_for_policy(
    const azb_fetch_tiering_cost_info_request *base)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_savings_info_for_policy_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_POLICY_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_savings_info_for_protected_item_request *
azb_fetch_tiering_cost_info_request_as_savings_for_protected_item(
    const azb_fetch_tiering_cost_info_request *base)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_savings_info_for_protected_item_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(
                AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_PROTECTED_ITEM_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_savings_info_for_vault_request *
azb_fetch_tiering_cost_info_request_as_savings_for_vault(
    const azb_fetch_tiering_cost_info_request *base)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_savings_info_for_vault_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_SAVINGS_INFO_FOR_VAULT_REQUEST)));
}

AZB_INLINE azb_tiering_cost_info *azb_tiering_cost_info_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_tiering_cost_info,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_TIERING_COST_INFO)));
}

AZB_INLINE azb_tiering_cost_rehydration_info *
azb_tiering_cost_info_as_rehydration(const azb_tiering_cost_info *base)
{
    return AZB_PART_CAST(
        azb_tiering_cost_rehydration_info,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_TIERING_COST_REHYDRATION_INFO)));
}

AZB_INLINE azb_tiering_cost_saving_info *
azb_tiering_cost_info_as_saving(const azb_tiering_cost_info *base)
{
    return AZB_PART_CAST(azb_tiering_cost_saving_info,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_TIERING_COST_SAVING_INFO)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_fetch_tiering_cost_info_request *
azb_fetch_tiering_cost_info_for_rehydration_request_base(
    const azb_fetch_tiering_cost_info_for_rehydration_request *part)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_info_request *
azb_fetch_tiering_cost_savings_info_for_policy_request_base(
    const azb_fetch_tiering_cost_savings_info_for_policy_request *part)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_info_request *
azb_fetch_tiering_cost_savings_info_for_protected_item_request_base(
    const azb_fetch_tiering_cost_savings_info_for_protected_item_request *part)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST)));
}

AZB_INLINE azb_fetch_tiering_cost_info_request *
azb_fetch_tiering_cost_savings_info_for_vault_request_base(
    const azb_fetch_tiering_cost_savings_info_for_vault_request *part)
{
    return AZB_PART_CAST(
        azb_fetch_tiering_cost_info_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_FETCH_TIERING_COST_INFO_REQUEST)));
}

#ifdef __cplusplus
}
#endif

#endif
