// test_base64.c - base64 in both alphabets, with and without padding.
#include <string.h>

#include "base/base64.h"
#include "base/str.h"
#include "support/test.h"
#include "support/test_context.h"

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

static void decodes_either_alphabet(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        const char *bytes; // NULL: not base64
        size_t len;
    } cases[] = {
        {"", "", 0},
        {"Zg==", "f", 1},
        {"Zg", "f", 1},
        {"Zg=", "f", 1},
        {"Zm8", "fo", 2},
        {"+/+/", "\xfb\xff\xbf", 3},
        {"-_-_", "\xfb\xff\xbf", 3},
        {"AAAA", "\0\0\0", 3},
        {"Z", NULL, 0},
        {"Zh", NULL, 0}, // bits behind the last byte
        {"Zg=v", NULL, 0},
        {"Zm 9", NULL, 0},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_buf out;
        azbi_buf_init(&out, test.context, 64);
        azbi_buf_puts(&out, ">");
        const bool ok = azbi_base64_decode_any(cases[i].text, strlen(cases[i].text), &out);
        assert_int_equal(ok, cases[i].bytes != NULL);
        assert_int_equal(out.len, 1 + cases[i].len);
        if (ok) {
            assert_memory_equal(out.ptr + 1, cases[i].bytes, cases[i].len);
        }
        azbi_buf_dispose(&out);
    }
    azbi_buf small;
    azbi_buf_init(&small, test.context, 4);
    assert_false(azbi_base64_decode_any("Zm9vYmFy", 8, &small));
    azbi_buf_dispose(&small);
    test_context_dispose(&test);
}

static void encodes(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        size_t len;
        const char *standard, *url;
    } cases[] = {
        {"", 0, "", ""},
        {"f", 1, "Zg==", "Zg"},
        {"fo", 2, "Zm8=", "Zm8"},
        {"foo", 3, "Zm9v", "Zm9v"},
        {"foob", 4, "Zm9vYg==", "Zm9vYg"},
        {"\xfb\xff\xbf", 3, "+/+/", "-_-_"},
        {"\0\0", 2, "AAA=", "AAA"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_buf out;
        azbi_buf_init(&out, test.context, 64);
        azbi_base64_put(&out, cases[i].bytes, cases[i].len);
        assert_string_equal(azbi_buf_text(&out), cases[i].standard);
        azbi_buf_clear(&out);
        azbi_base64url_put(&out, cases[i].bytes, cases[i].len);
        assert_string_equal(azbi_buf_text(&out), cases[i].url);
        azbi_buf_dispose(&out);
    }
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azbi_buf out;
    azbi_buf_init(&out, test->context, 64);
    (void)azbi_base64_decode_any("Zm9v", 4, &out);
    azbi_buf_dispose(&out);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes),
        cmocka_unit_test(decodes_either_alphabet),
        cmocka_unit_test(encodes),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
