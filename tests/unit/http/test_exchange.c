// test_exchange.c - the life of an exchange over the mock: what is sent, deadlines, cancel in each
// state, tokens, frees.
#include <stdio.h>

#include "base/cancel.h"
#include "rig.h"

static void count(void *user, azbi_exchange *x)
{
    assert_true(azbi_exchange_is_done(x));
    ++*(int *)user;
}

// ---- what is sent ----

static void sends_the_stated_headers(void **state)
{
    (void)state;
    rig r;
    const azb_client_options options = {.application_id = "my app", .max_retries = 3};
    azb_call_options call = {.size = sizeof call,
                             .client_request_id = "11111111-2222-3333-4444-555555555555",
                             .traceparent =
                                 "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"};
    rig_init(&r, &options);
    rig_reply(&r, 200, "Content-Type: application/json\nX-Two: b\n", "{\"a\":1}");
    azbi_exchange *x = rig_new(&r, "PUT", RIG_URL, "{}", 0, NULL, &call);
    assert_int_equal(azbi_exchange_set_header(x, "If-Match", "*"), AZB_OK);
    assert_int_equal(azbi_exchange_set_header(x, "if-match", "\"1\""), AZB_OK);
    assert_int_equal(rig_run(x), AZB_OK);
    assert_string_equal(azb_mock_request_method(r.mock, 0), "PUT");
    assert_string_equal(azb_mock_request_url(r.mock, 0), RIG_URL);
    assert_string_equal(azb_mock_request_body(r.mock, 0), "{}");
    const struct {
        const char *name;
        const char *value;
    } headers[] = {
        {"Accept", "application/json"},
        {"Content-Type", "application/json"},
        {"x-ms-client-request-id", "11111111-2222-3333-4444-555555555555"},
        {"x-ms-return-client-request-id", "true"},
        {"traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"},
        {"If-Match", "\"1\""},
        {"Authorization", ""},
    };
    for (size_t i = 0; i < sizeof headers / sizeof headers[0]; i++) {
        assert_string_equal(azb_mock_request_header(r.mock, 0, headers[i].name), headers[i].value);
    }
    const char *agent = azb_mock_request_header(r.mock, 0, "User-Agent");
    const char *start = "my/app azsdk-c-azbackup/" AZB_VERSION_TEXT " (";
    assert_memory_equal(agent, start, strlen(start));
    assert_int_equal(agent[strlen(agent) - 1], ')');
    size_t len = 0;
    assert_string_equal(azbi_exchange_body(x, &len), "{\"a\":1}");
    assert_int_equal(len, 7);
    assert_string_equal(azbi_exchange_header(x, "x-two"), "b");
    assert_null(azbi_exchange_header(x, "x-three"));
    assert_int_equal(azbi_exchange_http_status(x), 200);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void without_a_body_there_is_no_content_type(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 204, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "POST", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    assert_string_equal(azb_mock_request_header(r.mock, 0, "Content-Type"), "");
    assert_int_equal(strlen(azb_mock_request_header(r.mock, 0, "x-ms-client-request-id")), 36);
    size_t len = 1;
    size_t size = 1;
    assert_null(azbi_exchange_body(x, &len));
    assert_int_equal(len, 0);
    assert_null(azbi_exchange_take_body(x, &len, &size));
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void refuses_bad_requests(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azb_call_options newer[2] = {{.size = sizeof newer}, {.size = 1}};
    static char long_url[70 * 1024];
    (void)snprintf(long_url, sizeof long_url, "https://h/%0*d", (int)sizeof long_url - 20, 0);
    const azb_call_options control = {.size = sizeof control, .client_request_id = "a\x7f"};
    const azb_call_options bad_id = {.size = sizeof bad_id, .client_request_id = "a b"};
    const azb_call_options empty_id = {.size = sizeof empty_id, .client_request_id = ""};
    const azb_call_options split = {.size = sizeof split, .traceparent = "a\r\nX: y"};
    const azb_call_options negative = {.size = sizeof negative, .timeout_ms = -2};
    const azbi_token_source token = {NULL, NULL, NULL};
    const struct {
        const char *method;
        const char *url;
        const azbi_token_source *token;
        const azb_call_options *call;
        azb_status status;
        const char *path;
    } cases[] = {
        {"GET", NULL, NULL, NULL, AZB_E_ARG, "url"},
        {"GET", "", NULL, NULL, AZB_E_ARG, "url"},
        {"GET", "/relative", NULL, NULL, AZB_E_ARG, "url"},
        {"GET", "ftp://h/", NULL, NULL, AZB_E_ARG, "url"},
        {"GET", "https://u:p@h/", NULL, NULL, AZB_E_ARG, "url"},
        {"GET", "https://h/a b", NULL, NULL, AZB_E_ARG, "url"},
        {"GET", long_url, NULL, NULL, AZB_E_ARG, "url"},
        {NULL, RIG_URL, NULL, NULL, AZB_E_ARG, "method"},
        {"", RIG_URL, NULL, NULL, AZB_E_ARG, "method"},
        {"G T", RIG_URL, NULL, NULL, AZB_E_ARG, "method"},
        {"GETGETGETGET", RIG_URL, NULL, NULL, AZB_E_ARG, "method"},
        {"GET", "http://management.azure.com/", &token, NULL, AZB_E_UNTRUSTED, ""},
        {"GET", "http://127.0.0.1/", &token, NULL, AZB_E_UNTRUSTED, ""},
        {"GET", RIG_URL, NULL, newer, AZB_E_ABI, "call"},
        {"GET", RIG_URL, NULL, &bad_id, AZB_E_ARG, "call.client_request_id"},
        {"GET", RIG_URL, NULL, &control, AZB_E_ARG, "call.client_request_id"},
        {"GET", RIG_URL, NULL, &empty_id, AZB_E_ARG, "call.client_request_id"},
        {"GET", RIG_URL, NULL, &split, AZB_E_ARG, "call.traceparent"},
        {"GET", RIG_URL, NULL, &negative, AZB_E_ARG, "call.timeout_ms"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_request request = {.method = cases[i].method,
                                      .url = cases[i].url,
                                      .token = cases[i].token,
                                      .call = cases[i].call};
        azbi_exchange *x = NULL;
        azb_error *err = NULL;
        assert_int_equal(azbi_exchange_new(r.engine, &request, &x, &err), cases[i].status);
        assert_null(x);
        assert_string_equal(azb_error_path(err), cases[i].path);
        azb_error_free(err);
    }
    azbi_exchange *x = rig_new(&r, "GET", "http://127.0.0.1/", NULL, 0, NULL, NULL);
    assert_int_equal(azbi_exchange_set_header(x, "Bad Name", "x"), AZB_E_ARG);
    assert_int_equal(azbi_exchange_set_header(x, "X", "a\nb"), AZB_E_ARG);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void loopback_http_carries_a_token_only_when_allowed(void **state)
{
    (void)state;
    rig r;
    const azb_client_options options = {.allow_insecure_http = 1};
    const azbi_token_source token = {NULL, NULL, NULL};
    rig_init(&r, &options);
    azbi_exchange *x = NULL;
    azbi_request request = {.method = "GET", .url = "http://localhost:8080/", .token = &token};
    assert_int_equal(azbi_exchange_new(r.engine, &request, &x, NULL), AZB_OK);
    azbi_exchange_free(x);
    request.url = "http://management.azure.com/";
    assert_int_equal(azbi_exchange_new(r.engine, &request, &x, NULL), AZB_E_UNTRUSTED);
    rig_dispose(&r);
}

static void body_can_be_taken(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, "Content-Length: 11\n", "hello world");
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    size_t len = 0;
    size_t size = 0;
    char *body = azbi_exchange_take_body(x, &len, &size);
    assert_string_equal(body, "hello world"); // with the NUL behind it
    assert_int_equal(len, 11);
    assert_int_equal(size, 12); // the announced length made the block fit
    azb_context *context = azbi_engine_context(r.engine);
    context->allocator.release(context->allocator.user, body, size);
    assert_null(azbi_exchange_body(x, &len));
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- the deadline ----

static void deadline_ends_a_stalled_answer(void **state)
{
    (void)state;
    static const struct {
        int64_t client_ms;
        int64_t call_ms;
        int64_t expected_ms;
    } cases[] = {{0, 0, 300000}, {5000, 0, 5000}, {5000, 700, 700}, {-1, 900, 900}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        const azb_client_options options = {.request_timeout_ms = cases[i].client_ms};
        const azb_call_options call = {.size = sizeof call, .timeout_ms = cases[i].call_ms};
        rig_init(&r, &options);
        rig_reply(&r, 200, NULL, NULL);
        rig_with(&r, AZB_MOCK_STALL, 0);
        const int64_t before = rig_now(&r);
        azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, &call);
        assert_int_equal(rig_run(x), AZB_E_TIMEOUT);
        assert_int_equal(rig_now(&r) - before, cases[i].expected_ms);
        azb_error *err = NULL;
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TIMEOUT);
        assert_int_equal(azb_error_is_transient(err), 1);
        assert_int_equal(azb_error_http_status(err), 0);
        azb_error_free(err);
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

static void no_deadline_waits_for_days(void **state)
{
    (void)state;
    rig r;
    const azb_call_options call = {.size = sizeof call, .timeout_ms = -1};
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "late");
    rig_with(&r, AZB_MOCK_DELAY, INT64_C(3) * 86400 * 1000);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, &call);
    assert_int_equal(rig_run(x), AZB_OK);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void deadline_covers_all_tries(void **state)
{
    (void)state;
    rig r;
    const azb_call_options call = {.size = sizeof call, .timeout_ms = 10000};
    rig_init(&r, NULL);
    rig_reply(&r, 503, "Retry-After: 4\n", NULL);
    rig_with(&r, AZB_MOCK_DELAY, 3000);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_DELAY, 3001);
    const int64_t before = rig_now(&r);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, &call);
    assert_int_equal(rig_run(x), AZB_E_TIMEOUT);
    assert_int_equal(rig_now(&r) - before, 10000);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TIMEOUT);
    assert_int_equal(azb_error_attempt_count(err), 1);
    assert_string_equal(azb_error_attempt(err, 0), "503 after 3000 ms, waited 4000 ms");
    azb_error_free(err);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- cancel and free, in each state ----

typedef struct late_source {
    azbi_exchange *waiting;
    int acquired;
    int forgotten;
    int forced;
    char challenge[64];
} late_source;

static void late_acquire(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    late_source *source = self;
    source->waiting = x;
    source->acquired++;
    source->forced += force;
    (void)snprintf(source->challenge, sizeof source->challenge, "%s",
                   challenge == NULL ? "" : challenge);
}

static void late_forget(void *self, azbi_exchange *x)
{
    late_source *source = self;
    assert_ptr_equal(source->waiting, x);
    source->waiting = NULL;
    source->forgotten++;
}

enum {
    BEFORE_START,
    QUEUED,
    WAITS_FOR_TOKEN,
    IN_FLIGHT,
    WAITS_TO_RETRY,
    STATE_COUNT
};

typedef struct stage {
    rig r;
    late_source source;
    azb_cancel *cancel;
    azbi_exchange *x;
    int called;
} stage;

// Brings an exchange into a state and leaves it there.
static void set_stage(stage *s, int state)
{
    memset(s, 0, sizeof *s);
    rig_init(&s->r, NULL);
    assert_int_equal(azb_cancel_new(s->r.test.context, &s->cancel, NULL), AZB_OK);
    const azbi_token_source token = {&s->source, late_acquire, late_forget};
    const azb_call_options call = {.size = sizeof call, .cancel = s->cancel};
    rig_reply(&s->r, state == WAITS_TO_RETRY ? 503 : 200, NULL, NULL);
    if (state == IN_FLIGHT) {
        rig_with(&s->r, AZB_MOCK_STALL, 0);
    }
    s->x = rig_new(&s->r, "GET", RIG_URL, NULL, 0, state == WAITS_FOR_TOKEN ? &token : NULL, &call);
    if (state == BEFORE_START) {
        return;
    }
    azbi_exchange_start(s->x, count, &s->called);
    // Steps without time: the mock's clock does not move, so a retry stays ahead.
    for (int i = 0; state > QUEUED && i < 4; i++) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(s->r.engine), 0, NULL, NULL), AZB_OK);
    }
    assert_int_equal(s->called, 0);
    assert_int_equal(azb_mock_request_count(s->r.mock), state >= IN_FLIGHT);
    assert_int_equal(s->source.acquired, state == WAITS_FOR_TOKEN);
}

static void clear_stage(stage *s)
{
    assert_null(s->source.waiting);
    azb_cancel_free(s->cancel);
    rig_dispose(&s->r);
}

static void cancel_token_ends_it_in_each_state(void **state)
{
    (void)state;
    for (int at = BEFORE_START; at < STATE_COUNT; at++) {
        stage s;
        set_stage(&s, at);
        const int64_t before = rig_now(&s.r);
        azb_cancel_trigger(s.cancel);
        if (at == BEFORE_START) {
            azbi_exchange_start(s.x, count, &s.called);
        }
        assert_int_equal(rig_wait(s.x), AZB_E_CANCELED);
        assert_int_equal(rig_now(&s.r), before); // at once
        assert_int_equal(s.called, 1);
        assert_int_equal(s.source.forgotten, at == WAITS_FOR_TOKEN);
        assert_int_equal(azb_mock_request_count(s.r.mock), at >= IN_FLIGHT);
        azbi_exchange_free(s.x);
        clear_stage(&s);
    }
}

static void cancel_call_ends_it_in_each_state(void **state)
{
    (void)state;
    for (int at = BEFORE_START; at < STATE_COUNT; at++) {
        stage s;
        set_stage(&s, at);
        azbi_exchange_cancel(s.x);
        azbi_exchange_cancel(s.x);
        if (at == BEFORE_START) {
            azbi_exchange_start(s.x, count, &s.called);
        }
        assert_int_equal(rig_wait(s.x), AZB_E_CANCELED);
        assert_int_equal(s.called, 1);
        azbi_exchange_cancel(s.x); // done: nothing
        azbi_exchange_free(s.x);
        clear_stage(&s);
    }
}

static void free_drops_it_without_its_callback(void **state)
{
    (void)state;
    for (int at = BEFORE_START; at < STATE_COUNT; at++) {
        stage s;
        set_stage(&s, at);
        azbi_exchange_free(s.x);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(s.r.engine), 0, NULL, NULL), AZB_OK);
        azb_cancel_trigger(s.cancel);
        assert_int_equal(s.called, 0);
        assert_int_equal(s.source.forgotten, at == WAITS_FOR_TOKEN);
        clear_stage(&s);
    }
}

static void shutdown_ends_it_in_each_state(void **state)
{
    (void)state;
    for (int at = QUEUED; at < STATE_COUNT; at++) {
        stage s;
        set_stage(&s, at);
        azbi_loop_close(azbi_engine_loop(s.r.engine));
        assert_int_equal(s.called, 1);
        assert_int_equal(azbi_exchange_status(s.x), AZB_E_CANCELED);
        azbi_exchange_free(s.x);
        clear_stage(&s);
    }
}

static void start_after_shutdown_is_canceled(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_loop_close(azbi_engine_loop(r.engine));
    assert_int_equal(rig_run(x), AZB_E_CANCELED);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void free_in_callback(void *user, azbi_exchange *x)
{
    ++*(int *)user;
    azbi_exchange_free(x);
}

static bool is_positive(void *user)
{
    return *(const int *)user > 0;
}

static void callback_may_free_its_exchange(void **state)
{
    (void)state;
    rig r;
    int called = 0;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, "x");
    azbi_exchange_start(rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL), free_in_callback,
                        &called);
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r.engine), is_positive, &called, NULL),
                     AZB_OK);
    rig_dispose(&r);
}

static void wait_in_callback(void *user, azbi_exchange *x)
{
    rig *r = user;
    size_t pending = 0;
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(r->engine), is_positive, NULL, NULL),
                     AZB_E_STATE);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r->engine), 0, &pending, NULL), AZB_E_STATE);
    assert_int_equal(azbi_loop_background(azbi_engine_loop(r->engine), true, NULL), AZB_E_STATE);
    assert_int_equal(azbi_exchange_status(x), AZB_OK);
}

static void callback_must_not_wait(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    azbi_exchange_start(x, wait_in_callback, &r);
    assert_int_equal(rig_wait(x), AZB_OK);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- tokens ----

static void token_goes_out_and_is_asked_for_anew_at_each_try(void **state)
{
    (void)state;
    rig r;
    late_source source = {NULL, 0, 0, 0, ""};
    const azbi_token_source token = {&source, late_acquire, late_forget};
    rig_init(&r, NULL);
    rig_reply(&r, 500, NULL, NULL);
    rig_reply(&r, 200, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, &token, NULL);
    azbi_exchange_start(x, NULL, NULL);
    assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), 0, NULL, NULL), AZB_OK);
    assert_ptr_equal(source.waiting, x);
    azbi_exchange_token(x, "Bearer one");
    azbi_exchange_token(x, "Bearer twice"); // too late
    while (source.acquired < 2) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(r.engine), -1, NULL, NULL), AZB_OK);
    }
    azbi_exchange_token(x, "Bearer two");
    assert_int_equal(rig_wait(x), AZB_OK);
    assert_string_equal(azb_mock_request_header(r.mock, 0, "authorization"), "Bearer one");
    assert_string_equal(azb_mock_request_header(r.mock, 1, "authorization"), "Bearer two");
    assert_int_equal(source.forgotten, 0);
    assert_int_equal(source.forced, 0);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// Refuses twice, without a reason of its own.
static void refusing_acquire(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    (void)self;
    (void)force;
    (void)challenge;
    azbi_exchange_token_failed(x, NULL);
    azbi_exchange_token_failed(x, NULL);
}

static void a_token_is_refused_once(void **state)
{
    (void)state;
    rig r;
    const azbi_token_source token = {NULL, refusing_acquire, late_forget};
    rig_init(&r, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, &token, NULL);
    assert_int_equal(rig_run(x), AZB_E_AUTH);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void failing_acquire(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    (void)force;
    (void)challenge;
    azbi_exchange_token_failed(x, self);
}

static void a_failed_token_is_the_cause(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    azb_error *cause = NULL;
    assert_int_equal(azbi_fail(&cause, r.test.context, AZB_E_AUTH, "the secret has expired"),
                     AZB_E_AUTH);
    const azbi_token_source token = {cause, failing_acquire, late_forget};
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, &token, NULL);
    assert_int_equal(rig_run(x), AZB_E_AUTH);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_AUTH);
    assert_string_equal(azb_error_message(err), "the secret has expired");
    azb_error_free(err);
    azb_error_free(cause);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void split_acquire(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    late_acquire(self, x, force, challenge);
    azbi_exchange_token(x, "Bearer a\r\nX-Evil: 1");
}

static void a_token_cannot_smuggle_headers(void **state)
{
    (void)state;
    rig r;
    late_source source = {NULL, 0, 0, 0, ""};
    const azbi_token_source token = {&source, split_acquire, late_forget};
    rig_init(&r, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, &token, NULL);
    assert_int_equal(rig_run(x), AZB_E_AUTH);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_token_is_refused_once),
        cmocka_unit_test(sends_the_stated_headers),
        cmocka_unit_test(without_a_body_there_is_no_content_type),
        cmocka_unit_test(refuses_bad_requests),
        cmocka_unit_test(loopback_http_carries_a_token_only_when_allowed),
        cmocka_unit_test(body_can_be_taken),
        cmocka_unit_test(deadline_ends_a_stalled_answer),
        cmocka_unit_test(no_deadline_waits_for_days),
        cmocka_unit_test(deadline_covers_all_tries),
        cmocka_unit_test(cancel_token_ends_it_in_each_state),
        cmocka_unit_test(cancel_call_ends_it_in_each_state),
        cmocka_unit_test(free_drops_it_without_its_callback),
        cmocka_unit_test(shutdown_ends_it_in_each_state),
        cmocka_unit_test(start_after_shutdown_is_canceled),
        cmocka_unit_test(callback_may_free_its_exchange),
        cmocka_unit_test(callback_must_not_wait),
        cmocka_unit_test(token_goes_out_and_is_asked_for_anew_at_each_try),
        cmocka_unit_test(a_failed_token_is_the_cause),
        cmocka_unit_test(a_token_cannot_smuggle_headers),
    };
    return cmocka_run_group_tests_name("http/exchange", tests, NULL, NULL);
}
