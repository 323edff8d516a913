// test_number.c - numbers are read exactly or to the nearest value.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <float.h>
#include <locale.h>
#include <math.h>

#include "support/test.h"
#include "json/number.h"

static const struct {
    const char *text;
    bool exact;
} reals[] = {
    {"0", true},
    {"-0", true},
    {"0.0", true},
    {"-0.0", true},
    {"1.0", true},
    {"1.50", true},
    {"0.1", true},
    {"123456.789", true},
    {"999999999999999", true},
    {"99999999999999.9", true},
    {"0.00000000000001", true},
    {"0.000000000000001", false},
    {"5e-324", false},
    {"1e2", false},
    {"1E400", false},
    {"-1E400", false},
    {"1e-400", false},
    {"0e99999999999999999999", false},
    {"1e99999999999999999999", false},
    {"1e-99999999999999999999", false},
    {"12345678901234567890", false},
    {"0.30000000000000004", true},
    {"0.1000000000000000055511151231257827021181583404541015625", false},
    {"179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632"
     "766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090"
     "3"
     "893289440758685084551339423045832369032229481658085593321233477479792620414472316873817718091"
     "9"
     "29988125040402618412485836800",
     false},
    {"9007199254740993", false},
    {"100", true},
    {"1000000000000000", false},
};

// What is called exact comes back as it was; the value is the nearest either way.
static void knows_what_it_can_write_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof reals / sizeof reals[0]; i++) {
        double value;
        uint32_t decimals;
        char text[AZBI_REAL_TEXT_MAX];
        size_t len = strlen(reals[i].text);
        bool exact = azbi_real_exact(reals[i].text, len, &value, &decimals);
        size_t written = azbi_real_format(value, decimals, text);
        bool same = written == len && memcmp(text, reals[i].text, len) == 0;
        assert_true(written == strlen(text));
        if (exact != reals[i].exact || exact != same) {
            fail_msg("%s: written as %s", reals[i].text, text);
        }
        double nearest = strtod(reals[i].text, NULL);
        nearest = isinf(nearest) ? copysign(DBL_MAX, nearest) : nearest;
        assert_true(value == nearest && signbit(value) == signbit(nearest));
        assert_true(azbi_real_parse(reals[i].text, len) == nearest);
    }
}

static const struct {
    double value;
    uint32_t decimals;
    const char *text;
} formats[] = {
    {0, 0, "0"},
    {0, 1, "0.0"},
    {-0.0, 2, "-0.00"},
    {1, 3, "1.000"},
    {2.5, 0, "2.5"},
    {0.30000000000000004, 0, "0.30000000000000004"}, // not 0.1 + 0.2: x87 has more digits
    {0.30000000000000004, 1, "0.3"},
    {1e20, 0, "1e+20"},
    {1e20, 2, "1e+20"},
    {1e15, 0, "1e+15"},
    {123456789012345, 0, "123456789012345"},
    {5e-324, 0, "4.94065645841247e-324"},
    {DBL_MAX, 0, "1.7976931348623157e+308"},
    {1.0 / 3, 15, "0.333333333333333"},
    {1.0 / 3, 16, "0.3333333333333333"},
    {0.999, 2, "1.00"},
    {-12.345, 2, "-12.35"},
};

static void formats_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof formats / sizeof formats[0]; i++) {
        char text[AZBI_REAL_TEXT_MAX];
        size_t len = azbi_real_format(formats[i].value, formats[i].decimals, text);
        assert_string_equal(text, formats[i].text);
        assert_int_equal(len, strlen(text));
    }
}

// Every double in its shortest form reads back as itself.
static void shortest_forms_read_back(void **state)
{
    uint64_t seed = 0x9E3779B97F4A7C15u;
    (void)state;
    for (int i = 0; i < 20000; i++) {
        double value;
        char text[AZBI_REAL_TEXT_MAX];
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        memcpy(&value, &seed, sizeof value);
        if (isfinite(value)) {
            size_t len = azbi_real_format(value, 0, text);
            assert_true(azbi_real_parse(text, len) == value);
        }
    }
}

// A locale with a comma changes nothing; machines without such a locale have nothing to show.
static void ignores_the_locale(void **state)
{
    static const char *const locales[] = {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "fr_FR.utf8"};
    (void)state;
    for (size_t i = 0; i < sizeof locales / sizeof locales[0]; i++) {
        if (setlocale(LC_NUMERIC, locales[i]) != NULL) {
            formats_numbers(state);
            shortest_forms_read_back(state);
            assert_true(azbi_real_parse("1.5e1", 5) > 14.9);
        }
    }
    assert_non_null(setlocale(LC_NUMERIC, "C"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_what_it_can_write_back),
        cmocka_unit_test(formats_numbers),
        cmocka_unit_test(shortest_forms_read_back),
        cmocka_unit_test(ignores_the_locale),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
