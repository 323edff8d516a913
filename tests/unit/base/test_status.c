// test_status.c - names and texts of all statuses.
#include <string.h>

#include <azbackup/base.h>

#include "support/test.h"

static void names_and_numbers_match(void **state)
{
    (void)state;
    static const struct {
        azb_status status;
        const char *name;
    } cases[] = {
        {0, "AZB_OK"},
        {-1, "AZB_E_NOMEM"},
        {-2, "AZB_E_ARG"},
        {-3, "AZB_E_ABI"},
        {-4, "AZB_E_CANCELED"},
        {-5, "AZB_E_TIMEOUT"},
        {-6, "AZB_E_TRANSPORT"},
        {-7, "AZB_E_AUTH"},
        {-8, "AZB_E_JSON"},
        {-9, "AZB_E_SERVICE"},
        {-10, "AZB_E_STATE"},
        {-11, "AZB_E_LIMIT"},
        {-12, "AZB_E_OPERATION"},
        {-13, "AZB_E_LOST"},
        {-14, "AZB_E_UNTRUSTED"},
        {-15, "AZB_E_THROTTLED"},
        {-16, "AZB_E_UNSUPPORTED"},
        {1, "AZB_E_UNKNOWN"},
        {-999, "AZB_E_UNKNOWN"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(azb_status_name(cases[i].status), cases[i].name);
        assert_true(strlen(azb_status_text(cases[i].status)) > 3);
    }
}

static void registry_lists_each_status_once(void **state)
{
    (void)state;
    assert_int_equal(azb_status_count(), 17);
    for (size_t i = 0; i < azb_status_count(); i++) {
        assert_int_equal(azb_status_at(i), -(azb_status)i);
    }
    assert_int_equal(azb_status_at(azb_status_count()), AZB_OK);
}

static void version_is_that_of_the_headers(void **state)
{
    (void)state;
    assert_string_equal(azb_version_text(), "0.2.0");
    assert_int_equal(azb_version_number(),
                     AZB_VERSION_MAJOR << 16 | AZB_VERSION_MINOR << 8 | AZB_VERSION_PATCH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_and_numbers_match),
        cmocka_unit_test(registry_lists_each_status_once),
        cmocka_unit_test(version_is_that_of_the_headers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
