#include <string.h>

#include "identity/token_answer.h"
#include "support/test.h"

#define TOKEN "\"access_token\":\"T\""

static void reads_successes_of_every_shape(void **state)
{
    (void)state;
    static const struct {
        const char *json;
        const char *field; // that is wrong; NULL: none
        int64_t lifetime_s, refresh_s;
    } cases[] = {
        {"{" TOKEN ",\"expires_in\":3599}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":\"3599\"}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":3599,\"token_type\":\"bearer\"}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":3599,\"refresh_in\":1800}", NULL, 3599, 1800},
        {"{" TOKEN ",\"expires_in\":3599,\"refresh_in\":\"1800\"}", NULL, 3599, 1800},
        {"{" TOKEN ",\"expires_in\":3599,\"refresh_in\":\"\"}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":3599,\"expires_on\":\"rubbish\"}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":3599,\"ext_expires_in\":9,\"scope\":\"s\"}", NULL, 3599, -1},
        {"{" TOKEN ",\"expires_in\":\"\",\"expires_on\":\"1735693200\"}", NULL, 3600, -1},
        {"{" TOKEN ",\"expires_on\":1735693200}", NULL, 3600, -1},
        {"{" TOKEN ",\"expires_on\":\"2025-01-01T01:00:00Z\"}", NULL, 3600, -1},
        {"{" TOKEN ",\"expires_on\":\"1/1/2025 1:00:00 AM +00:00\"}", NULL, 3600, -1},
        {"{}", "access_token", 0, 0},
        {"[]", "access_token", 0, 0},
        {"null", "access_token", 0, 0},
        {"{\"access_token\":\"\",\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":7,\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":null,\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":\"a\\r\\nb\",\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":\"\xc3\xa9\",\"expires_in\":1}", "access_token", 0, 0},
        {"{" TOKEN ",\"token_type\":\"pop\",\"expires_in\":1}", "token_type", 0, 0},
        {"{" TOKEN ",\"expires_in\":\"1e400\"}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":1e400}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":99999999999999999999}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":{}}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":3599,\"token_type\":null}", NULL, 3599, -1},
        {"{" TOKEN ",\"token_type\":7,\"expires_in\":1}", "token_type", 0, 0},
        {"{" TOKEN ",\"token_type\":{},\"expires_in\":1}", "token_type", 0, 0},
        {"{\"access_token\":\"a b\",\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":\"a\\u0000b\",\"expires_in\":1}", "access_token", 0, 0},
        {"{\"access_token\":[\"T\"],\"expires_in\":1}", "access_token", 0, 0},
        {"{" TOKEN ",\"expires_in\":\"soon\"}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":-1}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":true}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":[1]}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":1.5}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":2147483648}", "expires_in", 0, 0},
        {"{" TOKEN ",\"expires_in\":0}", "access_token", 0, 0},
        {"{" TOKEN ",\"expires_in\":10,\"refresh_in\":\"x\"}", "refresh_in", 0, 0},
        {"{" TOKEN ",\"expires_on\":\"soon\"}", "expires_on", 0, 0},
        {"{" TOKEN ",\"expires_on\":-1}", "expires_on", 0, 0},
        {"{" TOKEN ",\"expires_on\":{}}", "expires_on", 0, 0},
        {"{" TOKEN ",\"expires_on\":9223372036854775807}", "expires_on", 0, 0},
        {"{" TOKEN ",\"expires_on\":1735689600}", "access_token", 0, 0},
        {"{" TOKEN ",\"expires_on\":1}", "access_token", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_token_answer answer;
        azbi_token_fault fault = {"", "", ""};
        azbi_tree *tree = azbi_tree_parse(cases[i].json, strlen(cases[i].json));
        const bool ok = azbi_token_answer_read(tree, 1735689600, &answer, &fault);
        if (ok != (cases[i].field == NULL)) {
            fail_msg("%s gave %d, %s %s", cases[i].json, ok, fault.field, fault.reason);
        }
        if (ok) {
            assert_string_equal(answer.token, "T");
            assert_int_equal(answer.lifetime_ms, cases[i].lifetime_s * 1000);
            assert_int_equal(answer.refresh_ms,
                             cases[i].refresh_s < 0 ? -1 : cases[i].refresh_s * 1000);
        } else {
            assert_string_equal(fault.field, cases[i].field);
            assert_true(strlen(fault.reason) > 0);
        }
        azbi_tree_free(tree);
    }
}

static void a_token_without_an_end_serves_until_it_is_refused(void **state)
{
    static const char *const cases[] = {
        "{" TOKEN "}",
        "{" TOKEN ",\"expires_in\":null}",
        "{" TOKEN ",\"expires_in\":\"\",\"expires_on\":\"\"}",
        "{" TOKEN ",\"expires_on\":null,\"token_type\":\"BEARER\"}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_token_answer answer;
        azbi_token_fault fault;
        azbi_tree *tree = azbi_tree_parse(cases[i], strlen(cases[i]));
        assert_true(azbi_token_answer_read(tree, 1735689600, &answer, &fault));
        assert_true(answer.lifetime_ms == AZBI_TOKEN_FOREVER);
        azbi_tree_free(tree);
    }
}

static void shows_the_value_that_is_wrong_where_it_can_be_no_token(void **state)
{
    static const struct {
        const char *json, *value;
    } cases[] = {
        {"{" TOKEN ",\"expires_in\":\"soon\"}", "soon"},
        {"{" TOKEN ",\"expires_in\":-7}", "-7"},
        {"{" TOKEN ",\"expires_on\":\"tomorrow at noon\"}", "tomorrow at noon"},
        {"{" TOKEN ",\"expires_in\":\"T\"}", ""},
        {"{" TOKEN ",\"expires_in\":\"eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQi\"}", ""},
        {"{" TOKEN ",\"expires_in\":{}}", ""},
        {"{" TOKEN ",\"token_type\":\"pop\"}", "pop"},
        {"{\"token_type\":\"pop\"}", "pop"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_token_answer answer;
        azbi_token_fault fault;
        azbi_tree *tree = azbi_tree_parse(cases[i].json, strlen(cases[i].json));
        assert_false(azbi_token_answer_read(tree, 1735689600, &answer, &fault));
        assert_string_equal(fault.value, cases[i].value);
        azbi_tree_free(tree);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_successes_of_every_shape),
        cmocka_unit_test(a_token_without_an_end_serves_until_it_is_refused),
        cmocka_unit_test(shows_the_value_that_is_wrong_where_it_can_be_no_token)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
