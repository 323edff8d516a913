/*
 * grant.h - the OAuth 2.0 client credentials grant: an application asks a token endpoint for a
 * token, with a secret or with an assertion.
 *
 * Service document: "Microsoft identity platform and the OAuth 2.0 client credentials flow".
 */
#ifndef AZBI_IDENTITY_GRANT_H
#define AZBI_IDENTITY_GRANT_H

#include "identity/token_answer.h"

enum {
    AZBI_GRANT_NAME_MAX = 256,        /* bytes of a tenant id or a client id */
    AZBI_GRANT_SCOPE_MAX = 1024,      /* bytes of a scope */
    AZBI_GRANT_SECRET_MAX = 64 * 1024 /* bytes of a secret or an assertion */
};

typedef struct azbi_grant_options {
    const char *tenant_id;
    const char *client_id;
    const char *authority; /* NULL: that of the public cloud */
    bool allow_insecure_http;
} azbi_grant_options;

/* Who asks, and where. Part of a credential; zeroed is fine for azbi_grant_dispose. */
typedef struct azbi_grant {
    char *authority; /* without a slash at its end */
    char *tenant;
    char *client_id;
    bool adfs; /* AD FS: one tenant, an older path, and scopes without /.default */
} azbi_grant;

/* Checks and copies. Returns AZB_OK; AZB_E_ARG naming "options.tenant_id", "options.client_id" or
 * "options.authority"; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_grant_init(azbi_grant *grant, azb_context *context,
                                         const azbi_grant_options *options, azb_error **err);
void azbi_grant_dispose(azbi_grant *grant, azb_context *context);

/* The token endpoint: <authority>/<tenant>/oauth2/v2.0/token, of the tenant that is asked for. */
void azbi_grant_put_url(const azbi_grant *grant, const azbi_token_fetch *fetch, azbi_buf *out);

/* Send the request and end the fetch by its answer. secret, assertion: copied; they are wiped with
 * the request and hidden in the answer. */
void azbi_grant_send_secret(const azbi_grant *grant, azbi_token_fetch *fetch, const char *secret);
void azbi_grant_send_assertion(const azbi_grant *grant, azbi_token_fetch *fetch, const char *jwt);

/* The same with the end of the exchange, which stands in fetch->exchange, for the caller to judge:
 * azbi_token_answer_finish or another request follows. */
void azbi_grant_send_assertion_to(const azbi_grant *grant, azbi_token_fetch *fetch, const char *jwt,
                                  void (*done)(azbi_token_fetch *fetch));

/* A text of an option: not empty, at most max bytes, UTF-8 without control bytes. Returns AZB_OK;
 * AZB_E_ARG naming path. */
AZB_NODISCARD azb_status azbi_grant_check_text(azb_context *context, const char *path,
                                               const char *text, size_t max, azb_error **err);

/* The authority of options: an absolute URL, over https unless it is a loopback host and insecure
 * is set. The same statuses. */
AZB_NODISCARD azb_status azbi_grant_check_authority(azb_context *context, const char *authority,
                                                    bool insecure, azb_error **err);

/* The scope of options, which may be NULL. The same statuses. */
AZB_NODISCARD azb_status azbi_grant_check_scope(azb_context *context, const char *scope,
                                                azb_error **err);

/* Whether text can be a tenant: letters, digits, '.' and '-', not beginning with '.', since it
 * stands in a path. */
bool azbi_is_tenant(const char *text);

#endif
