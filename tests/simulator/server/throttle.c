// throttle.c - the token buckets of Resource Manager.
#include "server/sim.h"

#include <string.h>

static const struct {
    const char *method; /* NULL: all others */
    const char *header;
    double refill_share; /* of the refill of reads */
} buckets[SIM_BUCKETS] = {
    {"GET", "x-ms-ratelimit-remaining-subscription-reads", 1.0},
    {"DELETE", "x-ms-ratelimit-remaining-subscription-deletes", 0.4},
    {NULL, "x-ms-ratelimit-remaining-subscription-writes", 0.4},
};

void sim_throttle_start(struct sim *sim)
{
    for (size_t i = 0; i < SIM_BUCKETS; i++) {
        sim->throttle.level[i] = sim->options.bucket_size;
        sim->throttle.filled[i] = sim->started;
    }
}

static size_t bucket_of(const char *method)
{
    size_t i = 0;
    while (buckets[i].method != NULL && strcmp(buckets[i].method, method) != 0) {
        i++;
    }
    return i;
}

bool sim_throttle_take(struct sim_call *call)
{
    const struct sim_options *options = &call->sim->options;
    struct sim_throttle *throttle = &call->sim->throttle;
    size_t i = bucket_of(call->request.method);
    double refill = options->bucket_refill * buckets[i].refill_share;
    double passed = (double)(call->now - throttle->filled[i]) / (double)SIM_SECOND;
    double level = throttle->level[i] + passed * refill;
    throttle->level[i] = level > options->bucket_size ? options->bucket_size : level;
    throttle->filled[i] = call->now;
    if (options->throttle && throttle->level[i] < 1) {
        sim_time wait = (sim_time)((1 - throttle->level[i]) / refill * 1e9);
        sim_answer_arm_error(call, 429, "SubscriptionRequestsThrottled",
                             "The number of requests of the subscription has exceeded its limit.");
        sim_answer_retry_after(call, wait);
        sim_answer_header(call, buckets[i].header, "0");
        return false;
    }
    throttle->level[i] = throttle->level[i] < 1 ? 0 : throttle->level[i] - 1;
    sim_answer_header(call, buckets[i].header,
                      sim_arena_format(&call->arena, "%d", (int)throttle->level[i]));
    return true;
}
