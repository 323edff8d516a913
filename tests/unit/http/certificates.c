// certificates.c - see certificates.h.
#include "certificates.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/ec.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include "support/test.h"

enum {
    YEAR_S = 365 * 86400
};

static EVP_PKEY *make_key(void)
{
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL);
    assert_non_null(context);
    assert_int_equal(EVP_PKEY_keygen_init(context), 1);
    assert_int_equal(EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1), 1);
    assert_int_equal(EVP_PKEY_keygen(context, &key), 1);
    EVP_PKEY_CTX_free(context);
    return key;
}

static void add_extension(X509 *x509, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, x509, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, id, value);
    assert_non_null(extension);
    assert_int_equal(X509_add_ext(x509, extension, -1), 1);
    X509_EXTENSION_free(extension);
}

static void set_subject(X509 *x509, const char *name)
{
    X509_NAME *subject = X509_NAME_new();
    assert_non_null(subject);
    assert_int_equal(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC,
                                                (const unsigned char *)name, -1, -1, 0),
                     1);
    assert_int_equal(X509_set_subject_name(x509, subject), 1);
    X509_NAME_free(subject);
}

// Without its extensions and its signature. issuer: NULL: itself.
static void begin(certificate *out, const char *name, const certificate *issuer, long from_s,
                  long until_s)
{
    static long serial = 1;
    out->key = make_key();
    out->x509 = X509_new();
    assert_non_null(out->x509);
    set_subject(out->x509, name);
    const X509 *from = issuer != NULL ? issuer->x509 : out->x509;
    assert_int_equal(X509_set_version(out->x509, 2), 1);
    assert_int_equal(ASN1_INTEGER_set(X509_get_serialNumber(out->x509), serial++), 1);
    assert_non_null(X509_gmtime_adj(X509_getm_notBefore(out->x509), from_s));
    assert_non_null(X509_gmtime_adj(X509_getm_notAfter(out->x509), until_s));
    assert_int_equal(X509_set_pubkey(out->x509, out->key), 1);
    assert_int_equal(X509_set_issuer_name(out->x509, X509_get_subject_name(from)), 1);
}

void certificate_authority(certificate *out)
{
    begin(out, "an authority of the tests", NULL, -YEAR_S, YEAR_S);
    add_extension(out->x509, out->x509, NID_basic_constraints, "critical,CA:TRUE");
    add_extension(out->x509, out->x509, NID_key_usage, "critical,keyCertSign,cRLSign");
    add_extension(out->x509, out->x509, NID_subject_key_identifier, "hash");
    assert_true(X509_sign(out->x509, out->key, EVP_sha256()) > 0);
}

void certificate_make(certificate *out, const certificate *authority, const certificate_plan *plan)
{
    const certificate *issuer = plan->self_signed ? NULL : authority;
    begin(out, "a server of the tests", issuer, plan->from_s, plan->until_s);
    X509 *from = issuer != NULL ? issuer->x509 : out->x509;
    add_extension(out->x509, from, NID_basic_constraints, "critical,CA:FALSE");
    add_extension(out->x509, from, NID_key_usage, "critical,digitalSignature");
    add_extension(out->x509, from, NID_subject_key_identifier, "hash");
    add_extension(out->x509, from, NID_subject_alt_name, plan->names);
    add_extension(out->x509, from, NID_ext_key_usage, plan->purpose);
    assert_true(X509_sign(out->x509, issuer != NULL ? issuer->key : out->key, EVP_sha256()) > 0);
}

void certificate_dispose(certificate *c)
{
    X509_free(c->x509);
    EVP_PKEY_free(c->key);
    memset(c, 0, sizeof *c);
}

void certificate_save(const certificate *c, char path[64])
{
    (void)snprintf(path, 64, "/tmp/azbackup-test-XXXXXX");
    const int fd = mkstemp(path);
    assert_true(fd >= 0);
    FILE *file = fdopen(fd, "w");
    assert_non_null(file);
    assert_int_equal(PEM_write_X509(file, c->x509), 1);
    assert_int_equal(fclose(file), 0);
}
