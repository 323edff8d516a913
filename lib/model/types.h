/*
 * types.h - the tables of all models.
 * Generated from lib/schema/models/ by lib/schema/generate.py.
 */
#ifndef AZBI_MODEL_TYPES_H
#define AZBI_MODEL_TYPES_H

#include "json/type.h"

/* One row of a table; the member's type is told once. */
/* clang-format off */
#define AZBI_ROW(type, member, wire, kind, flags) \
    AZBI_ROW_OF(type, member, wire, kind, NULL, NULL, flags)
#define AZBI_ROW_MODEL(type, member, wire, kind, sub, flags) \
    AZBI_ROW_OF(type, member, wire, kind, &azbi_type_##sub, NULL, flags)
#define AZBI_ROW_ENUM(type, member, wire, kind, set, flags) \
    AZBI_ROW_OF(type, member, wire, kind, NULL, &azbi_enum_##set, flags)
#define AZBI_ROW_OF(type, member, wire, kind, sub, set, flags) \
    {wire, #member, sub, set, offsetof(type, member), flags, sizeof(wire) - 1, \
     AZB_KIND_##kind, 0}
#define AZBI_VALUE(text, id) {text, sizeof(text) - 1, id}
#define AZBI_COUNT(table) (sizeof(table) / sizeof((table)[0]))
/* clang-format on */

extern const azbi_enum_set azbi_enum_backup_type;
extern const azbi_enum_set azbi_enum_backup_request_kinds;
extern const azbi_enum_set azbi_enum_created_by_type;
extern const azbi_enum_set azbi_enum_backup_management_type;
extern const azbi_enum_set azbi_enum_data_source_type;
extern const azbi_enum_set azbi_enum_workload_type;
extern const azbi_enum_set azbi_enum_restore_point_query_type;
extern const azbi_enum_set azbi_enum_job_operation_type;
extern const azbi_enum_set azbi_enum_job_status;
extern const azbi_enum_set azbi_enum_health_state;
extern const azbi_enum_set azbi_enum_ilr_request_kinds;
extern const azbi_enum_set azbi_enum_job_supported_action;
extern const azbi_enum_set azbi_enum_mab_server_type;
extern const azbi_enum_set azbi_enum_job_kinds;
extern const azbi_enum_set azbi_enum_operation_status_values;
extern const azbi_enum_set azbi_enum_operation_status_extended_info_kinds;
extern const azbi_enum_set azbi_enum_create_mode;
extern const azbi_enum_set azbi_enum_protection_state;
extern const azbi_enum_set azbi_enum_protected_item_state;
extern const azbi_enum_set azbi_enum_health_status;
extern const azbi_enum_set azbi_enum_resource_health_status;
extern const azbi_enum_set azbi_enum_last_backup_status;
extern const azbi_enum_set azbi_enum_protected_item_health_status;
extern const azbi_enum_set azbi_enum_protected_item_kinds;
extern const azbi_enum_set azbi_enum_recovery_point_tier_type;
extern const azbi_enum_set azbi_enum_recovery_point_tier_status;
extern const azbi_enum_set azbi_enum_restore_point_type;
extern const azbi_enum_set azbi_enum_sql_data_directory_type;
extern const azbi_enum_set azbi_enum_recovery_point_kinds;
extern const azbi_enum_set azbi_enum_recovery_type;
extern const azbi_enum_set azbi_enum_recovery_mode;
extern const azbi_enum_set azbi_enum_overwrite_options;
extern const azbi_enum_set azbi_enum_copy_options;
extern const azbi_enum_set azbi_enum_restore_request_type;
extern const azbi_enum_set azbi_enum_rehydration_priority;
extern const azbi_enum_set azbi_enum_target_disk_network_access_option;
extern const azbi_enum_set azbi_enum_restore_request_kinds;

extern const azb_type azbi_type_backup_request;
extern const azb_type azbi_type_azure_file_share_backup_request;
extern const azb_type azbi_type_azure_workload_backup_request;
extern const azb_type azbi_type_iaas_vm_backup_request;
extern const azb_type azbi_type_backup_request_resource;
extern const azb_type azbi_type_system_data;
extern const azb_type azbi_type_extended_location;
extern const azb_type azbi_type_service_error;
extern const azb_type azbi_type_recovery_points_filter;
extern const azb_type azbi_type_backup_jobs_filter;
extern const azb_type azbi_type_backup_protected_items_filter;
extern const azb_type azbi_type_protected_items_filter;
extern const azb_type azbi_type_ilr_request;
extern const azb_type azbi_type_azure_file_share_provision_ilr_request;
extern const azb_type azbi_type_iaas_vm_ilr_registration_request;
extern const azb_type azbi_type_ilr_request_resource;
extern const azb_type azbi_type_client_script_for_connect;
extern const azb_type azbi_type_instant_item_recovery_target;
extern const azb_type azbi_type_job;
extern const azb_type azbi_type_azure_iaas_vm_error_info;
extern const azb_type azbi_type_azure_iaas_vm_job_task_details;
extern const azb_type azbi_type_azure_iaas_vm_job_extended_info;
extern const azb_type azbi_type_azure_iaas_vm_job;
extern const azb_type azbi_type_azure_iaas_vm_job_v2;
extern const azb_type azbi_type_azure_storage_error_info;
extern const azb_type azbi_type_azure_storage_job_task_details;
extern const azb_type azbi_type_azure_storage_job_extended_info;
extern const azb_type azbi_type_azure_storage_job;
extern const azb_type azbi_type_azure_workload_error_info;
extern const azb_type azbi_type_azure_workload_job_task_details;
extern const azb_type azbi_type_azure_workload_job_extended_info;
extern const azb_type azbi_type_azure_workload_job;
extern const azb_type azbi_type_dpm_error_info;
extern const azb_type azbi_type_dpm_job_task_details;
extern const azb_type azbi_type_dpm_job_extended_info;
extern const azb_type azbi_type_dpm_job;
extern const azb_type azbi_type_mab_error_info;
extern const azb_type azbi_type_mab_job_task_details;
extern const azb_type azbi_type_mab_job_extended_info;
extern const azb_type azbi_type_mab_job;
extern const azb_type azbi_type_vault_job_error_info;
extern const azb_type azbi_type_vault_job_extended_info;
extern const azb_type azbi_type_vault_job;
extern const azb_type azbi_type_job_resource;
extern const azb_type azbi_type_validate_operation_response;
extern const azb_type azbi_type_operation_status_error;
extern const azb_type azbi_type_operation_status_extended_info;
extern const azb_type azbi_type_operation_status_job_extended_info;
extern const azb_type azbi_type_operation_status_jobs_extended_info;
extern const azb_type azbi_type_operation_status_provision_ilr_extended_info;
extern const azb_type azbi_type_operation_status_validate_operation_extended_info;
extern const azb_type azbi_type_operation_status;
extern const azb_type azbi_type_resource_health_details;
extern const azb_type azbi_type_azure_iaas_vm_health_details;
extern const azb_type azbi_type_kpi_resource_health_details;
extern const azb_type azbi_type_disk_exclusion_properties;
extern const azb_type azbi_type_extended_properties;
extern const azb_type azbi_type_distributed_nodes_info;
extern const azb_type azbi_type_azure_iaas_vm_protected_item_extended_info;
extern const azb_type azbi_type_azure_fileshare_protected_item_extended_info;
extern const azb_type azbi_type_azure_sql_protected_item_extended_info;
extern const azb_type azbi_type_azure_vm_workload_protected_item_extended_info;
extern const azb_type azbi_type_dpm_protected_item_extended_info;
extern const azb_type azbi_type_mab_file_folder_protected_item_extended_info;
extern const azb_type azbi_type_protected_item;
extern const azb_type azbi_type_azure_fileshare_protected_item;
extern const azb_type azbi_type_azure_iaas_vm_protected_item;
extern const azb_type azbi_type_azure_iaas_classic_compute_vm_protected_item;
extern const azb_type azbi_type_azure_iaas_compute_vm_protected_item;
extern const azb_type azbi_type_azure_sql_protected_item;
extern const azb_type azbi_type_azure_vm_workload_protected_item;
extern const azb_type azbi_type_azure_vm_workload_sap_ase_database_protected_item;
extern const azb_type azbi_type_azure_vm_workload_sap_hana_database_protected_item;
extern const azb_type azbi_type_azure_vm_workload_sap_hana_db_instance_protected_item;
extern const azb_type azbi_type_azure_vm_workload_sql_database_protected_item;
extern const azb_type azbi_type_dpm_protected_item;
extern const azb_type azbi_type_generic_protected_item;
extern const azb_type azbi_type_mab_file_folder_protected_item;
extern const azb_type azbi_type_protected_item_resource;
extern const azb_type azbi_type_recovery_point_properties;
extern const azb_type azbi_type_recovery_point_tier_information;
extern const azb_type azbi_type_recovery_point_tier_information_v2;
extern const azb_type azbi_type_recovery_point_move_readiness_info;
extern const azb_type azbi_type_disk_information;
extern const azb_type azbi_type_recovery_point_disk_configuration;
extern const azb_type azbi_type_bek_details;
extern const azb_type azbi_type_kek_details;
extern const azb_type azbi_type_key_and_secret_details;
extern const azb_type azbi_type_point_in_time_range;
extern const azb_type azbi_type_sql_data_directory;
extern const azb_type azbi_type_azure_workload_sql_recovery_point_extended_info;
extern const azb_type azbi_type_recovery_point;
extern const azb_type azbi_type_azure_file_share_recovery_point;
extern const azb_type azbi_type_azure_workload_recovery_point;
extern const azb_type azbi_type_azure_workload_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_hana_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_hana_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_ase_recovery_point;
extern const azb_type azbi_type_azure_workload_sap_ase_point_in_time_recovery_point;
extern const azb_type azbi_type_azure_workload_sql_recovery_point;
extern const azb_type azbi_type_azure_workload_sql_point_in_time_recovery_point;
extern const azb_type azbi_type_generic_recovery_point;
extern const azb_type azbi_type_iaas_vm_recovery_point;
extern const azb_type azbi_type_recovery_point_resource;
extern const azb_type azbi_type_recovery_point_rehydration_info;
extern const azb_type azbi_type_sql_data_directory_mapping;
extern const azb_type azbi_type_restore_file_specs;
extern const azb_type azbi_type_target_afs_restore_info;
extern const azb_type azbi_type_target_restore_info;
extern const azb_type azbi_type_snapshot_restore_parameters;
extern const azb_type azbi_type_user_assigned_identity_properties;
extern const azb_type azbi_type_user_assigned_managed_identity_details;
extern const azb_type azbi_type_encryption_details;
extern const azb_type azbi_type_identity_info;
extern const azb_type azbi_type_identity_based_restore_details;
extern const azb_type azbi_type_secured_vm_details;
extern const azb_type azbi_type_target_disk_network_access_settings;
extern const azb_type azbi_type_restore_request;
extern const azb_type azbi_type_azure_file_share_restore_request;
extern const azb_type azbi_type_azure_workload_restore_request;
extern const azb_type azbi_type_azure_workload_point_in_time_restore_request;
extern const azb_type azbi_type_azure_workload_sap_hana_restore_request;
extern const azb_type azbi_type_azure_workload_sap_hana_point_in_time_restore_request;
extern const azb_type
    azbi_type_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request;
extern const azb_type azbi_type_azure_workload_sap_hana_restore_with_rehydrate_request;
extern const azb_type azbi_type_azure_workload_sap_ase_restore_request;
extern const azb_type azbi_type_azure_workload_sap_ase_point_in_time_restore_request;
extern const azb_type azbi_type_azure_workload_sql_restore_request;
extern const azb_type azbi_type_azure_workload_sql_point_in_time_restore_request;
extern const azb_type azbi_type_azure_workload_sql_point_in_time_restore_with_rehydrate_request;
extern const azb_type azbi_type_azure_workload_sql_restore_with_rehydrate_request;
extern const azb_type azbi_type_iaas_vm_restore_request;
extern const azb_type azbi_type_iaas_vm_restore_with_rehydration_request;
extern const azb_type azbi_type_restore_request_resource;

#endif
