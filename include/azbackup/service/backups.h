/*
 * service/backups.h - on-demand backups.
 * Generated from lib/schema/operations/backups.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_BACKUPS_H
#define AZBACKUP_SERVICE_BACKUPS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/backup.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Starts an on-demand backup of a protected item. The poller's result is an OperationStatus whose
 * extended info names the job that does the work.
 * item_id: ARM id of the protected item. body: an azb_backup_request_resource, or its properties
 * (an azb_backup_request or a part of one). call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Backups - Trigger (Backups_Trigger), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backups_trigger(azb_client *client, const char *item_id,
                                                     const azb_model *body,
                                                     const azb_call_options *call, azb_poller **out,
                                                     azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_backups_trigger_begin(azb_client *client, const char *item_id,
                                                           const azb_model *body,
                                                           const azb_call_options *call,
                                                           azb_call_fn done, void *user,
                                                           azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_backups_trigger_begin has started. out and statuses as
 * azb_backups_trigger; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_backups_trigger_end(azb_call *call, azb_poller **out,
                                                         azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
