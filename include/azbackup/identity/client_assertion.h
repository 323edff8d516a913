/*
 * identity/client_assertion.h - an application that proves itself by a token of another credential:
 * of a managed identity that it trusts, or of any issuer that the program can ask.
 *
 * Service document: "Configure an application to trust a managed identity", "Workload identity
 * federation".
 */
#ifndef AZBACKUP_IDENTITY_CLIENT_ASSERTION_H
#define AZBACKUP_IDENTITY_CLIENT_ASSERTION_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Texts are copied. */
typedef struct azb_client_assertion_options {
    size_t size;                          /* set by azb_options_init */
    const char *tenant_id;                /* required */
    const char *client_id;                /* required */
    azb_credential *assertion_credential; /* required, held: its token is the assertion. A managed
                                             identity, or azb_credential_callback for an issuer of
                                             the program's own */
    const char *assertion_scope; /* asked of it; NULL: api://AzureADTokenExchange/.default */
    const char *authority;       /* NULL: https://login.microsoftonline.com */
    const char *scope;           /* NULL: the client's endpoint followed by /.default */
    int32_t allow_insecure_http; /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;           /* 0 */
} azb_client_assertion_options;

/*
 * The other credential is asked for each token anew, past its cache. out: owned, free with
 * azb_credential_free. Any thread. Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI;
 * AZB_E_STATE when the other credential was made in another process; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_client_assertion(azb_context *context, const azb_client_assertion_options *options,
                                azb_credential **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
