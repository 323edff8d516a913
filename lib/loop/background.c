// background.c - the thread that a client runs on when its user asks for one.
#include "loop/loop_priv.h"

#include "base/thread.h"
#include "base/wait.h"

static bool must_stop(void *user)
{
    const azbi_loop *loop = user;
    return loop->must_stop;
}

static void *run(void *user)
{
    azbi_loop *loop = user;
    azbi_waiter waiter = {.wait = {.done = must_stop, .user = loop, .due_ms = AZBI_NEVER},
                          .is_background = true};
    const azb_status status = azbi_loop_wait_as(loop, &waiter, NULL);
    if (status != AZB_OK) {
        azbi_log(loop->context, AZB_LOG_ERROR, "engine.background", "stopped: %s",
                 azb_status_name(status));
        azbi_loop_lock(loop);
        loop->in_background = false; // threads that wait lead themselves again
        azbi_loop_give_lead(loop);
        azbi_loop_unlock(loop);
    }
    return NULL;
}

static azb_status start(azbi_loop *loop, azb_error **err)
{
    if (loop->watch != NULL || loop->must_stop) {
        return azbi_fail(err, loop->context, AZB_E_STATE,
                         "the client runs in an event loop, or its thread is being stopped");
    }
    loop->in_background = true;
    loop->has_thread = true;
    azbi_loop_nudge(loop); // a caller that leads gives way
    if (!azbi_thread_start(&loop->thread, run, loop)) {
        loop->in_background = false;
        loop->has_thread = false;
        return azbi_fail(err, loop->context, AZB_E_NOMEM, "the system has no more threads");
    }
    return AZB_OK;
}

static void stop(azbi_loop *loop)
{
    loop->must_stop = true;
    loop->has_thread = false;
    azbi_loop_nudge(loop);
    const pthread_t thread = loop->thread;
    azbi_loop_unlock(loop);
    (void)pthread_join(thread, NULL);
    azbi_loop_lock(loop);
    loop->in_background = false;
    loop->must_stop = false;
    azbi_loop_give_lead(loop);
}

azb_status azbi_loop_background(azbi_loop *loop, bool on, azb_error **err)
{
    azb_status status = azbi_loop_check(loop, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_loop_lock(loop);
    if (azbi_loop_leads(loop)) {
        status = azbi_fail(err, loop->context, AZB_E_STATE,
                           "a callback must not start or stop the client's thread");
    } else if (on && !loop->has_thread) {
        status = start(loop, err);
    } else if (!on && loop->has_thread) {
        stop(loop);
    }
    azbi_loop_unlock(loop);
    return status;
}
