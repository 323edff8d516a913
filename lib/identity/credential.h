/*
 * credential.h - what all credentials are: a kind, holds, and a cache of tokens by scope.
 *
 * A kind only knows how to fetch one token; when, how often and for whom is the cache's business
 * (token_cache.c).
 */
#ifndef AZBI_IDENTITY_CREDENTIAL_H
#define AZBI_IDENTITY_CREDENTIAL_H

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>

#include <azbackup/credential.h>

#include "base/option.h"
#include "base/process.h"
#include "http/exchange.h"

typedef struct azbi_token_slot azbi_token_slot;
typedef struct azbi_token_fetch azbi_token_fetch;

/* One kind of credential: a constant beside its constructor. */
typedef struct azbi_credential_kind {
    const char *name;   /* as the official libraries call it: "ClientSecretCredential" */
    size_t size;        /* of the struct that starts with an azb_credential */
    bool one_at_a_time; /* fetches of different scopes wait for each other as well */

    /* Begins to fetch a token on the stepping thread of fetch's engine, no lock held. Ends, inside
     * or later from a callback of that engine, with azbi_token_fetch_done or _failed. */
    void (*fetch)(azb_credential *credential, azbi_token_fetch *fetch);

    /* Frees what the kind added; wipes secrets. Called on a half-made one as well. */
    void (*destroy)(azb_credential *credential);

    /* Adds to a text which of its ways the credential takes: "IMDS". NULL: it has one. Any thread,
     * no lock held. */
    void (*describe)(azb_credential *credential, azbi_buf *out);

    /* Adds what was found out about its members, a line for each, once it has been asked. NULL: it
     * has none. The same rules. */
    void (*explain)(azb_credential *credential, azbi_buf *out);
} azbi_credential_kind;

struct azb_credential {
    const azbi_credential_kind *kind;
    azb_context *context;
    pid_t process; /* that made it: its lock and its waiters are that one's */
    atomic_size_t holds;
    pthread_mutex_t lock;   /* of all below */
    azbi_token_slot *slots; /* one for each scope asked for; they live as long as the credential */
    bool fetching;          /* for one_at_a_time: some slot's fetch is under way */
    char *scope;            /* set by the maker alone: used in place of the client's; NULL: none */
};

/* A zeroed credential of kind->size with one hold; NULL: no memory. */
azb_credential *azbi_credential_new(azb_context *context, const azbi_credential_kind *kind);

/* What each function that makes a credential checks first: none of the pointers is NULL. Starts the
 * error and sets *out to NULL. Returns AZB_OK; AZB_E_ARG. */
AZB_NODISCARD azb_status azbi_credential_check_arguments(azb_context *context, const void *options,
                                                         azb_credential **out, azb_error **err);

/* Adds the name of its kind, and behind it in brackets which way it takes. */
void azbi_credential_put_name(azb_credential *credential, azbi_buf *out);

/* Adds, for one that has given a token: for each member of a chain a line that says why it could
 * not serve, "serves", or "not asked"; a single line otherwise. */
void azbi_credential_put_explanation(azb_credential *credential, azbi_buf *out);

/* Released by azb_credential_free. Returns its argument. */
azb_credential *azbi_credential_hold(azb_credential *credential);

/*
 * The tokens of a credential for one scope, as exchanges ask for them. default_scope: such as
 * "https://management.azure.com/.default", copied; a credential with a scope of its own uses that.
 * tenant: in place of the credential's own, copied; NULL: its own. out: valid as long as the caller
 * holds the credential; copies share one token. Returns AZB_OK; AZB_E_NOMEM; AZB_E_STATE in another
 * process than the credential's.
 */
AZB_NODISCARD azb_status azbi_credential_source(azb_credential *credential,
                                                const char *default_scope, const char *tenant,
                                                azbi_token_source *out, azb_error **err);

/* The numbers in the options of each kind of credential. */
extern const azbi_option_set azbi_client_secret_option_set;
extern const azbi_option_set azbi_chain_option_set;
extern const azbi_option_set azbi_environment_credential_option_set;
extern const azbi_option_set azbi_default_credential_option_set;
extern const azbi_option_set azbi_managed_identity_option_set;
extern const azbi_option_set azbi_workload_identity_option_set;
extern const azbi_option_set azbi_client_assertion_option_set;
extern const azbi_option_set azbi_client_certificate_option_set;

#endif
