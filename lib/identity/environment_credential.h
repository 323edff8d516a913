/* environment_credential.h - whether the variables of an application are there. */
#ifndef AZBI_IDENTITY_ENVIRONMENT_CREDENTIAL_H
#define AZBI_IDENTITY_ENVIRONMENT_CREDENTIAL_H

#include <azbackup/identity/environment_credential.h>

#include "identity/credential.h"

/* Returns AZB_OK; AZB_E_ARG naming the first variable that is missing; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_environment_credential_check(azb_context *context, azb_error **err);

#endif
