// pass.c - one round of the leader: what is due, the source, and again what is due.
#include "loop/loop_priv.h"

#include "base/wait.h"

enum {
    ROUNDS_MAX = 16 /* the source must have its turn, too */
};

static void run_due(azbi_loop *loop)
{
    bool more = true;
    for (int round = 0; more && round < ROUNDS_MAX; round++) {
        more = azbi_loop_run_tasks(loop);
        more = azbi_loop_run_timers(loop) || more;
    }
}

// The sooner of two delays, of which -1 is none.
static int64_t sooner(int64_t a, int64_t b)
{
    if (a < 0 || b < 0) {
        return a < 0 ? b : a;
    }
    return a < b ? a : b;
}

// Milliseconds until the loop has something to do by itself; -1: never. Locked.
static int64_t due_in(const azbi_loop *loop, int64_t now_ms)
{
    if (loop->first_task != NULL) {
        return 0;
    }
    const azbi_timer *timer = azbi_heap_first(&loop->timers);
    const int64_t waiter_ms = azbi_loop_first_due(loop);
    const int64_t first_ms = timer == NULL || waiter_ms < timer->due_ms ? waiter_ms : timer->due_ms;
    return first_ms == AZBI_NEVER ? -1 : azbi_until(now_ms, first_ms);
}

// How long the source may wait; declares the wait, so that other threads end it.
static int64_t begin_wait(azbi_loop *loop, int64_t timeout_ms)
{
    const int64_t now_ms = azbi_now_ms(loop->context);
    azbi_loop_lock(loop);
    azbi_loop_serve_waiters(loop);
    int64_t wait_ms = sooner(timeout_ms, due_in(loop, now_ms));
    if (loop->is_woken || loop->has_progressed) {
        wait_ms = 0;
    }
    loop->is_waiting = wait_ms != 0;
    azbi_loop_unlock(loop);
    return wait_ms;
}

static void end_wait(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    loop->is_waiting = false;
    loop->is_woken = false;
    azbi_loop_unlock(loop);
}

static bool has_news(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    const bool news = loop->is_woken || loop->first_task != NULL;
    azbi_loop_unlock(loop);
    return news;
}

// With a clock that waits itself the source is only looked at, and the clock learns when the next
// thing is due, be it a timer or an event of the source.
static azb_status step_with_clock(azbi_loop *loop, int64_t wait_ms)
{
    const azb_clock *clock = &loop->context->clock;
    const azbi_loop_source *source = &loop->source;
    const azb_status status = source->step(source->self, 0);
    if (status != AZB_OK || has_news(loop)) {
        return status;
    }
    clock->wait(clock->user, sooner(wait_ms, source->timeout_ms(source->self)));
    return source->step(source->self, 0);
}

static azb_status step_source(azbi_loop *loop, int64_t wait_ms)
{
    return loop->context->clock.wait != NULL && wait_ms != 0
               ? step_with_clock(loop, wait_ms)
               : loop->source.step(loop->source.self, wait_ms);
}

azb_status azbi_loop_pass(azbi_loop *loop, int64_t timeout_ms, azb_error **err)
{
    azbi_loop_lock(loop);
    loop->has_progressed = false;
    azbi_loop_unlock(loop);
    run_due(loop);
    const int64_t wait_ms = begin_wait(loop, timeout_ms);
    const azb_status status = loop->is_closed ? AZB_OK : step_source(loop, wait_ms);
    end_wait(loop);
    run_due(loop);
    if (loop->is_closed && !loop->has_progressed) {
        return azbi_fail(err, loop->context, AZB_E_CANCELED, "the client was freed");
    }
    if (status != AZB_OK) {
        return azbi_fail(err, loop->context, status, "the transport cannot go on");
    }
    return AZB_OK;
}

int64_t azbi_loop_timeout_ms(azbi_loop *loop)
{
    if (azbi_loop_is_foreign(loop)) {
        return 0; // the step that follows reports it
    }
    const int64_t now_ms = azbi_now_ms(loop->context);
    azbi_loop_lock(loop);
    int64_t due_ms = due_in(loop, now_ms);
    // Only a thread that leads may ask the source.
    if (!loop->is_closed && azbi_loop_take_lead(loop)) {
        azbi_loop_unlock(loop);
        const int64_t wanted_ms = loop->source.timeout_ms(loop->source.self);
        azbi_loop_lock(loop);
        due_ms = sooner(due_ms, wanted_ms);
        azbi_loop_give_lead(loop);
    }
    azbi_loop_unlock(loop);
    return due_ms;
}
