/*
 * typed/model/protectable_item.h - typed forms of protectable items: what could be backed up.
 * Generated from lib/schema/models/protectable_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_PROTECTABLE_ITEM_H
#define AZBACKUP_TYPED_MODEL_PROTECTABLE_ITEM_H

#include <azbackup/inline.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_pre_backup_validation_free(azb_pre_backup_validation *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_workload_protectable_item_free(azb_workload_protectable_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_workload_protectable_item_resource_free(azb_workload_protectable_item_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_workload_protectable_item *azb_workload_protectable_item_of(const azb_model *part)
{
    return AZB_PART_CAST(
        azb_workload_protectable_item,
        azb_model_part_of(part, azb_type_by_number(AZB_TYPE_WORKLOAD_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_file_share_protectable_item *
azb_workload_protectable_item_as_azure_file_share(const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_file_share_protectable_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_iaas_vm_protectable_item *
azb_workload_protectable_item_as_iaas_vm(const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(azb_iaas_vm_protectable_item,
                         azb_model_part_of(AZB_MODEL_OF(base),
                                           azb_type_by_number(AZB_TYPE_IAAS_VM_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_iaas_classic_compute_vm_protectable_item *
azb_workload_protectable_item_as_azure_iaas_classic_compute_vm(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_classic_compute_vm_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_IAAS_CLASSIC_COMPUTE_VM_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_iaas_compute_vm_protectable_item *
azb_workload_protectable_item_as_azure_iaas_compute_vm(const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_iaas_compute_vm_protectable_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_IAAS_COMPUTE_VM_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload(const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_protectable_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_ase_database_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sap_ase_database(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_ase_database_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_ase_system_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sap_ase_system(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_ase_system_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_SYSTEM_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_db_instance *
azb_workload_protectable_item_as_azure_vm_workload_sap_hana_db_instance(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_db_instance,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DB_INSTANCE)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_database_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sap_hana_database(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_database_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_hsr_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sap_hana_hsr(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_hsr_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_HSR_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_system_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sap_hana_system(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_system_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_SYSTEM_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_availability_group_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sql_availability_group(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_availability_group_protectable_item,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(
                              AZB_TYPE_AZURE_VM_WORKLOAD_SQL_AVAILABILITY_GROUP_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_database_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sql_database(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_database_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_DATABASE_PROTECTABLE_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_instance_protectable_item *
azb_workload_protectable_item_as_azure_vm_workload_sql_instance(
    const azb_workload_protectable_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_instance_protectable_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_INSTANCE_PROTECTABLE_ITEM)));
}

#ifdef __cplusplus
}
#endif

#endif
