// test_check.c - checks that several workflows share: ids, regions, sizes, flags.
#include <string.h>

#include <azbackup/error.h>

#include "base/error.h"
#include "support/test.h"
#include "support/test_context.h"
#include "workflow/check.h"

#define GROUP "/subscriptions/s/resourceGroups/rg"
#define POINT GROUP "/providers/Microsoft.Compute/restorePointCollections/c/restorePoints/p"

// Frees the error of a check that failed, after checking its path and the value in its message.
static void expect(azb_status status, azb_status wanted, const char *path, const char *shown,
                   azb_error **err)
{
    assert_int_equal(status, wanted);
    assert_int_equal(azb_error_status(*err), wanted);
    assert_string_equal(azb_error_path(*err), wanted == AZB_OK ? "" : path);
    assert_true(shown == NULL || strstr(azb_error_message(*err), shown) != NULL);
    azb_error_free(*err);
    *err = NULL;
}

static void accepts_ids_of_one_type(void **state)
{
    (void)state;
    static const struct {
        const char *id;
        bool is_disk, is_point, is_group;
    } rows[] = {
        {GROUP "/providers/Microsoft.Compute/disks/d", true, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/d/", true, false, false},
        {"/SUBSCRIPTIONS/s/resourcegroups/rg/PROVIDERS/microsoft.compute/DISKS/d", true, false,
         false},
        {POINT, false, true, false},
        {GROUP, false, false, true},
        {GROUP "/", false, false, true},
        {GROUP "//", false, false, false},
        {GROUP "/providers/Microsoft.Compute/virtualMachines/d", false, false, false},
        {GROUP "/providers/Microsoft.Storage/disks/d", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/d/more/m", false, false, false},
        {GROUP "/providers/Microsoft.Compute/x/y/disks/d", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/a%20b", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/..", false, false, false},
        {GROUP "/providers/Microsoft.Compute/disks/a\nb", false, false, false},
        {"/subscriptions//resourceGroups/rg/providers/Microsoft.Compute/disks/d", false, false,
         false},
        {"/subscriptions/s/providers/Microsoft.Compute/disks/d", false, false, false},
        {"subscriptions/s/resourceGroups/rg", false, false, false},
        {"/subscriptions/s", false, false, false},
        {"d", false, false, false},
        {"/", false, false, false},
        {"", false, false, false},
        {NULL, false, false, false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *err = NULL;
        const char *id = rows[i].id;
        azb_status status = azbi_check_id(test.context, "options.disk", id, "Microsoft.Compute",
                                          NULL, "disks", &err);
        expect(status, rows[i].is_disk ? AZB_OK : AZB_E_ARG, "options.disk",
               rows[i].is_disk ? NULL : "Microsoft.Compute/disks", &err);
        status = azbi_check_id(test.context, "p", id, "Microsoft.Compute", NULL,
                               "restorePointCollections/restorePoints", &err);
        expect(status, rows[i].is_point ? AZB_OK : AZB_E_ARG, "p", NULL, &err);
        status = azbi_check_id(test.context, "g", id, NULL, NULL, NULL, &err);
        expect(status, rows[i].is_group ? AZB_OK : AZB_E_ARG, "g",
               rows[i].is_group ? NULL : "resource group", &err);
    }
    test_context_dispose(&test);
}

static void accepts_the_classic_provider_if_there_is_one(void **state)
{
    static const char classic[] = GROUP "/providers/Microsoft.ClassicStorage/storageAccounts/a";
    test_context test;
    azb_error *err = NULL;
    (void)state;
    test_context_init(&test, 0, NULL);
    expect(azbi_check_id(test.context, "a", classic, "Microsoft.Storage",
                         "Microsoft.ClassicStorage", "storageAccounts", &err),
           AZB_OK, "", NULL, &err);
    expect(azbi_check_id(test.context, "a", classic, "Microsoft.Storage", NULL, "storageAccounts",
                         &err),
           AZB_E_ARG, "a", "ClassicStorage", &err);
    test_context_dispose(&test);
}

// A message shows the beginning of the value on one line.
static void shows_the_wrong_value(void **state)
{
    static const char group[] = GROUP;
    char text[AZBI_PRINTABLE_SIZE];
    char value[1000];
    (void)state;
    assert_string_equal(azbi_printable(text, "a\nb\x7f\x1b[31m"), "a?b??[31m");
    assert_string_equal(azbi_printable(text, ""), "");
    assert_string_equal(azbi_printable(text, group), group);
    memset(value, 'x', sizeof value);
    value[sizeof value - 1] = '\0';
    assert_int_equal(strlen(azbi_printable(text, value)), AZBI_PRINTABLE_SIZE - 1);
    memcpy(value + AZBI_PRINTABLE_SIZE - 2, "\xc3\xa4", 2); // a character is not cut in half
    assert_int_equal(strlen(azbi_printable(text, value)), AZBI_PRINTABLE_SIZE - 2);
}

static void accepts_names_of_regions(void **state)
{
    (void)state;
    static const struct {
        const char *region;
        bool is_good;
    } rows[] = {
        {"westeurope", true},
        {"West Europe", true},
        {"eastus2euap", true},
        {"East US 2 (Stage)", true},
        {"", false},
        {NULL, false},
        {" ", false},
        {"12", false},
        {"west\neurope", false},
        {"west/europe", false},
        {"west\"europe", false},
        {"\xc3\xbc", false},
        {"https://westeurope", false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *err = NULL;
        expect(azbi_check_region(test.context, "options.region", rows[i].region, "r", &err),
               rows[i].is_good ? AZB_OK : AZB_E_ARG, "options.region", NULL, &err);
    }
    test_context_dispose(&test);
}

static void explains_a_wrong_size(void **state)
{
    typedef struct grown {
        size_t size, known, more;
    } grown;
    static const struct {
        size_t size, more;
        const char *says; // NULL: no error
    } rows[] = {
        {2 * sizeof(size_t), 1, NULL}, // only the size is checked
        {3 * sizeof(size_t), 0, NULL},
        {3 * sizeof(size_t), 1, "does not know"},
        {sizeof(size_t), 0, sizeof(size_t) == 8 ? "needs at least 16" : "needs at least 8"},
        {1, 0, "is 1 bytes"},
        {0, 0, "size is 0"},
        {SIZE_MAX, 0, "cannot be right"},
    };
    static const azbi_abi_about about = {"options", 2 * sizeof(size_t), 2 * sizeof(size_t)};
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const grown options = {rows[i].size, 0, rows[i].more};
        azb_error *err = NULL;
        grown known = {sizeof known, 0, 0};
        expect(azbi_required_options_read(test.context, &about, &options, &known, &err),
               rows[i].says == NULL ? AZB_OK : AZB_E_ABI, "options", rows[i].says, &err);
    }
    azb_error *err = NULL;
    expect(azbi_required_options_read(test.context, &about, NULL, NULL, &err), AZB_E_ARG, "options",
           NULL, &err);
    test_context_dispose(&test);
}

static void checks_texts_and_lists(void **state)
{
    test_context test;
    azb_error *err = NULL;
    char path[AZBI_PATH_SIZE];
    (void)state;
    test_context_init(&test, 0, NULL);
    azb_context *c = test.context;
    expect(azbi_check_text(c, "t", NULL, &err), AZB_OK, "", NULL, &err);
    expect(azbi_check_text(c, "t", "a", &err), AZB_OK, "", NULL, &err);
    expect(azbi_check_text(c, "t", "", &err), AZB_E_ARG, "t", "empty", &err);
    expect(azbi_check_list(c, "l", NULL, 0, &err), AZB_OK, "", NULL, &err);
    expect(azbi_check_list(c, "l", path, 2, &err), AZB_OK, "", NULL, &err);
    expect(azbi_check_list(c, "l", NULL, 2, &err), AZB_E_ARG, "l", "count is 2", &err);
    assert_string_equal(azbi_element_path(path, "options.ids", 12), "options.ids[12]");
    test_context_dispose(&test);
}

static void removes_the_path_from_a_message(void **state)
{
    static const struct {
        const char *path, *message, *rest;
    } rows[] = {
        {"disk_id", "must be an id", "must be an id"},
        {"a", "a: b", "a: b"}, // only the path of the error itself
    };
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *err = NULL;
        (void)azbi_fail_arg(&err, test.context, rows[i].path, "%s", rows[i].message);
        assert_string_equal(azbi_message_without_path(err), rows[i].rest);
        azb_error_free(err);
        (void)azbi_fail(&err, test.context, AZB_E_STATE, "%s", rows[i].message);
        assert_string_equal(azbi_message_without_path(err), rows[i].message);
        azb_error_free(err);
    }
    assert_string_equal(azbi_message_without_path(NULL), azb_error_message(NULL));
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_ids_of_one_type),
        cmocka_unit_test(accepts_the_classic_provider_if_there_is_one),
        cmocka_unit_test(shows_the_wrong_value),
        cmocka_unit_test(accepts_names_of_regions),
        cmocka_unit_test(explains_a_wrong_size),
        cmocka_unit_test(checks_texts_and_lists),
        cmocka_unit_test(removes_the_path_from_a_message),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
