/*
 * typed/model/workload_item.h - typed forms of workload items: the databases of a container.
 * Generated from lib/schema/models/workload_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_WORKLOAD_ITEM_H
#define AZBACKUP_TYPED_MODEL_WORKLOAD_ITEM_H

#include <azbackup/inline.h>
#include <azbackup/model/types.h>
#include <azbackup/model/workload_item.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_workload_item_free(azb_workload_item *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_workload_item_resource_free(azb_workload_item_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_workload_item *azb_workload_item_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_workload_item,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_item *
azb_workload_item_as_azure_vm_workload(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_item,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_ase_database_workload_item *
azb_workload_item_as_azure_vm_workload_sap_ase_database(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_ase_database_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_ase_system_workload_item *
azb_workload_item_as_azure_vm_workload_sap_ase_system(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_ase_system_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_ASE_SYSTEM_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_database_workload_item *
azb_workload_item_as_azure_vm_workload_sap_hana_database(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_database_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sap_hana_system_workload_item *
azb_workload_item_as_azure_vm_workload_sap_hana_system(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sap_hana_system_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SAP_HANA_SYSTEM_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_database_workload_item *
azb_workload_item_as_azure_vm_workload_sql_database(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_database_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_DATABASE_WORKLOAD_ITEM)));
}

AZB_INLINE azb_azure_vm_workload_sql_instance_workload_item *
azb_workload_item_as_azure_vm_workload_sql_instance(const azb_workload_item *base)
{
    return AZB_PART_CAST(
        azb_azure_vm_workload_sql_instance_workload_item,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_VM_WORKLOAD_SQL_INSTANCE_WORKLOAD_ITEM)));
}

#ifdef __cplusplus
}
#endif

#endif
