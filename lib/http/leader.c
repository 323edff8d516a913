// leader.c - who steps: one of the threads that wait works for all, the others follow.
#include "http/engine_priv.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

bool azbi_engine_leads_locked(const azbi_engine *engine)
{
    return engine->led && pthread_equal(engine->leader, pthread_self());
}

bool azbi_engine_leads(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    const bool leads = azbi_engine_leads_locked(engine);
    (void)pthread_mutex_unlock(&engine->lock);
    return leads;
}

bool azbi_engine_take_lead(azbi_engine *engine, bool background)
{
    if (engine->led || (engine->background && !background)) {
        return false;
    }
    engine->led = true;
    engine->leader = pthread_self();
    return true;
}

void azbi_engine_give_lead(azbi_engine *engine)
{
    engine->led = false;
    for (azbi_waiter *w = engine->waiters; w != NULL; w = w->next) {
        if (!w->ready && (!engine->background || w->background)) {
            (void)pthread_cond_signal(&w->cond);
            return;
        }
    }
}

void azbi_engine_assess(azbi_engine *engine)
{
    for (azbi_waiter *w = engine->waiters; w != NULL; w = w->next) {
        if (!w->ready && (w->done == NULL || w->done(w->user))) {
            w->ready = true;
            (void)pthread_cond_signal(&w->cond);
        }
    }
}

// ---- waking ----

void azbi_engine_nudge_locked(azbi_engine *engine)
{
    if (engine->shut || azbi_engine_leads_locked(engine)) {
        return; // it is looking anyway
    }
    if (engine->watch != NULL) {
        azbi_engine_signal_loop(engine);
    }
    const bool call = engine->in_wait && !engine->woken;
    engine->woken = engine->woken || engine->led;
    if (!call) {
        return;
    }
    // No lock while calling out; shutdown waits for those who are in there.
    engine->wakers++;
    (void)pthread_mutex_unlock(&engine->lock);
    engine->transport.wakeup(engine->transport.user);
    (void)pthread_mutex_lock(&engine->lock);
    engine->wakers--;
    if (engine->wakers == 0) {
        (void)pthread_cond_broadcast(&engine->calm);
    }
}

void azbi_engine_wakeup(azbi_engine *engine)
{
    if (azbi_engine_is_foreign(engine)) {
        return;
    }
    (void)pthread_mutex_lock(&engine->lock);
    // For the step that is about to begin. While somebody waits, woken says that the transport was
    // called, so it must not be set here: the next call would be left out.
    engine->woken = engine->woken || !engine->led;
    azbi_engine_nudge_locked(engine);
    (void)pthread_mutex_unlock(&engine->lock);
}

// ---- one round ----

static int64_t sooner(int64_t a, int64_t b)
{
    if (a < 0 || b < 0) {
        return a < 0 ? b : a;
    }
    return a < b ? a : b;
}

// How long the network may be waited for; declares the wait, so that others wake it.
static int64_t begin_wait(azbi_engine *engine, int64_t timeout_ms)
{
    const int64_t now = azbi_now_ms(engine->context);
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_assess(engine);
    int64_t wait = sooner(timeout_ms, azbi_engine_due_in(engine, now));
    if (engine->woken || engine->happened || engine->over_first != NULL) {
        wait = 0;
    }
    engine->in_wait = wait != 0;
    (void)pthread_mutex_unlock(&engine->lock);
    return wait;
}

static void end_wait(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    engine->in_wait = false;
    engine->woken = false;
    (void)pthread_mutex_unlock(&engine->lock);
}

static bool is_woken(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    const bool woken = engine->woken;
    (void)pthread_mutex_unlock(&engine->lock);
    return woken;
}

static azb_status step_transport(azbi_engine *engine, int64_t wait_ms)
{
    engine->in_transport = true;
    const azb_status status = engine->transport.step(
        engine->transport.user, (int32_t)(wait_ms < INT32_MAX ? wait_ms : INT32_MAX));
    engine->in_transport = false;
    return status;
}

// With a clock that waits itself the network is only looked at, and the clock is told when the
// next thing is due, be it a timer or an answer.
static azb_status step_with_clock(azbi_engine *engine, int64_t wait_ms)
{
    const azb_clock *clock = &engine->context->clock;
    const azb_status status = step_transport(engine, 0);
    if (status != AZB_OK || engine->over_first != NULL || is_woken(engine)) {
        return status;
    }
    if (engine->transport.timeout_ms != NULL) {
        wait_ms = sooner(wait_ms, engine->transport.timeout_ms(engine->transport.user));
    }
    clock->wait(clock->user, wait_ms);
    return step_transport(engine, 0);
}

azb_status azbi_engine_pass(azbi_engine *engine, int64_t timeout_ms, azb_error **err)
{
    engine->happened = false;
    azbi_engine_settle(engine);
    const int64_t wait = begin_wait(engine, timeout_ms);
    azb_status status = AZB_OK;
    if (!engine->shut) {
        status = engine->context->clock.wait != NULL && wait != 0 ? step_with_clock(engine, wait)
                                                                  : step_transport(engine, wait);
    }
    end_wait(engine);
    azbi_engine_settle(engine);
    if (engine->shut && !engine->happened) {
        return azbi_fail(err, engine->context, AZB_E_CANCELED, "the client was freed");
    }
    if (status != AZB_OK) {
        return azbi_fail(err, engine->context, status, "the transport cannot go on");
    }
    return AZB_OK;
}

// ---- waiting ----

static azb_status enter(azbi_engine *engine, azbi_waiter *waiter)
{
    pthread_condattr_t attributes;
    if (pthread_condattr_init(&attributes) != 0) {
        return AZB_E_NOMEM;
    }
    (void)pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    const int rc = pthread_cond_init(&waiter->cond, &attributes);
    (void)pthread_condattr_destroy(&attributes);
    if (rc != 0) {
        return AZB_E_NOMEM;
    }
    // At the end: who waits longest is first to lead.
    azbi_waiter **end = &engine->waiters;
    while (*end != NULL) {
        end = &(*end)->next;
    }
    *end = waiter;
    return AZB_OK;
}

static void leave(azbi_engine *engine, azbi_waiter *waiter)
{
    azbi_waiter **link = &engine->waiters;
    while (*link != waiter) {
        link = &(*link)->next;
    }
    *link = waiter->next;
    (void)pthread_cond_destroy(&waiter->cond);
}

// Leads until the waiter is served, or until the engine's own thread takes over. Locked.
static azb_status lead(azbi_engine *engine, azbi_waiter *waiter, azb_error **err)
{
    azb_status status = AZB_OK;
    azbi_engine_assess(engine);
    while (!waiter->ready && status == AZB_OK && (!engine->background || waiter->background)) {
        (void)pthread_mutex_unlock(&engine->lock);
        status = azbi_engine_pass(engine, -1, err);
        (void)pthread_mutex_lock(&engine->lock);
        azbi_engine_assess(engine);
    }
    return status;
}

static azb_status follow_and_lead(azbi_engine *engine, azbi_waiter *waiter, azb_error **err)
{
    azb_status status = AZB_OK;
    azbi_engine_nudge_locked(engine); // the leader shall ask whether we are served already
    while (!waiter->ready && status == AZB_OK) {
        if (azbi_engine_take_lead(engine, waiter->background)) {
            status = lead(engine, waiter, err);
            azbi_engine_give_lead(engine);
        } else {
            (void)pthread_cond_wait(&waiter->cond, &engine->lock);
        }
    }
    return status;
}

static azb_status wait_as(azbi_engine *engine, azbi_waiter *waiter, azb_error **err)
{
    (void)azbi_engine_hold(engine);
    (void)pthread_mutex_lock(&engine->lock);
    azb_status status = AZB_OK;
    if (azbi_engine_leads_locked(engine)) {
        status = azbi_fail(err, engine->context, AZB_E_STATE,
                           "a callback must not wait for its own client");
    } else if (enter(engine, waiter) != AZB_OK) {
        status = azbi_fail_nomem(err);
    } else {
        status = follow_and_lead(engine, waiter, err);
        leave(engine, waiter);
        if (!engine->led) {
            azbi_engine_give_lead(engine); // the one who was called to lead may be us
        }
    }
    (void)pthread_mutex_unlock(&engine->lock);
    azbi_engine_release(engine);
    return status;
}

azb_status azbi_engine_wait(azbi_engine *engine, bool (*done)(void *user), void *user,
                            azb_error **err)
{
    azbi_waiter waiter = {.done = done, .user = user};
    const azb_status status = azbi_engine_check(engine, err);
    return status == AZB_OK ? wait_as(engine, &waiter, err) : status;
}

// ---- stepping ----

// Another thread leads: sleep until it has gone round once, or time is up. Locked.
static void follow_once(azbi_engine *engine, int64_t timeout_ms)
{
    azbi_waiter waiter = {.done = NULL};
    if (timeout_ms == 0 || enter(engine, &waiter) != AZB_OK) {
        return;
    }
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    const int64_t ms = timeout_ms < 0 || timeout_ms > INT32_MAX ? INT32_MAX : timeout_ms;
    until.tv_sec += (time_t)(ms / 1000);
    until.tv_nsec += (long)(ms % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    int rc = 0;
    while (!waiter.ready && engine->led && rc != ETIMEDOUT) {
        rc = pthread_cond_timedwait(&waiter.cond, &engine->lock, &until);
    }
    leave(engine, &waiter);
    if (!engine->led) {
        azbi_engine_give_lead(engine); // pass on the call to lead
    }
}

azb_status azbi_engine_step(azbi_engine *engine, int64_t timeout_ms, size_t *pending,
                            azb_error **err)
{
    azb_status status = azbi_engine_check(engine, err);
    if (status != AZB_OK) {
        return status;
    }
    (void)azbi_engine_hold(engine);
    (void)pthread_mutex_lock(&engine->lock);
    if (azbi_engine_leads_locked(engine)) {
        status =
            azbi_fail(err, engine->context, AZB_E_STATE, "a callback must not step its own client");
    } else if (azbi_engine_take_lead(engine, false)) {
        (void)pthread_mutex_unlock(&engine->lock);
        status = azbi_engine_pass(engine, timeout_ms, err);
        (void)pthread_mutex_lock(&engine->lock);
        azbi_engine_assess(engine);
        azbi_engine_give_lead(engine);
        if (engine->watch != NULL && engine->inbox_first != NULL) {
            azbi_engine_signal_loop(engine);
        }
    } else {
        follow_once(engine, timeout_ms);
    }
    if (pending != NULL) {
        *pending = engine->active_count + engine->foreign_timers + engine->inbox_count;
    }
    (void)pthread_mutex_unlock(&engine->lock);
    azbi_engine_release(engine);
    return status;
}

int64_t azbi_engine_timeout_ms(azbi_engine *engine)
{
    if (azbi_engine_is_foreign(engine)) {
        return 0; // the step that follows tells
    }
    const int64_t now = azbi_now_ms(engine->context);
    (void)pthread_mutex_lock(&engine->lock);
    int64_t due = azbi_engine_due_in(engine, now);
    // The transport is asked by the thread that leads alone.
    if (!engine->shut && engine->transport.timeout_ms != NULL &&
        azbi_engine_take_lead(engine, false)) {
        const bool over = engine->over_first != NULL;
        (void)pthread_mutex_unlock(&engine->lock);
        const int64_t wanted = engine->transport.timeout_ms(engine->transport.user);
        (void)pthread_mutex_lock(&engine->lock);
        due = over ? 0 : sooner(due, wanted);
        azbi_engine_give_lead(engine);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    return due;
}

// ---- the thread of our own ----

static bool shall_stop(void *user)
{
    const azbi_engine *engine = user;
    return engine->stop;
}

static void *run_background(void *user)
{
    azbi_engine *engine = user;
    azbi_waiter waiter = {.done = shall_stop, .user = engine, .background = true};
    const azb_status status = wait_as(engine, &waiter, NULL);
    if (status != AZB_OK) {
        azbi_log(engine->context, AZB_LOG_ERROR, "engine.background", "stopped: %s",
                 azb_status_name(status));
        (void)pthread_mutex_lock(&engine->lock);
        engine->background = false; // those who wait lead themselves again
        azbi_engine_give_lead(engine);
        (void)pthread_mutex_unlock(&engine->lock);
    }
    return NULL;
}

// The host's signals are for the host's threads.
static int create_silent(azbi_engine *engine)
{
    sigset_t all;
    sigset_t before;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before);
    const int rc = pthread_create(&engine->background_thread, NULL, run_background, engine);
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return rc;
}

static azb_status start_background(azbi_engine *engine, azb_error **err)
{
    engine->background = true;
    engine->has_thread = true;
    engine->stop = false;
    azbi_engine_nudge_locked(engine); // a caller that leads gives way
    if (create_silent(engine) != 0) {
        engine->background = false;
        engine->has_thread = false;
        return azbi_fail(err, engine->context, AZB_E_NOMEM, "the system has no more threads");
    }
    return AZB_OK;
}

static void stop_background(azbi_engine *engine)
{
    engine->stop = true;
    engine->has_thread = false;
    azbi_engine_nudge_locked(engine);
    const pthread_t thread = engine->background_thread;
    (void)pthread_mutex_unlock(&engine->lock);
    (void)pthread_join(thread, NULL);
    (void)pthread_mutex_lock(&engine->lock);
    engine->background = false;
    engine->stop = false;
    azbi_engine_give_lead(engine);
}

azb_status azbi_engine_background(azbi_engine *engine, bool on, azb_error **err)
{
    azb_status status = azbi_engine_check(engine, err);
    if (status != AZB_OK) {
        return status;
    }
    (void)pthread_mutex_lock(&engine->lock);
    if (azbi_engine_leads_locked(engine)) {
        status = azbi_fail(err, engine->context, AZB_E_STATE,
                           "a callback must not start or stop the client's thread");
    } else if (on && !engine->has_thread) {
        status = engine->watch != NULL || engine->stop
                     ? azbi_fail(err, engine->context, AZB_E_STATE,
                                 "the client runs in an event loop, or its thread is being stopped")
                     : start_background(engine, err);
    } else if (!on && engine->has_thread) {
        stop_background(engine);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    return status;
}
