// absent.c - a place in a chain whose credential could not be made.
#include "identity/absent.h"

#include "base/error.h"
#include "identity/token_cache.h"

typedef struct absent {
    azb_credential base;
    azbi_credential_kind kind; // with the name of what is missing
    azb_error *why;
    bool unavailable;
} absent;

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    const absent *self = (const absent *)(const void *)credential;
    azb_error *error = azbi_error_copy(self->why);
    azbi_error_set_status(error, AZB_E_AUTH);
    fetch->unavailable = self->unavailable;
    azbi_token_fetch_failed(fetch, error);
}

static void destroy(azb_credential *credential)
{
    azb_error_free(((absent *)(void *)credential)->why);
}

static const azbi_credential_kind kind = {
    .size = sizeof(absent),
    .fetch = fetch_token,
    .destroy = destroy,
};

azb_credential *azbi_credential_absent(azb_context *context, const char *name, const azb_error *why,
                                       bool unavailable)
{
    azb_credential *credential = azbi_credential_new(context, &kind);
    if (credential == NULL) {
        return NULL;
    }
    absent *self = (absent *)(void *)credential;
    self->kind = kind;
    self->kind.name = name;
    credential->kind = &self->kind;
    self->why = azbi_error_copy(why);
    self->unavailable = unavailable;
    return credential;
}
