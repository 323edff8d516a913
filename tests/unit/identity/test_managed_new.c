// test_managed_new.c - options and variables of a managed identity that are wrong.
#include <string.h>

#include "identity/managed_identity.h"
#include "token_stage.h"
#include "variables.h"

static const azbi_arc_places no_agent = {{"/nonexistent/himds", "/nonexistent/two"},
                                         "/nonexistent"};

static const struct {
    const char *set[4]; // name, value, ...; NULL ends it
    int32_t source;
    const char *client_id, *object_id, *resource_id, *scope;
    const char *path, *said;
} cases[] = {
    {{NULL}, 7, NULL, NULL, NULL, NULL, "options.source", ""},
    {{NULL}, -1, NULL, NULL, NULL, NULL, "options.source", ""},
    {{NULL}, 0, "", NULL, NULL, NULL, "options.client_id", "must not be empty"},
    {{NULL}, 0, "a\nb", NULL, NULL, NULL, "options.client_id", "control byte"},
    {{NULL}, 0, "a", "b", NULL, NULL, "options.object_id", "must be NULL"},
    {{NULL}, 0, NULL, "b", "c", NULL, "options.resource_id", "must be NULL"},
    {{NULL}, 0, NULL, NULL, NULL, "", "options.scope", "must not be empty"},
    {{NULL},
     AZB_MANAGED_IDENTITY_APP_SERVICE,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_ENDPOINT",
     "is not set, but App Service sets it"},
    {{"IDENTITY_ENDPOINT", "http://h/t"},
     AZB_MANAGED_IDENTITY_APP_SERVICE,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_HEADER",
     "is not set"},
    {{"IDENTITY_ENDPOINT", "nowhere", "IDENTITY_HEADER", STAGE_SECRET},
     0,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_ENDPOINT",
     "absolute URL"},
    {{"IDENTITY_ENDPOINT", "http://me:pw@h/", "IDENTITY_HEADER", STAGE_SECRET},
     0,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_ENDPOINT",
     "user info"},
    {{"IDENTITY_ENDPOINT", "http://h/", "IDENTITY_HEADER", "s3cr&t value\nX: 1"},
     0,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_HEADER",
     "a header cannot"},
    {{"IDENTITY_ENDPOINT", "http://arc.example/", "IMDS_ENDPOINT", "x"},
     0,
     NULL,
     NULL,
     NULL,
     NULL,
     "IDENTITY_ENDPOINT",
     "loopback"},
    {{"MSI_ENDPOINT", "http://h/"},
     0,
     "c1",
     NULL,
     NULL,
     NULL,
     "options.client_id",
     "is not what Cloud Shell can be asked for"},
    {{"MSI_ENDPOINT", "http://h/", "MSI_SECRET", STAGE_SECRET},
     0,
     NULL,
     "o1",
     NULL,
     NULL,
     "options.object_id",
     "Azure Machine Learning"},
    {{"AZURE_POD_IDENTITY_AUTHORITY_HOST", "ftp://h"},
     0,
     NULL,
     NULL,
     NULL,
     NULL,
     "AZURE_POD_IDENTITY_AUTHORITY_HOST",
     "absolute URL"},
};

static void names_what_is_wrong(void **state)
{
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        azb_managed_identity_options options;
        azb_error *error = NULL;
        variables_clear(state);
        for (size_t k = 0; k < 4 && cases[i].set[k] != NULL; k += 2) {
            variables_set(cases[i].set[k], cases[i].set[k + 1]);
        }
        azb_options_init(&options, sizeof options);
        token_stage_open(&stage, 0);
        options.source = cases[i].source;
        options.client_id = cases[i].client_id;
        options.object_id = cases[i].object_id;
        options.resource_id = cases[i].resource_id;
        options.scope = cases[i].scope;
        assert_int_equal(azbi_managed_identity_new(stage.test.context, &options, &no_agent,
                                                   &stage.credential, &error),
                         AZB_E_ARG);
        assert_null(stage.credential);
        assert_string_equal(azb_error_path(error), cases[i].path);
        assert_non_null(strstr(azb_error_message(error), cases[i].said));
        assert_null(strstr(azb_error_message(error), "s3cr"));
        azb_error_free(error);
        token_stage_close(&stage);
    }
}

static void refuses_missing_arguments(void **state)
{
    (void)state;
    test_context test;
    azb_credential *credential = NULL;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_credential_managed_identity(NULL, NULL, &credential, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_managed_identity(test.context, NULL, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_managed_identity(test.context, NULL, &credential, NULL),
                     AZB_OK);
    assert_true(azb_managed_identity_source(credential) >= AZB_MANAGED_IDENTITY_ARC ||
                azb_managed_identity_source(credential) == AZB_MANAGED_IDENTITY_IMDS);
    azb_credential_free(credential);
    assert_int_equal(azb_managed_identity_source(NULL), 0);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(names_what_is_wrong, variables_clear),
        cmocka_unit_test_setup(refuses_missing_arguments, variables_clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
