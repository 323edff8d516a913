// outcome.c - the verdict on each try: answer, retry, new token, redirect or failure.
#include "http/outcome.h"

#include <stdio.h>
#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "base/uri.h"
#include "base/wait.h"
#include "http/challenge.h"
#include "http/engine_priv.h"
#include "http/redact.h"
#include "http/retry.h"

enum {
    REDIRECTS_MAX = 5,
    LOG_MAX = 64 * 1024, // azbi_log cuts it
    CLAIMS_MAX = 16 * 1024,
    URL_MAX = 64 * 1024
};

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

static int64_t took_ms(const azbi_exchange *x)
{
    return azbi_now_ms(context_of(x)) - x->attempt_started_ms;
}

// ---- log ----

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

void azbi_outcome_log_request(azbi_exchange *x)
{
    if (azbi_log_wanted(context_of(x), AZB_LOG_DEBUG)) {
        log_line(x, AZB_LOG_DEBUG, "http.request", "", &x->headers);
    }
}

static void log_response(azbi_exchange *x)
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

// ---- again ----

// A success should have brought something to read.
static bool lacks_body(const azbi_exchange *x)
{
    return (x->flags & AZBI_EXCHANGE_WANTS_BODY) != 0 && x->attempt.status == AZB_OK &&
           x->attempt.http_status < 300 && x->attempt.body.len == 0;
}

// Remembers the try for the error of the last one: what it came to, and what followed.
static void note_attempt(azbi_exchange *x, const char *then, int64_t wait_ms)
{
    const azb_http_exchange *attempt = &x->attempt;
    azbi_buf *lines = &x->attempts;
    if (attempt->status == AZB_OK) {
        azbi_buf_printf(lines, "%d%s", attempt->http_status,
                        lacks_body(x) ? " without a body" : "");
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

static void wait_to_retry(azbi_exchange *x, int64_t delay_ms)
{
    azb_context *context = context_of(x);
    note_attempt(x, NULL, delay_ms);
    x->retries++;
    azbi_log(context, AZB_LOG_INFO, "http.retry", "retry %d of %d in %lld ms id=%s", x->retries,
             x->engine->settings.max_retries, (long long)delay_ms, x->request_id);
    azbi_exchange_enter(x, AZBI_EXCHANGE_RETRYING);
    const int64_t again_ms = azbi_later(azbi_now_ms(context), delay_ms);
    azbi_engine_arm_reserved(x->engine, &x->timer,
                             again_ms < x->deadline_ms ? again_ms : x->deadline_ms);
}

// Whether the server carried out a try that changes something may stay open.
static void note_unsettled(azbi_exchange *x)
{
    const azb_http_exchange *attempt = &x->attempt;
    const bool open = attempt->status == AZB_OK ? azbi_retry_is_unsettled(attempt->http_status)
                                                : attempt->was_sent;
    x->may_have_begun = x->may_have_begun || (open && !azbi_exchange_only_reads(x));
}

static azbi_retry_verdict decide(const azbi_exchange *x)
{
    azb_context *context = context_of(x);
    const azb_http_exchange *attempt = &x->attempt;
    const azbi_retry_facts facts = {
        .status = attempt->status,
        .http_status = attempt->http_status,
        .was_sent = attempt->was_sent,
        .permanent = attempt->permanent,
        .blocked = attempt->http_status >= 400 &&
                   azbi_retry_is_blocked(attempt->body.ptr, attempt->body.len),
        .once = (x->flags & AZBI_EXCHANGE_ONCE) != 0,
        .lacks_body = lacks_body(x),
        .retries = x->retries,
        .max_retries =
            (x->flags & AZBI_EXCHANGE_NO_RETRY) != 0 ? 0 : x->engine->settings.max_retries,
        .retry_after_ms = azbi_retry_after_ms(&attempt->headers, azbi_unix_ms(context)),
        .rest_ms = azbi_until(azbi_now_ms(context), x->deadline_ms),
        .random = azbi_random_unit(context),
    };
    return azbi_retry_decide(&facts);
}

// ---- a refused token ----

// A 401 is answered once with a token that was made anew; the second one is the result.
static bool answer_challenge(azbi_exchange *x)
{
    if (x->attempt.status != AZB_OK || x->attempt.http_status != 401 || x->challenged ||
        x->source.acquire == NULL) {
        return false;
    }
    if (azbi_exchange_ends_by_time(x)) {
        return true;
    }
    x->challenged = true;
    note_attempt(x, "asked for a new token", 0);
    azbi_buf claims;
    azbi_buf_init(&claims, context_of(x), CLAIMS_MAX);
    const bool has_claims = azbi_challenge_claims(&x->attempt.headers, &claims);
    azbi_exchange_ask_token(x, true, has_claims ? claims.ptr : NULL);
    azbi_buf_dispose(&claims);
    return true;
}

// ---- redirects ----

typedef struct redirect_rule {
    int32_t http_status;
    bool any_method; // else GET and HEAD alone: the others would lose their body
} redirect_rule;

static const redirect_rule redirect_rules[] = {
    {301, false}, {302, false}, {303, false}, {307, true}, {308, true}};

static const redirect_rule *find_redirect(int32_t http_status)
{
    for (size_t i = 0; i < sizeof redirect_rules / sizeof redirect_rules[0]; i++) {
        if (redirect_rules[i].http_status == http_status) {
            return &redirect_rules[i];
        }
    }
    return NULL;
}

// Where the redirect leads: AZB_OK when we may go there, and url holds it.
static azb_status check_target(azbi_exchange *x, azbi_buf *url, const char **why)
{
    const char *location = azbi_headers_find(&x->attempt.headers, "Location");
    azbi_uri from;
    azbi_uri to;
    *why = "a redirect without a usable Location";
    if (location == NULL || !azbi_uri_parse(x->url, strlen(x->url), &from)) {
        return AZB_E_SERVICE;
    }
    const azb_status status = azbi_uri_resolve(url, x->url, location, strlen(location));
    if (status == AZB_E_NOMEM) {
        return status;
    }
    if (status != AZB_OK || !azbi_uri_parse(azbi_buf_text(url), url->len, &to)) {
        return AZB_E_SERVICE;
    }
    if (!azbi_uri_same_origin(&from, &to)) {
        *why = "a redirect leads to another host; nothing was sent there";
        return AZB_E_UNTRUSTED;
    }
    if (x->redirects >= REDIRECTS_MAX) {
        *why = "more than 5 redirects";
        return AZB_E_LIMIT;
    }
    return AZB_OK;
}

static azb_status move_to(azbi_exchange *x, const char *url)
{
    int failed = 0;
    char *copy = azbi_string_copy(context_of(x), url, &failed);
    if (failed != 0) {
        return AZB_E_NOMEM;
    }
    azbi_string_free(context_of(x), x->url);
    x->url = copy;
    x->redirects++;
    return AZB_OK;
}

// Never left to the transport: the token must not follow to another origin.
static bool answer_redirect(azbi_exchange *x)
{
    const redirect_rule *rule = find_redirect(x->attempt.http_status);
    if (x->attempt.status != AZB_OK || rule == NULL) {
        return false;
    }
    if (azbi_exchange_ends_by_time(x)) {
        return true;
    }
    const char *why = NULL;
    azbi_buf url;
    azbi_buf_init(&url, context_of(x), URL_MAX);
    azb_status status = check_target(x, &url, &why);
    const bool keeps_method =
        rule->any_method || strcmp(x->method, "GET") == 0 || strcmp(x->method, "HEAD") == 0;
    if (status == AZB_OK && !keeps_method) {
        status = AZB_E_SERVICE;
        why = "a redirect that would turn this request into a GET";
    }
    if (status == AZB_OK) {
        status = move_to(x, azbi_buf_text(&url));
    }
    azbi_buf_dispose(&url);
    if (status != AZB_OK) {
        azbi_exchange_end(x, status, status == AZB_E_NOMEM ? NULL : why);
        return true;
    }
    note_attempt(x, "redirected", 0);
    azbi_exchange_ask_token(x, false, NULL);
    return true;
}

// ---- the verdict ----

static bool has_no_body(const azbi_exchange *x)
{
    const int32_t status = x->attempt.http_status;
    return status == 204 || status == 304 || strcmp(x->method, "HEAD") == 0;
}

// An answer may look whole to the transport and still be short of what it announced. Encoded
// bodies are counted by the transport, which alone saw their bytes.
static void check_whole(azbi_exchange *x)
{
    azb_http_exchange *attempt = &x->attempt;
    const char *length = azbi_headers_find(&attempt->headers, "Content-Length");
    uint64_t n = 0;
    if (attempt->status != AZB_OK || attempt->cut) {
        return;
    }
    if (attempt->http_status < 200) {
        attempt->status = AZB_E_TRANSPORT;
        azbi_buf_puts(&attempt->message, "the answer has no final status");
    } else if (length != NULL && !has_no_body(x) &&
               azbi_headers_find(&attempt->headers, "Content-Encoding") == NULL &&
               azbi_headers_find(&attempt->headers, "Transfer-Encoding") == NULL &&
               azbi_parse_u64(length, strlen(length), &n) && n != attempt->body.len) {
        attempt->status = AZB_E_TRANSPORT;
        azbi_buf_printf(&attempt->message, "the answer's body has %zu bytes in place of %s",
                        attempt->body.len, length);
    }
}

static void conclude(azbi_exchange *x)
{
    const azb_http_exchange *attempt = &x->attempt;
    const bool raw = (x->flags & AZBI_EXCHANGE_RAW_ERRORS) != 0;
    azb_status status = attempt->status;
    // A 3xx that is not followed is no more an answer to what was asked than a 4xx.
    if (status == AZB_OK && attempt->http_status >= 300 && !raw) {
        status = AZB_E_SERVICE;
    }
    azbi_exchange_end(x, status, NULL);
}

void azbi_outcome_settle(azbi_exchange *x)
{
    if (x->state != AZBI_EXCHANGE_SENDING) {
        return;
    }
    azbi_exchange_clear(x);
    check_whole(x);
    note_unsettled(x);
    log_response(x);
    if (answer_challenge(x) || answer_redirect(x)) {
        return;
    }
    const azbi_retry_verdict verdict = decide(x);
    const bool raw = (x->flags & AZBI_EXCHANGE_RAW_ERRORS) != 0;
    switch (verdict.action) {
    case AZBI_RETRY_AGAIN:
        wait_to_retry(x, verdict.delay_ms);
        return;
    case AZBI_RETRY_AWAY:
        if (!raw) {
            azbi_exchange_end(x, AZB_E_THROTTLED,
                              "the service asks to wait longer than this call may take");
            return;
        }
        break;
    case AZBI_RETRY_STOP:
        break;
    }
    conclude(x);
}

void azbi_outcome_time_out(azbi_exchange *x)
{
    char why[96];
    (void)snprintf(why, sizeof why, "no answer within the %lld ms of this call",
                   (long long)x->timeout_ms);
    azbi_exchange_end(x, AZB_E_TIMEOUT, why);
}
