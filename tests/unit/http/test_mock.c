// test_mock.c - the script, its clock, and what it remembers; failures of every event and of every
// allocation, which upper floors sweep through it.
#include <stdio.h>

#include "http/exchange_priv.h"
#include "http/mock_priv.h"
#include "rig.h"

static void takes_the_first_answer_that_matches(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        const char *url;
        int32_t http_status; // 0: nothing matches
    } cases[] = {
        {"GET", "https://h/a/recoveryPoints?x=1", 201},
        {"PUT", "https://h/a/recoveryPoints?x=1", 203},
        {"GET", "https://h/a/recoveryPoints?x=1", 0}, // used up
        {"GET", "https://h/b", 202},
        {"GET", "https://h/b", 202},
        {"GET", "https://h/b", 0},
        {"GET", "https://h/B", 0},
        {"POST", "https://h/abc", 204},
        {"POST", "https://h/abcd", 204},
        {"POST", "https://h/xbc", 204},
        {"POST", "https://h/xyz", 204},
    };
    azb_mock *mock = NULL;
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    assert_int_equal(azb_mock_reply(mock, "GET", "*recoveryPoints*", 201, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_reply(mock, "GET", "https://h/b", 202, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, 1), AZB_OK);
    assert_int_equal(azb_mock_reply(mock, NULL, "*Points?x=*", 203, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_reply(mock, "POST", NULL, 204, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    assert_int_equal(azb_mock_unused_count(mock), 5);
    size_t unmatched = 0;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_mock_reply *reply = azbi_mock_take(mock, cases[i].method, cases[i].url);
        assert_int_equal(reply == NULL ? 0 : reply->http_status, cases[i].http_status);
        unmatched += reply == NULL;
    }
    assert_int_equal(azb_mock_unexpected_count(mock), unmatched);
    assert_int_equal(azb_mock_unused_count(mock), 0);
    azb_mock_free(mock);
}

static void patterns_match_whole_urls(void **state)
{
    (void)state;
    static const struct {
        const char *pattern;
        const char *text;
        bool matches;
    } cases[] = {
        {"", "", true},         {"", "a", false},       {"*", "", true},
        {"*", "abc", true},     {"a*", "abc", true},    {"*c", "abc", true},
        {"a*c", "abc", true},   {"a*c", "abcd", false}, {"a**c", "ac", true},
        {"*b*", "abc", true},   {"*x*", "abc", false},  {"a*b*c", "aXbYbZc", true},
        {"abc", "abcd", false}, {"abc", "ab", false},   {"*ab", "aab", true},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_mock *mock = NULL;
        assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
        assert_int_equal(azb_mock_reply(mock, NULL, cases[i].pattern, 200, NULL, NULL), AZB_OK);
        if ((azbi_mock_take(mock, "GET", cases[i].text) != NULL) != cases[i].matches) {
            fail_msg("%s against %s", cases[i].pattern, cases[i].text);
        }
        azb_mock_free(mock);
    }
}

static void refuses_bad_scripts(void **state)
{
    (void)state;
    azb_mock *mock = NULL;
    assert_int_equal(azb_mock_new(NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_STALL, 0), AZB_E_ARG); // nothing added yet
    assert_int_equal(azb_mock_reply(NULL, NULL, NULL, 200, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 99, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 600, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, "no colon\n", NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, ": no name\n", NULL), AZB_E_ARG);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, "A: 1\nB: 2", NULL), AZB_OK);
    assert_int_equal(azb_mock_with(mock, 0, 0), AZB_E_ARG);
    assert_int_equal(azb_mock_with(mock, 7, 0), AZB_E_ARG);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_DELAY, -1), AZB_E_ARG);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, -2), AZB_E_ARG);
    azb_mock_free(mock);
    azb_mock_free(NULL);
    assert_null(azb_mock_transport(NULL));
    assert_null(azb_mock_clock(NULL));
    assert_int_equal(azb_mock_request_count(NULL), 0);
    assert_string_equal(azb_mock_request_url(NULL, 0), "");
}

static void clock_moves_only_when_waited_on(void **state)
{
    (void)state;
    azb_mock *mock = NULL;
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    const azb_clock *clock = azb_mock_clock(mock);
    const azb_transport *transport = azb_mock_transport(mock);
    const int64_t before = clock->monotonic_ms(clock->user);
    assert_int_equal(clock->unix_ms(clock->user), INT64_C(1735689600000));
    clock->wait(clock->user, 250);
    assert_int_equal(clock->monotonic_ms(clock->user) - before, 250);
    azb_mock_advance(mock, 50);
    azb_mock_advance(mock, -50);
    assert_int_equal(clock->unix_ms(clock->user), INT64_C(1735689600300));
    transport->wakeup(transport->user);
    clock->wait(clock->user, 1000); // woken: a real wait would have ended at once
    assert_int_equal(clock->unix_ms(clock->user), INT64_C(1735689600300));
    transport->wakeup(transport->user);
    clock->wait(clock->user, -1); // and one without an end, too
    azb_mock_free(mock);
}

static void delays_use_its_clock(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_DELAY, 1234);
    const int64_t before = rig_now(&r);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    assert_int_equal(rig_now(&r) - before, 1234);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void an_unexpected_request_is_not_retried(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_TRANSPORT);
    assert_int_equal(azb_mock_request_count(r.mock), 1);
    assert_int_equal(azb_mock_unexpected_count(r.mock), 1);
    assert_string_equal(azb_mock_request_url(r.mock, 0), RIG_URL);
    assert_string_equal(azb_mock_request_url(r.mock, 1), "");
    assert_string_equal(azb_mock_request_header(r.mock, 0, "Nothing"), "");
    assert_string_equal(azb_mock_request_header(r.mock, 0, NULL), "");
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- sweeps ----

// A scenario with a retry, a body and a token-less POST; returns the status of its end.
static azb_status run_scenario(azb_context *context, azb_mock *mock, size_t fail_event)
{
    azbi_engine *engine = NULL;
    azbi_exchange *x = NULL;
    azb_status status = AZB_E_NOMEM;
    rig_engine(context, mock, NULL, &engine);
    if (engine == NULL) {
        return status;
    }
    azb_mock_fail_event(mock, fail_event);
    const azb_name_value headers[] = {{"X-Of-Caller", "1"}};
    const azb_call_options call = {.size = sizeof call,
                                   .headers = headers,
                                   .header_count = 1,
                                   .traceparent =
                                       "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"};
    const azbi_request request = {.method = "GET", .url = RIG_URL, .call = &call};
    azb_error *err = NULL;
    status = azbi_exchange_new(engine, &request, &x, &err);
    if (status == AZB_OK) {
        status = rig_run(x);
        size_t len = 0;
        if (status == AZB_OK) {
            assert_string_equal(azbi_exchange_body(x, &len), "hello"); // never by half
        } else {
            assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), status);
        }
    }
    azb_error_free(err);
    azbi_exchange_free(x);
    azbi_loop_close(azbi_engine_loop(engine));
    azbi_loop_release(azbi_engine_loop(engine));
    return status;
}

static void script_scenario(azb_mock *mock)
{
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 503, "x-ms-request-id: 1\n", "busy"), AZB_OK);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, "Content-Length: 5\n", "hello"), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, 4), AZB_OK);
}

static void script_redirect(azb_mock *mock)
{
    assert_int_equal(azb_mock_reply(mock, NULL, RIG_URL, 307,
                                    "Location: https://management.azure.com/y?api-version=1\n",
                                    NULL),
                     AZB_OK);
    assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, "Content-Length: 5\n", "hello"), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, 4), AZB_OK);
}

static void every_event_may_fail(void **state)
{
    (void)state;
    size_t count = 0;
    for (size_t n = 0; n == 0 || n <= count; n++) {
        azb_mock *mock = NULL;
        test_context test;
        assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
        test_context_init(&test, 0, azb_mock_clock(mock));
        script_scenario(mock);
        assert_int_equal(run_scenario(test.context, mock, n), AZB_OK); // a GET is tried again
        if (n == 0) {
            count = azb_mock_event_count(mock);
            assert_true(count >= 8); // two starts and what came of them
        } else {
            // The 503 (events 1 to 5) or the second start gives way to the failure; a broken
            // 200 costs one more.
            assert_int_equal(azb_mock_request_count(mock), n <= 6 ? 2 : 3);
        }
        test_context_dispose(&test);
        azb_mock_free(mock);
    }
}

static void fail_every_allocation(void (*script)(azb_mock *mock))
{
    bool undisturbed = false;
    for (size_t n = 1; !undisturbed; n++) {
        azb_mock *mock = NULL;
        test_context test;
        assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
        test_context_init(&test, n, azb_mock_clock(mock));
        script(mock);
        if (test.context != NULL) {
            const azb_status status = run_scenario(test.context, mock, 0);
            undisturbed = !failing_allocator_has_failed(&test.memory);
            // A log line or an attempt's note may be lost without harm.
            assert_true(status == AZB_OK || (status == AZB_E_NOMEM && !undisturbed));
        }
        test_context_dispose(&test);
        azb_mock_free(mock);
        assert_true(n < 1000);
    }
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    fail_every_allocation(script_scenario);
    fail_every_allocation(script_redirect);
}

static void every_allocation_of_the_mock_may_fail(void **state)
{
    (void)state;
    bool undisturbed = false;
    for (size_t n = 1; !undisturbed; n++) {
        failing_allocator memory;
        azb_mock *mock = NULL;
        failing_allocator_init(&memory, n);
        azb_status status = azb_mock_new(failing_allocator_table(&memory), &mock);
        if (status == AZB_OK) {
            status = azb_mock_reply(mock, "GET", "*", 200, "A: b\nContent-Length: 5\n", "hello");
        }
        if (status == AZB_OK) {
            test_context test;
            test_context_init(&test, 0, azb_mock_clock(mock));
            status = run_scenario(test.context, mock, 0);
            assert_string_equal(azb_mock_request_method(mock, 0), status == AZB_OK ? "GET" : "");
            test_context_dispose(&test);
        }
        undisturbed = !failing_allocator_has_failed(&memory);
        assert_int_equal(status, undisturbed ? AZB_OK : AZB_E_NOMEM);
        azb_mock_free(mock);
        assert_true(failing_allocator_is_clean(&memory));
    }
}

// ---- without the mock's clock ----

// Time passes really then, and the mock's clock follows it.
static void with_another_clock_it_waits(void **state)
{
    (void)state;
    static const int64_t timeouts[] = {-1, 1, 1000}; // of a step
    for (size_t i = 0; i < sizeof timeouts / sizeof *timeouts; i++) {
        azb_mock *mock = NULL;
        azb_context *context = NULL;
        azbi_engine *engine = NULL;
        azbi_exchange *x = NULL;
        assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
        assert_int_equal(azb_context_new(NULL, &context, NULL), AZB_OK);
        rig_engine(context, mock, NULL, &engine);
        assert_non_null(engine);
        assert_int_equal(azb_mock_reply(mock, NULL, NULL, 200, NULL, "x"), AZB_OK);
        assert_int_equal(azb_mock_with(mock, AZB_MOCK_DELAY, 5), AZB_OK);
        const azbi_request request = {.method = "GET", .url = RIG_URL};
        assert_int_equal(azbi_exchange_new(engine, &request, &x, NULL), AZB_OK);
        azbi_exchange_start(x, NULL, NULL);
        const int64_t before = azb_context_monotonic_ms(context);
        while (!azbi_exchange_is_done(x)) {
            assert_int_equal(azbi_loop_step(azbi_engine_loop(engine), timeouts[i], NULL, NULL),
                             AZB_OK);
        }
        assert_true(azb_context_monotonic_ms(context) - before >= 4);
        assert_int_equal(azbi_exchange_status(x), AZB_OK);
        azbi_exchange_free(x);
        azbi_loop_close(azbi_engine_loop(engine));
        azbi_loop_release(azbi_engine_loop(engine));
        azb_context_free(context);
        azb_mock_free(mock);
    }
}

// One that is freed first drops what is under way without a word.
static void a_mock_drops_what_is_under_way(void **state)
{
    (void)state;
    rig r;
    failing_allocator memory;
    azb_mock *mock = NULL;
    rig_init(&r, NULL);
    failing_allocator_init(&memory, 0);
    assert_int_equal(azb_mock_new(failing_allocator_table(&memory), &mock), AZB_OK);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    const azb_transport *transport = azb_mock_transport(mock);
    assert_int_equal(transport->start(transport->user, &x->attempt), AZB_OK);
    azb_mock_free(mock);
    assert_true(failing_allocator_is_clean(&memory));
    assert_false(x->attempt.over);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void no_mock_has_seen_nothing(void **state)
{
    (void)state;
    assert_int_equal(azb_mock_request_count(NULL), 0);
    assert_int_equal(azb_mock_unexpected_count(NULL), 0);
    assert_int_equal(azb_mock_unused_count(NULL), 0);
    assert_int_equal(azb_mock_event_count(NULL), 0);
    assert_string_equal(azb_mock_request_method(NULL, 0), "");
    assert_string_equal(azb_mock_request_url(NULL, 0), "");
    assert_string_equal(azb_mock_request_body(NULL, 0), "");
    assert_string_equal(azb_mock_request_header(NULL, 0, "Accept"), "");
    assert_int_equal(azb_mock_with(NULL, AZB_MOCK_REPEAT, 1), AZB_E_ARG);
    azb_mock_advance(NULL, 1);
    azb_mock_fail_event(NULL, 1);
    azb_mock_free(NULL);
}

// Time does not go back.
static void the_clock_ignores_negative_times(void **state)
{
    azb_mock *mock = NULL;
    (void)state;
    assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
    const azb_clock *clock = azb_mock_clock(mock);
    const int64_t start = clock->monotonic_ms(clock->user);
    azb_mock_advance(mock, -5);
    assert_int_equal(clock->monotonic_ms(clock->user), start);
    azb_mock_advance(mock, 5);
    assert_int_equal(clock->monotonic_ms(clock->user), start + 5);
    azb_mock_free(mock);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(with_another_clock_it_waits),
        cmocka_unit_test(a_mock_drops_what_is_under_way),
        cmocka_unit_test(no_mock_has_seen_nothing),
        cmocka_unit_test(the_clock_ignores_negative_times),
        cmocka_unit_test(takes_the_first_answer_that_matches),
        cmocka_unit_test(patterns_match_whole_urls),
        cmocka_unit_test(refuses_bad_scripts),
        cmocka_unit_test(clock_moves_only_when_waited_on),
        cmocka_unit_test(delays_use_its_clock),
        cmocka_unit_test(an_unexpected_request_is_not_retried),
        cmocka_unit_test(every_event_may_fail),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(every_allocation_of_the_mock_may_fail),
    };
    return cmocka_run_group_tests_name("http/mock", tests, NULL, NULL);
}
