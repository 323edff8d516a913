// test_curl_transport.c - libcurl against a small server of the test's own, on real sockets.
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/cancel.h"
#include "support/test.h"
#include "wire.h"

// gzip of "hello", as a server sends it
static const char gzip_answer[] = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
                                  "Content-Length: 25\r\n\r\n"
                                  "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcb\x48\xcd\xc9\xc9"
                                  "\x07\x00\x86\xa6\x10\x36\x05\x00\x00\x00";

static void reads_answers(void **state)
{
    (void)state;
    static const struct {
        loopback_step step;
        azb_status status;
        int32_t http_status;
        const char *body;
    } cases[] = {
        {{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 0, LOOPBACK_KEEP, 0},
         AZB_OK,
         200,
         "hello"},
        {{"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 0, LOOPBACK_KEEP, 1},
         AZB_OK,
         200,
         "hello"},
        {{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n",
          0, LOOPBACK_KEEP, 0},
         AZB_OK,
         200,
         "hello"},
        {{"HTTP/1.1 100 Continue\r\nX-A: 1\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: "
          "0\r\n\r\n",
          0, LOOPBACK_KEEP, 0},
         AZB_OK,
         201,
         ""},
        {{gzip_answer, sizeof gzip_answer - 1, LOOPBACK_KEEP, 0}, AZB_OK, 200, "hello"},
        {{"HTTP/1.1 204 No Content\r\n\r\n", 0, LOOPBACK_KEEP, 0}, AZB_OK, 204, ""},
        {{"HTTP/1.1 200 OK\r\n\r\nuntil the end", 0, LOOPBACK_CLOSE, 0},
         AZB_OK,
         200,
         "until the end"},
        {{"HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}", 0, LOOPBACK_KEEP, 0},
         AZB_E_SERVICE,
         404,
         "{}"},
        {{"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\ncut", 0, LOOPBACK_CLOSE, 0},
         AZB_E_TRANSPORT,
         200,
         "cut"},
        {{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", 0, LOOPBACK_CLOSE, 0},
         AZB_E_TRANSPORT,
         200,
         "hel"},
        {{"HTTP/1.1 200 OK\r\nContent-Le", 0, LOOPBACK_RESET, 0}, AZB_E_TRANSPORT, 0, ""},
        {{NULL, 0, LOOPBACK_CLOSE, 0}, AZB_E_TRANSPORT, 0, ""},
        {{NULL, 0, LOOPBACK_RESET, 0}, AZB_E_TRANSPORT, 0, ""},
        {{"not HTTP at all\r\n\r\n", 0, LOOPBACK_CLOSE, 0}, AZB_E_TRANSPORT, 0, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wire w;
        wire_init(&w, &cases[i].step, 1, NULL);
        azbi_exchange *x = wire_run(&w, "GET", NULL, 0);
        if (azbi_exchange_status(x) != cases[i].status ||
            azbi_exchange_http_status(x) != cases[i].http_status) {
            print_message("case %zu\n", i);
        }
        assert_int_equal(azbi_exchange_status(x), cases[i].status);
        assert_int_equal(azbi_exchange_http_status(x), cases[i].http_status);
        assert_string_equal(wire_body(x), cases[i].body);
        assert_null(azbi_exchange_header(x, "X-A")); // of the answer before the last status
        assert_int_equal(loopback_request_count(w.server), 1);
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static void sends_requests(void **state)
{
    (void)state;
    static const loopback_step ok = {"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", 0,
                                     LOOPBACK_KEEP, 0};
    static const struct {
        const char *method;
        const char *body;
        const char *line;
        const char *has;    // NULL: nothing to look for
        const char *hasnot; // NULL: nothing to look for
    } cases[] = {
        {"GET", NULL, "GET /path?q=1 HTTP/1.1\r\n", "Accept: application/json\r\n", "Content-"},
        {"HEAD", NULL, "HEAD /path?q=1 HTTP/1.1\r\n", NULL, "Content-"},
        {"DELETE", NULL, "DELETE /path?q=1 HTTP/1.1\r\n", NULL, "Content-"},
        {"POST", NULL, "POST /path?q=1 HTTP/1.1\r\n", "Content-Length: 0\r\n", "Content-Type"},
        {"POST", "{\"a\":1}", "POST /path?q=1 HTTP/1.1\r\n", "Content-Type: application/json\r\n",
         "Expect"},
        {"PUT", "{}", "PUT /path?q=1 HTTP/1.1\r\n", "Content-Length: 2\r\n", "form"},
        {"PATCH", "{}", "PATCH /path?q=1 HTTP/1.1\r\n", "\r\n\r\n{}", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        wire w;
        wire_init(&w, &ok, 1, NULL);
        azbi_exchange *x = wire_run(&w, cases[i].method, cases[i].body, 0);
        assert_int_equal(azbi_exchange_status(x), AZB_OK);
        const char *request = loopback_request(w.server, 0);
        assert_memory_equal(request, cases[i].line, strlen(cases[i].line));
        assert_true(cases[i].has == NULL || strstr(request, cases[i].has) != NULL);
        assert_true(cases[i].hasnot == NULL || strstr(request, cases[i].hasnot) == NULL);
        assert_non_null(strstr(request, "User-Agent: azsdk-c-azbackup/"));
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static void connections_are_used_again(void **state)
{
    (void)state;
    const loopback_step keep = {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0, LOOPBACK_KEEP,
                                0};
    const loopback_step steps[] = {keep, keep, keep};
    wire w;
    wire_init(&w, steps, 3, NULL);
    for (int i = 0; i < 3; i++) {
        azbi_exchange *x = wire_run(&w, "GET", NULL, 0);
        assert_int_equal(azbi_exchange_status(x), AZB_OK);
        azbi_exchange_free(x);
    }
    assert_int_equal(loopback_connection_count(w.server), 1);
    wire_dispose(&w);
}

// libcurl by itself sends a request again when a kept connection dies under it.
static void once_is_never_sent_twice(void **state)
{
    (void)state;
    const loopback_step steps[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0, LOOPBACK_KEEP, 0},
        {NULL, 0, LOOPBACK_CLOSE, 0},
        {"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n", 0, LOOPBACK_KEEP, 0},
    };
    const azb_client_options options = {.proxy = "", .max_retries = 3};
    wire w;
    wire_init(&w, steps, 3, &options);
    azbi_exchange_free(wire_run(&w, "GET", NULL, 0));
    azbi_exchange *x = wire_run(&w, "POST", "{}", AZBI_EXCHANGE_ONCE);
    assert_int_equal(azbi_exchange_status(x), AZB_E_TRANSPORT);
    assert_int_equal(loopback_request_count(w.server), 2);
    assert_int_equal(loopback_connection_count(w.server), 2);
    azbi_exchange_free(x);
    wire_dispose(&w);
}

static void a_refused_connection_is_known_to_be_unsent(void **state)
{
    (void)state;
    wire w;
    wire_init(&w, NULL, 0, NULL);
    azbi_exchange *x = wire_begin(&w, loopback_free_port(), "POST", "{}", AZBI_EXCHANGE_ONCE, NULL);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(w.engine), wire_is_done, x, NULL), AZB_OK);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TRANSPORT);
    assert_int_equal(azb_error_is_transient(err), 1);
    assert_int_not_equal(strlen(azb_error_message(err)), 0);
    azb_error_free(err);
    azbi_exchange_free(x);
    wire_dispose(&w);
}

static void a_silent_server_meets_the_deadline(void **state)
{
    (void)state;
    const loopback_step step = {"HTTP/1.1 200 OK\r\nContent-Le", 0, LOOPBACK_HANG, 0};
    const azb_call_options call = {.size = sizeof call, .timeout_ms = 30};
    wire w;
    wire_init(&w, &step, 1, NULL);
    azbi_exchange *x = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, &call);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(w.engine), wire_is_done, x, NULL), AZB_OK);
    assert_int_equal(azbi_exchange_status(x), AZB_E_TIMEOUT);
    azbi_exchange_free(x);
    wire_dispose(&w);
}

static void limit_stops_the_body(void **state)
{
    (void)state;
    static const loopback_step cases[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n12345678901", 0, LOOPBACK_HANG, 0},
        {"HTTP/1.1 200 OK\r\n\r\n12345678901", 0, LOOPBACK_HANG, 1},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n12345678901\r\n0\r\n\r\n", 0,
         LOOPBACK_HANG, 0},
    };
    const azb_client_options options = {.proxy = "", .max_response_bytes = 10, .max_retries = 3};
    for (size_t i = 0; i < 3; i++) {
        wire w;
        wire_init(&w, &cases[i], 1, &options);
        azbi_exchange *x = wire_run(&w, "GET", NULL, 0);
        azb_error *err = NULL;
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_LIMIT);
        assert_non_null(strstr(azb_error_message(err), "max_response_bytes (10)"));
        assert_int_equal(loopback_request_count(w.server), 1); // not tried again
        azb_error_free(err);
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static void redirects_are_not_followed_by_libcurl(void **state)
{
    (void)state;
    char answer[160];
    wire other;
    wire_init(&other, NULL, 0, NULL);
    (void)snprintf(answer, sizeof(answer),
                   "HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:%d/\r\n"
                   "Content-Length: 0\r\n\r\n",
                   loopback_port(other.server));
    const loopback_step step = {answer, 0, LOOPBACK_KEEP, 0};
    wire w;
    wire_init(&w, &step, 1, NULL);
    azbi_exchange *x = wire_run(&w, "GET", NULL, 0);
    assert_int_equal(azbi_exchange_status(x), AZB_E_UNTRUSTED);
    assert_int_equal(loopback_connection_count(other.server), 0);
    azbi_exchange_free(x);
    wire_dispose(&w);
    wire_dispose(&other);
}

static void tls_is_verified(void **state)
{
    (void)state;
    // Plain bytes where TLS should be: no request may go out.
    const loopback_step step = {"HTTP/1.1 200 OK\r\n\r\n", 0, LOOPBACK_CLOSE, 0};
    const azb_client_options missing_ca = {.proxy = "", .ca_file = "/does/not/exist.pem"};
    const azb_client_options *const options[] = {NULL, &missing_ca};
    for (size_t i = 0; i < 2; i++) {
        wire w;
        char url[64];
        azbi_exchange *x = NULL;
        wire_init(&w, &step, 1, options[i]);
        (void)snprintf(url, sizeof(url), "https://127.0.0.1:%d/", loopback_port(w.server));
        const azbi_request request = {.method = "GET", .url = url};
        const azb_call_options call = {.size = sizeof call, .timeout_ms = 2000};
        azbi_request bounded = request;
        bounded.call = &call;
        assert_int_equal(azbi_exchange_new(w.engine, &bounded, &x, NULL), AZB_OK);
        azbi_exchange_start(x, NULL, NULL);
        if (i == 1) {
            assert_int_equal(azbi_loop_wait(azbi_engine_loop(w.engine), wire_is_done, x, NULL),
                             AZB_OK);
            assert_int_equal(azbi_exchange_status(x), AZB_E_TRANSPORT);
            azb_error *err = NULL;
            assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TRANSPORT);
            assert_int_equal(azb_error_is_transient(err), 0); // a missing file stays missing
            azb_error_free(err);
        }
        azbi_exchange_free(x);
        assert_int_equal(loopback_request_count(w.server), 0);
        wire_dispose(&w);
    }
}

static void many_at_once(void **state)
{
    (void)state;
    enum {
        COUNT = 40
    };
    loopback_step steps[COUNT];
    azbi_exchange *x[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        steps[i] =
            (loopback_step){"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0, LOOPBACK_KEEP, 0};
    }
    wire w;
    wire_init(&w, steps, COUNT, NULL);
    for (size_t i = 0; i < 12; i++) {
        x[i] = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, NULL);
    }
    for (size_t i = 0; i < 12; i++) {
        assert_int_equal(azbi_loop_wait(azbi_engine_loop(w.engine), wire_is_done, x[i], NULL),
                         AZB_OK);
        assert_int_equal(azbi_exchange_status(x[i]), AZB_OK);
        azbi_exchange_free(x[i]);
    }
    // Canceled in flight: its handle is thrown away, and the next one works.
    azbi_exchange *dropped = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, NULL);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(w.engine), 0, NULL, NULL), AZB_OK);
    azbi_exchange_free(dropped);
    azbi_exchange *after = wire_run(&w, "GET", NULL, 0);
    assert_int_equal(azbi_exchange_status(after), AZB_OK);
    azbi_exchange_free(after);
    wire_dispose(&w);
}

// ---- an event loop ----

typedef struct host_loop {
    struct pollfd fds[16];
    size_t count;
    int calls;
} host_loop;

static void watch(void *user, int64_t socket, int32_t events)
{
    host_loop *loop = user;
    size_t i = 0;
    loop->calls++;
    while (i < loop->count && loop->fds[i].fd != (int)socket) {
        i++;
    }
    if (events == 0) {
        assert_true(i < loop->count);
        loop->fds[i] = loop->fds[--loop->count];
        return;
    }
    const short bits = (short)(((events & AZB_WATCH_IN) != 0 ? POLLIN : 0) |
                               ((events & AZB_WATCH_OUT) != 0 ? POLLOUT : 0));
    loop->fds[i] = (struct pollfd){(int)socket, bits, 0};
    loop->count += i == loop->count;
}

static void turn(wire *w, host_loop *loop)
{
    const int64_t timeout = azbi_loop_timeout_ms(azbi_engine_loop(w->engine));
    const int n = poll(loop->fds, loop->count, timeout < 0 ? 10000 : (int)timeout);
    if (n == 0) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(w->engine), 0, NULL, NULL), AZB_OK);
        return;
    }
    for (size_t i = 0; i < loop->count; i++) {
        if (loop->fds[i].revents != 0) {
            const short bits = loop->fds[i].revents;
            const int32_t events = ((bits & (POLLIN | POLLHUP)) != 0 ? AZB_WATCH_IN : 0) |
                                   ((bits & POLLOUT) != 0 ? AZB_WATCH_OUT : 0);
            assert_int_equal(
                azbi_loop_ready(azbi_engine_loop(w->engine), loop->fds[i].fd, events, NULL),
                AZB_OK);
            return;
        }
    }
}

static void runs_inside_an_event_loop(void **state)
{
    (void)state;
    const loopback_step keep = {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0, LOOPBACK_KEEP,
                                1};
    const loopback_step steps[] = {keep, keep, keep, keep};
    host_loop loop = {.count = 0};
    wire w;
    wire_init(&w, steps, 4, NULL);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(w.engine), NULL, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azbi_loop_ready(azbi_engine_loop(w.engine), 1, 1, NULL), AZB_E_STATE);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(w.engine), watch, &loop, NULL), AZB_OK);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(w.engine), watch, &loop, NULL), AZB_E_STATE);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(w.engine), true, NULL), AZB_E_STATE);
    for (int i = 0; i < 2; i++) {
        azbi_exchange *a = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, NULL);
        azbi_exchange *b = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, NULL);
        while (!azbi_exchange_is_done(a) || !azbi_exchange_is_done(b)) {
            turn(&w, &loop);
        }
        assert_int_equal(azbi_exchange_status(a), AZB_OK);
        assert_int_equal(azbi_exchange_status(b), AZB_OK);
        azbi_exchange_free(a);
        azbi_exchange_free(b);
    }
    assert_int_equal(loop.count >= 1, 1);
    wire_dispose(&w);
    assert_int_equal(loop.count, 0); // everything is unwatched at the end
}

static void a_blocking_wait_works_inside_an_event_loop(void **state)
{
    (void)state;
    const loopback_step keep = {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0, LOOPBACK_KEEP,
                                1};
    const loopback_step steps[] = {keep, keep};
    host_loop loop = {.count = 0};
    wire w;
    wire_init(&w, steps, 2, NULL);
    assert_int_equal(azbi_loop_watch(azbi_engine_loop(w.engine), watch, &loop, NULL), AZB_OK);
    for (int i = 0; i < 2; i++) {
        azbi_exchange *x = wire_run(&w, "GET", NULL, 0);
        assert_int_equal(azbi_exchange_status(x), AZB_OK);
        azbi_exchange_free(x);
    }
    wire_dispose(&w);
}

static void a_cancel_wakes_the_thread_that_waits(void **state)
{
    (void)state;
    const loopback_step step = {NULL, 0, LOOPBACK_HANG, 0};
    wire w;
    azb_cancel *cancel = NULL;
    wire_init(&w, &step, 1, NULL);
    assert_int_equal(azb_cancel_new(w.context, &cancel, NULL), AZB_OK);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(w.engine), true, NULL), AZB_OK);
    const azb_call_options call = {.size = sizeof call, .cancel = cancel, .timeout_ms = -1};
    azbi_exchange *x = wire_begin(&w, loopback_port(w.server), "GET", NULL, 0, &call);
    azb_cancel_trigger(cancel);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(w.engine), wire_is_done, x, NULL), AZB_OK);
    assert_int_equal(azbi_exchange_status(x), AZB_E_CANCELED);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(w.engine), false, NULL), AZB_OK);
    azbi_exchange_free(x);
    azb_cancel_free(cancel);
    wire_dispose(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_answers),
        cmocka_unit_test(sends_requests),
        cmocka_unit_test(connections_are_used_again),
        cmocka_unit_test(once_is_never_sent_twice),
        cmocka_unit_test(a_refused_connection_is_known_to_be_unsent),
        cmocka_unit_test(a_silent_server_meets_the_deadline),
        cmocka_unit_test(limit_stops_the_body),
        cmocka_unit_test(redirects_are_not_followed_by_libcurl),
        cmocka_unit_test(tls_is_verified),
        cmocka_unit_test(many_at_once),
        cmocka_unit_test(runs_inside_an_event_loop),
        cmocka_unit_test(a_blocking_wait_works_inside_an_event_loop),
        cmocka_unit_test(a_cancel_wakes_the_thread_that_waits),
    };
    return cmocka_run_group_tests_name("http/curl_transport", tests, NULL, NULL);
}
