/*
 * backup_status.c - rows and functions of azbackup/service/backup_status.h.
 * Generated from lib/schema/operations/backup_status.txt by lib/schema/generate.py.
 */
#include <azbackup/service/backup_status.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_backup_status_get = {
    .id = "BackupStatus_Get",
    .method = "POST",
    .path = "/providers/Microsoft.RecoveryServices/locations/{}/backupStatus",
    .api_version = "2025-08-01",
    .request = &azbi_type_backup_status_request,
    .result = &azbi_type_backup_status_response,
    .names = {{"location", 260}},
    .scope = AZBI_SCOPE_SUBSCRIPTION,
    .body_required = 1,
    .scope_argument = "subscription_id",
};

static azbi_arguments get_arguments(const char *subscription_id, const char *location,
                                    const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_backup_status_get,
        .scope_id = subscription_id,
        .names = {location},
        .body = body,
        .call = call,
    };
}

azb_status azb_backup_status_get(azb_client *client, const char *subscription_id,
                                 const char *location, const azb_model *body,
                                 const azb_call_options *call, azb_backup_status_response **out,
                                 azb_error **err)
{
    const azbi_arguments arguments = get_arguments(subscription_id, location, body, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_backup_status_get_begin(azb_client *client, const char *subscription_id,
                                       const char *location, const azb_model *body,
                                       const azb_call_options *call, azb_call_fn done, void *user,
                                       azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(subscription_id, location, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_backup_status_get_end(azb_call *call, azb_backup_status_response **out,
                                     azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_backup_status_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
