// test_pipe_guard.c - SIGPIPE neither reaches the host from us nor is taken from it.
#include <pthread.h>
#include <unistd.h>

#include "http/pipe_guard.h"
#include "support/test.h"

static volatile sig_atomic_t signals;

static void count(int number)
{
    (void)number;
    signals++;
}

static void write_to_nobody(void)
{
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    (void)close(ends[0]);
    assert_int_equal(write(ends[1], "x", 1), -1);
    (void)close(ends[1]);
}

static void the_signal_stays_inside(void **state)
{
    (void)state;
    struct sigaction action = {.sa_handler = count};
    azbi_pipe_guard guard;
    sigset_t mask;
    assert_int_equal(sigaction(SIGPIPE, &action, NULL), 0);
    write_to_nobody();
    assert_int_equal(signals, 1); // so the handler works
    azbi_pipe_guard_begin(&guard);
    write_to_nobody();
    azbi_pipe_guard_end(&guard);
    assert_int_equal(signals, 1);
    assert_int_equal(pthread_sigmask(SIG_SETMASK, NULL, &mask), 0);
    assert_int_equal(sigismember(&mask, SIGPIPE), 0);
}

static void a_signal_of_the_host_is_left_to_it(void **state)
{
    (void)state;
    struct sigaction action = {.sa_handler = count};
    azbi_pipe_guard guard;
    sigset_t pipe_only;
    sigset_t before;
    signals = 0;
    assert_int_equal(sigaction(SIGPIPE, &action, NULL), 0);
    (void)sigemptyset(&pipe_only);
    (void)sigaddset(&pipe_only, SIGPIPE);
    assert_int_equal(pthread_sigmask(SIG_BLOCK, &pipe_only, &before), 0);
    assert_int_equal(pthread_kill(pthread_self(), SIGPIPE), 0); // pending before we come
    azbi_pipe_guard_begin(&guard);
    write_to_nobody();
    azbi_pipe_guard_end(&guard);
    assert_int_equal(signals, 0); // the host blocks it still
    assert_int_equal(pthread_sigmask(SIG_SETMASK, &before, NULL), 0);
    assert_int_equal(signals, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_signal_stays_inside),
        cmocka_unit_test(a_signal_of_the_host_is_left_to_it),
    };
    return cmocka_run_group_tests_name("http/pipe_guard", tests, NULL, NULL);
}
