/*
 * disk_restore_point.c - tables of azbackup/model/disk_restore_point.h.
 * Generated from lib/schema/models/disk_restore_point.txt by lib/schema/generate.py.
 */
#include <azbackup/model/disk_restore_point.h>

#include "model/types.h"
#include "json/walker.h"

static const azbi_row disk_restore_point_properties_rows[] = {
    AZBI_ROW(azb_disk_restore_point_properties, time_created, "timeCreated", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point_properties, source_resource_id, "sourceResourceId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_disk_restore_point_properties, os_type, "osType", ENUM,
                  operating_system_types, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_disk_restore_point_properties, hyper_v_generation, "hyperVGeneration", ENUM,
                  hyper_v_generation, 0),
    AZBI_ROW_MODEL(azb_disk_restore_point_properties, purchase_plan, "purchasePlan", MODEL,
                   purchase_plan, 0),
    AZBI_ROW_MODEL(azb_disk_restore_point_properties, supported_capabilities,
                   "supportedCapabilities", MODEL, supported_capabilities, 0),
    AZBI_ROW(azb_disk_restore_point_properties, family_id, "familyId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point_properties, source_unique_id, "sourceUniqueId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_restore_point_properties, encryption, "encryption", MODEL,
                   disk_encryption, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point_properties, supports_hibernation, "supportsHibernation", BOOL,
             0),
    AZBI_ROW_ENUM(azb_disk_restore_point_properties, network_access_policy, "networkAccessPolicy",
                  ENUM, network_access_policy, 0),
    AZBI_ROW_ENUM(azb_disk_restore_point_properties, public_network_access, "publicNetworkAccess",
                  ENUM, disk_public_network_access, 0),
    AZBI_ROW(azb_disk_restore_point_properties, disk_access_id, "diskAccessId", STR, 0),
    AZBI_ROW(azb_disk_restore_point_properties, completion_percent, "completionPercent", F64, 0),
    AZBI_ROW(azb_disk_restore_point_properties, replication_state, "replicationState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point_properties, source_resource_location, "sourceResourceLocation",
             STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_restore_point_properties, security_profile, "securityProfile", MODEL,
                   disk_security_profile, 0),
};
static const azbi_slot disk_restore_point_properties_slots[] = {
    {0, 13}, /* completionPercent */
    {0, 12}, /* diskAccessId */
    {0, 8},  /* encryption */
    {0, 6},  /* familyId */
    {0, 3},  /* hyperVGeneration */
    {0, 10}, /* networkAccessPolicy */
    {0, 2},  /* osType */
    {0, 11}, /* publicNetworkAccess */
    {0, 4},  /* purchasePlan */
    {0, 14}, /* replicationState */
    {0, 16}, /* securityProfile */
    {0, 1},  /* sourceResourceId */
    {0, 15}, /* sourceResourceLocation */
    {0, 7},  /* sourceUniqueId */
    {0, 5},  /* supportedCapabilities */
    {0, 9},  /* supportsHibernation */
    {0, 0},  /* timeCreated */
};
const azb_type azbi_type_disk_restore_point_properties = {
    .name = "DiskRestorePointProperties",
    .rows = disk_restore_point_properties_rows,
    .row_count = AZBI_COUNT(disk_restore_point_properties_rows),
    .slots = disk_restore_point_properties_slots,
    .slot_count = AZBI_COUNT(disk_restore_point_properties_slots),
    .size = sizeof(azb_disk_restore_point_properties),
    .number = 88,
};

static const azbi_row disk_restore_point_rows[] = {
    AZBI_ROW(azb_disk_restore_point, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_restore_point, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_restore_point, properties, "properties", MODEL,
                   disk_restore_point_properties, 0),
};
static const azbi_slot disk_restore_point_slots[] = {
    {0, 0}, /* id */
    {0, 1}, /* name */
    {0, 3}, /* properties */
    {0, 2}, /* type */
};
const azb_type azbi_type_disk_restore_point = {
    .name = "DiskRestorePoint",
    .rows = disk_restore_point_rows,
    .row_count = AZBI_COUNT(disk_restore_point_rows),
    .slots = disk_restore_point_slots,
    .slot_count = AZBI_COUNT(disk_restore_point_slots),
    .size = sizeof(azb_disk_restore_point),
    .number = 89,
};
