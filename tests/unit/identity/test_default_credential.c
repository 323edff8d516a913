// test_default_credential.c - which members the chain has, and what it says of each.
#include <string.h>

#include <azbackup/identity/default_credential.h>

#include "token_stage.h"
#include "variables.h"

static void set_secret(void)
{
    variables_set("AZURE_TENANT_ID", "contoso.example");
    variables_set("AZURE_CLIENT_ID", "app");
    variables_set("AZURE_CLIENT_SECRET", STAGE_SECRET);
    variables_set("AZURE_AUTHORITY_HOST", "https://login.example/");
}

static azb_status make(token_stage *stage, azb_error **err)
{
    return azb_credential_default(stage->test.context, NULL, &stage->credential, err);
}

static void the_environment_serves_first(void **state)
{
    (void)state;
    token_stage stage;
    set_secret();
    token_stage_open(&stage, 0);
    assert_int_equal(make(&stage, NULL), AZB_OK);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_string_equal(token_stage_authorization(&stage, 0, 0), "Bearer T1");
    token_stage_close(&stage);
}

// The message of the call that no credential could serve.
static void ask_in_vain(token_stage *stage, char *out, size_t size)
{
    azb_error *error = NULL;
    azbi_exchange *x = token_stage_begin(stage, 0, STAGE_SCOPE);
    token_stage_run(stage);
    assert_int_equal(azbi_exchange_status(x), AZB_E_AUTH);
    (void)azbi_exchange_fail(x, &error, AZB_E_AUTH, "no token");
    (void)snprintf(out, size, "%s", azb_error_message(error));
    azb_error_free(error);
    azbi_exchange_free(x);
}

static void a_wrong_variable_ends_the_chain(void **state)
{
    (void)state;
    token_stage stage;
    char message[512];
    set_secret();
    variables_set("AZURE_TENANT_ID", "a/b");
    token_stage_open(&stage, 0);
    assert_int_equal(make(&stage, NULL), AZB_OK);
    ask_in_vain(&stage, message, sizeof message);
    assert_non_null(strstr(message, "EnvironmentCredential: AZURE_TENANT_ID: may only hold"));
    assert_null(strstr(message, "no credential"));
    token_stage_close(&stage);
}

static void the_machines_identity_comes_next(void **state)
{
    (void)state;
    static const struct {
        const char *variable, *option, *id; // NULL: none is asked for
    } cases[] = {{NULL, NULL, NULL}, {"c1", NULL, "&client_id=c1"}, {"c1", "c2", "&client_id=c2"}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        azb_default_credential_options options;
        azbi_buf name;
        azb_options_init(&options, sizeof options);
        options.managed_identity_client_id = cases[i].option;
        variables_set("AZURE_CLIENT_ID", cases[i].variable);
        token_stage_open(&stage, 0);
        assert_int_equal(
            azb_credential_default(stage.test.context, &options, &stage.credential, NULL), AZB_OK);
        assert_int_equal(azb_mock_reply(stage.mocks[0], "GET", "http://169.254.169.254/*", 200,
                                        NULL, "{\"access_token\":\"T1\",\"expires_in\":600}"),
                         AZB_OK);
        token_stage_service(&stage, 0, 200);
        token_stage_ask(&stage, 0, AZB_OK);
        const char *id = strstr(azb_mock_request_url(stage.mocks[0], 0), "&client_id");
        assert_true((id == NULL) == (cases[i].id == NULL));
        assert_true(id == NULL || strcmp(id, cases[i].id) == 0);
        azbi_buf_init(&name, stage.test.context, 256);
        azbi_credential_put_name(stage.credential, &name);
        assert_string_equal(azbi_buf_text(&name),
                            "DefaultAzureCredential (ManagedIdentityCredential (IMDS))");
        azbi_buf_dispose(&name);
        token_stage_close(&stage);
    }
}

static void the_variable_chooses(void **state)
{
    (void)state;
    static const struct {
        const char *choice;
        const char *said; // by the error of a token, with nothing set
    } cases[] = {
        {"EnvironmentCredential", "EnvironmentCredential: AZURE_TENANT_ID: is not set"},
        {" environmentcredential\t", "EnvironmentCredential: AZURE_TENANT_ID: is not set"},
        {" PROD ", "AZURE_TENANT_ID: is not set; ManagedIdentityCredential (IMDS): IMDS could not"},
        {"ManagedIdentityCredential",
         "ManagedIdentityCredential (IMDS): IMDS could not be reached"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        char message[512];
        variables_set("AZURE_TOKEN_CREDENTIALS", cases[i].choice);
        token_stage_open(&stage, 0);
        assert_int_equal(make(&stage, NULL), AZB_OK);
        ask_in_vain(&stage, message, sizeof message);
        assert_non_null(strstr(message, cases[i].said));
        token_stage_close(&stage);
    }
}

static void a_wrong_choice_is_an_error(void **state)
{
    (void)state;
    static const char *const wrong[] = {"foo", "prod,dev", " ", "Environment",
                                        "prod EnvironmentCredential"};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        token_stage stage;
        azb_error *error = NULL;
        variables_set("AZURE_TOKEN_CREDENTIALS", wrong[i]);
        token_stage_open(&stage, 0);
        assert_int_equal(make(&stage, &error), AZB_E_ARG);
        assert_null(stage.credential);
        assert_string_equal(azb_error_path(error), "AZURE_TOKEN_CREDENTIALS");
        assert_non_null(strstr(azb_error_message(error), "prod, EnvironmentCredential"));
        azb_error_free(error);
        token_stage_close(&stage);
    }
}

static void says_that_it_has_no_tools(void **state)
{
    (void)state;
    token_stage stage;
    azb_error *error = NULL;
    variables_set("AZURE_TOKEN_CREDENTIALS", "Dev");
    token_stage_open(&stage, 0);
    assert_int_equal(make(&stage, &error), AZB_E_UNSUPPORTED);
    assert_string_equal(azb_error_path(error), "AZURE_TOKEN_CREDENTIALS");
    azb_error_free(error);
    token_stage_close(&stage);
}

static void refuses_bad_options(void **state)
{
    (void)state;
    static const struct {
        const char *authority, *scope;
        int32_t insecure;
        const char *path;
    } cases[] = {
        {"http://login.example", NULL, 0, "options.authority"},
        {NULL, "", 0, "options.scope"},
        {NULL, NULL, -1, "options.allow_insecure_http"},
    };
    test_context test;
    azb_credential *credential = NULL;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error = NULL;
        azb_default_credential_options options;
        azb_options_init(&options, sizeof options);
        options.authority = cases[i].authority;
        options.scope = cases[i].scope;
        options.allow_insecure_http = cases[i].insecure;
        assert_int_equal(azb_credential_default(test.context, &options, &credential, &error),
                         AZB_E_ARG);
        assert_null(credential);
        assert_string_equal(azb_error_path(error), cases[i].path);
        azb_error_free(error);
    }
    assert_int_equal(azb_credential_default(NULL, NULL, &credential, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_default(test.context, NULL, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_default(test.context, NULL, &credential, NULL), AZB_OK);
    azb_credential_free(credential);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_credential *credential = NULL;
    azb_error *error = NULL;
    azb_default_credential_options options;
    azb_options_init(&options, sizeof options);
    options.scope = "https://a/.default";
    const azb_status status = azb_credential_default(test->context, &options, &credential, &error);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(azb_error_status(error), status);
    assert_true((status == AZB_OK) == (credential != NULL));
    azb_credential_free(credential);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
    set_secret();
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(the_environment_serves_first, variables_clear),
        cmocka_unit_test_setup(the_machines_identity_comes_next, variables_clear),
        cmocka_unit_test_setup(a_wrong_variable_ends_the_chain, variables_clear),
        cmocka_unit_test_setup(the_variable_chooses, variables_clear),
        cmocka_unit_test_setup(a_wrong_choice_is_an_error, variables_clear),
        cmocka_unit_test_setup(says_that_it_has_no_tools, variables_clear),
        cmocka_unit_test_setup(refuses_bad_options, variables_clear),
        cmocka_unit_test_setup(survives_exhaustion, variables_clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
