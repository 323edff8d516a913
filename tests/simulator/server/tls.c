// tls.c - makes a certificate authority and a certificate for each run.
#include "server/tls.h"
#include "server/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/obj_mac.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

static EVP_PKEY *make_key(void)
{
    EVP_PKEY *key = NULL;
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_id(EVP_PKEY_EC, NULL);
    if (context == NULL || EVP_PKEY_keygen_init(context) != 1 ||
        EVP_PKEY_CTX_set_ec_paramgen_curve_nid(context, NID_X9_62_prime256v1) != 1 ||
        EVP_PKEY_keygen(context, &key) != 1) {
        key = NULL;
    }
    EVP_PKEY_CTX_free(context);
    return key;
}

static bool add_extension(X509 *certificate, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, id, value);
    bool added = extension != NULL && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

static bool set_name(X509 *certificate, const char *name)
{
    X509_NAME *subject = X509_NAME_new();
    bool set = subject != NULL &&
               X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_ASC, (const unsigned char *)name,
                                          -1, -1, 0) == 1 &&
               X509_set_subject_name(certificate, subject) == 1;
    X509_NAME_free(subject);
    return set;
}

// NULL for the issuer makes a self-signed certificate.
static X509 *make_certificate(const char *name, long serial, EVP_PKEY *key, X509 *issuer,
                              EVP_PKEY *issuer_key, const char *const extensions[][2], size_t count)
{
    static const int ids[] = {NID_basic_constraints,      NID_key_usage,
                              NID_subject_key_identifier, NID_authority_key_identifier,
                              NID_subject_alt_name,       NID_ext_key_usage};
    X509 *certificate = X509_new();
    if (certificate == NULL) {
        return NULL;
    }
    X509 *from = issuer == NULL ? certificate : issuer;
    bool made = X509_set_version(certificate, 2) == 1 &&
                ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial) == 1 &&
                X509_gmtime_adj(X509_getm_notBefore(certificate), -3600L) != NULL &&
                X509_gmtime_adj(X509_getm_notAfter(certificate), 30L * 86400) != NULL &&
                set_name(certificate, name) && X509_set_pubkey(certificate, key) == 1 &&
                X509_set_issuer_name(certificate, X509_get_subject_name(from)) == 1;
    for (size_t i = 0; made && i < count; i++) {
        made = add_extension(certificate, from, ids[i], extensions[i][1]);
    }
    if (!made || X509_sign(certificate, issuer_key, EVP_sha256()) == 0) {
        X509_free(certificate);
        return NULL;
    }
    return certificate;
}

static char *drain(BIO *memory, bool written)
{
    char *data = NULL;
    long length = BIO_get_mem_data(memory, &data);
    char *text = NULL;
    if (written && length > 0) {
        text = sim_alloc((size_t)length + 1);
        memcpy(text, data, (size_t)length);
    }
    BIO_free(memory);
    return text;
}

static char *certificate_pem(X509 *certificate)
{
    BIO *memory = BIO_new(BIO_s_mem());
    return memory == NULL ? NULL : drain(memory, PEM_write_bio_X509(memory, certificate) == 1);
}

static char *key_pem(EVP_PKEY *key)
{
    BIO *memory = BIO_new(BIO_s_mem());
    return memory == NULL ? NULL
                          : drain(memory, PEM_write_bio_PKCS8PrivateKey(memory, key, NULL, NULL, 0,
                                                                        NULL, NULL) == 1);
}

static bool write_authority(struct sim_tls *identity)
{
    const char *folder = getenv("TMPDIR");
    char *path = sim_format("%s/azbackup-sim-XXXXXX", folder == NULL ? "/tmp" : folder);
    int file = mkstemp(path);
    if (file < 0) {
        free(path);
        return false;
    }
    identity->authority_file = path;
    size_t length = strlen(identity->authority);
    bool written = write(file, identity->authority, length) == (ssize_t)length;
    return close(file) == 0 && written;
}

bool sim_tls_make(struct sim_tls *identity)
{
    static const char *const of_authority[][2] = {{"constraints", "critical,CA:TRUE"},
                                                  {"usage", "critical,keyCertSign,cRLSign"},
                                                  {"subject", "hash"}};
    static const char *const of_server[][2] = {{"constraints", "critical,CA:FALSE"},
                                               {"usage", "critical,digitalSignature"},
                                               {"subject", "hash"},
                                               {"authority", "keyid"},
                                               {"names", "DNS:localhost,IP:127.0.0.1,IP:::1"},
                                               {"purpose", "serverAuth"}};
    EVP_PKEY *authority_key = make_key();
    EVP_PKEY *key = make_key();
    X509 *authority = NULL;
    X509 *server = NULL;
    if (authority_key != NULL && key != NULL) {
        authority = make_certificate("azbackup-sim authority", 1, authority_key, NULL,
                                     authority_key, of_authority, 3);
    }
    if (authority != NULL) {
        server = make_certificate("localhost", 2, key, authority, authority_key, of_server, 6);
    }
    if (server != NULL) {
        identity->authority = certificate_pem(authority);
        identity->certificate = certificate_pem(server);
        identity->key = key_pem(key);
    }
    X509_free(server);
    X509_free(authority);
    EVP_PKEY_free(key);
    EVP_PKEY_free(authority_key);
    return identity->authority != NULL && identity->certificate != NULL && identity->key != NULL &&
           write_authority(identity);
}

void sim_tls_free(struct sim_tls *identity)
{
    if (identity->authority_file != NULL) {
        unlink(identity->authority_file);
    }
    free(identity->authority_file);
    free(identity->authority);
    free(identity->certificate);
    free(identity->key);
    *identity = (struct sim_tls){0};
}
