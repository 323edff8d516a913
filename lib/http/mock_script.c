// mock_script.c - what a mock answers, and what it was asked.
#include "http/mock_priv.h"

#include <string.h>

#include "base/memory.h"
#include "base/str.h"

enum {
    REQUEST_HEADERS_MAX = 1024 * 1024
};

static void free_reply(azb_mock *mock, azbi_mock_reply *reply)
{
    azbi_string_free(mock->context, reply->method);
    azbi_string_free(mock->context, reply->pattern);
    azbi_string_free(mock->context, reply->headers);
    azbi_string_free(mock->context, reply->body);
    azbi_release(mock->context, reply, sizeof *reply);
}

static void free_request(azb_mock *mock, azbi_mock_request *request)
{
    azbi_string_free(mock->context, request->method);
    azbi_string_free(mock->context, request->url);
    azbi_string_free(mock->context, request->body);
    azbi_headers_dispose(&request->headers);
    azbi_release(mock->context, request, sizeof *request);
}

void azbi_mock_script_dispose(azb_mock *mock)
{
    while (mock->first != NULL) {
        azbi_mock_reply *reply = mock->first;
        mock->first = reply->next;
        free_reply(mock, reply);
    }
    for (size_t i = 0; i < mock->request_count; i++) {
        free_request(mock, mock->requests[i]);
    }
    azbi_release(mock->context, mock->requests, mock->request_cap * sizeof *mock->requests);
}

// ---- the script ----

// Each line "Name: value"; the last may lack its \n.
static bool headers_ok(const char *lines)
{
    while (lines != NULL && *lines != '\0') {
        const size_t len = strcspn(lines, "\n");
        const char *colon = memchr(lines, ':', len);
        if (colon == NULL || colon == lines) {
            return false;
        }
        lines += len + (lines[len] == '\n');
    }
    return true;
}

azb_status azb_mock_reply(azb_mock *mock, const char *method, const char *url_pattern,
                          int32_t http_status, const char *headers, const char *body)
{
    if (mock == NULL || http_status < 100 || http_status > 599 || !headers_ok(headers)) {
        return AZB_E_ARG;
    }
    azbi_mock_reply *reply = azbi_alloc(mock->context, sizeof *reply);
    if (reply == NULL) {
        return AZB_E_NOMEM;
    }
    reply->http_status = http_status;
    reply->uses_left = 1;
    if (azbi_string_copy(mock->context, method, &reply->method) != AZB_OK ||
        azbi_string_copy(mock->context, url_pattern, &reply->pattern) != AZB_OK ||
        azbi_string_copy(mock->context, headers, &reply->headers) != AZB_OK ||
        azbi_string_copy(mock->context, body, &reply->body) != AZB_OK) {
        free_reply(mock, reply);
        return AZB_E_NOMEM;
    }
    if (mock->last == NULL) {
        mock->first = reply;
    } else {
        mock->last->next = reply;
    }
    mock->last = reply;
    return AZB_OK;
}

azb_status azb_mock_with(azb_mock *mock, int32_t what, int64_t amount)
{
    if (mock == NULL || mock->last == NULL || amount < -1 ||
        (amount < 0 && what != AZB_MOCK_REPEAT)) {
        return AZB_E_ARG;
    }
    azbi_mock_reply *reply = mock->last;
    switch (what) {
    case AZB_MOCK_REFUSE:
    case AZB_MOCK_RESET:
    case AZB_MOCK_STALL:
        reply->fault = what;
        return AZB_OK;
    case AZB_MOCK_CUT:
        reply->fault = what;
        reply->cut_at = amount;
        return AZB_OK;
    case AZB_MOCK_DELAY:
        reply->delay_ms = amount;
        return AZB_OK;
    case AZB_MOCK_REPEAT:
        reply->uses_left = amount < 0 ? -1 : amount + 1;
        return AZB_OK;
    default:
        return AZB_E_ARG;
    }
}

// Does text match pattern, in which * stands for any run of characters?
static bool matches(const char *pattern, const char *text)
{
    const char *star = NULL;
    const char *resume = NULL;
    while (*text != '\0') {
        if (*pattern == '*') {
            star = pattern++;
            resume = text;
        } else if (*pattern == *text) {
            pattern++;
            text++;
        } else if (star != NULL) {
            pattern = star + 1;
            text = ++resume;
        } else {
            return false;
        }
    }
    while (*pattern == '*') {
        pattern++;
    }
    return *pattern == '\0';
}

azbi_mock_reply *azbi_mock_take(azb_mock *mock, const char *method, const char *url)
{
    for (azbi_mock_reply *reply = mock->first; reply != NULL; reply = reply->next) {
        if (reply->uses_left == 0 ||
            (reply->method != NULL && strcmp(reply->method, method) != 0) ||
            (reply->pattern != NULL && !matches(reply->pattern, url))) {
            continue;
        }
        reply->uses_left -= reply->uses_left > 0;
        reply->times_taken++;
        return reply;
    }
    mock->unexpected++;
    return NULL;
}

// ---- what was asked ----

static azb_status copy_headers(azbi_mock_request *request, const azb_http_exchange *exchange)
{
    for (size_t i = 0; i < azb_http_exchange_header_count(exchange); i++) {
        const char *name = azb_http_exchange_header_name(exchange, i);
        const char *value = azb_http_exchange_header_value(exchange, i);
        const azb_status status =
            azbi_headers_add(&request->headers, name, strlen(name), value, strlen(value));
        if (status != AZB_OK) {
            return status;
        }
    }
    return AZB_OK;
}

static azb_status copy_body(azb_mock *mock, const azb_http_exchange *exchange, char **out)
{
    size_t len = 0;
    const void *body = azb_http_exchange_body(exchange, &len);
    azbi_buf text;
    azbi_buf_init(&text, mock->context, SIZE_MAX / 2);
    azbi_buf_append(&text, body, len);
    return azbi_buf_take_string(&text, out);
}

static azb_status copy_request(azb_mock *mock, const azb_http_exchange *exchange,
                               azbi_mock_request *out)
{
    azb_status status =
        azbi_string_copy(mock->context, azb_http_exchange_method(exchange), &out->method);
    if (status == AZB_OK) {
        status = azbi_string_copy(mock->context, azb_http_exchange_url(exchange), &out->url);
    }
    if (status == AZB_OK) {
        status = copy_body(mock, exchange, &out->body);
    }
    return status == AZB_OK ? copy_headers(out, exchange) : status;
}

static azb_status grow_requests(azb_mock *mock)
{
    if (mock->request_count < mock->request_cap) {
        return AZB_OK;
    }
    const size_t size = sizeof *mock->requests;
    const size_t cap = mock->request_cap == 0 ? 16 : mock->request_cap * 2;
    azbi_mock_request **grown =
        azbi_resize(mock->context, mock->requests, mock->request_cap * size, cap * size);
    if (grown == NULL) {
        return AZB_E_NOMEM;
    }
    mock->requests = grown;
    mock->request_cap = cap;
    return AZB_OK;
}

azb_status azbi_mock_record(azb_mock *mock, const azb_http_exchange *exchange)
{
    azb_status status = grow_requests(mock);
    azbi_mock_request *request = azbi_alloc(mock->context, sizeof *request);
    if (status != AZB_OK || request == NULL) {
        azbi_release(mock->context, request, sizeof *request);
        return AZB_E_NOMEM;
    }
    azbi_headers_init(&request->headers, mock->context, REQUEST_HEADERS_MAX);
    status = copy_request(mock, exchange, request);
    if (status != AZB_OK) {
        free_request(mock, request);
        return status;
    }
    mock->requests[mock->request_count++] = request;
    return AZB_OK;
}

static const azbi_mock_request *request_at(const azb_mock *mock, size_t index)
{
    return mock == NULL || index >= mock->request_count ? NULL : mock->requests[index];
}

size_t azb_mock_request_count(const azb_mock *mock)
{
    return mock == NULL ? 0 : mock->request_count;
}

size_t azb_mock_unexpected_count(const azb_mock *mock)
{
    return mock == NULL ? 0 : mock->unexpected;
}

size_t azb_mock_unused_count(const azb_mock *mock)
{
    size_t count = 0;
    for (const azbi_mock_reply *r = mock == NULL ? NULL : mock->first; r != NULL; r = r->next) {
        count += r->uses_left < 0 ? (size_t)(r->times_taken == 0) : (size_t)r->uses_left;
    }
    return count;
}

const char *azb_mock_request_method(const azb_mock *mock, size_t index)
{
    const azbi_mock_request *request = request_at(mock, index);
    return request == NULL ? "" : request->method;
}

const char *azb_mock_request_url(const azb_mock *mock, size_t index)
{
    const azbi_mock_request *request = request_at(mock, index);
    return request == NULL ? "" : request->url;
}

const char *azb_mock_request_body(const azb_mock *mock, size_t index)
{
    const azbi_mock_request *request = request_at(mock, index);
    return request == NULL ? "" : request->body;
}

const char *azb_mock_request_header(const azb_mock *mock, size_t index, const char *name)
{
    const azbi_mock_request *request = request_at(mock, index);
    const char *value =
        request == NULL || name == NULL ? NULL : azbi_headers_find(&request->headers, name);
    return value == NULL ? "" : value;
}

void azb_mock_fail_event(azb_mock *mock, size_t n)
{
    if (mock != NULL) {
        mock->fail_at = n == 0 ? 0 : mock->events + n;
    }
}

size_t azb_mock_event_count(const azb_mock *mock)
{
    return mock == NULL ? 0 : mock->events;
}
