// engine.c - the parts: its inbox, its timers, what is due. Who steps stands in leader.c.
#include "http/engine_priv.h"

#include <stddef.h>
#include <string.h>

#include "base/memory.h"
#include "base/wait.h"
#include "http/curl_transport.h"
#include "http/outcome.h"

enum {
    SETTLE_ROUNDS_MAX = 16 /* the network must have its turn, too */
};

// ---- making and freeing ----

static azb_status copy_transport(azbi_engine *engine, const azb_transport *transport,
                                 azb_error **err)
{
    // The members up to destroy are the first version; what an older caller lacks stays NULL.
    const size_t min = offsetof(azb_transport, watch);
    const azbi_abi_about about = {"options.transport", "sizeof(azb_transport)", min,
                                  sizeof *transport};
    const azb_status status = azbi_abi_require(err, engine->context, &about, transport);
    if (status != AZB_OK) {
        return status;
    }
    const size_t size = transport->size < sizeof *transport ? transport->size : sizeof *transport;
    memcpy(&engine->transport, transport, size);
    const azb_transport *t = &engine->transport;
    if (t->start == NULL || t->step == NULL || t->cancel == NULL || t->wakeup == NULL ||
        t->destroy == NULL || (t->watch == NULL) != (t->ready == NULL)) {
        memset(&engine->transport, 0, sizeof engine->transport);
        return azbi_fail_arg(err, engine->context, "options.transport",
                             "a required function is missing");
    }
    return AZB_OK;
}

static azb_status set_up(azbi_engine *engine, const azbi_engine_options *options, azb_error **err)
{
    const azb_client_options *client = options->client;
    const azb_status status = azbi_settings_init(&engine->settings, engine->context, client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (client != NULL && client->transport != NULL) {
        return copy_transport(engine, client->transport, err);
    }
    return azbi_curl_transport_new(engine->context, &engine->settings, &engine->transport, err);
}

static bool init_locks(azbi_engine *engine)
{
    if (pthread_mutex_init(&engine->lock, NULL) != 0) {
        return false;
    }
    if (pthread_cond_init(&engine->calm, NULL) != 0) {
        (void)pthread_mutex_destroy(&engine->lock);
        return false;
    }
    return true;
}

azb_status azbi_engine_new(const azbi_engine_options *options, azbi_engine **out, azb_error **err)
{
    *out = NULL;
    azbi_engine *engine = azbi_alloc(options->context, sizeof *engine);
    if (engine == NULL || !init_locks(engine)) {
        azbi_release(options->context, engine, sizeof *engine);
        return azbi_fail_nomem(err);
    }
    atomic_init(&engine->holds, 1);
    engine->process = azbi_process();
    engine->context = azbi_context_hold(options->context);
    engine->wake_pipe[0] = engine->wake_pipe[1] = -1;
    azbi_heap_init(&engine->timers, engine->context);
    const azb_status status = set_up(engine, options, err);
    if (status != AZB_OK) {
        engine->shut = true; // there is no transport to destroy
        azbi_engine_release(engine);
        return status;
    }
    *out = engine;
    return AZB_OK;
}

azbi_engine *azbi_engine_hold(azbi_engine *engine)
{
    (void)atomic_fetch_add(&engine->holds, 1);
    return engine;
}

void azbi_engine_release(azbi_engine *engine)
{
    if (engine == NULL || azbi_engine_is_foreign(engine) ||
        atomic_fetch_sub(&engine->holds, 1) != 1) {
        return;
    }
    if (!engine->shut) {
        atomic_store(&engine->holds, 1);
        azbi_engine_shutdown(engine);
    }
    azb_context *context = engine->context;
    azbi_settings_dispose(&engine->settings, context);
    azbi_heap_dispose(&engine->timers);
    (void)pthread_cond_destroy(&engine->calm);
    (void)pthread_mutex_destroy(&engine->lock);
    azbi_release(context, engine, sizeof *engine);
    azb_context_free(context);
}

azb_context *azbi_engine_context(const azbi_engine *engine)
{
    return engine->context;
}

bool azbi_engine_is_foreign(const azbi_engine *engine)
{
    return azbi_is_foreign(engine->process);
}

azb_status azbi_engine_check(const azbi_engine *engine, azb_error **err)
{
    return azbi_process_check(engine->process, "client", err);
}

// ---- the inbox ----

void azbi_engine_post_locked(azbi_engine *engine, azbi_task *task)
{
    if (task->queued != 0) {
        return;
    }
    task->queued = 1;
    task->next = NULL;
    if (engine->inbox_last == NULL) {
        engine->inbox_first = task;
    } else {
        engine->inbox_last->next = task;
    }
    engine->inbox_last = task;
    engine->inbox_count++;
}

void azbi_engine_unpost_locked(azbi_engine *engine, azbi_task *task)
{
    azbi_task *before = NULL;
    if (task->queued == 0) {
        return;
    }
    for (azbi_task *at = engine->inbox_first; at != task; at = at->next) {
        before = at;
    }
    if (before == NULL) {
        engine->inbox_first = task->next;
    } else {
        before->next = task->next;
    }
    if (engine->inbox_last == task) {
        engine->inbox_last = before;
    }
    task->queued = 0;
    engine->inbox_count--;
}

void azbi_engine_post(azbi_engine *engine, azbi_task *task)
{
    if (azbi_engine_is_foreign(engine)) {
        return;
    }
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_post_locked(engine, task);
    azbi_engine_nudge_locked(engine);
    (void)pthread_mutex_unlock(&engine->lock);
}

void azbi_engine_unpost(azbi_engine *engine, azbi_task *task)
{
    if (azbi_engine_is_foreign(engine)) {
        return;
    }
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_unpost_locked(engine, task);
    (void)pthread_mutex_unlock(&engine->lock);
}

// The first task, taken out; NULL when there is none.
static azbi_task *next_task(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    azbi_task *task = engine->inbox_first;
    if (task != NULL) {
        azbi_engine_unpost_locked(engine, task);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    return task;
}

// ---- timers ----

azb_status azbi_engine_reserve_timer(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    const azb_status status = azbi_heap_reserve(&engine->timers, engine->timer_slots + 1);
    engine->timer_slots += status == AZB_OK;
    (void)pthread_mutex_unlock(&engine->lock);
    return status;
}

void azbi_engine_unreserve_timer(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    engine->timer_slots--;
    (void)pthread_mutex_unlock(&engine->lock);
}

void azbi_engine_arm_reserved(azbi_engine *engine, azbi_timer *timer, int64_t due_ms)
{
    (void)pthread_mutex_lock(&engine->lock);
    azbi_heap_remove(&engine->timers, timer);
    timer->due_ms = due_ms;
    if (due_ms != INT64_MAX && !engine->shut) {
        azbi_heap_push(&engine->timers, timer);
    }
    (void)pthread_mutex_unlock(&engine->lock);
}

void azbi_engine_disarm_reserved(azbi_engine *engine, azbi_timer *timer)
{
    (void)pthread_mutex_lock(&engine->lock);
    azbi_heap_remove(&engine->timers, timer);
    (void)pthread_mutex_unlock(&engine->lock);
}

// A timer of an upper floor takes a place in the heap as long as it is armed; an exchange has its
// place from the start.
static void remove_timer(azbi_engine *engine, azbi_timer *timer)
{
    if (timer->index == 0) {
        return;
    }
    azbi_heap_remove(&engine->timers, timer);
    if (timer->fired != azbi_exchange_timer_fired) {
        engine->timer_slots--;
        engine->foreign_timers--;
        engine->happened = true;
    }
}

azb_status azbi_engine_arm(azbi_engine *engine, azbi_timer *timer, int64_t delay_ms)
{
    azb_status status = azbi_engine_check(engine, NULL);
    if (status != AZB_OK) {
        return status;
    }
    const int64_t now = azbi_now_ms(engine->context);
    (void)pthread_mutex_lock(&engine->lock);
    status = engine->shut ? AZB_E_CANCELED : AZB_OK;
    remove_timer(engine, timer);
    if (status == AZB_OK) {
        status = azbi_heap_reserve(&engine->timers, engine->timer_slots + 1);
    }
    if (status == AZB_OK) {
        engine->timer_slots++;
        engine->foreign_timers++;
        timer->due_ms = azbi_later(now, delay_ms);
        azbi_heap_push(&engine->timers, timer);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    return status;
}

void azbi_engine_disarm(azbi_engine *engine, azbi_timer *timer)
{
    if (azbi_engine_is_foreign(engine)) {
        return;
    }
    (void)pthread_mutex_lock(&engine->lock);
    remove_timer(engine, timer);
    (void)pthread_mutex_unlock(&engine->lock);
}

// The next timer that is due, taken out; NULL when there is none.
static azbi_timer *next_timer(azbi_engine *engine, int64_t now)
{
    (void)pthread_mutex_lock(&engine->lock);
    azbi_timer *timer = azbi_heap_first(&engine->timers);
    if (timer != NULL && timer->due_ms <= now) {
        remove_timer(engine, timer);
    } else {
        timer = NULL;
    }
    (void)pthread_mutex_unlock(&engine->lock);
    return timer;
}

// ---- tries that are over ----

// A transport reports from inside its own calls, so what follows has to wait until it returned.
void azbi_engine_attempt_over(azbi_engine *engine, azb_http_exchange *attempt)
{
    attempt->next_over = NULL;
    attempt->queued = true;
    if (engine->over_last == NULL) {
        engine->over_first = attempt;
    } else {
        engine->over_last->next_over = attempt;
    }
    engine->over_last = attempt;
}

void azbi_engine_forget_attempt(azbi_engine *engine, azb_http_exchange *attempt)
{
    azb_http_exchange *before = NULL;
    azb_http_exchange *at = engine->over_first;
    if (!attempt->queued) {
        return;
    }
    attempt->queued = false;
    while (at != attempt) {
        before = at;
        at = at->next_over;
    }
    if (before == NULL) {
        engine->over_first = at->next_over;
    } else {
        before->next_over = at->next_over;
    }
    if (engine->over_last == at) {
        engine->over_last = before;
    }
}

static azb_http_exchange *next_over(azbi_engine *engine)
{
    azb_http_exchange *attempt = engine->over_first;
    if (attempt != NULL) {
        azbi_engine_forget_attempt(engine, attempt);
    }
    return attempt;
}

// ---- what is due ----

static bool run_tasks(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    const size_t count = engine->inbox_count; // those that come meanwhile have the next round
    // A task may be all that a waiter waits for: it is asked again before the network is.
    engine->woken = engine->woken || count > 0;
    (void)pthread_mutex_unlock(&engine->lock);
    size_t ran = 0;
    for (azbi_task *task = NULL; ran < count; ran++) {
        task = next_task(engine);
        if (task == NULL) {
            break;
        }
        // A task of an upper floor may be all that a waiter waits for.
        engine->happened = engine->happened || task->run != azbi_exchange_run_control;
        task->run(task->user);
    }
    return ran > 0;
}

static bool run_timers(azbi_engine *engine)
{
    const int64_t now = azbi_now_ms(engine->context);
    (void)pthread_mutex_lock(&engine->lock);
    const size_t count = engine->timers.count;
    (void)pthread_mutex_unlock(&engine->lock);
    size_t ran = 0;
    for (azbi_timer *timer = NULL; ran < count; ran++) {
        timer = next_timer(engine, now);
        if (timer == NULL) {
            break;
        }
        timer->fired(timer->user);
    }
    return ran > 0;
}

static bool run_answers(azbi_engine *engine)
{
    azb_http_exchange *last = engine->over_last;
    bool any = false;
    for (azb_http_exchange *at = next_over(engine); at != NULL; at = next_over(engine)) {
        any = true;
        const bool was_last = at == last;
        azbi_outcome_settle(at->owner);
        if (was_last) {
            break;
        }
    }
    return any;
}

void azbi_engine_settle(azbi_engine *engine)
{
    bool more = true;
    for (int round = 0; more && round < SETTLE_ROUNDS_MAX; round++) {
        more = run_answers(engine);
        more = run_tasks(engine) || more;
        more = run_timers(engine) || more;
    }
}

int64_t azbi_engine_due_in(azbi_engine *engine, int64_t now_ms)
{
    if (engine->inbox_first != NULL) {
        return 0;
    }
    const azbi_timer *first = azbi_heap_first(&engine->timers);
    if (first == NULL) {
        return -1;
    }
    return azbi_until(now_ms, first->due_ms);
}

// ---- the end ----

// Ends what is under way. Callbacks may start more, which ends as well: the engine is shut.
static void end_all(azbi_engine *engine)
{
    (void)pthread_mutex_lock(&engine->lock);
    while (engine->active != NULL) {
        azbi_exchange *x = engine->active;
        (void)pthread_mutex_unlock(&engine->lock);
        azbi_exchange_end(x, AZB_E_CANCELED, "the client was freed");
        (void)pthread_mutex_lock(&engine->lock);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    while (run_tasks(engine)) {
    }
}

static void drop_timers(azbi_engine *engine)
{
    azbi_timer *timer = azbi_heap_first(&engine->timers);
    while (timer != NULL) {
        remove_timer(engine, timer);
        timer = azbi_heap_first(&engine->timers);
    }
}

void azbi_engine_shutdown(azbi_engine *engine)
{
    if (azbi_engine_background(engine, false, NULL) != AZB_OK) {
        return; // another process, or a callback: the contract forbids it, and nothing can obey
    }
    (void)pthread_mutex_lock(&engine->lock);
    if (engine->shut || !azbi_engine_take_lead(engine, false)) {
        (void)pthread_mutex_unlock(&engine->lock);
        return;
    }
    engine->shut = true;
    (void)pthread_mutex_unlock(&engine->lock);
    end_all(engine);
    azbi_engine_close_watch(engine);
    (void)pthread_mutex_lock(&engine->lock);
    drop_timers(engine);
    while (engine->wakers > 0) {
        (void)pthread_cond_wait(&engine->calm, &engine->lock);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    engine->transport.destroy(engine->transport.user);
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_give_lead(engine);
    (void)pthread_mutex_unlock(&engine->lock);
}
