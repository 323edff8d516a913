/*
 * scenario.h - the main jobs, run over a scripted service while one event after the other fails.
 *
 * A scenario checks every call with scenario_failed: a call may fail once, with the status that
 * the trial allows, must then leave its outputs empty, and must succeed on the same handles when
 * it is repeated.
 */
#ifndef FAULT_SCENARIO_H
#define FAULT_SCENARIO_H

#include <stdbool.h>

#include <azbackup/azbackup.h>

#include "support/stage.h"
#include "support/test.h"

typedef struct trial {
    stage stage;
    azb_status allowed; /* the failure that may happen; AZB_OK: none */
    size_t failures;    /* so far */
    azb_status last;    /* status of the last failure */
} trial;

typedef struct scenario {
    const char *name;
    void (*script)(azb_mock *mock);
    void (*run)(trial *t);
    bool posts_read; /* its POSTs start no work, so they may be sent again */
} scenario;

enum {
    BACKUP_SCENARIOS = 5,
    COMPUTE_SCENARIOS = 8,
    SCENARIO_COUNT = BACKUP_SCENARIOS + COMPUTE_SCENARIOS
};

extern const scenario backup_scenarios[BACKUP_SCENARIOS];
extern const scenario compute_scenarios[COMPUTE_SCENARIOS];

/* A scenario of either table by its number, which is below SCENARIO_COUNT. */
const scenario *scenario_at(size_t index);

/* In every URL that gives access to data: no block may be freed with it. */
#define SCENARIO_SECRET "Hush-Hush"

#define SCENARIO_JSON "Content-Type: application/json\n"

/*
 * Checks a call. has_output: whether it returned an output. Frees *err. Returns true when the
 * call failed as allowed and must be repeated.
 */
bool scenario_failed(trial *t, azb_status status, bool has_output, azb_error **err);

/* Scripts an answer that serves `repeats` more requests; -1: all that follow. */
void scenario_reply(azb_mock *mock, const char *method, const char *pattern, int32_t status,
                    const char *headers, const char *body, int64_t repeats);

/* A model of a type by its service name; owned. */
azb_model *scenario_body(trial *t, const char *type, const char *text);

/* Waits until the poller has succeeded. Its result, borrowed from it. */
void scenario_wait(trial *t, azb_poller *poller);
azb_model *scenario_result(trial *t, azb_poller *poller);

/* Saves the poller, frees it and resumes it from its token; owned. */
azb_poller *scenario_resumed(trial *t, azb_poller *poller);

#endif
