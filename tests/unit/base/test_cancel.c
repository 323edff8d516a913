// test_cancel.c - tokens and their listeners.
#include <string.h>

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/wait.h>

#include "base/cancel.h"
#include "support/child.h"
#include "support/test.h"
#include "support/test_context.h"

typedef struct waiter {
    azbi_cancel_listener listener;
    azb_cancel *cancel;
    atomic_int fired;
} waiter;

static void note(void *user)
{
    waiter *self = user;
    atomic_fetch_add(&self->fired, 1);
}

static void waiter_listen(waiter *self, azb_cancel *cancel)
{
    memset(self, 0, sizeof *self);
    atomic_init(&self->fired, 0);
    self->cancel = cancel;
    self->listener.fired = note;
    self->listener.user = self;
    azbi_cancel_listen(cancel, &self->listener);
}

static void fires_each_listener_once(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_cancel *cancel;
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    waiter waiters[4];
    for (size_t i = 0; i < 4; i++) {
        waiter_listen(&waiters[i], cancel);
    }
    azbi_cancel_unlisten(cancel, &waiters[1].listener);
    assert_int_equal(azb_cancel_is_triggered(cancel), 0);
    azb_cancel_trigger(cancel);
    azb_cancel_trigger(cancel);
    assert_int_equal(azb_cancel_is_triggered(cancel), 1);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(atomic_load(&waiters[i].fired), i != 1);
        azbi_cancel_unlisten(cancel, &waiters[i].listener); // a second time does nothing
    }
    waiter late;
    waiter_listen(&late, cancel);
    azb_cancel_trigger(cancel);
    assert_int_equal(atomic_load(&late.fired), 0);
    azbi_cancel_unlisten(cancel, &late.listener);
    azb_cancel_free(cancel);
    test_context_dispose(&test);
}

static void give_up(void *user)
{
    waiter *self = user;
    azbi_cancel_unlisten(self->cancel, &self->listener); // from inside: must not wait for itself
    azb_cancel_free(self->cancel);
}

static void listener_may_give_up_the_last_hold(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_cancel *cancel;
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    waiter self;
    waiter_listen(&self, cancel);
    self.listener.fired = give_up;
    azb_cancel_trigger(cancel);
    test_context_dispose(&test);
}

static void accepts_null_and_refuses_missing_arguments(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_cancel *cancel;
    azb_error *error;
    assert_int_equal(azb_cancel_new(NULL, &cancel, &error), AZB_E_ARG);
    assert_string_equal(azb_error_path(error), "context");
    azb_error_free(error);
    assert_int_equal(azb_cancel_new(test.context, NULL, &error), AZB_E_ARG);
    assert_string_equal(azb_error_path(error), "out");
    azb_error_free(error);
    azb_cancel_trigger(NULL);
    azb_cancel_free(NULL);
    assert_null(azbi_cancel_hold(NULL));
    assert_int_equal(azb_cancel_is_triggered(NULL), 0);
    waiter none;
    waiter_listen(&none, NULL);
    azbi_cancel_unlisten(NULL, &none.listener);
    test_context_dispose(&test);
}

static void keeps_its_context_alive(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_cancel *cancel;
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    azb_context_free(test.context);
    test.context = NULL;
    assert_ptr_equal(azbi_cancel_hold(cancel), cancel);
    azb_cancel_free(cancel);
    azb_cancel_trigger(cancel);
    azb_cancel_free(cancel);
    test_context_dispose(&test);
}

static void *trigger(void *user)
{
    azb_cancel_trigger(user);
    return NULL;
}

// After unlisten the waiter may be gone: the stack slot is used again each round.
static void unlisten_waits_for_a_running_listener(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    for (int round = 0; round < 200; round++) {
        azb_cancel *cancel;
        pthread_t thread;
        waiter self;
        assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
        waiter_listen(&self, cancel);
        assert_int_equal(pthread_create(&thread, NULL, trigger, cancel), 0);
        azbi_cancel_unlisten(cancel, &self.listener);
        const int before = atomic_load(&self.fired);
        assert_int_equal(pthread_join(thread, NULL), 0);
        assert_int_equal(atomic_load(&self.fired), before);
        azb_cancel_free(cancel);
    }
    test_context_dispose(&test);
}

typedef struct slow_waiter {
    azbi_cancel_listener listener;
    atomic_int entered, left;
} slow_waiter;

// Takes its time, so that unlisten finds it running.
static void dawdle(void *user)
{
    slow_waiter *self = user;
    atomic_store(&self->entered, 1);
    for (int i = 0; i < 2000; i++) {
        (void)sched_yield();
    }
    atomic_store(&self->left, 1);
}

static void unlisten_outlasts_a_slow_listener(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_cancel *cancel;
    pthread_t thread;
    slow_waiter self = {.listener = {.fired = dawdle, .user = &self}};
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    azbi_cancel_listen(cancel, &self.listener);
    assert_int_equal(pthread_create(&thread, NULL, trigger, cancel), 0);
    while (atomic_load(&self.entered) == 0) {
        (void)sched_yield();
    }
    azbi_cancel_unlisten(cancel, &self.listener);
    assert_int_equal(atomic_load(&self.left), 1);
    assert_int_equal(pthread_join(thread, NULL), 0);
    azb_cancel_free(cancel);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_cancel *cancel;
    azb_error *error;
    if (azb_cancel_new(test->context, &cancel, &error) != AZB_OK) {
        assert_null(cancel);
        assert_int_equal(azb_error_status(error), AZB_E_NOMEM);
        azb_error_free(error);
    }
    azb_cancel_free(cancel);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

static void a_child_fires_nothing_of_its_parent(void **state)
{
    (void)state;
    test_context test;
    azb_cancel *cancel;
    waiter w;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_cancel_new(test.context, &cancel, NULL), AZB_OK);
    waiter_listen(&w, cancel);
    assert_int_equal(azbi_cancel_check(cancel, NULL), AZB_OK);
    assert_int_equal(azbi_cancel_check(NULL, NULL), AZB_OK);
    const pid_t child = fork();
    if (child == 0) {
        azb_cancel_trigger(cancel);
        const int good = azb_cancel_is_triggered(cancel) == 1 && atomic_load(&w.fired) == 0 &&
                         azbi_cancel_check(cancel, NULL) == AZB_E_STATE;
        child_end(good ? 0 : 1);
    }
    int how = 0;
    assert_true(child > 0);
    assert_int_equal(waitpid(child, &how, 0), child);
    assert_true(WIFEXITED(how) && WEXITSTATUS(how) == 0);
    assert_int_equal(azb_cancel_is_triggered(cancel), 0);
    azbi_cancel_unlisten(cancel, &w.listener);
    azb_cancel_free(cancel);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(fires_each_listener_once),
        cmocka_unit_test(listener_may_give_up_the_last_hold),
        cmocka_unit_test(accepts_null_and_refuses_missing_arguments),
        cmocka_unit_test(keeps_its_context_alive),
        cmocka_unit_test(unlisten_waits_for_a_running_listener),
        cmocka_unit_test(unlisten_outlasts_a_slow_listener),
        cmocka_unit_test(survives_exhaustion),
        cmocka_unit_test(a_child_fires_nothing_of_its_parent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
