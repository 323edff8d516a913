/* budget.h - one deadline and one cancel token over the several calls of a workflow. */
#ifndef AZBI_WORKFLOW_BUDGET_H
#define AZBI_WORKFLOW_BUDGET_H

#include <stdbool.h>

#include <azbackup/client.h>

#include "base/wait.h"

typedef struct azbi_budget {
    azb_client *client;
    azb_context *context;
    int64_t end_ms; /* on the context's clock; AZBI_NEVER: no deadline */
    azb_call_options call;
} azbi_budget;

/* Milliseconds until the deadline: 0 once it has passed, AZBI_NEVER without one. */
int64_t azbi_budget_left(const azbi_budget *budget);

/* call: the options of the whole workflow, or NULL. Returns AZB_OK; AZB_E_ARG without a client or
 * for a timeout_ms below -1; AZB_E_ABI for options of an unknown size. */
AZB_NODISCARD azb_status azbi_budget_init(azbi_budget *budget, azb_client *client,
                                          const azb_call_options *call, azb_error **err);

/* The options of the next call, with the remaining time as its timeout: at least 1 ms, so that the
 * call itself reports the timeout. Borrowed until the next call of this function. */
const azb_call_options *azbi_budget_call(azbi_budget *budget);

/* True when the deadline has passed or the token was triggered: nothing more may begin. */
bool azbi_budget_is_over(const azbi_budget *budget);

/* A separate budget for the cleanup after a workflow: the workflow's deadline and cancel token do
 * not apply to it. timeout_ms: a negative value counts as 0. */
void azbi_budget_for_cleanup(azbi_budget *cleanup, const azbi_budget *budget, int64_t timeout_ms);

/* Waits for a timer, or until the token, which may be NULL, is triggered. Returns as azb_call_wait.
 */
AZB_NODISCARD azb_status azbi_wait_for(azb_call *timer, azb_cancel *cancel, azb_error **err);

/* Pauses between two polls. Returns AZB_OK when the next poll is due; AZB_E_TIMEOUT or
 * AZB_E_CANCELED as soon as the deadline passes or the token is triggered; AZB_E_STATE from a
 * callback; AZB_E_NOMEM; AZB_E_TRANSPORT. */
AZB_NODISCARD azb_status azbi_budget_pause(const azbi_budget *budget, int64_t pause_ms,
                                           azb_error **err);

/* A copy of the options with a timeout of 30 seconds at most, for a request that is repeated after
 * a failure: one that hangs must not use up the time of all repetitions. */
azb_call_options azbi_budget_capped(const azb_call_options *call);

/* Pauses before something is repeated; each pause is twice the previous one, up to a limit.
 * pause_ms: the previous pause, 0 before the first one. Returns false when there is no time left
 * for a repetition. */
bool azbi_budget_backoff(const azbi_budget *budget, int64_t *pause_ms);

/* The former names, which disk/ uses. */
#define azbi_budget_next azbi_budget_call
#define azbi_budget_rest azbi_budget_backoff

#endif
