// test_client_json.c - clients out of JSON text.
#include <string.h>

#include <azbackup/client.h>

#include "arm/client.h"
#include "support/test.h"
#include "support/test_context.h"

#define SECRET                                                                    \
    "\"credential\":{\"client_secret\":{\"tenant_id\":\"t\",\"client_id\":\"c\"," \
    "\"client_secret\":\"hush\"}}"
#define TOKEN "\"credential\":{\"static_token\":{\"token\":\"hush\"}}"

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
    {"{\"credential\":{\"guess\":{}}}", AZB_E_ARG, "options.credential", "client_secret"},
    {"{\"credential\":{\"static_token\":{},\"client_secret\":{}}}", AZB_E_ARG, "options.credential",
     "with one member"},
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
};

static void text_makes_a_client_or_is_refused_by_path(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
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
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_makes_a_client_or_is_refused_by_path),
        cmocka_unit_test(options_arrive_where_they_belong),
        cmocka_unit_test(arguments_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
