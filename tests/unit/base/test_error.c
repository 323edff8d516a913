// test_error.c - what an error holds, with and without memory.
#include <string.h>

#include "base/error.h"
#include "support/test.h"
#include "support/test_context.h"

static void answers_of_nothing_are_empty(void **state)
{
    (void)state;
    azb_error_free(NULL);
    assert_int_equal(azb_error_status(NULL), AZB_OK);
    assert_string_equal(azb_error_message(NULL), "");
    assert_string_equal(azb_error_path(NULL), "");
    assert_int_equal(azb_error_http_status(NULL), 0);
    assert_string_equal(azb_error_service_code(NULL), "");
    assert_string_equal(azb_error_service_message(NULL), "");
    assert_string_equal(azb_error_target(NULL), "");
    assert_string_equal(azb_error_client_request_id(NULL), "");
    assert_string_equal(azb_error_request_id(NULL), "");
    assert_string_equal(azb_error_correlation_id(NULL), "");
    assert_string_equal(azb_error_trigger_client_request_id(NULL), "");
    assert_string_equal(azb_error_trigger_request_id(NULL), "");
    assert_string_equal(azb_error_trigger_correlation_id(NULL), "");
    assert_string_equal(azb_error_operation_id(NULL), "");
    assert_string_equal(azb_error_job_id(NULL), "");
    assert_string_equal(azb_error_resume_token(NULL), "");
    assert_int_equal(azb_error_service_number(NULL), 0);
    assert_int_equal(azb_error_may_have_begun(NULL), 0);
    assert_null(azb_error_cause(NULL));
    assert_string_equal(azb_error_method(NULL), "");
    assert_string_equal(azb_error_url(NULL), "");
    assert_int_equal(azb_error_retry_after_ms(NULL), -1);
    assert_int_equal(azb_error_is_transient(NULL), 0);
    assert_int_equal(azb_error_detail_count(NULL), 0);
    assert_null(azb_error_detail(NULL, 0));
    assert_int_equal(azb_error_recommendation_count(NULL), 0);
    assert_string_equal(azb_error_recommendation(NULL, 0), "");
    assert_int_equal(azb_error_attempt_count(NULL), 0);
    assert_string_equal(azb_error_attempt(NULL, 0), "");
    assert_string_equal(azb_error_body(NULL), "");
    assert_null(azbi_error_copy(NULL));
}

static const char *(*const readers[AZBI_ERROR_TEXT_COUNT])(const azb_error *) = {
    azb_error_path,
    azb_error_service_code,
    azb_error_service_message,
    azb_error_target,
    azb_error_client_request_id,
    azb_error_request_id,
    azb_error_correlation_id,
    azb_error_trigger_client_request_id,
    azb_error_trigger_request_id,
    azb_error_trigger_correlation_id,
    azb_error_operation_id,
    azb_error_job_id,
    azb_error_resume_token,
    azb_error_method,
    azb_error_url,
    azb_error_body,
};

static void fill(azb_error *error)
{
    for (int i = 0; i < AZBI_ERROR_TEXT_COUNT; i++) {
        const char text[3] = {'t', (char)('a' + i), '!'};
        azbi_error_set_text(error, (azbi_error_text)i, text, 2);
        azbi_error_set_text(error, (azbi_error_text)i, "later", 5); // the first one survives
    }
    azbi_error_set_http_status(error, 503);
    azbi_error_set_retry_after(error, 1400);
    azbi_error_set_transient(error, 17);
    azbi_error_set_service_number(error, -400001);
    azbi_error_set_may_have_begun(error);
    azb_error *cause = NULL;
    (void)azbi_fail(&cause, NULL, AZB_E_TRANSPORT, "no route");
    azbi_error_set_cause(error, cause);
    azbi_error_set_cause(error, error); // the first one survives
    azb_error_free(cause);
    azbi_error_add_attempt(error, "first");
    azbi_error_add_attempt(error, "second");
    azbi_error_add_recommendation(error, "restart it", 7);
    azb_error *detail = azbi_error_add_detail(error);
    azbi_error_set_text(detail, AZBI_ERROR_SERVICE_CODE, "Inner", 5);
    azb_error *inner = azbi_error_add_detail(detail);
    azbi_error_set_text(inner, AZBI_ERROR_TARGET, "disk", 4);
    detail = azbi_error_add_detail(error);
    azbi_error_set_text(detail, AZBI_ERROR_SERVICE_CODE, "Second", 6);
}

static void check(const azb_error *error)
{
    assert_int_equal(azb_error_status(error), AZB_E_SERVICE);
    assert_string_equal(azb_error_message(error), "no 7");
    for (int i = 0; i < AZBI_ERROR_TEXT_COUNT; i++) {
        const char text[3] = {'t', (char)('a' + i), '\0'};
        assert_string_equal(readers[i](error), text);
    }
    assert_int_equal(azb_error_http_status(error), 503);
    assert_int_equal(azb_error_retry_after_ms(error), 1400);
    assert_int_equal(azb_error_is_transient(error), 1);
    assert_int_equal(azb_error_service_number(error), -400001);
    assert_int_equal(azb_error_may_have_begun(error), 1);
    assert_int_equal(azb_error_status(azb_error_cause(error)), AZB_E_TRANSPORT);
    assert_string_equal(azb_error_message(azb_error_cause(error)), "no route");
    assert_null(azb_error_cause(azb_error_cause(error)));
    assert_int_equal(azb_error_attempt_count(error), 2);
    assert_string_equal(azb_error_attempt(error, 1), "second");
    assert_string_equal(azb_error_attempt(error, 2), "");
    assert_int_equal(azb_error_recommendation_count(error), 1);
    assert_string_equal(azb_error_recommendation(error, 0), "restart");
    assert_int_equal(azb_error_detail_count(error), 2);
    const azb_error *detail = azb_error_detail(error, 0);
    assert_string_equal(azb_error_service_code(detail), "Inner");
    assert_string_equal(azb_error_target(azb_error_detail(detail, 0)), "disk");
    assert_string_equal(azb_error_service_code(azb_error_detail(error, 1)), "Second");
    assert_null(azb_error_detail(error, 2));
}

static void holds_all_that_was_put_in(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_error *error;
    assert_int_equal(azbi_fail(&error, test.context, AZB_E_SERVICE, "no %d", 7), AZB_E_SERVICE);
    fill(error);
    azb_context_free(test.context); // the error keeps it alive
    test.context = NULL;
    check(error);
    azb_error *copy = azbi_error_copy(error);
    azb_error_free(error);
    check(copy);
    azb_error *detail = azbi_error_add_detail(copy);
    azb_error_free(detail); // borrowed: nothing happens
    azb_error_free(copy);
    test_context_dispose(&test);
}

static void names_the_argument(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_error *error;
    assert_int_equal(azbi_fail_arg(&error, test.context, "lun[2]", "must be below %d", 64),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(error), "lun[2]");
    assert_string_equal(azb_error_message(error), "lun[2]: must be below 64");
    azbi_error_prefix_path(error, "properties");
    azbi_error_prefix_path(error, "");
    assert_string_equal(azb_error_path(error), "properties.lun[2]");
    assert_string_equal(azb_error_message(error), "properties.lun[2]: must be below 64");
    azbi_error_prefix(error, "request %s", "body");
    azbi_error_prefix_path(error, "request");
    assert_string_equal(azb_error_path(error), "request.properties.lun[2]");
    assert_string_equal(azb_error_message(error),
                        "request body: properties.lun[2]: must be below 64");
    azb_error_free(error);

    assert_int_equal(azbi_fail(&error, test.context, AZB_E_JSON, "no number"), AZB_E_JSON);
    azbi_error_prefix_path(error, "[3]");
    azbi_error_prefix_path(error, "value");
    assert_string_equal(azb_error_path(error), "value[3]");
    assert_string_equal(azb_error_message(error), "no number");
    azbi_error_set_status(error, AZB_E_AUTH);
    assert_int_equal(azb_error_status(error), AZB_E_AUTH);
    azb_error_free(error);
    test_context_dispose(&test);
}

// A service that refuses a URL quotes it.
static void shows_no_signature(void **state)
{
    static const char echo[] = "no blob at https://h/d?sv=1&sig=c2VjcmV0&se=2";
    static const char shown[] = "no blob at https://h/d?sv=1&sig=********&se=2";
    (void)state;
    azb_error *error = NULL;
    assert_int_equal(azbi_fail(&error, NULL, AZB_E_SERVICE, "%s", echo), AZB_E_SERVICE);
    azbi_error_prefix(error, "%s", "Disks_CreateOrUpdate");
    azbi_error_set_text(error, AZBI_ERROR_SERVICE_MESSAGE, echo, strlen(echo));
    azbi_error_set_text(error, AZBI_ERROR_BODY, echo, strlen(echo));
    azbi_error_add_recommendation(error, echo, strlen(echo));
    azbi_error_add_attempt(error, echo);
    azb_error *detail = azbi_error_add_detail(error);
    azbi_error_set_text(detail, AZBI_ERROR_TARGET, echo, strlen(echo));
    azb_error *copy = azbi_error_copy(error);
    azb_error_free(error);
    assert_non_null(strstr(azb_error_message(copy), shown));
    assert_string_equal(azb_error_service_message(copy), shown);
    assert_string_equal(azb_error_body(copy), shown);
    assert_string_equal(azb_error_recommendation(copy, 0), shown);
    assert_string_equal(azb_error_attempt(copy, 0), shown);
    assert_string_equal(azb_error_target(azb_error_detail(copy, 0)), shown);
    azb_error_free(copy);
}

static void works_without_error_and_without_context(void **state)
{
    (void)state;
    azb_error *error;
    assert_int_equal(azbi_fail(NULL, NULL, AZB_E_STATE, "x"), AZB_E_STATE);
    assert_int_equal(azbi_fail_arg(NULL, NULL, "a", "x"), AZB_E_ARG);
    assert_int_equal(azbi_fail_nomem(NULL), AZB_E_NOMEM);
    assert_int_equal(azbi_fail(&error, NULL, AZB_E_STATE, "x"), AZB_E_STATE);
    assert_string_equal(azb_error_message(error), "x");
    azb_error_free(error);
    azbi_error_start(NULL);
    azbi_error_start(&error);
    assert_null(error);
}

static void static_record_cannot_be_changed(void **state)
{
    (void)state;
    azb_error *error;
    assert_int_equal(azbi_fail_nomem(&error), AZB_E_NOMEM);
    azbi_error_set_text(error, AZBI_ERROR_TARGET, "x", 1);
    azbi_error_set_status(error, AZB_OK);
    azbi_error_set_http_status(error, 500);
    azbi_error_set_retry_after(error, 1);
    azbi_error_set_transient(error, 1);
    azbi_error_set_service_number(error, 1);
    azbi_error_set_may_have_begun(error);
    azbi_error_set_cause(error, error);
    azbi_error_add_attempt(error, "x");
    azbi_error_add_recommendation(error, "x", 1);
    assert_null(azbi_error_add_detail(error));
    azbi_error_prefix(error, "x");
    azbi_error_prefix_path(error, "x");
    assert_int_equal(azb_error_status(error), AZB_E_NOMEM);
    assert_string_equal(azb_error_message(error), "out of memory");
    assert_string_equal(azb_error_target(error), "");
    assert_int_equal(azb_error_retry_after_ms(error), -1);
    assert_int_equal(azb_error_service_number(error), 0);
    assert_int_equal(azb_error_may_have_begun(error), 0);
    assert_null(azb_error_cause(error));
    assert_ptr_equal(azbi_error_copy(error), error);
    azb_error_free(error);
}

static void scenario(test_context *test)
{
    azb_error *error;
    char big[3000];
    memset(big, 'x', sizeof big);
    assert_int_equal(azbi_fail_arg(&error, test->context, "path", "%d", 1), AZB_E_ARG);
    assert_non_null(error);
    const azb_status status = azb_error_status(error);
    assert_true(status == AZB_E_ARG || status == AZB_E_NOMEM);
    fill(error);
    azbi_error_set_text(error, AZBI_ERROR_BODY, big, sizeof big);
    azbi_error_add_recommendation(error, big, sizeof big);
    azbi_error_add_attempt(azbi_error_add_detail(error), "x");
    azbi_error_prefix(error, "%.*s", 2000, big);
    azbi_error_prefix_path(error, "p");
    big[sizeof big - 1] = '\0';
    azbi_error_prefix_path(error, big);
    azb_error *copy = azbi_error_copy(error);
    assert_non_null(copy);
    azb_error_free(error);
    azb_error_free(copy);
    assert_int_equal(azbi_fail(&error, test->context, AZB_E_STATE, "%s", big), AZB_E_STATE);
    const azb_status long_one = azb_error_status(error);
    assert_int_equal(long_one == AZB_E_STATE, strchr(azb_error_message(error), 'x') != NULL);
    assert_true(long_one == AZB_E_STATE || long_one == AZB_E_NOMEM);
    azb_error_free(error);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

// Every text but the body, in whatever way it came.
static void texts_of_others_fit_into_a_line(void **state)
{
    static const char wild[] = "a\r\n\x1b[31m\xe2\x80\xae\xff sig=abc";
    static const char tame[] = "a\\r\\n\\u001b[31m\\u202e\xef\xbf\xbd sig=***";
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_error *error = NULL;
    (void)azbi_fail(&error, test.context, AZB_E_SERVICE, "it said %s", wild);
    for (int i = 0; i < AZBI_ERROR_TEXT_COUNT; i++) {
        azbi_error_set_text(error, (azbi_error_text)i, wild, sizeof wild - 1);
        assert_string_equal(readers[i](error),
                            i == AZBI_ERROR_BODY ? "a\r\n\x1b[31m\xe2\x80\xae\xff sig=***" : tame);
    }
    azbi_error_add_attempt(error, wild);
    azbi_error_add_recommendation(error, wild, sizeof wild - 1);
    azb_error *copy = azbi_error_copy(error); // nothing is escaped twice
    assert_string_equal(azb_error_message(copy) + strlen("it said "), tame);
    assert_string_equal(azb_error_attempt(copy, 0), tame);
    assert_string_equal(azb_error_recommendation(copy, 0), tame);
    assert_string_equal(azb_error_target(copy), tame);
    azb_error_free(copy);
    azb_error_free(error);
    test_context_dispose(&test);
}

static void joins_sentences_by_one_colon(void **state)
{
    static const struct {
        const char *code, *message, *text;
    } cases[] = {
        {"A", "It is gone.", "A: It is gone: the call failed"},
        {"A", "Why?", "A: Why?: the call failed"},
        {"A", "Busy...", "A: Busy: the call failed"},
        {"A:", "Busy!", "A: Busy: the call failed"},
        {"", "Line 1.\r\n\tLine 2; ", "Line 1. Line 2: the call failed"},
        {"A", "", "A: the call failed"},
        {"A", "A", "A: the call failed"},
        {"A", ".", "A: the call failed"},
        {"", "\xe5\xbf\x99\xe3\x80\x82", "\xe5\xbf\x99: the call failed"},
        {"", "", "the call failed"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *error = NULL;
        (void)azbi_fail(&error, NULL, AZB_E_SERVICE, "the call failed");
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, cases[i].code, strlen(cases[i].code));
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_MESSAGE, cases[i].message,
                            strlen(cases[i].message));
        azbi_error_prefix_service(error);
        assert_string_equal(azb_error_message(error), cases[i].text);
        azb_error_free(error);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(answers_of_nothing_are_empty),
        cmocka_unit_test(holds_all_that_was_put_in),
        cmocka_unit_test(texts_of_others_fit_into_a_line),
        cmocka_unit_test(joins_sentences_by_one_colon),
        cmocka_unit_test(names_the_argument),
        cmocka_unit_test(shows_no_signature),
        cmocka_unit_test(works_without_error_and_without_context),
        cmocka_unit_test(static_record_cannot_be_changed),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
