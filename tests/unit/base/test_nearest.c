// test_nearest.c - the names that an unknown one may have been meant for.
#include <string.h>

#include "base/nearest.h"
#include "support/test.h"

static void finds_near_names(void **state)
{
    static const char *const names[] = {"vault_id", "job_id",    "item_id", "options",
                                        "body",     "vault_ids", "vault_id"};
    static const struct {
        const char *wanted, *text;
    } cases[] = {
        {"vault_id", "; did you mean vault_id or vault_ids?"},
        {"VaultId", "; did you mean vault_id or vault_ids?"},
        {"option", "; did you mean options?"},
        {"vault", "; did you mean vault_id or vault_ids?"},
        {"bdoy", "; did you mean body?"},
        {"iob_id", "; did you mean job_id?"},
        {"something_else", ""},
        {"", ""},
        {"0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567"
         "89012345678",
         ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_nearest nearest;
        azbi_buf out;
        azbi_buf_init(&out, NULL, SIZE_MAX);
        azbi_nearest_init(&nearest, cases[i].wanted, strlen(cases[i].wanted));
        for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
            azbi_nearest_try(&nearest, names[k], names[k]);
        }
        azbi_nearest_put(&nearest, &out);
        assert_string_equal(azbi_buf_text(&out), cases[i].text);
        azbi_buf_dispose(&out);
    }
}

// The text that is compared need not be the name that is kept.
static void keeps_the_three_nearest(void **state)
{
    static const char *const names[] = {"abcx", "abxx", "abcd", "abce"};
    azbi_nearest nearest;
    (void)state;
    azbi_nearest_init(&nearest, "abcdef", 6);
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        azbi_nearest_try(&nearest, k == 0 ? "abcdex" : k == 1 ? "abcdxx" : "abcdef", names[k]);
    }
    assert_string_equal(nearest.names[0], "abcd");
    assert_string_equal(nearest.names[1], "abce");
    assert_string_equal(nearest.names[2], "abcx");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_near_names),
        cmocka_unit_test(keeps_the_three_nearest),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
