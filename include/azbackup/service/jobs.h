/*
 * service/jobs.h - the jobs of a vault.
 * Generated from lib/schema/operations/jobs.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_SERVICE_JOBS_H
#define AZBACKUP_SERVICE_JOBS_H

#include <azbackup/client.h>
#include <azbackup/model.h>
#include <azbackup/model/filter.h>
#include <azbackup/model/job.h>
#include <azbackup/pager.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Options of azb_jobs_list: see azb_options_init in context.h. */
typedef struct azb_jobs_list_options {
    size_t size;                         /* set by azb_options_init */
    const azb_backup_jobs_filter *where; /* which jobs to list; NULL: all; excludes filter */
    const char *filter;                  /* the same as OData text; NULL: all */
    /* where to go on, from a link of the service (NULL: none) */
    const char *skip_token;
} azb_jobs_list_options;

/*
 * Lists the jobs of a vault.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_pager_free. No request is sent before its first use; azb_jobs_list_next
 * of typed/service/jobs.h reads its items.
 * Service document: Backup Jobs - List (BackupJobs_List), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_list(azb_client *client, const char *vault_id,
                                               const azb_jobs_list_options *options,
                                               const azb_call_options *call, azb_pager **out,
                                               azb_error **err);

/*
 * Reads one job with its steps, facts and errors.
 * vault_id: ARM id of the vault. job: name of the job, as JobResource has it. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_job_resource_free.
 * Service document: Job Details - Get (JobDetails_Get), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_get(azb_client *client, const char *vault_id,
                                              const char *job, const azb_call_options *call,
                                              azb_job_resource **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_get_begin(azb_client *client, const char *vault_id,
                                                    const char *job, const azb_call_options *call,
                                                    azb_call_fn done, void *user, azb_call **out,
                                                    azb_error **err);

/*
 * Takes the result of a call that azb_jobs_get_begin has started. out and statuses as azb_jobs_get;
 * AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_get_end(azb_call *call, azb_job_resource **out,
                                                  azb_error **err);

/*
 * Asks the service to cancel a job. The poller follows the request; the job itself ends as
 * Cancelled some time later, or goes on when it is too far.
 * vault_id: ARM id of the vault. job: name of the job, as JobResource has it. call: NULL for the
 * defaults. All arguments are copied. out: owned, free with azb_poller_free.
 * Service document: Job Cancellations - Trigger (JobCancellations_Trigger), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_cancel(azb_client *client, const char *vault_id,
                                                 const char *job, const azb_call_options *call,
                                                 azb_poller **out, azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_cancel_begin(azb_client *client, const char *vault_id,
                                                       const char *job,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);

/*
 * Takes the result of a call that azb_jobs_cancel_begin has started. out and statuses as
 * azb_jobs_cancel; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_cancel_end(azb_call *call, azb_poller **out,
                                                     azb_error **err);

/* Options of azb_jobs_export: see azb_options_init in context.h. */
typedef struct azb_jobs_export_options {
    size_t size;                         /* set by azb_options_init */
    const azb_backup_jobs_filter *where; /* which jobs to write; NULL: all; excludes filter */
    const char *filter;                  /* the same as OData text; NULL: all */
} azb_jobs_export_options;

/*
 * Starts to export the jobs of a vault to files. The poller's result is an
 * OperationResultInfoBaseResource that names the files.
 * vault_id: ARM id of the vault. options, call: NULL for the defaults. All arguments are copied.
 * out: owned, free with azb_poller_free.
 * Service document: Jobs - Export (Jobs_Export), api-version 2025-08-01.
 * Returns AZB_OK; AZB_E_ARG naming the argument or member; AZB_E_ABI; and, as any call,
 * AZB_E_SERVICE, AZB_E_AUTH, AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_THROTTLED,
 * AZB_E_JSON, AZB_E_LIMIT, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_export(azb_client *client, const char *vault_id,
                                                 const azb_jobs_export_options *options,
                                                 const azb_call_options *call, azb_poller **out,
                                                 azb_error **err);

/*
 * The same without waiting. done: called with user when the call is done; may be NULL. out: owned,
 * free with azb_call_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_export_begin(azb_client *client, const char *vault_id,
                                                       const azb_jobs_export_options *options,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);

/*
 * Takes the result of a call that azb_jobs_export_begin has started. out and statuses as
 * azb_jobs_export; AZB_E_STATE when the call is not done yet.
 */
AZB_API AZB_NODISCARD azb_status azb_jobs_export_end(azb_call *call, azb_poller **out,
                                                     azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
