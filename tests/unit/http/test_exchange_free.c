// test_exchange_free.c - exchanges that go at the worst of times: while the transport works, and
// while their own callback runs on another thread.
#include <sched.h>
#include <stdatomic.h>

#include "http/engine_priv.h"
#include "loop/loop_priv.h"
#include "prying.h"
#include "support/test.h"

typedef struct end {
    int count;
    azb_status status;
} end;

static void note_end(void *user, azbi_exchange *x)
{
    end *e = user;
    e->count++;
    e->status = azbi_exchange_status(x);
}

static void step(prying *p)
{
    assert_int_equal(azbi_loop_step(azbi_engine_loop(p->engine), 0, NULL, NULL), AZB_OK);
}

static void ignore_socket(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
}

static void free_it(void *user)
{
    azbi_exchange **x = user;
    azbi_exchange_free(*x);
    *x = NULL;
}

// Frees `victim` from inside a place of the transport. Nothing of the transport may be called
// before it has returned from there, and the callback does not run.
static void one_that_is_freed_inside_the_transport_is_dropped_behind_it(void **state)
{
    (void)state;
    static const prying_place places[] = {PRYING_START, PRYING_STEP, PRYING_READY};
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        prying p;
        end ends[3] = {{0, AZB_OK}, {0, AZB_OK}, {0, AZB_OK}};
        azbi_exchange *x[3];
        prying_init(&p);
        assert_int_equal(azbi_loop_watch(azbi_engine_loop(p.engine), ignore_socket, NULL, NULL),
                         AZB_OK);
        x[0] = prying_begin(&p, note_end, &ends[0]);
        x[1] = prying_begin(&p, note_end, &ends[1]);
        step(&p);
        assert_int_equal(p.count, 2);
        prying_act_in(&p, places[i], AZB_OK, free_it, &x[0]);
        x[2] = prying_begin(&p, note_end, &ends[2]);
        if (places[i] == PRYING_READY) {
            assert_int_equal(azbi_loop_ready(azbi_engine_loop(p.engine), 7, AZB_WATCH_IN, NULL),
                             AZB_OK);
        }
        step(&p);
        assert_null(x[0]);
        assert_int_equal(p.reentered, 0);
        assert_int_equal(p.cancels, 1);
        p.answers = true;
        step(&p);
        assert_int_equal(ends[0].count, 0);
        for (size_t k = 1; k < 3; k++) {
            assert_int_equal(ends[k].count, 1);
            assert_int_equal(ends[k].status, AZB_OK);
            azbi_exchange_free(x[k]);
        }
        prying_dispose(&p);
    }
}

// The one that is being begun, which then begins well or not, and the one that is answered by the
// very step that frees it.
static void one_may_free_itself_inside_the_transport(void **state)
{
    (void)state;
    static const struct {
        prying_place place;
        azb_status status;
        bool answers;
        size_t cancels;
    } cases[] = {
        {PRYING_START, AZB_OK, false, 1},
        {PRYING_START, AZB_E_NOMEM, false, 0},
        {PRYING_STEP, AZB_OK, false, 1},
        {PRYING_STEP, AZB_OK, true, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        prying p;
        end e = {0, AZB_OK};
        prying_init(&p);
        azbi_exchange *x = prying_begin(&p, note_end, &e);
        if (cases[i].place == PRYING_STEP) {
            step(&p);
        }
        prying_act_in(&p, cases[i].place, cases[i].status, free_it, &x);
        p.answers = cases[i].answers;
        step(&p);
        step(&p);
        assert_null(x);
        assert_int_equal(e.count, 0);
        assert_int_equal(p.cancels, cases[i].cancels);
        assert_int_equal(p.count, 0);
        prying_dispose(&p); // and nothing is left
    }
}

// ---- by another thread, while the callback runs ----

typedef struct contest {
    prying p;
    azbi_exchange *x;
    atomic_bool in_callback;
    atomic_bool freed;
    bool freed_too_early;
    azb_status seen;
} contest;

static bool somebody_waits(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->loop->lock);
    const bool waits = engine->loop->waiters != NULL;
    (void)pthread_mutex_unlock(&engine->loop->lock);
    return waits;
}

// Stays until the other thread waits for its end, or has not waited.
static void callback(void *user, azbi_exchange *x)
{
    contest *c = user;
    atomic_store(&c->in_callback, true);
    while (!somebody_waits(c->p.engine) && !atomic_load(&c->freed)) {
        (void)sched_yield();
    }
    c->freed_too_early = atomic_load(&c->freed);
    if (!c->freed_too_early) {
        c->seen = azbi_exchange_status(x);
    }
}

static void *free_from_outside(void *user)
{
    contest *c = user;
    while (!atomic_load(&c->in_callback)) {
        (void)sched_yield();
    }
    azbi_exchange_free(c->x);
    atomic_store(&c->freed, true);
    return NULL;
}

static void freeing_waits_for_a_callback_that_runs(void **state)
{
    (void)state;
    contest c = {.seen = AZB_E_STATE};
    pthread_t other;
    prying_init(&c.p);
    c.p.answers = true;
    c.x = prying_begin(&c.p, callback, &c);
    assert_int_equal(pthread_create(&other, NULL, free_from_outside, &c), 0);
    while (!atomic_load(&c.in_callback)) {
        step(&c.p);
    }
    assert_int_equal(pthread_join(other, NULL), 0);
    assert_false(c.freed_too_early);
    assert_int_equal(c.seen, AZB_OK);
    prying_dispose(&c.p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_that_is_freed_inside_the_transport_is_dropped_behind_it),
        cmocka_unit_test(one_may_free_itself_inside_the_transport),
        cmocka_unit_test(freeing_waits_for_a_callback_that_runs),
    };
    return cmocka_run_group_tests_name("http/exchange_free", tests, NULL, NULL);
}
