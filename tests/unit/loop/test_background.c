// test_background.c - the loop's own thread: it takes over, it is refused, and it stops.
#define _GNU_SOURCE // pthread_setattr_default_np
#include "toy.h"

#include <pthread.h>
#include <sched.h>

#include "loop/loop_priv.h"

static void *start_background(void *user)
{
    const azb_status status = azbi_loop_background(user, true, NULL);
    return status == AZB_OK ? NULL : user;
}

static pthread_t waiting;
static atomic_bool has_taken_over;

static bool took_over(void *user)
{
    (void)user;
    return atomic_load(&has_taken_over);
}

static void note_thread(toy *r)
{
    (void)r;
    atomic_store(&has_taken_over, !pthread_equal(pthread_self(), waiting));
}

static void start_from_another_thread(toy *r)
{
    pthread_t thread;
    void *failed = NULL;
    r->in_step = note_thread;
    assert_int_equal(azbi_loop_background(r->loop, true, NULL), AZB_E_STATE); // not from here
    assert_int_equal(pthread_create(&thread, NULL, start_background, r->loop), 0);
    assert_int_equal(pthread_join(thread, &failed), 0);
    assert_null(failed);
}

static void it_takes_over_from_a_thread_that_waits(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    waiting = pthread_self();
    r.in_step = start_from_another_thread;
    assert_int_equal(azbi_loop_wait(r.loop, took_over, NULL, NULL), AZB_OK);
    assert_int_equal(azbi_loop_background(r.loop, true, NULL), AZB_OK); // it runs already
    assert_int_equal(azbi_loop_background(r.loop, false, NULL), AZB_OK);
    assert_int_equal(azbi_loop_background(r.loop, false, NULL), AZB_OK);
    toy_close(&r);
}

// ---- what is refused ----

static void ignore_socket(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
}

static void assert_no_start(toy *r, azb_status expected, const char *message)
{
    azb_error *err = NULL;
    assert_int_equal(azbi_loop_background(r->loop, true, &err), expected);
    assert_string_equal(azb_error_message(err), message);
    azb_error_free(err);
}

static void a_watched_loop_has_no_thread(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    assert_int_equal(azbi_loop_watch(r.loop, ignore_socket, NULL, NULL), AZB_OK);
    assert_no_start(&r, AZB_E_STATE,
                    "the client runs in an event loop, or its thread is being stopped");
    toy_close(&r);
}

static void *stop_background(void *user)
{
    const azb_status status = azbi_loop_background(user, false, NULL);
    return status == AZB_OK ? NULL : user;
}

static atomic_bool has_begun;

static void await_stop(azbi_loop *loop)
{
    bool must_stop = false;
    while (!must_stop) {
        (void)sched_yield();
        azbi_loop_lock(loop);
        must_stop = loop->must_stop;
        azbi_loop_unlock(loop);
    }
}

// On the loop's own thread, which stops only when this returns.
static void try_to_start_while_it_stops(toy *r)
{
    pthread_t thread;
    void *failed = NULL;
    r->in_step = NULL;
    atomic_store(&has_begun, true);
    await_stop(r->loop);
    assert_int_equal(pthread_create(&thread, NULL, start_background, r->loop), 0);
    assert_int_equal(pthread_join(thread, &failed), 0);
    assert_ptr_equal(failed, r->loop);
}

static void a_thread_that_stops_is_not_started_anew(void **state)
{
    (void)state;
    toy r;
    pthread_t stopper;
    void *failed = NULL;
    toy_open(&r);
    r.in_step = try_to_start_while_it_stops;
    assert_int_equal(azbi_loop_background(r.loop, true, NULL), AZB_OK);
    while (!atomic_load(&has_begun)) {
        (void)sched_yield();
    }
    assert_int_equal(pthread_create(&stopper, NULL, stop_background, r.loop), 0);
    assert_int_equal(pthread_join(stopper, &failed), 0);
    assert_null(failed);
    assert_false(r.loop->in_background);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    toy_close(&r);
}

enum {
    MEGABYTE = 1024 * 1024
};

// The stack of a new thread is larger than what any process can address.
static void without_a_thread_it_is_as_before(void **state)
{
    (void)state;
    toy r;
    pthread_attr_t normal, huge;
    toy_open(&r);
    assert_int_equal(pthread_getattr_default_np(&normal), 0);
    assert_int_equal(pthread_attr_init(&huge), 0);
    assert_int_equal(pthread_attr_setstacksize(&huge, SIZE_MAX - MEGABYTE + 1), 0);
    assert_int_equal(pthread_setattr_default_np(&huge), 0);
    assert_no_start(&r, AZB_E_NOMEM, "the system has no more threads");
    assert_int_equal(pthread_setattr_default_np(&normal), 0);
    (void)pthread_attr_destroy(&huge);
    (void)pthread_attr_destroy(&normal);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK); // this thread may lead
    assert_int_equal(azbi_loop_background(r.loop, true, NULL), AZB_OK);
    toy_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(it_takes_over_from_a_thread_that_waits),
        cmocka_unit_test(a_watched_loop_has_no_thread),
        cmocka_unit_test(a_thread_that_stops_is_not_started_anew),
        cmocka_unit_test(without_a_thread_it_is_as_before),
    };
    return cmocka_run_group_tests_name("loop/background", tests, NULL, NULL);
}
