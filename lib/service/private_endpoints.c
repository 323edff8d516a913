/*
 * private_endpoints.c - rows and functions of azbackup/service/private_endpoints.h.
 * Generated from lib/schema/operations/private_endpoints.txt by lib/schema/generate.py.
 */
#include <azbackup/service/private_endpoints.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_private_endpoints_get = {
    .id = "PrivateEndpointConnection_Get",
    .method = "GET",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_private_endpoint_connection_resource,
    .names = {{"connection", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *connection,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_private_endpoints_get,
        .scope_id = vault_id,
        .names = {connection},
        .call = call,
    };
}

azb_status azb_private_endpoints_get(azb_client *client, const char *vault_id,
                                     const char *connection, const azb_call_options *call,
                                     azb_private_endpoint_connection_resource **out,
                                     azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, connection, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_private_endpoints_get_begin(azb_client *client, const char *vault_id,
                                           const char *connection, const azb_call_options *call,
                                           azb_call_fn done, void *user, azb_call **out,
                                           azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, connection, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_private_endpoints_get_end(azb_call *call,
                                         azb_private_endpoint_connection_resource **out,
                                         azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_private_endpoints_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_private_endpoints_put = {
    .id = "PrivateEndpointConnection_Put",
    .method = "PUT",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .request = &azbi_type_private_endpoint_connection_resource,
    .result = &azbi_type_private_endpoint_connection_resource,
    .names = {{"connection", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .body_required = 1,
    .scope_argument = "vault_id",
};

static azbi_arguments put_arguments(const char *vault_id, const char *connection,
                                    const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_private_endpoints_put,
        .scope_id = vault_id,
        .names = {connection},
        .body = body,
        .call = call,
    };
}

azb_status azb_private_endpoints_put(azb_client *client, const char *vault_id,
                                     const char *connection, const azb_model *body,
                                     const azb_call_options *call, azb_poller **out,
                                     azb_error **err)
{
    const azbi_arguments arguments = put_arguments(vault_id, connection, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_private_endpoints_put_begin(azb_client *client, const char *vault_id,
                                           const char *connection, const azb_model *body,
                                           const azb_call_options *call, azb_call_fn done,
                                           void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = put_arguments(vault_id, connection, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_private_endpoints_put_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_private_endpoints_put, out, err);
}

const azbi_operation azbi_operation_private_endpoints_delete = {
    .id = "PrivateEndpointConnection_Delete",
    .method = "DELETE",
    .path = "/privateEndpointConnections/{}",
    .api_version = "2025-08-01",
    .names = {{"connection", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
    .scope_argument = "vault_id",
};

static azbi_arguments delete_arguments(const char *vault_id, const char *connection,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_private_endpoints_delete,
        .scope_id = vault_id,
        .names = {connection},
        .call = call,
    };
}

azb_status azb_private_endpoints_delete(azb_client *client, const char *vault_id,
                                        const char *connection, const azb_call_options *call,
                                        azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, connection, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_private_endpoints_delete_begin(azb_client *client, const char *vault_id,
                                              const char *connection, const azb_call_options *call,
                                              azb_call_fn done, void *user, azb_call **out,
                                              azb_error **err)
{
    const azbi_arguments arguments = delete_arguments(vault_id, connection, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_private_endpoints_delete_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_private_endpoints_delete, out, err);
}
