/*
 * protected_item.c - tables of azbackup/model/protected_item.h.
 * Generated from lib/schema/models/protected_item.txt by lib/schema/generate.py.
 */
#include <azbackup/model/protected_item.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value create_mode_values[] = {
    AZBI_VALUE("Invalid", 0x00500001),
    AZBI_VALUE("Default", 0x00500002),
    AZBI_VALUE("Recover", 0x00500003),
};
const azbi_enum_set azbi_enum_create_mode = {
    .name = "CreateMode",
    .values = create_mode_values,
    .count = AZBI_COUNT(create_mode_values),
    .numbered = 1,
};

static const azbi_enum_value protection_state_values[] = {
    AZBI_VALUE("Invalid", 0x00510001),           AZBI_VALUE("IRPending", 0x00510002),
    AZBI_VALUE("Protected", 0x00510003),         AZBI_VALUE("ProtectionError", 0x00510004),
    AZBI_VALUE("ProtectionStopped", 0x00510005), AZBI_VALUE("ProtectionPaused", 0x00510006),
    AZBI_VALUE("BackupsSuspended", 0x00510007),
};
const azbi_enum_set azbi_enum_protection_state = {
    .name = "ProtectionState",
    .values = protection_state_values,
    .count = AZBI_COUNT(protection_state_values),
    .numbered = 1,
};

static const azbi_enum_value protected_item_state_values[] = {
    AZBI_VALUE("Invalid", 0x00520001),           AZBI_VALUE("IRPending", 0x00520002),
    AZBI_VALUE("Protected", 0x00520003),         AZBI_VALUE("ProtectionError", 0x00520004),
    AZBI_VALUE("ProtectionStopped", 0x00520005), AZBI_VALUE("ProtectionPaused", 0x00520006),
    AZBI_VALUE("BackupsSuspended", 0x00520007),
};
const azbi_enum_set azbi_enum_protected_item_state = {
    .name = "ProtectedItemState",
    .values = protected_item_state_values,
    .count = AZBI_COUNT(protected_item_state_values),
    .numbered = 1,
};

static const azbi_enum_value health_status_values[] = {
    AZBI_VALUE("Passed", 0x00530001),
    AZBI_VALUE("ActionRequired", 0x00530002),
    AZBI_VALUE("ActionSuggested", 0x00530003),
    AZBI_VALUE("Invalid", 0x00530004),
};
const azbi_enum_set azbi_enum_health_status = {
    .name = "HealthStatus",
    .values = health_status_values,
    .count = AZBI_COUNT(health_status_values),
};

static const azbi_enum_value resource_health_status_values[] = {
    AZBI_VALUE("Healthy", 0x00540001),
    AZBI_VALUE("TransientDegraded", 0x00540002),
    AZBI_VALUE("PersistentDegraded", 0x00540003),
    AZBI_VALUE("TransientUnhealthy", 0x00540004),
    AZBI_VALUE("PersistentUnhealthy", 0x00540005),
    AZBI_VALUE("Invalid", 0x00540006),
};
const azbi_enum_set azbi_enum_resource_health_status = {
    .name = "ResourceHealthStatus",
    .values = resource_health_status_values,
    .count = AZBI_COUNT(resource_health_status_values),
};

static const azbi_enum_value last_backup_status_values[] = {
    AZBI_VALUE("Invalid", 0x00550001),
    AZBI_VALUE("Healthy", 0x00550002),
    AZBI_VALUE("Unhealthy", 0x00550003),
    AZBI_VALUE("IRPending", 0x00550004),
};
const azbi_enum_set azbi_enum_last_backup_status = {
    .name = "LastBackupStatus",
    .values = last_backup_status_values,
    .count = AZBI_COUNT(last_backup_status_values),
    .numbered = 1,
};

static const azbi_enum_value protected_item_health_status_values[] = {
    AZBI_VALUE("Invalid", 0x00560001),   AZBI_VALUE("Healthy", 0x00560002),
    AZBI_VALUE("Unhealthy", 0x00560003), AZBI_VALUE("NotReachable", 0x00560004),
    AZBI_VALUE("IRPending", 0x00560005),
};
const azbi_enum_set azbi_enum_protected_item_health_status = {
    .name = "ProtectedItemHealthStatus",
    .values = protected_item_health_status_values,
    .count = AZBI_COUNT(protected_item_health_status_values),
    .numbered = 1,
};

static const azbi_enum_value protected_item_kinds_values[] = {
    AZBI_VALUE("AzureFileShareProtectedItem", 0x009d0001),
    AZBI_VALUE("AzureIaaSVMProtectedItem", 0x009d0002),
    AZBI_VALUE("Microsoft.ClassicCompute/virtualMachines", 0x009d0003),
    AZBI_VALUE("Microsoft.Compute/virtualMachines", 0x009d0004),
    AZBI_VALUE("Microsoft.Sql/servers/databases", 0x009d0005),
    AZBI_VALUE("AzureVmWorkloadProtectedItem", 0x009d0006),
    AZBI_VALUE("AzureVmWorkloadSAPAseDatabase", 0x009d0007),
    AZBI_VALUE("AzureVmWorkloadSAPHanaDatabase", 0x009d0008),
    AZBI_VALUE("AzureVmWorkloadSAPHanaDBInstance", 0x009d0009),
    AZBI_VALUE("AzureVmWorkloadSQLDatabase", 0x009d000a),
    AZBI_VALUE("DPMProtectedItem", 0x009d000b),
    AZBI_VALUE("GenericProtectedItem", 0x009d000c),
    AZBI_VALUE("MabFileFolderProtectedItem", 0x009d000d),
};
const azbi_enum_set azbi_enum_protected_item_kinds = {
    .name = "ProtectedItem.protectedItemType",
    .values = protected_item_kinds_values,
    .count = AZBI_COUNT(protected_item_kinds_values),
};
/* clang-format on */

static const azbi_row resource_health_details_rows[] = {
    AZBI_ROW(azb_resource_health_details, code, "code", I32, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_health_details, title, "title", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_health_details, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_health_details, recommendations, "recommendations", STR_LIST,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot resource_health_details_slots[] = {
    {0, 0}, /* code */
    {0, 2}, /* message */
    {0, 3}, /* recommendations */
    {0, 1}, /* title */
};
const azb_type azbi_type_resource_health_details = {
    .name = "ResourceHealthDetails",
    .rows = resource_health_details_rows,
    .row_count = AZBI_COUNT(resource_health_details_rows),
    .slots = resource_health_details_slots,
    .slot_count = AZBI_COUNT(resource_health_details_slots),
    .size = sizeof(azb_resource_health_details),
    .number = 233,
};

static const azbi_row azure_iaas_vm_health_details_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_health_details, code, "code", I32, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_health_details, title, "title", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_health_details, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_health_details, recommendations, "recommendations", STR_LIST,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot azure_iaas_vm_health_details_slots[] = {
    {0, 0}, /* code */
    {0, 2}, /* message */
    {0, 3}, /* recommendations */
    {0, 1}, /* title */
};
const azb_type azbi_type_azure_iaas_vm_health_details = {
    .name = "AzureIaaSVMHealthDetails",
    .rows = azure_iaas_vm_health_details_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_health_details_rows),
    .slots = azure_iaas_vm_health_details_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_health_details_slots),
    .size = sizeof(azb_azure_iaas_vm_health_details),
    .number = 234,
};

static const azbi_row kpi_resource_health_details_rows[] = {
    AZBI_ROW_ENUM(azb_kpi_resource_health_details, resource_health_status, "resourceHealthStatus",
                  ENUM, resource_health_status, 0),
    AZBI_ROW_MODEL(azb_kpi_resource_health_details, resource_health_details,
                   "resourceHealthDetails", MODEL_LIST, resource_health_details, 0),
};
static const azbi_slot kpi_resource_health_details_slots[] = {
    {0, 1}, /* resourceHealthDetails */
    {0, 0}, /* resourceHealthStatus */
};
const azb_type azbi_type_kpi_resource_health_details = {
    .name = "KPIResourceHealthDetails",
    .rows = kpi_resource_health_details_rows,
    .row_count = AZBI_COUNT(kpi_resource_health_details_rows),
    .slots = kpi_resource_health_details_slots,
    .slot_count = AZBI_COUNT(kpi_resource_health_details_slots),
    .size = sizeof(azb_kpi_resource_health_details),
    .number = 235,
};

static const azbi_row disk_exclusion_properties_rows[] = {
    AZBI_ROW(azb_disk_exclusion_properties, disk_lun_list, "diskLunList", I32_LIST, 0),
    AZBI_ROW(azb_disk_exclusion_properties, is_inclusion_list, "isInclusionList", BOOL, 0),
};
static const azbi_slot disk_exclusion_properties_slots[] = {
    {0, 0}, /* diskLunList */
    {0, 1}, /* isInclusionList */
};
const azb_type azbi_type_disk_exclusion_properties = {
    .name = "DiskExclusionProperties",
    .rows = disk_exclusion_properties_rows,
    .row_count = AZBI_COUNT(disk_exclusion_properties_rows),
    .slots = disk_exclusion_properties_slots,
    .slot_count = AZBI_COUNT(disk_exclusion_properties_slots),
    .size = sizeof(azb_disk_exclusion_properties),
    .number = 236,
};

static const azbi_row extended_properties_rows[] = {
    AZBI_ROW_MODEL(azb_extended_properties, disk_exclusion_properties, "diskExclusionProperties",
                   MODEL, disk_exclusion_properties, 0),
    AZBI_ROW(azb_extended_properties, linux_vm_application_name, "linuxVmApplicationName", STR, 0),
};
static const azbi_slot extended_properties_slots[] = {
    {0, 0}, /* diskExclusionProperties */
    {0, 1}, /* linuxVmApplicationName */
};
const azb_type azbi_type_extended_properties = {
    .name = "ExtendedProperties",
    .rows = extended_properties_rows,
    .row_count = AZBI_COUNT(extended_properties_rows),
    .slots = extended_properties_slots,
    .slot_count = AZBI_COUNT(extended_properties_slots),
    .size = sizeof(azb_extended_properties),
    .number = 237,
};

static const azbi_row distributed_nodes_info_rows[] = {
    AZBI_ROW(azb_distributed_nodes_info, node_name, "nodeName", STR, 0),
    AZBI_ROW(azb_distributed_nodes_info, status, "status", STR, 0),
    AZBI_ROW_MODEL(azb_distributed_nodes_info, error_detail, "errorDetail", MODEL, service_error,
                   0),
    AZBI_ROW(azb_distributed_nodes_info, source_resource_id, "sourceResourceId", STR, 0),
};
static const azbi_slot distributed_nodes_info_slots[] = {
    {0, 2}, /* errorDetail */
    {0, 0}, /* nodeName */
    {0, 3}, /* sourceResourceId */
    {0, 1}, /* status */
};
const azb_type azbi_type_distributed_nodes_info = {
    .name = "DistributedNodesInfo",
    .rows = distributed_nodes_info_rows,
    .row_count = AZBI_COUNT(distributed_nodes_info_rows),
    .slots = distributed_nodes_info_slots,
    .slot_count = AZBI_COUNT(distributed_nodes_info_slots),
    .size = sizeof(azb_distributed_nodes_info),
    .number = 238,
};

static const azbi_row azure_iaas_vm_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, oldest_recovery_point,
             "oldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, oldest_recovery_point_in_vault,
             "oldestRecoveryPointInVault", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, oldest_recovery_point_in_archive,
             "oldestRecoveryPointInArchive", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, newest_recovery_point_in_archive,
             "newestRecoveryPointInArchive", TIME, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, recovery_point_count,
             "recoveryPointCount", I32, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item_extended_info, policy_inconsistent,
             "policyInconsistent", BOOL, 0),
};
static const azbi_slot azure_iaas_vm_protected_item_extended_info_slots[] = {
    {0, 3}, /* newestRecoveryPointInArchive */
    {0, 0}, /* oldestRecoveryPoint */
    {0, 2}, /* oldestRecoveryPointInArchive */
    {0, 1}, /* oldestRecoveryPointInVault */
    {0, 5}, /* policyInconsistent */
    {0, 4}, /* recoveryPointCount */
};
const azb_type azbi_type_azure_iaas_vm_protected_item_extended_info = {
    .name = "AzureIaaSVMProtectedItemExtendedInfo",
    .rows = azure_iaas_vm_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_protected_item_extended_info_rows),
    .slots = azure_iaas_vm_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_protected_item_extended_info_slots),
    .size = sizeof(azb_azure_iaas_vm_protected_item_extended_info),
    .number = 239,
};

static const azbi_row azure_fileshare_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_azure_fileshare_protected_item_extended_info, oldest_recovery_point,
             "oldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item_extended_info, recovery_point_count,
             "recoveryPointCount", I32, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item_extended_info, policy_state, "policyState", STR, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item_extended_info, resource_state, "resourceState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_fileshare_protected_item_extended_info, resource_state_sync_time,
             "resourceStateSyncTime", TIME, AZB_FIELD_READ_ONLY),
};
static const azbi_slot azure_fileshare_protected_item_extended_info_slots[] = {
    {0, 0}, /* oldestRecoveryPoint */
    {0, 2}, /* policyState */
    {0, 1}, /* recoveryPointCount */
    {0, 3}, /* resourceState */
    {0, 4}, /* resourceStateSyncTime */
};
const azb_type azbi_type_azure_fileshare_protected_item_extended_info = {
    .name = "AzureFileshareProtectedItemExtendedInfo",
    .rows = azure_fileshare_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(azure_fileshare_protected_item_extended_info_rows),
    .slots = azure_fileshare_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_fileshare_protected_item_extended_info_slots),
    .size = sizeof(azb_azure_fileshare_protected_item_extended_info),
    .number = 240,
};

static const azbi_row azure_sql_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_azure_sql_protected_item_extended_info, oldest_recovery_point,
             "oldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_azure_sql_protected_item_extended_info, recovery_point_count, "recoveryPointCount",
             I32, 0),
    AZBI_ROW(azb_azure_sql_protected_item_extended_info, policy_state, "policyState", STR, 0),
};
static const azbi_slot azure_sql_protected_item_extended_info_slots[] = {
    {0, 0}, /* oldestRecoveryPoint */
    {0, 2}, /* policyState */
    {0, 1}, /* recoveryPointCount */
};
const azb_type azbi_type_azure_sql_protected_item_extended_info = {
    .name = "AzureSqlProtectedItemExtendedInfo",
    .rows = azure_sql_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(azure_sql_protected_item_extended_info_rows),
    .slots = azure_sql_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_sql_protected_item_extended_info_slots),
    .size = sizeof(azb_azure_sql_protected_item_extended_info),
    .number = 241,
};

static const azbi_row azure_vm_workload_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, oldest_recovery_point,
             "oldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, oldest_recovery_point_in_vault,
             "oldestRecoveryPointInVault", TIME, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, oldest_recovery_point_in_archive,
             "oldestRecoveryPointInArchive", TIME, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, newest_recovery_point_in_archive,
             "newestRecoveryPointInArchive", TIME, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, recovery_point_count,
             "recoveryPointCount", I32, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, policy_state, "policyState", STR,
             0),
    AZBI_ROW(azb_azure_vm_workload_protected_item_extended_info, recovery_model, "recoveryModel",
             STR, 0),
};
static const azbi_slot azure_vm_workload_protected_item_extended_info_slots[] = {
    {0, 3}, /* newestRecoveryPointInArchive */
    {0, 0}, /* oldestRecoveryPoint */
    {0, 2}, /* oldestRecoveryPointInArchive */
    {0, 1}, /* oldestRecoveryPointInVault */
    {0, 5}, /* policyState */
    {0, 6}, /* recoveryModel */
    {0, 4}, /* recoveryPointCount */
};
const azb_type azbi_type_azure_vm_workload_protected_item_extended_info = {
    .name = "AzureVmWorkloadProtectedItemExtendedInfo",
    .rows = azure_vm_workload_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_protected_item_extended_info_rows),
    .slots = azure_vm_workload_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_protected_item_extended_info_slots),
    .size = sizeof(azb_azure_vm_workload_protected_item_extended_info),
    .number = 242,
};

static const azbi_row dpm_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_dpm_protected_item_extended_info, protectable_object_load_path,
             "protectableObjectLoadPath", STR_MAP, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, is_protected, "protected", BOOL, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, is_present_on_cloud, "isPresentOnCloud", BOOL,
             0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, last_backup_status, "lastBackupStatus", STR, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, last_refreshed_at, "lastRefreshedAt", TIME, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, oldest_recovery_point, "oldestRecoveryPoint",
             TIME, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, recovery_point_count, "recoveryPointCount", I32,
             0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, on_premise_oldest_recovery_point,
             "onPremiseOldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, on_premise_latest_recovery_point,
             "onPremiseLatestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, on_premise_recovery_point_count,
             "onPremiseRecoveryPointCount", I32, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, is_collocated, "isCollocated", BOOL, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, protection_group_name, "protectionGroupName",
             STR, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, disk_storage_used_in_bytes,
             "diskStorageUsedInBytes", STR, 0),
    AZBI_ROW(azb_dpm_protected_item_extended_info, total_disk_storage_size_in_bytes,
             "totalDiskStorageSizeInBytes", STR, 0),
};
static const azbi_slot dpm_protected_item_extended_info_slots[] = {
    {0, 12}, /* diskStorageUsedInBytes */
    {0, 10}, /* isCollocated */
    {0, 2},  /* isPresentOnCloud */
    {0, 3},  /* lastBackupStatus */
    {0, 4},  /* lastRefreshedAt */
    {0, 5},  /* oldestRecoveryPoint */
    {0, 8},  /* onPremiseLatestRecoveryPoint */
    {0, 7},  /* onPremiseOldestRecoveryPoint */
    {0, 9},  /* onPremiseRecoveryPointCount */
    {0, 0},  /* protectableObjectLoadPath */
    {0, 1},  /* protected */
    {0, 11}, /* protectionGroupName */
    {0, 6},  /* recoveryPointCount */
    {0, 13}, /* totalDiskStorageSizeInBytes */
};
const azb_type azbi_type_dpm_protected_item_extended_info = {
    .name = "DPMProtectedItemExtendedInfo",
    .rows = dpm_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(dpm_protected_item_extended_info_rows),
    .slots = dpm_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(dpm_protected_item_extended_info_slots),
    .size = sizeof(azb_dpm_protected_item_extended_info),
    .number = 243,
};

static const azbi_row mab_file_folder_protected_item_extended_info_rows[] = {
    AZBI_ROW(azb_mab_file_folder_protected_item_extended_info, last_refreshed_at, "lastRefreshedAt",
             TIME, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item_extended_info, oldest_recovery_point,
             "oldestRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item_extended_info, recovery_point_count,
             "recoveryPointCount", I32, 0),
};
static const azbi_slot mab_file_folder_protected_item_extended_info_slots[] = {
    {0, 0}, /* lastRefreshedAt */
    {0, 1}, /* oldestRecoveryPoint */
    {0, 2}, /* recoveryPointCount */
};
const azb_type azbi_type_mab_file_folder_protected_item_extended_info = {
    .name = "MabFileFolderProtectedItemExtendedInfo",
    .rows = mab_file_folder_protected_item_extended_info_rows,
    .row_count = AZBI_COUNT(mab_file_folder_protected_item_extended_info_rows),
    .slots = mab_file_folder_protected_item_extended_info_slots,
    .slot_count = AZBI_COUNT(mab_file_folder_protected_item_extended_info_slots),
    .size = sizeof(azb_mab_file_folder_protected_item_extended_info),
    .number = 244,
};

static const azbi_row protected_item_rows[] = {
    AZBI_ROW_ENUM(azb_protected_item, protected_item_type, "protectedItemType", ENUM,
                  protected_item_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW_ENUM(azb_protected_item, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_protected_item, workload_type, "workloadType", ENUM, data_source_type,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protected_item, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_protected_item, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_protected_item, policy_id, "policyId", STR, 0),
    AZBI_ROW(azb_protected_item, last_recovery_point, "lastRecoveryPoint", TIME, 0),
    AZBI_ROW(azb_protected_item, backup_set_name, "backupSetName", STR, 0),
    AZBI_ROW_ENUM(azb_protected_item, create_mode, "createMode", ENUM, create_mode, 0),
    AZBI_ROW(azb_protected_item, deferred_delete_time_in_utc, "deferredDeleteTimeInUTC", TIME, 0),
    AZBI_ROW(azb_protected_item, is_scheduled_for_deferred_delete, "isScheduledForDeferredDelete",
             BOOL, 0),
    AZBI_ROW(azb_protected_item, deferred_delete_time_remaining, "deferredDeleteTimeRemaining", STR,
             0),
    AZBI_ROW(azb_protected_item, is_deferred_delete_schedule_upcoming,
             "isDeferredDeleteScheduleUpcoming", BOOL, 0),
    AZBI_ROW(azb_protected_item, is_rehydrate, "isRehydrate", BOOL, 0),
    AZBI_ROW(azb_protected_item, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
    AZBI_ROW(azb_protected_item, is_archive_enabled, "isArchiveEnabled", BOOL, 0),
    AZBI_ROW(azb_protected_item, policy_name, "policyName", STR, 0),
    AZBI_ROW(azb_protected_item, soft_delete_retention_period_in_days,
             "softDeleteRetentionPeriodInDays", I32, 0),
    AZBI_ROW(azb_protected_item, vault_id, "vaultId", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {0, 0},  /* protectedItemType */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
static const azbi_variant protected_item_variants[] = {
    {"AzureFileShareProtectedItem", &azbi_type_azure_fileshare_protected_item},
    {"AzureIaaSVMProtectedItem", &azbi_type_azure_iaas_vm_protected_item},
    {"AzureVmWorkloadProtectedItem", &azbi_type_azure_vm_workload_protected_item},
    {"AzureVmWorkloadSAPAseDatabase", &azbi_type_azure_vm_workload_sap_ase_database_protected_item},
    {"AzureVmWorkloadSAPHanaDBInstance",
     &azbi_type_azure_vm_workload_sap_hana_db_instance_protected_item},
    {"AzureVmWorkloadSAPHanaDatabase",
     &azbi_type_azure_vm_workload_sap_hana_database_protected_item},
    {"AzureVmWorkloadSQLDatabase", &azbi_type_azure_vm_workload_sql_database_protected_item},
    {"DPMProtectedItem", &azbi_type_dpm_protected_item},
    {"GenericProtectedItem", &azbi_type_generic_protected_item},
    {"MabFileFolderProtectedItem", &azbi_type_mab_file_folder_protected_item},
    {"Microsoft.ClassicCompute/virtualMachines",
     &azbi_type_azure_iaas_classic_compute_vm_protected_item},
    {"Microsoft.Compute/virtualMachines", &azbi_type_azure_iaas_compute_vm_protected_item},
    {"Microsoft.Sql/servers/databases", &azbi_type_azure_sql_protected_item},
};
const azb_type azbi_type_protected_item = {
    .name = "ProtectedItem",
    .rows = protected_item_rows,
    .row_count = AZBI_COUNT(protected_item_rows),
    .slots = protected_item_slots,
    .slot_count = AZBI_COUNT(protected_item_slots),
    .variants = protected_item_variants,
    .variant_count = AZBI_COUNT(protected_item_variants),
    .size = sizeof(azb_protected_item),
    .as_offset = offsetof(azb_protected_item, as),
    .number = 245,
};

static const azbi_row azure_fileshare_protected_item_rows[] = {
    AZBI_ROW(azb_azure_fileshare_protected_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item, protection_status, "protectionStatus", STR, 0),
    AZBI_ROW_ENUM(azb_azure_fileshare_protected_item, protection_state, "protectionState", ENUM,
                  protection_state, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item, last_backup_status, "lastBackupStatus", STR, 0),
    AZBI_ROW(azb_azure_fileshare_protected_item, last_backup_time, "lastBackupTime", TIME, 0),
    AZBI_ROW_MODEL(azb_azure_fileshare_protected_item, kpis_healths, "kpisHealths", MODEL_MAP,
                   kpi_resource_health_details, 0),
    AZBI_ROW_MODEL(azb_azure_fileshare_protected_item, extended_info, "extendedInfo", MODEL,
                   azure_fileshare_protected_item_extended_info, 0),
};
static const azbi_slot azure_fileshare_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 6},  /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 5},  /* kpisHealths */
    {1, 3},  /* lastBackupStatus */
    {1, 4},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {0, 0},  /* protectedItemType */
    {1, 2},  /* protectionState */
    {1, 1},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_fileshare_protected_item = {
    .name = "AzureFileshareProtectedItem",
    .discriminator = "AzureFileShareProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = azure_fileshare_protected_item_rows,
    .row_count = AZBI_COUNT(azure_fileshare_protected_item_rows),
    .slots = azure_fileshare_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_fileshare_protected_item_slots),
    .size = sizeof(azb_azure_fileshare_protected_item),
    .depth = 1,
    .number = 246,
};

static const azbi_row azure_iaas_vm_protected_item_rows[] = {
    AZBI_ROW(azb_azure_iaas_vm_protected_item, friendly_name, "friendlyName", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, virtual_machine_id, "virtualMachineId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, protection_status, "protectionStatus", STR, 0),
    AZBI_ROW_ENUM(azb_azure_iaas_vm_protected_item, protection_state, "protectionState", ENUM,
                  protection_state, 0),
    AZBI_ROW_ENUM(azb_azure_iaas_vm_protected_item, health_status, "healthStatus", ENUM,
                  health_status, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protected_item, health_details, "healthDetails", MODEL_LIST,
                   azure_iaas_vm_health_details, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protected_item, kpis_healths, "kpisHealths", MODEL_MAP,
                   kpi_resource_health_details, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, last_backup_status, "lastBackupStatus", STR, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, last_backup_time, "lastBackupTime", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, protected_item_data_id, "protectedItemDataId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protected_item, extended_info, "extendedInfo", MODEL,
                   azure_iaas_vm_protected_item_extended_info, 0),
    AZBI_ROW_MODEL(azb_azure_iaas_vm_protected_item, extended_properties, "extendedProperties",
                   MODEL, extended_properties, 0),
    AZBI_ROW(azb_azure_iaas_vm_protected_item, policy_type, "policyType", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot azure_iaas_vm_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 10}, /* extendedInfo */
    {1, 11}, /* extendedProperties */
    {1, 0},  /* friendlyName */
    {1, 5},  /* healthDetails */
    {1, 4},  /* healthStatus */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 6},  /* kpisHealths */
    {1, 7},  /* lastBackupStatus */
    {1, 8},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 12}, /* policyType */
    {1, 9},  /* protectedItemDataId */
    {0, 0},  /* protectedItemType */
    {1, 3},  /* protectionState */
    {1, 2},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {1, 1},  /* virtualMachineId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_iaas_vm_protected_item = {
    .name = "AzureIaaSVMProtectedItem",
    .discriminator = "AzureIaaSVMProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = azure_iaas_vm_protected_item_rows,
    .row_count = AZBI_COUNT(azure_iaas_vm_protected_item_rows),
    .slots = azure_iaas_vm_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_iaas_vm_protected_item_slots),
    .size = sizeof(azb_azure_iaas_vm_protected_item),
    .as_offset = offsetof(azb_azure_iaas_vm_protected_item, as),
    .depth = 1,
    .number = 247,
};

static const azbi_slot azure_iaas_classic_compute_vm_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 10}, /* extendedInfo */
    {1, 11}, /* extendedProperties */
    {1, 0},  /* friendlyName */
    {1, 5},  /* healthDetails */
    {1, 4},  /* healthStatus */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 6},  /* kpisHealths */
    {1, 7},  /* lastBackupStatus */
    {1, 8},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 12}, /* policyType */
    {1, 9},  /* protectedItemDataId */
    {0, 0},  /* protectedItemType */
    {1, 3},  /* protectionState */
    {1, 2},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {1, 1},  /* virtualMachineId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_iaas_classic_compute_vm_protected_item = {
    .name = "AzureIaaSClassicComputeVMProtectedItem",
    .discriminator = "Microsoft.ClassicCompute/virtualMachines",
    .base = &azbi_type_azure_iaas_vm_protected_item,
    .slots = azure_iaas_classic_compute_vm_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_iaas_classic_compute_vm_protected_item_slots),
    .size = sizeof(azb_azure_iaas_classic_compute_vm_protected_item),
    .depth = 2,
    .number = 248,
};

static const azbi_slot azure_iaas_compute_vm_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 10}, /* extendedInfo */
    {1, 11}, /* extendedProperties */
    {1, 0},  /* friendlyName */
    {1, 5},  /* healthDetails */
    {1, 4},  /* healthStatus */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 6},  /* kpisHealths */
    {1, 7},  /* lastBackupStatus */
    {1, 8},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 12}, /* policyType */
    {1, 9},  /* protectedItemDataId */
    {0, 0},  /* protectedItemType */
    {1, 3},  /* protectionState */
    {1, 2},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {1, 1},  /* virtualMachineId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_iaas_compute_vm_protected_item = {
    .name = "AzureIaaSComputeVMProtectedItem",
    .discriminator = "Microsoft.Compute/virtualMachines",
    .base = &azbi_type_azure_iaas_vm_protected_item,
    .slots = azure_iaas_compute_vm_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_iaas_compute_vm_protected_item_slots),
    .size = sizeof(azb_azure_iaas_compute_vm_protected_item),
    .depth = 2,
    .number = 249,
};

static const azbi_row azure_sql_protected_item_rows[] = {
    AZBI_ROW(azb_azure_sql_protected_item, protected_item_data_id, "protectedItemDataId", STR, 0),
    AZBI_ROW_ENUM(azb_azure_sql_protected_item, protection_state, "protectionState", ENUM,
                  protected_item_state, 0),
    AZBI_ROW_MODEL(azb_azure_sql_protected_item, extended_info, "extendedInfo", MODEL,
                   azure_sql_protected_item_extended_info, 0),
};
static const azbi_slot azure_sql_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 2},  /* extendedInfo */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 0},  /* protectedItemDataId */
    {0, 0},  /* protectedItemType */
    {1, 1},  /* protectionState */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_sql_protected_item = {
    .name = "AzureSqlProtectedItem",
    .discriminator = "Microsoft.Sql/servers/databases",
    .base = &azbi_type_protected_item,
    .rows = azure_sql_protected_item_rows,
    .row_count = AZBI_COUNT(azure_sql_protected_item_rows),
    .slots = azure_sql_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_sql_protected_item_slots),
    .size = sizeof(azb_azure_sql_protected_item),
    .depth = 1,
    .number = 250,
};

static const azbi_row azure_vm_workload_protected_item_rows[] = {
    AZBI_ROW(azb_azure_vm_workload_protected_item, friendly_name, "friendlyName", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_azure_vm_workload_protected_item, server_name, "serverName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item, parent_name, "parentName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item, parent_type, "parentType", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item, protection_status, "protectionStatus", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_azure_vm_workload_protected_item, protection_state, "protectionState", ENUM,
                  protection_state, 0),
    AZBI_ROW_ENUM(azb_azure_vm_workload_protected_item, last_backup_status, "lastBackupStatus",
                  ENUM, last_backup_status, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item, last_backup_time, "lastBackupTime", TIME, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protected_item, last_backup_error_detail,
                   "lastBackupErrorDetail", MODEL, service_error, 0),
    AZBI_ROW(azb_azure_vm_workload_protected_item, protected_item_data_source_id,
             "protectedItemDataSourceId", STR, 0),
    AZBI_ROW_ENUM(azb_azure_vm_workload_protected_item, protected_item_health_status,
                  "protectedItemHealthStatus", ENUM, protected_item_health_status, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protected_item, extended_info, "extendedInfo", MODEL,
                   azure_vm_workload_protected_item_extended_info, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protected_item, kpis_healths, "kpisHealths", MODEL_MAP,
                   kpi_resource_health_details, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protected_item, nodes_list, "nodesList", MODEL_LIST,
                   distributed_nodes_info, 0),
};
static const azbi_slot azure_vm_workload_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 11}, /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 12}, /* kpisHealths */
    {1, 8},  /* lastBackupErrorDetail */
    {1, 6},  /* lastBackupStatus */
    {1, 7},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {1, 13}, /* nodesList */
    {1, 2},  /* parentName */
    {1, 3},  /* parentType */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 9},  /* protectedItemDataSourceId */
    {1, 10}, /* protectedItemHealthStatus */
    {0, 0},  /* protectedItemType */
    {1, 5},  /* protectionState */
    {1, 4},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {1, 1},  /* serverName */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_protected_item = {
    .name = "AzureVmWorkloadProtectedItem",
    .discriminator = "AzureVmWorkloadProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = azure_vm_workload_protected_item_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_protected_item_rows),
    .slots = azure_vm_workload_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_protected_item_slots),
    .size = sizeof(azb_azure_vm_workload_protected_item),
    .as_offset = offsetof(azb_azure_vm_workload_protected_item, as),
    .depth = 1,
    .number = 251,
};

static const azbi_slot azure_vm_workload_sap_ase_database_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 11}, /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 12}, /* kpisHealths */
    {1, 8},  /* lastBackupErrorDetail */
    {1, 6},  /* lastBackupStatus */
    {1, 7},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {1, 13}, /* nodesList */
    {1, 2},  /* parentName */
    {1, 3},  /* parentType */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 9},  /* protectedItemDataSourceId */
    {1, 10}, /* protectedItemHealthStatus */
    {0, 0},  /* protectedItemType */
    {1, 5},  /* protectionState */
    {1, 4},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {1, 1},  /* serverName */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_ase_database_protected_item = {
    .name = "AzureVmWorkloadSAPAseDatabaseProtectedItem",
    .discriminator = "AzureVmWorkloadSAPAseDatabase",
    .base = &azbi_type_azure_vm_workload_protected_item,
    .slots = azure_vm_workload_sap_ase_database_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_ase_database_protected_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_ase_database_protected_item),
    .depth = 2,
    .number = 252,
};

static const azbi_slot azure_vm_workload_sap_hana_database_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 11}, /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 12}, /* kpisHealths */
    {1, 8},  /* lastBackupErrorDetail */
    {1, 6},  /* lastBackupStatus */
    {1, 7},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {1, 13}, /* nodesList */
    {1, 2},  /* parentName */
    {1, 3},  /* parentType */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 9},  /* protectedItemDataSourceId */
    {1, 10}, /* protectedItemHealthStatus */
    {0, 0},  /* protectedItemType */
    {1, 5},  /* protectionState */
    {1, 4},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {1, 1},  /* serverName */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_database_protected_item = {
    .name = "AzureVmWorkloadSAPHanaDatabaseProtectedItem",
    .discriminator = "AzureVmWorkloadSAPHanaDatabase",
    .base = &azbi_type_azure_vm_workload_protected_item,
    .slots = azure_vm_workload_sap_hana_database_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_database_protected_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_database_protected_item),
    .depth = 2,
    .number = 253,
};

static const azbi_slot azure_vm_workload_sap_hana_db_instance_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 11}, /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 12}, /* kpisHealths */
    {1, 8},  /* lastBackupErrorDetail */
    {1, 6},  /* lastBackupStatus */
    {1, 7},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {1, 13}, /* nodesList */
    {1, 2},  /* parentName */
    {1, 3},  /* parentType */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 9},  /* protectedItemDataSourceId */
    {1, 10}, /* protectedItemHealthStatus */
    {0, 0},  /* protectedItemType */
    {1, 5},  /* protectionState */
    {1, 4},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {1, 1},  /* serverName */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_db_instance_protected_item = {
    .name = "AzureVmWorkloadSAPHanaDBInstanceProtectedItem",
    .discriminator = "AzureVmWorkloadSAPHanaDBInstance",
    .base = &azbi_type_azure_vm_workload_protected_item,
    .slots = azure_vm_workload_sap_hana_db_instance_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_db_instance_protected_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_db_instance_protected_item),
    .depth = 2,
    .number = 254,
};

static const azbi_slot azure_vm_workload_sql_database_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 11}, /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 12}, /* kpisHealths */
    {1, 8},  /* lastBackupErrorDetail */
    {1, 6},  /* lastBackupStatus */
    {1, 7},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {1, 13}, /* nodesList */
    {1, 2},  /* parentName */
    {1, 3},  /* parentType */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 9},  /* protectedItemDataSourceId */
    {1, 10}, /* protectedItemHealthStatus */
    {0, 0},  /* protectedItemType */
    {1, 5},  /* protectionState */
    {1, 4},  /* protectionStatus */
    {0, 14}, /* resourceGuardOperationRequests */
    {1, 1},  /* serverName */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_database_protected_item = {
    .name = "AzureVmWorkloadSQLDatabaseProtectedItem",
    .discriminator = "AzureVmWorkloadSQLDatabase",
    .base = &azbi_type_azure_vm_workload_protected_item,
    .slots = azure_vm_workload_sql_database_protected_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_database_protected_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_database_protected_item),
    .depth = 2,
    .number = 255,
};

static const azbi_row dpm_protected_item_rows[] = {
    AZBI_ROW(azb_dpm_protected_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_dpm_protected_item, backup_engine_name, "backupEngineName", STR, 0),
    AZBI_ROW_ENUM(azb_dpm_protected_item, protection_state, "protectionState", ENUM,
                  protected_item_state, 0),
    AZBI_ROW_MODEL(azb_dpm_protected_item, extended_info, "extendedInfo", MODEL,
                   dpm_protected_item_extended_info, 0),
};
static const azbi_slot dpm_protected_item_slots[] = {
    {1, 1},  /* backupEngineName */
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 3},  /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {0, 0},  /* protectedItemType */
    {1, 2},  /* protectionState */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_dpm_protected_item = {
    .name = "DPMProtectedItem",
    .discriminator = "DPMProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = dpm_protected_item_rows,
    .row_count = AZBI_COUNT(dpm_protected_item_rows),
    .slots = dpm_protected_item_slots,
    .slot_count = AZBI_COUNT(dpm_protected_item_slots),
    .size = sizeof(azb_dpm_protected_item),
    .depth = 1,
    .number = 256,
};

static const azbi_row generic_protected_item_rows[] = {
    AZBI_ROW(azb_generic_protected_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_generic_protected_item, policy_state, "policyState", STR, 0),
    AZBI_ROW_ENUM(azb_generic_protected_item, protection_state, "protectionState", ENUM,
                  protection_state, 0),
    AZBI_ROW(azb_generic_protected_item, protected_item_id, "protectedItemId", I64, 0),
    AZBI_ROW(azb_generic_protected_item, source_associations, "sourceAssociations", STR_MAP, 0),
    AZBI_ROW(azb_generic_protected_item, fabric_name, "fabricName", STR, 0),
};
static const azbi_slot generic_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 5},  /* fabricName */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {1, 1},  /* policyState */
    {1, 3},  /* protectedItemId */
    {0, 0},  /* protectedItemType */
    {1, 2},  /* protectionState */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {1, 4},  /* sourceAssociations */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_generic_protected_item = {
    .name = "GenericProtectedItem",
    .discriminator = "GenericProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = generic_protected_item_rows,
    .row_count = AZBI_COUNT(generic_protected_item_rows),
    .slots = generic_protected_item_slots,
    .slot_count = AZBI_COUNT(generic_protected_item_slots),
    .size = sizeof(azb_generic_protected_item),
    .depth = 1,
    .number = 257,
};

static const azbi_row mab_file_folder_protected_item_rows[] = {
    AZBI_ROW(azb_mab_file_folder_protected_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item, computer_name, "computerName", STR, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item, last_backup_status, "lastBackupStatus", STR, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item, last_backup_time, "lastBackupTime", TIME, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item, protection_state, "protectionState", STR, 0),
    AZBI_ROW(azb_mab_file_folder_protected_item, deferred_delete_sync_time_in_utc,
             "deferredDeleteSyncTimeInUTC", I64, 0),
    AZBI_ROW_MODEL(azb_mab_file_folder_protected_item, extended_info, "extendedInfo", MODEL,
                   mab_file_folder_protected_item_extended_info, 0),
};
static const azbi_slot mab_file_folder_protected_item_slots[] = {
    {0, 1},  /* backupManagementType */
    {0, 7},  /* backupSetName */
    {1, 1},  /* computerName */
    {0, 3},  /* containerName */
    {0, 8},  /* createMode */
    {1, 5},  /* deferredDeleteSyncTimeInUTC */
    {0, 9},  /* deferredDeleteTimeInUTC */
    {0, 11}, /* deferredDeleteTimeRemaining */
    {1, 6},  /* extendedInfo */
    {1, 0},  /* friendlyName */
    {0, 15}, /* isArchiveEnabled */
    {0, 12}, /* isDeferredDeleteScheduleUpcoming */
    {0, 13}, /* isRehydrate */
    {0, 10}, /* isScheduledForDeferredDelete */
    {1, 2},  /* lastBackupStatus */
    {1, 3},  /* lastBackupTime */
    {0, 6},  /* lastRecoveryPoint */
    {0, 5},  /* policyId */
    {0, 16}, /* policyName */
    {0, 0},  /* protectedItemType */
    {1, 4},  /* protectionState */
    {0, 14}, /* resourceGuardOperationRequests */
    {0, 17}, /* softDeleteRetentionPeriodInDays */
    {0, 4},  /* sourceResourceId */
    {0, 18}, /* vaultId */
    {0, 2},  /* workloadType */
};
const azb_type azbi_type_mab_file_folder_protected_item = {
    .name = "MabFileFolderProtectedItem",
    .discriminator = "MabFileFolderProtectedItem",
    .base = &azbi_type_protected_item,
    .rows = mab_file_folder_protected_item_rows,
    .row_count = AZBI_COUNT(mab_file_folder_protected_item_rows),
    .slots = mab_file_folder_protected_item_slots,
    .slot_count = AZBI_COUNT(mab_file_folder_protected_item_slots),
    .size = sizeof(azb_mab_file_folder_protected_item),
    .depth = 1,
    .number = 258,
};

static const azbi_row protected_item_resource_rows[] = {
    AZBI_ROW(azb_protected_item_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protected_item_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protected_item_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protected_item_resource, location, "location", STR, 0),
    AZBI_ROW(azb_protected_item_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_protected_item_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_protected_item_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_protected_item_resource, properties, "properties", MODEL, protected_item, 0),
};
static const azbi_slot protected_item_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_protected_item_resource = {
    .name = "ProtectedItemResource",
    .rows = protected_item_resource_rows,
    .row_count = AZBI_COUNT(protected_item_resource_rows),
    .slots = protected_item_resource_slots,
    .slot_count = AZBI_COUNT(protected_item_resource_slots),
    .size = sizeof(azb_protected_item_resource),
    .number = 259,
};
