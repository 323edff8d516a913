/*
 * validate.c - tables of azbackup/model/validate.h.
 * Generated from lib/schema/models/validate.txt by lib/schema/generate.py.
 */
#include <azbackup/model/validate.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value support_status_values[] = {
    AZBI_VALUE("Invalid", 0x006a0001),      AZBI_VALUE("Supported", 0x006a0002),
    AZBI_VALUE("DefaultOFF", 0x006a0003),   AZBI_VALUE("DefaultON", 0x006a0004),
    AZBI_VALUE("NotSupported", 0x006a0005),
};
const azbi_enum_set azbi_enum_support_status = {
    .name = "SupportStatus",
    .values = support_status_values,
    .count = AZBI_COUNT(support_status_values),
    .numbered = 1,
};

static const azbi_enum_value fabric_name_values[] = {
    AZBI_VALUE("Invalid", 0x006b0001),
    AZBI_VALUE("Azure", 0x006b0002),
};
const azbi_enum_set azbi_enum_fabric_name = {
    .name = "FabricName",
    .values = fabric_name_values,
    .count = AZBI_COUNT(fabric_name_values),
    .numbered = 1,
};

static const azbi_enum_value validate_operation_request_kinds_values[] = {
    AZBI_VALUE("ValidateRestoreOperationRequest", 0x00a20001),
    AZBI_VALUE("ValidateIaasVMRestoreOperationRequest", 0x00a20002),
};
const azbi_enum_set azbi_enum_validate_operation_request_kinds = {
    .name = "ValidateOperationRequest.objectType",
    .values = validate_operation_request_kinds_values,
    .count = AZBI_COUNT(validate_operation_request_kinds_values),
};

static const azbi_enum_value feature_support_request_kinds_values[] = {
    AZBI_VALUE("AzureBackupGoals", 0x00a30001),
    AZBI_VALUE("AzureVMResourceBackup", 0x00a30002),
};
const azbi_enum_set azbi_enum_feature_support_request_kinds = {
    .name = "FeatureSupportRequest.featureType",
    .values = feature_support_request_kinds_values,
    .count = AZBI_COUNT(feature_support_request_kinds_values),
};
/* clang-format on */

static const azbi_row validate_operation_request_rows[] = {
    AZBI_ROW_ENUM(azb_validate_operation_request, object_type, "objectType", ENUM,
                  validate_operation_request_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot validate_operation_request_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant validate_operation_request_variants[] = {
    {"ValidateIaasVMRestoreOperationRequest",
     &azbi_type_validate_iaas_vm_restore_operation_request},
    {"ValidateRestoreOperationRequest", &azbi_type_validate_restore_operation_request},
};
const azb_type azbi_type_validate_operation_request = {
    .name = "ValidateOperationRequest",
    .rows = validate_operation_request_rows,
    .row_count = AZBI_COUNT(validate_operation_request_rows),
    .slots = validate_operation_request_slots,
    .slot_count = AZBI_COUNT(validate_operation_request_slots),
    .variants = validate_operation_request_variants,
    .variant_count = AZBI_COUNT(validate_operation_request_variants),
    .size = sizeof(azb_validate_operation_request),
    .as_offset = offsetof(azb_validate_operation_request, as),
    .number = 347,
};

static const azbi_row validate_restore_operation_request_rows[] = {
    AZBI_ROW_MODEL(azb_validate_restore_operation_request, restore_request, "restoreRequest", MODEL,
                   restore_request, 0),
};
static const azbi_slot validate_restore_operation_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* restoreRequest */
};
const azb_type azbi_type_validate_restore_operation_request = {
    .name = "ValidateRestoreOperationRequest",
    .discriminator = "ValidateRestoreOperationRequest",
    .base = &azbi_type_validate_operation_request,
    .rows = validate_restore_operation_request_rows,
    .row_count = AZBI_COUNT(validate_restore_operation_request_rows),
    .slots = validate_restore_operation_request_slots,
    .slot_count = AZBI_COUNT(validate_restore_operation_request_slots),
    .size = sizeof(azb_validate_restore_operation_request),
    .as_offset = offsetof(azb_validate_restore_operation_request, as),
    .depth = 1,
    .number = 348,
};

static const azbi_slot validate_iaas_vm_restore_operation_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* restoreRequest */
};
const azb_type azbi_type_validate_iaas_vm_restore_operation_request = {
    .name = "ValidateIaasVMRestoreOperationRequest",
    .discriminator = "ValidateIaasVMRestoreOperationRequest",
    .base = &azbi_type_validate_restore_operation_request,
    .slots = validate_iaas_vm_restore_operation_request_slots,
    .slot_count = AZBI_COUNT(validate_iaas_vm_restore_operation_request_slots),
    .size = sizeof(azb_validate_iaas_vm_restore_operation_request),
    .depth = 2,
    .number = 349,
};

static const azbi_row validate_operation_request_resource_rows[] = {
    AZBI_ROW(azb_validate_operation_request_resource, id, "id", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_validate_operation_request_resource, properties, "properties", MODEL,
                   validate_operation_request, AZB_FIELD_REQUIRED),
};
static const azbi_slot validate_operation_request_resource_slots[] = {
    {0, 0}, /* id */
    {0, 1}, /* properties */
};
const azb_type azbi_type_validate_operation_request_resource = {
    .name = "ValidateOperationRequestResource",
    .rows = validate_operation_request_resource_rows,
    .row_count = AZBI_COUNT(validate_operation_request_resource_rows),
    .slots = validate_operation_request_resource_slots,
    .slot_count = AZBI_COUNT(validate_operation_request_resource_slots),
    .size = sizeof(azb_validate_operation_request_resource),
    .number = 350,
};

static const azbi_row validate_operations_response_rows[] = {
    AZBI_ROW_MODEL(azb_validate_operations_response, validate_operation_response,
                   "validateOperationResponse", MODEL, validate_operation_response, 0),
};
static const azbi_slot validate_operations_response_slots[] = {
    {0, 0}, /* validateOperationResponse */
};
const azb_type azbi_type_validate_operations_response = {
    .name = "ValidateOperationsResponse",
    .rows = validate_operations_response_rows,
    .row_count = AZBI_COUNT(validate_operations_response_rows),
    .slots = validate_operations_response_slots,
    .slot_count = AZBI_COUNT(validate_operations_response_slots),
    .size = sizeof(azb_validate_operations_response),
    .number = 351,
};

static const azbi_row feature_support_request_rows[] = {
    AZBI_ROW_ENUM(azb_feature_support_request, feature_type, "featureType", ENUM,
                  feature_support_request_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot feature_support_request_slots[] = {
    {0, 0}, /* featureType */
};
static const azbi_variant feature_support_request_variants[] = {
    {"AzureBackupGoals", &azbi_type_azure_backup_goal_feature_support_request},
    {"AzureVMResourceBackup", &azbi_type_azure_vm_resource_feature_support_request},
};
const azb_type azbi_type_feature_support_request = {
    .name = "FeatureSupportRequest",
    .rows = feature_support_request_rows,
    .row_count = AZBI_COUNT(feature_support_request_rows),
    .slots = feature_support_request_slots,
    .slot_count = AZBI_COUNT(feature_support_request_slots),
    .variants = feature_support_request_variants,
    .variant_count = AZBI_COUNT(feature_support_request_variants),
    .size = sizeof(azb_feature_support_request),
    .as_offset = offsetof(azb_feature_support_request, as),
    .number = 352,
};

static const azbi_slot azure_backup_goal_feature_support_request_slots[] = {
    {0, 0}, /* featureType */
};
const azb_type azbi_type_azure_backup_goal_feature_support_request = {
    .name = "AzureBackupGoalFeatureSupportRequest",
    .discriminator = "AzureBackupGoals",
    .base = &azbi_type_feature_support_request,
    .slots = azure_backup_goal_feature_support_request_slots,
    .slot_count = AZBI_COUNT(azure_backup_goal_feature_support_request_slots),
    .size = sizeof(azb_azure_backup_goal_feature_support_request),
    .depth = 1,
    .number = 353,
};

static const azbi_row azure_vm_resource_feature_support_request_rows[] = {
    AZBI_ROW(azb_azure_vm_resource_feature_support_request, vm_size, "vmSize", STR, 0),
    AZBI_ROW(azb_azure_vm_resource_feature_support_request, vm_sku, "vmSku", STR, 0),
};
static const azbi_slot azure_vm_resource_feature_support_request_slots[] = {
    {0, 0}, /* featureType */
    {1, 0}, /* vmSize */
    {1, 1}, /* vmSku */
};
const azb_type azbi_type_azure_vm_resource_feature_support_request = {
    .name = "AzureVMResourceFeatureSupportRequest",
    .discriminator = "AzureVMResourceBackup",
    .base = &azbi_type_feature_support_request,
    .rows = azure_vm_resource_feature_support_request_rows,
    .row_count = AZBI_COUNT(azure_vm_resource_feature_support_request_rows),
    .slots = azure_vm_resource_feature_support_request_slots,
    .slot_count = AZBI_COUNT(azure_vm_resource_feature_support_request_slots),
    .size = sizeof(azb_azure_vm_resource_feature_support_request),
    .depth = 1,
    .number = 354,
};

static const azbi_row azure_vm_resource_feature_support_response_rows[] = {
    AZBI_ROW_ENUM(azb_azure_vm_resource_feature_support_response, support_status, "supportStatus",
                  ENUM, support_status, 0),
};
static const azbi_slot azure_vm_resource_feature_support_response_slots[] = {
    {0, 0}, /* supportStatus */
};
const azb_type azbi_type_azure_vm_resource_feature_support_response = {
    .name = "AzureVMResourceFeatureSupportResponse",
    .rows = azure_vm_resource_feature_support_response_rows,
    .row_count = AZBI_COUNT(azure_vm_resource_feature_support_response_rows),
    .slots = azure_vm_resource_feature_support_response_slots,
    .slot_count = AZBI_COUNT(azure_vm_resource_feature_support_response_slots),
    .size = sizeof(azb_azure_vm_resource_feature_support_response),
    .number = 355,
};

static const azbi_row backup_status_request_rows[] = {
    AZBI_ROW_ENUM(azb_backup_status_request, resource_type, "resourceType", ENUM, data_source_type,
                  0),
    AZBI_ROW(azb_backup_status_request, resource_id, "resourceId", STR, 0),
    AZBI_ROW(azb_backup_status_request, po_logical_name, "poLogicalName", STR, 0),
};
static const azbi_slot backup_status_request_slots[] = {
    {0, 2}, /* poLogicalName */
    {0, 1}, /* resourceId */
    {0, 0}, /* resourceType */
};
const azb_type azbi_type_backup_status_request = {
    .name = "BackupStatusRequest",
    .rows = backup_status_request_rows,
    .row_count = AZBI_COUNT(backup_status_request_rows),
    .slots = backup_status_request_slots,
    .slot_count = AZBI_COUNT(backup_status_request_slots),
    .size = sizeof(azb_backup_status_request),
    .number = 356,
};

static const azbi_row backup_status_response_rows[] = {
    AZBI_ROW_ENUM(azb_backup_status_response, protection_status, "protectionStatus", ENUM,
                  protection_status, 0),
    AZBI_ROW(azb_backup_status_response, vault_id, "vaultId", STR, 0),
    AZBI_ROW_ENUM(azb_backup_status_response, fabric_name, "fabricName", ENUM, fabric_name, 0),
    AZBI_ROW(azb_backup_status_response, container_name, "containerName", STR, 0),
    AZBI_ROW(azb_backup_status_response, protected_item_name, "protectedItemName", STR, 0),
    AZBI_ROW(azb_backup_status_response, error_code, "errorCode", STR, 0),
    AZBI_ROW(azb_backup_status_response, error_message, "errorMessage", STR, 0),
    AZBI_ROW(azb_backup_status_response, policy_name, "policyName", STR, 0),
    AZBI_ROW(azb_backup_status_response, registration_status, "registrationStatus", STR, 0),
    AZBI_ROW(azb_backup_status_response, protected_items_count, "protectedItemsCount", I32, 0),
    AZBI_ROW_ENUM(azb_backup_status_response, acquire_storage_account_lock,
                  "acquireStorageAccountLock", ENUM, acquire_storage_account_lock, 0),
};
static const azbi_slot backup_status_response_slots[] = {
    {0, 10}, /* acquireStorageAccountLock */
    {0, 3},  /* containerName */
    {0, 5},  /* errorCode */
    {0, 6},  /* errorMessage */
    {0, 2},  /* fabricName */
    {0, 7},  /* policyName */
    {0, 4},  /* protectedItemName */
    {0, 9},  /* protectedItemsCount */
    {0, 0},  /* protectionStatus */
    {0, 8},  /* registrationStatus */
    {0, 1},  /* vaultId */
};
const azb_type azbi_type_backup_status_response = {
    .name = "BackupStatusResponse",
    .rows = backup_status_response_rows,
    .row_count = AZBI_COUNT(backup_status_response_rows),
    .slots = backup_status_response_slots,
    .slot_count = AZBI_COUNT(backup_status_response_slots),
    .size = sizeof(azb_backup_status_response),
    .number = 357,
};
