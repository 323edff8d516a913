/*
 * jobs.c - rows and functions of azbackup/service/jobs.h.
 * Generated from lib/schema/operations/jobs.txt by lib/schema/generate.py.
 */
#include <azbackup/service/jobs.h>

#include "model/types.h"
#include "service/rows.h"

static const azbi_parameter parameters_0[] = {
    {"vault_id", "ARM id of the vault", 0},
};

static const azbi_input jobs_list_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which jobs to list",
     .where = &azbi_type_backup_jobs_filter,
     .offset = offsetof(azb_jobs_list_options, filter),
     .beside = offsetof(azb_jobs_list_options, where),
     .kind = AZBI_INPUT_FILTER},
    {.wire = "$skipToken",
     .option = "options.skip_token",
     .doc = "where to go on, from a link of the service",
     .offset = offsetof(azb_jobs_list_options, skip_token),
     .kind = AZBI_INPUT_TEXT},
};
_Static_assert(sizeof(azb_jobs_list_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_jobs_list = {
    .id = "BackupJobs_List",
    .name = "jobs_list",
    .doc = "Lists the jobs of a vault.",
    .method = "GET",
    .path = "/backupJobs",
    .api_version = "2025-08-01",
    .item = &azbi_type_job_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {jobs_list_inputs, 2, AZBI_SIZE_UP_TO(azb_jobs_list_options, skip_token),
               sizeof(azb_jobs_list_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
};

azb_status azb_jobs_list(azb_client *client, const char *vault_id,
                         const azb_jobs_list_options *options, const azb_call_options *call,
                         azb_pager **out, azb_error **err)
{
    return azbi_list(client,
                     &(azbi_arguments){.operation = &azbi_operation_jobs_list,
                                       .scope_id = vault_id,
                                       .options = options,
                                       .call = call},
                     out, err);
}

static const azbi_parameter parameters_1[] = {
    {"vault_id", "ARM id of the vault", 0},
    {"job", "name of the job, as JobResource has it", 260},
};

const azbi_operation azbi_operation_jobs_get = {
    .id = "JobDetails_Get",
    .name = "jobs_get",
    .doc = "Reads one job with its steps, facts and errors.",
    .method = "GET",
    .path = "/backupJobs/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_job_resource,
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
};

azb_status azb_jobs_get(azb_client *client, const char *vault_id, const char *job,
                        const azb_call_options *call, azb_job_resource **out, azb_error **err)
{
    return azbi_call_run_model(client,
                               &(azbi_arguments){.operation = &azbi_operation_jobs_get,
                                                 .scope_id = vault_id,
                                                 .names = {job},
                                                 .call = call},
                               out, err);
}

azb_status azb_jobs_get_begin(azb_client *client, const char *vault_id, const char *job,
                              const azb_call_options *call, azb_call_fn done, void *user,
                              azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_jobs_get,
                                             .scope_id = vault_id,
                                             .names = {job},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_jobs_get_end(azb_call *call, azb_job_resource **out, azb_error **err)
{
    return azbi_call_end_model(call, &azbi_operation_jobs_get, out, err);
}

const azbi_operation azbi_operation_jobs_cancel = {
    .id = "JobCancellations_Trigger",
    .name = "jobs_cancel",
    .doc = "Asks the service to cancel a job. The poller follows the request; the job itself ends "
           "as Cancelled some time later, or goes on when it is too far.",
    .method = "POST",
    .path = "/backupJobs/{}/cancel",
    .api_version = "2025-08-01",
    .parameters = parameters_1,
    .parameter_count = 2,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
};

azb_status azb_jobs_cancel(azb_client *client, const char *vault_id, const char *job,
                           const azb_call_options *call, azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_jobs_cancel,
                                                  .scope_id = vault_id,
                                                  .names = {job},
                                                  .call = call},
                                out, err);
}

azb_status azb_jobs_cancel_begin(azb_client *client, const char *vault_id, const char *job,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_jobs_cancel,
                                             .scope_id = vault_id,
                                             .names = {job},
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_jobs_cancel_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_jobs_cancel, out, err);
}

static const azbi_input jobs_export_inputs[] = {
    {.wire = "$filter",
     .option = "options.filter",
     .doc = "which jobs to write",
     .where = &azbi_type_backup_jobs_filter,
     .offset = offsetof(azb_jobs_export_options, filter),
     .beside = offsetof(azb_jobs_export_options, where),
     .kind = AZBI_INPUT_FILTER},
};
_Static_assert(sizeof(azb_jobs_export_options) <= sizeof(azbi_options),
               "azbi_options must have room for it");

const azbi_operation azbi_operation_jobs_export = {
    .id = "Jobs_Export",
    .name = "jobs_export",
    .doc = "Starts to export the jobs of a vault to files. The poller's result is an "
           "OperationResultInfoBaseResource that names the files.",
    .method = "POST",
    .path = "/backupJobsExport",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_result_info_base_resource,
    .parameters = parameters_0,
    .parameter_count = 1,
    .inputs = {jobs_export_inputs, 1, AZBI_SIZE_UP_TO(azb_jobs_export_options, filter),
               sizeof(azb_jobs_export_options)},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .empty_statuses = {202},
};

azb_status azb_jobs_export(azb_client *client, const char *vault_id,
                           const azb_jobs_export_options *options, const azb_call_options *call,
                           azb_poller **out, azb_error **err)
{
    return azbi_call_run_poller(client,
                                &(azbi_arguments){.operation = &azbi_operation_jobs_export,
                                                  .scope_id = vault_id,
                                                  .options = options,
                                                  .call = call},
                                out, err);
}

azb_status azb_jobs_export_begin(azb_client *client, const char *vault_id,
                                 const azb_jobs_export_options *options,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    return azbi_call_begin(client,
                           &(azbi_arguments){.operation = &azbi_operation_jobs_export,
                                             .scope_id = vault_id,
                                             .options = options,
                                             .call = call},
                           done, user, out, err);
}

azb_status azb_jobs_export_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_jobs_export, out, err);
}
