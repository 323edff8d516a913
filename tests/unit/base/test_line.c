// test_line.c - texts of others cut to one safe line.
#include <stdlib.h>
#include <string.h>

#include "base/line.h"
#include "base/str.h"
#include "support/test.h"

static size_t write_line(const char *text, size_t len, azbi_line_style style, char *out)
{
    const size_t n = azbi_line_write(text, len, style, out);
    out[n] = '\0';
    return n;
}

static void takes_out_what_ends_or_turns_a_line(void **state)
{
    static const struct {
        const char *text, *escaped, *blank;
    } rows[] = {
        {"", "", ""},
        {"plain \\n text", "plain \\n text", "plain \\n text"},
        {"a\nb", "a\\nb", "a b"},
        {"a\r\n\tb", "a\\r\\n\\tb", "a   b"},
        {"\x1b[31mred", "\\u001b[31mred", " [31mred"},
        {"a\x01\x7f", "a\\u0001\\u007f", "a  "},
        {"a\xc2\x80\xc2\x9f\xc2\xa0z", "a\\u0080\\u009f\xc2\xa0z", "a  \xc2\xa0z"},
        {"a\xe2\x80\xa8\xe2\x80\xa9", "a\\u2028\\u2029", "a  "},
        {"\xe2\x80\xaa\xe2\x80\xae", "\\u202a\\u202e", "  "},
        {"\xe2\x81\xa6\xe2\x81\xa9\xe2\x81\xaa", "\\u2066\\u2069\xe2\x81\xaa", "  \xe2\x81\xaa"},
        {"\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80",
         "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"},
        {"a\xff\xfez", "a\xef\xbf\xbd\xef\xbf\xbdz", "a\xef\xbf\xbd\xef\xbf\xbdz"},
        {"\xc3", "\xef\xbf\xbd", "\xef\xbf\xbd"},
        {"\xed\xa0\x80", "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd",
         "\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char out[128];
        const size_t len = strlen(rows[i].text);
        write_line(rows[i].text, len, AZBI_LINE_ESCAPED, out);
        assert_string_equal(out, rows[i].escaped);
        assert_int_equal(azbi_line_is_plain(rows[i].text, len),
                         strcmp(rows[i].text, rows[i].escaped) == 0);
        write_line(rows[i].text, len, AZBI_LINE_BLANK, out);
        assert_string_equal(out, rows[i].blank);
    }
}

static void keeps_what_stands_behind_a_nul(void **state)
{
    char out[32];
    (void)state;
    assert_int_equal(write_line("a\0b", 3, AZBI_LINE_ESCAPED, out), 8);
    assert_string_equal(out, "a\\u0000b");
}

static void any_bytes_become_one_line(void **state)
{
    (void)state;
    srand(7);
    for (int run = 0; run < 20000; run++) {
        char text[12], once[sizeof text * AZBI_LINE_GROWTH + 1];
        const size_t len = (size_t)rand() % sizeof text;
        for (size_t i = 0; i < len; i++) {
            text[i] = (char)(rand() % 4 == 0 ? rand() : "\xe2\x80\xa8\xc2\x85\n"[rand() % 6]);
        }
        const azbi_line_style style = run % 2 == 0 ? AZBI_LINE_ESCAPED : AZBI_LINE_BLANK;
        const size_t n = write_line(text, len, style, once);
        assert_true(n < sizeof once);
        assert_true(azbi_is_utf8(once, n));
        assert_true(azbi_line_is_plain(once, n)); // so doing it again changes nothing
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_out_what_ends_or_turns_a_line),
        cmocka_unit_test(keeps_what_stands_behind_a_nul),
        cmocka_unit_test(any_bytes_become_one_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
