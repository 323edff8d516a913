// test_retry.c - the rules of sending again, row by row.
#include <string.h>

#include "http/retry.h"
#include "support/test.h"
#include "support/test_context.h"

#define NONE INT64_MAX // of a deadline

static void decides_by_its_table(void **state)
{
    (void)state;
    enum {
        SENT = 1,
        PERMANENT = 2,
        BLOCKED = 4,
        ONCE = 8,
        EMPTY = 16
    };
    static const struct {
        const char *what;
        azb_status status;
        int32_t http_status;
        int32_t flags;
        int32_t retries, max_retries;
        int64_t after_ms, rest_ms;
        azbi_retry_action action;
        int64_t delay_ms;
    } cases[] = {
        {"lacks its body", AZB_OK, 200, SENT | EMPTY, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"still lacks it", AZB_OK, 200, SENT | EMPTY, 3, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"done", AZB_OK, 200, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"a wait on a success is not ours", AZB_OK, 202, SENT, 0, 3, 5000, NONE, AZBI_RETRY_STOP,
         0},
        {"400", AZB_OK, 400, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"401", AZB_OK, 401, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"404", AZB_OK, 404, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"409 with a wait", AZB_OK, 409, SENT, 0, 3, 5000, NONE, AZBI_RETRY_STOP, 0},
        {"501", AZB_OK, 501, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"408", AZB_OK, 408, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"429", AZB_OK, 429, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"500", AZB_OK, 500, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"502", AZB_OK, 502, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"503", AZB_OK, 503, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"504", AZB_OK, 504, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"second", AZB_OK, 504, SENT, 1, 3, -1, NONE, AZBI_RETRY_AGAIN, 1280},
        {"third", AZB_OK, 504, SENT, 2, 3, -1, NONE, AZBI_RETRY_AGAIN, 2560},
        {"no more", AZB_OK, 504, SENT, 3, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"none allowed", AZB_OK, 503, SENT, 0, 0, 10, NONE, AZBI_RETRY_STOP, 0},
        {"asked wait", AZB_OK, 429, SENT, 0, 3, 1500, NONE, AZBI_RETRY_AGAIN, 1500},
        {"asked wait above our cap", AZB_OK, 429, SENT, 0, 3, 90000, NONE, AZBI_RETRY_AGAIN, 90000},
        {"asked wait fits", AZB_OK, 429, SENT, 0, 3, 1500, 1501, AZBI_RETRY_AGAIN, 1500},
        {"asked wait too long", AZB_OK, 429, SENT, 0, 3, 1500, 1500, AZBI_RETRY_GIVE_UP, 0},
        {"own wait too long", AZB_OK, 503, SENT, 0, 3, -1, 640, AZBI_RETRY_STOP, 0},
        {"own wait fits", AZB_OK, 503, SENT, 0, 3, -1, 641, AZBI_RETRY_AGAIN, 640},
        {"nothing is left", AZB_OK, 503, SENT, 0, 3, -1, 0, AZBI_RETRY_STOP, 0},
        {"nothing is left to ask for", AZB_OK, 503, SENT, 0, 3, 1, 0, AZBI_RETRY_GIVE_UP, 0},
        {"nothing is left for a day", AZB_OK, 429, SENT, 0, 3, 86400000, 0, AZBI_RETRY_GIVE_UP, 0},
        {"nothing is left, broken", AZB_E_TRANSPORT, 0, SENT, 0, 3, -1, 0, AZBI_RETRY_STOP, 0},
        {"no negative rest stands for none", AZB_OK, 503, SENT, 0, 3, -1, -1, AZBI_RETRY_STOP, 0},
        {"asked for nothing", AZB_OK, 503, SENT, 0, 3, 0, NONE, AZBI_RETRY_AGAIN, 640},
        {"asked for nothing and little left", AZB_OK, 503, SENT, 0, 3, 0, 640, AZBI_RETRY_STOP, 0},
        {"blocked", AZB_OK, 429, SENT | BLOCKED, 0, 3, -1, NONE, AZBI_RETRY_GIVE_UP, 0},
        {"blocked 400", AZB_OK, 400, SENT | BLOCKED, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"broken", AZB_E_TRANSPORT, 0, SENT, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"broken in the answer", AZB_E_TRANSPORT, 200, SENT, 0, 3, 7, NONE, AZBI_RETRY_AGAIN, 640},
        {"refused", AZB_E_TRANSPORT, 0, 0, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"bad certificate", AZB_E_TRANSPORT, 0, PERMANENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"too large", AZB_E_LIMIT, 200, SENT, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"no memory", AZB_E_NOMEM, 0, 0, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"once: 408", AZB_OK, 408, SENT | ONCE, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"once: 429", AZB_OK, 429, SENT | ONCE, 0, 3, 9, NONE, AZBI_RETRY_AGAIN, 9},
        {"once: 500", AZB_OK, 500, SENT | ONCE, 0, 3, 9, NONE, AZBI_RETRY_STOP, 0},
        {"once: 502", AZB_OK, 502, SENT | ONCE, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"once: 503", AZB_OK, 503, SENT | ONCE, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
        {"once: 504", AZB_OK, 504, SENT | ONCE, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"once: broken", AZB_E_TRANSPORT, 0, SENT | ONCE, 0, 3, -1, NONE, AZBI_RETRY_STOP, 0},
        {"once: refused", AZB_E_TRANSPORT, 0, ONCE, 0, 3, -1, NONE, AZBI_RETRY_AGAIN, 640},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_retry_facts facts = {
            .status = cases[i].status,
            .http_status = cases[i].http_status,
            .was_sent = (cases[i].flags & SENT) != 0,
            .permanent = (cases[i].flags & PERMANENT) != 0,
            .blocked = (cases[i].flags & BLOCKED) != 0,
            .once = (cases[i].flags & ONCE) != 0,
            .lacks_body = (cases[i].flags & EMPTY) != 0,
            .retries = cases[i].retries,
            .max_retries = cases[i].max_retries,
            .retry_after_ms = cases[i].after_ms,
            .rest_ms = cases[i].rest_ms,
            .random = 0.0,
        };
        const azbi_retry_verdict verdict = azbi_retry_decide(&facts);
        if (verdict.action != cases[i].action || verdict.delay_ms != cases[i].delay_ms) {
            fail_msg("%s: action %d, delay %lld", cases[i].what, (int)verdict.action,
                     (long long)verdict.delay_ms);
        }
    }
}

static void backs_off_with_jitter_up_to_a_minute(void **state)
{
    (void)state;
    static const struct {
        int32_t retries;
        double random;
        int64_t ms;
    } cases[] = {
        {0, 0.0, 640},   {0, 0.5, 840},   {0, 0.999999, 1039}, {1, 0.0, 1280},  {3, 0.0, 5120},
        {6, 0.0, 40960}, {6, 0.5, 53760}, {6, 0.9, 60000},     {7, 0.0, 60000}, {20, 0.9, 60000},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(azbi_retry_backoff_ms(cases[i].retries, cases[i].random), cases[i].ms);
    }
}

#define DAY_MS INT64_C(86400000)

static void reads_how_long_to_wait(void **state)
{
    (void)state;
    static const struct {
        const char *fields[4]; // name, value, ...
        int64_t ms;
    } cases[] = {
        {{NULL}, -1},
        {{"Retry-After", "7"}, 7000},
        {{"retry-after", " 7 "}, 7000},
        {{"Retry-After", "0"}, 0},
        {{"Retry-After", "000"}, 0},
        {{"Retry-After", "007"}, 7000},
        {{"Retry-After", "+7"}, -1},
        {{"Retry-After", "7 s"}, -1},
        {{"Retry-After", "0x7"}, -1},
        {{"Retry-After", "5, 7"}, -1},
        {{"Retry-After", "86399"}, 86399000},
        {{"Retry-After", "86400"}, DAY_MS},
        {{"Retry-After", "86401"}, DAY_MS},
        {{"Retry-After", "31622400"}, DAY_MS},
        {{"Retry-After", "18446744073709551615"}, DAY_MS},
        {{"Retry-After", "18446744073709552"}, DAY_MS}, // its product wraps
        {{"Retry-After", "18446744073709551616"}, DAY_MS},
        {{"x-ms-retry-after-ms", "99999999999999999999999"}, DAY_MS},
        {{"retry-after-ms", "86400001"}, DAY_MS},
        {{"retry-after-ms", "-5"}, -1},
        {{"retry-after-ms", "0.5"}, -1},
        {{"Retry-After", "-1"}, -1},
        {{"Retry-After", "1.5"}, -1},
        {{"Retry-After", ""}, -1},
        {{"Retry-After", "soon"}, -1},
        {{"Retry-After", "99999999999999999999999"}, DAY_MS},
        {{"Retry-After", "9999999999999999"}, DAY_MS},
        {{"x-ms-retry-after-ms", "250"}, 250},
        {{"retry-after-ms", "40"}, 40},
        {{"retry-after-ms", "0", "Retry-After", "3"}, 3000},
        {{"Retry-After", "3", "retry-after-ms", "40"}, 40},
        {{"x-ms-retry-after-ms", "250", "retry-after-ms", "40"}, 40},
        {{"retry-after-ms", "0", "Retry-After", "soon"}, 0},
        {{"retry-after-ms", "soon", "Retry-After", "0"}, 0},
        {{"retry-after-ms", "0", "Retry-After", "Wed, 01 Jan 2025 00:00:10 GMT"}, 9500},
        {{"Retry-After", "3", "x-ms-retry-after-ms", "250"}, 250},
        // our clock stands at 2025-01-01T00:00:00.500Z
        {{"Retry-After", "Wed, 01 Jan 2025 00:00:10 GMT"}, 9500},
        {{"Retry-After", "Tue, 31 Dec 2024 23:59:59 GMT"}, 0},
        {{"Retry-After", "Mon, 01 Jan 0001 00:00:00 GMT"}, 0},
        {{"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT"}, DAY_MS},
        {{"Retry-After", "Fri, 31 Dec 9999 23:59:59 GMT", "Date", "Mon, 01 Jan 0001 00:00:00 GMT"},
         DAY_MS},
        {{"Retry-After", "Mon, 01 Jan 0001 00:00:00 GMT", "Date", "Fri, 31 Dec 9999 23:59:59 GMT"},
         0},
        {{"Retry-After", "Wed, 01 Jan 2025 00:00:10"}, -1},
        {{"Retry-After", "Wed, 01 Jan 2025 00:00:10 GMT", "Date", "Tue, 31 Dec 2024 23:59:40 GMT"},
         30000},
        {{"Retry-After", "Wed, 01 Jan 2025 00:00:10 GMT", "Date", "yesterday"}, 9500},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_headers headers;
        azbi_headers_init(&headers, test.context, 4096);
        for (size_t f = 0; f < 4 && cases[i].fields[f] != NULL; f += 2) {
            const char *name = cases[i].fields[f];
            const char *value = cases[i].fields[f + 1];
            assert_int_equal(azbi_headers_add(&headers, name, strlen(name), value, strlen(value)),
                             AZB_OK);
        }
        const int64_t ms = azbi_retry_after_ms(&headers, INT64_C(1735689600500));
        if (ms != cases[i].ms) {
            fail_msg("case %zu: %lld", i, (long long)ms);
        }
        azbi_headers_dispose(&headers);
    }
    test_context_dispose(&test);
}

static void reads_a_date_with_any_clock_of_the_host(void **state)
{
    (void)state;
    static const char date[] = "Wed, 01 Jan 2025 00:00:10 GMT";
    static const struct {
        int64_t unix_ms, ms;
    } cases[] = {{INT64_MIN, DAY_MS}, {INT64_MAX, 0}, {0, DAY_MS}};
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_headers headers;
    azbi_headers_init(&headers, test.context, 4096);
    assert_int_equal(azbi_headers_set(&headers, "Retry-After", date), AZB_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(azbi_retry_after_ms(&headers, cases[i].unix_ms), cases[i].ms);
    }
    azbi_headers_dispose(&headers);
    test_context_dispose(&test);
}

static void knows_codes_that_block_for_hours(void **state)
{
    (void)state;
    static const struct {
        const char *body;
        bool blocked;
    } cases[] = {
        {NULL, false},
        {"", false},
        {"{\"error\":{\"code\":\"TooManyRequests\"}}", false},
        {"{\"error\":{\"code\":\"CloudDosTimeboudLimitReached\"}}", true},
        {"{\"error\":{\"code\":\"CloudDosAbsoluteLimitReached\"}}", true},
        {"CloudDosAbsoluteLimitReache", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *body = cases[i].body;
        assert_int_equal(azbi_retry_is_blocked(body, body == NULL ? 0 : strlen(body)),
                         cases[i].blocked);
    }
}

// Of a metadata endpoint: its own statuses, waits between two bounds.
static void obeys_a_rule_of_its_own(void **state)
{
    (void)state;
    static const int32_t statuses[] = {404, 410, 429};
    static const azbi_retry_rule rule = {statuses, 3, 4, 2000, 1000, 60000};
    static const struct {
        int32_t http_status, retries;
        int64_t after_ms, rest_ms;
        azbi_retry_action action;
        int64_t delay_ms;
    } cases[] = {
        {404, 0, -1, NONE, AZBI_RETRY_AGAIN, 2000},
        {410, 1, -1, NONE, AZBI_RETRY_AGAIN, 4000},
        {410, 3, -1, NONE, AZBI_RETRY_AGAIN, 16000},
        {410, 4, -1, NONE, AZBI_RETRY_STOP, 0},
        {429, 0, 5000, NONE, AZBI_RETRY_AGAIN, 5000},
        {429, 0, 10, NONE, AZBI_RETRY_AGAIN, 1000},
        {429, 0, 3600000, NONE, AZBI_RETRY_AGAIN, 60000},
        {429, 0, -1, 2000, AZBI_RETRY_STOP, 0},
        {500, 0, -1, NONE, AZBI_RETRY_STOP, 0},
        {200, 0, -1, NONE, AZBI_RETRY_STOP, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_retry_facts facts = {.http_status = cases[i].http_status,
                                        .was_sent = true,
                                        .retries = cases[i].retries,
                                        .max_retries = rule.max_retries,
                                        .retry_after_ms = cases[i].after_ms,
                                        .rest_ms = cases[i].rest_ms,
                                        .rule = &rule};
        const azbi_retry_verdict verdict = azbi_retry_decide(&facts);
        assert_int_equal(verdict.action, cases[i].action);
        assert_int_equal(verdict.delay_ms, cases[i].delay_ms);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decides_by_its_table),
        cmocka_unit_test(obeys_a_rule_of_its_own),
        cmocka_unit_test(backs_off_with_jitter_up_to_a_minute),
        cmocka_unit_test(reads_how_long_to_wait),
        cmocka_unit_test(reads_a_date_with_any_clock_of_the_host),
        cmocka_unit_test(knows_codes_that_block_for_hours),
    };
    return cmocka_run_group_tests_name("http/retry", tests, NULL, NULL);
}
