/*
 * config.c - tables of azbackup/model/config.h.
 * Generated from lib/schema/models/config.txt by lib/schema/generate.py.
 */
#include <azbackup/model/config.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value storage_type_values[] = {
    AZBI_VALUE("Invalid", 0x00130001),
    AZBI_VALUE("GeoRedundant", 0x00130002),
    AZBI_VALUE("LocallyRedundant", 0x00130003),
    AZBI_VALUE("ZoneRedundant", 0x00130004),
    AZBI_VALUE("ReadAccessGeoZoneRedundant", 0x00130005),
};
const azbi_enum_set azbi_enum_storage_type = {
    .name = "StorageType",
    .values = storage_type_values,
    .count = AZBI_COUNT(storage_type_values),
    .numbered = 1,
};

static const azbi_enum_value storage_type_state_values[] = {
    AZBI_VALUE("Invalid", 0x00140001),
    AZBI_VALUE("Locked", 0x00140002),
    AZBI_VALUE("Unlocked", 0x00140003),
};
const azbi_enum_set azbi_enum_storage_type_state = {
    .name = "StorageTypeState",
    .values = storage_type_state_values,
    .count = AZBI_COUNT(storage_type_state_values),
    .numbered = 1,
};

static const azbi_enum_value dedup_state_values[] = {
    AZBI_VALUE("Invalid", 0x00150001),
    AZBI_VALUE("Enabled", 0x00150002),
    AZBI_VALUE("Disabled", 0x00150003),
};
const azbi_enum_set azbi_enum_dedup_state = {
    .name = "DedupState",
    .values = dedup_state_values,
    .count = AZBI_COUNT(dedup_state_values),
    .numbered = 1,
};

static const azbi_enum_value xcool_state_values[] = {
    AZBI_VALUE("Invalid", 0x00160001),
    AZBI_VALUE("Enabled", 0x00160002),
    AZBI_VALUE("Disabled", 0x00160003),
};
const azbi_enum_set azbi_enum_xcool_state = {
    .name = "XcoolState",
    .values = xcool_state_values,
    .count = AZBI_COUNT(xcool_state_values),
    .numbered = 1,
};

static const azbi_enum_value enhanced_security_state_values[] = {
    AZBI_VALUE("Invalid", 0x00170001),
    AZBI_VALUE("Enabled", 0x00170002),
    AZBI_VALUE("Disabled", 0x00170003),
};
const azbi_enum_set azbi_enum_enhanced_security_state = {
    .name = "EnhancedSecurityState",
    .values = enhanced_security_state_values,
    .count = AZBI_COUNT(enhanced_security_state_values),
    .numbered = 1,
};

static const azbi_enum_value soft_delete_feature_state_values[] = {
    AZBI_VALUE("Invalid", 0x00180001),
    AZBI_VALUE("Enabled", 0x00180002),
    AZBI_VALUE("Disabled", 0x00180003),
    AZBI_VALUE("AlwaysON", 0x00180004),
};
const azbi_enum_set azbi_enum_soft_delete_feature_state = {
    .name = "SoftDeleteFeatureState",
    .values = soft_delete_feature_state_values,
    .count = AZBI_COUNT(soft_delete_feature_state_values),
    .numbered = 1,
};

static const azbi_enum_value encryption_at_rest_type_values[] = {
    AZBI_VALUE("Invalid", 0x00190001),
    AZBI_VALUE("MicrosoftManaged", 0x00190002),
    AZBI_VALUE("CustomerManaged", 0x00190003),
};
const azbi_enum_set azbi_enum_encryption_at_rest_type = {
    .name = "EncryptionAtRestType",
    .values = encryption_at_rest_type_values,
    .count = AZBI_COUNT(encryption_at_rest_type_values),
    .numbered = 1,
};

static const azbi_enum_value infrastructure_encryption_state_values[] = {
    AZBI_VALUE("Invalid", 0x001a0001),
    AZBI_VALUE("Disabled", 0x001a0002),
    AZBI_VALUE("Enabled", 0x001a0003),
};
const azbi_enum_set azbi_enum_infrastructure_encryption_state = {
    .name = "InfrastructureEncryptionState",
    .values = infrastructure_encryption_state_values,
    .count = AZBI_COUNT(infrastructure_encryption_state_values),
    .numbered = 1,
};

static const azbi_enum_value last_update_status_values[] = {
    AZBI_VALUE("Invalid", 0x001b0001),
    AZBI_VALUE("NotEnabled", 0x001b0002),
    AZBI_VALUE("PartiallySucceeded", 0x001b0003),
    AZBI_VALUE("PartiallyFailed", 0x001b0004),
    AZBI_VALUE("Failed", 0x001b0005),
    AZBI_VALUE("Succeeded", 0x001b0006),
    AZBI_VALUE("Initialized", 0x001b0007),
    AZBI_VALUE("FirstInitialization", 0x001b0008),
};
const azbi_enum_set azbi_enum_last_update_status = {
    .name = "LastUpdateStatus",
    .values = last_update_status_values,
    .count = AZBI_COUNT(last_update_status_values),
    .numbered = 1,
};
/* clang-format on */

static const azbi_row backup_resource_config_rows[] = {
    AZBI_ROW_ENUM(azb_backup_resource_config, storage_model_type, "storageModelType", ENUM,
                  storage_type, 0),
    AZBI_ROW_ENUM(azb_backup_resource_config, storage_type, "storageType", ENUM, storage_type, 0),
    AZBI_ROW_ENUM(azb_backup_resource_config, storage_type_state, "storageTypeState", ENUM,
                  storage_type_state, 0),
    AZBI_ROW(azb_backup_resource_config, cross_region_restore_flag, "crossRegionRestoreFlag", BOOL,
             0),
    AZBI_ROW_ENUM(azb_backup_resource_config, dedup_state, "dedupState", ENUM, dedup_state, 0),
    AZBI_ROW_ENUM(azb_backup_resource_config, xcool_state, "xcoolState", ENUM, xcool_state, 0),
};
static const azbi_slot backup_resource_config_slots[] = {
    {0, 3}, /* crossRegionRestoreFlag */
    {0, 4}, /* dedupState */
    {0, 0}, /* storageModelType */
    {0, 1}, /* storageType */
    {0, 2}, /* storageTypeState */
    {0, 5}, /* xcoolState */
};
const azb_type azbi_type_backup_resource_config = {
    .name = "BackupResourceConfig",
    .rows = backup_resource_config_rows,
    .row_count = AZBI_COUNT(backup_resource_config_rows),
    .slots = backup_resource_config_slots,
    .slot_count = AZBI_COUNT(backup_resource_config_slots),
    .size = sizeof(azb_backup_resource_config),
    .number = 24,
};

static const azbi_row backup_resource_config_resource_rows[] = {
    AZBI_ROW(azb_backup_resource_config_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_config_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_config_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_config_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_resource_config_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_resource_config_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_resource_config_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_resource_config_resource, properties, "properties", MODEL,
                   backup_resource_config, 0),
};
static const azbi_slot backup_resource_config_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_resource_config_resource = {
    .name = "BackupResourceConfigResource",
    .rows = backup_resource_config_resource_rows,
    .row_count = AZBI_COUNT(backup_resource_config_resource_rows),
    .slots = backup_resource_config_resource_slots,
    .slot_count = AZBI_COUNT(backup_resource_config_resource_slots),
    .size = sizeof(azb_backup_resource_config_resource),
    .number = 25,
};

static const azbi_row backup_resource_vault_config_rows[] = {
    AZBI_ROW_ENUM(azb_backup_resource_vault_config, storage_model_type, "storageModelType", ENUM,
                  storage_type, 0),
    AZBI_ROW_ENUM(azb_backup_resource_vault_config, storage_type, "storageType", ENUM, storage_type,
                  0),
    AZBI_ROW_ENUM(azb_backup_resource_vault_config, storage_type_state, "storageTypeState", ENUM,
                  storage_type_state, 0),
    AZBI_ROW_ENUM(azb_backup_resource_vault_config, enhanced_security_state,
                  "enhancedSecurityState", ENUM, enhanced_security_state, 0),
    AZBI_ROW_ENUM(azb_backup_resource_vault_config, soft_delete_feature_state,
                  "softDeleteFeatureState", ENUM, soft_delete_feature_state, 0),
    AZBI_ROW(azb_backup_resource_vault_config, soft_delete_retention_period_in_days,
             "softDeleteRetentionPeriodInDays", I32, 0),
    AZBI_ROW(azb_backup_resource_vault_config, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
    AZBI_ROW(azb_backup_resource_vault_config, is_soft_delete_feature_state_editable,
             "isSoftDeleteFeatureStateEditable", BOOL, 0),
};
static const azbi_slot backup_resource_vault_config_slots[] = {
    {0, 3}, /* enhancedSecurityState */
    {0, 7}, /* isSoftDeleteFeatureStateEditable */
    {0, 6}, /* resourceGuardOperationRequests */
    {0, 4}, /* softDeleteFeatureState */
    {0, 5}, /* softDeleteRetentionPeriodInDays */
    {0, 0}, /* storageModelType */
    {0, 1}, /* storageType */
    {0, 2}, /* storageTypeState */
};
const azb_type azbi_type_backup_resource_vault_config = {
    .name = "BackupResourceVaultConfig",
    .rows = backup_resource_vault_config_rows,
    .row_count = AZBI_COUNT(backup_resource_vault_config_rows),
    .slots = backup_resource_vault_config_slots,
    .slot_count = AZBI_COUNT(backup_resource_vault_config_slots),
    .size = sizeof(azb_backup_resource_vault_config),
    .number = 26,
};

static const azbi_row backup_resource_vault_config_resource_rows[] = {
    AZBI_ROW(azb_backup_resource_vault_config_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_vault_config_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_vault_config_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_vault_config_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_resource_vault_config_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_resource_vault_config_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_resource_vault_config_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_resource_vault_config_resource, properties, "properties", MODEL,
                   backup_resource_vault_config, 0),
};
static const azbi_slot backup_resource_vault_config_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_resource_vault_config_resource = {
    .name = "BackupResourceVaultConfigResource",
    .rows = backup_resource_vault_config_resource_rows,
    .row_count = AZBI_COUNT(backup_resource_vault_config_resource_rows),
    .slots = backup_resource_vault_config_resource_slots,
    .slot_count = AZBI_COUNT(backup_resource_vault_config_resource_slots),
    .size = sizeof(azb_backup_resource_vault_config_resource),
    .number = 27,
};

static const azbi_row backup_resource_encryption_config_rows[] = {
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config, encryption_at_rest_type,
                  "encryptionAtRestType", ENUM, encryption_at_rest_type, 0),
    AZBI_ROW(azb_backup_resource_encryption_config, key_uri, "keyUri", STR, 0),
    AZBI_ROW(azb_backup_resource_encryption_config, subscription_id, "subscriptionId", STR, 0),
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config, last_update_status, "lastUpdateStatus",
                  ENUM, last_update_status, 0),
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config, infrastructure_encryption_state,
                  "infrastructureEncryptionState", ENUM, infrastructure_encryption_state, 0),
};
static const azbi_slot backup_resource_encryption_config_slots[] = {
    {0, 0}, /* encryptionAtRestType */
    {0, 4}, /* infrastructureEncryptionState */
    {0, 1}, /* keyUri */
    {0, 3}, /* lastUpdateStatus */
    {0, 2}, /* subscriptionId */
};
const azb_type azbi_type_backup_resource_encryption_config = {
    .name = "BackupResourceEncryptionConfig",
    .rows = backup_resource_encryption_config_rows,
    .row_count = AZBI_COUNT(backup_resource_encryption_config_rows),
    .slots = backup_resource_encryption_config_slots,
    .slot_count = AZBI_COUNT(backup_resource_encryption_config_slots),
    .size = sizeof(azb_backup_resource_encryption_config),
    .number = 28,
};

static const azbi_row backup_resource_encryption_config_extended_rows[] = {
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config_extended, encryption_at_rest_type,
                  "encryptionAtRestType", ENUM, encryption_at_rest_type, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended, key_uri, "keyUri", STR, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended, subscription_id, "subscriptionId", STR,
             0),
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config_extended, last_update_status,
                  "lastUpdateStatus", ENUM, last_update_status, 0),
    AZBI_ROW_ENUM(azb_backup_resource_encryption_config_extended, infrastructure_encryption_state,
                  "infrastructureEncryptionState", ENUM, infrastructure_encryption_state, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended, user_assigned_identity,
             "userAssignedIdentity", STR, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended, use_system_assigned_identity,
             "useSystemAssignedIdentity", BOOL, 0),
};
static const azbi_slot backup_resource_encryption_config_extended_slots[] = {
    {0, 0}, /* encryptionAtRestType */
    {0, 4}, /* infrastructureEncryptionState */
    {0, 1}, /* keyUri */
    {0, 3}, /* lastUpdateStatus */
    {0, 2}, /* subscriptionId */
    {0, 6}, /* useSystemAssignedIdentity */
    {0, 5}, /* userAssignedIdentity */
};
const azb_type azbi_type_backup_resource_encryption_config_extended = {
    .name = "BackupResourceEncryptionConfigExtended",
    .rows = backup_resource_encryption_config_extended_rows,
    .row_count = AZBI_COUNT(backup_resource_encryption_config_extended_rows),
    .slots = backup_resource_encryption_config_extended_slots,
    .slot_count = AZBI_COUNT(backup_resource_encryption_config_extended_slots),
    .size = sizeof(azb_backup_resource_encryption_config_extended),
    .number = 29,
};

static const azbi_row backup_resource_encryption_config_resource_rows[] = {
    AZBI_ROW(azb_backup_resource_encryption_config_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_resource, name, "name", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_resource, type, "type", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_resource_encryption_config_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_resource_encryption_config_resource, properties, "properties", MODEL,
                   backup_resource_encryption_config, 0),
};
static const azbi_slot backup_resource_encryption_config_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_resource_encryption_config_resource = {
    .name = "BackupResourceEncryptionConfigResource",
    .rows = backup_resource_encryption_config_resource_rows,
    .row_count = AZBI_COUNT(backup_resource_encryption_config_resource_rows),
    .slots = backup_resource_encryption_config_resource_slots,
    .slot_count = AZBI_COUNT(backup_resource_encryption_config_resource_slots),
    .size = sizeof(azb_backup_resource_encryption_config_resource),
    .number = 30,
};

static const azbi_row backup_resource_encryption_config_extended_resource_rows[] = {
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, id, "id", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, name, "name", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, type, "type", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, location, "location", STR, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_backup_resource_encryption_config_extended_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_backup_resource_encryption_config_extended_resource, system_data,
                   "systemData", MODEL, system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_backup_resource_encryption_config_extended_resource, properties,
                   "properties", MODEL, backup_resource_encryption_config_extended, 0),
};
static const azbi_slot backup_resource_encryption_config_extended_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_backup_resource_encryption_config_extended_resource = {
    .name = "BackupResourceEncryptionConfigExtendedResource",
    .rows = backup_resource_encryption_config_extended_resource_rows,
    .row_count = AZBI_COUNT(backup_resource_encryption_config_extended_resource_rows),
    .slots = backup_resource_encryption_config_extended_resource_slots,
    .slot_count = AZBI_COUNT(backup_resource_encryption_config_extended_resource_slots),
    .size = sizeof(azb_backup_resource_encryption_config_extended_resource),
    .number = 31,
};
