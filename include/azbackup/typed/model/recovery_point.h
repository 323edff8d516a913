/*
 * typed/model/recovery_point.h - typed forms of recovery points: the states of an item that can be
 * restored.
 * Generated from lib/schema/models/recovery_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_TYPED_MODEL_RECOVERY_POINT_H
#define AZBACKUP_TYPED_MODEL_RECOVERY_POINT_H

#include <azbackup/inline.h>
#include <azbackup/model/recovery_point.h>
#include <azbackup/model/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Release the caller's hold of the tree that the model is a part of: see azb_model_free. NULL is
 * fine.
 */
AZB_INLINE void azb_recovery_point_properties_free(azb_recovery_point_properties *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_recovery_point_tier_information_free(azb_recovery_point_tier_information *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_recovery_point_tier_information_v2_free(azb_recovery_point_tier_information_v2 *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_recovery_point_move_readiness_info_free(azb_recovery_point_move_readiness_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_disk_information_free(azb_disk_information *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void
azb_recovery_point_disk_configuration_free(azb_recovery_point_disk_configuration *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_bek_details_free(azb_bek_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_kek_details_free(azb_kek_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_key_and_secret_details_free(azb_key_and_secret_details *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_point_in_time_range_free(azb_point_in_time_range *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_sql_data_directory_free(azb_sql_data_directory *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_azure_workload_sql_recovery_point_extended_info_free(
    azb_azure_workload_sql_recovery_point_extended_info *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_recovery_point_free(azb_recovery_point *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

AZB_INLINE void azb_recovery_point_resource_free(azb_recovery_point_resource *model)
{
    azb_model_free(AZB_MODEL_OF(model));
}

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_INLINE azb_recovery_point *azb_recovery_point_of(const azb_model *part)
{
    return AZB_PART_CAST(azb_recovery_point,
                         azb_model_part_of(part, azb_type_by_number(AZB_TYPE_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_file_share_recovery_point *
azb_recovery_point_as_azure_file_share(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_file_share_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_FILE_SHARE_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_recovery_point *
azb_recovery_point_as_azure_workload(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_point_in_time_recovery_point *
azb_recovery_point_as_azure_workload_point_in_time(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_point_in_time_recovery_point,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_POINT_IN_TIME_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sap_hana_point_in_time_recovery_point *
azb_recovery_point_as_azure_workload_sap_hana_point_in_time(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_point_in_time_recovery_point,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sap_ase_point_in_time_recovery_point *
azb_recovery_point_as_azure_workload_sap_ase_point_in_time(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_ase_point_in_time_recovery_point,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_POINT_IN_TIME_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sap_hana_recovery_point *
azb_recovery_point_as_azure_workload_sap_hana(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_hana_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_HANA_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sap_ase_recovery_point *
azb_recovery_point_as_azure_workload_sap_ase(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sap_ase_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SAP_ASE_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sql_recovery_point *
azb_recovery_point_as_azure_workload_sql(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base),
                          azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_RECOVERY_POINT)));
}

AZB_INLINE azb_azure_workload_sql_point_in_time_recovery_point *
azb_recovery_point_as_azure_workload_sql_point_in_time(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_azure_workload_sql_point_in_time_recovery_point,
        azb_model_part_of(
            AZB_MODEL_OF(base),
            azb_type_by_number(AZB_TYPE_AZURE_WORKLOAD_SQL_POINT_IN_TIME_RECOVERY_POINT)));
}

AZB_INLINE azb_generic_recovery_point *azb_recovery_point_as_generic(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_generic_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_GENERIC_RECOVERY_POINT)));
}

AZB_INLINE azb_iaas_vm_recovery_point *azb_recovery_point_as_iaas_vm(const azb_recovery_point *base)
{
    return AZB_PART_CAST(
        azb_iaas_vm_recovery_point,
        azb_model_part_of(AZB_MODEL_OF(base), azb_type_by_number(AZB_TYPE_IAAS_VM_RECOVERY_POINT)));
}

#ifdef __cplusplus
}
#endif

#endif
