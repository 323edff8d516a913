/*
 * backups.c - rows and functions of azbackup/service/backups.h.
 * Generated from lib/schema/operations/backups.txt by lib/schema/generate.py.
 */
#include <azbackup/service/backups.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"item_id", "ARM id of the protected item", 0},
};

const azbi_operation azbi_operation_backups_trigger = {
    .id = "Backups_Trigger",
    .name = "backups_trigger",
    .doc = "Starts an on-demand backup of a protected item. The poller's result is an "
           "OperationStatus whose extended info names the job that does the work.",
    .method = "POST",
    .path = "/backup",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_request_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_JOB,
    .body_required = 1,
};

azb_status azb_backups_trigger(azb_client *client, const char *item_id, const azb_model *body,
                               const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_backups_trigger,
                                                  .scope_id = item_id,
                                                  .body = body,
                                                  .call = call},
                                out, err);
}

azb_status azb_backups_trigger_begin(azb_client *client, const char *item_id, const azb_model *body,
                                     const azb_call_options *call, azb_call_fn done, void *user,
                                     azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_backups_trigger,
                                             .scope_id = item_id,
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_backups_trigger_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_backups_trigger, out, err);
}
