// test_outcome.c - what an exchange makes of its tries: retries, new tokens, redirects, limits.
#include <stdio.h>

#include "rig.h"

#define OTHER_URL "https://other.example/x"

// ---- retries ----

static void retries_until_an_answer_is_good(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 429, "Retry-After: 2\n", NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_RESET, 0);
    rig_reply(&r, 200, "Content-Length: 5\n", "hello");
    rig_with(&r, AZB_MOCK_CUT, 2);
    rig_reply(&r, 200, NULL, "hello");
    const int64_t before = rig_now(&r);
    azbi_exchange *x = rig_new(&r, "PUT", RIG_URL, "{}", 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    size_t len = 0;
    assert_string_equal(azbi_exchange_body(x, &len), "hello"); // nothing of the cut one
    assert_int_equal(azb_mock_request_count(r.mock), 4);
    assert_int_equal(azb_mock_unused_count(r.mock), 0);
    const int64_t waited = rig_now(&r) - before;
    assert_true(waited >= 2000 + 1280 + 2560);
    assert_true(waited < 2000 + 2080 + 4160);
    for (size_t i = 1; i < 4; i++) {
        assert_string_equal(azb_mock_request_body(r.mock, i), "{}");
        assert_string_equal(azb_mock_request_header(r.mock, i, "x-ms-client-request-id"),
                            azb_mock_request_header(r.mock, 0, "x-ms-client-request-id"));
    }
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void ends_as_its_table_says(void **state)
{
    (void)state;
    enum {
        RAW = AZBI_EXCHANGE_RAW_ERRORS,
        ONCE = AZBI_EXCHANGE_ONCE,
        SINGLE = AZBI_EXCHANGE_NO_RETRY
    };
    static const char blocked[] = "{\"code\":\"CloudDosTimeboudLimitReached\"}";
    static const struct {
        const char *what;
        uint32_t flags;
        int32_t http_status;
        const char *headers;
        const char *body;
        int32_t fault;
        size_t requests; // in which every one is answered alike
        azb_status status;
    } cases[] = {
        {"good", 0, 200, NULL, "x", 0, 1, AZB_OK},
        {"not modified", 0, 304, "Content-Length: 5\n", NULL, 0, 1, AZB_E_SERVICE},
        {"not modified, raw", RAW, 304, "Content-Length: 5\n", NULL, 0, 1, AZB_OK},
        {"several choices", 0, 300, "Location: /y\n", "[]", 0, 1, AZB_E_SERVICE},
        {"by a proxy", 0, 305, "Location: /y\n", NULL, 0, 1, AZB_E_SERVICE},
        {"unused", 0, 306, NULL, NULL, 0, 1, AZB_E_SERVICE},
        {"unknown", 0, 399, NULL, "{}", 0, 1, AZB_E_SERVICE},
        {"a POST that moved", 0, 301, "Location: /y\n", NULL, 0, 1, AZB_E_SERVICE},
        {"see other", 0, 303, "Location: /y\n", NULL, 0, 1, AZB_E_SERVICE},
        {"a success of no known kind", 0, 299, NULL, "{}", 0, 1, AZB_OK},
        {"no content", 0, 204, "Content-Length: 5\n", NULL, 0, 1, AZB_OK},
        {"bad request", 0, 400, NULL, NULL, 0, 1, AZB_E_SERVICE},
        {"raw", RAW, 400, NULL, NULL, 0, 1, AZB_OK},
        {"raw is retried, too", RAW, 503, NULL, NULL, 0, 4, AZB_OK},
        {"server error", 0, 500, NULL, NULL, 0, 4, AZB_E_SERVICE},
        {"single", SINGLE, 500, NULL, NULL, 0, 1, AZB_E_SERVICE},
        {"once", ONCE, 500, NULL, NULL, 0, 1, AZB_E_SERVICE},
        {"once and busy", ONCE, 503, NULL, NULL, 0, 4, AZB_E_SERVICE},
        {"once and refused", ONCE, 200, NULL, NULL, AZB_MOCK_REFUSE, 4, AZB_E_TRANSPORT},
        {"once and broken", ONCE, 200, NULL, NULL, AZB_MOCK_RESET, 1, AZB_E_TRANSPORT},
        {"once and cut", ONCE, 200, NULL, "body", AZB_MOCK_CUT, 1, AZB_E_TRANSPORT},
        {"broken", 0, 200, NULL, NULL, AZB_MOCK_RESET, 4, AZB_E_TRANSPORT},
        {"at once is as if absent", 0, 503, "Retry-After: 0\n", NULL, 0, 4, AZB_E_SERVICE},
        {"long ago is as if absent", 0, 503, "Retry-After: Tue, 31 Dec 2024 00:00:00 GMT\n", NULL,
         0, 4, AZB_E_SERVICE},
        {"away", 0, 429, "Retry-After: 300\n", NULL, 0, 1, AZB_E_THROTTLED},
        {"raw and away", RAW, 429, "Retry-After: 300\n", NULL, 0, 1, AZB_OK},
        {"blocked", 0, 429, NULL, blocked, 0, 1, AZB_E_THROTTLED},
        {"short", 0, 200, "Content-Length: 5\n", "1234", 0, 4, AZB_E_TRANSPORT},
        {"short and once", ONCE, 200, "Content-Length: 5\n", "1234", 0, 1, AZB_E_TRANSPORT},
        {"long", 0, 200, "Content-Length: 3\n", "1234", 0, 4, AZB_E_TRANSPORT},
        {"encoded", 0, 200, "Content-Length: 3\nContent-Encoding: gzip\n", "1234", 0, 1, AZB_OK},
        {"chunked", 0, 200, "Content-Length: 3\nTransfer-Encoding: chunked\n", "1234", 0, 1,
         AZB_OK},
        {"no final status", 0, 100, NULL, NULL, 0, 4, AZB_E_TRANSPORT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        rig_init(&r, NULL);
        rig_reply(&r, cases[i].http_status, cases[i].headers, cases[i].body);
        rig_with(&r, AZB_MOCK_REPEAT, -1);
        if (cases[i].fault != 0) {
            rig_with(&r, cases[i].fault, 0);
        }
        azbi_exchange *x = rig_new(&r, "POST", RIG_URL, "{}", cases[i].flags, NULL, NULL);
        const azb_status status = rig_run(x);
        const size_t requests = azb_mock_request_count(r.mock);
        if (status != cases[i].status || requests != cases[i].requests) {
            fail_msg("%s: %s after %zu", cases[i].what, azb_status_name(status), requests);
        }
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

// Only a request that may change something can have begun work, and only when no answer settles it.
static void says_whether_the_work_may_have_begun(void **state)
{
    (void)state;
    static const struct {
        const char *method;
        int32_t http_status;
        int32_t fault;
        azb_status status;
        int32_t may_have_begun;
    } cases[] = {
        {"POST", 200, AZB_MOCK_RESET, AZB_E_TRANSPORT, 1},
        {"PUT", 200, AZB_MOCK_CUT, AZB_E_TRANSPORT, 1},
        {"DELETE", 200, AZB_MOCK_RESET, AZB_E_TRANSPORT, 1},
        {"POST", 200, AZB_MOCK_REFUSE, AZB_E_TRANSPORT, 0},
        {"GET", 200, AZB_MOCK_RESET, AZB_E_TRANSPORT, 0},
        {"POST", 200, AZB_MOCK_DELAY, AZB_E_TIMEOUT, 1},
        {"GET", 200, AZB_MOCK_DELAY, AZB_E_TIMEOUT, 0},
        {"POST", 500, 0, AZB_E_SERVICE, 1},
        {"POST", 504, 0, AZB_E_SERVICE, 1},
        {"POST", 503, 0, AZB_E_SERVICE, 0},
        {"POST", 429, 0, AZB_E_SERVICE, 0},
        {"POST", 409, 0, AZB_E_SERVICE, 0},
        {"GET", 500, 0, AZB_E_SERVICE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        rig_init(&r, NULL);
        rig_reply(&r, cases[i].http_status, NULL, "body");
        rig_with(&r, AZB_MOCK_REPEAT, -1);
        if (cases[i].fault != 0) {
            rig_with(&r, cases[i].fault, cases[i].fault == AZB_MOCK_DELAY ? 3600000 : 2);
        }
        azbi_exchange *x = rig_new(&r, cases[i].method, RIG_URL, NULL, 0, NULL, NULL);
        assert_int_equal(rig_run(x), cases[i].status);
        azb_error *err = NULL;
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), cases[i].status);
        assert_int_equal(azb_error_may_have_begun(err), cases[i].may_have_begun);
        assert_int_equal(strstr(azb_error_message(err), "may have begun") != NULL,
                         cases[i].may_have_begun && cases[i].http_status < 400);
        azb_error_free(err);
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

static void a_lost_answer_is_remembered_through_the_tries(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_RESET, 0);
    rig_reply(&r, 409, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "PUT", RIG_URL, "{}", 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_SERVICE);
    assert_int_equal(azb_error_may_have_begun(err), 1);
    azb_error_free(err);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void a_longer_wait_than_the_rest_ends_at_once(void **state)
{
    (void)state;
    rig r;
    const azb_call_options call = {.size = sizeof call, .timeout_ms = 60000};
    rig_init(&r, NULL);
    rig_reply(&r, 429, "Retry-After: 372\n", NULL);
    const int64_t before = rig_now(&r);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, &call);
    assert_int_equal(rig_run(x), AZB_E_THROTTLED);
    assert_int_equal(rig_now(&r), before);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_THROTTLED);
    assert_int_equal(azb_error_retry_after_ms(err), 372000);
    assert_int_equal(azb_error_http_status(err), 429);
    assert_int_equal(azb_error_is_transient(err), 1);
    azb_error_free(err);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- tokens ----

typedef struct late_source {
    int forced;
    char challenge[64];
} late_source;

static void late_forget(void *self, azbi_exchange *x)
{
    (void)self;
    (void)x;
    fail(); // every token was answered at once
}

static void inline_acquire(void *self, azbi_exchange *x, bool force, const char *challenge)
{
    late_source *source = self;
    source->forced += force;
    (void)snprintf(source->challenge, sizeof source->challenge, "%s",
                   challenge == NULL ? "" : challenge);
    azbi_exchange_token(x, force ? "Bearer new" : "Bearer old");
}

static void a_401_is_answered_once(void **state)
{
    (void)state;
    static const struct {
        int32_t second;
        azb_status status;
    } cases[] = {{200, AZB_OK}, {401, AZB_E_SERVICE}};
    for (size_t i = 0; i < 2; i++) {
        rig r;
        late_source source = {0, ""};
        const azbi_token_source token = {&source, inline_acquire, late_forget};
        rig_init(&r, NULL);
        rig_reply(&r, 401,
                  "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", "
                  "claims=\"eyJhIjoxfQ==\"\n",
                  NULL);
        rig_reply(&r, cases[i].second, NULL, NULL);
        // The request was refused before it began, so this holds for work that starts once, too.
        azbi_exchange *x = rig_new(&r, "POST", RIG_URL, "{}", AZBI_EXCHANGE_ONCE, &token, NULL);
        const int64_t before = rig_now(&r);
        assert_int_equal(rig_run(x), cases[i].status);
        assert_int_equal(rig_now(&r), before);
        assert_int_equal(azb_mock_request_count(r.mock), 2);
        assert_string_equal(azb_mock_request_header(r.mock, 0, "Authorization"), "Bearer old");
        assert_string_equal(azb_mock_request_header(r.mock, 1, "Authorization"), "Bearer new");
        assert_string_equal(azb_mock_request_body(r.mock, 1), "{}");
        assert_string_equal(azb_mock_request_header(r.mock, 0, "x-ms-client-request-id"),
                            azb_mock_request_header(r.mock, 1, "x-ms-client-request-id"));
        assert_int_equal(source.forced, 1);
        assert_string_equal(source.challenge, "{\"a\":1}");
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

static void a_401_without_a_source_is_the_answer(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 401, NULL, NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    assert_int_equal(azb_mock_request_count(r.mock), 1);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- redirects ----

static void redirects_follow_their_table(void **state)
{
    (void)state;
    static const struct {
        const char *what;
        const char *method;
        int32_t http_status;
        const char *headers;
        uint32_t flags;
        size_t requests;
        azb_status status;
        const char *last_url;
    } cases[] = {
        {"same origin", "GET", 307, "Location: https://management.azure.com/y?a=1\n", 0, 2, AZB_OK,
         "https://management.azure.com/y?a=1"},
        {"relative", "GET", 302, "Location: /y\n", 0, 2, AZB_OK, "https://management.azure.com/y"},
        {"default port", "GET", 308, "Location: https://MANAGEMENT.azure.com:443/y\n", 0, 2, AZB_OK,
         "https://MANAGEMENT.azure.com:443/y"},
        {"301", "GET", 301, "Location: /y\n", 0, 2, AZB_OK, "https://management.azure.com/y"},
        {"303", "GET", 303, "Location: /y\n", 0, 2, AZB_OK, "https://management.azure.com/y"},
        {"a POST keeps its body", "POST", 307, "Location: /y\n", AZBI_EXCHANGE_ONCE, 2, AZB_OK,
         "https://management.azure.com/y"},
        {"a POST does not become a GET", "POST", 302, "Location: /y\n", 0, 1, AZB_E_SERVICE, NULL},
        {"other host", "GET", 307, "Location: " OTHER_URL "\n", 0, 1, AZB_E_UNTRUSTED, NULL},
        {"other host, raw", "GET", 307, "Location: " OTHER_URL "\n", AZBI_EXCHANGE_RAW_ERRORS, 1,
         AZB_E_UNTRUSTED, NULL},
        {"other host, POST", "POST", 302, "Location: " OTHER_URL "\n", 0, 1, AZB_E_UNTRUSTED, NULL},
        {"other host by //", "GET", 307, "Location: //other.example/x\n", 0, 1, AZB_E_UNTRUSTED,
         NULL},
        {"longer host", "GET", 307, "Location: https://management.azure.com.evil.example/\n", 0, 1,
         AZB_E_UNTRUSTED, NULL},
        {"user info", "GET", 307, "Location: https://management.azure.com@evil.example/\n", 0, 1,
         AZB_E_SERVICE, NULL},
        {"other port", "GET", 307, "Location: https://management.azure.com:8443/\n", 0, 1,
         AZB_E_UNTRUSTED, NULL},
        {"no TLS", "GET", 307, "Location: http://management.azure.com/\n", 0, 1, AZB_E_UNTRUSTED,
         NULL},
        {"no location", "GET", 307, NULL, 0, 1, AZB_E_SERVICE, NULL},
        {"other scheme", "GET", 307, "Location: file:///etc/passwd\n", 0, 1, AZB_E_SERVICE, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        late_source source = {0, ""};
        const azbi_token_source token = {&source, inline_acquire, late_forget};
        rig_init(&r, NULL);
        rig_reply(&r, cases[i].http_status, cases[i].headers, NULL);
        rig_reply(&r, 200, NULL, NULL);
        const bool post = strcmp(cases[i].method, "POST") == 0;
        azbi_exchange *x =
            rig_new(&r, cases[i].method, RIG_URL, post ? "{}" : NULL, cases[i].flags, &token, NULL);
        const azb_status status = rig_run(x);
        const size_t requests = azb_mock_request_count(r.mock);
        if (status != cases[i].status || requests != cases[i].requests) {
            fail_msg("%s: %s after %zu", cases[i].what, azb_status_name(status), requests);
        }
        if (cases[i].last_url != NULL) {
            assert_string_equal(azb_mock_request_url(r.mock, 1), cases[i].last_url);
            assert_string_equal(azb_mock_request_method(r.mock, 1), cases[i].method);
            assert_string_equal(azb_mock_request_body(r.mock, 1), post ? "{}" : "");
            assert_string_equal(azbi_exchange_url(x), cases[i].last_url);
        }
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

// Metadata endpoints hand out tokens: whoever redirects there is not one of them.
static void a_direct_request_follows_no_redirect(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 307, "Location: /again\n", NULL);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, AZBI_EXCHANGE_DIRECT, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    assert_int_equal(azbi_exchange_http_status(x), 307);
    assert_int_equal(azb_mock_request_count(r.mock), 1);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void a_request_may_have_a_rule_of_its_own(void **state)
{
    (void)state;
    static const int32_t statuses[] = {404};
    static const azbi_retry_rule rule = {statuses, 1, 2, 1000, 1000, 60000};
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 404, NULL, "{}");
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    const azbi_request request = {.method = "GET", .url = RIG_URL, .retry = &rule};
    azbi_exchange *x = NULL;
    const int64_t began_ms = rig_now(&r);
    assert_int_equal(azbi_exchange_new(r.engine, &request, &x, NULL), AZB_OK);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    assert_int_equal(azb_mock_request_count(r.mock), 3);
    assert_int_equal(rig_now(&r) - began_ms, 3000); // waits of one and two seconds
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void endless_redirects_meet_a_limit(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 307, "Location: /again\n", NULL);
    rig_with(&r, AZB_MOCK_REPEAT, -1);
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_LIMIT);
    assert_int_equal(azb_mock_request_count(r.mock), 6);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

// ---- limits ----

static void a_large_body_names_the_limit(void **state)
{
    (void)state;
    static const struct {
        const char *headers;
        const char *body;
        azb_status status;
    } cases[] = {
        {NULL, "1234567890", AZB_OK},
        {"Content-Length: 10\n", "1234567890", AZB_OK},
        {NULL, "12345678901", AZB_E_LIMIT},
        {"Content-Length: 11\n", "12345678901", AZB_E_LIMIT},
        {"Content-Length: 9\n", "12345678901", AZB_E_LIMIT}, // the bytes count, not the header
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        rig r;
        const azb_client_options options = {.max_response_bytes = 10, .max_retries = 3};
        rig_init(&r, &options);
        rig_reply(&r, 200, cases[i].headers, cases[i].body);
        azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
        assert_int_equal(rig_run(x), cases[i].status);
        if (cases[i].status != AZB_OK) {
            azb_error *err = NULL;
            assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_LIMIT);
            assert_non_null(strstr(azb_error_message(err), "max_response_bytes (10)"));
            azb_error_free(err);
        }
        assert_int_equal(azb_mock_request_count(r.mock), 1);
        azbi_exchange_free(x);
        rig_dispose(&r);
    }
}

// ---- log ----

static void the_log_has_no_secrets(void **state)
{
    (void)state;
    rig r;
    late_source source = {0, ""};
    const azbi_token_source token = {&source, inline_acquire, late_forget};
    rig_init(&r, NULL);
    rig_reply(&r, 503, "x-ms-request-id: abc\nSet-Cookie: hush\n", "{\"secret\":1}");
    rig_reply(&r, 200, NULL, NULL);
    azbi_exchange *x =
        rig_new(&r, "GET", "https://h.example/p?api-version=1&sig=hush", NULL, 0, &token, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    const char *log = r.test.log;
    assert_non_null(strstr(log, "http.request: GET https://h.example/p?api-version=1&sig=... id="));
    assert_non_null(strstr(log, "http.response: 503, 12 bytes after 0 ms: GET https://h.example/"));
    assert_non_null(strstr(log, "x-ms-request-id=abc"));
    assert_non_null(strstr(log, "http.retry: retry 1 of 3 in "));
    assert_null(strstr(log, "hush"));
    assert_null(strstr(log, "Bearer"));
    assert_null(strstr(log, "secret"));
    azbi_exchange_free(x);
    rig_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(retries_until_an_answer_is_good),
        cmocka_unit_test(ends_as_its_table_says),
        cmocka_unit_test(says_whether_the_work_may_have_begun),
        cmocka_unit_test(a_lost_answer_is_remembered_through_the_tries),
        cmocka_unit_test(a_longer_wait_than_the_rest_ends_at_once),
        cmocka_unit_test(a_401_is_answered_once),
        cmocka_unit_test(a_401_without_a_source_is_the_answer),
        cmocka_unit_test(redirects_follow_their_table),
        cmocka_unit_test(a_direct_request_follows_no_redirect),
        cmocka_unit_test(a_request_may_have_a_rule_of_its_own),
        cmocka_unit_test(endless_redirects_meet_a_limit),
        cmocka_unit_test(a_large_body_names_the_limit),
        cmocka_unit_test(the_log_has_no_secrets),
    };
    return cmocka_run_group_tests_name("http/outcome", tests, NULL, NULL);
}
