/*
 * engine.h - what the exchanges of a client share: settings, a transport, and the loop that they
 * run on, whose source the engine is.
 */
#ifndef AZBI_HTTP_ENGINE_H
#define AZBI_HTTP_ENGINE_H

#include <azbackup/client.h>

#include "loop/loop.h"

typedef struct azbi_engine azbi_engine;

typedef struct azbi_engine_options {
    azb_context *context;
    const azb_client_options *client; /* limits, proxy, CA, transport; borrowed for the call */
} azbi_engine_options;

/* out: owned by its loop: azbi_loop_close, which ends all exchanges with AZB_E_CANCELED (callbacks
 * run), then azbi_loop_release. */
AZB_NODISCARD azb_status azbi_engine_new(const azbi_engine_options *options, azbi_engine **out,
                                         azb_error **err);

/* Borrowed until its last hold is released; NULL for NULL. */
azbi_loop *azbi_engine_loop(const azbi_engine *engine);
azb_context *azbi_engine_context(const azbi_engine *engine);
int64_t azbi_engine_request_timeout_ms(const azbi_engine *engine); /* of a call; -1: none */

#endif
