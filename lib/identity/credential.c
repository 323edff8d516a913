// credential.c - what all kinds of credentials share.
#include "identity/credential.h"

#include "base/buf.h"
#include "base/error.h"
#include "base/memory.h"
#include "identity/token_slot.h"

azb_credential *azbi_credential_new(azb_context *context, const azbi_credential_kind *kind)
{
    azb_credential *credential = azbi_alloc(context, kind->size);
    if (credential == NULL) {
        return NULL;
    }
    if (pthread_mutex_init(&credential->lock, NULL) != 0) {
        azbi_release(context, credential, kind->size);
        return NULL;
    }
    credential->kind = kind;
    credential->process = azbi_process();
    credential->context = azbi_context_hold(context);
    atomic_init(&credential->holds, 1);
    return credential;
}

azb_status azbi_credential_check_arguments(azb_context *context, const void *options,
                                           azb_credential **out, azb_error **err)
{
    const char *missing = context == NULL   ? "context"
                          : options == NULL ? "options"
                          : out == NULL     ? "out"
                                            : NULL;
    azbi_error_start(err);
    if (out != NULL) {
        *out = NULL;
    }
    return missing == NULL ? AZB_OK : azbi_fail_arg(err, context, missing, "must not be NULL");
}

void azbi_credential_put_name(azb_credential *credential, azbi_buf *out)
{
    azbi_buf_puts(out, credential->kind->name);
    if (credential->kind->describe != NULL) {
        azbi_buf_puts(out, " (");
        credential->kind->describe(credential, out);
        azbi_buf_putc(out, ')');
    }
}

void azbi_credential_put_explanation(azb_credential *credential, azbi_buf *out)
{
    const size_t before = out->len;
    if (credential->kind->explain != NULL) {
        credential->kind->explain(credential, out);
    }
    if (out->len == before) {
        azbi_credential_put_name(credential, out);
        azbi_buf_puts(out, ": serves");
    }
    azbi_buf_putc(out, '\n');
}

azb_credential *azbi_credential_hold(azb_credential *credential)
{
    atomic_fetch_add_explicit(&credential->holds, 1, memory_order_relaxed);
    return credential;
}

void azb_credential_free(azb_credential *credential)
{
    if (credential == NULL ||
        atomic_fetch_sub_explicit(&credential->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    azb_context *context = credential->context;
    azbi_token_slots_free(credential);
    credential->kind->destroy(credential);
    azbi_string_free(context, credential->scope);
    (void)pthread_mutex_destroy(&credential->lock);
    azbi_release_wiped(context, credential, credential->kind->size);
    azb_context_free(context);
}
