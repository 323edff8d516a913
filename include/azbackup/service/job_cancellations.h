/*
 * service/job_cancellations.h - cancellation of jobs.
 * Generated from lib/schema/operations/job_cancellations.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_JOB_CANCELLATIONS_H
#define AZBACKUP_SERVICE_JOB_CANCELLATIONS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Asks the service to cancel a job. The poller follows the request; the job itself ends as
 * Cancelled some time later, or goes on when it is too far.
 * vault_id: ARM id of the vault. job: name of the job, as JobResource has it. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Job Cancellations - Trigger, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_job_cancellations_trigger(azb_client *client,
                                                               const char *vault_id,
                                                               const char *job,
                                                               const azb_call_options *call,
                                                               azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_job_cancellations_trigger_begin(
    azb_client *client, const char *vault_id, const char *job, const azb_call_options *call,
    azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_job_cancellations_trigger_begin has started. out and statuses
 * as azb_job_cancellations_trigger; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_job_cancellations_trigger_end(azb_call *call, azb_poller **out,
                                                                   azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
