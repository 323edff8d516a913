// context_life.c - the holds of a context, and its clocks.
#include "base/context.h"

azb_context *azbi_context_hold(azb_context *context)
{
    atomic_fetch_add_explicit(&context->holds, 1, memory_order_relaxed);
    return context;
}

void azb_context_free(azb_context *context)
{
    if (context == NULL ||
        atomic_fetch_sub_explicit(&context->holds, 1, memory_order_acq_rel) != 1) {
        return;
    }
    const azb_context last = *context;
    last.allocator.release(last.allocator.user, context, sizeof *context);
    if (last.destroy != NULL) {
        last.destroy(last.destroy_user);
    }
}

int64_t azbi_now_ms(const azb_context *context)
{
    return context->clock.monotonic_ms(context->clock.user);
}

int64_t azbi_unix_ms(const azb_context *context)
{
    return context->clock.unix_ms(context->clock.user);
}

int64_t azb_context_monotonic_ms(const azb_context *context)
{
    return context != NULL ? azbi_now_ms(context) : 0;
}

int64_t azb_context_unix_ms(const azb_context *context)
{
    return context != NULL ? azbi_unix_ms(context) : 0;
}
