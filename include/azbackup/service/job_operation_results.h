/*
 * service/job_operation_results.h - outcomes of operations on jobs.
 * Generated from lib/schema/operations/job_operation_results.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_JOB_OPERATION_RESULTS_H
#define AZBACKUP_SERVICE_JOB_OPERATION_RESULTS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Reads the outcome of an operation on a job. The poller runs while the service answers 202.
 * vault_id: ARM id of the vault. job: name of the job, as JobResource has it. operation_id: id of
 * the operation. call: NULL for the defaults. All arguments are copied. out: owned, free with
 * azb_poller_free.
 * Service document: Job Operation Results - Get, api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_job_operation_results_get(
    azb_client *client, const char *vault_id, const char *job, const char *operation_id,
    const azb_call_options *call, azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_job_operation_results_get_begin(
    azb_client *client, const char *vault_id, const char *job, const char *operation_id,
    const azb_call_options *call, azb_call_fn done, void *user, azb_call **out, azb_error **err);

/*
 * Takes the result of a call that azb_job_operation_results_get_begin has started. out and statuses
 * as azb_job_operation_results_get; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_job_operation_results_get_end(azb_call *call, azb_poller **out,
                                                                   azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
