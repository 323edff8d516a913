/* identity/environment_credential.h - an application whose secret or certificate is named by the
 * AZURE_... variables. */
#ifndef AZBACKUP_IDENTITY_ENVIRONMENT_CREDENTIAL_H
#define AZBACKUP_IDENTITY_ENVIRONMENT_CREDENTIAL_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_environment_credential_options {
    size_t size;                 /* set by azb_options_init */
    const char *authority;       /* NULL: AZURE_AUTHORITY_HOST, or else that of the public cloud */
    const char *scope;           /* NULL: the client's endpoint followed by /.default */
    int32_t allow_insecure_http; /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;           /* 0 */
} azb_environment_credential_options;

/*
 * Reads AZURE_TENANT_ID and AZURE_CLIENT_ID, with AZURE_CLIENT_SECRET; or, without a secret,
 * AZURE_CLIENT_CERTIFICATE_PATH (PEM or PKCS #12), AZURE_CLIENT_CERTIFICATE_PASSWORD and
 * AZURE_CLIENT_SEND_CERTIFICATE_CHAIN (1 or true). All is read now; later changes do not count. An
 * empty variable counts as unset, and in a program that runs with more rights than its user has
 * (setuid) all do. out: owned, free with azb_credential_free. Any thread, while no other thread
 * changes the environment. Returns AZB_OK; AZB_E_ARG naming the variable that is missing or wrong,
 * or the option; AZB_E_ABI; AZB_E_NOMEM. Service document: "EnvironmentCredential" of the Azure
 * Identity libraries.
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_environment(azb_context *context, const azb_environment_credential_options *options,
                           azb_credential **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
