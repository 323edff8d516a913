/*
 * container.c - tables of azbackup/model/container.h.
 * Generated from lib/schema/models/container.txt by lib/schema/generate.py.
 */
#include <azbackup/model/container.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value acquire_storage_account_lock_values[] = {
    AZBI_VALUE("Acquire", 0x001c0001),
    AZBI_VALUE("NotAcquire", 0x001c0002),
};
const azbi_enum_set azbi_enum_acquire_storage_account_lock = {
    .name = "AcquireStorageAccountLock",
    .values = acquire_storage_account_lock_values,
    .count = AZBI_COUNT(acquire_storage_account_lock_values),
};

static const azbi_enum_value operation_type_values[] = {
    AZBI_VALUE("Invalid", 0x001d0001),
    AZBI_VALUE("Register", 0x001d0002),
    AZBI_VALUE("Reregister", 0x001d0003),
    AZBI_VALUE("Rehydrate", 0x001d0004),
};
const azbi_enum_set azbi_enum_operation_type = {
    .name = "OperationType",
    .values = operation_type_values,
    .count = AZBI_COUNT(operation_type_values),
    .numbered = 1,
};

static const azbi_enum_value container_type_values[] = {
    AZBI_VALUE("Invalid", 0x001e0001),
    AZBI_VALUE("Unknown", 0x001e0002),
    AZBI_VALUE("IaasVMContainer", 0x001e0003),
    AZBI_VALUE("IaasVMServiceContainer", 0x001e0004),
    AZBI_VALUE("DPMContainer", 0x001e0005),
    AZBI_VALUE("AzureBackupServerContainer", 0x001e0006),
    AZBI_VALUE("MABContainer", 0x001e0007),
    AZBI_VALUE("Cluster", 0x001e0008),
    AZBI_VALUE("AzureSqlContainer", 0x001e0009),
    AZBI_VALUE("Windows", 0x001e000a),
    AZBI_VALUE("VCenter", 0x001e000b),
    AZBI_VALUE("VMAppContainer", 0x001e000c),
    AZBI_VALUE("SQLAGWorkLoadContainer", 0x001e000d),
    AZBI_VALUE("StorageContainer", 0x001e000e),
    AZBI_VALUE("GenericContainer", 0x001e000f),
    AZBI_VALUE("HanaHSRContainer", 0x001e0010),
};
const azbi_enum_set azbi_enum_container_type = {
    .name = "ContainerType",
    .values = container_type_values,
    .count = AZBI_COUNT(container_type_values),
    .numbered = 1,
};

static const azbi_enum_value protectable_container_type_values[] = {
    AZBI_VALUE("Invalid", 0x001f0001),
    AZBI_VALUE("Unknown", 0x001f0002),
    AZBI_VALUE("IaasVMContainer", 0x001f0003),
    AZBI_VALUE("IaasVMServiceContainer", 0x001f0004),
    AZBI_VALUE("DPMContainer", 0x001f0005),
    AZBI_VALUE("AzureBackupServerContainer", 0x001f0006),
    AZBI_VALUE("MABContainer", 0x001f0007),
    AZBI_VALUE("Cluster", 0x001f0008),
    AZBI_VALUE("AzureSqlContainer", 0x001f0009),
    AZBI_VALUE("Windows", 0x001f000a),
    AZBI_VALUE("VCenter", 0x001f000b),
    AZBI_VALUE("VMAppContainer", 0x001f000c),
    AZBI_VALUE("SQLAGWorkLoadContainer", 0x001f000d),
    AZBI_VALUE("StorageContainer", 0x001f000e),
    AZBI_VALUE("GenericContainer", 0x001f000f),
    AZBI_VALUE("Microsoft.ClassicCompute/virtualMachines", 0x001f0010),
    AZBI_VALUE("Microsoft.Compute/virtualMachines", 0x001f0011),
    AZBI_VALUE("AzureWorkloadContainer", 0x001f0012),
};
const azbi_enum_set azbi_enum_protectable_container_type = {
    .name = "ProtectableContainerType",
    .values = protectable_container_type_values,
    .count = AZBI_COUNT(protectable_container_type_values),
    .numbered = 1,
};

static const azbi_enum_value backup_item_type_values[] = {
    AZBI_VALUE("Invalid", 0x00200001),
    AZBI_VALUE("VM", 0x00200002),
    AZBI_VALUE("FileFolder", 0x00200003),
    AZBI_VALUE("AzureSqlDb", 0x00200004),
    AZBI_VALUE("SQLDB", 0x00200005),
    AZBI_VALUE("Exchange", 0x00200006),
    AZBI_VALUE("Sharepoint", 0x00200007),
    AZBI_VALUE("VMwareVM", 0x00200008),
    AZBI_VALUE("SystemState", 0x00200009),
    AZBI_VALUE("Client", 0x0020000a),
    AZBI_VALUE("GenericDataSource", 0x0020000b),
    AZBI_VALUE("SQLDataBase", 0x0020000c),
    AZBI_VALUE("AzureFileShare", 0x0020000d),
    AZBI_VALUE("SAPHanaDatabase", 0x0020000e),
    AZBI_VALUE("SAPAseDatabase", 0x0020000f),
    AZBI_VALUE("SAPHanaDBInstance", 0x00200010),
};
const azbi_enum_set azbi_enum_backup_item_type = {
    .name = "BackupItemType",
    .values = backup_item_type_values,
    .count = AZBI_COUNT(backup_item_type_values),
    .numbered = 1,
};

static const azbi_enum_value protection_container_kinds_values[] = {
    AZBI_VALUE("AzureSqlContainer", 0x00900001),
    AZBI_VALUE("StorageContainer", 0x00900002),
    AZBI_VALUE("AzureWorkloadContainer", 0x00900003),
    AZBI_VALUE("SQLAGWorkLoadContainer", 0x00900004),
    AZBI_VALUE("VMAppContainer", 0x00900005),
    AZBI_VALUE("DPMContainer", 0x00900006),
    AZBI_VALUE("AzureBackupServerContainer", 0x00900007),
    AZBI_VALUE("GenericContainer", 0x00900008),
    AZBI_VALUE("IaasVMContainer", 0x00900009),
    AZBI_VALUE("Microsoft.ClassicCompute/virtualMachines", 0x0090000a),
    AZBI_VALUE("Microsoft.Compute/virtualMachines", 0x0090000b),
    AZBI_VALUE("Windows", 0x0090000c),
};
const azbi_enum_set azbi_enum_protection_container_kinds = {
    .name = "ProtectionContainer.containerType",
    .values = protection_container_kinds_values,
    .count = AZBI_COUNT(protection_container_kinds_values),
};

static const azbi_enum_value protectable_container_kinds_values[] = {
    AZBI_VALUE("StorageContainer", 0x00910001),
    AZBI_VALUE("VMAppContainer", 0x00910002),
};
const azbi_enum_set azbi_enum_protectable_container_kinds = {
    .name = "ProtectableContainer.protectableContainerType",
    .values = protectable_container_kinds_values,
    .count = AZBI_COUNT(protectable_container_kinds_values),
};
/* clang-format on */

static const azbi_row inquiry_validation_rows[] = {
    AZBI_ROW(azb_inquiry_validation, status, "status", STR, 0),
    AZBI_ROW_MODEL(azb_inquiry_validation, error_detail, "errorDetail", MODEL, service_error, 0),
    AZBI_ROW(azb_inquiry_validation, additional_detail, "additionalDetail", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_inquiry_validation, protectable_item_count, "protectableItemCount", JSON,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot inquiry_validation_slots[] = {
    {0, 2}, /* additionalDetail */
    {0, 1}, /* errorDetail */
    {0, 3}, /* protectableItemCount */
    {0, 0}, /* status */
};
const azb_type azbi_type_inquiry_validation = {
    .name = "InquiryValidation",
    .rows = inquiry_validation_rows,
    .row_count = AZBI_COUNT(inquiry_validation_rows),
    .slots = inquiry_validation_slots,
    .slot_count = AZBI_COUNT(inquiry_validation_slots),
    .size = sizeof(azb_inquiry_validation),
    .number = 32,
};

static const azbi_row workload_inquiry_details_rows[] = {
    AZBI_ROW(azb_workload_inquiry_details, type, "type", STR, 0),
    AZBI_ROW(azb_workload_inquiry_details, item_count, "itemCount", I64, 0),
    AZBI_ROW_MODEL(azb_workload_inquiry_details, inquiry_validation, "inquiryValidation", MODEL,
                   inquiry_validation, 0),
};
static const azbi_slot workload_inquiry_details_slots[] = {
    {0, 2}, /* inquiryValidation */
    {0, 1}, /* itemCount */
    {0, 0}, /* type */
};
const azb_type azbi_type_workload_inquiry_details = {
    .name = "WorkloadInquiryDetails",
    .rows = workload_inquiry_details_rows,
    .row_count = AZBI_COUNT(workload_inquiry_details_rows),
    .slots = workload_inquiry_details_slots,
    .slot_count = AZBI_COUNT(workload_inquiry_details_slots),
    .size = sizeof(azb_workload_inquiry_details),
    .number = 33,
};

static const azbi_row inquiry_info_rows[] = {
    AZBI_ROW(azb_inquiry_info, status, "status", STR, 0),
    AZBI_ROW_MODEL(azb_inquiry_info, error_detail, "errorDetail", MODEL, service_error, 0),
    AZBI_ROW_MODEL(azb_inquiry_info, inquiry_details, "inquiryDetails", MODEL_LIST,
                   workload_inquiry_details, 0),
};
static const azbi_slot inquiry_info_slots[] = {
    {0, 1}, /* errorDetail */
    {0, 2}, /* inquiryDetails */
    {0, 0}, /* status */
};
const azb_type azbi_type_inquiry_info = {
    .name = "InquiryInfo",
    .rows = inquiry_info_rows,
    .row_count = AZBI_COUNT(inquiry_info_rows),
    .slots = inquiry_info_slots,
    .slot_count = AZBI_COUNT(inquiry_info_slots),
    .size = sizeof(azb_inquiry_info),
    .number = 34,
};

static const azbi_row azure_workload_container_extended_info_rows[] = {
    AZBI_ROW(azb_azure_workload_container_extended_info, host_server_name, "hostServerName", STR,
             0),
    AZBI_ROW_MODEL(azb_azure_workload_container_extended_info, inquiry_info, "inquiryInfo", MODEL,
                   inquiry_info, 0),
    AZBI_ROW_MODEL(azb_azure_workload_container_extended_info, nodes_list, "nodesList", MODEL_LIST,
                   distributed_nodes_info, 0),
};
static const azbi_slot azure_workload_container_extended_info_slots[] = {
    {0, 0}, /* hostServerName */
    {0, 1}, /* inquiryInfo */
    {0, 2}, /* nodesList */
};
const azb_type azbi_type_azure_workload_container_extended_info = {
    .name = "AzureWorkloadContainerExtendedInfo",
    .rows = azure_workload_container_extended_info_rows,
    .row_count = AZBI_COUNT(azure_workload_container_extended_info_rows),
    .slots = azure_workload_container_extended_info_slots,
    .slot_count = AZBI_COUNT(azure_workload_container_extended_info_slots),
    .size = sizeof(azb_azure_workload_container_extended_info),
    .number = 35,
};

static const azbi_row container_identity_info_rows[] = {
    AZBI_ROW(azb_container_identity_info, unique_name, "uniqueName", STR, 0),
    AZBI_ROW(azb_container_identity_info, aad_tenant_id, "aadTenantId", STR, 0),
    AZBI_ROW(azb_container_identity_info, service_principal_client_id, "servicePrincipalClientId",
             STR, 0),
    AZBI_ROW(azb_container_identity_info, audience, "audience", STR, 0),
};
static const azbi_slot container_identity_info_slots[] = {
    {0, 1}, /* aadTenantId */
    {0, 3}, /* audience */
    {0, 2}, /* servicePrincipalClientId */
    {0, 0}, /* uniqueName */
};
const azb_type azbi_type_container_identity_info = {
    .name = "ContainerIdentityInfo",
    .rows = container_identity_info_rows,
    .row_count = AZBI_COUNT(container_identity_info_rows),
    .slots = container_identity_info_slots,
    .slot_count = AZBI_COUNT(container_identity_info_slots),
    .size = sizeof(azb_container_identity_info),
    .number = 36,
};

static const azbi_row dpm_container_extended_info_rows[] = {
    AZBI_ROW(azb_dpm_container_extended_info, last_refreshed_at, "lastRefreshedAt", TIME, 0),
};
static const azbi_slot dpm_container_extended_info_slots[] = {
    {0, 0}, /* lastRefreshedAt */
};
const azb_type azbi_type_dpm_container_extended_info = {
    .name = "DPMContainerExtendedInfo",
    .rows = dpm_container_extended_info_rows,
    .row_count = AZBI_COUNT(dpm_container_extended_info_rows),
    .slots = dpm_container_extended_info_slots,
    .slot_count = AZBI_COUNT(dpm_container_extended_info_slots),
    .size = sizeof(azb_dpm_container_extended_info),
    .number = 37,
};

static const azbi_row generic_container_extended_info_rows[] = {
    AZBI_ROW(azb_generic_container_extended_info, raw_cert_data, "rawCertData", STR, 0),
    AZBI_ROW_MODEL(azb_generic_container_extended_info, container_identity_info,
                   "containerIdentityInfo", MODEL, container_identity_info, 0),
    AZBI_ROW(azb_generic_container_extended_info, service_endpoints, "serviceEndpoints", STR_MAP,
             0),
};
static const azbi_slot generic_container_extended_info_slots[] = {
    {0, 1}, /* containerIdentityInfo */
    {0, 0}, /* rawCertData */
    {0, 2}, /* serviceEndpoints */
};
const azb_type azbi_type_generic_container_extended_info = {
    .name = "GenericContainerExtendedInfo",
    .rows = generic_container_extended_info_rows,
    .row_count = AZBI_COUNT(generic_container_extended_info_rows),
    .slots = generic_container_extended_info_slots,
    .slot_count = AZBI_COUNT(generic_container_extended_info_slots),
    .size = sizeof(azb_generic_container_extended_info),
    .number = 38,
};

static const azbi_row mab_container_health_details_rows[] = {
    AZBI_ROW(azb_mab_container_health_details, code, "code", I32, 0),
    AZBI_ROW(azb_mab_container_health_details, title, "title", STR, 0),
    AZBI_ROW(azb_mab_container_health_details, message, "message", STR, 0),
    AZBI_ROW(azb_mab_container_health_details, recommendations, "recommendations", STR_LIST, 0),
};
static const azbi_slot mab_container_health_details_slots[] = {
    {0, 0}, /* code */
    {0, 2}, /* message */
    {0, 3}, /* recommendations */
    {0, 1}, /* title */
};
const azb_type azbi_type_mab_container_health_details = {
    .name = "MABContainerHealthDetails",
    .rows = mab_container_health_details_rows,
    .row_count = AZBI_COUNT(mab_container_health_details_rows),
    .slots = mab_container_health_details_slots,
    .slot_count = AZBI_COUNT(mab_container_health_details_slots),
    .size = sizeof(azb_mab_container_health_details),
    .number = 39,
};

static const azbi_row mab_container_extended_info_rows[] = {
    AZBI_ROW(azb_mab_container_extended_info, last_refreshed_at, "lastRefreshedAt", TIME, 0),
    AZBI_ROW_ENUM(azb_mab_container_extended_info, backup_item_type, "backupItemType", ENUM,
                  backup_item_type, 0),
    AZBI_ROW(azb_mab_container_extended_info, backup_items, "backupItems", STR_LIST, 0),
    AZBI_ROW(azb_mab_container_extended_info, policy_name, "policyName", STR, 0),
    AZBI_ROW(azb_mab_container_extended_info, last_backup_status, "lastBackupStatus", STR, 0),
};
static const azbi_slot mab_container_extended_info_slots[] = {
    {0, 1}, /* backupItemType */
    {0, 2}, /* backupItems */
    {0, 4}, /* lastBackupStatus */
    {0, 0}, /* lastRefreshedAt */
    {0, 3}, /* policyName */
};
const azb_type azbi_type_mab_container_extended_info = {
    .name = "MabContainerExtendedInfo",
    .rows = mab_container_extended_info_rows,
    .row_count = AZBI_COUNT(mab_container_extended_info_rows),
    .slots = mab_container_extended_info_slots,
    .slot_count = AZBI_COUNT(mab_container_extended_info_slots),
    .size = sizeof(azb_mab_container_extended_info),
    .number = 40,
};

static const azbi_row protection_container_rows[] = {
    AZBI_ROW_ENUM(azb_protection_container, container_type, "containerType", ENUM,
                  protection_container_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_protection_container, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_protection_container, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_protection_container, registration_status, "registrationStatus", STR, 0),
    AZBI_ROW(azb_protection_container, health_status, "healthStatus", STR, 0),
    AZBI_ROW(azb_protection_container, protectable_object_type, "protectableObjectType", STR, 0),
};
static const azbi_slot protection_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
};
static const azbi_variant protection_container_variants[] = {
    {"AzureBackupServerContainer", &azbi_type_azure_backup_server_container},
    {"AzureSqlContainer", &azbi_type_azure_sql_container},
    {"AzureWorkloadContainer", &azbi_type_azure_workload_container},
    {"DPMContainer", &azbi_type_dpm_container},
    {"GenericContainer", &azbi_type_generic_container},
    {"IaasVMContainer", &azbi_type_iaas_vm_container},
    {"Microsoft.ClassicCompute/virtualMachines",
     &azbi_type_azure_iaas_classic_compute_vm_container},
    {"Microsoft.Compute/virtualMachines", &azbi_type_azure_iaas_compute_vm_container},
    {"SQLAGWorkLoadContainer", &azbi_type_azure_sql_ag_workload_container_protection_container},
    {"StorageContainer", &azbi_type_azure_storage_container},
    {"VMAppContainer", &azbi_type_azure_vm_app_container_protection_container},
    {"Windows", &azbi_type_mab_container},
};
const azb_type azbi_type_protection_container = {
    .name = "ProtectionContainer",
    .rows = protection_container_rows,
    .row_count = AZBI_COUNT(protection_container_rows),
    .slots = protection_container_slots,
    .slot_count = AZBI_COUNT(protection_container_slots),
    .variants = protection_container_variants,
    .variant_count = AZBI_COUNT(protection_container_variants),
    .size = sizeof(azb_protection_container),
    .as_offset = offsetof(azb_protection_container, as),
    .number = 41,
};

static const azbi_slot azure_sql_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
};
const azb_type azbi_type_azure_sql_container = {
    .name = "AzureSqlContainer",
    .discriminator = "AzureSqlContainer",
    .base = &azbi_type_protection_container,
    .slots = azure_sql_container_slots,
    .slot_count = AZBI_COUNT(azure_sql_container_slots),
    .size = sizeof(azb_azure_sql_container),
    .depth = 1,
    .number = 42,
};

static const azbi_row azure_storage_container_rows[] = {
    AZBI_ROW(azb_azure_storage_container, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_azure_storage_container, storage_account_version, "storageAccountVersion", STR, 0),
    AZBI_ROW(azb_azure_storage_container, resource_group, "resourceGroup", STR, 0),
    AZBI_ROW(azb_azure_storage_container, protected_item_count, "protectedItemCount", I64, 0),
    AZBI_ROW_ENUM(azb_azure_storage_container, acquire_storage_account_lock,
                  "acquireStorageAccountLock", ENUM, acquire_storage_account_lock, 0),
    AZBI_ROW_ENUM(azb_azure_storage_container, operation_type, "operationType", ENUM,
                  operation_type, 0),
};
static const azbi_slot azure_storage_container_slots[] = {
    {1, 4}, /* acquireStorageAccountLock */
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {1, 5}, /* operationType */
    {0, 5}, /* protectableObjectType */
    {1, 3}, /* protectedItemCount */
    {0, 3}, /* registrationStatus */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* sourceResourceId */
    {1, 1}, /* storageAccountVersion */
};
const azb_type azbi_type_azure_storage_container = {
    .name = "AzureStorageContainer",
    .discriminator = "StorageContainer",
    .base = &azbi_type_protection_container,
    .rows = azure_storage_container_rows,
    .row_count = AZBI_COUNT(azure_storage_container_rows),
    .slots = azure_storage_container_slots,
    .slot_count = AZBI_COUNT(azure_storage_container_slots),
    .size = sizeof(azb_azure_storage_container),
    .depth = 1,
    .number = 43,
};

static const azbi_row azure_workload_container_rows[] = {
    AZBI_ROW(azb_azure_workload_container, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_azure_workload_container, last_updated_time, "lastUpdatedTime", TIME, 0),
    AZBI_ROW_MODEL(azb_azure_workload_container, extended_info, "extendedInfo", MODEL,
                   azure_workload_container_extended_info, 0),
    AZBI_ROW_ENUM(azb_azure_workload_container, workload_type, "workloadType", ENUM, workload_type,
                  0),
    AZBI_ROW_ENUM(azb_azure_workload_container, operation_type, "operationType", ENUM,
                  operation_type, 0),
};
static const azbi_slot azure_workload_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {1, 2}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {1, 1}, /* lastUpdatedTime */
    {1, 4}, /* operationType */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 0}, /* sourceResourceId */
    {1, 3}, /* workloadType */
};
const azb_type azbi_type_azure_workload_container = {
    .name = "AzureWorkloadContainer",
    .discriminator = "AzureWorkloadContainer",
    .base = &azbi_type_protection_container,
    .rows = azure_workload_container_rows,
    .row_count = AZBI_COUNT(azure_workload_container_rows),
    .slots = azure_workload_container_slots,
    .slot_count = AZBI_COUNT(azure_workload_container_slots),
    .size = sizeof(azb_azure_workload_container),
    .as_offset = offsetof(azb_azure_workload_container, as),
    .depth = 1,
    .number = 44,
};

static const azbi_slot azure_sql_ag_workload_container_protection_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {1, 2}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {1, 1}, /* lastUpdatedTime */
    {1, 4}, /* operationType */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 0}, /* sourceResourceId */
    {1, 3}, /* workloadType */
};
const azb_type azbi_type_azure_sql_ag_workload_container_protection_container = {
    .name = "AzureSQLAGWorkloadContainerProtectionContainer",
    .discriminator = "SQLAGWorkLoadContainer",
    .base = &azbi_type_azure_workload_container,
    .slots = azure_sql_ag_workload_container_protection_container_slots,
    .slot_count = AZBI_COUNT(azure_sql_ag_workload_container_protection_container_slots),
    .size = sizeof(azb_azure_sql_ag_workload_container_protection_container),
    .depth = 2,
    .number = 45,
};

static const azbi_slot azure_vm_app_container_protection_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {1, 2}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {1, 1}, /* lastUpdatedTime */
    {1, 4}, /* operationType */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 0}, /* sourceResourceId */
    {1, 3}, /* workloadType */
};
const azb_type azbi_type_azure_vm_app_container_protection_container = {
    .name = "AzureVMAppContainerProtectionContainer",
    .discriminator = "VMAppContainer",
    .base = &azbi_type_azure_workload_container,
    .slots = azure_vm_app_container_protection_container_slots,
    .slot_count = AZBI_COUNT(azure_vm_app_container_protection_container_slots),
    .size = sizeof(azb_azure_vm_app_container_protection_container),
    .depth = 2,
    .number = 46,
};

static const azbi_row dpm_container_rows[] = {
    AZBI_ROW(azb_dpm_container, can_re_register, "canReRegister", BOOL, 0),
    AZBI_ROW(azb_dpm_container, container_id, "containerId", STR, 0),
    AZBI_ROW(azb_dpm_container, protected_item_count, "protectedItemCount", I64, 0),
    AZBI_ROW(azb_dpm_container, dpm_agent_version, "dpmAgentVersion", STR, 0),
    AZBI_ROW(azb_dpm_container, dpm_servers, "dpmServers", STR_LIST, 0),
    AZBI_ROW(azb_dpm_container, upgrade_available, "upgradeAvailable", BOOL, 0),
    AZBI_ROW(azb_dpm_container, protection_status, "protectionStatus", STR, 0),
    AZBI_ROW_MODEL(azb_dpm_container, extended_info, "extendedInfo", MODEL,
                   dpm_container_extended_info, 0),
};
static const azbi_slot dpm_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {1, 0}, /* canReRegister */
    {1, 1}, /* containerId */
    {0, 0}, /* containerType */
    {1, 3}, /* dpmAgentVersion */
    {1, 4}, /* dpmServers */
    {1, 7}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {1, 2}, /* protectedItemCount */
    {1, 6}, /* protectionStatus */
    {0, 3}, /* registrationStatus */
    {1, 5}, /* upgradeAvailable */
};
const azb_type azbi_type_dpm_container = {
    .name = "DpmContainer",
    .discriminator = "DPMContainer",
    .base = &azbi_type_protection_container,
    .rows = dpm_container_rows,
    .row_count = AZBI_COUNT(dpm_container_rows),
    .slots = dpm_container_slots,
    .slot_count = AZBI_COUNT(dpm_container_slots),
    .size = sizeof(azb_dpm_container),
    .as_offset = offsetof(azb_dpm_container, as),
    .depth = 1,
    .number = 47,
};

static const azbi_slot azure_backup_server_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {1, 0}, /* canReRegister */
    {1, 1}, /* containerId */
    {0, 0}, /* containerType */
    {1, 3}, /* dpmAgentVersion */
    {1, 4}, /* dpmServers */
    {1, 7}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {1, 2}, /* protectedItemCount */
    {1, 6}, /* protectionStatus */
    {0, 3}, /* registrationStatus */
    {1, 5}, /* upgradeAvailable */
};
const azb_type azbi_type_azure_backup_server_container = {
    .name = "AzureBackupServerContainer",
    .discriminator = "AzureBackupServerContainer",
    .base = &azbi_type_dpm_container,
    .slots = azure_backup_server_container_slots,
    .slot_count = AZBI_COUNT(azure_backup_server_container_slots),
    .size = sizeof(azb_azure_backup_server_container),
    .depth = 2,
    .number = 48,
};

static const azbi_row generic_container_rows[] = {
    AZBI_ROW(azb_generic_container, fabric_name, "fabricName", STR, 0),
    AZBI_ROW_MODEL(azb_generic_container, extended_information, "extendedInformation", MODEL,
                   generic_container_extended_info, 0),
};
static const azbi_slot generic_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {1, 1}, /* extendedInformation */
    {1, 0}, /* fabricName */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
};
const azb_type azbi_type_generic_container = {
    .name = "GenericContainer",
    .discriminator = "GenericContainer",
    .base = &azbi_type_protection_container,
    .rows = generic_container_rows,
    .row_count = AZBI_COUNT(generic_container_rows),
    .slots = generic_container_slots,
    .slot_count = AZBI_COUNT(generic_container_slots),
    .size = sizeof(azb_generic_container),
    .depth = 1,
    .number = 49,
};

static const azbi_row iaas_vm_container_rows[] = {
    AZBI_ROW(azb_iaas_vm_container, virtual_machine_id, "virtualMachineId", STR, 0),
    AZBI_ROW(azb_iaas_vm_container, virtual_machine_version, "virtualMachineVersion", STR, 0),
    AZBI_ROW(azb_iaas_vm_container, resource_group, "resourceGroup", STR, 0),
};
static const azbi_slot iaas_vm_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
};
const azb_type azbi_type_iaas_vm_container = {
    .name = "IaaSVMContainer",
    .discriminator = "IaasVMContainer",
    .base = &azbi_type_protection_container,
    .rows = iaas_vm_container_rows,
    .row_count = AZBI_COUNT(iaas_vm_container_rows),
    .slots = iaas_vm_container_slots,
    .slot_count = AZBI_COUNT(iaas_vm_container_slots),
    .size = sizeof(azb_iaas_vm_container),
    .as_offset = offsetof(azb_iaas_vm_container, as),
    .depth = 1,
    .number = 50,
};

static const azbi_slot azure_iaas_classic_compute_vm_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
};
const azb_type azbi_type_azure_iaas_classic_compute_vm_container = {
    .name = "AzureIaaSClassicComputeVMContainer",
    .discriminator = "Microsoft.ClassicCompute/virtualMachines",
    .base = &azbi_type_iaas_vm_container,
    .slots = azure_iaas_classic_compute_vm_container_slots,
    .slot_count = AZBI_COUNT(azure_iaas_classic_compute_vm_container_slots),
    .size = sizeof(azb_azure_iaas_classic_compute_vm_container),
    .depth = 2,
    .number = 51,
};

static const azbi_slot azure_iaas_compute_vm_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 0}, /* containerType */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {0, 5}, /* protectableObjectType */
    {0, 3}, /* registrationStatus */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
};
const azb_type azbi_type_azure_iaas_compute_vm_container = {
    .name = "AzureIaaSComputeVMContainer",
    .discriminator = "Microsoft.Compute/virtualMachines",
    .base = &azbi_type_iaas_vm_container,
    .slots = azure_iaas_compute_vm_container_slots,
    .slot_count = AZBI_COUNT(azure_iaas_compute_vm_container_slots),
    .size = sizeof(azb_azure_iaas_compute_vm_container),
    .depth = 2,
    .number = 52,
};

static const azbi_row mab_container_rows[] = {
    AZBI_ROW(azb_mab_container, can_re_register, "canReRegister", BOOL, 0),
    AZBI_ROW(azb_mab_container, container_id, "containerId", I64, 0),
    AZBI_ROW(azb_mab_container, protected_item_count, "protectedItemCount", I64, 0),
    AZBI_ROW(azb_mab_container, agent_version, "agentVersion", STR, 0),
    AZBI_ROW_MODEL(azb_mab_container, extended_info, "extendedInfo", MODEL,
                   mab_container_extended_info, 0),
    AZBI_ROW_MODEL(azb_mab_container, mab_container_health_details, "mabContainerHealthDetails",
                   MODEL_LIST, mab_container_health_details, 0),
    AZBI_ROW(azb_mab_container, container_health_state, "containerHealthState", STR, 0),
};
static const azbi_slot mab_container_slots[] = {
    {1, 3}, /* agentVersion */
    {0, 2}, /* backupManagementType */
    {1, 0}, /* canReRegister */
    {1, 6}, /* containerHealthState */
    {1, 1}, /* containerId */
    {0, 0}, /* containerType */
    {1, 4}, /* extendedInfo */
    {0, 1}, /* friendlyName */
    {0, 4}, /* healthStatus */
    {1, 5}, /* mabContainerHealthDetails */
    {0, 5}, /* protectableObjectType */
    {1, 2}, /* protectedItemCount */
    {0, 3}, /* registrationStatus */
};
const azb_type azbi_type_mab_container = {
    .name = "MabContainer",
    .discriminator = "Windows",
    .base = &azbi_type_protection_container,
    .rows = mab_container_rows,
    .row_count = AZBI_COUNT(mab_container_rows),
    .slots = mab_container_slots,
    .slot_count = AZBI_COUNT(mab_container_slots),
    .size = sizeof(azb_mab_container),
    .depth = 1,
    .number = 53,
};

static const azbi_row protection_container_resource_rows[] = {
    AZBI_ROW(azb_protection_container_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_container_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_container_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protection_container_resource, location, "location", STR, 0),
    AZBI_ROW(azb_protection_container_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_protection_container_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_protection_container_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_protection_container_resource, properties, "properties", MODEL,
                   protection_container, 0),
};
static const azbi_slot protection_container_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_protection_container_resource = {
    .name = "ProtectionContainerResource",
    .rows = protection_container_resource_rows,
    .row_count = AZBI_COUNT(protection_container_resource_rows),
    .slots = protection_container_resource_slots,
    .slot_count = AZBI_COUNT(protection_container_resource_slots),
    .size = sizeof(azb_protection_container_resource),
    .number = 54,
};

static const azbi_row protectable_container_rows[] = {
    AZBI_ROW_ENUM(azb_protectable_container, protectable_container_type, "protectableContainerType",
                  ENUM, protectable_container_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_protectable_container, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_protectable_container, backup_management_type, "backupManagementType", ENUM,
                  backup_management_type, 0),
    AZBI_ROW(azb_protectable_container, health_status, "healthStatus", STR, 0),
    AZBI_ROW(azb_protectable_container, container_id, "containerId", STR, 0),
};
static const azbi_slot protectable_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 4}, /* containerId */
    {0, 1}, /* friendlyName */
    {0, 3}, /* healthStatus */
    {0, 0}, /* protectableContainerType */
};
static const azbi_variant protectable_container_variants[] = {
    {"StorageContainer", &azbi_type_azure_storage_protectable_container},
    {"VMAppContainer", &azbi_type_azure_vm_app_container_protectable_container},
};
const azb_type azbi_type_protectable_container = {
    .name = "ProtectableContainer",
    .rows = protectable_container_rows,
    .row_count = AZBI_COUNT(protectable_container_rows),
    .slots = protectable_container_slots,
    .slot_count = AZBI_COUNT(protectable_container_slots),
    .variants = protectable_container_variants,
    .variant_count = AZBI_COUNT(protectable_container_variants),
    .size = sizeof(azb_protectable_container),
    .as_offset = offsetof(azb_protectable_container, as),
    .number = 55,
};

static const azbi_slot azure_storage_protectable_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 4}, /* containerId */
    {0, 1}, /* friendlyName */
    {0, 3}, /* healthStatus */
    {0, 0}, /* protectableContainerType */
};
const azb_type azbi_type_azure_storage_protectable_container = {
    .name = "AzureStorageProtectableContainer",
    .discriminator = "StorageContainer",
    .base = &azbi_type_protectable_container,
    .slots = azure_storage_protectable_container_slots,
    .slot_count = AZBI_COUNT(azure_storage_protectable_container_slots),
    .size = sizeof(azb_azure_storage_protectable_container),
    .depth = 1,
    .number = 56,
};

static const azbi_slot azure_vm_app_container_protectable_container_slots[] = {
    {0, 2}, /* backupManagementType */
    {0, 4}, /* containerId */
    {0, 1}, /* friendlyName */
    {0, 3}, /* healthStatus */
    {0, 0}, /* protectableContainerType */
};
const azb_type azbi_type_azure_vm_app_container_protectable_container = {
    .name = "AzureVMAppContainerProtectableContainer",
    .discriminator = "VMAppContainer",
    .base = &azbi_type_protectable_container,
    .slots = azure_vm_app_container_protectable_container_slots,
    .slot_count = AZBI_COUNT(azure_vm_app_container_protectable_container_slots),
    .size = sizeof(azb_azure_vm_app_container_protectable_container),
    .depth = 1,
    .number = 57,
};

static const azbi_row protectable_container_resource_rows[] = {
    AZBI_ROW(azb_protectable_container_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protectable_container_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protectable_container_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_protectable_container_resource, location, "location", STR, 0),
    AZBI_ROW(azb_protectable_container_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_protectable_container_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_protectable_container_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_protectable_container_resource, properties, "properties", MODEL,
                   protectable_container, 0),
};
static const azbi_slot protectable_container_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_protectable_container_resource = {
    .name = "ProtectableContainerResource",
    .rows = protectable_container_resource_rows,
    .row_count = AZBI_COUNT(protectable_container_resource_rows),
    .slots = protectable_container_resource_slots,
    .slot_count = AZBI_COUNT(protectable_container_resource_slots),
    .size = sizeof(azb_protectable_container_resource),
    .number = 58,
};
