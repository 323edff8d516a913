/*
 * resource_guard.c - tables of azbackup/model/resource_guard.h.
 * Generated from lib/schema/models/resource_guard.txt by lib/schema/generate.py.
 */
#include <azbackup/model/resource_guard.h>

#include "model/types.h"
#include "json/walker.h"

static const azbi_row resource_guard_operation_detail_rows[] = {
    AZBI_ROW(azb_resource_guard_operation_detail, vault_critical_operation,
             "vaultCriticalOperation", STR, 0),
    AZBI_ROW(azb_resource_guard_operation_detail, default_resource_request,
             "defaultResourceRequest", STR, 0),
};
static const azbi_slot resource_guard_operation_detail_slots[] = {
    {0, 1}, /* defaultResourceRequest */
    {0, 0}, /* vaultCriticalOperation */
};
const azb_type azbi_type_resource_guard_operation_detail = {
    .name = "ResourceGuardOperationDetail",
    .rows = resource_guard_operation_detail_rows,
    .row_count = AZBI_COUNT(resource_guard_operation_detail_rows),
    .slots = resource_guard_operation_detail_slots,
    .slot_count = AZBI_COUNT(resource_guard_operation_detail_slots),
    .size = sizeof(azb_resource_guard_operation_detail),
    .number = 285,
};

static const azbi_row resource_guard_proxy_base_rows[] = {
    AZBI_ROW(azb_resource_guard_proxy_base, resource_guard_resource_id, "resourceGuardResourceId",
             STR, AZB_FIELD_REQUIRED),
    AZBI_ROW_MODEL(azb_resource_guard_proxy_base, resource_guard_operation_details,
                   "resourceGuardOperationDetails", MODEL_LIST, resource_guard_operation_detail, 0),
    AZBI_ROW(azb_resource_guard_proxy_base, last_updated_time, "lastUpdatedTime", STR, 0),
    AZBI_ROW(azb_resource_guard_proxy_base, description, "description", STR, 0),
};
static const azbi_slot resource_guard_proxy_base_slots[] = {
    {0, 3}, /* description */
    {0, 2}, /* lastUpdatedTime */
    {0, 1}, /* resourceGuardOperationDetails */
    {0, 0}, /* resourceGuardResourceId */
};
const azb_type azbi_type_resource_guard_proxy_base = {
    .name = "ResourceGuardProxyBase",
    .rows = resource_guard_proxy_base_rows,
    .row_count = AZBI_COUNT(resource_guard_proxy_base_rows),
    .slots = resource_guard_proxy_base_slots,
    .slot_count = AZBI_COUNT(resource_guard_proxy_base_slots),
    .size = sizeof(azb_resource_guard_proxy_base),
    .number = 286,
};

static const azbi_row resource_guard_proxy_base_resource_rows[] = {
    AZBI_ROW(azb_resource_guard_proxy_base_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_guard_proxy_base_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_guard_proxy_base_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_resource_guard_proxy_base_resource, location, "location", STR, 0),
    AZBI_ROW(azb_resource_guard_proxy_base_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_resource_guard_proxy_base_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_resource_guard_proxy_base_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_resource_guard_proxy_base_resource, properties, "properties", MODEL,
                   resource_guard_proxy_base, 0),
};
static const azbi_slot resource_guard_proxy_base_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_resource_guard_proxy_base_resource = {
    .name = "ResourceGuardProxyBaseResource",
    .rows = resource_guard_proxy_base_resource_rows,
    .row_count = AZBI_COUNT(resource_guard_proxy_base_resource_rows),
    .slots = resource_guard_proxy_base_resource_slots,
    .slot_count = AZBI_COUNT(resource_guard_proxy_base_resource_slots),
    .size = sizeof(azb_resource_guard_proxy_base_resource),
    .number = 287,
};

static const azbi_row unlock_delete_request_rows[] = {
    AZBI_ROW(azb_unlock_delete_request, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
    AZBI_ROW(azb_unlock_delete_request, resource_to_be_deleted, "resourceToBeDeleted", STR, 0),
};
static const azbi_slot unlock_delete_request_slots[] = {
    {0, 0}, /* resourceGuardOperationRequests */
    {0, 1}, /* resourceToBeDeleted */
};
const azb_type azbi_type_unlock_delete_request = {
    .name = "UnlockDeleteRequest",
    .rows = unlock_delete_request_rows,
    .row_count = AZBI_COUNT(unlock_delete_request_rows),
    .slots = unlock_delete_request_slots,
    .slot_count = AZBI_COUNT(unlock_delete_request_slots),
    .size = sizeof(azb_unlock_delete_request),
    .number = 288,
};

static const azbi_row unlock_delete_response_rows[] = {
    AZBI_ROW(azb_unlock_delete_response, unlock_delete_expiry_time, "unlockDeleteExpiryTime", STR,
             0),
};
static const azbi_slot unlock_delete_response_slots[] = {
    {0, 0}, /* unlockDeleteExpiryTime */
};
const azb_type azbi_type_unlock_delete_response = {
    .name = "UnlockDeleteResponse",
    .rows = unlock_delete_response_rows,
    .row_count = AZBI_COUNT(unlock_delete_response_rows),
    .slots = unlock_delete_response_slots,
    .slot_count = AZBI_COUNT(unlock_delete_response_slots),
    .size = sizeof(azb_unlock_delete_response),
    .number = 289,
};

static const azbi_row security_pin_base_rows[] = {
    AZBI_ROW(azb_security_pin_base, resource_guard_operation_requests,
             "resourceGuardOperationRequests", STR_LIST, 0),
};
static const azbi_slot security_pin_base_slots[] = {
    {0, 0}, /* resourceGuardOperationRequests */
};
const azb_type azbi_type_security_pin_base = {
    .name = "SecurityPinBase",
    .rows = security_pin_base_rows,
    .row_count = AZBI_COUNT(security_pin_base_rows),
    .slots = security_pin_base_slots,
    .slot_count = AZBI_COUNT(security_pin_base_slots),
    .size = sizeof(azb_security_pin_base),
    .number = 290,
};

static const azbi_row token_information_rows[] = {
    AZBI_ROW(azb_token_information, token, "token", STR, AZB_FIELD_SECRET),
    AZBI_ROW(azb_token_information, expiry_time_in_utc_ticks, "expiryTimeInUtcTicks", I64, 0),
    AZBI_ROW(azb_token_information, security_pin, "securityPIN", STR, AZB_FIELD_SECRET),
};
static const azbi_slot token_information_slots[] = {
    {0, 1}, /* expiryTimeInUtcTicks */
    {0, 2}, /* securityPIN */
    {0, 0}, /* token */
};
const azb_type azbi_type_token_information = {
    .name = "TokenInformation",
    .rows = token_information_rows,
    .row_count = AZBI_COUNT(token_information_rows),
    .slots = token_information_slots,
    .slot_count = AZBI_COUNT(token_information_slots),
    .size = sizeof(azb_token_information),
    .number = 291,
    .secrets = 1,
};
