// test_abi.c - sizes and versions of structs that callers fill in.
#include <string.h>

#include "base/abi.h"
#include "base/error.h"
#include "support/test.h"

// Of 16, 24 and 32 bytes, also where a size_t has 32 bits.
typedef struct options_v1 {
    size_t size;
    _Alignas(8) int64_t a;
} options_v1;

typedef struct options_v2 {
    size_t size;
    _Alignas(8) int64_t a;
    int64_t b;
} options_v2;

typedef struct options_v3 {
    size_t size;
    _Alignas(8) int64_t a;
    int64_t b, c;
} options_v3;

static const azbi_abi_about about = {"call", sizeof(options_v1), sizeof(options_v2)};

static void reads_older_and_unused_newer(void **state)
{
    (void)state;
    const struct {
        options_v3 given;
        azb_status expected;
    } cases[] = {
        {{sizeof(options_v1), 1, 2, 3}, AZB_OK}, // what lies behind an older struct is not read
        {{sizeof(options_v2), 1, 2, 3}, AZB_OK},
        {{sizeof(options_v3), 1, 2, 0}, AZB_OK},
        {{sizeof(options_v3), 1, 2, 3}, AZB_E_ABI}, // an option that is not understood
        {{sizeof(options_v1) - 1, 1, 2, 0}, AZB_E_ABI},
        {{0, 1, 2, 0}, AZB_E_ABI},
        {{SIZE_MAX, 1, 2, 0}, AZB_E_ABI},
        {{sizeof(options_v2) + 4097, 1, 2, 0}, AZB_E_ABI},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        options_v2 known = {sizeof known, 8, 9};
        assert_int_equal(azbi_abi_read(NULL, NULL, &about, &cases[i].given, &known),
                         cases[i].expected);
        assert_int_equal(known.size, sizeof known);
        assert_int_equal(known.a, cases[i].expected == AZB_OK ? 1 : 8);
    }
}

static void keeps_defaults_that_an_older_caller_does_not_know(void **state)
{
    (void)state;
    const options_v1 older = {sizeof older, 10};
    options_v2 known = {sizeof known, 1, 2};
    assert_int_equal(azbi_abi_read(NULL, NULL, &about, NULL, &known), AZB_OK);
    assert_true(known.a == 1 && known.b == 2);
    assert_int_equal(azbi_abi_read(NULL, NULL, &about, &older, &known), AZB_OK);
    assert_true(known.size == sizeof known && known.a == 10 && known.b == 2);
}

static void init_writes_no_more_than_the_caller_has(void **state)
{
    (void)state;
    options_v3 storage = {9, 9, 9, 9};
    azb_options_init(&storage, sizeof(options_v1));
    assert_true(storage.size == sizeof(options_v1) && storage.a == 0 && storage.b == 9);
    azb_options_init(&storage, sizeof storage);
    assert_true(storage.size == sizeof storage && storage.b == 0 && storage.c == 0);
    azb_options_init(NULL, sizeof storage);
    azb_options_init(&storage, 1);
    assert_int_equal(storage.size, sizeof storage);
}

static void failures_say_what_is_true(void **state)
{
    (void)state;
    const struct {
        options_v3 given;
        const char *message;
    } cases[] = {
        {{0, 1, 2, 0}, "call: size is 0; use azb_options_init, or set it to the struct's size"},
        {{15, 1, 2, 0}, "call: is 15 bytes; this library needs at least 16"},
        {{1, 1, 2, 0}, "call: is 1 bytes; this library needs at least 16"},
        {{sizeof(options_v3), 1, 2, 3},
         "call: has members that this library does not know: it is 32 bytes, the library knows 24"},
        {{24 + 4097, 1, 2, 0}, "call: is 4121 bytes, which cannot be right; this library knows 24"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        options_v2 known;
        azb_error *err = NULL;
        assert_int_equal(azbi_abi_read(&err, NULL, &about, &cases[i].given, &known), AZB_E_ABI);
        assert_int_equal(azb_error_status(err), AZB_E_ABI);
        assert_string_equal(azb_error_path(err), "call");
        assert_string_equal(azb_error_message(err), cases[i].message);
        azb_error_free(err);
    }
}

static void give_fills_what_the_caller_has(void **state)
{
    (void)state;
    const options_v2 known = {9, 1, 2};
    options_v3 out = {sizeof(options_v1), 7, 7, 7};
    assert_int_equal(azbi_abi_give(&out, &known, sizeof known, sizeof(options_v1)), AZB_OK);
    assert_true(out.size == sizeof(options_v1) && out.a == 1 && out.b == 7 && out.c == 7);
    out.size = sizeof out; // newer: what is not known here is zero
    assert_int_equal(azbi_abi_give(&out, &known, sizeof known, sizeof(options_v1)), AZB_OK);
    assert_true(out.size == sizeof out && out.a == 1 && out.b == 2 && out.c == 0);
    const size_t bad[] = {0, sizeof(options_v1) - 1, sizeof known + 4097, SIZE_MAX};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        out = (options_v3){bad[i], 7, 7, 7};
        assert_int_equal(azbi_abi_give(&out, &known, sizeof known, sizeof(options_v1)), AZB_E_ABI);
        assert_int_equal(out.a, 7);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_older_and_unused_newer),
        cmocka_unit_test(keeps_defaults_that_an_older_caller_does_not_know),
        cmocka_unit_test(init_writes_no_more_than_the_caller_has),
        cmocka_unit_test(failures_say_what_is_true),
        cmocka_unit_test(give_fills_what_the_caller_has),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
