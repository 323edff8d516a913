/* test_context.h - a context whose memory, clock, random numbers and log belong to the test. */
#ifndef SUPPORT_TEST_CONTEXT_H
#define SUPPORT_TEST_CONTEXT_H

#include <pthread.h>

#include "support/failing_allocator.h"
#include "support/fake_clock.h"

typedef struct test_context {
    failing_allocator memory;
    fake_clock clock;
    fake_random random;
    azb_context *context; /* NULL when its allocation failed */
    pthread_mutex_t log_lock;
    char log[16384]; /* "event: text" lines; what does not fit is dropped */
} test_context;

/* fail_at: see failing_allocator.h. Logs everything. clock: NULL for the fake one. */
void test_context_init(test_context *test, size_t fail_at, const azb_clock *clock);

/* Frees the context (its holders must be gone) and asserts that no memory is left. */
void test_context_dispose(test_context *test);

/* Runs a scenario with the 1st, 2nd, ... allocation failing until a run is undisturbed, each in
 * its own context, which must end without leaks. The context is never NULL. */
void test_context_sweep(void (*scenario)(test_context *test));

#endif
