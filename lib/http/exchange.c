// exchange.c - a request is checked and copied, and freed. How it runs stands in run.c.
#include "http/exchange_priv.h"

#include <string.h>

#include "base/memory.h"
#include "base/uri.h"
#include "http/call_check.h"

enum {
    REQUEST_HEADERS_MAX = 64 * 1024,
    ATTEMPTS_MAX = 4096,
    URL_MAX = 64 * 1024
};

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
    return AZB_OK;
}

static azb_status set_headers(azbi_exchange *x, const azbi_request *request,
                              const azb_call_options *call)
{
    const bool has_body = x->body != NULL;
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
        {"traceparent", call->traceparent},
    };
    // The caller's first, so that the library's own replace them.
    for (size_t i = 0; i < call->header_count; i++) {
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
    x->timeout_ms =
        call->timeout_ms == 0 ? x->engine->settings.request_timeout_ms : call->timeout_ms;
    x->timeout_ms = x->timeout_ms < timeout_max_ms ? x->timeout_ms : timeout_max_ms;
    x->cancel = azbi_cancel_hold(call->cancel);
    if (call->client_request_id != NULL) {
        memcpy(x->request_id, call->client_request_id, strlen(call->client_request_id) + 1);
    } else {
        azbi_uuid(context_of(x), x->request_id);
    }
}

static azbi_exchange *make(azbi_engine *engine, const azbi_request *request,
                           const azb_call_options *call)
{
    azb_context *context = engine->context;
    azbi_exchange *x = azbi_alloc(context, sizeof *x);
    if (x == NULL || azbi_loop_reserve_timer(engine->loop, &x->timer) != AZB_OK) {
        azbi_release(context, x, sizeof *x);
        return NULL;
    }
    (void)azbi_loop_hold(engine->loop);
    x->engine = engine;
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
    x->retry = request->retry;
    x->connect_timeout_ms = request->connect_timeout_ms > 0 ? request->connect_timeout_ms
                                                            : engine->settings.connect_timeout_ms;
    set_call(x, call);
    return x;
}

void azbi_exchange_destroy(azbi_exchange *x)
{
    azb_context *context = context_of(x);
    azbi_loop *loop = x->engine->loop;
    azbi_loop_unpost(loop, &x->control);
    azbi_loop_unreserve_timer(loop, &x->timer);
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
    azbi_loop_release(loop);
}

static azb_status set_content(azbi_exchange *x, const azbi_request *request,
                              const azb_call_options *call)
{
    azb_status status = azbi_string_copy(x->engine->context, request->url, &x->url);
    if (status == AZB_OK) {
        status = azbi_string_copy(x->engine->context, request->secret, &x->secret);
    }
    if (status != AZB_OK) {
        return status;
    }
    if (request->body != NULL && request->body->len > 0) {
        x->body = azbi_buf_steal(request->body, &x->body_len, &x->body_size);
    }
    return set_headers(x, request, call);
}

azb_status azbi_exchange_new(azbi_engine *engine, const azbi_request *request, azbi_exchange **out,
                             azb_error **err)
{
    *out = NULL;
    azb_status status = azbi_loop_check(engine->loop, err);
    if (status == AZB_OK) {
        status = check_request(engine, request, err);
    }
    azb_call_options call;
    if (status == AZB_OK) {
        status = azbi_call_read(engine->context, request->call, &call, err);
    }
    if (status != AZB_OK) {
        return status;
    }
    azbi_exchange *x = make(engine, request, &call);
    if (x == NULL) {
        return azbi_fail_nomem(err);
    }
    status = set_content(x, request, &call);
    if (status != AZB_OK) {
        azbi_exchange_destroy(x);
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
