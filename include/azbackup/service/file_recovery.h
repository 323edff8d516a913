/*
 * service/file_recovery.h - file recovery: mounts of recovery points.
 * Generated from lib/schema/operations/file_recovery.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_FILE_RECOVERY_H
#define AZBACKUP_SERVICE_FILE_RECOVERY_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/item_recovery.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Starts to mount a recovery point for file recovery. The poller's result is an OperationStatus
 * whose extended info holds the scripts that connect to the mount. The mount lives for some hours,
 * or until it is revoked.
 * item_id: ARM id of the protected item. recovery_point: name of the point, as
 * RecoveryPointResource has it. body: an azb_ilr_request_resource, or its properties (an
 * azb_ilr_request or a part of one). call: NULL for the defaults. All arguments are copied. out:
 * owned, free with azb_poller_free.
 * Service document: Item Level Recovery Connections - Provision
 * (ItemLevelRecoveryConnections_Provision), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_provision(
    azb_client *client, const char *item_id, const char *recovery_point, const azb_model *body,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_provision_begin(
    azb_client *client, const char *item_id, const char *recovery_point, const azb_model *body,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_file_recovery_provision_begin has started. out and statuses
 * as azb_file_recovery_provision; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_provision_end(azb_call *call, azb_poller **out,
                                                                 azb_error **err);

/*
 * Starts to unmount a recovery point.
 * item_id: ARM id of the protected item. recovery_point: name of the point, as
 * RecoveryPointResource has it. call: NULL for the defaults. All arguments are copied. out: owned,
 * free with azb_poller_free.
 * Service document: Item Level Recovery Connections - Revoke (ItemLevelRecoveryConnections_Revoke),
 * api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_revoke(azb_client *client, const char *item_id,
                                                          const char *recovery_point,
                                                          const azb_call_options *call,
                                                          azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_revoke_begin(
    azb_client *client, const char *item_id, const char *recovery_point,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_file_recovery_revoke_begin has started. out and statuses as
 * azb_file_recovery_revoke; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_file_recovery_revoke_end(azb_call *call, azb_poller **out,
                                                              azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
