// engine.c - settings, transport and the exchanges that are under way, as the source of a loop.
#include "http/engine_priv.h"

#include <stddef.h>
#include <string.h>

#include "base/abi.h"
#include "base/memory.h"
#include "http/curl_transport.h"
#include "http/exchange_priv.h"

// ---- what the loop asks of its source ----

static azb_status step(void *self, int64_t timeout_ms)
{
    azbi_engine *engine = self;
    engine->in_transport = true;
    const azb_status status = engine->transport.step(
        engine->transport.user, (int32_t)(timeout_ms < INT32_MAX ? timeout_ms : INT32_MAX));
    engine->in_transport = false;
    return status;
}

static void wakeup(void *self)
{
    azbi_engine *engine = self;
    engine->transport.wakeup(engine->transport.user);
}

static int64_t timeout_ms(void *self)
{
    azbi_engine *engine = self;
    const azb_transport *transport = &engine->transport;
    return transport->timeout_ms == NULL ? -1 : transport->timeout_ms(transport->user);
}

static azb_status watch(void *self, azb_watch_fn watch_socket, void *user)
{
    azbi_engine *engine = self;
    return engine->transport.watch(engine->transport.user, watch_socket, user);
}

static azb_status ready(void *self, int64_t socket, int32_t events)
{
    azbi_engine *engine = self;
    engine->in_transport = true;
    const azb_status status = engine->transport.ready(engine->transport.user, socket, events);
    engine->in_transport = false;
    return status;
}

// Callbacks may start more exchanges, which end as well: the loop is closed.
static void end_exchanges(void *self)
{
    azbi_engine *engine = self;
    azbi_loop_lock(engine->loop);
    while (engine->active != NULL) {
        azbi_exchange *x = engine->active;
        azbi_loop_unlock(engine->loop);
        azbi_exchange_end(x, AZB_E_CANCELED, "the client was freed");
        azbi_loop_lock(engine->loop);
    }
    azbi_loop_unlock(engine->loop);
}

static void destroy_transport(void *self)
{
    azbi_engine *engine = self;
    engine->transport.destroy(engine->transport.user);
}

static void destroy(void *self)
{
    azbi_engine *engine = self;
    azbi_settings_dispose(&engine->settings, engine->context);
    azbi_release(engine->context, engine, sizeof *engine);
}

// ---- making ----

static azb_status copy_transport(azbi_engine *engine, const azb_transport *transport,
                                 azb_error **err)
{
    static const azbi_abi_about about = AZBI_ABI_ABOUT("options.transport", azb_transport);
    const azb_status status =
        azbi_abi_read(err, engine->context, &about, transport, &engine->transport);
    if (status != AZB_OK) {
        return status;
    }
    const azb_transport *t = &engine->transport;
    if (t->start == NULL || t->step == NULL || t->cancel == NULL || t->wakeup == NULL ||
        t->destroy == NULL || (t->watch == NULL) != (t->ready == NULL)) {
        memset(&engine->transport, 0, sizeof engine->transport);
        return azbi_fail_arg(err, engine->context, "options.transport",
                             "a required function is missing");
    }
    return AZB_OK;
}

static bool is_hosts_transport(const azb_client_options *client)
{
    return client != NULL && client->transport != NULL;
}

static azb_status set_up(azbi_engine *engine, const azb_client_options *client, azb_error **err)
{
    const azb_status status = azbi_settings_init(&engine->settings, engine->context, client, err);
    if (status != AZB_OK) {
        return status;
    }
    if (is_hosts_transport(client)) {
        return copy_transport(engine, client->transport, err);
    }
    return azbi_curl_transport_new(engine->context, &engine->settings, &engine->transport, err);
}

static azb_status make_loop(azbi_engine *engine, azb_error **err)
{
    const bool has_sockets = engine->transport.watch != NULL;
    const azbi_loop_source source = {.self = engine,
                                     .step = step,
                                     .wakeup = wakeup,
                                     .timeout_ms = timeout_ms,
                                     .watch = has_sockets ? watch : NULL,
                                     .ready = has_sockets ? ready : NULL,
                                     .close = end_exchanges,
                                     .shutdown = destroy_transport,
                                     .destroy = destroy};
    return azbi_loop_new(engine->context, &source, &engine->loop, err);
}

azb_status azbi_engine_new(const azbi_engine_options *options, azbi_engine **out, azb_error **err)
{
    *out = NULL;
    azbi_engine *engine = azbi_alloc(options->context, sizeof *engine);
    if (engine == NULL) {
        return azbi_fail_nomem(err);
    }
    engine->context = options->context;
    azb_status status = set_up(engine, options->client, err);
    if (status == AZB_OK) {
        status = make_loop(engine, err);
        if (status != AZB_OK && !is_hosts_transport(options->client)) {
            destroy_transport(engine); // a host's transport stays the host's
        }
    }
    if (status != AZB_OK) {
        destroy(engine);
        return status;
    }
    *out = engine;
    return AZB_OK;
}

azbi_loop *azbi_engine_loop(const azbi_engine *engine)
{
    return engine == NULL ? NULL : engine->loop;
}

azb_context *azbi_engine_context(const azbi_engine *engine)
{
    return engine->context;
}

int64_t azbi_engine_request_timeout_ms(const azbi_engine *engine)
{
    return engine->settings.request_timeout_ms;
}
