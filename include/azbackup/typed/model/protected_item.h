/*
 * typed/model/protected_item.h - typed forms of protected items: what a vault backs up.
 * Generated from lib/schema/models/protected_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_PROTECTED_ITEM_H
#define AZBACKUP_TYPED_MODEL_PROTECTED_ITEM_H

#include <azbackup/inline.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Create empty models. out: owned, free with azb_..._free, unless it became a part of another
 * model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_NODISCARD AZB_INLINE azb_status azb_resource_health_details_new(
    azb_context *context, azb_resource_health_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_RESOURCE_HEALTH_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_resource_health_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_vm_health_details_new(
    azb_context *context, azb_azure_iaas_vm_health_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_HEALTH_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_vm_health_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_kpi_resource_health_details_new(
    azb_context *context, azb_kpi_resource_health_details **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_KPI_RESOURCE_HEALTH_DETAILS),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_kpi_resource_health_details, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_disk_exclusion_properties_new(
    azb_context *context, azb_disk_exclusion_properties **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISK_EXCLUSION_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_disk_exclusion_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_extended_properties_new(azb_context *context,
                                                                azb_extended_properties **out,
                                                                azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_EXTENDED_PROPERTIES),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_extended_properties, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_distributed_nodes_info_new(azb_context *context,
                                                                   azb_distributed_nodes_info **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DISTRIBUTED_NODES_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_distributed_nodes_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_vm_protected_item_extended_info_new(
    azb_context *context, azb_azure_iaas_vm_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_PROTECTED_ITEM_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_vm_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_fileshare_protected_item_extended_info_new(
    azb_context *context, azb_azure_fileshare_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_FILESHARE_PROTECTED_ITEM_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_fileshare_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_sql_protected_item_extended_info_new(
    azb_context *context, azb_azure_sql_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_SQL_PROTECTED_ITEM_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_sql_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_protected_item_extended_info_new(
    azb_context *context, azb_azure_vm_workload_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTED_ITEM_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_dpm_protected_item_extended_info_new(
    azb_context *context, azb_dpm_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DPM_PROTECTED_ITEM_EXTENDED_INFO),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_dpm_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_file_folder_protected_item_extended_info_new(
    azb_context *context, azb_mab_file_folder_protected_item_extended_info **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_MAB_FILE_FOLDER_PROTECTED_ITEM_EXTENDED_INFO),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_file_folder_protected_item_extended_info, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protected_item_new(azb_context *context,
                                                           azb_protected_item **out,
                                                           azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTED_ITEM),
                                               out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_fileshare_protected_item_new(
    azb_context *context, azb_azure_fileshare_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_FILESHARE_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_fileshare_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_vm_protected_item_new(
    azb_context *context, azb_azure_iaas_vm_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_vm_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_classic_compute_vm_protected_item_new(
    azb_context *context, azb_azure_iaas_classic_compute_vm_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_CLASSIC_COMPUTE_VM_PROTECTED_ITEM),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_classic_compute_vm_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_iaas_compute_vm_protected_item_new(
    azb_context *context, azb_azure_iaas_compute_vm_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_IAAS_COMPUTE_VM_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_iaas_compute_vm_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_sql_protected_item_new(
    azb_context *context, azb_azure_sql_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_SQL_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_sql_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_protected_item_new(
    azb_context *context, azb_azure_vm_workload_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_sap_ase_database_protected_item_new(
    azb_context *context, azb_azure_vm_workload_sap_ase_database_protected_item **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE_PROTECTED_ITEM),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_sap_ase_database_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_sap_hana_database_protected_item_new(
    azb_context *context, azb_azure_vm_workload_sap_hana_database_protected_item **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE_PROTECTED_ITEM),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_sap_hana_database_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_sap_hana_db_instance_protected_item_new(
    azb_context *context, azb_azure_vm_workload_sap_hana_db_instance_protected_item **out,
    azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DB_INSTANCE_PROTECTED_ITEM),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_sap_hana_db_instance_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_azure_vm_workload_sql_database_protected_item_new(
    azb_context *context, azb_azure_vm_workload_sql_database_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status = azb_model_new_of(
        context, azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_DATABASE_PROTECTED_ITEM),
        out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_azure_vm_workload_sql_database_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_dpm_protected_item_new(azb_context *context,
                                                               azb_dpm_protected_item **out,
                                                               azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_DPM_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_dpm_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_generic_protected_item_new(azb_context *context,
                                                                   azb_generic_protected_item **out,
                                                                   azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_GENERIC_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_generic_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_mab_file_folder_protected_item_new(
    azb_context *context, azb_mab_file_folder_protected_item **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_MAB_FILE_FOLDER_PROTECTED_ITEM),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_mab_file_folder_protected_item, model);
    }
    return status;
}

AZB_NODISCARD AZB_INLINE azb_status azb_protected_item_resource_new(
    azb_context *context, azb_protected_item_resource **out, azb_error **err)
{
    azb_model *model = AZB_NULLPTR;
    const azb_status status =
        azb_model_new_of(context, azb_type_by_number(AZB_TYPE_PROTECTED_ITEM_RESOURCE),
                         out != AZB_NULLPTR ? &model : AZB_NULLPTR, err);

    if (out != AZB_NULLPTR) {
        *out = AZB_PART_CAST(azb_protected_item_resource, model);
    }
    return status;
}

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_resource_health_details_free(azb_resource_health_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_health_details_free(azb_azure_iaas_vm_health_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_kpi_resource_health_details_free(azb_kpi_resource_health_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_exclusion_properties_free(azb_disk_exclusion_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_extended_properties_free(azb_extended_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_distributed_nodes_info_free(azb_distributed_nodes_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_protected_item_extended_info_free(
    azb_azure_iaas_vm_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_fileshare_protected_item_extended_info_free(
    azb_azure_fileshare_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_sql_protected_item_extended_info_free(azb_azure_sql_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_workload_protected_item_extended_info_free(
    azb_azure_vm_workload_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_dpm_protected_item_extended_info_free(azb_dpm_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_file_folder_protected_item_extended_info_free(
    azb_mab_file_folder_protected_item_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protected_item_free(azb_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_fileshare_protected_item_free(azb_azure_fileshare_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_vm_protected_item_free(azb_azure_iaas_vm_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_iaas_classic_compute_vm_protected_item_free(
    azb_azure_iaas_classic_compute_vm_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_iaas_compute_vm_protected_item_free(azb_azure_iaas_compute_vm_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_sql_protected_item_free(azb_azure_sql_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_azure_vm_workload_protected_item_free(azb_azure_vm_workload_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_workload_sap_ase_database_protected_item_free(
    azb_azure_vm_workload_sap_ase_database_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_workload_sap_hana_database_protected_item_free(
    azb_azure_vm_workload_sap_hana_database_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_workload_sap_hana_db_instance_protected_item_free(
    azb_azure_vm_workload_sap_hana_db_instance_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_vm_workload_sql_database_protected_item_free(
    azb_azure_vm_workload_sql_database_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_dpm_protected_item_free(azb_dpm_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_generic_protected_item_free(azb_generic_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_mab_file_folder_protected_item_free(azb_mab_file_folder_protected_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_protected_item_resource_free(azb_protected_item_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_protected_item *azb_protected_item_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_protected_item,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_fileshare_protected_item *
azb_protected_item_as_azure_fileshare(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_fileshare_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILESHARE_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_iaas_vm_protected_item *
azb_protected_item_as_azure_iaas_vm(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_vm_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_VM_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_iaas_classic_compute_vm_protected_item *
azb_protected_item_as_azure_iaas_classic_compute_vm(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_classic_compute_vm_protected_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_IAAS_CLASSIC_COMPUTE_VM_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_iaas_compute_vm_protected_item *
azb_protected_item_as_azure_iaas_compute_vm(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_compute_vm_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_COMPUTE_VM_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_sql_protected_item *
azb_protected_item_as_azure_sql(const azb_protected_item *base)
{
    return AZB_PART_CAST(azb_azure_sql_protected_item,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_AZURE_SQL_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_protected_item *
azb_protected_item_as_azure_vm_workload(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_ase_database_protected_item *
azb_protected_item_as_azure_vm_workload_sap_ase_database(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_ase_database_protected_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_database_protected_item *
azb_protected_item_as_azure_vm_workload_sap_hana_database(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_database_protected_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_db_instance_protected_item *
azb_protected_item_as_azure_vm_workload_sap_hana_db_instance(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_db_instance_protected_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DB_INSTANCE_PROTECTED_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_database_protected_item *
azb_protected_item_as_azure_vm_workload_sql_database(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_database_protected_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_DATABASE_PROTECTED_ITEM)));
}

AZB_INLINE azb_dpm_protected_item *azb_protected_item_as_dpm(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_dpm_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_DPM_PROTECTED_ITEM)));
}

AZB_INLINE azb_generic_protected_item *azb_protected_item_as_generic(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_generic_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_GENERIC_PROTECTED_ITEM)));
}

AZB_INLINE azb_mab_file_folder_protected_item *
azb_protected_item_as_mab_file_folder(const azb_protected_item *base)
{
    return AZB_PART_CAST(
        azb_mab_file_folder_protected_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_MAB_FILE_FOLDER_PROTECTED_ITEM)));
}

/*
 * The base of a concrete part: what a member of the base's type takes. NULL for NULL. Borrowed
 * until the model is freed.
 */
AZB_INLINE azb_protected_item *
azb_azure_fileshare_protected_item_base(const azb_azure_fileshare_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_azure_iaas_vm_protected_item_base(const azb_azure_iaas_vm_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_azure_iaas_classic_compute_vm_protected_item_base(
    const azb_azure_iaas_classic_compute_vm_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_azure_iaas_compute_vm_protected_item_base(const azb_azure_iaas_compute_vm_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_azure_sql_protected_item_base(const azb_azure_sql_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_azure_vm_workload_protected_item_base(const azb_azure_vm_workload_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_azure_vm_workload_sap_ase_database_protected_item_base(
    const azb_azure_vm_workload_sap_ase_database_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_azure_vm_workload_sap_hana_database_protected_item_base(
    const azb_azure_vm_workload_sap_hana_database_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_azure_vm_workload_sap_hana_db_instance_protected_item_base(
    const azb_azure_vm_workload_sap_hana_db_instance_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_azure_vm_workload_sql_database_protected_item_base(
    const azb_azure_vm_workload_sql_database_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *azb_dpm_protected_item_base(const azb_dpm_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_generic_protected_item_base(const azb_generic_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

AZB_INLINE azb_protected_item *
azb_mab_file_folder_protected_item_base(const azb_mab_file_folder_protected_item *part)
{
    return AZB_PART_CAST(
        azb_protected_item,
        azb_model_part_of(AZB_MODEL_OF(part), azb_type_by_number(AZB_TYPE_PROTECTED_ITEM)));
}

/*
 * Put a child into a member of the model, or append it to a list. child: its tree becomes part of
 * the model's, and is owned by it from then on, also when this fails: see azb_model_set_model,
 * azb_model_append_model.
 */
AZB_INLINE void azb_kpi_resource_health_details_append_resource_health_details(
    azb_kpi_resource_health_details *model, azb_resource_health_details *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->resource_health_details : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_extended_properties_set_disk_exclusion_properties(azb_extended_properties *model,
                                                      azb_disk_exclusion_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->disk_exclusion_properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_distributed_nodes_info_set_error_detail(azb_distributed_nodes_info *model,
                                                            azb_service_error *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->error_detail : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_fileshare_protected_item_put_kpis_healths(azb_azure_fileshare_protected_item *model,
                                                    const char *key,
                                                    azb_kpi_resource_health_details *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->kpis_healths : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_fileshare_protected_item_set_extended_info(
    azb_azure_fileshare_protected_item *model,
    azb_azure_fileshare_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protected_item_append_health_details(azb_azure_iaas_vm_protected_item *model,
                                                       azb_azure_iaas_vm_health_details *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->health_details : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protected_item_put_kpis_healths(azb_azure_iaas_vm_protected_item *model,
                                                  const char *key,
                                                  azb_kpi_resource_health_details *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->kpis_healths : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_iaas_vm_protected_item_set_extended_info(
    azb_azure_iaas_vm_protected_item *model, azb_azure_iaas_vm_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_iaas_vm_protected_item_set_extended_properties(azb_azure_iaas_vm_protected_item *model,
                                                         azb_extended_properties *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_sql_protected_item_set_extended_info(azb_azure_sql_protected_item *model,
                                               azb_azure_sql_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_vm_workload_protected_item_set_last_backup_error_detail(
    azb_azure_vm_workload_protected_item *model, azb_service_error *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->last_backup_error_detail : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_azure_vm_workload_protected_item_set_extended_info(
    azb_azure_vm_workload_protected_item *model,
    azb_azure_vm_workload_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_vm_workload_protected_item_put_kpis_healths(azb_azure_vm_workload_protected_item *model,
                                                      const char *key,
                                                      azb_kpi_resource_health_details *child)
{
    azb_model_put_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->kpis_healths : AZB_NULLPTR, key,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_azure_vm_workload_protected_item_append_nodes_list(azb_azure_vm_workload_protected_item *model,
                                                       azb_distributed_nodes_info *child)
{
    azb_model_append_model(AZB_MODEL_OF(model),
                           model != AZB_NULLPTR ? &model->nodes_list : AZB_NULLPTR,
                           AZB_MODEL_OF(child));
}

AZB_INLINE void
azb_dpm_protected_item_set_extended_info(azb_dpm_protected_item *model,
                                         azb_dpm_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_mab_file_folder_protected_item_set_extended_info(
    azb_mab_file_folder_protected_item *model,
    azb_mab_file_folder_protected_item_extended_info *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->extended_info : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

AZB_INLINE void azb_protected_item_resource_set_properties(azb_protected_item_resource *model,
                                                           azb_protected_item *child)
{
    azb_model_set_model(AZB_MODEL_OF(model),
                        model != AZB_NULLPTR ? &model->properties : AZB_NULLPTR,
                        AZB_MODEL_OF(child));
}

#ifdef __cplusplus
}
#endif

#endif
