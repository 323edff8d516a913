// test_str.c - comparisons, numbers and UTF-8.
#include <string.h>

#include "base/str.h"
#include "support/test.h"

static void compares(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        int nocase;
        bool equal;
    } cases[] = {
        {"", "", 0, true},
        {"a", "a", 0, true},
        {"a", "A", 0, false},
        {"abc", "ABD", -1, false},
        {"abd", "ABC", 1, false},
        {"ab", "ABC", -1, false},
        {"ABC", "ab", 1, false},
        {"[", "{", -1, false},
        {"\xc3\xa9", "\xc3\x89", 1, false},
        {"z", "\xc3\xa9", -1, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const size_t a_len = strlen(cases[i].a), b_len = strlen(cases[i].b);
        assert_int_equal(azbi_compare_nocase(cases[i].a, a_len, cases[i].b, b_len),
                         cases[i].nocase);
        assert_int_equal(azbi_equal_nocase(cases[i].a, a_len, cases[i].b, b_len),
                         cases[i].nocase == 0);
        assert_int_equal(azbi_equal(cases[i].a, a_len, cases[i].b, b_len), cases[i].equal);
    }
    assert_true(azbi_equal(NULL, 0, "", 0));
}

static void recognises_utf8(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool valid;
    } cases[] = {
        {"", true},
        {"plain text that is longer than a word", true},
        {"\x7f", true},
        {"\xc2\x80", true},
        {"\xdf\xbf", true},
        {"\xe0\xa0\x80", true},
        {"\xed\x9f\xbf", true},
        {"\xee\x80\x80", true},
        {"\xf0\x90\x80\x80", true},
        {"\xf4\x8f\xbf\xbf", true},
        {"12345678\xe2\x82\xac and more text", true},
        {"\x80", false},
        {"\xbf", false},
        {"\xc0\x80", false}, // overlong
        {"\xc1\xbf", false},
        {"\xe0\x9f\xbf", false},
        {"\xf0\x8f\xbf\xbf", false},
        {"\xed\xa0\x80", false}, // surrogate
        {"\xed\xbf\xbf", false},
        {"\xf4\x90\x80\x80", false}, // beyond U+10FFFF
        {"\xf5\x80\x80\x80", false},
        {"\xff", false},
        {"\xc3", false}, // cut
        {"\xe2\x82", false},
        {"\xf0\x9f\x98", false},
        {"\xc3(", false},
        {"\xe2\x82(", false},
        {"\xf0\x9f\x98(", false},
        {"1234567890\xff", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(azbi_is_utf8(cases[i].text, strlen(cases[i].text)), cases[i].valid);
    }
    assert_true(azbi_is_utf8("a\0b", 3));
}

static void cuts_between_characters(void **state)
{
    static const struct {
        const char *text;
        size_t max, fits;
    } cases[] = {
        {"abc", 3, 3},           {"abc", 9, 3},           {"abc", 2, 2},      {"abc", 0, 0},
        {"a\xc3\xa9", 2, 1},     {"a\xc3\xa9", 3, 3},     {"\xc3\xa9", 1, 0}, {"", 5, 0},
        {"\xe2\x82\xac!", 2, 0}, {"\xe2\x82\xac!", 3, 3},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(azbi_utf8_fit(cases[i].text, strlen(cases[i].text), cases[i].max),
                         cases[i].fits);
    }
    assert_int_equal(azbi_utf8_fit(NULL, 0, 4), 0);
}

static void parses_numbers(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        uint64_t value;
    } cases[] = {
        {"0", true, 0},
        {"007", true, 7},
        {"18446744073709551615", true, UINT64_MAX},
        {"18446744073709551616", false, 0},
        {"99999999999999999999", false, 0},
        {"", false, 0},
        {"+1", false, 0},
        {"-1", false, 0},
        {" 1", false, 0},
        {"1 ", false, 0},
        {"1.0", false, 0},
        {"0x1", false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t value = 0;
        assert_int_equal(azbi_parse_u64(cases[i].text, strlen(cases[i].text), &value), cases[i].ok);
        if (cases[i].ok) {
            assert_true(value == cases[i].value);
        }
    }
}

static void recognises_kinds_of_characters(void **state)
{
    (void)state;
    for (int c = -128; c < 128; c++) {
        const bool upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
        assert_int_equal(azbi_is_letter((char)c), upper || lower);
        assert_int_equal(azbi_is_digit((char)c), c >= '0' && c <= '9');
        assert_int_equal(azbi_is_hex_digit((char)c),
                         c != 0 && strchr("0123456789abcdefABCDEF", c) != NULL);
        assert_int_equal(azbi_lower((char)c), upper ? (char)(c + 32) : (char)c);
    }
}

static void a_text_for_printing_is_never_null(void **state)
{
    static const azb_str text = {"text", 4}, empty = {"", 0}, absent = {NULL, 0};
    (void)state;
    assert_string_equal(azb_str_or(&text, "-"), "text");
    assert_string_equal(azb_str_or(&empty, "-"), "");
    assert_string_equal(azb_str_or(&absent, "-"), "-");
    assert_string_equal(azb_str_or(NULL, "-"), "-");
    assert_string_equal(azb_str_or(NULL, NULL), "");
    assert_string_equal(azb_str_or(&absent, NULL), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares),
        cmocka_unit_test(recognises_utf8),
        cmocka_unit_test(cuts_between_characters),
        cmocka_unit_test(parses_numbers),
        cmocka_unit_test(recognises_kinds_of_characters),
        cmocka_unit_test(a_text_for_printing_is_never_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
