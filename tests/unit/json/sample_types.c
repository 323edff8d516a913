// sample_types.c - see sample_types.h.
#include "sample_types.h"

#define COUNT(table) (sizeof(table) / sizeof *(table))
#define ROW(type, member, wire_name, kind_name, ...)                                 \
    {                                                                                \
        .wire = wire_name, .name = #member, .offset = offsetof(type, member),        \
        .wire_len = sizeof(wire_name) - 1, .kind = AZB_KIND_##kind_name, __VA_ARGS__ \
    }
#define TABLE(row_table, slot_table)                                       \
    .rows = row_table, .row_count = COUNT(row_table), .slots = slot_table, \
    .slot_count = COUNT(slot_table)

static const azbi_enum_value status_values[] = {
    {"Invalid", 7, SAMPLE_STATUS_INVALID},
    {"Valid", 5, SAMPLE_STATUS_VALID},
    {"Deleted", 7, SAMPLE_STATUS_DELETED},
};
static const azbi_enum_set status_set = {"Status", status_values, 3, 1};

static const azbi_enum_value kind_values[] = {
    {"VmItem", 6, 1},
    {"Sample/sqlItem", 14, 2},
    {"FileItem", 8, 3},
};
static const azbi_enum_set kind_set = {"Item.itemType", kind_values, 3, 0};

static const azbi_range lun_range = {-1, 199};
static const azbi_range size_range = {1, INT64_C(8796093022208)};
static const azbi_row disk_rows[] = {
    ROW(sample_disk, lun, "lun", I32, .range = &lun_range),
    ROW(sample_disk, name, "name", STR, .flags = 0),
    ROW(sample_disk, size, "sizeInBytes", I64, .range = &size_range),
    ROW(sample_disk, weight, "weight", F64, .flags = 0),
};
static const azbi_slot disk_slots[] = {{0, 0}, {0, 1}, {0, 2}, {0, 3}};
const azb_type sample_type_disk = {
    .name = "SampleDisk",
    .size = sizeof(sample_disk),
    TABLE(disk_rows, disk_slots),
};

static const azbi_row item_rows[] = {
    ROW(sample_item, kind, "itemType", ENUM, .spelling = &kind_set,
        .flags = AZB_FIELD_DISCRIMINATOR | AZB_FIELD_REQUIRED),
    ROW(sample_item, friendly_name, "friendlyName", STR, .flags = 0),
    ROW(sample_item, created, "created", TIME, .flags = 0),
};
static const azbi_slot item_slots[] = {{0, 2}, {0, 1}, {0, 0}};
static const azbi_variant item_variants[] = {
    {"FileItem", &sample_type_file_item},
    {"Sample/sqlItem", &sample_type_sql_item},
    {"VmItem", &sample_type_vm_item},
};
const azb_type sample_type_item = {
    .name = "SampleItem",
    .size = sizeof(sample_item),
    .as_offset = offsetof(sample_item, as),
    .variants = item_variants,
    .variant_count = COUNT(item_variants),
    TABLE(item_rows, item_slots),
};

static const azbi_row vm_item_rows[] = {
    ROW(sample_vm_item, is_managed, "isManaged", BOOL, .flags = 0),
    ROW(sample_vm_item, status, "status", ENUM, .spelling = &status_set),
    ROW(sample_vm_item, disks, "disks", MODEL_LIST, .sub = &sample_type_disk),
    ROW(sample_vm_item, main_disk, "mainDisk", MODEL, .sub = &sample_type_disk),
    ROW(sample_vm_item, zones, "zones", STR_LIST, .flags = 0),
    ROW(sample_vm_item, luns, "luns", I32_LIST, .flags = 0),
    ROW(sample_vm_item, times, "times", TIME_LIST, .flags = 0),
    ROW(sample_vm_item, actions, "actions", ENUM_LIST, .spelling = &status_set),
    ROW(sample_vm_item, tags, "tags", STR_MAP, .flags = 0),
    ROW(sample_vm_item, readiness, "readiness", MODEL_MAP, .sub = &sample_type_disk),
    ROW(sample_vm_item, extras, "extras", JSON_MAP, .flags = 0),
    ROW(sample_vm_item, anything, "anything", JSON, .flags = 0),
    ROW(sample_vm_item, key, "key", STR, .flags = AZB_FIELD_SECRET),
    ROW(sample_vm_item, parent, "parent", MODEL, .sub = &sample_type_item),
};
static const azbi_slot vm_item_slots[] = {
    {1, 7}, {1, 11}, {0, 2},  {1, 2}, {1, 10}, {0, 1}, {1, 0}, {0, 0}, {1, 12},
    {1, 5}, {1, 3},  {1, 13}, {1, 9}, {1, 1},  {1, 8}, {1, 6}, {1, 4},
};
const azb_type sample_type_vm_item = {
    .name = "SampleVmItem",
    .discriminator = "VmItem",
    .base = &sample_type_item,
    .size = sizeof(sample_vm_item),
    .as_offset = offsetof(sample_vm_item, as),
    .depth = 1,
    .secrets = 1,
    TABLE(vm_item_rows, vm_item_slots),
};

static const azbi_row sql_item_rows[] = {
    ROW(sample_sql_item, database, "database", STR, .flags = AZB_FIELD_REQUIRED, .max_len = 8),
    ROW(sample_sql_item, logs, "logs", STR_LIST, .max_len = 2),
    ROW(sample_sql_item, state, "state", I32, .flags = AZB_FIELD_REQUIRED | AZB_FIELD_READ_ONLY),
};
static const azbi_slot sql_item_slots[] = {
    {1, 7}, {1, 11}, {0, 2}, {2, 0},  {1, 2}, {1, 10}, {0, 1}, {1, 0}, {0, 0}, {1, 12},
    {2, 1}, {1, 5},  {1, 3}, {1, 13}, {1, 9}, {2, 2},  {1, 1}, {1, 8}, {1, 6}, {1, 4},
};
const azb_type sample_type_sql_item = {
    .name = "SampleSqlItem",
    .discriminator = "Sample/sqlItem",
    .base = &sample_type_vm_item,
    .size = sizeof(sample_sql_item),
    .depth = 2,
    TABLE(sql_item_rows, sql_item_slots),
};

static const azbi_row file_item_rows[] = {
    ROW(sample_file_item, share, "share", STR, .flags = 0),
};
static const azbi_slot file_item_slots[] = {{0, 2}, {0, 1}, {0, 0}, {1, 0}};
const azb_type sample_type_file_item = {
    .name = "SampleFileItem",
    .discriminator = "FileItem",
    .base = &sample_type_item,
    .size = sizeof(sample_file_item),
    .depth = 1,
    TABLE(file_item_rows, file_item_slots),
};

static const azbi_row resource_rows[] = {
    ROW(sample_resource, id, "id", STR, .flags = 0),
    ROW(sample_resource, name, "name", STR, .flags = 0),
    ROW(sample_resource, properties, "properties", MODEL, .sub = &sample_type_item),
};
static const azbi_slot resource_slots[] = {{0, 0}, {0, 1}, {0, 2}};
const azb_type sample_type_resource = {
    .name = "SampleResource",
    .size = sizeof(sample_resource),
    TABLE(resource_rows, resource_slots),
};

static const azbi_row query_rows[] = {
    ROW(sample_query, name, "name", STR, .flags = 0),
    ROW(sample_query, status, "status", ENUM, .spelling = &status_set),
    ROW(sample_query, start, "startDate", TIME, .flags = 0),
    ROW(sample_query, all, "all", BOOL, .flags = 0),
    ROW(sample_query, count, "count", I32, .flags = 0),
    ROW(sample_query, size, "size", I64, .flags = 0),
    ROW(sample_query, names, "names", STR_LIST, .flags = 0),
};
static const azbi_slot query_slots[] = {{0, 3}, {0, 4}, {0, 0}, {0, 6}, {0, 5}, {0, 2}, {0, 1}};
const azb_type sample_type_query = {
    .name = "SampleQuery",
    .size = sizeof(sample_query),
    TABLE(query_rows, query_slots),
};
