/*
 * discovery.c - tables of azbackup/model/discovery.h.
 * Generated from lib/schema/models/discovery.txt by lib/schema/generate.py.
 */
#include <azbackup/model/discovery.h>

#include "model/types.h"
#include "json/walker.h"

static const azbi_row client_discovery_display_rows[] = {
    AZBI_ROW(azb_client_discovery_display, provider, "provider", STR, 0),
    AZBI_ROW(azb_client_discovery_display, resource, "resource", STR, 0),
    AZBI_ROW(azb_client_discovery_display, operation, "operation", STR, 0),
    AZBI_ROW(azb_client_discovery_display, description, "description", STR, 0),
};
static const azbi_slot client_discovery_display_slots[] = {
    {0, 3}, /* description */
    {0, 2}, /* operation */
    {0, 0}, /* provider */
    {0, 1}, /* resource */
};
const azb_type azbi_type_client_discovery_display = {
    .name = "ClientDiscoveryDisplay",
    .rows = client_discovery_display_rows,
    .row_count = AZBI_COUNT(client_discovery_display_rows),
    .slots = client_discovery_display_slots,
    .slot_count = AZBI_COUNT(client_discovery_display_slots),
    .size = sizeof(azb_client_discovery_display),
    .number = 63,
};

static const azbi_row client_discovery_for_log_specification_rows[] = {
    AZBI_ROW(azb_client_discovery_for_log_specification, name, "name", STR, 0),
    AZBI_ROW(azb_client_discovery_for_log_specification, display_name, "displayName", STR, 0),
    AZBI_ROW(azb_client_discovery_for_log_specification, blob_duration, "blobDuration", STR, 0),
};
static const azbi_slot client_discovery_for_log_specification_slots[] = {
    {0, 2}, /* blobDuration */
    {0, 1}, /* displayName */
    {0, 0}, /* name */
};
const azb_type azbi_type_client_discovery_for_log_specification = {
    .name = "ClientDiscoveryForLogSpecification",
    .rows = client_discovery_for_log_specification_rows,
    .row_count = AZBI_COUNT(client_discovery_for_log_specification_rows),
    .slots = client_discovery_for_log_specification_slots,
    .slot_count = AZBI_COUNT(client_discovery_for_log_specification_slots),
    .size = sizeof(azb_client_discovery_for_log_specification),
    .number = 64,
};

static const azbi_row client_discovery_for_service_specification_rows[] = {
    AZBI_ROW_MODEL(azb_client_discovery_for_service_specification, log_specifications,
                   "logSpecifications", MODEL_LIST, client_discovery_for_log_specification, 0),
};
static const azbi_slot client_discovery_for_service_specification_slots[] = {
    {0, 0}, /* logSpecifications */
};
const azb_type azbi_type_client_discovery_for_service_specification = {
    .name = "ClientDiscoveryForServiceSpecification",
    .rows = client_discovery_for_service_specification_rows,
    .row_count = AZBI_COUNT(client_discovery_for_service_specification_rows),
    .slots = client_discovery_for_service_specification_slots,
    .slot_count = AZBI_COUNT(client_discovery_for_service_specification_slots),
    .size = sizeof(azb_client_discovery_for_service_specification),
    .number = 65,
};

static const azbi_row client_discovery_for_properties_rows[] = {
    AZBI_ROW_MODEL(azb_client_discovery_for_properties, service_specification,
                   "serviceSpecification", MODEL, client_discovery_for_service_specification, 0),
};
static const azbi_slot client_discovery_for_properties_slots[] = {
    {0, 0}, /* serviceSpecification */
};
const azb_type azbi_type_client_discovery_for_properties = {
    .name = "ClientDiscoveryForProperties",
    .rows = client_discovery_for_properties_rows,
    .row_count = AZBI_COUNT(client_discovery_for_properties_rows),
    .slots = client_discovery_for_properties_slots,
    .slot_count = AZBI_COUNT(client_discovery_for_properties_slots),
    .size = sizeof(azb_client_discovery_for_properties),
    .number = 66,
};

static const azbi_row client_discovery_value_for_single_api_rows[] = {
    AZBI_ROW(azb_client_discovery_value_for_single_api, name, "name", STR, 0),
    AZBI_ROW_MODEL(azb_client_discovery_value_for_single_api, display, "display", MODEL,
                   client_discovery_display, 0),
    AZBI_ROW(azb_client_discovery_value_for_single_api, origin, "origin", STR, 0),
    AZBI_ROW_MODEL(azb_client_discovery_value_for_single_api, properties, "properties", MODEL,
                   client_discovery_for_properties, 0),
};
static const azbi_slot client_discovery_value_for_single_api_slots[] = {
    {0, 1}, /* display */
    {0, 0}, /* name */
    {0, 2}, /* origin */
    {0, 3}, /* properties */
};
const azb_type azbi_type_client_discovery_value_for_single_api = {
    .name = "ClientDiscoveryValueForSingleApi",
    .rows = client_discovery_value_for_single_api_rows,
    .row_count = AZBI_COUNT(client_discovery_value_for_single_api_rows),
    .slots = client_discovery_value_for_single_api_slots,
    .slot_count = AZBI_COUNT(client_discovery_value_for_single_api_slots),
    .size = sizeof(azb_client_discovery_value_for_single_api),
    .number = 67,
};

static const azbi_row arm_error_additional_info_rows[] = {
    AZBI_ROW(azb_arm_error_additional_info, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_arm_error_additional_info, info, "info", JSON, AZB_FIELD_READ_ONLY),
};
static const azbi_slot arm_error_additional_info_slots[] = {
    {0, 1}, /* info */
    {0, 0}, /* type */
};
const azb_type azbi_type_arm_error_additional_info = {
    .name = "ArmErrorAdditionalInfo",
    .rows = arm_error_additional_info_rows,
    .row_count = AZBI_COUNT(arm_error_additional_info_rows),
    .slots = arm_error_additional_info_slots,
    .slot_count = AZBI_COUNT(arm_error_additional_info_slots),
    .size = sizeof(azb_arm_error_additional_info),
    .number = 68,
};

static const azbi_row arm_error_detail_rows[] = {
    AZBI_ROW(azb_arm_error_detail, code, "code", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_arm_error_detail, message, "message", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_arm_error_detail, target, "target", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_arm_error_detail, details, "details", MODEL_LIST, arm_error_detail,
                   AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_arm_error_detail, additional_info, "additionalInfo", MODEL_LIST,
                   arm_error_additional_info, AZB_FIELD_READ_ONLY),
};
static const azbi_slot arm_error_detail_slots[] = {
    {0, 4}, /* additionalInfo */
    {0, 0}, /* code */
    {0, 3}, /* details */
    {0, 1}, /* message */
    {0, 2}, /* target */
};
const azb_type azbi_type_arm_error_detail = {
    .name = "ArmErrorDetail",
    .rows = arm_error_detail_rows,
    .row_count = AZBI_COUNT(arm_error_detail_rows),
    .slots = arm_error_detail_slots,
    .slot_count = AZBI_COUNT(arm_error_detail_slots),
    .size = sizeof(azb_arm_error_detail),
    .number = 69,
};

static const azbi_row arm_error_response_rows[] = {
    AZBI_ROW_MODEL(azb_arm_error_response, error, "error", MODEL, arm_error_detail, 0),
};
static const azbi_slot arm_error_response_slots[] = {
    {0, 0}, /* error */
};
const azb_type azbi_type_arm_error_response = {
    .name = "ArmErrorResponse",
    .rows = arm_error_response_rows,
    .row_count = AZBI_COUNT(arm_error_response_rows),
    .slots = arm_error_response_slots,
    .slot_count = AZBI_COUNT(arm_error_response_slots),
    .size = sizeof(azb_arm_error_response),
    .number = 70,
};
