/* token_claims.h - what a token says of its bearer: for people who look for a mistake, never for a
 * decision, since nothing of it is verified here. */
#ifndef AZBI_IDENTITY_TOKEN_CLAIMS_H
#define AZBI_IDENTITY_TOKEN_CLAIMS_H

#include "json/tree.h"

/* The claims of a JSON Web Token, as a tree that is freed with azbi_tree_free_wiped. NULL: it is
 * not one, or there is no memory. */
azbi_tree *azbi_token_claims_parse(azb_context *context, const char *token, size_t len);

#endif
