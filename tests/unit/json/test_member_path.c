// test_member_path.c - paths of members, step by step.
#include <stdio.h>
#include <string.h>

#include "support/test.h"
#include "json/member_path.h"

static void takes_steps(void **state)
{
    static const struct {
        const char *path, *steps, *rest;
    } cases[] = {
        {"a", "a;", ""},
        {"ab.c", "ab;c;", ""},
        {"a[0].b[12]", "a;#0;b;#12;", ""},
        {"a[1][2]", "a;#1;#2;", ""},
        {"", "", ""},
        {".a", "", ".a"},
        {"[0]", "", "[0]"},
        {"a..b", "a;", "..b"},
        {"a.", "a;", "."},
        {"a[]", "a;", "[]"},
        {"a[1", "a;", "[1"},
        {"a[x]", "a;", "[x]"},
        {"a[-1]", "a;", "[-1]"},
        {"a[0]b", "a;#0;", "b"},
        {"a[99999999999999999999]", "a;", "[99999999999999999999]"},
        {"a[18446744073709551615]", "a;", "[18446744073709551615]"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[64] = "";
        azbi_step step;
        const char *at = cases[i].path;
        while (azbi_path_next(cases[i].path, &at, &step)) {
            char one[32];
            if (step.name != NULL) {
                snprintf(one, sizeof one, "%.*s;", (int)step.len, step.name);
            } else {
                snprintf(one, sizeof one, "#%zu;", step.index);
            }
            strncat(text, one, sizeof text - strlen(text) - 1);
        }
        assert_string_equal(text, cases[i].steps);
        assert_string_equal(at, cases[i].rest);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(takes_steps)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
