/*
 * jobs.c - rows and functions of azbackup/service/jobs.h.
 * Generated from lib/schema/operations/jobs.txt by lib/schema/generate.py.
 */
#include <azbackup/service/jobs.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_jobs_list = {
    .id = "BackupJobs_List",
    .method = "GET",
    .path = "/backupJobs",
    .api_version = "2025-08-01",
    .item = &azbi_type_job_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LIST,
    .scope_argument = "vault_id",
};

static azb_status list_arguments(azb_client *client, const char *vault_id,
                                 const azb_jobs_list_options *options, const azb_call_options *call,
                                 azbi_arguments *out, azb_error **err)
{
    azb_jobs_list_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_jobs_list,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter), AZBI_QUERY_TEXT("$skipToken", skip_token)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_jobs_list(azb_client *client, const char *vault_id,
                         const azb_jobs_list_options *options, const azb_call_options *call,
                         azb_pager **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = list_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_list(client, &arguments, out, err);
    }
    return status;
}

const azbi_operation azbi_operation_jobs_get = {
    .id = "JobDetails_Get",
    .method = "GET",
    .path = "/backupJobs/{}",
    .api_version = "2025-08-01",
    .result = &azbi_type_job_resource,
    .names = {{"job", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .scope_argument = "vault_id",
};

static azbi_arguments get_arguments(const char *vault_id, const char *job,
                                    const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_jobs_get,
        .scope_id = vault_id,
        .names = {job},
        .call = call,
    };
}

azb_status azb_jobs_get(azb_client *client, const char *vault_id, const char *job,
                        const azb_call_options *call, azb_job_resource **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, job, call);
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_run_model(client, &arguments, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

azb_status azb_jobs_get_begin(azb_client *client, const char *vault_id, const char *job,
                              const azb_call_options *call, azb_call_fn done, void *user,
                              azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, job, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_jobs_get_end(azb_call *call, azb_job_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status =
        azbi_call_end_model(call, &azbi_operation_jobs_get, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}

const azbi_operation azbi_operation_jobs_cancel = {
    .id = "JobCancellations_Trigger",
    .method = "POST",
    .path = "/backupJobs/{}/cancel",
    .api_version = "2025-08-01",
    .names = {{"job", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "vault_id",
};

static azbi_arguments cancel_arguments(const char *vault_id, const char *job,
                                       const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_jobs_cancel,
        .scope_id = vault_id,
        .names = {job},
        .call = call,
    };
}

azb_status azb_jobs_cancel(azb_client *client, const char *vault_id, const char *job,
                           const azb_call_options *call, azb_poller **out, azb_error **err)
{
    const azbi_arguments arguments = cancel_arguments(vault_id, job, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_jobs_cancel_begin(azb_client *client, const char *vault_id, const char *job,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = cancel_arguments(vault_id, job, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_jobs_cancel_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_jobs_cancel, out, err);
}

const azbi_operation azbi_operation_jobs_export = {
    .id = "Jobs_Export",
    .method = "POST",
    .path = "/backupJobsExport",
    .api_version = "2025-08-01",
    .result = &azbi_type_operation_result_info_base_resource,
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE | AZBI_OPERATION_SECRET,
    .empty_statuses = {202},
    .scope_argument = "vault_id",
};

static azb_status export_arguments(azb_client *client, const char *vault_id,
                                   const azb_jobs_export_options *options,
                                   const azb_call_options *call, azbi_arguments *out,
                                   azb_error **err)
{
    azb_jobs_export_options given = {.size = sizeof given};
    const azb_status status =
        azbi_options_read(client, options, sizeof given, sizeof given, &given, err);

    if (status != AZB_OK) {
        return status;
    }
    *out = (azbi_arguments){
        .operation = &azbi_operation_jobs_export,
        .scope_id = vault_id,
        .query = {AZBI_QUERY_FILTER("$filter", filter)},
        .call = call,
    };
    return AZB_OK;
}

azb_status azb_jobs_export(azb_client *client, const char *vault_id,
                           const azb_jobs_export_options *options, const azb_call_options *call,
                           azb_poller **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = export_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_run_poller(client, &arguments, out, err);
    }
    return status;
}

azb_status azb_jobs_export_begin(azb_client *client, const char *vault_id,
                                 const azb_jobs_export_options *options,
                                 const azb_call_options *call, azb_call_fn done, void *user,
                                 azb_call **out, azb_error **err)
{
    azbi_arguments arguments = {0};
    azb_status status = export_arguments(client, vault_id, options, call, &arguments, err);

    if (out != NULL) {
        *out = NULL;
    }
    if (status == AZB_OK) {
        status = azbi_call_begin(client, &arguments, done, user, out, err);
    }
    return status;
}

azb_status azb_jobs_export_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_jobs_export, out, err);
}
