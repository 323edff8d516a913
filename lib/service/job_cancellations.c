/*
 * job_cancellations.c - rows and functions of azbackup/service/job_cancellations.h.
 * Generated from lib/schema/operations/job_cancellations.txt by lib/schema/generate.py.
 */
#include <azbackup/service/job_cancellations.h>

#include "service/rows.h"

const azbi_operation azbi_operation_job_cancellations_trigger = {
    .id = "JobCancellations_Trigger",
    .method = "POST",
    .path = "/backupJobs/{}/cancel",
    .api_version = "2025-08-01",
    .names = {{"job", 260}},
    .scope = AZBI_SCOPE_VAULT,
    .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_ONCE,
    .scope_argument = "vault_id",
};

static azbi_arguments trigger_arguments(const char *vault_id, const char *job,
                                        const azb_call_options *call)
{
    return (azbi_arguments){
        .operation = &azbi_operation_job_cancellations_trigger,
        .scope_id = vault_id,
        .names = {job},
        .call = call,
    };
}

azb_status azb_job_cancellations_trigger(azb_client *client, const char *vault_id, const char *job,
                                         const azb_call_options *call, azb_poller **out,
                                         azb_error **err)
{
    const azbi_arguments arguments = trigger_arguments(vault_id, job, call);

    return azbi_call_run_poller(client, &arguments, out, err);
}

azb_status azb_job_cancellations_trigger_begin(azb_client *client, const char *vault_id,
                                               const char *job, const azb_call_options *call,
                                               azb_call_fn done, void *user, azb_call **out,
                                               azb_error **err)
{
    const azbi_arguments arguments = trigger_arguments(vault_id, job, call);

    return azbi_call_begin(client, &arguments, done, user, out, err);
}

azb_status azb_job_cancellations_trigger_end(azb_call *call, azb_poller **out, azb_error **err)
{
    return azbi_call_end_poller(call, &azbi_operation_job_cancellations_trigger, out, err);
}
