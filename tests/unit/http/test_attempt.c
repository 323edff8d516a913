// test_attempt.c - the promises of sys/transport.h, seen by a transport that a host has written.
#include "rig.h"

// Runs a function of the test inside start.
typedef struct toy {
    azb_transport table;
    azb_status (*play)(azb_http_exchange *exchange);
    azb_http_exchange *exchange; // kept when play has not ended it
    azb_status step_status;
    int started, canceled, destroyed;
} toy;

static azb_status toy_start(void *user, azb_http_exchange *exchange)
{
    toy *t = user;
    t->started++;
    assert_null(azb_http_exchange_slot(exchange));
    azb_http_exchange_set_slot(exchange, t);
    assert_ptr_equal(azb_http_exchange_slot(exchange), t);
    t->exchange = exchange;
    return t->play(exchange);
}

static azb_status toy_step(void *user, int32_t timeout_ms)
{
    (void)timeout_ms;
    return ((toy *)user)->step_status;
}

static void toy_cancel(void *user, azb_http_exchange *exchange)
{
    toy *t = user;
    assert_ptr_equal(exchange, t->exchange);
    t->canceled++;
}

static void toy_wakeup(void *user)
{
    (void)user;
}

static void toy_destroy(void *user)
{
    ((toy *)user)->destroyed++;
}

typedef struct toy_rig {
    toy toy;
    test_context test;
    azbi_engine *engine;
} toy_rig;

static void toy_init_with(toy_rig *r, azb_status (*play)(azb_http_exchange *exchange),
                          size_t max_response_bytes)
{
    memset(&r->toy, 0, sizeof r->toy);
    r->toy.play = play;
    r->toy.table = (azb_transport){.size = sizeof(azb_transport),
                                   .user = &r->toy,
                                   .start = toy_start,
                                   .step = toy_step,
                                   .cancel = toy_cancel,
                                   .wakeup = toy_wakeup,
                                   .destroy = toy_destroy};
    test_context_init(&r->test, 0, NULL);
    const azb_client_options client = {.transport = &r->toy.table,
                                       .max_response_bytes = max_response_bytes};
    const azbi_engine_options options = {r->test.context, &client};
    assert_int_equal(azbi_engine_new(&options, &r->engine, NULL), AZB_OK);
}

static void toy_init(toy_rig *r, azb_status (*play)(azb_http_exchange *exchange))
{
    toy_init_with(r, play, 8);
}

static void toy_dispose(toy_rig *r)
{
    azbi_loop_close(azbi_engine_loop(r->engine));
    assert_int_equal(r->toy.destroyed, 1);
    azbi_loop_release(azbi_engine_loop(r->engine));
    test_context_dispose(&r->test);
}

static azbi_exchange *toy_new(toy_rig *r)
{
    azbi_exchange *x = NULL;
    const azbi_request request = {.method = "GET", .url = RIG_URL};
    assert_int_equal(azbi_exchange_new(r->engine, &request, &x, NULL), AZB_OK);
    return x;
}

static azb_status play_direct(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_is_direct(exchange), 1);
    assert_int_equal(azb_http_exchange_connect_timeout_ms(exchange), 1000);
    assert_int_equal(azb_http_exchange_got_status(exchange, 200), AZB_OK);
    azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
    return AZB_OK;
}

static azb_status play_whole_answer(azb_http_exchange *exchange)
{
    size_t len = 9;
    assert_null(azb_http_exchange_body(exchange, &len));
    assert_int_equal(len, 0);
    assert_int_equal(azb_http_exchange_is_once(exchange), 0);
    assert_int_equal(azb_http_exchange_is_direct(exchange), 0);
    assert_int_equal(azb_http_exchange_connect_timeout_ms(exchange), 30000);
    assert_string_equal(azb_http_exchange_header_name(exchange, 0), "Accept");
    assert_string_equal(azb_http_exchange_header_name(exchange, 99), "");
    assert_int_equal(azb_http_exchange_got_status(exchange, 100), AZB_OK);
    assert_int_equal(azb_http_exchange_got_header(exchange, "Old", 3, "1", 1), AZB_OK);
    assert_int_equal(azb_http_exchange_got_status(exchange, 201), AZB_OK);
    assert_int_equal(azb_http_exchange_got_header(exchange, "New", 3, "1", 1), AZB_OK);
    assert_int_equal(azb_http_exchange_got_header(exchange, "bad name", 8, "1", 1), AZB_OK);
    assert_int_equal(azb_http_exchange_got_body(exchange, "ab", 2), AZB_OK);
    assert_int_equal(azb_http_exchange_got_body(exchange, "", 0), AZB_OK);
    assert_int_equal(azb_http_exchange_got_body(exchange, "cd", 2), AZB_OK);
    azb_http_exchange_done(exchange, AZB_OK, NULL, 1);
    // What comes too late is refused and changes nothing.
    assert_int_equal(azb_http_exchange_got_status(exchange, 500), AZB_E_TRANSPORT);
    assert_int_equal(azb_http_exchange_got_header(exchange, "X", 1, "1", 1), AZB_E_TRANSPORT);
    assert_int_equal(azb_http_exchange_got_body(exchange, "ef", 2), AZB_E_TRANSPORT);
    azb_http_exchange_done(exchange, AZB_E_TRANSPORT, "again", 1);
    return AZB_OK;
}

static void a_metadata_endpoint_is_asked_directly(void **state)
{
    (void)state;
    toy_rig r;
    azbi_exchange *x = NULL;
    const azbi_request request = {.method = "GET",
                                  .url = "http://169.254.169.254/metadata",
                                  .flags = AZBI_EXCHANGE_DIRECT,
                                  .connect_timeout_ms = 1000};
    toy_init(&r, play_direct);
    assert_int_equal(azbi_exchange_new(r.engine, &request, &x, NULL), AZB_OK);
    assert_int_equal(rig_run(x), AZB_OK);
    azbi_exchange_free(x);
    toy_dispose(&r);
}

static void a_transport_may_complete_inside_start(void **state)
{
    (void)state;
    toy_rig r;
    toy_init(&r, play_whole_answer);
    azbi_exchange *x = toy_new(&r);
    assert_int_equal(rig_run(x), AZB_OK);
    assert_int_equal(azbi_exchange_http_status(x), 201);
    assert_null(azbi_exchange_header(x, "Old")); // dropped with the status before it
    assert_string_equal(azbi_exchange_header(x, "new"), "1");
    size_t len = 0;
    assert_string_equal(azbi_exchange_body(x, &len), "abcd");
    assert_int_equal(r.toy.started, 1);
    assert_int_equal(r.toy.canceled, 0);
    azbi_exchange_free(x);
    toy_dispose(&r);
}

static azb_status play_failing_start(azb_http_exchange *exchange)
{
    (void)exchange;
    return AZB_E_NOMEM;
}

static azb_status play_bad_reports(azb_http_exchange *exchange)
{
    assert_int_equal(azb_http_exchange_got_status(exchange, 99), AZB_E_TRANSPORT);
    assert_int_equal(azb_http_exchange_got_status(exchange, 1000), AZB_E_TRANSPORT);
    assert_int_equal(azb_http_exchange_got_status(exchange, 200), AZB_OK);
    const azb_status status = azb_http_exchange_got_body(exchange, "123456789", 9);
    assert_int_equal(status, AZB_E_LIMIT);
    azb_http_exchange_done(exchange, status, "a report was refused", 1);
    return AZB_OK;
}

static azb_status play_large_header(azb_http_exchange *exchange)
{
    static const char text[100000];
    char value[sizeof text];
    memset(value, 'x', sizeof value);
    azb_status status = azb_http_exchange_got_status(exchange, 200);
    for (int i = 0; i < 10 && status == AZB_OK; i++) {
        status = azb_http_exchange_got_header(exchange, "X", 1, value, sizeof value);
    }
    azb_http_exchange_done(exchange, status, NULL, 1);
    return AZB_OK;
}

static void failures_of_a_transport_are_results(void **state)
{
    (void)state;
    static const struct {
        azb_status (*play)(azb_http_exchange *exchange);
        azb_status status;
        const char *message;
    } cases[] = {
        {play_failing_start, AZB_E_NOMEM, ""},
        {play_bad_reports, AZB_E_LIMIT, "max_response_bytes (8)"},
        {play_large_header, AZB_E_LIMIT, "headers are larger than"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        toy_rig r;
        azb_error *err = NULL;
        toy_init(&r, cases[i].play);
        azbi_exchange *x = toy_new(&r);
        assert_int_equal(rig_run(x), cases[i].status);
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), cases[i].status);
        assert_non_null(strstr(azb_error_message(err), cases[i].message));
        assert_int_equal(r.toy.started, 1);
        azb_error_free(err);
        azbi_exchange_free(x);
        toy_dispose(&r);
    }
}

// What play_announced sends beside a body of 4 bytes.
static const struct {
    const char *length;
    const char *encoding; // Transfer-Encoding; NULL: none
    azb_status status;
} announcements[] = {
    {"4", NULL, AZB_OK},
    {"0", NULL, AZB_E_TRANSPORT},
    {"5", NULL, AZB_E_TRANSPORT},
    {"5", "chunked", AZB_OK}, // it is the length of something else
    {"18446744073709551615", NULL, AZB_E_TRANSPORT},
    {"99999999999999999999", NULL, AZB_OK}, // what is not a number is not looked at
    {"4x", NULL, AZB_OK},
    {"", NULL, AZB_OK},
};
static size_t announced; // which of them

static azb_status play_announced(azb_http_exchange *exchange)
{
    const size_t count = azb_http_exchange_header_count(exchange);
    assert_string_equal(azb_http_exchange_header_name(exchange, count), ""); // no token
    assert_string_equal(azb_http_exchange_header_value(exchange, count), "");
    azb_status status = azb_http_exchange_got_status(exchange, 200);
    if (status == AZB_OK) {
        const char *length = announcements[announced].length;
        status =
            azb_http_exchange_got_header(exchange, "Content-Length", 14, length, strlen(length));
    }
    const char *encoding = announcements[announced].encoding;
    if (status == AZB_OK && encoding != NULL) {
        status = azb_http_exchange_got_header(exchange, "Transfer-Encoding", 17, encoding,
                                              strlen(encoding));
    }
    if (status == AZB_OK) {
        status = azb_http_exchange_got_body(exchange, "body", 4);
    }
    azb_http_exchange_done(exchange, status, NULL, 1);
    return AZB_OK;
}

static void an_answer_is_as_long_as_it_announced(void **state)
{
    (void)state;
    for (announced = 0; announced < sizeof announcements / sizeof *announcements; announced++) {
        toy_rig r;
        toy_init(&r, play_announced);
        azbi_exchange *x = toy_new(&r);
        assert_int_equal(rig_run(x), announcements[announced].status);
        azbi_exchange_free(x);
        toy_dispose(&r);
    }
}

enum {
    MEGABYTE = 1024 * 1024,
    PIECE = 40 * 1000
};

static size_t offered; // bytes of an endless body

static azb_status play_endless_error(azb_http_exchange *exchange)
{
    static char piece[PIECE];
    memset(piece, '{', sizeof piece);
    azb_status status = azb_http_exchange_got_status(exchange, 400);
    status = azb_http_exchange_got_header(exchange, "Content-Length", 14, "99999999", 8);
    for (offered = 0; status == AZB_OK; offered += PIECE) {
        status = azb_http_exchange_got_body(exchange, piece, sizeof piece);
    }
    assert_int_equal(azb_http_exchange_got_body(exchange, piece, 1), AZB_E_LIMIT);
    azb_http_exchange_done(exchange, status, "a report was refused", 1);
    return AZB_OK;
}

// An error that is too long is that error all the same.
static void the_body_of_an_error_is_cut(void **state)
{
    static const struct {
        size_t max_response_bytes, kept;
        const char *message;
    } cases[] = {
        {(size_t)64 * MEGABYTE, MEGABYTE,
         "the service answered 400; only the first 1048576 bytes of it were read"},
        {8, 8, "the service answered 400; only the first 8 bytes of it were read"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        toy_rig r;
        azb_error *err = NULL;
        size_t len = 0;
        toy_init_with(&r, play_endless_error, cases[i].max_response_bytes);
        azbi_exchange *x = toy_new(&r);
        assert_int_equal(rig_run(x), AZB_E_SERVICE);
        assert_int_equal(azbi_exchange_http_status(x), 400);
        assert_non_null(azbi_exchange_body(x, &len));
        assert_int_equal(len, cases[i].kept);
        assert_in_range(offered, len, len + PIECE);
        assert_in_range(r.test.memory.peak_bytes, len, 2 * MEGABYTE + MEGABYTE / 2);
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_SERVICE);
        assert_string_equal(azb_error_message(err), cases[i].message);
        azb_error_free(err);
        azbi_exchange_free(x);
        toy_dispose(&r);
    }
}

static azb_status play_nothing(azb_http_exchange *exchange)
{
    (void)exchange;
    return AZB_OK;
}

static void a_request_under_way_is_canceled_once(void **state)
{
    (void)state;
    toy_rig r;
    toy_init(&r, play_nothing);
    azbi_exchange *x = toy_new(&r);
    azbi_exchange_start(x, NULL, NULL);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
    azbi_exchange_cancel(x);
    assert_int_equal(rig_wait(x), AZB_E_CANCELED);
    assert_int_equal(r.toy.canceled, 1);
    azbi_exchange_free(x);
    toy_dispose(&r);
}

static bool never(void *user)
{
    (void)user;
    return false;
}

static void a_broken_transport_ends_the_wait(void **state)
{
    (void)state;
    toy_rig r;
    azb_error *err = NULL;
    toy_init(&r, play_nothing);
    r.toy.step_status = AZB_E_TRANSPORT;
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, &err), AZB_E_TRANSPORT);
    assert_non_null(err);
    azb_error_free(err);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), never, NULL, NULL),
                     AZB_E_TRANSPORT);
    // The engine's own thread gives up, too, and others may lead again.
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), true, NULL), AZB_OK);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), never, NULL, NULL),
                     AZB_E_TRANSPORT);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r.engine), false, NULL), AZB_OK);
    toy_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_metadata_endpoint_is_asked_directly),
        cmocka_unit_test(an_answer_is_as_long_as_it_announced),
        cmocka_unit_test(a_transport_may_complete_inside_start),
        cmocka_unit_test(failures_of_a_transport_are_results),
        cmocka_unit_test(the_body_of_an_error_is_cut),
        cmocka_unit_test(a_request_under_way_is_canceled_once),
        cmocka_unit_test(a_broken_transport_ends_the_wait),
    };
    return cmocka_run_group_tests_name("http/attempt", tests, NULL, NULL);
}
