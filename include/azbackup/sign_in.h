/*
 * sign_in.h - who a client is signed in as, before its first request to the service.
 *
 * A program that signs in when it starts finds out at once, and not in the night's first backup,
 * that its credential does not serve, and can show which one of a chain does.
 */
#ifndef AZBACKUP_SIGN_IN_H
#define AZBACKUP_SIGN_IN_H

#include <azbackup/client.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a client's token says of its bearer. It does not change: any thread. */
typedef struct azb_sign_in azb_sign_in;

/*
 * Has the client's credential get a token, unless it has one that lives, and reads its claims. The
 * service is not asked for anything. call: NULL for the defaults; timeout_ms and cancel count. out:
 * owned, free with azb_sign_in_free. Any thread. Returns AZB_OK; AZB_E_AUTH with the reason, which
 * names each credential of a chain; AZB_E_TRANSPORT, AZB_E_TIMEOUT, AZB_E_CANCELED, AZB_E_ARG,
 * AZB_E_STATE, AZB_E_ABI, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_client_sign_in(azb_client *client,
                                                    const azb_call_options *call, azb_sign_in **out,
                                                    azb_error **err);

/* The same for event loops: done runs at the end. out: owned, free with azb_call_free. */
AZB_API AZB_NODISCARD azb_status azb_client_sign_in_begin(azb_client *client,
                                                          const azb_call_options *call,
                                                          azb_call_fn done, void *user,
                                                          azb_call **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_client_sign_in_end(azb_call *call, azb_sign_in **out,
                                                        azb_error **err);

/*
 * The credential that served: "ClientSecretCredential", or with what it chose in brackets,
 * "DefaultAzureCredential (ManagedIdentityCredential (IMDS))". Texts are borrowed until free, safe
 * in a line, and "" when the token does not say, or is not one whose claims can be read.
 */
AZB_API const char *azb_sign_in_credential(const azb_sign_in *sign_in);
AZB_API const char *azb_sign_in_tenant_id(const azb_sign_in *sign_in);
/* The object id of the principal: what role assignments name. */
AZB_API const char *azb_sign_in_object_id(const azb_sign_in *sign_in);
/* The application (client) id. */
AZB_API const char *azb_sign_in_client_id(const azb_sign_in *sign_in);
/* The name of a person who is signed in; "" for an application. */
AZB_API const char *azb_sign_in_user_name(const azb_sign_in *sign_in);

/* When the token ends, in seconds since 1970-01-01 UTC; 0 when it does not say. */
AZB_API int64_t azb_sign_in_expires_unix_s(const azb_sign_in *sign_in);

/* A line for each credential of a chain: the reason why it could not serve, "serves", or "not
 * asked". Lines end with \n, the last one as well. One line for a credential that is no chain. */
AZB_API const char *azb_sign_in_explanation(const azb_sign_in *sign_in);

/* Frees it; NULL is fine. */
AZB_API void azb_sign_in_free(azb_sign_in *sign_in);

#ifdef __cplusplus
}
#endif

#endif
