// run.c - how an exchange runs: token, try, retry wait, end. Stepping thread only.
#include "http/exchange_priv.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/wait.h"
#include "http/trace.h"

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

bool azbi_exchange_is_running(const azbi_exchange *x)
{
    return x->state > AZBI_EXCHANGE_IDLE && x->state < AZBI_EXCHANGE_FINISHING;
}

void azbi_exchange_enter(azbi_exchange *x, azbi_exchange_state state)
{
    azbi_loop_lock(x->engine->loop);
    x->state = state;
    azbi_loop_unlock(x->engine->loop);
}

// ---- the end ----

static bool waits_for_token(const azbi_exchange *x)
{
    return x->state == AZBI_EXCHANGE_TOKEN && !x->token_answered;
}

// Detaches everything that could call back: source, transport, timer, cancel token.
static void detach(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (waits_for_token(x)) {
        x->source.forget(x->source.self, x);
    }
    if (x->state == AZBI_EXCHANGE_SENDING && !x->attempt.over) {
        engine->transport.cancel(engine->transport.user, &x->attempt);
        azbi_attempt_drop_half_head(&x->attempt);
    }
    azbi_loop_unpost(engine->loop, &x->attempt.over_task);
    azbi_loop_disarm(engine->loop, &x->timer);
    azbi_cancel_unlisten(x->cancel, &x->listener);
}

// Takes the exchange out of the list of those under way. Locked.
static void remove_from_active(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (x->prev != NULL) {
        x->prev->next = x->next;
    } else {
        engine->active = x->next;
    }
    if (x->next != NULL) {
        x->next->prev = x->prev;
    }
    x->next = x->prev = NULL;
    azbi_loop_unpost_locked(engine->loop, &x->control);
    azbi_loop_work_ended(engine->loop);
}

void azbi_exchange_end(azbi_exchange *x, azb_status status, const char *message)
{
    azbi_loop *loop = x->engine->loop;
    if (x->state == AZBI_EXCHANGE_SENDING && !x->attempt.over && !azbi_exchange_only_reads(x)) {
        x->may_have_begun = true; // given up under way: how far the request came is not known
    }
    detach(x);
    azbi_exchange_clear(x);
    x->status = status;
    if (message != NULL) {
        azbi_attempt_explain(&x->attempt, message);
    }
    azbi_loop_lock(loop);
    remove_from_active(x);
    const azbi_exchange_fn done = x->abandoned ? NULL : x->done;
    x->state = AZBI_EXCHANGE_FINISHING;
    atomic_store(&x->is_done, true);
    azbi_loop_unlock(loop);
    if (done != NULL) {
        done(x->user, x);
    }
    azbi_loop_lock(loop);
    x->state = AZBI_EXCHANGE_DONE;
    const bool drop = x->freed || x->abandoned;
    azbi_loop_unlock(loop);
    if (drop) {
        azbi_exchange_destroy(x);
    }
}

static void time_out(azbi_exchange *x)
{
    char why[96];
    (void)snprintf(why, sizeof why, "no answer within the %lld ms of this call",
                   (long long)x->timeout_ms);
    azbi_exchange_end(x, AZB_E_TIMEOUT, why);
}

// Time may be up before the timer is looked at: the machine slept, or no thread stepped. Nothing is
// asked for or sent then.
bool azbi_exchange_ends_by_time(azbi_exchange *x)
{
    if (azbi_until(azbi_now_ms(context_of(x)), x->deadline_ms) > 0) {
        return false;
    }
    time_out(x);
    return true;
}

void azbi_exchange_arm(azbi_exchange *x, int64_t due_ms)
{
    azbi_loop_arm_reserved(x->engine->loop, &x->timer, due_ms);
}

// ---- sending ----

static void send_attempt(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (azbi_exchange_ends_by_time(x)) {
        return;
    }
    azbi_attempt_reset(&x->attempt);
    azbi_exchange_enter(x, AZBI_EXCHANGE_SENDING);
    x->attempt_started_ms = azbi_now_ms(engine->context);
    azbi_trace_request(x);
    engine->in_transport = true;
    const azb_status status = engine->transport.start(engine->transport.user, &x->attempt);
    engine->in_transport = false;
    if (status != AZB_OK) {
        azb_http_exchange_done(&x->attempt, status, "the transport could not begin the request", 0);
    }
}

// ---- the token ----

void azbi_exchange_ask_token(azbi_exchange *x, bool force, const char *claims)
{
    if (azbi_exchange_ends_by_time(x)) {
        return;
    }
    azbi_exchange_arm(x, x->deadline_ms);
    if (x->source.acquire == NULL) {
        send_attempt(x);
        return;
    }
    x->token_answered = false;
    x->token_status = AZB_OK;
    azbi_exchange_enter(x, AZBI_EXCHANGE_TOKEN);
    x->source.acquire(x->source.self, x, force, claims);
}

// The source's answer is only noted: what follows runs from the loop, not from inside the source,
// which may be going through a list of waiters that a callback would change.
static void note_token(azbi_exchange *x, azb_status status)
{
    azbi_loop_lock(x->engine->loop);
    x->token_answered = true;
    x->token_status = status;
    azbi_loop_post_locked(x->engine->loop, &x->control);
    azbi_loop_unlock(x->engine->loop);
}

void azbi_exchange_token(azbi_exchange *x, const char *value)
{
    if (!waits_for_token(x)) {
        return;
    }
    azbi_string_free_wiped(context_of(x), x->token);
    x->token = NULL;
    azb_status status = AZB_E_AUTH;
    if (azbi_headers_value_ok(value, strlen(value))) {
        status = azbi_string_copy(context_of(x), value, &x->token);
    }
    note_token(x, status);
}

void azbi_exchange_token_failed(azbi_exchange *x, const azb_error *error)
{
    if (!waits_for_token(x)) {
        return;
    }
    azb_error_free(x->cause);
    x->cause = azbi_error_copy(error);
    const azb_status status = azb_error_status(error);
    note_token(x, status == AZB_OK ? AZB_E_AUTH : status);
}

static void token_arrived(azbi_exchange *x)
{
    if (x->token_status != AZB_OK) {
        azbi_exchange_end(x, x->token_status, "no token");
    } else if ((x->flags & AZBI_EXCHANGE_TOKEN_ONLY) != 0) {
        azbi_exchange_end(x, AZB_OK, NULL);
    } else {
        send_attempt(x);
    }
}

// ---- what the loop calls ----

void azbi_exchange_timer_fired(void *user)
{
    azbi_exchange *x = user;
    if (x->state == AZBI_EXCHANGE_RETRYING) {
        azbi_exchange_ask_token(x, false, NULL);
        return;
    }
    time_out(x);
}

void azbi_exchange_run_control(void *user)
{
    azbi_exchange *x = user;
    azbi_loop *loop = x->engine->loop;
    azbi_loop_lock(loop);
    const bool stop = x->cancel_asked || x->abandoned || azbi_loop_is_closed(loop);
    const azbi_exchange_state state = x->state;
    const bool answered = x->token_answered;
    azbi_loop_unlock(loop);
    if (stop) {
        azbi_exchange_end(x, AZB_E_CANCELED, "canceled");
    } else if (state == AZBI_EXCHANGE_QUEUED) {
        azbi_exchange_ask_token(x, false, NULL);
    } else if (state == AZBI_EXCHANGE_TOKEN && answered) {
        token_arrived(x);
    }
}
