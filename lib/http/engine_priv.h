/* engine_priv.h - inside the engine: what engine.c, leader.c, watch.c and exchange.c share. */
#ifndef AZBI_HTTP_ENGINE_PRIV_H
#define AZBI_HTTP_ENGINE_PRIV_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/process.h"
#include "http/engine.h"
#include "http/settings.h"

/* A thread that waits. On its stack, in the engine's list. */
typedef struct azbi_waiter {
    struct azbi_waiter *next;
    bool (*done)(void *user); /* NULL: a step, which waits for any pass */
    void *user;
    bool ready;
    bool background; /* the engine's own thread */
    pthread_cond_t cond;
} azbi_waiter;

struct azbi_engine {
    atomic_size_t holds;
    pid_t process; /* that made it */
    azb_context *context;
    azbi_settings settings; /* fixed after new */
    azb_transport transport;

    pthread_mutex_t lock;
    pthread_cond_t calm; /* wakers has become 0 */
    /* under the lock: */
    azbi_task *inbox_first, *inbox_last;
    size_t inbox_count;
    azbi_heap timers;
    size_t timer_slots;    /* places promised in the heap */
    size_t foreign_timers; /* armed by upper floors */
    azbi_exchange *active; /* started and not done */
    size_t active_count;
    azbi_waiter *waiters;
    pthread_t leader;
    bool led;
    bool in_wait; /* the leader is inside the transport's wait */
    bool woken;   /* somebody wants the leader to look again */
    bool shut;
    bool background;    /* only the engine's own thread leads */
    bool stop;          /* it shall end */
    bool has_thread;    /* background_thread is to be joined */
    size_t wakers;      /* threads inside the transport's wakeup */
    azb_watch_fn watch; /* NULL: no event loop */
    void *watch_user;
    int wake_pipe[2];

    pthread_t background_thread;

    /* leading thread only: */
    azb_http_exchange *over_first, *over_last; /* tries to look at */
    bool in_transport;
    bool happened; /* something that a caller of step may wait for */
};

/* Is the calling thread the one that steps? Takes the lock. */
bool azbi_engine_leads(azbi_engine *engine);
bool azbi_engine_leads_locked(const azbi_engine *engine);

/* Takes the lead when nobody has it. give_lead hands it to somebody who waits for it. Locked. */
bool azbi_engine_take_lead(azbi_engine *engine, bool background);
void azbi_engine_give_lead(azbi_engine *engine);

/* Ends the leader's wait; called with the lock held, lets go of it around the transport. */
void azbi_engine_nudge_locked(azbi_engine *engine);

/* Puts a task in line; with the lock held. Nudge after. */
void azbi_engine_post_locked(azbi_engine *engine, azbi_task *task);
void azbi_engine_unpost_locked(azbi_engine *engine, azbi_task *task);

/* What is due: tries that are over, tasks, timers. Leading thread, no lock held. */
void azbi_engine_settle(azbi_engine *engine);

/* One round: settle, move the network, settle. Leading thread, no lock held. */
AZB_NODISCARD azb_status azbi_engine_pass(azbi_engine *engine, int64_t timeout_ms, azb_error **err);

/* Tells those who wait and are served. Locked. */
void azbi_engine_assess(azbi_engine *engine);

/* Milliseconds until the engine has something to do by itself; -1: never. */
int64_t azbi_engine_due_in(azbi_engine *engine, int64_t now_ms);

/* Puts a try in the list of those that are over. */
void azbi_engine_attempt_over(azbi_engine *engine, azb_http_exchange *attempt);
void azbi_engine_forget_attempt(azbi_engine *engine, azb_http_exchange *attempt);

/* A place in the timer heap for an exchange. */
AZB_NODISCARD azb_status azbi_engine_reserve_timer(azbi_engine *engine);
void azbi_engine_unreserve_timer(azbi_engine *engine);
void azbi_engine_arm_reserved(azbi_engine *engine, azbi_timer *timer, int64_t due_ms);
void azbi_engine_disarm_reserved(azbi_engine *engine, azbi_timer *timer);

/* watch.c: the pipe that wakes the host's event loop. */
void azbi_engine_signal_loop(azbi_engine *engine); /* locked */
void azbi_engine_close_watch(azbi_engine *engine);

#endif
