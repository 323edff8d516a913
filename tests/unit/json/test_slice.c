// test_slice.c - texts compare by the bytes that they mean.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "json/slice.h"

static azbi_slice slice_of(const char *text)
{
    return (azbi_slice){text, strlen(text), strchr(text, '\\') != NULL};
}

static void compares_what_texts_mean(void **state)
{
    (void)state;
    static const struct {
        const char *left, *right;
        int order;
    } cases[] = {
        {"", "", 0},
        {"", "a", -1},
        {"a", "b", -1},
        {"a", "ab", -1},
        {"z", "\xC3\xA9", -1}, // bytes are not signed
        {"a", "\\u0061", 0},
        {"\\u00e9", "\xC3\xA9", 0},
        {"\\ud83d\\ude00", "\xF0\x9F\x98\x80", 0},
        {"\\u00e9\\n", "\\u00E9\\u000a", 0},
        {"\\u0000", "", 1},
        {"a\\u0000", "a\\u0001", -1},
        {"\\ud83d\\ude00", "\\ud83d\\ude01", -1},
        {"\\\\u0061", "a", -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_slice left = slice_of(cases[i].left);
        const azbi_slice right = slice_of(cases[i].right);
        if (azbi_slice_compare(&left, &right) != cases[i].order ||
            azbi_slice_compare(&right, &left) != -cases[i].order) {
            fail_msg("%s, %s", cases[i].left, cases[i].right);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares_what_texts_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
