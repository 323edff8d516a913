// timers.c - the timers of a loop, and the places that are kept for them.
#include "loop/loop_priv.h"

#include "base/wait.h"

// A timer without a place of its own takes one as long as it is armed.
static void remove_timer(azbi_loop *loop, azbi_timer *timer)
{
    if (timer->index == 0) {
        return;
    }
    azbi_heap_remove(&loop->timers, timer);
    if (!timer->is_reserved) {
        loop->timer_places--;
        loop->pending_timers--;
        loop->has_progressed = true;
    }
}

static void push_timer(azbi_loop *loop, azbi_timer *timer, int64_t due_ms)
{
    timer->due_ms = due_ms;
    azbi_heap_push(&loop->timers, timer);
}

azb_status azbi_loop_arm(azbi_loop *loop, azbi_timer *timer, int64_t delay_ms)
{
    azb_status status = azbi_loop_check(loop, NULL);
    if (status != AZB_OK) {
        return status;
    }
    const int64_t due_ms = azbi_later(azbi_now_ms(loop->context), delay_ms);
    azbi_loop_lock(loop);
    remove_timer(loop, timer);
    status =
        loop->is_closed ? AZB_E_CANCELED : azbi_heap_reserve(&loop->timers, loop->timer_places + 1);
    if (status == AZB_OK) {
        loop->timer_places++;
        loop->pending_timers++;
        push_timer(loop, timer, due_ms);
    }
    azbi_loop_unlock(loop);
    return status;
}

void azbi_loop_arm_reserved(azbi_loop *loop, azbi_timer *timer, int64_t due_ms)
{
    azbi_loop_lock(loop);
    remove_timer(loop, timer);
    if (due_ms != AZBI_NEVER && !loop->is_closed) {
        push_timer(loop, timer, due_ms);
    }
    azbi_loop_unlock(loop);
}

void azbi_loop_disarm(azbi_loop *loop, azbi_timer *timer)
{
    if (azbi_loop_is_foreign(loop)) {
        return;
    }
    azbi_loop_lock(loop);
    remove_timer(loop, timer);
    azbi_loop_unlock(loop);
}

azb_status azbi_loop_reserve_timer(azbi_loop *loop, azbi_timer *timer)
{
    azbi_loop_lock(loop);
    const azb_status status = azbi_heap_reserve(&loop->timers, loop->timer_places + 1);
    if (status == AZB_OK) {
        loop->timer_places++;
        timer->is_reserved = true;
    }
    azbi_loop_unlock(loop);
    return status;
}

void azbi_loop_unreserve_timer(azbi_loop *loop, azbi_timer *timer)
{
    azbi_loop_lock(loop);
    remove_timer(loop, timer);
    loop->timer_places--;
    timer->is_reserved = false;
    azbi_loop_unlock(loop);
}

// The next timer that is due, taken out; NULL when there is none.
static azbi_timer *take_timer(azbi_loop *loop, int64_t now_ms)
{
    azbi_loop_lock(loop);
    azbi_timer *timer = azbi_heap_first(&loop->timers);
    if (timer != NULL && timer->due_ms <= now_ms) {
        remove_timer(loop, timer);
    } else {
        timer = NULL;
    }
    azbi_loop_unlock(loop);
    return timer;
}

bool azbi_loop_run_timers(azbi_loop *loop)
{
    const int64_t now_ms = azbi_now_ms(loop->context);
    azbi_loop_lock(loop);
    const size_t count = loop->timers.count; // those armed meanwhile have the next round
    azbi_loop_unlock(loop);
    size_t ran = 0;
    for (azbi_timer *timer = NULL; ran < count; ran++) {
        timer = take_timer(loop, now_ms);
        if (timer == NULL) {
            break;
        }
        timer->fired(timer->user);
    }
    return ran > 0;
}

void azbi_loop_drop_timers(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    for (azbi_timer *timer = azbi_heap_first(&loop->timers); timer != NULL;
         timer = azbi_heap_first(&loop->timers)) {
        remove_timer(loop, timer);
    }
    azbi_loop_unlock(loop);
}
