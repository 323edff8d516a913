// callback.c - tokens that the host brings when asked.
#include <string.h>

#include "base/memory.h"
#include "identity/token_cache.h"

typedef struct callback {
    azb_credential base;
    azb_token_fn get;
    void *user;
    void (*user_destroy)(void *user);
} callback;

// What the host fills while it is asked.
struct azb_token {
    azb_context *context;
    char *text;
    char *message; // of a failure
    int64_t expires_unix_s;
    azb_status status; // AZB_E_NOMEM once a text could not be kept
};

static void clear(azb_token *token)
{
    azbi_string_free_wiped(token->context, token->text);
    azbi_string_free(token->context, token->message);
    token->text = NULL;
    token->message = NULL;
}

static void keep(azb_token *token, const char *text, char **out)
{
    if (azbi_string_copy(token->context, text, out) != AZB_OK) {
        token->status = AZB_E_NOMEM;
    }
}

void azb_token_set(azb_token *token, const char *token_text, int64_t expires_unix_s)
{
    if (token != NULL) {
        clear(token);
        keep(token, token_text, &token->text);
        token->expires_unix_s = expires_unix_s;
    }
}

void azb_token_fail(azb_token *token, const char *message)
{
    if (token != NULL) {
        clear(token);
        keep(token, message != NULL ? message : "no reason given", &token->message);
    }
}

// NULL when the token can be used.
static const char *find_fault(const azb_token *token, int64_t unix_ms)
{
    if (token->message != NULL) {
        return token->message;
    }
    if (token->text == NULL) {
        return "it set no token";
    }
    if (!azbi_token_is_sendable(token->text, strlen(token->text))) {
        return "its token is not visible ASCII characters";
    }
    if (token->expires_unix_s < 0 || token->expires_unix_s > INT64_MAX / 1000) {
        return "its expiry is not a time since 1970";
    }
    if (token->expires_unix_s != 0 && token->expires_unix_s * 1000 <= unix_ms) {
        return "its token has expired already";
    }
    return NULL;
}

static void finish(azbi_token_fetch *fetch, const azb_token *token)
{
    azb_context *context = fetch->credential->context;
    const int64_t unix_ms = azbi_unix_ms(context);
    const char *fault = find_fault(token, unix_ms);
    azb_error *error = NULL;
    if (token->status != AZB_OK) {
        (void)azbi_fail_nomem(&error);
        azbi_token_fetch_failed(fetch, error);
    } else if (fault != NULL) {
        (void)azbi_fail(&error, context, AZB_E_AUTH, "the token callback failed: %s", fault);
        azbi_token_fetch_failed(fetch, error);
    } else {
        const int64_t left_ms = token->expires_unix_s * 1000 - unix_ms;
        const azbi_token_answer answer = {
            token->text, token->expires_unix_s != 0 ? left_ms : AZBI_TOKEN_FOREVER, -1};
        azbi_token_fetch_done(fetch, &answer);
    }
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const callback *self = (const callback *)(const void *)credential;
    azb_context *context = azbi_context_hold(credential->context); // the fetch may be the last
    azb_token token = {.context = context, .status = AZB_OK};
    self->get(self->user, fetch->scope, &token);
    finish(fetch, &token);
    clear(&token);
    azb_context_free(context);
}

static void destroy(azb_credential *credential)
{
    const callback *self = (const callback *)(const void *)credential;
    if (self->user_destroy != NULL) {
        self->user_destroy(self->user);
    }
}

static const azbi_credential_kind kind = {
    .name = "TokenCallback",
    .size = sizeof(callback),
    .one_at_a_time = true,
    .fetch = fetch_token,
    .destroy = destroy,
};

azb_status azb_credential_callback(azb_context *context, azb_token_fn get, void *user,
                                   void (*user_destroy)(void *user), azb_credential **out,
                                   azb_error **err)
{
    azbi_error_start(err);
    if (out != NULL) {
        *out = NULL;
    }
    if (context == NULL || get == NULL || out == NULL) {
        return azbi_fail_arg(err, context,
                             context == NULL ? "context"
                             : get == NULL   ? "get"
                                             : "out",
                             "must not be NULL");
    }
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return azbi_fail_nomem(err);
    }
    callback *self = (callback *)(void *)credential;
    self->get = get;
    self->user = user;
    self->user_destroy = user_destroy;
    *out = credential;
    return AZB_OK;
}
