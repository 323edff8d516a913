/*
 * workload_item.c - tables of azbackup/model/workload_item.h.
 * Generated from lib/schema/models/workload_item.txt by lib/schema/generate.py.
 */
#include <azbackup/model/workload_item.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value workload_item_type_values[] = {
    AZBI_VALUE("Invalid", 0x008e0001),         AZBI_VALUE("SQLInstance", 0x008e0002),
    AZBI_VALUE("SQLDataBase", 0x008e0003),     AZBI_VALUE("SAPHanaSystem", 0x008e0004),
    AZBI_VALUE("SAPHanaDatabase", 0x008e0005), AZBI_VALUE("SAPAseSystem", 0x008e0006),
    AZBI_VALUE("SAPAseDatabase", 0x008e0007),  AZBI_VALUE("SAPHanaDBInstance", 0x008e0008),
};
const azbi_enum_set azbi_enum_workload_item_type = {
    .name = "WorkloadItemType",
    .values = workload_item_type_values,
    .count = AZBI_COUNT(workload_item_type_values),
    .numbered = 1,
};

static const azbi_enum_value workload_item_kinds_values[] = {
    AZBI_VALUE("AzureVmWorkloadItem", 0x00a40001), AZBI_VALUE("SAPAseDatabase", 0x00a40002),
    AZBI_VALUE("SAPAseSystem", 0x00a40003),        AZBI_VALUE("SAPHanaDatabase", 0x00a40004),
    AZBI_VALUE("SAPHanaSystem", 0x00a40005),       AZBI_VALUE("SQLDataBase", 0x00a40006),
    AZBI_VALUE("SQLInstance", 0x00a40007),
};
const azbi_enum_set azbi_enum_workload_item_kinds = {
    .name = "WorkloadItem.workloadItemType",
    .values = workload_item_kinds_values,
    .count = AZBI_COUNT(workload_item_kinds_values),
};
/* clang-format on */

static const azbi_row workload_item_rows[] = {
    AZBI_ROW_ENUM(azb_workload_item, workload_item_type, "workloadItemType", ENUM,
                  workload_item_kinds, AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
    AZBI_ROW(azb_workload_item, backup_management_type, "backupManagementType", STR, 0),
    AZBI_ROW(azb_workload_item, workload_type, "workloadType", STR, 0),
    AZBI_ROW(azb_workload_item, friendly_name, "friendlyName", STR, 0),
    AZBI_ROW_ENUM(azb_workload_item, protection_state, "protectionState", ENUM, protection_status,
                  0),
};
static const azbi_slot workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {0, 4}, /* protectionState */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
static const azbi_variant workload_item_variants[] = {
    {"AzureVmWorkloadItem", &azbi_type_azure_vm_workload_item},
    {"SAPAseDatabase", &azbi_type_azure_vm_workload_sap_ase_database_workload_item},
    {"SAPAseSystem", &azbi_type_azure_vm_workload_sap_ase_system_workload_item},
    {"SAPHanaDatabase", &azbi_type_azure_vm_workload_sap_hana_database_workload_item},
    {"SAPHanaSystem", &azbi_type_azure_vm_workload_sap_hana_system_workload_item},
    {"SQLDataBase", &azbi_type_azure_vm_workload_sql_database_workload_item},
    {"SQLInstance", &azbi_type_azure_vm_workload_sql_instance_workload_item},
};
const azb_type azbi_type_workload_item = {
    .name = "WorkloadItem",
    .rows = workload_item_rows,
    .row_count = AZBI_COUNT(workload_item_rows),
    .slots = workload_item_slots,
    .slot_count = AZBI_COUNT(workload_item_slots),
    .variants = workload_item_variants,
    .variant_count = AZBI_COUNT(workload_item_variants),
    .size = sizeof(azb_workload_item),
    .as_offset = offsetof(azb_workload_item, as),
    .number = 413,
};

static const azbi_row azure_vm_workload_item_rows[] = {
    AZBI_ROW(azb_azure_vm_workload_item, parent_name, "parentName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_item, server_name, "serverName", STR, 0),
    AZBI_ROW(azb_azure_vm_workload_item, is_auto_protectable, "isAutoProtectable", BOOL, 0),
    AZBI_ROW(azb_azure_vm_workload_item, subinquireditemcount, "subinquireditemcount", I32, 0),
    AZBI_ROW(azb_azure_vm_workload_item, sub_workload_item_count, "subWorkloadItemCount", I32, 0),
};
static const azbi_slot azure_vm_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_item = {
    .name = "AzureVmWorkloadItem",
    .discriminator = "AzureVmWorkloadItem",
    .base = &azbi_type_workload_item,
    .rows = azure_vm_workload_item_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_item_rows),
    .slots = azure_vm_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_item),
    .as_offset = offsetof(azb_azure_vm_workload_item, as),
    .depth = 1,
    .number = 414,
};

static const azbi_slot azure_vm_workload_sap_ase_database_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_ase_database_workload_item = {
    .name = "AzureVmWorkloadSAPAseDatabaseWorkloadItem",
    .discriminator = "SAPAseDatabase",
    .base = &azbi_type_azure_vm_workload_item,
    .slots = azure_vm_workload_sap_ase_database_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_ase_database_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_ase_database_workload_item),
    .depth = 2,
    .number = 415,
};

static const azbi_slot azure_vm_workload_sap_ase_system_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_ase_system_workload_item = {
    .name = "AzureVmWorkloadSAPAseSystemWorkloadItem",
    .discriminator = "SAPAseSystem",
    .base = &azbi_type_azure_vm_workload_item,
    .slots = azure_vm_workload_sap_ase_system_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_ase_system_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_ase_system_workload_item),
    .depth = 2,
    .number = 416,
};

static const azbi_slot azure_vm_workload_sap_hana_database_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_database_workload_item = {
    .name = "AzureVmWorkloadSAPHanaDatabaseWorkloadItem",
    .discriminator = "SAPHanaDatabase",
    .base = &azbi_type_azure_vm_workload_item,
    .slots = azure_vm_workload_sap_hana_database_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_database_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_database_workload_item),
    .depth = 2,
    .number = 417,
};

static const azbi_slot azure_vm_workload_sap_hana_system_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sap_hana_system_workload_item = {
    .name = "AzureVmWorkloadSAPHanaSystemWorkloadItem",
    .discriminator = "SAPHanaSystem",
    .base = &azbi_type_azure_vm_workload_item,
    .slots = azure_vm_workload_sap_hana_system_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sap_hana_system_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sap_hana_system_workload_item),
    .depth = 2,
    .number = 418,
};

static const azbi_slot azure_vm_workload_sql_database_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_database_workload_item = {
    .name = "AzureVmWorkloadSQLDatabaseWorkloadItem",
    .discriminator = "SQLDataBase",
    .base = &azbi_type_azure_vm_workload_item,
    .slots = azure_vm_workload_sql_database_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_database_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_database_workload_item),
    .depth = 2,
    .number = 419,
};

static const azbi_row azure_vm_workload_sql_instance_workload_item_rows[] = {
    AZBI_ROW_MODEL(azb_azure_vm_workload_sql_instance_workload_item, data_directory_paths,
                   "dataDirectoryPaths", MODEL_LIST, sql_data_directory, 0),
};
static const azbi_slot azure_vm_workload_sql_instance_workload_item_slots[] = {
    {0, 1}, /* backupManagementType */
    {2, 0}, /* dataDirectoryPaths */
    {0, 3}, /* friendlyName */
    {1, 2}, /* isAutoProtectable */
    {1, 0}, /* parentName */
    {0, 4}, /* protectionState */
    {1, 1}, /* serverName */
    {1, 4}, /* subWorkloadItemCount */
    {1, 3}, /* subinquireditemcount */
    {0, 0}, /* workloadItemType */
    {0, 2}, /* workloadType */
};
const azb_type azbi_type_azure_vm_workload_sql_instance_workload_item = {
    .name = "AzureVmWorkloadSQLInstanceWorkloadItem",
    .discriminator = "SQLInstance",
    .base = &azbi_type_azure_vm_workload_item,
    .rows = azure_vm_workload_sql_instance_workload_item_rows,
    .row_count = AZBI_COUNT(azure_vm_workload_sql_instance_workload_item_rows),
    .slots = azure_vm_workload_sql_instance_workload_item_slots,
    .slot_count = AZBI_COUNT(azure_vm_workload_sql_instance_workload_item_slots),
    .size = sizeof(azb_azure_vm_workload_sql_instance_workload_item),
    .depth = 2,
    .number = 420,
};

static const azbi_row workload_item_resource_rows[] = {
    AZBI_ROW(azb_workload_item_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_item_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_item_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_workload_item_resource, location, "location", STR, 0),
    AZBI_ROW(azb_workload_item_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_workload_item_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_workload_item_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_workload_item_resource, properties, "properties", MODEL, workload_item, 0),
};
static const azbi_slot workload_item_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_workload_item_resource = {
    .name = "WorkloadItemResource",
    .rows = workload_item_resource_rows,
    .row_count = AZBI_COUNT(workload_item_resource_rows),
    .slots = workload_item_resource_slots,
    .slot_count = AZBI_COUNT(workload_item_resource_slots),
    .size = sizeof(azb_workload_item_resource),
    .number = 421,
};
