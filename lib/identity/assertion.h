/* assertion.h - the JSON Web Token by which an application proves that it has a private key. */
#ifndef AZBI_IDENTITY_ASSERTION_H
#define AZBI_IDENTITY_ASSERTION_H

#include "identity/key_pair.h"

typedef struct azbi_assertion {
    const char *audience;  /* the token endpoint, as it is asked */
    const char *client_id; /* who asks */
    const char *id;        /* never used before */
    int64_t unix_s;        /* now */
    azbi_signature algorithm;
    bool sha1;       /* AD FS knows the certificate by its SHA-1 digest */
    bool send_chain; /* the certificate goes along */
} azbi_assertion;

/* Appends the token, which serves for ten minutes. out: a buffer for secrets. Returns AZB_OK;
 * AZB_E_AUTH when OpenSSL cannot sign; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_assertion_put(const azbi_assertion *assertion,
                                            const azbi_key_pair *pair, azbi_buf *out,
                                            azb_error **err);

#endif
