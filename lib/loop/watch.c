// watch.c - the loop inside a host's event loop: the source's sockets, and a pipe that wakes the
// host's loop when another thread, or a call between two steps, has left work for it.
#include "loop/loop_priv.h"

void azbi_loop_close_watch(azbi_loop *loop)
{
    if (loop->watch != NULL) {
        loop->watch(loop->watch_user, azbi_wakeup_fd(&loop->wakeup), 0);
    }
    azbi_loop_lock(loop);
    azbi_wakeup_close(&loop->wakeup);
    loop->watch = NULL;
    azbi_loop_unlock(loop);
}

// Takes the lead of a loop that may be watched and is idle; the caller gives it back. Locked.
static azb_status take_idle_lead(azbi_loop *loop, azb_watch_fn watch, azb_error **err)
{
    if (watch == NULL) {
        return azbi_fail_arg(err, loop->context, "watch", "must not be NULL");
    }
    if (loop->source.watch == NULL) {
        return azbi_fail(err, loop->context, AZB_E_STATE,
                         "the client's transport has no sockets to watch");
    }
    if (loop->work > 0 || loop->watch != NULL || loop->has_thread || !azbi_loop_take_lead(loop)) {
        return azbi_fail(err, loop->context, AZB_E_STATE,
                         "calls are under way, or the client is stepped already");
    }
    return AZB_OK;
}

// Leading thread.
static azb_status begin_watch(azbi_loop *loop, azb_watch_fn watch, void *user, azb_error **err)
{
    azb_status status = azbi_wakeup_open(&loop->wakeup, loop->context, err);
    if (status != AZB_OK) {
        return status;
    }
    status = loop->source.watch(loop->source.self, watch, user);
    if (status != AZB_OK) {
        azbi_loop_close_watch(loop);
        return azbi_fail(err, loop->context, status, "the transport cannot be watched");
    }
    return AZB_OK;
}

azb_status azbi_loop_watch(azbi_loop *loop, azb_watch_fn watch, void *user, azb_error **err)
{
    azb_status status = azbi_loop_check(loop, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_loop_lock(loop);
    status = take_idle_lead(loop, watch, err);
    azbi_loop_unlock(loop);
    if (status != AZB_OK) {
        return status;
    }
    status = begin_watch(loop, watch, user, err);
    azbi_loop_lock(loop);
    if (status == AZB_OK) {
        loop->watch = watch;
        loop->watch_user = user;
    }
    azbi_loop_give_lead(loop);
    azbi_loop_unlock(loop);
    if (status == AZB_OK) {
        watch(user, azbi_wakeup_fd(&loop->wakeup), AZB_WATCH_IN);
    }
    return status;
}

// ---- a socket is ready ----

static azb_status notify_source(azbi_loop *loop, int64_t socket, int32_t events, azb_error **err)
{
    azbi_loop_lock(loop);
    const bool leads = azbi_loop_leads(loop);
    const bool took = !leads && azbi_loop_take_lead(loop);
    azbi_loop_unlock(loop);
    if (leads) {
        return azbi_fail(err, loop->context, AZB_E_STATE,
                         "a callback must not step its own client");
    }
    if (!took) {
        return AZB_OK; // another thread steps, and sees to the socket
    }
    const azb_status status = loop->source.ready(loop->source.self, socket, events);
    azbi_loop_lock(loop);
    azbi_loop_give_lead(loop);
    azbi_loop_unlock(loop);
    return status == AZB_OK ? AZB_OK
                            : azbi_fail(err, loop->context, status, "the transport cannot go on");
}

azb_status azbi_loop_ready(azbi_loop *loop, int64_t socket, int32_t events, azb_error **err)
{
    azb_status status = azbi_loop_check(loop, err);
    if (status != AZB_OK) {
        return status;
    }
    azbi_loop_lock(loop);
    const bool is_watched = loop->watch != NULL;
    const bool is_wakeup = socket == azbi_wakeup_fd(&loop->wakeup);
    azbi_loop_unlock(loop);
    if (!is_watched) {
        return azbi_fail(err, loop->context, AZB_E_STATE, "the client is not watched");
    }
    if (is_wakeup) {
        azbi_wakeup_drain(&loop->wakeup);
    } else {
        status = notify_source(loop, socket, events, err);
    }
    return status == AZB_OK ? azbi_loop_step(loop, 0, NULL, err) : status;
}
