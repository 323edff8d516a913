// test_client_json.c - clients out of JSON text.
#include <stdlib.h>
#include <string.h>

#include <azbackup/client.h>

#include "arm/client.h"
#include "support/test.h"
#include "support/test_context.h"

#define SECRET                                                                    \
    "\"credential\":{\"client_secret\":{\"tenant_id\":\"t\",\"client_id\":\"c\"," \
    "\"client_secret\":\"hush\"}}"
#define TOKEN "\"credential\":{\"static_token\":{\"token\":\"hush\"}}"

#define LONG "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" // 64

static const struct {
    const char *json;
    azb_status status;
    const char *path;    // of the error
    const char *message; // in it
} rows[] = {
    {"{" SECRET "}", AZB_OK, NULL, NULL},
    {"{" TOKEN "}", AZB_OK, NULL, NULL},
    {"{" TOKEN ",\"proxy\":\"\",\"endpoint\":null,\"max_retries\":-1,\"idle_timeout_ms\":5,"
     "\"max_response_bytes\":10,\"trusted_hosts\":[\"a.example.org\"],\"api_version\":\"2025-08-"
     "01\"}",
     AZB_OK, NULL, NULL},
    {"{" TOKEN ",\"endpoint\":\"http://127.0.0.1:1\",\"allow_insecure_http\":true}", AZB_OK, NULL,
     NULL},
    {"{" TOKEN ",\"trusted_hosts\":[]}", AZB_OK, NULL, NULL},
    {"{\"credential\":{\"default\":{}}}", AZB_OK, NULL, NULL},
    {"{\"credential\":{\"default\":{\"scope\":\"https://a/"
     ".default\",\"allow_insecure_http\":true}}}",
     AZB_OK, NULL, NULL},
    // not what a client takes
    {"", AZB_E_JSON, "json", "is not JSON"},
    {"{", AZB_E_JSON, "json", "is not JSON"},
    {"{} x", AZB_E_JSON, "json", "is not JSON"},
    {"[]", AZB_E_ARG, "options", "must be an object"},
    {"null", AZB_E_ARG, "options", "must be an object"},
    {"{}", AZB_E_ARG, "options.credential", "must be an object with one member"},
    {"{\"credential\":null}", AZB_E_ARG, "options.credential", "with one member"},
    {"{\"credential\":\"hush\"}", AZB_E_ARG, "options.credential", "with one member"},
    {"{\"credential\":{}}", AZB_E_ARG, "options.credential", "with one member"},
    {"{\"credential\":{\"guess\":{}}}", AZB_E_ARG, "options.credential.guess",
     "is not a kind of credential"},
    {"{\"credential\":{\"client_secrets\":{}}}", AZB_E_ARG, "options.credential.client_secrets",
     "did you mean client_secret?"},
    {"{\"credential\":{\"static_token\":null}}", AZB_E_ARG, "options.credential",
     "with one member"},
    {"{\"credential\":{\"static_token\":{\"token\":\"hush\"},\"client_secret\":{}}}", AZB_E_ARG,
     "options.credential", "with one member"},
    {"{\"credential\":{\"client_secret\":{\"tenant_id\":\"t\",\"client_id\":\"c\","
     "\"client_secret\":\"hush\"},\"static_token\":{\"token\":\"hush\"}}}",
     AZB_E_ARG, "options.credential", "with one member"},
    {"{\"credential\":{\"static_token\":\"hush\"}}", AZB_E_ARG, "options.credential.static_token",
     "must be an object"},
    {"{\"credential\":{\"static_token\":{}}}", AZB_E_ARG, "options.credential.static_token.token",
     ""},
    {"{\"credential\":{\"static_token\":{\"token\":7}}}", AZB_E_ARG,
     "options.credential.static_token.token", "must be a text"},
    {"{\"credential\":{\"static_token\":{\"token\":\"a\",\"expires_unix_s\":\"9\"}}}", AZB_E_ARG,
     "options.credential.static_token.expires_unix_s", "must be an integer"},
    {"{\"credential\":{\"client_secret\":{\"tenant_id\":\"t\",\"client_id\":\"c\"}}}", AZB_E_ARG,
     "options.credential.client_secret.client_secret", ""},
    {"{\"credential\":{\"client_secret\":{\"tenant_id\":\"t/t\",\"client_id\":\"c\","
     "\"client_secret\":\"hush\"}}}",
     AZB_E_ARG, "options.credential.client_secret.tenant_id", "letters"},
    {"{\"credential\":{\"client_secret\":{\"tenant\":\"t\"}}}", AZB_E_ARG,
     "options.credential.client_secret.tenant", "did you mean tenant_id"},
    {"{\"credential\":{\"default\":{\"authority\":\"x\"}}}", AZB_E_ARG,
     "options.credential.default.authority", "absolute https URL"},
    {"{\"credential\":{\"environment\":{}}}", AZB_E_ARG, "AZURE_TENANT_ID", "is not set"},
    {"{" TOKEN ",\"max_retry\":5}", AZB_E_ARG, "options.max_retry", "did you mean max_retries"},
    {"{" TOKEN ",\"zzz\":\"hush\"}", AZB_E_ARG, "options.zzz", "is not an option"},
    {"{" TOKEN ",\"transport\":1}", AZB_E_ARG, "options.transport", "is not an option"},
    {"{" TOKEN ",\"endpoint\":5}", AZB_E_ARG, "options.endpoint", "must be a text"},
    {"{" TOKEN ",\"endpoint\":\"ftp://x\"}", AZB_E_ARG, "options.endpoint", ""},
    {"{" TOKEN ",\"max_retries\":\"5\"}", AZB_E_ARG, "options.max_retries", "must be an integer"},
    {"{" TOKEN ",\"max_retries\":1.5}", AZB_E_ARG, "options.max_retries", "must be an integer"},
    {"{" TOKEN ",\"max_retries\":4294967297}", AZB_E_ARG, "options.max_retries", "out of range"},
    {"{" TOKEN ",\"max_retries\":21}", AZB_E_ARG, "options.max_retries", "must be from 1 to 20"},
    {"{" TOKEN ",\"max_response_bytes\":-1}", AZB_E_ARG, "options.max_response_bytes",
     "out of range"},
    {"{" TOKEN ",\"allow_insecure_http\":1}", AZB_E_ARG, "options.allow_insecure_http",
     "must be true or false"},
    {"{" TOKEN ",\"allow_insecure_http\":\"true\"}", AZB_E_ARG, "options.allow_insecure_http",
     "must be true or false"},
    {"{" TOKEN ",\"trusted_hosts\":\"a\"}", AZB_E_ARG, "options.trusted_hosts", "a list of texts"},
    {"{" TOKEN ",\"trusted_hosts\":5}", AZB_E_ARG, "options.trusted_hosts", "a list of texts"},
    {"{" TOKEN ",\"trusted_hosts\":{}}", AZB_E_ARG, "options.trusted_hosts", "a list of texts"},
    {"{" TOKEN ",\"trusted_hosts\":[\"a\",7]}", AZB_E_ARG, "options.trusted_hosts[1]",
     "must be a text"},
    {"{" TOKEN ",\"trusted_hosts\":[\"a\",]}", AZB_E_JSON, "json", "at byte"},
    // names that an object has twice, or that could be cut to a known one
    {"{" TOKEN ",\"max_retries\":1,\"max_retries\":2}", AZB_E_ARG, "options.max_retries",
     "is given twice"},
    {"{" TOKEN ",\"max_retries\":null,\"max\\u005fretries\":2}", AZB_E_ARG, "options.max_retries",
     "is given twice"},
    {"{" TOKEN "," TOKEN "}", AZB_E_ARG, "options.credential", "is given twice"},
    {"{\"credential\":{\"static_token\":{\"token\":\"hush\",\"token\":\"hush\"}}}", AZB_E_ARG,
     "options.credential.static_token.token", "is given twice"},
    {"{" TOKEN ",\"max_retries\\u0000\":99}", AZB_E_ARG, "options.max_retries\\u0000",
     "is not an option"},
    {"{" TOKEN ",\"" LONG LONG LONG LONG LONG "\":99}", AZB_E_ARG, "options." LONG,
     "is not an option"},
    {"{" TOKEN ",\"\":1}", AZB_E_ARG, "options.", "is not an option"},
    // values that could be cut or read as others
    {"{\"credential\":{\"static_token\":{\"token\":\"hu\\u0000sh\"}}}", AZB_E_ARG,
     "options.credential.static_token.token", "must not contain a NUL"},
    {"{" TOKEN ",\"trusted_hosts\":[\"a\\u0000b\"]}", AZB_E_ARG, "options.trusted_hosts[0]",
     "must not contain a NUL"},
    {"{" TOKEN ",\"application_id\":\"a\\u0062\"}", AZB_OK, NULL, NULL},
    {"{" TOKEN ",\"application_id\":\"\\ud800\"}", AZB_E_JSON, "json", "is not JSON"},
    {"{" TOKEN ",\"max_retries\":true}", AZB_E_ARG, "options.max_retries", "must be an integer"},
    {"{" TOKEN ",\"max_retries\":{\"a\":[1]}}", AZB_E_ARG, "options.max_retries",
     "must be an integer"},
    {"{" TOKEN ",\"max_retries\":}", AZB_E_JSON, "json", "is not JSON"},
    {"{" TOKEN ",\"max_retries\":tru}", AZB_E_JSON, "json", "is not JSON"},
    {"{" TOKEN ",\"request_timeout_ms\":9223372036854775808}", AZB_E_ARG,
     "options.request_timeout_ms", "out of range"},
    {"{" TOKEN ",\"endpoint\":\"https://u:hush@h\"}", AZB_E_ARG, "options.endpoint",
     "without user info"},
};

static void text_makes_a_client_or_is_refused_by_path(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    test.memory.secrets[0] = "hush";
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        const azb_status status =
            azb_client_from_json(test.context, rows[i].json, strlen(rows[i].json), &client, &err);
        if (status != rows[i].status) {
            fail_msg("row %zu: %s", i, azb_error_message(err));
        }
        assert_int_equal(client != NULL, status == AZB_OK);
        if (status != AZB_OK) {
            assert_string_equal(azb_error_path(err), rows[i].path);
            assert_non_null(strstr(azb_error_message(err), rows[i].message));
            assert_null(strstr(azb_error_message(err), "hush"));
        }
        azb_error_free(err);
        azb_client_free(client);
    }
    test_context_dispose(&test);
}

// A NUL inside of len bytes is not the end of the text.
static void the_text_ends_where_its_length_says(void **state)
{
    static const char json[] = "{" TOKEN "}\0 ";
    const size_t whole = strlen(json);
    (void)state;
    for (size_t len = 0; len < sizeof json; len++) {
        test_context test;
        azb_client *client = NULL;
        test_context_init(&test, 0, NULL);
        assert_int_equal(azb_client_from_json(test.context, json, len, &client, NULL),
                         len == whole ? AZB_OK : AZB_E_JSON);
        azb_client_free(client);
        test_context_dispose(&test);
    }
}

static void no_more_hosts_than_there_is_room_for(void **state)
{
    static const char many[] = "\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\",\"a\"";
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (int i = 8; i <= 9; i++) {
        char json[1024] = "{" TOKEN ",\"trusted_hosts\":[";
        azb_client *client = NULL;
        azb_error *err = NULL;
        for (int j = 0; j < i; j++) {
            strcat(strcat(json, j > 0 ? "," : ""), many);
        }
        strcat(json, "]}");
        const azb_status status =
            azb_client_from_json(test.context, json, strlen(json), &client, &err);
        assert_int_equal(status, i == 8 ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(err), i == 8 ? "" : "options.trusted_hosts");
        azb_error_free(err);
        azb_client_free(client);
    }
    test_context_dispose(&test);
}

static void make_without_memory(test_context *test)
{
    static const char json[] =
        "{" SECRET ",\"proxy\":\"http://a\\u002eexample.org\",\"trusted_hosts\":[\"a\"]}";
    azb_client *client = NULL;
    azb_error *err = NULL;
    test->memory.secrets[0] = "hush";
    const azb_status status =
        azb_client_from_json(test->context, json, sizeof json - 1, &client, &err);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM || status == AZB_E_TRANSPORT);
    assert_int_equal(client != NULL, status == AZB_OK);
    azb_error_free(err);
    azb_client_free(client);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    test_context_sweep(make_without_memory);
}

static void fail_without_memory(test_context *test)
{
    static const char json[] = "{" TOKEN ",\"max_retry\":1}";
    azb_client *client = NULL;
    azb_error *err = NULL;
    test->memory.secrets[0] = "hush";
    const azb_status status =
        azb_client_from_json(test->context, json, sizeof json - 1, &client, &err);
    assert_true(status == AZB_E_ARG || status == AZB_E_NOMEM);
    assert_null(client);
    azb_error_free(err);
}

static void every_allocation_of_a_failure_may_fail(void **state)
{
    (void)state;
    test_context_sweep(fail_without_memory);
}

static void options_arrive_where_they_belong(void **state)
{
    static const char json[] =
        "{" TOKEN ",\"request_timeout_ms\":1234,\"application_id\":\"agent/1\"}";
    test_context test;
    azb_client *client = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_client_from_json(test.context, json, sizeof json - 1, &client, NULL),
                     AZB_OK);
    assert_int_equal(client->request_timeout_ms, 1234);
    azb_client_free(client);
    test_context_dispose(&test);
}

static void arguments_are_checked(void **state)
{
    test_context test;
    azb_client *client = NULL;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_client_from_json(test.context, "{}", 2, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    assert_int_equal(azb_client_from_json(NULL, "{}", 2, &client, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "context");
    azb_error_free(err);
    assert_int_equal(azb_client_from_json(test.context, NULL, 2, &client, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "json");
    azb_error_free(err);
    assert_int_equal(azb_client_from_json(test.context, "{}", SIZE_MAX, &client, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "json");
    azb_error_free(err);
    test_context_dispose(&test);
}

int main(void)
{
    if (unsetenv("AZURE_TENANT_ID") != 0 || unsetenv("AZURE_TOKEN_CREDENTIALS") != 0) {
        return 1;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_makes_a_client_or_is_refused_by_path),
        cmocka_unit_test(the_text_ends_where_its_length_says),
        cmocka_unit_test(no_more_hosts_than_there_is_room_for),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(every_allocation_of_a_failure_may_fail),
        cmocka_unit_test(options_arrive_where_they_belong),
        cmocka_unit_test(arguments_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
