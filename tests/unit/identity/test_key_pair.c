// test_key_pair.c - keys and certificates in each form, and what is wrong with others.
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <string.h>

#include "identity/key_pair.h"
#include "keys.h"
#include "support/test.h"
#include "support/test_context.h"

static test_context test;

static int open_test(void **state)
{
    (void)state;
    test_context_init(&test, 0, NULL);
    return 0;
}

static int close_test(void **state)
{
    (void)state;
    assert_int_equal(ERR_peek_error(), 0); // nothing is left in a host's queue
    test_context_dispose(&test);
    return 0;
}

// Loads text, and asserts the error; said NULL: it is good.
static azbi_key_pair *load(const azbi_key_source *source, const char *path, const char *said)
{
    azbi_key_pair *pair = NULL;
    azb_error *error = NULL;
    const azb_status status = azbi_key_pair_load(test.context, source, KEYS_NOW, &pair, &error);
    assert_int_equal(status, said == NULL ? AZB_OK : AZB_E_ARG);
    assert_true((pair != NULL) == (said == NULL));
    if (said != NULL) {
        assert_string_equal(azb_error_path(error), path);
        assert_non_null(strstr(azb_error_message(error), said));
        assert_null(strstr(azb_error_message(error), "s3cret"));
    }
    azb_error_free(error);
    return pair;
}

static azbi_key_source source_of(const char *bytes, size_t len, const char *password)
{
    return (azbi_key_source){.certificate = bytes,
                             .certificate_len = len,
                             .certificate_name = "cert",
                             .key_name = "key",
                             .password = password};
}

static bool verify(EVP_PKEY *key, azbi_signature algorithm, const char *text, const azbi_buf *made)
{
    EVP_PKEY_CTX *options = NULL;
    EVP_MD_CTX *work = EVP_MD_CTX_new();
    assert_non_null(work);
    assert_int_equal(EVP_DigestVerifyInit(work, &options, EVP_sha256(), NULL, key), 1);
    if (algorithm == AZBI_PS256) {
        assert_int_equal(EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING), 1);
        assert_int_equal(EVP_PKEY_CTX_set_rsa_pss_saltlen(options, 32), 1);
    }
    const int done = EVP_DigestVerify(work, (const unsigned char *)made->ptr, made->len,
                                      (const unsigned char *)text, strlen(text));
    EVP_MD_CTX_free(work);
    ERR_clear_error();
    return done == 1;
}

static void use(const azbi_key_pair *pair, EVP_PKEY *key, size_t certificates)
{
    azbi_buf out;
    azbi_buf_init(&out, test.context, 64 * 1024);
    assert_true(azbi_key_pair_sign(pair, AZBI_PS256, "text", 4, &out));
    assert_true(verify(key, AZBI_PS256, "text", &out));
    assert_false(verify(key, AZBI_RS256, "text", &out));
    azbi_buf_clear(&out);
    assert_true(azbi_key_pair_sign(pair, AZBI_RS256, "text", 4, &out));
    assert_true(verify(key, AZBI_RS256, "text", &out));
    azbi_buf_clear(&out);
    assert_true(azbi_key_pair_put_thumbprint(pair, true, &out));
    assert_int_equal(out.len, 32);
    assert_true(azbi_key_pair_put_thumbprint(pair, false, &out));
    assert_int_equal(out.len, 32 + 20);
    azbi_buf_clear(&out);
    assert_true(azbi_key_pair_put_chain(pair, &out));
    size_t commas = 0;
    for (const char *at = strchr(out.ptr, ','); at != NULL; at = strchr(at + 1, ',')) {
        commas++;
    }
    assert_int_equal(commas + 1, certificates);
    azbi_buf_dispose(&out);
}

static void reads_pem(void **state)
{
    (void)state;
    static const struct {
        keys_form form;
        const char *password;
        bool key_first, chain, apart;
    } cases[] = {
        {KEYS_PKCS8, NULL, false, false, false},
        {KEYS_PKCS8, "unused", true, true, false},
        {KEYS_RSA, NULL, true, true, false},
        {KEYS_ENCRYPTED, KEYS_PASSWORD, false, true, false},
        {KEYS_ENCRYPTED, KEYS_PASSWORD, false, true, true},
        {KEYS_PKCS8, NULL, false, false, true},
    };
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    X509 *other = keys_certificate(keys_other_rsa(), "other", -KEYS_DAY, KEYS_DAY);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static char certificates[KEYS_TEXT_MAX], key[KEYS_TEXT_MAX], both[2 * KEYS_TEXT_MAX + 32];
        certificates[0] = key[0] = '\0';
        if (cases[i].chain) {
            keys_put_certificate(certificates, other); // whose place in the file does not count
        }
        keys_put_certificate(certificates, own);
        keys_put_key(key, keys_rsa(), cases[i].form);
        (void)snprintf(both, sizeof both, "a comment\n%s%s",
                       cases[i].key_first ? key : certificates,
                       cases[i].key_first ? certificates : key);
        const char *text = cases[i].apart ? certificates : both;
        azbi_key_source source = source_of(text, strlen(text), cases[i].password);
        source.key = cases[i].apart ? key : NULL;
        source.key_len = strlen(key);
        azbi_key_pair *pair = load(&source, NULL, NULL);
        use(pair, keys_rsa(), cases[i].chain ? 2 : 1);
        azbi_key_pair_free(pair);
    }
    X509_free(own);
    X509_free(other);
}

static void reads_archives(void **state)
{
    (void)state;
    static const struct {
        const char *sealed, *given; // passwords
        bool chain;
        const char *said; // NULL: it is good
    } cases[] = {
        {KEYS_PASSWORD, KEYS_PASSWORD, false, NULL},
        {KEYS_PASSWORD, KEYS_PASSWORD, true, NULL},
        {"", NULL, false, NULL},
        {"", "", false, NULL},
        {KEYS_PASSWORD, "s3cret-wrong", false, "cannot be opened with this password"},
        {KEYS_PASSWORD, NULL, false, "is encrypted, but no password is given"},
    };
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    X509 *other = keys_certificate(keys_other_rsa(), "other", -KEYS_DAY, KEYS_DAY);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static char bytes[KEYS_TEXT_MAX];
        const size_t len =
            keys_archive(bytes, keys_rsa(), own, cases[i].chain ? other : NULL, cases[i].sealed);
        const azbi_key_source source = source_of(bytes, len, cases[i].given);
        azbi_key_pair *pair = load(&source, "cert", cases[i].said);
        if (pair != NULL) {
            use(pair, keys_rsa(), cases[i].chain ? 2 : 1);
        }
        azbi_key_pair_free(pair);
    }
    X509_free(own);
    X509_free(other);
}

// What the certificate and the key are, and what is said of them.
static void says_what_is_wrong_with_pem(void **state)
{
    (void)state;
    enum {
        NONE,
        GOOD,
        OTHER,
        SHORT,
        EC,
        EXPIRED,
        EARLY
    };
    static const struct {
        int certificate, key, second_key;
        keys_form form;
        const char *password, *said;
    } cases[] = {
        {GOOD, NONE, NONE, KEYS_PKCS8, NULL, "has no private key"},
        {NONE, GOOD, NONE, KEYS_PKCS8, NULL, "has no certificate"},
        {GOOD, OTHER, NONE, KEYS_PKCS8, NULL, "has a key that fits no certificate"},
        {GOOD, GOOD, OTHER, KEYS_PKCS8, NULL, "has more than one private key"},
        {GOOD, GOOD, GOOD, KEYS_RSA, NULL, "has more than one private key"},
        {EC, EC, NONE, KEYS_PKCS8, NULL, "has a key that is not RSA"},
        {EC, EC, NONE, KEYS_RSA, NULL, "has a key that is not RSA"},
        {SHORT, SHORT, NONE, KEYS_PKCS8, NULL, "less than 2048 bits"},
        {GOOD, GOOD, NONE, KEYS_ENCRYPTED, NULL, "is encrypted, but no password is given"},
        {GOOD, GOOD, NONE, KEYS_ENCRYPTED, "s3cret-wrong", "cannot be opened with this password"},
        {GOOD, GOOD, NONE, KEYS_OLD, KEYS_PASSWORD, "openssl pkcs8 -topk8"},
        {EXPIRED, GOOD, NONE, KEYS_PKCS8, NULL, "has a certificate that has expired"},
        {EARLY, GOOD, NONE, KEYS_PKCS8, NULL, "has a certificate that is not valid yet"},
    };
    EVP_PKEY *const keys[] = {[NONE] = NULL,
                              [GOOD] = keys_rsa(),
                              [OTHER] = keys_other_rsa(),
                              [SHORT] = keys_short_rsa(),
                              [EC] = keys_ec(),
                              [EXPIRED] = keys_rsa(),
                              [EARLY] = keys_rsa()};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static char text[KEYS_TEXT_MAX];
        const int certificate = cases[i].certificate;
        text[0] = '\0';
        if (certificate != NONE) {
            X509 *made =
                keys_certificate(keys[certificate], "own", certificate == EARLY ? 1 : -KEYS_DAY,
                                 certificate == EXPIRED ? -1 : KEYS_DAY);
            keys_put_certificate(text, made);
            X509_free(made);
        }
        if (cases[i].key != NONE) {
            keys_put_key(text, keys[cases[i].key], cases[i].form);
        }
        if (cases[i].second_key != NONE) {
            keys_put_key(text, keys[cases[i].second_key], cases[i].form);
        }
        const azbi_key_source source = source_of(text, strlen(text), cases[i].password);
        assert_null(load(&source, "cert", cases[i].said));
    }
}

static void says_what_is_wrong_with_bytes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *said;
    } cases[] = {
        {"", "is empty"},
        {"s3cret", "is neither PEM nor PKCS #12"},
        {"\x30\x03\x02\x01\x03", "is neither PEM nor PKCS #12"},
        {"-----BEGIN CERTIFICATE-----\n", "is not PEM, or is cut"},
        {"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
         "has a certificate that cannot be read"},
        {"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
         "has a private key that cannot be read"},
        {"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
         "has no certificate"},
        {"-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n",
         "has a key that is not RSA"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_key_source source = source_of(cases[i].text, strlen(cases[i].text), NULL);
        assert_null(load(&source, "cert", cases[i].said));
    }
}

static void knows_when_the_certificate_serves(void **state)
{
    (void)state;
    static char text[KEYS_TEXT_MAX];
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    text[0] = '\0';
    keys_put_certificate(text, own);
    keys_put_key(text, keys_rsa(), KEYS_PKCS8);
    const azbi_key_source source = source_of(text, strlen(text), NULL);
    azbi_key_pair *pair = load(&source, NULL, NULL);
    assert_null(azbi_key_pair_out_of_time(pair, KEYS_NOW));
    assert_string_equal(azbi_key_pair_out_of_time(pair, KEYS_NOW + KEYS_DAY + 1), "has expired");
    assert_string_equal(azbi_key_pair_out_of_time(pair, KEYS_NOW - KEYS_DAY - 1),
                        "is not valid yet");
    azbi_key_pair_free(pair);
    azbi_key_pair_free(NULL);
    X509_free(own);
}

static void scenario(test_context *with)
{
    static char text[KEYS_TEXT_MAX];
    azbi_key_pair *pair = NULL;
    azb_error *error = NULL;
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    text[0] = '\0';
    keys_put_certificate(text, own);
    keys_put_key(text, keys_rsa(), KEYS_PKCS8);
    const azbi_key_source source = source_of(text, strlen(text), NULL);
    const azb_status status = azbi_key_pair_load(with->context, &source, KEYS_NOW, &pair, &error);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    azb_error_free(error);
    azbi_key_pair_free(pair);
    X509_free(own);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_pem, open_test, close_test),
        cmocka_unit_test_setup_teardown(reads_archives, open_test, close_test),
        cmocka_unit_test_setup_teardown(says_what_is_wrong_with_pem, open_test, close_test),
        cmocka_unit_test_setup_teardown(says_what_is_wrong_with_bytes, open_test, close_test),
        cmocka_unit_test_setup_teardown(knows_when_the_certificate_serves, open_test, close_test),
        cmocka_unit_test(survives_exhaustion),
    };
    const int failed = cmocka_run_group_tests(tests, NULL, NULL);
    keys_dispose();
    return failed;
}
