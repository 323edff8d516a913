/*
 * token_slot.h - what a credential keeps for each scope: the token, and its waiters.
 *
 * The credential's lock guards all of it.
 */
#ifndef AZBI_IDENTITY_TOKEN_SLOT_H
#define AZBI_IDENTITY_TOKEN_SLOT_H

#include "identity/token_cache.h"

/* A value of the Authorization header, shared by the slot and the waiters on their way. */
typedef struct azbi_token_value {
    atomic_size_t holds;
    size_t size; /* of the block */
    char text[];
} azbi_token_value;

/* "Bearer " and the token. NULL: no memory. */
azbi_token_value *azbi_token_value_new(azb_context *context, const char *token);

/* What stands behind "Bearer " in a value of the header; NULL for NULL and for anything else. */
const char *azbi_token_of_value(const char *value);
azbi_token_value *azbi_token_value_hold(azbi_token_value *value);
void azbi_token_value_release(azb_context *context, azbi_token_value *value); /* NULL is fine */

struct azbi_token_waiter;

struct azbi_token_slot {
    azbi_token_slot *next;
    azb_credential *credential; /* owns the slot */
    char *scope;
    char *tenant;                      /* NULL: the credential's own */
    azbi_token_value *value;           /* NULL: none */
    int64_t expires_ms;                /* of value, monotonic */
    int64_t refresh_ms;                /* when to fetch the next one early */
    int64_t next_try_ms;               /* no early try before */
    struct azbi_token_waiter *waiters; /* in the order of arrival */
    struct azbi_token_waiter *starter; /* the one whose task begins a fetch; NULL: none */
    azbi_token_fetch *fetch;           /* the one under way; NULL: none */
};

/* The slot of a scope in a tenant, added when there is none yet. tenant: NULL: the credential's
 * own. NULL: no memory. Locked. */
azbi_token_slot *azbi_token_slot_for(azb_credential *credential, const char *scope,
                                     const char *tenant);

void azbi_token_slot_keep(azbi_token_slot *slot, azbi_token_value *value,
                          const azbi_token_answer *answer);
void azbi_token_slot_drop(azbi_token_slot *slot);
bool azbi_token_slot_is_valid(const azbi_token_slot *slot, int64_t now_ms);

/* Frees all slots of a credential, for which no exchange waits any more. */
void azbi_token_slots_free(azb_credential *credential);

#endif
