#include "workflow/follow.h"

#include <string.h>

#include "base/error.h"

azb_status azbi_follow_check(azb_client *client, const azb_follow_options *follow, azb_error **err)
{
    const azbi_abi_about about = {"follow", "azb_options_init", sizeof *follow, sizeof *follow};
    return follow == NULL ? AZB_OK
                          : azbi_abi_require(err, azb_client_context(client), &about, follow);
}

static azb_status checkpoint(const azb_poller *poller, const azb_follow_options *follow,
                             azb_error **err)
{
    if (follow == NULL || follow->checkpoint == NULL) {
        return AZB_OK;
    }
    char *token = NULL;
    const azb_status status = azb_poller_save(poller, &token, err);
    if (status == AZB_OK) {
        follow->checkpoint(follow->checkpoint_user, token);
    }
    azb_text_free(token);
    return status;
}

// The token is saved first: a crash in the wait must not lose it.
azb_status azbi_follow_wait(azb_poller *poller, const azb_follow_options *follow,
                            azbi_budget *budget, azb_error **err)
{
    if (azb_poller_state(poller) == AZB_POLLER_RUNNING) {
        const azb_status status = checkpoint(poller, follow, err);
        if (status != AZB_OK) {
            return status;
        }
    }
    if (follow != NULL) {
        azb_poller_on_progress(poller, follow->progress, follow->progress_user);
    }
    const azb_status status = azb_poller_wait(poller, azbi_budget_next(budget), err);
    azb_poller_on_progress(poller, NULL, NULL);
    return status;
}

// The job that a finished poller holds, if that is what it followed; a failed job is there as well.
// Returns AZB_OK, also without a job, or why there is none although there was one to read.
static azb_status take_job(azb_poller *poller, azb_job_resource **job, azb_error **err)
{
    azb_model *result = NULL;
    const azb_status status = azb_poller_result(poller, &result, err);
    if (result != NULL && azb_model_type(result) == azb_type_find("JobResource")) {
        azb_model_keep(result);
        *job = (azb_job_resource *)(void *)result;
    }
    return status;
}

// The wait, and the job when that is what the poller follows. The wait's own failure comes first.
static azb_status wait_for_job(azb_poller *poller, const azb_follow_options *follow,
                               azbi_budget *budget, azb_job_resource **job, azb_error **err)
{
    const azb_status status = azbi_follow_wait(poller, follow, budget, err);
    const azb_status taken = take_job(poller, job, status == AZB_OK ? err : NULL);
    return status == AZB_OK ? taken : status;
}

static azb_status follow_started_job(const azb_poller *operation, const azb_follow_options *follow,
                                     azbi_budget *budget, azb_job_resource **job, azb_error **err)
{
    azb_poller *poller = NULL;
    azb_status status = azb_poller_job_new(operation, &poller, err);
    if (status == AZB_OK) {
        status = wait_for_job(poller, follow, budget, job, err);
    }
    azb_poller_free(poller);
    return status;
}

// Work may be under way that cannot be watched: no success, whatever the service answered.
static azb_status fail_without_job(azb_client *client, const azb_poller *operation, azb_error **err)
{
    azb_context *context = azb_client_context(client);
    const char *id = azb_poller_operation_id(operation);
    const azb_status status =
        id[0] != '\0'
            ? azbi_fail(err, context, AZB_E_LOST, "the operation %s began, but names no job", id)
            : azbi_fail(err, context, AZB_E_JSON,
                        "HTTP %d, which names neither an operation nor a job: nothing shows that "
                        "the work began",
                        (int)azb_poller_last_http_status(operation));
    if (err != NULL) {
        azbi_error_set_text(*err, AZBI_ERROR_OPERATION_ID, id, strlen(id));
        azbi_error_set_http_status(*err, azb_poller_last_http_status(operation));
        azbi_error_set_may_have_begun(*err);
    }
    return status;
}

azb_status azbi_follow(azb_client *client, azb_poller *operation, const azb_follow_options *follow,
                       azbi_budget *budget, azb_job_resource **job, azb_error **err)
{
    const azb_status status = azbi_follow_wait(operation, follow, budget, err);
    // What else the operation brought does not matter here; a job that cannot be read is asked for.
    const azb_status brought = take_job(operation, job, NULL);
    (void)brought;
    if (status != AZB_OK || *job != NULL) {
        return status;
    }
    if (azb_poller_job_id(operation)[0] != '\0') {
        return follow_started_job(operation, follow, budget, job, err);
    }
    return azb_poller_begins_job(operation) ? fail_without_job(client, operation, err) : AZB_OK;
}

azb_status azb_follow_job(azb_client *client, azb_poller *operation,
                          const azb_follow_options *follow, const azb_call_options *call,
                          azb_job_resource **job, azb_error **err)
{
    azbi_error_start(err);
    if (job == NULL) {
        return azbi_fail_arg(err, NULL, "job", "must not be NULL");
    }
    *job = NULL;
    if (operation == NULL) {
        return azbi_fail_arg(err, NULL, "operation", "must not be NULL");
    }
    azbi_budget budget;
    azb_status status = azbi_budget_init(&budget, client, call, err);
    if (status == AZB_OK) {
        status = azbi_follow_check(client, follow, err);
    }
    if (status == AZB_OK) {
        status = azbi_follow(client, operation, follow, &budget, job, err);
    }
    return status;
}
