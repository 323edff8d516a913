/*
 * compute.c - tables of azbackup/model/compute.h.
 * Generated from lib/schema/models/compute.txt by lib/schema/generate.py.
 */
#include <azbackup/model/compute.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value caching_types_values[] = {
    AZBI_VALUE("None", 0x00090001),
    AZBI_VALUE("ReadOnly", 0x00090002),
    AZBI_VALUE("ReadWrite", 0x00090003),
};
const azbi_enum_set azbi_enum_caching_types = {
    .name = "CachingTypes",
    .values = caching_types_values,
    .count = AZBI_COUNT(caching_types_values),
};

static const azbi_enum_value disk_controller_types_values[] = {
    AZBI_VALUE("SCSI", 0x000a0001),
    AZBI_VALUE("NVMe", 0x000a0002),
};
const azbi_enum_set azbi_enum_disk_controller_types = {
    .name = "DiskControllerTypes",
    .values = disk_controller_types_values,
    .count = AZBI_COUNT(disk_controller_types_values),
};

static const azbi_enum_value extended_location_types_values[] = {
    AZBI_VALUE("EdgeZone", 0x000b0001),
};
const azbi_enum_set azbi_enum_extended_location_types = {
    .name = "ExtendedLocationTypes",
    .values = extended_location_types_values,
    .count = AZBI_COUNT(extended_location_types_values),
};

static const azbi_enum_value hyper_v_generation_values[] = {
    AZBI_VALUE("V1", 0x000c0001),
    AZBI_VALUE("V2", 0x000c0002),
};
const azbi_enum_set azbi_enum_hyper_v_generation = {
    .name = "HyperVGeneration",
    .values = hyper_v_generation_values,
    .count = AZBI_COUNT(hyper_v_generation_values),
};

static const azbi_enum_value hyper_v_generation_type_values[] = {
    AZBI_VALUE("V1", 0x000d0001),
    AZBI_VALUE("V2", 0x000d0002),
};
const azbi_enum_set azbi_enum_hyper_v_generation_type = {
    .name = "HyperVGenerationType",
    .values = hyper_v_generation_type_values,
    .count = AZBI_COUNT(hyper_v_generation_type_values),
};

static const azbi_enum_value hyper_v_generation_types_values[] = {
    AZBI_VALUE("V1", 0x000e0001),
    AZBI_VALUE("V2", 0x000e0002),
};
const azbi_enum_set azbi_enum_hyper_v_generation_types = {
    .name = "HyperVGenerationTypes",
    .values = hyper_v_generation_types_values,
    .count = AZBI_COUNT(hyper_v_generation_types_values),
};

static const azbi_enum_value operating_system_types_values[] = {
    AZBI_VALUE("Windows", 0x000f0001),
    AZBI_VALUE("Linux", 0x000f0002),
};
const azbi_enum_set azbi_enum_operating_system_types = {
    .name = "OperatingSystemTypes",
    .values = operating_system_types_values,
    .count = AZBI_COUNT(operating_system_types_values),
};

static const azbi_enum_value security_encryption_types_values[] = {
    AZBI_VALUE("VMGuestStateOnly", 0x00100001),
    AZBI_VALUE("DiskWithVMGuestState", 0x00100002),
    AZBI_VALUE("NonPersistedTPM", 0x00100003),
};
const azbi_enum_set azbi_enum_security_encryption_types = {
    .name = "SecurityEncryptionTypes",
    .values = security_encryption_types_values,
    .count = AZBI_COUNT(security_encryption_types_values),
};

static const azbi_enum_value status_level_types_values[] = {
    AZBI_VALUE("Info", 0x00110001),
    AZBI_VALUE("Warning", 0x00110002),
    AZBI_VALUE("Error", 0x00110003),
};
const azbi_enum_set azbi_enum_status_level_types = {
    .name = "StatusLevelTypes",
    .values = status_level_types_values,
    .count = AZBI_COUNT(status_level_types_values),
};

static const azbi_enum_value storage_account_types_values[] = {
    AZBI_VALUE("Standard_LRS", 0x00120001),    AZBI_VALUE("Premium_LRS", 0x00120002),
    AZBI_VALUE("StandardSSD_LRS", 0x00120003), AZBI_VALUE("UltraSSD_LRS", 0x00120004),
    AZBI_VALUE("Premium_ZRS", 0x00120005),     AZBI_VALUE("StandardSSD_ZRS", 0x00120006),
    AZBI_VALUE("PremiumV2_LRS", 0x00120007),
};
const azbi_enum_set azbi_enum_storage_account_types = {
    .name = "StorageAccountTypes",
    .values = storage_account_types_values,
    .count = AZBI_COUNT(storage_account_types_values),
};
/* clang-format on */

static const azbi_row sub_resource_rows[] = {
    AZBI_ROW(azb_sub_resource, id, "id", STR, 0),
};
static const azbi_slot sub_resource_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_sub_resource = {
    .name = "SubResource",
    .rows = sub_resource_rows,
    .row_count = AZBI_COUNT(sub_resource_rows),
    .slots = sub_resource_slots,
    .slot_count = AZBI_COUNT(sub_resource_slots),
    .size = sizeof(azb_sub_resource),
    .number = 9,
};

static const azbi_row api_entity_reference_rows[] = {
    AZBI_ROW(azb_api_entity_reference, id, "id", STR, 0),
};
static const azbi_slot api_entity_reference_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_api_entity_reference = {
    .name = "ApiEntityReference",
    .rows = api_entity_reference_rows,
    .row_count = AZBI_COUNT(api_entity_reference_rows),
    .slots = api_entity_reference_slots,
    .slot_count = AZBI_COUNT(api_entity_reference_slots),
    .size = sizeof(azb_api_entity_reference),
    .number = 10,
};

static const azbi_row compute_extended_location_rows[] = {
    AZBI_ROW(azb_compute_extended_location, name, "name", STR, 0),
    AZBI_ROW_ENUM(azb_compute_extended_location, type, "type", ENUM, extended_location_types, 0),
};
static const azbi_slot compute_extended_location_slots[] = {
    {0, 0}, /* name */
    {0, 1}, /* type */
};
const azb_type azbi_type_compute_extended_location = {
    .name = "ComputeExtendedLocation",
    .rows = compute_extended_location_rows,
    .row_count = AZBI_COUNT(compute_extended_location_rows),
    .slots = compute_extended_location_slots,
    .slot_count = AZBI_COUNT(compute_extended_location_slots),
    .size = sizeof(azb_compute_extended_location),
    .number = 11,
};

static const azbi_row instance_view_status_rows[] = {
    AZBI_ROW(azb_instance_view_status, code, "code", STR, 0),
    AZBI_ROW_ENUM(azb_instance_view_status, level, "level", ENUM, status_level_types, 0),
    AZBI_ROW(azb_instance_view_status, display_status, "displayStatus", STR, 0),
    AZBI_ROW(azb_instance_view_status, message, "message", STR, 0),
    AZBI_ROW(azb_instance_view_status, time, "time", TIME, 0),
};
static const azbi_slot instance_view_status_slots[] = {
    {0, 0}, /* code */
    {0, 2}, /* displayStatus */
    {0, 1}, /* level */
    {0, 3}, /* message */
    {0, 4}, /* time */
};
const azb_type azbi_type_instance_view_status = {
    .name = "InstanceViewStatus",
    .rows = instance_view_status_rows,
    .row_count = AZBI_COUNT(instance_view_status_rows),
    .slots = instance_view_status_slots,
    .slot_count = AZBI_COUNT(instance_view_status_slots),
    .size = sizeof(azb_instance_view_status),
    .number = 12,
};

static const azbi_row source_key_vault_rows[] = {
    AZBI_ROW(azb_source_key_vault, id, "id", STR, 0),
};
static const azbi_slot source_key_vault_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_source_key_vault = {
    .name = "SourceVault",
    .rows = source_key_vault_rows,
    .row_count = AZBI_COUNT(source_key_vault_rows),
    .slots = source_key_vault_slots,
    .slot_count = AZBI_COUNT(source_key_vault_slots),
    .size = sizeof(azb_source_key_vault),
    .number = 13,
};

static const azbi_row key_vault_secret_reference_rows[] = {
    AZBI_ROW(azb_key_vault_secret_reference, secret_url, "secretUrl", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_key_vault_secret_reference, source_vault, "sourceVault", MODEL, sub_resource,
                   AZB_FIELD_REQUIRED),
};
static const azbi_slot key_vault_secret_reference_slots[] = {
    {0, 0}, /* secretUrl */
    {0, 1}, /* sourceVault */
};
const azb_type azbi_type_key_vault_secret_reference = {
    .name = "KeyVaultSecretReference",
    .rows = key_vault_secret_reference_rows,
    .row_count = AZBI_COUNT(key_vault_secret_reference_rows),
    .slots = key_vault_secret_reference_slots,
    .slot_count = AZBI_COUNT(key_vault_secret_reference_slots),
    .size = sizeof(azb_key_vault_secret_reference),
    .number = 14,
};

static const azbi_row key_vault_key_reference_rows[] = {
    AZBI_ROW(azb_key_vault_key_reference, key_url, "keyUrl", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_key_vault_key_reference, source_vault, "sourceVault", MODEL, sub_resource,
                   AZB_FIELD_REQUIRED),
};
static const azbi_slot key_vault_key_reference_slots[] = {
    {0, 0}, /* keyUrl */
    {0, 1}, /* sourceVault */
};
const azb_type azbi_type_key_vault_key_reference = {
    .name = "KeyVaultKeyReference",
    .rows = key_vault_key_reference_rows,
    .row_count = AZBI_COUNT(key_vault_key_reference_rows),
    .slots = key_vault_key_reference_slots,
    .slot_count = AZBI_COUNT(key_vault_key_reference_slots),
    .size = sizeof(azb_key_vault_key_reference),
    .number = 15,
};

static const azbi_row disk_encryption_settings_rows[] = {
    AZBI_ROW_MODEL(azb_disk_encryption_settings, disk_encryption_key, "diskEncryptionKey", MODEL,
                   key_vault_secret_reference, 0),
    AZBI_ROW_MODEL(azb_disk_encryption_settings, key_encryption_key, "keyEncryptionKey", MODEL,
                   key_vault_key_reference, 0),
    AZBI_ROW(azb_disk_encryption_settings, enabled, "enabled", BOOL, 0),
};
static const azbi_slot disk_encryption_settings_slots[] = {
    {0, 0}, /* diskEncryptionKey */
    {0, 2}, /* enabled */
    {0, 1}, /* keyEncryptionKey */
};
const azb_type azbi_type_disk_encryption_settings = {
    .name = "DiskEncryptionSettings",
    .rows = disk_encryption_settings_rows,
    .row_count = AZBI_COUNT(disk_encryption_settings_rows),
    .slots = disk_encryption_settings_slots,
    .slot_count = AZBI_COUNT(disk_encryption_settings_slots),
    .size = sizeof(azb_disk_encryption_settings),
    .number = 16,
};

static const azbi_row disk_encryption_set_parameters_rows[] = {
    AZBI_ROW(azb_disk_encryption_set_parameters, id, "id", STR, 0),
};
static const azbi_slot disk_encryption_set_parameters_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_disk_encryption_set_parameters = {
    .name = "DiskEncryptionSetParameters",
    .rows = disk_encryption_set_parameters_rows,
    .row_count = AZBI_COUNT(disk_encryption_set_parameters_rows),
    .slots = disk_encryption_set_parameters_slots,
    .slot_count = AZBI_COUNT(disk_encryption_set_parameters_slots),
    .size = sizeof(azb_disk_encryption_set_parameters),
    .number = 17,
};

static const azbi_row vm_disk_security_profile_rows[] = {
    AZBI_ROW_ENUM(azb_vm_disk_security_profile, security_encryption_type, "securityEncryptionType",
                  ENUM, security_encryption_types, 0),
    AZBI_ROW_MODEL(azb_vm_disk_security_profile, disk_encryption_set, "diskEncryptionSet", MODEL,
                   disk_encryption_set_parameters, 0),
};
static const azbi_slot vm_disk_security_profile_slots[] = {
    {0, 1}, /* diskEncryptionSet */
    {0, 0}, /* securityEncryptionType */
};
const azb_type azbi_type_vm_disk_security_profile = {
    .name = "VMDiskSecurityProfile",
    .rows = vm_disk_security_profile_rows,
    .row_count = AZBI_COUNT(vm_disk_security_profile_rows),
    .slots = vm_disk_security_profile_slots,
    .slot_count = AZBI_COUNT(vm_disk_security_profile_slots),
    .size = sizeof(azb_vm_disk_security_profile),
    .number = 18,
};

static const azbi_row managed_disk_parameters_rows[] = {
    AZBI_ROW(azb_managed_disk_parameters, id, "id", STR, 0),
    AZBI_ROW_ENUM(azb_managed_disk_parameters, storage_account_type, "storageAccountType", ENUM,
                  storage_account_types, 0),
    AZBI_ROW_MODEL(azb_managed_disk_parameters, disk_encryption_set, "diskEncryptionSet", MODEL,
                   disk_encryption_set_parameters, 0),
    AZBI_ROW_MODEL(azb_managed_disk_parameters, security_profile, "securityProfile", MODEL,
                   vm_disk_security_profile, 0),
};
static const azbi_slot managed_disk_parameters_slots[] = {
    {0, 2}, /* diskEncryptionSet */
    {0, 0}, /* id */
    {0, 3}, /* securityProfile */
    {0, 1}, /* storageAccountType */
};
const azb_type azbi_type_managed_disk_parameters = {
    .name = "ManagedDiskParameters",
    .rows = managed_disk_parameters_rows,
    .row_count = AZBI_COUNT(managed_disk_parameters_rows),
    .slots = managed_disk_parameters_slots,
    .slot_count = AZBI_COUNT(managed_disk_parameters_slots),
    .size = sizeof(azb_managed_disk_parameters),
    .number = 19,
};

static const azbi_row compute_inner_error_rows[] = {
    AZBI_ROW(azb_compute_inner_error, exception_type, "exceptiontype", STR, 0),
    AZBI_ROW(azb_compute_inner_error, error_detail, "errordetail", STR, 0),
};
static const azbi_slot compute_inner_error_slots[] = {
    {0, 1}, /* errordetail */
    {0, 0}, /* exceptiontype */
};
const azb_type azbi_type_compute_inner_error = {
    .name = "InnerError",
    .rows = compute_inner_error_rows,
    .row_count = AZBI_COUNT(compute_inner_error_rows),
    .slots = compute_inner_error_slots,
    .slot_count = AZBI_COUNT(compute_inner_error_slots),
    .size = sizeof(azb_compute_inner_error),
    .number = 20,
};

static const azbi_row compute_api_error_base_rows[] = {
    AZBI_ROW(azb_compute_api_error_base, code, "code", STR, 0),
    AZBI_ROW(azb_compute_api_error_base, target, "target", STR, 0),
    AZBI_ROW(azb_compute_api_error_base, message, "message", STR, 0),
};
static const azbi_slot compute_api_error_base_slots[] = {
    {0, 0}, /* code */
    {0, 2}, /* message */
    {0, 1}, /* target */
};
const azb_type azbi_type_compute_api_error_base = {
    .name = "ApiErrorBase",
    .rows = compute_api_error_base_rows,
    .row_count = AZBI_COUNT(compute_api_error_base_rows),
    .slots = compute_api_error_base_slots,
    .slot_count = AZBI_COUNT(compute_api_error_base_slots),
    .size = sizeof(azb_compute_api_error_base),
    .number = 21,
};

static const azbi_row compute_api_error_rows[] = {
    AZBI_ROW(azb_compute_api_error, code, "code", STR, 0),
    AZBI_ROW(azb_compute_api_error, target, "target", STR, 0),
    AZBI_ROW(azb_compute_api_error, message, "message", STR, 0),
    AZBI_ROW_MODEL(azb_compute_api_error, details, "details", MODEL_LIST, compute_api_error_base,
                   0),
    AZBI_ROW_MODEL(azb_compute_api_error, inner_error, "innererror", MODEL, compute_inner_error, 0),
};
static const azbi_slot compute_api_error_slots[] = {
    {0, 0}, /* code */
    {0, 3}, /* details */
    {0, 4}, /* innererror */
    {0, 2}, /* message */
    {0, 1}, /* target */
};
const azb_type azbi_type_compute_api_error = {
    .name = "ApiError",
    .rows = compute_api_error_rows,
    .row_count = AZBI_COUNT(compute_api_error_rows),
    .slots = compute_api_error_slots,
    .slot_count = AZBI_COUNT(compute_api_error_slots),
    .size = sizeof(azb_compute_api_error),
    .number = 22,
};

static const azbi_row compute_cloud_error_rows[] = {
    AZBI_ROW_MODEL(azb_compute_cloud_error, error, "error", MODEL, compute_api_error, 0),
};
static const azbi_slot compute_cloud_error_slots[] = {
    {0, 0}, /* error */
};
const azb_type azbi_type_compute_cloud_error = {
    .name = "ComputeCloudError",
    .rows = compute_cloud_error_rows,
    .row_count = AZBI_COUNT(compute_cloud_error_rows),
    .slots = compute_cloud_error_slots,
    .slot_count = AZBI_COUNT(compute_cloud_error_slots),
    .size = sizeof(azb_compute_cloud_error),
    .number = 23,
};
