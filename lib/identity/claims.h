/*
 * claims.h - what a token request says in its claims: that the client understands claims
 * challenges, and what a challenge asks for.
 *
 * Service document: "How to use Continuous Access Evaluation enabled APIs".
 */
#ifndef AZBI_IDENTITY_CLAIMS_H
#define AZBI_IDENTITY_CLAIMS_H

#include "base/buf.h"
#include "base/error.h"

enum {
    AZBI_CLAIMS_MAX = 32 * 1024 /* bytes of claims */
};

/*
 * Appends the claims of a request: those of the challenge (JSON; NULL: none), with the capability
 * CP1 among the claims of the access token. Returns AZB_OK; AZB_E_AUTH when the challenge is not a
 * JSON object, or its access_token is not one; AZB_E_NOMEM.
 */
AZB_NODISCARD azb_status azbi_claims_merge(const char *challenge, azbi_buf *out, azb_error **err);

#endif
