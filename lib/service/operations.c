/*
 * operations.c - rows and functions of azbackup/service/operations.h.
 * Generated from lib/schema/operations/operations.txt by lib/schema/generate.py.
 */
#include <azbackup/service/operations.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_operations_list = {
    .id = "Operations_List",
    .method = "GET",
    .path = "/providers/Microsoft.RecoveryServices/operations",
    .api_version = "2025-08-01",
    .item = &azbi_type_client_discovery_value_for_single_api,
    .scope = AZBI_SCOPE_TENANT,
    .flags = AZBI_OPERATION_LIST,
};

static azbi_arguments list_arguments(const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_operations_list,
        .call = call,
    };
}

azb_status azb_operations_list(azb_client *client, const azb_call_options *call, azb_pager **out,
                               azb_error **err)
{
    const azbi_arguments arguments = list_arguments(call);

    return azbi_list(client, &arguments, out, err);
}

azb_status azb_operations_list_next(azb_pager *pager,
                                    azb_client_discovery_value_for_single_api **item,
                                    azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_pager_next(
        pager, &azbi_type_client_discovery_value_for_single_api, item == NULL ? NULL : &model, err);

    if (item != NULL) {
        *item = (void *)model;
    }
    return status;
}
