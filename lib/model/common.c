/*
 * common.c - tables of azbackup/model/common.h.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#include <azbackup/model/common.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value created_by_type_values[] = {
    AZBI_VALUE("User", 1),
    AZBI_VALUE("Application", 2),
    AZBI_VALUE("ManagedIdentity", 3),
    AZBI_VALUE("Key", 4),
};
const azbi_enum_set azbi_enum_created_by_type = {
    .name = "CreatedByType",
    .values = created_by_type_values,
    .count = AZBI_COUNT(created_by_type_values),
};

static const azbi_enum_value backup_management_type_values[] = {
    AZBI_VALUE("Invalid", 1),
    AZBI_VALUE("AzureIaasVM", 2),
    AZBI_VALUE("MAB", 3),
    AZBI_VALUE("DPM", 4),
    AZBI_VALUE("AzureBackupServer", 5),
    AZBI_VALUE("AzureSql", 6),
    AZBI_VALUE("AzureStorage", 7),
    AZBI_VALUE("AzureWorkload", 8),
    AZBI_VALUE("DefaultBackup", 9),
};
const azbi_enum_set azbi_enum_backup_management_type = {
    .name = "BackupManagementType",
    .values = backup_management_type_values,
    .count = AZBI_COUNT(backup_management_type_values),
    .numbered = 1,
};

static const azbi_enum_value data_source_type_values[] = {
    AZBI_VALUE("Invalid", 1),
    AZBI_VALUE("VM", 2),
    AZBI_VALUE("FileFolder", 3),
    AZBI_VALUE("AzureSqlDb", 4),
    AZBI_VALUE("SQLDB", 5),
    AZBI_VALUE("Exchange", 6),
    AZBI_VALUE("Sharepoint", 7),
    AZBI_VALUE("VMwareVM", 8),
    AZBI_VALUE("SystemState", 9),
    AZBI_VALUE("Client", 10),
    AZBI_VALUE("GenericDataSource", 11),
    AZBI_VALUE("SQLDataBase", 12),
    AZBI_VALUE("AzureFileShare", 13),
    AZBI_VALUE("SAPHanaDatabase", 14),
    AZBI_VALUE("SAPAseDatabase", 15),
    AZBI_VALUE("SAPHanaDBInstance", 16),
};
const azbi_enum_set azbi_enum_data_source_type = {
    .name = "DataSourceType",
    .values = data_source_type_values,
    .count = AZBI_COUNT(data_source_type_values),
    .numbered = 1,
};

static const azbi_enum_value workload_type_values[] = {
    AZBI_VALUE("Invalid", 1),
    AZBI_VALUE("VM", 2),
    AZBI_VALUE("FileFolder", 3),
    AZBI_VALUE("AzureSqlDb", 4),
    AZBI_VALUE("SQLDB", 5),
    AZBI_VALUE("Exchange", 6),
    AZBI_VALUE("Sharepoint", 7),
    AZBI_VALUE("VMwareVM", 8),
    AZBI_VALUE("SystemState", 9),
    AZBI_VALUE("Client", 10),
    AZBI_VALUE("GenericDataSource", 11),
    AZBI_VALUE("SQLDataBase", 12),
    AZBI_VALUE("AzureFileShare", 13),
    AZBI_VALUE("SAPHanaDatabase", 14),
    AZBI_VALUE("SAPAseDatabase", 15),
    AZBI_VALUE("SAPHanaDBInstance", 16),
};
const azbi_enum_set azbi_enum_workload_type = {
    .name = "WorkloadType",
    .values = workload_type_values,
    .count = AZBI_COUNT(workload_type_values),
    .numbered = 1,
};

static const azbi_enum_value private_endpoint_connection_status_values[] = {
    AZBI_VALUE("Pending", 1),
    AZBI_VALUE("Approved", 2),
    AZBI_VALUE("Rejected", 3),
    AZBI_VALUE("Disconnected", 4),
};
const azbi_enum_set azbi_enum_private_endpoint_connection_status = {
    .name = "PrivateEndpointConnectionStatus",
    .values = private_endpoint_connection_status_values,
    .count = AZBI_COUNT(private_endpoint_connection_status_values),
};

static const azbi_enum_value provisioning_state_values[] = {
    AZBI_VALUE("Succeeded", 1),
    AZBI_VALUE("Deleting", 2),
    AZBI_VALUE("Failed", 3),
    AZBI_VALUE("Pending", 4),
};
const azbi_enum_set azbi_enum_provisioning_state = {
    .name = "ProvisioningState",
    .values = provisioning_state_values,
    .count = AZBI_COUNT(provisioning_state_values),
};

static const azbi_enum_value vault_sub_resource_type_values[] = {
    AZBI_VALUE("AzureBackup", 1),
    AZBI_VALUE("AzureBackup_secondary", 2),
    AZBI_VALUE("AzureSiteRecovery", 3),
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
};

azb_status azb_extended_location_new(azb_context *context, azb_extended_location **out,
                                     azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_extended_location;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_service_error_new(azb_context *context, azb_service_error **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_service_error;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
