/*
 * condition.h - a condition variable whose time limits are on the monotonic clock.
 *
 * The wait of a thread does not change when the date of the machine is set. As with every condition
 * variable a wait may end for no reason: ask for what was waited for in a loop.
 */
#ifndef AZBI_BASE_CONDITION_H
#define AZBI_BASE_CONDITION_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct azbi_condition {
    pthread_cond_t cond;
} azbi_condition;

/* A moment of the system's monotonic clock at which a wait gives up. */
typedef struct azbi_limit {
    bool never;
    struct timespec at;
} azbi_limit;

/* The moment timeout_ms from now; below 0: never. What is beyond 24 days counts as 24 days. */
azbi_limit azbi_limit_in(int64_t timeout_ms);

/* False when the system has no more condition variables; then there is nothing to destroy. */
bool azbi_condition_init(azbi_condition *condition);
void azbi_condition_destroy(azbi_condition *condition);

/* The caller holds the lock, which is free while it waits. */
void azbi_condition_wait(azbi_condition *condition, pthread_mutex_t *lock);

/* As azbi_condition_wait, but false when the limit has passed. */
bool azbi_condition_wait_until(azbi_condition *condition, pthread_mutex_t *lock,
                               const azbi_limit *limit);

void azbi_condition_signal(azbi_condition *condition);    /* wakes one thread */
void azbi_condition_broadcast(azbi_condition *condition); /* wakes all threads */

#endif
