/* certificates.h - certificates made on the spot: good ones, and each kind of bad ones. */
#ifndef CERTIFICATES_H
#define CERTIFICATES_H

#include <stdbool.h>

#include <openssl/evp.h>
#include <openssl/x509.h>

/* A key with its certificate. */
typedef struct certificate {
    EVP_PKEY *key;
    X509 *x509;
} certificate;

/* What a server's certificate says. Times in seconds from now. */
typedef struct certificate_plan {
    const char *names;   /* "DNS:localhost,IP:127.0.0.1" */
    const char *purpose; /* "serverAuth" */
    long from_s, until_s;
    bool self_signed; /* not by the authority */
} certificate_plan;

/* Asserts that it could be made; certificate_dispose. */
void certificate_authority(certificate *out);
void certificate_make(certificate *out, const certificate *authority, const certificate_plan *plan);
void certificate_dispose(certificate *c);

/* Writes the certificate as a PEM file; path: 64 bytes for its name, to be unlinked. */
void certificate_save(const certificate *c, char path[64]);

#endif
