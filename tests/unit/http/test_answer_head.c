// test_answer_head.c - status line and headers: how many may come, and what half of them is worth.
// Over sockets with libcurl, and from a transport that a host has written.
#include <stdio.h>

#include "http/exchange_priv.h"
#include "loopback.h"
#include "rig.h"

enum {
    RETRIES = 1,
    ANSWER_MAX = 256 * 1024
};

// ---- over a socket ----

// On the system's clock, and so without retries: those are seen below.
typedef struct wire {
    azb_context *context;
    azbi_engine *engine;
    loopback *server;
} wire;

static void wire_init(wire *w, const loopback_step *steps, size_t count)
{
    const azb_client_options client = {.proxy = "", .max_retries = -1};
    assert_int_equal(azb_context_new(NULL, &w->context, NULL), AZB_OK);
    const azbi_engine_options options = {w->context, &client};
    assert_int_equal(azbi_engine_new(&options, &w->engine, NULL), AZB_OK);
    w->server = loopback_start(steps, count);
}

static azbi_exchange *wire_run(wire *w)
{
    char url[64];
    azbi_exchange *x = NULL;
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%d/", loopback_port(w->server));
    const azbi_request request = {.method = "GET", .url = url};
    assert_int_equal(azbi_exchange_new(w->engine, &request, &x, NULL), AZB_OK);
    (void)rig_run(x);
    return x;
}

static void wire_dispose(wire *w)
{
    azbi_loop_close(azbi_engine_loop(w->engine));
    azbi_loop_release(azbi_engine_loop(w->engine));
    azb_context_free(w->context);
    loopback_stop(w->server);
}

static void check_half(const char *status_line, const char *rest, loopback_then then)
{
    char half[160];
    wire w;
    (void)snprintf(half, sizeof half, "HTTP/1.1 %s\r\n%s", status_line, rest);
    const loopback_step step = {half, 0, then, 0};
    wire_init(&w, &step, 1);
    azbi_exchange *x = wire_run(&w);
    if (azbi_exchange_status(x) != AZB_E_TRANSPORT || azbi_exchange_http_status(x) != 0 ||
        azbi_exchange_header(x, "X-A") != NULL || loopback_request_count(w.server) != 1) {
        fail_msg("%s, \"%s\", %s: %s, %d after %zu requests", status_line, rest,
                 then == LOOPBACK_RESET ? "reset" : "closed",
                 azb_status_name(azbi_exchange_status(x)), azbi_exchange_http_status(x),
                 loopback_request_count(w.server));
    }
    azbi_exchange_free(x);
    wire_dispose(&w);
}

static void an_answer_that_breaks_off_in_its_headers_is_no_answer(void **state)
{
    (void)state;
    static const char *const lines[] = {"200 OK",         "201 Created",      "202 Accepted",
                                        "204 No Content", "304 Not Modified", "404 Not Found",
                                        "410 Gone"};
    static const char *const rests[] = {
        "",       "X-A: 1\r\n",         "X-A: 1\r\nContent-Length: 0\r\n",
        "X-A: 1", "X-A: 1\r\nContent-", "Content-Length: 0\r\nX-A: 1\r\n\r",
    };
    for (size_t l = 0; l < sizeof lines / sizeof lines[0]; l++) {
        for (size_t r = 0; r < sizeof rests / sizeof rests[0]; r++) {
            check_half(lines[l], rests[r], LOOPBACK_CLOSE);
            check_half(lines[l], rests[r], LOOPBACK_RESET);
        }
    }
}

static void the_headers_behind_an_informational_answer_must_be_whole(void **state)
{
    (void)state;
    check_half("100 Continue", "\r\nHTTP/1.1 200 OK\r\nX-A: 1\r\n", LOOPBACK_CLOSE);
    check_half("100 Continue", "\r\nHTTP/1.1 404 Not Found\r\n", LOOPBACK_CLOSE);
}

typedef struct flood_case {
    const char *what;
    const char *head, *line, *foot;
    size_t lines;
    azb_status status;
} flood_case;

static void check_flood(const flood_case *c)
{
    static char answer[ANSWER_MAX];
    size_t len = (size_t)snprintf(answer, sizeof(answer), "%s", c->head);
    for (size_t i = 0; i < c->lines; i++) {
        len += (size_t)snprintf(answer + len, sizeof(answer) - len, "%s", c->line);
    }
    (void)snprintf(answer + len, sizeof(answer) - len, "%s", c->foot);
    const loopback_step step = {answer, 0, LOOPBACK_CLOSE, 0};
    wire w;
    wire_init(&w, &step, 1);
    azbi_exchange *x = wire_run(&w);
    if (azbi_exchange_status(x) != c->status) {
        fail_msg("%s: %s", c->what, azb_status_name(azbi_exchange_status(x)));
    }
    azb_error *err = NULL;
    if (c->status != AZB_OK) {
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_LIMIT);
        assert_non_null(strstr(azb_error_message(err), "more than 1000 header fields"));
        assert_int_equal(azb_error_is_transient(err), 0);
        azb_error_free(err);
    }
    assert_int_equal(loopback_request_count(w.server), 1); // not asked for again
    azbi_exchange_free(x);
    wire_dispose(&w);
}

#define OK_LINE "HTTP/1.1 200 OK\r\n"
#define CHUNKS  OK_LINE "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n"

static void a_flood_of_fields_meets_a_limit(void **state)
{
    (void)state;
    static const flood_case cases[] = {
        {"1,000", OK_LINE "Content-Length: 0\r\n", "a:\r\n", "\r\n", 999, AZB_OK},
        {"1,001", OK_LINE "Content-Length: 0\r\n", "a:\r\n", "\r\n", 1000, AZB_E_LIMIT},
        {"of an error", "HTTP/1.1 503 Busy\r\n", "a:\r\n", "\r\n", 40000, AZB_E_LIMIT},
        {"of a refusal", "HTTP/1.1 401 No\r\n", "a:\r\n", "\r\n", 40000, AZB_E_LIMIT},
        {"unreadable ones", OK_LINE, "a b:\r\n", "\r\n", 1001, AZB_E_LIMIT},
        {"trailers", CHUNKS, "a:\r\n", "\r\n", 1000, AZB_E_LIMIT},
        {"few trailers", CHUNKS, "a:\r\n", "\r\n", 999, AZB_OK},
        {"informational answers", "", "HTTP/1.1 102 Processing\r\n\r\n",
         OK_LINE "Content-Length: 0\r\n\r\n", 1001, AZB_E_LIMIT},
        {"informational answers with fields", "", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
         OK_LINE "Content-Length: 0\r\n\r\n", 501, AZB_E_LIMIT},
        {"few informational answers", "", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
         OK_LINE "Content-Length: 0\r\n\r\n", 400, AZB_OK},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        check_flood(&cases[i]);
    }
}

// ---- from a transport of a host ----

typedef struct custom {
    azb_status (*play)(azb_http_exchange *exchange);
    size_t started;
} custom;

static azb_status custom_start(void *user, azb_http_exchange *exchange)
{
    custom *c = user;
    c->started++;
    return c->play(exchange);
}

static azb_status custom_step(void *user, int32_t timeout_ms)
{
    (void)user;
    (void)timeout_ms;
    return AZB_OK;
}

static void custom_cancel(void *user, azb_http_exchange *exchange)
{
    (void)user;
    (void)exchange;
}

static void custom_nothing(void *user)
{
    (void)user;
}

static azb_status add_field(azb_http_exchange *exchange)
{
    return azb_http_exchange_got_header(exchange, "X-A", 3, "1", 1);
}

static azb_status play_half(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_got_status(exchange, 404), AZB_OK);
    assert_int_equal(add_field(exchange), AZB_OK);
    azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "cut", 0);
    return AZB_OK;
}

static azb_status play_half_after_whole(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_got_status(exchange, 100), AZB_OK);
    assert_int_equal(azb_http_exchange_got_body(exchange, "", 0), AZB_OK);
    return play_half(exchange);
}

static azb_status play_no_status(azb_http_exchange *exchange)
{
    azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
    return AZB_OK;
}

static azb_status play_cut_body(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_got_status(exchange, 503), AZB_OK);
    assert_int_equal(add_field(exchange), AZB_OK);
    assert_int_equal(azb_http_exchange_got_body(exchange, "a", 1), AZB_OK);
    azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "cut", 1);
    return AZB_OK;
}

static azb_status play_flood(azb_http_exchange *exchange)
{
    azb_status status = azb_http_exchange_got_status(exchange, 503);
    for (size_t i = 0; i < 1000; i++) {
        assert_int_equal(status, AZB_OK);
        status = add_field(exchange);
    }
    assert_int_equal(status, AZB_OK);
    assert_int_equal(add_field(exchange), AZB_E_LIMIT);
    azb_http_exchange_done(exchange, AZB_E_LIMIT, "stopped", 1);
    return AZB_OK;
}

// Whoever writes a transport goes through the fields of the request by index.
static azb_status play_reading_fields(azb_http_exchange *exchange)
{
    azbi_headers *headers = &exchange->owner->headers;
    headers->walked = 0;
    const size_t count = azb_http_exchange_header_count(exchange);
    for (size_t i = 0; i < count; i++) {
        assert_true(azb_http_exchange_header_name(exchange, i)[0] != '\0');
        assert_true(azb_http_exchange_header_value(exchange, i)[0] != '\0');
    }
    assert_true(headers->walked < count);
    assert_int_equal(azb_http_exchange_got_status(exchange, 204), AZB_OK);
    azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
    return AZB_OK;
}

static void a_transport_of_the_host_is_judged_alike(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        azb_status (*play)(azb_http_exchange *exchange);
        azb_status status;
        int32_t http_status;
        size_t started;
    } cases[] = {
        {"half a head", play_half, AZB_E_TRANSPORT, 0, 1 + RETRIES},
        {"half a head behind 100", play_half_after_whole, AZB_E_TRANSPORT, 0, 1 + RETRIES},
        {"no head", play_no_status, AZB_E_TRANSPORT, 0, 1 + RETRIES},
        {"half a body", play_cut_body, AZB_E_TRANSPORT, 503, 1 + RETRIES},
        {"a flood", play_flood, AZB_E_LIMIT, 0, 1},
        {"reads the request", play_reading_fields, AZB_OK, 204, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_context test;
        azbi_engine *engine = NULL;
        azbi_exchange *x = NULL;
        custom c = {cases[i].play, 0};
        const azb_transport table = {.size = sizeof table,
                                     .user = &c,
                                     .start = custom_start,
                                     .step = custom_step,
                                     .cancel = custom_cancel,
                                     .wakeup = custom_nothing,
                                     .destroy = custom_nothing};
        const azb_client_options client = {.transport = &table, .max_retries = RETRIES};
        test_context_init(&test, 0, NULL);
        const azbi_engine_options options = {test.context, &client};
        const azbi_request request = {.method = "GET", .url = RIG_URL};
        assert_int_equal(azbi_engine_new(&options, &engine, NULL), AZB_OK);
        assert_int_equal(azbi_exchange_new(engine, &request, &x, NULL), AZB_OK);
        const azb_status status = rig_run(x);
        const bool has_field = azbi_exchange_header(x, "X-A") != NULL;
        if (status != cases[i].status || azbi_exchange_http_status(x) != cases[i].http_status ||
            c.started != cases[i].started || has_field != (cases[i].http_status == 503)) {
            fail_msg("%s: %s, %d after %zu", cases[i].what, azb_status_name(status),
                     azbi_exchange_http_status(x), c.started);
        }
        azbi_exchange_free(x);
        azbi_loop_close(azbi_engine_loop(engine));
        azbi_loop_release(azbi_engine_loop(engine));
        test_context_dispose(&test);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_that_breaks_off_in_its_headers_is_no_answer),
        cmocka_unit_test(the_headers_behind_an_informational_answer_must_be_whole),
        cmocka_unit_test(a_flood_of_fields_meets_a_limit),
        cmocka_unit_test(a_transport_of_the_host_is_judged_alike),
    };
    return cmocka_run_group_tests_name("http/answer_head", tests, NULL, NULL);
}
