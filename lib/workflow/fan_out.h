/* fan_out.h - several requests at a time, long-running or not, with a bound. */
#ifndef AZBI_WORKFLOW_FAN_OUT_H
#define AZBI_WORKFLOW_FAN_OUT_H

#include <stdbool.h>

#include <azbackup/poller.h>

#include "workflow/budget.h"

/* The tasks are numbered from 0. */
typedef struct azbi_fan_out {
    azb_client *client;
    azbi_budget *budget;
    size_t count;         /* of tasks */
    size_t bound;         /* of tasks under way; 1 or more */
    bool stop_at_failure; /* begin no further one; those under way are waited for all the same */
    void *user;
    /* A service call of its begin and end forms. No poller: the answer was the end of it. */
    azb_status (*begin)(void *user, size_t task, const azb_call_options *options, azb_call **call,
                        azb_error **err);
    azb_status (*end)(void *user, size_t task, azb_call *call, azb_poller **poller,
                      azb_error **err);
    /* A task that was begun has ended, or nobody waits for it any more. poller: NULL when its
     * request was not accepted or had none; both are borrowed. */
    void (*over)(void *user, size_t task, azb_poller *poller, azb_status status,
                 const azb_error *error);
} azbi_fan_out;

/* Runs all tasks. Returns AZB_OK, or the status of the first failure with its error; AZB_E_STATE
 * from a callback; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_fan_out_run(const azbi_fan_out *fan_out, azb_error **err);

#endif
