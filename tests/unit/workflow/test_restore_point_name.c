// test_restore_point_name.c - names of restore points that include their owner.
#include <string.h>

#include "support/test.h"
#include "support/test_context.h"
#include "workflow/restore_point_name.h"

#define LONGEST "abcdefghijklmnopqrstuvwxyz012345" // 32 characters

static void makes_a_name_from_time_and_random_numbers(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    char *first = NULL;
    char *second = NULL;
    assert_int_equal(azb_restore_point_name(test.context, "plan-a", &first, NULL), AZB_OK);
    assert_int_equal(azb_restore_point_name(test.context, "plan-a", &second, NULL), AZB_OK);
    assert_int_equal(strncmp(first, "plan-a-20250101T000000Z-", 24), 0);
    assert_int_equal(strlen(first), 32);
    assert_string_not_equal(first, second);
    assert_true(azbi_owner_has("plan-a", first));
    assert_true(azbi_owner_has("plan-a", second));
    azb_text_free(first);
    azb_text_free(second);
    test_context_dispose(&test);
}

static void reads_a_name_from_its_end(void **state)
{
    (void)state;
    static const struct {
        const char *name, *owner; // owner NULL: another form
    } rows[] = {
        {"a-20250131T102030Z-0123abcd", "a"},
        {"A-20250131t102030z-0123ABCD", "A"}, // ARM may change the case
        {"a-b-20250131T102030Z-0123abcd", "a-b"},
        {"a--b-20240229T000000Z-0123abcd", "a--b"},
        {"7-20250131T235959Z-00000000", "7"},
        {LONGEST "-20250131T102030Z-0123abcd", LONGEST},
        // an owner that looks like a name: only the last suffix counts
        {"a-20250131t102030z-0123abcd-20250131T102030Z-0123abcd", "a-20250131t102030z-0123abcd"},
        {LONGEST "6-20250131T102030Z-0123abcd", NULL},
        {"", NULL},
        {"a", NULL},
        {"before-upgrade", NULL},
        {"-20250131T102030Z-0123abcd", NULL},
        {"20250131T102030Z-0123abcd", NULL},
        {"--20250131T102030Z-0123abcd", NULL},
        {"-a-20250131T102030Z-0123abcd", NULL},
        {"a--20250131T102030Z-0123abcd", NULL}, // its owner would end with a hyphen
        {"a_b-20250131T102030Z-0123abcd", NULL},
        {"a.b-20250131T102030Z-0123abcd", NULL},
        {"a b-20250131T102030Z-0123abcd", NULL},
        {"\xc3\xa4-20250131T102030Z-0123abcd", NULL},
        {"a-20250131T102030Z-0123abc", NULL},
        {"a-20250131T102030Z-0123abcde", NULL},
        {"a-20250131T102030Z-0123abcg", NULL},
        {"a-20250131T102030Z0123abcd1", NULL},
        {"a-20250131T102030Z_0123abcd", NULL},
        {"a_20250131T102030Z-0123abcd", NULL},
        {"a-20250131T102030-0123abcd", NULL},
        {"a-20250131 102030Z-0123abcd", NULL},
        {"a-20250131T10203xZ-0123abcd", NULL},
        {"a-20250231T102030Z-0123abcd", NULL}, // no such day
        {"a-20251331T102030Z-0123abcd", NULL},
        {"a-00000101T102030Z-0123abcd", NULL},
        {"a-20250131T242030Z-0123abcd", NULL},
        {"a-20250131T106030Z-0123abcd", NULL},
        {"a-20250131T102060Z-0123abcd", NULL},
        {"a-20250131T102030Z-0123abcd ", NULL},
        {" a-20250131T102030Z-0123abcd", NULL},
        {"a-20250131T102030Z-0123abcd-copy", NULL},
        {NULL, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_str owner = {"x", 1};
        azb_restore_point_name_owner(rows[i].name, &owner);
        if (rows[i].owner == NULL) {
            if (owner.ptr != NULL) {
                fail_msg("%s", rows[i].name);
            }
            continue;
        }
        assert_non_null(owner.ptr);
        assert_int_equal(owner.len, strlen(rows[i].owner));
        assert_memory_equal(owner.ptr, rows[i].owner, owner.len);
    }
    azb_restore_point_name_owner("a", NULL);
}

static void distinguishes_owners(void **state)
{
    (void)state;
    static const struct {
        const char *owner, *name;
        bool has;
    } rows[] = {
        {"a", "a-20250131T102030Z-0123abcd", true},
        {"a", "A-20250131T102030Z-0123ABCD", true},
        {"a", "a-b-20250131T102030Z-0123abcd", false},
        {"a-b", "a-20250131T102030Z-0123abcd", false},
        {"a", "ab-20250131T102030Z-0123abcd", false},
        {"ab", "a-20250131T102030Z-0123abcd", false},
        {"a", "a-20250131t102030z-0123abcd-20250131T102030Z-0123abcd", false},
        {"b", "a-b-20250131T102030Z-0123abcd", false},
        {"a", "before-upgrade", false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(azbi_owner_has(rows[i].owner, rows[i].name), rows[i].has);
    }
}

static void refuses_owners(void **state)
{
    (void)state;
    static const char *const owners[] = {NULL,  "",    "-",   "-a",  "a-",        "A",
                                         "a_b", "a.b", "a b", "a/b", LONGEST "6", "\xc3\xa4"};
    test_context test;
    test_context_init(&test, 0, NULL);
    char *name = NULL;
    azb_error *err = NULL;
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++) {
        assert_int_equal(azb_restore_point_name(test.context, owners[i], &name, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "owner");
        assert_null(name);
        azb_error_free(err);
    }
    assert_int_equal(azb_restore_point_name(test.context, "a", NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_restore_point_name(NULL, "a", &name, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "context");
    azb_error_free(err);
    test_context_dispose(&test);
}

static void refuses_a_clock_out_of_range(void **state)
{
    (void)state;
    test_context test;
    char *name = NULL;
    test_context_init(&test, 0, NULL);
    test.clock.unix_ms = INT64_MAX;
    assert_int_equal(azb_restore_point_name(test.context, "a", &name, NULL), AZB_E_STATE);
    assert_null(name);
    test_context_dispose(&test);
}

static void name_once(test_context *test)
{
    char *name = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_restore_point_name(test->context, LONGEST, &name, &err);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(status == AZB_OK, name != NULL);
    azb_text_free(name);
    azb_error_free(err);
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    test_context_sweep(name_once);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_a_name_from_time_and_random_numbers),
        cmocka_unit_test(reads_a_name_from_its_end),
        cmocka_unit_test(distinguishes_owners),
        cmocka_unit_test(refuses_owners),
        cmocka_unit_test(refuses_a_clock_out_of_range),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
