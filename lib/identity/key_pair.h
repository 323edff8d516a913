/*
 * key_pair.h - a private key with its certificate, as files have them, and what it signs.
 *
 * Sources: RFC 7468 (PEM), RFC 5958 and RFC 8018 (PKCS #8), RFC 7292 (PKCS #12).
 */
#ifndef AZBI_IDENTITY_KEY_PAIR_H
#define AZBI_IDENTITY_KEY_PAIR_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/error.h"

typedef struct azbi_key_pair azbi_key_pair;

/* What a pair is read from. PEM is recognised by its first line; anything else is PKCS #12. */
typedef struct azbi_key_source {
    const char *certificate; /* bytes: certificates, and the key unless it stands apart */
    size_t certificate_len;
    const char *certificate_name; /* for errors: "options.certificate_file" */
    const char *certificate_file; /* for errors as well; NULL: bytes in memory */
    const char *key; /* bytes of the key alone, PEM; NULL: it is with the certificates */
    size_t key_len;
    const char *key_name;
    const char *key_file;
    const char *password; /* of the key or the archive; NULL: none */
} azbi_key_source;

typedef enum azbi_signature {
    AZBI_PS256,
    AZBI_RS256
} azbi_signature;

/*
 * Finds the key, the certificate that it fits, and the others: the chain. unix_s: now, which must
 * lie in the time of the certificate. out: owned, azbi_key_pair_free. Any thread. Returns AZB_OK;
 * AZB_E_ARG naming the source and what is wrong with it; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_key_pair_load(azb_context *context, const azbi_key_source *source,
                                            int64_t unix_s, azbi_key_pair **out, azb_error **err);
void azbi_key_pair_free(azbi_key_pair *pair); /* wipes the key; NULL is fine */

/* What is wrong with the certificate's time, as what follows "the certificate"; NULL: nothing. */
const char *azbi_key_pair_out_of_time(const azbi_key_pair *pair, int64_t unix_s);

/* Append the digest of the certificate (SHA-1, or SHA-256), 20 or 32 bytes; false: OpenSSL failed.
 */
bool azbi_key_pair_put_thumbprint(const azbi_key_pair *pair, bool sha256, azbi_buf *out);

/* Appends the members of "x5c": the certificate and its chain, as texts between commas. */
bool azbi_key_pair_put_chain(const azbi_key_pair *pair, azbi_buf *out);

/* Appends the signature of a text. Any thread. false: OpenSSL failed. */
bool azbi_key_pair_sign(const azbi_key_pair *pair, azbi_signature algorithm, const char *text,
                        size_t len, azbi_buf *out);

#endif
