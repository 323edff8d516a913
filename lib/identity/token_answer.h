/* token_answer.h - what token endpoints say (RFC 6749 section 5, with what Entra ID adds). */
#ifndef AZBI_IDENTITY_TOKEN_ANSWER_H
#define AZBI_IDENTITY_TOKEN_ANSWER_H

#include "identity/token_cache.h"
#include "json/tree.h"

/* What is wrong with an answer: a member, and what is the matter with it. Constant texts. */
typedef struct azbi_token_fault {
    const char *field;
    const char *reason;
} azbi_token_fault;

/* Reads a success. unix_s: now. out: its token is borrowed from tree. */
bool azbi_token_answer_read(const azbi_tree *tree, int64_t unix_s, azbi_token_answer *out,
                            azbi_token_fault *fault);

/*
 * Ends fetch with what its exchange, which is done, has brought: a token, or AZB_E_AUTH with the
 * OAuth word as service code and the description as service message. secret: what was sent; a
 * description that repeats it is left out.
 */
void azbi_token_answer_finish(azbi_token_fetch *fetch, const char *secret);

#endif
