/*
 * private_endpoint.c - rows and functions of azbackup/service/private_endpoint.h.
 * Generated from lib/schema/operations/private_endpoint.txt by lib/schema/generate.py.
 */
#include <azbackup/service/private_endpoint.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_private_endpoint_get_operation_status = {
    .id = "PrivateEndpoint_GetOperationStatus",
    .method = "GET",
    .path = "/privateEndpointConnections/{}/operationsStatus/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_status,
    .names = {{"connection", 260}, {"operation_id", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_SECRET,
    .scope_argument = "vault_id",
};

static azbi_arguments get_operation_status_arguments(const char *vault_id, const char *connection,
                                                     const char *operation_id,
                                                     const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_private_endpoint_get_operation_status,
        .scope_id = vault_id,
        .names = {connection, operation_id},
        .call = call,
    };
}

azb_status azb_private_endpoint_get_operation_status(azb_client *client, const char *vault_id,
                                                     const char *connection,
                                                     const char *operation_id,
                                                     const azb_call_options *call,
                                                     azb_operation_status **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_operation_status_arguments(vault_id, connection, operation_id, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_private_endpoint_get_operation_status_begin(
    azb_client *client, const char *vault_id, const char *connection, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments =
        get_operation_status_arguments(vault_id, connection, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_private_endpoint_get_operation_status_end(azb_call *call, azb_operation_status **out,
                                                         azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_private_endpoint_get_operation_status,
                            out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
