/*
 * typed/model/validate.h - typed forms of validations: asking whether something would work.
 * Generated from lib/schema/models/validate.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_VALIDATE_H
#define AZBACKUP_TYPED_MODEL_VALIDATE_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/validate.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_validate_operation_request_new(
    azb_context *context, azb_validate_operation_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VALIDATE_OPERATION_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_validate_operation_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_validate_restore_operation_request_new(
    azb_context *context, azb_validate_restore_operation_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VALIDATE_RESTORE_OPERATION_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_validate_restore_operation_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_validate_iaas_vm_restore_operation_request_new(
    azb_context *context, azb_validate_iaas_vm_restore_operation_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_VALIDATE_IAAS_VM_RESTORE_OPERATION_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_validate_iaas_vm_restore_operation_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_validate_operation_request_resource_new(
    azb_context *context, azb_validate_operation_request_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_VALIDATE_OPERATION_REQUEST_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_validate_operation_request_resource, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_feature_support_request_new(
    azb_context *context, azb_feature_support_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_FEATURE_SUPPORT_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_feature_support_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_backup_goal_feature_support_request_new(
    azb_context *context, azb_azure_backup_goal_feature_support_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_BACKUP_GOAL_FEATURE_SUPPORT_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_backup_goal_feature_support_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_resource_feature_support_request_new(
    azb_context *context, azb_azure_vm_resource_feature_support_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_RESOURCE_FEATURE_SUPPORT_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_resource_feature_support_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_status_request_new(azb_context *context,
                                                                  azb_backup_status_request **out,
                                                                  azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_STATUS_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_status_request, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_validate_operation_request_free(azb_validate_operation_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_validate_restore_operation_request_free(azb_validate_restore_operation_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_validate_iaas_vm_restore_operation_request_free(
    azb_validate_iaas_vm_restore_operation_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_validate_operation_request_resource_free(azb_validate_operation_request_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_validate_operations_response_free(azb_validate_operations_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_feature_support_request_free(azb_feature_support_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_backup_goal_feature_support_request_free(
    azb_azure_backup_goal_feature_support_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_resource_feature_support_request_free(
    azb_azure_vm_resource_feature_support_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_resource_feature_support_response_free(
    azb_azure_vm_resource_feature_support_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_status_request_free(azb_backup_status_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_status_response_free(azb_backup_status_response *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_validate_operation_request *azb_validate_operation_request_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_validate_operation_request,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_VALIDATE_OPERATION_REQUEST)));
}

AZB_INLINE azb_validate_restore_operation_request *
azb_validate_operation_request_as_restore(const azb_validate_operation_request *base)
{
    return AZB_PART_CAST(
        azb_validate_restore_operation_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_VALIDATE_RESTORE_OPERATION_REQUEST)));
}

AZB_INLINE azb_validate_iaas_vm_restore_operation_request *
azb_validate_operation_request_as_iaas_vm_restore(const azb_validate_operation_request *base)
{
    return AZB_PART_CAST(
        azb_validate_iaas_vm_restore_operation_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_VALIDATE_IAAS_VM_RESTORE_OPERATION_REQUEST)));
}

AZB_INLINE azb_feature_support_request *azb_feature_support_request_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_feature_support_request,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_FEATURE_SUPPORT_REQUEST)));
}

AZB_INLINE azb_azure_backup_goal_feature_support_request *
azb_feature_support_request_as_azure_backup_goal(const azb_feature_support_request *base)
{
    return AZB_PART_CAST(
        azb_azure_backup_goal_feature_support_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_BACKUP_GOAL_FEATURE_SUPPORT_REQUEST)));
}

AZB_INLINE azb_azure_vm_resource_feature_support_request *
azb_feature_support_request_as_azure_vm_resource(const azb_feature_support_request *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_resource_feature_support_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_VM_RESOURCE_FEATURE_SUPPORT_REQUEST)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_validate_operation_request *
azb_validate_restore_operation_request_base(const azb_validate_restore_operation_request *part)
{
    return AZB_PART_CAST(
        azb_validate_operation_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_VALIDATE_OPERATION_REQUEST)));
}

AZB_INLINE azb_validate_operation_request *azb_validate_iaas_vm_restore_operation_request_base(
    const azb_validate_iaas_vm_restore_operation_request *part)
{
    return AZB_PART_CAST(
        azb_validate_operation_request,
        azb_model_part_of(AZB_MODEL_OF(part),
                          azb_type_by_number(AZB_TYPE_VALIDATE_OPERATION_REQUEST)));
}

AZB_INLINE azb_feature_support_request *azb_azure_backup_goal_feature_support_request_base(
    const azb_azure_backup_goal_feature_support_request *part)
{
    return AZB_PART_CAST(azb_feature_support_request,
                         azb_model_part_of(AZB_MODEL_OF(part),
                                           azb_type_by_number(AZB_TYPE_FEATURE_SUPPORT_REQUEST)));
}

AZB_INLINE azb_feature_support_request *azb_azure_vm_resource_feature_support_request_base(
    const azb_azure_vm_resource_feature_support_request *part)
{
    return AZB_PART_CAST(azb_feature_support_request,
                         azb_model_part_of(AZB_MODEL_OF(part),
                                           azb_type_by_number(AZB_TYPE_FEATURE_SUPPORT_REQUEST)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_validate_restore_operation_request_set_restore_request(
    azb_validate_restore_operation_request *model, azb_restore_request *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->restore_request : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_validate_operation_request_resource_set_properties(
    azb_validate_operation_request_resource *model, azb_validate_operation_request *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
