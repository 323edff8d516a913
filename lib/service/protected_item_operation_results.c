/*
 * protected_item_operation_results.c - rows and functions of
 * azbackup/service/protected_item_operation_results.h.
 * Generated from lib/schema/operations/protected_item_operation_results.txt by
 * lib/schema/generate.py.
 */
#include <azbackup/service/protected_item_operation_results.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_protected_item_operation_results_get = {
    .id = "ProtectedItemOperationResults_Get",
    .method = "GET",
    .path = "/operationResults/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .names = {{"operation_id", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
    .empty_statuses = {202, 204},
    .scope_argument = "item_id",
};

static azbi_arguments get_arguments(const char *item_id, const char *operation_id,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_protected_item_operation_results_get,
        .scope_id = item_id,
        .names = {operation_id},
        .call = call,
    };
}

azb_status azb_protected_item_operation_results_get(azb_client *client, const char *item_id,
                                                    const char *operation_id,
                                                    const azb_call_options *call, azb_poller **out,
                                                    azb_error **err)
{
    const azbi_arguments arguments = get_arguments(item_id, operation_id, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_protected_item_operation_results_get_begin(azb_client *client, const char *item_id,
                                                          const char *operation_id,
                                                          const azb_call_options *call,
                                                          azb_call_fn done, void *user,
                                                          azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(item_id, operation_id, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_protected_item_operation_results_get_end(azb_call *call, azb_poller **out,
                                                        azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_protected_item_operation_results_get, out,
                                err);
}
