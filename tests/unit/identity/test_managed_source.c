// test_managed_source.c - which source is detected by which variables and files.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "identity/managed_source.h"
#include "support/test.h"
#include "variables.h"

static const azbi_arc_places no_agent = {{"/nonexistent/himds", "/nonexistent/two"},
                                         "/nonexistent"};

static void detects_in_order(void **state)
{
    static const struct {
        const char *set[4]; // "NAME=value"; NULL ends it
        int32_t source;
    } cases[] = {
        {{NULL}, AZB_MANAGED_IDENTITY_IMDS},
        {{"IDENTITY_ENDPOINT=e", "IDENTITY_HEADER=h", "IDENTITY_SERVER_THUMBPRINT=t", NULL},
         AZB_MANAGED_IDENTITY_SERVICE_FABRIC},
        {{"IDENTITY_ENDPOINT=e", "IDENTITY_HEADER=h", NULL}, AZB_MANAGED_IDENTITY_APP_SERVICE},
        {{"IDENTITY_ENDPOINT=e", "IDENTITY_HEADER=h", "MSI_ENDPOINT=m", NULL},
         AZB_MANAGED_IDENTITY_APP_SERVICE},
        {{"IDENTITY_ENDPOINT=e", "IDENTITY_HEADER=h", "IDENTITY_SERVER_THUMBPRINT=", NULL},
         AZB_MANAGED_IDENTITY_APP_SERVICE},
        {{"MSI_ENDPOINT=m", "MSI_SECRET=s", NULL}, AZB_MANAGED_IDENTITY_AZURE_ML},
        {{"MSI_ENDPOINT=m", NULL}, AZB_MANAGED_IDENTITY_CLOUD_SHELL},
        {{"MSI_ENDPOINT=m", "MSI_SECRET=", NULL}, AZB_MANAGED_IDENTITY_CLOUD_SHELL},
        {{"IDENTITY_ENDPOINT=e", "IMDS_ENDPOINT=i", NULL}, AZB_MANAGED_IDENTITY_ARC},
        {{"IDENTITY_ENDPOINT=e", NULL}, AZB_MANAGED_IDENTITY_IMDS},
        {{"IDENTITY_HEADER=h", "MSI_SECRET=s", NULL}, AZB_MANAGED_IDENTITY_IMDS},
        {{"MSI_ENDPOINT=", NULL}, AZB_MANAGED_IDENTITY_IMDS},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        variables_clear(state);
        for (size_t k = 0; cases[i].set[k] != NULL; k++) {
            char name[64];
            const char *value = strchr(cases[i].set[k], '=');
            (void)snprintf(name, sizeof name, "%.*s", (int)(value - cases[i].set[k]),
                           cases[i].set[k]);
            variables_set(name, value + 1);
        }
        assert_int_equal(azbi_managed_source_detect(&no_agent)->source, cases[i].source);
    }
}

static void finds_the_agent_by_its_program(void **state)
{
    (void)state;
    char path[] = "/tmp/azb_himds_XXXXXX";
    const int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(close(file), 0);
    const azbi_arc_places first = {{path, "/nonexistent"}, "/nonexistent"};
    const azbi_arc_places second = {{"/nonexistent", path}, "/nonexistent"};
    assert_int_equal(azbi_managed_source_detect(&first)->source, AZB_MANAGED_IDENTITY_ARC);
    assert_int_equal(azbi_managed_source_detect(&second)->source, AZB_MANAGED_IDENTITY_ARC);
    assert_int_equal(unlink(path), 0);
    assert_int_equal(azbi_managed_source_detect(&first)->source, AZB_MANAGED_IDENTITY_IMDS);
}

static void names_each_source(void **state)
{
    (void)state;
    static const char *const names[] = {"IMDS",           "App Service", "Azure Machine Learning",
                                        "Service Fabric", "Azure Arc",   "Cloud Shell"};
    for (int32_t i = 1; i <= 6; i++) {
        assert_string_equal(azb_managed_identity_source_name(i), names[i - 1]);
        assert_int_equal(azbi_managed_source_find(i)->source, i);
    }
    assert_string_equal(azb_managed_identity_source_name(0), "");
    assert_string_equal(azb_managed_identity_source_name(7), "");
    assert_null(azbi_managed_source_find(-1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(detects_in_order),
        cmocka_unit_test_setup(finds_the_agent_by_its_program, variables_clear),
        cmocka_unit_test(names_each_source),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
