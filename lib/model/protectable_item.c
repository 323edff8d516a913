/*
 * protectable_item.c - tables of azbackup/model/protectable_item.h.
 * Generated from lib/schema/models/protectable_item.txt by lib/schema/generate.py.
 */
#include <azbackup/model/protectable_item.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value protection_status_values[] = {
    AZBI_VALUE("Invalid", 0x004d0001),          AZBI_VALUE("NotProtected", 0x004d0002),
    AZBI_VALUE("Protecting", 0x004d0003),       AZBI_VALUE("Protected", 0x004d0004),
    AZBI_VALUE("ProtectionFailed", 0x004d0005),
};
const azbi_enum_set azbi_enum_protection_status = {
    .name = "ProtectionStatus",
    .values = protection_status_values,
    .count = AZBI_COUNT(protection_status_values),
    .numbered = 1,
};

static const azbi_enum_value azure_file_share_type_values[] = {
    AZBI_VALUE("Invalid", 0x004e0001),
    AZBI_VALUE("XSMB", 0x004e0002),
    AZBI_VALUE("XSync", 0x004e0003),
};
const azbi_enum_set azbi_enum_azure_file_share_type = {
    .name = "AzureFileShareType",
    .values = azure_file_share_type_values,
    .count = AZBI_COUNT(azure_file_share_type_values),
    .numbered = 1,
};

static const azbi_enum_value inquiry_status_values[] = {
    AZBI_VALUE("Invalid", 0x004f0001),
    AZBI_VALUE("Success", 0x004f0002),
    AZBI_VALUE("Failed", 0x004f0003),
};
const azbi_enum_set azbi_enum_inquiry_status = {
    .name = "InquiryStatus",
    .values = inquiry_status_values,
    .count = AZBI_COUNT(inquiry_status_values),
    .numbered = 1,
};

static const azbi_enum_value workload_protectable_item_kinds_values[] = {
    AZBI_VALUE("AzureFileShare", 0x009c0001),
    AZBI_VALUE("IaaSVMProtectableItem", 0x009c0002),
    AZBI_VALUE("Microsoft.ClassicCompute/virtualMachines", 0x009c0003),
    AZBI_VALUE("Microsoft.Compute/virtualMachines", 0x009c0004),
    AZBI_VALUE("AzureVmWorkloadProtectableItem", 0x009c0005),
    AZBI_VALUE("SAPAseDatabase", 0x009c0006),
    AZBI_VALUE("SAPAseSystem", 0x009c0007),
    AZBI_VALUE("SAPHanaDBInstance", 0x009c0008),
    AZBI_VALUE("SAPHanaDatabase", 0x009c0009),
    AZBI_VALUE("HanaHSRContainer", 0x009c000a),
    AZBI_VALUE("SAPHanaSystem", 0x009c000b),
    AZBI_VALUE("SQLAvailabilityGroupContainer", 0x009c000c),
    AZBI_VALUE("SQLDataBase", 0x009c000d),
    AZBI_VALUE("SQLInstance", 0x009c000e),
};
const azbi_enum_set azbi_enum_workload_protectable_item_kinds = {
    .name = "WorkloadProtectableItem.protectableItemType",
    .values = workload_protectable_item_kinds_values,
    .count = AZBI_COUNT(workload_protectable_item_kinds_values),
};
/* clang-format on */

static const azbi_row pre_backup_validation_rows[] = {
    AZBI_ROW_ENUM(azb_pre_backup_validation, status, "status", ENUM, inquiry_status, 0),
    AZBI_ROW(azb_pre_backup_validation, code, "code", STR, 0),
    AZBI_ROW(azb_pre_backup_validation, message, "message", STR, 0),
};
static const azbi_slot pre_backup_validation_slots[] = {
    {0, 1}, /* code */
    {0, 2}, /* message */
    {0, 0}, /* status */
};
const azb_type azbi_type_pre_backup_validation = {
    .name = "PreBackupValidation",
    .rows = pre_backup_validation_rows,
    .row_count = AZBI_COUNT(pre_backup_validation_rows),
    .slots = pre_backup_validation_slots,
    .slot_count = AZBI_COUNT(pre_backup_validation_slots),
    .size = sizeof(azb_pre_backup_validation),
    .number = 216,
};

static const azbi_row workload_protectable_item_rows[] = {
    AZBI_ROW_ENUM(azb_workload_protectable_item, protectable_item_type, "protectableItemType", ENUM,
                  workload_protectable_item_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_workload_protectable_item, backup_management_type, "backupManagementType", STR, 0),
    AZBI_ROW(azb_workload_protectable_item, workload_type, "workloadType", STR, 0),
    AZBI_ROW(azb_workload_protectable_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_workload_protectable_item, protection_state, "protectionState", ENUM,
                  protection_status, 0),
};
static const azbi_slot workload_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {0, 2}, /* workloadType */
};
static const azbi_variant workload_protectable_item_variants[] = {
    {"AzureFileShare", &azbi_type_azure_file_share_protectable_item},
    {"AzureVmWorkloadProtectableItem", &azbi_type_azure_vm_workload_protectable_item},
    {"HanaHSRContainer", &azbi_type_azure_vm_workload_sap_hana_hsr_protectable_item},
    {"IaaSVMProtectableItem", &azbi_type_iaas_vm_protectable_item},
    {"Microsoft.ClassicCompute/virtualMachines",
     &azbi_type_azure_iaas_classic_compute_vm_protectable_item},
    {"Microsoft.Compute/virtualMachines", &azbi_type_azure_iaas_compute_vm_protectable_item},
    {"SAPAseDatabase", &azbi_type_azure_vm_workload_sap_ase_database_protectable_item},
    {"SAPAseSystem", &azbi_type_azure_vm_workload_sap_ase_system_protectable_item},
    {"SAPHanaDBInstance", &azbi_type_azure_vm_workload_sap_hana_db_instance},
    {"SAPHanaDatabase", &azbi_type_azure_vm_workload_sap_hana_database_protectable_item},
    {"SAPHanaSystem", &azbi_type_azure_vm_workload_sap_hana_system_protectable_item},
    {"SQLAvailabilityGroupContainer",
     &azbi_type_azure_vm_workload_sql_availability_group_protectable_item},
    {"SQLDataBase", &azbi_type_azure_vm_workload_sql_database_protectable_item},
    {"SQLInstance", &azbi_type_azure_vm_workload_sql_instance_protectable_item},
};
const azb_type azbi_type_workload_protectable_item = {
    .name = "WorkloadProtectableItem",
    .rows = workload_protectable_item_rows,
    .row_count = AZBI_COUNT(workload_protectable_item_rows),
    .slots = workload_protectable_item_slots,
    .slot_count = AZBI_COUNT(workload_protectable_item_slots),
    .variants = workload_protectable_item_variants,
    .variant_count = AZBI_COUNT(workload_protectable_item_variants),
    .size = sizeof(azb_workload_protectable_item),
    .as_offset = offsetof(azb_workload_protectable_item, as),
    .number = 217,
};

static const azbi_row azure_file_share_protectable_item_rows[] = {
    AZBI_ROW(azb_azure_file_share_protectable_item, parent_container_fabric_id,
             "parentContainerFabricId", STR, 0),
    AZBI_ROW(azb_azure_file_share_protectable_item, parent_container_friendly_name,
             "parentContainerFriendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_azure_file_share_protectable_item, azure_file_share_type,
                  "azureFileShareType", ENUM, azure_file_share_type, 0),
};
static const azbi_slot azure_file_share_protectable_item_slots[] = {
    {1, 2}, /* azureFileShareType */
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 0}, /* parentContainerFabricId */
    {1, 1}, /* parentContainerFriendlyName */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_file_share_protectable_item = {
    .name = "AzureFileShareProtectableItem",
    .discriminator = "AzureFileShare",
    .base = &azbi_type_workload_protectable_item,
    .rows = azure_file_share_protectable_item_rows,
    .row_count = AZBI_COUNT(azure_file_share_protectable_item_rows),
    .slots = azure_file_share_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_file_share_protectable_item_slots),
    .size = sizeof(azb_azure_file_share_protectable_item),
    .depth = 1,
    .number = 218,
};

static const azbi_row iaas_vm_protectable_item_rows[] = {
    AZBI_ROW(azb_iaas_vm_protectable_item, virtual_machine_id, "virtualMachineId", STR, 0),
    AZBI_ROW(azb_iaas_vm_protectable_item, virtual_machine_version, "virtualMachineVersion", STR,
             0),
    AZBI_ROW(azb_iaas_vm_protectable_item, resource_group, "resourceGroup", STR, 0),
};
static const azbi_slot iaas_vm_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_iaas_vm_protectable_item = {
    .name = "IaaSVMProtectableItem",
    .discriminator = "IaaSVMProtectableItem",
    .base = &azbi_type_workload_protectable_item,
    .rows = iaas_vm_protectable_item_rows,
    .row_count = AZBI_COUNT(iaas_vm_protectable_item_rows),
    .slots = iaas_vm_protectable_item_slots,
    .slot_count = AZBI_COUNT(iaas_vm_protectable_item_slots),
    .size = sizeof(azb_iaas_vm_protectable_item),
    .as_offset = offsetof(azb_iaas_vm_protectable_item, as),
    .depth = 1,
    .number = 219,
};

static const azbi_slot azure_iaas_classic_compute_vm_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_iaas_classic_compute_vm_protectable_item = {
    .name = "AzureIaaSClassicComputeVMProtectableItem",
    .discriminator = "Microsoft.ClassicCompute/virtualMachines",
    .base = &azbi_type_iaas_vm_protectable_item,
    .slots = azure_iaas_classic_compute_vm_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_iaas_classic_compute_vm_protectable_item_slots),
    .size = sizeof(azb_azure_iaas_classic_compute_vm_protectable_item),
    .depth = 2,
    .number = 220,
};

static const azbi_slot azure_iaas_compute_vm_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* resourceGroup */
    {1, 0}, /* virtualMachineId */
    {1, 1}, /* virtualMachineVersion */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_iaas_compute_vm_protectable_item = {
    .name = "AzureIaaSComputeVMProtectableItem",
    .discriminator = "Microsoft.Compute/virtualMachines",
    .base = &azbi_type_iaas_vm_protectable_item,
    .slots = azure_iaas_compute_vm_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_iaas_compute_vm_protectable_item_slots),
    .size = sizeof(azb_azure_iaas_compute_vm_protectable_item),
    .depth = 2,
    .number = 221,
};

static const azbi_row azure_vm_workload_protectable_item_rows[] = {
    AZBI_ROW(azb_azure_vm_workload_protectable_item, parent_name, "parentName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, parent_unique_name, "parentUniqueName", STR,
             0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, server_name, "serverName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, is_auto_protectable, "isAutoProtectable", BOOL,
             0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, is_auto_protected, "isAutoProtected", BOOL, 0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, subinquireditemcount, "subinquireditemcount",
             I32, 0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, subprotectableitemcount,
             "subprotectableitemcount", I32, 0),
    AZBI_ROW_MODEL(azb_azure_vm_workload_protectable_item, prebackupvalidation,
                   "prebackupvalidation", MODEL, pre_backup_validation, 0),
    AZBI_ROW(azb_azure_vm_workload_protectable_item, is_protectable, "isProtectable", BOOL, 0),
};
static const azbi_slot azure_vm_workload_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_protectable_item = {
    .name = "AzureVmWorkloadProtectableItem",
    .discriminator = "AzureVmWorkloadProtectableItem",
    .base = &azbi_type_workload_protectable_item,
    .rows = azure_vm_workload_protectable_item_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_protectable_item_rows),
    .slots = azure_vm_workload_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_protectable_item),
    .as_offset = offsetof(azb_azure_vm_workload_protectable_item, as),
    .depth = 1,
    .number = 222,
};

static const azbi_slot azure_vm_workload_sap_ase_database_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_ase_database_protectable_item = {
    .name = "AzureVmWorkloadSAPAseDatabaseProtectableItem",
    .discriminator = "SAPAseDatabase",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_ase_database_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_ase_database_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_ase_database_protectable_item),
    .depth = 2,
    .number = 223,
};

static const azbi_slot azure_vm_workload_sap_ase_system_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_ase_system_protectable_item = {
    .name = "AzureVmWorkloadSAPAseSystemProtectableItem",
    .discriminator = "SAPAseSystem",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_ase_system_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_ase_system_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_ase_system_protectable_item),
    .depth = 2,
    .number = 224,
};

static const azbi_slot azure_vm_workload_sap_hana_db_instance_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_db_instance = {
    .name = "AzureVmWorkloadSAPHanaDBInstance",
    .discriminator = "SAPHanaDBInstance",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_hana_db_instance_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_db_instance_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_db_instance),
    .depth = 2,
    .number = 225,
};

static const azbi_slot azure_vm_workload_sap_hana_database_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_database_protectable_item = {
    .name = "AzureVmWorkloadSAPHanaDatabaseProtectableItem",
    .discriminator = "SAPHanaDatabase",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_hana_database_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_database_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_database_protectable_item),
    .depth = 2,
    .number = 226,
};

static const azbi_slot azure_vm_workload_sap_hana_hsr_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_hsr_protectable_item = {
    .name = "AzureVmWorkloadSAPHanaHSRProtectableItem",
    .discriminator = "HanaHSRContainer",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_hana_hsr_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_hsr_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_hsr_protectable_item),
    .depth = 2,
    .number = 227,
};

static const azbi_slot azure_vm_workload_sap_hana_system_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_system_protectable_item = {
    .name = "AzureVmWorkloadSAPHanaSystemProtectableItem",
    .discriminator = "SAPHanaSystem",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sap_hana_system_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_system_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_system_protectable_item),
    .depth = 2,
    .number = 228,
};

static const azbi_row azure_vm_workload_sql_availability_group_protectable_item_rows[] = {
    AZBI_ROW_MODEL(azb_azure_vm_workload_sql_availability_group_protectable_item, nodes_list,
                   "nodesList", MODEL_LIST, distributed_nodes_info, 0),
};
static const azbi_slot azure_vm_workload_sql_availability_group_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {2, 0}, /* nodesList */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_availability_group_protectable_item = {
    .name = "AzureVmWorkloadSQLAvailabilityGroupProtectableItem",
    .discriminator = "SQLAvailabilityGroupContainer",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .rows = azure_vm_workload_sql_availability_group_protectable_item_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_sql_availability_group_protectable_item_rows),
    .slots = azure_vm_workload_sql_availability_group_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_availability_group_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_availability_group_protectable_item),
    .depth = 2,
    .number = 229,
};

static const azbi_slot azure_vm_workload_sql_database_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_database_protectable_item = {
    .name = "AzureVmWorkloadSQLDatabaseProtectableItem",
    .discriminator = "SQLDataBase",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sql_database_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_database_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_database_protectable_item),
    .depth = 2,
    .number = 230,
};

static const azbi_slot azure_vm_workload_sql_instance_protectable_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 3}, /* isAutoProtectable */
    {1, 4}, /* isAutoProtected */
    {1, 8}, /* isProtectable */
    {1, 0}, /* parentName */
    {1, 1}, /* parentUniqueName */
    {1, 7}, /* prebackupvalidation */
    {0, 0}, /* protectableItemType */
    {0, 4}, /* protectionState */
    {1, 2}, /* serverName */
    {1, 5}, /* subinquireditemcount */
    {1, 6}, /* subprotectableitemcount */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_instance_protectable_item = {
    .name = "AzureVmWorkloadSQLInstanceProtectableItem",
    .discriminator = "SQLInstance",
    .base = &azbi_type_azure_vm_workload_protectable_item,
    .slots = azure_vm_workload_sql_instance_protectable_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_instance_protectable_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_instance_protectable_item),
    .depth = 2,
    .number = 231,
};

static const azbi_row workload_protectable_item_resource_rows[] = {
    AZBI_ROW(azb_workload_protectable_item_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_protectable_item_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_protectable_item_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_protectable_item_resource, location, "location", STR, 0),
    AZBI_ROW(azb_workload_protectable_item_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_workload_protectable_item_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_workload_protectable_item_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_workload_protectable_item_resource, properties, "properties", MODEL,
                   workload_protectable_item, 0),
};
static const azbi_slot workload_protectable_item_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_workload_protectable_item_resource = {
    .name = "WorkloadProtectableItemResource",
    .rows = workload_protectable_item_resource_rows,
    .row_count = AZBI_COUNT(workload_protectable_item_resource_rows),
    .slots = workload_protectable_item_resource_slots,
    .slot_count = AZBI_COUNT(workload_protectable_item_resource_slots),
    .size = sizeof(azb_workload_protectable_item_resource),
    .number = 232,
};
