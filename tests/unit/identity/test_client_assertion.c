// test_client_assertion.c - a token of another credential as proof.
#include <string.h>

#include <azbackup/identity/client_assertion.h>

#include "identity/token_cache.h"
#include "token_stage.h"

#define ASSERTION "aGVhZGVy.cGF5bG9hZA.s3cretc2ln"

typedef struct issuer {
    char scope[64];
    size_t asked;
    bool fails;
} issuer;

static void give(void *user, const char *scope, azb_token *token)
{
    issuer *self = user;
    (void)snprintf(self->scope, sizeof self->scope, "%s", scope);
    self->asked++;
    if (self->fails) {
        azb_token_fail(token, "the vault is locked");
    } else {
        azb_token_set(token, ASSERTION, 0);
    }
}

static azb_status make(token_stage *stage, issuer *from, const char *scope, azb_error **err)
{
    azb_client_assertion_options options;
    azb_options_init(&options, sizeof options);
    options.tenant_id = "contoso.example";
    options.client_id = "app";
    options.authority = "https://login.example/";
    options.assertion_scope = scope;
    azb_status status = azb_credential_callback(stage->test.context, give, from, NULL,
                                                &options.assertion_credential, err);
    if (status == AZB_OK) {
        status =
            azb_credential_client_assertion(stage->test.context, &options, &stage->credential, err);
    }
    azb_credential_free(options.assertion_credential);
    return status;
}

static void sends_the_token_of_the_other(void **state)
{
    (void)state;
    static const char *const scopes[][2] = {
        {NULL, "api://AzureADTokenExchange/.default"},
        {"api://AzureADTokenExchangeUSGov/.default", "api://AzureADTokenExchangeUSGov/.default"}};
    for (size_t i = 0; i < sizeof scopes / sizeof scopes[0]; i++) {
        token_stage stage;
        issuer from = {.asked = 0};
        azbi_buf name;
        token_stage_open(&stage, 0);
        stage.test.memory.secrets[0] = "s3cretc2ln";
        assert_int_equal(make(&stage, &from, scopes[i][0], NULL), AZB_OK);
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_token(&stage, 0, "T2", "\"expires_in\":600");
        token_stage_service(&stage, 0, 200);
        token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
        token_stage_ask(&stage, 0, AZB_OK);
        assert_string_equal(from.scope, scopes[i][1]);
        assert_non_null(
            strstr(azb_mock_request_body(stage.mocks[0], 0), "&client_assertion=" ASSERTION "&"));
        azb_mock_advance(stage.mocks[0], 600 * 1000);
        token_stage_ask(&stage, 0, AZB_OK);
        assert_int_equal(from.asked, 2); // an assertion is used once
        assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T2");
        azbi_buf_init(&name, stage.test.context, 256);
        azbi_credential_put_name(stage.credential, &name);
        assert_non_null(strstr(azbi_buf_text(&name), "ClientAssertionCredential ("));
        azbi_buf_dispose(&name);
        token_stage_close(&stage);
    }
}

static void tells_why_there_is_no_assertion(void **state)
{
    (void)state;
    token_stage stage;
    azb_error *error = NULL;
    issuer from = {.fails = true};
    token_stage_open(&stage, 0);
    assert_int_equal(make(&stage, &from, NULL, NULL), AZB_OK);
    azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
    token_stage_run(&stage);
    assert_int_equal(azbi_exchange_fail(x, &error, AZB_OK, ""), AZB_E_AUTH);
    assert_non_null(strstr(azb_error_message(error), "no assertion: "));
    assert_non_null(strstr(azb_error_message(error), "the vault is locked"));
    assert_int_equal(azb_mock_request_count(stage.mocks[0]), 0);
    azb_error_free(error);
    azbi_exchange_free(x);
    token_stage_close(&stage);
}

static void refuses_bad_options(void **state)
{
    (void)state;
    test_context test;
    azb_credential *token = NULL, *credential = NULL;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_credential_static_token(test.context, "T", 0, &token, NULL), AZB_OK);
    const struct {
        const char *tenant, *client, *scope, *assertion_scope;
        azb_credential *issuer;
        int32_t insecure;
        const char *path; // NULL: it is made
    } cases[] = {
        {"t", "c", NULL, NULL, token, 0, NULL},
        {"t", "c", "s", "a", token, 1, NULL},
        {NULL, "c", NULL, NULL, token, 0, "options.tenant_id"},
        {"t", NULL, NULL, NULL, token, 0, "options.client_id"},
        {"t", "c", NULL, NULL, NULL, 0, "options.assertion_credential"},
        {"t", "c", "", NULL, token, 0, "options.scope"},
        {"t", "c", NULL, "", token, 0, "options.assertion_scope"},
        {"t", "c", NULL, NULL, token, 2, "options.allow_insecure_http"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error = NULL;
        azb_client_assertion_options options;
        azb_options_init(&options, sizeof options);
        options.tenant_id = cases[i].tenant;
        options.client_id = cases[i].client;
        options.scope = cases[i].scope;
        options.assertion_scope = cases[i].assertion_scope;
        options.assertion_credential = cases[i].issuer;
        options.allow_insecure_http = cases[i].insecure;
        assert_int_equal(
            azb_credential_client_assertion(test.context, &options, &credential, &error),
            cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        azb_error_free(error);
        azb_credential_free(credential);
    }
    azb_credential_free(token);
    assert_int_equal(azb_credential_client_assertion(test.context, NULL, &credential, NULL),
                     AZB_E_ARG);
    test_context_dispose(&test);
}

static bool run_sign_in(size_t fail_at)
{
    token_stage stage;
    issuer from = {.asked = 0};
    token_stage_open(&stage, fail_at);
    if (stage.engines[0] != NULL && make(&stage, &from, NULL, NULL) == AZB_OK) {
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_service(&stage, 0, 200);
        azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        azbi_exchange_free(x);
    }
    const bool disturbed = failing_allocator_has_failed(&stage.test.memory);
    token_stage_close(&stage);
    return disturbed;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    size_t n = 2; // the first allocation is the context itself
    while (run_sign_in(n)) {
        n++;
    }
    assert_true(n > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sends_the_token_of_the_other),
        cmocka_unit_test(tells_why_there_is_no_assertion),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
