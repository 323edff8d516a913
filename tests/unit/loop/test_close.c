// test_close.c - the end of a loop: what is called, what still runs, and what is refused.
#include "toy.h"

#include <pthread.h>

typedef struct guest {
    azbi_closer closer;
    azbi_loop *loop;
    azbi_closer *other; // removed when this one is called; NULL: none
    int called;
} guest;

static void guest_closed(void *user)
{
    guest *g = user;
    g->called++;
    azbi_loop_lock(g->loop);
    assert_true(azbi_loop_is_closed(g->loop));
    assert_true(azbi_loop_leads(g->loop));
    azbi_loop_remove_closer(g->loop, &g->closer); // it is out already
    if (g->other != NULL) {
        azbi_loop_remove_closer(g->loop, g->other);
    }
    azbi_loop_unlock(g->loop);
}

static void closers_run_once_unless_removed(void **state)
{
    (void)state;
    enum {
        COUNT = 4
    };
    toy r;
    guest guests[COUNT];
    toy_open(&r);
    azbi_loop_lock(r.loop);
    for (size_t i = 0; i < COUNT; i++) {
        guests[i] = (guest){.loop = r.loop, .closer = {.closed = guest_closed, .user = &guests[i]}};
        azbi_loop_add_closer(r.loop, &guests[i].closer);
    }
    guests[3].other = &guests[2].closer; // the last one added is called first
    azbi_loop_remove_closer(r.loop, &guests[1].closer);
    azbi_loop_remove_closer(r.loop, &guests[1].closer);
    azbi_loop_unlock(r.loop);
    azbi_loop_close(r.loop);
    azbi_loop_close(r.loop);
    assert_int_equal(guests[0].called, 1);
    assert_int_equal(guests[1].called, 0);
    assert_int_equal(guests[2].called, 0);
    assert_int_equal(guests[3].called, 1);
    assert_int_equal(r.closes, 1);
    assert_int_equal(r.shutdowns, 1);
    toy_close(&r);
}

// ---- what is left when a loop closes ----

typedef struct note {
    azbi_loop *loop;
    azbi_task task;
    azbi_timer timer;
    int runs, fired;
    int again; // how often it queues itself anew
} note;

static void run_task(void *user)
{
    note *n = user;
    n->runs++;
    if (n->again > 0) {
        n->again--;
        azbi_loop_post(n->loop, &n->task);
    }
}

static void fire(void *user)
{
    ((note *)user)->fired++;
}

static note note_on(azbi_loop *loop)
{
    return (note){.loop = loop, .task = {.run = run_task}, .timer = {.fired = fire}};
}

static void closing_runs_tasks_and_fires_no_timer(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    note n = note_on(r.loop);
    n.task.user = n.timer.user = &n;
    n.again = 2;
    assert_int_equal(azbi_loop_arm(r.loop, &n.timer, 0), AZB_OK);
    azbi_loop_post(r.loop, &n.task);
    azbi_loop_close(r.loop);
    assert_int_equal(n.runs, 3);
    assert_int_equal(n.fired, 0);
    assert_int_equal(n.timer.index, 0);
    toy_close(&r);
}

static void a_closed_loop_arms_nothing_and_still_runs_tasks(void **state)
{
    (void)state;
    toy r;
    azb_error *err = NULL;
    toy_open(&r);
    note n = note_on(r.loop);
    note reserved = note_on(r.loop);
    n.task.user = n.timer.user = &n;
    assert_int_equal(azbi_loop_reserve_timer(r.loop, &reserved.timer), AZB_OK);
    azbi_loop_close(r.loop);
    azbi_loop_close(r.loop);
    assert_int_equal(azbi_loop_arm(r.loop, &n.timer, 0), AZB_E_CANCELED);
    azbi_loop_arm_reserved(r.loop, &reserved.timer, toy_now(&r));
    assert_int_equal(reserved.timer.index, 0);
    azbi_loop_unreserve_timer(r.loop, &reserved.timer);
    assert_int_equal(azbi_loop_timeout_ms(r.loop), -1);
    azbi_loop_post(r.loop, &n.task);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(n.runs, 1);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, &err), AZB_E_CANCELED); // nothing left
    assert_string_equal(azb_error_message(err), "the client was freed");
    azb_error_free(err);
    toy_close(&r);
}

static void *close_it(void *user)
{
    azbi_loop_close(user);
    return NULL;
}

static void close_from_another_thread(toy *r)
{
    pthread_t thread;
    r->in_step = NULL;
    azbi_loop_close(r->loop); // a callback must not either
    assert_int_equal(pthread_create(&thread, NULL, close_it, r->loop), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
}

static void a_loop_that_a_thread_steps_is_not_closed(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    r.in_step = close_from_another_thread;
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(r.closes, 0);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(r.steps, 2); // the source is as it was
    toy_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(closers_run_once_unless_removed),
        cmocka_unit_test(closing_runs_tasks_and_fires_no_timer),
        cmocka_unit_test(a_closed_loop_arms_nothing_and_still_runs_tasks),
        cmocka_unit_test(a_loop_that_a_thread_steps_is_not_closed),
    };
    return cmocka_run_group_tests_name("loop/close", tests, NULL, NULL);
}
