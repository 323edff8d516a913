/*
 * common.c - tables of azbackup/model/common.h.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#include <azbackup/model/common.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off */

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
    AZBI_ROW(azb_extended_location, kind, "type", STR, 0),
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

/* clang-format on */
