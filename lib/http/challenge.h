/* challenge.h - what a 401 says about the token that it wants. */
#ifndef AZBI_HTTP_CHALLENGE_H
#define AZBI_HTTP_CHALLENGE_H

#include "http/headers.h"

/*
 * Appends the claims of the WWW-Authenticate fields, decoded from base64 (with or without padding,
 * of either alphabet). Returns true when there were some: UTF-8 without NUL. Service document:
 * "Claims challenges and claims requests" of the identity platform.
 */
bool azbi_challenge_claims(azbi_headers *headers, azbi_buf *out);

#endif
