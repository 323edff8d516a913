/*
 * sweep.h - runs flows with one answer bent at a time, in child processes, and reports what went
 * wrong.
 */
#ifndef FAULT_SWEEP_H
#define FAULT_SWEEP_H

#include "bend.h"

enum {
    SWEEP_DAY_MS = 24 * 3600 * 1000, /* deadline of every run, by the simulated clock */
    SWEEP_REQUESTS = 6000            /* a run that sends more never ends */
};

/* One flow. run opens its service, passes it to sweep_bend, does its work, and checks with
 * sweep_require what must hold. */
typedef struct sweep_flow {
    const char *name;
    void (*run)(void);
    char letter; /* of the workflow in tests/fuzz/fuzz_workflow.c; 0: not in there */
} sweep_flow;

/* Applies the case of this run to a service. */
void sweep_bend(faulty_service *s);

/* Calls fn with each answer of this run as the client gets it. */
void sweep_watch(void (*fn)(const service_answer *answer));

/* Ends the case as failed, with a reason, unless `holds`. */
void sweep_require(bool holds, const char *reason, const char *text);

/* Checks that a call has an error with a message when it failed, and no error else; frees it. */
void sweep_end(azb_status status, azb_error **err);

/* True when the service of this run reports as done what is not. */
bool sweep_is_a_lie(void);

/* True when the case of this run contains this part of FLOW:ANSWER:WHERE:WHAT. */
bool sweep_is_at(const char *part);

/* True in the run without a bend. */
bool sweep_is_straight(void);

/* Options of a call with the deadline of a run. */
azb_call_options sweep_call(void);

/* Runs the flows that the environment selects (see test_bent_answers.c). Returns the exit status.
 */
int sweep_main(const sweep_flow *flows, size_t count, int argc, char **argv);

#endif
