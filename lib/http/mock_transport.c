// mock_transport.c - how the mock delivers: as a network would, from inside step.
#include <string.h>

#include "base/memory.h"
#include "base/wait.h"
#include "http/attempt.h"
#include "http/mock_priv.h"

// A request whose answer has not been delivered.
struct azbi_mock_flight {
    azbi_mock_flight *next;
    azb_http_exchange *exchange;
    const azbi_mock_reply *reply; // NULL: nothing in the script matched
    int64_t due_ms;
};

// Counts an event; true when it is the one that is to fail.
static bool event_fails(azb_mock *mock)
{
    mock->events++;
    return mock->events == mock->fail_at;
}

static azb_status start(void *user, azb_http_exchange *exchange)
{
    azb_mock *mock = user;
    if (event_fails(mock)) {
        return AZB_E_TRANSPORT;
    }
    azbi_mock_flight *flight = azbi_alloc(mock->context, sizeof *flight);
    const azb_status status = flight == NULL ? AZB_E_NOMEM : azbi_mock_record(mock, exchange);
    if (status != AZB_OK) {
        azbi_release(mock->context, flight, sizeof *flight);
        return status;
    }
    flight->exchange = exchange;
    flight->reply =
        azbi_mock_take(mock, azb_http_exchange_method(exchange), azb_http_exchange_url(exchange));
    flight->due_ms =
        azbi_later(azbi_mock_now(mock), flight->reply == NULL ? 0 : flight->reply->delay_ms);
    if (flight->reply != NULL && flight->reply->fault == AZB_MOCK_STALL) {
        flight->due_ms = AZBI_NEVER;
    }
    *mock->flights_end = flight;
    mock->flights_end = &flight->next;
    return AZB_OK;
}

// Takes a flight out of the list; link is what points to it.
static void land(azb_mock *mock, azbi_mock_flight **link)
{
    azbi_mock_flight *flight = *link;
    *link = flight->next;
    if (flight->next == NULL) {
        mock->flights_end = link;
    }
}

static azb_status report_headers(azb_http_exchange *exchange, const azbi_mock_reply *reply)
{
    azb_status status = azb_http_exchange_got_status(exchange, reply->http_status);
    const char *line = reply->headers == NULL ? "" : reply->headers;
    while (status == AZB_OK && *line != '\0') {
        const size_t len = strcspn(line, "\n");
        const char *colon = memchr(line, ':', len); // azb_mock_reply has checked it
        const size_t name_len = (size_t)(colon - line);
        status =
            azb_http_exchange_got_header(exchange, line, name_len, colon + 1, len - name_len - 1);
        line += len + (line[len] == '\n');
    }
    return status;
}

// The body comes in two pieces, so that what lies between them is tested too.
static azb_status report_body(azb_mock *mock, azb_http_exchange *exchange,
                              const azbi_mock_reply *reply)
{
    size_t len = reply->body == NULL ? 0 : strlen(reply->body);
    if (reply->fault == AZB_MOCK_CUT && (uint64_t)reply->cut_at < len) {
        len = (size_t)reply->cut_at;
    }
    size_t sent = 0;
    while (sent < len) {
        const size_t piece = sent == 0 ? (len + 1) / 2 : len - sent;
        if (event_fails(mock)) {
            return AZB_E_TRANSPORT;
        }
        const azb_status status = azb_http_exchange_got_body(exchange, reply->body + sent, piece);
        if (status != AZB_OK) {
            return status;
        }
        sent += piece;
    }
    return AZB_OK;
}

static void deliver(azb_mock *mock, azb_http_exchange *exchange, const azbi_mock_reply *reply)
{
    if (reply == NULL) {
        azbi_attempt_set_permanent(exchange); // asking again would not change the script
        azb_http_exchange_done(exchange, AZB_E_TRANSPORT,
                               "nothing in the mock's script matches this request", 1);
        return;
    }
    if (event_fails(mock)) {
        azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "the mock failed this event", 1);
        return;
    }
    if (reply->fault == AZB_MOCK_REFUSE) {
        azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "connection refused", 0);
        return;
    }
    if (reply->fault == AZB_MOCK_RESET) {
        azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "connection reset", 1);
        return;
    }
    azb_status status = report_headers(exchange, reply);
    if (status == AZB_OK) {
        azbi_attempt_end_head(exchange);
        status = report_body(mock, exchange, reply);
    }
    if (status == AZB_OK && (event_fails(mock) || reply->fault == AZB_MOCK_CUT)) {
        status = AZB_E_TRANSPORT;
    }
    azb_http_exchange_done(exchange, status,
                           status == AZB_OK ? NULL : "the connection broke inside the answer", 1);
}

// Delivers what is due; true when there was something.
static bool deliver_due(azb_mock *mock)
{
    bool any = false;
    const int64_t now = azbi_mock_now(mock);
    azbi_mock_flight **link = &mock->flights;
    while (*link != NULL) {
        azbi_mock_flight *flight = *link;
        if (flight->due_ms > now) {
            link = &flight->next;
            continue;
        }
        land(mock, link);
        deliver(mock, flight->exchange, flight->reply);
        azbi_release(mock->context, flight, sizeof *flight);
        any = true;
    }
    return any;
}

static int64_t timeout_ms(void *user)
{
    azb_mock *mock = user;
    int64_t due = AZBI_NEVER;
    for (const azbi_mock_flight *f = mock->flights; f != NULL; f = f->next) {
        due = f->due_ms < due ? f->due_ms : due;
    }
    return due == AZBI_NEVER ? -1 : azbi_until(azbi_mock_now(mock), due);
}

// With the mock's own clock in the context the engine never waits here. With another clock the
// wait is real, and the mock's clock follows it.
static azb_status step(void *user, int32_t timeout)
{
    azb_mock *mock = user;
    if (deliver_due(mock) || timeout == 0) {
        return AZB_OK;
    }
    const int64_t due = timeout_ms(mock);
    int64_t wait = timeout;
    if (due >= 0 && (wait < 0 || due < wait)) {
        wait = due;
    }
    azbi_mock_await(mock, wait);
    azb_mock_advance(mock, wait);
    (void)deliver_due(mock);
    return AZB_OK;
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    azb_mock *mock = user;
    for (azbi_mock_flight **link = &mock->flights; *link != NULL; link = &(*link)->next) {
        azbi_mock_flight *flight = *link;
        if (flight->exchange == exchange) {
            land(mock, link);
            azbi_release(mock->context, flight, sizeof *flight);
            return;
        }
    }
}

static void wakeup(void *user)
{
    azb_mock *mock = user;
    (void)pthread_mutex_lock(&mock->lock);
    mock->woken = true;
    azbi_condition_signal(&mock->wake);
    (void)pthread_mutex_unlock(&mock->lock);
}

// The mock belongs to the test, which frees it.
static void destroy(void *user)
{
    (void)user;
}

void azbi_mock_transport_init(azb_mock *mock)
{
    mock->flights_end = &mock->flights;
    mock->transport = (azb_transport){
        .size = sizeof mock->transport,
        .user = mock,
        .start = start,
        .step = step,
        .cancel = cancel,
        .wakeup = wakeup,
        .destroy = destroy,
        .timeout_ms = timeout_ms,
    };
}

void azbi_mock_transport_dispose(azb_mock *mock)
{
    while (mock->flights != NULL) {
        azbi_mock_flight *flight = mock->flights;
        mock->flights = flight->next;
        azbi_release(mock->context, flight, sizeof *flight);
    }
}
