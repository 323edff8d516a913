/*
 * service/restores.h - restores of recovery points.
 * Generated from lib/schema/operations/restores.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_RESTORES_H
#define AZBACKUP_SERVICE_RESTORES_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/restore.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_restores_trigger: see azb_options_init in context.h. */
typedef struct azb_restores_trigger_options {
    size_t size; /* set by azb_options_init */
    /* "Bearer " and a token of the resource guard's tenant (secret; NULL: none) */
    const char *auxiliary_authorization;
} azb_restores_trigger_options;

/*
 * Starts to restore a recovery point. The poller's result is an OperationStatus whose extended info
 * names the job that does the work.
 * item_id: ARM id of the protected item. recovery_point: name of the point, as
 * RecoveryPointResource has it. body: an azb_restore_request_resource, or its properties (an
 * azb_restore_request or a part of one). options, call: NULL for the defaults. All arguments are
 * copied. out: owned, free with azb_poller_free.
 * Service document: Restores - Trigger (Restores_Trigger), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restores_trigger(azb_client *client, const char *item_id,
                                                      const char *recovery_point,
                                                      const azb_model *body,
                                                      const azb_restores_trigger_options *options,
                                                      const azb_call_options *call,
                                                      azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_restores_trigger_begin(
    azb_client *client, const char *item_id, const char *recovery_point, const azb_model *body,
    const azb_restores_trigger_options *options, const azb_call_options *call, azb_call_fn done,
    void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_restores_trigger_begin has started. out and statuses as
 * azb_restores_trigger; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_restores_trigger_end(azb_call *call, azb_poller **out,
                                                          azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
