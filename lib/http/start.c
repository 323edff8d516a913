// start.c - an exchange is started, cancelled and freed: what any thread may do.
#include "http/exchange_priv.h"

#include "base/wait.h"
#include "http/outcome.h"

// ---- starting ----

static void cancel_triggered(void *user)
{
    azbi_exchange_cancel(user);
}

static void set_callbacks(azbi_exchange *x, azbi_exchange_fn done, void *user)
{
    x->done = done;
    x->user = user;
    x->listener.fired = cancel_triggered;
    x->listener.user = x;
    x->control = (azbi_task){.run = azbi_exchange_run_control, .user = x, .is_internal = true};
    x->attempt.over_task = (azbi_task){.run = azbi_outcome_settle, .user = x, .is_internal = true};
    x->timer.fired = azbi_exchange_timer_fired;
    x->timer.user = x;
}

void azbi_exchange_start(azbi_exchange *x, azbi_exchange_fn done, void *user)
{
    azbi_engine *engine = x->engine;
    azbi_loop *loop = engine->loop;
    const int64_t now = azbi_now_ms(engine->context);
    set_callbacks(x, done, user);
    x->deadline_ms = x->timeout_ms < 0 ? AZBI_NEVER : azbi_later(now, x->timeout_ms);
    azbi_cancel_listen(x->cancel, &x->listener);
    const bool triggered = x->cancel != NULL && azb_cancel_is_triggered(x->cancel) != 0;
    azbi_loop_lock(loop);
    x->cancel_asked = x->cancel_asked || triggered;
    x->state = AZBI_EXCHANGE_QUEUED;
    x->next = engine->active;
    if (x->next != NULL) {
        x->next->prev = x;
    }
    engine->active = x;
    azbi_loop_work_begun(loop);
    azbi_loop_post_locked(loop, &x->control);
    azbi_loop_unlock(loop);
}

// ---- cancelling ----

void azbi_exchange_cancel(azbi_exchange *x)
{
    azbi_loop *loop = x->engine->loop;
    if (azbi_loop_is_foreign(loop)) {
        return;
    }
    azbi_loop_lock(loop);
    x->cancel_asked = true;
    if (azbi_exchange_is_running(x)) {
        azbi_loop_post_locked(loop, &x->control);
    }
    azbi_loop_unlock(loop);
}

// ---- freeing ----

static bool is_past_callback(void *user)
{
    const azbi_exchange *x = user;
    return x->state == AZBI_EXCHANGE_DONE;
}

// One under way: the stepping thread drops it without its callback. Locked.
static void drop_running(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    azbi_loop *loop = engine->loop;
    x->abandoned = true;
    const bool leads = azbi_loop_leads(loop);
    const bool took = !leads && azbi_loop_take_lead(loop);
    if ((!leads && !took) || engine->in_transport) {
        azbi_loop_post_locked(loop, &x->control);
        return;
    }
    azbi_loop_unlock(loop);
    azbi_exchange_end(x, AZB_E_CANCELED, NULL);
    azbi_loop_lock(loop);
    if (took) {
        azbi_loop_give_lead(loop);
    }
}

// Its callback runs on another thread and must not meet a freed exchange, nor what the caller
// frees next. When this thread cannot wait, the stepping thread destroys it. Locked.
static bool is_ours_after_callback(azbi_exchange *x)
{
    azbi_loop *loop = x->engine->loop;
    if (x->state == AZBI_EXCHANGE_FINISHING) {
        azbi_loop_unlock(loop);
        const azb_status status = azbi_loop_wait(loop, is_past_callback, x, NULL);
        azbi_loop_lock(loop);
        x->freed = status != AZB_OK && x->state == AZBI_EXCHANGE_FINISHING;
    }
    return !x->freed;
}

void azbi_exchange_free(azbi_exchange *x)
{
    if (x == NULL || azbi_loop_is_foreign(x->engine->loop)) {
        return;
    }
    azbi_loop *loop = azbi_loop_hold(x->engine->loop);
    bool ours = false;
    azbi_loop_lock(loop);
    if (x->state == AZBI_EXCHANGE_FINISHING && azbi_loop_leads(loop)) {
        x->freed = true; // from its own callback: destroyed behind it
    } else if (azbi_exchange_is_running(x)) {
        drop_running(x);
    } else {
        ours = is_ours_after_callback(x);
    }
    azbi_loop_unlock(loop);
    if (ours) {
        azbi_exchange_destroy(x);
    }
    azbi_loop_release(loop);
}
