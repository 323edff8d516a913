// test_base64.c - base64 in both alphabets, with and without padding.
#include <string.h>

#include "base/str.h"
#include "support/test.h"

static void decodes(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *bytes; // NULL: not base64
        size_t len;
    } cases[] = {
        {"", "", 0},
        {"Zg==", "f", 1},
        {"Zm8=", "fo", 2},
        {"Zm9v", "foo", 3},
        {"Zm9vYmFy", "foobar", 6},
        {"+/+/", "\xfb\xff\xbf", 3},
        {"AAAA", "\0\0\0", 3},
        {"Zg", NULL, 0},
        {"Zg=", NULL, 0},
        {"Zg===", NULL, 0},
        {"====", NULL, 0},
        {"Z===", NULL, 0},
        {"Zg==Zg==", NULL, 0},
        {"Zm9v=AAA", NULL, 0},
        {"Zh==", NULL, 0}, // bits behind the last byte
        {"Zm9=", NULL, 0},
        {"Zm-_", NULL, 0},
        {"Zm 9", NULL, 0},
        {"Zm9v\n", NULL, 0},
        {"Z\xc3\xa9v", NULL, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        unsigned char out[16];
        size_t out_len = 99;
        const bool ok = azbi_base64_decode(cases[i].text, strlen(cases[i].text), out, &out_len);
        assert_int_equal(ok, cases[i].bytes != NULL);
        if (ok) {
            assert_int_equal(out_len, cases[i].len);
            assert_memory_equal(out, cases[i].bytes, out_len);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(decodes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
