// test_log.c - which lines reach the log, and what they look like.
#include <string.h>

#include "support/test_context.h"

#include "base/context.h"
#include "support/test.h"

static void formats_a_line(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_log(test.context, AZB_LOG_INFO, "http.response", "status %d", 200);
    assert_string_equal(test.log, "http.response: status 200\n");
    test_context_dispose(&test);
}

static void keeps_to_the_level(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    for (int32_t limit = AZB_LOG_NONE; limit <= AZB_LOG_DEBUG; limit++) {
        test.context->log_level = limit;
        for (int32_t level = AZB_LOG_NONE; level <= AZB_LOG_DEBUG; level++) {
            test.log[0] = '\0';
            const int wanted = level >= AZB_LOG_ERROR && level <= limit;
            assert_int_equal(azbi_log_wanted(test.context, level), wanted);
            azbi_log(test.context, level, "e", "t");
            assert_string_equal(test.log, wanted ? "e: t\n" : "");
        }
    }
    azb_log_fn log = test.context->log;
    test.context->log = NULL;
    assert_int_equal(azbi_log_wanted(test.context, AZB_LOG_ERROR), 0);
    azbi_log(test.context, AZB_LOG_ERROR, "e", "t");
    test.context->log = log;
    test_context_dispose(&test);
}

static void stays_one_line(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_log(test.context, AZB_LOG_ERROR, "e", "%s", "a\nb\r\x1b[0m\x7f\xc3\xa9");
    assert_string_equal(test.log, "e: a b  [0m \xc3\xa9\n");
    test_context_dispose(&test);
}

static void shows_no_signature(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_log(test.context, AZB_LOG_ERROR, "e", "%s", "https://h/d?sig=abc&se=1");
    assert_string_equal(test.log, "e: https://h/d?sig=***&se=1\n");
    test_context_dispose(&test);
}

static void cuts_between_characters(void **state)
{
    (void)state;
    test_context test;
    static const char *const characters[] = {"x", "\xc3\xa9", "\xe2\x82\xac", "\xf0\x9f\x98\x80"};
    char text[2400];
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < 4; i++) {
        const size_t n = strlen(characters[i]);
        for (size_t shift = 0; shift < 4; shift++) {
            memset(text, '-', sizeof text);
            for (size_t at = shift; at + n < sizeof text; at += n) {
                memcpy(text + at, characters[i], n);
            }
            text[sizeof text - 1] = '\0';
            test.log[0] = '\0';
            azbi_log(test.context, AZB_LOG_ERROR, "e", "%s", text);
            const size_t len = strlen(test.log) - strlen("e: \n");
            assert_in_range(len, 1023 - n, 1023);
            assert_int_equal((len - shift) % n, 0);
        }
    }
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(formats_a_line),          cmocka_unit_test(keeps_to_the_level),
        cmocka_unit_test(stays_one_line),          cmocka_unit_test(shows_no_signature),
        cmocka_unit_test(cuts_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
