// test_option.c - numbers of options against their rows.
#include <string.h>

#include "base/error.h"
#include "base/option.h"
#include "support/test.h"

typedef struct sample {
    size_t size;
    int64_t wide;
    int32_t narrow, flag, word, needed;
    size_t bytes;
    uint32_t reserved;
} sample;

static const azbi_option sample_rows[] = {
    {.path = "options.wide",
     .zero = "5",
     .min = 2,
     .max = INT64_MAX,
     AZBI_OPTION_AT(sample, wide),
     .kind = AZBI_OPTION_NUMBER,
     .may_be_none = true},
    {.path = "options.narrow",
     .zero = "5",
     .min = 2,
     .max = 9,
     AZBI_OPTION_AT(sample, narrow),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.flag",
     .zero = "off",
     .min = 1,
     .max = 1,
     AZBI_OPTION_AT(sample, flag),
     .kind = AZBI_OPTION_FLAG},
    {.path = "options.word",
     .zero = "A",
     .words = "A, B",
     .min = 0x10001,
     .max = 0x10002,
     AZBI_OPTION_AT(sample, word),
     .kind = AZBI_OPTION_WORD},
    {.path = "options.needed",
     .min = 1,
     .max = 3,
     AZBI_OPTION_AT(sample, needed),
     .kind = AZBI_OPTION_NUMBER},
    {.path = "options.bytes",
     .zero = "64",
     .min = 1,
     .max = 1000,
     AZBI_OPTION_AT(sample, bytes),
     .kind = AZBI_OPTION_SIZE},
    {.path = "options.reserved", AZBI_OPTION_AT(sample, reserved), .kind = AZBI_OPTION_RESERVED},
};
static const azbi_option_set set = {"sample", sample_rows,
                                    sizeof sample_rows / sizeof *sample_rows};

static const struct {
    sample given;
    const char *message; // NULL: all is well
} cases[] = {
    {{.needed = 1}, NULL},
    {{.needed = 3, .wide = 2, .narrow = 9, .flag = 1, .word = 0x10002, .bytes = 1000}, NULL},
    {{.needed = 1, .wide = -1}, NULL},
    {{.needed = 1, .wide = INT64_MAX}, NULL},
    {{.needed = 1, .wide = -2},
     "options.wide: is -2, must be 2 or more, 0 for the default, or -1 for none"},
    {{.needed = 1, .wide = 1}, "options.wide: is 1, must be 2 or more"},
    {{.needed = 1, .wide = INT64_MIN}, "options.wide: is -9223372036854775808, must be"},
    {{.needed = 1, .narrow = -1}, "options.narrow: is -1, must be from 2 to 9, 0 for the default"},
    {{.needed = 1, .narrow = 10}, "options.narrow: is 10, must be from 2 to 9"},
    {{.needed = 1, .narrow = 1}, "options.narrow: is 1, must be from 2 to 9"},
    {{.needed = 1, .flag = 2}, "options.flag: is 2, must be 0 or 1"},
    {{.needed = 1, .flag = -1}, "options.flag: is -1, must be 0 or 1"},
    {{.needed = 1, .word = 1}, "options.word: is 1, must be one of A, B, 0 for the default"},
    {{.needed = 1, .word = 0x10003}, "options.word: is 65539, must be one of A, B"},
    {{.needed = 0}, "options.needed: is 0, must be from 1 to 3"},
    {{.needed = 4}, "options.needed: is 4, must be from 1 to 3"},
    {{.needed = 1, .bytes = 1001}, "options.bytes: is 1001, must be from 1 to 1000"},
    {{.needed = 1, .bytes = SIZE_MAX}, "options.bytes: is "},
    {{.needed = 1, .reserved = 1}, "options.reserved: must be 0"},
};

static void a_number_is_checked_by_its_row(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        const azb_status status = azbi_options_check(NULL, &set, &cases[i].given, &err);
        if (cases[i].message == NULL) {
            assert_int_equal(status, AZB_OK);
            assert_null(err);
            continue;
        }
        assert_int_equal(status, cases[i].given.reserved != 0 ? AZB_E_ABI : AZB_E_ARG);
        assert_ptr_equal(strstr(azb_error_message(err), cases[i].message), azb_error_message(err));
        azb_error_free(err);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_number_is_checked_by_its_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
