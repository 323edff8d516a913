// test_condition.c - waits that end by a signal, by a broadcast and by the limit of their time.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <time.h>

#include "base/condition.h"

enum {
    THREADS = 3,
    LONG_MS = 60 * 1000
};

typedef struct gate {
    pthread_mutex_t lock;
    azbi_condition condition;
    int open;    // threads that may pass
    int waiting; // threads that wait
    int timed_out;
    int64_t timeout_ms;
} gate;

static void gate_init(gate *self, int64_t timeout_ms)
{
    *self = (gate){.timeout_ms = timeout_ms};
    assert_int_equal(pthread_mutex_init(&self->lock, NULL), 0);
    assert_true(azbi_condition_init(&self->condition));
}

static void gate_dispose(gate *self)
{
    azbi_condition_destroy(&self->condition);
    (void)pthread_mutex_destroy(&self->lock);
}

static void *pass(void *user)
{
    gate *self = user;
    const azbi_limit limit = azbi_limit_in(self->timeout_ms);
    (void)pthread_mutex_lock(&self->lock);
    self->waiting++;
    while (self->open == 0) {
        if (!azbi_condition_wait_until(&self->condition, &self->lock, &limit)) {
            self->timed_out++;
            break;
        }
    }
    self->waiting--;
    self->open -= self->open > 0;
    (void)pthread_mutex_unlock(&self->lock);
    return NULL;
}

static void start(gate *self, pthread_t *threads, int count)
{
    for (int i = 0; i < count; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, pass, self), 0);
    }
    int waiting = 0;
    while (waiting < count) {
        (void)pthread_mutex_lock(&self->lock);
        waiting = self->waiting;
        (void)pthread_mutex_unlock(&self->lock);
    }
}

static void join(const pthread_t *threads, int count)
{
    for (int i = 0; i < count; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
    }
}

static void a_signal_ends_a_wait(void **state)
{
    (void)state;
    static const int64_t timeouts[] = {-1, LONG_MS, INT64_MAX};
    for (size_t i = 0; i < sizeof timeouts / sizeof timeouts[0]; i++) {
        gate self;
        pthread_t thread;
        gate_init(&self, timeouts[i]);
        start(&self, &thread, 1);
        (void)pthread_mutex_lock(&self.lock);
        self.open = 1;
        azbi_condition_signal(&self.condition);
        (void)pthread_mutex_unlock(&self.lock);
        join(&thread, 1);
        assert_int_equal(self.timed_out, 0);
        gate_dispose(&self);
    }
}

static void a_broadcast_ends_all_waits(void **state)
{
    (void)state;
    gate self;
    pthread_t threads[THREADS];
    gate_init(&self, -1);
    start(&self, threads, THREADS);
    (void)pthread_mutex_lock(&self.lock);
    self.open = THREADS;
    azbi_condition_broadcast(&self.condition);
    (void)pthread_mutex_unlock(&self.lock);
    join(threads, THREADS);
    assert_int_equal(self.timed_out, 0);
    gate_dispose(&self);
}

static int64_t monotonic_ns(const struct timespec *at)
{
    return (int64_t)at->tv_sec * 1000000000 + at->tv_nsec;
}

static void a_wait_ends_at_its_limit_and_not_before(void **state)
{
    (void)state;
    gate self;
    gate_init(&self, 20);
    struct timespec begin;
    struct timespec end;
    (void)clock_gettime(CLOCK_MONOTONIC, &begin);
    (void)pass(&self);
    (void)clock_gettime(CLOCK_MONOTONIC, &end);
    assert_int_equal(self.timed_out, 1);
    assert_true(monotonic_ns(&end) - monotonic_ns(&begin) >= 20 * 1000000);
    gate_dispose(&self);
}

static void limits_lie_as_far_ahead_as_asked(void **state)
{
    (void)state;
    static const struct {
        int64_t timeout_ms, ahead_ms;
    } cases[] = {{0, 0},
                 {1, 1},
                 {999, 999},
                 {1000, 1000},
                 {1999, 1999},
                 {INT32_MAX, INT32_MAX},
                 {INT64_MAX, INT32_MAX}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct timespec before;
        struct timespec after;
        (void)clock_gettime(CLOCK_MONOTONIC, &before);
        const azbi_limit limit = azbi_limit_in(cases[i].timeout_ms);
        (void)clock_gettime(CLOCK_MONOTONIC, &after);
        const int64_t at = monotonic_ns(&limit.at) - cases[i].ahead_ms * 1000000;
        assert_false(limit.never);
        assert_in_range(limit.at.tv_nsec, 0, 999999999);
        assert_true(at >= monotonic_ns(&before) && at <= monotonic_ns(&after));
    }
    assert_true(azbi_limit_in(-1).never);
    assert_true(azbi_limit_in(INT64_MIN).never);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_signal_ends_a_wait),
        cmocka_unit_test(a_broadcast_ends_all_waits),
        cmocka_unit_test(a_wait_ends_at_its_limit_and_not_before),
        cmocka_unit_test(limits_lie_as_far_ahead_as_asked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
