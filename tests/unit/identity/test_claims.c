// test_claims.c - the claims of token requests, row by row.
#include <string.h>

#include "identity/claims.h"
#include "support/test.h"
#include "support/test_context.h"

#define CC "\"xms_cc\":{\"values\":[\"CP1\"]}"

static void merges_the_capability(void **state)
{
    (void)state;
    static const struct {
        const char *challenge, *expected; // NULL: refused
    } cases[] = {
        {NULL, "{\"access_token\":{" CC "}}"},
        {"{}", "{\"access_token\":{" CC "}}"},
        {" { } ", " {\"access_token\":{" CC "} } "},
        {"{\"a\":1}", "{\"access_token\":{" CC "},\"a\":1}"},
        {"{\"access_token\":{}}", "{\"access_token\":{" CC "}}"},
        {"{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"17\"}}}",
         "{\"access_token\":{" CC ",\"nbf\":{\"essential\":true,\"value\":\"17\"}}}"},
        {"{\"id_token\":{\"access_token\":{}},\"access_token\":{\"b\":null}}",
         "{\"id_token\":{\"access_token\":{}},\"access_token\":{" CC ",\"b\":null}}"},
        {"{\"access_token\":{\"xms_cc\":{\"values\":[\"x\"]}}}",
         "{\"access_token\":{\"xms_cc\":{\"values\":[\"x\"]}}}"},
        {"{\"access\\u005ftoken\":{\"b\":1}}", "{\"access\\u005ftoken\":{" CC ",\"b\":1}}"},
        {"", NULL},
        {"[]", NULL},
        {"{", NULL},
        {"{} {}", NULL},
        {"{\"access_token\":1}", NULL},
        {"{\"access_token\":{}", NULL},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error = NULL;
        azbi_buf out;
        azbi_buf_init(&out, test.context, AZBI_CLAIMS_MAX);
        const azb_status status = azbi_claims_merge(cases[i].challenge, &out, &error);
        assert_int_equal(status, cases[i].expected != NULL ? AZB_OK : AZB_E_AUTH);
        if (cases[i].expected != NULL) {
            assert_string_equal(azbi_buf_text(&out), cases[i].expected);
        } else {
            assert_non_null(strstr(azb_error_message(error), "not a JSON object"));
        }
        azbi_buf_dispose(&out);
        azb_error_free(error);
    }
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(merges_the_capability),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
