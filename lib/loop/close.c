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

void azbi_loop_add_closer(azbi_loop *loop, azbi_closer *closer)
{
    closer->prev = NULL;
    closer->next = loop->closers;
    if (closer->next != NULL) {
        closer->next->prev = closer;
    }
    loop->closers = closer;
}

void azbi_loop_remove_closer(azbi_loop *loop, azbi_closer *closer)
{
    if (closer->prev != NULL) {
        closer->prev->next = closer->next;
    } else if (loop->closers == closer) {
        loop->closers = closer->next;
    }
    if (closer->next != NULL) {
        closer->next->prev = closer->prev;
    }
    closer->next = closer->prev = NULL;
}

static void call_closers(azbi_loop *loop)
{
    azbi_loop_lock(loop);
    while (loop->closers != NULL) {
        azbi_closer *closer = loop->closers;
        azbi_loop_remove_closer(loop, closer);
        azbi_loop_unlock(loop);
        closer->closed(closer->user);
        azbi_loop_lock(loop);
    }
    azbi_loop_unlock(loop);
}

void azbi_loop_close(azbi_loop *loop)
{
    if (!begin_close(loop)) {
        return;
    }
    loop->source.close(loop->source.self);
    call_closers(loop);
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
