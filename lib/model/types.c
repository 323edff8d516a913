/*
 * types.c - all types, sorted by the service's name.
 * Generated from lib/schema/models/ by lib/schema/generate.py.
 */
#include "model/types.h"

/* clang-format off */
static const azb_type *const all[] = {
    &azbi_type_azure_file_share_recovery_point,
    &azbi_type_azure_workload_point_in_time_recovery_point,
    &azbi_type_azure_workload_recovery_point,
    &azbi_type_azure_workload_sap_ase_point_in_time_recovery_point,
    &azbi_type_azure_workload_sap_ase_recovery_point,
    &azbi_type_azure_workload_sap_hana_point_in_time_recovery_point,
    &azbi_type_azure_workload_sap_hana_recovery_point,
    &azbi_type_azure_workload_sql_point_in_time_recovery_point,
    &azbi_type_azure_workload_sql_recovery_point,
    &azbi_type_azure_workload_sql_recovery_point_extended_info,
    &azbi_type_bek_details,
    &azbi_type_recovery_points_filter,
    &azbi_type_disk_information,
    &azbi_type_service_error,
    &azbi_type_extended_location,
    &azbi_type_generic_recovery_point,
    &azbi_type_iaas_vm_recovery_point,
    &azbi_type_kek_details,
    &azbi_type_key_and_secret_details,
    &azbi_type_point_in_time_range,
    &azbi_type_recovery_point,
    &azbi_type_recovery_point_disk_configuration,
    &azbi_type_recovery_point_move_readiness_info,
    &azbi_type_recovery_point_properties,
    &azbi_type_recovery_point_resource,
    &azbi_type_recovery_point_tier_information,
    &azbi_type_recovery_point_tier_information_v2,
    &azbi_type_sql_data_directory,
    &azbi_type_system_data,
};
/* clang-format on */

const azbi_type_registry azbi_types = {all, AZBI_COUNT(all)};
