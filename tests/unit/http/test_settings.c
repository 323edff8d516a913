// test_settings.c - ranges of the options, their defaults, and the User-Agent.
#include <string.h>

#include "http/settings.h"
#include "support/test.h"
#include "support/test_context.h"

static void fills_in_defaults(void **state)
{
    (void)state;
    test_context test;
    azbi_settings settings;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azbi_settings_init(&settings, test.context, NULL, NULL), AZB_OK);
    assert_int_equal(settings.max_response_bytes, 64u * 1024 * 1024);
    assert_int_equal(settings.request_timeout_ms, 300000);
    assert_int_equal(settings.connect_timeout_ms, 30000);
    assert_int_equal(settings.idle_timeout_ms, 60000);
    assert_int_equal(settings.max_retries, 3);
    assert_int_equal(settings.allow_insecure_http, 0);
    assert_null(settings.proxy);
    assert_null(settings.ca_file);
    const char *agent = "azsdk-c-azbackup/" AZB_VERSION_TEXT " (";
    assert_memory_equal(settings.user_agent, agent, strlen(agent));
    azbi_settings_dispose(&settings, test.context);
    test_context_dispose(&test);
}

static void copies_what_is_given(void **state)
{
    (void)state;
    test_context test;
    azbi_settings settings;
    char proxy[] = "http://user:word@proxy:1";
    const azb_client_options options = {
        .application_id = "an app of 24 characters!",
        .proxy = proxy,
        .ca_file = "ca.pem",
        .client_certificate_file = "cert.pem",
        .client_key_file = "key.pem",
        .max_response_bytes = 5,
        .request_timeout_ms = -1,
        .connect_timeout_ms = 1,
        .idle_timeout_ms = 2,
        .max_retries = -1,
        .allow_insecure_http = 1,
    };
    test_context_init(&test, 0, NULL);
    assert_int_equal(azbi_settings_init(&settings, test.context, &options, NULL), AZB_OK);
    proxy[0] = 'x';
    assert_string_equal(settings.proxy, "http://user:word@proxy:1");
    assert_string_equal(settings.ca_file, "ca.pem");
    assert_string_equal(settings.client_certificate_file, "cert.pem");
    assert_string_equal(settings.client_key_file, "key.pem");
    assert_int_equal(settings.max_response_bytes, 5);
    assert_int_equal(settings.request_timeout_ms, -1);
    assert_int_equal(settings.max_retries, 0);
    const char *agent = "an/app/of/24/characters! azsdk-c-azbackup/";
    assert_memory_equal(settings.user_agent, agent, strlen(agent));
    azbi_settings_dispose(&settings, test.context);
    test_context_dispose(&test);
}

static void names_the_option_that_is_wrong(void **state)
{
    (void)state;
    static const struct {
        azb_client_options options;
        const char *path;
    } cases[] = {
        {{.request_timeout_ms = -2}, "options.request_timeout_ms"},
        {{.request_timeout_ms = INT64_MAX}, "options.request_timeout_ms"},
        {{.connect_timeout_ms = -1}, "options.connect_timeout_ms"},
        {{.idle_timeout_ms = INT64_C(1) << 40}, "options.idle_timeout_ms"},
        {{.max_retries = -2}, "options.max_retries"},
        {{.max_retries = 21}, "options.max_retries"},
        {{.allow_insecure_http = 2}, "options.allow_insecure_http"},
        {{.allow_insecure_http = -1}, "options.allow_insecure_http"},
        {{.client_key_file = "key.pem"}, "options.client_key_file"},
        {{.application_id = "more than 24 characters!!"}, "options.application_id"},
        {{.application_id = "a\r\nb"}, "options.application_id"},
        {{.application_id = "caf\xc3\xa9"}, "options.application_id"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_settings settings;
        azb_error *err = NULL;
        assert_int_equal(azbi_settings_init(&settings, test.context, &cases[i].options, &err),
                         AZB_E_ARG);
        assert_string_equal(azb_error_path(err), cases[i].path);
        azb_error_free(err);
    }
    test_context_dispose(&test);
}

static void copy_settings(test_context *test)
{
    static const azb_client_options options = {.application_id = "app",
                                               .proxy = "http://p",
                                               .ca_file = "ca.pem",
                                               .client_certificate_file = "cert.pem",
                                               .client_key_file = "key.pem"};
    azbi_settings settings;
    azb_error *err = NULL;
    const azb_status status = azbi_settings_init(&settings, test->context, &options, &err);
    assert_int_equal(azb_error_status(err), status);
    assert_int_equal(status, failing_allocator_has_failed(&test->memory) ? AZB_E_NOMEM : AZB_OK);
    assert_int_equal(settings.client_key_file != NULL, status == AZB_OK);
    azb_error_free(err);
    azbi_settings_dispose(&settings, test->context);
}

static void memory_may_end_at_each_text(void **state)
{
    (void)state;
    test_context_sweep(copy_settings);
}

// A client asks the same table.
static void numbers_have_one_table(void **state)
{
    (void)state;
    const azb_client_options good = {.request_timeout_ms = 1,
                                     .connect_timeout_ms = 1,
                                     .idle_timeout_ms = 1,
                                     .max_response_bytes = 1};
    enum {
        REQUEST,
        CONNECT,
        IDLE,
        RETRIES,
        BODY
    };
    static const struct {
        int member;
        int64_t value;
        const char *wrong; // in the message; NULL: the value is fine
    } cases[] = {
        {REQUEST, -1, NULL},
        {REQUEST, INT64_MAX / 4, NULL},
        {REQUEST, 0, NULL},
        {REQUEST, INT64_MAX,
         "is 9223372036854775807, must be from 1 to 2305843009213693951, 0 for the default, or -1 "
         "for none"},
        {REQUEST, -2, "is -2, must be from "},
        {CONNECT, INT32_MAX, NULL},
        {CONNECT, -1, "is -1, must be from 1 to 2147483647, 0 for the default"},
        {CONNECT, 0, NULL},
        {CONNECT, INT64_C(1) << 31, "is 2147483648, must be from 1 to 2147483647"},
        {IDLE, INT32_MAX, NULL},
        {IDLE, -1, "is -1, must be from 1 to 2147483647"},
        {IDLE, INT64_MIN, "is -9223372036854775808, must be from "},
        {RETRIES, 20, NULL},
        {RETRIES, 0, NULL},
        {RETRIES, -1, NULL},
        {RETRIES, -2, "is -2, must be from 1 to 20, 0 for the default, or -1 for none"},
        {RETRIES, 21, "is 21, must be from 1 to 20"},
        {BODY, 0, NULL},
        {BODY, -1, // SIZE_MAX
         SIZE_MAX > UINT32_MAX ? "is 9223372036854775807, must be from 1 to "
                               : "is 4294967295, must be from 1 to "},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_client_options options = good;
        azb_error *err = NULL;
        int64_t *const times[] = {&options.request_timeout_ms, &options.connect_timeout_ms,
                                  &options.idle_timeout_ms};
        if (cases[i].member <= IDLE) {
            *times[cases[i].member] = cases[i].value;
        } else if (cases[i].member == RETRIES) {
            options.max_retries = (int32_t)cases[i].value;
        } else {
            options.max_response_bytes = (size_t)cases[i].value;
        }
        const azb_status status = azbi_settings_check(test.context, &options, &err);
        assert_int_equal(status, cases[i].wrong == NULL ? AZB_OK : AZB_E_ARG);
        if (cases[i].wrong != NULL && strstr(azb_error_message(err), cases[i].wrong) == NULL) {
            fail_msg("case %zu: %s", i, azb_error_message(err));
        }
        azb_error_free(err);
    }
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_may_end_at_each_text),
        cmocka_unit_test(fills_in_defaults),
        cmocka_unit_test(copies_what_is_given),
        cmocka_unit_test(names_the_option_that_is_wrong),
        cmocka_unit_test(numbers_have_one_table),
    };
    return cmocka_run_group_tests_name("http/settings", tests, NULL, NULL);
}
