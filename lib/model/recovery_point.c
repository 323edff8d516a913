/*
 * recovery_point.c - tables of azbackup/model/recovery_point.h.
 * Generated from lib/schema/models/recovery_point.txt by lib/schema/generate.py.
 */
#include <azbackup/model/recovery_point.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value recovery_point_tier_type_values[] = {
    AZBI_VALUE("Invalid", 0x00570001),
    AZBI_VALUE("InstantRP", 0x00570002),
    AZBI_VALUE("HardenedRP", 0x00570003),
    AZBI_VALUE("ArchivedRP", 0x00570004),
};
const azbi_enum_set azbi_enum_recovery_point_tier_type = {
    .name = "RecoveryPointTierType",
    .values = recovery_point_tier_type_values,
    .count = AZBI_COUNT(recovery_point_tier_type_values),
    .numbered = 1,
};

static const azbi_enum_value recovery_point_tier_status_values[] = {
    AZBI_VALUE("Invalid", 0x00580001),    AZBI_VALUE("Valid", 0x00580002),
    AZBI_VALUE("Disabled", 0x00580003),   AZBI_VALUE("Deleted", 0x00580004),
    AZBI_VALUE("Rehydrated", 0x00580005),
};
const azbi_enum_set azbi_enum_recovery_point_tier_status = {
    .name = "RecoveryPointTierStatus",
    .values = recovery_point_tier_status_values,
    .count = AZBI_COUNT(recovery_point_tier_status_values),
    .numbered = 1,
};

static const azbi_enum_value restore_point_type_values[] = {
    AZBI_VALUE("Invalid", 0x00590001),
    AZBI_VALUE("Full", 0x00590002),
    AZBI_VALUE("Log", 0x00590003),
    AZBI_VALUE("Differential", 0x00590004),
    AZBI_VALUE("Incremental", 0x00590005),
    AZBI_VALUE("SnapshotFull", 0x00590006),
    AZBI_VALUE("SnapshotCopyOnlyFull", 0x00590007),
};
const azbi_enum_set azbi_enum_restore_point_type = {
    .name = "RestorePointType",
    .values = restore_point_type_values,
    .count = AZBI_COUNT(restore_point_type_values),
    .numbered = 1,
};

static const azbi_enum_value sql_data_directory_type_values[] = {
    AZBI_VALUE("Invalid", 0x005a0001),
    AZBI_VALUE("Data", 0x005a0002),
    AZBI_VALUE("Log", 0x005a0003),
};
const azbi_enum_set azbi_enum_sql_data_directory_type = {
    .name = "SQLDataDirectoryType",
    .values = sql_data_directory_type_values,
    .count = AZBI_COUNT(sql_data_directory_type_values),
    .numbered = 1,
};

static const azbi_enum_value recovery_point_kinds_values[] = {
    AZBI_VALUE("AzureFileShareRecoveryPoint", 0x009e0001),
    AZBI_VALUE("AzureWorkloadRecoveryPoint", 0x009e0002),
    AZBI_VALUE("AzureWorkloadPointInTimeRecoveryPoint", 0x009e0003),
    AZBI_VALUE("AzureWorkloadSAPHanaRecoveryPoint", 0x009e0004),
    AZBI_VALUE("AzureWorkloadSAPHanaPointInTimeRecoveryPoint", 0x009e0005),
    AZBI_VALUE("AzureWorkloadSAPAseRecoveryPoint", 0x009e0006),
    AZBI_VALUE("AzureWorkloadSAPAsePointInTimeRecoveryPoint", 0x009e0007),
    AZBI_VALUE("AzureWorkloadSQLRecoveryPoint", 0x009e0008),
    AZBI_VALUE("AzureWorkloadSQLPointInTimeRecoveryPoint", 0x009e0009),
    AZBI_VALUE("GenericRecoveryPoint", 0x009e000a),
    AZBI_VALUE("IaasVMRecoveryPoint", 0x009e000b),
};
const azbi_enum_set azbi_enum_recovery_point_kinds = {
    .name = "RecoveryPoint.objectType",
    .values = recovery_point_kinds_values,
    .count = AZBI_COUNT(recovery_point_kinds_values),
};
/* clang-format on */

static const azbi_row recovery_point_properties_rows[] = {
    AZBI_ROW(azb_recovery_point_properties, expiry_time, "expiryTime", STR, 0),
    AZBI_ROW(azb_recovery_point_properties, rule_name, "ruleName", STR, 0),
    AZBI_ROW(azb_recovery_point_properties, is_soft_deleted, "isSoftDeleted", BOOL, 0),
};
static const azbi_slot recovery_point_properties_slots[] = {
    {0, 0}, /* expiryTime */
    {0, 2}, /* isSoftDeleted */
    {0, 1}, /* ruleName */
};
const azb_type azbi_type_recovery_point_properties = {
    .name = "RecoveryPointProperties",
    .rows = recovery_point_properties_rows,
    .row_count = AZBI_COUNT(recovery_point_properties_rows),
    .slots = recovery_point_properties_slots,
    .slot_count = AZBI_COUNT(recovery_point_properties_slots),
    .size = sizeof(azb_recovery_point_properties),
    .number = 260,
};

static const azbi_row recovery_point_tier_information_rows[] = {
    AZBI_ROW_ENUM(azb_recovery_point_tier_information, type, "type", ENUM, recovery_point_tier_type,
                  0),
    AZBI_ROW_ENUM(azb_recovery_point_tier_information, status, "status", ENUM,
                  recovery_point_tier_status, 0),
    AZBI_ROW(azb_recovery_point_tier_information, extended_info, "extendedInfo", STR_MAP, 0),
};
static const azbi_slot recovery_point_tier_information_slots[] = {
    {0, 2}, /* extendedInfo */
    {0, 1}, /* status */
    {0, 0}, /* type */
};
const azb_type azbi_type_recovery_point_tier_information = {
    .name = "RecoveryPointTierInformation",
    .rows = recovery_point_tier_information_rows,
    .row_count = AZBI_COUNT(recovery_point_tier_information_rows),
    .slots = recovery_point_tier_information_slots,
    .slot_count = AZBI_COUNT(recovery_point_tier_information_slots),
    .size = sizeof(azb_recovery_point_tier_information),
    .number = 261,
};

static const azbi_row recovery_point_tier_information_v2_rows[] = {
    AZBI_ROW_ENUM(azb_recovery_point_tier_information_v2, type, "type", ENUM,
                  recovery_point_tier_type, 0),
    AZBI_ROW_ENUM(azb_recovery_point_tier_information_v2, status, "status", ENUM,
                  recovery_point_tier_status, 0),
    AZBI_ROW(azb_recovery_point_tier_information_v2, extended_info, "extendedInfo", STR_MAP, 0),
};
static const azbi_slot recovery_point_tier_information_v2_slots[] = {
    {0, 2}, /* extendedInfo */
    {0, 1}, /* status */
    {0, 0}, /* type */
};
const azb_type azbi_type_recovery_point_tier_information_v2 = {
    .name = "RecoveryPointTierInformationV2",
    .rows = recovery_point_tier_information_v2_rows,
    .row_count = AZBI_COUNT(recovery_point_tier_information_v2_rows),
    .slots = recovery_point_tier_information_v2_slots,
    .slot_count = AZBI_COUNT(recovery_point_tier_information_v2_slots),
    .size = sizeof(azb_recovery_point_tier_information_v2),
    .number = 262,
};

static const azbi_row recovery_point_move_readiness_info_rows[] = {
    AZBI_ROW(azb_recovery_point_move_readiness_info, is_ready_for_move, "isReadyForMove", BOOL, 0),
    AZBI_ROW(azb_recovery_point_move_readiness_info, additional_info, "additionalInfo", STR, 0),
};
static const azbi_slot recovery_point_move_readiness_info_slots[] = {
    {0, 1}, /* additionalInfo */
    {0, 0}, /* isReadyForMove */
};
const azb_type azbi_type_recovery_point_move_readiness_info = {
    .name = "RecoveryPointMoveReadinessInfo",
    .rows = recovery_point_move_readiness_info_rows,
    .row_count = AZBI_COUNT(recovery_point_move_readiness_info_rows),
    .slots = recovery_point_move_readiness_info_slots,
    .slot_count = AZBI_COUNT(recovery_point_move_readiness_info_slots),
    .size = sizeof(azb_recovery_point_move_readiness_info),
    .number = 263,
};

static const azbi_row disk_information_rows[] = {
    AZBI_ROW(azb_disk_information, lun, "lun", I32, 0),
    AZBI_ROW(azb_disk_information, name, "name", STR, 0),
};
static const azbi_slot disk_information_slots[] = {
    {0, 0}, /* lun */
    {0, 1}, /* name */
};
const azb_type azbi_type_disk_information = {
    .name = "DiskInformation",
    .rows = disk_information_rows,
    .row_count = AZBI_COUNT(disk_information_rows),
    .slots = disk_information_slots,
    .slot_count = AZBI_COUNT(disk_information_slots),
    .size = sizeof(azb_disk_information),
    .number = 264,
};

static const azbi_row recovery_point_disk_configuration_rows[] = {
    AZBI_ROW(azb_recovery_point_disk_configuration, number_of_disks_included_in_backup,
             "numberOfDisksIncludedInBackup", I32, 0),
    AZBI_ROW(azb_recovery_point_disk_configuration, number_of_disks_attached_to_vm,
             "numberOfDisksAttachedToVm", I32, 0),
    AZBI_ROW_MODEL(azb_recovery_point_disk_configuration, included_disk_list, "includedDiskList",
                   MODEL_LIST, disk_information, 0),
    AZBI_ROW_MODEL(azb_recovery_point_disk_configuration, excluded_disk_list, "excludedDiskList",
                   MODEL_LIST, disk_information, 0),
};
static const azbi_slot recovery_point_disk_configuration_slots[] = {
    {0, 3}, /* excludedDiskList */
    {0, 2}, /* includedDiskList */
    {0, 1}, /* numberOfDisksAttachedToVm */
    {0, 0}, /* numberOfDisksIncludedInBackup */
};
const azb_type azbi_type_recovery_point_disk_configuration = {
    .name = "RecoveryPointDiskConfiguration",
    .rows = recovery_point_disk_configuration_rows,
    .row_count = AZBI_COUNT(recovery_point_disk_configuration_rows),
    .slots = recovery_point_disk_configuration_slots,
    .slot_count = AZBI_COUNT(recovery_point_disk_configuration_slots),
    .size = sizeof(azb_recovery_point_disk_configuration),
    .number = 265,
};

static const azbi_row bek_details_rows[] = {
    AZBI_ROW(azb_bek_details, secret_url, "secretUrl", STR, 0),
    AZBI_ROW(azb_bek_details, secret_vault_id, "secretVaultId", STR, 0),
    AZBI_ROW(azb_bek_details, secret_data, "secretData", STR, AZB_FIELD_SECRET),
};
static const azbi_slot bek_details_slots[] = {
    {0, 2}, /* secretData */
    {0, 0}, /* secretUrl */
    {0, 1}, /* secretVaultId */
};
const azb_type azbi_type_bek_details = {
    .name = "BEKDetails",
    .rows = bek_details_rows,
    .row_count = AZBI_COUNT(bek_details_rows),
    .slots = bek_details_slots,
    .slot_count = AZBI_COUNT(bek_details_slots),
    .size = sizeof(azb_bek_details),
    .number = 266,
    .secrets = 1,
};

static const azbi_row kek_details_rows[] = {
    AZBI_ROW(azb_kek_details, key_url, "keyUrl", STR, 0),
    AZBI_ROW(azb_kek_details, key_vault_id, "keyVaultId", STR, 0),
    AZBI_ROW(azb_kek_details, key_backup_data, "keyBackupData", STR, AZB_FIELD_SECRET),
};
static const azbi_slot kek_details_slots[] = {
    {0, 2}, /* keyBackupData */
    {0, 0}, /* keyUrl */
    {0, 1}, /* keyVaultId */
};
const azb_type azbi_type_kek_details = {
    .name = "KEKDetails",
    .rows = kek_details_rows,
    .row_count = AZBI_COUNT(kek_details_rows),
    .slots = kek_details_slots,
    .slot_count = AZBI_COUNT(kek_details_slots),
    .size = sizeof(azb_kek_details),
    .number = 267,
    .secrets = 1,
};

static const azbi_row key_and_secret_details_rows[] = {
    AZBI_ROW(azb_key_and_secret_details, encryption_mechanism, "encryptionMechanism", STR, 0),
    AZBI_ROW_MODEL(azb_key_and_secret_details, bek_details, "bekDetails", MODEL, bek_details, 0),
    AZBI_ROW_MODEL(azb_key_and_secret_details, kek_details, "kekDetails", MODEL, kek_details, 0),
};
static const azbi_slot key_and_secret_details_slots[] = {
    {0, 1}, /* bekDetails */
    {0, 0}, /* encryptionMechanism */
    {0, 2}, /* kekDetails */
};
const azb_type azbi_type_key_and_secret_details = {
    .name = "KeyAndSecretDetails",
    .rows = key_and_secret_details_rows,
    .row_count = AZBI_COUNT(key_and_secret_details_rows),
    .slots = key_and_secret_details_slots,
    .slot_count = AZBI_COUNT(key_and_secret_details_slots),
    .size = sizeof(azb_key_and_secret_details),
    .number = 268,
};

static const azbi_row point_in_time_range_rows[] = {
    AZBI_ROW(azb_point_in_time_range, start_time, "startTime", TIME, 0),
    AZBI_ROW(azb_point_in_time_range, end_time, "endTime", TIME, 0),
};
static const azbi_slot point_in_time_range_slots[] = {
    {0, 1}, /* endTime */
    {0, 0}, /* startTime */
};
const azb_type azbi_type_point_in_time_range = {
    .name = "PointInTimeRange",
    .rows = point_in_time_range_rows,
    .row_count = AZBI_COUNT(point_in_time_range_rows),
    .slots = point_in_time_range_slots,
    .slot_count = AZBI_COUNT(point_in_time_range_slots),
    .size = sizeof(azb_point_in_time_range),
    .number = 269,
};

static const azbi_row sql_data_directory_rows[] = {
    AZBI_ROW_ENUM(azb_sql_data_directory, type, "type", ENUM, sql_data_directory_type, 0),
    AZBI_ROW(azb_sql_data_directory, path, "path", STR, 0),
    AZBI_ROW(azb_sql_data_directory, logical_name, "logicalName", STR, 0),
};
static const azbi_slot sql_data_directory_slots[] = {
    {0, 2}, /* logicalName */
    {0, 1}, /* path */
    {0, 0}, /* type */
};
const azb_type azbi_type_sql_data_directory = {
    .name = "SQLDataDirectory",
    .rows = sql_data_directory_rows,
    .row_count = AZBI_COUNT(sql_data_directory_rows),
    .slots = sql_data_directory_slots,
    .slot_count = AZBI_COUNT(sql_data_directory_slots),
    .size = sizeof(azb_sql_data_directory),
    .number = 270,
};

static const azbi_row azure_workload_sql_recovery_point_extended_info_rows[] = {
    AZBI_ROW(azb_azure_workload_sql_recovery_point_extended_info, data_directory_time_in_utc,
             "dataDirectoryTimeInUTC", TIME, 0),
    AZBI_ROW_MODEL(azb_azure_workload_sql_recovery_point_extended_info, data_directory_paths,
                   "dataDirectoryPaths", MODEL_LIST, sql_data_directory, 0),
};
static const azbi_slot azure_workload_sql_recovery_point_extended_info_slots[] = {
    {0, 1}, /* dataDirectoryPaths */
    {0, 0}, /* dataDirectoryTimeInUTC */
};
const azb_type azbi_type_azure_workload_sql_recovery_point_extended_info = {
    .name = "AzureWorkloadSQLRecoveryPointExtendedInfo",
    .rows = azure_workload_sql_recovery_point_extended_info_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_recovery_point_extended_info_rows),
    .slots = azure_workload_sql_recovery_point_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_recovery_point_extended_info_slots),
    .size = sizeof(azb_azure_workload_sql_recovery_point_extended_info),
    .number = 271,
};

static const azbi_row recovery_point_rows[] = {
    AZBI_ROW_ENUM(azb_recovery_point, object_type, "objectType", ENUM, recovery_point_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot recovery_point_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant recovery_point_variants[] = {
    {"AzureFileShareRecoveryPoint", &azbi_type_azure_file_share_recovery_point},
    {"AzureWorkloadPointInTimeRecoveryPoint",
     &azbi_type_azure_workload_point_in_time_recovery_point},
    {"AzureWorkloadRecoveryPoint", &azbi_type_azure_workload_recovery_point},
    {"AzureWorkloadSAPAsePointInTimeRecoveryPoint",
     &azbi_type_azure_workload_sap_ase_point_in_time_recovery_point},
    {"AzureWorkloadSAPAseRecoveryPoint", &azbi_type_azure_workload_sap_ase_recovery_point},
    {"AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
     &azbi_type_azure_workload_sap_hana_point_in_time_recovery_point},
    {"AzureWorkloadSAPHanaRecoveryPoint", &azbi_type_azure_workload_sap_hana_recovery_point},
    {"AzureWorkloadSQLPointInTimeRecoveryPoint",
     &azbi_type_azure_workload_sql_point_in_time_recovery_point},
    {"AzureWorkloadSQLRecoveryPoint", &azbi_type_azure_workload_sql_recovery_point},
    {"GenericRecoveryPoint", &azbi_type_generic_recovery_point},
    {"IaasVMRecoveryPoint", &azbi_type_iaas_vm_recovery_point},
};
const azb_type azbi_type_recovery_point = {
    .name = "RecoveryPoint",
    .rows = recovery_point_rows,
    .row_count = AZBI_COUNT(recovery_point_rows),
    .slots = recovery_point_slots,
    .slot_count = AZBI_COUNT(recovery_point_slots),
    .variants = recovery_point_variants,
    .variant_count = AZBI_COUNT(recovery_point_variants),
    .size = sizeof(azb_recovery_point),
    .as_offset = offsetof(azb_recovery_point, as),
    .number = 272,
};

static const azbi_row azure_file_share_recovery_point_rows[] = {
    AZBI_ROW(azb_azure_file_share_recovery_point, recovery_point_type, "recoveryPointType", STR, 0),
    AZBI_ROW(azb_azure_file_share_recovery_point, recovery_point_time, "recoveryPointTime", TIME,
             0),
    AZBI_ROW(azb_azure_file_share_recovery_point, file_share_snapshot_uri, "fileShareSnapshotUri",
             STR, 0),
    AZBI_ROW(azb_azure_file_share_recovery_point, recovery_point_size_in_gb,
             "recoveryPointSizeInGB", I32, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_recovery_point, recovery_point_tier_details,
                   "recoveryPointTierDetails", MODEL_LIST, recovery_point_tier_information, 0),
    AZBI_ROW_MODEL(azb_azure_file_share_recovery_point, recovery_point_properties,
                   "recoveryPointProperties", MODEL, recovery_point_properties, 0),
};
static const azbi_slot azure_file_share_recovery_point_slots[] = {
    {1, 2}, /* fileShareSnapshotUri */
    {0, 0}, /* objectType */
    {1, 5}, /* recoveryPointProperties */
    {1, 3}, /* recoveryPointSizeInGB */
    {1, 4}, /* recoveryPointTierDetails */
    {1, 1}, /* recoveryPointTime */
    {1, 0}, /* recoveryPointType */
};
const azb_type azbi_type_azure_file_share_recovery_point = {
    .name = "AzureFileShareRecoveryPoint",
    .discriminator = "AzureFileShareRecoveryPoint",
    .base = &azbi_type_recovery_point,
    .rows = azure_file_share_recovery_point_rows,
    .row_count = AZBI_COUNT(azure_file_share_recovery_point_rows),
    .slots = azure_file_share_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_file_share_recovery_point_slots),
    .size = sizeof(azb_azure_file_share_recovery_point),
    .depth = 1,
    .number = 273,
};

static const azbi_row azure_workload_recovery_point_rows[] = {
    AZBI_ROW(azb_azure_workload_recovery_point, recovery_point_time_in_utc,
             "recoveryPointTimeInUTC", TIME, 0),
    AZBI_ROW_ENUM(azb_azure_workload_recovery_point, type, "type", ENUM, restore_point_type, 0),
    AZBI_ROW_MODEL(azb_azure_workload_recovery_point, recovery_point_tier_details,
                   "recoveryPointTierDetails", MODEL_LIST, recovery_point_tier_information_v2, 0),
    AZBI_ROW_MODEL(azb_azure_workload_recovery_point, recovery_point_move_readiness_info,
                   "recoveryPointMoveReadinessInfo", MODEL_MAP, recovery_point_move_readiness_info,
                   0),
    AZBI_ROW_MODEL(azb_azure_workload_recovery_point, recovery_point_properties,
                   "recoveryPointProperties", MODEL, recovery_point_properties, 0),
};
static const azbi_slot azure_workload_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_recovery_point = {
    .name = "AzureWorkloadRecoveryPoint",
    .discriminator = "AzureWorkloadRecoveryPoint",
    .base = &azbi_type_recovery_point,
    .rows = azure_workload_recovery_point_rows,
    .row_count = AZBI_COUNT(azure_workload_recovery_point_rows),
    .slots = azure_workload_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_recovery_point_slots),
    .size = sizeof(azb_azure_workload_recovery_point),
    .as_offset = offsetof(azb_azure_workload_recovery_point, as),
    .depth = 1,
    .number = 274,
};

static const azbi_row azure_workload_point_in_time_recovery_point_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_point_in_time_recovery_point, time_ranges, "timeRanges",
                   MODEL_LIST, point_in_time_range, 0),
};
static const azbi_slot azure_workload_point_in_time_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {2, 0}, /* timeRanges */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_point_in_time_recovery_point = {
    .name = "AzureWorkloadPointInTimeRecoveryPoint",
    .discriminator = "AzureWorkloadPointInTimeRecoveryPoint",
    .base = &azbi_type_azure_workload_recovery_point,
    .rows = azure_workload_point_in_time_recovery_point_rows,
    .row_count = AZBI_COUNT(azure_workload_point_in_time_recovery_point_rows),
    .slots = azure_workload_point_in_time_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_point_in_time_recovery_point_slots),
    .size = sizeof(azb_azure_workload_point_in_time_recovery_point),
    .as_offset = offsetof(azb_azure_workload_point_in_time_recovery_point, as),
    .depth = 2,
    .number = 275,
};

static const azbi_slot azure_workload_sap_hana_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sap_hana_recovery_point = {
    .name = "AzureWorkloadSAPHanaRecoveryPoint",
    .discriminator = "AzureWorkloadSAPHanaRecoveryPoint",
    .base = &azbi_type_azure_workload_recovery_point,
    .slots = azure_workload_sap_hana_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_hana_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sap_hana_recovery_point),
    .depth = 2,
    .number = 276,
};

static const azbi_slot azure_workload_sap_hana_point_in_time_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {2, 0}, /* timeRanges */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sap_hana_point_in_time_recovery_point = {
    .name = "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
    .discriminator = "AzureWorkloadSAPHanaPointInTimeRecoveryPoint",
    .base = &azbi_type_azure_workload_point_in_time_recovery_point,
    .slots = azure_workload_sap_hana_point_in_time_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_hana_point_in_time_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sap_hana_point_in_time_recovery_point),
    .depth = 3,
    .number = 277,
};

static const azbi_slot azure_workload_sap_ase_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sap_ase_recovery_point = {
    .name = "AzureWorkloadSAPAseRecoveryPoint",
    .discriminator = "AzureWorkloadSAPAseRecoveryPoint",
    .base = &azbi_type_azure_workload_recovery_point,
    .slots = azure_workload_sap_ase_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_ase_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sap_ase_recovery_point),
    .depth = 2,
    .number = 278,
};

static const azbi_slot azure_workload_sap_ase_point_in_time_recovery_point_slots[] = {
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {2, 0}, /* timeRanges */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sap_ase_point_in_time_recovery_point = {
    .name = "AzureWorkloadSAPAsePointInTimeRecoveryPoint",
    .discriminator = "AzureWorkloadSAPAsePointInTimeRecoveryPoint",
    .base = &azbi_type_azure_workload_point_in_time_recovery_point,
    .slots = azure_workload_sap_ase_point_in_time_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sap_ase_point_in_time_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sap_ase_point_in_time_recovery_point),
    .depth = 3,
    .number = 279,
};

static const azbi_row azure_workload_sql_recovery_point_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_sql_recovery_point, extended_info, "extendedInfo", MODEL,
                   azure_workload_sql_recovery_point_extended_info, 0),
};
static const azbi_slot azure_workload_sql_recovery_point_slots[] = {
    {2, 0}, /* extendedInfo */
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sql_recovery_point = {
    .name = "AzureWorkloadSQLRecoveryPoint",
    .discriminator = "AzureWorkloadSQLRecoveryPoint",
    .base = &azbi_type_azure_workload_recovery_point,
    .rows = azure_workload_sql_recovery_point_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_recovery_point_rows),
    .slots = azure_workload_sql_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sql_recovery_point),
    .as_offset = offsetof(azb_azure_workload_sql_recovery_point, as),
    .depth = 2,
    .number = 280,
};

static const azbi_row azure_workload_sql_point_in_time_recovery_point_rows[] = {
    AZBI_ROW_MODEL(azb_azure_workload_sql_point_in_time_recovery_point, time_ranges, "timeRanges",
                   MODEL_LIST, point_in_time_range, 0),
};
static const azbi_slot azure_workload_sql_point_in_time_recovery_point_slots[] = {
    {2, 0}, /* extendedInfo */
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointMoveReadinessInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTierDetails */
    {1, 0}, /* recoveryPointTimeInUTC */
    {3, 0}, /* timeRanges */
    {1, 1}, /* type */
};
const azb_type azbi_type_azure_workload_sql_point_in_time_recovery_point = {
    .name = "AzureWorkloadSQLPointInTimeRecoveryPoint",
    .discriminator = "AzureWorkloadSQLPointInTimeRecoveryPoint",
    .base = &azbi_type_azure_workload_sql_recovery_point,
    .rows = azure_workload_sql_point_in_time_recovery_point_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_point_in_time_recovery_point_rows),
    .slots = azure_workload_sql_point_in_time_recovery_point_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_point_in_time_recovery_point_slots),
    .size = sizeof(azb_azure_workload_sql_point_in_time_recovery_point),
    .depth = 3,
    .number = 281,
};

static const azbi_row generic_recovery_point_rows[] = {
    AZBI_ROW(azb_generic_recovery_point, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW(azb_generic_recovery_point, recovery_point_type, "recoveryPointType", STR, 0),
    AZBI_ROW(azb_generic_recovery_point, recovery_point_time, "recoveryPointTime", TIME, 0),
    AZBI_ROW(azb_generic_recovery_point, recovery_point_additional_info,
             "recoveryPointAdditionalInfo", STR, 0),
    AZBI_ROW_MODEL(azb_generic_recovery_point, recovery_point_properties, "recoveryPointProperties",
                   MODEL, recovery_point_properties, 0),
};
static const azbi_slot generic_recovery_point_slots[] = {
    {1, 0}, /* friendlyName */
    {0, 0}, /* objectType */
    {1, 3}, /* recoveryPointAdditionalInfo */
    {1, 4}, /* recoveryPointProperties */
    {1, 2}, /* recoveryPointTime */
    {1, 1}, /* recoveryPointType */
};
const azb_type azbi_type_generic_recovery_point = {
    .name = "GenericRecoveryPoint",
    .discriminator = "GenericRecoveryPoint",
    .base = &azbi_type_recovery_point,
    .rows = generic_recovery_point_rows,
    .row_count = AZBI_COUNT(generic_recovery_point_rows),
    .slots = generic_recovery_point_slots,
    .slot_count = AZBI_COUNT(generic_recovery_point_slots),
    .size = sizeof(azb_generic_recovery_point),
    .depth = 1,
    .number = 282,
};

static const azbi_row iaas_vm_recovery_point_rows[] = {
    AZBI_ROW(azb_iaas_vm_recovery_point, recovery_point_type, "recoveryPointType", STR, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, recovery_point_time, "recoveryPointTime", TIME, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, recovery_point_additional_info,
             "recoveryPointAdditionalInfo", STR, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, source_vm_storage_type, "sourceVMStorageType", STR, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, is_source_vm_encrypted, "isSourceVMEncrypted", BOOL, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, key_and_secret, "keyAndSecret", MODEL,
                   key_and_secret_details, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, is_instant_ilr_session_active, "isInstantIlrSessionActive",
             BOOL, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, recovery_point_tier_details,
                   "recoveryPointTierDetails", MODEL_LIST, recovery_point_tier_information_v2, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, is_managed_virtual_machine, "isManagedVirtualMachine",
             BOOL, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, virtual_machine_size, "virtualMachineSize", STR, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, original_storage_account_option,
             "originalStorageAccountOption", BOOL, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, os_type, "osType", STR, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, recovery_point_disk_configuration,
                   "recoveryPointDiskConfiguration", MODEL, recovery_point_disk_configuration, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, zones, "zones", STR_LIST, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, recovery_point_move_readiness_info,
                   "recoveryPointMoveReadinessInfo", MODEL_MAP, recovery_point_move_readiness_info,
                   0),
    AZBI_ROW(azb_iaas_vm_recovery_point, security_type, "securityType", STR, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, recovery_point_properties, "recoveryPointProperties",
                   MODEL, recovery_point_properties, 0),
    AZBI_ROW(azb_iaas_vm_recovery_point, is_private_access_enabled_on_any_disk,
             "isPrivateAccessEnabledOnAnyDisk", BOOL, 0),
    AZBI_ROW_MODEL(azb_iaas_vm_recovery_point, extended_location, "extendedLocation", MODEL,
                   extended_location, 0),
};
static const azbi_slot iaas_vm_recovery_point_slots[] = {
    {1, 18}, /* extendedLocation */
    {1, 6},  /* isInstantIlrSessionActive */
    {1, 8},  /* isManagedVirtualMachine */
    {1, 17}, /* isPrivateAccessEnabledOnAnyDisk */
    {1, 4},  /* isSourceVMEncrypted */
    {1, 5},  /* keyAndSecret */
    {0, 0},  /* objectType */
    {1, 10}, /* originalStorageAccountOption */
    {1, 11}, /* osType */
    {1, 2},  /* recoveryPointAdditionalInfo */
    {1, 12}, /* recoveryPointDiskConfiguration */
    {1, 14}, /* recoveryPointMoveReadinessInfo */
    {1, 16}, /* recoveryPointProperties */
    {1, 7},  /* recoveryPointTierDetails */
    {1, 1},  /* recoveryPointTime */
    {1, 0},  /* recoveryPointType */
    {1, 15}, /* securityType */
    {1, 3},  /* sourceVMStorageType */
    {1, 9},  /* virtualMachineSize */
    {1, 13}, /* zones */
};
const azb_type azbi_type_iaas_vm_recovery_point = {
    .name = "IaasVMRecoveryPoint",
    .discriminator = "IaasVMRecoveryPoint",
    .base = &azbi_type_recovery_point,
    .rows = iaas_vm_recovery_point_rows,
    .row_count = AZBI_COUNT(iaas_vm_recovery_point_rows),
    .slots = iaas_vm_recovery_point_slots,
    .slot_count = AZBI_COUNT(iaas_vm_recovery_point_slots),
    .size = sizeof(azb_iaas_vm_recovery_point),
    .depth = 1,
    .number = 283,
};

static const azbi_row recovery_point_resource_rows[] = {
    AZBI_ROW(azb_recovery_point_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_recovery_point_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_recovery_point_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_recovery_point_resource, location, "location", STR, 0),
    AZBI_ROW(azb_recovery_point_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_recovery_point_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_recovery_point_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_recovery_point_resource, properties, "properties", MODEL, recovery_point, 0),
};
static const azbi_slot recovery_point_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_recovery_point_resource = {
    .name = "RecoveryPointResource",
    .rows = recovery_point_resource_rows,
    .row_count = AZBI_COUNT(recovery_point_resource_rows),
    .slots = recovery_point_resource_slots,
    .slot_count = AZBI_COUNT(recovery_point_resource_slots),
    .size = sizeof(azb_recovery_point_resource),
    .number = 284,
};
