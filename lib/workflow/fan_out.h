/* fan_out.h - runs many requests, each with its long-running operation, a few at a time. */
#ifndef AZBI_WORKFLOW_FAN_OUT_H
#define AZBI_WORKFLOW_FAN_OUT_H

#include <stdbool.h>

#include <azbackup/poller.h>

#include "workflow/budget.h"

/* A task is one request and the operation that it starts, if any. Tasks are numbered from 0. */
typedef struct azbi_fan_out {
    azb_client *client;
    azbi_budget *budget;
    size_t count;         /* of tasks */
    size_t bound;         /* tasks under way at a time; 1 or more */
    bool stop_at_failure; /* after a failure no further task begins; those under way continue */
    void *user;
    /* The begin and end forms of the request. No poller: the answer completed the task. */
    azb_status (*begin)(void *user, size_t task, const azb_call_options *call, azb_call **out,
                        azb_error **err);
    azb_status (*end)(void *user, size_t task, azb_call *call, azb_poller **poller,
                      azb_error **err);
    /* Called once for each task that began, when it ended or the wait for it was abandoned.
     * poller: NULL when the request failed or started no operation; borrowed, as is the error. */
    void (*ended)(void *user, size_t task, azb_poller *poller, azb_status status,
                  const azb_error *error);
} azbi_fan_out;

/* Runs the tasks and waits for them. Returns AZB_OK; the status and the error of the first failure;
 * AZB_E_STATE from a callback; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_fan_out_run(const azbi_fan_out *fan_out, azb_error **err);

#endif
