// toy.c - see toy.h.
#include "toy.h"

#include <string.h>

static azb_status step(void *self, int64_t timeout_ms)
{
    toy *r = self;
    (void)timeout_ms;
    r->steps++;
    if (r->in_step != NULL) {
        r->in_step(r);
    }
    return AZB_OK;
}

static void wakeup(void *self)
{
    atomic_fetch_add(&((toy *)self)->wakeups, 1);
}

static int64_t timeout_ms(void *self)
{
    (void)self;
    return -1;
}

static azb_status watch_sockets(void *self, azb_watch_fn watch, void *user)
{
    (void)self;
    (void)watch;
    (void)user;
    return AZB_OK;
}

static void close_source(void *self)
{
    ((toy *)self)->closes++;
}

static void shut_down(void *self)
{
    ((toy *)self)->shutdowns++;
}

static void destroy(void *self)
{
    ((toy *)self)->destroys++;
}

void toy_open(toy *r)
{
    memset(r, 0, sizeof *r);
    test_context_init(&r->test, 0, NULL);
    const azbi_loop_source source = {.self = r,
                                     .step = step,
                                     .wakeup = wakeup,
                                     .timeout_ms = timeout_ms,
                                     .watch = watch_sockets,
                                     .close = close_source,
                                     .shutdown = shut_down,
                                     .destroy = destroy};
    assert_int_equal(azbi_loop_new(r->test.context, &source, &r->loop, NULL), AZB_OK);
}

void toy_close(toy *r)
{
    atomic_store(&r->test.memory.fail_at, 0);
    azbi_loop_close(r->loop);
    assert_int_equal(r->closes, 1);
    assert_int_equal(r->shutdowns, 1);
    assert_int_equal(r->destroys, 0);
    azbi_loop_release(r->loop);
    assert_int_equal(r->destroys, 1);
    test_context_dispose(&r->test);
}

int64_t toy_now(const toy *r)
{
    return azb_context_monotonic_ms(r->test.context);
}
