// test_hand_over.c - the lead, an exchange and the transport, handed over between threads: each in
// the one order in which it could go wrong. Threads meet at gates; none waits for time to pass.
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdatomic.h>

#include "http/engine_priv.h"
#include "http/exchange_priv.h"
#include "loop/loop_priv.h"
#include "rig.h"

// ---- a transport with gates ----

typedef enum gate_place {
    IN_STEP,
    IN_TIMEOUT,
    IN_WAKEUP,
    PLACES
} gate_place;

// Where a thread stops once, says so, and goes on when it may.
typedef struct gate {
    atomic_bool closed;
    sem_t reached, open;
} gate;

typedef struct gated {
    azb_transport table;
    gate gates[PLACES];
    azb_http_exchange *pending[8]; // answered by the next step
    size_t pending_count;
    bool answers_at_start;
    atomic_int inside_wakeup;
    atomic_bool destroyed;
} gated;

static void stop_at(gate *g)
{
    if (atomic_exchange(&g->closed, false)) {
        (void)sem_post(&g->reached);
        (void)sem_wait(&g->open);
    }
}

static void close_gate(gate *g)
{
    atomic_store(&g->closed, true);
}

static void await(gate *g)
{
    assert_int_equal(sem_wait(&g->reached), 0);
}

static void open_gate(gate *g)
{
    (void)sem_post(&g->open);
}

static void answer(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_got_status(exchange, 200), AZB_OK);
    azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
}

static azb_status gated_start(void *user, azb_http_exchange *exchange)
{
    gated *t = user;
    if (t->answers_at_start) {
        answer(exchange);
    } else {
        t->pending[t->pending_count++] = exchange;
    }
    return AZB_OK;
}

// Never waits: a gate is the only place to stay.
static azb_status gated_step(void *user, int32_t timeout_ms)
{
    gated *t = user;
    if (timeout_ms != 0) {
        stop_at(&t->gates[IN_STEP]);
    }
    for (size_t i = 0; i < t->pending_count; i++) {
        answer(t->pending[i]);
    }
    t->pending_count = 0;
    return AZB_OK;
}

static void gated_cancel(void *user, azb_http_exchange *exchange)
{
    gated *t = user;
    for (size_t i = 0; i < t->pending_count; i++) {
        if (t->pending[i] == exchange) {
            t->pending[i] = t->pending[--t->pending_count];
            return;
        }
    }
}

static void gated_wakeup(void *user)
{
    gated *t = user;
    (void)atomic_fetch_add(&t->inside_wakeup, 1);
    stop_at(&t->gates[IN_WAKEUP]);
    (void)atomic_fetch_sub(&t->inside_wakeup, 1);
}

static void gated_destroy(void *user)
{
    gated *t = user;
    assert_int_equal(atomic_load(&t->inside_wakeup), 0); // those threads would use what is freed
    atomic_store(&t->destroyed, true);
}

static int64_t gated_timeout(void *user)
{
    gated *t = user;
    stop_at(&t->gates[IN_TIMEOUT]);
    return -1;
}

static int64_t stands_still(void *user)
{
    (void)user;
    return 0;
}

typedef struct gated_rig {
    gated t;
    azb_clock clock;
    test_context test;
    azbi_engine *engine;
} gated_rig;

static void gated_init(gated_rig *r)
{
    memset(r, 0, sizeof *r);
    r->t.table = (azb_transport){.size = sizeof(azb_transport),
                                 .user = &r->t,
                                 .start = gated_start,
                                 .step = gated_step,
                                 .cancel = gated_cancel,
                                 .wakeup = gated_wakeup,
                                 .destroy = gated_destroy,
                                 .timeout_ms = gated_timeout};
    for (size_t i = 0; i < PLACES; i++) {
        assert_int_equal(sem_init(&r->t.gates[i].reached, 0, 0), 0);
        assert_int_equal(sem_init(&r->t.gates[i].open, 0, 0), 0);
    }
    r->clock =
        (azb_clock){.size = sizeof r->clock, .monotonic_ms = stands_still, .unix_ms = stands_still};
    test_context_init(&r->test, 0, &r->clock);
    const azb_client_options client = {.transport = &r->t.table};
    const azbi_engine_options options = {r->test.context, &client};
    assert_int_equal(azbi_engine_new(&options, &r->engine, NULL), AZB_OK);
}

static void gated_dispose(gated_rig *r)
{
    azbi_loop_close(azbi_engine_loop(r->engine));
    assert_true(atomic_load(&r->t.destroyed));
    azbi_loop_release(azbi_engine_loop(r->engine));
    test_context_dispose(&r->test);
    for (size_t i = 0; i < PLACES; i++) {
        (void)sem_destroy(&r->t.gates[i].reached);
        (void)sem_destroy(&r->t.gates[i].open);
    }
}

static azbi_exchange *new_exchange(gated_rig *r)
{
    azbi_exchange *x = NULL;
    const azbi_request request = {.method = "GET", .url = RIG_URL};
    assert_int_equal(azbi_exchange_new(r->engine, &request, &x, NULL), AZB_OK);
    return x;
}

static size_t count_waiters(azbi_engine *engine)
{
    size_t count = 0;
    (void)pthread_mutex_lock(&engine->loop->lock);
    for (const azbi_waiter *w = engine->loop->waiters; w != NULL; w = w->next) {
        count++;
    }
    (void)pthread_mutex_unlock(&engine->loop->lock);
    return count;
}

static void await_waiters(azbi_engine *engine, size_t count)
{
    while (count_waiters(engine) < count) {
        (void)sched_yield();
    }
}

// ---- threads ----

typedef struct worker {
    pthread_t thread;
    gated_rig *r;
    int64_t timeout_ms;
    azbi_exchange *x;
    atomic_bool *flag; // what is waited for
    size_t pending;
    azb_status status;
    atomic_bool is_back;
} worker;

static void begin(worker *w, gated_rig *r, void *(*work)(void *))
{
    w->r = r;
    assert_int_equal(pthread_create(&w->thread, NULL, work, w), 0);
}

static void join(worker *w)
{
    assert_int_equal(pthread_join(w->thread, NULL), 0);
    assert_int_equal(w->status, AZB_OK);
}

static void *do_step(void *user)
{
    worker *w = user;
    w->status = azbi_loop_step(azbi_engine_loop(w->r->engine), w->timeout_ms, &w->pending, NULL);
    atomic_store(&w->is_back, true);
    return NULL;
}

static void *do_ask_timeout(void *user)
{
    worker *w = user;
    (void)azbi_loop_timeout_ms(azbi_engine_loop(w->r->engine));
    return NULL;
}

static bool is_set(void *user)
{
    return atomic_load((atomic_bool *)user);
}

static void *do_wait(void *user)
{
    worker *w = user;
    w->status = azbi_loop_wait(azbi_engine_loop(w->r->engine), is_set, w->flag, NULL);
    return NULL;
}

static void *do_wakeup(void *user)
{
    azbi_loop_wakeup(azbi_engine_loop(((worker *)user)->r->engine));
    return NULL;
}

static void *do_shutdown(void *user)
{
    azbi_loop_close(azbi_engine_loop(((worker *)user)->r->engine));
    return NULL;
}

static void *do_free(void *user)
{
    worker *w = user;
    azbi_exchange_free(w->x);
    atomic_store(&w->is_back, true);
    return NULL;
}

// ---- a step while another thread leads ----

static void a_step_follows_the_thread_that_leads(void **state)
{
    (void)state;
    static const int64_t timeouts[] = {-1, 3600000, INT64_MAX};
    for (size_t i = 0; i < sizeof timeouts / sizeof timeouts[0]; i++) {
        gated_rig r;
        worker leader = {.timeout_ms = -1};
        worker follower = {.timeout_ms = timeouts[i]};
        gated_init(&r);
        size_t pending = 0;
        close_gate(&r.t.gates[IN_STEP]);
        begin(&leader, &r, do_step);
        await(&r.t.gates[IN_STEP]);
        // One that may not wait does not; it says what is under way all the same.
        azbi_exchange *other = new_exchange(&r);
        azbi_exchange_start(other, NULL, NULL);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
        assert_int_equal(pending, 2); // it, and its task
        begin(&follower, &r, do_step);
        await_waiters(r.engine, 1);
        assert_false(atomic_load(&follower.is_back));
        open_gate(&r.t.gates[IN_STEP]);
        join(&follower); // once the leader has gone round
        join(&leader);
        assert_int_equal(count_waiters(r.engine), 0);
        assert_int_equal(rig_wait(other), AZB_OK);
        azbi_exchange_free(other);
        gated_dispose(&r);
    }
}

static void a_step_that_follows_ends_by_its_time(void **state)
{
    (void)state;
    gated_rig r;
    worker leader = {.timeout_ms = -1};
    gated_init(&r);
    close_gate(&r.t.gates[IN_STEP]);
    begin(&leader, &r, do_step);
    await(&r.t.gates[IN_STEP]);
    size_t pending = 9;
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 1, &pending, NULL),
                     AZB_OK); // the leader stays
    assert_int_equal(pending, 0);
    assert_int_equal(count_waiters(r.engine), 0);
    open_gate(&r.t.gates[IN_STEP]);
    join(&leader);
    gated_dispose(&r);
}

// The lead becomes free and the first in line is called to take it; when that is a step, which does
// not want it, the next one must hear.
static void a_follower_that_leaves_passes_the_lead_on(void **state)
{
    (void)state;
    gated_rig r;
    atomic_bool served = false;
    worker leader = {0};
    worker follower = {.timeout_ms = -1};
    worker waiter = {.flag = &served};
    gated_init(&r);
    close_gate(&r.t.gates[IN_TIMEOUT]);
    begin(&leader, &r, do_ask_timeout); // leads while it asks the transport, without going round
    await(&r.t.gates[IN_TIMEOUT]);
    begin(&follower, &r, do_step);
    await_waiters(r.engine, 1);
    begin(&waiter, &r, do_wait);
    await_waiters(r.engine, 2);
    close_gate(&r.t.gates[IN_STEP]);
    open_gate(&r.t.gates[IN_TIMEOUT]);
    join(&leader);
    join(&follower);
    await(&r.t.gates[IN_STEP]); // the one that waits leads
    atomic_store(&served, true);
    open_gate(&r.t.gates[IN_STEP]);
    join(&waiter);
    gated_dispose(&r);
}

// ---- freeing while the callback runs ----

typedef struct slow_callback {
    gate gate;
    atomic_int ended;
} slow_callback;

static void run_slowly(void *user, azbi_exchange *x)
{
    slow_callback *c = user;
    assert_int_equal(azbi_exchange_status(x), AZB_OK);
    stop_at(&c->gate);
    assert_int_equal(azbi_exchange_http_status(x), 200); // it is still there
    atomic_fetch_add(&c->ended, 1);
}

static void free_waits_for_a_callback_on_another_thread(void **state)
{
    (void)state;
    enum {
        FREERS_MAX = 2
    };
    for (size_t count = 1; count <= FREERS_MAX; count++) { // callbacks one behind the other
        gated_rig r;
        slow_callback c = {.ended = 0};
        worker leader = {.timeout_ms = -1};
        worker freer = {0};
        assert_int_equal(sem_init(&c.gate.reached, 0, 0), 0);
        assert_int_equal(sem_init(&c.gate.open, 0, 0), 0);
        gated_init(&r);
        r.t.answers_at_start = true;
        azbi_exchange *second = new_exchange(&r);
        freer.x = new_exchange(&r);
        azbi_exchange_start(freer.x, run_slowly, &c);
        if (count == FREERS_MAX) {
            azbi_exchange_start(second, run_slowly, &c);
        }
        close_gate(&c.gate);
        begin(&leader, &r, do_step);
        await(&c.gate);
        begin(&freer, &r, do_free);
        while (count_waiters(r.engine) == 0 && !atomic_load(&freer.is_back)) {
            (void)sched_yield();
        }
        assert_false(atomic_load(&freer.is_back)); // the callback has not returned
        assert_int_equal(atomic_load(&c.ended), 0);
        open_gate(&c.gate);
        join(&freer);
        assert_true(atomic_load(&c.ended) >= 1);
        join(&leader);
        assert_int_equal(atomic_load(&c.ended), count);
        azbi_exchange_free(second);
        gated_dispose(&r);
        (void)sem_destroy(&c.gate.reached);
        (void)sem_destroy(&c.gate.open);
    }
}

// ---- shutdown ----

static void note_nothing(void *user)
{
    (void)user;
}

static size_t count_timers(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->loop->lock);
    const size_t count = engine->loop->timers.count;
    (void)pthread_mutex_unlock(&engine->loop->lock);
    return count;
}

static void shutdown_waits_for_threads_inside_wakeup(void **state)
{
    (void)state;
    gated_rig r;
    azbi_timer timer = {.fired = note_nothing};
    worker leader = {.timeout_ms = -1};
    worker waker = {0};
    worker closer = {0};
    gated_init(&r);
    assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &timer, 1000), AZB_OK);
    close_gate(&r.t.gates[IN_STEP]);
    begin(&leader, &r, do_step);
    await(&r.t.gates[IN_STEP]);
    close_gate(&r.t.gates[IN_WAKEUP]);
    begin(&waker, &r, do_wakeup);
    await(&r.t.gates[IN_WAKEUP]);
    open_gate(&r.t.gates[IN_STEP]); // the leader goes home; the waker is still inside
    join(&leader);
    begin(&closer, &r, do_shutdown);
    // Its last act before the transport goes is to drop the timers, under the lock that it lets go
    // of to wait.
    while (count_timers(r.engine) > 0) {
        (void)sched_yield();
    }
    for (int i = 0; i < 1000; i++) {
        assert_false(atomic_load(&r.t.destroyed));
        (void)sched_yield();
    }
    open_gate(&r.t.gates[IN_WAKEUP]);
    join(&waker);
    join(&closer);
    assert_true(atomic_load(&r.t.destroyed));
    gated_dispose(&r);
}

// ---- tries that are over, and forgotten ----

enum {
    TRIES = 4
};

typedef struct forgetting {
    gated_rig *r;
    azbi_exchange *x[TRIES];
    azbi_exchange *more;
    unsigned gone; // bits of those that the first one's callback frees
    int ended;
} forgetting;

static void count_end(void *user, azbi_exchange *x)
{
    assert_int_equal(azbi_exchange_status(x), AZB_OK);
    ((forgetting *)user)->ended++;
}

static void forget_others(void *user, azbi_exchange *x)
{
    forgetting *f = user;
    count_end(user, x);
    for (size_t i = 1; i < TRIES; i++) {
        if ((f->gone >> i & 1U) != 0) {
            azbi_exchange_free(f->x[i]);
            f->x[i] = NULL;
        }
    }
    // One more gets behind those that are left.
    f->r->t.answers_at_start = true;
    azbi_exchange_start(f->more, count_end, f);
}

static void any_try_that_is_over_may_be_forgotten(void **state)
{
    (void)state;
    for (unsigned gone = 0; gone < 1U << TRIES; gone += 2) {
        gated_rig r;
        gated_init(&r);
        forgetting f = {.r = &r, .gone = gone};
        int left = 2; // the first one, and the one more
        f.more = new_exchange(&r);
        for (size_t i = 0; i < TRIES; i++) {
            f.x[i] = new_exchange(&r);
            azbi_exchange_start(f.x[i], i == 0 ? forget_others : count_end, &f);
            left += i > 0 && (gone >> i & 1U) == 0;
        }
        assert_int_equal(rig_wait(f.more), AZB_OK);
        for (size_t i = 0; i < TRIES; i++) {
            if (f.x[i] != NULL) {
                assert_int_equal(rig_wait(f.x[i]), AZB_OK);
            }
            azbi_exchange_free(f.x[i]);
        }
        assert_int_equal(f.ended, left);
        azbi_exchange_free(f.more);
        gated_dispose(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_step_follows_the_thread_that_leads),
        cmocka_unit_test(a_step_that_follows_ends_by_its_time),
        cmocka_unit_test(a_follower_that_leaves_passes_the_lead_on),
        cmocka_unit_test(free_waits_for_a_callback_on_another_thread),
        cmocka_unit_test(shutdown_waits_for_threads_inside_wakeup),
        cmocka_unit_test(any_try_that_is_over_may_be_forgotten),
    };
    return cmocka_run_group_tests_name("http/hand_over", tests, NULL, NULL);
}
