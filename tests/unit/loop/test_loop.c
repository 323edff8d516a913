// test_engine.c - tasks, timers and the end of an engine.
#include "rig.h"

typedef struct note {
    azbi_engine *engine;
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
        azbi_loop_post(azbi_engine_loop(n->engine), &n->task);
    }
}

static void fire(void *user)
{
    note *n = user;
    n->runs++;
    n->place = ++*n->order;
    if (n->again > 0) {
        n->again--;
        n->armed = azbi_loop_arm(azbi_engine_loop(n->engine), &n->timer, n->delay_ms);
    }
}

static note make_note(azbi_engine *engine, int *order)
{
    return (note){.engine = engine, .order = order};
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
    rig r;
    int order = 0;
    size_t pending = 0;
    note notes[3];
    rig_init(&r, NULL);
    for (size_t i = 0; i < 3; i++) {
        notes[i] = make_note(r.engine, &order);
        wire_note(&notes[i]);
        azbi_loop_post(azbi_engine_loop(r.engine), &notes[i].task);
        azbi_loop_post(azbi_engine_loop(r.engine), &notes[i].task); // queued already
    }
    azbi_loop_unpost(azbi_engine_loop(r.engine), &notes[1].task);
    azbi_loop_unpost(azbi_engine_loop(r.engine), &notes[1].task);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 0);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 0);
    assert_int_equal(notes[0].place, 1);
    assert_int_equal(notes[1].runs, 0);
    assert_int_equal(notes[2].place, 2);
    azbi_loop_post(azbi_engine_loop(r.engine), &notes[1].task);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
    assert_int_equal(notes[1].runs, 1);
    rig_dispose(&r);
}

static void a_task_that_queues_itself_lets_others_live(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    size_t pending = 0;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    note busy = make_note(r.engine, &order);
    wire_note(&busy);
    busy.again = 1000000;
    azbi_loop_post(azbi_engine_loop(r.engine), &busy.task);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    assert_true(busy.runs < 1000);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 1);
    azbi_loop_unpost(azbi_engine_loop(r.engine), &busy.task);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static bool has_run(void *user)
{
    return ((const note *)user)->runs > 0;
}

static void a_task_may_serve_a_waiter(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    rig_init(&r, NULL);
    note n = make_note(r.engine, &order);
    note far = make_note(r.engine, &order);
    wire_note(&n);
    wire_note(&far);
    const int64_t before = rig_now(&r);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &far.timer, 1000), AZB_OK);
    azbi_loop_post(azbi_engine_loop(r.engine), &n.task);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), has_run, &n, NULL), AZB_OK);
    azbi_loop_post(azbi_engine_loop(r.engine), &n.task);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, NULL, NULL), AZB_OK);
    assert_int_equal(rig_now(&r), before); // neither has waited for the timer
    assert_int_equal(far.runs, 0);
    rig_dispose(&r);
}

static void timers_fire_in_order_of_time(void **state)
{
    (void)state;
    static const int64_t delays[] = {300, 100, 200, 0, -5};
    static const int places[] = {5, 3, 4, 1, 2};
    rig r;
    int order = 0;
    size_t pending = 0;
    note notes[5];
    rig_init(&r, NULL);
    const int64_t before = rig_now(&r);
    for (size_t i = 0; i < 5; i++) {
        notes[i] = make_note(r.engine, &order);
        wire_note(&notes[i]);
        assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &notes[i].timer, delays[i]),
                         AZB_OK);
    }
    do {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, &pending, NULL), AZB_OK);
    } while (pending > 0);
    assert_int_equal(rig_now(&r) - before, 300);
    for (size_t i = 0; i < 5; i++) {
        assert_int_equal(notes[i].runs, 1);
        // the two that are due at once have no order among themselves
        assert_true(notes[i].place == places[i] || places[i] <= 2);
    }
    rig_dispose(&r);
}

static void timers_move_repeat_and_go(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    size_t pending = 0;
    rig_init(&r, NULL);
    note moved = make_note(r.engine, &order);
    note gone = make_note(r.engine, &order);
    note tick = make_note(r.engine, &order);
    wire_note(&moved);
    wire_note(&gone);
    wire_note(&tick);
    tick.again = 9;
    tick.delay_ms = 10;
    const int64_t before = rig_now(&r);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &moved.timer, 5), AZB_OK);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &moved.timer, 50), AZB_OK);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &gone.timer, 20), AZB_OK);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &tick.timer, 10), AZB_OK);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 3);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 10);
    azbi_loop_disarm(azbi_engine_loop(r.engine), &gone.timer);
    azbi_loop_disarm(azbi_engine_loop(r.engine), &gone.timer);
    do {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, &pending, NULL), AZB_OK);
    } while (pending > 0);
    assert_int_equal(rig_now(&r) - before, 100);
    assert_int_equal(moved.runs, 1);
    assert_int_equal(gone.runs, 0);
    assert_int_equal(tick.runs, 10);
    rig_dispose(&r);
}

static void a_timer_that_is_due_ends_a_step(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    rig_init(&r, NULL);
    note due = make_note(r.engine, &order);
    note far = make_note(r.engine, &order);
    wire_note(&due);
    wire_note(&far);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &due.timer, 10), AZB_OK);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &far.timer, 1000), AZB_OK);
    azb_mock_advance(r.mock, 50);
    const int64_t before = rig_now(&r);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, NULL, NULL), AZB_OK);
    assert_int_equal(due.runs, 1);
    assert_int_equal(rig_now(&r), before);
    rig_dispose(&r);
}

static void an_exchange_has_its_timer_from_the_start(void **state)
{
    (void)state;
    enum {
        COUNT = 40 // more than the heap's first size
    };
    rig r;
    azbi_exchange *x[COUNT];
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_STALL, 0);
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    for (size_t i = 0; i < COUNT; i++) {
        x[i] = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    }
    // The log takes memory, too, but can do without it: each allocation fails from now on.
    for (size_t i = 0; i < COUNT; i++) {
        azbi_exchange_start(x[i], NULL, NULL);
        atomic_store(&r.test.memory.fail_at, atomic_load(&r.test.memory.calls) + 1);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
        assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 300000);
    }
    for (size_t i = 0; i < COUNT; i++) {
        assert_int_equal(rig_wait(x[i]), AZB_E_TIMEOUT);
        azbi_exchange_free(x[i]);
    }
    rig_dispose(&r);
}

static void arming_may_fail_for_want_of_memory(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    rig_init(&r, NULL);
    note n = make_note(r.engine, &order);
    wire_note(&n);
    atomic_store(&r.test.memory.fail_at, atomic_load(&r.test.memory.calls) + 1);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &n.timer, 10), AZB_E_NOMEM);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), -1);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &n.timer, 10), AZB_OK);
    rig_dispose(&r);
    assert_int_equal(n.timer.index, 0); // shutdown has taken it out
    assert_int_equal(n.runs, 0);
}

static void a_shut_engine_arms_nothing_and_still_runs_tasks(void **state)
{
    (void)state;
    rig r;
    int order = 0;
    rig_init(&r, NULL);
    note n = make_note(r.engine, &order);
    wire_note(&n);
    azbi_loop_close(azbi_engine_loop(r.engine));
    azbi_loop_close(azbi_engine_loop(r.engine));
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &n.timer, 0), AZB_E_CANCELED);
    azbi_loop_post(azbi_engine_loop(r.engine), &n.task);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
    assert_int_equal(n.runs, 1);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL),
                     AZB_E_CANCELED); // nothing left
    rig_dispose(&r);
}

static void start_another(void *user, azbi_exchange *x)
{
    (void)x;
    azbi_exchange_start(user, NULL, NULL);
}

static void what_a_callback_starts_at_shutdown_ends_too(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azbi_exchange *a = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange *b = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange_start(a, start_another, b);
    azbi_loop_close(azbi_engine_loop(r.engine));
    assert_true(azbi_exchange_is_done(b));
    assert_int_equal(azbi_exchange_status(b), AZB_E_CANCELED);
    azbi_exchange_free(a);
    azbi_exchange_free(b);
    rig_dispose(&r);
}

static void refuses_transports_that_it_cannot_use(void **state)
{
    (void)state;
    test_context test;
    azb_mock *mock = NULL;
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    test_context_init(&test, 0, NULL);
    const azb_transport good = *azb_mock_transport(mock);
    azb_transport bad[5] = {good, good, good, good, good};
    bad[0].start = NULL;
    bad[1].wakeup = NULL;
    bad[2].destroy = NULL;
    bad[3].size = 8;
    bad[4].ready = good.ready;
    bad[4].watch = (azb_status(*)(void *, azb_watch_fn, void *))1; // without ready
    static const azb_status expected[] = {AZB_E_ARG, AZB_E_ARG, AZB_E_ARG, AZB_E_ABI, AZB_E_ARG};
    for (size_t i = 0; i < 5; i++) {
        const azb_client_options client = {.transport = &bad[i]};
        const azbi_engine_options options = {test.context, &client};
        azbi_engine *engine = NULL;
        azb_error *err = NULL;
        assert_int_equal(azbi_engine_new(&options, &engine, &err), expected[i]);
        assert_null(engine);
        azb_error_free(err);
    }
    // An older one that ends with destroy is fine.
    azb_transport older = good;
    older.size = offsetof(azb_transport, watch);
    const azb_client_options client = {.transport = &older};
    const azbi_engine_options options = {test.context, &client};
    azbi_engine *engine = NULL;
    assert_int_equal(azbi_engine_new(&options, &engine, NULL), AZB_OK);
    azbi_loop_release(azbi_engine_loop(engine)); // shuts down by itself
    test_context_dispose(&test);
    azb_mock_free(mock);
}

static void the_mock_has_no_sockets_to_watch(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(r.engine), (azb_watch_fn)1, NULL, NULL),
                     AZB_E_STATE);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(r.engine), 3, 1, NULL), AZB_E_STATE);
    rig_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tasks_run_once_and_in_order),
        cmocka_unit_test(a_task_that_queues_itself_lets_others_live),
        cmocka_unit_test(a_task_may_serve_a_waiter),
        cmocka_unit_test(timers_fire_in_order_of_time),
        cmocka_unit_test(timers_move_repeat_and_go),
        cmocka_unit_test(a_timer_that_is_due_ends_a_step),
        cmocka_unit_test(an_exchange_has_its_timer_from_the_start),
        cmocka_unit_test(arming_may_fail_for_want_of_memory),
        cmocka_unit_test(a_shut_engine_arms_nothing_and_still_runs_tasks),
        cmocka_unit_test(what_a_callback_starts_at_shutdown_ends_too),
        cmocka_unit_test(refuses_transports_that_it_cannot_use),
        cmocka_unit_test(the_mock_has_no_sockets_to_watch),
    };
    return cmocka_run_group_tests_name("http/engine", tests, NULL, NULL);
}
