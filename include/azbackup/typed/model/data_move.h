/*
 * typed/model/data_move.h - typed forms of moving a vault's data to another vault.
 * Generated from lib/schema/models/data_move.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_DATA_MOVE_H
#define AZBACKUP_TYPED_MODEL_DATA_MOVE_H

#include <azbackup/inline.h>
#include <azbackup/model/data_move.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_prepare_data_move_request_new(
    azb_context *context, azb_prepare_data_move_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PREPARE_DATA_MOVE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_prepare_data_move_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_trigger_data_move_request_new(
    azb_context *context, azb_trigger_data_move_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_TRIGGER_DATA_MOVE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_trigger_data_move_request, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_prepare_data_move_request_free(azb_prepare_data_move_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_trigger_data_move_request_free(azb_trigger_data_move_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_vault_storage_config_operation_result_response_free(
    azb_vault_storage_config_operation_result_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_vault_storage_config_operation_result_response *
azb_vault_storage_config_operation_result_response_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_vault_storage_config_operation_result_response,
        azb_model_part_of(
            part, azb_type_by_number(AZB_TYPE_VAULT_STORAGE_CONFIG_OPERATION_RESULT_RESPONSE)));
}

AZB_INLINE azb_prepare_data_move_response *
azb_vault_storage_config_operation_result_response_as_prepare_data_move(
    const azb_vault_storage_config_operation_result_response *base)
{
    return AZB_PART_CAST(
        azb_prepare_data_move_response,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_PREPARE_DATA_MOVE_RESPONSE)));
}

#ifdef __cplusplus
}
#endif

#endif
