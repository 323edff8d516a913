// close.c - the end of a loop.
#include "loop/loop_priv.h"

// Takes the lead for good; false when there is nothing to close.
static bool begin_close(azbi_loop *loop)
{
    if (azbi_loop_background(loop, false, NULL) != AZB_OK) {
        return false; // another process, or a callback, which the contract forbids
    }
    azbi_loop_lock(loop);
    const bool leads = !loop->is_closed && azbi_loop_take_lead(loop);
    loop->is_closed = loop->is_closed || leads;
    azbi_loop_unlock(loop);
    return leads;
}

void azbi_loop_close(azbi_loop *loop)
{
    if (!begin_close(loop)) {
        return;
    }
    loop->source.close(loop->source.self);
    while (azbi_loop_run_tasks(loop)) {
    }
    azbi_loop_close_watch(loop);
    azbi_loop_drop_timers(loop);
    azbi_loop_lock(loop);
    azbi_loop_await_wakers(loop);
    azbi_loop_unlock(loop);
    loop->source.shutdown(loop->source.self);
    azbi_loop_lock(loop);
    azbi_loop_give_lead(loop);
    azbi_loop_unlock(loop);
}
