/*
 * restores.c - rows and functions of azbackup/service/restores.h.
 * Generated from lib/schema/operations/restores.txt by lib/schema/generate.py.
 */
#include <azbackup/service/restores.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"item_id", "ARM id of the protected item", 0},
    {"recovery_point", "name of the point, as RecoveryPointResource has it", 260},
};

static const azbi_input restores_trigger_inputs[] = {
    {.wire = "x-ms-authorization-auxiliary",
     .option = "options.auxiliary_authorization",
     .doc = "\"Bearer \" and a token of the resource guard's tenant",
     .offset = offsetof(azb_restores_trigger_options, auxiliary_authorization),
     .kind = AZBI_INPUT_TEXT,
     .flags = AZBI_INPUT_HEADER | AZBI_INPUT_SECRET},
};
_Static_assert(sizeof(azb_restores_trigger_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_restores_trigger = {
    .id = "Restores_Trigger",
    .name = "restores_trigger",
    .doc = "Starts to restore a recovery point. The poller's result is an OperationStatus whose "
           "extended info names the job that does the work.",
    .method = "POST",
    .path = "/recoveryPoints/{}/restore",
    .api_version = "2025-08-01",
    .request = &azbi_type_restore_request_resource,
    .parameters = parameters_0,
    .parameter_count = 2,
    .inputs = {restores_trigger_inputs, 1,
               AZBI_SIZE_UP_TO(azb_restores_trigger_options, auxiliary_authorization),
               sizeof(azb_restores_trigger_options)},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags =
        AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_LOCATION | AZBI_OPERATION_JOB,
    .body_required = 1,
};

azb_status azb_restores_trigger(azb_client *client, const char *item_id, const char *recovery_point,
                                const azb_model *body, const azb_restores_trigger_options *options,
                                const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_restores_trigger,
                                                  .scope_id = item_id,
                                                  .names = {recovery_point},
                                                  .options = options,
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_restores_trigger_begin(azb_client *client, const char *item_id,
                                      const char *recovery_point, const azb_model *body,
                                      const azb_restores_trigger_options *options,
                                      const azb_call_options *call, azb_call_fn done, void *user,
                                      azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_restores_trigger,
                                             .scope_id = item_id,
                                             .names = {recovery_point},
                                             .options = options,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_restores_trigger_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_restores_trigger, out, err);
}
