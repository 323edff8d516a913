/*
 * backup.c - tables of azbackup/model/backup.h.
 * Generated from lib/schema/models/backup.txt by lib/schema/generate.py.
 */
#include <azbackup/model/backup.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value backup_type_values[] = {
    AZBI_VALUE("Invalid", 0x00010001),      AZBI_VALUE("Full", 0x00010002),
    AZBI_VALUE("Differential", 0x00010003), AZBI_VALUE("Log", 0x00010004),
    AZBI_VALUE("CopyOnlyFull", 0x00010005), AZBI_VALUE("Incremental", 0x00010006),
    AZBI_VALUE("SnapshotFull", 0x00010007), AZBI_VALUE("SnapshotCopyOnlyFull", 0x00010008),
};
const azbi_enum_set azbi_enum_backup_type = {
    .name = "BackupType",
    .values = backup_type_values,
    .count = AZBI_COUNT(backup_type_values),
    .numbered = 1,
};

static const azbi_enum_value backup_request_kinds_values[] = {
    AZBI_VALUE("AzureFileShareBackupRequest", 0x008f0001),
    AZBI_VALUE("AzureWorkloadBackupRequest", 0x008f0002),
    AZBI_VALUE("IaasVMBackupRequest", 0x008f0003),
};
const azbi_enum_set azbi_enum_backup_request_kinds = {
    .name = "BackupRequest.objectType",
    .values = backup_request_kinds_values,
    .count = AZBI_COUNT(backup_request_kinds_values),
};
/* clang-format on */

static const azbi_row backup_request_rows[] = {
    AZBI_ROW_ENUM(azb_backup_request, object_type, "objectType", ENUM, backup_request_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot backup_request_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant backup_request_variants[] = {
    {"AzureFileShareBackupRequest", &azbi_type_azure_file_share_backup_request},
    {"AzureWorkloadBackupRequest", &azbi_type_azure_workload_backup_request},
    {"IaasVMBackupRequest", &azbi_type_iaas_vm_backup_request},
};
const azb_type azbi_type_backup_request = {
    .name = "BackupRequest",
    .rows = backup_request_rows,
    .row_count = AZBI_COUNT(backup_request_rows),
    .slots = backup_request_slots,
    .slot_count = AZBI_COUNT(backup_request_slots),
    .variants = backup_request_variants,
    .variant_count = AZBI_COUNT(backup_request_variants),
    .size = sizeof(azb_backup_request),
    .as_offset = offsetof(azb_backup_request, as),
    .number = 1,
};

static const azbi_row azure_file_share_backup_request_rows[] = {
    AZBI_ROW(azb_azure_file_share_backup_request, recovery_point_expiry_time_in_utc,
             "recoveryPointExpiryTimeInUTC", TIME, 0),
};
static const azbi_slot azure_file_share_backup_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryPointExpiryTimeInUTC */
};
const azb_type azbi_type_azure_file_share_backup_request = {
    .name = "AzureFileShareBackupRequest",
    .discriminator = "AzureFileShareBackupRequest",
    .base = &azbi_type_backup_request,
    .rows = azure_file_share_backup_request_rows,
    .row_count = AZBI_COUNT(azure_file_share_backup_request_rows),
    .slots = azure_file_share_backup_request_slots,
    .slot_count = AZBI_COUNT(azure_file_share_backup_request_slots),
    .size = sizeof(azb_azure_file_share_backup_request),
    .depth = 1,
    .number = 2,
};

static const azbi_row azure_workload_backup_request_rows[] = {
    AZBI_ROW_ENUM(azb_azure_workload_backup_request, backup_type, "backupType", ENUM, backup_type,
                  0),
    AZBI_ROW(azb_azure_workload_backup_request, enable_compression, "enableCompression", BOOL, 0),
    AZBI_ROW(azb_azure_workload_backup_request, recovery_point_expiry_time_in_utc,
             "recoveryPointExpiryTimeInUTC", TIME, 0),
};
static const azbi_slot azure_workload_backup_request_slots[] = {
    {1, 0}, /* backupType */
    {1, 1}, /* enableCompression */
    {0, 0}, /* objectType */
    {1, 2}, /* recoveryPointExpiryTimeInUTC */
};
const azb_type azbi_type_azure_workload_backup_request = {
    .name = "AzureWorkloadBackupRequest",
    .discriminator = "AzureWorkloadBackupRequest",
    .base = &azbi_type_backup_request,
    .rows = azure_workload_backup_request_rows,
    .row_count = AZBI_COUNT(azure_workload_backup_request_rows),
    .slots = azure_workload_backup_request_slots,
    .slot_count = AZBI_COUNT(azure_workload_backup_request_slots),
    .size = sizeof(azb_azure_workload_backup_request),
    .depth = 1,
    .number = 3,
};

static const azbi_row iaas_vm_backup_request_rows[] = {
    AZBI_ROW(azb_iaas_vm_backup_request, recovery_point_expiry_time_in_utc,
             "recoveryPointExpiryTimeInUTC", TIME, 0),
};
static const azbi_slot iaas_vm_backup_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryPointExpiryTimeInUTC */
};
const azb_type azbi_type_iaas_vm_backup_request = {
    .name = "IaasVMBackupRequest",
    .discriminator = "IaasVMBackupRequest",
    .base = &azbi_type_backup_request,
    .rows = iaas_vm_backup_request_rows,
    .row_count = AZBI_COUNT(iaas_vm_backup_request_rows),
    .slots = iaas_vm_backup_request_slots,
    .slot_count = AZBI_COUNT(iaas_vm_backup_request_slots),
    .size = sizeof(azb_iaas_vm_backup_request),
    .depth = 1,
    .number = 4,
};

static const azbi_row backup_request_resource_rows[] = {
    AZBI_ROW(azb_backup_request_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_request_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_request_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_request_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_request_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_request_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_request_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_request_resource, properties, "properties", MODEL, backup_request, 0),
};
static const azbi_slot backup_request_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_request_resource = {
    .name = "BackupRequestResource",
    .rows = backup_request_resource_rows,
    .row_count = AZBI_COUNT(backup_request_resource_rows),
    .slots = backup_request_resource_slots,
    .slot_count = AZBI_COUNT(backup_request_resource_slots),
    .size = sizeof(azb_backup_request_resource),
    .number = 5,
};
