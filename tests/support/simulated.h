/*
 * simulated.h - the simulator (tests/simulator) in process: a request in, an answer out, on a clock
 * of the test. What its faults do on the wire needs the sockets and does not happen here.
 */
#ifndef AZB_TEST_SUPPORT_SIMULATED_H
#define AZB_TEST_SUPPORT_SIMULATED_H

#include <stdint.h>

#include "support/service_answer.h"

struct sim;

typedef struct simulated {
    struct sim *sim;
    int64_t (*now_ms)(void *user); /* monotonic */
    void *user;
} simulated;

typedef struct simulated_request {
    const char *method;
    const char *url;           /* begins with SERVICE_ORIGIN */
    const char *body;          /* "" when there is none */
    const char *if_none_match; /* "" when it was not sent */
} simulated_request;

/* An empty resource group of a subscription: only what is put exists. */
void simulated_open(simulated *s, const char *subscription, const char *group,
                    int64_t (*now_ms)(void *user), void *user);
void simulated_close(simulated *s);

void simulated_serve(simulated *s, const simulated_request *request, service_answer *answer);

/* Adds a fault as the simulator's README describes it; those of simulated_serve last until they are
 * cleared. */
void simulated_add_fault(simulated *s, const char *spec);
void simulated_clear_faults(simulated *s);

/* The state as of now. */
struct sim *simulated_settle(simulated *s);

#endif
