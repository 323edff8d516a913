/* workflow/environment.h - a client from the usual environment variables, in one call. */
#ifndef AZBACKUP_WORKFLOW_ENVIRONMENT_H
#define AZBACKUP_WORKFLOW_ENVIRONMENT_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Makes a context, a client secret credential and a client that holds both. It reads
 * AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, all required, and AZBACKUP_AUTHORITY
 * (or AZURE_AUTHORITY_HOST), AZBACKUP_ENDPOINT and AZBACKUP_INSECURE ("1": http on loopback hosts).
 * An empty variable counts as not set. Nothing is sent. out: owned, azb_client_free frees all. Any
 * thread, while no other one changes the environment. Returns AZB_OK; AZB_E_ARG with the variable
 * as path; AZB_E_NOMEM; AZB_E_TRANSPORT.
 */
AZB_API AZB_NODISCARD azb_status azb_client_from_environment(azb_client **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
