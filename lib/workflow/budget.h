/* budget.h - one deadline over several calls. */
#ifndef AZBI_WORKFLOW_BUDGET_H
#define AZBI_WORKFLOW_BUDGET_H

#include <stdbool.h>

#include <azbackup/client.h>

#include "base/wait.h"

typedef struct azbi_budget {
    azb_client *client;
    azb_context *context;
    int64_t end_ms; /* on the context's clock; AZBI_NEVER: none */
    azb_call_options call;
} azbi_budget;

/* Milliseconds until the end: 0 when it is over, AZBI_NEVER without one. */
int64_t azbi_budget_left(const azbi_budget *budget);

/* call: the options of the whole workflow; NULL is fine. Returns AZB_OK; AZB_E_ARG without a
 * client or for a timeout_ms below -1; AZB_E_ABI for options that this library does not know. */
AZB_NODISCARD azb_status azbi_budget_init(azbi_budget *budget, azb_client *client,
                                          const azb_call_options *call, azb_error **err);

/* The same without a client: what waits with it makes no pauses. */
AZB_NODISCARD azb_status azbi_budget_read(azbi_budget *budget, azb_context *context,
                                          const azb_call_options *call, azb_error **err);

/* Options of the next call, with what is left of the time: at least 1 ms, so that the call itself
 * reports the timeout. Borrowed until they are asked for again. */
const azb_call_options *azbi_budget_next(azbi_budget *budget);

/* True when the deadline has passed or the token has fired: then nothing more is begun. */
bool azbi_budget_is_over(const azbi_budget *budget);

/* A budget beside that of a workflow, for what must be done after its end: with a time of its own,
 * which neither the deadline nor the token of the workflow cuts short. timeout_ms: below 0 is 0. */
void azbi_budget_aside(azbi_budget *aside, const azbi_budget *budget, int64_t timeout_ms);

/* Waits for a timer; the token, which may be NULL, ends it sooner. Returns as azb_call_wait. */
AZB_NODISCARD azb_status azbi_wait_for(azb_call *timer, azb_cancel *cancel, azb_error **err);

/* A pause between two polls. Returns AZB_OK when it is time for the next one; AZB_E_TIMEOUT and
 * AZB_E_CANCELED as soon as the deadline has passed or the token has fired; AZB_E_STATE from a
 * callback; AZB_E_NOMEM; AZB_E_TRANSPORT. */
AZB_NODISCARD azb_status azbi_budget_pause(const azbi_budget *budget, int64_t pause_ms,
                                           azb_error **err);

/* The options for a request that is sent again when it fails: one that hangs must not use up the
 * time of all. */
azb_call_options azbi_budget_share(const azb_call_options *options);

/* Waits before the next try of something, from time to time longer. pause_ms: 0 before the first
 * one. Returns false when there is no time for another try. */
bool azbi_budget_rest(const azbi_budget *budget, int64_t *pause_ms);

#endif
