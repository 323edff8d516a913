/*
 * os_profile.c - tables of azbackup/model/os_profile.h.
 * Generated from lib/schema/models/os_profile.txt by lib/schema/generate.py.
 */
#include <azbackup/model/os_profile.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value unattend_component_values[] = {
    AZBI_VALUE("Microsoft-Windows-Shell-Setup", 0x00390001),
};
const azbi_enum_set azbi_enum_unattend_component = {
    .name = "ComponentNames",
    .values = unattend_component_values,
    .count = AZBI_COUNT(unattend_component_values),
};

static const azbi_enum_value unattend_pass_values[] = {
    AZBI_VALUE("OobeSystem", 0x003a0001),
};
const azbi_enum_set azbi_enum_unattend_pass = {
    .name = "PassNames",
    .values = unattend_pass_values,
    .count = AZBI_COUNT(unattend_pass_values),
};

static const azbi_enum_value unattend_setting_values[] = {
    AZBI_VALUE("AutoLogon", 0x003b0001),
    AZBI_VALUE("FirstLogonCommands", 0x003b0002),
};
const azbi_enum_set azbi_enum_unattend_setting = {
    .name = "SettingNames",
    .values = unattend_setting_values,
    .count = AZBI_COUNT(unattend_setting_values),
};

static const azbi_enum_value winrm_protocol_values[] = {
    AZBI_VALUE("Http", 0x003c0001),
    AZBI_VALUE("Https", 0x003c0002),
};
const azbi_enum_set azbi_enum_winrm_protocol = {
    .name = "ProtocolTypes",
    .values = winrm_protocol_values,
    .count = AZBI_COUNT(winrm_protocol_values),
};

static const azbi_enum_value linux_patch_assessment_mode_values[] = {
    AZBI_VALUE("ImageDefault", 0x003d0001),
    AZBI_VALUE("AutomaticByPlatform", 0x003d0002),
};
const azbi_enum_set azbi_enum_linux_patch_assessment_mode = {
    .name = "LinuxPatchAssessmentMode",
    .values = linux_patch_assessment_mode_values,
    .count = AZBI_COUNT(linux_patch_assessment_mode_values),
};

static const azbi_enum_value linux_vm_guest_patch_automatic_by_platform_reboot_setting_values[] = {
    AZBI_VALUE("Unknown", 0x003e0001),
    AZBI_VALUE("IfRequired", 0x003e0002),
    AZBI_VALUE("Never", 0x003e0003),
    AZBI_VALUE("Always", 0x003e0004),
};
const azbi_enum_set azbi_enum_linux_vm_guest_patch_automatic_by_platform_reboot_setting = {
    .name = "LinuxVMGuestPatchAutomaticByPlatformRebootSetting",
    .values = linux_vm_guest_patch_automatic_by_platform_reboot_setting_values,
    .count = AZBI_COUNT(linux_vm_guest_patch_automatic_by_platform_reboot_setting_values),
};

static const azbi_enum_value linux_vm_guest_patch_mode_values[] = {
    AZBI_VALUE("ImageDefault", 0x003f0001),
    AZBI_VALUE("AutomaticByPlatform", 0x003f0002),
};
const azbi_enum_set azbi_enum_linux_vm_guest_patch_mode = {
    .name = "LinuxVMGuestPatchMode",
    .values = linux_vm_guest_patch_mode_values,
    .count = AZBI_COUNT(linux_vm_guest_patch_mode_values),
};

static const azbi_enum_value windows_patch_assessment_mode_values[] = {
    AZBI_VALUE("ImageDefault", 0x00400001),
    AZBI_VALUE("AutomaticByPlatform", 0x00400002),
};
const azbi_enum_set azbi_enum_windows_patch_assessment_mode = {
    .name = "WindowsPatchAssessmentMode",
    .values = windows_patch_assessment_mode_values,
    .count = AZBI_COUNT(windows_patch_assessment_mode_values),
};

static const azbi_enum_value windows_vm_guest_patch_automatic_by_platform_reboot_setting_values[] =
    {
        AZBI_VALUE("Unknown", 0x00410001),
        AZBI_VALUE("IfRequired", 0x00410002),
        AZBI_VALUE("Never", 0x00410003),
        AZBI_VALUE("Always", 0x00410004),
};
const azbi_enum_set azbi_enum_windows_vm_guest_patch_automatic_by_platform_reboot_setting = {
    .name = "WindowsVMGuestPatchAutomaticByPlatformRebootSetting",
    .values = windows_vm_guest_patch_automatic_by_platform_reboot_setting_values,
    .count = AZBI_COUNT(windows_vm_guest_patch_automatic_by_platform_reboot_setting_values),
};

static const azbi_enum_value windows_vm_guest_patch_mode_values[] = {
    AZBI_VALUE("Manual", 0x00420001),
    AZBI_VALUE("AutomaticByOS", 0x00420002),
    AZBI_VALUE("AutomaticByPlatform", 0x00420003),
};
const azbi_enum_set azbi_enum_windows_vm_guest_patch_mode = {
    .name = "WindowsVMGuestPatchMode",
    .values = windows_vm_guest_patch_mode_values,
    .count = AZBI_COUNT(windows_vm_guest_patch_mode_values),
};
/* clang-format on */

static const azbi_row linux_vm_guest_patch_automatic_by_platform_settings_rows[] = {
    AZBI_ROW_ENUM(azb_linux_vm_guest_patch_automatic_by_platform_settings, reboot_setting,
                  "rebootSetting", ENUM, linux_vm_guest_patch_automatic_by_platform_reboot_setting,
                  0),
    AZBI_ROW(azb_linux_vm_guest_patch_automatic_by_platform_settings,
             bypass_platform_safety_checks_on_user_schedule,
             "bypassPlatformSafetyChecksOnUserSchedule", BOOL, 0),
};
static const azbi_slot linux_vm_guest_patch_automatic_by_platform_settings_slots[] = {
    {0, 1}, /* bypassPlatformSafetyChecksOnUserSchedule */
    {0, 0}, /* rebootSetting */
};
const azb_type azbi_type_linux_vm_guest_patch_automatic_by_platform_settings = {
    .name = "LinuxVMGuestPatchAutomaticByPlatformSettings",
    .rows = linux_vm_guest_patch_automatic_by_platform_settings_rows,
    .row_count = AZBI_COUNT(linux_vm_guest_patch_automatic_by_platform_settings_rows),
    .slots = linux_vm_guest_patch_automatic_by_platform_settings_slots,
    .slot_count = AZBI_COUNT(linux_vm_guest_patch_automatic_by_platform_settings_slots),
    .size = sizeof(azb_linux_vm_guest_patch_automatic_by_platform_settings),
    .number = 165,
};

static const azbi_row linux_patch_settings_rows[] = {
    AZBI_ROW_ENUM(azb_linux_patch_settings, patch_mode, "patchMode", ENUM,
                  linux_vm_guest_patch_mode, 0),
    AZBI_ROW_ENUM(azb_linux_patch_settings, assessment_mode, "assessmentMode", ENUM,
                  linux_patch_assessment_mode, 0),
    AZBI_ROW_MODEL(azb_linux_patch_settings, automatic_by_platform_settings,
                   "automaticByPlatformSettings", MODEL,
                   linux_vm_guest_patch_automatic_by_platform_settings, 0),
};
static const azbi_slot linux_patch_settings_slots[] = {
    {0, 1}, /* assessmentMode */
    {0, 2}, /* automaticByPlatformSettings */
    {0, 0}, /* patchMode */
};
const azb_type azbi_type_linux_patch_settings = {
    .name = "LinuxPatchSettings",
    .rows = linux_patch_settings_rows,
    .row_count = AZBI_COUNT(linux_patch_settings_rows),
    .slots = linux_patch_settings_slots,
    .slot_count = AZBI_COUNT(linux_patch_settings_slots),
    .size = sizeof(azb_linux_patch_settings),
    .number = 166,
};

static const azbi_row ssh_public_key_rows[] = {
    AZBI_ROW(azb_ssh_public_key, path, "path", STR, 0),
    AZBI_ROW(azb_ssh_public_key, key_data, "keyData", STR, 0),
};
static const azbi_slot ssh_public_key_slots[] = {
    {0, 1}, /* keyData */
    {0, 0}, /* path */
};
const azb_type azbi_type_ssh_public_key = {
    .name = "SshPublicKey",
    .rows = ssh_public_key_rows,
    .row_count = AZBI_COUNT(ssh_public_key_rows),
    .slots = ssh_public_key_slots,
    .slot_count = AZBI_COUNT(ssh_public_key_slots),
    .size = sizeof(azb_ssh_public_key),
    .number = 167,
};

static const azbi_row ssh_configuration_rows[] = {
    AZBI_ROW_MODEL(azb_ssh_configuration, public_keys, "publicKeys", MODEL_LIST, ssh_public_key, 0),
};
static const azbi_slot ssh_configuration_slots[] = {
    {0, 0}, /* publicKeys */
};
const azb_type azbi_type_ssh_configuration = {
    .name = "SshConfiguration",
    .rows = ssh_configuration_rows,
    .row_count = AZBI_COUNT(ssh_configuration_rows),
    .slots = ssh_configuration_slots,
    .slot_count = AZBI_COUNT(ssh_configuration_slots),
    .size = sizeof(azb_ssh_configuration),
    .number = 168,
};

static const azbi_row linux_configuration_rows[] = {
    AZBI_ROW(azb_linux_configuration, disable_password_authentication,
             "disablePasswordAuthentication", BOOL, 0),
    AZBI_ROW_MODEL(azb_linux_configuration, ssh, "ssh", MODEL, ssh_configuration, 0),
    AZBI_ROW(azb_linux_configuration, provision_vm_agent, "provisionVMAgent", BOOL, 0),
    AZBI_ROW_MODEL(azb_linux_configuration, patch_settings, "patchSettings", MODEL,
                   linux_patch_settings, 0),
    AZBI_ROW(azb_linux_configuration, enable_vm_agent_platform_updates,
             "enableVMAgentPlatformUpdates", BOOL, 0),
};
static const azbi_slot linux_configuration_slots[] = {
    {0, 0}, /* disablePasswordAuthentication */
    {0, 4}, /* enableVMAgentPlatformUpdates */
    {0, 3}, /* patchSettings */
    {0, 2}, /* provisionVMAgent */
    {0, 1}, /* ssh */
};
const azb_type azbi_type_linux_configuration = {
    .name = "LinuxConfiguration",
    .rows = linux_configuration_rows,
    .row_count = AZBI_COUNT(linux_configuration_rows),
    .slots = linux_configuration_slots,
    .slot_count = AZBI_COUNT(linux_configuration_slots),
    .size = sizeof(azb_linux_configuration),
    .number = 169,
};

static const azbi_row additional_unattend_content_rows[] = {
    AZBI_ROW_ENUM(azb_additional_unattend_content, pass_name, "passName", ENUM, unattend_pass, 0),
    AZBI_ROW_ENUM(azb_additional_unattend_content, component_name, "componentName", ENUM,
                  unattend_component, 0),
    AZBI_ROW_ENUM(azb_additional_unattend_content, setting_name, "settingName", ENUM,
                  unattend_setting, 0),
    AZBI_ROW(azb_additional_unattend_content, content, "content", STR, AZB_FIELD_SECRET),
};
static const azbi_slot additional_unattend_content_slots[] = {
    {0, 1}, /* componentName */
    {0, 3}, /* content */
    {0, 0}, /* passName */
    {0, 2}, /* settingName */
};
const azb_type azbi_type_additional_unattend_content = {
    .name = "AdditionalUnattendContent",
    .rows = additional_unattend_content_rows,
    .row_count = AZBI_COUNT(additional_unattend_content_rows),
    .slots = additional_unattend_content_slots,
    .slot_count = AZBI_COUNT(additional_unattend_content_slots),
    .size = sizeof(azb_additional_unattend_content),
    .number = 170,
    .secrets = 1,
};

static const azbi_row windows_vm_guest_patch_automatic_by_platform_settings_rows[] = {
    AZBI_ROW_ENUM(azb_windows_vm_guest_patch_automatic_by_platform_settings, reboot_setting,
                  "rebootSetting", ENUM,
                  windows_vm_guest_patch_automatic_by_platform_reboot_setting, 0),
    AZBI_ROW(azb_windows_vm_guest_patch_automatic_by_platform_settings,
             bypass_platform_safety_checks_on_user_schedule,
             "bypassPlatformSafetyChecksOnUserSchedule", BOOL, 0),
};
static const azbi_slot windows_vm_guest_patch_automatic_by_platform_settings_slots[] = {
    {0, 1}, /* bypassPlatformSafetyChecksOnUserSchedule */
    {0, 0}, /* rebootSetting */
};
const azb_type azbi_type_windows_vm_guest_patch_automatic_by_platform_settings = {
    .name = "WindowsVMGuestPatchAutomaticByPlatformSettings",
    .rows = windows_vm_guest_patch_automatic_by_platform_settings_rows,
    .row_count = AZBI_COUNT(windows_vm_guest_patch_automatic_by_platform_settings_rows),
    .slots = windows_vm_guest_patch_automatic_by_platform_settings_slots,
    .slot_count = AZBI_COUNT(windows_vm_guest_patch_automatic_by_platform_settings_slots),
    .size = sizeof(azb_windows_vm_guest_patch_automatic_by_platform_settings),
    .number = 171,
};

static const azbi_row windows_patch_settings_rows[] = {
    AZBI_ROW_ENUM(azb_windows_patch_settings, patch_mode, "patchMode", ENUM,
                  windows_vm_guest_patch_mode, 0),
    AZBI_ROW(azb_windows_patch_settings, enable_hotpatching, "enableHotpatching", BOOL, 0),
    AZBI_ROW_ENUM(azb_windows_patch_settings, assessment_mode, "assessmentMode", ENUM,
                  windows_patch_assessment_mode, 0),
    AZBI_ROW_MODEL(azb_windows_patch_settings, automatic_by_platform_settings,
                   "automaticByPlatformSettings", MODEL,
                   windows_vm_guest_patch_automatic_by_platform_settings, 0),
};
static const azbi_slot windows_patch_settings_slots[] = {
    {0, 2}, /* assessmentMode */
    {0, 3}, /* automaticByPlatformSettings */
    {0, 1}, /* enableHotpatching */
    {0, 0}, /* patchMode */
};
const azb_type azbi_type_windows_patch_settings = {
    .name = "PatchSettings",
    .rows = windows_patch_settings_rows,
    .row_count = AZBI_COUNT(windows_patch_settings_rows),
    .slots = windows_patch_settings_slots,
    .slot_count = AZBI_COUNT(windows_patch_settings_slots),
    .size = sizeof(azb_windows_patch_settings),
    .number = 172,
};

static const azbi_row winrm_listener_rows[] = {
    AZBI_ROW_ENUM(azb_winrm_listener, protocol, "protocol", ENUM, winrm_protocol, 0),
    AZBI_ROW(azb_winrm_listener, certificate_url, "certificateUrl", STR, 0),
};
static const azbi_slot winrm_listener_slots[] = {
    {0, 1}, /* certificateUrl */
    {0, 0}, /* protocol */
};
const azb_type azbi_type_winrm_listener = {
    .name = "WinRMListener",
    .rows = winrm_listener_rows,
    .row_count = AZBI_COUNT(winrm_listener_rows),
    .slots = winrm_listener_slots,
    .slot_count = AZBI_COUNT(winrm_listener_slots),
    .size = sizeof(azb_winrm_listener),
    .number = 173,
};

static const azbi_row winrm_configuration_rows[] = {
    AZBI_ROW_MODEL(azb_winrm_configuration, listeners, "listeners", MODEL_LIST, winrm_listener, 0),
};
static const azbi_slot winrm_configuration_slots[] = {
    {0, 0}, /* listeners */
};
const azb_type azbi_type_winrm_configuration = {
    .name = "WinRMConfiguration",
    .rows = winrm_configuration_rows,
    .row_count = AZBI_COUNT(winrm_configuration_rows),
    .slots = winrm_configuration_slots,
    .slot_count = AZBI_COUNT(winrm_configuration_slots),
    .size = sizeof(azb_winrm_configuration),
    .number = 174,
};

static const azbi_row windows_configuration_rows[] = {
    AZBI_ROW(azb_windows_configuration, provision_vm_agent, "provisionVMAgent", BOOL, 0),
    AZBI_ROW(azb_windows_configuration, enable_automatic_updates, "enableAutomaticUpdates", BOOL,
             0),
    AZBI_ROW(azb_windows_configuration, time_zone, "timeZone", STR, 0),
    AZBI_ROW_MODEL(azb_windows_configuration, additional_unattend_content,
                   "additionalUnattendContent", MODEL_LIST, additional_unattend_content, 0),
    AZBI_ROW_MODEL(azb_windows_configuration, patch_settings, "patchSettings", MODEL,
                   windows_patch_settings, 0),
    AZBI_ROW_MODEL(azb_windows_configuration, winrm, "winRM", MODEL, winrm_configuration, 0),
    AZBI_ROW(azb_windows_configuration, enable_vm_agent_platform_updates,
             "enableVMAgentPlatformUpdates", BOOL, AZB_FIELD_READ_ONLY),
};
static const azbi_slot windows_configuration_slots[] = {
    {0, 3}, /* additionalUnattendContent */
    {0, 1}, /* enableAutomaticUpdates */
    {0, 6}, /* enableVMAgentPlatformUpdates */
    {0, 4}, /* patchSettings */
    {0, 0}, /* provisionVMAgent */
    {0, 2}, /* timeZone */
    {0, 5}, /* winRM */
};
const azb_type azbi_type_windows_configuration = {
    .name = "WindowsConfiguration",
    .rows = windows_configuration_rows,
    .row_count = AZBI_COUNT(windows_configuration_rows),
    .slots = windows_configuration_slots,
    .slot_count = AZBI_COUNT(windows_configuration_slots),
    .size = sizeof(azb_windows_configuration),
    .number = 175,
};

static const azbi_row key_vault_certificate_rows[] = {
    AZBI_ROW(azb_key_vault_certificate, certificate_url, "certificateUrl", STR, 0),
    AZBI_ROW(azb_key_vault_certificate, certificate_store, "certificateStore", STR, 0),
};
static const azbi_slot key_vault_certificate_slots[] = {
    {0, 1}, /* certificateStore */
    {0, 0}, /* certificateUrl */
};
const azb_type azbi_type_key_vault_certificate = {
    .name = "VaultCertificate",
    .rows = key_vault_certificate_rows,
    .row_count = AZBI_COUNT(key_vault_certificate_rows),
    .slots = key_vault_certificate_slots,
    .slot_count = AZBI_COUNT(key_vault_certificate_slots),
    .size = sizeof(azb_key_vault_certificate),
    .number = 176,
};

static const azbi_row key_vault_secret_group_rows[] = {
    AZBI_ROW_MODEL(azb_key_vault_secret_group, source_vault, "sourceVault", MODEL, sub_resource, 0),
    AZBI_ROW_MODEL(azb_key_vault_secret_group, vault_certificates, "vaultCertificates", MODEL_LIST,
                   key_vault_certificate, 0),
};
static const azbi_slot key_vault_secret_group_slots[] = {
    {0, 0}, /* sourceVault */
    {0, 1}, /* vaultCertificates */
};
const azb_type azbi_type_key_vault_secret_group = {
    .name = "VaultSecretGroup",
    .rows = key_vault_secret_group_rows,
    .row_count = AZBI_COUNT(key_vault_secret_group_rows),
    .slots = key_vault_secret_group_slots,
    .slot_count = AZBI_COUNT(key_vault_secret_group_slots),
    .size = sizeof(azb_key_vault_secret_group),
    .number = 177,
};

static const azbi_row os_profile_rows[] = {
    AZBI_ROW(azb_os_profile, computer_name, "computerName", STR, 0),
    AZBI_ROW(azb_os_profile, admin_username, "adminUsername", STR, 0),
    AZBI_ROW(azb_os_profile, admin_password, "adminPassword", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_os_profile, custom_data, "customData", STR, AZB_FIELD_SECRET),
    AZBI_ROW_MODEL(azb_os_profile, windows_configuration, "windowsConfiguration", MODEL,
                   windows_configuration, 0),
    AZBI_ROW_MODEL(azb_os_profile, linux_configuration, "linuxConfiguration", MODEL,
                   linux_configuration, 0),
    AZBI_ROW_MODEL(azb_os_profile, secrets, "secrets", MODEL_LIST, key_vault_secret_group, 0),
    AZBI_ROW(azb_os_profile, allow_extension_operations, "allowExtensionOperations", BOOL, 0),
    AZBI_ROW(azb_os_profile, require_guest_provision_signal, "requireGuestProvisionSignal", BOOL,
             0),
};
static const azbi_slot os_profile_slots[] = {
    {0, 2}, /* adminPassword */
    {0, 1}, /* adminUsername */
    {0, 7}, /* allowExtensionOperations */
    {0, 0}, /* computerName */
    {0, 3}, /* customData */
    {0, 5}, /* linuxConfiguration */
    {0, 8}, /* requireGuestProvisionSignal */
    {0, 6}, /* secrets */
    {0, 4}, /* windowsConfiguration */
};
const azb_type azbi_type_os_profile = {
    .name = "OSProfile",
    .rows = os_profile_rows,
    .row_count = AZBI_COUNT(os_profile_rows),
    .slots = os_profile_slots,
    .slot_count = AZBI_COUNT(os_profile_slots),
    .size = sizeof(azb_os_profile),
    .number = 178,
    .secrets = 1,
};
