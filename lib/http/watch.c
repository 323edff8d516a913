// watch.c - the engine inside a host's event loop: sockets of the transport, and a pipe that wakes
// the loop when another thread, or a call between two steps, has left work for it.
#include "http/engine_priv.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

static bool make_ready(int fd)
{
    return fcntl(fd, F_SETFL, O_NONBLOCK) == 0 && fcntl(fd, F_SETFD, FD_CLOEXEC) == 0;
}

static azb_status open_pipe(azbi_engine *engine, azb_error **err)
{
    if (pipe(engine->wake_pipe) != 0) {
        engine->wake_pipe[0] = engine->wake_pipe[1] = -1;
        return azbi_fail(err, engine->context, AZB_E_TRANSPORT,
                         "the system has no more file descriptors");
    }
    if (!make_ready(engine->wake_pipe[0]) || !make_ready(engine->wake_pipe[1])) {
        azbi_engine_close_watch(engine);
        return azbi_fail(err, engine->context, AZB_E_TRANSPORT, "the wake-up pipe has failed");
    }
    return AZB_OK;
}

void azbi_engine_signal_loop(azbi_engine *engine)
{
    // A full pipe wakes as well as one byte does.
    ssize_t n = 0;
    do {
        n = write(engine->wake_pipe[1], "w", 1);
    } while (n < 0 && errno == EINTR);
}

static void drain(const azbi_engine *engine)
{
    char bytes[64];
    ssize_t n = 0;
    do {
        n = read(engine->wake_pipe[0], bytes, sizeof bytes);
    } while (n > 0 || (n < 0 && errno == EINTR));
}

void azbi_engine_close_watch(azbi_engine *engine)
{
    if (engine->watch != NULL) {
        engine->watch(engine->watch_user, engine->wake_pipe[0], 0);
    }
    (void)pthread_mutex_lock(&engine->lock);
    for (int i = 0; i < 2; i++) {
        if (engine->wake_pipe[i] >= 0) {
            (void)close(engine->wake_pipe[i]);
        }
        engine->wake_pipe[i] = -1;
    }
    engine->watch = NULL;
    (void)pthread_mutex_unlock(&engine->lock);
}

static azb_status check_idle(azbi_engine *engine, azb_watch_fn watch, azb_error **err)
{
    if (watch == NULL) {
        return azbi_fail_arg(err, engine->context, "watch", "must not be NULL");
    }
    if (engine->transport.watch == NULL) {
        return azbi_fail(err, engine->context, AZB_E_STATE,
                         "the client's transport has no sockets to watch");
    }
    if (engine->led || engine->has_thread || engine->active_count > 0 || engine->watch != NULL) {
        return azbi_fail(err, engine->context, AZB_E_STATE,
                         "calls are under way, or the client is stepped already");
    }
    return AZB_OK;
}

azb_status azbi_engine_watch(azbi_engine *engine, azb_watch_fn watch, void *user, azb_error **err)
{
    azb_status status = azbi_engine_check(engine, err);
    if (status != AZB_OK) {
        return status;
    }
    (void)pthread_mutex_lock(&engine->lock);
    status = check_idle(engine, watch, err);
    const bool took = status == AZB_OK && azbi_engine_take_lead(engine, false);
    (void)pthread_mutex_unlock(&engine->lock);
    if (!took) {
        return status;
    }
    status = open_pipe(engine, err);
    if (status == AZB_OK) {
        status = engine->transport.watch(engine->transport.user, watch, user);
        if (status != AZB_OK) {
            azbi_engine_close_watch(engine);
            (void)azbi_fail(err, engine->context, status, "the transport cannot be watched");
        }
    }
    (void)pthread_mutex_lock(&engine->lock);
    if (status == AZB_OK) {
        engine->watch = watch;
        engine->watch_user = user;
    }
    azbi_engine_give_lead(engine);
    (void)pthread_mutex_unlock(&engine->lock);
    if (status == AZB_OK) {
        watch(user, engine->wake_pipe[0], AZB_WATCH_IN);
    }
    return status;
}

static azb_status tell_transport(azbi_engine *engine, int64_t socket, int32_t events,
                                 azb_error **err)
{
    (void)pthread_mutex_lock(&engine->lock);
    const bool leads = azbi_engine_leads_locked(engine);
    const bool took = !leads && azbi_engine_take_lead(engine, false);
    (void)pthread_mutex_unlock(&engine->lock);
    if (leads) {
        return azbi_fail(err, engine->context, AZB_E_STATE,
                         "a callback must not step its own client");
    }
    if (!took) {
        return AZB_OK; // another thread steps, and sees to the socket
    }
    engine->in_transport = true;
    const azb_status status = engine->transport.ready(engine->transport.user, socket, events);
    engine->in_transport = false;
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_give_lead(engine);
    (void)pthread_mutex_unlock(&engine->lock);
    return status == AZB_OK ? AZB_OK
                            : azbi_fail(err, engine->context, status, "the transport cannot go on");
}

azb_status azbi_engine_ready(azbi_engine *engine, int64_t socket, int32_t events, azb_error **err)
{
    azb_status status = azbi_engine_check(engine, err);
    if (status != AZB_OK) {
        return status;
    }
    (void)pthread_mutex_lock(&engine->lock);
    const bool watched = engine->watch != NULL;
    const bool is_pipe = socket == engine->wake_pipe[0];
    (void)pthread_mutex_unlock(&engine->lock);
    if (!watched) {
        return azbi_fail(err, engine->context, AZB_E_STATE, "the client is not watched");
    }
    if (is_pipe) {
        drain(engine);
    } else {
        status = tell_transport(engine, socket, events, err);
    }
    return status == AZB_OK ? azbi_engine_step(engine, 0, NULL, err) : status;
}
