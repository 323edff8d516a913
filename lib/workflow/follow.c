// follow.c - waits for an operation and for the job that it started.
#include "workflow/follow.h"

#include <string.h>

#include "base/error.h"
#include "workflow/check.h"

azb_status azbi_follow_read(azb_client *client, const azb_follow_options *follow,
                            azb_follow_options *out, azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("follow", azb_follow_options);
    azb_options_init(out, sizeof *out);
    return azbi_abi_read(err, azb_client_context(client), &about, follow, out);
}

static azb_status save_checkpoint(const azb_poller *poller, const azb_follow_options *follow,
                                  azb_error **err)
{
    if (follow->checkpoint == NULL) {
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

// The token is saved before the wait, so that a crash during the wait does not lose it.
azb_status azbi_follow_wait(azb_poller *poller, const azb_follow_options *follow,
                            azbi_budget *budget, azb_error **err)
{
    if (azb_poller_state(poller) == AZB_POLLER_RUNNING) {
        const azb_status status = save_checkpoint(poller, follow, err);
        if (status != AZB_OK) {
            return status;
        }
    }
    if (follow->progress != NULL) {
        azb_poller_on_progress(poller, follow->progress, follow->progress_user);
    }
    const azb_status status = azb_poller_wait(poller, azbi_budget_call(budget), err);
    azb_poller_on_progress(poller, NULL, NULL);
    return status;
}

// Takes the job out of a finished poller that followed one, even a failed one. Returns AZB_OK also
// when the poller followed something else; any other status says why the job could not be read.
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

// Waits, then takes the job. A failure of the wait takes precedence.
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

// The service may be working on a job that cannot be followed, so this is a failure.
static azb_status fail_without_job(azb_client *client, const azb_poller *operation, azb_error **err)
{
    azb_context *context = azb_client_context(client);
    const char *id = azb_poller_operation_id(operation);
    const int32_t http_status = azb_poller_last_http_status(operation);
    azb_status status = AZB_OK;
    if (id[0] != '\0') {
        status = azbi_fail(err, context, AZB_E_LOST,
                           "the operation %s began, but does not name its job", id);
    } else {
        status = azbi_fail(err, context, AZB_E_JSON,
                           "the answer (HTTP %d) names neither an operation nor a job: nothing "
                           "shows that the work began",
                           (int)http_status);
    }
    if (err != NULL) {
        azbi_error_set_text(*err, AZBI_ERROR_OPERATION_ID, id, strlen(id));
        azbi_error_set_http_status(*err, http_status);
        azbi_error_set_may_have_begun(*err);
    }
    return status;
}

azb_status azbi_follow(azb_client *client, azb_poller *operation, const azb_follow_options *follow,
                       azbi_budget *budget, azb_job_resource **job, azb_error **err)
{
    const azb_status status = azbi_follow_wait(operation, follow, budget, err);
    const bool has_job = take_job(operation, job, NULL) == AZB_OK && *job != NULL;
    if (status != AZB_OK || has_job) {
        return status;
    }
    // A job that could not be read from the operation's answer is requested by its id.
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
    azb_follow_options known;
    azb_status status = azbi_budget_init(&budget, client, call, err);
    if (status == AZB_OK) {
        status = azbi_follow_read(client, follow, &known, err);
    }
    if (status == AZB_OK) {
        status = azbi_follow(client, operation, &known, &budget, job, err);
    }
    return status;
}
