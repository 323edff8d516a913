/*
 * typed/model/backup.h - typed forms of requests for a backup out of schedule.
 * Generated from lib/schema/models/backup.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_BACKUP_H
#define AZBACKUP_TYPED_MODEL_BACKUP_H

#include <azbackup/inline.h>
#include <azbackup/model/backup.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_backup_request_new(azb_context *context,
                                                           azb_backup_request **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_REQUEST),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_file_share_backup_request_new(
    azb_context *context, azb_azure_file_share_backup_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_BACKUP_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_file_share_backup_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_backup_request_new(
    azb_context *context, azb_azure_workload_backup_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_BACKUP_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_backup_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_iaas_vm_backup_request_new(azb_context *context,
                                                                   azb_iaas_vm_backup_request **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IAAS_VM_BACKUP_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_iaas_vm_backup_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_backup_request_resource_new(
    azb_context *context, azb_backup_request_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_BACKUP_REQUEST_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_backup_request_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_backup_request_free(azb_backup_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_file_share_backup_request_free(azb_azure_file_share_backup_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_backup_request_free(azb_azure_workload_backup_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_iaas_vm_backup_request_free(azb_iaas_vm_backup_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_backup_request_resource_free(azb_backup_request_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_backup_request *azb_backup_request_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_backup_request,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_BACKUP_REQUEST)));
}

AZB_INLINE azb_azure_file_share_backup_request *
azb_backup_request_as_azure_file_share(const azb_backup_request *base)
{
    return AZB_PART_CAST(
        azb_azure_file_share_backup_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_BACKUP_REQUEST)));
}

AZB_INLINE azb_azure_workload_backup_request *
azb_backup_request_as_azure_workload(const azb_backup_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_backup_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_BACKUP_REQUEST)));
}

AZB_INLINE azb_iaas_vm_backup_request *azb_backup_request_as_iaas_vm(const azb_backup_request *base)
{
    return AZB_PART_CAST(
        azb_iaas_vm_backup_request,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_IAAS_VM_BACKUP_REQUEST)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_backup_request *
azb_azure_file_share_backup_request_base(const azb_azure_file_share_backup_request *part)
{
    return AZB_PART_CAST(
        azb_backup_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_BACKUP_REQUEST)));
}

AZB_INLINE azb_backup_request *
azb_azure_workload_backup_request_base(const azb_azure_workload_backup_request *part)
{
    return AZB_PART_CAST(
        azb_backup_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_BACKUP_REQUEST)));
}

AZB_INLINE azb_backup_request *
azb_iaas_vm_backup_request_base(const azb_iaas_vm_backup_request *part)
{
    return AZB_PART_CAST(
        azb_backup_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_BACKUP_REQUEST)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_backup_request_resource_set_properties(azb_backup_request_resource *model,
                                                           azb_backup_request *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
