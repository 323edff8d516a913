/* workload_identity.h - whether the variables of a workload identity are there. */
#ifndef AZBI_IDENTITY_WORKLOAD_IDENTITY_H
#define AZBI_IDENTITY_WORKLOAD_IDENTITY_H

#include <azbackup/identity/workload_identity.h>

#include "identity/credential.h"

/* Returns AZB_OK; AZB_E_ARG naming the first variable that is missing; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_workload_identity_check(azb_context *context, azb_error **err);

#endif
