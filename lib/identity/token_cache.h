/*
 * token_cache.h - one token for each scope, fetched once for all waiters.
 *
 * A slot hands out its token while it lives, fetches the next one early (at most one try in 30
 * seconds, the old token serves meanwhile), and lets exchanges of any engine wait when there is
 * none. A fetch runs on the engine of one of the waiters; when that engine's waiters have all
 * gone, a waiter of another engine takes over, so that none depends on an engine that no thread
 * steps.
 */
#ifndef AZBI_IDENTITY_TOKEN_CACHE_H
#define AZBI_IDENTITY_TOKEN_CACHE_H

#include "identity/credential.h"

#define AZBI_TOKEN_FOREVER INT64_MAX

/* A token as a kind hands it over. */
typedef struct azbi_token_answer {
    const char *token;   /* without "Bearer "; borrowed, copied by azbi_token_fetch_done */
    int64_t lifetime_ms; /* from now on, above 0; AZBI_TOKEN_FOREVER */
    int64_t refresh_ms;  /* from now on: when to fetch the next one; -1: not said */
} azbi_token_answer;

/* What a kind is asked for. */
struct azbi_token_fetch {
    azb_credential *credential; /* held */
    azbi_token_slot *slot;
    azbi_engine *engine; /* to send through; called on its stepping thread */
    const char *scope;
    char *claims;            /* of a challenge, to be sent along; NULL: none */
    azbi_exchange *exchange; /* for the kind: freed with the fetch */
};

/* End a fetch, which is freed. The error becomes the cache's. */
void azbi_token_fetch_done(azbi_token_fetch *fetch, const azbi_token_answer *answer);
void azbi_token_fetch_failed(azbi_token_fetch *fetch, azb_error *error);

/* True when text may stand behind "Bearer ": not empty, visible ASCII. */
bool azbi_token_is_sendable(const char *text, size_t len);

#endif
