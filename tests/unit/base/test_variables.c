// test_variables.c - errors name the variable that an option came from.
#include <stdlib.h>
#include <string.h>

#include "base/variables.h"
#include "support/test.h"
#include "support/test_context.h"

static const azbi_variable rows[] = {
    {"AZB_TEST_UNSET", "options.a"},
    {"AZB_TEST_SET", "options.a"},
    {"AZB_TEST_SET", "options.b"},
};

static void names_the_variable_that_is_set(void **state)
{
    (void)state;
    static const struct {
        const char *path, *expected;
    } cases[] = {
        {"options.a", "AZB_TEST_SET"},
        {"options.b", "AZB_TEST_SET"},
        {"options.c", "options.c"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    assert_int_equal(unsetenv("AZB_TEST_UNSET"), 0);
    assert_int_equal(setenv("AZB_TEST_SET", "x", 1), 0);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error = NULL;
        const azb_status status =
            azbi_fail_at(&error, test.context, AZB_E_ARG, cases[i].path, "must not be x");
        assert_int_equal(azbi_variables_name(test.context, rows, 3, status, &error), AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].expected);
        assert_non_null(strstr(azb_error_message(error), cases[i].expected));
        assert_non_null(strstr(azb_error_message(error), "must not be x"));
        azb_error_free(error);
    }
    assert_int_equal(azbi_variables_name(test.context, rows, 3, AZB_E_ARG, NULL), AZB_E_ARG);
    assert_int_equal(azbi_variables_name(test.context, rows, 3, AZB_OK, NULL), AZB_OK);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_error *error = NULL;
    const azb_status status =
        azbi_fail_at(&error, test->context, AZB_E_ARG, "options.a", "must not be x");
    (void)azbi_variables_name(test->context, rows, 3, status, &error);
    azb_error_free(error);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_the_variable_that_is_set),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
