// result.c - what callers may ask an exchange once it is done.
#include <string.h>

#include "base/memory.h"
#include "base/uri.h"
#include "http/exchange_priv.h"
#include "http/retry.h"

enum {
    URL_TEXT_MAX = 16 * 1024
};

bool azbi_exchange_is_done(const azbi_exchange *x)
{
    return atomic_load(&x->is_done);
}

azb_status azbi_exchange_status(const azbi_exchange *x)
{
    return x->status;
}

int32_t azbi_exchange_http_status(const azbi_exchange *x)
{
    return x->attempt.http_status;
}

const char *azbi_exchange_url(const azbi_exchange *x)
{
    return x->url;
}

const char *azbi_exchange_request_id(const azbi_exchange *x)
{
    return x->request_id;
}

const char *azbi_exchange_method(const azbi_exchange *x)
{
    return x->method;
}

bool azbi_exchange_only_reads(const azbi_exchange *x)
{
    return strcmp(x->method, "GET") == 0 || strcmp(x->method, "HEAD") == 0 ||
           (x->flags & AZBI_EXCHANGE_SAFE) != 0;
}

const char *azbi_exchange_token_value(const azbi_exchange *x)
{
    return x->token;
}

const char *azbi_exchange_header(const azbi_exchange *x, const char *name)
{
    return azbi_headers_find(&x->attempt.headers, name);
}

const char *azbi_exchange_body(const azbi_exchange *x, size_t *len)
{
    *len = x->attempt.body.len;
    return *len == 0 ? NULL : x->attempt.body.ptr;
}

char *azbi_exchange_take_body(azbi_exchange *x, size_t *len, size_t *block_size)
{
    return azbi_buf_steal(&x->attempt.body, len, block_size);
}

int64_t azbi_exchange_retry_after_ms(const azbi_exchange *x)
{
    return azbi_retry_after_ms(&x->attempt.headers, azbi_unix_ms(x->engine->context));
}

// The tries before the last one.
static void note_attempts(const azbi_exchange *x, azb_error *error)
{
    azbi_buf line;
    azbi_buf_init(&line, x->engine->context, x->attempts.max);
    const char *at = azbi_buf_text(&x->attempts);
    for (const char *end = strchr(at, '\n'); end != NULL; end = strchr(at, '\n')) {
        azbi_buf_clear(&line);
        azbi_buf_append(&line, at, (size_t)(end - at));
        azbi_error_add_attempt(error, azbi_buf_text(&line));
        at = end + 1;
    }
    azbi_buf_dispose(&line);
}

// Header to the error text that it becomes.
static const struct {
    const char *header;
    azbi_error_text text;
} noted_headers[] = {
    {"x-ms-request-id", AZBI_ERROR_REQUEST_ID},
    {"x-ms-correlation-request-id", AZBI_ERROR_CORRELATION_ID},
    {"x-ms-client-request-id", AZBI_ERROR_CLIENT_REQUEST_ID},
};

void azbi_exchange_note(const azbi_exchange *x, azb_error *error)
{
    azbi_buf url;
    azbi_buf_init(&url, x->engine->context, URL_TEXT_MAX);
    azbi_uri_put_redacted(&url, x->url);
    azbi_error_set_text(error, AZBI_ERROR_METHOD, x->method, strlen(x->method));
    azbi_error_set_text(error, AZBI_ERROR_URL, azbi_buf_text(&url), url.len);
    azbi_buf_dispose(&url);
    for (size_t i = 0; i < sizeof noted_headers / sizeof *noted_headers; i++) {
        const char *value = azbi_exchange_header(x, noted_headers[i].header);
        if (value != NULL) {
            azbi_error_set_text(error, noted_headers[i].text, value, strlen(value));
        }
    }
    azbi_error_set_http_status(error, x->attempt.http_status);
    note_attempts(x, error);
}

static bool is_transient(const azbi_exchange *x, azb_status status)
{
    switch (status) {
    case AZB_E_TIMEOUT:
    case AZB_E_THROTTLED:
        return true;
    case AZB_E_TRANSPORT:
        return !x->attempt.permanent;
    default:
        return azbi_retry_may_help(x->attempt.http_status, azbi_exchange_retry_after_ms(x));
    }
}

static void describe(const azbi_exchange *x, azb_error *error, azb_status status)
{
    azbi_error_set_text(error, AZBI_ERROR_CLIENT_REQUEST_ID, x->request_id, strlen(x->request_id));
    azbi_exchange_note(x, error);
    azbi_error_set_retry_after(error, azbi_exchange_retry_after_ms(x));
    azbi_error_set_transient(error, is_transient(x, status));
}

static azb_status fail_as_it_did(const azbi_exchange *x, azb_error **err)
{
    azb_context *context = x->engine->context;
    if (x->cause != NULL) {
        if (err != NULL) {
            *err = azbi_error_copy(x->cause);
        }
        return x->status;
    }
    if (x->status == AZB_E_SERVICE && x->attempt.message.len == 0) {
        return azbi_fail(err, context, x->status, "the service answered %d",
                         x->attempt.http_status);
    }
    const bool answered = x->status == AZB_E_SERVICE || x->status == AZB_E_THROTTLED;
    return azbi_fail(err, context, x->status, "%s%s",
                     x->attempt.message.len > 0 ? azbi_buf_text(&x->attempt.message)
                                                : azb_status_text(x->status),
                     x->may_have_begun && !answered ? "; the service may have begun the work" : "");
}

azb_status azbi_exchange_fail(const azbi_exchange *x, azb_error **err, azb_status status,
                              const char *message)
{
    const bool failed = x->status != AZB_OK;
    const azb_status given =
        failed ? fail_as_it_did(x, err) : azbi_fail(err, x->engine->context, status, "%s", message);
    if (err != NULL && x->cause == NULL) {
        describe(x, *err, given);
    }
    if (err != NULL && failed && x->may_have_begun) {
        azbi_error_set_may_have_begun(*err);
    }
    return given;
}
