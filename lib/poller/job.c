// job.c - pollers of backup jobs.
#include "poller/job.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "id/id.h"
#include "model/types.h"
#include "poller/from_call.h"
#include "poller/header_url.h"
#include "poller/job_error.h"
#include "poller/operation_kind.h"
#include "poller/rows.h"

enum {
    WAIT_MS = 30 * 1000
};

const azbi_poller_traits azbi_job_traits = {
    .noun = "job",
    .size = sizeof(azbi_operation_poller),
    .name = {"jobId", offsetof(azb_poller, job_id)},
    .named = true,
    .wait_ms = WAIT_MS,
    .ask = azbi_operation_ask,
    .take = azbi_operation_take,
    .take_missing = azbi_operation_take_missing,
    .fail = azbi_job_error_of_status,
};

// The name of a job that may be given as its whole ARM id, which must be of that vault.
static azb_status check_name(azb_client *client, const char *vault_id, const char *job_id,
                             const char **name, azb_error **err)
{
    azb_str vault = {NULL, 0};
    *name = job_id;
    if (job_id == NULL || job_id[0] != '/') {
        return AZB_OK;
    }
    const azb_str text = {job_id, strlen(job_id)};
    const azb_str found = azbi_job_name_of(text, &vault);
    if (found.ptr == NULL) {
        return azbi_fail_arg(err, client->context, "job_id",
                             "must be the name of a job or the ARM id of one");
    }
    if (vault_id != NULL && !azbi_equal_nocase(vault.ptr, vault.len, vault_id, strlen(vault_id))) {
        return azbi_fail_arg(err, client->context, "job_id",
                             "is the ARM id of a job in another vault than vault_id");
    }
    *name = found.ptr;
    return AZB_OK;
}

static azb_status set_texts(azb_poller *poller, const char *vault_id, const char *job_id,
                            azbi_buf *url)
{
    azb_context *context = poller->client->context;
    azb_status status = azbi_string_copy(context, job_id, &poller->job_id);
    if (status == AZB_OK) {
        status = azbi_buf_take_string(url, &poller->url);
    }
    return status == AZB_OK
               ? azbi_id_vault_of(context, AZBI_SCOPE_VAULT, vault_id, &poller->vault_id)
               : status;
}

static azb_status set_up(azb_poller *poller, const char *vault_id, const char *job_id,
                         azb_error **err)
{
    azb_client *client = poller->client;
    azbi_buf url;
    azbi_buf_init(&url, client->context, AZBI_POLLER_URL_MAX);
    const char *name = NULL;
    azb_status status = check_name(client, vault_id, job_id, &name, err);
    if (status == AZB_OK) {
        status = azbi_job_put_url(client, vault_id, name, &url, err);
    }
    if (status == AZB_OK) {
        poller->type = &azbi_type_job_resource;
        status = set_texts(poller, vault_id, name, &url) == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
    }
    azbi_buf_dispose(&url);
    return status;
}

static azb_status make(azb_client *client, const char *vault_id, const char *job_id,
                       azb_poller **out, azb_error **err)
{
    azb_poller *poller = azbi_poller_new(client, &azbi_job_traits, AZBI_POLLER_JOB);
    if (poller == NULL) {
        return azbi_fail_nomem(err);
    }
    const azb_status status = set_up(poller, vault_id, job_id, err);
    if (status != AZB_OK) {
        azb_poller_free(poller);
        return status;
    }
    *out = poller;
    return AZB_OK;
}

azb_status azb_job_poller_new(azb_client *client, const char *vault_id, const char *job_id,
                              azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    const azb_status status = azbi_client_check(client, err);
    return status == AZB_OK ? make(client, vault_id, job_id, out, err) : status;
}

// The ids by which the service's support finds what began the job.
static azb_status copy_ids(azb_poller *job, const azb_poller *operation)
{
    azb_context *context = job->client->context;
    const azb_status status = azbi_string_copy(context, operation->trigger_ids, &job->trigger_ids);
    return status == AZB_OK ? azbi_string_copy(context, operation->operation_id, &job->operation_id)
                            : status;
}

azb_status azb_poller_job_new(const azb_poller *operation, azb_poller **out, azb_error **err)
{
    azbi_error_start(err);
    if (out == NULL) {
        return azbi_fail_arg(err, NULL, "out", "must not be NULL");
    }
    *out = NULL;
    if (operation == NULL) {
        return azbi_fail_arg(err, NULL, "operation", "must not be NULL");
    }
    azb_client *client = operation->client;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (operation->job_id == NULL || operation->vault_id == NULL) {
        return azbi_fail(err, client->context, AZB_E_STATE, "operation: no job is known yet");
    }
    status = make(client, operation->vault_id, operation->job_id, out, err);
    if (status != AZB_OK) {
        return status;
    }
    (*out)->is_named = true;
    if (copy_ids(*out, operation) != AZB_OK) {
        azb_poller_free(*out);
        *out = NULL;
        return azbi_fail_nomem(err);
    }
    return AZB_OK;
}

azb_status azb_poller_cancel_job(azb_poller *poller, const azb_call_options *call,
                                 azb_poller **canceling, azb_error **err)
{
    azbi_error_start(err);
    if (canceling != NULL) {
        *canceling = NULL;
    }
    if (poller == NULL) {
        return azbi_fail_arg(err, NULL, "poller", "must not be NULL");
    }
    azb_client *client = poller->client;
    azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (poller->job_id == NULL || poller->vault_id == NULL) {
        return azbi_fail(err, client->context, AZB_E_STATE, "poller: no job is known yet");
    }
    const azbi_arguments arguments = {.operation = &azbi_poller_cancel_job,
                                      .scope_id = poller->vault_id,
                                      .names = {poller->job_id},
                                      .call = call};
    azb_poller *cancellation = NULL;
    status = azbi_call_run_poller(client, &arguments, &cancellation, err);
    if (canceling != NULL) {
        *canceling = cancellation;
    } else {
        azb_poller_free(cancellation);
    }
    return status;
}
