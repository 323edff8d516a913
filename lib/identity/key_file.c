// key_file.c - reads PEM and PKCS #12 with OpenSSL, and says what is wrong with them.
#include "identity/key_file.h"

#include <limits.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <stdbool.h>
#include <string.h>

static const char wrong_password[] = "cannot be opened with this password";
static const char no_password[] = "is encrypted, but no password is given";
static const char two_keys[] = "has more than one private key";

static const char *add_key(azbi_key_file *file, EVP_PKEY *key, const char *fault)
{
    if (key == NULL) {
        return fault;
    }
    if (file->key != NULL) {
        EVP_PKEY_free(key);
        return two_keys;
    }
    file->key = key;
    return NULL;
}

static const char *add_certificate(azbi_key_file *file, X509 *certificate)
{
    if (certificate == NULL) {
        return "has a certificate that cannot be read";
    }
    if (file->count == AZBI_CERTIFICATES_MAX) {
        X509_free(certificate);
        return "has too many certificates";
    }
    file->certificates[file->count++] = certificate;
    return NULL;
}

// ---- PEM ----

// A block: what stands between its lines, decoded.
typedef struct block {
    const unsigned char *der;
    long len;
    const char *password;
} block;

static const char *add_x509(azbi_key_file *file, const block *b)
{
    const unsigned char *at = b->der;
    return add_certificate(file, d2i_X509(NULL, &at, b->len));
}

static const char *add_plain_key(azbi_key_file *file, const block *b)
{
    const unsigned char *at = b->der;
    return add_key(file, d2i_AutoPrivateKey(NULL, &at, b->len),
                   "has a private key that cannot be read");
}

static const char *add_encrypted_key(azbi_key_file *file, const block *b)
{
    const unsigned char *at = b->der;
    if (b->password == NULL) {
        return no_password;
    }
    X509_SIG *sealed = d2i_X509_SIG(NULL, &at, b->len);
    if (sealed == NULL) {
        return "has a private key that cannot be read";
    }
    PKCS8_PRIV_KEY_INFO *opened = PKCS8_decrypt(sealed, b->password, (int)strlen(b->password));
    X509_SIG_free(sealed);
    EVP_PKEY *key = opened != NULL ? EVP_PKCS82PKEY(opened) : NULL;
    PKCS8_PRIV_KEY_INFO_free(opened);
    return add_key(file, key, wrong_password);
}

static const char *refuse_other_key(azbi_key_file *file, const block *b)
{
    (void)file;
    (void)b;
    return "has a key that is not RSA";
}

// Blocks with other names are passed over: parameters, requests, comments of tools.
static const struct {
    const char *name;
    const char *(*add)(azbi_key_file *file, const block *b);
} kinds[] = {
    {PEM_STRING_X509, add_x509},           {PEM_STRING_X509_TRUSTED, add_x509},
    {PEM_STRING_PKCS8INF, add_plain_key},  {PEM_STRING_RSA, add_plain_key},
    {PEM_STRING_PKCS8, add_encrypted_key}, {PEM_STRING_ECPRIVATEKEY, refuse_other_key},
    {PEM_STRING_DSA, refuse_other_key},
};

static const char *add_block(azbi_key_file *file, const char *name, const char *header,
                             const block *b)
{
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (strcmp(kinds[i].name, name) != 0) {
            continue;
        }
        return strstr(header, "DEK-Info") != NULL
                   ? "has a key that is encrypted in the old way (DEK-Info); convert it with "
                     "\"openssl pkcs8 -topk8\""
                   : kinds[i].add(file, b);
    }
    return NULL;
}

static const char *read_pem(azbi_key_file *file, BIO *bio, const char *password)
{
    const char *fault = NULL;
    size_t blocks = 0;
    for (;; blocks++) {
        char *name = NULL, *header = NULL;
        unsigned char *der = NULL;
        long len = 0;
        if (fault != NULL || PEM_read_bio(bio, &name, &header, &der, &len) != 1) {
            break;
        }
        const block b = {der, len, password};
        fault = add_block(file, name, header, &b);
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(der, (size_t)len);
    }
    const unsigned long last = ERR_peek_last_error();
    const bool at_end = ERR_GET_REASON(last) == PEM_R_NO_START_LINE;
    return fault != NULL ? fault : blocks == 0 || !at_end ? "is not PEM, or is cut" : NULL;
}

// ---- PKCS #12 ----

// OpenSSL 1.1.1 hands the others out in the reverse order of the archive.
static X509 *take_next(STACK_OF(X509) * others)
{
#if OPENSSL_VERSION_NUMBER < 0x30000000L
    return sk_X509_pop(others);
#else
    return sk_X509_shift(others);
#endif
}

static const char *open_archive(azbi_key_file *file, PKCS12 *archive, const char *password)
{
    EVP_PKEY *key = NULL;
    X509 *own = NULL;
    STACK_OF(X509) *others = NULL;
    if (PKCS12_parse(archive, password, &key, &own, &others) != 1) {
        return "is encrypted in a way that this OpenSSL does not read, such as RC2 with 40 bits; "
               "export it anew, or load OpenSSL's legacy provider";
    }
    const char *fault = key != NULL ? add_key(file, key, NULL) : NULL;
    if (own != NULL) {
        const char *more = add_certificate(file, own);
        fault = fault != NULL ? fault : more;
    }
    while (others != NULL && sk_X509_num(others) > 0) {
        const char *more = add_certificate(file, take_next(others));
        fault = fault != NULL ? fault : more;
    }
    sk_X509_free(others);
    return fault;
}

static const char *read_archive(azbi_key_file *file, BIO *bio, const char *password)
{
    PKCS12 *archive = d2i_PKCS12_bio(bio, NULL);
    if (archive == NULL) {
        return "is neither PEM nor PKCS #12";
    }
    // No password and an empty one are different keys, and programs that write archives mix them
    // up.
    const char *tried = password;
    bool fits = PKCS12_mac_present(archive) != 1 ||
                PKCS12_verify_mac(archive, tried, tried == NULL ? 0 : -1) == 1;
    if (!fits && password == NULL) {
        tried = "";
        fits = PKCS12_verify_mac(archive, tried, -1) == 1;
    }
    const char *fault = fits               ? open_archive(file, archive, tried)
                        : password == NULL ? no_password
                                           : wrong_password;
    PKCS12_free(archive);
    return fault;
}

// ---- either ----

static bool is_pem(const char *bytes, size_t len)
{
    static const char start[] = "-----BEGIN ";
    for (size_t i = 0; i + sizeof start - 1 <= len; i++) {
        if (memcmp(bytes + i, start, sizeof start - 1) == 0) {
            return true;
        }
    }
    return false;
}

const char *azbi_key_file_read(azbi_key_file *file, const char *bytes, size_t len,
                               const char *password)
{
    if (len == 0) {
        return "is empty";
    }
    BIO *bio = len <= INT_MAX ? BIO_new_mem_buf(bytes, (int)len) : NULL;
    if (bio == NULL) {
        return "cannot be held in memory";
    }
    const char *fault =
        is_pem(bytes, len) ? read_pem(file, bio, password) : read_archive(file, bio, password);
    (void)BIO_free(bio);
    return fault;
}

void azbi_key_file_dispose(azbi_key_file *file)
{
    EVP_PKEY_free(file->key);
    for (size_t i = 0; i < file->count; i++) {
        X509_free(file->certificates[i]);
    }
    memset(file, 0, sizeof *file);
}
