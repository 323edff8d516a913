/* workflow/environment.h - a client from the usual environment variables. */
#ifndef AZBACKUP_WORKFLOW_ENVIRONMENT_H
#define AZBACKUP_WORKFLOW_ENVIRONMENT_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Makes a context, the default credential (identity/default_credential.h) and a client that owns
 * both. Sends nothing: a credential that lacks something says so when the first call needs a token,
 * or at azb_client_sign_in.
 *
 * Optional variables, of which an empty one counts as unset:
 *   AZURE_..., IDENTITY_... those of the members of the default credential
 *   AZURE_TOKEN_CREDENTIALS which of these members there are
 *   AZBACKUP_CLOUD          a name that azb_cloud_find knows; default AzureCloud
 *   AZBACKUP_ENDPOINT       the endpoint, in place of the cloud's
 *   AZBACKUP_AUTHORITY      the authority, in place of AZURE_AUTHORITY_HOST and the cloud's
 *   AZBACKUP_INSECURE       1 allows http with loopback hosts; 0
 *   AZBACKUP_CA_FILE        a PEM file in place of the system's roots
 *   AZBACKUP_PROXY          a proxy in place of https_proxy
 *   AZBACKUP_APPLICATION_ID what stands before the User-Agent, at most 24 characters
 *   AZBACKUP_LOG_LEVEL      none, error, warning, info or debug, in place of the level in context
 *
 * context: its log function gets what the client logs; NULL: the defaults, without a log; copied.
 * out: owned, free with azb_client_free. Any thread, while no other thread changes the environment.
 * Returns AZB_OK; AZB_E_ARG with the name of the variable that is wrong as path; AZB_E_ABI;
 * AZB_E_NOMEM; AZB_E_TRANSPORT.
 */
AZB_API AZB_NODISCARD azb_status azb_client_from_environment(const azb_context_options *context,
                                                             azb_client **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
