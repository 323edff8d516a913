// test_token_claims.c - the claims of tokens, and texts that are none.
#include <string.h>

#include "identity/token_claims.h"
#include "support/test.h"
#include "support/test_context.h"

static void reads_claims(void **state)
{
    (void)state;
    static const struct {
        const char *token;
        const char *tenant; // NULL: not a token whose claims can be read
    } cases[] = {
        {"eyJhbGciOiJub25lIn0.eyJ0aWQiOiJ0MSJ9.c2ln", "t1"},
        {"eyJhbGciOiJub25lIn0.eyJ0aWQiOiJ0MSJ9.", "t1"},
        {".eyJ0aWQiOiJ0MSJ9.x.y", "t1"},
        {"opaque", NULL},
        {"a.b", NULL},
        {"", NULL},
        {"..", NULL},
        {"a.!!!!.c", NULL},
        {"a.WzFd.c", NULL}, // [1]
        {"a.eyJ0aWQi.c", NULL},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *token = cases[i].token;
        azbi_tree *claims = azbi_token_claims_parse(test.context, token, strlen(token));
        assert_int_equal(claims != NULL, cases[i].tenant != NULL);
        if (claims != NULL) {
            assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "tid"), NULL),
                                cases[i].tenant);
        }
        azbi_tree_free_wiped(claims);
    }
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azbi_tree_free_wiped(azbi_token_claims_parse(test->context, "a.eyJ0aWQiOiJ0MSJ9.c", 20));
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_claims),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
