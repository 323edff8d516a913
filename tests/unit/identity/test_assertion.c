// test_assertion.c - what an assertion says, and for a test outside who has signed it.
//
// With two arguments, an algorithm and a file, it writes the public key into the file and prints an
// assertion: test_signatures.py has another program verify it.
#include <openssl/pem.h>
#include <string.h>

#include "base/base64.h"
#include "identity/assertion.h"
#include "identity/token_claims.h"
#include "keys.h"
#include "support/test.h"
#include "support/test_context.h"

static azbi_key_pair *load(test_context *test)
{
    static char text[KEYS_TEXT_MAX];
    azbi_key_pair *pair = NULL;
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    text[0] = '\0';
    keys_put_certificate(text, own);
    keys_put_key(text, keys_rsa(), KEYS_PKCS8);
    X509_free(own);
    const azbi_key_source source = {.certificate = text,
                                    .certificate_len = strlen(text),
                                    .certificate_name = "cert",
                                    .key_name = "key"};
    assert_int_equal(azbi_key_pair_load(test->context, &source, KEYS_NOW, &pair, NULL), AZB_OK);
    return pair;
}

static const azbi_assertion usual = {.audience = "https://login.example/t/oauth2/v2.0/token",
                                     .client_id = "a\"pp",
                                     .id = "id-1",
                                     .unix_s = KEYS_NOW,
                                     .algorithm = AZBI_PS256};

static void put(test_context *test, const azbi_assertion *assertion, azbi_buf *out)
{
    azbi_key_pair *pair = load(test);
    azbi_buf_init_secret(out, test->context, 64 * 1024);
    assert_int_equal(azbi_assertion_put(assertion, pair, out, NULL), AZB_OK);
    azbi_key_pair_free(pair);
}

// The header as JSON text.
static void read_header(test_context *test, const azbi_buf *jwt, azbi_buf *out)
{
    azbi_buf_init(out, test->context, 64 * 1024);
    assert_true(azbi_base64_decode_any(jwt->ptr, strcspn(jwt->ptr, "."), out));
}

static void says_who_asks_whom(void **state)
{
    (void)state;
    test_context test;
    azbi_buf jwt;
    test_context_init(&test, 0, NULL);
    put(&test, &usual, &jwt);
    azbi_tree *claims = azbi_token_claims_parse(test.context, jwt.ptr, jwt.len);
    assert_int_equal(azbi_tree_count(claims), 6);
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "aud"), NULL), usual.audience);
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "iss"), NULL), "a\"pp");
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "sub"), NULL), "a\"pp");
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "jti"), NULL), "id-1");
    assert_int_equal(azbi_tree_integer(azbi_tree_get(claims, "nbf"), 0), KEYS_NOW);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(claims, "exp"), 0), KEYS_NOW + 600);
    azbi_tree_free_wiped(claims);
    azbi_buf_dispose(&jwt);
    test_context_dispose(&test);
}

static void names_the_certificate(void **state)
{
    (void)state;
    static const struct {
        azbi_signature algorithm;
        bool sha1, send_chain;
        const char *start, *thumbprint;
        size_t digits; // of the thumbprint
    } cases[] = {
        {AZBI_PS256, false, false, "{\"alg\":\"PS256\",\"typ\":\"JWT\",", "\"x5t#S256\":\"", 43},
        {AZBI_RS256, false, true, "{\"alg\":\"RS256\",\"typ\":\"JWT\",", "\"x5t#S256\":\"", 43},
        {AZBI_RS256, true, false, "{\"alg\":\"RS256\",\"typ\":\"JWT\",", "\"x5t\":\"", 27},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        test_context test;
        azbi_buf jwt, header;
        azbi_assertion assertion = usual;
        assertion.algorithm = cases[i].algorithm;
        assertion.sha1 = cases[i].sha1;
        assertion.send_chain = cases[i].send_chain;
        test_context_init(&test, 0, NULL);
        put(&test, &assertion, &jwt);
        read_header(&test, &jwt, &header);
        assert_int_equal(strncmp(header.ptr, cases[i].start, strlen(cases[i].start)), 0);
        const char *digest = strstr(header.ptr, cases[i].thumbprint);
        assert_non_null(digest);
        digest += strlen(cases[i].thumbprint);
        assert_int_equal(strcspn(digest, "\""), cases[i].digits);
        assert_int_equal(
            strncmp(digest + cases[i].digits, cases[i].send_chain ? "\",\"x5c\":[\"MII" : "\"}", 2),
            0);
        assert_true((strstr(header.ptr, "x5c") != NULL) == cases[i].send_chain);
        azbi_buf_dispose(&header);
        azbi_buf_dispose(&jwt);
        test_context_dispose(&test);
    }
}

static void ends_with_memory(void **state)
{
    (void)state;
    static const size_t limits[] = {10, 200, 500};
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        test_context test;
        azbi_buf out;
        test_context_init(&test, 0, NULL);
        azbi_key_pair *pair = load(&test);
        azbi_buf_init_secret(&out, test.context, limits[i]);
        assert_int_equal(azbi_assertion_put(&usual, pair, &out, NULL), AZB_E_NOMEM);
        azbi_buf_dispose(&out);
        azbi_key_pair_free(pair);
        test_context_dispose(&test);
    }
}

static int print(const char *algorithm, const char *path)
{
    test_context test;
    azbi_buf jwt;
    azbi_assertion assertion = usual;
    assertion.algorithm = strcmp(algorithm, "RS256") == 0 ? AZBI_RS256 : AZBI_PS256;
    test_context_init(&test, 0, NULL);
    FILE *file = fopen(path, "w");
    if (file == NULL || PEM_write_PUBKEY(file, keys_rsa()) != 1 || fclose(file) != 0) {
        return 1;
    }
    put(&test, &assertion, &jwt);
    (void)puts(jwt.ptr);
    azbi_buf_dispose(&jwt);
    test_context_dispose(&test);
    keys_dispose();
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 3) {
        return print(argv[1], argv[2]);
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_who_asks_whom),
        cmocka_unit_test(names_the_certificate),
        cmocka_unit_test(ends_with_memory),
    };
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    keys_dispose();
    return failed;
}
