// test_result.c - what an error says about its exchange.
#include "rig.h"

static void an_error_has_everything(void **state)
{
    (void)state;
    rig r;
    const azb_call_options call = {.size = sizeof call, .client_request_id = "my-id"};
    rig_init(&r, NULL);
    rig_reply(&r, 200, NULL, NULL);
    rig_with(&r, AZB_MOCK_RESET, 0);
    rig_reply(&r, 429, "Retry-After: 2\n", NULL);
    rig_with(&r, AZB_MOCK_DELAY, 210);
    rig_reply(&r, 404,
              "x-ms-request-id: service-id\nx-ms-correlation-request-id: correlation\n"
              "Retry-After: 9\n",
              "{}");
    azbi_exchange *x =
        rig_new(&r, "DELETE", "https://h.example/p?api-version=1&sig=hush", NULL, 0, NULL, &call);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_E_JSON, "not used"), AZB_E_SERVICE);
    assert_int_equal(azb_error_status(err), AZB_E_SERVICE);
    assert_string_equal(azb_error_message(err), "the service answered 404");
    assert_int_equal(azb_error_http_status(err), 404);
    assert_string_equal(azb_error_client_request_id(err), "my-id");
    assert_string_equal(azb_error_request_id(err), "service-id");
    assert_string_equal(azb_error_correlation_id(err), "correlation");
    assert_string_equal(azb_error_method(err), "DELETE");
    assert_string_equal(azb_error_url(err), "https://h.example/p?api-version=1&sig=...");
    assert_int_equal(azb_error_retry_after_ms(err), 9000);
    assert_int_equal(azb_error_is_transient(err), 1); // it says when to come again
    assert_int_equal(azb_error_attempt_count(err), 2);
    assert_non_null(strstr(azb_error_attempt(err, 0), "connection reset after 0 ms, waited "));
    assert_string_equal(azb_error_attempt(err, 1), "429 after 210 ms, waited 2000 ms");
    azb_error_free(err);
    assert_int_equal(azbi_exchange_fail(x, NULL, AZB_E_JSON, ""), AZB_E_SERVICE);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void a_good_answer_fails_as_the_caller_says(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 200, "x-ms-request-id: abc\n", "not JSON");
    azbi_exchange *x = rig_new(&r, "GET", RIG_URL, NULL, 0, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_OK);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_E_JSON, "no JSON: 100%"), AZB_E_JSON);
    assert_string_equal(azb_error_message(err), "no JSON: 100%");
    assert_string_equal(azb_error_request_id(err), "abc");
    assert_int_equal(azb_error_http_status(err), 200);
    assert_int_equal(azb_error_is_transient(err), 0);
    assert_int_equal(azb_error_retry_after_ms(err), -1);
    azb_error_free(err);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

static void a_secret_body_stays_out_of_error_and_log(void **state)
{
    (void)state;
    rig r;
    rig_init(&r, NULL);
    rig_reply(&r, 400, NULL, "{\"access_token\":\"hush\"}");
    azbi_exchange *x =
        rig_new(&r, "POST", RIG_URL, "client_secret=hush", AZBI_EXCHANGE_SECRET, NULL, NULL);
    assert_int_equal(rig_run(x), AZB_E_SERVICE);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_SERVICE);
    assert_string_equal(azb_error_body(err), "");
    assert_null(strstr(azb_error_message(err), "hush"));
    assert_null(strstr(r.test.log, "hush"));
    azb_error_free(err);
    azbi_exchange_free(x);
    rig_dispose(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_error_has_everything),
        cmocka_unit_test(a_good_answer_fails_as_the_caller_says),
        cmocka_unit_test(a_secret_body_stays_out_of_error_and_log),
    };
    return cmocka_run_group_tests_name("http/result", tests, NULL, NULL);
}
