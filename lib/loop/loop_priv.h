/* loop_priv.h - inside the loop: what its files share. */
#ifndef AZBI_LOOP_LOOP_PRIV_H
#define AZBI_LOOP_LOOP_PRIV_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/condition.h"
#include "base/process.h"
#include "base/wakeup.h"
#include "loop/loop.h"

/* A thread that waits. On its stack, in the loop's list. */
typedef struct azbi_waiter {
    struct azbi_waiter *next;
    azbi_wait wait; /* done NULL: for one pass of the leader */
    bool is_served;
    azb_status outcome; /* once served: AZB_OK, AZB_E_CANCELED or AZB_E_TIMEOUT */
    bool is_background; /* the loop's own thread */
    azbi_condition condition;
} azbi_waiter;

struct azbi_loop {
    atomic_size_t holds;
    pid_t process; /* that made it */
    azb_context *context;
    azbi_loop_source source;

    pthread_mutex_t lock;
    /* under the lock: */
    azbi_task *first_task, *last_task;
    size_t task_count;
    azbi_heap timers;
    size_t timer_places;   /* promised in the heap */
    size_t pending_timers; /* armed and not reserved */
    size_t work;           /* under way in the source */
    azbi_waiter *waiters;
    azbi_closer *closers;
    pthread_t leader;
    bool has_leader;
    bool is_waiting;     /* the leader is inside the source's wait */
    bool is_woken;       /* the leader is to look again before it waits */
    bool has_progressed; /* something that a caller of step may wait for */
    bool is_closed;
    size_t wakers; /* threads inside the source's wakeup */
    azbi_condition wakers_gone;

    /* background.c; under the lock: */
    bool in_background; /* only the loop's own thread leads */
    bool must_stop;
    bool has_thread; /* thread is to be joined */
    pthread_t thread;

    /* watch.c; under the lock: */
    azb_watch_fn watch; /* NULL: no event loop of a host */
    void *watch_user;
    azbi_wakeup wakeup;
};

/* ---- lead.c; locked ---- */

AZB_NODISCARD bool azbi_loop_take_lead_as(azbi_loop *loop, bool is_background);

/* Serves the waiters that have what they wait for, or whose wait is over without it. */
void azbi_loop_serve_waiters(azbi_loop *loop);

/* When the first of the waiters gives up; AZBI_NEVER: none does. */
int64_t azbi_loop_first_due(const azbi_loop *loop);

/* ---- wake.c; locked, and let go of around the source ---- */

/* Has the leader look again. */
void azbi_loop_nudge(azbi_loop *loop);

/* Waits until no thread is inside the source's wakeup. */
void azbi_loop_await_wakers(azbi_loop *loop);

/* ---- what is due; leading thread, no lock held ---- */

bool azbi_loop_run_tasks(azbi_loop *loop);  /* those that are queued now; whether there were any */
bool azbi_loop_run_timers(azbi_loop *loop); /* those that are due now */
void azbi_loop_drop_timers(azbi_loop *loop);

/* ---- pass.c ---- */

/* One round: what is due, the source, what is due. Leading thread, no lock held. */
AZB_NODISCARD azb_status azbi_loop_pass(azbi_loop *loop, int64_t timeout_ms, azb_error **err);

/* ---- waiter.c ---- */

AZB_NODISCARD azb_status azbi_loop_wait_as(azbi_loop *loop, azbi_waiter *waiter, azb_error **err);

/* ---- watch.c ---- */

void azbi_loop_close_watch(azbi_loop *loop); /* no lock held */

#endif
