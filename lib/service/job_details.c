/*
 * job_details.c - rows and functions of azbackup/service/job_details.h.
 * Generated from lib/schema/operations/job_details.txt by lib/schema/generate.py.
 */
#include <azbackup/service/job_details.h>

#include "model/types.h"
#include "service/rows.h"

const azbi_operation azbi_operation_job_details_get = {
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
        .operation = &azbi_operation_job_details_get,
        .scope_id = vault_id,
        .names = {job},
        .call = call,
    };
}

azb_status azb_job_details_get(azb_client *client, const char *vault_id, const char *job,
                               const azb_call_options *call, azb_job_resource **out,
                               azb_error **err)
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

azb_status azb_job_details_get_begin(azb_client *client, const char *vault_id, const char *job,
                                     const azb_call_options *call, azb_call_fn done, void *user,
                                     azb_call **out, azb_error **err)
{
    const azbi_arguments arguments = get_arguments(vault_id, job, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_job_details_get_end(azb_call *call, azb_job_resource **out, azb_error **err)
{
    azb_model *model = NULL;
    const azb_status status = azbi_call_end_model(call, &azbi_operation_job_details_get,
                                                  out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
