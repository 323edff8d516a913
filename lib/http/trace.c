// trace.c - what is logged of the tries of an exchange, and what its error keeps of them.
#include "http/trace.h"

#include <stdio.h>

#include "base/uri.h"
#include "http/redact.h"

enum {
    LOG_MAX = 64 * 1024 // azbi_log cuts it
};

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

// ---- the log ----

static int64_t took_ms(const azbi_exchange *x)
{
    return azbi_now_ms(context_of(x)) - x->attempt_started_ms;
}

static void log_line(const azbi_exchange *x, int32_t level, const char *event, const char *lead,
                     azbi_headers *headers)
{
    azbi_buf line;
    azbi_buf_init(&line, context_of(x), LOG_MAX);
    azbi_buf_printf(&line, "%s%s ", lead, x->method);
    azbi_uri_put_redacted(&line, x->url);
    azbi_buf_printf(&line, " id=%s", x->request_id);
    if (azbi_log_wanted(context_of(x), AZB_LOG_DEBUG)) {
        azbi_redact_headers(&line, headers);
    }
    azbi_log(context_of(x), level, event, "%s", azbi_buf_text(&line));
    azbi_buf_dispose(&line);
}

void azbi_trace_request(azbi_exchange *x)
{
    if (azbi_log_wanted(context_of(x), AZB_LOG_DEBUG)) {
        log_line(x, AZB_LOG_DEBUG, "http.request", "", &x->headers);
    }
}

void azbi_trace_response(azbi_exchange *x)
{
    if (!azbi_log_wanted(context_of(x), AZB_LOG_INFO)) {
        return;
    }
    char lead[96];
    azb_http_exchange *attempt = &x->attempt;
    if (attempt->status == AZB_OK) {
        (void)snprintf(lead, sizeof lead, "%d, %zu bytes after %lld ms: ", attempt->http_status,
                       attempt->body.len, (long long)took_ms(x));
    } else {
        (void)snprintf(lead, sizeof lead, "%s after %lld ms: ", azb_status_name(attempt->status),
                       (long long)took_ms(x));
    }
    log_line(x, AZB_LOG_INFO, "http.response", lead, &attempt->headers);
}

// ---- the error ----

// A success should have brought something to read.
bool azbi_exchange_lacks_body(const azbi_exchange *x)
{
    return (x->flags & AZBI_EXCHANGE_WANTS_BODY) != 0 && x->attempt.status == AZB_OK &&
           x->attempt.http_status < 300 && x->attempt.body.len == 0;
}

// Remembers the try for the error of the last one: what it came to, and what followed.
void azbi_trace_attempt(azbi_exchange *x, const char *then, int64_t wait_ms)
{
    const azb_http_exchange *attempt = &x->attempt;
    azbi_buf *lines = &x->attempts;
    if (attempt->status == AZB_OK) {
        azbi_buf_printf(lines, "%d%s", attempt->http_status,
                        azbi_exchange_lacks_body(x) ? " without a body" : "");
    } else {
        azbi_buf_printf(lines, "%s",
                        attempt->message.len > 0 ? azbi_buf_text(&attempt->message)
                                                 : azb_status_name(attempt->status));
    }
    azbi_buf_printf(lines, " after %lld ms, ", (long long)took_ms(x));
    if (then != NULL) {
        azbi_buf_puts(lines, then);
    } else {
        azbi_buf_printf(lines, "waited %lld ms", (long long)wait_ms);
    }
    azbi_buf_putc(lines, '\n');
}
