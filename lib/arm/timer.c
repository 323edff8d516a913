// timer.c - a call that only waits.
#include "arm/call.h"
#include "base/memory.h"
#include "base/wait.h"

typedef struct timer_call {
    azb_call base;
    azbi_timer timer;
    int64_t due_ms; // on the monotonic clock
    bool begun;
    azb_status status; // of the end
} timer_call;

static timer_call *timer_of(azb_call *call)
{
    return (timer_call *)(void *)call;
}

static void end(timer_call *timer, azb_status status)
{
    azbi_loop_disarm(timer->base.client->loop, &timer->timer);
    timer->status = status;
    azbi_call_finish(&timer->base);
}

static void fired(void *user)
{
    end(user, AZB_OK);
}

// Begins the wait, or finds out why it was woken: a cancel.
static void work(azb_call *call)
{
    timer_call *timer = timer_of(call);
    azb_client *client = call->client;
    if (!timer->begun) {
        timer->begun = true;
        azbi_call_cancel_at_close(call);
    }
    if (atomic_load(&call->cancel_asked) || atomic_load(&client->closed)) {
        end(timer, AZB_E_CANCELED);
        return;
    }
    const int64_t left = azbi_until(azbi_now_ms(client->context), timer->due_ms);
    const azb_status status = azbi_loop_arm(client->loop, &timer->timer, left);
    if (status != AZB_OK) {
        end(timer, status);
    }
}

static const azbi_call_class timer_class = {sizeof(timer_call), azbi_call_post_cancel,
                                            azbi_call_post_cancel, work, NULL};

azb_status azb_timer_begin(azb_client *client, int64_t delay_ms, azb_call_fn done, void *user,
                           azb_call **call, azb_error **err)
{
    azbi_error_start(err);
    if (call != NULL) {
        *call = NULL;
    }
    if (client == NULL || call == NULL) {
        return azbi_fail_arg(err, NULL, client == NULL ? "client" : "call", "must not be NULL");
    }
    const azb_status status = azbi_client_check(client, err);
    if (status != AZB_OK) {
        return status;
    }
    const int64_t due_ms = azbi_later(azbi_now_ms(client->context), delay_ms);
    if (delay_ms < 0 || due_ms == AZBI_NEVER) {
        return azbi_fail_arg(err, client->context, "delay_ms", "must not be negative or too large");
    }
    azb_call *base = azbi_call_new(client, &timer_class, done, user);
    if (base == NULL) {
        return azbi_fail_nomem(err);
    }
    timer_call *timer = timer_of(base);
    timer->due_ms = due_ms;
    timer->timer.fired = fired;
    timer->timer.user = timer;
    *call = base;
    azbi_call_post(base);
    return AZB_OK;
}

azb_status azb_timer_end(azb_call *call, azb_error **err)
{
    azbi_error_start(err);
    const azb_status usable = azbi_call_require(call, err);
    if (usable != AZB_OK) {
        return usable;
    }
    if (call->kind != &timer_class) {
        return azbi_fail_arg(err, call->client->context, "call", "is not a timer");
    }
    azb_context *context = call->client->context;
    if (azb_call_is_done(call) == 0) {
        return azbi_fail(err, context, AZB_E_STATE, "call: is still under way");
    }
    const azb_status status = timer_of(call)->status;
    if (status == AZB_E_CANCELED) {
        return azbi_fail(err, context, status, "the timer was canceled");
    }
    return status == AZB_OK ? AZB_OK : azbi_fail_nomem(err);
}
