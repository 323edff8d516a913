/*
 * identity/workload_identity.h - an application that proves itself by a token which the platform
 * that it runs on writes into a file: Kubernetes, and everything else that federates with Entra ID.
 *
 * Service document: "Microsoft Entra Workload ID", "Workload identity federation".
 */
#ifndef AZBACKUP_IDENTITY_WORKLOAD_IDENTITY_H
#define AZBACKUP_IDENTITY_WORKLOAD_IDENTITY_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Texts are copied. */
typedef struct azb_workload_identity_options {
    size_t size;                 /* set by azb_options_init */
    const char *tenant_id;       /* NULL: AZURE_TENANT_ID */
    const char *client_id;       /* NULL: AZURE_CLIENT_ID */
    const char *token_file;      /* NULL: AZURE_FEDERATED_TOKEN_FILE */
    const char *authority;       /* NULL: AZURE_AUTHORITY_HOST, or else that of the public cloud */
    const char *scope;           /* NULL: the client's endpoint followed by /.default */
    int32_t allow_insecure_http; /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;           /* 0 */
} azb_workload_identity_options;

/*
 * A workload identity. The file is read anew for each token that is asked for, since the platform
 * replaces it before its token ends; it is at most 64 KiB long. Variables are read now, and an
 * empty one counts as unset. options: NULL for the defaults. out: owned, free with
 * azb_credential_free. Any thread, while no other thread changes the environment. Returns AZB_OK;
 * AZB_E_ARG naming the option or the variable that is missing or wrong; AZB_E_ABI; AZB_E_NOMEM.
 * Calls that need a token end with AZB_E_AUTH naming the file when it cannot be read.
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_workload_identity(azb_context *context, const azb_workload_identity_options *options,
                                 azb_credential **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
