// loop.c - what all files of the loop stand on: its making, its holds, its lock.
#include "loop/loop_priv.h"

#include "base/memory.h"

static bool init_locks(azbi_loop *loop)
{
    if (pthread_mutex_init(&loop->lock, NULL) != 0) {
        return false;
    }
    if (!azbi_condition_init(&loop->wakers_gone)) {
        (void)pthread_mutex_destroy(&loop->lock);
        return false;
    }
    return true;
}

azb_status azbi_loop_new(azb_context *context, const azbi_loop_source *source, azbi_loop **out,
                         azb_error **err)
{
    *out = NULL;
    azbi_loop *loop = azbi_alloc(context, sizeof *loop);
    if (loop == NULL || !init_locks(loop)) {
        azbi_release(context, loop, sizeof *loop);
        return azbi_fail_nomem(err);
    }
    atomic_init(&loop->holds, 1);
    loop->process = azbi_process();
    loop->context = azbi_context_hold(context);
    loop->source = *source;
    azbi_heap_init(&loop->timers, loop->context);
    azbi_wakeup_init(&loop->wakeup);
    *out = loop;
    return AZB_OK;
}

azbi_loop *azbi_loop_hold(azbi_loop *loop)
{
    (void)atomic_fetch_add(&loop->holds, 1);
    return loop;
}

void azbi_loop_release(azbi_loop *loop)
{
    if (loop == NULL || azbi_loop_is_foreign(loop) || atomic_fetch_sub(&loop->holds, 1) != 1) {
        return;
    }
    azb_context *context = loop->context;
    loop->source.destroy(loop->source.self);
    azbi_heap_dispose(&loop->timers);
    azbi_condition_destroy(&loop->wakers_gone);
    (void)pthread_mutex_destroy(&loop->lock);
    azbi_release(context, loop, sizeof *loop);
    azb_context_free(context);
}

bool azbi_loop_is_foreign(const azbi_loop *loop)
{
    return azbi_is_foreign(loop->process);
}

azb_status azbi_loop_check(const azbi_loop *loop, azb_error **err)
{
    return azbi_process_check(loop->process, "client", err);
}

void azbi_loop_lock(azbi_loop *loop)
{
    (void)pthread_mutex_lock(&loop->lock);
}

void azbi_loop_unlock(azbi_loop *loop)
{
    (void)pthread_mutex_unlock(&loop->lock);
}

bool azbi_loop_is_closed(const azbi_loop *loop)
{
    return loop->is_closed;
}

void azbi_loop_work_begun(azbi_loop *loop)
{
    loop->work++;
}

void azbi_loop_work_ended(azbi_loop *loop)
{
    loop->work--;
    loop->has_progressed = true;
}
