// wire.c - see wire.h.
#include "wire.h"

#include <stdio.h>

#include "base/buf.h"
#include "support/test.h"

void wire_init(wire *w, const loopback_step *steps, size_t count, const azb_client_options *options)
{
    const azb_client_options defaults = {.proxy = ""};
    azb_client_options client = options == NULL ? defaults : *options;
    client.max_retries = client.max_retries == 0 ? -1 : client.max_retries;
    azb_context_options context;
    azb_options_init(&context, sizeof context);
    failing_allocator_init(&w->memory, 0);
    context.allocator = failing_allocator_table(&w->memory);
    assert_int_equal(azb_context_new(&context, &w->context, NULL), AZB_OK);
    const azbi_engine_options engine = {w->context, &client};
    assert_int_equal(azbi_engine_new(&engine, &w->engine, NULL), AZB_OK);
    w->server = loopback_start(steps, count);
}

void wire_dispose(wire *w)
{
    azbi_loop_close(azbi_engine_loop(w->engine));
    azbi_loop_release(azbi_engine_loop(w->engine));
    azb_context_free(w->context);
    loopback_stop(w->server);
    assert_true(failing_allocator_is_clean(&w->memory));
}

bool wire_is_done(void *exchange)
{
    return azbi_exchange_is_done(exchange);
}

static azbi_exchange *start(wire *w, const azbi_request *request)
{
    azbi_exchange *x = NULL;
    assert_int_equal(azbi_exchange_new(w->engine, request, &x, NULL), AZB_OK);
    azbi_exchange_start(x, NULL, NULL);
    return x;
}

azbi_exchange *wire_begin(wire *w, int port, const char *method, const char *body, uint32_t flags,
                          const azb_call_options *call)
{
    char url[96];
    azbi_buf bytes;
    azbi_buf_init(&bytes, w->context, 1 << 20);
    azbi_buf_puts(&bytes, body == NULL ? "" : body);
    (void)snprintf(url, sizeof(url), "http://127.0.0.1:%d/path?q=1", port);
    const azbi_request request = {.method = method,
                                  .url = url,
                                  .body = body == NULL ? NULL : &bytes,
                                  .flags = flags,
                                  .call = call};
    azbi_exchange *x = start(w, &request);
    azbi_buf_dispose(&bytes);
    return x;
}

azbi_exchange *wire_begin_url(wire *w, const char *url, const azb_call_options *call)
{
    const azbi_request request = {.method = "GET", .url = url, .call = call};
    return start(w, &request);
}

azb_status wire_wait(wire *w, azbi_exchange *x)
{
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(w->engine), wire_is_done, x, NULL), AZB_OK);
    return azbi_exchange_status(x);
}

azbi_exchange *wire_run(wire *w, const char *method, const char *body, uint32_t flags)
{
    azbi_exchange *x = wire_begin(w, loopback_port(w->server), method, body, flags, NULL);
    (void)wire_wait(w, x);
    return x;
}

const char *wire_body(const azbi_exchange *x)
{
    size_t len = 0;
    const char *body = azbi_exchange_body(x, &len);
    return body == NULL ? "" : body;
}
