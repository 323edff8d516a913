/*
 * private_endpoints.c - rows and functions of azbackup/service/private_endpoints.h.
 * Generated from lib/schema/operations/private_endpoints.txt by lib/schema/generate.py.
 */
#include <azbackup/service/private_endpoints.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"connection", "name of the connection", 260},
};

const azbi_operation azbi_operation_private_endpoints_get = {
    .id = "PrivateEndpointConnection_Get",
    .name = "private_endpoints_get",
    .doc = "Reads one connection of a private endpoint.",
    .method = "GET",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_private_endpoint_connection_resource,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_private_endpoints_get(azb_client *client, const char *vault_id,
                                     const char *connection, const azb_call_options *call,
                                     azb_private_endpoint_connection_resource **out,
                                     azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_private_endpoints_get,
                                                 .scope_id = vault_id,
                                                 .names = {connection},
                                                 .call = call},
                               out, err);
}

azb_status azb_private_endpoints_get_begin(azb_client *client, const char *vault_id,
                                           const char *connection, const azb_call_options *call,
                                           azb_call_fn done, void *user, azb_call **out,
                                           azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_private_endpoints_get,
                                             .scope_id = vault_id,
                                             .names = {connection},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_private_endpoints_get_end(azb_call *call,
                                         azb_private_endpoint_connection_resource **out,
                                         azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_private_endpoints_get, out, err);
}

const azbi_operation azbi_operation_private_endpoints_put = {
    .id = "PrivateEndpointConnection_Put",
    .name = "private_endpoints_put",
    .doc = "Approves or refuses a connection of a private endpoint. The poller's result is the "
           "connection.",
    .method = "PUT",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_private_endpoint_connection_resource,
    .result = &azbi_type_private_endpoint_connection_resource,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .body_required = 1,
};

azb_status azb_private_endpoints_put(azb_client *client, const char *vault_id,
                                     const char *connection, const azb_model *body,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_private_endpoints_put,
                          .scope_id = vault_id,
                          .names = {connection},
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_private_endpoints_put_begin(azb_client *client, const char *vault_id,
                                           const char *connection, const azb_model *body,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_private_endpoints_put,
                                             .scope_id = vault_id,
                                             .names = {connection},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_private_endpoints_put_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_private_endpoints_put, out, err);
}

const azbi_operation azbi_operation_private_endpoints_delete = {
    .id = "PrivateEndpointConnection_Delete",
    .name = "private_endpoints_delete",
    .doc = "Deletes a connection of a private endpoint.",
    .method = "DELETE",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
};

azb_status azb_private_endpoints_delete(azb_client *client, const char *vault_id,
                                        const char *connection, const azb_call_options *call,
                                        azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_private_endpoints_delete,
                          .scope_id = vault_id,
                          .names = {connection},
                          .call = call},
        out, err);
}

azb_status azb_private_endpoints_delete_begin(azb_client *client, const char *vault_id,
                                              const char *connection, const azb_call_options *call,
                                              azb_call_fn done, void *user, azb_call **out,
                                              azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_private_endpoints_delete,
                                             .scope_id = vault_id,
                                             .names = {connection},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_private_endpoints_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_private_endpoints_delete, out, err);
}
