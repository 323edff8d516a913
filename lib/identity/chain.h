/* chain.h - chains as the library makes them itself. */
#ifndef AZBI_IDENTITY_CHAIN_H
#define AZBI_IDENTITY_CHAIN_H

#include <azbackup/identity/chain.h>

#include "identity/credential.h"

enum {
    AZBI_CHAIN_MAX = 16 /* members of a chain */
};

/* The chain that programs get which choose none: "DefaultAzureCredential". Holds the members. out:
 * owned. AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_chain_new_default(azb_context *context,
                                                azb_credential *const *members, size_t count,
                                                azb_credential **out, azb_error **err);

#endif
