// keys.c - see keys.h.
#include "keys.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "key_texts.h"
#include "support/test.h"

enum {
    RSA_KEY,
    OTHER_RSA_KEY,
    SHORT_RSA_KEY,
    ELLIPTIC_KEY,
    KEY_COUNT
};

static EVP_PKEY *made[KEY_COUNT];

static EVP_PKEY *get(size_t which, const char *text)
{
    if (made[which] == NULL) {
        BIO *bio = BIO_new_mem_buf(text, -1);
        assert_non_null(bio);
        made[which] = PEM_read_bio_PrivateKey(bio, NULL, NULL, NULL);
        assert_non_null(made[which]);
        assert_int_equal(BIO_free(bio), 1);
    }
    return made[which];
}

EVP_PKEY *keys_rsa(void)
{
    return get(RSA_KEY, key_text_rsa);
}

EVP_PKEY *keys_other_rsa(void)
{
    return get(OTHER_RSA_KEY, key_text_other_rsa);
}

EVP_PKEY *keys_short_rsa(void)
{
    return get(SHORT_RSA_KEY, key_text_short_rsa);
}

EVP_PKEY *keys_ec(void)
{
    return get(ELLIPTIC_KEY, key_text_ec);
}

void keys_dispose(void)
{
    for (size_t i = 0; i < KEY_COUNT; i++) {
        EVP_PKEY_free(made[i]);
        made[i] = NULL;
    }
}

X509 *keys_certificate(EVP_PKEY *key, const char *name, int64_t from_s, int64_t until_s)
{
    X509 *certificate = X509_new();
    assert_non_null(certificate);
    X509_NAME *subject = X509_NAME_new();
    assert_non_null(subject);
    assert_int_equal(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                                (const unsigned char *)name, -1, -1, 0),
                     1);
    assert_int_equal(X509_set_version(certificate, 2), 1);
    assert_int_equal(X509_set_subject_name(certificate, subject), 1);
    assert_int_equal(X509_set_issuer_name(certificate, subject), 1);
    assert_int_equal(ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1), 1);
    assert_non_null(ASN1_TIME_set(X509_getm_notBefore(certificate), (time_t)(KEYS_NOW + from_s)));
    assert_non_null(ASN1_TIME_set(X509_getm_notAfter(certificate), (time_t)(KEYS_NOW + until_s)));
    assert_int_equal(X509_set_pubkey(certificate, key), 1);
    assert_true(X509_sign(certificate, key, EVP_sha256()) > 0);
    X509_NAME_free(subject);
    return certificate;
}

X509 *keys_long_certificate(EVP_PKEY *key, size_t comment_len)
{
    X509 *certificate = keys_certificate(key, "long", -KEYS_DAY, KEYS_DAY);
    ASN1_OCTET_STRING *comment = ASN1_OCTET_STRING_new();
    unsigned char *bytes = calloc(1, comment_len);
    assert_true(comment != NULL && bytes != NULL);
    assert_int_equal(ASN1_OCTET_STRING_set(comment, bytes, (int)comment_len), 1);
    X509_EXTENSION *extension =
        X509_EXTENSION_create_by_NID(NULL, NID_netscape_comment, 0, comment);
    assert_non_null(extension);
    assert_int_equal(X509_add_ext(certificate, extension, -1), 1);
    assert_true(X509_sign(certificate, key, EVP_sha256()) > 0);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(comment);
    free(bytes);
    return certificate;
}

// Appends what was written.
static void put_bio(char *text, BIO *bio)
{
    const size_t len = strlen(text);
    const int n = BIO_read(bio, text + len, (int)(KEYS_TEXT_MAX - 1 - len));
    assert_true(n > 0);
    text[len + (size_t)n] = '\0';
    assert_int_equal(BIO_free(bio), 1);
}

void keys_put_certificate(char *text, X509 *certificate)
{
    BIO *bio = BIO_new(BIO_s_mem());
    assert_non_null(bio);
    assert_int_equal(PEM_write_bio_X509(bio, certificate), 1);
    put_bio(text, bio);
}

void keys_put_key(char *text, EVP_PKEY *key, keys_form form)
{
    BIO *bio = BIO_new(BIO_s_mem());
    assert_non_null(bio);
    const EVP_CIPHER *cipher =
        form == KEYS_ENCRYPTED || form == KEYS_OLD ? EVP_aes_256_cbc() : NULL;
    char password[] = KEYS_PASSWORD;
    const int done =
        form == KEYS_RSA || form == KEYS_OLD
            ? PEM_write_bio_PrivateKey_traditional(bio, key, cipher, (unsigned char *)password,
                                                   cipher != NULL ? (int)strlen(password) : 0, NULL,
                                                   NULL)
            : PEM_write_bio_PKCS8PrivateKey(bio, key, cipher, password,
                                            cipher != NULL ? (int)strlen(password) : 0, NULL, NULL);
    assert_int_equal(done, 1);
    put_bio(text, bio);
}

size_t keys_archive(char *bytes, EVP_PKEY *key, X509 *certificate, X509 *other,
                    const char *password)
{
    STACK_OF(X509) *others = sk_X509_new_null();
    assert_non_null(others);
    if (other != NULL) {
        assert_true(sk_X509_push(others, other) > 0);
    }
    PKCS12 *archive = PKCS12_create(password, "one", key, certificate, others, NID_aes_256_cbc,
                                    NID_aes_256_cbc, 2048, 2048, 0);
    assert_non_null(archive);
    unsigned char *at = (unsigned char *)bytes;
    const int len = i2d_PKCS12(archive, NULL);
    assert_true(len > 0 && len < KEYS_TEXT_MAX);
    assert_int_equal(i2d_PKCS12(archive, &at), len);
    PKCS12_free(archive);
    sk_X509_free(others);
    return (size_t)len;
}

void keys_save(char path[64], const char *bytes, size_t len)
{
    (void)strcpy(path, "/tmp/azb_key_XXXXXX");
    const int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, len), (ssize_t)len);
    assert_int_equal(close(fd), 0);
}
