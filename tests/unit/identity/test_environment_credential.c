// test_environment_credential.c - an application that variables describe, and variables that are
// missing or wrong.
#include <string.h>
#include <unistd.h>

#include "identity/environment_credential.h"
#include "keys.h"
#include "token_stage.h"
#include "variables.h"

static void set_secret(void)
{
    variables_set("AZURE_TENANT_ID", "contoso.example");
    variables_set("AZURE_CLIENT_ID", "app");
    variables_set("AZURE_CLIENT_SECRET", STAGE_SECRET);
    variables_set("AZURE_AUTHORITY_HOST", "https://login.example/");
}

static bool add_environment(token_stage *stage)
{
    azb_environment_credential_options options;
    azb_options_init(&options, sizeof options);
    const azb_status status =
        azb_credential_environment(stage->test.context, &options, &stage->credential, NULL);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    return status == AZB_OK;
}

static void signs_in_with_a_secret(void **state)
{
    (void)state;
    token_stage stage;
    azbi_buf name;
    set_secret();
    token_stage_open(&stage, 0);
    assert_true(add_environment(&stage));
    variables_clear(NULL); // they were read
    token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_string_equal(token_stage_authorization(&stage, 0, 0), "Bearer T1");
    assert_string_equal(azb_mock_request_url(stage.mocks[0], 0),
                        "https://login.example/contoso.example/oauth2/v2.0/token");
    azbi_buf_init(&name, stage.test.context, 256);
    azbi_credential_put_name(stage.credential, &name);
    assert_string_equal(azbi_buf_text(&name), "EnvironmentCredential (ClientSecretCredential)");
    azbi_buf_dispose(&name);
    token_stage_close(&stage);
}

static void signs_in_with_a_certificate(void **state)
{
    (void)state;
    static const struct {
        const char *chain; // AZURE_CLIENT_SEND_CERTIFICATE_CHAIN
        const char *path;  // of the error; NULL: none
        bool is_sent;
    } cases[] = {{NULL, NULL, false},
                 {"", NULL, false},
                 {"0", NULL, false},
                 {"1", NULL, true},
                 {"True", NULL, true},
                 {"FALSE", NULL, false},
                 {"yes", "AZURE_CLIENT_SEND_CERTIFICATE_CHAIN", false}};
    static char text[KEYS_TEXT_MAX];
    char path[64];
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    text[0] = '\0';
    keys_put_certificate(text, own);
    keys_put_key(text, keys_rsa(), KEYS_ENCRYPTED);
    keys_save(path, text, strlen(text));
    X509_free(own);
    set_secret();
    variables_set("AZURE_CLIENT_SECRET", NULL);
    variables_set("AZURE_CLIENT_CERTIFICATE_PATH", path);
    variables_set("AZURE_CLIENT_CERTIFICATE_PASSWORD", KEYS_PASSWORD);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        azb_error *error = NULL;
        azb_environment_credential_options options;
        azb_options_init(&options, sizeof options);
        variables_set("AZURE_CLIENT_SEND_CERTIFICATE_CHAIN", cases[i].chain);
        token_stage_open(&stage, 0);
        assert_int_equal(
            azb_credential_environment(stage.test.context, &options, &stage.credential, &error),
            cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        if (stage.credential != NULL) {
            token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
            token_stage_service(&stage, 0, 200);
            token_stage_ask(&stage, 0, AZB_OK);
            const char *jwt = strstr(azb_mock_request_body(stage.mocks[0], 0), "client_assertion=");
            assert_non_null(jwt);
            assert_true((strcspn(jwt, ".") > 500) == cases[i].is_sent);
        }
        azb_error_free(error);
        token_stage_close(&stage);
    }
    assert_int_equal(unlink(path), 0);
    keys_dispose();
}

static void passes_a_refusal_on(void **state)
{
    (void)state;
    token_stage stage;
    set_secret();
    token_stage_open(&stage, 0);
    assert_true(add_environment(&stage));
    token_stage_refusal(&stage, 0, 401,
                        "{\"error\":\"invalid_client\",\"error_description\":"
                        "\"AADSTS7000215: Invalid client secret provided.\"}");
    token_stage_ask(&stage, 0, AZB_E_AUTH);
    token_stage_close(&stage);
}

static void names_the_variable(void **state)
{
    (void)state;
    static const struct {
        const char *name, *value;
        const char *said;
    } cases[] = {
        {"AZURE_TENANT_ID", NULL, "is not set"},
        {"AZURE_TENANT_ID", "", "is not set"},
        {"AZURE_TENANT_ID", "a/b", "may only hold"},
        {"AZURE_CLIENT_ID", NULL, "is not set"},
        {"AZURE_CLIENT_ID", "a\nb", "control byte"},
        {"AZURE_CLIENT_SECRET", "", "is not set, nor is AZURE_CLIENT_CERTIFICATE_PATH"},
        {"AZURE_CLIENT_SECRET", "s3cret\x01", "control byte"},
        {"AZURE_AUTHORITY_HOST", "http://login.example", "is not https"},
        {"AZURE_AUTHORITY_HOST", "nowhere", "absolute https URL"},
        {"AZURE_CLIENT_CERTIFICATE_PATH", "/nonexistent", "\"/nonexistent\" does not exist"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_context test;
        azb_credential *credential = NULL;
        azb_error *error = NULL;
        azb_environment_credential_options options;
        azb_options_init(&options, sizeof options);
        set_secret();
        if (strcmp(cases[i].name, "AZURE_CLIENT_CERTIFICATE_PATH") == 0) {
            variables_set("AZURE_CLIENT_SECRET", NULL); // which wins
        }
        variables_set(cases[i].name, cases[i].value);
        test_context_init(&test, 0, NULL);
        assert_int_equal(azb_credential_environment(test.context, &options, &credential, &error),
                         AZB_E_ARG);
        assert_null(credential);
        assert_string_equal(azb_error_path(error), cases[i].name);
        assert_non_null(strstr(azb_error_message(error), cases[i].said));
        assert_null(strstr(azb_error_message(error), "s3cret"));
        assert_null(strstr(azb_error_message(error), "options."));
        azb_error_free(error);
        assert_int_equal(azb_credential_environment(test.context, &options, &credential, NULL),
                         AZB_E_ARG);
        test_context_dispose(&test);
    }
}

static void options_win_over_variables(void **state)
{
    (void)state;
    static const struct {
        const char *authority;
        int32_t insecure;
        const char *path; // NULL: it is made
    } cases[] = {
        {"https://login.other/", 0, NULL},
        {"http://127.0.0.1:1", 1, NULL},
        {"http://127.0.0.1:1", 0, "options.authority"},
        {"http://login.other", 1, "options.authority"},
        {NULL, 2, "options.allow_insecure_http"},
    };
    set_secret();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_context test;
        azb_credential *credential = NULL;
        azb_error *error = NULL;
        azb_environment_credential_options options;
        azb_options_init(&options, sizeof options);
        options.authority = cases[i].authority;
        options.allow_insecure_http = cases[i].insecure;
        test_context_init(&test, 0, NULL);
        assert_int_equal(azb_credential_environment(test.context, &options, &credential, &error),
                         cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        azb_error_free(error);
        azb_credential_free(credential);
        test_context_dispose(&test);
    }
}

static bool run_sign_in(size_t fail_at)
{
    token_stage stage;
    token_stage_open(&stage, fail_at);
    if (stage.engines[0] != NULL && add_environment(&stage)) {
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
    set_secret();
    while (run_sign_in(n)) {
        n++;
    }
    assert_true(n > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(signs_in_with_a_secret, variables_clear),
        cmocka_unit_test_setup(signs_in_with_a_certificate, variables_clear),
        cmocka_unit_test_setup(passes_a_refusal_on, variables_clear),
        cmocka_unit_test_setup(names_the_variable, variables_clear),
        cmocka_unit_test_setup(options_win_over_variables, variables_clear),
        cmocka_unit_test_setup(survives_exhaustion, variables_clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
