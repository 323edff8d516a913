// test_lead.c - leader and followers: real threads over the mock, none of which ever waits for
// time to pass. Run under ThreadSanitizer, too.
#include <pthread.h>
#include <stdatomic.h>

#include "base/cancel.h"
#include "rig.h"

enum {
    THREADS = 8,
    ROUNDS = 50
};

static void *call_again_and_again(void *user)
{
    rig *r = user;
    for (int i = 0; i < ROUNDS; i++) {
        const azbi_request request = {.method = "GET", .url = RIG_URL};
        azbi_exchange *x = NULL;
        if (azbi_exchange_new(r->engine, &request, &x, NULL) != AZB_OK || rig_run(x) != AZB_OK) {
            return r; // failed
        }
        azbi_exchange_free(x);
    }
    return NULL;
}

static void run_threads(rig *r, void *(*work)(void *))
{
    pthread_t threads[THREADS];
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_create(&threads[i], NULL, work, r), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        void *failed = NULL;
        assert_int_equal(pthread_join(threads[i], &failed), 0);
        assert_null(failed);
    }
}

static void threads_share_an_engine(void **state)
{
    (void)state;
    for (int delay_ms = 0; delay_ms < 2; delay_ms++) {
        rig r;
        rig_init(&r, NULL);
        rig_reply(&r, 200, NULL, "x");
        rig_with(&r, AZB_MOCK_REPEAT, -1);
        rig_with(&r, AZB_MOCK_DELAY, delay_ms);
        run_threads(&r, call_again_and_again);
        assert_int_equal(azb_mock_request_count(r.mock), THREADS * ROUNDS);
        rig_dispose(&r);
    }
}

static void threads_share_the_background_thread(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "x");
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), true, NULL), AZB_OK);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), true, NULL), AZB_OK);
    run_threads(&r, call_again_and_again);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), false, NULL), AZB_OK);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), false, NULL), AZB_OK);
    run_threads(&r, call_again_and_again);
    assert_int_equal(azb_mock_request_count(r.mock), 2 * THREADS * ROUNDS);
    rig_dispose(&r);
}

typedef struct background_call {
    pthread_t starter;
    bool other_thread;
} background_call;

static void note_thread(void *user, azbi_exchange *x)
{
    background_call *call = user;
    (void)x;
    call->other_thread = !pthread_equal(call->starter, pthread_self());
}

static void callbacks_run_on_the_background_thread(void **state)
{
    (void)state;
    rig r;
    background_call call = {pthread_self(), false};
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), true, NULL), AZB_OK);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange_start(x, note_thread, &call);
    assert_int_equal(rig_wait(x), AZB_OK);
    assert_true(call.other_thread);
    azbi_exchange_free(x);
    rig_dispose(&r); // with the thread still on
}

// ---- cancel from other threads ----

typedef struct canceled_call {
    rig *r;
    azb_cancel *cancel;
    azb_status status;
} canceled_call;

static void *wait_for_cancel(void *user)
{
    canceled_call *call = user;
    const azb_call_options options = {
        .size = sizeof options, .cancel = call->cancel, .timeout_ms = -1};
    const azbi_request request = {.method = "GET", .url = RIG_URL, .call = &options};
    azbi_exchange *x = NULL;
    call->status = azbi_exchange_new(call->r->engine, &request, &x, NULL);
    if (call->status == AZB_OK) {
        call->status = rig_run(x);
        azbi_exchange_free(x);
    }
    return NULL;
}

static void cancel_wakes_leader_and_followers(void **state)
{
    (void)state;
    rig r;
    pthread_t threads[THREADS];
    canceled_call calls[THREADS];
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_STALL, 0);
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    for (size_t i = 0; i < THREADS; i++) {
        calls[i] = (canceled_call){&r, NULL, AZB_OK};
        assert_int_equal(azb_cancel_new(r.test.context, &calls[i].cancel, NULL), AZB_OK);
        assert_int_equal(pthread_create(&threads[i], NULL, wait_for_cancel, &calls[i]), 0);
    }
    // In an order in which leaders and followers end by turns; some before they began.
    for (size_t i = 0; i < THREADS; i++) {
        const size_t at = i * 3 % THREADS;
        azb_cancel_trigger(calls[at].cancel);
        assert_int_equal(pthread_join(threads[at], NULL), 0);
        assert_int_equal(calls[at].status, AZB_E_CANCELED);
        azb_cancel_free(calls[at].cancel);
    }
    rig_dispose(&r);
}

static void *free_while_it_runs(void *user)
{
    rig *r = user;
    for (int i = 0; i < ROUNDS; i++) {
        const azbi_request request = {.method = "GET", .url = RIG_URL};
        azbi_exchange *x = NULL;
        if (azbi_exchange_new(r->engine, &request, &x, NULL) != AZB_OK) {
            return r;
        }
        azbi_exchange_start(x, NULL, NULL);
        azbi_exchange_free(x); // queued, in flight, finishing or done: the others step
    }
    return NULL;
}

static void any_thread_may_free(void **state)
{
    (void)state;
    for (int background = 0; background < 2; background++) {
        rig r;
        rig_init(&r, NULL);
        rig_reply(&r, 200, NULL, "x");
        rig_with(&r, AZB_MOCK_REPEAT, -1);
        assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), background == 1, NULL),
                         AZB_OK);
        run_threads(&r, free_while_it_runs);
        rig_dispose(&r);
    }
}

// A callback's user data may go as soon as free has returned.
typedef struct fragile {
    rig *r;
    atomic_int alive;
} fragile;

static void touch(void *user, azbi_exchange *x)
{
    fragile *data = user;
    (void)x;
    atomic_fetch_add(&data->alive, 1);
}

static void *free_and_forget(void *user)
{
    rig *r = user;
    for (int i = 0; i < ROUNDS; i++) {
        const azbi_request request = {.method = "GET", .url = RIG_URL};
        azbi_exchange *x = NULL;
        if (azbi_exchange_new(r->engine, &request, &x, NULL) != AZB_OK) {
            return r;
        }
        fragile data = {r, 1};
        azbi_exchange_start(x, touch, &data);
        azbi_exchange_free(x);
        const int seen = atomic_exchange(&data.alive, -1000);
        if (seen != 1 && seen != 2) {
            return r;
        }
    }
    return NULL;
}

static void no_callback_runs_after_free(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "x");
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), true, NULL), AZB_OK);
    run_threads(&r, free_and_forget);
    rig_dispose(&r);
}

// ---- stepping ----

static void *step_200_times(void *user)
{
    rig *r = user;
    size_t pending = 0;
    // Whichever thread leads, and whether there is work under way or not.
    for (int i = 0; i < 200; i++) {
        if (azbi_loop_step(azbi_engine_loop(r->engine), 0, &pending, NULL) != AZB_OK) {
            return r;
        }
        (void)azbi_loop_timeout_ms(azbi_engine_loop(r->engine));
        azbi_loop_wakeup(azbi_engine_loop(r->engine));
    }
    return call_again_and_again(r);
}

static void steps_and_waits_mix(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "x");
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    run_threads(&r, step_200_times);
    rig_dispose(&r);
}

static void pending_counts_what_is_under_way(void **state)
{
    (void)state;
    rig r;
    size_t pending = 9;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_DELAY, 1000);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 0);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), -1);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), -1);
    azbi_exchange_start(x, NULL, NULL);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 0); // it wants to be begun
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 1);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 1000); // the mock's answer
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 400, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 1);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)), 600);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, &pending, NULL), AZB_OK);
    assert_int_equal(pending, 0);
    assert_int_equal(rig_wait(x), AZB_OK);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- a leader that sleeps ----

// A transport whose step sleeps until it is woken, and reports that it does.
typedef struct sleeper {
    azb_transport table;
    pthread_mutex_t lock;
    pthread_cond_t changed;
    bool sleeping;
    bool woken;
    azb_status status; // of a step that has slept
} sleeper;

static azb_status sleeper_start(void *user, azb_http_exchange *exchange)
{
    (void)user;
    (void)exchange;
    return AZB_OK;
}

static azb_status sleeper_step(void *user, int32_t timeout_ms)
{
    sleeper *s = user;
    (void)pthread_mutex_lock(&s->lock);
    while (timeout_ms != 0 && !s->woken && s->status == AZB_OK) {
        s->sleeping = true;
        (void)pthread_cond_broadcast(&s->changed);
        (void)pthread_cond_wait(&s->changed, &s->lock);
    }
    s->woken = false;
    s->sleeping = false;
    const azb_status status = timeout_ms != 0 ? s->status : AZB_OK;
    (void)pthread_mutex_unlock(&s->lock);
    return status;
}

static void sleeper_wakeup(void *user)
{
    sleeper *s = user;
    (void)pthread_mutex_lock(&s->lock);
    s->woken = true;
    (void)pthread_cond_broadcast(&s->changed);
    (void)pthread_mutex_unlock(&s->lock);
}

static void sleeper_cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    (void)exchange;
}

static void sleeper_destroy(void *user)
{
    (void)user;
}

static void await_sleep(sleeper *s)
{
    (void)pthread_mutex_lock(&s->lock);
    while (!s->sleeping || s->woken) {
        (void)pthread_cond_wait(&s->changed, &s->lock);
    }
    (void)pthread_mutex_unlock(&s->lock);
}

static bool always(void *user)
{
    (void)user;
    return true;
}

static int64_t system_ms(void *user)
{
    (void)user;
    return 0;
}

typedef struct sleeper_rig {
    sleeper s;
    azb_clock clock; // one that stands still and does not wait
    test_context test;
    azbi_engine *engine;
    azbi_exchange *x;
    azb_status waited; // what the leader's wait came to
    pthread_t leader;
} sleeper_rig;

static bool is_done(void *user)
{
    return azbi_exchange_is_done(user);
}

static void *lead(void *user)
{
    sleeper_rig *r = user;
    r->waited = azbi_loop_wait(azbi_engine_loop(r->engine), is_done, r->x, NULL);
    return NULL;
}

// An exchange under way, and a thread that leads and sleeps.
static void sleeper_init(sleeper_rig *r)
{
    memset(r, 0, sizeof *r);
    r->s.table = (azb_transport){.size = sizeof(azb_transport),
                                 .user = &r->s,
                                 .start = sleeper_start,
                                 .step = sleeper_step,
                                 .cancel = sleeper_cancel,
                                 .wakeup = sleeper_wakeup,
                                 .destroy = sleeper_destroy};
    r->clock =
        (azb_clock){.size = sizeof r->clock, .monotonic_ms = system_ms, .unix_ms = system_ms};
    assert_int_equal(pthread_mutex_init(&r->s.lock, NULL), 0);
    assert_int_equal(pthread_cond_init(&r->s.changed, NULL), 0);
    test_context_init(&r->test, 0, &r->clock);
    const azb_client_options client = {.transport = &r->s.table};
    const azbi_engine_options options = {r->test.context, &client};
    const azbi_request request = {.method = "GET", .url = RIG_URL};
    assert_int_equal(azbi_engine_new(&options, &r->engine, NULL), AZB_OK);
    assert_int_equal(azbi_exchange_new(r->engine, &request, &r->x, NULL), AZB_OK);
    azbi_exchange_start(r->x, NULL, NULL);
    assert_int_equal(pthread_create(&r->leader, NULL, lead, r), 0);
    await_sleep(&r->s);
}

static void sleeper_dispose(sleeper_rig *r)
{
    azbi_exchange_free(r->x);
    azbi_loop_close(azbi_engine_loop(r->engine));
    azbi_loop_release(azbi_engine_loop(r->engine));
    test_context_dispose(&r->test);
    (void)pthread_cond_destroy(&r->s.changed);
    (void)pthread_mutex_destroy(&r->s.lock);
}

static void a_sleeping_leader_serves_all(void **state)
{
    (void)state;
    sleeper_rig r;
    sleeper_init(&r);
    // One whose condition holds already must not wait for the network.
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), always, NULL, NULL), AZB_OK);
    await_sleep(&r.s);
    azbi_loop_wakeup(azbi_engine_loop(r.engine));
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
    await_sleep(&r.s);
    assert_int_equal(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)),
                     300000); // asked from outside
    azbi_exchange_cancel(r.x);
    assert_int_equal(pthread_join(r.leader, NULL), 0);
    assert_int_equal(r.waited, AZB_OK);
    assert_int_equal(azbi_exchange_status(r.x), AZB_E_CANCELED);
    sleeper_dispose(&r);
}

static bool never(void *user)
{
    (void)user;
    return false;
}

static void a_leader_that_fails_hands_over(void **state)
{
    (void)state;
    sleeper_rig r;
    sleeper_init(&r);
    (void)pthread_mutex_lock(&r.s.lock);
    r.s.status = AZB_E_TRANSPORT; // from the next wake-up on, which our wait is
    (void)pthread_mutex_unlock(&r.s.lock);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), never, NULL, NULL),
                     AZB_E_TRANSPORT);
    assert_int_equal(pthread_join(r.leader, NULL), 0);
    assert_int_equal(r.waited, AZB_E_TRANSPORT);
    sleeper_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(threads_share_an_engine),
        cmocka_unit_test(threads_share_the_background_thread),
        cmocka_unit_test(callbacks_run_on_the_background_thread),
        cmocka_unit_test(cancel_wakes_leader_and_followers),
        cmocka_unit_test(any_thread_may_free),
        cmocka_unit_test(no_callback_runs_after_free),
        cmocka_unit_test(steps_and_waits_mix),
        cmocka_unit_test(a_sleeping_leader_serves_all),
        cmocka_unit_test(a_leader_that_fails_hands_over),
        cmocka_unit_test(pending_counts_what_is_under_way),
    };
    return cmocka_run_group_tests_name("loop/lead", tests, NULL, NULL);
}
