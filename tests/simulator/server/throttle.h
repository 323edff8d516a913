/*
 * throttle.h - the token buckets of Resource Manager: reads, writes and deletes of a subscription.
 */
#ifndef SIM_THROTTLE_H
#define SIM_THROTTLE_H

#include "server/call.h"

enum {
    SIM_BUCKETS = 3
};

struct sim_throttle {
    double level[SIM_BUCKETS];
    sim_time filled[SIM_BUCKETS];
};

void sim_throttle_start(struct sim *sim);
/* Takes one token and reports the rest in a header. False: the answer is a 429. */
bool sim_throttle_take(struct sim_call *call);

#endif
