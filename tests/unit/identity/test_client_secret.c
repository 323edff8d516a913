#include "base/error.h"
#include "token_stage.h"

#include <stdlib.h>

// Percent-encoded: {"access_token":{"xms_cc":{"values":["CP1"]}}
#define CP1_OBJECT \
    "%7B%22access_token%22%3A%7B%22xms_cc%22%3A%7B%22values%22%3A%5B%22CP1%22%5D%7D%7D"

static void sends_the_form(void **state)
{
    (void)state;
    static const struct {
        const char *tenant, *authority, *scope;
        const char *url, *sent_scope;
        const char *claims; // AD FS knows none
    } cases[] = {
        {"contoso.example", NULL, NULL,
         "https://login.microsoftonline.com/contoso.example/oauth2/v2.0/token",
         "https%3A%2F%2Farm.example%2F.default", "&claims=" CP1_OBJECT "%7D"},
        {"0a-B", "https://login.chinacloudapi.cn/", "https://other//.default",
         "https://login.chinacloudapi.cn/0a-B/oauth2/v2.0/token",
         "https%3A%2F%2Fother%2F%2F.default", "&claims=" CP1_OBJECT "%7D"},
        {"t", "https://host:8443/prefix//", NULL, "https://host:8443/prefix/t/oauth2/v2.0/token",
         "https%3A%2F%2Farm.example%2F.default", "&claims=" CP1_OBJECT "%7D"},
        {"adfs", "https://fs.example", NULL, "https://fs.example/adfs/oauth2/token",
         "https%3A%2F%2Farm.example", ""},
        {"ADFS", "https://fs.example", "/.default", "https://fs.example/ADFS/oauth2/token",
         "%2F.default", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        char body[512];
        azb_client_secret_options options;
        azb_options_init(&options, sizeof options);
        options.tenant_id = cases[i].tenant;
        options.client_id = "app id";
        options.client_secret = "s+/=&~%";
        options.authority = cases[i].authority;
        options.scope = cases[i].scope;
        token_stage_open(&stage, 0);
        assert_int_equal(
            azb_credential_client_secret(stage.test.context, &options, &stage.credential, NULL),
            AZB_OK);
        azb_mock *mock = stage.mocks[0];
        assert_int_equal(azb_mock_reply(mock, "POST", "*token", 200, NULL,
                                        "{\"access_token\":\"T1\",\"expires_in\":3600}"),
                         AZB_OK);
        token_stage_service(&stage, 0, 200);
        token_stage_ask(&stage, 0, AZB_OK);
        (void)snprintf(body, sizeof body,
                       "grant_type=client_credentials&client_id=app%%20id&"
                       "client_secret=s%%2B%%2F%%3D%%26~%%25&scope=%s%s",
                       cases[i].sent_scope, cases[i].claims);
        assert_string_equal(azb_mock_request_method(mock, 0), "POST");
        assert_string_equal(azb_mock_request_url(mock, 0), cases[i].url);
        assert_string_equal(azb_mock_request_body(mock, 0), body);
        assert_string_equal(azb_mock_request_header(mock, 0, "Content-Type"),
                            "application/x-www-form-urlencoded");
        assert_string_equal(azb_mock_request_header(mock, 0, "Authorization"), "");
        token_stage_close(&stage);
    }
}

static void sends_the_claims_of_a_challenge(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    assert_int_equal(
        azb_mock_reply(stage.mocks[0], "GET", NULL, 401,
                       "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", "
                       "claims=\"eyJhIjoxfQ==\"\n",
                       ""),
        AZB_OK);
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_non_null(strstr(azb_mock_request_body(stage.mocks[0], 2),
                           "&claims=" CP1_OBJECT "%2C%22a%22%3A1%7D"));
    token_stage_close(&stage);
}

// Asks once and hands out the error of the call; checks that no secret is in it or in the log.
static azb_error *ask_for_error(token_stage *stage, azb_status expected)
{
    azb_error *error = NULL;
    azbi_exchange *exchange = token_stage_begin(stage, 0, STAGE_SCOPE);
    token_stage_run(stage);
    assert_true(azbi_exchange_is_done(exchange));
    assert_int_equal(azbi_exchange_fail(exchange, &error, AZB_E_STATE, ""), expected);
    azbi_exchange_free(exchange);
    const char *const texts[] = {
        azb_error_message(error), azb_error_service_message(error),
        azb_error_body(error),    azb_error_service_code(error),
        azb_error_url(error),     stage->test.log,
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_null(strstr(texts[i], STAGE_SECRET));
        assert_null(strstr(texts[i], "s3cr"));
        assert_null(strstr(texts[i], "T1"));
    }
    return error;
}

static void tells_what_the_platform_refused(void **state)
{
    (void)state;
    static const struct {
        int32_t http_status;
        const char *body;
        const char *code, *message, *service_message;
        int transient;
    } cases[] = {
        {401,
         "{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid client "
         "secret provided. Trace ID: t-1 Correlation ID: c-1 Timestamp: 2025-01-01 00:00:00Z\","
         "\"error_codes\":[7000215],\"trace_id\":\"t-1\",\"correlation_id\":\"c-1\"}",
         "invalid_client",
         "the identity platform answered 401: invalid_client: AADSTS7000215: Invalid client secret "
         "provided.",
         "AADSTS7000215: Invalid client secret provided. Trace ID: t-1 Correlation ID: c-1 "
         "Timestamp: 2025-01-01 00:00:00Z",
         0},
        {400,
         "{\"error\":\"unauthorized_client\",\"error_description\":\"AADSTS700016: no app.\\r\\n"
         "Trace ID: x\",\"error_codes\":[700016]}",
         "unauthorized_client",
         "the identity platform answered 400: unauthorized_client: AADSTS700016: no app.",
         "AADSTS700016: no app.\\r\\nTrace ID: x", 0},
        {400, "{\"error\":\"invalid_scope\",\"error_codes\":[70011]}", "invalid_scope",
         "the identity platform answered 400: invalid_scope: AADSTS70011", "", 0},
        {400, "{\"error\":\"temporarily_unavailable\"}", "temporarily_unavailable",
         "the identity platform answered 400: temporarily_unavailable", "", 1},
        {400, "{\"error\":\"invalid_client\",\"error_description\":\"you sent s3cr&t value!\"}",
         "invalid_client",
         "the identity platform answered 400: invalid_client: you sent ************!",
         "you sent ************!", 0},
        {400, "{\"error\":\"s3cr%26t+value\",\"trace_id\":\"s3cr\\u0026t value\"}",
         "**************", "the identity platform answered 400: **************", "", 0},
        // a refusal in the clothes of a success
        {200, "{\"error\":\"invalid_grant\",\"error_description\":\"no.\"}", "invalid_grant",
         "the identity platform answered 200: invalid_grant: no.", "no.", 0},
        {200, "{\"error\":{\"code\":\"Busy\",\"message\":\"no.\"},\"access_token\":null}", "Busy",
         "the identity platform answered 200: Busy: no.", "no.", 0},
        {400, "{\"error\":\"invalid_client\",\"error_description\":\"cut", "invalid_client",
         "the identity platform answered 400: invalid_client", "", 0},
        {403, "{\"error\":{\"code\":\"Forbidden\",\"message\":\"no.\"}}", "Forbidden",
         "the identity platform answered 403: Forbidden: no.", "no.", 0},
        {404, "<html>not here</html>", "", "the identity platform answered 404", "", 0},
        {404, "", "", "the identity platform answered 404", "", 0},
        {400, "[]", "", "the identity platform answered 400", "", 0},
        {400, "{\"error\":7}", "", "the identity platform answered 400", "", 0},
        {400, "{\"error\":\"E\",\"error_description\":\"no app.\",\"error_codes\":[7]}", "E",
         "the identity platform answered 400: E: AADSTS7: no app.", "no app.", 0},
        {400, "{\"error\":\"E\",\"error_description\":\"no.\\n Trace ID: x\"}", "E",
         "the identity platform answered 400: E: no.", "no.\\n Trace ID: x", 0},
        {201, "{\"error\":\"E\"}", "E", "the identity platform answered 201: E", "", 0},
        {200, "{\"error\":\"E\",\"access_token\":\"T1\",\"expires_in\":\"soon\"}", "",
         "the token answer's expires_in is not a number of seconds: \"soon\"", "", 0},
        {204, "", "", "the identity platform answered 204", "", 0},
        {200, "<html>sign in to the hotel</html>", "", "the token answer's body is not JSON", "",
         0},
        {200, "", "", "the token answer's body is not JSON", "", 0},
        {200, "{\"access_token\":\"T1\",\"expires_in\":\"soon\"}", "",
         "the token answer's expires_in is not a number of seconds: \"soon\"", "", 0},
        {200, "{\"access_token\":\"T1\"", "", "the token answer's body is not JSON", "", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        token_stage_open(&stage, 0);
        assert_true(token_stage_add_secret(&stage));
        token_stage_refusal(&stage, 0, cases[i].http_status, cases[i].body);
        azb_error *error = ask_for_error(&stage, AZB_E_AUTH);
        assert_string_equal(azb_error_message(error), cases[i].message);
        assert_string_equal(azb_error_service_code(error), cases[i].code);
        assert_string_equal(azb_error_service_message(error), cases[i].service_message);
        assert_int_equal(azb_error_http_status(error), cases[i].http_status);
        assert_int_equal(azb_error_is_transient(error), cases[i].transient);
        assert_string_equal(azb_error_method(error), "POST");
        assert_string_equal(azb_error_url(error),
                            "https://login.example/contoso.example/oauth2/v2.0/token");
        if (i == 0) {
            assert_string_equal(azb_error_request_id(error), "t-1");
            assert_string_equal(azb_error_correlation_id(error), "c-1");
        }
        azb_error_free(error);
        token_stage_close(&stage);
    }
}

// A very long code is kept as the code of the error, and is not repeated in its message.
static void leaves_a_long_word_out_of_the_message(void **state)
{
    enum {
        LEN = 600
    };
    char body[LEN + 64];
    token_stage stage;
    (void)state;
    const int at = snprintf(body, sizeof body, "{\"error\":\"");
    memset(body + at, 'e', LEN);
    (void)snprintf(body + at + LEN, sizeof body - (size_t)at - LEN, "\"}");
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    token_stage_refusal(&stage, 0, 400, body);
    azb_error *error = ask_for_error(&stage, AZB_E_AUTH);
    assert_string_equal(azb_error_message(error), "the identity platform answered 400");
    assert_int_equal(strlen(azb_error_service_code(error)), LEN);
    azb_error_free(error);
    token_stage_close(&stage);
}

static void reads_no_more_of_an_answer_than_a_token_needs(void **state)
{
    enum {
        LEN = 2 * 1024 * 1024
    };
    static const struct {
        int32_t http_status;
        const char *message;
    } cases[] = {
        {200,
         "the answer of the identity platform cannot be used: the answer's body is larger than "
         "1048576 bytes"},
        {400, "the identity platform answered 400: invalid_client"},
    };
    (void)state;
    char *body = malloc(LEN + 1);
    assert_non_null(body);
    memset(body, ' ', LEN);
    memcpy(body, "{\"error\":\"invalid_client\",", 26);
    body[LEN] = '\0';
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        token_stage stage;
        token_stage_open(&stage, 0);
        assert_true(token_stage_add_secret(&stage));
        token_stage_refusal(&stage, 0, cases[i].http_status, body);
        azb_error *error = ask_for_error(&stage, AZB_E_AUTH);
        assert_string_equal(azb_error_message(error), cases[i].message);
        assert_int_equal(azb_error_http_status(error), cases[i].http_status);
        azb_error_free(error);
        token_stage_close(&stage);
    }
    free(body);
}

static void a_token_without_an_end_is_fetched_once_until_it_is_refused(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    token_stage_token(&stage, 0, "T1", "\"scope\":\"s\"");
    for (int day = 0; day < 400; day += 100) {
        token_stage_service(&stage, 0, 200);
        token_stage_ask(&stage, 0, AZB_OK);
        azb_mock_advance(stage.mocks[0], INT64_C(100) * 24 * 3600 * 1000);
    }
    assert_int_equal(token_stage_fetches(&stage, 0), 1);
    token_stage_service(&stage, 0, 401);
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    token_stage_close(&stage);
}

static void tells_that_the_platform_is_out_of_reach(void **state)
{
    (void)state;
    static const int32_t faults[] = {AZB_MOCK_REFUSE, AZB_MOCK_RESET, AZB_MOCK_CUT};
    for (size_t i = 0; i < sizeof faults / sizeof faults[0]; i++) {
        token_stage stage;
        token_stage_open(&stage, 0);
        assert_true(token_stage_add_secret(&stage));
        token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
        token_stage_with(&stage, 0, faults[i], 5);
        token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
        azbi_exchange *exchange = token_stage_begin(&stage, 0, STAGE_SCOPE);
        for (int round = 0; round < 10; round++) { // retries wait on the clock
            token_stage_run(&stage);
            azb_mock_advance(stage.mocks[0], 20000);
        }
        azb_error *error = NULL;
        assert_true(azbi_exchange_is_done(exchange));
        assert_int_equal(azbi_exchange_fail(exchange, &error, AZB_E_STATE, ""), AZB_E_AUTH);
        assert_non_null(
            strstr(azb_error_message(error), "the identity platform could not be reached: "));
        assert_int_equal(azb_error_is_transient(error), 1);
        assert_true(token_stage_fetches(&stage, 0) > 1);
        azb_error_free(error);
        azbi_exchange_free(exchange);
        token_stage_close(&stage);
    }
}

static void does_not_follow_to_another_host(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    assert_int_equal(azb_mock_reply(stage.mocks[0], "POST", "https://login.example/*", 307,
                                    "Location: https://evil.example/token\n", ""),
                     AZB_OK);
    azb_error *error = ask_for_error(&stage, AZB_E_AUTH);
    azb_error_free(error);
    assert_int_equal(azb_mock_request_count(stage.mocks[0]), 1);
    token_stage_close(&stage);
}

static char long_text[10000];

static void refuses_bad_options(void **state)
{
    (void)state;
    memset(long_text, 'x', sizeof long_text - 1);
    const azb_client_secret_options good = {
        sizeof good, "t", "c", "s", "https://login.example", NULL, 0, 0,
    };
    const struct {
        size_t offset; // of the text to replace
        const char *text;
        int32_t insecure;
        const char *path; // NULL: allowed
    } cases[] = {
#define OPTION(name) offsetof(azb_client_secret_options, name)
        {OPTION(tenant_id), "t", 0, NULL},
        {OPTION(tenant_id), NULL, 0, "options.tenant_id"},
        {OPTION(tenant_id), "", 0, "options.tenant_id"},
        {OPTION(tenant_id), "a/b", 0, "options.tenant_id"},
        {OPTION(tenant_id), "a?b", 0, "options.tenant_id"},
        {OPTION(tenant_id), "a b", 0, "options.tenant_id"},
        {OPTION(tenant_id), "a_b", 0, "options.tenant_id"},
        {OPTION(tenant_id), long_text, 0, "options.tenant_id"},
        {OPTION(client_id), NULL, 0, "options.client_id"},
        {OPTION(client_id), "", 0, "options.client_id"},
        {OPTION(client_id), "a\nb", 0, "options.client_id"},
        {OPTION(client_id), long_text, 0, "options.client_id"},
        {OPTION(client_secret), NULL, 0, "options.client_secret"},
        {OPTION(client_secret), "", 0, "options.client_secret"},
        {OPTION(client_secret), "a\x7f", 0, "options.client_secret"},
        {OPTION(client_secret), long_text, 0, "options.client_secret"},
        {OPTION(authority), NULL, 0, NULL},
        {OPTION(authority), "", 0, "options.authority"},
        {OPTION(authority), "login.example", 0, "options.authority"},
        {OPTION(authority), "https://u:p@login.example", 0, "options.authority"},
        {OPTION(authority), "https://login.example?x", 0, "options.authority"},
        {OPTION(authority), "https://login.example#x", 0, "options.authority"},
        {OPTION(authority), long_text, 0, "options.authority"},
        {OPTION(authority), "http://127.0.0.1:8080", 0, "options.authority"},
        {OPTION(authority), "http://127.0.0.1:8080", 1, NULL},
        {OPTION(authority), "http://login.example", 1, "options.authority"},
        {OPTION(authority), "https://login.example", 2, "options.allow_insecure_http"},
        {OPTION(authority), "https://login.example", -1, "options.allow_insecure_http"},
        {OPTION(scope), "", 0, "options.scope"},
        {OPTION(scope), "a\rb", 0, "options.scope"},
        {OPTION(scope), "api://x/.default", 0, NULL},
#undef OPTION
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_client_secret_options options = good;
        azb_credential *credential = NULL;
        azb_error *error = NULL;
        memcpy((char *)&options + cases[i].offset, &cases[i].text, sizeof cases[i].text);
        options.allow_insecure_http = cases[i].insecure;
        const azb_status status =
            azb_credential_client_secret(test.context, &options, &credential, &error);
        assert_int_equal(status, cases[i].path == NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].path == NULL ? "" : cases[i].path);
        assert_int_equal(credential != NULL, status == AZB_OK);
        azb_error_free(error);
        azb_credential_free(credential);
    }
    test_context_dispose(&test);
}

static void refuses_missing_arguments_and_newer_options(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    struct {
        azb_client_secret_options known;
        int64_t later;
    } newer;
    azb_credential *credential;
    azb_error *error;
    azb_options_init(&newer.known, sizeof newer);
    newer.known.tenant_id = newer.known.client_id = newer.known.client_secret = "x";
    azb_client_secret_options *options = &newer.known;
    assert_int_equal(azb_credential_client_secret(NULL, options, &credential, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_client_secret(test.context, NULL, &credential, NULL),
                     AZB_E_ARG);
    assert_int_equal(azb_credential_client_secret(test.context, options, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_client_secret(test.context, options, &credential, &error),
                     AZB_OK);
    azb_credential_free(credential);
    newer.later = 1;
    assert_int_equal(azb_credential_client_secret(test.context, options, &credential, &error),
                     AZB_E_ABI);
    assert_null(credential);
    azb_error_free(error);
    newer.known.size = sizeof(size_t);
    assert_int_equal(azb_credential_client_secret(test.context, options, &credential, NULL),
                     AZB_E_ABI);
    azb_options_init(NULL, sizeof newer);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_client_secret_options options;
    azb_credential *credential;
    azb_error *error;
    azb_options_init(&options, sizeof options);
    options.tenant_id = options.client_id = options.client_secret = options.scope = "x";
    const azb_status status =
        azb_credential_client_secret(test->context, &options, &credential, &error);
    assert_int_equal(status, azb_error_status(error));
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
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
        cmocka_unit_test(sends_the_form),
        cmocka_unit_test(sends_the_claims_of_a_challenge),
        cmocka_unit_test(tells_what_the_platform_refused),
        cmocka_unit_test(leaves_a_long_word_out_of_the_message),
        cmocka_unit_test(reads_no_more_of_an_answer_than_a_token_needs),
        cmocka_unit_test(a_token_without_an_end_is_fetched_once_until_it_is_refused),
        cmocka_unit_test(tells_that_the_platform_is_out_of_reach),
        cmocka_unit_test(does_not_follow_to_another_host),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(refuses_missing_arguments_and_newer_options),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
