/*
 * disk.c - tables of azbackup/model/disk.h.
 * Generated from lib/schema/models/disk.txt by lib/schema/generate.py.
 */
#include <azbackup/model/disk.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value disk_access_level_values[] = {
    AZBI_VALUE("None", 0x00220001),
    AZBI_VALUE("Read", 0x00220002),
    AZBI_VALUE("Write", 0x00220003),
};
const azbi_enum_set azbi_enum_disk_access_level = {
    .name = "AccessLevel",
    .values = disk_access_level_values,
    .count = AZBI_COUNT(disk_access_level_values),
};

static const azbi_enum_value disk_architecture_values[] = {
    AZBI_VALUE("x64", 0x00230001),
    AZBI_VALUE("Arm64", 0x00230002),
};
const azbi_enum_set azbi_enum_disk_architecture = {
    .name = "Architecture",
    .values = disk_architecture_values,
    .count = AZBI_COUNT(disk_architecture_values),
};

static const azbi_enum_value data_access_auth_mode_values[] = {
    AZBI_VALUE("AzureActiveDirectory", 0x00240001),
    AZBI_VALUE("None", 0x00240002),
};
const azbi_enum_set azbi_enum_data_access_auth_mode = {
    .name = "DataAccessAuthMode",
    .values = data_access_auth_mode_values,
    .count = AZBI_COUNT(data_access_auth_mode_values),
};

static const azbi_enum_value disk_create_option_values[] = {
    AZBI_VALUE("Empty", 0x00250001),
    AZBI_VALUE("Attach", 0x00250002),
    AZBI_VALUE("FromImage", 0x00250003),
    AZBI_VALUE("Import", 0x00250004),
    AZBI_VALUE("Copy", 0x00250005),
    AZBI_VALUE("Restore", 0x00250006),
    AZBI_VALUE("Upload", 0x00250007),
    AZBI_VALUE("CopyStart", 0x00250008),
    AZBI_VALUE("ImportSecure", 0x00250009),
    AZBI_VALUE("UploadPreparedSecure", 0x0025000a),
    AZBI_VALUE("CopyFromSanSnapshot", 0x0025000b),
};
const azbi_enum_set azbi_enum_disk_create_option = {
    .name = "DiskCreateOption",
    .values = disk_create_option_values,
    .count = AZBI_COUNT(disk_create_option_values),
};

static const azbi_enum_value disk_security_types_values[] = {
    AZBI_VALUE("TrustedLaunch", 0x00260001),
    AZBI_VALUE("ConfidentialVM_VMGuestStateOnlyEncryptedWithPlatformKey", 0x00260002),
    AZBI_VALUE("ConfidentialVM_DiskEncryptedWithPlatformKey", 0x00260003),
    AZBI_VALUE("ConfidentialVM_DiskEncryptedWithCustomerKey", 0x00260004),
};
const azbi_enum_set azbi_enum_disk_security_types = {
    .name = "DiskSecurityTypes",
    .values = disk_security_types_values,
    .count = AZBI_COUNT(disk_security_types_values),
};

static const azbi_enum_value disk_state_values[] = {
    AZBI_VALUE("Unattached", 0x00270001),    AZBI_VALUE("Attached", 0x00270002),
    AZBI_VALUE("Reserved", 0x00270003),      AZBI_VALUE("Frozen", 0x00270004),
    AZBI_VALUE("ActiveSAS", 0x00270005),     AZBI_VALUE("ActiveSASFrozen", 0x00270006),
    AZBI_VALUE("ReadyToUpload", 0x00270007), AZBI_VALUE("ActiveUpload", 0x00270008),
};
const azbi_enum_set azbi_enum_disk_state = {
    .name = "DiskState",
    .values = disk_state_values,
    .count = AZBI_COUNT(disk_state_values),
};

static const azbi_enum_value disk_storage_account_types_values[] = {
    AZBI_VALUE("Standard_LRS", 0x00280001),    AZBI_VALUE("Premium_LRS", 0x00280002),
    AZBI_VALUE("StandardSSD_LRS", 0x00280003), AZBI_VALUE("UltraSSD_LRS", 0x00280004),
    AZBI_VALUE("Premium_ZRS", 0x00280005),     AZBI_VALUE("StandardSSD_ZRS", 0x00280006),
    AZBI_VALUE("PremiumV2_LRS", 0x00280007),
};
const azbi_enum_set azbi_enum_disk_storage_account_types = {
    .name = "DiskStorageAccountTypes",
    .values = disk_storage_account_types_values,
    .count = AZBI_COUNT(disk_storage_account_types_values),
};

static const azbi_enum_value disk_encryption_type_values[] = {
    AZBI_VALUE("EncryptionAtRestWithPlatformKey", 0x00290001),
    AZBI_VALUE("EncryptionAtRestWithCustomerKey", 0x00290002),
    AZBI_VALUE("EncryptionAtRestWithPlatformAndCustomerKeys", 0x00290003),
};
const azbi_enum_set azbi_enum_disk_encryption_type = {
    .name = "EncryptionType",
    .values = disk_encryption_type_values,
    .count = AZBI_COUNT(disk_encryption_type_values),
};

static const azbi_enum_value disk_file_format_values[] = {
    AZBI_VALUE("VHD", 0x002a0001),
    AZBI_VALUE("VHDX", 0x002a0002),
};
const azbi_enum_set azbi_enum_disk_file_format = {
    .name = "FileFormat",
    .values = disk_file_format_values,
    .count = AZBI_COUNT(disk_file_format_values),
};

static const azbi_enum_value network_access_policy_values[] = {
    AZBI_VALUE("AllowAll", 0x002b0001),
    AZBI_VALUE("AllowPrivate", 0x002b0002),
    AZBI_VALUE("DenyAll", 0x002b0003),
};
const azbi_enum_set azbi_enum_network_access_policy = {
    .name = "NetworkAccessPolicy",
    .values = network_access_policy_values,
    .count = AZBI_COUNT(network_access_policy_values),
};

static const azbi_enum_value disk_public_network_access_values[] = {
    AZBI_VALUE("Enabled", 0x002c0001),
    AZBI_VALUE("Disabled", 0x002c0002),
};
const azbi_enum_set azbi_enum_disk_public_network_access = {
    .name = "DiskPublicNetworkAccess",
    .values = disk_public_network_access_values,
    .count = AZBI_COUNT(disk_public_network_access_values),
};
/* clang-format on */

static const azbi_row disk_encryption_rows[] = {
    AZBI_ROW(azb_disk_encryption, disk_encryption_set_id, "diskEncryptionSetId", STR, 0),
    AZBI_ROW_ENUM(azb_disk_encryption, type, "type", ENUM, disk_encryption_type, 0),
};
static const azbi_slot disk_encryption_slots[] = {
    {0, 0}, /* diskEncryptionSetId */
    {0, 1}, /* type */
};
const azb_type azbi_type_disk_encryption = {
    .name = "Encryption",
    .rows = disk_encryption_rows,
    .row_count = AZBI_COUNT(disk_encryption_rows),
    .slots = disk_encryption_slots,
    .slot_count = AZBI_COUNT(disk_encryption_slots),
    .size = sizeof(azb_disk_encryption),
    .number = 71,
};

static const azbi_row key_vault_and_secret_reference_rows[] = {
    AZBI_ROW_MODEL(azb_key_vault_and_secret_reference, source_vault, "sourceVault", MODEL,
                   source_key_vault, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_key_vault_and_secret_reference, secret_url, "secretUrl", STR, AZB_FIELD_REQUIRED),
};
static const azbi_slot key_vault_and_secret_reference_slots[] = {
    {0, 1}, /* secretUrl */
    {0, 0}, /* sourceVault */
};
const azb_type azbi_type_key_vault_and_secret_reference = {
    .name = "KeyVaultAndSecretReference",
    .rows = key_vault_and_secret_reference_rows,
    .row_count = AZBI_COUNT(key_vault_and_secret_reference_rows),
    .slots = key_vault_and_secret_reference_slots,
    .slot_count = AZBI_COUNT(key_vault_and_secret_reference_slots),
    .size = sizeof(azb_key_vault_and_secret_reference),
    .number = 72,
};

static const azbi_row key_vault_and_key_reference_rows[] = {
    AZBI_ROW_MODEL(azb_key_vault_and_key_reference, source_vault, "sourceVault", MODEL,
                   source_key_vault, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_key_vault_and_key_reference, key_url, "keyUrl", STR, AZB_FIELD_REQUIRED),
};
static const azbi_slot key_vault_and_key_reference_slots[] = {
    {0, 1}, /* keyUrl */
    {0, 0}, /* sourceVault */
};
const azb_type azbi_type_key_vault_and_key_reference = {
    .name = "KeyVaultAndKeyReference",
    .rows = key_vault_and_key_reference_rows,
    .row_count = AZBI_COUNT(key_vault_and_key_reference_rows),
    .slots = key_vault_and_key_reference_slots,
    .slot_count = AZBI_COUNT(key_vault_and_key_reference_slots),
    .size = sizeof(azb_key_vault_and_key_reference),
    .number = 73,
};

static const azbi_row encryption_settings_element_rows[] = {
    AZBI_ROW_MODEL(azb_encryption_settings_element, disk_encryption_key, "diskEncryptionKey", MODEL,
                   key_vault_and_secret_reference, 0),
    AZBI_ROW_MODEL(azb_encryption_settings_element, key_encryption_key, "keyEncryptionKey", MODEL,
                   key_vault_and_key_reference, 0),
};
static const azbi_slot encryption_settings_element_slots[] = {
    {0, 0}, /* diskEncryptionKey */
    {0, 1}, /* keyEncryptionKey */
};
const azb_type azbi_type_encryption_settings_element = {
    .name = "EncryptionSettingsElement",
    .rows = encryption_settings_element_rows,
    .row_count = AZBI_COUNT(encryption_settings_element_rows),
    .slots = encryption_settings_element_slots,
    .slot_count = AZBI_COUNT(encryption_settings_element_slots),
    .size = sizeof(azb_encryption_settings_element),
    .number = 74,
};

static const azbi_row encryption_settings_collection_rows[] = {
    AZBI_ROW(azb_encryption_settings_collection, enabled, "enabled", BOOL, AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_encryption_settings_collection, encryption_settings, "encryptionSettings",
                   MODEL_LIST, encryption_settings_element, 0),
    AZBI_ROW(azb_encryption_settings_collection, encryption_settings_version,
             "encryptionSettingsVersion", STR, 0),
};
static const azbi_slot encryption_settings_collection_slots[] = {
    {0, 0}, /* enabled */
    {0, 1}, /* encryptionSettings */
    {0, 2}, /* encryptionSettingsVersion */
};
const azb_type azbi_type_encryption_settings_collection = {
    .name = "EncryptionSettingsCollection",
    .rows = encryption_settings_collection_rows,
    .row_count = AZBI_COUNT(encryption_settings_collection_rows),
    .slots = encryption_settings_collection_slots,
    .slot_count = AZBI_COUNT(encryption_settings_collection_slots),
    .size = sizeof(azb_encryption_settings_collection),
    .number = 75,
};

static const azbi_row image_disk_reference_rows[] = {
    AZBI_ROW(azb_image_disk_reference, id, "id", STR, 0),
    AZBI_ROW(azb_image_disk_reference, shared_gallery_image_id, "sharedGalleryImageId", STR, 0),
    AZBI_ROW(azb_image_disk_reference, community_gallery_image_id, "communityGalleryImageId", STR,
             0),
    AZBI_ROW(azb_image_disk_reference, lun, "lun", I32, 0),
};
static const azbi_slot image_disk_reference_slots[] = {
    {0, 2}, /* communityGalleryImageId */
    {0, 0}, /* id */
    {0, 3}, /* lun */
    {0, 1}, /* sharedGalleryImageId */
};
const azb_type azbi_type_image_disk_reference = {
    .name = "ImageDiskReference",
    .rows = image_disk_reference_rows,
    .row_count = AZBI_COUNT(image_disk_reference_rows),
    .slots = image_disk_reference_slots,
    .slot_count = AZBI_COUNT(image_disk_reference_slots),
    .size = sizeof(azb_image_disk_reference),
    .number = 76,
};

static const azbi_row creation_data_rows[] = {
    AZBI_ROW_ENUM(azb_creation_data, create_option, "createOption", ENUM, disk_create_option,
                  AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_creation_data, storage_account_id, "storageAccountId", STR, 0),
    AZBI_ROW_MODEL(azb_creation_data, image_reference, "imageReference", MODEL,
                   image_disk_reference, 0),
    AZBI_ROW_MODEL(azb_creation_data, gallery_image_reference, "galleryImageReference", MODEL,
                   image_disk_reference, 0),
    AZBI_ROW(azb_creation_data, source_uri, "sourceUri", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_creation_data, source_resource_id, "sourceResourceId", STR, 0),
    AZBI_ROW(azb_creation_data, source_unique_id, "sourceUniqueId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_creation_data, upload_size_bytes, "uploadSizeBytes", I64, 0),
    AZBI_ROW(azb_creation_data, logical_sector_size, "logicalSectorSize", I32, 0),
    AZBI_ROW(azb_creation_data, security_data_uri, "securityDataUri", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_creation_data, performance_plus, "performancePlus", BOOL, 0),
    AZBI_ROW(azb_creation_data, elastic_san_resource_id, "elasticSanResourceId", STR, 0),
};
static const azbi_slot creation_data_slots[] = {
    {0, 0},  /* createOption */
    {0, 11}, /* elasticSanResourceId */
    {0, 3},  /* galleryImageReference */
    {0, 2},  /* imageReference */
    {0, 8},  /* logicalSectorSize */
    {0, 10}, /* performancePlus */
    {0, 9},  /* securityDataUri */
    {0, 5},  /* sourceResourceId */
    {0, 6},  /* sourceUniqueId */
    {0, 4},  /* sourceUri */
    {0, 1},  /* storageAccountId */
    {0, 7},  /* uploadSizeBytes */
};
const azb_type azbi_type_creation_data = {
    .name = "CreationData",
    .rows = creation_data_rows,
    .row_count = AZBI_COUNT(creation_data_rows),
    .slots = creation_data_slots,
    .slot_count = AZBI_COUNT(creation_data_slots),
    .size = sizeof(azb_creation_data),
    .number = 77,
    .secrets = 1,
};

static const azbi_row purchase_plan_rows[] = {
    AZBI_ROW(azb_purchase_plan, name, "name", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_purchase_plan, publisher, "publisher", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_purchase_plan, product, "product", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_purchase_plan, promotion_code, "promotionCode", STR, 0),
};
static const azbi_slot purchase_plan_slots[] = {
    {0, 0}, /* name */
    {0, 2}, /* product */
    {0, 3}, /* promotionCode */
    {0, 1}, /* publisher */
};
const azb_type azbi_type_purchase_plan = {
    .name = "PurchasePlan",
    .rows = purchase_plan_rows,
    .row_count = AZBI_COUNT(purchase_plan_rows),
    .slots = purchase_plan_slots,
    .slot_count = AZBI_COUNT(purchase_plan_slots),
    .size = sizeof(azb_purchase_plan),
    .number = 78,
};

static const azbi_row supported_capabilities_rows[] = {
    AZBI_ROW(azb_supported_capabilities, disk_controller_types, "diskControllerTypes", STR, 0),
    AZBI_ROW(azb_supported_capabilities, accelerated_network, "acceleratedNetwork", BOOL, 0),
    AZBI_ROW_ENUM(azb_supported_capabilities, architecture, "architecture", ENUM, disk_architecture,
                  0),
};
static const azbi_slot supported_capabilities_slots[] = {
    {0, 1}, /* acceleratedNetwork */
    {0, 2}, /* architecture */
    {0, 0}, /* diskControllerTypes */
};
const azb_type azbi_type_supported_capabilities = {
    .name = "SupportedCapabilities",
    .rows = supported_capabilities_rows,
    .row_count = AZBI_COUNT(supported_capabilities_rows),
    .slots = supported_capabilities_slots,
    .slot_count = AZBI_COUNT(supported_capabilities_slots),
    .size = sizeof(azb_supported_capabilities),
    .number = 79,
};

static const azbi_row disk_security_profile_rows[] = {
    AZBI_ROW_ENUM(azb_disk_security_profile, security_type, "securityType", ENUM,
                  disk_security_types, 0),
    AZBI_ROW(azb_disk_security_profile, secure_vm_disk_encryption_set_id,
             "secureVMDiskEncryptionSetId", STR, 0),
};
static const azbi_slot disk_security_profile_slots[] = {
    {0, 1}, /* secureVMDiskEncryptionSetId */
    {0, 0}, /* securityType */
};
const azb_type azbi_type_disk_security_profile = {
    .name = "DiskSecurityProfile",
    .rows = disk_security_profile_rows,
    .row_count = AZBI_COUNT(disk_security_profile_rows),
    .slots = disk_security_profile_slots,
    .slot_count = AZBI_COUNT(disk_security_profile_slots),
    .size = sizeof(azb_disk_security_profile),
    .number = 80,
};

static const azbi_row property_updates_in_progress_rows[] = {
    AZBI_ROW(azb_property_updates_in_progress, target_tier, "targetTier", STR, 0),
};
static const azbi_slot property_updates_in_progress_slots[] = {
    {0, 0}, /* targetTier */
};
const azb_type azbi_type_property_updates_in_progress = {
    .name = "PropertyUpdatesInProgress",
    .rows = property_updates_in_progress_rows,
    .row_count = AZBI_COUNT(property_updates_in_progress_rows),
    .slots = property_updates_in_progress_slots,
    .slot_count = AZBI_COUNT(property_updates_in_progress_slots),
    .size = sizeof(azb_property_updates_in_progress),
    .number = 81,
};

static const azbi_row share_info_element_rows[] = {
    AZBI_ROW(azb_share_info_element, vm_uri, "vmUri", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot share_info_element_slots[] = {
    {0, 0}, /* vmUri */
};
const azb_type azbi_type_share_info_element = {
    .name = "ShareInfoElement",
    .rows = share_info_element_rows,
    .row_count = AZBI_COUNT(share_info_element_rows),
    .slots = share_info_element_slots,
    .slot_count = AZBI_COUNT(share_info_element_slots),
    .size = sizeof(azb_share_info_element),
    .number = 82,
};

static const azbi_row disk_sku_rows[] = {
    AZBI_ROW_ENUM(azb_disk_sku, name, "name", ENUM, disk_storage_account_types, 0),
    AZBI_ROW(azb_disk_sku, tier, "tier", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot disk_sku_slots[] = {
    {0, 0}, /* name */
    {0, 1}, /* tier */
};
const azb_type azbi_type_disk_sku = {
    .name = "DiskSku",
    .rows = disk_sku_rows,
    .row_count = AZBI_COUNT(disk_sku_rows),
    .slots = disk_sku_slots,
    .slot_count = AZBI_COUNT(disk_sku_slots),
    .size = sizeof(azb_disk_sku),
    .number = 83,
};

static const azbi_row disk_properties_rows[] = {
    AZBI_ROW(azb_disk_properties, time_created, "timeCreated", TIME, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_disk_properties, os_type, "osType", ENUM, operating_system_types, 0),
    AZBI_ROW_ENUM(azb_disk_properties, hyper_v_generation, "hyperVGeneration", ENUM,
                  hyper_v_generation, 0),
    AZBI_ROW_MODEL(azb_disk_properties, purchase_plan, "purchasePlan", MODEL, purchase_plan, 0),
    AZBI_ROW_MODEL(azb_disk_properties, supported_capabilities, "supportedCapabilities", MODEL,
                   supported_capabilities, 0),
    AZBI_ROW_MODEL(azb_disk_properties, creation_data, "creationData", MODEL, creation_data,
                   AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_disk_properties, disk_size_gb, "diskSizeGB", I32, 0),
    AZBI_ROW(azb_disk_properties, disk_size_bytes, "diskSizeBytes", I64, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_properties, unique_id, "uniqueId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_properties, encryption_settings_collection,
                   "encryptionSettingsCollection", MODEL, encryption_settings_collection, 0),
    AZBI_ROW(azb_disk_properties, provisioning_state, "provisioningState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_properties, disk_iops_read_write, "diskIOPSReadWrite", I64, 0),
    AZBI_ROW(azb_disk_properties, disk_mbps_read_write, "diskMBpsReadWrite", I64, 0),
    AZBI_ROW(azb_disk_properties, disk_iops_read_only, "diskIOPSReadOnly", I64, 0),
    AZBI_ROW(azb_disk_properties, disk_mbps_read_only, "diskMBpsReadOnly", I64, 0),
    AZBI_ROW_ENUM(azb_disk_properties, disk_state, "diskState", ENUM, disk_state,
                  AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk_properties, encryption, "encryption", MODEL, disk_encryption, 0),
    AZBI_ROW(azb_disk_properties, max_shares, "maxShares", I32, 0),
    AZBI_ROW_MODEL(azb_disk_properties, share_info, "shareInfo", MODEL_LIST, share_info_element,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_disk_properties, network_access_policy, "networkAccessPolicy", ENUM,
                  network_access_policy, 0),
    AZBI_ROW(azb_disk_properties, disk_access_id, "diskAccessId", STR, 0),
    AZBI_ROW(azb_disk_properties, bursting_enabled_time, "burstingEnabledTime", TIME,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_properties, tier, "tier", STR, 0),
    AZBI_ROW(azb_disk_properties, bursting_enabled, "burstingEnabled", BOOL, 0),
    AZBI_ROW_MODEL(azb_disk_properties, property_updates_in_progress, "propertyUpdatesInProgress",
                   MODEL, property_updates_in_progress, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk_properties, supports_hibernation, "supportsHibernation", BOOL, 0),
    AZBI_ROW_MODEL(azb_disk_properties, security_profile, "securityProfile", MODEL,
                   disk_security_profile, 0),
    AZBI_ROW(azb_disk_properties, completion_percent, "completionPercent", F64, 0),
    AZBI_ROW_ENUM(azb_disk_properties, public_network_access, "publicNetworkAccess", ENUM,
                  disk_public_network_access, 0),
    AZBI_ROW_ENUM(azb_disk_properties, data_access_auth_mode, "dataAccessAuthMode", ENUM,
                  data_access_auth_mode, 0),
    AZBI_ROW(azb_disk_properties, optimized_for_frequent_attach, "optimizedForFrequentAttach", BOOL,
             0),
    AZBI_ROW(azb_disk_properties, last_ownership_update_time, "LastOwnershipUpdateTime", TIME,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot disk_properties_slots[] = {
    {0, 31}, /* LastOwnershipUpdateTime */
    {0, 23}, /* burstingEnabled */
    {0, 21}, /* burstingEnabledTime */
    {0, 27}, /* completionPercent */
    {0, 5},  /* creationData */
    {0, 29}, /* dataAccessAuthMode */
    {0, 20}, /* diskAccessId */
    {0, 13}, /* diskIOPSReadOnly */
    {0, 11}, /* diskIOPSReadWrite */
    {0, 14}, /* diskMBpsReadOnly */
    {0, 12}, /* diskMBpsReadWrite */
    {0, 7},  /* diskSizeBytes */
    {0, 6},  /* diskSizeGB */
    {0, 15}, /* diskState */
    {0, 16}, /* encryption */
    {0, 9},  /* encryptionSettingsCollection */
    {0, 2},  /* hyperVGeneration */
    {0, 17}, /* maxShares */
    {0, 19}, /* networkAccessPolicy */
    {0, 30}, /* optimizedForFrequentAttach */
    {0, 1},  /* osType */
    {0, 24}, /* propertyUpdatesInProgress */
    {0, 10}, /* provisioningState */
    {0, 28}, /* publicNetworkAccess */
    {0, 3},  /* purchasePlan */
    {0, 26}, /* securityProfile */
    {0, 18}, /* shareInfo */
    {0, 4},  /* supportedCapabilities */
    {0, 25}, /* supportsHibernation */
    {0, 22}, /* tier */
    {0, 0},  /* timeCreated */
    {0, 8},  /* uniqueId */
};
const azb_type azbi_type_disk_properties = {
    .name = "DiskProperties",
    .rows = disk_properties_rows,
    .row_count = AZBI_COUNT(disk_properties_rows),
    .slots = disk_properties_slots,
    .slot_count = AZBI_COUNT(disk_properties_slots),
    .size = sizeof(azb_disk_properties),
    .number = 84,
};

static const azbi_row disk_rows[] = {
    AZBI_ROW(azb_disk, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk, location, "location", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_disk, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_disk, managed_by, "managedBy", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_disk, managed_by_extended, "managedByExtended", STR_LIST, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_disk, sku, "sku", MODEL, disk_sku, 0),
    AZBI_ROW(azb_disk, zones, "zones", STR_LIST, 0),
    AZBI_ROW_MODEL(azb_disk, extended_location, "extendedLocation", MODEL,
                   compute_extended_location, 0),
    AZBI_ROW_MODEL(azb_disk, properties, "properties", MODEL, disk_properties, 0),
};
static const azbi_slot disk_slots[] = {
    {0, 9},  /* extendedLocation */
    {0, 0},  /* id */
    {0, 3},  /* location */
    {0, 5},  /* managedBy */
    {0, 6},  /* managedByExtended */
    {0, 1},  /* name */
    {0, 10}, /* properties */
    {0, 7},  /* sku */
    {0, 4},  /* tags */
    {0, 2},  /* type */
    {0, 8},  /* zones */
};
const azb_type azbi_type_disk = {
    .name = "Disk",
    .rows = disk_rows,
    .row_count = AZBI_COUNT(disk_rows),
    .slots = disk_slots,
    .slot_count = AZBI_COUNT(disk_slots),
    .size = sizeof(azb_disk),
    .number = 85,
};

static const azbi_row grant_access_data_rows[] = {
    AZBI_ROW_ENUM(azb_grant_access_data, access, "access", ENUM, disk_access_level,
                  AZB_FIELD_REQUIRED),
    AZBI_ROW_RANGE(azb_grant_access_data, duration_in_seconds, "durationInSeconds", I32, 1, 5184000,
                   AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_grant_access_data, get_secure_vm_guest_state_sas, "getSecureVMGuestStateSAS", BOOL,
             0),
    AZBI_ROW_ENUM(azb_grant_access_data, file_format, "fileFormat", ENUM, disk_file_format, 0),
};
static const azbi_slot grant_access_data_slots[] = {
    {0, 0}, /* access */
    {0, 1}, /* durationInSeconds */
    {0, 3}, /* fileFormat */
    {0, 2}, /* getSecureVMGuestStateSAS */
};
const azb_type azbi_type_grant_access_data = {
    .name = "GrantAccessData",
    .rows = grant_access_data_rows,
    .row_count = AZBI_COUNT(grant_access_data_rows),
    .slots = grant_access_data_slots,
    .slot_count = AZBI_COUNT(grant_access_data_slots),
    .size = sizeof(azb_grant_access_data),
    .number = 86,
};

static const azbi_row access_uri_rows[] = {
    AZBI_ROW(azb_access_uri, access_sas, "accessSAS", STR, AZB_FIELD_READ_ONLY | AZB_FIELD_SECRET),
    AZBI_ROW(azb_access_uri, security_data_access_sas, "securityDataAccessSAS", STR,
             AZB_FIELD_READ_ONLY | AZB_FIELD_SECRET),
};
static const azbi_slot access_uri_slots[] = {
    {0, 0}, /* accessSAS */
    {0, 1}, /* securityDataAccessSAS */
};
const azb_type azbi_type_access_uri = {
    .name = "AccessUri",
    .rows = access_uri_rows,
    .row_count = AZBI_COUNT(access_uri_rows),
    .slots = access_uri_slots,
    .slot_count = AZBI_COUNT(access_uri_slots),
    .size = sizeof(azb_access_uri),
    .number = 87,
    .secrets = 1,
};
