/*
 * typed/model/resource_guard.h - typed forms of resource guards: approval of critical operations,
 * and security PINs.
 * Generated from lib/schema/models/resource_guard.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_RESOURCE_GUARD_H
#define AZBACKUP_TYPED_MODEL_RESOURCE_GUARD_H

#include <azbackup/inline.h>
#include <azbackup/model/resource_guard.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_resource_guard_operation_detail_new(
    azb_context *context, azb_resource_guard_operation_detail **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESOURCE_GUARD_OPERATION_DETAIL),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_resource_guard_operation_detail, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_resource_guard_proxy_base_new(
    azb_context *context, azb_resource_guard_proxy_base **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESOURCE_GUARD_PROXY_BASE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_resource_guard_proxy_base, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_resource_guard_proxy_base_resource_new(
    azb_context *context, azb_resource_guard_proxy_base_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESOURCE_GUARD_PROXY_BASE_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_resource_guard_proxy_base_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_unlock_delete_request_new(azb_context *context,
                                                                  azb_unlock_delete_request **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_UNLOCK_DELETE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_unlock_delete_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_security_pin_base_new(azb_context *context,
                                                              azb_security_pin_base **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SECURITY_PIN_BASE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_security_pin_base, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_resource_guard_operation_detail_free(azb_resource_guard_operation_detail *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_resource_guard_proxy_base_free(azb_resource_guard_proxy_base *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_resource_guard_proxy_base_resource_free(azb_resource_guard_proxy_base_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_unlock_delete_request_free(azb_unlock_delete_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_unlock_delete_response_free(azb_unlock_delete_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_security_pin_base_free(azb_security_pin_base *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_token_information_free(azb_token_information *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_resource_guard_proxy_base_append_resource_guard_operation_details(
    azb_resource_guard_proxy_base *model, azb_resource_guard_operation_detail *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->resource_guard_operation_details
                                                : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_resource_guard_proxy_base_resource_set_properties(azb_resource_guard_proxy_base_resource *model,
                                                      azb_resource_guard_proxy_base *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
