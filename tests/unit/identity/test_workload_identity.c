// test_workload_identity.c - a token in a file as proof, and files that hold none.
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "identity/token_cache.h"
#include "identity/workload_identity.h"
#include "token_stage.h"
#include "variables.h"

#define JWT     "aGVhZGVy.cGF5bG9hZA.s3cretc2ln"
#define OLD_JWT "aGVhZGVy.b2xk.s3cretc2ln"

static char token_path[64];

static void put_token(const char *text)
{
    FILE *file = fopen(token_path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static int set_up(void **state)
{
    (void)snprintf(token_path, sizeof token_path, "/tmp/azb_token_XXXXXX");
    const int file = mkstemp(token_path);
    variables_clear(state);
    variables_set("AZURE_TENANT_ID", "contoso.example");
    variables_set("AZURE_CLIENT_ID", "app");
    variables_set("AZURE_FEDERATED_TOKEN_FILE", token_path);
    variables_set("AZURE_AUTHORITY_HOST", "https://login.example/");
    put_token(JWT "\n");
    return file >= 0 ? close(file) : -1;
}

static int tear_down(void **state)
{
    (void)state;
    (void)unlink(token_path);
    return 0;
}

static void open_stage(token_stage *stage, size_t fail_at)
{
    token_stage_open(stage, fail_at);
    stage->test.memory.secrets[0] = "s3cretc2ln";
    const azb_status status =
        stage->engines[0] == NULL
            ? AZB_E_NOMEM
            : azb_credential_workload_identity(stage->test.context, NULL, &stage->credential, NULL);
    assert_true(status == AZB_OK || fail_at != 0);
}

static void sends_what_the_file_holds_now(void **state)
{
    (void)state;
    token_stage stage;
    open_stage(&stage, 0);
    variables_clear(NULL); // they were read
    token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":600");
    token_stage_service(&stage, 0, 200);
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_string_equal(azb_mock_request_url(stage.mocks[0], 0),
                        "https://login.example/contoso.example/oauth2/v2.0/token");
    const char *body = azb_mock_request_body(stage.mocks[0], 0);
    assert_non_null(strstr(body, "&client_id=app&"));
    assert_non_null(strstr(body, "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-"
                                 "assertion-type%3Ajwt-bearer"));
    assert_non_null(strstr(body, "&client_assertion=" JWT "&"));
    put_token(OLD_JWT "\r\n");
    azb_mock_advance(stage.mocks[0], 600 * 1000);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_non_null(
        strstr(azb_mock_request_body(stage.mocks[0], 2), "&client_assertion=" OLD_JWT "&"));
    assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T2");
    token_stage_close(&stage);
}

// The file was replaced between reading and sending: it is read once more.
static void reads_again_when_the_token_is_out_of_date(void **state)
{
    (void)state;
    static const struct {
        const char *codes;
        size_t requests;
    } cases[] = {{"[700024]", 2}, {"[1,700024]", 2}, {"[700027]", 1}, {"[]", 1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        char body[256];
        open_stage(&stage, 0);
        (void)snprintf(body, sizeof body, "{\"error\":\"invalid_client\",\"error_codes\":%s}",
                       cases[i].codes);
        token_stage_refusal(&stage, 0, 401, body);
        token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
        token_stage_ask(&stage, 0, AZB_E_AUTH);
        assert_int_equal(token_stage_fetches(&stage, 0), cases[i].requests);
        token_stage_close(&stage);
    }
}

static void names_the_file(void **state)
{
    (void)state;
    static char long_text[70 * 1024];
    memset(long_text, 'x', sizeof long_text - 1);
    const struct {
        const char *text; // NULL: no file
        const char *said;
    } cases[] = {
        {NULL, "does not exist"},
        {"", "is empty"},
        {"\n", "is empty"},
        {"s3cret", "does not hold a token"},
        {"a.s3cret", "does not hold a token"},
        {"a b.c.s3cret", "does not hold a token"},
        {"a.b.s3cret\nX: 1", "does not hold a token"},
        {long_text, "is too long"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        azb_error *error = NULL;
        open_stage(&stage, 0);
        if (cases[i].text != NULL) {
            put_token(cases[i].text);
        } else {
            assert_int_equal(unlink(token_path), 0);
        }
        azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        assert_int_equal(azbi_exchange_fail(x, &error, AZB_OK, ""), AZB_E_AUTH);
        assert_non_null(strstr(azb_error_message(error), token_path));
        assert_non_null(strstr(azb_error_message(error), "AZURE_FEDERATED_TOKEN_FILE"));
        assert_non_null(strstr(azb_error_message(error), cases[i].said));
        assert_null(strstr(azb_error_message(error), "s3cret"));
        assert_int_equal(azb_mock_request_count(stage.mocks[0]), 0);
        azb_error_free(error);
        azbi_exchange_free(x);
        token_stage_close(&stage);
    }
}

static void names_the_variable(void **state)
{
    static const struct {
        const char *name, *value, *said;
    } cases[] = {
        {"AZURE_TENANT_ID", NULL, "is not set, nor is options.tenant_id"},
        {"AZURE_TENANT_ID", "a/b", "may only hold"},
        {"AZURE_CLIENT_ID", "", "is not set"},
        {"AZURE_FEDERATED_TOKEN_FILE", NULL, "is not set"},
        {"AZURE_FEDERATED_TOKEN_FILE", "a\nb", "control byte"},
        {"AZURE_AUTHORITY_HOST", "http://login.example", "is not https"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_credential *credential = NULL;
        azb_error *error = NULL;
        assert_int_equal(tear_down(state), 0);
        assert_int_equal(set_up(state), 0);
        variables_set(cases[i].name, cases[i].value);
        assert_int_equal(azb_credential_workload_identity(test.context, NULL, &credential, &error),
                         AZB_E_ARG);
        assert_null(credential);
        assert_string_equal(azb_error_path(error), cases[i].name);
        assert_non_null(strstr(azb_error_message(error), cases[i].said));
        azb_error_free(error);
    }
    test_context_dispose(&test);
}

static void options_win_over_variables(void **state)
{
    (void)state;
    static const struct {
        const char *tenant, *client, *file, *authority, *scope;
        const char *path; // NULL: it is made
    } cases[] = {
        {"t", "c", "/f", "https://login.other", "s", NULL},
        {"t/t", "c", "/f", NULL, NULL, "options.tenant_id"},
        {"t", "", "/f", NULL, NULL, "options.client_id"},
        {"t", "c", "", NULL, NULL, "options.token_file"},
        {"t", "c", "/f", "x", NULL, "options.authority"},
        {NULL, NULL, NULL, NULL, "", "options.scope"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_credential *credential = NULL;
        azb_error *error = NULL;
        azb_workload_identity_options options;
        azb_options_init(&options, sizeof options);
        options.tenant_id = cases[i].tenant;
        options.client_id = cases[i].client;
        options.token_file = cases[i].file;
        options.authority = cases[i].authority;
        options.scope = cases[i].scope;
        assert_int_equal(
            azb_credential_workload_identity(test.context, &options, &credential, &error),
            cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        azb_error_free(error);
        azb_credential_free(credential);
    }
    test_context_dispose(&test);
}

static bool run_sign_in(size_t fail_at)
{
    token_stage stage;
    open_stage(&stage, fail_at);
    if (stage.credential != NULL) {
        token_stage_refusal(&stage, 0, 401, "{\"error\":\"x\",\"error_codes\":[700024]}");
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
        cmocka_unit_test_setup_teardown(sends_what_the_file_holds_now, set_up, tear_down),
        cmocka_unit_test_setup_teardown(reads_again_when_the_token_is_out_of_date, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(names_the_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_the_variable, set_up, tear_down),
        cmocka_unit_test_setup_teardown(options_win_over_variables, set_up, tear_down),
        cmocka_unit_test_setup_teardown(survives_exhaustion, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
