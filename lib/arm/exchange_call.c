// exchange_call.c - a call that is one exchange.
#include "arm/exchange_call.h"

static void cancel_exchange(azb_call *call)
{
    azbi_exchange_cancel(call->exchange);
}

// The exchange is gone when this returns, and with it what holds the call, unless its callback came
// first and has let go already.
static void drop_exchange(azb_call *call)
{
    azbi_exchange_free(call->exchange);
    call->exchange = NULL;
    azbi_call_end_quietly(call);
}

static void exchange_done(void *user, azbi_exchange *exchange)
{
    (void)exchange;
    azbi_call_finish(user);
}

static const azbi_call_class exchange_call = {sizeof(azb_call), cancel_exchange, drop_exchange,
                                              NULL, NULL};

azb_call *azbi_exchange_call_new(azb_client *client, azbi_exchange *exchange, azb_call_fn done,
                                 void *user)
{
    azb_call *call = azbi_call_new(client, &exchange_call, done, user);
    if (call == NULL) {
        azbi_exchange_free(exchange);
        return NULL;
    }
    call->exchange = exchange;
    return call;
}

void azbi_exchange_call_start(azb_call *call, azb_call **out)
{
    *out = call;
    azbi_exchange_start(call->exchange, exchange_done, call);
}

azb_status azbi_call_send(azb_client *client, azbi_exchange *exchange, azb_call_fn done, void *user,
                          azb_call **out, azb_error **err)
{
    azb_call *call = azbi_exchange_call_new(client, exchange, done, user);
    if (call == NULL) {
        return azbi_fail_nomem(err);
    }
    azbi_exchange_call_start(call, out);
    return AZB_OK;
}
