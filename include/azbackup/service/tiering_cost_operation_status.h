/*
 * service/tiering_cost_operation_status.h - states of cost estimates for the archive.
 * Generated from lib/schema/operations/tiering_cost_operation_status.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_TIERING_COST_OPERATION_STATUS_H
#define AZBACKUP_SERVICE_TIERING_COST_OPERATION_STATUS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/operation.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads the state of a cost estimate for the archive.
 * vault_id: ARM id of the vault. operation_id: id of the operation. call: NULL for the defaults.
 * All arguments are copied. out: owned, free with azb_model_free(&out->model).
 * Service document: Tiering Cost Operation Status - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tiering_cost_operation_status_get(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_operation_status **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_tiering_cost_operation_status_get_begin(
    azb_client *client, const char *vault_id, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_tiering_cost_operation_status_get_begin has started. out and
 * statuses as azb_tiering_cost_operation_status_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_tiering_cost_operation_status_get_end(
    azb_call *call, azb_operation_status **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
