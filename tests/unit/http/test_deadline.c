// test_deadline.c - a deadline holds however late an answer, a token or a timer is looked at.
#include "rig.h"

enum {
    TIMEOUT_MS = 300000, // of a call, by default
    LATE_MS = 400000,
    NO_END = 1
};

#define ONE   "https://management.azure.com/one"
#define OTHER "https://management.azure.com/other"
#define DAY   "Retry-After: 86400\n"

static void answer_token(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    (void)challenge;
    *(int *)self += force;
    azbi_exchange_token(x, force ? "Bearer new" : "Bearer old");
}

static void forget_token(void *self, azbi_exchange *x)
{
    (void)self;
    (void)x;
    fail(); // every token was answered at once
}

// The completion of another call that takes longer than the deadline: it might as well be a machine
// that slept.
static void take_long(void *user, azbi_exchange *x)
{
    (void)x;
    azb_mock_advance(user, LATE_MS);
}

static void reply_to(rig *r, const char *url, int32_t http_status, const char *headers,
                     const char *body)
{
    assert_int_equal(azb_mock_reply(r->mock, NULL, url, http_status, headers, body), AZB_OK);
}

typedef struct late_case {
    const char *what;
    int32_t http_status;
    const char *headers;
    const char *body;
    int32_t fault;
    uint32_t flags;
    int32_t options;
    azb_status status;
    size_t requests;
    int64_t waited_ms; // after the answer was looked at
} late_case;

static const late_case late_cases[] = {
    {"busy for a day", 503, DAY, NULL, 0, 0, 0, AZB_E_THROTTLED, 1, 0},
    {"busy until the year 9999", 503, "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\n", NULL, 0, 0, 0,
     AZB_E_THROTTLED, 1, 0},
    {"throttled for a millisecond", 429, "retry-after-ms: 1\n", NULL, 0, 0, 0, AZB_E_THROTTLED, 1,
     0},
    {"busy", 503, NULL, NULL, 0, 0, 0, AZB_E_SERVICE, 1, 0},
    {"busy, once", 503, NULL, NULL, 0, AZBI_EXCHANGE_ONCE, 0, AZB_E_SERVICE, 1, 0},
    {"busy, raw", 503, DAY, NULL, 0, AZBI_EXCHANGE_RAW_ERRORS, 0, AZB_OK, 1, 0},
    {"broken", 200, NULL, NULL, AZB_MOCK_RESET, 0, 0, AZB_E_TRANSPORT, 1, 0},
    {"refused", 200, NULL, NULL, AZB_MOCK_REFUSE, 0, 0, AZB_E_TRANSPORT, 1, 0},
    {"cut", 200, NULL, "body", AZB_MOCK_CUT, 0, 0, AZB_E_TRANSPORT, 1, 0},
    {"a refused token", 401, NULL, NULL, 0, 0, 0, AZB_E_TIMEOUT, 1, 0},
    {"moved", 307, "Location: /other\n", NULL, 0, 0, 0, AZB_E_TIMEOUT, 1, 0},
    {"moved to another host", 307, "Location: https://evil.example/\n", NULL, 0, 0, 0,
     AZB_E_TIMEOUT, 1, 0},
    {"refused for good", 404, NULL, "{}", 0, 0, 0, AZB_E_SERVICE, 1, 0},
    {"good", 200, NULL, "{}", 0, 0, 0, AZB_OK, 1, 0}, // it is there, and it is whole
    {"no deadline, busy for a day", 503, DAY, NULL, 0, 0, NO_END, AZB_OK, 2, 86400000},
    {"no deadline, a refused token", 401, NULL, NULL, 0, 0, NO_END, AZB_OK, 2, 0},
    {"no deadline, moved", 307, "Location: /other\n", NULL, 0, 0, NO_END, AZB_OK, 2, 0},
};

static void check_late(const late_case *c)
{
    rig r;
    int forced = 0;
    const azbi_token_source token = {&forced, answer_token, forget_token};
    const azb_call_options call = {.size = sizeof call,
                                   .timeout_ms = c->options == NO_END ? -1 : TIMEOUT_MS};
    rig_init(&r, NULL);
    reply_to(&r, ONE, 200, NULL, NULL);
    reply_to(&r, OTHER, c->http_status, c->headers, c->body);
    if (c->fault != 0) {
        rig_with(&r, c->fault, 0);
    }
    reply_to(&r, NULL, 200, NULL, NULL);
    azbi_exchange *one = rig_new(&r, "GET", ONE, NULL, 0, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", OTHER, NULL, c->flags, &token, &call);
    const int64_t before = rig_now(&r);
    // Both answers come in one step, and the first one's completion takes the time of the second.
    azbi_exchange_start(one, take_long, r.mock);
    azbi_exchange_start(x, NULL, NULL);
    const azb_status status = rig_wait(x);
    const size_t requests = azb_mock_request_count(r.mock) - 1;
    const int64_t waited = rig_now(&r) - before - LATE_MS;
    if (status != c->status || requests != c->requests || waited != c->waited_ms) {
        fail_msg("%s: %s after %zu requests and %lld ms", c->what, azb_status_name(status),
                 requests, (long long)waited);
    }
    if (status == AZB_E_TIMEOUT) {
        azb_error *err = NULL;
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TIMEOUT);
        assert_int_equal(azb_error_attempt_count(err), 0); // nothing followed
        assert_int_equal(azb_error_http_status(err), c->http_status);
        azb_error_free(err);
    }
    assert_int_equal(forced, c->http_status == 401 && c->options == NO_END);
    azbi_exchange_free(x);
    azbi_exchange_free(one);
    rig_dispose(&r);
}

static void an_answer_that_is_looked_at_late_is_the_last_one(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof late_cases / sizeof late_cases[0]; i++) {
        check_late(&late_cases[i]);
    }
}

static void a_retry_wait_that_was_slept_through_ends_by_time(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    reply_to(&r, ONE, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_DELAY, 5000);
    reply_to(&r, OTHER, 503, "Retry-After: 10\n", NULL);
    azbi_exchange *one = rig_new(&r, "GET", ONE, NULL, 0, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", OTHER, NULL, 0, NULL, NULL);
    const int64_t before = rig_now(&r);
    azbi_exchange_start(one, take_long, r.mock);
    azbi_exchange_start(x, NULL, NULL);
    assert_int_equal(rig_wait(x), AZB_E_TIMEOUT);
    assert_int_equal(rig_now(&r) - before, 5000 + LATE_MS);
    assert_int_equal(azb_mock_request_count(r.mock), 2);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TIMEOUT);
    assert_int_equal(azb_error_attempt_count(err), 1);
    assert_int_equal(azb_error_is_transient(err), 1);
    azb_error_free(err);
    azbi_exchange_free(x);
    azbi_exchange_free(one);
    rig_dispose(&r);
}

// ---- tokens ----

static void answer_token_late(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    (void)force;
    (void)challenge;
    azb_mock_advance(self, LATE_MS);
    azbi_exchange_token(x, "Bearer late");
}

static void a_token_that_comes_late_is_not_sent(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    const azbi_token_source token = {r.mock, answer_token_late, forget_token};
    rig_reply(&r, 200, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "POST", RIG_URL, "{}", AZBI_EXCHANGE_ONCE, &token, NULL);
    assert_int_equal(rig_run(x), AZB_E_TIMEOUT);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void wait_for_token(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    (void)self;
    (void)x;
    (void)force;
    (void)challenge;
}

static void pass_the_deadline(void *mock)
{
    azb_mock_advance(mock, LATE_MS);
}

// Time is up when the token is there, and the timer that says so has not been looked at yet.
static void a_token_in_time_is_not_sent_late(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azbi_loop *loop = azbi_engine_loop(r.engine);
    const azbi_token_source token = {r.mock, wait_for_token, forget_token};
    azbi_task slow = {.run = pass_the_deadline, .user = r.mock};
    rig_reply(&r, 200, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, &token, NULL);
    azbi_exchange_start(x, NULL, NULL);
    assert_int_equal(azbi_loop_step(loop, 0, NULL, NULL), AZB_OK);
    azbi_loop_post(loop, &slow);
    azbi_exchange_token(x, "Bearer in-time");
    assert_int_equal(rig_wait(x), AZB_E_TIMEOUT);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- a loop that is not stepped ----

static void a_request_whose_time_passed_before_the_first_step_is_not_sent(void **state)
{
    (void)state;
    static const struct {
        int64_t timeout_ms, slept_ms;
        azb_status status;
    } cases[] = {
        {0, TIMEOUT_MS - 1, AZB_OK}, // 0: the default
        {0, TIMEOUT_MS, AZB_E_TIMEOUT}, {0, LATE_MS, AZB_E_TIMEOUT},
        {1, 1, AZB_E_TIMEOUT},          {LATE_MS, TIMEOUT_MS, AZB_OK},
        {-1, INT64_MAX / 2, AZB_OK},    {INT64_MAX / 4, INT64_MAX / 2, AZB_E_TIMEOUT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        const azb_call_options call = {.size = sizeof call, .timeout_ms = cases[i].timeout_ms};
        rig_init(&r, NULL);
        rig_reply(&r, 200, NULL, NULL);
        azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, &call);
        azbi_exchange_start(x, NULL, NULL);
        azb_mock_advance(r.mock, cases[i].slept_ms);
        const azb_status status = rig_wait(x);
        const size_t requests = azb_mock_request_count(r.mock);
        if (status != cases[i].status || requests != (size_t)(status == AZB_OK)) {
            fail_msg("case %zu: %s after %zu", i, azb_status_name(status), requests);
        }
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

// ---- the end of time ----

static void note_fired(void *user)
{
    *(int *)user += 1;
}

static void a_timer_at_the_end_of_time_does_not_fire(void **state)
{
    (void)state;
    static const int64_t delays[] = {INT64_MAX, INT64_MAX - 1, INT64_MAX / 2};
    for (size_t i = 0; i < sizeof delays / sizeof delays[0]; i++) {
        rig r;
        int fired = 0;
        azbi_timer timer = {.fired = note_fired, .user = &fired};
        rig_init(&r, NULL);
        azb_mock_advance(r.mock, 1);
        assert_int_equal(azbi_loop_arm(azbi_engine_loop(r.engine), &timer, delays[i]), AZB_OK);
        size_t pending = 0;
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
        assert_int_equal(fired, 0);
        assert_int_equal(pending, 1);
        azb_mock_advance(r.mock, INT64_MAX / 2);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, &pending, NULL), AZB_OK);
        assert_int_equal(fired, delays[i] == INT64_MAX / 2);
        assert_true(azbi_loop_timeout_ms(azbi_engine_loop(r.engine)) != 0);
        azbi_loop_disarm(azbi_engine_loop(r.engine), &timer);
        rig_dispose(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_answer_that_is_looked_at_late_is_the_last_one),
        cmocka_unit_test(a_retry_wait_that_was_slept_through_ends_by_time),
        cmocka_unit_test(a_token_that_comes_late_is_not_sent),
        cmocka_unit_test(a_token_in_time_is_not_sent_late),
        cmocka_unit_test(a_request_whose_time_passed_before_the_first_step_is_not_sent),
        cmocka_unit_test(a_timer_at_the_end_of_time_does_not_fire),
    };
    return cmocka_run_group_tests_name("http/deadline", tests, NULL, NULL);
}
