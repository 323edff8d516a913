/*
 * sweep.h - a workflow with trouble at its first request, its second one, and so on to the last:
 * whatever happens, its report must say exactly what the simulator holds.
 */
#ifndef INTEGRATION_SWEEP_H
#define INTEGRATION_SWEEP_H

#include "compute.h"

/* Trouble that the nth request meets which it fits. */
typedef struct trouble {
    const char *fault; /* of the simulator, without after= and times= */
    int times;         /* requests in a row that meet it */
    azb_status status; /* of the workflow, unless it gets over it */
    int32_t http_status;
    bool hides; /* a question asked behind it may meet it, too: that the service could not be asked
                   is a fair report then */
} trouble;

typedef struct workflow {
    const char *name;
    void (*prepare)(const fixture *f); /* what is there before it; NULL: nothing */
    azb_status (*run)(const fixture *f, azb_report **report, azb_error **err);
    bool leaves_nothing; /* when it fails, nothing of what it made stays */
    bool undoes_nothing; /* when it fails, all of what it made stays */
} workflow;

/* A client without retries, whose long waits pass fast; see sweep.c. */
void sweep_start(fixture *f);

/* Whether a request has met the first of the simulator's faults. */
bool sweep_was_met(const fixture *f);

/*
 * Runs the workflow in a world of its own for each n until none of its requests is the nth one any
 * more: that run must succeed. Fails the test when a run and its report differ from what is there.
 * Returns how many runs failed.
 */
size_t sweep(const fixture *f, const workflow *w, const trouble *t);

#endif
