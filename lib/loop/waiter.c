// waiter.c - threads that wait for something, or for one pass: they lead or follow.
#include "loop/loop_priv.h"

#include "base/wait.h"

static bool enter(azbi_loop *loop, azbi_waiter *waiter)
{
    if (!azbi_condition_init(&waiter->condition)) {
        return false;
    }
    // At the end: the thread that has waited longest is the first to lead.
    azbi_waiter **end = &loop->waiters;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = waiter;
    return true;
}

static void leave(azbi_loop *loop, azbi_waiter *waiter)
{
    azbi_waiter **link = &loop->waiters;
    while (*link != waiter) {
        link = &(*link)->next;
    }
    *link = waiter->next;
    azbi_condition_destroy(&waiter->condition);
    if (!loop->has_leader) {
        azbi_loop_give_lead(loop); // the thread that was called to lead may have been this one
    }
}

// Leads until the waiter is served, or until the loop's own thread takes over. Locked.
static azb_status lead(azbi_loop *loop, azbi_waiter *waiter, azb_error **err)
{
    azb_status status = AZB_OK;
    azbi_loop_serve_waiters(loop);
    while (!waiter->is_served && status == AZB_OK &&
           (!loop->in_background || waiter->is_background)) {
        azbi_loop_unlock(loop);
        status = azbi_loop_pass(loop, -1, err);
        azbi_loop_lock(loop);
        azbi_loop_serve_waiters(loop);
    }
    return status;
}

static azb_status follow_and_lead(azbi_loop *loop, azbi_waiter *waiter, azb_error **err)
{
    azb_status status = AZB_OK;
    azbi_loop_nudge(loop); // the leader is to ask whether this waiter is served already
    while (!waiter->is_served && status == AZB_OK) {
        if (azbi_loop_take_lead_as(loop, waiter->is_background)) {
            status = lead(loop, waiter, err);
            azbi_loop_give_lead(loop);
        } else {
            azbi_condition_wait(&waiter->condition, &loop->lock);
        }
    }
    return status;
}

azb_status azbi_loop_wait_as(azbi_loop *loop, azbi_waiter *waiter, azb_error **err)
{
    (void)azbi_loop_hold(loop);
    azbi_loop_lock(loop);
    azb_status status = AZB_OK;
    if (azbi_loop_leads(loop)) {
        status = azbi_fail(err, loop->context, AZB_E_STATE,
                           "a callback must not wait for its own client");
    } else if (!enter(loop, waiter)) {
        status = azbi_fail_nomem(err);
    } else {
        status = follow_and_lead(loop, waiter, err);
        leave(loop, waiter);
    }
    azbi_loop_unlock(loop);
    azbi_loop_release(loop);
    return status;
}

static void cancel_triggered(void *loop)
{
    azbi_loop_wakeup(loop);
}

azb_status azbi_loop_wait_for(azbi_loop *loop, const azbi_wait *wait, azb_error **err)
{
    azbi_waiter waiter = {.wait = *wait};
    azbi_cancel_listener listener = {.fired = cancel_triggered, .user = loop};
    azb_status status = azbi_loop_check(loop, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_cancel_listen(wait->cancel, &listener);
    status = azbi_loop_wait_as(loop, &waiter, err);
    azbi_cancel_unlisten(wait->cancel, &listener);
    return status == AZB_OK ? waiter.outcome : status;
}

azb_status azbi_loop_wait(azbi_loop *loop, bool (*done)(void *user), void *user, azb_error **err)
{
    const azbi_wait wait = {.done = done, .user = user, .due_ms = AZBI_NEVER};
    return azbi_loop_wait_for(loop, &wait, err);
}

// ---- stepping ----

// Another thread leads: sleeps until it has made one pass, or time is up. Locked.
static void follow_once(azbi_loop *loop, int64_t timeout_ms)
{
    azbi_waiter waiter = {.wait = {.done = NULL, .due_ms = AZBI_NEVER}};
    if (timeout_ms == 0 || !enter(loop, &waiter)) {
        return;
    }
    const azbi_limit limit = azbi_limit_in(timeout_ms);
    bool in_time = true;
    while (!waiter.is_served && loop->has_leader && in_time) {
        in_time = azbi_condition_wait_until(&waiter.condition, &loop->lock, &limit);
    }
    leave(loop, &waiter);
}

// Leads for one pass. Locked.
static azb_status lead_once(azbi_loop *loop, int64_t timeout_ms, azb_error **err)
{
    azbi_loop_unlock(loop);
    const azb_status status = azbi_loop_pass(loop, timeout_ms, err);
    azbi_loop_lock(loop);
    azbi_loop_serve_waiters(loop);
    azbi_loop_give_lead(loop);
    if (loop->watch != NULL && loop->first_task != NULL) {
        azbi_wakeup_signal(&loop->wakeup);
    }
    return status;
}

azb_status azbi_loop_step(azbi_loop *loop, int64_t timeout_ms, size_t *pending, azb_error **err)
{
    azb_status status = azbi_loop_check(loop, err);
    if (status != AZB_OK) {
        return status;
    }
    (void)azbi_loop_hold(loop);
    azbi_loop_lock(loop);
    if (azbi_loop_leads(loop)) {
        status =
            azbi_fail(err, loop->context, AZB_E_STATE, "a callback must not step its own client");
    } else if (azbi_loop_take_lead(loop)) {
        status = lead_once(loop, timeout_ms, err);
    } else {
        follow_once(loop, timeout_ms);
    }
    if (pending != NULL) {
        *pending = loop->work + loop->pending_timers + loop->task_count;
    }
    azbi_loop_unlock(loop);
    azbi_loop_release(loop);
    return status;
}
