/*
 * file_recovery.c - rows and functions of azbackup/service/file_recovery.h.
 * Generated from lib/schema/operations/file_recovery.txt by lib/schema/generate.py.
 */
#include <azbackup/service/file_recovery.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_file_recovery_provision = {
    .id = "ItemLevelRecoveryConnections_Provision",
    .method = "POST",
    .path = "/recoveryPoints/{}/provisionInstantItemRecovery",
    .api_version = "2025-08-01",
    .request = &azbi_type_ilr_request_resource,
    .result = &azbi_type_operation_status,
    .names = {{"recovery_point", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .empty_statuses = {202},
    .body_required = 1,
    .scope_argument = "item_id",
};

static azbi_arguments provision_arguments(const char *item_id, const char *recovery_point,
                                          const azb_model *body, const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_file_recovery_provision,
        .scope_id = item_id,
        .names = {recovery_point},
        .body = body,
        .call = call,
    };
}

azb_status azb_file_recovery_provision(azb_client *client, const char *item_id,
                                       const char *recovery_point, const azb_model *body,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    const azbi_arguments arguments = provision_arguments(item_id, recovery_point, body, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_file_recovery_provision_begin(azb_client *client, const char *item_id,
                                             const char *recovery_point, const azb_model *body,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = provision_arguments(item_id, recovery_point, body, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_file_recovery_provision_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_file_recovery_provision, out, err);
}

const azbi_operation azbi_operation_file_recovery_revoke = {
    .id = "ItemLevelRecoveryConnections_Revoke",
    .method = "POST",
    .path = "/recoveryPoints/{}/revokeInstantItemRecovery",
    .api_version = "2025-08-01",
    .names = {{"recovery_point", 260}},
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "item_id",
};

static azbi_arguments revoke_arguments(const char *item_id, const char *recovery_point,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_file_recovery_revoke,
        .scope_id = item_id,
        .names = {recovery_point},
        .call = call,
    };
}

azb_status azb_file_recovery_revoke(azb_client *client, const char *item_id,
                                    const char *recovery_point, const azb_call_options *call,
                                    azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = revoke_arguments(item_id, recovery_point, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_file_recovery_revoke_begin(azb_client *client, const char *item_id,
                                          const char *recovery_point, const azb_call_options *call,
                                          azb_call_fn done, void *user, azb_call **out,
                                          azb_error **err)
{
    const azbi_arguments arguments = revoke_arguments(item_id, recovery_point, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_file_recovery_revoke_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_file_recovery_revoke, out, err);
}
