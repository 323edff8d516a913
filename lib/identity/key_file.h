/* key_file.h - certificates and a private key out of PEM or PKCS #12. */
#ifndef AZBI_IDENTITY_KEY_FILE_H
#define AZBI_IDENTITY_KEY_FILE_H

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <stddef.h>

enum {
    AZBI_CERTIFICATES_MAX = 16
};

/* Zeroed memory is empty. */
typedef struct azbi_key_file {
    EVP_PKEY *key; /* NULL: none was found */
    X509 *certificates[AZBI_CERTIFICATES_MAX];
    size_t count;
} azbi_key_file;

/*
 * Adds what stands in bytes. password: NULL for none. Returns NULL, or what is wrong with the bytes
 * as what follows their name in a sentence; constant. What was added before a failure stays:
 * dispose of it.
 */
const char *azbi_key_file_read(azbi_key_file *file, const char *bytes, size_t len,
                               const char *password);
void azbi_key_file_dispose(azbi_key_file *file);

#endif
