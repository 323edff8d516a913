/*
 * protected_items.c - rows and functions of azbackup/service/protected_items.h.
 * Generated from lib/schema/operations/protected_items.txt by lib/schema/generate.py.
 */
#include <azbackup/service/protected_items.h>

#include <string.h>

#include "model/types.h"
#include "service/operations.h"

const azbi_operation azbi_operation_protected_items_get = {
    .id = "ProtectedItems_Get",
    .method = "GET",
    .path = "",
    .api_version = "2025-08-01",
    .result = &azbi_type_protected_item_resource,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .scope_argument = "item_id",
};

static azb_status get_arguments(azb_client *client, const char *item_id,
                                const azb_protected_items_get_options *options,
                                const azb_call_options *call, azbi_arguments *out, azb_error **err)
{
    azb_protected_items_get_options given = {.size = sizeof(given)};
    const azb_status status =
        azbi_options_check(client, options, sizeof(given), sizeof(given), err);

    if (status != AZB_OK) {
        return status;
    }
    if (options != NULL) {
        memcpy(&given, options, options->size < sizeof(given) ? options->size : sizeof(given));
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_protected_items_get,
        .scope_id = item_id,
        .query = {{"$filter", given.filter, (const azb_model *)given.where}},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_protected_items_get(azb_client *client, const char *item_id,
                                   const azb_protected_items_get_options *options,
                                   const azb_call_options *call, azb_protected_item_resource **out,
                                   azb_error **err)
{
    azb_model *model = NULL;
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, item_id, options, call, &arguments, err);

    if (status == AZB_OK) {
        status = azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);
    }
    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_protected_items_get_begin(azb_client *client, const char *item_id,
                                         const azb_protected_items_get_options *options,
                                         const azb_call_options *call, azb_call_fn done, void *user,
                                         azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = get_arguments(client, item_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_protected_items_get_end(azb_call *call, azb_protected_item_resource **out,
                                       azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_protected_items_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
