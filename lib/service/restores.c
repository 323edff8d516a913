/*
 * restores.c - rows and functions of azbackup/service/restores.h.
 * Generated from lib/schema/operations/restores.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restores.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_restores_trigger = {
    .id = "Restores_Trigger",
    .method = "POST",
    .path = "/recoveryPoints/{}/restore",
    .api_version = "2025-08-01",
    .request = &azbi_type_restore_request_resource,
    .names = {{"recovery_point", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags =
        AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION | AZBI_OPERATION_JOB,
    .body_required = 1,
    .scope_argument = "item_id",
};

static azb_status trigger_arguments(azb_client *client, const char *item_id,
                                    const char *recovery_point, const azb_model *body,
                                    const azb_restores_trigger_options *options,
                                    const azb_call_options *call, azbi_arguments *out,
                                    azb_error **err)
{
    azb_restores_trigger_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_restores_trigger,
        .scope_id = item_id,
        .names = {recovery_point},
        .headers = {AZBI_HEADER_TEXT("x-ms-authorization-auxiliary", auxiliary_authorization)},
        .body = body,
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_restores_trigger(azb_client *client, const char *item_id, const char *recovery_point,
                                const azb_model *body, const azb_restores_trigger_options *options,
                                const azb_call_options *call, azb_poller **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        trigger_arguments(client, item_id, recovery_point, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_restores_trigger_begin(azb_client *client, const char *item_id,
                                      const char *recovery_point, const azb_model *body,
                                      const azb_restores_trigger_options *options,
                                      const azb_call_options *call, azb_call_fn done, void *user,
                                      azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status =
        trigger_arguments(client, item_id, recovery_point, body, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_restores_trigger_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restores_trigger, out, err);
}
