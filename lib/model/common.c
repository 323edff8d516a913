/*
 * common.c - tables of azbackup/model/common.h.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#include <azbackup/model/common.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value created_by_type_values[] = {
    AZBI_VALUE("User", 0x00020001),
    AZBI_VALUE("Application", 0x00020002),
    AZBI_VALUE("ManagedIdentity", 0x00020003),
    AZBI_VALUE("Key", 0x00020004),
};
const azbi_enum_set azbi_enum_created_by_type = {
    .name = "CreatedByType",
    .values = created_by_type_values,
    .count = AZBI_COUNT(created_by_type_values),
};

static const azbi_enum_value backup_management_type_values[] = {
    AZBI_VALUE("Invalid", 0x00030001),
    AZBI_VALUE("AzureIaasVM", 0x00030002),
    AZBI_VALUE("MAB", 0x00030003),
    AZBI_VALUE("DPM", 0x00030004),
    AZBI_VALUE("AzureBackupServer", 0x00030005),
    AZBI_VALUE("AzureSql", 0x00030006),
    AZBI_VALUE("AzureStorage", 0x00030007),
    AZBI_VALUE("AzureWorkload", 0x00030008),
    AZBI_VALUE("DefaultBackup", 0x00030009),
};
const azbi_enum_set azbi_enum_backup_management_type = {
    .name = "BackupManagementType",
    .values = backup_management_type_values,
    .count = AZBI_COUNT(backup_management_type_values),
    .numbered = 1,
};

static const azbi_enum_value data_source_type_values[] = {
    AZBI_VALUE("Invalid", 0x00040001),
    AZBI_VALUE("VM", 0x00040002),
    AZBI_VALUE("FileFolder", 0x00040003),
    AZBI_VALUE("AzureSqlDb", 0x00040004),
    AZBI_VALUE("SQLDB", 0x00040005),
    AZBI_VALUE("Exchange", 0x00040006),
    AZBI_VALUE("Sharepoint", 0x00040007),
    AZBI_VALUE("VMwareVM", 0x00040008),
    AZBI_VALUE("SystemState", 0x00040009),
    AZBI_VALUE("Client", 0x0004000a),
    AZBI_VALUE("GenericDataSource", 0x0004000b),
    AZBI_VALUE("SQLDataBase", 0x0004000c),
    AZBI_VALUE("AzureFileShare", 0x0004000d),
    AZBI_VALUE("SAPHanaDatabase", 0x0004000e),
    AZBI_VALUE("SAPAseDatabase", 0x0004000f),
    AZBI_VALUE("SAPHanaDBInstance", 0x00040010),
};
const azbi_enum_set azbi_enum_data_source_type = {
    .name = "DataSourceType",
    .values = data_source_type_values,
    .count = AZBI_COUNT(data_source_type_values),
    .numbered = 1,
};

static const azbi_enum_value workload_type_values[] = {
    AZBI_VALUE("Invalid", 0x00050001),
    AZBI_VALUE("VM", 0x00050002),
    AZBI_VALUE("FileFolder", 0x00050003),
    AZBI_VALUE("AzureSqlDb", 0x00050004),
    AZBI_VALUE("SQLDB", 0x00050005),
    AZBI_VALUE("Exchange", 0x00050006),
    AZBI_VALUE("Sharepoint", 0x00050007),
    AZBI_VALUE("VMwareVM", 0x00050008),
    AZBI_VALUE("SystemState", 0x00050009),
    AZBI_VALUE("Client", 0x0005000a),
    AZBI_VALUE("GenericDataSource", 0x0005000b),
    AZBI_VALUE("SQLDataBase", 0x0005000c),
    AZBI_VALUE("AzureFileShare", 0x0005000d),
    AZBI_VALUE("SAPHanaDatabase", 0x0005000e),
    AZBI_VALUE("SAPAseDatabase", 0x0005000f),
    AZBI_VALUE("SAPHanaDBInstance", 0x00050010),
};
const azbi_enum_set azbi_enum_workload_type = {
    .name = "WorkloadType",
    .values = workload_type_values,
    .count = AZBI_COUNT(workload_type_values),
    .numbered = 1,
};

static const azbi_enum_value private_endpoint_connection_status_values[] = {
    AZBI_VALUE("Pending", 0x00060001),
    AZBI_VALUE("Approved", 0x00060002),
    AZBI_VALUE("Rejected", 0x00060003),
    AZBI_VALUE("Disconnected", 0x00060004),
};
const azbi_enum_set azbi_enum_private_endpoint_connection_status = {
    .name = "PrivateEndpointConnectionStatus",
    .values = private_endpoint_connection_status_values,
    .count = AZBI_COUNT(private_endpoint_connection_status_values),
};

static const azbi_enum_value provisioning_state_values[] = {
    AZBI_VALUE("Succeeded", 0x00070001),
    AZBI_VALUE("Deleting", 0x00070002),
    AZBI_VALUE("Failed", 0x00070003),
    AZBI_VALUE("Pending", 0x00070004),
};
const azbi_enum_set azbi_enum_provisioning_state = {
    .name = "ProvisioningState",
    .values = provisioning_state_values,
    .count = AZBI_COUNT(provisioning_state_values),
};

static const azbi_enum_value vault_sub_resource_type_values[] = {
    AZBI_VALUE("AzureBackup", 0x00080001),
    AZBI_VALUE("AzureBackup_secondary", 0x00080002),
    AZBI_VALUE("AzureSiteRecovery", 0x00080003),
};
const azbi_enum_set azbi_enum_vault_sub_resource_type = {
    .name = "VaultSubResourceType",
    .values = vault_sub_resource_type_values,
    .count = AZBI_COUNT(vault_sub_resource_type_values),
};
/* clang-format on */

static const azbi_row system_data_rows[] = {
    AZBI_ROW(azb_system_data, created_by, "createdBy", STR, 0),
    AZBI_ROW_ENUM(azb_system_data, created_by_type, "createdByType", ENUM, created_by_type, 0),
    AZBI_ROW(azb_system_data, created_at, "createdAt", TIME, 0),
    AZBI_ROW(azb_system_data, last_modified_by, "lastModifiedBy", STR, 0),
    AZBI_ROW_ENUM(azb_system_data, last_modified_by_type, "lastModifiedByType", ENUM,
                  created_by_type, 0),
    AZBI_ROW(azb_system_data, last_modified_at, "lastModifiedAt", TIME, 0),
};
static const azbi_slot system_data_slots[] = {
    {0, 2}, /* createdAt */
    {0, 0}, /* createdBy */
    {0, 1}, /* createdByType */
    {0, 5}, /* lastModifiedAt */
    {0, 3}, /* lastModifiedBy */
    {0, 4}, /* lastModifiedByType */
};
const azb_type azbi_type_system_data = {
    .name = "SystemData",
    .rows = system_data_rows,
    .row_count = AZBI_COUNT(system_data_rows),
    .slots = system_data_slots,
    .slot_count = AZBI_COUNT(system_data_slots),
    .size = sizeof(azb_system_data),
    .number = 6,
};

static const azbi_row extended_location_rows[] = {
    AZBI_ROW(azb_extended_location, name, "name", STR, 0),
    AZBI_ROW(azb_extended_location, type, "type", STR, 0),
};
static const azbi_slot extended_location_slots[] = {
    {0, 0}, /* name */
    {0, 1}, /* type */
};
const azb_type azbi_type_extended_location = {
    .name = "ExtendedLocation",
    .rows = extended_location_rows,
    .row_count = AZBI_COUNT(extended_location_rows),
    .slots = extended_location_slots,
    .slot_count = AZBI_COUNT(extended_location_slots),
    .size = sizeof(azb_extended_location),
    .number = 7,
};

static const azbi_row service_error_rows[] = {
    AZBI_ROW(azb_service_error, code, "code", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_service_error, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_service_error, recommendations, "recommendations", STR_LIST, AZB_FIELD_READ_ONLY),
};
static const azbi_slot service_error_slots[] = {
    {0, 0}, /* code */
    {0, 1}, /* message */
    {0, 2}, /* recommendations */
};
const azb_type azbi_type_service_error = {
    .name = "ErrorDetail",
    .rows = service_error_rows,
    .row_count = AZBI_COUNT(service_error_rows),
    .slots = service_error_slots,
    .slot_count = AZBI_COUNT(service_error_slots),
    .size = sizeof(azb_service_error),
    .number = 8,
};
