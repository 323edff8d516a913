/*
 * filter.c - tables of azbackup/model/filter.h.
 * Generated from lib/schema/models/filter.txt by lib/schema/generate.py.
 */
#include <azbackup/model/filter.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value restore_point_query_type_values[] = {
    AZBI_VALUE("Invalid", 0x002e0001),
    AZBI_VALUE("Full", 0x002e0002),
    AZBI_VALUE("Log", 0x002e0003),
    AZBI_VALUE("Differential", 0x002e0004),
    AZBI_VALUE("FullAndDifferential", 0x002e0005),
    AZBI_VALUE("All", 0x002e0006),
    AZBI_VALUE("Incremental", 0x002e0007),
    AZBI_VALUE("SnapshotFull", 0x002e0008),
    AZBI_VALUE("SnapshotCopyOnlyFull", 0x002e0009),
};
const azbi_enum_set azbi_enum_restore_point_query_type = {
    .name = "RestorePointQueryType",
    .values = restore_point_query_type_values,
    .count = AZBI_COUNT(restore_point_query_type_values),
    .numbered = 1,
};

static const azbi_enum_value job_operation_type_values[] = {
    AZBI_VALUE("Invalid", 0x002f0001),
    AZBI_VALUE("Register", 0x002f0002),
    AZBI_VALUE("UnRegister", 0x002f0003),
    AZBI_VALUE("ConfigureBackup", 0x002f0004),
    AZBI_VALUE("Backup", 0x002f0005),
    AZBI_VALUE("Restore", 0x002f0006),
    AZBI_VALUE("DisableBackup", 0x002f0007),
    AZBI_VALUE("DeleteBackupData", 0x002f0008),
    AZBI_VALUE("CrossRegionRestore", 0x002f0009),
    AZBI_VALUE("Undelete", 0x002f000a),
    AZBI_VALUE("UpdateCustomerManagedKey", 0x002f000b),
};
const azbi_enum_set azbi_enum_job_operation_type = {
    .name = "JobOperationType",
    .values = job_operation_type_values,
    .count = AZBI_COUNT(job_operation_type_values),
    .numbered = 1,
};

static const azbi_enum_value job_status_values[] = {
    AZBI_VALUE("Invalid", 0x00300001),
    AZBI_VALUE("InProgress", 0x00300002),
    AZBI_VALUE("Completed", 0x00300003),
    AZBI_VALUE("Failed", 0x00300004),
    AZBI_VALUE("CompletedWithWarnings", 0x00300005),
    AZBI_VALUE("Cancelled", 0x00300006),
    AZBI_VALUE("Cancelling", 0x00300007),
};
const azbi_enum_set azbi_enum_job_status = {
    .name = "JobStatus",
    .values = job_status_values,
    .count = AZBI_COUNT(job_status_values),
    .numbered = 1,
};

static const azbi_enum_value health_state_values[] = {
    AZBI_VALUE("Passed", 0x00310001),
    AZBI_VALUE("ActionRequired", 0x00310002),
    AZBI_VALUE("ActionSuggested", 0x00310003),
    AZBI_VALUE("Invalid", 0x00310004),
};
const azbi_enum_set azbi_enum_health_state = {
    .name = "HealthState",
    .values = health_state_values,
    .count = AZBI_COUNT(health_state_values),
};
/* clang-format on */

static const azbi_row recovery_points_filter_rows[] = {
    AZBI_ROW(azb_recovery_points_filter, start_date, "startDate", TIME, 0),
    AZBI_ROW(azb_recovery_points_filter, end_date, "endDate", TIME, 0),
    AZBI_ROW_ENUM(azb_recovery_points_filter, restore_point_query_type, "restorePointQueryType",
                  ENUM, restore_point_query_type, 0),
    AZBI_ROW(azb_recovery_points_filter, extended_info, "extendedInfo", BOOL, 0),
    AZBI_ROW(azb_recovery_points_filter, move_ready_rp_only, "moveReadyRPOnly", BOOL, 0),
    AZBI_ROW(azb_recovery_points_filter, include_soft_deleted_rp, "includeSoftDeletedRP", BOOL, 0),
};
static const azbi_slot recovery_points_filter_slots[] = {
    {0, 1}, /* endDate */
    {0, 3}, /* extendedInfo */
    {0, 5}, /* includeSoftDeletedRP */
    {0, 4}, /* moveReadyRPOnly */
    {0, 2}, /* restorePointQueryType */
    {0, 0}, /* startDate */
};
const azb_type azbi_type_recovery_points_filter = {
    .name = "BMSRPQueryObject",
    .rows = recovery_points_filter_rows,
    .row_count = AZBI_COUNT(recovery_points_filter_rows),
    .slots = recovery_points_filter_slots,
    .slot_count = AZBI_COUNT(recovery_points_filter_slots),
    .size = sizeof(azb_recovery_points_filter),
    .number = 95,
};

static const azbi_row backup_jobs_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_jobs_filter, status, "status", ENUM, job_status, 0),
    AZBI_ROW_ENUM(azb_backup_jobs_filter, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW_ENUM(azb_backup_jobs_filter, operation, "operation", ENUM, job_operation_type, 0),
    AZBI_ROW(azb_backup_jobs_filter, job_id, "jobId", STR, 0),
    AZBI_ROW(azb_backup_jobs_filter, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_backup_jobs_filter, end_time, "endTime", TIME, 0),
};
static const azbi_slot backup_jobs_filter_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 5}, /* endTime */
    {0, 3}, /* jobId */
    {0, 2}, /* operation */
    {0, 4}, /* startTime */
    {0, 0}, /* status */
};
const azb_type azbi_type_backup_jobs_filter = {
    .name = "JobQueryObject",
    .rows = backup_jobs_filter_rows,
    .row_count = AZBI_COUNT(backup_jobs_filter_rows),
    .slots = backup_jobs_filter_slots,
    .slot_count = AZBI_COUNT(backup_jobs_filter_slots),
    .size = sizeof(azb_backup_jobs_filter),
    .number = 96,
};

static const azbi_row backup_protected_items_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_protected_items_filter, health_state, "healthState", ENUM,
                  health_state, 0),
    AZBI_ROW_ENUM(azb_backup_protected_items_filter, backup_management_type, "backupManagementType",
                  ENUM, backup_management_type, 0),
    AZBI_ROW_ENUM(azb_backup_protected_items_filter, item_type, "itemType", ENUM, data_source_type,
                  0),
    AZBI_ROW(azb_backup_protected_items_filter, policy_name, "policyName", STR, 0),
    AZBI_ROW(azb_backup_protected_items_filter, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_backup_protected_items_filter, backup_engine_name, "backupEngineName", STR, 0),
    AZBI_ROW(azb_backup_protected_items_filter, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_backup_protected_items_filter, fabric_name, "fabricName", STR, 0),
    AZBI_ROW(azb_backup_protected_items_filter, backup_set_name, "backupSetName", STR, 0),
};
static const azbi_slot backup_protected_items_filter_slots[] = {
    {0, 5}, /* backupEngineName */
    {0, 1}, /* backupManagementType */
    {0, 8}, /* backupSetName */
    {0, 4}, /* containerName */
    {0, 7}, /* fabricName */
    {0, 6}, /* friendlyName */
    {0, 0}, /* healthState */
    {0, 2}, /* itemType */
    {0, 3}, /* policyName */
};
const azb_type azbi_type_backup_protected_items_filter = {
    .name = "ProtectedItemQueryObject",
    .rows = backup_protected_items_filter_rows,
    .row_count = AZBI_COUNT(backup_protected_items_filter_rows),
    .slots = backup_protected_items_filter_slots,
    .slot_count = AZBI_COUNT(backup_protected_items_filter_slots),
    .size = sizeof(azb_backup_protected_items_filter),
    .number = 97,
};

static const azbi_row protected_items_filter_rows[] = {
    AZBI_ROW(azb_protected_items_filter, expand, "expand", STR, 0),
};
static const azbi_slot protected_items_filter_slots[] = {
    {0, 0}, /* expand */
};
const azb_type azbi_type_protected_items_filter = {
    .name = "GetProtectedItemQueryObject",
    .rows = protected_items_filter_rows,
    .row_count = AZBI_COUNT(protected_items_filter_rows),
    .slots = protected_items_filter_slots,
    .slot_count = AZBI_COUNT(protected_items_filter_slots),
    .size = sizeof(azb_protected_items_filter),
    .number = 98,
};

static const azbi_row backup_policies_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_policies_filter, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_backup_policies_filter, fabric_name, "fabricName", STR, 0),
    AZBI_ROW_ENUM(azb_backup_policies_filter, workload_type, "workloadType", ENUM, workload_type,
                  0),
};
static const azbi_slot backup_policies_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* fabricName */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_backup_policies_filter = {
    .name = "ProtectionPolicyQueryObject",
    .rows = backup_policies_filter_rows,
    .row_count = AZBI_COUNT(backup_policies_filter_rows),
    .slots = backup_policies_filter_slots,
    .slot_count = AZBI_COUNT(backup_policies_filter_slots),
    .size = sizeof(azb_backup_policies_filter),
    .number = 99,
};

static const azbi_row backup_protectable_items_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_protectable_items_filter, backup_management_type,
                  "backupManagementType", ENUM, backup_management_type, 0),
    AZBI_ROW_ENUM(azb_backup_protectable_items_filter, workload_type, "workloadType", ENUM,
                  workload_type, 0),
    AZBI_ROW(azb_backup_protectable_items_filter, status, "status", STR, 0),
    AZBI_ROW(azb_backup_protectable_items_filter, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_backup_protectable_items_filter, container_name, "containerName", STR, 0),
};
static const azbi_slot backup_protectable_items_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 4}, /* containerName */
    {0, 3}, /* friendlyName */
    {0, 2}, /* status */
    {0, 1}, /* workloadType */
};
const azb_type azbi_type_backup_protectable_items_filter = {
    .name = "BMSPOQueryObject",
    .rows = backup_protectable_items_filter_rows,
    .row_count = AZBI_COUNT(backup_protectable_items_filter_rows),
    .slots = backup_protectable_items_filter_slots,
    .slot_count = AZBI_COUNT(backup_protectable_items_filter_slots),
    .size = sizeof(azb_backup_protectable_items_filter),
    .number = 100,
};

static const azbi_row backup_protection_containers_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_protection_containers_filter, backup_management_type,
                  "backupManagementType", ENUM, backup_management_type, AZB_FIELD_REQUIRED),
    AZBI_ROW_ENUM(azb_backup_protection_containers_filter, container_type, "containerType", ENUM,
                  container_type, 0),
    AZBI_ROW(azb_backup_protection_containers_filter, backup_engine_name, "backupEngineName", STR,
             0),
    AZBI_ROW(azb_backup_protection_containers_filter, fabric_name, "fabricName", STR, 0),
    AZBI_ROW(azb_backup_protection_containers_filter, status, "status", STR, 0),
    AZBI_ROW(azb_backup_protection_containers_filter, friendly_name, "friendlyName", STR, 0),
};
static const azbi_slot backup_protection_containers_filter_slots[] = {
    {0, 2}, /* backupEngineName */
    {0, 0}, /* backupManagementType */
    {0, 1}, /* containerType */
    {0, 3}, /* fabricName */
    {0, 5}, /* friendlyName */
    {0, 4}, /* status */
};
const azb_type azbi_type_backup_protection_containers_filter = {
    .name = "BMSContainerQueryObject",
    .rows = backup_protection_containers_filter_rows,
    .row_count = AZBI_COUNT(backup_protection_containers_filter_rows),
    .slots = backup_protection_containers_filter_slots,
    .slot_count = AZBI_COUNT(backup_protection_containers_filter_slots),
    .size = sizeof(azb_backup_protection_containers_filter),
    .number = 101,
};

static const azbi_row protection_containers_refresh_filter_rows[] = {
    AZBI_ROW_ENUM(azb_protection_containers_refresh_filter, backup_management_type,
                  "backupManagementType", ENUM, backup_management_type, 0),
};
static const azbi_slot protection_containers_refresh_filter_slots[] = {
    {0, 0}, /* backupManagementType */
};
const azb_type azbi_type_protection_containers_refresh_filter = {
    .name = "BMSRefreshContainersQueryObject",
    .rows = protection_containers_refresh_filter_rows,
    .row_count = AZBI_COUNT(protection_containers_refresh_filter_rows),
    .slots = protection_containers_refresh_filter_slots,
    .slot_count = AZBI_COUNT(protection_containers_refresh_filter_slots),
    .size = sizeof(azb_protection_containers_refresh_filter),
    .number = 102,
};

static const azbi_row protection_containers_inquire_filter_rows[] = {
    AZBI_ROW_ENUM(azb_protection_containers_inquire_filter, backup_management_type,
                  "backupManagementType", ENUM, backup_management_type, 0),
    AZBI_ROW_ENUM(azb_protection_containers_inquire_filter, workload_type, "workloadType", ENUM,
                  workload_type, 0),
};
static const azbi_slot protection_containers_inquire_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 1}, /* workloadType */
};
const azb_type azbi_type_protection_containers_inquire_filter = {
    .name = "BMSContainersInquiryQueryObject",
    .rows = protection_containers_inquire_filter_rows,
    .row_count = AZBI_COUNT(protection_containers_inquire_filter_rows),
    .slots = protection_containers_inquire_filter_slots,
    .slot_count = AZBI_COUNT(protection_containers_inquire_filter_slots),
    .size = sizeof(azb_protection_containers_inquire_filter),
    .number = 103,
};

static const azbi_row backup_workload_items_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_workload_items_filter, backup_management_type, "backupManagementType",
                  ENUM, backup_management_type, 0),
    AZBI_ROW_ENUM(azb_backup_workload_items_filter, workload_item_type, "workloadItemType", ENUM,
                  workload_item_type, 0),
    AZBI_ROW_ENUM(azb_backup_workload_items_filter, workload_type, "workloadType", ENUM,
                  workload_type, 0),
    AZBI_ROW_ENUM(azb_backup_workload_items_filter, protection_status, "protectionStatus", ENUM,
                  protection_status, 0),
};
static const azbi_slot backup_workload_items_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 3}, /* protectionStatus */
    {0, 1}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_backup_workload_items_filter = {
    .name = "BMSWorkloadItemQueryObject",
    .rows = backup_workload_items_filter_rows,
    .row_count = AZBI_COUNT(backup_workload_items_filter_rows),
    .slots = backup_workload_items_filter_slots,
    .slot_count = AZBI_COUNT(backup_workload_items_filter_slots),
    .size = sizeof(azb_backup_workload_items_filter),
    .number = 104,
};

static const azbi_row backup_protection_intent_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_protection_intent_filter, backup_management_type,
                  "backupManagementType", ENUM, backup_management_type, 0),
    AZBI_ROW_ENUM(azb_backup_protection_intent_filter, item_type, "itemType", ENUM,
                  intent_item_type, 0),
    AZBI_ROW(azb_backup_protection_intent_filter, parent_name, "parentName", STR, 0),
    AZBI_ROW(azb_backup_protection_intent_filter, item_name, "itemName", STR, 0),
};
static const azbi_slot backup_protection_intent_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 3}, /* itemName */
    {0, 1}, /* itemType */
    {0, 2}, /* parentName */
};
const azb_type azbi_type_backup_protection_intent_filter = {
    .name = "ProtectionIntentQueryObject",
    .rows = backup_protection_intent_filter_rows,
    .row_count = AZBI_COUNT(backup_protection_intent_filter_rows),
    .slots = backup_protection_intent_filter_slots,
    .slot_count = AZBI_COUNT(backup_protection_intent_filter_slots),
    .size = sizeof(azb_backup_protection_intent_filter),
    .number = 105,
};

static const azbi_row backup_engines_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_engines_filter, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_backup_engines_filter, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_backup_engines_filter, expand, "expand", STR, 0),
};
static const azbi_slot backup_engines_filter_slots[] = {
    {0, 0}, /* backupManagementType */
    {0, 2}, /* expand */
    {0, 1}, /* friendlyName */
};
const azb_type azbi_type_backup_engines_filter = {
    .name = "BMSBackupEnginesQueryObject",
    .rows = backup_engines_filter_rows,
    .row_count = AZBI_COUNT(backup_engines_filter_rows),
    .slots = backup_engines_filter_slots,
    .slot_count = AZBI_COUNT(backup_engines_filter_slots),
    .size = sizeof(azb_backup_engines_filter),
    .number = 106,
};

static const azbi_row backup_engine_filter_rows[] = {
    AZBI_ROW(azb_backup_engine_filter, expand, "expand", STR, 0),
};
static const azbi_slot backup_engine_filter_slots[] = {
    {0, 0}, /* expand */
};
const azb_type azbi_type_backup_engine_filter = {
    .name = "BMSBackupEngineQueryObject",
    .rows = backup_engine_filter_rows,
    .row_count = AZBI_COUNT(backup_engine_filter_rows),
    .slots = backup_engine_filter_slots,
    .slot_count = AZBI_COUNT(backup_engine_filter_slots),
    .size = sizeof(azb_backup_engine_filter),
    .number = 107,
};

static const azbi_row backup_usage_summaries_filter_rows[] = {
    AZBI_ROW_ENUM(azb_backup_usage_summaries_filter, type, "type", ENUM, usage_summary_type, 0),
};
static const azbi_slot backup_usage_summaries_filter_slots[] = {
    {0, 0}, /* type */
};
const azb_type azbi_type_backup_usage_summaries_filter = {
    .name = "BMSBackupSummariesQueryObject",
    .rows = backup_usage_summaries_filter_rows,
    .row_count = AZBI_COUNT(backup_usage_summaries_filter_rows),
    .slots = backup_usage_summaries_filter_slots,
    .slot_count = AZBI_COUNT(backup_usage_summaries_filter_slots),
    .size = sizeof(azb_backup_usage_summaries_filter),
    .number = 108,
};
