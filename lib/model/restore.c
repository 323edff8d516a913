/*
 * restore.c - tables of azbackup/model/restore.h.
 * Generated from lib/schema/models/restore.txt by lib/schema/generate.py.
 */
#include <azbackup/model/restore.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value recovery_type_values[] = {
    AZBI_VALUE("Invalid", 0x005b0001),           AZBI_VALUE("OriginalLocation", 0x005b0002),
    AZBI_VALUE("AlternateLocation", 0x005b0003), AZBI_VALUE("RestoreDisks", 0x005b0004),
    AZBI_VALUE("Offline", 0x005b0005),
};
const azbi_enum_set azbi_enum_recovery_type = {
    .name = "RecoveryType",
    .values = recovery_type_values,
    .count = AZBI_COUNT(recovery_type_values),
    .numbered = 1,
};

static const azbi_enum_value recovery_mode_values[] = {
    AZBI_VALUE("Invalid", 0x005c0001),
    AZBI_VALUE("FileRecovery", 0x005c0002),
    AZBI_VALUE("WorkloadRecovery", 0x005c0003),
    AZBI_VALUE("SnapshotAttach", 0x005c0004),
    AZBI_VALUE("RecoveryUsingSnapshot", 0x005c0005),
    AZBI_VALUE("SnapshotAttachAndRecover", 0x005c0006),
};
const azbi_enum_set azbi_enum_recovery_mode = {
    .name = "RecoveryMode",
    .values = recovery_mode_values,
    .count = AZBI_COUNT(recovery_mode_values),
    .numbered = 1,
};

static const azbi_enum_value overwrite_options_values[] = {
    AZBI_VALUE("Invalid", 0x005d0001),
    AZBI_VALUE("FailOnConflict", 0x005d0002),
    AZBI_VALUE("Overwrite", 0x005d0003),
};
const azbi_enum_set azbi_enum_overwrite_options = {
    .name = "OverwriteOptions",
    .values = overwrite_options_values,
    .count = AZBI_COUNT(overwrite_options_values),
    .numbered = 1,
};

static const azbi_enum_value copy_options_values[] = {
    AZBI_VALUE("Invalid", 0x005e0001),        AZBI_VALUE("CreateCopy", 0x005e0002),
    AZBI_VALUE("Skip", 0x005e0003),           AZBI_VALUE("Overwrite", 0x005e0004),
    AZBI_VALUE("FailOnConflict", 0x005e0005),
};
const azbi_enum_set azbi_enum_copy_options = {
    .name = "CopyOptions",
    .values = copy_options_values,
    .count = AZBI_COUNT(copy_options_values),
    .numbered = 1,
};

static const azbi_enum_value restore_request_type_values[] = {
    AZBI_VALUE("Invalid", 0x005f0001),
    AZBI_VALUE("FullShareRestore", 0x005f0002),
    AZBI_VALUE("ItemLevelRestore", 0x005f0003),
};
const azbi_enum_set azbi_enum_restore_request_type = {
    .name = "RestoreRequestType",
    .values = restore_request_type_values,
    .count = AZBI_COUNT(restore_request_type_values),
    .numbered = 1,
};

static const azbi_enum_value rehydration_priority_values[] = {
    AZBI_VALUE("Standard", 0x00600001),
    AZBI_VALUE("High", 0x00600002),
};
const azbi_enum_set azbi_enum_rehydration_priority = {
    .name = "RehydrationPriority",
    .values = rehydration_priority_values,
    .count = AZBI_COUNT(rehydration_priority_values),
};

static const azbi_enum_value target_disk_network_access_option_values[] = {
    AZBI_VALUE("SameAsOnSourceDisks", 0x00610001),
    AZBI_VALUE("EnablePrivateAccessForAllDisks", 0x00610002),
    AZBI_VALUE("EnablePublicAccessForAllDisks", 0x00610003),
};
const azbi_enum_set azbi_enum_target_disk_network_access_option = {
    .name = "TargetDiskNetworkAccessOption",
    .values = target_disk_network_access_option_values,
    .count = AZBI_COUNT(target_disk_network_access_option_values),
};

static const azbi_enum_value restore_request_kinds_values[] = {
    AZBI_VALUE("AzureFileShareRestoreRequest", 0x009f0001),
    AZBI_VALUE("AzureWorkloadRestoreRequest", 0x009f0002),
    AZBI_VALUE("AzureWorkloadPointInTimeRestoreRequest", 0x009f0003),
    AZBI_VALUE("AzureWorkloadSAPHanaRestoreRequest", 0x009f0004),
    AZBI_VALUE("AzureWorkloadSAPHanaPointInTimeRestoreRequest", 0x009f0005),
    AZBI_VALUE("AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest", 0x009f0006),
    AZBI_VALUE("AzureWorkloadSAPHanaRestoreWithRehydrateRequest", 0x009f0007),
    AZBI_VALUE("AzureWorkloadSAPAseRestoreRequest", 0x009f0008),
    AZBI_VALUE("AzureWorkloadSAPAsePointInTimeRestoreRequest", 0x009f0009),
    AZBI_VALUE("AzureWorkloadSQLRestoreRequest", 0x009f000a),
    AZBI_VALUE("AzureWorkloadSQLPointInTimeRestoreRequest", 0x009f000b),
    AZBI_VALUE("AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest", 0x009f000c),
    AZBI_VALUE("AzureWorkloadSQLRestoreWithRehydrateRequest", 0x009f000d),
    AZBI_VALUE("IaasVMRestoreRequest", 0x009f000e),
    AZBI_VALUE("IaasVMRestoreWithRehydrationRequest", 0x009f000f),
};
const azbi_enum_set azbi_enum_restore_request_kinds = {
    .name = "RestoreRequest.objectType",
    .values = restore_request_kinds_values,
    .count = AZBI_COUNT(restore_request_kinds_values),
};
/* clang-format on */

static const azbi_row recovery_point_rehydration_info_rows[] = {
    AZBI_ROW(azb_recovery_point_rehydration_info, rehydration_retention_duration,
             "rehydrationRetentionDuration", STR, 0),
    AZBI_ROW_ENUM(azb_recovery_point_rehydration_info, rehydration_priority, "rehydrationPriority",
                  ENUM, rehydration_priority, 0),
};
static const azbi_slot recovery_point_rehydration_info_slots[] = {
    {0, 1}, /* rehydrationPriority */
    {0, 0}, /* rehydrationRetentionDuration */
};
const azb_type azbi_type_recovery_point_rehydration_info = {
    .name = "RecoveryPointRehydrationInfo",
    .rows = recovery_point_rehydration_info_rows,
    .row_count = AZBI_COUNT(recovery_point_rehydration_info_rows),
    .slots = recovery_point_rehydration_info_slots,
    .slot_count = AZBI_COUNT(recovery_point_rehydration_info_slots),
    .size = sizeof(azb_recovery_point_rehydration_info),
    .number = 292,
};

static const azbi_row sql_data_directory_mapping_rows[] = {
    AZBI_ROW_ENUM(azb_sql_data_directory_mapping, mapping_type, "mappingType", ENUM,
                  sql_data_directory_type, 0),
    AZBI_ROW(azb_sql_data_directory_mapping, source_logical_name, "sourceLogicalName", STR, 0),
    AZBI_ROW(azb_sql_data_directory_mapping, source_path, "sourcePath", STR, 0),
    AZBI_ROW(azb_sql_data_directory_mapping, target_path, "targetPath", STR, 0),
};
static const azbi_slot sql_data_directory_mapping_slots[] = {
    {0, 0}, /* mappingType */
    {0, 1}, /* sourceLogicalName */
    {0, 2}, /* sourcePath */
    {0, 3}, /* targetPath */
};
const azb_type azbi_type_sql_data_directory_mapping = {
    .name = "SQLDataDirectoryMapping",
    .rows = sql_data_directory_mapping_rows,
    .row_count = AZBI_COUNT(sql_data_directory_mapping_rows),
    .slots = sql_data_directory_mapping_slots,
    .slot_count = AZBI_COUNT(sql_data_directory_mapping_slots),
    .size = sizeof(azb_sql_data_directory_mapping),
    .number = 293,
};

static const azbi_row restore_file_specs_rows[] = {
    AZBI_ROW(azb_restore_file_specs, path, "path", STR, 0),
    AZBI_ROW(azb_restore_file_specs, file_spec_type, "fileSpecType", STR, 0),
    AZBI_ROW(azb_restore_file_specs, target_folder_path, "targetFolderPath", STR, 0),
};
static const azbi_slot restore_file_specs_slots[] = {
    {0, 1}, /* fileSpecType */
    {0, 0}, /* path */
    {0, 2}, /* targetFolderPath */
};
const azb_type azbi_type_restore_file_specs = {
    .name = "RestoreFileSpecs",
    .rows = restore_file_specs_rows,
    .row_count = AZBI_COUNT(restore_file_specs_rows),
    .slots = restore_file_specs_slots,
    .slot_count = AZBI_COUNT(restore_file_specs_slots),
    .size = sizeof(azb_restore_file_specs),
    .number = 294,
};

static const azbi_row target_afs_restore_info_rows[] = {
    AZBI_ROW(azb_target_afs_restore_info, name, "name", STR, 0),
    AZBI_ROW(azb_target_afs_restore_info, target_resource_id, "targetResourceId", STR, 0),
};
static const azbi_slot target_afs_restore_info_slots[] = {
    {0, 0}, /* name */
    {0, 1}, /* targetResourceId */
};
const azb_type azbi_type_target_afs_restore_info = {
    .name = "TargetAFSRestoreInfo",
    .rows = target_afs_restore_info_rows,
    .row_count = AZBI_COUNT(target_afs_restore_info_rows),
    .slots = target_afs_restore_info_slots,
    .slot_count = AZBI_COUNT(target_afs_restore_info_slots),
    .size = sizeof(azb_target_afs_restore_info),
    .number = 295,
};

static const azbi_row target_restore_info_rows[] = {
    AZBI_ROW_ENUM(azb_target_restore_info, overwrite_option, "overwriteOption", ENUM,
                  overwrite_options, 0),
    AZBI_ROW(azb_target_restore_info, container_id, "containerId", STR, 0),
    AZBI_ROW(azb_target_restore_info, database_name, "databaseName", STR, 0),
    AZBI_ROW(azb_target_restore_info, target_directory_for_file_restore,
             "targetDirectoryForFileRestore", STR, 0),
};
static const azbi_slot target_restore_info_slots[] = {
    {0, 1}, /* containerId */
    {0, 2}, /* databaseName */
    {0, 0}, /* overwriteOption */
    {0, 3}, /* targetDirectoryForFileRestore */
};
const azb_type azbi_type_target_restore_info = {
    .name = "TargetRestoreInfo",
    .rows = target_restore_info_rows,
    .row_count = AZBI_COUNT(target_restore_info_rows),
    .slots = target_restore_info_slots,
    .slot_count = AZBI_COUNT(target_restore_info_slots),
    .size = sizeof(azb_target_restore_info),
    .number = 296,
};

static const azbi_row snapshot_restore_parameters_rows[] = {
    AZBI_ROW(azb_snapshot_restore_parameters, skip_attach_and_mount, "skipAttachAndMount", BOOL, 0),
    AZBI_ROW(azb_snapshot_restore_parameters, log_point_in_time_for_db_recovery,
             "logPointInTimeForDBRecovery", STR, 0),
};
static const azbi_slot snapshot_restore_parameters_slots[] = {
    {0, 1}, /* logPointInTimeForDBRecovery */
    {0, 0}, /* skipAttachAndMount */
};
const azb_type azbi_type_snapshot_restore_parameters = {
    .name = "SnapshotRestoreParameters",
    .rows = snapshot_restore_parameters_rows,
    .row_count = AZBI_COUNT(snapshot_restore_parameters_rows),
    .slots = snapshot_restore_parameters_slots,
    .slot_count = AZBI_COUNT(snapshot_restore_parameters_slots),
    .size = sizeof(azb_snapshot_restore_parameters),
    .number = 297,
};

static const azbi_row user_assigned_identity_properties_rows[] = {
    AZBI_ROW(azb_user_assigned_identity_properties, client_id, "clientId", STR, 0),
    AZBI_ROW(azb_user_assigned_identity_properties, principal_id, "principalId", STR, 0),
};
static const azbi_slot user_assigned_identity_properties_slots[] = {
    {0, 0}, /* clientId */
    {0, 1}, /* principalId */
};
const azb_type azbi_type_user_assigned_identity_properties = {
    .name = "UserAssignedIdentityProperties",
    .rows = user_assigned_identity_properties_rows,
    .row_count = AZBI_COUNT(user_assigned_identity_properties_rows),
    .slots = user_assigned_identity_properties_slots,
    .slot_count = AZBI_COUNT(user_assigned_identity_properties_slots),
    .size = sizeof(azb_user_assigned_identity_properties),
    .number = 298,
};

static const azbi_row user_assigned_managed_identity_details_rows[] = {
    AZBI_ROW(azb_user_assigned_managed_identity_details, identity_arm_id, "identityArmId", STR, 0),
    AZBI_ROW(azb_user_assigned_managed_identity_details, identity_name, "identityName", STR, 0),
    AZBI_ROW_MODEL(azb_user_assigned_managed_identity_details, user_assigned_identity_properties,
                   "userAssignedIdentityProperties", MODEL, user_assigned_identity_properties, 0),
};
static const azbi_slot user_assigned_managed_identity_details_slots[] = {
    {0, 0}, /* identityArmId */
    {0, 1}, /* identityName */
    {0, 2}, /* userAssignedIdentityProperties */
};
const azb_type azbi_type_user_assigned_managed_identity_details = {
    .name = "UserAssignedManagedIdentityDetails",
    .rows = user_assigned_managed_identity_details_rows,
    .row_count = AZBI_COUNT(user_assigned_managed_identity_details_rows),
    .slots = user_assigned_managed_identity_details_slots,
    .slot_count = AZBI_COUNT(user_assigned_managed_identity_details_slots),
    .size = sizeof(azb_user_assigned_managed_identity_details),
    .number = 299,
};

static const azbi_row encryption_details_rows[] = {
    AZBI_ROW(azb_encryption_details, encryption_enabled, "encryptionEnabled", BOOL, 0),
    AZBI_ROW(azb_encryption_details, kek_url, "kekUrl", STR, 0),
    AZBI_ROW(azb_encryption_details, secret_key_url, "secretKeyUrl", STR, 0),
    AZBI_ROW(azb_encryption_details, kek_vault_id, "kekVaultId", STR, 0),
    AZBI_ROW(azb_encryption_details, secret_key_vault_id, "secretKeyVaultId", STR, 0),
};
static const azbi_slot encryption_details_slots[] = {
    {0, 0}, /* encryptionEnabled */
    {0, 1}, /* kekUrl */
    {0, 3}, /* kekVaultId */
    {0, 2}, /* secretKeyUrl */
    {0, 4}, /* secretKeyVaultId */
};
const azb_type azbi_type_encryption_details = {
    .name = "EncryptionDetails",
    .rows = encryption_details_rows,
    .row_count = AZBI_COUNT(encryption_details_rows),
    .slots = encryption_details_slots,
    .slot_count = AZBI_COUNT(encryption_details_slots),
    .size = sizeof(azb_encryption_details),
    .number = 300,
};

static const azbi_row identity_info_rows[] = {
    AZBI_ROW(azb_identity_info, is_system_assigned_identity, "isSystemAssignedIdentity", BOOL, 0),
    AZBI_ROW(azb_identity_info, managed_identity_resource_id, "managedIdentityResourceId", STR, 0),
};
static const azbi_slot identity_info_slots[] = {
    {0, 0}, /* isSystemAssignedIdentity */
    {0, 1}, /* managedIdentityResourceId */
};
const azb_type azbi_type_identity_info = {
    .name = "IdentityInfo",
    .rows = identity_info_rows,
    .row_count = AZBI_COUNT(identity_info_rows),
    .slots = identity_info_slots,
    .slot_count = AZBI_COUNT(identity_info_slots),
    .size = sizeof(azb_identity_info),
    .number = 301,
};

static const azbi_row identity_based_restore_details_rows[] = {
    AZBI_ROW(azb_identity_based_restore_details, object_type, "objectType", STR, 0),
    AZBI_ROW(azb_identity_based_restore_details, target_storage_account_id,
             "targetStorageAccountId", STR, 0),
};
static const azbi_slot identity_based_restore_details_slots[] = {
    {0, 0}, /* objectType */
    {0, 1}, /* targetStorageAccountId */
};
const azb_type azbi_type_identity_based_restore_details = {
    .name = "IdentityBasedRestoreDetails",
    .rows = identity_based_restore_details_rows,
    .row_count = AZBI_COUNT(identity_based_restore_details_rows),
    .slots = identity_based_restore_details_slots,
    .slot_count = AZBI_COUNT(identity_based_restore_details_slots),
    .size = sizeof(azb_identity_based_restore_details),
    .number = 302,
};

static const azbi_row secured_vm_details_rows[] = {
    AZBI_ROW(azb_secured_vm_details, secured_vm_os_disk_encryption_set_id,
             "securedVMOsDiskEncryptionSetId", STR, 0),
};
static const azbi_slot secured_vm_details_slots[] = {
    {0, 0}, /* securedVMOsDiskEncryptionSetId */
};
const azb_type azbi_type_secured_vm_details = {
    .name = "SecuredVMDetails",
    .rows = secured_vm_details_rows,
    .row_count = AZBI_COUNT(secured_vm_details_rows),
    .slots = secured_vm_details_slots,
    .slot_count = AZBI_COUNT(secured_vm_details_slots),
    .size = sizeof(azb_secured_vm_details),
    .number = 303,
};

static const azbi_row target_disk_network_access_settings_rows[] = {
    AZBI_ROW_ENUM(azb_target_disk_network_access_settings, target_disk_network_access_option,
                  "targetDiskNetworkAccessOption", ENUM, target_disk_network_access_option, 0),
    AZBI_ROW(azb_target_disk_network_access_settings, target_disk_access_id, "targetDiskAccessId",
             STR, 0),
};
static const azbi_slot target_disk_network_access_settings_slots[] = {
    {0, 1}, /* targetDiskAccessId */
    {0, 0}, /* targetDiskNetworkAccessOption */
};
const azb_type azbi_type_target_disk_network_access_settings = {
    .name = "TargetDiskNetworkAccessSettings",
    .rows = target_disk_network_access_settings_rows,
    .row_count = AZBI_COUNT(target_disk_network_access_settings_rows),
    .slots = target_disk_network_access_settings_slots,
    .slot_count = AZBI_COUNT(target_disk_network_access_settings_slots),
    .size = sizeof(azb_target_disk_network_access_settings),
    .number = 304,
};

static const azbi_row restore_request_rows[] = {
    AZBI_ROW_ENUM(azb_restore_request, object_type, "objectType", ENUM, restore_request_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_restore_request, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
};
static const azbi_slot restore_request_slots[] = {
    {0, 0}, /* objectType */
    {0, 1}, /* resourceGuardOperationRequests */
};
static const azbi_variant restore_request_variants[] = {
    {"AzureFileShareRestoreRequest", &azbi_type_azure_file_share_restore_request},
    {"AzureWorkloadPointInTimeRestoreRequest",
     &azbi_type_azure_workload_point_in_time_restore_request},
    {"AzureWorkloadRestoreRequest", &azbi_type_azure_workload_restore_request},
    {"AzureWorkloadSAPAsePointInTimeRestoreRequest",
     &azbi_type_azure_workload_sap_ase_point_in_time_restore_request},
    {"AzureWorkloadSAPAseRestoreRequest", &azbi_type_azure_workload_sap_ase_restore_request},
    {"AzureWorkloadSAPHanaPointInTimeRestoreRequest",
     &azbi_type_azure_workload_sap_hana_point_in_time_restore_request},
    {"AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
     &azbi_type_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request},
    {"AzureWorkloadSAPHanaRestoreRequest", &azbi_type_azure_workload_sap_hana_restore_request},
    {"AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
     &azbi_type_azure_workload_sap_hana_restore_with_rehydrate_request},
    {"AzureWorkloadSQLPointInTimeRestoreRequest",
     &azbi_type_azure_workload_sql_point_in_time_restore_request},
    {"AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
     &azbi_type_azure_workload_sql_point_in_time_restore_with_rehydrate_request},
    {"AzureWorkloadSQLRestoreRequest", &azbi_type_azure_workload_sql_restore_request},
    {"AzureWorkloadSQLRestoreWithRehydrateRequest",
     &azbi_type_azure_workload_sql_restore_with_rehydrate_request},
    {"IaasVMRestoreRequest", &azbi_type_iaas_vm_restore_request},
    {"IaasVMRestoreWithRehydrationRequest", &azbi_type_iaas_vm_restore_with_rehydration_request},
};
const azb_type azbi_type_restore_request = {
    .name = "RestoreRequest",
    .rows = restore_request_rows,
    .row_count = AZBI_COUNT(restore_request_rows),
    .slots = restore_request_slots,
    .slot_count = AZBI_COUNT(restore_request_slots),
    .variants = restore_request_variants,
    .variant_count = AZBI_COUNT(restore_request_variants),
    .size = sizeof(azb_restore_request),
    .as_offset = offsetof(azb_restore_request, as),
    .number = 305,
};

static const azbi_row azure_file_share_restore_request_rows[] = {
    AZBI_ROW_ENUM(azb_azure_file_share_restore_request, recovery_type, "recoveryType", ENUM,
                  recovery_type, 0),
    AZBI_ROW(azb_azure_file_share_restore_request, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW_ENUM(azb_azure_file_share_restore_request, copy_options, "copyOptions", ENUM,
                  copy_options, 0),
    AZBI_ROW_ENUM(azb_azure_file_share_restore_request, restore_request_type, "restoreRequestType",
                  ENUM, restore_request_type, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_restore_request, restore_file_specs, "restoreFileSpecs",
                   MODEL_LIST, restore_file_specs, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_restore_request, target_details, "targetDetails", MODEL,
                   target_afs_restore_info, 0),
};
static const azbi_slot azure_file_share_restore_request_slots[] = {
    {1, 2}, /* copyOptions */
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 4}, /* restoreFileSpecs */
    {1, 3}, /* restoreRequestType */
    {1, 1}, /* sourceResourceId */
    {1, 5}, /* targetDetails */
};
const azb_type azbi_type_azure_file_share_restore_request = {
    .name = "AzureFileShareRestoreRequest",
    .discriminator = "AzureFileShareRestoreRequest",
    .base = &azbi_type_restore_request,
    .rows = azure_file_share_restore_request_rows,
    .row_count = AZBI_COUNT(azure_file_share_restore_request_rows),
    .slots = azure_file_share_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_file_share_restore_request_slots),
    .size = sizeof(azb_azure_file_share_restore_request),
    .depth = 1,
    .number = 306,
};

static const azbi_row azure_workload_restore_request_rows[] = {
    AZBI_ROW_ENUM(azb_azure_workload_restore_request, recovery_type, "recoveryType", ENUM,
                  recovery_type, 0),
    AZBI_ROW(azb_azure_workload_restore_request, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_azure_workload_restore_request, property_bag, "propertyBag", STR_MAP, 0),
    AZBI_ROW_MODEL(azb_azure_workload_restore_request, target_info, "targetInfo", MODEL,
                   target_restore_info, 0),
    AZBI_ROW_ENUM(azb_azure_workload_restore_request, recovery_mode, "recoveryMode", ENUM,
                  recovery_mode, 0),
    AZBI_ROW(azb_azure_workload_restore_request, target_resource_group_name,
             "targetResourceGroupName", STR, 0),
    AZBI_ROW_MODEL(azb_azure_workload_restore_request, user_assigned_managed_identity_details,
                   "userAssignedManagedIdentityDetails", MODEL,
                   user_assigned_managed_identity_details, 0),
    AZBI_ROW_MODEL(azb_azure_workload_restore_request, snapshot_restore_parameters,
                   "snapshotRestoreParameters", MODEL, snapshot_restore_parameters, 0),
    AZBI_ROW(azb_azure_workload_restore_request, target_virtual_machine_id,
             "targetVirtualMachineId", STR, 0),
};
static const azbi_slot azure_workload_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_restore_request = {
    .name = "AzureWorkloadRestoreRequest",
    .discriminator = "AzureWorkloadRestoreRequest",
    .base = &azbi_type_restore_request,
    .rows = azure_workload_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_restore_request_rows),
    .slots = azure_workload_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_restore_request_slots),
    .size = sizeof(azb_azure_workload_restore_request),
    .as_offset = offsetof(azb_azure_workload_restore_request, as),
    .depth = 1,
    .number = 307,
};

static const azbi_row azure_workload_point_in_time_restore_request_rows[] = {
    AZBI_ROW(azb_azure_workload_point_in_time_restore_request, point_in_time, "pointInTime", TIME,
             0),
};
static const azbi_slot azure_workload_point_in_time_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {2, 0}, /* pointInTime */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_point_in_time_restore_request = {
    .name = "AzureWorkloadPointInTimeRestoreRequest",
    .discriminator = "AzureWorkloadPointInTimeRestoreRequest",
    .base = &azbi_type_azure_workload_restore_request,
    .rows = azure_workload_point_in_time_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_point_in_time_restore_request_rows),
    .slots = azure_workload_point_in_time_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_point_in_time_restore_request_slots),
    .size = sizeof(azb_azure_workload_point_in_time_restore_request),
    .depth = 2,
    .number = 308,
};

static const azbi_slot azure_workload_sap_hana_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_hana_restore_request = {
    .name = "AzureWorkloadSAPHanaRestoreRequest",
    .discriminator = "AzureWorkloadSAPHanaRestoreRequest",
    .base = &azbi_type_azure_workload_restore_request,
    .slots = azure_workload_sap_hana_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_hana_restore_request_slots),
    .size = sizeof(azb_azure_workload_sap_hana_restore_request),
    .as_offset = offsetof(azb_azure_workload_sap_hana_restore_request, as),
    .depth = 2,
    .number = 309,
};

static const azbi_row azure_workload_sap_hana_point_in_time_restore_request_rows[] = {
    AZBI_ROW(azb_azure_workload_sap_hana_point_in_time_restore_request, point_in_time,
             "pointInTime", TIME, 0),
};
static const azbi_slot azure_workload_sap_hana_point_in_time_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {3, 0}, /* pointInTime */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_hana_point_in_time_restore_request = {
    .name = "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
    .discriminator = "AzureWorkloadSAPHanaPointInTimeRestoreRequest",
    .base = &azbi_type_azure_workload_sap_hana_restore_request,
    .rows = azure_workload_sap_hana_point_in_time_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sap_hana_point_in_time_restore_request_rows),
    .slots = azure_workload_sap_hana_point_in_time_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_hana_point_in_time_restore_request_slots),
    .size = sizeof(azb_azure_workload_sap_hana_point_in_time_restore_request),
    .as_offset = offsetof(azb_azure_workload_sap_hana_point_in_time_restore_request, as),
    .depth = 3,
    .number = 310,
};

static const azbi_row azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_rows[] =
    {
        AZBI_ROW_MODEL(azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request,
                       recovery_point_rehydration_info, "recoveryPointRehydrationInfo", MODEL,
                       recovery_point_rehydration_info, 0),
};
static const azbi_slot
    azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_slots[] = {
        {0, 0}, /* objectType */
        {3, 0}, /* pointInTime */
        {1, 2}, /* propertyBag */
        {1, 4}, /* recoveryMode */
        {4, 0}, /* recoveryPointRehydrationInfo */
        {1, 0}, /* recoveryType */
        {0, 1}, /* resourceGuardOperationRequests */
        {1, 7}, /* snapshotRestoreParameters */
        {1, 1}, /* sourceResourceId */
        {1, 3}, /* targetInfo */
        {1, 5}, /* targetResourceGroupName */
        {1, 8}, /* targetVirtualMachineId */
        {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request = {
    .name = "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
    .discriminator = "AzureWorkloadSAPHanaPointInTimeRestoreWithRehydrateRequest",
    .base = &azbi_type_azure_workload_sap_hana_point_in_time_restore_request,
    .rows = azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_rows,
    .row_count =
        AZBI_COUNT(azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_rows),
    .slots = azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_slots,
    .slot_count =
        AZBI_COUNT(azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request_slots),
    .size = sizeof(azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request),
    .depth = 4,
    .number = 311,
};

static const azbi_row azure_workload_sap_hana_restore_with_rehydrate_request_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_sap_hana_restore_with_rehydrate_request,
                   recovery_point_rehydration_info, "recoveryPointRehydrationInfo", MODEL,
                   recovery_point_rehydration_info, 0),
};
static const azbi_slot azure_workload_sap_hana_restore_with_rehydrate_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {3, 0}, /* recoveryPointRehydrationInfo */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_hana_restore_with_rehydrate_request = {
    .name = "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
    .discriminator = "AzureWorkloadSAPHanaRestoreWithRehydrateRequest",
    .base = &azbi_type_azure_workload_sap_hana_restore_request,
    .rows = azure_workload_sap_hana_restore_with_rehydrate_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sap_hana_restore_with_rehydrate_request_rows),
    .slots = azure_workload_sap_hana_restore_with_rehydrate_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_hana_restore_with_rehydrate_request_slots),
    .size = sizeof(azb_azure_workload_sap_hana_restore_with_rehydrate_request),
    .depth = 3,
    .number = 312,
};

static const azbi_slot azure_workload_sap_ase_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_ase_restore_request = {
    .name = "AzureWorkloadSAPAseRestoreRequest",
    .discriminator = "AzureWorkloadSAPAseRestoreRequest",
    .base = &azbi_type_azure_workload_restore_request,
    .slots = azure_workload_sap_ase_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_ase_restore_request_slots),
    .size = sizeof(azb_azure_workload_sap_ase_restore_request),
    .as_offset = offsetof(azb_azure_workload_sap_ase_restore_request, as),
    .depth = 2,
    .number = 313,
};

static const azbi_row azure_workload_sap_ase_point_in_time_restore_request_rows[] = {
    AZBI_ROW(azb_azure_workload_sap_ase_point_in_time_restore_request, point_in_time, "pointInTime",
             TIME, 0),
};
static const azbi_slot azure_workload_sap_ase_point_in_time_restore_request_slots[] = {
    {0, 0}, /* objectType */
    {3, 0}, /* pointInTime */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sap_ase_point_in_time_restore_request = {
    .name = "AzureWorkloadSAPAsePointInTimeRestoreRequest",
    .discriminator = "AzureWorkloadSAPAsePointInTimeRestoreRequest",
    .base = &azbi_type_azure_workload_sap_ase_restore_request,
    .rows = azure_workload_sap_ase_point_in_time_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sap_ase_point_in_time_restore_request_rows),
    .slots = azure_workload_sap_ase_point_in_time_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_ase_point_in_time_restore_request_slots),
    .size = sizeof(azb_azure_workload_sap_ase_point_in_time_restore_request),
    .depth = 3,
    .number = 314,
};

static const azbi_row azure_workload_sql_restore_request_rows[] = {
    AZBI_ROW(azb_azure_workload_sql_restore_request, should_use_alternate_target_location,
             "shouldUseAlternateTargetLocation", BOOL, 0),
    AZBI_ROW(azb_azure_workload_sql_restore_request, is_non_recoverable, "isNonRecoverable", BOOL,
             0),
    AZBI_ROW_MODEL(azb_azure_workload_sql_restore_request, alternate_directory_paths,
                   "alternateDirectoryPaths", MODEL_LIST, sql_data_directory_mapping, 0),
};
static const azbi_slot azure_workload_sql_restore_request_slots[] = {
    {2, 2}, /* alternateDirectoryPaths */
    {2, 1}, /* isNonRecoverable */
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {2, 0}, /* shouldUseAlternateTargetLocation */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sql_restore_request = {
    .name = "AzureWorkloadSQLRestoreRequest",
    .discriminator = "AzureWorkloadSQLRestoreRequest",
    .base = &azbi_type_azure_workload_restore_request,
    .rows = azure_workload_sql_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_restore_request_rows),
    .slots = azure_workload_sql_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_restore_request_slots),
    .size = sizeof(azb_azure_workload_sql_restore_request),
    .as_offset = offsetof(azb_azure_workload_sql_restore_request, as),
    .depth = 2,
    .number = 315,
};

static const azbi_row azure_workload_sql_point_in_time_restore_request_rows[] = {
    AZBI_ROW(azb_azure_workload_sql_point_in_time_restore_request, point_in_time, "pointInTime",
             TIME, 0),
};
static const azbi_slot azure_workload_sql_point_in_time_restore_request_slots[] = {
    {2, 2}, /* alternateDirectoryPaths */
    {2, 1}, /* isNonRecoverable */
    {0, 0}, /* objectType */
    {3, 0}, /* pointInTime */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {2, 0}, /* shouldUseAlternateTargetLocation */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sql_point_in_time_restore_request = {
    .name = "AzureWorkloadSQLPointInTimeRestoreRequest",
    .discriminator = "AzureWorkloadSQLPointInTimeRestoreRequest",
    .base = &azbi_type_azure_workload_sql_restore_request,
    .rows = azure_workload_sql_point_in_time_restore_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_point_in_time_restore_request_rows),
    .slots = azure_workload_sql_point_in_time_restore_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_point_in_time_restore_request_slots),
    .size = sizeof(azb_azure_workload_sql_point_in_time_restore_request),
    .as_offset = offsetof(azb_azure_workload_sql_point_in_time_restore_request, as),
    .depth = 3,
    .number = 316,
};

static const azbi_row azure_workload_sql_point_in_time_restore_with_rehydrate_request_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request,
                   recovery_point_rehydration_info, "recoveryPointRehydrationInfo", MODEL,
                   recovery_point_rehydration_info, 0),
};
static const azbi_slot azure_workload_sql_point_in_time_restore_with_rehydrate_request_slots[] = {
    {2, 2}, /* alternateDirectoryPaths */
    {2, 1}, /* isNonRecoverable */
    {0, 0}, /* objectType */
    {3, 0}, /* pointInTime */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {4, 0}, /* recoveryPointRehydrationInfo */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {2, 0}, /* shouldUseAlternateTargetLocation */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sql_point_in_time_restore_with_rehydrate_request = {
    .name = "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
    .discriminator = "AzureWorkloadSQLPointInTimeRestoreWithRehydrateRequest",
    .base = &azbi_type_azure_workload_sql_point_in_time_restore_request,
    .rows = azure_workload_sql_point_in_time_restore_with_rehydrate_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_point_in_time_restore_with_rehydrate_request_rows),
    .slots = azure_workload_sql_point_in_time_restore_with_rehydrate_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_point_in_time_restore_with_rehydrate_request_slots),
    .size = sizeof(azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request),
    .depth = 4,
    .number = 317,
};

static const azbi_row azure_workload_sql_restore_with_rehydrate_request_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_sql_restore_with_rehydrate_request,
                   recovery_point_rehydration_info, "recoveryPointRehydrationInfo", MODEL,
                   recovery_point_rehydration_info, 0),
};
static const azbi_slot azure_workload_sql_restore_with_rehydrate_request_slots[] = {
    {2, 2}, /* alternateDirectoryPaths */
    {2, 1}, /* isNonRecoverable */
    {0, 0}, /* objectType */
    {1, 2}, /* propertyBag */
    {1, 4}, /* recoveryMode */
    {3, 0}, /* recoveryPointRehydrationInfo */
    {1, 0}, /* recoveryType */
    {0, 1}, /* resourceGuardOperationRequests */
    {2, 0}, /* shouldUseAlternateTargetLocation */
    {1, 7}, /* snapshotRestoreParameters */
    {1, 1}, /* sourceResourceId */
    {1, 3}, /* targetInfo */
    {1, 5}, /* targetResourceGroupName */
    {1, 8}, /* targetVirtualMachineId */
    {1, 6}, /* userAssignedManagedIdentityDetails */
};
const azb_type azbi_type_azure_workload_sql_restore_with_rehydrate_request = {
    .name = "AzureWorkloadSQLRestoreWithRehydrateRequest",
    .discriminator = "AzureWorkloadSQLRestoreWithRehydrateRequest",
    .base = &azbi_type_azure_workload_sql_restore_request,
    .rows = azure_workload_sql_restore_with_rehydrate_request_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_restore_with_rehydrate_request_rows),
    .slots = azure_workload_sql_restore_with_rehydrate_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_restore_with_rehydrate_request_slots),
    .size = sizeof(azb_azure_workload_sql_restore_with_rehydrate_request),
    .depth = 3,
    .number = 318,
};

static const azbi_row iaas_vm_restore_request_rows[] = {
    AZBI_ROW(azb_iaas_vm_restore_request, recovery_point_id, "recoveryPointId", STR, 0),
    AZBI_ROW_ENUM(azb_iaas_vm_restore_request, recovery_type, "recoveryType", ENUM, recovery_type,
                  0),
    AZBI_ROW(azb_iaas_vm_restore_request, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, target_virtual_machine_id, "targetVirtualMachineId", STR,
             0),
    AZBI_ROW(azb_iaas_vm_restore_request, target_resource_group_id, "targetResourceGroupId", STR,
             0),
    AZBI_ROW(azb_iaas_vm_restore_request, storage_account_id, "storageAccountId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, virtual_network_id, "virtualNetworkId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, subnet_id, "subnetId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, target_domain_name_id, "targetDomainNameId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, region, "region", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, affinity_group, "affinityGroup", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, create_new_cloud_service, "createNewCloudService", BOOL,
             0),
    AZBI_ROW(azb_iaas_vm_restore_request, original_storage_account_option,
             "originalStorageAccountOption", BOOL, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, encryption_details, "encryptionDetails", MODEL,
                   encryption_details, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, restore_disk_lun_list, "restoreDiskLunList", I32_LIST, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, restore_with_managed_disks, "restoreWithManagedDisks",
             BOOL, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, disk_encryption_set_id, "diskEncryptionSetId", STR, 0),
    AZBI_ROW(azb_iaas_vm_restore_request, zones, "zones", STR_LIST, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, identity_info, "identityInfo", MODEL, identity_info,
                   0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, identity_based_restore_details,
                   "identityBasedRestoreDetails", MODEL, identity_based_restore_details, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, extended_location, "extendedLocation", MODEL,
                   extended_location, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, secured_vm_details, "securedVMDetails", MODEL,
                   secured_vm_details, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_restore_request, target_disk_network_access_settings,
                   "targetDiskNetworkAccessSettings", MODEL, target_disk_network_access_settings,
                   0),
};
static const azbi_slot iaas_vm_restore_request_slots[] = {
    {1, 10}, /* affinityGroup */
    {1, 11}, /* createNewCloudService */
    {1, 16}, /* diskEncryptionSetId */
    {1, 13}, /* encryptionDetails */
    {1, 20}, /* extendedLocation */
    {1, 19}, /* identityBasedRestoreDetails */
    {1, 18}, /* identityInfo */
    {0, 0},  /* objectType */
    {1, 12}, /* originalStorageAccountOption */
    {1, 0},  /* recoveryPointId */
    {1, 1},  /* recoveryType */
    {1, 9},  /* region */
    {0, 1},  /* resourceGuardOperationRequests */
    {1, 14}, /* restoreDiskLunList */
    {1, 15}, /* restoreWithManagedDisks */
    {1, 21}, /* securedVMDetails */
    {1, 2},  /* sourceResourceId */
    {1, 5},  /* storageAccountId */
    {1, 7},  /* subnetId */
    {1, 22}, /* targetDiskNetworkAccessSettings */
    {1, 8},  /* targetDomainNameId */
    {1, 4},  /* targetResourceGroupId */
    {1, 3},  /* targetVirtualMachineId */
    {1, 6},  /* virtualNetworkId */
    {1, 17}, /* zones */
};
const azb_type azbi_type_iaas_vm_restore_request = {
    .name = "IaasVMRestoreRequest",
    .discriminator = "IaasVMRestoreRequest",
    .base = &azbi_type_restore_request,
    .rows = iaas_vm_restore_request_rows,
    .row_count = AZBI_COUNT(iaas_vm_restore_request_rows),
    .slots = iaas_vm_restore_request_slots,
    .slot_count = AZBI_COUNT(iaas_vm_restore_request_slots),
    .size = sizeof(azb_iaas_vm_restore_request),
    .as_offset = offsetof(azb_iaas_vm_restore_request, as),
    .depth = 1,
    .number = 319,
};

static const azbi_row iaas_vm_restore_with_rehydration_request_rows[] = {
    AZBI_ROW_MODEL(azb_iaas_vm_restore_with_rehydration_request, recovery_point_rehydration_info,
                   "recoveryPointRehydrationInfo", MODEL, recovery_point_rehydration_info, 0),
};
static const azbi_slot iaas_vm_restore_with_rehydration_request_slots[] = {
    {1, 10}, /* affinityGroup */
    {1, 11}, /* createNewCloudService */
    {1, 16}, /* diskEncryptionSetId */
    {1, 13}, /* encryptionDetails */
    {1, 20}, /* extendedLocation */
    {1, 19}, /* identityBasedRestoreDetails */
    {1, 18}, /* identityInfo */
    {0, 0},  /* objectType */
    {1, 12}, /* originalStorageAccountOption */
    {1, 0},  /* recoveryPointId */
    {2, 0},  /* recoveryPointRehydrationInfo */
    {1, 1},  /* recoveryType */
    {1, 9},  /* region */
    {0, 1},  /* resourceGuardOperationRequests */
    {1, 14}, /* restoreDiskLunList */
    {1, 15}, /* restoreWithManagedDisks */
    {1, 21}, /* securedVMDetails */
    {1, 2},  /* sourceResourceId */
    {1, 5},  /* storageAccountId */
    {1, 7},  /* subnetId */
    {1, 22}, /* targetDiskNetworkAccessSettings */
    {1, 8},  /* targetDomainNameId */
    {1, 4},  /* targetResourceGroupId */
    {1, 3},  /* targetVirtualMachineId */
    {1, 6},  /* virtualNetworkId */
    {1, 17}, /* zones */
};
const azb_type azbi_type_iaas_vm_restore_with_rehydration_request = {
    .name = "IaasVMRestoreWithRehydrationRequest",
    .discriminator = "IaasVMRestoreWithRehydrationRequest",
    .base = &azbi_type_iaas_vm_restore_request,
    .rows = iaas_vm_restore_with_rehydration_request_rows,
    .row_count = AZBI_COUNT(iaas_vm_restore_with_rehydration_request_rows),
    .slots = iaas_vm_restore_with_rehydration_request_slots,
    .slot_count = AZBI_COUNT(iaas_vm_restore_with_rehydration_request_slots),
    .size = sizeof(azb_iaas_vm_restore_with_rehydration_request),
    .depth = 2,
    .number = 320,
};

static const azbi_row restore_request_resource_rows[] = {
    AZBI_ROW(azb_restore_request_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_request_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_request_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_request_resource, location, "location", STR, 0),
    AZBI_ROW(azb_restore_request_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_restore_request_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_restore_request_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_request_resource, properties, "properties", MODEL, restore_request,
                   0),
};
static const azbi_slot restore_request_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_restore_request_resource = {
    .name = "RestoreRequestResource",
    .rows = restore_request_resource_rows,
    .row_count = AZBI_COUNT(restore_request_resource_rows),
    .slots = restore_request_resource_slots,
    .slot_count = AZBI_COUNT(restore_request_resource_slots),
    .size = sizeof(azb_restore_request_resource),
    .number = 321,
};
