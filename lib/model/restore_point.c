/*
 * restore_point.c - tables of azbackup/model/restore_point.h.
 * Generated from lib/schema/models/restore_point.txt by lib/schema/generate.py.
 */
#include <azbackup/model/restore_point.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value consistency_mode_types_values[] = {
    AZBI_VALUE("CrashConsistent", 0x00620001),
    AZBI_VALUE("FileSystemConsistent", 0x00620002),
    AZBI_VALUE("ApplicationConsistent", 0x00620003),
};
const azbi_enum_set azbi_enum_consistency_mode_types = {
    .name = "ConsistencyModeTypes",
    .values = consistency_mode_types_values,
    .count = AZBI_COUNT(consistency_mode_types_values),
};

static const azbi_enum_value operating_system_type_values[] = {
    AZBI_VALUE("Windows", 0x00630001),
    AZBI_VALUE("Linux", 0x00630002),
};
const azbi_enum_set azbi_enum_operating_system_type = {
    .name = "OperatingSystemType",
    .values = operating_system_type_values,
    .count = AZBI_COUNT(operating_system_type_values),
};

static const azbi_enum_value restore_point_collection_expand_options_values[] = {
    AZBI_VALUE("restorePoints", 0x00640001),
};
const azbi_enum_set azbi_enum_restore_point_collection_expand_options = {
    .name = "RestorePointCollectionExpandOptions",
    .values = restore_point_collection_expand_options_values,
    .count = AZBI_COUNT(restore_point_collection_expand_options_values),
};

static const azbi_enum_value restore_point_encryption_type_values[] = {
    AZBI_VALUE("EncryptionAtRestWithPlatformKey", 0x00650001),
    AZBI_VALUE("EncryptionAtRestWithCustomerKey", 0x00650002),
    AZBI_VALUE("EncryptionAtRestWithPlatformAndCustomerKeys", 0x00650003),
};
const azbi_enum_set azbi_enum_restore_point_encryption_type = {
    .name = "RestorePointEncryptionType",
    .values = restore_point_encryption_type_values,
    .count = AZBI_COUNT(restore_point_encryption_type_values),
};

static const azbi_enum_value restore_point_expand_options_values[] = {
    AZBI_VALUE("instanceView", 0x00660001),
};
const azbi_enum_set azbi_enum_restore_point_expand_options = {
    .name = "RestorePointExpandOptions",
    .values = restore_point_expand_options_values,
    .count = AZBI_COUNT(restore_point_expand_options_values),
};

static const azbi_enum_value snapshot_access_state_values[] = {
    AZBI_VALUE("Available", 0x00670001),     AZBI_VALUE("AvailableWithInstantAccess", 0x00670002),
    AZBI_VALUE("InstantAccess", 0x00670003), AZBI_VALUE("Pending", 0x00670004),
    AZBI_VALUE("Unknown", 0x00670005),
};
const azbi_enum_set azbi_enum_snapshot_access_state = {
    .name = "SnapshotAccessState",
    .values = snapshot_access_state_values,
    .count = AZBI_COUNT(snapshot_access_state_values),
};
/* clang-format on */

static const azbi_row restore_point_encryption_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_encryption, disk_encryption_set, "diskEncryptionSet", MODEL,
                   disk_encryption_set_parameters, 0),
    AZBI_ROW_ENUM(azb_restore_point_encryption, type, "type", ENUM, restore_point_encryption_type,
                  0),
};
static const azbi_slot restore_point_encryption_slots[] = {
    {0, 0}, /* diskEncryptionSet */
    {0, 1}, /* type */
};
const azb_type azbi_type_restore_point_encryption = {
    .name = "RestorePointEncryption",
    .rows = restore_point_encryption_rows,
    .row_count = AZBI_COUNT(restore_point_encryption_rows),
    .slots = restore_point_encryption_slots,
    .slot_count = AZBI_COUNT(restore_point_encryption_slots),
    .size = sizeof(azb_restore_point_encryption),
    .number = 322,
};

static const azbi_row disk_restore_point_attributes_rows[] = {
    AZBI_ROW(azb_disk_restore_point_attributes, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_restore_point_attributes, encryption, "encryption", MODEL,
                   restore_point_encryption, 0),
    AZBI_ROW_MODEL(azb_disk_restore_point_attributes, source_disk_restore_point,
                   "sourceDiskRestorePoint", MODEL, api_entity_reference, 0),
};
static const azbi_slot disk_restore_point_attributes_slots[] = {
    {0, 1}, /* encryption */
    {0, 0}, /* id */
    {0, 2}, /* sourceDiskRestorePoint */
};
const azb_type azbi_type_disk_restore_point_attributes = {
    .name = "DiskRestorePointAttributes",
    .rows = disk_restore_point_attributes_rows,
    .row_count = AZBI_COUNT(disk_restore_point_attributes_rows),
    .slots = disk_restore_point_attributes_slots,
    .slot_count = AZBI_COUNT(disk_restore_point_attributes_slots),
    .size = sizeof(azb_disk_restore_point_attributes),
    .number = 323,
};

static const azbi_row disk_restore_point_replication_status_rows[] = {
    AZBI_ROW_MODEL(azb_disk_restore_point_replication_status, status, "status", MODEL,
                   instance_view_status, 0),
    AZBI_ROW(azb_disk_restore_point_replication_status, completion_percent, "completionPercent",
             I32, 0),
};
static const azbi_slot disk_restore_point_replication_status_slots[] = {
    {0, 1}, /* completionPercent */
    {0, 0}, /* status */
};
const azb_type azbi_type_disk_restore_point_replication_status = {
    .name = "DiskRestorePointReplicationStatus",
    .rows = disk_restore_point_replication_status_rows,
    .row_count = AZBI_COUNT(disk_restore_point_replication_status_rows),
    .slots = disk_restore_point_replication_status_slots,
    .slot_count = AZBI_COUNT(disk_restore_point_replication_status_slots),
    .size = sizeof(azb_disk_restore_point_replication_status),
    .number = 324,
};

static const azbi_row disk_restore_point_instance_view_rows[] = {
    AZBI_ROW(azb_disk_restore_point_instance_view, id, "id", STR, 0),
    AZBI_ROW_MODEL(azb_disk_restore_point_instance_view, replication_status, "replicationStatus",
                   MODEL, disk_restore_point_replication_status, 0),
    AZBI_ROW_ENUM(azb_disk_restore_point_instance_view, snapshot_access_state,
                  "snapshotAccessState", ENUM, snapshot_access_state, 0),
};
static const azbi_slot disk_restore_point_instance_view_slots[] = {
    {0, 0}, /* id */
    {0, 1}, /* replicationStatus */
    {0, 2}, /* snapshotAccessState */
};
const azb_type azbi_type_disk_restore_point_instance_view = {
    .name = "DiskRestorePointInstanceView",
    .rows = disk_restore_point_instance_view_rows,
    .row_count = AZBI_COUNT(disk_restore_point_instance_view_rows),
    .slots = disk_restore_point_instance_view_slots,
    .slot_count = AZBI_COUNT(disk_restore_point_instance_view_slots),
    .size = sizeof(azb_disk_restore_point_instance_view),
    .number = 325,
};

static const azbi_row restore_point_instance_view_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_instance_view, disk_restore_points, "diskRestorePoints",
                   MODEL_LIST, disk_restore_point_instance_view, 0),
    AZBI_ROW_MODEL(azb_restore_point_instance_view, statuses, "statuses", MODEL_LIST,
                   instance_view_status, 0),
};
static const azbi_slot restore_point_instance_view_slots[] = {
    {0, 0}, /* diskRestorePoints */
    {0, 1}, /* statuses */
};
const azb_type azbi_type_restore_point_instance_view = {
    .name = "RestorePointInstanceView",
    .rows = restore_point_instance_view_rows,
    .row_count = AZBI_COUNT(restore_point_instance_view_rows),
    .slots = restore_point_instance_view_slots,
    .slot_count = AZBI_COUNT(restore_point_instance_view_slots),
    .size = sizeof(azb_restore_point_instance_view),
    .number = 326,
};

static const azbi_row restore_point_source_vm_os_disk_rows[] = {
    AZBI_ROW_ENUM(azb_restore_point_source_vm_os_disk, os_type, "osType", ENUM,
                  operating_system_type, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_os_disk, encryption_settings, "encryptionSettings",
                   MODEL, disk_encryption_settings, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_vm_os_disk, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_restore_point_source_vm_os_disk, caching, "caching", ENUM, caching_types,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_vm_os_disk, disk_size_gb, "diskSizeGB", I32,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_os_disk, managed_disk, "managedDisk", MODEL,
                   managed_disk_parameters, 0),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_os_disk, disk_restore_point, "diskRestorePoint",
                   MODEL, disk_restore_point_attributes, 0),
    AZBI_ROW(azb_restore_point_source_vm_os_disk, write_accelerator_enabled,
             "writeAcceleratorEnabled", BOOL, AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_source_vm_os_disk_slots[] = {
    {0, 3}, /* caching */
    {0, 6}, /* diskRestorePoint */
    {0, 4}, /* diskSizeGB */
    {0, 1}, /* encryptionSettings */
    {0, 5}, /* managedDisk */
    {0, 2}, /* name */
    {0, 0}, /* osType */
    {0, 7}, /* writeAcceleratorEnabled */
};
const azb_type azbi_type_restore_point_source_vm_os_disk = {
    .name = "RestorePointSourceVMOSDisk",
    .rows = restore_point_source_vm_os_disk_rows,
    .row_count = AZBI_COUNT(restore_point_source_vm_os_disk_rows),
    .slots = restore_point_source_vm_os_disk_slots,
    .slot_count = AZBI_COUNT(restore_point_source_vm_os_disk_slots),
    .size = sizeof(azb_restore_point_source_vm_os_disk),
    .number = 327,
};

static const azbi_row restore_point_source_vm_data_disk_rows[] = {
    AZBI_ROW(azb_restore_point_source_vm_data_disk, lun, "lun", I32, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_vm_data_disk, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_restore_point_source_vm_data_disk, caching, "caching", ENUM, caching_types,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_vm_data_disk, disk_size_gb, "diskSizeGB", I32,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_data_disk, managed_disk, "managedDisk", MODEL,
                   managed_disk_parameters, 0),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_data_disk, disk_restore_point, "diskRestorePoint",
                   MODEL, disk_restore_point_attributes, 0),
    AZBI_ROW(azb_restore_point_source_vm_data_disk, write_accelerator_enabled,
             "writeAcceleratorEnabled", BOOL, AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_source_vm_data_disk_slots[] = {
    {0, 2}, /* caching */
    {0, 5}, /* diskRestorePoint */
    {0, 3}, /* diskSizeGB */
    {0, 0}, /* lun */
    {0, 4}, /* managedDisk */
    {0, 1}, /* name */
    {0, 6}, /* writeAcceleratorEnabled */
};
const azb_type azbi_type_restore_point_source_vm_data_disk = {
    .name = "RestorePointSourceVMDataDisk",
    .rows = restore_point_source_vm_data_disk_rows,
    .row_count = AZBI_COUNT(restore_point_source_vm_data_disk_rows),
    .slots = restore_point_source_vm_data_disk_slots,
    .slot_count = AZBI_COUNT(restore_point_source_vm_data_disk_slots),
    .size = sizeof(azb_restore_point_source_vm_data_disk),
    .number = 328,
};

static const azbi_row restore_point_source_vm_storage_profile_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_source_vm_storage_profile, os_disk, "osDisk", MODEL,
                   restore_point_source_vm_os_disk, 0),
    AZBI_ROW_MODEL(azb_restore_point_source_vm_storage_profile, data_disks, "dataDisks", MODEL_LIST,
                   restore_point_source_vm_data_disk, 0),
    AZBI_ROW_ENUM(azb_restore_point_source_vm_storage_profile, disk_controller_type,
                  "diskControllerType", ENUM, disk_controller_types, AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_source_vm_storage_profile_slots[] = {
    {0, 1}, /* dataDisks */
    {0, 2}, /* diskControllerType */
    {0, 0}, /* osDisk */
};
const azb_type azbi_type_restore_point_source_vm_storage_profile = {
    .name = "RestorePointSourceVMStorageProfile",
    .rows = restore_point_source_vm_storage_profile_rows,
    .row_count = AZBI_COUNT(restore_point_source_vm_storage_profile_rows),
    .slots = restore_point_source_vm_storage_profile_slots,
    .slot_count = AZBI_COUNT(restore_point_source_vm_storage_profile_slots),
    .size = sizeof(azb_restore_point_source_vm_storage_profile),
    .number = 329,
};

static const azbi_row restore_point_source_metadata_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_source_metadata, hardware_profile, "hardwareProfile", MODEL,
                   hardware_profile, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_metadata, storage_profile, "storageProfile", MODEL,
                   restore_point_source_vm_storage_profile, 0),
    AZBI_ROW_MODEL(azb_restore_point_source_metadata, os_profile, "osProfile", MODEL, os_profile,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_metadata, diagnostics_profile, "diagnosticsProfile",
                   MODEL, diagnostics_profile, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_metadata, license_type, "licenseType", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_metadata, vm_id, "vmId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_source_metadata, security_profile, "securityProfile", MODEL,
                   virtual_machine_security_profile, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_metadata, location, "location", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_source_metadata, user_data, "userData", STR,
             AZB_FIELD_READ_ONLY | AZB_FIELD_SECRET),
    AZBI_ROW_ENUM(azb_restore_point_source_metadata, hyper_v_generation, "hyperVGeneration", ENUM,
                  hyper_v_generation_types, AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_source_metadata_slots[] = {
    {0, 3}, /* diagnosticsProfile */
    {0, 0}, /* hardwareProfile */
    {0, 9}, /* hyperVGeneration */
    {0, 4}, /* licenseType */
    {0, 7}, /* location */
    {0, 2}, /* osProfile */
    {0, 6}, /* securityProfile */
    {0, 1}, /* storageProfile */
    {0, 8}, /* userData */
    {0, 5}, /* vmId */
};
const azb_type azbi_type_restore_point_source_metadata = {
    .name = "RestorePointSourceMetadata",
    .rows = restore_point_source_metadata_rows,
    .row_count = AZBI_COUNT(restore_point_source_metadata_rows),
    .slots = restore_point_source_metadata_slots,
    .slot_count = AZBI_COUNT(restore_point_source_metadata_slots),
    .size = sizeof(azb_restore_point_source_metadata),
    .number = 330,
    .secrets = 1,
};

static const azbi_row restore_point_properties_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_properties, exclude_disks, "excludeDisks", MODEL_LIST,
                   api_entity_reference, 0),
    AZBI_ROW_MODEL(azb_restore_point_properties, source_metadata, "sourceMetadata", MODEL,
                   restore_point_source_metadata, 0),
    AZBI_ROW(azb_restore_point_properties, provisioning_state, "provisioningState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_restore_point_properties, consistency_mode, "consistencyMode", ENUM,
                  consistency_mode_types, 0),
    AZBI_ROW(azb_restore_point_properties, time_created, "timeCreated", TIME, 0),
    AZBI_ROW_MODEL(azb_restore_point_properties, source_restore_point, "sourceRestorePoint", MODEL,
                   api_entity_reference, 0),
    AZBI_ROW_MODEL(azb_restore_point_properties, instance_view, "instanceView", MODEL,
                   restore_point_instance_view, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_properties, instant_access_duration_minutes,
             "instantAccessDurationMinutes", I32, 0),
};
static const azbi_slot restore_point_properties_slots[] = {
    {0, 3}, /* consistencyMode */
    {0, 0}, /* excludeDisks */
    {0, 6}, /* instanceView */
    {0, 7}, /* instantAccessDurationMinutes */
    {0, 2}, /* provisioningState */
    {0, 1}, /* sourceMetadata */
    {0, 5}, /* sourceRestorePoint */
    {0, 4}, /* timeCreated */
};
const azb_type azbi_type_restore_point_properties = {
    .name = "RestorePointProperties",
    .rows = restore_point_properties_rows,
    .row_count = AZBI_COUNT(restore_point_properties_rows),
    .slots = restore_point_properties_slots,
    .slot_count = AZBI_COUNT(restore_point_properties_slots),
    .size = sizeof(azb_restore_point_properties),
    .number = 331,
};

static const azbi_row restore_point_rows[] = {
    AZBI_ROW(azb_restore_point, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point, properties, "properties", MODEL, restore_point_properties, 0),
    AZBI_ROW_MODEL(azb_restore_point, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_slots[] = {
    {0, 0}, /* id */
    {0, 1}, /* name */
    {0, 3}, /* properties */
    {0, 4}, /* systemData */
    {0, 2}, /* type */
};
const azb_type azbi_type_restore_point = {
    .name = "RestorePoint",
    .rows = restore_point_rows,
    .row_count = AZBI_COUNT(restore_point_rows),
    .slots = restore_point_slots,
    .slot_count = AZBI_COUNT(restore_point_slots),
    .size = sizeof(azb_restore_point),
    .number = 332,
};

static const azbi_row restore_point_collection_source_properties_rows[] = {
    AZBI_ROW(azb_restore_point_collection_source_properties, location, "location", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection_source_properties, id, "id", STR, 0),
};
static const azbi_slot restore_point_collection_source_properties_slots[] = {
    {0, 1}, /* id */
    {0, 0}, /* location */
};
const azb_type azbi_type_restore_point_collection_source_properties = {
    .name = "RestorePointCollectionSourceProperties",
    .rows = restore_point_collection_source_properties_rows,
    .row_count = AZBI_COUNT(restore_point_collection_source_properties_rows),
    .slots = restore_point_collection_source_properties_slots,
    .slot_count = AZBI_COUNT(restore_point_collection_source_properties_slots),
    .size = sizeof(azb_restore_point_collection_source_properties),
    .number = 333,
};

static const azbi_row restore_point_collection_properties_rows[] = {
    AZBI_ROW_MODEL(azb_restore_point_collection_properties, source, "source", MODEL,
                   restore_point_collection_source_properties, 0),
    AZBI_ROW(azb_restore_point_collection_properties, provisioning_state, "provisioningState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection_properties, restore_point_collection_id,
             "restorePointCollectionId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_restore_point_collection_properties, restore_points, "restorePoints",
                   MODEL_LIST, restore_point, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection_properties, instant_access, "instantAccess", BOOL, 0),
};
static const azbi_slot restore_point_collection_properties_slots[] = {
    {0, 4}, /* instantAccess */
    {0, 1}, /* provisioningState */
    {0, 2}, /* restorePointCollectionId */
    {0, 3}, /* restorePoints */
    {0, 0}, /* source */
};
const azb_type azbi_type_restore_point_collection_properties = {
    .name = "RestorePointCollectionProperties",
    .rows = restore_point_collection_properties_rows,
    .row_count = AZBI_COUNT(restore_point_collection_properties_rows),
    .slots = restore_point_collection_properties_slots,
    .slot_count = AZBI_COUNT(restore_point_collection_properties_slots),
    .size = sizeof(azb_restore_point_collection_properties),
    .number = 334,
};

static const azbi_row restore_point_collection_rows[] = {
    AZBI_ROW(azb_restore_point_collection, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_restore_point_collection, location, "location", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_restore_point_collection, tags, "tags", STR_MAP, 0),
    AZBI_ROW_MODEL(azb_restore_point_collection, properties, "properties", MODEL,
                   restore_point_collection_properties, 0),
    AZBI_ROW_MODEL(azb_restore_point_collection, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
};
static const azbi_slot restore_point_collection_slots[] = {
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 5}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_restore_point_collection = {
    .name = "RestorePointCollection",
    .rows = restore_point_collection_rows,
    .row_count = AZBI_COUNT(restore_point_collection_rows),
    .slots = restore_point_collection_slots,
    .slot_count = AZBI_COUNT(restore_point_collection_slots),
    .size = sizeof(azb_restore_point_collection),
    .number = 335,
};

static const azbi_row restore_point_collection_update_rows[] = {
    AZBI_ROW(azb_restore_point_collection_update, tags, "tags", STR_MAP, 0),
    AZBI_ROW_MODEL(azb_restore_point_collection_update, properties, "properties", MODEL,
                   restore_point_collection_properties, 0),
};
static const azbi_slot restore_point_collection_update_slots[] = {
    {0, 1}, /* properties */
    {0, 0}, /* tags */
};
const azb_type azbi_type_restore_point_collection_update = {
    .name = "RestorePointCollectionUpdate",
    .rows = restore_point_collection_update_rows,
    .row_count = AZBI_COUNT(restore_point_collection_update_rows),
    .slots = restore_point_collection_update_slots,
    .slot_count = AZBI_COUNT(restore_point_collection_update_slots),
    .size = sizeof(azb_restore_point_collection_update),
    .number = 336,
};
