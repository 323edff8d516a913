// test_wakeup.c - a descriptor is readable from a signal until it is drained.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/resource.h>

#include "base/wakeup.h"
#include "support/test_context.h"

static bool is_readable(const azbi_wakeup *wakeup, int timeout_ms)
{
    struct pollfd entry = {.fd = azbi_wakeup_fd(wakeup), .events = POLLIN};
    return poll(&entry, 1, timeout_ms) == 1;
}

static void open_wakeup(azbi_wakeup *wakeup)
{
    assert_int_equal(azbi_wakeup_open(wakeup, NULL, NULL), AZB_OK);
}

static void is_readable_from_a_signal_until_it_is_drained(void **state)
{
    (void)state;
    azbi_wakeup wakeup;
    open_wakeup(&wakeup);
    for (int signals = 1; signals <= 200; signals += 199) {
        assert_false(is_readable(&wakeup, 0));
        for (int i = 0; i < signals; i++) {
            azbi_wakeup_signal(&wakeup);
        }
        assert_true(is_readable(&wakeup, 0));
        azbi_wakeup_drain(&wakeup);
    }
    assert_false(is_readable(&wakeup, 0));
    azbi_wakeup_close(&wakeup);
}

static void *signal_it(void *user)
{
    azbi_wakeup_signal(user);
    return NULL;
}

static void another_thread_wakes(void **state)
{
    (void)state;
    azbi_wakeup wakeup;
    pthread_t thread;
    open_wakeup(&wakeup);
    assert_int_equal(pthread_create(&thread, NULL, signal_it, &wakeup), 0);
    assert_true(is_readable(&wakeup, 60 * 1000));
    assert_int_equal(pthread_join(thread, NULL), 0);
    azbi_wakeup_close(&wakeup);
}

static void never_blocks_when_the_pipe_is_full(void **state)
{
    (void)state;
    azbi_wakeup wakeup;
    open_wakeup(&wakeup);
    for (int i = 0; i < 100 * 1000; i++) { // more than the 64 KiB of a pipe
        azbi_wakeup_signal(&wakeup);
    }
    assert_true(is_readable(&wakeup, 0));
    azbi_wakeup_drain(&wakeup);
    azbi_wakeup_drain(&wakeup); // empty
    assert_false(is_readable(&wakeup, 0));
    azbi_wakeup_close(&wakeup);
}

static void both_ends_are_closed_in_other_programs_and_do_not_block(void **state)
{
    (void)state;
    azbi_wakeup wakeup;
    open_wakeup(&wakeup);
    for (int i = 0; i < 2; i++) {
        assert_true((fcntl(wakeup.fds[i], F_GETFD) & FD_CLOEXEC) != 0);
        assert_true((fcntl(wakeup.fds[i], F_GETFL) & O_NONBLOCK) != 0);
    }
    azbi_wakeup_close(&wakeup);
}

static void closes_once_and_what_is_closed_has_no_descriptor(void **state)
{
    (void)state;
    azbi_wakeup wakeup;
    azbi_wakeup_init(&wakeup);
    azbi_wakeup_close(&wakeup);
    assert_int_equal(azbi_wakeup_fd(&wakeup), -1);
    open_wakeup(&wakeup);
    const int fd = azbi_wakeup_fd(&wakeup);
    assert_true(fd >= 0);
    azbi_wakeup_close(&wakeup);
    azbi_wakeup_close(&wakeup);
    assert_int_equal(azbi_wakeup_fd(&wakeup), -1);
    assert_int_equal(fcntl(fd, F_GETFD), -1);
}

static void reports_that_there_are_no_more_descriptors(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    struct rlimit before;
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    const struct rlimit none = {.rlim_cur = 0, .rlim_max = before.rlim_max};
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &none), 0);
    azbi_wakeup wakeup;
    azb_error *err = NULL;
    const azb_status status = azbi_wakeup_open(&wakeup, test.context, &err);
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
    assert_int_equal(status, AZB_E_TRANSPORT);
    assert_string_equal(azb_error_message(err), "the system has no more file descriptors");
    assert_int_equal(azbi_wakeup_fd(&wakeup), -1);
    azbi_wakeup_close(&wakeup);
    azb_error_free(err);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(is_readable_from_a_signal_until_it_is_drained),
        cmocka_unit_test(another_thread_wakes),
        cmocka_unit_test(never_blocks_when_the_pipe_is_full),
        cmocka_unit_test(both_ends_are_closed_in_other_programs_and_do_not_block),
        cmocka_unit_test(closes_once_and_what_is_closed_has_no_descriptor),
        cmocka_unit_test(reports_that_there_are_no_more_descriptors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
