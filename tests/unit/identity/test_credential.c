#include "identity/token_cache.h"
#include "token_stage.h"

static void own_scope_wins(void **state)
{
    (void)state;
    test_context test;
    azb_client_secret_options options;
    test_context_init(&test, 0, NULL);
    for (int own = 0; own <= 1; own++) {
        azb_credential *credential;
        azbi_token_source a, b, c;
        azb_options_init(&options, sizeof options);
        options.tenant_id = options.client_id = options.client_secret = "x";
        options.scope = own ? "mine" : NULL;
        assert_int_equal(azb_credential_client_secret(test.context, &options, &credential, NULL),
                         AZB_OK);
        assert_int_equal(azbi_credential_source(credential, "one", NULL, &a, NULL), AZB_OK);
        assert_int_equal(azbi_credential_source(credential, "two", NULL, &b, NULL), AZB_OK);
        assert_int_equal(azbi_credential_source(credential, "one", NULL, &c, NULL), AZB_OK);
        assert_ptr_equal(a.self, c.self);
        assert_int_equal(a.self == b.self, own);
        azb_credential_free(credential);
    }
    test_context_dispose(&test);
}

static void last_hold_frees_and_keeps_the_context(void **state)
{
    (void)state;
    test_context test;
    azb_credential *credential;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_credential_static_token(test.context, "T", 0, &credential, NULL), AZB_OK);
    azb_context_free(test.context);
    test.context = NULL;
    assert_ptr_equal(azbi_credential_hold(credential), credential);
    azb_credential_free(credential);
    assert_true(atomic_load(&test.memory.live) > 0);
    azb_credential_free(credential);
    azb_credential_free(NULL);
    test_context_dispose(&test);
}

static void gives_no_token_to_another_process(void **state)
{
    (void)state;
    test_context test;
    azb_credential *credential;
    azbi_token_source source;
    azb_error *error = NULL;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_credential_static_token(test.context, "T", 0, &credential, NULL), AZB_OK);
    credential->process = azbi_process() + 1; // as after fork()
    assert_int_equal(azbi_credential_source(credential, "one", NULL, &source, &error), AZB_E_STATE);
    assert_non_null(strstr(azb_error_message(error), "another process"));
    assert_null(source.self);
    azb_error_free(error);
    credential->process = azbi_process();
    assert_int_equal(azbi_credential_source(credential, "one", NULL, &source, NULL), AZB_OK);
    azb_credential_free(credential);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_credential *credential;
    azbi_token_source source;
    azb_error *error;
    if (azb_credential_static_token(test->context, "T", 0, &credential, NULL) != AZB_OK) {
        return;
    }
    const azb_status status = azbi_credential_source(credential, "one", NULL, &source, &error);
    assert_int_equal(azb_error_status(error), status);
    assert_int_equal(source.self != NULL, status == AZB_OK);
    azb_error_free(error);
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
        cmocka_unit_test(own_scope_wins),
        cmocka_unit_test(last_hold_frees_and_keeps_the_context),
        cmocka_unit_test(gives_no_token_to_another_process),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
