/*
 * typed/model/container.h - typed forms of containers: what holds protected items, and what could.
 * Generated from lib/schema/models/container.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_CONTAINER_H
#define AZBACKUP_TYPED_MODEL_CONTAINER_H

#include <azbackup/inline.h>
#include <azbackup/model/container.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_inquiry_validation_new(azb_context *context,
                                                               azb_inquiry_validation **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_INQUIRY_VALIDATION),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_inquiry_validation, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_workload_inquiry_details_new(
    azb_context *context, azb_workload_inquiry_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_WORKLOAD_INQUIRY_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_workload_inquiry_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_inquiry_info_new(azb_context *context,
                                                         azb_inquiry_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_INQUIRY_INFO),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_inquiry_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_container_extended_info_new(
    azb_context *context, azb_azure_workload_container_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_CONTAINER_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_container_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_container_identity_info_new(
    azb_context *context, azb_container_identity_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_CONTAINER_IDENTITY_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_container_identity_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_dpm_container_extended_info_new(
    azb_context *context, azb_dpm_container_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DPM_CONTAINER_EXTENDED_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_dpm_container_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_generic_container_extended_info_new(
    azb_context *context, azb_generic_container_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_GENERIC_CONTAINER_EXTENDED_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_generic_container_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_container_health_details_new(
    azb_context *context, azb_mab_container_health_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MAB_CONTAINER_HEALTH_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_container_health_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_container_extended_info_new(
    azb_context *context, azb_mab_container_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MAB_CONTAINER_EXTENDED_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_container_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_container_new(azb_context *context,
                                                                 azb_protection_container **out,
                                                                 azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_sql_container_new(azb_context *context,
                                                                azb_azure_sql_container **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_SQL_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_sql_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_storage_container_new(
    azb_context *context, azb_azure_storage_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_STORAGE_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_storage_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_container_new(
    azb_context *context, azb_azure_workload_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_sql_ag_workload_container_protection_container_new(
    azb_context *context, azb_azure_sql_ag_workload_container_protection_container **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_SQL_AG_WORKLOAD_CONTAINER_PROTECTION_CONTAINER),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_sql_ag_workload_container_protection_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_app_container_protection_container_new(
    azb_context *context, azb_azure_vm_app_container_protection_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_APP_CONTAINER_PROTECTION_CONTAINER),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_app_container_protection_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_dpm_container_new(azb_context *context,
                                                          azb_dpm_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DPM_CONTAINER),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_dpm_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_backup_server_container_new(
    azb_context *context, azb_azure_backup_server_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_BACKUP_SERVER_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_backup_server_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_generic_container_new(azb_context *context,
                                                              azb_generic_container **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_GENERIC_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_generic_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_iaas_vm_container_new(azb_context *context,
                                                              azb_iaas_vm_container **out,
                                                              azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IAAS_VM_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_iaas_vm_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_classic_compute_vm_container_new(
    azb_context *context, azb_azure_iaas_classic_compute_vm_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_CLASSIC_COMPUTE_VM_CONTAINER),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_classic_compute_vm_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_compute_vm_container_new(
    azb_context *context, azb_azure_iaas_compute_vm_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_COMPUTE_VM_CONTAINER),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_compute_vm_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_container_new(azb_context *context,
                                                          azb_mab_container **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MAB_CONTAINER),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_container, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protection_container_resource_new(
    azb_context *context, azb_protection_container_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protection_container_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_inquiry_validation_free(azb_inquiry_validation *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_workload_inquiry_details_free(azb_workload_inquiry_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_inquiry_info_free(azb_inquiry_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_container_extended_info_free(azb_azure_workload_container_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_container_identity_info_free(azb_container_identity_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_container_extended_info_free(azb_dpm_container_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_generic_container_extended_info_free(azb_generic_container_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_container_health_details_free(azb_mab_container_health_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_container_extended_info_free(azb_mab_container_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protection_container_free(azb_protection_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_sql_container_free(azb_azure_sql_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_storage_container_free(azb_azure_storage_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_container_free(azb_azure_workload_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_sql_ag_workload_container_protection_container_free(
    azb_azure_sql_ag_workload_container_protection_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_app_container_protection_container_free(
    azb_azure_vm_app_container_protection_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_container_free(azb_dpm_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_backup_server_container_free(azb_azure_backup_server_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_generic_container_free(azb_generic_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_iaas_vm_container_free(azb_iaas_vm_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_iaas_classic_compute_vm_container_free(azb_azure_iaas_classic_compute_vm_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_compute_vm_container_free(azb_azure_iaas_compute_vm_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_container_free(azb_mab_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protection_container_resource_free(azb_protection_container_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protectable_container_free(azb_protectable_container *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protectable_container_resource_free(azb_protectable_container_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_protection_container *azb_protection_container_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_azure_sql_container *
azb_protection_container_as_azure_sql(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_sql_container,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_SQL_CONTAINER)));
}

AZB_INLINE azb_azure_storage_container *
azb_protection_container_as_azure_storage(const azb_protection_container *base)
{
    return AZB_PART_CAST(azb_azure_storage_container,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_AZURE_STORAGE_CONTAINER)));
}

AZB_INLINE azb_azure_workload_container *
azb_protection_container_as_azure_workload(const azb_protection_container *base)
{
    return AZB_PART_CAST(azb_azure_workload_container,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_CONTAINER)));
}

AZB_INLINE azb_azure_sql_ag_workload_container_protection_container *
azb_protection_container_as_azure_sql_ag_workload_container(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_sql_ag_workload_container_protection_container,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_SQL_AG_WORKLOAD_CONTAINER_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_azure_vm_app_container_protection_container *
azb_protection_container_as_azure_vm_app_container(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_app_container_protection_container,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_APP_CONTAINER_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_dpm_container *azb_protection_container_as_dpm(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_dpm_container,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_DPM_CONTAINER)));
}

AZB_INLINE azb_azure_backup_server_container *
azb_protection_container_as_azure_backup_server(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_backup_server_container,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_BACKUP_SERVER_CONTAINER)));
}

AZB_INLINE azb_generic_container *
azb_protection_container_as_generic(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_generic_container,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_GENERIC_CONTAINER)));
}

AZB_INLINE azb_iaas_vm_container *
azb_protection_container_as_iaas_vm(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_iaas_vm_container,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_IAAS_VM_CONTAINER)));
}

AZB_INLINE azb_azure_iaas_classic_compute_vm_container *
azb_protection_container_as_azure_iaas_classic_compute_vm(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_classic_compute_vm_container,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_CLASSIC_COMPUTE_VM_CONTAINER)));
}

AZB_INLINE azb_azure_iaas_compute_vm_container *
azb_protection_container_as_azure_iaas_compute_vm(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_compute_vm_container,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_COMPUTE_VM_CONTAINER)));
}

AZB_INLINE azb_mab_container *azb_protection_container_as_mab(const azb_protection_container *base)
{
    return AZB_PART_CAST(
        azb_mab_container,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_MAB_CONTAINER)));
}

AZB_INLINE azb_protectable_container *azb_protectable_container_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_protectable_container,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_PROTECTABLE_CONTAINER)));
}

AZB_INLINE azb_azure_storage_protectable_container *
azb_protectable_container_as_azure_storage(const azb_protectable_container *base)
{
    return AZB_PART_CAST(
        azb_azure_storage_protectable_container,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_STORAGE_PROTECTABLE_CONTAINER)));
}

AZB_INLINE azb_azure_vm_app_container_protectable_container *
azb_protectable_container_as_azure_vm_app_container(const azb_protectable_container *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_app_container_protectable_container,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_APP_CONTAINER_PROTECTABLE_CONTAINER)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_protection_container *
azb_azure_sql_container_base(const azb_azure_sql_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *
azb_azure_storage_container_base(const azb_azure_storage_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *
azb_azure_workload_container_base(const azb_azure_workload_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_azure_sql_ag_workload_container_protection_container_base(
    const azb_azure_sql_ag_workload_container_protection_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_azure_vm_app_container_protection_container_base(
    const azb_azure_vm_app_container_protection_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_dpm_container_base(const azb_dpm_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *
azb_azure_backup_server_container_base(const azb_azure_backup_server_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_generic_container_base(const azb_generic_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_iaas_vm_container_base(const azb_iaas_vm_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_azure_iaas_classic_compute_vm_container_base(
    const azb_azure_iaas_classic_compute_vm_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *
azb_azure_iaas_compute_vm_container_base(const azb_azure_iaas_compute_vm_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

AZB_INLINE azb_protection_container *azb_mab_container_base(const azb_mab_container *part)
{
    return AZB_PART_CAST(
        azb_protection_container,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTION_CONTAINER)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_inquiry_validation_set_error_detail(azb_inquiry_validation *model,
                                                        azb_service_error *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->error_detail : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_workload_inquiry_details_set_inquiry_validation(azb_workload_inquiry_details *model,
                                                    azb_inquiry_validation *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->inquiry_validation : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_inquiry_info_set_error_detail(azb_inquiry_info *model, azb_service_error *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->error_detail : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_inquiry_info_append_inquiry_details(azb_inquiry_info *model,
                                                        azb_workload_inquiry_details *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->inquiry_details : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_workload_container_extended_info_set_inquiry_info(
    azb_azure_workload_container_extended_info *model, azb_inquiry_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->inquiry_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_workload_container_extended_info_append_nodes_list(
    azb_azure_workload_container_extended_info *model, azb_distributed_nodes_info *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->nodes_list : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void azb_generic_container_extended_info_set_container_identity_info(
    azb_generic_container_extended_info *model, azb_container_identity_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->container_identity_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_container_set_extended_info(azb_azure_workload_container *model,
                                               azb_azure_workload_container_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_dpm_container_set_extended_info(azb_dpm_container *model,
                                                    azb_dpm_container_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_generic_container_set_extended_information(azb_generic_container *model,
                                               azb_generic_container_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_information : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_mab_container_set_extended_info(azb_mab_container *model,
                                                    azb_mab_container_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_mab_container_append_mab_container_health_details(azb_mab_container *model,
                                                      azb_mab_container_health_details *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->mab_container_health_details
                                                : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_protection_container_resource_set_properties(azb_protection_container_resource *model,
                                                 azb_protection_container *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
