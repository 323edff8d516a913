/* managed_priv.h - what a managed identity is made of: managed_new.c makes it, managed_identity.c
 * asks for its tokens. */
#ifndef AZBI_IDENTITY_MANAGED_PRIV_H
#define AZBI_IDENTITY_MANAGED_PRIV_H

#include <stdatomic.h>

#include "identity/credential.h"
#include "identity/managed_source.h"

typedef struct azbi_managed_identity {
    azb_credential base;
    const azbi_managed_source *source;
    const azbi_arc_places *places; /* borrowed */
    azbi_managed_id_kind id_kind;
    char *id;             /* of a user-assigned identity; NULL: the one that there is */
    char *endpoint;       /* with its path */
    char *secret;         /* that the endpoint asks for; NULL: none; wiped */
    atomic_bool answered; /* the endpoint has: no more probing */
} azbi_managed_identity;

extern const azbi_credential_kind azbi_managed_identity_kind;

#endif
