// condition.c - a condition variable whose time limits are on the monotonic clock.
#include "base/condition.h"

#include <errno.h>

#include "base/clock.h"

enum {
    NS_PER_MS = 1000 * 1000,
    NS_PER_S = 1000 * NS_PER_MS
};

azbi_limit azbi_limit_in(int64_t timeout_ms)
{
    if (timeout_ms < 0) {
        return (azbi_limit){.never = true};
    }
    const int64_t ms = timeout_ms < INT32_MAX ? timeout_ms : INT32_MAX; // time_t may have 32 bits
    const int64_t at_ns = azbi_clock_monotonic_ns() + ms * NS_PER_MS;
    return (azbi_limit){
        .at = {.tv_sec = (time_t)(at_ns / NS_PER_S), .tv_nsec = (long)(at_ns % NS_PER_S)}};
}

bool azbi_condition_init(azbi_condition *condition)
{
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0) {
        return false;
    }
    const bool ok = pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC) == 0 &&
                    pthread_cond_init(&condition->cond, &attributes) == 0;
    (void)pthread_condattr_destroy(&attributes);
    return ok;
}

void azbi_condition_destroy(azbi_condition *condition)
{
    (void)pthread_cond_destroy(&condition->cond);
}

void azbi_condition_wait(azbi_condition *condition, pthread_mutex_t *lock)
{
    (void)pthread_cond_wait(&condition->cond, lock);
}

bool azbi_condition_wait_until(azbi_condition *condition, pthread_mutex_t *lock,
                               const azbi_limit *limit)
{
    if (limit->never) {
        azbi_condition_wait(condition, lock);
        return true;
    }
    return pthread_cond_timedwait(&condition->cond, lock, &limit->at) != ETIMEDOUT;
}

void azbi_condition_signal(azbi_condition *condition)
{
    (void)pthread_cond_signal(&condition->cond);
}

void azbi_condition_broadcast(azbi_condition *condition)
{
    (void)pthread_cond_broadcast(&condition->cond);
}
