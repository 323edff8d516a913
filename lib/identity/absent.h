/* absent.h - a place in a chain whose credential could not be made. */
#ifndef AZBI_IDENTITY_ABSENT_H
#define AZBI_IDENTITY_ABSENT_H

#include "identity/credential.h"

/*
 * A credential that fails with a reason that was known when it was made. name: of the credential in
 * whose place it stands, constant. why: copied. unavailable: whether a chain goes on. NULL: no
 * memory.
 */
azb_credential *azbi_credential_absent(azb_context *context, const char *name, const azb_error *why,
                                       bool unavailable);

#endif
