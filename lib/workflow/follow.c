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

// The job that a finished poller holds, if that is what it followed. A failed job is there as well,
// so the status of the question does not matter.
static azb_job_resource *job_of(azb_poller *poller)
{
    azb_model *result = NULL;
    const azb_status ignored = azb_poller_result(poller, &result, NULL);
    (void)ignored;
    if (result == NULL || azb_model_type(result) != azb_type_find("JobResource")) {
        return NULL;
    }
    azb_model_keep(result);
    return (azb_job_resource *)(void *)result;
}

static azb_status follow_started_job(azb_client *client, const azb_poller *operation,
                                     const azb_follow_options *follow, azbi_budget *budget,
                                     azb_job_resource **job, azb_error **err)
{
    azb_poller *poller = NULL;
    azb_status status = azb_job_poller_new(client, azb_poller_vault_id(operation),
                                           azb_poller_job_id(operation), &poller, err);
    if (status == AZB_OK) {
        status = azbi_follow_wait(poller, follow, budget, err);
        *job = job_of(poller);
    }
    azb_poller_free(poller);
    return status;
}

azb_status azbi_follow(azb_client *client, azb_poller *operation, const azb_follow_options *follow,
                       azbi_budget *budget, azb_job_resource **job, azb_error **err)
{
    const azb_status status = azbi_follow_wait(operation, follow, budget, err);
    *job = job_of(operation);
    if (status != AZB_OK || *job != NULL || azb_poller_job_id(operation)[0] == '\0') {
        return status;
    }
    return follow_started_job(client, operation, follow, budget, job, err);
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
