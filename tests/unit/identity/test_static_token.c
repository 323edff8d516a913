#include "base/error.h"
#include "token_stage.h"

static const int64_t start_s = 1735689600; // of the mock's clock

static void serves_until_it_expires(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    token_stage_service(&stage, 0, 200);
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    assert_int_equal(azb_credential_static_token(stage.test.context, "T1", start_s + 600,
                                                 &stage.credential, NULL),
                     AZB_OK);
    token_stage_ask(&stage, 0, AZB_OK);
    azb_mock_advance(stage.mocks[0], 599 * 1000);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T1");
    azb_mock_advance(stage.mocks[0], 1000);
    token_stage_ask(&stage, 0, AZB_E_AUTH);
    assert_null(strstr(stage.test.log, "T1"));
    token_stage_close(&stage);
}

static void serves_for_ever_when_the_end_is_unknown(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    token_stage_service(&stage, 0, 200);
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    assert_int_equal(
        azb_credential_static_token(stage.test.context, "T1", 0, &stage.credential, NULL), AZB_OK);
    token_stage_ask(&stage, 0, AZB_OK);
    azb_mock_advance(stage.mocks[0], INT64_C(1000) * 3600 * 24 * 365 * 100);
    token_stage_ask(&stage, 0, AZB_OK);
    token_stage_close(&stage);
}

static void refuses_bad_arguments(void **state)
{
    (void)state;
    static const struct {
        const char *token;
        int64_t expires_s;
        const char *path; // NULL: allowed
    } cases[] = {
        {"T", 0, NULL},
        {"T", 1, NULL},
        {NULL, 0, "token"},
        {"", 0, "token"},
        {"a b", 0, "token"},
        {"a\r\nb", 0, "token"},
        {"T", -1, "expires_unix_s"},
        {"T", INT64_MAX, "expires_unix_s"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    azb_credential *credential;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error;
        const azb_status status = azb_credential_static_token(
            test.context, cases[i].token, cases[i].expires_s, &credential, &error);
        assert_int_equal(status, cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        azb_error_free(error);
        azb_credential_free(credential);
    }
    assert_int_equal(azb_credential_static_token(NULL, "T", 0, &credential, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_static_token(test.context, "T", 0, NULL, NULL), AZB_E_ARG);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_credential *credential;
    const azb_status status = azb_credential_static_token(test->context, "T", 0, &credential, NULL);
    assert_int_equal(credential != NULL, status == AZB_OK);
    azb_credential_free(credential);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(serves_until_it_expires),
        cmocka_unit_test(serves_for_ever_when_the_end_is_unknown),
        cmocka_unit_test(refuses_bad_arguments),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
