/*
 * credential.h - where tokens come from.
 *
 * A credential is shared: it keeps one cached token for each scope, refreshes it before it expires
 * and lets one fetch run at a time, however many clients and threads wait for it. Tokens go over
 * https only and are wiped after use.
 */
#ifndef AZBACKUP_CREDENTIAL_H
#define AZBACKUP_CREDENTIAL_H

#include <azbackup/context.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_credential azb_credential;

/*
 * Client secret of an app registration (OAuth 2.0 client credentials).
 * All texts are copied; the secret is wiped when the credential is freed.
 */
typedef struct azb_client_secret_options {
    size_t size;                 /* set by azb_options_init */
    const char *tenant_id;       /* required: letters, digits, '.' and '-' */
    const char *client_id;       /* required */
    const char *client_secret;   /* required */
    const char *authority;       /* NULL: https://login.microsoftonline.com */
    const char *scope;           /* NULL: the client's endpoint followed by /.default */
    int32_t allow_insecure_http; /* 1: an http authority is allowed, on loopback hosts only */
    uint32_t reserved;           /* 0 */
} azb_client_secret_options;

/*
 * out: owned, free with azb_credential_free. Nothing is sent before the first call needs a token.
 * Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status
azb_credential_client_secret(azb_context *context, const azb_client_secret_options *options,
                             azb_credential **out, azb_error **err);

/*
 * A token that the caller already has. token: copied. out: owned, free with azb_credential_free.
 * expires_unix_s: seconds since 1970, 0 when unknown; after it calls end with AZB_E_AUTH. Returns
 * AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_credential_static_token(azb_context *context,
                                                             const char *token,
                                                             int64_t expires_unix_s,
                                                             azb_credential **out, azb_error **err);

/*
 * Asks the host for a token. scope: borrowed until it returns. The callback hands over what it
 * has with azb_token_set or azb_token_fail before it returns; it is never called twice at a time
 * and must not call into the client that it serves.
 */
typedef struct azb_token azb_token;
typedef void (*azb_token_fn)(void *user, const char *scope, azb_token *token);

/*
 * token_text: copied. expires_unix_s: seconds since 1970; 0 when unknown: then the token serves
 * until it is refused. Failures, and a callback that calls neither, are reported at the call.
 */
AZB_API void azb_token_set(azb_token *token, const char *token_text, int64_t expires_unix_s);
AZB_API void azb_token_fail(azb_token *token, const char *message);

/*
 * Tokens from a callback. get: called on the thread that steps. destroy: called with user when the
 * credential is freed, but not when this function fails; may be NULL. out: owned, free with
 * azb_credential_free.
 * Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_credential_callback(azb_context *context, azb_token_fn get,
                                                         void *user, void (*destroy)(void *user),
                                                         azb_credential **out, azb_error **err);

/* Gives up the caller's hold; NULL is fine. Clients that use the credential keep it alive. */
AZB_API void azb_credential_free(azb_credential *credential);

#ifdef __cplusplus
}
#endif

#endif
