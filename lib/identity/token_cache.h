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
    int64_t refresh_ms;  /* from now on: when to fetch the next one; -1 and 0: not said */
} azbi_token_answer;

/* How a fetch for another one ended: answer, or an error when it is NULL; both are borrowed. The
 * end of outer may follow inside. */
typedef void (*azbi_token_ended_fn)(azbi_token_fetch *outer, const azbi_token_answer *answer,
                                    const azb_error *error, bool unavailable);

/* What a kind is asked for. */
struct azbi_token_fetch {
    azb_credential *credential; /* held */
    azbi_engine *engine;        /* to send through; called on its stepping thread */
    const char *scope;
    const char *tenant;  /* in place of the credential's own; NULL: its own */
    const char *claims;  /* of a challenge, to be sent along; NULL: none */
    const char *refused; /* the token that the service refused, without "Bearer "; NULL: none */
    bool in_chain;       /* for a chain: find out whether the credential can serve before waiting;
                            passed on to what is asked in turn */
    bool unavailable; /* set by the kind before it fails: it cannot serve here, so a chain goes on;
                         any other failure ends the chain */

    /* for the kind */
    azbi_exchange *exchange; /* freed with the fetch */
    void (*answered)(azbi_token_fetch *fetch);
    void *state;
    void (*free_state)(azbi_token_fetch *fetch); /* when the fetch is freed; NULL: nothing to do */

    /* the cache's own */
    azbi_token_slot *slot;   /* that waits for it; NULL: outer does */
    azbi_token_fetch *outer; /* which asked for this one */
    azbi_token_ended_fn ended;
    char *own_claims, *own_refused;
};

/* End a fetch, which is freed. The error becomes the cache's. */
void azbi_token_fetch_done(azbi_token_fetch *fetch, const azbi_token_answer *answer);
void azbi_token_fetch_failed(azbi_token_fetch *fetch, azb_error *error);

/* As azbi_token_fetch_failed, with unavailable set. */
void azbi_token_fetch_unavailable(azbi_token_fetch *fetch, azb_error *error);

/*
 * Asks another credential on behalf of a fetch, past that one's cache: a member of a chain, or one
 * whose token is an assertion. scope: borrowed as long as outer lives; NULL passes on all that
 * outer was asked for. ended: called once, on the stepping thread, inside or later.
 */
void azbi_token_fetch_ask(azbi_token_fetch *outer, azb_credential *member, const char *scope,
                          azbi_token_ended_fn ended);

/* True when text may stand behind "Bearer ": not empty, visible ASCII. */
bool azbi_token_is_sendable(const char *text, size_t len);

#endif
