// faulty_service.c - the client, and the transport that asks a function of the test.
#include "support/faulty_service.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/test.h"

int64_t service_now_ms(faulty_service *s)
{
    return fake_clock_table(&s->clock)->monotonic_ms(&s->clock);
}

// ---- the transport ----

static azb_status send_answer(azb_http_exchange *exchange, const service_answer *answer, bool cut)
{
    const size_t body_len = strlen(answer->text);
    azb_status status = azb_http_exchange_got_status(exchange, answer->http_status);
    for (const char *line = answer->headers; status == AZB_OK && *line != '\0';) {
        const size_t len = strcspn(line, "\n");
        const size_t name_len = strcspn(line, ":");
        status = azb_http_exchange_got_header(exchange, line, name_len, line + name_len + 2,
                                              len - name_len - 2);
        line += len + 1;
    }
    if (status == AZB_OK) {
        status = azb_http_exchange_got_body(exchange, answer->text, body_len / (cut ? 2 : 1));
    }
    return status == AZB_OK && cut ? AZB_E_TRANSPORT : status;
}

static service_fault fault_of(const faulty_service *s, const service_request *q)
{
    const size_t n = s->request_count;
    if ((s->fault_method != NULL && strcmp(q->method, s->fault_method) != 0) ||
        (s->fault_url != NULL && strstr(q->url, s->fault_url) == NULL)) {
        return FAULT_NONE;
    }
    if (n >= s->fault_first && n <= s->fault_last) {
        return s->fault;
    }
    return n == s->fault_last + 1 ? s->fault_after : FAULT_NONE;
}

static char *header_of(const azb_http_exchange *exchange, const char *name)
{
    for (size_t i = 0; i < azb_http_exchange_header_count(exchange); i++) {
        if (strcmp(azb_http_exchange_header_name(exchange, i), name) == 0) {
            return strdup(azb_http_exchange_header_value(exchange, i));
        }
    }
    return strdup("");
}

static const service_request *note(faulty_service *s, azb_http_exchange *exchange)
{
    assert_true(s->request_count < SERVICE_REQUESTS);
    if (s->request_count == s->request_room) {
        s->request_room = 2 * s->request_room + 32;
        s->requests = realloc(s->requests, s->request_room * sizeof *s->requests);
        assert_non_null(s->requests);
    }
    service_request *q = &s->requests[s->request_count++];
    size_t len = 0;
    const char *body = azb_http_exchange_body(exchange, &len);
    q->method = strdup(azb_http_exchange_method(exchange));
    q->url = strdup(azb_http_exchange_url(exchange));
    q->body = strndup(body != NULL ? body : "", len);
    q->if_none_match = header_of(exchange, "If-None-Match");
    return q;
}

static void serve(faulty_service *s, const service_request *q, bool work_fails, service_answer *a)
{
    const char *begin = q->url + strlen(SERVICE_ORIGIN);
    char path[512];
    snprintf(path, sizeof path, "%.*s", (int)strcspn(begin, "?"), begin);
    s->serve(s, q, path, work_fails, a);
}

// True for a fault that keeps the service from doing anything; the answer is then a refusal.
static bool refuse_by(const faulty_service *s, service_fault fault, service_answer *a)
{
    static const struct {
        int32_t http_status;
        const char *code;
    } rows[FAULT_COUNT] = {[FAULT_REFUSED] = {0, ""},
                           [FAULT_BUSY] = {503, "ServerBusy"},
                           [FAULT_CONFLICT] = {409, "Conflict"},
                           [FAULT_BAD] = {400, "BadRequest"}};
    if (rows[fault].code == NULL) {
        return false;
    }
    const bool is_given = fault == FAULT_CONFLICT && s->conflict != NULL;
    service_refuse(a, rows[fault].http_status, is_given ? s->conflict : rows[fault].code);
    return true;
}

static azb_status start(void *user, azb_http_exchange *exchange)
{
    faulty_service *s = user;
    const service_request *q = note(s, exchange);
    const service_fault fault = fault_of(s, q);
    if (s->request_count == s->cancel_at) {
        azb_cancel_trigger(s->cancel);
    }
    if (fault == FAULT_STALLED) {
        return AZB_OK;
    }
    service_answer *a = s->answer;
    service_answer_init(a);
    if (!refuse_by(s, fault, a)) {
        serve(s, q, fault == FAULT_WORK_FAILS, a);
    }
    if (fault == FAULT_DONE_500) {
        service_refuse(a, 500, "InternalServerError");
    } else if (fault == FAULT_GARBLED) {
        snprintf(a->text, sizeof a->text, "{\"what");
    }
    const bool breaks = fault == FAULT_REFUSED || fault == FAULT_LOST;
    const azb_status status =
        breaks ? AZB_E_TRANSPORT : send_answer(exchange, a, fault == FAULT_CUT);
    azb_http_exchange_done(exchange, status, status == AZB_E_TRANSPORT ? "broken" : NULL,
                           fault != FAULT_REFUSED);
    return AZB_OK;
}

static azb_status step(void *user, int32_t timeout_ms)
{
    (void)user;
    (void)timeout_ms;
    return AZB_OK;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    (void)exchange;
}

static void nothing(void *user)
{
    (void)user;
}

void service_open(faulty_service *s)
{
    memset(s, 0, sizeof *s);
    s->answer = malloc(sizeof *s->answer); // too large to zero each time
    assert_non_null(s->answer);
    failing_allocator_init(&s->memory, 0);
    fake_clock_init(&s->clock);
    fake_random_init(&s->random, 7);
    s->transport = (azb_transport){.size = sizeof s->transport,
                                   .user = s,
                                   .start = start,
                                   .step = step,
                                   .cancel = cancel,
                                   .wakeup = nothing,
                                   .destroy = nothing};
    azb_context_options context;
    azb_options_init(&context, sizeof context);
    context.allocator = failing_allocator_table(&s->memory);
    context.clock = fake_clock_table(&s->clock);
    context.random = fake_random_table(&s->random);
    assert_int_equal(azb_context_new(&context, &s->context, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(s->context, "token", 0, &s->credential, NULL),
                     AZB_OK);
    azb_client_options client;
    azb_options_init(&client, sizeof client);
    client.transport = &s->transport;
    client.credential = s->credential;
    assert_int_equal(azb_client_new(s->context, &client, &s->client, NULL), AZB_OK);
}

void service_close(faulty_service *s)
{
    azb_client_free(s->client);
    azb_credential_free(s->credential);
    azb_context_free(s->context);
    for (size_t i = 0; i < s->request_count; i++) {
        free(s->requests[i].method);
        free(s->requests[i].url);
        free(s->requests[i].body);
        free(s->requests[i].if_none_match);
    }
    free(s->requests);
    free(s->answer);
    assert_true(failing_allocator_is_clean(&s->memory));
}

static bool is_asked(const service_request *q, const char *method, const char *text)
{
    return (method[0] == '\0' || strcmp(q->method, method) == 0) && strstr(q->url, text) != NULL;
}

size_t service_asked(const faulty_service *s, const char *method, const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < s->request_count; i++) {
        count += is_asked(&s->requests[i], method, text);
    }
    return count;
}

const service_request *service_request_of(const faulty_service *s, const char *method,
                                          const char *text)
{
    for (size_t i = 0; i < s->request_count; i++) {
        if (is_asked(&s->requests[i], method, text)) {
            return &s->requests[i];
        }
    }
    fail_msg("no %s of %s", method, text);
    return NULL;
}
