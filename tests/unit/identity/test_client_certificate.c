// test_client_certificate.c - tokens for a certificate, and options that are wrong.
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <azbackup/identity/client_certificate.h>

#include "identity/token_cache.h"
#include "identity/token_claims.h"
#include "keys.h"
#include "token_stage.h"

static char certificate_text[KEYS_TEXT_MAX], key_text[KEYS_TEXT_MAX], both_text[2 * KEYS_TEXT_MAX];
static char certificate_path[64], key_path[64], both_path[64];

static int make_files(void **state)
{
    (void)state;
    X509 *own = keys_certificate(keys_rsa(), "own", -KEYS_DAY, KEYS_DAY);
    keys_put_certificate(certificate_text, own);
    keys_put_key(key_text, keys_rsa(), KEYS_ENCRYPTED);
    (void)snprintf(both_text, sizeof both_text, "%s%s", certificate_text, key_text);
    keys_save(certificate_path, certificate_text, strlen(certificate_text));
    keys_save(key_path, key_text, strlen(key_text));
    keys_save(both_path, both_text, strlen(both_text));
    X509_free(own);
    return 0;
}

static int remove_files(void **state)
{
    (void)state;
    keys_dispose();
    return unlink(certificate_path) | unlink(key_path) | unlink(both_path);
}

static azb_client_certificate_options usual_options(void)
{
    azb_client_certificate_options options;
    azb_options_init(&options, sizeof options);
    options.tenant_id = "contoso.example";
    options.client_id = "app";
    options.authority = "https://login.example/";
    options.password = KEYS_PASSWORD;
    options.certificate_file = both_path;
    return options;
}

// The value of client_assertion in a form, as far as it goes.
static const char *assertion_of(const char *form, size_t *len)
{
    static const char name[] = "&client_assertion=";
    const char *at = strstr(form, name);
    assert_non_null(at);
    at += sizeof name - 1;
    *len = strcspn(at, "&");
    return at;
}

static void check_form(test_context *test, const char *form, const char *audience, char id[64])
{
    size_t len = 0;
    const char *jwt = assertion_of(form, &len);
    azbi_tree *claims = azbi_token_claims_parse(test->context, jwt, len);
    assert_non_null(claims);
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "aud"), NULL), audience);
    assert_string_equal(azbi_tree_text(azbi_tree_get(claims, "iss"), NULL), "app");
    (void)snprintf(id, 64, "%s", azbi_tree_text(azbi_tree_get(claims, "jti"), NULL));
    assert_int_equal(strlen(id), 36);
    azbi_tree_free_wiped(claims);
}

static void signs_each_request_anew(void **state)
{
    (void)state;
    static const struct {
        bool apart, memory;
    } cases[] = {{false, false}, {true, false}, {false, true}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        char first[64], second[64];
        static const char audience[] = "https://login.example/contoso.example/oauth2/v2.0/token";
        azb_client_certificate_options options = usual_options();
        options.key_file = cases[i].apart ? key_path : NULL;
        options.certificate_file = cases[i].apart ? certificate_path : both_path;
        if (cases[i].memory) {
            options.certificate_file = NULL;
            options.certificate = both_text;
            options.certificate_size = strlen(both_text);
        }
        token_stage_open(&stage, 0);
        stage.test.memory.secrets[0] = KEYS_PASSWORD;
        stage.test.memory.secrets[1] = "BEGIN ENCRYPTED PRIVATE";
        assert_int_equal(azb_credential_client_certificate(stage.test.context, &options,
                                                           &stage.credential, NULL),
                         AZB_OK);
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_token(&stage, 0, "T2", "\"expires_in\":600");
        token_stage_service(&stage, 0, 200);
        token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
        token_stage_ask(&stage, 0, AZB_OK);
        azb_mock_advance(stage.mocks[0], 600 * 1000);
        token_stage_ask(&stage, 0, AZB_OK);
        assert_string_equal(azb_mock_request_url(stage.mocks[0], 0), audience);
        check_form(&stage.test, azb_mock_request_body(stage.mocks[0], 0), audience, first);
        check_form(&stage.test, azb_mock_request_body(stage.mocks[0], 2), audience, second);
        assert_string_not_equal(first, second);
        assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T2");
        token_stage_close(&stage);
    }
}

static void chooses_what_the_other_side_knows(void **state)
{
    (void)state;
    static const struct {
        const char *tenant;
        int32_t algorithm, send_chain;
        const char *header; // base64 of its start
    } cases[] = {
        {"t", 0, 0, "eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCIsIng1dCNTMjU2"}, // PS256, x5t#S256
        {"t", AZB_SIGNATURE_RS256, 1, "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsIng1dCNTMjU2"},
        {"adfs", 0, 0, "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsIng1dCI6"}, // RS256, x5t
        {"adfs", AZB_SIGNATURE_PS256, 0, "eyJhbGciOiJQUzI1NiIsInR5cCI6IkpXVCIsIng1dCI6"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        size_t len = 0;
        azb_client_certificate_options options = usual_options();
        options.tenant_id = cases[i].tenant;
        options.algorithm = cases[i].algorithm;
        options.send_chain = cases[i].send_chain;
        token_stage_open(&stage, 0);
        assert_int_equal(azb_credential_client_certificate(stage.test.context, &options,
                                                           &stage.credential, NULL),
                         AZB_OK);
        assert_int_equal(azb_mock_reply(stage.mocks[0], "POST", NULL, 200, NULL,
                                        "{\"access_token\":\"T1\",\"expires_in\":600}"),
                         AZB_OK);
        token_stage_service(&stage, 0, 200);
        token_stage_ask(&stage, 0, AZB_OK);
        const char *jwt = assertion_of(azb_mock_request_body(stage.mocks[0], 0), &len);
        assert_int_equal(strncmp(jwt, cases[i].header, strlen(cases[i].header)), 0);
        assert_true((strcspn(jwt, ".") > 500) == (cases[i].send_chain != 0));
        token_stage_close(&stage);
    }
}

static void an_expired_certificate_sends_nothing(void **state)
{
    (void)state;
    token_stage stage;
    azb_error *error = NULL;
    const azb_client_certificate_options options = usual_options();
    token_stage_open(&stage, 0);
    assert_int_equal(
        azb_credential_client_certificate(stage.test.context, &options, &stage.credential, NULL),
        AZB_OK);
    azb_mock_advance(stage.mocks[0], 2LL * KEYS_DAY * 1000);
    azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
    token_stage_run(&stage);
    assert_int_equal(azbi_exchange_fail(x, &error, AZB_OK, ""), AZB_E_AUTH);
    assert_non_null(strstr(azb_error_message(error), "the certificate has expired"));
    assert_int_equal(azb_mock_request_count(stage.mocks[0]), 0);
    azb_error_free(error);
    azbi_exchange_free(x);
    token_stage_close(&stage);
}

typedef struct wrong {
    const char *tenant, *file, *key, *memory, *password, *scope;
    int32_t algorithm, send_chain;
    const char *path, *said;
} wrong;

static void refuses_bad_options(void **state)
{
    (void)state;
    const wrong cases[] = {
        {"t/t", both_path, NULL, NULL, KEYS_PASSWORD, NULL, 0, 0, "options.tenant_id", "letters"},
        {"t", NULL, NULL, NULL, NULL, NULL, 0, 0, "options.certificate_file", "must be given"},
        {"t", both_path, NULL, "x", NULL, NULL, 0, 0, "options.certificate", "must be NULL when"},
        {"t", "/nonexistent", NULL, NULL, NULL, NULL, 0, 0, "options.certificate_file",
         "\"/nonexistent\" does not exist"},
        {"t", "/tmp", NULL, NULL, NULL, NULL, 0, 0, "options.certificate_file",
         "is not a regular file"},
        {"t", certificate_path, "/nonexistent", NULL, NULL, NULL, 0, 0, "options.key_file",
         "does not exist"},
        {"t", certificate_path, certificate_path, NULL, NULL, NULL, 0, 0, "options.key_file",
         "\" has no private key"},
        {"t", certificate_path, NULL, NULL, NULL, NULL, 0, 0, "options.certificate_file",
         "\" has no private key"},
        {"t", certificate_path, key_path, NULL, "wrong", NULL, 0, 0, "options.key_file",
         "cannot be opened with this password"},
        {"t", both_path, NULL, NULL, NULL, NULL, 0, 0, "options.certificate_file",
         "no password is given"},
        {"t", NULL, NULL, "s3cret", NULL, NULL, 0, 0, "options.certificate",
         "is neither PEM nor PKCS #12"},
        {"t", both_path, NULL, NULL, KEYS_PASSWORD, "", 0, 0, "options.scope", "empty"},
        {"t", both_path, NULL, NULL, KEYS_PASSWORD, NULL, 3, 0, "options.algorithm", ""},
        {"t", both_path, NULL, NULL, KEYS_PASSWORD, NULL, 0, 2, "options.send_chain", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        azb_error *error = NULL;
        azb_client_certificate_options options = usual_options();
        options.tenant_id = cases[i].tenant;
        options.certificate_file = cases[i].file;
        options.key_file = cases[i].key;
        options.certificate = cases[i].memory;
        options.certificate_size = cases[i].memory != NULL ? strlen(cases[i].memory) : 0;
        options.password = cases[i].password;
        options.scope = cases[i].scope;
        options.algorithm = cases[i].algorithm;
        options.send_chain = cases[i].send_chain;
        token_stage_open(&stage, 0);
        assert_int_equal(azb_credential_client_certificate(stage.test.context, &options,
                                                           &stage.credential, &error),
                         AZB_E_ARG);
        assert_null(stage.credential);
        assert_string_equal(azb_error_path(error), cases[i].path);
        assert_non_null(strstr(azb_error_message(error), cases[i].said));
        assert_null(strstr(azb_error_message(error), "s3cret"));
        azb_error_free(error);
        token_stage_close(&stage);
    }
}

static void refuses_a_chain_that_is_too_long(void **state)
{
    (void)state;
    static const struct {
        size_t comment_len;
        int32_t send_chain;
        bool is_made;
    } cases[] = {{24 * 1024, 1, true}, {28 * 1024, 1, false}, {28 * 1024, 0, true}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static char text[KEYS_TEXT_MAX];
        token_stage stage;
        azb_error *error = NULL;
        azb_client_certificate_options options = usual_options();
        X509 *own = keys_long_certificate(keys_rsa(), cases[i].comment_len);
        text[0] = '\0';
        keys_put_certificate(text, own);
        keys_put_key(text, keys_rsa(), KEYS_PKCS8);
        X509_free(own);
        options.certificate_file = NULL;
        options.certificate = text;
        options.certificate_size = strlen(text);
        options.send_chain = cases[i].send_chain;
        token_stage_open(&stage, 0);
        assert_int_equal(azb_credential_client_certificate(stage.test.context, &options,
                                                           &stage.credential, &error),
                         cases[i].is_made ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azb_error_path(error), cases[i].is_made ? "" : "options.send_chain");
        azb_error_free(error);
        if (cases[i].is_made) {
            token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
            token_stage_service(&stage, 0, 200);
            token_stage_ask(&stage, 0, AZB_OK);
        }
        token_stage_close(&stage);
    }
}

static void count_warnings(void *user, int32_t level, const char *event, const char *message)
{
    (void)message;
    assert_int_equal(level, AZB_LOG_WARNING);
    *(size_t *)user += strcmp(event, "identity.key_file") == 0;
}

static void tells_that_others_may_read_the_key(void **state)
{
    (void)state;
    static const mode_t modes[] = {0600, 0400, 0640, 0604};
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        size_t warnings = 0;
        azb_context *context = NULL;
        azb_credential *credential = NULL;
        azb_mock *mock = NULL;
        azb_context_options with;
        const azb_client_certificate_options options = usual_options();
        assert_int_equal(azb_mock_new(NULL, &mock), AZB_OK);
        azb_options_init(&with, sizeof with);
        with.log = count_warnings;
        with.log_user = &warnings;
        with.log_level = AZB_LOG_WARNING;
        with.clock = azb_mock_clock(mock);
        assert_int_equal(azb_context_new(&with, &context, NULL), AZB_OK);
        assert_int_equal(chmod(both_path, modes[i]), 0);
        assert_int_equal(azb_credential_client_certificate(context, &options, &credential, NULL),
                         AZB_OK);
        assert_int_equal(warnings, (modes[i] & 044) != 0);
        azb_credential_free(credential);
        azb_context_free(context);
        azb_mock_free(mock);
    }
    assert_int_equal(chmod(both_path, 0600), 0);
}

static bool run_sign_in(size_t fail_at)
{
    token_stage stage;
    const azb_client_certificate_options options = usual_options();
    token_stage_open(&stage, fail_at);
    if (stage.engines[0] != NULL &&
        azb_credential_client_certificate(stage.test.context, &options, &stage.credential, NULL) ==
            AZB_OK) {
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_service(&stage, 0, 200);
        azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        azbi_exchange_free(x);
    }
    const bool disturbed = failing_allocator_has_failed(&stage.test.memory);
    token_stage_close(&stage);
    return disturbed;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    size_t n = 2; // the first allocation is the context itself
    while (run_sign_in(n)) {
        n++;
    }
    assert_true(n > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(signs_each_request_anew),
        cmocka_unit_test(chooses_what_the_other_side_knows),
        cmocka_unit_test(an_expired_certificate_sends_nothing),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(refuses_a_chain_that_is_too_long),
        cmocka_unit_test(tells_that_others_may_read_the_key),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, make_files, remove_files);
}
