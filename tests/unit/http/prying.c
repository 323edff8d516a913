// prying.c - see prying.h.
#include "prying.h"

#include <string.h>

#include "support/test.h"

static void enter(prying *p)
{
    p->reentered += p->inside > 0;
    p->inside++;
}

// Runs what is to run in that place, and returns what the place shall.
static azb_status act(prying *p, prying_place place)
{
    if (p->place != place) {
        return AZB_OK;
    }
    p->place = PRYING_NOWHERE;
    if (p->act != NULL) {
        p->act(p->user);
    }
    return p->status;
}

static azb_status start(void *user, azb_http_exchange *exchange)
{
    prying *p = user;
    enter(p);
    assert_true(p->count < PRYING_MAX);
    p->held[p->count++] = exchange;
    const azb_status status = act(p, PRYING_START);
    p->count -= status != AZB_OK;
    p->inside--;
    return status;
}

static void answer_all(prying *p)
{
    while (p->count > 0) {
        azb_http_exchange *exchange = p->held[--p->count];
        assert_int_equal(azb_http_exchange_got_status(exchange, 200), AZB_OK);
        azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
    }
}

static void sleep_until_woken(prying *p)
{
    (void)pthread_mutex_lock(&p->lock);
    while (p->sleeps && !p->woken) {
        p->slept = true;
        (void)pthread_cond_broadcast(&p->changed);
        (void)pthread_cond_wait(&p->changed, &p->lock);
    }
    p->woken = false;
    (void)pthread_mutex_unlock(&p->lock);
}

static azb_status step(void *user, int32_t timeout_ms)
{
    prying *p = user;
    enter(p);
    const azb_status status = act(p, PRYING_STEP);
    if (p->answers) {
        answer_all(p);
    }
    if (timeout_ms != 0) {
        sleep_until_woken(p);
    }
    p->inside--;
    return status;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    prying *p = user;
    enter(p);
    size_t i = 0;
    while (i < p->count && p->held[i] != exchange) {
        i++;
    }
    assert_true(i < p->count);
    p->held[i] = p->held[--p->count];
    p->cancels++;
    p->inside--;
}

static void wakeup(void *user)
{
    prying *p = user;
    (void)pthread_mutex_lock(&p->lock);
    p->woken = true;
    (void)pthread_cond_broadcast(&p->changed);
    (void)pthread_mutex_unlock(&p->lock);
}

static void destroy(void *user)
{
    const prying *p = user;
    assert_int_equal(p->count, 0);
}

static azb_status watch(void *user, azb_watch_fn fn, void *watch_user)
{
    (void)fn;
    (void)watch_user;
    return act(user, PRYING_WATCH);
}

static azb_status ready(void *user, int64_t socket, int32_t events)
{
    prying *p = user;
    (void)socket;
    (void)events;
    enter(p);
    p->readies++;
    const azb_status status = act(p, PRYING_READY);
    p->inside--;
    return status;
}

void prying_init(prying *p)
{
    memset(p, 0, sizeof *p);
    p->table = (azb_transport){
        .size = sizeof p->table,
        .user = p,
        .start = start,
        .step = step,
        .cancel = cancel,
        .wakeup = wakeup,
        .destroy = destroy,
        .watch = watch,
        .ready = ready,
    };
    azb_context_options context;
    azb_options_init(&context, sizeof context);
    failing_allocator_init(&p->memory, 0);
    context.allocator = failing_allocator_table(&p->memory);
    assert_int_equal(azb_context_new(&context, &p->context, NULL), AZB_OK);
    assert_int_equal(pthread_mutex_init(&p->lock, NULL), 0);
    assert_int_equal(pthread_cond_init(&p->changed, NULL), 0);
    const azb_client_options client = {.transport = &p->table};
    const azbi_engine_options options = {p->context, &client};
    assert_int_equal(azbi_engine_new(&options, &p->engine, NULL), AZB_OK);
}

void prying_dispose(prying *p)
{
    assert_int_equal(p->reentered, 0);
    azbi_loop_close(azbi_engine_loop(p->engine));
    azbi_loop_release(azbi_engine_loop(p->engine));
    azb_context_free(p->context);
    assert_true(failing_allocator_is_clean(&p->memory));
    (void)pthread_cond_destroy(&p->changed);
    (void)pthread_mutex_destroy(&p->lock);
}

azbi_exchange *prying_begin(prying *p, azbi_exchange_fn done, void *user)
{
    const azbi_request request = {.method = "GET", .url = "https://management.azure.com/x"};
    azbi_exchange *x = NULL;
    assert_int_equal(azbi_exchange_new(p->engine, &request, &x, NULL), AZB_OK);
    azbi_exchange_start(x, done, user);
    return x;
}

void prying_act_in(prying *p, prying_place place, azb_status status, void (*act_fn)(void *user),
                   void *user)
{
    p->place = place;
    p->status = status;
    p->act = act_fn;
    p->user = user;
}

void prying_await_sleep(prying *p)
{
    (void)pthread_mutex_lock(&p->lock);
    while (!p->slept) {
        (void)pthread_cond_wait(&p->changed, &p->lock);
    }
    (void)pthread_mutex_unlock(&p->lock);
}
