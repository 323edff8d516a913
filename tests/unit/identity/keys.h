/* keys.h - keys, and certificates made on the spot, in each form that files have. */
#ifndef KEYS_H
#define KEYS_H

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <stdint.h>

#define KEYS_PASSWORD "s3cret-password"

enum {
    KEYS_NOW = 1735689600, /* of the mock's clock, 2025-01-01 */
    KEYS_DAY = 86400,
    KEYS_TEXT_MAX = 64 * 1024
};

/* Keys: read once, freed by keys_dispose. */
EVP_PKEY *keys_rsa(void);
EVP_PKEY *keys_other_rsa(void);
EVP_PKEY *keys_short_rsa(void); /* 1,024 bits */
EVP_PKEY *keys_ec(void);
void keys_dispose(void);

/* A certificate of a key, signed by itself, that is good from that time until that one, in seconds
 * from KEYS_NOW. Free it with X509_free. */
X509 *keys_certificate(EVP_PKEY *key, const char *name, int64_t from_s, int64_t until_s);

/* The same with a comment of so many bytes inside. */
X509 *keys_long_certificate(EVP_PKEY *key, size_t comment_len);

/* How a key is written. */
typedef enum keys_form {
    KEYS_PKCS8,
    KEYS_ENCRYPTED, /* PKCS #8, with KEYS_PASSWORD */
    KEYS_RSA,       /* "RSA PRIVATE KEY" */
    KEYS_OLD        /* the same encrypted, with DEK-Info */
} keys_form;

/* Append PEM to a text of KEYS_TEXT_MAX bytes. */
void keys_put_certificate(char *text, X509 *certificate);
void keys_put_key(char *text, EVP_PKEY *key, keys_form form);

/* Writes a PKCS #12 archive. password: NULL for none. other: a certificate more; NULL: none.
 * Returns its length in bytes. */
size_t keys_archive(char *bytes, EVP_PKEY *key, X509 *certificate, X509 *other,
                    const char *password);

/* Writes a file of bytes; path: 64 bytes for its name, to be unlinked. */
void keys_save(char path[64], const char *bytes, size_t len);

#endif
