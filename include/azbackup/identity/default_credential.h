/*
 * identity/default_credential.h - the credential of programs that choose none: what the place where
 * they run offers.
 *
 * A chain (identity/chain.h) of, in this order: EnvironmentCredential,
 * WorkloadIdentityCredential, ManagedIdentityCredential. The variable AZURE_TOKEN_CREDENTIALS
 * chooses among them: "prod" stands for all, and the name of a member, such as
 * "EnvironmentCredential", for that one alone; in any case of letters, blanks around it do not
 * count. "dev", the tools of developers, is not supported yet.
 */
#ifndef AZBACKUP_IDENTITY_DEFAULT_CREDENTIAL_H
#define AZBACKUP_IDENTITY_DEFAULT_CREDENTIAL_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_default_credential_options {
    size_t size;           /* set by azb_options_init */
    const char *authority; /* NULL: AZURE_AUTHORITY_HOST, or else that of the public cloud */
    const char *scope;     /* NULL: the client's endpoint followed by /.default */
    const char *managed_identity_client_id; /* NULL: AZURE_CLIENT_ID, or else the identity that
                                               there is */
    int32_t allow_insecure_http; /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;           /* 0 */
} azb_default_credential_options;

/*
 * options: NULL for the defaults; texts are copied. Variables are read now, and an empty one counts
 * as unset. What a member lacks, or what is wrong with what it has, is told when a token is asked
 * for. out: owned, free with azb_credential_free. Any thread, while no other thread changes the
 * environment. Returns AZB_OK; AZB_E_ARG naming the option, or AZURE_TOKEN_CREDENTIALS;
 * AZB_E_UNSUPPORTED for its value dev; AZB_E_ABI; AZB_E_NOMEM. Service document: "Credential chains
 * in the Azure Identity client library".
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_default(azb_context *context, const azb_default_credential_options *options,
                       azb_credential **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
