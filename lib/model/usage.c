/*
 * usage.c - tables of azbackup/model/usage.h.
 * Generated from lib/schema/models/usage.txt by lib/schema/generate.py.
 */
#include <azbackup/model/usage.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value usages_unit_values[] = {
    AZBI_VALUE("Count", 0x00680001),          AZBI_VALUE("Bytes", 0x00680002),
    AZBI_VALUE("Seconds", 0x00680003),        AZBI_VALUE("Percent", 0x00680004),
    AZBI_VALUE("CountPerSecond", 0x00680005), AZBI_VALUE("BytesPerSecond", 0x00680006),
};
const azbi_enum_set azbi_enum_usages_unit = {
    .name = "UsagesUnit",
    .values = usages_unit_values,
    .count = AZBI_COUNT(usages_unit_values),
};

static const azbi_enum_value usage_summary_type_values[] = {
    AZBI_VALUE("Invalid", 0x00690001),
    AZBI_VALUE("BackupProtectedItemCountSummary", 0x00690002),
    AZBI_VALUE("BackupProtectionContainerCountSummary", 0x00690003),
};
const azbi_enum_set azbi_enum_usage_summary_type = {
    .name = "Type",
    .values = usage_summary_type_values,
    .count = AZBI_COUNT(usage_summary_type_values),
    .numbered = 1,
};
/* clang-format on */

static const azbi_row name_info_rows[] = {
    AZBI_ROW(azb_name_info, value, "value", STR, 0),
    AZBI_ROW(azb_name_info, localized_value, "localizedValue", STR, 0),
};
static const azbi_slot name_info_slots[] = {
    {0, 1}, /* localizedValue */
    {0, 0}, /* value */
};
const azb_type azbi_type_name_info = {
    .name = "NameInfo",
    .rows = name_info_rows,
    .row_count = AZBI_COUNT(name_info_rows),
    .slots = name_info_slots,
    .slot_count = AZBI_COUNT(name_info_slots),
    .size = sizeof(azb_name_info),
    .number = 345,
};

static const azbi_row backup_management_usage_rows[] = {
    AZBI_ROW_ENUM(azb_backup_management_usage, unit, "unit", ENUM, usages_unit, 0),
    AZBI_ROW(azb_backup_management_usage, quota_period, "quotaPeriod", STR, 0),
    AZBI_ROW(azb_backup_management_usage, next_reset_time, "nextResetTime", TIME, 0),
    AZBI_ROW(azb_backup_management_usage, current_value, "currentValue", I64, 0),
    AZBI_ROW(azb_backup_management_usage, limit, "limit", I64, 0),
    AZBI_ROW_MODEL(azb_backup_management_usage, name, "name", MODEL, name_info, 0),
};
static const azbi_slot backup_management_usage_slots[] = {
    {0, 3}, /* currentValue */
    {0, 4}, /* limit */
    {0, 5}, /* name */
    {0, 2}, /* nextResetTime */
    {0, 1}, /* quotaPeriod */
    {0, 0}, /* unit */
};
const azb_type azbi_type_backup_management_usage = {
    .name = "BackupManagementUsage",
    .rows = backup_management_usage_rows,
    .row_count = AZBI_COUNT(backup_management_usage_rows),
    .slots = backup_management_usage_slots,
    .slot_count = AZBI_COUNT(backup_management_usage_slots),
    .size = sizeof(azb_backup_management_usage),
    .number = 346,
};
