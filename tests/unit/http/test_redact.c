// test_redact.c - only what is on the list is shown.
#include <string.h>

#include "http/redact.h"
#include "support/test.h"
#include "support/test_context.h"

static void shows_what_is_allowed_alone(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        bool allowed;
    } cases[] = {
        {"x-ms-request-id", true},
        {"X-MS-REQUEST-ID", true},
        {"Retry-After", true},
        {"Authorization", false},
        {"x-ms-authorization-auxiliary", false},
        {"Set-Cookie", false},
        {"Location", false},
        {"Azure-AsyncOperation", false},
        {"WWW-Authenticate", false},
        {"x-new-header", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(azbi_redact_allows(cases[i].name), cases[i].allowed);
    }
}

static void writes_headers_with_dots_for_the_rest(void **state)
{
    (void)state;
    test_context test;
    azbi_headers headers;
    azbi_buf out;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&headers, test.context, 1024);
    azbi_buf_init(&out, test.context, 1024);
    assert_int_equal(azbi_headers_set(&headers, "Accept", "a/b"), AZB_OK);
    assert_int_equal(azbi_headers_set(&headers, "Authorization", "Bearer hush"), AZB_OK);
    azbi_redact_headers(&out, &headers);
    assert_string_equal(azbi_buf_text(&out), " Accept=a/b Authorization=...");
    azbi_buf_dispose(&out);
    azbi_headers_dispose(&headers);
    test_context_dispose(&test);
}

static void steps_over_each_field_once(void **state)
{
    (void)state;
    test_context test;
    azbi_headers headers;
    azbi_buf out;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&headers, test.context, SIZE_MAX / 2);
    azbi_buf_init(&out, test.context, SIZE_MAX / 2);
    while (headers.count < AZBI_HEADERS_COUNT_MAX) {
        assert_int_equal(azbi_headers_add(&headers, "a", 1, "", 0), AZB_OK);
    }
    azbi_redact_headers(&out, &headers);
    assert_int_equal(headers.walked, headers.count);
    assert_int_equal(out.len, headers.count * strlen(" a=..."));
    azbi_buf_dispose(&out);
    azbi_headers_dispose(&headers);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_what_is_allowed_alone),
        cmocka_unit_test(writes_headers_with_dots_for_the_rest),
        cmocka_unit_test(steps_over_each_field_once),
    };
    return cmocka_run_group_tests_name("http/redact", tests, NULL, NULL);
}
