// outcome.c - the verdict on each try: answer, retry, new token, redirect or failure.
#include "http/outcome.h"

#include <string.h>

#include "base/str.h"
#include "base/wait.h"
#include "http/challenge.h"
#include "http/redirect.h"
#include "http/retry.h"
#include "http/trace.h"

enum {
    CLAIMS_MAX = 16 * 1024
};

static azb_context *context_of(const azbi_exchange *x)
{
    return x->engine->context;
}

static int32_t max_retries(const azbi_exchange *x)
{
    if ((x->flags & AZBI_EXCHANGE_NO_RETRY) != 0) {
        return 0;
    }
    return x->retry != NULL ? x->retry->max_retries : x->engine->settings.max_retries;
}

static void wait_to_retry(azbi_exchange *x, int64_t delay_ms)
{
    azb_context *context = context_of(x);
    azbi_trace_attempt(x, NULL, delay_ms);
    x->retries++;
    azbi_log(context, AZB_LOG_INFO, "http.retry", "retry %d of %d in %lld ms id=%s", x->retries,
             max_retries(x), (long long)delay_ms, x->request_id);
    azbi_exchange_enter(x, AZBI_EXCHANGE_RETRYING);
    const int64_t again_ms = azbi_later(azbi_now_ms(context), delay_ms);
    azbi_exchange_arm(x, again_ms < x->deadline_ms ? again_ms : x->deadline_ms);
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
        .lacks_body = azbi_exchange_lacks_body(x),
        .retries = x->retries,
        .max_retries = max_retries(x),
        .retry_after_ms = azbi_retry_after_ms(&attempt->headers, azbi_unix_ms(context)),
        .rest_ms = azbi_until(azbi_now_ms(context), x->deadline_ms),
        .random = azbi_random_unit(context),
        .rule = x->retry,
    };
    return azbi_retry_decide(&facts);
}

// ---- a refused token ----

// A 401 is answered once with a newly fetched token; a second 401 is the result.
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
    azbi_trace_attempt(x, "asked for a new token", 0);
    azbi_buf claims;
    azbi_buf_init(&claims, context_of(x), CLAIMS_MAX);
    const bool has_claims = azbi_challenge_claims(&x->attempt.headers, &claims);
    azbi_exchange_ask_token(x, true, has_claims ? claims.ptr : NULL);
    azbi_buf_dispose(&claims);
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
    // A 3xx that is not followed does not answer the request any more than a 4xx does.
    if (status == AZB_OK && attempt->http_status >= 300 && !raw) {
        status = AZB_E_SERVICE;
    }
    azbi_exchange_end(x, status, NULL);
}

void azbi_outcome_settle(void *exchange)
{
    azbi_exchange *x = exchange;
    if (x->state != AZBI_EXCHANGE_SENDING) {
        return;
    }
    azbi_exchange_clear(x);
    check_whole(x);
    note_unsettled(x);
    azbi_trace_response(x);
    if (answer_challenge(x) || azbi_redirect_follow(x)) {
        return;
    }
    const azbi_retry_verdict verdict = decide(x);
    const bool raw = (x->flags & AZBI_EXCHANGE_RAW_ERRORS) != 0;
    switch (verdict.action) {
    case AZBI_RETRY_AGAIN:
        wait_to_retry(x, verdict.delay_ms);
        return;
    case AZBI_RETRY_GIVE_UP:
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
