// test_scan.c - small readers of digits and characters.
#include <string.h>

#include "base/scan.h"
#include "support/test.h"

static void reads_numbers_of_a_given_width(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int min, max, value;
        bool ok;
        size_t used;
    } cases[] = {
        {"12x", 1, 2, 12, true, 2},
        {"123", 1, 2, 12, true, 2},
        {"1x", 1, 2, 1, true, 1},
        {"1x", 2, 2, 0, false, 1},
        {"x", 1, 2, 0, false, 0},
        {"", 1, 1, 0, false, 0},
        {"-1", 1, 2, 0, false, 0},
        {"007", 3, 3, 7, true, 3},
        {"999999999", 1, 9, 999999999, true, 9},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_scan scan = azbi_scan_start(cases[i].text, strlen(cases[i].text));
        assert_int_equal(azbi_scan_number(&scan, cases[i].min, cases[i].max), cases[i].value);
        assert_int_equal(scan.ok, cases[i].ok);
        assert_int_equal(scan.at - cases[i].text, cases[i].used);
    }
}

static void reads_words_and_remembers_a_mismatch(void **state)
{
    (void)state;
    azbi_scan scan = azbi_scan_start("a pM!", 5);
    assert_false(azbi_scan_take(&scan, 'b'));
    assert_true(azbi_scan_take(&scan, 'a'));
    azbi_scan_expect(&scan, ' ');
    assert_false(azbi_scan_take_word(&scan, "AM"));
    assert_false(azbi_scan_take_word(&scan, "PM!!"));
    assert_true(azbi_scan_take_word(&scan, "PM"));
    assert_true(scan.ok);
    assert_false(azbi_scan_is_done(&scan));
    assert_true(azbi_scan_take(&scan, '!'));
    assert_true(azbi_scan_is_done(&scan));
    assert_false(azbi_scan_take(&scan, '!'));
    azbi_scan_expect(&scan, '!');
    assert_false(azbi_scan_is_done(&scan));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numbers_of_a_given_width),
        cmocka_unit_test(reads_words_and_remembers_a_mismatch),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
