/*
 * private_endpoint.c - tables of azbackup/model/private_endpoint.h.
 * Generated from lib/schema/models/private_endpoint.txt by lib/schema/generate.py.
 */
#include <azbackup/model/private_endpoint.h>

#include "model/types.h"
#include "json/walker.h"

static const azbi_row private_endpoint_rows[] = {
    AZBI_ROW(azb_private_endpoint, id, "id", STR, 0),
};
static const azbi_slot private_endpoint_slots[] = {
    {0, 0}, /* id */
};
const azb_type azbi_type_private_endpoint = {
    .name = "PrivateEndpoint",
    .rows = private_endpoint_rows,
    .row_count = AZBI_COUNT(private_endpoint_rows),
    .slots = private_endpoint_slots,
    .slot_count = AZBI_COUNT(private_endpoint_slots),
    .size = sizeof(azb_private_endpoint),
    .number = 212,
};

static const azbi_row private_link_service_connection_state_rows[] = {
    AZBI_ROW_ENUM(azb_private_link_service_connection_state, status, "status", ENUM,
                  private_endpoint_connection_status, 0),
    AZBI_ROW(azb_private_link_service_connection_state, description, "description", STR, 0),
    AZBI_ROW(azb_private_link_service_connection_state, actions_required, "actionsRequired", STR,
             0),
};
static const azbi_slot private_link_service_connection_state_slots[] = {
    {0, 2}, /* actionsRequired */
    {0, 1}, /* description */
    {0, 0}, /* status */
};
const azb_type azbi_type_private_link_service_connection_state = {
    .name = "PrivateLinkServiceConnectionState",
    .rows = private_link_service_connection_state_rows,
    .row_count = AZBI_COUNT(private_link_service_connection_state_rows),
    .slots = private_link_service_connection_state_slots,
    .slot_count = AZBI_COUNT(private_link_service_connection_state_slots),
    .size = sizeof(azb_private_link_service_connection_state),
    .number = 213,
};

static const azbi_row private_endpoint_connection_rows[] = {
    AZBI_ROW_ENUM(azb_private_endpoint_connection, provisioning_state, "provisioningState", ENUM,
                  provisioning_state, 0),
    AZBI_ROW_MODEL(azb_private_endpoint_connection, private_endpoint, "privateEndpoint", MODEL,
                   private_endpoint, 0),
    AZBI_ROW_ENUM(azb_private_endpoint_connection, group_ids, "groupIds", ENUM_LIST,
                  vault_sub_resource_type, 0),
    AZBI_ROW_MODEL(azb_private_endpoint_connection, private_link_service_connection_state,
                   "privateLinkServiceConnectionState", MODEL,
                   private_link_service_connection_state, 0),
};
static const azbi_slot private_endpoint_connection_slots[] = {
    {0, 2}, /* groupIds */
    {0, 1}, /* privateEndpoint */
    {0, 3}, /* privateLinkServiceConnectionState */
    {0, 0}, /* provisioningState */
};
const azb_type azbi_type_private_endpoint_connection = {
    .name = "PrivateEndpointConnection",
    .rows = private_endpoint_connection_rows,
    .row_count = AZBI_COUNT(private_endpoint_connection_rows),
    .slots = private_endpoint_connection_slots,
    .slot_count = AZBI_COUNT(private_endpoint_connection_slots),
    .size = sizeof(azb_private_endpoint_connection),
    .number = 214,
};

static const azbi_row private_endpoint_connection_resource_rows[] = {
    AZBI_ROW(azb_private_endpoint_connection_resource, id, "id", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_resource, name, "name", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_resource, type, "type", STR, AZB_FIELD_READ_ONLY),
    AZBI_ROW(azb_private_endpoint_connection_resource, location, "location", STR, 0),
    AZBI_ROW(azb_private_endpoint_connection_resource, tags, "tags", STR_MAP, 0),
    AZBI_ROW(azb_private_endpoint_connection_resource, etag, "eTag", STR, 0),
    AZBI_ROW_MODEL(azb_private_endpoint_connection_resource, system_data, "systemData", MODEL,
                   system_data, AZB_FIELD_READ_ONLY),
    AZBI_ROW_MODEL(azb_private_endpoint_connection_resource, properties, "properties", MODEL,
                   private_endpoint_connection, 0),
};
static const azbi_slot private_endpoint_connection_resource_slots[] = {
    {0, 5}, /* eTag */
    {0, 0}, /* id */
    {0, 3}, /* location */
    {0, 1}, /* name */
    {0, 7}, /* properties */
    {0, 6}, /* systemData */
    {0, 4}, /* tags */
    {0, 2}, /* type */
};
const azb_type azbi_type_private_endpoint_connection_resource = {
    .name = "PrivateEndpointConnectionResource",
    .rows = private_endpoint_connection_resource_rows,
    .row_count = AZBI_COUNT(private_endpoint_connection_resource_rows),
    .slots = private_endpoint_connection_resource_slots,
    .slot_count = AZBI_COUNT(private_endpoint_connection_resource_slots),
    .size = sizeof(azb_private_endpoint_connection_resource),
    .number = 215,
};
