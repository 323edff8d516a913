/*
 * file_recovery.c - rows and functions of azbackup/service/file_recovery.h.
 * Generated from lib/schema/operations/file_recovery.txt by lib/schema/generate.py.
 */
#include <azbackup/service/file_recovery.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"item_id", "ARM id of the protected item", 0},
    {"recovery_point", "name of the point, as RecoveryPointResource has it", 260},
};

const azbi_operation azbi_operation_file_recovery_provision = {
    .id = "ItemLevelRecoveryConnections_Provision",
    .name = "file_recovery_provision",
    .doc = "Starts to mount a recovery point for file recovery. The poller's result is an "
           "OperationStatus whose extended info holds the scripts that connect to the mount. The "
           "mount lives for some hours, or until it is revoked.",
    .method = "POST",
    .path = "/recoveryPoints/{}/provisionInstantItemRecovery",
    .api_version = "2025-08-01",
    .request = &azbi_type_ilr_request_resource,
    .result = &azbi_type_operation_status,
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .empty_statuses = {202},
    .body_required = 1,
};

azb_status azb_file_recovery_provision(azb_client *client, const char *item_id,
                                       const char *recovery_point, const azb_model *body,
                                       const azb_call_options *call, azb_poller **out,
                                       azb_error **err)
{
    return azbi_call_run_poller(
        client,
        &(azbi_arguments){.operation = &azbi_operation_file_recovery_provision,
                          .scope_id = item_id,
                          .names = {recovery_point},
                          .body = body,
                          .call = call},
        out, err);
}

azb_status azb_file_recovery_provision_begin(azb_client *client, const char *item_id,
                                             const char *recovery_point, const azb_model *body,
                                             const azb_call_options *call, azb_call_fn done,
                                             void *user, azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_file_recovery_provision,
                                             .scope_id = item_id,
                                             .names = {recovery_point},
                                             .body = body,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_file_recovery_provision_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_file_recovery_provision, out, err);
}

const azbi_operation azbi_operation_file_recovery_revoke = {
    .id = "ItemLevelRecoveryConnections_Revoke",
    .name = "file_recovery_revoke",
    .doc = "Starts to unmount a recovery point.",
    .method = "POST",
    .path = "/recoveryPoints/{}/revokeInstantItemRecovery",
    .api_version = "2025-08-01",
    .parameters = parameters_0,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
};

azb_status azb_file_recovery_revoke(azb_client *client, const char *item_id,
                                    const char *recovery_point, const azb_call_options *call,
                                    azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_file_recovery_revoke,
                                                  .scope_id = item_id,
                                                  .names = {recovery_point},
                                                  .call = call},
                                out, err);
}

azb_status azb_file_recovery_revoke_begin(azb_client *client, const char *item_id,
                                          const char *recovery_point, const azb_call_options *call,
                                          azb_call_fn done, void *user, azb_call **out,
                                          azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_file_recovery_revoke,
                                             .scope_id = item_id,
                                             .names = {recovery_point},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_file_recovery_revoke_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_file_recovery_revoke, out, err);
}
