// exchange.c - its life: made, started, cancelled, ended, freed. What an answer means stands in
// outcome.c, what callers may ask in result.c.
#include "http/exchange_priv.h"

#include <string.h>

#include "base/memory.h"
#include "base/uri.h"
#include "base/wait.h"
#include "http/call_check.h"
#include "http/engine_priv.h"
#include "http/outcome.h"

enum {
    REQUEST_HEADERS_MAX = 64 * 1024,
    ATTEMPTS_MAX = 4096,
    URL_MAX = 64 * 1024
};

static void cancel_fired(void *user);

// A time that is as good as none, and whose end still fits into a sum.
static const int64_t timeout_max_ms = INT64_MAX / 4;

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

// ---- making ----

static azb_status check_request(const azbi_engine *engine, const azbi_request *request,
                                azb_error **err)
{
    azb_context *context = engine->context;
    azbi_uri uri;
    if (request->url == NULL || strlen(request->url) > URL_MAX ||
        !azbi_uri_parse(request->url, strlen(request->url), &uri)) {
        return azbi_fail_arg(err, context, "url", "must be an absolute http or https URL");
    }
    if (request->method == NULL || request->method[0] == '\0' ||
        strlen(request->method) >= sizeof((azbi_exchange *)0)->method ||
        strspn(request->method, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != strlen(request->method)) {
        return azbi_fail_arg(err, context, "method", "must be an HTTP method");
    }
    const bool plain = uri.scheme.len == 4;
    if (request->token != NULL && plain &&
        !(engine->settings.allow_insecure_http && azbi_uri_is_loopback(&uri))) {
        return azbi_fail(err, context, AZB_E_UNTRUSTED,
                         "a token must not go over plain HTTP; nothing was sent");
    }
    if (request->body != NULL && request->body->status != AZB_OK) {
        return azbi_fail(err, context, request->body->status, "the request's body is not whole");
    }
    return azbi_call_check(context, request->call, err);
}

static azb_status set_headers(azbi_exchange *x, const azbi_request *request)
{
    const bool has_body = x->body != NULL;
    const azb_call_options *call = request->call;
    const char *content_type =
        request->content_type == NULL ? "application/json" : request->content_type;
    const struct {
        const char *name;
        const char *value; // NULL: not sent
    } fields[] = {
        {"Accept", "application/json"},
        {"Content-Type", has_body ? content_type : NULL},
        {"User-Agent", x->engine->settings.user_agent},
        {"x-ms-client-request-id", x->request_id},
        {"x-ms-return-client-request-id", "true"},
        {"traceparent", call == NULL ? NULL : call->traceparent},
    };
    // the caller's first: ours stand in their place
    for (size_t i = 0; call != NULL && i < call->header_count; i++) {
        const azb_status status =
            azbi_headers_set(&x->headers, call->headers[i].name, call->headers[i].value);
        if (status != AZB_OK) {
            return status;
        }
    }
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        if (fields[i].value == NULL) {
            continue;
        }
        const azb_status status = azbi_headers_set(&x->headers, fields[i].name, fields[i].value);
        if (status != AZB_OK) {
            return status;
        }
    }
    return AZB_OK;
}

static void set_call(azbi_exchange *x, const azb_call_options *call)
{
    x->timeout_ms = call == NULL || call->timeout_ms == 0 ? x->engine->settings.request_timeout_ms
                                                          : call->timeout_ms;
    x->timeout_ms = x->timeout_ms < timeout_max_ms ? x->timeout_ms : timeout_max_ms;
    x->cancel = azbi_cancel_hold(call == NULL ? NULL : call->cancel);
    x->listener.fired = cancel_fired;
    x->listener.user = x;
    if (call != NULL && call->client_request_id != NULL) {
        memcpy(x->request_id, call->client_request_id, strlen(call->client_request_id) + 1);
    } else {
        azbi_uuid(context_of(x), x->request_id);
    }
}

static azbi_exchange *make(azbi_engine *engine, const azbi_request *request)
{
    azb_context *context = engine->context;
    azbi_exchange *x = azbi_alloc(context, sizeof *x);
    if (x == NULL || azbi_engine_reserve_timer(engine) != AZB_OK) {
        azbi_release(context, x, sizeof *x);
        return NULL;
    }
    x->engine = azbi_engine_hold(engine);
    x->control.run = azbi_exchange_run_control;
    x->control.user = x;
    x->timer.fired = azbi_exchange_timer_fired;
    x->timer.user = x;
    atomic_init(&x->is_done, false);
    x->state = AZBI_EXCHANGE_IDLE;
    x->flags = request->flags;
    memcpy(x->method, request->method, strlen(request->method) + 1);
    if (request->token != NULL) {
        x->source = *request->token;
    }
    azbi_headers_init(&x->headers, context, REQUEST_HEADERS_MAX);
    azbi_buf_init(&x->attempts, context, ATTEMPTS_MAX);
    const size_t most = engine->settings.max_response_bytes;
    const bool less = request->max_body > 0 && request->max_body < most;
    azbi_attempt_init(&x->attempt, x, context, less ? request->max_body : most,
                      azbi_exchange_is_secret(x));
    set_call(x, request->call);
    return x;
}

static void destroy(azbi_exchange *x)
{
    azb_context *context = context_of(x);
    azbi_engine *engine = x->engine;
    (void)pthread_mutex_lock(&engine->lock);
    azbi_engine_unpost_locked(engine, &x->control);
    (void)pthread_mutex_unlock(&engine->lock);
    azbi_engine_unreserve_timer(engine);
    azb_cancel_free(x->cancel);
    azb_error_free(x->cause);
    azbi_attempt_dispose(&x->attempt);
    azbi_buf_dispose(&x->attempts);
    azbi_headers_dispose(&x->headers);
    azbi_string_free_wiped(context, x->token);
    azbi_string_free_wiped(context, x->secret);
    azbi_string_free(context, x->url);
    azbi_release_wiped(context, x->body, x->body_size); // whatever the caller put into it
    azbi_release(context, x, sizeof *x);
    azbi_engine_release(engine);
}

azb_status azbi_exchange_new(azbi_engine *engine, const azbi_request *request, azbi_exchange **out,
                             azb_error **err)
{
    *out = NULL;
    azb_status status = azbi_engine_check(engine, err);
    if (status == AZB_OK) {
        status = check_request(engine, request, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azbi_exchange *x = make(engine, request);
    if (x == NULL) {
        return azbi_fail_nomem(err);
    }
    int failed = 0;
    x->url = azbi_string_copy(engine->context, request->url, &failed);
    x->secret = azbi_string_copy(engine->context, request->secret, &failed);
    if (request->body != NULL && request->body->len > 0 && failed == 0) {
        x->body = azbi_buf_steal(request->body, &x->body_len, &x->body_size);
    }
    status = failed != 0 ? AZB_E_NOMEM : set_headers(x, request);
    if (status != AZB_OK) {
        destroy(x);
        return status == AZB_E_NOMEM ? azbi_fail_nomem(err)
                                     : azbi_fail(err, engine->context, status,
                                                 "a header of the request is not "
                                                 "allowed");
    }
    *out = x;
    return AZB_OK;
}

azb_status azbi_exchange_set_header(azbi_exchange *x, const char *name, const char *value)
{
    return azbi_headers_set(&x->headers, name, value);
}

azbi_engine *azbi_exchange_engine(const azbi_exchange *x)
{
    return x->engine;
}

bool azbi_exchange_is_secret(const azbi_exchange *x)
{
    return (x->flags & AZBI_EXCHANGE_SECRET) != 0;
}

// ---- starting and cancelling: any thread ----

// Lets the stepping thread look at the exchange. Locked.
static void call_control(azbi_exchange *x)
{
    azbi_engine_post_locked(x->engine, &x->control);
    azbi_engine_nudge_locked(x->engine);
}

void azbi_exchange_start(azbi_exchange *x, azbi_exchange_fn done, void *user)
{
    azbi_engine *engine = x->engine;
    const int64_t now = azbi_now_ms(engine->context);
    x->done = done;
    x->user = user;
    x->deadline_ms = x->timeout_ms < 0 ? AZBI_NEVER : azbi_later(now, x->timeout_ms);
    azbi_cancel_listen(x->cancel, &x->listener);
    const bool fired = x->cancel != NULL && azb_cancel_is_triggered(x->cancel) != 0;
    (void)pthread_mutex_lock(&engine->lock);
    x->cancel_asked = x->cancel_asked || fired;
    x->state = AZBI_EXCHANGE_QUEUED;
    x->next = engine->active;
    if (x->next != NULL) {
        x->next->prev = x;
    }
    engine->active = x;
    engine->active_count++;
    call_control(x);
    (void)pthread_mutex_unlock(&engine->lock);
}

void azbi_exchange_cancel(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (azbi_engine_is_foreign(engine)) {
        return;
    }
    (void)pthread_mutex_lock(&engine->lock);
    x->cancel_asked = true;
    if (x->state > AZBI_EXCHANGE_IDLE && x->state < AZBI_EXCHANGE_FINISHING) {
        call_control(x);
    }
    (void)pthread_mutex_unlock(&engine->lock);
}

static void cancel_fired(void *user)
{
    azbi_exchange_cancel(user);
}

bool azbi_exchange_is_done(const azbi_exchange *x)
{
    return atomic_load(&x->is_done);
}

// ---- running: the stepping thread ----

void azbi_exchange_enter(azbi_exchange *x, azbi_exchange_state state)
{
    (void)pthread_mutex_lock(&x->engine->lock);
    x->state = state;
    (void)pthread_mutex_unlock(&x->engine->lock);
}

// Time may be up before the timer is looked at: the machine slept, or nobody stepped. Nothing is
// asked for or sent then.
bool azbi_exchange_ends_by_time(azbi_exchange *x)
{
    if (azbi_until(azbi_now_ms(context_of(x)), x->deadline_ms) > 0) {
        return false;
    }
    azbi_outcome_time_out(x);
    return true;
}

void azbi_exchange_ask_token(azbi_exchange *x, bool force, const char *claims)
{
    if (azbi_exchange_ends_by_time(x)) {
        return;
    }
    azbi_engine_arm_reserved(x->engine, &x->timer, x->deadline_ms);
    if (x->source.acquire == NULL) {
        azbi_exchange_send(x);
        return;
    }
    x->token_answered = false;
    x->token_status = AZB_OK;
    azbi_exchange_enter(x, AZBI_EXCHANGE_TOKEN);
    x->source.acquire(x->source.self, x, force, claims);
}

// The source's answer is only noted: what follows runs from the engine, not from inside the
// source, which may be going through a list of waiters that a callback would change.
static void note_token(azbi_exchange *x, azb_status status)
{
    (void)pthread_mutex_lock(&x->engine->lock);
    x->token_answered = true;
    x->token_status = status;
    call_control(x);
    (void)pthread_mutex_unlock(&x->engine->lock);
}

static bool waits_for_token(const azbi_exchange *x)
{
    return x->state == AZBI_EXCHANGE_TOKEN && !x->token_answered;
}

void azbi_exchange_token(azbi_exchange *x, const char *value)
{
    if (!waits_for_token(x)) {
        return;
    }
    int failed = 0;
    azbi_string_free_wiped(context_of(x), x->token);
    x->token = NULL;
    const bool good = azbi_headers_value_ok(value, strlen(value));
    x->token = good ? azbi_string_copy(context_of(x), value, &failed) : NULL;
    note_token(x, !good ? AZB_E_AUTH : failed != 0 ? AZB_E_NOMEM : AZB_OK);
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

void azbi_exchange_send(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (azbi_exchange_ends_by_time(x)) {
        return;
    }
    azbi_attempt_reset(&x->attempt);
    azbi_exchange_enter(x, AZBI_EXCHANGE_SENDING);
    x->attempt_started_ms = azbi_now_ms(engine->context);
    azbi_outcome_log_request(x);
    engine->in_transport = true;
    const azb_status status = engine->transport.start(engine->transport.user, &x->attempt);
    engine->in_transport = false;
    if (status != AZB_OK) {
        azb_http_exchange_done(&x->attempt, status, "the transport could not begin the request", 0);
    }
}

static void token_arrived(azbi_exchange *x)
{
    if (x->token_status == AZB_OK) {
        azbi_exchange_send(x);
    } else {
        azbi_exchange_end(x, x->token_status, "no token");
    }
}

// Lets go of everything that could call back: source, transport, timer, cancel token.
static void leave(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (waits_for_token(x)) {
        x->source.forget(x->source.self, x);
    }
    if (x->state == AZBI_EXCHANGE_SENDING && !x->attempt.over) {
        engine->transport.cancel(engine->transport.user, &x->attempt);
        azbi_attempt_drop_half_head(&x->attempt);
    }
    azbi_engine_forget_attempt(engine, &x->attempt);
    azbi_engine_disarm_reserved(engine, &x->timer);
    azbi_cancel_unlisten(x->cancel, &x->listener);
}

static void unlink_locked(azbi_exchange *x)
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
    engine->active_count--;
    azbi_engine_unpost_locked(engine, &x->control);
}

void azbi_exchange_end(azbi_exchange *x, azb_status status, const char *message)
{
    azbi_engine *engine = x->engine;
    if (x->state == AZBI_EXCHANGE_SENDING && !x->attempt.over && !azbi_exchange_only_reads(x)) {
        x->may_have_begun = true; // given up under way: how far the request came is not known
    }
    leave(x);
    azbi_exchange_clear(x);
    x->status = status;
    if (message != NULL) {
        azbi_attempt_explain(&x->attempt, message);
    }
    (void)pthread_mutex_lock(&engine->lock);
    unlink_locked(x);
    const azbi_exchange_fn done = x->abandoned ? NULL : x->done;
    x->state = AZBI_EXCHANGE_FINISHING;
    atomic_store(&x->is_done, true);
    engine->happened = true;
    (void)pthread_mutex_unlock(&engine->lock);
    if (done != NULL) {
        done(x->user, x);
    }
    (void)pthread_mutex_lock(&engine->lock);
    x->state = AZBI_EXCHANGE_DONE;
    const bool drop = x->freed || x->abandoned;
    (void)pthread_mutex_unlock(&engine->lock);
    if (drop) {
        destroy(x);
    }
}

void azbi_exchange_timer_fired(void *user)
{
    azbi_exchange *x = user;
    if (x->state == AZBI_EXCHANGE_RETRYING) {
        azbi_exchange_ask_token(x, false, NULL);
        return;
    }
    azbi_outcome_time_out(x);
}

void azbi_exchange_run_control(void *user)
{
    azbi_exchange *x = user;
    azbi_engine *engine = x->engine;
    (void)pthread_mutex_lock(&engine->lock);
    const bool stop = x->cancel_asked || x->abandoned || engine->shut;
    const azbi_exchange_state state = x->state;
    const bool answered = x->token_answered;
    (void)pthread_mutex_unlock(&engine->lock);
    if (stop) {
        azbi_exchange_end(x, AZB_E_CANCELED, "canceled");
    } else if (state == AZBI_EXCHANGE_QUEUED) {
        azbi_exchange_ask_token(x, false, NULL);
    } else if (state == AZBI_EXCHANGE_TOKEN && answered) {
        token_arrived(x);
    }
}

// ---- freeing ----

static bool is_past_callback(void *user)
{
    const azbi_exchange *x = user;
    return x->state == AZBI_EXCHANGE_DONE;
}

// One under way: the stepping thread drops it without its callback. Locked.
static void free_running(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    x->abandoned = true;
    const bool leads = azbi_engine_leads_locked(engine);
    const bool took = !leads && azbi_engine_take_lead(engine, false);
    if ((!leads && !took) || engine->in_transport) {
        call_control(x);
        return;
    }
    (void)pthread_mutex_unlock(&engine->lock);
    azbi_exchange_end(x, AZB_E_CANCELED, NULL);
    (void)pthread_mutex_lock(&engine->lock);
    if (took) {
        azbi_engine_give_lead(engine);
    }
}

// Its callback runs on another thread and must not meet a freed exchange, nor what the caller
// frees next. Without a way to wait the stepping thread destroys it. Locked.
static bool is_ours_after_callback(azbi_exchange *x)
{
    azbi_engine *engine = x->engine;
    if (x->state == AZBI_EXCHANGE_FINISHING) {
        (void)pthread_mutex_unlock(&engine->lock);
        const azb_status status = azbi_engine_wait(engine, is_past_callback, x, NULL);
        (void)pthread_mutex_lock(&engine->lock);
        x->freed = status != AZB_OK && x->state == AZBI_EXCHANGE_FINISHING;
    }
    return !x->freed;
}

void azbi_exchange_free(azbi_exchange *x)
{
    if (x == NULL || azbi_engine_is_foreign(x->engine)) {
        return;
    }
    azbi_engine *engine = azbi_engine_hold(x->engine);
    bool ours = false;
    (void)pthread_mutex_lock(&engine->lock);
    if (x->state == AZBI_EXCHANGE_FINISHING && azbi_engine_leads_locked(engine)) {
        x->freed = true; // from its own callback: destroyed behind it
    } else if (x->state > AZBI_EXCHANGE_IDLE && x->state < AZBI_EXCHANGE_FINISHING) {
        free_running(x);
    } else {
        ours = is_ours_after_callback(x);
    }
    (void)pthread_mutex_unlock(&engine->lock);
    if (ours) {
        destroy(x);
    }
    azbi_engine_release(engine);
}
