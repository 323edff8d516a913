// test_loop.c - tasks, timers and waits of a loop, and a loop of another process.
#include "toy.h"

#include <pthread.h>
#include <unistd.h>

#include "loop/loop_priv.h"

typedef struct note {
    azbi_loop *loop;
    azbi_task task;
    azbi_timer timer;
    int runs;
    int again; // how often it queues or arms itself anew
    int64_t delay_ms;
    azb_status armed;
    int *order; // counts all that ran before
    int place;
} note;

static void run_task(void *user)
{
    note *n = user;
    n->runs++;
    n->place = ++*n->order;
    if (n->again > 0) {
        n->again--;
        azbi_loop_post(n->loop, &n->task);
    }
}

static void fire(void *user)
{
    note *n = user;
    n->runs++;
    n->place = ++*n->order;
    if (n->again > 0) {
        n->again--;
        n->armed = azbi_loop_arm(n->loop, &n->timer, n->delay_ms);
    }
}

static note make_note(azbi_loop *loop, int *order)
{
    return (note){.loop = loop, .order = order};
}

// The callbacks need the note's final address.
static void wire_note(note *n)
{
    n->task.run = run_task;
    n->task.user = n;
    n->timer.fired = fire;
    n->timer.user = n;
}

static void tasks_run_once_and_in_order(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    size_t pending = 0;
    note notes[3];
    toy_open(&r);
    for (size_t i = 0; i < 3; i++) {
        notes[i] = make_note(r.loop, &order);
        wire_note(&notes[i]);
        azbi_loop_post(r.loop, &notes[i].task);
        azbi_loop_post(r.loop, &notes[i].task); // queued already
    }
    azbi_loop_unpost(r.loop, &notes[1].task);
    azbi_loop_unpost(r.loop, &notes[1].task);
    assert_int_equal(azbi_loop_timeout_ms(r.loop), 0);
    assert_int_equal(azbi_loop_step(r.loop, 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 0);
    assert_int_equal(notes[0].place, 1);
    assert_int_equal(notes[1].runs, 0);
    assert_int_equal(notes[2].place, 2);
    azbi_loop_post(r.loop, &notes[1].task);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(notes[1].runs, 1);
    toy_close(&r);
}

static void a_task_that_queues_itself_lets_others_live(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    size_t pending = 0;
    toy_open(&r);
    note busy = make_note(r.loop, &order);
    wire_note(&busy);
    busy.again = 1000000;
    azbi_loop_post(r.loop, &busy.task);
    assert_int_equal(azbi_loop_step(r.loop, -1, &pending, NULL), AZB_OK);
    assert_int_equal(r.steps, 1); // the source has had its turn
    assert_true(busy.runs < 1000);
    assert_int_equal(pending, 1);
    azbi_loop_unpost(r.loop, &busy.task);
    toy_close(&r);
}

static bool has_run(void *user)
{
    return ((const note *)user)->runs > 0;
}

static void a_task_may_serve_a_waiter(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    toy_open(&r);
    note n = make_note(r.loop, &order);
    note far = make_note(r.loop, &order);
    wire_note(&n);
    wire_note(&far);
    const int64_t before = toy_now(&r);
    assert_int_equal(azbi_loop_arm(r.loop, &far.timer, 1000), AZB_OK);
    azbi_loop_post(r.loop, &n.task);
    assert_int_equal(azbi_loop_wait(r.loop, has_run, &n, NULL), AZB_OK);
    azbi_loop_post(r.loop, &n.task);
    assert_int_equal(azbi_loop_step(r.loop, -1, NULL, NULL), AZB_OK);
    assert_int_equal(toy_now(&r), before); // neither has waited for the timer
    assert_int_equal(far.runs, 0);
    toy_close(&r);
}

static void timers_fire_in_order_of_time(void **state)
{
    (void)state;
    static const int64_t delays[] = {300, 100, 200, 0, -5};
    static const int places[] = {5, 3, 4, 1, 2};
    toy r;
    int order = 0;
    size_t pending = 0;
    note notes[5];
    toy_open(&r);
    const int64_t before = toy_now(&r);
    for (size_t i = 0; i < 5; i++) {
        notes[i] = make_note(r.loop, &order);
        wire_note(&notes[i]);
        assert_int_equal(azbi_loop_arm(r.loop, &notes[i].timer, delays[i]), AZB_OK);
    }
    do {
        assert_int_equal(azbi_loop_step(r.loop, -1, &pending, NULL), AZB_OK);
    } while (pending > 0);
    assert_int_equal(toy_now(&r) - before, 300);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(notes[i].runs, 1);
        // the two that are due at once have no order among themselves
        assert_true(notes[i].place == places[i] || places[i] <= 2);
    }
    toy_close(&r);
}

static void timers_move_repeat_and_go(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    size_t pending = 0;
    toy_open(&r);
    note moved = make_note(r.loop, &order);
    note gone = make_note(r.loop, &order);
    note tick = make_note(r.loop, &order);
    wire_note(&moved);
    wire_note(&gone);
    wire_note(&tick);
    tick.again = 9;
    tick.delay_ms = 10;
    const int64_t before = toy_now(&r);
    assert_int_equal(azbi_loop_arm(r.loop, &moved.timer, 5), AZB_OK);
    assert_int_equal(azbi_loop_arm(r.loop, &moved.timer, 50), AZB_OK);
    assert_int_equal(azbi_loop_arm(r.loop, &gone.timer, 20), AZB_OK);
    assert_int_equal(azbi_loop_arm(r.loop, &tick.timer, 10), AZB_OK);
    assert_int_equal(azbi_loop_step(r.loop, 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 3);
    assert_int_equal(azbi_loop_timeout_ms(r.loop), 10);
    azbi_loop_disarm(r.loop, &gone.timer);
    azbi_loop_disarm(r.loop, &gone.timer);
    do {
        assert_int_equal(azbi_loop_step(r.loop, -1, &pending, NULL), AZB_OK);
    } while (pending > 0);
    assert_int_equal(toy_now(&r) - before, 100);
    assert_int_equal(moved.runs, 1);
    assert_int_equal(gone.runs, 0);
    assert_int_equal(tick.runs, 10);
    toy_close(&r);
}

static void a_timer_that_is_due_ends_a_step(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    toy_open(&r);
    note due = make_note(r.loop, &order);
    note far = make_note(r.loop, &order);
    wire_note(&due);
    wire_note(&far);
    assert_int_equal(azbi_loop_arm(r.loop, &due.timer, 10), AZB_OK);
    assert_int_equal(azbi_loop_arm(r.loop, &far.timer, 1000), AZB_OK);
    fake_clock_advance(&r.test.clock, 50);
    const int64_t before = toy_now(&r);
    assert_int_equal(azbi_loop_step(r.loop, -1, NULL, NULL), AZB_OK);
    assert_int_equal(due.runs, 1);
    assert_int_equal(toy_now(&r), before);
    toy_close(&r);
}

static void arming_may_fail_for_want_of_memory(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    toy_open(&r);
    note n = make_note(r.loop, &order);
    wire_note(&n);
    atomic_store(&r.test.memory.fail_at, atomic_load(&r.test.memory.calls) + 1);
    assert_int_equal(azbi_loop_arm(r.loop, &n.timer, 10), AZB_E_NOMEM);
    assert_int_equal(azbi_loop_timeout_ms(r.loop), -1);
    assert_int_equal(azbi_loop_arm(r.loop, &n.timer, 10), AZB_OK);
    toy_close(&r);
    assert_int_equal(n.timer.index, 0); // shutdown has taken it out
    assert_int_equal(n.runs, 0);
}

static void disarm(void *user)
{
    note *n = user;
    n->runs++;
    azbi_loop_disarm(n->loop, &n->timer);
}

static void a_timer_may_disarm_another_that_is_due(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    size_t pending = 9;
    toy_open(&r);
    note gone = make_note(r.loop, &order);
    wire_note(&gone);
    azbi_timer first = {.fired = disarm, .user = &gone};
    assert_int_equal(azbi_loop_arm(r.loop, &first, 0), AZB_OK);
    assert_int_equal(azbi_loop_arm(r.loop, &gone.timer, 1), AZB_OK);
    fake_clock_advance(&r.test.clock, 5);
    assert_int_equal(azbi_loop_step(r.loop, 0, &pending, NULL), AZB_OK);
    assert_int_equal(gone.runs, 1); // it was disarmed and has not fired
    assert_int_equal(order, 0);
    assert_int_equal(pending, 0);
    toy_close(&r);
}

// ---- waits ----

static bool is_true(void *user)
{
    return *(const bool *)user;
}

typedef struct wait_case {
    const char *name;
    bool done, canceled;
    int64_t delay_ms; // until the wait is over; -1: never
    azb_status expected;
    int64_t passed_ms;
} wait_case;

static void a_wait_ends_for_what_comes_first(void **state)
{
    (void)state;
    static const wait_case cases[] = {
        {"done before it begins", true, false, 50, AZB_OK, 0},
        {"done, canceled and late", true, true, 0, AZB_OK, 0},
        {"canceled", false, true, 50, AZB_E_CANCELED, 0},
        {"canceled and late", false, true, 0, AZB_E_CANCELED, 0},
        {"late from the start", false, false, 0, AZB_E_TIMEOUT, 0},
        {"late", false, false, 50, AZB_E_TIMEOUT, 50},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        toy r;
        azb_cancel *cancel = NULL;
        azb_error *err = NULL;
        toy_open(&r);
        print_message("%s\n", cases[i].name);
        assert_int_equal(azb_cancel_new(r.test.context, &cancel, NULL), AZB_OK);
        if (cases[i].canceled) {
            azb_cancel_trigger(cancel);
        }
        bool done = cases[i].done;
        const int64_t before = toy_now(&r);
        const azbi_wait wait = {is_true, &done, before + cases[i].delay_ms, cancel};
        assert_int_equal(azbi_loop_wait_for(r.loop, &wait, &err), cases[i].expected);
        assert_null(err);
        assert_int_equal(toy_now(&r) - before, cases[i].passed_ms);
        azb_cancel_free(cancel);
        toy_close(&r);
    }
}

static void trigger(void *user)
{
    azb_cancel_trigger(user);
}

static void a_token_ends_a_wait_under_way(void **state)
{
    (void)state;
    toy r;
    azb_cancel *cancel = NULL;
    bool done = false;
    toy_open(&r);
    assert_int_equal(azb_cancel_new(r.test.context, &cancel, NULL), AZB_OK);
    azbi_timer timer = {.fired = trigger, .user = cancel};
    assert_int_equal(azbi_loop_arm(r.loop, &timer, 20), AZB_OK);
    const int64_t before = toy_now(&r);
    const azbi_wait wait = {is_true, &done, before + 1000, cancel};
    assert_int_equal(azbi_loop_wait_for(r.loop, &wait, NULL), AZB_E_CANCELED);
    assert_int_equal(toy_now(&r) - before, 20);
    azb_cancel_free(cancel);
    toy_close(&r);
}

static void a_wait_may_be_over_before_the_next_timer(void **state)
{
    (void)state;
    toy r;
    int order = 0;
    bool done = false;
    toy_open(&r);
    note far = make_note(r.loop, &order);
    wire_note(&far);
    assert_int_equal(azbi_loop_arm(r.loop, &far.timer, 50), AZB_OK);
    const int64_t before = toy_now(&r);
    const azbi_wait wait = {is_true, &done, before + 20, NULL};
    assert_int_equal(azbi_loop_wait_for(r.loop, &wait, NULL), AZB_E_TIMEOUT);
    assert_int_equal(toy_now(&r) - before, 20);
    assert_int_equal(far.runs, 0);
    toy_close(&r);
}

// ---- reserved timers and work ----

static void a_reserved_timer_is_not_pending_and_needs_no_memory(void **state)
{
    (void)state;
    enum {
        COUNT = 40 // more than the heap's first size
    };
    toy r;
    int order = 0;
    size_t pending = 9;
    note notes[COUNT];
    toy_open(&r);
    for (size_t i = 0; i < COUNT; i++) {
        notes[i] = make_note(r.loop, &order);
        wire_note(&notes[i]);
        assert_int_equal(azbi_loop_reserve_timer(r.loop, &notes[i].timer), AZB_OK);
    }
    atomic_store(&r.test.memory.fail_at, atomic_load(&r.test.memory.calls) + 1);
    for (size_t i = 0; i < COUNT; i++) {
        azbi_loop_arm_reserved(r.loop, &notes[i].timer, toy_now(&r) + COUNT - (int64_t)i);
    }
    assert_int_equal(azbi_loop_step(r.loop, 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 0);
    azbi_loop_arm_reserved(r.loop, &notes[0].timer, AZBI_NEVER);
    fake_clock_advance(&r.test.clock, COUNT);
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(notes[0].runs, 0);
    assert_int_equal(notes[COUNT - 1].place, 1);
    assert_int_equal(notes[1].place, COUNT - 1);
    for (size_t i = 0; i < COUNT; i++) {
        azbi_loop_unreserve_timer(r.loop, &notes[i].timer);
    }
    toy_close(&r);
}

static void work_is_pending_until_it_ends(void **state)
{
    (void)state;
    toy r;
    size_t pending = 0;
    toy_open(&r);
    azbi_loop_lock(r.loop);
    azbi_loop_work_begun(r.loop);
    azbi_loop_work_begun(r.loop);
    azbi_loop_work_ended(r.loop);
    azbi_loop_unlock(r.loop);
    assert_int_equal(azbi_loop_step(r.loop, 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 1);
    toy_close(&r);
}

static void a_wakeup_is_for_the_step_that_follows(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    const int64_t start_ms = toy_now(&r);
    azbi_loop_wakeup(r.loop);
    assert_int_equal(azbi_loop_step(r.loop, 1000, NULL, NULL), AZB_OK);
    assert_int_equal(toy_now(&r), start_ms);
    assert_int_equal(azbi_loop_step(r.loop, 1000, NULL, NULL), AZB_OK);
    assert_int_equal(toy_now(&r), start_ms + 1000);
    toy_close(&r);
}

// What another thread does while the leader waits.
static void *disturb(void *user)
{
    toy *r = user;
    azbi_loop_wakeup(r->loop);
    azbi_loop_wakeup(r->loop);
    return NULL;
}

static void disturb_once(toy *r)
{
    pthread_t thread;
    r->in_step = NULL;
    assert_int_equal(pthread_create(&thread, NULL, disturb, r), 0);
    assert_int_equal(pthread_join(thread, NULL), 0);
}

static void a_wait_is_woken_once(void **state)
{
    (void)state;
    toy r;
    toy_open(&r);
    for (int waits = 1; waits < 3; waits++) {
        r.in_step = disturb_once;
        assert_int_equal(azbi_loop_step(r.loop, 1000, NULL, NULL), AZB_OK);
        assert_int_equal(atomic_load(&r.wakeups), waits);
    }
    // A leader that does not wait is not woken at all.
    r.in_step = disturb_once;
    assert_int_equal(azbi_loop_step(r.loop, 0, NULL, NULL), AZB_OK);
    assert_int_equal(atomic_load(&r.wakeups), 2);
    toy_close(&r);
}

// ---- another process ----

static void ignore_socket(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
}

static azb_status call_arm(azbi_loop *loop, azb_error **err)
{
    azbi_timer timer = {0};
    const azb_status status = azbi_loop_arm(loop, &timer, 0);
    assert_int_equal(timer.index, 0);
    return status == AZB_E_STATE ? azbi_loop_check(loop, err) : status; // it gives no error
}

static azb_status call_step(azbi_loop *loop, azb_error **err)
{
    return azbi_loop_step(loop, 0, NULL, err);
}

static azb_status call_wait(azbi_loop *loop, azb_error **err)
{
    bool done = true;
    return azbi_loop_wait(loop, is_true, &done, err);
}

static azb_status call_watch(azbi_loop *loop, azb_error **err)
{
    return azbi_loop_watch(loop, ignore_socket, NULL, err);
}

static azb_status call_ready(azbi_loop *loop, azb_error **err)
{
    return azbi_loop_ready(loop, 7, AZB_WATCH_IN, err);
}

static azb_status call_background(azbi_loop *loop, azb_error **err)
{
    return azbi_loop_background(loop, true, err);
}

// What a child of fork() sees, with a lock that a thread of the parent held.
static void a_foreign_loop_refuses_without_its_lock(void **state)
{
    (void)state;
    static azb_status (*const calls[])(azbi_loop *, azb_error **) = {
        call_arm, call_step, call_wait, call_watch, call_ready, call_background};
    toy r;
    azbi_task task = {0};
    azbi_timer timer = {0};
    toy_open(&r);
    const pid_t process = r.loop->process;
    r.loop->process = getppid();
    azbi_loop_lock(r.loop);
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        azb_error *err = NULL;
        assert_int_equal(calls[i](r.loop, &err), AZB_E_STATE);
        assert_string_equal(azb_error_message(err),
                            "the client belongs to another process; create a new one after fork");
        azb_error_free(err);
    }
    azbi_loop_post(r.loop, &task);
    assert_false(task.is_queued);
    azbi_loop_unpost(r.loop, &task);
    azbi_loop_disarm(r.loop, &timer);
    azbi_loop_wakeup(r.loop);
    assert_int_equal(azbi_loop_timeout_ms(r.loop), 0);
    azbi_loop_close(r.loop);
    assert_int_equal(r.closes, 0);
    azbi_loop_release(r.loop);
    assert_int_equal(r.destroys, 0);
    assert_int_equal(atomic_load(&r.wakeups), 0);
    azbi_loop_unlock(r.loop);
    r.loop->process = process;
    toy_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wakeup_is_for_the_step_that_follows),
        cmocka_unit_test(a_wait_is_woken_once),
        cmocka_unit_test(tasks_run_once_and_in_order),
        cmocka_unit_test(a_task_that_queues_itself_lets_others_live),
        cmocka_unit_test(a_task_may_serve_a_waiter),
        cmocka_unit_test(timers_fire_in_order_of_time),
        cmocka_unit_test(timers_move_repeat_and_go),
        cmocka_unit_test(a_timer_that_is_due_ends_a_step),
        cmocka_unit_test(arming_may_fail_for_want_of_memory),
        cmocka_unit_test(a_timer_may_disarm_another_that_is_due),
        cmocka_unit_test(a_wait_may_be_over_before_the_next_timer),
        cmocka_unit_test(a_foreign_loop_refuses_without_its_lock),
        cmocka_unit_test(a_wait_ends_for_what_comes_first),
        cmocka_unit_test(a_token_ends_a_wait_under_way),
        cmocka_unit_test(a_reserved_timer_is_not_pending_and_needs_no_memory),
        cmocka_unit_test(work_is_pending_until_it_ends),
    };
    return cmocka_run_group_tests_name("loop/loop", tests, NULL, NULL);
}
