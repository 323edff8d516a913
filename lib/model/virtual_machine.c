/*
 * virtual_machine.c - tables of azbackup/model/virtual_machine.h.
 * Generated from lib/schema/models/virtual_machine.txt by lib/schema/generate.py.
 */
#include <azbackup/model/virtual_machine.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value network_interface_delete_options_values[] = {
    AZBI_VALUE("Delete", 0x00810001),
    AZBI_VALUE("Detach", 0x00810002),
};
const azbi_enum_set azbi_enum_network_interface_delete_options = {
    .name = "DeleteOptions",
    .values = network_interface_delete_options_values,
    .count = AZBI_COUNT(network_interface_delete_options_values),
};

static const azbi_enum_value diff_disk_options_values[] = {
    AZBI_VALUE("Local", 0x00820001),
};
const azbi_enum_set azbi_enum_diff_disk_options = {
    .name = "DiffDiskOptions",
    .values = diff_disk_options_values,
    .count = AZBI_COUNT(diff_disk_options_values),
};

static const azbi_enum_value diff_disk_placement_values[] = {
    AZBI_VALUE("CacheDisk", 0x00830001),
    AZBI_VALUE("ResourceDisk", 0x00830002),
    AZBI_VALUE("NvmeDisk", 0x00830003),
};
const azbi_enum_set azbi_enum_diff_disk_placement = {
    .name = "DiffDiskPlacement",
    .values = diff_disk_placement_values,
    .count = AZBI_COUNT(diff_disk_placement_values),
};

static const azbi_enum_value disk_create_option_types_values[] = {
    AZBI_VALUE("FromImage", 0x00840001), AZBI_VALUE("Empty", 0x00840002),
    AZBI_VALUE("Attach", 0x00840003),    AZBI_VALUE("Copy", 0x00840004),
    AZBI_VALUE("Restore", 0x00840005),
};
const azbi_enum_set azbi_enum_disk_create_option_types = {
    .name = "DiskCreateOptionTypes",
    .values = disk_create_option_types_values,
    .count = AZBI_COUNT(disk_create_option_types_values),
};

static const azbi_enum_value disk_delete_option_types_values[] = {
    AZBI_VALUE("Delete", 0x00850001),
    AZBI_VALUE("Detach", 0x00850002),
};
const azbi_enum_set azbi_enum_disk_delete_option_types = {
    .name = "DiskDeleteOptionTypes",
    .values = disk_delete_option_types_values,
    .count = AZBI_COUNT(disk_delete_option_types_values),
};

static const azbi_enum_value disk_detach_option_types_values[] = {
    AZBI_VALUE("ForceDetach", 0x00860001),
};
const azbi_enum_set azbi_enum_disk_detach_option_types = {
    .name = "DiskDetachOptionTypes",
    .values = disk_detach_option_types_values,
    .count = AZBI_COUNT(disk_detach_option_types_values),
};

static const azbi_enum_value virtual_machine_expand_options_values[] = {
    AZBI_VALUE("instanceView", 0x00870001),
    AZBI_VALUE("userData", 0x00870002),
    AZBI_VALUE("resiliencyView", 0x00870003),
};
const azbi_enum_set azbi_enum_virtual_machine_expand_options = {
    .name = "InstanceViewTypes",
    .values = virtual_machine_expand_options_values,
    .count = AZBI_COUNT(virtual_machine_expand_options_values),
};

static const azbi_enum_value proxy_agent_mode_values[] = {
    AZBI_VALUE("Audit", 0x00880001),
    AZBI_VALUE("Enforce", 0x00880002),
};
const azbi_enum_set azbi_enum_proxy_agent_mode = {
    .name = "Mode",
    .values = proxy_agent_mode_values,
    .count = AZBI_COUNT(proxy_agent_mode_values),
};

static const azbi_enum_value host_endpoint_mode_values[] = {
    AZBI_VALUE("Audit", 0x00890001),
    AZBI_VALUE("Disabled", 0x00890002),
    AZBI_VALUE("Enforce", 0x00890003),
};
const azbi_enum_set azbi_enum_host_endpoint_mode = {
    .name = "Modes",
    .values = host_endpoint_mode_values,
    .count = AZBI_COUNT(host_endpoint_mode_values),
};

static const azbi_enum_value network_api_version_values[] = {
    AZBI_VALUE("2020-11-01", 0x008a0001),
    AZBI_VALUE("2022-11-01", 0x008a0002),
};
const azbi_enum_set azbi_enum_network_api_version = {
    .name = "NetworkApiVersion",
    .values = network_api_version_values,
    .count = AZBI_COUNT(network_api_version_values),
};

static const azbi_enum_value virtual_machine_identity_type_values[] = {
    AZBI_VALUE("SystemAssigned", 0x008b0001),
    AZBI_VALUE("UserAssigned", 0x008b0002),
    AZBI_VALUE("SystemAssigned, UserAssigned", 0x008b0003),
    AZBI_VALUE("None", 0x008b0004),
};
const azbi_enum_set azbi_enum_virtual_machine_identity_type = {
    .name = "VirtualMachineIdentityType",
    .values = virtual_machine_identity_type_values,
    .count = AZBI_COUNT(virtual_machine_identity_type_values),
};

static const azbi_enum_value virtual_machine_security_types_values[] = {
    AZBI_VALUE("TrustedLaunch", 0x008c0001),
    AZBI_VALUE("ConfidentialVM", 0x008c0002),
};
const azbi_enum_set azbi_enum_virtual_machine_security_types = {
    .name = "SecurityTypes",
    .values = virtual_machine_security_types_values,
    .count = AZBI_COUNT(virtual_machine_security_types_values),
};
/* clang-format on */

static const azbi_row additional_capabilities_rows[] = {
    AZBI_ROW(azb_additional_capabilities, ultra_ssd_enabled, "ultraSSDEnabled", BOOL, 0),
    AZBI_ROW(azb_additional_capabilities, hibernation_enabled, "hibernationEnabled", BOOL, 0),
    AZBI_ROW(azb_additional_capabilities, enable_fips1403_encryption, "enableFips1403Encryption",
             BOOL, 0),
};
static const azbi_slot additional_capabilities_slots[] = {
    {0, 2}, /* enableFips1403Encryption */
    {0, 1}, /* hibernationEnabled */
    {0, 0}, /* ultraSSDEnabled */
};
const azb_type azbi_type_additional_capabilities = {
    .name = "AdditionalCapabilities",
    .rows = additional_capabilities_rows,
    .row_count = AZBI_COUNT(additional_capabilities_rows),
    .slots = additional_capabilities_slots,
    .slot_count = AZBI_COUNT(additional_capabilities_slots),
    .size = sizeof(azb_additional_capabilities),
    .number = 386,
};

static const azbi_row boot_diagnostics_rows[] = {
    AZBI_ROW(azb_boot_diagnostics, enabled, "enabled", BOOL, 0),
    AZBI_ROW(azb_boot_diagnostics, storage_uri, "storageUri", STR, 0),
};
static const azbi_slot boot_diagnostics_slots[] = {
    {0, 0}, /* enabled */
    {0, 1}, /* storageUri */
};
const azb_type azbi_type_boot_diagnostics = {
    .name = "BootDiagnostics",
    .rows = boot_diagnostics_rows,
    .row_count = AZBI_COUNT(boot_diagnostics_rows),
    .slots = boot_diagnostics_slots,
    .slot_count = AZBI_COUNT(boot_diagnostics_slots),
    .size = sizeof(azb_boot_diagnostics),
    .number = 387,
};

static const azbi_row diagnostics_profile_rows[] = {
    AZBI_ROW_MODEL(azb_diagnostics_profile, boot_diagnostics, "bootDiagnostics", MODEL,
                   boot_diagnostics, 0),
};
static const azbi_slot diagnostics_profile_slots[] = {
    {0, 0}, /* bootDiagnostics */
};
const azb_type azbi_type_diagnostics_profile = {
    .name = "DiagnosticsProfile",
    .rows = diagnostics_profile_rows,
    .row_count = AZBI_COUNT(diagnostics_profile_rows),
    .slots = diagnostics_profile_slots,
    .slot_count = AZBI_COUNT(diagnostics_profile_slots),
    .size = sizeof(azb_diagnostics_profile),
    .number = 388,
};

static const azbi_row encryption_identity_rows[] = {
    AZBI_ROW(azb_encryption_identity, user_assigned_identity_resource_id,
             "userAssignedIdentityResourceId", STR, 0),
};
static const azbi_slot encryption_identity_slots[] = {
    {0, 0}, /* userAssignedIdentityResourceId */
};
const azb_type azbi_type_encryption_identity = {
    .name = "EncryptionIdentity",
    .rows = encryption_identity_rows,
    .row_count = AZBI_COUNT(encryption_identity_rows),
    .slots = encryption_identity_slots,
    .slot_count = AZBI_COUNT(encryption_identity_slots),
    .size = sizeof(azb_encryption_identity),
    .number = 389,
};

static const azbi_row host_endpoint_settings_rows[] = {
    AZBI_ROW_ENUM(azb_host_endpoint_settings, mode, "mode", ENUM, host_endpoint_mode, 0),
    AZBI_ROW(azb_host_endpoint_settings, in_vm_access_control_profile_reference_id,
             "inVMAccessControlProfileReferenceId", STR, 0),
};
static const azbi_slot host_endpoint_settings_slots[] = {
    {0, 1}, /* inVMAccessControlProfileReferenceId */
    {0, 0}, /* mode */
};
const azb_type azbi_type_host_endpoint_settings = {
    .name = "HostEndpointSettings",
    .rows = host_endpoint_settings_rows,
    .row_count = AZBI_COUNT(host_endpoint_settings_rows),
    .slots = host_endpoint_settings_slots,
    .slot_count = AZBI_COUNT(host_endpoint_settings_slots),
    .size = sizeof(azb_host_endpoint_settings),
    .number = 390,
};

static const azbi_row proxy_agent_settings_rows[] = {
    AZBI_ROW(azb_proxy_agent_settings, enabled, "enabled", BOOL, 0),
    AZBI_ROW_ENUM(azb_proxy_agent_settings, mode, "mode", ENUM, proxy_agent_mode, 0),
    AZBI_ROW(azb_proxy_agent_settings, key_incarnation_id, "keyIncarnationId", I32, 0),
    AZBI_ROW_MODEL(azb_proxy_agent_settings, wire_server, "wireServer", MODEL,
                   host_endpoint_settings, 0),
    AZBI_ROW_MODEL(azb_proxy_agent_settings, imds, "imds", MODEL, host_endpoint_settings, 0),
    AZBI_ROW(azb_proxy_agent_settings, add_proxy_agent_extension, "addProxyAgentExtension", BOOL,
             0),
};
static const azbi_slot proxy_agent_settings_slots[] = {
    {0, 5}, /* addProxyAgentExtension */
    {0, 0}, /* enabled */
    {0, 4}, /* imds */
    {0, 2}, /* keyIncarnationId */
    {0, 1}, /* mode */
    {0, 3}, /* wireServer */
};
const azb_type azbi_type_proxy_agent_settings = {
    .name = "ProxyAgentSettings",
    .rows = proxy_agent_settings_rows,
    .row_count = AZBI_COUNT(proxy_agent_settings_rows),
    .slots = proxy_agent_settings_slots,
    .slot_count = AZBI_COUNT(proxy_agent_settings_slots),
    .size = sizeof(azb_proxy_agent_settings),
    .number = 391,
};

static const azbi_row uefi_settings_rows[] = {
    AZBI_ROW(azb_uefi_settings, secure_boot_enabled, "secureBootEnabled", BOOL, 0),
    AZBI_ROW(azb_uefi_settings, vtpm_enabled, "vTpmEnabled", BOOL, 0),
};
static const azbi_slot uefi_settings_slots[] = {
    {0, 0}, /* secureBootEnabled */
    {0, 1}, /* vTpmEnabled */
};
const azb_type azbi_type_uefi_settings = {
    .name = "UefiSettings",
    .rows = uefi_settings_rows,
    .row_count = AZBI_COUNT(uefi_settings_rows),
    .slots = uefi_settings_slots,
    .slot_count = AZBI_COUNT(uefi_settings_slots),
    .size = sizeof(azb_uefi_settings),
    .number = 392,
};

static const azbi_row virtual_machine_security_profile_rows[] = {
    AZBI_ROW_MODEL(azb_virtual_machine_security_profile, uefi_settings, "uefiSettings", MODEL,
                   uefi_settings, 0),
    AZBI_ROW(azb_virtual_machine_security_profile, encryption_at_host, "encryptionAtHost", BOOL, 0),
    AZBI_ROW_ENUM(azb_virtual_machine_security_profile, security_type, "securityType", ENUM,
                  virtual_machine_security_types, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_security_profile, encryption_identity, "encryptionIdentity",
                   MODEL, encryption_identity, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_security_profile, proxy_agent_settings, "proxyAgentSettings",
                   MODEL, proxy_agent_settings, 0),
};
static const azbi_slot virtual_machine_security_profile_slots[] = {
    {0, 1}, /* encryptionAtHost */
    {0, 3}, /* encryptionIdentity */
    {0, 4}, /* proxyAgentSettings */
    {0, 2}, /* securityType */
    {0, 0}, /* uefiSettings */
};
const azb_type azbi_type_virtual_machine_security_profile = {
    .name = "SecurityProfile",
    .rows = virtual_machine_security_profile_rows,
    .row_count = AZBI_COUNT(virtual_machine_security_profile_rows),
    .slots = virtual_machine_security_profile_slots,
    .slot_count = AZBI_COUNT(virtual_machine_security_profile_slots),
    .size = sizeof(azb_virtual_machine_security_profile),
    .number = 393,
};

static const azbi_row image_reference_rows[] = {
    AZBI_ROW(azb_image_reference, id, "id", STR, 0),
    AZBI_ROW(azb_image_reference, publisher, "publisher", STR, 0),
    AZBI_ROW(azb_image_reference, offer, "offer", STR, 0),
    AZBI_ROW(azb_image_reference, sku, "sku", STR, 0),
    AZBI_ROW(azb_image_reference, version, "version", STR, 0),
    AZBI_ROW(azb_image_reference, exact_version, "exactVersion", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_image_reference, shared_gallery_image_id, "sharedGalleryImageId", STR, 0),
    AZBI_ROW(azb_image_reference, community_gallery_image_id, "communityGalleryImageId", STR, 0),
};
static const azbi_slot image_reference_slots[] = {
    {0, 7}, /* communityGalleryImageId */
    {0, 5}, /* exactVersion */
    {0, 0}, /* id */
    {0, 2}, /* offer */
    {0, 1}, /* publisher */
    {0, 6}, /* sharedGalleryImageId */
    {0, 3}, /* sku */
    {0, 4}, /* version */
};
const azb_type azbi_type_image_reference = {
    .name = "ImageReference",
    .rows = image_reference_rows,
    .row_count = AZBI_COUNT(image_reference_rows),
    .slots = image_reference_slots,
    .slot_count = AZBI_COUNT(image_reference_slots),
    .size = sizeof(azb_image_reference),
    .number = 394,
};

static const azbi_row virtual_hard_disk_rows[] = {
    AZBI_ROW(azb_virtual_hard_disk, uri, "uri", STR, 0),
};
static const azbi_slot virtual_hard_disk_slots[] = {
    {0, 0}, /* uri */
};
const azb_type azbi_type_virtual_hard_disk = {
    .name = "VirtualHardDisk",
    .rows = virtual_hard_disk_rows,
    .row_count = AZBI_COUNT(virtual_hard_disk_rows),
    .slots = virtual_hard_disk_slots,
    .slot_count = AZBI_COUNT(virtual_hard_disk_slots),
    .size = sizeof(azb_virtual_hard_disk),
    .number = 395,
};

static const azbi_row diff_disk_settings_rows[] = {
    AZBI_ROW_ENUM(azb_diff_disk_settings, option, "option", ENUM, diff_disk_options, 0),
    AZBI_ROW_ENUM(azb_diff_disk_settings, placement, "placement", ENUM, diff_disk_placement, 0),
};
static const azbi_slot diff_disk_settings_slots[] = {
    {0, 0}, /* option */
    {0, 1}, /* placement */
};
const azb_type azbi_type_diff_disk_settings = {
    .name = "DiffDiskSettings",
    .rows = diff_disk_settings_rows,
    .row_count = AZBI_COUNT(diff_disk_settings_rows),
    .slots = diff_disk_settings_slots,
    .slot_count = AZBI_COUNT(diff_disk_settings_slots),
    .size = sizeof(azb_diff_disk_settings),
    .number = 396,
};

static const azbi_row os_disk_rows[] = {
    AZBI_ROW_ENUM(azb_os_disk, os_type, "osType", ENUM, operating_system_types, 0),
    AZBI_ROW_MODEL(azb_os_disk, encryption_settings, "encryptionSettings", MODEL,
                   disk_encryption_settings, 0),
    AZBI_ROW(azb_os_disk, name, "name", STR, 0),
    AZBI_ROW_MODEL(azb_os_disk, vhd, "vhd", MODEL, virtual_hard_disk, 0),
    AZBI_ROW_MODEL(azb_os_disk, image, "image", MODEL, virtual_hard_disk, 0),
    AZBI_ROW_ENUM(azb_os_disk, caching, "caching", ENUM, caching_types, 0),
    AZBI_ROW(azb_os_disk, write_accelerator_enabled, "writeAcceleratorEnabled", BOOL, 0),
    AZBI_ROW_MODEL(azb_os_disk, diff_disk_settings, "diffDiskSettings", MODEL, diff_disk_settings,
                   0),
    AZBI_ROW_ENUM(azb_os_disk, create_option, "createOption", ENUM, disk_create_option_types,
                  AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_os_disk, disk_size_gb, "diskSizeGB", I32, 0),
    AZBI_ROW_MODEL(azb_os_disk, managed_disk, "managedDisk", MODEL, managed_disk_parameters, 0),
    AZBI_ROW_ENUM(azb_os_disk, delete_option, "deleteOption", ENUM, disk_delete_option_types, 0),
};
static const azbi_slot os_disk_slots[] = {
    {0, 5},  /* caching */
    {0, 8},  /* createOption */
    {0, 11}, /* deleteOption */
    {0, 7},  /* diffDiskSettings */
    {0, 9},  /* diskSizeGB */
    {0, 1},  /* encryptionSettings */
    {0, 4},  /* image */
    {0, 10}, /* managedDisk */
    {0, 2},  /* name */
    {0, 0},  /* osType */
    {0, 3},  /* vhd */
    {0, 6},  /* writeAcceleratorEnabled */
};
const azb_type azbi_type_os_disk = {
    .name = "OSDisk",
    .rows = os_disk_rows,
    .row_count = AZBI_COUNT(os_disk_rows),
    .slots = os_disk_slots,
    .slot_count = AZBI_COUNT(os_disk_slots),
    .size = sizeof(azb_os_disk),
    .number = 397,
};

static const azbi_row data_disk_rows[] = {
    AZBI_ROW(azb_data_disk, lun, "lun", I32, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_data_disk, name, "name", STR, 0),
    AZBI_ROW_MODEL(azb_data_disk, vhd, "vhd", MODEL, virtual_hard_disk, 0),
    AZBI_ROW_MODEL(azb_data_disk, image, "image", MODEL, virtual_hard_disk, 0),
    AZBI_ROW_ENUM(azb_data_disk, caching, "caching", ENUM, caching_types, 0),
    AZBI_ROW(azb_data_disk, write_accelerator_enabled, "writeAcceleratorEnabled", BOOL, 0),
    AZBI_ROW_ENUM(azb_data_disk, create_option, "createOption", ENUM, disk_create_option_types,
                  AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_data_disk, disk_size_gb, "diskSizeGB", I32, 0),
    AZBI_ROW_MODEL(azb_data_disk, managed_disk, "managedDisk", MODEL, managed_disk_parameters, 0),
    AZBI_ROW_MODEL(azb_data_disk, source_resource, "sourceResource", MODEL, api_entity_reference,
                   0),
    AZBI_ROW(azb_data_disk, to_be_detached, "toBeDetached", BOOL, 0),
    AZBI_ROW(azb_data_disk, disk_iops_read_write, "diskIOPSReadWrite", I64, 0),
    AZBI_ROW(azb_data_disk, disk_mbps_read_write, "diskMBpsReadWrite", I64, 0),
    AZBI_ROW_ENUM(azb_data_disk, detach_option, "detachOption", ENUM, disk_detach_option_types, 0),
    AZBI_ROW_ENUM(azb_data_disk, delete_option, "deleteOption", ENUM, disk_delete_option_types, 0),
};
static const azbi_slot data_disk_slots[] = {
    {0, 4},  /* caching */
    {0, 6},  /* createOption */
    {0, 14}, /* deleteOption */
    {0, 13}, /* detachOption */
    {0, 11}, /* diskIOPSReadWrite */
    {0, 12}, /* diskMBpsReadWrite */
    {0, 7},  /* diskSizeGB */
    {0, 3},  /* image */
    {0, 0},  /* lun */
    {0, 8},  /* managedDisk */
    {0, 1},  /* name */
    {0, 9},  /* sourceResource */
    {0, 10}, /* toBeDetached */
    {0, 2},  /* vhd */
    {0, 5},  /* writeAcceleratorEnabled */
};
const azb_type azbi_type_data_disk = {
    .name = "DataDisk",
    .rows = data_disk_rows,
    .row_count = AZBI_COUNT(data_disk_rows),
    .slots = data_disk_slots,
    .slot_count = AZBI_COUNT(data_disk_slots),
    .size = sizeof(azb_data_disk),
    .number = 398,
};

static const azbi_row storage_profile_rows[] = {
    AZBI_ROW_MODEL(azb_storage_profile, image_reference, "imageReference", MODEL, image_reference,
                   0),
    AZBI_ROW_MODEL(azb_storage_profile, os_disk, "osDisk", MODEL, os_disk, 0),
    AZBI_ROW_MODEL(azb_storage_profile, data_disks, "dataDisks", MODEL_LIST, data_disk, 0),
    AZBI_ROW_ENUM(azb_storage_profile, disk_controller_type, "diskControllerType", ENUM,
                  disk_controller_types, 0),
    AZBI_ROW(azb_storage_profile, align_regional_disks_to_vm_zone, "alignRegionalDisksToVMZone",
             BOOL, 0),
};
static const azbi_slot storage_profile_slots[] = {
    {0, 4}, /* alignRegionalDisksToVMZone */
    {0, 2}, /* dataDisks */
    {0, 3}, /* diskControllerType */
    {0, 0}, /* imageReference */
    {0, 1}, /* osDisk */
};
const azb_type azbi_type_storage_profile = {
    .name = "StorageProfile",
    .rows = storage_profile_rows,
    .row_count = AZBI_COUNT(storage_profile_rows),
    .slots = storage_profile_slots,
    .slot_count = AZBI_COUNT(storage_profile_slots),
    .size = sizeof(azb_storage_profile),
    .number = 399,
};

static const azbi_row network_interface_reference_properties_rows[] = {
    AZBI_ROW(azb_network_interface_reference_properties, primary, "primary", BOOL, 0),
    AZBI_ROW_ENUM(azb_network_interface_reference_properties, delete_option, "deleteOption", ENUM,
                  network_interface_delete_options, 0),
};
static const azbi_slot network_interface_reference_properties_slots[] = {
    {0, 1}, /* deleteOption */
    {0, 0}, /* primary */
};
const azb_type azbi_type_network_interface_reference_properties = {
    .name = "NetworkInterfaceReferenceProperties",
    .rows = network_interface_reference_properties_rows,
    .row_count = AZBI_COUNT(network_interface_reference_properties_rows),
    .slots = network_interface_reference_properties_slots,
    .slot_count = AZBI_COUNT(network_interface_reference_properties_slots),
    .size = sizeof(azb_network_interface_reference_properties),
    .number = 400,
};

static const azbi_row network_interface_reference_rows[] = {
    AZBI_ROW(azb_network_interface_reference, id, "id", STR, 0),
    AZBI_ROW_MODEL(azb_network_interface_reference, properties, "properties", MODEL,
                   network_interface_reference_properties, 0),
};
static const azbi_slot network_interface_reference_slots[] = {
    {0, 0}, /* id */
    {0, 1}, /* properties */
};
const azb_type azbi_type_network_interface_reference = {
    .name = "NetworkInterfaceReference",
    .rows = network_interface_reference_rows,
    .row_count = AZBI_COUNT(network_interface_reference_rows),
    .slots = network_interface_reference_slots,
    .slot_count = AZBI_COUNT(network_interface_reference_slots),
    .size = sizeof(azb_network_interface_reference),
    .number = 401,
};

static const azbi_row network_profile_rows[] = {
    AZBI_ROW_MODEL(azb_network_profile, network_interfaces, "networkInterfaces", MODEL_LIST,
                   network_interface_reference, 0),
    AZBI_ROW_ENUM(azb_network_profile, network_api_version, "networkApiVersion", ENUM,
                  network_api_version, 0),
};
static const azbi_slot network_profile_slots[] = {
    {0, 1}, /* networkApiVersion */
    {0, 0}, /* networkInterfaces */
};
const azb_type azbi_type_network_profile = {
    .name = "NetworkProfile",
    .rows = network_profile_rows,
    .row_count = AZBI_COUNT(network_profile_rows),
    .slots = network_profile_slots,
    .slot_count = AZBI_COUNT(network_profile_slots),
    .size = sizeof(azb_network_profile),
    .number = 402,
};

static const azbi_row virtual_machine_plan_rows[] = {
    AZBI_ROW(azb_virtual_machine_plan, name, "name", STR, 0),
    AZBI_ROW(azb_virtual_machine_plan, publisher, "publisher", STR, 0),
    AZBI_ROW(azb_virtual_machine_plan, product, "product", STR, 0),
    AZBI_ROW(azb_virtual_machine_plan, promotion_code, "promotionCode", STR, 0),
};
static const azbi_slot virtual_machine_plan_slots[] = {
    {0, 0}, /* name */
    {0, 2}, /* product */
    {0, 3}, /* promotionCode */
    {0, 1}, /* publisher */
};
const azb_type azbi_type_virtual_machine_plan = {
    .name = "Plan",
    .rows = virtual_machine_plan_rows,
    .row_count = AZBI_COUNT(virtual_machine_plan_rows),
    .slots = virtual_machine_plan_slots,
    .slot_count = AZBI_COUNT(virtual_machine_plan_slots),
    .size = sizeof(azb_virtual_machine_plan),
    .number = 403,
};

static const azbi_row virtual_machine_user_identity_rows[] = {
    AZBI_ROW(azb_virtual_machine_user_identity, principal_id, "principalId", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine_user_identity, client_id, "clientId", STR, AZB_FIELD_READ_ONLY),
};
static const azbi_slot virtual_machine_user_identity_slots[] = {
    {0, 1}, /* clientId */
    {0, 0}, /* principalId */
};
const azb_type azbi_type_virtual_machine_user_identity = {
    .name = "UserAssignedIdentities",
    .rows = virtual_machine_user_identity_rows,
    .row_count = AZBI_COUNT(virtual_machine_user_identity_rows),
    .slots = virtual_machine_user_identity_slots,
    .slot_count = AZBI_COUNT(virtual_machine_user_identity_slots),
    .size = sizeof(azb_virtual_machine_user_identity),
    .number = 404,
};

static const azbi_row virtual_machine_identity_rows[] = {
    AZBI_ROW(azb_virtual_machine_identity, principal_id, "principalId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine_identity, tenant_id, "tenantId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_ENUM(azb_virtual_machine_identity, type, "type", ENUM, virtual_machine_identity_type,
                  0),
    AZBI_ROW_MODEL(azb_virtual_machine_identity, user_assigned_identities, "userAssignedIdentities",
                   MODEL_MAP, virtual_machine_user_identity, 0),
};
static const azbi_slot virtual_machine_identity_slots[] = {
    {0, 0}, /* principalId */
    {0, 1}, /* tenantId */
    {0, 2}, /* type */
    {0, 3}, /* userAssignedIdentities */
};
const azb_type azbi_type_virtual_machine_identity = {
    .name = "VirtualMachineIdentity",
    .rows = virtual_machine_identity_rows,
    .row_count = AZBI_COUNT(virtual_machine_identity_rows),
    .slots = virtual_machine_identity_slots,
    .slot_count = AZBI_COUNT(virtual_machine_identity_slots),
    .size = sizeof(azb_virtual_machine_identity),
    .number = 405,
};

static const azbi_row boot_diagnostics_instance_view_rows[] = {
    AZBI_ROW(azb_boot_diagnostics_instance_view, console_screenshot_blob_uri,
             "consoleScreenshotBlobUri", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_boot_diagnostics_instance_view, serial_console_log_blob_uri,
             "serialConsoleLogBlobUri", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_boot_diagnostics_instance_view, status, "status", MODEL,
                   instance_view_status, AZB_FIELD_READ_ONLY),
};
static const azbi_slot boot_diagnostics_instance_view_slots[] = {
    {0, 0}, /* consoleScreenshotBlobUri */
    {0, 1}, /* serialConsoleLogBlobUri */
    {0, 2}, /* status */
};
const azb_type azbi_type_boot_diagnostics_instance_view = {
    .name = "BootDiagnosticsInstanceView",
    .rows = boot_diagnostics_instance_view_rows,
    .row_count = AZBI_COUNT(boot_diagnostics_instance_view_rows),
    .slots = boot_diagnostics_instance_view_slots,
    .slot_count = AZBI_COUNT(boot_diagnostics_instance_view_slots),
    .size = sizeof(azb_boot_diagnostics_instance_view),
    .number = 406,
};

static const azbi_row disk_instance_view_rows[] = {
    AZBI_ROW(azb_disk_instance_view, name, "name", STR, 0),
    AZBI_ROW_MODEL(azb_disk_instance_view, encryption_settings, "encryptionSettings", MODEL_LIST,
                   disk_encryption_settings, 0),
    AZBI_ROW_MODEL(azb_disk_instance_view, statuses, "statuses", MODEL_LIST, instance_view_status,
                   0),
};
static const azbi_slot disk_instance_view_slots[] = {
    {0, 1}, /* encryptionSettings */
    {0, 0}, /* name */
    {0, 2}, /* statuses */
};
const azb_type azbi_type_disk_instance_view = {
    .name = "DiskInstanceView",
    .rows = disk_instance_view_rows,
    .row_count = AZBI_COUNT(disk_instance_view_rows),
    .slots = disk_instance_view_slots,
    .slot_count = AZBI_COUNT(disk_instance_view_slots),
    .size = sizeof(azb_disk_instance_view),
    .number = 407,
};

static const azbi_row virtual_machine_instance_view_rows[] = {
    AZBI_ROW(azb_virtual_machine_instance_view, platform_update_domain, "platformUpdateDomain", I32,
             0),
    AZBI_ROW(azb_virtual_machine_instance_view, platform_fault_domain, "platformFaultDomain", I32,
             0),
    AZBI_ROW(azb_virtual_machine_instance_view, computer_name, "computerName", STR, 0),
    AZBI_ROW(azb_virtual_machine_instance_view, os_name, "osName", STR, 0),
    AZBI_ROW(azb_virtual_machine_instance_view, os_version, "osVersion", STR, 0),
    AZBI_ROW_ENUM(azb_virtual_machine_instance_view, hyper_v_generation, "hyperVGeneration", ENUM,
                  hyper_v_generation_type, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_instance_view, disks, "disks", MODEL_LIST,
                   disk_instance_view, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_instance_view, boot_diagnostics, "bootDiagnostics", MODEL,
                   boot_diagnostics_instance_view, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_instance_view, statuses, "statuses", MODEL_LIST,
                   instance_view_status, 0),
};
static const azbi_slot virtual_machine_instance_view_slots[] = {
    {0, 7}, /* bootDiagnostics */
    {0, 2}, /* computerName */
    {0, 6}, /* disks */
    {0, 5}, /* hyperVGeneration */
    {0, 3}, /* osName */
    {0, 4}, /* osVersion */
    {0, 1}, /* platformFaultDomain */
    {0, 0}, /* platformUpdateDomain */
    {0, 8}, /* statuses */
};
const azb_type azbi_type_virtual_machine_instance_view = {
    .name = "VirtualMachineInstanceView",
    .rows = virtual_machine_instance_view_rows,
    .row_count = AZBI_COUNT(virtual_machine_instance_view_rows),
    .slots = virtual_machine_instance_view_slots,
    .slot_count = AZBI_COUNT(virtual_machine_instance_view_slots),
    .size = sizeof(azb_virtual_machine_instance_view),
    .number = 408,
};

static const azbi_row virtual_machine_properties_rows[] = {
    AZBI_ROW_MODEL(azb_virtual_machine_properties, hardware_profile, "hardwareProfile", MODEL,
                   hardware_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, storage_profile, "storageProfile", MODEL,
                   storage_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, additional_capabilities,
                   "additionalCapabilities", MODEL, additional_capabilities, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, os_profile, "osProfile", MODEL, os_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, network_profile, "networkProfile", MODEL,
                   network_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, security_profile, "securityProfile", MODEL,
                   virtual_machine_security_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, diagnostics_profile, "diagnosticsProfile", MODEL,
                   diagnostics_profile, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, availability_set, "availabilitySet", MODEL,
                   sub_resource, 0),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, proximity_placement_group,
                   "proximityPlacementGroup", MODEL, sub_resource, 0),
    AZBI_ROW(azb_virtual_machine_properties, provisioning_state, "provisioningState", STR,
             AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_virtual_machine_properties, instance_view, "instanceView", MODEL,
                   virtual_machine_instance_view, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine_properties, license_type, "licenseType", STR, 0),
    AZBI_ROW(azb_virtual_machine_properties, vm_id, "vmId", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine_properties, user_data, "userData", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_virtual_machine_properties, time_created, "timeCreated", TIME,
             AZB_FIELD_READ_ONLY),
};
static const azbi_slot virtual_machine_properties_slots[] = {
    {0, 2},  /* additionalCapabilities */
    {0, 7},  /* availabilitySet */
    {0, 6},  /* diagnosticsProfile */
    {0, 0},  /* hardwareProfile */
    {0, 10}, /* instanceView */
    {0, 11}, /* licenseType */
    {0, 4},  /* networkProfile */
    {0, 3},  /* osProfile */
    {0, 9},  /* provisioningState */
    {0, 8},  /* proximityPlacementGroup */
    {0, 5},  /* securityProfile */
    {0, 1},  /* storageProfile */
    {0, 14}, /* timeCreated */
    {0, 13}, /* userData */
    {0, 12}, /* vmId */
};
const azb_type azbi_type_virtual_machine_properties = {
    .name = "VirtualMachineProperties",
    .rows = virtual_machine_properties_rows,
    .row_count = AZBI_COUNT(virtual_machine_properties_rows),
    .slots = virtual_machine_properties_slots,
    .slot_count = AZBI_COUNT(virtual_machine_properties_slots),
    .size = sizeof(azb_virtual_machine_properties),
    .number = 409,
    .secrets = 1,
};

static const azbi_row virtual_machine_rows[] = {
    AZBI_ROW(azb_virtual_machine, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine, location, "location", STR, AZB_FIELD_REQUIRED),
    AZBI_ROW(azb_virtual_machine, tags, "tags", STR_MAP, 0),
    AZBI_ROW_MODEL(azb_virtual_machine, plan, "plan", MODEL, virtual_machine_plan, 0),
    AZBI_ROW_MODEL(azb_virtual_machine, properties, "properties", MODEL, virtual_machine_properties,
                   0),
    AZBI_ROW_MODEL(azb_virtual_machine, identity, "identity", MODEL, virtual_machine_identity, 0),
    AZBI_ROW(azb_virtual_machine, zones, "zones", STR_LIST, 0),
    AZBI_ROW_MODEL(azb_virtual_machine, extended_location, "extendedLocation", MODEL,
                   compute_extended_location, 0),
    AZBI_ROW(azb_virtual_machine, managed_by, "managedBy", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_virtual_machine, etag, "etag", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_virtual_machine, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
};
static const azbi_slot virtual_machine_slots[] = {
    {0, 11}, /* etag */
    {0, 9},  /* extendedLocation */
    {0, 0},  /* id */
    {0, 7},  /* identity */
    {0, 3},  /* location */
    {0, 10}, /* managedBy */
    {0, 1},  /* name */
    {0, 5},  /* plan */
    {0, 6},  /* properties */
    {0, 12}, /* systemData */
    {0, 4},  /* tags */
    {0, 2},  /* type */
    {0, 8},  /* zones */
};
const azb_type azbi_type_virtual_machine = {
    .name = "VirtualMachine",
    .rows = virtual_machine_rows,
    .row_count = AZBI_COUNT(virtual_machine_rows),
    .slots = virtual_machine_slots,
    .slot_count = AZBI_COUNT(virtual_machine_slots),
    .size = sizeof(azb_virtual_machine),
    .number = 410,
};
