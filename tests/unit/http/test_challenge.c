// test_challenge.c - claims out of WWW-Authenticate fields, good ones and mangled ones.
#include <string.h>

#include "http/challenge.h"
#include "support/test.h"
#include "support/test_context.h"

static void reads_claims(void **state)
{
    (void)state;
    static const struct {
        const char *first;
        const char *second; // NULL: one field
        const char *claims; // NULL: none
    } cases[] = {
        {"Bearer claims=\"eyJhIjoxfQ==\"", NULL, "{\"a\":1}"},
        {"Bearer claims=\"eyJhIjoxfQ\"", NULL, "{\"a\":1}"},
        {"Bearer claims=eyJhIjoxfQ==", NULL, "{\"a\":1}"},
        {"Bearer realm=\"\", error=\"insufficient_claims\", CLAIMS=\"eyJhIjoxfQ==\"", NULL,
         "{\"a\":1}"},
        {"Basic realm=\"a claims=\\\"eyJiIjoyfQ==\\\"\", Bearer claims=\"eyJhIjoxfQ==\"", NULL,
         "{\"a\":1}"},
        {"Basic realm=\"x\"", "Bearer claims=\"eyJhIjoxfQ==\"", "{\"a\":1}"},
        {"Bearer claims=\"eyJhIjoi_z8ifQ\"", NULL, NULL}, // the other alphabet, no UTF-8
        {"Bearer claims=\"PDw_Pz4-\"", NULL, "<<?\?>>"},
        {"Bearer authorization_uri=\"https://login/\"", NULL, NULL},
        {"Bearer noclaims=\"eyJhIjoxfQ==\"", NULL, NULL},
        {"Bearer claims=\"\"", NULL, NULL},
        {"Bearer claims=", NULL, NULL},
        {"Bearer claims", NULL, NULL},
        {"Bearer claims=\"%%%\"", NULL, NULL},
        {"Bearer claims=\"YQBi\"", NULL, NULL}, // a NUL inside
        {"Bearer claims=\"eyJhIjoxfQ==", NULL, "{\"a\":1}"},
        {"", NULL, NULL},
        {"=,=,= ,,", NULL, NULL},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_headers headers;
        azbi_buf out;
        azbi_headers_init(&headers, test.context, 4096);
        azbi_buf_init(&out, test.context, 4096);
        assert_int_equal(azbi_headers_add(&headers, "www-authenticate", 16, cases[i].first,
                                          strlen(cases[i].first)),
                         AZB_OK);
        if (cases[i].second != NULL) {
            assert_int_equal(azbi_headers_add(&headers, "WWW-Authenticate", 16, cases[i].second,
                                              strlen(cases[i].second)),
                             AZB_OK);
        }
        const bool found = azbi_challenge_claims(&headers, &out);
        if (found != (cases[i].claims != NULL)) {
            fail_msg("case %zu: %s", i, cases[i].first);
        }
        assert_string_equal(azbi_buf_text(&out), found ? cases[i].claims : "");
        azbi_buf_dispose(&out);
        azbi_headers_dispose(&headers);
    }
    test_context_dispose(&test);
}

static void steps_over_each_field_once(void **state)
{
    (void)state;
    static const char claims[] = "Bearer claims=\"eyJhIjoxfQ==\"";
    test_context test;
    azbi_headers headers;
    azbi_buf out;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&headers, test.context, SIZE_MAX / 2);
    azbi_buf_init(&out, test.context, 4096);
    while (headers.count < AZBI_HEADERS_COUNT_MAX - 1) {
        const char *name = headers.count % 2 == 0 ? "a" : "WWW-Authenticate";
        assert_int_equal(azbi_headers_add(&headers, name, strlen(name), "", 0), AZB_OK);
    }
    assert_false(azbi_challenge_claims(&headers, &out));
    assert_int_equal(headers.walked, headers.count);
    assert_int_equal(azbi_headers_add(&headers, "WWW-Authenticate", 16, claims, sizeof claims - 1),
                     AZB_OK);
    headers.walked = 0;
    assert_true(azbi_challenge_claims(&headers, &out));
    assert_int_equal(headers.walked, headers.count);
    azbi_buf_dispose(&out);
    azbi_headers_dispose(&headers);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_claims),
        cmocka_unit_test(steps_over_each_field_once),
    };
    return cmocka_run_group_tests_name("http/challenge", tests, NULL, NULL);
}
