// test_watch.c - the engine inside a host's event loop, where things go wrong or two threads meet.
#include <poll.h>
#include <sys/resource.h>
#include <unistd.h>

#include "http/engine_priv.h"
#include "loop/loop_priv.h"
#include "prying.h"
#include "support/test.h"
#include "toy.h"

typedef struct host {
    int64_t pipe; // the engine's own; -1: none
} host;

static void watch(void *user, int64_t socket, int32_t events)
{
    host *h = user;
    h->pipe = events != 0 ? socket : -1;
}

// No descriptor beyond those that are open now, plus some, can be had.
static struct rlimit limit_descriptors(rlim_t more)
{
    struct rlimit before, low;
    assert_int_equal(getrlimit(RLIMIT_NOFILE, &before), 0);
    const int next = dup(0);
    assert_true(next >= 0);
    (void)close(next);
    low = before;
    low.rlim_cur = (rlim_t)next + more;
    assert_int_equal(setrlimit(RLIMIT_NOFILE, &low), 0);
    return before;
}

static void without_descriptors_it_cannot_be_watched_yet(void **state)
{
    (void)state;
    for (rlim_t more = 0; more < 2; more++) {
        prying p;
        host h = {-1};
        azb_error *err = NULL;
        prying_init(&p);
        const struct rlimit before = limit_descriptors(more);
        const azb_status status = azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, &err);
        assert_int_equal(setrlimit(RLIMIT_NOFILE, &before), 0);
        assert_int_equal(status, AZB_E_TRANSPORT);
        assert_string_equal(azb_error_message(err), "the system has no more file descriptors");
        assert_int_equal(h.pipe, -1);
        azb_error_free(err);
        assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
        assert_true(h.pipe >= 0);
        prying_dispose(&p);
        assert_int_equal(h.pipe, -1);
    }
}

static void a_transport_that_refuses_leaves_it_as_it_was(void **state)
{
    (void)state;
    prying p;
    host h = {-1};
    azb_error *err = NULL;
    prying_init(&p);
    prying_act_in(&p, PRYING_WATCH, AZB_E_NOMEM, NULL, NULL);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, &err), AZB_E_NOMEM);
    azb_error_free(err);
    assert_int_equal(h.pipe, -1);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, NULL),
                     AZB_E_STATE);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
    prying_dispose(&p);
}

static void sockets_are_reported_to_a_watched_loop_alone(void **state)
{
    (void)state;
    prying p;
    host h = {-1};
    azb_error *err = NULL;
    prying_init(&p);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, &err),
                     AZB_E_STATE);
    assert_string_equal(azb_error_message(err), "the client is not watched");
    azb_error_free(err);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, NULL), AZB_OK);
    assert_int_equal(p.readies, 1);
    prying_act_in(&p, PRYING_READY, AZB_E_TRANSPORT, NULL, NULL);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, &err),
                     AZB_E_TRANSPORT);
    assert_string_equal(azb_error_message(err), "the transport cannot go on");
    azb_error_free(err);
    prying_dispose(&p);
}

static bool is_readable(int64_t fd)
{
    struct pollfd one = {(int)fd, POLLIN, 0};
    return poll(&one, 1, 0) == 1;
}

static void the_pipe_wakes_the_loop_and_is_drained(void **state)
{
    (void)state;
    prying p;
    host h = {-1};
    prying_init(&p);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
    assert_false(is_readable(h.pipe));
    for (int i = 0; i < 100; i++) {
        azbi_loop_wakeup(azbi_engine_loop(p.engine));
    }
    assert_true(is_readable(h.pipe));
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), h.pipe, AZB_WATCH_IN, NULL),
                     AZB_OK);
    assert_false(is_readable(h.pipe));
    assert_int_equal(p.readies, 0); // it is the engine's own
    prying_dispose(&p);
}

static void report_a_socket(void *user, azbi_exchange *x)
{
    azb_status *status = user;
    *status = azbi_loop_ready(azbi_engine_loop(azbi_exchange_engine(x)), 7, AZB_WATCH_IN, NULL);
}

static void a_callback_must_not_report_sockets(void **state)
{
    (void)state;
    prying p;
    host h = {-1};
    azb_status status = AZB_OK;
    prying_init(&p);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
    p.answers = true;
    azbi_exchange *x = prying_begin(&p, report_a_socket, &status);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(p.engine), 0, NULL, NULL), AZB_OK);
    assert_true(azbi_exchange_is_done(x));
    assert_int_equal(status, AZB_E_STATE);
    assert_int_equal(p.readies, 0);
    azbi_exchange_free(x);
    prying_dispose(&p);
}

static void *wait_in_a_step(void *user)
{
    prying *p = user;
    const azb_status status = azbi_loop_step(azbi_engine_loop(p->engine), -1, NULL, NULL);
    return status == AZB_OK ? NULL : p;
}

// The thread that steps sees to the socket by itself.
static void a_socket_is_left_to_the_thread_that_steps(void **state)
{
    (void)state;
    prying p;
    host h = {-1};
    pthread_t other;
    void *failed = NULL;
    prying_init(&p);
    p.sleeps = true;
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), watch, &h, NULL), AZB_OK);
    assert_int_equal(pthread_create(&other, NULL, wait_in_a_step, &p), 0);
    prying_await_sleep(&p);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, NULL), AZB_OK);
    assert_int_equal(p.readies, 0);
    assert_int_equal(p.reentered, 0);
    azbi_loop_wakeup(azbi_engine_loop(p.engine));
    assert_int_equal(pthread_join(other, &failed), 0);
    assert_null(failed);
    p.sleeps = false;
    prying_dispose(&p);
}

// ---- when a loop may be watched ----

static void assert_not_watched(azbi_loop *loop)
{
    host h = {-1};
    azb_error *err = NULL;
    assert_int_equal(azbi_loop_watch(loop, watch, &h, &err), AZB_E_STATE);
    assert_string_equal(azb_error_message(err),
                        "calls are under way, or the client is stepped already");
    assert_int_equal(h.pipe, -1);
    azb_error_free(err);
}

static void refuse_in_step(toy *r)
{
    assert_not_watched(r->loop);
}

static void a_loop_that_is_busy_is_not_watched(void **state)
{
    (void)state;
    toy r;
    host h = {-1};
    toy_open(&r);
    r.in_step = refuse_in_step;
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(r.steps, 1);
    r.in_step = NULL;
    assert_int_equal(azbi_loop_background(r.loop, true, NULL), AZB_OK);
    assert_not_watched(r.loop);
    assert_int_equal(azbi_loop_background(r.loop, false, NULL), AZB_OK);
    azbi_loop_lock(r.loop);
    azbi_loop_work_begun(r.loop);
    azbi_loop_unlock(r.loop);
    assert_not_watched(r.loop);
    azbi_loop_lock(r.loop);
    azbi_loop_work_ended(r.loop);
    azbi_loop_unlock(r.loop);
    assert_int_equal(azbi_loop_watch(r.loop, watch, &h, NULL), AZB_OK);
    assert_true(h.pipe >= 0);
    assert_not_watched(r.loop);
    toy_close(&r);
}

typedef struct busy {
    azbi_loop *loop;
    azbi_task task;
} busy;

static void post_again(void *user)
{
    busy *b = user;
    azbi_loop_post(b->loop, &b->task);
}

static void tasks_that_a_step_leaves_wake_the_host(void **state)
{
    (void)state;
    toy r;
    host h = {-1};
    toy_open(&r);
    busy b = {.loop = r.loop, .task = {.run = post_again, .user = &b}};
    assert_int_equal(azbi_loop_watch(r.loop, watch, &h, NULL), AZB_OK);
    azbi_loop_post(r.loop, &b.task);
    assert_true(is_readable(h.pipe));
    assert_int_equal(azbi_loop_ready(r.loop, h.pipe, AZB_WATCH_IN, NULL), AZB_OK);
    assert_true(is_readable(h.pipe)); // the task has queued itself again
    azbi_loop_unpost(r.loop, &b.task);
    assert_int_equal(azbi_loop_ready(r.loop, h.pipe, AZB_WATCH_IN, NULL), AZB_OK);
    assert_false(is_readable(h.pipe));
    toy_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_descriptors_it_cannot_be_watched_yet),
        cmocka_unit_test(a_transport_that_refuses_leaves_it_as_it_was),
        cmocka_unit_test(sockets_are_reported_to_a_watched_loop_alone),
        cmocka_unit_test(the_pipe_wakes_the_loop_and_is_drained),
        cmocka_unit_test(a_callback_must_not_report_sockets),
        cmocka_unit_test(a_socket_is_left_to_the_thread_that_steps),
        cmocka_unit_test(a_loop_that_is_busy_is_not_watched),
        cmocka_unit_test(tasks_that_a_step_leaves_wake_the_host),
    };
    return cmocka_run_group_tests_name("loop/watch", tests, NULL, NULL);
}
