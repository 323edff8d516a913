/*
 * scenario.h - the main jobs, run over a scripted service while one thing after the other fails.
 *
 * A scenario makes every call through scenario_failed: a call may fail once, in the one way that
 * the trial allows, must leave its outputs empty then, and must succeed on the same handles when
 * it is made again.
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

/* A scenario of both by its number, which is below SCENARIO_COUNT. */
const scenario *scenario_at(size_t index);

/* In every URL that gives access to data: no block may come back with it. */
#define SCENARIO_SECRET "Hush-Hush"

#define SCENARIO_JSON "Content-Type: application/json\n"

/*
 * Judges a call. has_output: whether it handed out anything. Frees *err. Returns true when the
 * call failed as allowed and is to be made again.
 */
bool scenario_failed(trial *t, azb_status status, bool has_output, azb_error **err);

/* Scripts an answer that serves repeats more requests; -1: all that follow. */
void scenario_reply(azb_mock *mock, const char *method, const char *pattern, int32_t status,
                    const char *headers, const char *body, int64_t repeats);

/* A model of a type by its service name; owned. */
azb_model *scenario_body(trial *t, const char *type, const char *text);

/* Waits until the poller succeeded; its result, borrowed from it. */
void scenario_wait(trial *t, azb_poller *poller);
azb_model *scenario_result(trial *t, azb_poller *poller);

/* Saves the wait, drops the poller and takes the wait up from the text; owned. */
azb_poller *scenario_resumed(trial *t, azb_poller *poller);

#endif
