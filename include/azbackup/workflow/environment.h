/* workflow/environment.h - a client from the usual environment variables. */
#ifndef AZBACKUP_WORKFLOW_ENVIRONMENT_H
#define AZBACKUP_WORKFLOW_ENVIRONMENT_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Creates a context, a client secret credential and a client that owns both. Sends nothing. Any
 * thread, while no other thread changes the environment.
 * Required variables: AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET. Optional ones:
 * AZBACKUP_AUTHORITY, or else AZURE_AUTHORITY_HOST; AZBACKUP_ENDPOINT; AZBACKUP_INSECURE ("1"
 * allows http with loopback hosts). An empty variable counts as unset. out: owned, free with
 * azb_client_free. Returns AZB_OK; AZB_E_ARG with the variable's name as path; AZB_E_NOMEM;
 * AZB_E_TRANSPORT.
 */
AZB_API AZB_NODISCARD azb_status azb_client_from_environment(azb_client **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
