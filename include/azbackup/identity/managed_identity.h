/*
 * identity/managed_identity.h - tokens of the identity that Azure gives to a machine or an app, so
 * that no secret is stored.
 *
 * Service documents: "How to use managed identities for Azure resources on an Azure VM to acquire
 * an access token", "How to use managed identities for App Service and Azure Functions",
 * "Authenticate against Azure resources with Azure Arc-enabled servers".
 */
#ifndef AZBACKUP_IDENTITY_MANAGED_IDENTITY_H
#define AZBACKUP_IDENTITY_MANAGED_IDENTITY_H

#include <azbackup/credential.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where a program gets its tokens. */
enum {
    AZB_MANAGED_IDENTITY_IMDS = 1,        /* virtual machines, scale sets, AKS nodes */
    AZB_MANAGED_IDENTITY_APP_SERVICE = 2, /* App Service, Functions, Container Apps, Automation */
    AZB_MANAGED_IDENTITY_AZURE_ML = 3,    /* Azure Machine Learning */
    AZB_MANAGED_IDENTITY_SERVICE_FABRIC = 4, /* Service Fabric */
    AZB_MANAGED_IDENTITY_ARC = 5,            /* servers with the agent of Azure Arc */
    AZB_MANAGED_IDENTITY_CLOUD_SHELL = 6     /* Azure Cloud Shell */
};

/*
 * Texts are copied. At most one of client_id, object_id and resource_id names a user-assigned
 * identity; without one it is the system-assigned identity, or on a virtual machine that has no
 * such and one user-assigned identity, that one. IMDS, App Service and Azure Arc take each of the
 * three, Azure Machine Learning client_id alone, Service Fabric and Cloud Shell none.
 */
typedef struct azb_managed_identity_options {
    size_t size;             /* set by azb_options_init */
    const char *client_id;   /* NULL: not by client id */
    const char *object_id;   /* NULL: not by object id (principal id) */
    const char *resource_id; /* NULL: not by ARM id */
    const char *scope;       /* NULL: the client's endpoint followed by /.default */
    int32_t source;          /* AZB_MANAGED_IDENTITY_...; 0: detected */
    uint32_t reserved;       /* 0 */
} azb_managed_identity_options;

/*
 * A managed identity. Its environment variables are read once, here: IDENTITY_ENDPOINT,
 * IDENTITY_HEADER, IDENTITY_SERVER_THUMBPRINT, IMDS_ENDPOINT, MSI_ENDPOINT, MSI_SECRET,
 * DEFAULT_IDENTITY_CLIENT_ID and AZURE_POD_IDENTITY_AUTHORITY_HOST; empty ones count as unset, and
 * a program with borrowed rights (setuid) believes none. Nothing is sent before the first call
 * needs a token; then requests go past every proxy, and redirects are not followed.
 *
 * Service Fabric proves its endpoint by a certificate that no authority signed. Checking it before
 * the secret is sent is not possible yet: calls that need such a token end with AZB_E_UNSUPPORTED.
 *
 * options: NULL for the defaults. out: owned, free with azb_credential_free. Any thread, while no
 * other thread changes the environment.
 * Returns AZB_OK; AZB_E_ARG naming the option or the variable that is wrong; AZB_E_ABI;
 * AZB_E_NOMEM. Calls that need a token end with AZB_E_AUTH when there is none.
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_managed_identity(azb_context *context, const azb_managed_identity_options *options,
                                azb_credential **out, azb_error **err);

/* The source that a managed identity was given or detected: AZB_MANAGED_IDENTITY_...; 0 for NULL
 * and for credentials of other kinds. Any thread. */
AZB_API int32_t azb_managed_identity_source(const azb_credential *credential);

/* The name of a source for people: "Azure Arc"; "" for a number that is none. Static. */
AZB_API const char *azb_managed_identity_source_name(int32_t source);

#ifdef __cplusplus
}
#endif

#endif
