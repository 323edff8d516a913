/*
 * engine.c - tables of azbackup/model/engine.h.
 * Generated from lib/schema/models/engine.txt by lib/schema/generate.py.
 */
#include <azbackup/model/engine.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value backup_engine_type_values[] = {
    AZBI_VALUE("Invalid", 0x002d0001),
    AZBI_VALUE("DpmBackupEngine", 0x002d0002),
    AZBI_VALUE("AzureBackupServerEngine", 0x002d0003),
};
const azbi_enum_set azbi_enum_backup_engine_type = {
    .name = "BackupEngineType",
    .values = backup_engine_type_values,
    .count = AZBI_COUNT(backup_engine_type_values),
    .numbered = 1,
};

static const azbi_enum_value backup_engine_base_kinds_values[] = {
    AZBI_VALUE("AzureBackupServerEngine", 0x00930001),
    AZBI_VALUE("DpmBackupEngine", 0x00930002),
};
const azbi_enum_set azbi_enum_backup_engine_base_kinds = {
    .name = "BackupEngineBase.backupEngineType",
    .values = backup_engine_base_kinds_values,
    .count = AZBI_COUNT(backup_engine_base_kinds_values),
};
/* clang-format on */

static const azbi_row backup_engine_extended_info_rows[] = {
    AZBI_ROW(azb_backup_engine_extended_info, database_name, "databaseName", STR, 0),
    AZBI_ROW(azb_backup_engine_extended_info, protected_items_count, "protectedItemsCount", I32, 0),
    AZBI_ROW(azb_backup_engine_extended_info, protected_servers_count, "protectedServersCount", I32,
             0),
    AZBI_ROW(azb_backup_engine_extended_info, disk_count, "diskCount", I32, 0),
    AZBI_ROW(azb_backup_engine_extended_info, used_disk_space, "usedDiskSpace", F64, 0),
    AZBI_ROW(azb_backup_engine_extended_info, available_disk_space, "availableDiskSpace", F64, 0),
    AZBI_ROW(azb_backup_engine_extended_info, refreshed_at, "refreshedAt", TIME, 0),
    AZBI_ROW(azb_backup_engine_extended_info, azure_protected_instances, "azureProtectedInstances",
             I32, 0),
};
static const azbi_slot backup_engine_extended_info_slots[] = {
    {0, 5}, /* availableDiskSpace */
    {0, 7}, /* azureProtectedInstances */
    {0, 0}, /* databaseName */
    {0, 3}, /* diskCount */
    {0, 1}, /* protectedItemsCount */
    {0, 2}, /* protectedServersCount */
    {0, 6}, /* refreshedAt */
    {0, 4}, /* usedDiskSpace */
};
const azb_type azbi_type_backup_engine_extended_info = {
    .name = "BackupEngineExtendedInfo",
    .rows = backup_engine_extended_info_rows,
    .row_count = AZBI_COUNT(backup_engine_extended_info_rows),
    .slots = backup_engine_extended_info_slots,
    .slot_count = AZBI_COUNT(backup_engine_extended_info_slots),
    .size = sizeof(azb_backup_engine_extended_info),
    .number = 90,
};

static const azbi_row backup_engine_base_rows[] = {
    AZBI_ROW_ENUM(azb_backup_engine_base, backup_engine_type, "backupEngineType", ENUM,
                  backup_engine_base_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_backup_engine_base, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_backup_engine_base, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_backup_engine_base, registration_status, "registrationStatus", STR, 0),
    AZBI_ROW(azb_backup_engine_base, backup_engine_state, "backupEngineState", STR, 0),
    AZBI_ROW(azb_backup_engine_base, health_status, "healthStatus", STR, 0),
    AZBI_ROW(azb_backup_engine_base, can_re_register, "canReRegister", BOOL, 0),
    AZBI_ROW(azb_backup_engine_base, backup_engine_id, "backupEngineId", STR, 0),
    AZBI_ROW(azb_backup_engine_base, dpm_version, "dpmVersion", STR, 0),
    AZBI_ROW(azb_backup_engine_base, azure_backup_agent_version, "azureBackupAgentVersion", STR, 0),
    AZBI_ROW(azb_backup_engine_base, is_azure_backup_agent_upgrade_available,
             "isAzureBackupAgentUpgradeAvailable", BOOL, 0),
    AZBI_ROW(azb_backup_engine_base, is_dpm_upgrade_available, "isDpmUpgradeAvailable", BOOL, 0),
    AZBI_ROW_MODEL(azb_backup_engine_base, extended_info, "extendedInfo", MODEL,
                   backup_engine_extended_info, 0),
};
static const azbi_slot backup_engine_base_slots[] = {
    {0, 9},  /* azureBackupAgentVersion */
    {0, 7},  /* backupEngineId */
    {0, 4},  /* backupEngineState */
    {0, 0},  /* backupEngineType */
    {0, 2},  /* backupManagementType */
    {0, 6},  /* canReRegister */
    {0, 8},  /* dpmVersion */
    {0, 12}, /* extendedInfo */
    {0, 1},  /* friendlyName */
    {0, 5},  /* healthStatus */
    {0, 10}, /* isAzureBackupAgentUpgradeAvailable */
    {0, 11}, /* isDpmUpgradeAvailable */
    {0, 3},  /* registrationStatus */
};
static const azbi_variant backup_engine_base_variants[] = {
    {"AzureBackupServerEngine", &azbi_type_azure_backup_server_engine},
    {"DpmBackupEngine", &azbi_type_dpm_backup_engine},
};
const azb_type azbi_type_backup_engine_base = {
    .name = "BackupEngineBase",
    .rows = backup_engine_base_rows,
    .row_count = AZBI_COUNT(backup_engine_base_rows),
    .slots = backup_engine_base_slots,
    .slot_count = AZBI_COUNT(backup_engine_base_slots),
    .variants = backup_engine_base_variants,
    .variant_count = AZBI_COUNT(backup_engine_base_variants),
    .size = sizeof(azb_backup_engine_base),
    .as_offset = offsetof(azb_backup_engine_base, as),
    .number = 91,
};

static const azbi_slot azure_backup_server_engine_slots[] = {
    {0, 9},  /* azureBackupAgentVersion */
    {0, 7},  /* backupEngineId */
    {0, 4},  /* backupEngineState */
    {0, 0},  /* backupEngineType */
    {0, 2},  /* backupManagementType */
    {0, 6},  /* canReRegister */
    {0, 8},  /* dpmVersion */
    {0, 12}, /* extendedInfo */
    {0, 1},  /* friendlyName */
    {0, 5},  /* healthStatus */
    {0, 10}, /* isAzureBackupAgentUpgradeAvailable */
    {0, 11}, /* isDpmUpgradeAvailable */
    {0, 3},  /* registrationStatus */
};
const azb_type azbi_type_azure_backup_server_engine = {
    .name = "AzureBackupServerEngine",
    .discriminator = "AzureBackupServerEngine",
    .base = &azbi_type_backup_engine_base,
    .slots = azure_backup_server_engine_slots,
    .slot_count = AZBI_COUNT(azure_backup_server_engine_slots),
    .size = sizeof(azb_azure_backup_server_engine),
    .depth = 1,
    .number = 92,
};

static const azbi_slot dpm_backup_engine_slots[] = {
    {0, 9},  /* azureBackupAgentVersion */
    {0, 7},  /* backupEngineId */
    {0, 4},  /* backupEngineState */
    {0, 0},  /* backupEngineType */
    {0, 2},  /* backupManagementType */
    {0, 6},  /* canReRegister */
    {0, 8},  /* dpmVersion */
    {0, 12}, /* extendedInfo */
    {0, 1},  /* friendlyName */
    {0, 5},  /* healthStatus */
    {0, 10}, /* isAzureBackupAgentUpgradeAvailable */
    {0, 11}, /* isDpmUpgradeAvailable */
    {0, 3},  /* registrationStatus */
};
const azb_type azbi_type_dpm_backup_engine = {
    .name = "DpmBackupEngine",
    .discriminator = "DpmBackupEngine",
    .base = &azbi_type_backup_engine_base,
    .slots = dpm_backup_engine_slots,
    .slot_count = AZBI_COUNT(dpm_backup_engine_slots),
    .size = sizeof(azb_dpm_backup_engine),
    .depth = 1,
    .number = 93,
};

static const azbi_row backup_engine_base_resource_rows[] = {
    AZBI_ROW(azb_backup_engine_base_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_engine_base_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_engine_base_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_engine_base_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_engine_base_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_engine_base_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_engine_base_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_engine_base_resource, properties, "properties", MODEL,
                   backup_engine_base, 0),
};
static const azbi_slot backup_engine_base_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_engine_base_resource = {
    .name = "BackupEngineBaseResource",
    .rows = backup_engine_base_resource_rows,
    .row_count = AZBI_COUNT(backup_engine_base_resource_rows),
    .slots = backup_engine_base_resource_slots,
    .slot_count = AZBI_COUNT(backup_engine_base_resource_slots),
    .size = sizeof(azb_backup_engine_base_resource),
    .number = 94,
};
