// static_token.c - a token that the caller has, until it expires.
#include <string.h>

#include "base/memory.h"
#include "identity/token_cache.h"

typedef struct static_token {
    azb_credential base;
    char *token;
    int64_t expires_unix_s; // 0: unknown
} static_token;

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const static_token *self = (const static_token *)(const void *)credential;
    azbi_token_answer answer = {self->token, AZBI_TOKEN_FOREVER, -1};
    if (self->expires_unix_s != 0) {
        const int64_t left_ms = self->expires_unix_s * 1000 - azbi_unix_ms(credential->context);
        answer.lifetime_ms = left_ms;
        answer.refresh_ms = left_ms; // fetching early would not bring a newer one
    }
    if (answer.lifetime_ms <= 0) {
        azb_error *error = NULL;
        (void)azbi_fail(&error, credential->context, AZB_E_AUTH, "the static token has expired");
        azbi_token_fetch_failed(fetch, error);
        return;
    }
    azbi_token_fetch_done(fetch, &answer);
}

static void destroy(azb_credential *credential)
{
    static_token *self = (static_token *)(void *)credential;
    azbi_string_free_wiped(credential->context, self->token);
}

static const azbi_credential_kind kind = {
    .name = "StaticToken",
    .size = sizeof(static_token),
    .fetch = fetch_token,
    .destroy = destroy,
};

azb_status azb_credential_static_token(azb_context *context, const char *token,
                                       int64_t expires_unix_s, azb_credential **out,
                                       azb_error **err)
{
    azbi_error_start(err);
    if (out != NULL) {
        *out = NULL;
    }
    if (context == NULL || out == NULL) {
        return azbi_fail_arg(err, context, context == NULL ? "context" : "out", "must not be NULL");
    }
    if (token == NULL || !azbi_token_is_sendable(token, strlen(token))) {
        return azbi_fail_arg(err, context, "token", "must be visible ASCII characters");
    }
    if (expires_unix_s < 0 || expires_unix_s > INT64_MAX / 1000) {
        return azbi_fail_arg(err, context, "expires_unix_s", "is not a time since 1970");
    }
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    static_token *self = (static_token *)(void *)credential;
    self->expires_unix_s = expires_unix_s;
    if (azbi_string_copy(context, token, &self->token) != AZB_OK) {
        azb_credential_free(credential);
        return azbi_fail_nomem(err);
    }
    *out = credential;
    return AZB_OK;
}
