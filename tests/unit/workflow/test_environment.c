// test_environment.c - a client from environment variables.
#include <stdlib.h>
#include <string.h>

#include <azbackup/workflow/environment.h>

#include "arm/client.h"
#include "base/context.h"
#include "identity/credential.h"
#include "support/test.h"

static const char *const names[] = {
    "AZURE_TENANT_ID",        "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET",     "AZBACKUP_ENDPOINT",
    "AZBACKUP_AUTHORITY",     "AZBACKUP_CLOUD",  "AZBACKUP_INSECURE",       "AZBACKUP_CA_FILE",
    "AZURE_AUTHORITY_HOST",   "AZBACKUP_PROXY",  "AZBACKUP_APPLICATION_ID", "AZBACKUP_LOG_LEVEL",
    "AZURE_TOKEN_CREDENTIALS"};

static int clear(void **state)
{
    (void)state;
    int failed = 0;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        failed |= unsetenv(names[i]);
    }
    return failed;
}

static int good_environment(void **state)
{
    return clear(state) | setenv("AZURE_TENANT_ID", "tenant", 1) |
           setenv("AZURE_CLIENT_ID", "client", 1) | setenv("AZURE_CLIENT_SECRET", "s3cret-text", 1);
}

static azb_client *make(const azb_context_options *context)
{
    azb_client *client = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_client_from_environment(context, &client, &err), AZB_OK);
    assert_non_null(client);
    assert_null(err);
    return client;
}

static void makes_a_client_that_owns_everything(void **state)
{
    (void)state;
    static const char *const extra[][2] = {
        {"AZURE_TENANT_ID", "tenant"},
        {"AZBACKUP_ENDPOINT", ""},
        {"AZBACKUP_ENDPOINT", "https://management.usgovcloudapi.net"},
        {"AZURE_AUTHORITY_HOST", "https://login.microsoftonline.us/"},
        {"AZBACKUP_INSECURE", "0"},
        {"AZBACKUP_INSECURE", "1"},
        {"AZBACKUP_ENDPOINT", "http://127.0.0.1:8080"},
        {"AZBACKUP_PROXY", "http://127.0.0.1:3128"},
        {"AZBACKUP_APPLICATION_ID", "agent/1.0"},
        {"AZURE_TENANT_ID", ""}, // the machine's identity may serve
    };
    for (size_t i = 0; i < sizeof extra / sizeof extra[0]; i++) {
        assert_int_equal(setenv(extra[i][0], extra[i][1], 1), 0);
        azb_client_free(make(NULL));
    }
}

static void a_cloud_has_endpoint_and_scope(void **state)
{
    (void)state;
    static const struct {
        const char *cloud, *endpoint; // variables; NULL: unset
        const char *used;
        const char *scope; // NULL: that of the endpoint
    } cases[] = {
        {NULL, NULL, "https://management.azure.com", NULL},
        {"AzureUSGovernment", NULL, "https://management.usgovcloudapi.net",
         "https://management.core.usgovcloudapi.net/.default"},
        {"china", "", "https://management.chinacloudapi.cn",
         "https://management.core.chinacloudapi.cn/.default"},
        {"AzureChinaCloud", "https://arm.example", "https://arm.example", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(good_environment(state), 0);
        if (cases[i].cloud != NULL) {
            assert_int_equal(setenv("AZBACKUP_CLOUD", cases[i].cloud, 1), 0);
        }
        if (cases[i].endpoint != NULL) {
            assert_int_equal(setenv("AZBACKUP_ENDPOINT", cases[i].endpoint, 1), 0);
        }
        azb_client *client = make(NULL);
        assert_string_equal(client->endpoint, cases[i].used);
        if (cases[i].scope == NULL) {
            assert_null(client->credential->scope);
        } else {
            assert_string_equal(client->credential->scope, cases[i].scope);
        }
        azb_client_free(client);
    }
}

static void the_log_level_wins_over_the_context(void **state)
{
    (void)state;
    static const struct {
        const char *level; // NULL: unset
        int32_t expected;
    } cases[] = {{NULL, AZB_LOG_INFO},     {"", AZB_LOG_INFO},           {"none", AZB_LOG_NONE},
                 {"error", AZB_LOG_ERROR}, {"WARNING", AZB_LOG_WARNING}, {"info", AZB_LOG_INFO},
                 {"debug", AZB_LOG_DEBUG}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_context_options options;
        azb_options_init(&options, sizeof options);
        options.log_level = AZB_LOG_INFO;
        assert_int_equal(good_environment(state), 0);
        if (cases[i].level != NULL) {
            assert_int_equal(setenv("AZBACKUP_LOG_LEVEL", cases[i].level, 1), 0);
        }
        azb_client *client = make(&options);
        assert_int_equal(azb_client_context(client)->log_level, cases[i].expected);
        azb_client_free(client);
    }
}

static void names_the_wrong_variable(void **state)
{
    static const char *const wrong[][2] = {
        {"AZBACKUP_ENDPOINT", "ftp://management.azure.com"},
        {"AZBACKUP_ENDPOINT", "http://management.azure.com"},
        {"AZBACKUP_AUTHORITY", "http://login.example.com"},
        {"AZBACKUP_INSECURE", "yes"},
        {"AZBACKUP_CLOUD", "AzureGermanCloud"},
        {"AZBACKUP_APPLICATION_ID", "an application id that is too long"},
        {"AZBACKUP_LOG_LEVEL", "loud"},
        {"AZURE_TOKEN_CREDENTIALS", "foo"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        assert_int_equal(good_environment(state), 0);
        assert_int_equal(setenv(wrong[i][0], wrong[i][1], 1), 0);
        assert_int_equal(azb_client_from_environment(NULL, &client, &err), AZB_E_ARG);
        assert_null(client);
        assert_string_equal(azb_error_path(err), wrong[i][0]);
        assert_null(strstr(azb_error_message(err), "s3cret-text"));
        assert_null(strstr(azb_error_message(err), "options.")); // only the variable is named
        azb_error_free(err);
        assert_int_equal(azb_client_from_environment(NULL, &client, NULL), AZB_E_ARG);
    }
    assert_int_equal(azb_client_from_environment(NULL, NULL, NULL), AZB_E_ARG);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(makes_a_client_that_owns_everything, good_environment),
        cmocka_unit_test_setup(a_cloud_has_endpoint_and_scope, good_environment),
        cmocka_unit_test_setup(the_log_level_wins_over_the_context, good_environment),
        cmocka_unit_test_setup(names_the_wrong_variable, good_environment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
