/* managed_identity.h - managed identities as the library makes them itself. */
#ifndef AZBI_IDENTITY_MANAGED_IDENTITY_H
#define AZBI_IDENTITY_MANAGED_IDENTITY_H

#include "identity/credential.h"
#include "identity/managed_source.h"

/* azb_credential_managed_identity for known options, and with the places of Azure Arc: borrowed as
 * long as the credential lives. */
AZB_NODISCARD azb_status azbi_managed_identity_new(azb_context *context,
                                                   const azb_managed_identity_options *options,
                                                   const azbi_arc_places *places,
                                                   azb_credential **out, azb_error **err);

#endif
