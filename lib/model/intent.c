/*
 * intent.c - tables of azbackup/model/intent.h.
 * Generated from lib/schema/models/intent.txt by lib/schema/generate.py.
 */
#include <azbackup/model/intent.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value intent_item_type_values[] = {
    AZBI_VALUE("Invalid", 0x00320001),
    AZBI_VALUE("SQLInstance", 0x00320002),
    AZBI_VALUE("SQLAvailabilityGroupContainer", 0x00320003),
};
const azbi_enum_set azbi_enum_intent_item_type = {
    .name = "IntentItemType",
    .values = intent_item_type_values,
    .count = AZBI_COUNT(intent_item_type_values),
    .numbered = 1,
};

static const azbi_enum_value protection_intent_item_type_values[] = {
    AZBI_VALUE("Invalid", 0x00330001),
    AZBI_VALUE("AzureResourceItem", 0x00330002),
    AZBI_VALUE("RecoveryServiceVaultItem", 0x00330003),
    AZBI_VALUE("AzureWorkloadContainerAutoProtectionIntent", 0x00330004),
    AZBI_VALUE("AzureWorkloadAutoProtectionIntent", 0x00330005),
    AZBI_VALUE("AzureWorkloadSQLAutoProtectionIntent", 0x00330006),
};
const azbi_enum_set azbi_enum_protection_intent_item_type = {
    .name = "ProtectionIntentItemType",
    .values = protection_intent_item_type_values,
    .count = AZBI_COUNT(protection_intent_item_type_values),
    .numbered = 1,
};

static const azbi_enum_value validation_status_values[] = {
    AZBI_VALUE("Invalid", 0x00340001),
    AZBI_VALUE("Succeeded", 0x00340002),
    AZBI_VALUE("Failed", 0x00340003),
};
const azbi_enum_set azbi_enum_validation_status = {
    .name = "ValidationStatus",
    .values = validation_status_values,
    .count = AZBI_COUNT(validation_status_values),
    .numbered = 1,
};

static const azbi_enum_value protection_intent_kinds_values[] = {
    AZBI_VALUE("RecoveryServiceVaultItem", 0x00940001),
    AZBI_VALUE("AzureResourceItem", 0x00940002),
    AZBI_VALUE("AzureWorkloadAutoProtectionIntent", 0x00940003),
    AZBI_VALUE("AzureWorkloadSQLAutoProtectionIntent", 0x00940004),
    AZBI_VALUE("AzureWorkloadContainerAutoProtectionIntent", 0x00940005),
};
const azbi_enum_set azbi_enum_protection_intent_kinds = {
    .name = "ProtectionIntent.protectionIntentItemType",
    .values = protection_intent_kinds_values,
    .count = AZBI_COUNT(protection_intent_kinds_values),
};
/* clang-format on */

static const azbi_row protection_intent_rows[] = {
    AZBI_ROW_ENUM(azb_protection_intent, protection_intent_item_type, "protectionIntentItemType",
                  ENUM, protection_intent_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW_ENUM(azb_protection_intent, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_protection_intent, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_protection_intent, item_id, "itemId", STR, 0),
    AZBI_ROW(azb_protection_intent, policy_id, "policyId", STR, 0),
    AZBI_ROW_ENUM(azb_protection_intent, protection_state, "protectionState", ENUM,
                  protection_status, 0),
};
static const azbi_slot protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
};
static const azbi_variant protection_intent_variants[] = {
    {"AzureResourceItem", &azbi_type_azure_resource_protection_intent},
    {"AzureWorkloadAutoProtectionIntent", &azbi_type_azure_workload_auto_protection_intent},
    {"AzureWorkloadContainerAutoProtectionIntent",
     &azbi_type_azure_workload_container_auto_protection_intent},
    {"AzureWorkloadSQLAutoProtectionIntent", &azbi_type_azure_workload_sql_auto_protection_intent},
    {"RecoveryServiceVaultItem", &azbi_type_azure_recovery_service_vault_protection_intent},
};
const azb_type azbi_type_protection_intent = {
    .name = "ProtectionIntent",
    .rows = protection_intent_rows,
    .row_count = AZBI_COUNT(protection_intent_rows),
    .slots = protection_intent_slots,
    .slot_count = AZBI_COUNT(protection_intent_slots),
    .variants = protection_intent_variants,
    .variant_count = AZBI_COUNT(protection_intent_variants),
    .size = sizeof(azb_protection_intent),
    .as_offset = offsetof(azb_protection_intent, as),
    .number = 109,
};

static const azbi_slot azure_recovery_service_vault_protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
};
const azb_type azbi_type_azure_recovery_service_vault_protection_intent = {
    .name = "AzureRecoveryServiceVaultProtectionIntent",
    .discriminator = "RecoveryServiceVaultItem",
    .base = &azbi_type_protection_intent,
    .slots = azure_recovery_service_vault_protection_intent_slots,
    .slot_count = AZBI_COUNT(azure_recovery_service_vault_protection_intent_slots),
    .size = sizeof(azb_azure_recovery_service_vault_protection_intent),
    .as_offset = offsetof(azb_azure_recovery_service_vault_protection_intent, as),
    .depth = 1,
    .number = 110,
};

static const azbi_row azure_resource_protection_intent_rows[] = {
    AZBI_ROW(azb_azure_resource_protection_intent, friendly_name, "friendlyName", STR, 0),
};
static const azbi_slot azure_resource_protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {1, 0}, /* friendlyName */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
};
const azb_type azbi_type_azure_resource_protection_intent = {
    .name = "AzureResourceProtectionIntent",
    .discriminator = "AzureResourceItem",
    .base = &azbi_type_protection_intent,
    .rows = azure_resource_protection_intent_rows,
    .row_count = AZBI_COUNT(azure_resource_protection_intent_rows),
    .slots = azure_resource_protection_intent_slots,
    .slot_count = AZBI_COUNT(azure_resource_protection_intent_slots),
    .size = sizeof(azb_azure_resource_protection_intent),
    .depth = 1,
    .number = 111,
};

static const azbi_slot azure_workload_auto_protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
};
const azb_type azbi_type_azure_workload_auto_protection_intent = {
    .name = "AzureWorkloadAutoProtectionIntent",
    .discriminator = "AzureWorkloadAutoProtectionIntent",
    .base = &azbi_type_azure_recovery_service_vault_protection_intent,
    .slots = azure_workload_auto_protection_intent_slots,
    .slot_count = AZBI_COUNT(azure_workload_auto_protection_intent_slots),
    .size = sizeof(azb_azure_workload_auto_protection_intent),
    .as_offset = offsetof(azb_azure_workload_auto_protection_intent, as),
    .depth = 2,
    .number = 112,
};

static const azbi_row azure_workload_sql_auto_protection_intent_rows[] = {
    AZBI_ROW_ENUM(azb_azure_workload_sql_auto_protection_intent, workload_item_type,
                  "workloadItemType", ENUM, workload_item_type, 0),
};
static const azbi_slot azure_workload_sql_auto_protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
    {3, 0}, /* workloadItemType */
};
const azb_type azbi_type_azure_workload_sql_auto_protection_intent = {
    .name = "AzureWorkloadSQLAutoProtectionIntent",
    .discriminator = "AzureWorkloadSQLAutoProtectionIntent",
    .base = &azbi_type_azure_workload_auto_protection_intent,
    .rows = azure_workload_sql_auto_protection_intent_rows,
    .row_count = AZBI_COUNT(azure_workload_sql_auto_protection_intent_rows),
    .slots = azure_workload_sql_auto_protection_intent_slots,
    .slot_count = AZBI_COUNT(azure_workload_sql_auto_protection_intent_slots),
    .size = sizeof(azb_azure_workload_sql_auto_protection_intent),
    .depth = 3,
    .number = 113,
};

static const azbi_slot azure_workload_container_auto_protection_intent_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* itemId */
    {0, 4}, /* policyId */
    {0, 0}, /* protectionIntentItemType */
    {0, 5}, /* protectionState */
    {0, 2}, /* sourceResourceId */
};
const azb_type azbi_type_azure_workload_container_auto_protection_intent = {
    .name = "AzureWorkloadContainerAutoProtectionIntent",
    .discriminator = "AzureWorkloadContainerAutoProtectionIntent",
    .base = &azbi_type_protection_intent,
    .slots = azure_workload_container_auto_protection_intent_slots,
    .slot_count = AZBI_COUNT(azure_workload_container_auto_protection_intent_slots),
    .size = sizeof(azb_azure_workload_container_auto_protection_intent),
    .depth = 1,
    .number = 114,
};

static const azbi_row protection_intent_resource_rows[] = {
    AZBI_ROW(azb_protection_intent_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_intent_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_intent_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_intent_resource, location, "location", STR, 0),
    AZBI_ROW(azb_protection_intent_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_protection_intent_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_protection_intent_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_protection_intent_resource, properties, "properties", MODEL,
                   protection_intent, 0),
};
static const azbi_slot protection_intent_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_protection_intent_resource = {
    .name = "ProtectionIntentResource",
    .rows = protection_intent_resource_rows,
    .row_count = AZBI_COUNT(protection_intent_resource_rows),
    .slots = protection_intent_resource_slots,
    .slot_count = AZBI_COUNT(protection_intent_resource_slots),
    .size = sizeof(azb_protection_intent_resource),
    .number = 115,
};

static const azbi_row pre_validate_enable_backup_request_rows[] = {
    AZBI_ROW_ENUM(azb_pre_validate_enable_backup_request, resource_type, "resourceType", ENUM,
                  data_source_type, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_request, resource_id, "resourceId", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_request, vault_id, "vaultId", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_request, properties, "properties", STR, 0),
};
static const azbi_slot pre_validate_enable_backup_request_slots[] = {
    {0, 3}, /* properties */
    {0, 1}, /* resourceId */
    {0, 0}, /* resourceType */
    {0, 2}, /* vaultId */
};
const azb_type azbi_type_pre_validate_enable_backup_request = {
    .name = "PreValidateEnableBackupRequest",
    .rows = pre_validate_enable_backup_request_rows,
    .row_count = AZBI_COUNT(pre_validate_enable_backup_request_rows),
    .slots = pre_validate_enable_backup_request_slots,
    .slot_count = AZBI_COUNT(pre_validate_enable_backup_request_slots),
    .size = sizeof(azb_pre_validate_enable_backup_request),
    .number = 116,
};

static const azbi_row pre_validate_enable_backup_response_rows[] = {
    AZBI_ROW_ENUM(azb_pre_validate_enable_backup_response, status, "status", ENUM,
                  validation_status, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_response, error_code, "errorCode", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_response, error_message, "errorMessage", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_response, recommendation, "recommendation", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_response, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_pre_validate_enable_backup_response, protected_item_name, "protectedItemName", STR,
             0),
};
static const azbi_slot pre_validate_enable_backup_response_slots[] = {
    {0, 4}, /* containerName */
    {0, 1}, /* errorCode */
    {0, 2}, /* errorMessage */
    {0, 5}, /* protectedItemName */
    {0, 3}, /* recommendation */
    {0, 0}, /* status */
};
const azb_type azbi_type_pre_validate_enable_backup_response = {
    .name = "PreValidateEnableBackupResponse",
    .rows = pre_validate_enable_backup_response_rows,
    .row_count = AZBI_COUNT(pre_validate_enable_backup_response_rows),
    .slots = pre_validate_enable_backup_response_slots,
    .slot_count = AZBI_COUNT(pre_validate_enable_backup_response_slots),
    .size = sizeof(azb_pre_validate_enable_backup_response),
    .number = 117,
};
