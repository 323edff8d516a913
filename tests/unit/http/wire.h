/* wire.h - an engine over libcurl, and a small server of the test's own on a loopback port. */
#ifndef WIRE_H
#define WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "http/exchange.h"
#include "loopback.h"
#include "support/failing_allocator.h"

typedef struct wire {
    failing_allocator memory;
    azb_context *context;
    azbi_engine *engine;
    loopback *server;
} wire;

/* steps: of the server, borrowed. options: NULL: no proxy. max_retries 0: none, unlike in a client:
 * most tests look at the first failure. */
void wire_init(wire *w, const loopback_step *steps, size_t count,
               const azb_client_options *options);

/* Asserts that nothing of the context's memory is left. */
void wire_dispose(wire *w);

/* Begins a request to http://127.0.0.1:port; asserts that it could be made. body: NULL for none.
 * call: NULL for the defaults. */
azbi_exchange *wire_begin(wire *w, int port, const char *method, const char *body, uint32_t flags,
                          const azb_call_options *call);

/* The same with any URL, without a body. */
azbi_exchange *wire_begin_url(wire *w, const char *url, const azb_call_options *call);

/* Waits for its end, and returns its status. */
azb_status wire_wait(wire *w, azbi_exchange *x);

/* One request to the wire's server, from its beginning to its end. */
azbi_exchange *wire_run(wire *w, const char *method, const char *body, uint32_t flags);

/* As azbi_loop_wait asks. */
bool wire_is_done(void *exchange);

/* The answer's body; "" when it has none. */
const char *wire_body(const azbi_exchange *x);

#endif
