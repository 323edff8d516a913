// test_thread.c - a thread of the library takes no signal, and its maker keeps its own mask.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>

#include "base/thread.h"

enum {
    SIGNALS = 4
};

static const int signals[SIGNALS] = {SIGINT, SIGTERM, SIGCHLD, SIGUSR1};

static int blocked_signals(void)
{
    sigset_t mask;
    int blocked = 0;
    (void)pthread_sigmask(SIG_SETMASK, NULL, &mask);
    for (int i = 0; i < SIGNALS; i++) {
        blocked += sigismember(&mask, signals[i]) == 1;
    }
    return blocked;
}

static void *count_blocked(void *user)
{
    *(int *)user = blocked_signals();
    return user;
}

static void all_signals_are_blocked_in_it_and_in_no_other(void **state)
{
    (void)state;
    pthread_t thread;
    int blocked = 0;
    void *result = NULL;
    const int before = blocked_signals();
    assert_true(azbi_thread_start(&thread, count_blocked, &blocked));
    assert_int_equal(blocked_signals(), before);
    assert_int_equal(pthread_join(thread, &result), 0);
    assert_ptr_equal(result, &blocked);
    assert_int_equal(blocked, SIGNALS);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_signals_are_blocked_in_it_and_in_no_other),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
