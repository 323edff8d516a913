/*
 * typed/model/restore.h - typed forms of requests to restore a recovery point.
 * Generated from lib/schema/models/restore.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_RESTORE_H
#define AZBACKUP_TYPED_MODEL_RESTORE_H

#include <azbackup/inline.h>
#include <azbackup/model/restore.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_recovery_point_rehydration_info_new(
    azb_context *context, azb_recovery_point_rehydration_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RECOVERY_POINT_REHYDRATION_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_recovery_point_rehydration_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_sql_data_directory_mapping_new(
    azb_context *context, azb_sql_data_directory_mapping **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SQL_DATA_DIRECTORY_MAPPING),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_sql_data_directory_mapping, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_file_specs_new(azb_context *context,
                                                               azb_restore_file_specs **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_FILE_SPECS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_file_specs, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_target_afs_restore_info_new(
    azb_context *context, azb_target_afs_restore_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_TARGET_AFS_RESTORE_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_target_afs_restore_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_target_restore_info_new(azb_context *context,
                                                                azb_target_restore_info **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_TARGET_RESTORE_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_target_restore_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_snapshot_restore_parameters_new(
    azb_context *context, azb_snapshot_restore_parameters **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SNAPSHOT_RESTORE_PARAMETERS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_snapshot_restore_parameters, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_user_assigned_identity_properties_new(
    azb_context *context, azb_user_assigned_identity_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_USER_ASSIGNED_IDENTITY_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_user_assigned_identity_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_user_assigned_managed_identity_details_new(
    azb_context *context, azb_user_assigned_managed_identity_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_USER_ASSIGNED_MANAGED_IDENTITY_DETAILS),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_user_assigned_managed_identity_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_encryption_details_new(azb_context *context,
                                                               azb_encryption_details **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_ENCRYPTION_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_encryption_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_identity_info_new(azb_context *context,
                                                          azb_identity_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IDENTITY_INFO),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_identity_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_identity_based_restore_details_new(
    azb_context *context, azb_identity_based_restore_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IDENTITY_BASED_RESTORE_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_identity_based_restore_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_secured_vm_details_new(azb_context *context,
                                                               azb_secured_vm_details **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_SECURED_VM_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_secured_vm_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_target_disk_network_access_settings_new(
    azb_context *context, azb_target_disk_network_access_settings **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_TARGET_DISK_NETWORK_ACCESS_SETTINGS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_target_disk_network_access_settings, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_request_new(azb_context *context,
                                                            azb_restore_request **out,
                                                            azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_file_share_restore_request_new(
    azb_context *context, azb_azure_file_share_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_RESTORE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_file_share_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_restore_request_new(
    azb_context *context, azb_azure_workload_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_RESTORE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_point_in_time_restore_request_new(
    azb_context *context, azb_azure_workload_point_in_time_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_POINT_IN_TIME_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_point_in_time_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sap_hana_restore_request_new(
    azb_context *context, azb_azure_workload_sap_hana_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sap_hana_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sap_hana_point_in_time_restore_request_new(
    azb_context *context, azb_azure_workload_sap_hana_point_in_time_restore_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sap_hana_point_in_time_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status
azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_new(
    azb_context *context,
    azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context,
        azb_type_by_number(
            AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_RESTORE_WITH_REHYDRATE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(
            azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sap_hana_restore_with_rehydrate_request_new(
    azb_context *context, azb_azure_workload_sap_hana_restore_with_rehydrate_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context,
        azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_RESTORE_WITH_REHYDRATE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sap_hana_restore_with_rehydrate_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sap_ase_restore_request_new(
    azb_context *context, azb_azure_workload_sap_ase_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sap_ase_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sap_ase_point_in_time_restore_request_new(
    azb_context *context, azb_azure_workload_sap_ase_point_in_time_restore_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_POINT_IN_TIME_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sap_ase_point_in_time_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sql_restore_request_new(
    azb_context *context, azb_azure_workload_sql_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_RESTORE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sql_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sql_point_in_time_restore_request_new(
    azb_context *context, azb_azure_workload_sql_point_in_time_restore_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_POINT_IN_TIME_RESTORE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sql_point_in_time_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status
azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request_new(
    azb_context *context, azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context,
        azb_type_by_number(
            AZB_TYPE_AZURE_WORKLOAD_SQL_POINT_IN_TIME_RESTORE_WITH_REHYDRATE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request,
                             model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_workload_sql_restore_with_rehydrate_request_new(
    azb_context *context, azb_azure_workload_sql_restore_with_rehydrate_request **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_RESTORE_WITH_REHYDRATE_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_workload_sql_restore_with_rehydrate_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_iaas_vm_restore_request_new(
    azb_context *context, azb_iaas_vm_restore_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_IAAS_VM_RESTORE_REQUEST),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_iaas_vm_restore_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_iaas_vm_restore_with_rehydration_request_new(
    azb_context *context, azb_iaas_vm_restore_with_rehydration_request **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_IAAS_VM_RESTORE_WITH_REHYDRATION_REQUEST),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_iaas_vm_restore_with_rehydration_request, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_restore_request_resource_new(
    azb_context *context, azb_restore_request_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESTORE_REQUEST_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_restore_request_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_recovery_point_rehydration_info_free(azb_recovery_point_rehydration_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_sql_data_directory_mapping_free(azb_sql_data_directory_mapping *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_file_specs_free(azb_restore_file_specs *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_target_afs_restore_info_free(azb_target_afs_restore_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_target_restore_info_free(azb_target_restore_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_snapshot_restore_parameters_free(azb_snapshot_restore_parameters *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_user_assigned_identity_properties_free(azb_user_assigned_identity_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_user_assigned_managed_identity_details_free(azb_user_assigned_managed_identity_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_encryption_details_free(azb_encryption_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_identity_info_free(azb_identity_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_identity_based_restore_details_free(azb_identity_based_restore_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_secured_vm_details_free(azb_secured_vm_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_target_disk_network_access_settings_free(azb_target_disk_network_access_settings *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_request_free(azb_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_file_share_restore_request_free(azb_azure_file_share_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_restore_request_free(azb_azure_workload_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_point_in_time_restore_request_free(
    azb_azure_workload_point_in_time_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_sap_hana_restore_request_free(azb_azure_workload_sap_hana_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sap_hana_point_in_time_restore_request_free(
    azb_azure_workload_sap_hana_point_in_time_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_free(
    azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sap_hana_restore_with_rehydrate_request_free(
    azb_azure_workload_sap_hana_restore_with_rehydrate_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_sap_ase_restore_request_free(azb_azure_workload_sap_ase_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sap_ase_point_in_time_restore_request_free(
    azb_azure_workload_sap_ase_point_in_time_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_workload_sql_restore_request_free(azb_azure_workload_sql_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sql_point_in_time_restore_request_free(
    azb_azure_workload_sql_point_in_time_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request_free(
    azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sql_restore_with_rehydrate_request_free(
    azb_azure_workload_sql_restore_with_rehydrate_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_iaas_vm_restore_request_free(azb_iaas_vm_restore_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_iaas_vm_restore_with_rehydration_request_free(
    azb_iaas_vm_restore_with_rehydration_request *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_restore_request_resource_free(azb_restore_request_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_restore_request *azb_restore_request_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_restore_request,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_file_share_restore_request *
azb_restore_request_as_azure_file_share(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_file_share_restore_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_restore_request *
azb_restore_request_as_azure_workload(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_restore_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_point_in_time_restore_request *
azb_restore_request_as_azure_workload_point_in_time(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_point_in_time_restore_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_POINT_IN_TIME_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_hana_restore_request *
azb_restore_request_as_azure_workload_sap_hana(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_restore_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_hana_point_in_time_restore_request *
azb_restore_request_as_azure_workload_sap_hana_point_in_time(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_point_in_time_restore_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request *
azb_restore_request_as_azure_workload_sap_hana_point_in_time_with_rehydrate(
    const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(
                AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_RESTORE_WITH_REHYDRATE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_hana_restore_with_rehydrate_request *
azb_restore_request_as_azure_workload_sap_hana_with_rehydrate(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_restore_with_rehydrate_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_RESTORE_WITH_REHYDRATE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_ase_restore_request *
azb_restore_request_as_azure_workload_sap_ase(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_ase_restore_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sap_ase_point_in_time_restore_request *
azb_restore_request_as_azure_workload_sap_ase_point_in_time(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_ase_point_in_time_restore_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_POINT_IN_TIME_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sql_restore_request *
azb_restore_request_as_azure_workload_sql(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_restore_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sql_point_in_time_restore_request *
azb_restore_request_as_azure_workload_sql_point_in_time(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_point_in_time_restore_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_POINT_IN_TIME_RESTORE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request *
azb_restore_request_as_azure_workload_sql_point_in_time_with_rehydrate(
    const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(
                AZB_TYPE_AZURE_WORKLOAD_SQL_POINT_IN_TIME_RESTORE_WITH_REHYDRATE_REQUEST)));
}

AZB_INLINE azb_azure_workload_sql_restore_with_rehydrate_request *
azb_restore_request_as_azure_workload_sql_with_rehydrate(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_restore_with_rehydrate_request,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_RESTORE_WITH_REHYDRATE_REQUEST)));
}

AZB_INLINE azb_iaas_vm_restore_request *
azb_restore_request_as_iaas_vm(const azb_restore_request *base)
{
    return AZB_PART_CAST(azb_iaas_vm_restore_request,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_IAAS_VM_RESTORE_REQUEST)));
}

AZB_INLINE azb_iaas_vm_restore_with_rehydration_request *
azb_restore_request_as_iaas_vm_with_rehydration(const azb_restore_request *base)
{
    return AZB_PART_CAST(
        azb_iaas_vm_restore_with_rehydration_request,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_IAAS_VM_RESTORE_WITH_REHYDRATION_REQUEST)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_restore_request *
azb_azure_file_share_restore_request_base(const azb_azure_file_share_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *
azb_azure_workload_restore_request_base(const azb_azure_workload_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_point_in_time_restore_request_base(
    const azb_azure_workload_point_in_time_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sap_hana_restore_request_base(
    const azb_azure_workload_sap_hana_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sap_hana_point_in_time_restore_request_base(
    const azb_azure_workload_sap_hana_point_in_time_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *
azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_base(
    const azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sap_hana_restore_with_rehydrate_request_base(
    const azb_azure_workload_sap_hana_restore_with_rehydrate_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sap_ase_restore_request_base(
    const azb_azure_workload_sap_ase_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sap_ase_point_in_time_restore_request_base(
    const azb_azure_workload_sap_ase_point_in_time_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *
azb_azure_workload_sql_restore_request_base(const azb_azure_workload_sql_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sql_point_in_time_restore_request_base(
    const azb_azure_workload_sql_point_in_time_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *
azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request_base(
    const azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_azure_workload_sql_restore_with_rehydrate_request_base(
    const azb_azure_workload_sql_restore_with_rehydrate_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *
azb_iaas_vm_restore_request_base(const azb_iaas_vm_restore_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

AZB_INLINE azb_restore_request *azb_iaas_vm_restore_with_rehydration_request_base(
    const azb_iaas_vm_restore_with_rehydration_request *part)
{
    return AZB_PART_CAST(
        azb_restore_request,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_RESTORE_REQUEST)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_user_assigned_managed_identity_details_set_user_assigned_identity_properties(
    azb_user_assigned_managed_identity_details *model, azb_user_assigned_identity_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->user_assigned_identity_properties
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_file_share_restore_request_append_restore_file_specs(
    azb_azure_file_share_restore_request *model, azb_restore_file_specs *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->restore_file_specs : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_file_share_restore_request_set_target_details(azb_azure_file_share_restore_request *model,
                                                        azb_target_afs_restore_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->target_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_restore_request_set_target_info(azb_azure_workload_restore_request *model,
                                                   azb_target_restore_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->target_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_workload_restore_request_set_user_assigned_managed_identity_details(
    azb_azure_workload_restore_request *model, azb_user_assigned_managed_identity_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->user_assigned_managed_identity_details
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_workload_restore_request_set_snapshot_restore_parameters(
    azb_azure_workload_restore_request *model, azb_snapshot_restore_parameters *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->snapshot_restore_parameters : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_set_recovery_point_rehydration_info(
    azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request *model,
    azb_recovery_point_rehydration_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->recovery_point_rehydration_info
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_sap_hana_restore_with_rehydrate_request_set_recovery_point_rehydration_info(
    azb_azure_workload_sap_hana_restore_with_rehydrate_request *model,
    azb_recovery_point_rehydration_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->recovery_point_rehydration_info
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_workload_sql_restore_request_append_alternate_directory_paths(
    azb_azure_workload_sql_restore_request *model, azb_sql_data_directory_mapping *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->alternate_directory_paths : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request_set_recovery_point_rehydration_info(
    azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request *model,
    azb_recovery_point_rehydration_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->recovery_point_rehydration_info
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_workload_sql_restore_with_rehydrate_request_set_recovery_point_rehydration_info(
    azb_azure_workload_sql_restore_with_rehydrate_request *model,
    azb_recovery_point_rehydration_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->recovery_point_rehydration_info
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_iaas_vm_restore_request_set_encryption_details(azb_iaas_vm_restore_request *model,
                                                   azb_encryption_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->encryption_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_iaas_vm_restore_request_set_identity_info(azb_iaas_vm_restore_request *model,
                                                              azb_identity_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->identity_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_iaas_vm_restore_request_set_identity_based_restore_details(
    azb_iaas_vm_restore_request *model, azb_identity_based_restore_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->identity_based_restore_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_iaas_vm_restore_request_set_extended_location(azb_iaas_vm_restore_request *model,
                                                  azb_extended_location *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_location : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_iaas_vm_restore_request_set_secured_vm_details(azb_iaas_vm_restore_request *model,
                                                   azb_secured_vm_details *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->secured_vm_details : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_iaas_vm_restore_request_set_target_disk_network_access_settings(
    azb_iaas_vm_restore_request *model, azb_target_disk_network_access_settings *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->target_disk_network_access_settings
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_iaas_vm_restore_with_rehydration_request_set_recovery_point_rehydration_info(
    azb_iaas_vm_restore_with_rehydration_request *model, azb_recovery_point_rehydration_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->recovery_point_rehydration_info
                                             : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_restore_request_resource_set_properties(azb_restore_request_resource *model,
                                                            azb_restore_request *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
