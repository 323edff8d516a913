// test_environment.c - a client from environment variables.
#include <stdlib.h>
#include <string.h>

#include <azbackup/workflow/environment.h>

#include "support/test.h"

static const char *const names[] = {
    "AZURE_TENANT_ID",    "AZURE_CLIENT_ID",      "AZURE_CLIENT_SECRET", "AZBACKUP_ENDPOINT",
    "AZBACKUP_AUTHORITY", "AZURE_AUTHORITY_HOST", "AZBACKUP_INSECURE"};

static int good_environment(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        if (unsetenv(names[i]) != 0) {
            return -1;
        }
    }
    return setenv("AZURE_TENANT_ID", "tenant", 1) | setenv("AZURE_CLIENT_ID", "client", 1) |
           setenv("AZURE_CLIENT_SECRET", "s3cret-text", 1);
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
    };
    for (size_t i = 0; i < sizeof extra / sizeof extra[0]; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        assert_int_equal(setenv(extra[i][0], extra[i][1], 1), 0);
        assert_int_equal(azb_client_from_environment(&client, &err), AZB_OK);
        assert_non_null(client);
        assert_null(err);
        azb_client_free(client);
    }
}

static void names_the_wrong_variable(void **state)
{
    static const char *const wrong[][2] = {
        {"AZURE_TENANT_ID", ""},
        {"AZURE_TENANT_ID", "a/b"},
        {"AZURE_CLIENT_ID", ""},
        {"AZURE_CLIENT_SECRET", ""},
        {"AZBACKUP_ENDPOINT", "ftp://management.azure.com"},
        {"AZBACKUP_ENDPOINT", "http://management.azure.com"},
        {"AZBACKUP_AUTHORITY", "http://login.example.com"},
        {"AZURE_AUTHORITY_HOST", "nowhere"},
        {"AZBACKUP_INSECURE", "yes"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        assert_int_equal(good_environment(state), 0);
        assert_int_equal(setenv(wrong[i][0], wrong[i][1], 1), 0);
        assert_int_equal(azb_client_from_environment(&client, &err), AZB_E_ARG);
        assert_null(client);
        assert_string_equal(azb_error_path(err), wrong[i][0]);
        assert_null(strstr(azb_error_message(err), "s3cret-text"));
        assert_null(strstr(azb_error_message(err), "options.")); // only the variable is named
        azb_error_free(err);
        assert_int_equal(azb_client_from_environment(&client, NULL), AZB_E_ARG);
    }
    assert_int_equal(azb_client_from_environment(NULL, NULL), AZB_E_ARG);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(makes_a_client_that_owns_everything, good_environment),
        cmocka_unit_test_setup(names_the_wrong_variable, good_environment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
