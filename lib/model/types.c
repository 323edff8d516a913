/*
 * types.c - all types, sorted by the service's name.
 * Generated from lib/schema/models/ by lib/schema/generate.py.
 */
#include "model/types.h"

static const azb_type *const all[] = {
    &azbi_type_access_uri,
    &azbi_type_additional_capabilities,
    &azbi_type_additional_unattend_content,
    &azbi_type_api_entity_reference,
    &azbi_type_compute_api_error,
    &azbi_type_compute_api_error_base,
    &azbi_type_arm_error_additional_info,
    &azbi_type_arm_error_detail,
    &azbi_type_arm_error_response,
    &azbi_type_associated_identity,
    &azbi_type_azure_backup_goal_feature_support_request,
    &azbi_type_azure_backup_server_container,
    &azbi_type_azure_backup_server_engine,
    &azbi_type_azure_file_share_backup_request,
    &azbi_type_azure_file_share_protectable_item,
    &azbi_type_azure_file_share_protection_policy,
    &azbi_type_azure_file_share_provision_ilr_request,
    &azbi_type_azure_file_share_recovery_point,
    &azbi_type_azure_file_share_restore_request,
    &azbi_type_azure_fileshare_protected_item,
    &azbi_type_azure_fileshare_protected_item_extended_info,
    &azbi_type_azure_iaas_classic_compute_vm_container,
    &azbi_type_azure_iaas_classic_compute_vm_protectable_item,
    &azbi_type_azure_iaas_classic_compute_vm_protected_item,
    &azbi_type_azure_iaas_compute_vm_container,
    &azbi_type_azure_iaas_compute_vm_protectable_item,
    &azbi_type_azure_iaas_compute_vm_protected_item,
    &azbi_type_azure_iaas_vm_error_info,
    &azbi_type_azure_iaas_vm_health_details,
    &azbi_type_azure_iaas_vm_job,
    &azbi_type_azure_iaas_vm_job_extended_info,
    &azbi_type_azure_iaas_vm_job_task_details,
    &azbi_type_azure_iaas_vm_job_v2,
    &azbi_type_azure_iaas_vm_protected_item,
    &azbi_type_azure_iaas_vm_protected_item_extended_info,
    &azbi_type_azure_iaas_vm_protection_policy,
    &azbi_type_azure_monitor_alert_settings,
    &azbi_type_azure_recovery_service_vault_protection_intent,
    &azbi_type_azure_resource_protection_intent,
    &azbi_type_azure_sql_ag_workload_container_protection_container,
    &azbi_type_azure_sql_container,
    &azbi_type_azure_sql_protected_item,
    &azbi_type_azure_sql_protected_item_extended_info,
    &azbi_type_azure_sql_protection_policy,
    &azbi_type_azure_storage_container,
    &azbi_type_azure_storage_error_info,
    &azbi_type_azure_storage_job,
    &azbi_type_azure_storage_job_extended_info,
    &azbi_type_azure_storage_job_task_details,
    &azbi_type_azure_storage_protectable_container,
    &azbi_type_azure_vm_app_container_protectable_container,
    &azbi_type_azure_vm_app_container_protection_container,
    &azbi_type_azure_vm_resource_feature_support_request,
    &azbi_type_azure_vm_resource_feature_support_response,
    &azbi_type_azure_vm_workload_item,
    &azbi_type_azure_vm_workload_protectable_item,
    &azbi_type_azure_vm_workload_protected_item,
    &azbi_type_azure_vm_workload_protected_item_extended_info,
    &azbi_type_azure_vm_workload_protection_policy,
    &azbi_type_azure_vm_workload_sap_ase_database_protectable_item,
    &azbi_type_azure_vm_workload_sap_ase_database_protected_item,
    &azbi_type_azure_vm_workload_sap_ase_database_workload_item,
    &azbi_type_azure_vm_workload_sap_ase_system_protectable_item,
    &azbi_type_azure_vm_workload_sap_ase_system_workload_item,
    &azbi_type_azure_vm_workload_sap_hana_db_instance,
    &azbi_type_azure_vm_workload_sap_hana_db_instance_protected_item,
    &azbi_type_azure_vm_workload_sap_hana_database_protectable_item,
    &azbi_type_azure_vm_workload_sap_hana_database_protected_item,
    &azbi_type_azure_vm_workload_sap_hana_database_workload_item,
    &azbi_type_azure_vm_workload_sap_hana_hsr_protectable_item,
    &azbi_type_azure_vm_workload_sap_hana_system_protectable_item,
    &azbi_type_azure_vm_workload_sap_hana_system_workload_item,
    &azbi_type_azure_vm_workload_sql_availability_group_protectable_item,
    &azbi_type_azure_vm_workload_sql_database_protectable_item,
    &azbi_type_azure_vm_workload_sql_database_protected_item,
    &azbi_type_azure_vm_workload_sql_database_workload_item,
    &azbi_type_azure_vm_workload_sql_instance_protectable_item,
    &azbi_type_azure_vm_workload_sql_instance_workload_item,
    &azbi_type_azure_workload_auto_protection_intent,
    &azbi_type_azure_workload_backup_request,
    &azbi_type_azure_workload_container,
    &azbi_type_azure_workload_container_auto_protection_intent,
    &azbi_type_azure_workload_container_extended_info,
    &azbi_type_azure_workload_error_info,
    &azbi_type_azure_workload_job,
    &azbi_type_azure_workload_job_extended_info,
    &azbi_type_azure_workload_job_task_details,
    &azbi_type_azure_workload_point_in_time_recovery_point,
    &azbi_type_azure_workload_point_in_time_restore_request,
    &azbi_type_azure_workload_recovery_point,
    &azbi_type_azure_workload_restore_request,
    &azbi_type_azure_workload_sap_ase_point_in_time_recovery_point,
    &azbi_type_azure_workload_sap_ase_point_in_time_restore_request,
    &azbi_type_azure_workload_sap_ase_recovery_point,
    &azbi_type_azure_workload_sap_ase_restore_request,
    &azbi_type_azure_workload_sap_hana_point_in_time_recovery_point,
    &azbi_type_azure_workload_sap_hana_point_in_time_restore_request,
    &azbi_type_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request,
    &azbi_type_azure_workload_sap_hana_recovery_point,
    &azbi_type_azure_workload_sap_hana_restore_request,
    &azbi_type_azure_workload_sap_hana_restore_with_rehydrate_request,
    &azbi_type_azure_workload_sql_auto_protection_intent,
    &azbi_type_azure_workload_sql_point_in_time_recovery_point,
    &azbi_type_azure_workload_sql_point_in_time_restore_request,
    &azbi_type_azure_workload_sql_point_in_time_restore_with_rehydrate_request,
    &azbi_type_azure_workload_sql_recovery_point,
    &azbi_type_azure_workload_sql_recovery_point_extended_info,
    &azbi_type_azure_workload_sql_restore_request,
    &azbi_type_azure_workload_sql_restore_with_rehydrate_request,
    &azbi_type_bek_details,
    &azbi_type_backup_engine_filter,
    &azbi_type_backup_engines_filter,
    &azbi_type_backup_usage_summaries_filter,
    &azbi_type_backup_protection_containers_filter,
    &azbi_type_protection_containers_inquire_filter,
    &azbi_type_backup_protectable_items_filter,
    &azbi_type_recovery_points_filter,
    &azbi_type_protection_containers_refresh_filter,
    &azbi_type_backup_workload_items_filter,
    &azbi_type_backup_engine_base,
    &azbi_type_backup_engine_base_resource,
    &azbi_type_backup_engine_extended_info,
    &azbi_type_backup_management_usage,
    &azbi_type_backup_request,
    &azbi_type_backup_request_resource,
    &azbi_type_backup_resource_config,
    &azbi_type_backup_resource_config_resource,
    &azbi_type_backup_resource_encryption_config,
    &azbi_type_backup_resource_encryption_config_extended,
    &azbi_type_backup_resource_encryption_config_extended_resource,
    &azbi_type_backup_resource_encryption_config_resource,
    &azbi_type_backup_resource_vault_config,
    &azbi_type_backup_resource_vault_config_resource,
    &azbi_type_backup_status_request,
    &azbi_type_backup_status_response,
    &azbi_type_boot_diagnostics,
    &azbi_type_boot_diagnostics_instance_view,
    &azbi_type_classic_alert_settings,
    &azbi_type_client_discovery_display,
    &azbi_type_client_discovery_for_log_specification,
    &azbi_type_client_discovery_for_properties,
    &azbi_type_client_discovery_for_service_specification,
    &azbi_type_client_discovery_value_for_single_api,
    &azbi_type_client_script_for_connect,
    &azbi_type_vault_cloud_error,
    &azbi_type_cmk_kek_identity,
    &azbi_type_cmk_key_vault_properties,
    &azbi_type_compute_cloud_error,
    &azbi_type_compute_extended_location,
    &azbi_type_container_identity_info,
    &azbi_type_creation_data,
    &azbi_type_cross_subscription_restore_settings,
    &azbi_type_dpm_container_extended_info,
    &azbi_type_dpm_protected_item,
    &azbi_type_dpm_protected_item_extended_info,
    &azbi_type_daily_retention_format,
    &azbi_type_daily_retention_schedule,
    &azbi_type_daily_schedule,
    &azbi_type_data_disk,
    &azbi_type_day,
    &azbi_type_diagnostics_profile,
    &azbi_type_diff_disk_settings,
    &azbi_type_disk,
    &azbi_type_disk_encryption_set_parameters,
    &azbi_type_disk_encryption_settings,
    &azbi_type_disk_exclusion_properties,
    &azbi_type_disk_information,
    &azbi_type_disk_instance_view,
    &azbi_type_disk_properties,
    &azbi_type_disk_restore_point,
    &azbi_type_disk_restore_point_attributes,
    &azbi_type_disk_restore_point_instance_view,
    &azbi_type_disk_restore_point_properties,
    &azbi_type_disk_restore_point_replication_status,
    &azbi_type_disk_security_profile,
    &azbi_type_disk_sku,
    &azbi_type_distributed_nodes_info,
    &azbi_type_dpm_backup_engine,
    &azbi_type_dpm_container,
    &azbi_type_dpm_error_info,
    &azbi_type_dpm_job,
    &azbi_type_dpm_job_extended_info,
    &azbi_type_dpm_job_task_details,
    &azbi_type_disk_encryption,
    &azbi_type_encryption_details,
    &azbi_type_encryption_identity,
    &azbi_type_encryption_settings_collection,
    &azbi_type_encryption_settings_element,
    &azbi_type_vault_error,
    &azbi_type_vault_error_additional_info,
    &azbi_type_service_error,
    &azbi_type_export_jobs_operation_result_info,
    &azbi_type_extended_location,
    &azbi_type_extended_properties,
    &azbi_type_feature_support_request,
    &azbi_type_fetch_tiering_cost_info_for_rehydration_request,
    &azbi_type_fetch_tiering_cost_info_request,
    &azbi_type_fetch_tiering_cost_savings_info_for_policy_request,
    &azbi_type_fetch_tiering_cost_savings_info_for_protected_item_request,
    &azbi_type_fetch_tiering_cost_savings_info_for_vault_request,
    &azbi_type_generic_container,
    &azbi_type_generic_container_extended_info,
    &azbi_type_generic_protected_item,
    &azbi_type_generic_protection_policy,
    &azbi_type_generic_recovery_point,
    &azbi_type_protected_items_filter,
    &azbi_type_grant_access_data,
    &azbi_type_hardware_profile,
    &azbi_type_host_endpoint_settings,
    &azbi_type_hourly_schedule,
    &azbi_type_ilr_request,
    &azbi_type_ilr_request_resource,
    &azbi_type_iaas_vm_container,
    &azbi_type_iaas_vm_protectable_item,
    &azbi_type_iaas_vm_backup_request,
    &azbi_type_iaas_vm_ilr_registration_request,
    &azbi_type_iaas_vm_recovery_point,
    &azbi_type_iaas_vm_restore_request,
    &azbi_type_iaas_vm_restore_with_rehydration_request,
    &azbi_type_identity_based_restore_details,
    &azbi_type_identity_data,
    &azbi_type_identity_info,
    &azbi_type_image_disk_reference,
    &azbi_type_image_reference,
    &azbi_type_immutability_settings,
    &azbi_type_compute_inner_error,
    &azbi_type_inquiry_info,
    &azbi_type_inquiry_validation,
    &azbi_type_instance_view_status,
    &azbi_type_instant_item_recovery_target,
    &azbi_type_instant_rp_additional_details,
    &azbi_type_job,
    &azbi_type_backup_jobs_filter,
    &azbi_type_job_resource,
    &azbi_type_kek_details,
    &azbi_type_kpi_resource_health_details,
    &azbi_type_key_and_secret_details,
    &azbi_type_key_vault_and_key_reference,
    &azbi_type_key_vault_and_secret_reference,
    &azbi_type_key_vault_key_reference,
    &azbi_type_key_vault_secret_reference,
    &azbi_type_linux_configuration,
    &azbi_type_linux_patch_settings,
    &azbi_type_linux_vm_guest_patch_automatic_by_platform_settings,
    &azbi_type_list_recovery_points_recommended_for_move_request,
    &azbi_type_log_schedule_policy,
    &azbi_type_long_term_retention_policy,
    &azbi_type_long_term_schedule_policy,
    &azbi_type_mab_container_health_details,
    &azbi_type_mab_container,
    &azbi_type_mab_container_extended_info,
    &azbi_type_mab_error_info,
    &azbi_type_mab_file_folder_protected_item,
    &azbi_type_mab_file_folder_protected_item_extended_info,
    &azbi_type_mab_job,
    &azbi_type_mab_job_extended_info,
    &azbi_type_mab_job_task_details,
    &azbi_type_mab_protection_policy,
    &azbi_type_managed_disk_parameters,
    &azbi_type_monitoring_settings,
    &azbi_type_monthly_retention_schedule,
    &azbi_type_move_rp_across_tiers_request,
    &azbi_type_name_info,
    &azbi_type_network_interface_reference,
    &azbi_type_network_interface_reference_properties,
    &azbi_type_network_profile,
    &azbi_type_os_disk,
    &azbi_type_os_profile,
    &azbi_type_operation_result_info,
    &azbi_type_operation_result_info_base,
    &azbi_type_operation_result_info_base_resource,
    &azbi_type_operation_status,
    &azbi_type_operation_status_error,
    &azbi_type_operation_status_extended_info,
    &azbi_type_operation_status_job_extended_info,
    &azbi_type_operation_status_jobs_extended_info,
    &azbi_type_operation_status_provision_ilr_extended_info,
    &azbi_type_operation_status_validate_operation_extended_info,
    &azbi_type_operation_worker_response,
    &azbi_type_windows_patch_settings,
    &azbi_type_virtual_machine_plan,
    &azbi_type_point_in_time_range,
    &azbi_type_pre_backup_validation,
    &azbi_type_pre_validate_enable_backup_request,
    &azbi_type_pre_validate_enable_backup_response,
    &azbi_type_prepare_data_move_request,
    &azbi_type_prepare_data_move_response,
    &azbi_type_private_endpoint,
    &azbi_type_private_endpoint_connection,
    &azbi_type_private_endpoint_connection_resource,
    &azbi_type_private_endpoint_connection_vault_properties,
    &azbi_type_private_link_service_connection_state,
    &azbi_type_property_updates_in_progress,
    &azbi_type_protectable_container,
    &azbi_type_protectable_container_resource,
    &azbi_type_protected_item,
    &azbi_type_backup_protected_items_filter,
    &azbi_type_protected_item_resource,
    &azbi_type_protection_container,
    &azbi_type_protection_container_resource,
    &azbi_type_protection_intent,
    &azbi_type_backup_protection_intent_filter,
    &azbi_type_protection_intent_resource,
    &azbi_type_protection_policy,
    &azbi_type_backup_policies_filter,
    &azbi_type_protection_policy_resource,
    &azbi_type_proxy_agent_settings,
    &azbi_type_purchase_plan,
    &azbi_type_recovery_point,
    &azbi_type_recovery_point_disk_configuration,
    &azbi_type_recovery_point_move_readiness_info,
    &azbi_type_recovery_point_properties,
    &azbi_type_recovery_point_rehydration_info,
    &azbi_type_recovery_point_resource,
    &azbi_type_recovery_point_tier_information,
    &azbi_type_recovery_point_tier_information_v2,
    &azbi_type_resource_guard_operation_detail,
    &azbi_type_resource_guard_proxy_base,
    &azbi_type_resource_guard_proxy_base_resource,
    &azbi_type_resource_health_details,
    &azbi_type_restore_file_specs,
    &azbi_type_restore_point,
    &azbi_type_restore_point_collection,
    &azbi_type_restore_point_collection_properties,
    &azbi_type_restore_point_collection_source_properties,
    &azbi_type_restore_point_collection_update,
    &azbi_type_restore_point_encryption,
    &azbi_type_restore_point_instance_view,
    &azbi_type_restore_point_properties,
    &azbi_type_restore_point_source_metadata,
    &azbi_type_restore_point_source_vm_data_disk,
    &azbi_type_restore_point_source_vm_os_disk,
    &azbi_type_restore_point_source_vm_storage_profile,
    &azbi_type_restore_request,
    &azbi_type_restore_request_resource,
    &azbi_type_restore_settings,
    &azbi_type_retention_duration,
    &azbi_type_retention_policy,
    &azbi_type_sql_data_directory,
    &azbi_type_sql_data_directory_mapping,
    &azbi_type_schedule_policy,
    &azbi_type_secured_vm_details,
    &azbi_type_security_pin_base,
    &azbi_type_virtual_machine_security_profile,
    &azbi_type_security_settings,
    &azbi_type_workload_policy_settings,
    &azbi_type_share_info_element,
    &azbi_type_simple_retention_policy,
    &azbi_type_simple_schedule_policy,
    &azbi_type_simple_schedule_policy_v2,
    &azbi_type_sku,
    &azbi_type_snapshot_backup_additional_details,
    &azbi_type_snapshot_restore_parameters,
    &azbi_type_soft_delete_settings,
    &azbi_type_source_scan_configuration,
    &azbi_type_source_key_vault,
    &azbi_type_ssh_configuration,
    &azbi_type_ssh_public_key,
    &azbi_type_storage_profile,
    &azbi_type_sub_protection_policy,
    &azbi_type_sub_resource,
    &azbi_type_supported_capabilities,
    &azbi_type_system_data,
    &azbi_type_target_afs_restore_info,
    &azbi_type_target_disk_network_access_settings,
    &azbi_type_target_restore_info,
    &azbi_type_tiering_cost_info,
    &azbi_type_tiering_cost_rehydration_info,
    &azbi_type_tiering_cost_saving_info,
    &azbi_type_tiering_policy,
    &azbi_type_token_information,
    &azbi_type_trigger_data_move_request,
    &azbi_type_uefi_settings,
    &azbi_type_unlock_delete_request,
    &azbi_type_unlock_delete_response,
    &azbi_type_upgrade_details,
    &azbi_type_virtual_machine_user_identity,
    &azbi_type_user_assigned_identity_properties,
    &azbi_type_user_assigned_managed_identity_details,
    &azbi_type_user_identity,
    &azbi_type_vm_disk_security_profile,
    &azbi_type_vm_size_properties,
    &azbi_type_validate_iaas_vm_restore_operation_request,
    &azbi_type_validate_operation_request,
    &azbi_type_validate_operation_request_resource,
    &azbi_type_validate_operation_response,
    &azbi_type_validate_operations_response,
    &azbi_type_validate_restore_operation_request,
    &azbi_type_vault,
    &azbi_type_key_vault_certificate,
    &azbi_type_vault_job,
    &azbi_type_vault_job_error_info,
    &azbi_type_vault_job_extended_info,
    &azbi_type_vault_private_endpoint,
    &azbi_type_vault_private_endpoint_connection,
    &azbi_type_vault_private_link_service_connection_state,
    &azbi_type_vault_properties,
    &azbi_type_vault_properties_encryption,
    &azbi_type_vault_properties_move_details,
    &azbi_type_vault_properties_redundancy_settings,
    &azbi_type_vault_retention_policy,
    &azbi_type_key_vault_secret_group,
    &azbi_type_vault_storage_config_operation_result_response,
    &azbi_type_virtual_hard_disk,
    &azbi_type_virtual_machine,
    &azbi_type_virtual_machine_identity,
    &azbi_type_virtual_machine_instance_view,
    &azbi_type_virtual_machine_properties,
    &azbi_type_weekly_retention_format,
    &azbi_type_weekly_retention_schedule,
    &azbi_type_weekly_schedule,
    &azbi_type_winrm_configuration,
    &azbi_type_winrm_listener,
    &azbi_type_windows_configuration,
    &azbi_type_windows_vm_guest_patch_automatic_by_platform_settings,
    &azbi_type_workload_inquiry_details,
    &azbi_type_workload_item,
    &azbi_type_workload_item_resource,
    &azbi_type_workload_protectable_item,
    &azbi_type_workload_protectable_item_resource,
    &azbi_type_yearly_retention_schedule,
};

/* The place of the type with number i + 1. */
/* clang-format off: one number on a line, so that a new one changes no other */
static const uint16_t places[] = {
    123, /* BackupRequest */
    13,  /* AzureFileShareBackupRequest */
    79,  /* AzureWorkloadBackupRequest */
    214, /* IaasVMBackupRequest */
    124, /* BackupRequestResource */
    362, /* SystemData */
    192, /* ExtendedLocation */
    190, /* ErrorDetail */
    360, /* SubResource */
    3,   /* ApiEntityReference */
    148, /* ComputeExtendedLocation */
    228, /* InstanceViewStatus */
    355, /* SourceVault */
    240, /* KeyVaultSecretReference */
    239, /* KeyVaultKeyReference */
    164, /* DiskEncryptionSettings */
    163, /* DiskEncryptionSetParameters */
    380, /* VMDiskSecurityProfile */
    258, /* ManagedDiskParameters */
    225, /* InnerError */
    5,   /* ApiErrorBase */
    4,   /* ApiError */
    147, /* ComputeCloudError */
    125, /* BackupResourceConfig */
    126, /* BackupResourceConfigResource */
    131, /* BackupResourceVaultConfig */
    132, /* BackupResourceVaultConfigResource */
    127, /* BackupResourceEncryptionConfig */
    128, /* BackupResourceEncryptionConfigExtended */
    130, /* BackupResourceEncryptionConfigResource */
    129, /* BackupResourceEncryptionConfigExtendedResource */
    227, /* InquiryValidation */
    415, /* WorkloadInquiryDetails */
    226, /* InquiryInfo */
    82,  /* AzureWorkloadContainerExtendedInfo */
    149, /* ContainerIdentityInfo */
    152, /* DPMContainerExtendedInfo */
    201, /* GenericContainerExtendedInfo */
    248, /* MABContainerHealthDetails */
    250, /* MabContainerExtendedInfo */
    298, /* ProtectionContainer */
    40,  /* AzureSqlContainer */
    44,  /* AzureStorageContainer */
    80,  /* AzureWorkloadContainer */
    39,  /* AzureSQLAGWorkloadContainerProtectionContainer */
    51,  /* AzureVMAppContainerProtectionContainer */
    178, /* DpmContainer */
    11,  /* AzureBackupServerContainer */
    200, /* GenericContainer */
    212, /* IaaSVMContainer */
    21,  /* AzureIaaSClassicComputeVMContainer */
    24,  /* AzureIaaSComputeVMContainer */
    249, /* MabContainer */
    299, /* ProtectionContainerResource */
    293, /* ProtectableContainer */
    49,  /* AzureStorageProtectableContainer */
    50,  /* AzureVMAppContainerProtectableContainer */
    294, /* ProtectableContainerResource */
    285, /* PrepareDataMoveRequest */
    371, /* TriggerDataMoveRequest */
    402, /* VaultStorageConfigOperationResultResponse */
    286, /* PrepareDataMoveResponse */
    138, /* ClientDiscoveryDisplay */
    139, /* ClientDiscoveryForLogSpecification */
    141, /* ClientDiscoveryForServiceSpecification */
    140, /* ClientDiscoveryForProperties */
    142, /* ClientDiscoveryValueForSingleApi */
    6,   /* ArmErrorAdditionalInfo */
    7,   /* ArmErrorDetail */
    8,   /* ArmErrorResponse */
    183, /* Encryption */
    238, /* KeyVaultAndSecretReference */
    237, /* KeyVaultAndKeyReference */
    187, /* EncryptionSettingsElement */
    186, /* EncryptionSettingsCollection */
    222, /* ImageDiskReference */
    150, /* CreationData */
    307, /* PurchasePlan */
    361, /* SupportedCapabilities */
    174, /* DiskSecurityProfile */
    292, /* PropertyUpdatesInProgress */
    346, /* ShareInfoElement */
    175, /* DiskSku */
    168, /* DiskProperties */
    162, /* Disk */
    206, /* GrantAccessData */
    0,   /* AccessUri */
    172, /* DiskRestorePointProperties */
    169, /* DiskRestorePoint */
    121, /* BackupEngineExtendedInfo */
    119, /* BackupEngineBase */
    12,  /* AzureBackupServerEngine */
    177, /* DpmBackupEngine */
    120, /* BackupEngineBaseResource */
    116, /* BMSRPQueryObject */
    232, /* JobQueryObject */
    296, /* ProtectedItemQueryObject */
    205, /* GetProtectedItemQueryObject */
    304, /* ProtectionPolicyQueryObject */
    115, /* BMSPOQueryObject */
    113, /* BMSContainerQueryObject */
    117, /* BMSRefreshContainersQueryObject */
    114, /* BMSContainersInquiryQueryObject */
    118, /* BMSWorkloadItemQueryObject */
    301, /* ProtectionIntentQueryObject */
    111, /* BMSBackupEnginesQueryObject */
    110, /* BMSBackupEngineQueryObject */
    112, /* BMSBackupSummariesQueryObject */
    300, /* ProtectionIntent */
    37,  /* AzureRecoveryServiceVaultProtectionIntent */
    38,  /* AzureResourceProtectionIntent */
    78,  /* AzureWorkloadAutoProtectionIntent */
    101, /* AzureWorkloadSQLAutoProtectionIntent */
    81,  /* AzureWorkloadContainerAutoProtectionIntent */
    302, /* ProtectionIntentResource */
    283, /* PreValidateEnableBackupRequest */
    284, /* PreValidateEnableBackupResponse */
    210, /* ILRRequest */
    16,  /* AzureFileShareProvisionILRRequest */
    215, /* IaasVMILRRegistrationRequest */
    211, /* ILRRequestResource */
    143, /* ClientScriptForConnect */
    229, /* InstantItemRecoveryTarget */
    231, /* Job */
    27,  /* AzureIaaSVMErrorInfo */
    31,  /* AzureIaaSVMJobTaskDetails */
    30,  /* AzureIaaSVMJobExtendedInfo */
    29,  /* AzureIaaSVMJob */
    32,  /* AzureIaaSVMJobV2 */
    45,  /* AzureStorageErrorInfo */
    48,  /* AzureStorageJobTaskDetails */
    47,  /* AzureStorageJobExtendedInfo */
    46,  /* AzureStorageJob */
    83,  /* AzureWorkloadErrorInfo */
    86,  /* AzureWorkloadJobTaskDetails */
    85,  /* AzureWorkloadJobExtendedInfo */
    84,  /* AzureWorkloadJob */
    179, /* DpmErrorInfo */
    182, /* DpmJobTaskDetails */
    181, /* DpmJobExtendedInfo */
    180, /* DpmJob */
    251, /* MabErrorInfo */
    256, /* MabJobTaskDetails */
    255, /* MabJobExtendedInfo */
    254, /* MabJob */
    391, /* VaultJobErrorInfo */
    392, /* VaultJobExtendedInfo */
    390, /* VaultJob */
    233, /* JobResource */
    261, /* MoveRPAcrossTiersRequest */
    244, /* ListRecoveryPointsRecommendedForMoveRequest */
    385, /* ValidateOperationResponse */
    272, /* OperationStatusError */
    273, /* OperationStatusExtendedInfo */
    274, /* OperationStatusJobExtendedInfo */
    275, /* OperationStatusJobsExtendedInfo */
    276, /* OperationStatusProvisionILRExtendedInfo */
    277, /* OperationStatusValidateOperationExtendedInfo */
    271, /* OperationStatus */
    278, /* OperationWorkerResponse */
    269, /* OperationResultInfoBase */
    268, /* OperationResultInfo */
    191, /* ExportJobsOperationResultInfo */
    270, /* OperationResultInfoBaseResource */
    243, /* LinuxVMGuestPatchAutomaticByPlatformSettings */
    242, /* LinuxPatchSettings */
    357, /* SshPublicKey */
    356, /* SshConfiguration */
    241, /* LinuxConfiguration */
    2,   /* AdditionalUnattendContent */
    414, /* WindowsVMGuestPatchAutomaticByPlatformSettings */
    279, /* PatchSettings */
    412, /* WinRMListener */
    411, /* WinRMConfiguration */
    413, /* WindowsConfiguration */
    389, /* VaultCertificate */
    401, /* VaultSecretGroup */
    267, /* OSProfile */
    159, /* Day */
    155, /* DailyRetentionFormat */
    408, /* WeeklyRetentionFormat */
    336, /* RetentionDuration */
    156, /* DailyRetentionSchedule */
    409, /* WeeklyRetentionSchedule */
    260, /* MonthlyRetentionSchedule */
    420, /* YearlyRetentionSchedule */
    337, /* RetentionPolicy */
    347, /* SimpleRetentionPolicy */
    246, /* LongTermRetentionPolicy */
    400, /* VaultRetentionPolicy */
    209, /* HourlySchedule */
    157, /* DailySchedule */
    410, /* WeeklySchedule */
    340, /* SchedulePolicy */
    348, /* SimpleSchedulePolicy */
    349, /* SimpleSchedulePolicyV2 */
    245, /* LogSchedulePolicy */
    247, /* LongTermSchedulePolicy */
    369, /* TieringPolicy */
    230, /* InstantRPAdditionalDetails */
    351, /* SnapshotBackupAdditionalDetails */
    345, /* Settings */
    359, /* SubProtectionPolicy */
    303, /* ProtectionPolicy */
    35,  /* AzureIaaSVMProtectionPolicy */
    15,  /* AzureFileShareProtectionPolicy */
    43,  /* AzureSqlProtectionPolicy */
    58,  /* AzureVmWorkloadProtectionPolicy */
    203, /* GenericProtectionPolicy */
    257, /* MabProtectionPolicy */
    305, /* ProtectionPolicyResource */
    287, /* PrivateEndpoint */
    291, /* PrivateLinkServiceConnectionState */
    288, /* PrivateEndpointConnection */
    289, /* PrivateEndpointConnectionResource */
    282, /* PreBackupValidation */
    418, /* WorkloadProtectableItem */
    14,  /* AzureFileShareProtectableItem */
    213, /* IaaSVMProtectableItem */
    22,  /* AzureIaaSClassicComputeVMProtectableItem */
    25,  /* AzureIaaSComputeVMProtectableItem */
    55,  /* AzureVmWorkloadProtectableItem */
    59,  /* AzureVmWorkloadSAPAseDatabaseProtectableItem */
    62,  /* AzureVmWorkloadSAPAseSystemProtectableItem */
    64,  /* AzureVmWorkloadSAPHanaDBInstance */
    66,  /* AzureVmWorkloadSAPHanaDatabaseProtectableItem */
    69,  /* AzureVmWorkloadSAPHanaHSRProtectableItem */
    70,  /* AzureVmWorkloadSAPHanaSystemProtectableItem */
    72,  /* AzureVmWorkloadSQLAvailabilityGroupProtectableItem */
    73,  /* AzureVmWorkloadSQLDatabaseProtectableItem */
    76,  /* AzureVmWorkloadSQLInstanceProtectableItem */
    419, /* WorkloadProtectableItemResource */
    319, /* ResourceHealthDetails */
    28,  /* AzureIaaSVMHealthDetails */
    235, /* KPIResourceHealthDetails */
    165, /* DiskExclusionProperties */
    193, /* ExtendedProperties */
    176, /* DistributedNodesInfo */
    34,  /* AzureIaaSVMProtectedItemExtendedInfo */
    20,  /* AzureFileshareProtectedItemExtendedInfo */
    42,  /* AzureSqlProtectedItemExtendedInfo */
    57,  /* AzureVmWorkloadProtectedItemExtendedInfo */
    154, /* DPMProtectedItemExtendedInfo */
    253, /* MabFileFolderProtectedItemExtendedInfo */
    295, /* ProtectedItem */
    19,  /* AzureFileshareProtectedItem */
    33,  /* AzureIaaSVMProtectedItem */
    23,  /* AzureIaaSClassicComputeVMProtectedItem */
    26,  /* AzureIaaSComputeVMProtectedItem */
    41,  /* AzureSqlProtectedItem */
    56,  /* AzureVmWorkloadProtectedItem */
    60,  /* AzureVmWorkloadSAPAseDatabaseProtectedItem */
    67,  /* AzureVmWorkloadSAPHanaDatabaseProtectedItem */
    65,  /* AzureVmWorkloadSAPHanaDBInstanceProtectedItem */
    74,  /* AzureVmWorkloadSQLDatabaseProtectedItem */
    153, /* DPMProtectedItem */
    202, /* GenericProtectedItem */
    252, /* MabFileFolderProtectedItem */
    297, /* ProtectedItemResource */
    311, /* RecoveryPointProperties */
    314, /* RecoveryPointTierInformation */
    315, /* RecoveryPointTierInformationV2 */
    310, /* RecoveryPointMoveReadinessInfo */
    166, /* DiskInformation */
    309, /* RecoveryPointDiskConfiguration */
    109, /* BEKDetails */
    234, /* KEKDetails */
    236, /* KeyAndSecretDetails */
    281, /* PointInTimeRange */
    338, /* SQLDataDirectory */
    106, /* AzureWorkloadSQLRecoveryPointExtendedInfo */
    308, /* RecoveryPoint */
    17,  /* AzureFileShareRecoveryPoint */
    89,  /* AzureWorkloadRecoveryPoint */
    87,  /* AzureWorkloadPointInTimeRecoveryPoint */
    98,  /* AzureWorkloadSAPHanaRecoveryPoint */
    95,  /* AzureWorkloadSAPHanaPointInTimeRecoveryPoint */
    93,  /* AzureWorkloadSAPAseRecoveryPoint */
    91,  /* AzureWorkloadSAPAsePointInTimeRecoveryPoint */
    105, /* AzureWorkloadSQLRecoveryPoint */
    102, /* AzureWorkloadSQLPointInTimeRecoveryPoint */
    204, /* GenericRecoveryPoint */
    216, /* IaasVMRecoveryPoint */
    313, /* RecoveryPointResource */
    316, /* ResourceGuardOperationDetail */
    317, /* ResourceGuardProxyBase */
    318, /* ResourceGuardProxyBaseResource */
    373, /* UnlockDeleteRequest */
    374, /* UnlockDeleteResponse */
    342, /* SecurityPinBase */
    370, /* TokenInformation */
    312, /* RecoveryPointRehydrationInfo */
    339, /* SQLDataDirectoryMapping */
    320, /* RestoreFileSpecs */
    363, /* TargetAFSRestoreInfo */
    365, /* TargetRestoreInfo */
    352, /* SnapshotRestoreParameters */
    377, /* UserAssignedIdentityProperties */
    378, /* UserAssignedManagedIdentityDetails */
    184, /* EncryptionDetails */
    221, /* IdentityInfo */
    219, /* IdentityBasedRestoreDetails */
    341, /* SecuredVMDetails */
    364, /* TargetDiskNetworkAccessSettings */
    333, /* RestoreRequest */
    18,  /* AzureFileShareRestoreRequest */
    90,  /* AzureWorkloadRestoreRequest */
    88,  /* AzureWorkloadPointInTimeRestoreRequest */
    99,  /* AzureWorkloadSAPHanaRestoreRequest */
    96,  /* AzureWorkloadSAPHanaPointInTimeRestoreRequest */
    97,  /* AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest */
    100, /* AzureWorkloadSAPHanaRestoreWithRehydrateRequest */
    94,  /* AzureWorkloadSAPAseRestoreRequest */
    92,  /* AzureWorkloadSAPAsePointInTimeRestoreRequest */
    107, /* AzureWorkloadSQLRestoreRequest */
    103, /* AzureWorkloadSQLPointInTimeRestoreRequest */
    104, /* AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest */
    108, /* AzureWorkloadSQLRestoreWithRehydrateRequest */
    217, /* IaasVMRestoreRequest */
    218, /* IaasVMRestoreWithRehydrationRequest */
    334, /* RestoreRequestResource */
    326, /* RestorePointEncryption */
    170, /* DiskRestorePointAttributes */
    173, /* DiskRestorePointReplicationStatus */
    171, /* DiskRestorePointInstanceView */
    327, /* RestorePointInstanceView */
    331, /* RestorePointSourceVMOSDisk */
    330, /* RestorePointSourceVMDataDisk */
    332, /* RestorePointSourceVMStorageProfile */
    329, /* RestorePointSourceMetadata */
    328, /* RestorePointProperties */
    321, /* RestorePoint */
    324, /* RestorePointCollectionSourceProperties */
    323, /* RestorePointCollectionProperties */
    322, /* RestorePointCollection */
    325, /* RestorePointCollectionUpdate */
    196, /* FetchTieringCostInfoRequest */
    195, /* FetchTieringCostInfoForRehydrationRequest */
    197, /* FetchTieringCostSavingsInfoForPolicyRequest */
    198, /* FetchTieringCostSavingsInfoForProtectedItemRequest */
    199, /* FetchTieringCostSavingsInfoForVaultRequest */
    366, /* TieringCostInfo */
    367, /* TieringCostRehydrationInfo */
    368, /* TieringCostSavingInfo */
    262, /* NameInfo */
    122, /* BackupManagementUsage */
    383, /* ValidateOperationRequest */
    387, /* ValidateRestoreOperationRequest */
    382, /* ValidateIaasVMRestoreOperationRequest */
    384, /* ValidateOperationRequestResource */
    386, /* ValidateOperationsResponse */
    194, /* FeatureSupportRequest */
    10,  /* AzureBackupGoalFeatureSupportRequest */
    52,  /* AzureVMResourceFeatureSupportRequest */
    53,  /* AzureVMResourceFeatureSupportResponse */
    133, /* BackupStatusRequest */
    134, /* BackupStatusResponse */
    379, /* UserIdentity */
    220, /* IdentityData */
    350, /* Sku */
    36,  /* AzureMonitorAlertSettings */
    137, /* ClassicAlertSettings */
    259, /* MonitoringSettings */
    151, /* CrossSubscriptionRestoreSettings */
    335, /* RestoreSettings */
    224, /* ImmutabilitySettings */
    353, /* SoftDeleteSettings */
    9,   /* AssociatedIdentity */
    354, /* SourceScanConfiguration */
    344, /* SecuritySettings */
    145, /* CmkKekIdentity */
    146, /* CmkKeyVaultProperties */
    397, /* VaultPropertiesEncryption */
    398, /* VaultPropertiesMoveDetails */
    399, /* VaultPropertiesRedundancySettings */
    375, /* UpgradeDetails */
    393, /* VaultPrivateEndpoint */
    395, /* VaultPrivateLinkServiceConnectionState */
    394, /* VaultPrivateEndpointConnection */
    290, /* PrivateEndpointConnectionVaultProperties */
    396, /* VaultProperties */
    388, /* Vault */
    189, /* ErrorAdditionalInfo */
    188, /* Error */
    144, /* CloudError */
    1,   /* AdditionalCapabilities */
    135, /* BootDiagnostics */
    160, /* DiagnosticsProfile */
    185, /* EncryptionIdentity */
    208, /* HostEndpointSettings */
    306, /* ProxyAgentSettings */
    372, /* UefiSettings */
    343, /* SecurityProfile */
    223, /* ImageReference */
    403, /* VirtualHardDisk */
    161, /* DiffDiskSettings */
    266, /* OSDisk */
    158, /* DataDisk */
    358, /* StorageProfile */
    264, /* NetworkInterfaceReferenceProperties */
    263, /* NetworkInterfaceReference */
    265, /* NetworkProfile */
    280, /* Plan */
    376, /* UserAssignedIdentities */
    405, /* VirtualMachineIdentity */
    136, /* BootDiagnosticsInstanceView */
    167, /* DiskInstanceView */
    406, /* VirtualMachineInstanceView */
    407, /* VirtualMachineProperties */
    404, /* VirtualMachine */
    381, /* VMSizeProperties */
    207, /* HardwareProfile */
    416, /* WorkloadItem */
    54,  /* AzureVmWorkloadItem */
    61,  /* AzureVmWorkloadSAPAseDatabaseWorkloadItem */
    63,  /* AzureVmWorkloadSAPAseSystemWorkloadItem */
    68,  /* AzureVmWorkloadSAPHanaDatabaseWorkloadItem */
    71,  /* AzureVmWorkloadSAPHanaSystemWorkloadItem */
    75,  /* AzureVmWorkloadSQLDatabaseWorkloadItem */
    77,  /* AzureVmWorkloadSQLInstanceWorkloadItem */
    417, /* WorkloadItemResource */
};
/* clang-format on */

const azbi_type_registry azbi_types = {all, places, AZBI_COUNT(all)};
