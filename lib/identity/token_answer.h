/* token_answer.h - what token endpoints say (RFC 6749 section 5, with what Entra ID adds). */
#ifndef AZBI_IDENTITY_TOKEN_ANSWER_H
#define AZBI_IDENTITY_TOKEN_ANSWER_H

#include "identity/token_cache.h"
#include "json/tree.h"

enum {
    AZBI_TOKEN_ANSWER_MAX = 1024 * 1024, /* bytes of the answer of a token endpoint */
    AZBI_TOKEN_VALUE_MAX = 40            /* bytes of a value that a fault shows, with its NUL */
};

/* What is wrong with an answer: a member, what is the matter with it, and its value where that is
 * short and can be no token; else "". */
typedef struct azbi_token_fault {
    const char *field;  /* constant */
    const char *reason; /* constant: what follows the member's name in a sentence */
    char value[AZBI_TOKEN_VALUE_MAX];
} azbi_token_fault;

/* Reads a success. unix_s: now. out: its token is borrowed from tree; without expires_in and
 * expires_on it serves until it is refused. */
bool azbi_token_answer_read(const azbi_tree *tree, int64_t unix_s, azbi_token_answer *out,
                            azbi_token_fault *fault);

/* What differs between the platforms that issue tokens. */
typedef struct azbi_answer_rules {
    const char *platform; /* in messages: "the identity platform" */
    bool halve;           /* a token of two hours or more is fetched anew after half of its life,
                             unless the answer says when */

    /* What people can do about a refusal, "assign the identity"; NULL: nothing is known. */
    const char *(*advise)(const azbi_token_fetch *fetch, int32_t http_status);

    /* Why a success is not used, constant; NULL: it is. The function may be NULL. */
    const char *(*refuse)(const azbi_token_fetch *fetch, const azbi_tree *answer);
} azbi_answer_rules;

/*
 * Ends fetch with what its exchange, which is done, has brought: a token, or AZB_E_AUTH with the
 * OAuth word as service code and the description as service message, whatever the HTTP status is.
 */
void azbi_token_answer_finish(azbi_token_fetch *fetch);

/* The same by the rules of another platform; fetch->unavailable counts when it fails. */
void azbi_token_answer_finish_by(azbi_token_fetch *fetch, const azbi_answer_rules *rules);

#endif
