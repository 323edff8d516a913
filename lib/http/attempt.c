// attempt.c - the public face of a try (sys/transport.h) and its answer.
#include "http/attempt.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"
#include "http/exchange_priv.h"

enum {
    ANSWER_HEADERS_MAX = 256 * 1024,
    ERROR_BODY_MAX = 1024 * 1024,
    FIRST_ERROR = 300, // redirects are errors, too, as far as their bodies go
    MESSAGE_MAX = 1024
};
#define TEXT_OF(number) #number
#define DECIMAL(number) TEXT_OF(number)
#define TOO_MANY_FIELDS "the answer has more than " DECIMAL(AZBI_HEADERS_COUNT_MAX) " header fields"

void azbi_attempt_init(azb_http_exchange *attempt, azbi_exchange *owner, azb_context *context,
                       size_t max_body, bool secret)
{
    memset(attempt, 0, sizeof *attempt);
    attempt->owner = owner;
    azbi_headers_init(&attempt->headers, context, ANSWER_HEADERS_MAX);
    azbi_buf_init(&attempt->message, context, MESSAGE_MAX);
    if (secret) {
        azbi_buf_init_secret(&attempt->body, context, max_body);
    } else {
        azbi_buf_init(&attempt->body, context, max_body);
    }
}

void azbi_attempt_dispose(azb_http_exchange *attempt)
{
    azbi_headers_dispose(&attempt->headers);
    azbi_buf_dispose(&attempt->message);
    azbi_buf_dispose(&attempt->body);
}

void azbi_attempt_reset(azb_http_exchange *attempt)
{
    const azbi_task over_task = attempt->over_task;
    azbi_attempt_dispose(attempt);
    azbi_attempt_init(attempt, attempt->owner, attempt->body.context, attempt->body.max,
                      attempt->body.secret != 0);
    attempt->over_task = over_task;
}

void azbi_attempt_explain(azb_http_exchange *attempt, const char *message)
{
    const size_t len = strlen(message);
    azbi_buf_clear(&attempt->message);
    azbi_buf_append(&attempt->message, message, len < MESSAGE_MAX ? len : MESSAGE_MAX);
}

void azbi_attempt_end_head(azb_http_exchange *attempt)
{
    attempt->has_head = true;
}

azb_status azbi_attempt_check_head(azb_http_exchange *attempt, azb_status status)
{
    if (status != AZB_OK || attempt->has_head) {
        return status;
    }
    azbi_attempt_explain(attempt, "the answer broke off within its headers");
    return AZB_E_TRANSPORT;
}

void azbi_attempt_set_permanent(azb_http_exchange *attempt)
{
    attempt->permanent = true;
}

// ---- what to send ----

const char *azb_http_exchange_method(const azb_http_exchange *exchange)
{
    return exchange->owner->method;
}

const char *azb_http_exchange_url(const azb_http_exchange *exchange)
{
    return exchange->owner->url;
}

// The token is kept apart from the other headers, since it is wiped: it comes last.
size_t azb_http_exchange_header_count(const azb_http_exchange *exchange)
{
    const azbi_exchange *x = exchange->owner;
    return x->headers.count + (x->token != NULL);
}

const char *azb_http_exchange_header_name(const azb_http_exchange *exchange, size_t index)
{
    azbi_exchange *x = exchange->owner;
    return index == x->headers.count && x->token != NULL ? "Authorization"
                                                         : azbi_headers_name(&x->headers, index);
}

const char *azb_http_exchange_header_value(const azb_http_exchange *exchange, size_t index)
{
    azbi_exchange *x = exchange->owner;
    return index == x->headers.count && x->token != NULL ? x->token
                                                         : azbi_headers_value(&x->headers, index);
}

const void *azb_http_exchange_body(const azb_http_exchange *exchange, size_t *len)
{
    *len = exchange->owner->body_len;
    return exchange->owner->body;
}

int32_t azb_http_exchange_is_once(const azb_http_exchange *exchange)
{
    return (exchange->owner->flags & AZBI_EXCHANGE_ONCE) != 0;
}

int32_t azb_http_exchange_is_direct(const azb_http_exchange *exchange)
{
    return (exchange->owner->flags & AZBI_EXCHANGE_DIRECT) != 0;
}

int64_t azb_http_exchange_connect_timeout_ms(const azb_http_exchange *exchange)
{
    return exchange->owner->connect_timeout_ms;
}

void azb_http_exchange_set_slot(azb_http_exchange *exchange, void *slot)
{
    exchange->slot = slot;
}

void *azb_http_exchange_slot(const azb_http_exchange *exchange)
{
    return exchange->slot;
}

// ---- what came ----

static void drop_head(azb_http_exchange *exchange)
{
    azb_context *context = exchange->headers.text.context;
    azbi_headers_dispose(&exchange->headers);
    azbi_headers_init(&exchange->headers, context, ANSWER_HEADERS_MAX);
    exchange->http_status = 0;
}

void azbi_attempt_drop_half_head(azb_http_exchange *exchange)
{
    if (!exchange->has_head) {
        drop_head(exchange);
    }
}

// Counts over all blocks of an answer, since a server may send any number of 1xx ones before the
// last, and trailers behind it; also what is not kept.
static azb_status count_line(azb_http_exchange *exchange)
{
    exchange->lines++;
    if (exchange->lines <= AZBI_HEADERS_COUNT_MAX + 1) {
        return AZB_OK;
    }
    azbi_attempt_explain(exchange, TOO_MANY_FIELDS);
    return AZB_E_LIMIT;
}

azb_status azb_http_exchange_got_status(azb_http_exchange *exchange, int32_t http_status)
{
    if (exchange->over || http_status < 100 || http_status > 999) {
        return AZB_E_TRANSPORT;
    }
    drop_head(exchange);
    exchange->http_status = http_status;
    exchange->has_head = false;
    return count_line(exchange);
}

azb_status azb_http_exchange_got_header(azb_http_exchange *exchange, const char *name,
                                        size_t name_len, const char *value, size_t value_len)
{
    if (exchange->over) {
        return AZB_E_TRANSPORT;
    }
    azb_status status = count_line(exchange);
    if (status != AZB_OK) {
        return status;
    }
    status = azbi_headers_add(&exchange->headers, name, name_len, value, value_len);
    if (status == AZB_E_LIMIT) {
        azbi_buf_printf(&exchange->message, "the answer's headers are larger than %d bytes",
                        (int)ANSWER_HEADERS_MAX);
    }
    // A header that cannot be read is no reason to lose the answer.
    return status == AZB_E_ARG ? AZB_OK : status;
}

// The size that the answer announces, to make room once; 0 when it does not say.
static size_t announced(const azb_http_exchange *exchange)
{
    const char *text = azbi_headers_find(&exchange->headers, "Content-Length");
    uint64_t n = 0;
    if (text == NULL || !azbi_parse_u64(text, strlen(text), &n) || n > SIZE_MAX / 2) {
        return 0;
    }
    return (size_t)n;
}

static bool is_error(const azb_http_exchange *exchange)
{
    return exchange->http_status >= FIRST_ERROR;
}

// Keeps what fits of an error's body and has the transport stop: more of it is of no use.
static azb_status cut_body(azb_http_exchange *exchange, const void *bytes, size_t room)
{
    azbi_buf *body = &exchange->body;
    azbi_buf_append(body, bytes, room);
    if (body->status != AZB_OK) {
        return body->status;
    }
    exchange->cut = true;
    azbi_buf_printf(&exchange->message,
                    "the service answered %d; only the first %zu bytes of it "
                    "were read",
                    (int)exchange->http_status, body->len);
    return AZB_E_LIMIT;
}

static void explain_limit(azb_http_exchange *exchange)
{
    const size_t max = exchange->body.max;
    const bool of_client = max == exchange->owner->engine->settings.max_response_bytes;
    azbi_buf_printf(&exchange->message, "the answer's body is larger than %s%zu%s",
                    of_client ? "max_response_bytes (" : "", max, of_client ? ")" : " bytes");
}

azb_status azb_http_exchange_got_body(azb_http_exchange *exchange, const void *bytes, size_t n)
{
    azbi_buf *body = &exchange->body;
    if (exchange->over) {
        return AZB_E_TRANSPORT;
    }
    const size_t limit =
        is_error(exchange) && body->max > ERROR_BODY_MAX ? ERROR_BODY_MAX : body->max;
    if (is_error(exchange) && n > limit - body->len) {
        return exchange->cut ? AZB_E_LIMIT : cut_body(exchange, bytes, limit - body->len);
    }
    if (body->len == 0 && n > 0) {
        const size_t size = announced(exchange);
        if (size > n && size <= limit) {
            azbi_buf_reserve(body, size);
        }
    }
    exchange->has_head = exchange->has_head || n > 0;
    azbi_buf_append(body, bytes, n);
    if (body->status == AZB_E_LIMIT) {
        explain_limit(exchange);
    }
    return body->status;
}

void azb_http_exchange_done(azb_http_exchange *exchange, azb_status status, const char *message,
                            int32_t was_sent)
{
    if (exchange->over) {
        return;
    }
    exchange->over = true;
    exchange->status = exchange->cut ? AZB_OK : status; // stopped at our own wish
    exchange->was_sent = was_sent != 0 || exchange->http_status != 0;
    if (exchange->status != AZB_OK) {
        azbi_attempt_drop_half_head(exchange);
    }
    if (exchange->status != AZB_OK && message != NULL && exchange->message.len == 0) {
        azbi_attempt_explain(exchange, message);
    }
    // A transport reports from inside its own calls, so what follows waits until it has returned.
    azbi_loop_post(exchange->owner->engine->loop, &exchange->over_task);
}
