/*
 * loop.h - runs tasks, timers and a source of events on one thread at a time.
 *
 * A loop starts no thread unless asked to. A thread that waits for something leads: it steps the
 * loop for all; the others follow until they are served or the lead is free. The thread that leads
 * is the stepping thread: tasks, timers and everything of the source but wakeup run there. The
 * loop knows nothing of what it runs.
 *
 * A loop belongs to the process that made it: after fork() it is foreign to the child. There
 * functions with a status return AZB_E_STATE and all others do nothing, without taking a lock.
 */
#ifndef AZBI_LOOP_LOOP_H
#define AZBI_LOOP_LOOP_H

#include <stdbool.h>

#include <azbackup/sys/watch.h>

#include "base/cancel.h"
#include "loop/heap.h"

typedef struct azbi_loop azbi_loop;

/* Where events come from: for a client, its transport and what is under way there. Copied. */
typedef struct azbi_loop_source {
    void *self;
    /* Waits at most timeout_ms (0: not at all) for events and handles them. */
    azb_status (*step)(void *self, int64_t timeout_ms);
    /* Ends the wait of step; any thread, no lock held. */
    void (*wakeup)(void *self);
    /* Milliseconds until the source itself wants a step; -1: it does not. */
    int64_t (*timeout_ms)(void *self);
    /* Sockets for a host's event loop, and that one of them is ready; both NULL: it has none. */
    azb_status (*watch)(void *self, azb_watch_fn watch, void *user);
    azb_status (*ready)(void *self, int64_t socket, int32_t events);
    /* The loop is closed: ends all that is under way. */
    void (*close)(void *self);
    /* Lets go of what steps; nothing is under way any more, and no thread is in wakeup. */
    void (*shutdown)(void *self);
    /* The last hold on the loop is gone. */
    void (*destroy)(void *self);
} azbi_loop_source;

/* out: owned, azbi_loop_close and azbi_loop_release. On failure the source stays the caller's. */
AZB_NODISCARD azb_status azbi_loop_new(azb_context *context, const azbi_loop_source *source,
                                       azbi_loop **out, azb_error **err);

/* Ends what is under way, runs the tasks that are queued and fires no timer any more; then only
 * holds keep the memory. Not from a callback, and before the last release. */
void azbi_loop_close(azbi_loop *loop);
azbi_loop *azbi_loop_hold(azbi_loop *loop);
void azbi_loop_release(azbi_loop *loop);

bool azbi_loop_is_foreign(const azbi_loop *loop);

/* Whether the calling thread steps the loop, so that it is in a callback. Takes the lock. */
bool azbi_loop_is_in_callback(azbi_loop *loop);
AZB_NODISCARD azb_status azbi_loop_check(const azbi_loop *loop, azb_error **err);

/* ---- tasks ---- */

/* Embedded in what is to run; queued at most once. */
typedef struct azbi_task {
    struct azbi_task *next, *prev;
    void (*run)(void *user);
    void *user;
    bool is_internal; /* no caller waits for it alone: a step does not end for having run it */
    bool is_queued;
} azbi_task;

/* Runs the task soon on the stepping thread. Any thread; cannot fail. A queued task is pending. */
void azbi_loop_post(azbi_loop *loop, azbi_task *task);

/* Takes a task back that has not run; on the stepping thread, or when no thread steps. */
void azbi_loop_unpost(azbi_loop *loop, azbi_task *task);

/* ---- timers; stepping thread only, a task leads there ---- */

/* Arms or moves a timer. Returns AZB_OK; AZB_E_NOMEM; AZB_E_CANCELED once the loop is closed, and
 * then the timer is not armed. An armed timer is pending. */
AZB_NODISCARD azb_status azbi_loop_arm(azbi_loop *loop, azbi_timer *timer, int64_t delay_ms);
void azbi_loop_disarm(azbi_loop *loop, azbi_timer *timer);

/* Keeps a place for a timer, so that arming it cannot fail; any thread. The timer is not pending:
 * its owner counts as work under way. AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_loop_reserve_timer(azbi_loop *loop, azbi_timer *timer);
void azbi_loop_unreserve_timer(azbi_loop *loop, azbi_timer *timer);

/* Arms or moves such a timer; due_ms: on the context's monotonic clock, AZBI_NEVER to disarm it. A
 * closed loop disarms it, too. */
void azbi_loop_arm_reserved(azbi_loop *loop, azbi_timer *timer, int64_t due_ms);

/* ---- stepping, as azb_client_step and its kin ---- */

AZB_NODISCARD azb_status azbi_loop_step(azbi_loop *loop, int64_t timeout_ms, size_t *pending,
                                        azb_error **err);
void azbi_loop_wakeup(azbi_loop *loop);
int64_t azbi_loop_timeout_ms(azbi_loop *loop);
AZB_NODISCARD azb_status azbi_loop_watch(azbi_loop *loop, azb_watch_fn watch, void *user,
                                         azb_error **err);
AZB_NODISCARD azb_status azbi_loop_ready(azbi_loop *loop, int64_t socket, int32_t events,
                                         azb_error **err);
AZB_NODISCARD azb_status azbi_loop_background(azbi_loop *loop, bool on, azb_error **err);

/* What a thread waits for. done is asked with the lock held and must only read. */
typedef struct azbi_wait {
    bool (*done)(void *user);
    void *user;
    int64_t due_ms;     /* when to give up, on the context's clock; AZBI_NEVER: never */
    azb_cancel *cancel; /* NULL: none */
} azbi_wait;

/* Leads or follows until done(user). Returns AZB_OK; AZB_E_CANCELED and AZB_E_TIMEOUT without an
 * error when the token or the time ended the wait; AZB_E_STATE from a callback; AZB_E_NOMEM; what
 * the source's step fails with; AZB_E_CANCELED with an error when the loop is closed. */
AZB_NODISCARD azb_status azbi_loop_wait_for(azbi_loop *loop, const azbi_wait *wait,
                                            azb_error **err);

/* The same without token and time. */
AZB_NODISCARD azb_status azbi_loop_wait(azbi_loop *loop, bool (*done)(void *user), void *user,
                                        azb_error **err);

/* ---- the end ---- */

/* Called on the closing thread when the loop closes; embedded in what must end then. */
typedef struct azbi_closer {
    struct azbi_closer *next, *prev;
    void (*closed)(void *user);
    void *user;
} azbi_closer;

/* With the lock held. A closer that has been called is not in the list any more. */
void azbi_loop_add_closer(azbi_loop *loop, azbi_closer *closer);
void azbi_loop_remove_closer(azbi_loop *loop, azbi_closer *closer); /* not in it: nothing */

/* ---- for state that waiters ask about: all of it with the loop's lock held ---- */

void azbi_loop_lock(azbi_loop *loop);
void azbi_loop_unlock(azbi_loop *loop);

bool azbi_loop_is_closed(const azbi_loop *loop);

/* As azbi_loop_post and azbi_loop_unpost. Posting may let go of the lock for a moment. */
void azbi_loop_post_locked(azbi_loop *loop, azbi_task *task);
void azbi_loop_unpost_locked(azbi_loop *loop, azbi_task *task);

/* Counts what is under way in the source, which is pending; its end lets a step return. */
void azbi_loop_work_begun(azbi_loop *loop);
void azbi_loop_work_ended(azbi_loop *loop);

/* Whether the calling thread leads. Leading when no thread does: false otherwise; give it back. */
bool azbi_loop_leads(const azbi_loop *loop);
bool azbi_loop_take_lead(azbi_loop *loop);
void azbi_loop_give_lead(azbi_loop *loop);

#endif
