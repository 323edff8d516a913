/*
 * scenario.h - the main jobs, run over a scripted service while one thing after the other fails.
 *
 * A scenario makes every call through scenario_failed: a call may fail once, in the one way that
 * the trial allows, must leave its outputs empty then, and must succeed on the same handles when
 * it is made again.
 */
#ifndef FAULT_SCENARIO_H
#define FAULT_SCENARIO_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <azbackup/azbackup.h>

#include "support/stage.h"

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

extern const scenario scenarios[];
extern const size_t scenario_count;

/*
 * Judges a call. has_output: whether it handed out anything. Frees *err. Returns true when the
 * call failed as allowed and is to be made again.
 */
bool scenario_failed(trial *t, azb_status status, bool has_output, azb_error **err);

#endif
