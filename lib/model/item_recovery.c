/*
 * item_recovery.c - tables of azbackup/model/item_recovery.h.
 * Generated from lib/schema/models/item_recovery.txt by lib/schema/generate.py.
 */
#include <azbackup/model/item_recovery.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off: one value on a line, so that a new one changes no other */
static const azbi_enum_value ilr_request_kinds_values[] = {
    AZBI_VALUE("AzureFileShareProvisionILRRequest", 0x00950001),
    AZBI_VALUE("IaasVMILRRegistrationRequest", 0x00950002),
};
const azbi_enum_set azbi_enum_ilr_request_kinds = {
    .name = "ILRRequest.objectType",
    .values = ilr_request_kinds_values,
    .count = AZBI_COUNT(ilr_request_kinds_values),
};
/* clang-format on */

static const azbi_row ilr_request_rows[] = {
    AZBI_ROW_ENUM(azb_ilr_request, object_type, "objectType", ENUM, ilr_request_kinds,
                  AZB_FIELD_REQUIRED | AZB_FIELD_DISCRIMINATOR),
};
static const azbi_slot ilr_request_slots[] = {
    {0, 0}, /* objectType */
};
static const azbi_variant ilr_request_variants[] = {
    {"AzureFileShareProvisionILRRequest", &azbi_type_azure_file_share_provision_ilr_request},
    {"IaasVMILRRegistrationRequest", &azbi_type_iaas_vm_ilr_registration_request},
};
const azb_type azbi_type_ilr_request = {
    .name = "ILRRequest",
    .rows = ilr_request_rows,
    .row_count = AZBI_COUNT(ilr_request_rows),
    .slots = ilr_request_slots,
    .slot_count = AZBI_COUNT(ilr_request_slots),
    .variants = ilr_request_variants,
    .variant_count = AZBI_COUNT(ilr_request_variants),
    .size = sizeof(azb_ilr_request),
    .as_offset = offsetof(azb_ilr_request, as),
    .number = 118,
};

static const azbi_row azure_file_share_provision_ilr_request_rows[] = {
    AZBI_ROW(azb_azure_file_share_provision_ilr_request, recovery_point_id, "recoveryPointId", STR,
             0),
    AZBI_ROW(azb_azure_file_share_provision_ilr_request, source_resource_id, "sourceResourceId",
             STR, 0),
};
static const azbi_slot azure_file_share_provision_ilr_request_slots[] = {
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryPointId */
    {1, 1}, /* sourceResourceId */
};
const azb_type azbi_type_azure_file_share_provision_ilr_request = {
    .name = "AzureFileShareProvisionILRRequest",
    .discriminator = "AzureFileShareProvisionILRRequest",
    .base = &azbi_type_ilr_request,
    .rows = azure_file_share_provision_ilr_request_rows,
    .row_count = AZBI_COUNT(azure_file_share_provision_ilr_request_rows),
    .slots = azure_file_share_provision_ilr_request_slots,
    .slot_count = AZBI_COUNT(azure_file_share_provision_ilr_request_slots),
    .size = sizeof(azb_azure_file_share_provision_ilr_request),
    .depth = 1,
    .number = 119,
};

static const azbi_row iaas_vm_ilr_registration_request_rows[] = {
    AZBI_ROW(azb_iaas_vm_ilr_registration_request, recovery_point_id, "recoveryPointId", STR, 0),
    AZBI_ROW(azb_iaas_vm_ilr_registration_request, virtual_machine_id, "virtualMachineId", STR, 0),
    AZBI_ROW(azb_iaas_vm_ilr_registration_request, initiator_name, "initiatorName", STR, 0),
    AZBI_ROW(azb_iaas_vm_ilr_registration_request, renew_existing_registration,
             "renewExistingRegistration", BOOL, 0),
};
static const azbi_slot iaas_vm_ilr_registration_request_slots[] = {
    {1, 2}, /* initiatorName */
    {0, 0}, /* objectType */
    {1, 0}, /* recoveryPointId */
    {1, 3}, /* renewExistingRegistration */
    {1, 1}, /* virtualMachineId */
};
const azb_type azbi_type_iaas_vm_ilr_registration_request = {
    .name = "IaasVMILRRegistrationRequest",
    .discriminator = "IaasVMILRRegistrationRequest",
    .base = &azbi_type_ilr_request,
    .rows = iaas_vm_ilr_registration_request_rows,
    .row_count = AZBI_COUNT(iaas_vm_ilr_registration_request_rows),
    .slots = iaas_vm_ilr_registration_request_slots,
    .slot_count = AZBI_COUNT(iaas_vm_ilr_registration_request_slots),
    .size = sizeof(azb_iaas_vm_ilr_registration_request),
    .depth = 1,
    .number = 120,
};

static const azbi_row ilr_request_resource_rows[] = {
    AZBI_ROW(azb_ilr_request_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_ilr_request_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_ilr_request_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_ilr_request_resource, location, "location", STR, 0),
    AZBI_ROW(azb_ilr_request_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_ilr_request_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_ilr_request_resource, system_data, "systemData", MODEL, system_data,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_ilr_request_resource, properties, "properties", MODEL, ilr_request, 0),
};
static const azbi_slot ilr_request_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_ilr_request_resource = {
    .name = "ILRRequestResource",
    .rows = ilr_request_resource_rows,
    .row_count = AZBI_COUNT(ilr_request_resource_rows),
    .slots = ilr_request_resource_slots,
    .slot_count = AZBI_COUNT(ilr_request_resource_slots),
    .size = sizeof(azb_ilr_request_resource),
    .number = 121,
};

static const azbi_row client_script_for_connect_rows[] = {
    AZBI_ROW(azb_client_script_for_connect, os_type, "osType", STR, 0),
    AZBI_ROW(azb_client_script_for_connect, script_extension, "scriptExtension", STR, 0),
    AZBI_ROW(azb_client_script_for_connect, script_content, "scriptContent", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_client_script_for_connect, script_name_suffix, "scriptNameSuffix", STR,
             AZB_FIELD_SECRET),
    AZBI_ROW(azb_client_script_for_connect, url, "url", STR, AZB_FIELD_SECRET),
};
static const azbi_slot client_script_for_connect_slots[] = {
    {0, 0}, /* osType */
    {0, 2}, /* scriptContent */
    {0, 1}, /* scriptExtension */
    {0, 3}, /* scriptNameSuffix */
    {0, 4}, /* url */
};
const azb_type azbi_type_client_script_for_connect = {
    .name = "ClientScriptForConnect",
    .rows = client_script_for_connect_rows,
    .row_count = AZBI_COUNT(client_script_for_connect_rows),
    .slots = client_script_for_connect_slots,
    .slot_count = AZBI_COUNT(client_script_for_connect_slots),
    .size = sizeof(azb_client_script_for_connect),
    .number = 122,
    .secrets = 1,
};

static const azbi_row instant_item_recovery_target_rows[] = {
    AZBI_ROW_MODEL(azb_instant_item_recovery_target, client_scripts, "clientScripts", MODEL_LIST,
                   client_script_for_connect, 0),
};
static const azbi_slot instant_item_recovery_target_slots[] = {
    {0, 0}, /* clientScripts */
};
const azb_type azbi_type_instant_item_recovery_target = {
    .name = "InstantItemRecoveryTarget",
    .rows = instant_item_recovery_target_rows,
    .row_count = AZBI_COUNT(instant_item_recovery_target_rows),
    .slots = instant_item_recovery_target_slots,
    .slot_count = AZBI_COUNT(instant_item_recovery_target_slots),
    .size = sizeof(azb_instant_item_recovery_target),
    .number = 123,
};
