// wake.c - how other threads have the leader look again.
#include "loop/loop_priv.h"

void azbi_loop_nudge(azbi_loop *loop)
{
    if (loop->is_closed || azbi_loop_leads(loop)) {
        return; // the leader looks again by itself
    }
    if (loop->watch != NULL) {
        azbi_wakeup_signal(&loop->wakeup);
    }
    const bool call = loop->is_waiting && !loop->is_woken;
    loop->is_woken = loop->is_woken || loop->has_leader;
    if (!call) {
        return;
    }
    // No lock is held while calling out; closing the loop waits for the threads in there.
    loop->wakers++;
    azbi_loop_unlock(loop);
    loop->source.wakeup(loop->source.self);
    azbi_loop_lock(loop);
    loop->wakers--;
    if (loop->wakers == 0) {
        azbi_condition_broadcast(&loop->wakers_gone);
    }
}

void azbi_loop_await_wakers(azbi_loop *loop)
{
    while (loop->wakers > 0) {
        azbi_condition_wait(&loop->wakers_gone, &loop->lock);
    }
}

void azbi_loop_wakeup(azbi_loop *loop)
{
    if (azbi_loop_is_foreign(loop)) {
        return;
    }
    azbi_loop_lock(loop);
    // For the step that is about to begin. While the leader waits, is_woken says that the source
    // was called, so setting it here would suppress that call.
    loop->is_woken = loop->is_woken || !loop->has_leader;
    azbi_loop_nudge(loop);
    azbi_loop_unlock(loop);
}
