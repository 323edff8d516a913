// rig.c - see rig.h.
#include "rig.h"

#include "base/buf.h"

void rig_engine(azb_context *context, azb_mock *mock, const azb_client_options *options,
                azbi_engine **engine)
{
    azb_client_options client = {.max_retries = 3};
    if (options != NULL) {
        client = *options;
    }
    client.transport = azb_mock_transport(mock);
    const azbi_engine_options made = {context, &client};
    if (azbi_engine_new(&made, engine, NULL) != AZB_OK) {
        *engine = NULL;
    }
}

void rig_init(rig *r, const azb_client_options *options)
{
    assert_int_equal(azb_mock_new(NULL, &r->mock), AZB_OK);
    test_context_init(&r->test, 0, azb_mock_clock(r->mock));
    rig_engine(r->test.context, r->mock, options, &r->engine);
    assert_non_null(r->engine);
}

void rig_dispose(rig *r)
{
    if (r->engine != NULL) {
        azbi_loop_close(azbi_engine_loop(r->engine));
        azbi_loop_release(azbi_engine_loop(r->engine));
    }
    test_context_dispose(&r->test);
    azb_mock_free(r->mock);
}

azbi_exchange *rig_new(rig *r, const char *method, const char *url, const char *body,
                       uint32_t flags, const azbi_token_source *token, const azb_call_options *call)
{
    azbi_exchange *x = NULL;
    azbi_buf bytes;
    azbi_buf_init(&bytes, r->test.context, 1 << 20);
    azbi_buf_puts(&bytes, body == NULL ? "" : body);
    const azbi_request request = {
        .method = method,
        .url = url,
        .body = body == NULL ? NULL : &bytes,
        .flags = flags,
        .token = token,
        .call = call,
    };
    assert_int_equal(azbi_exchange_new(r->engine, &request, &x, NULL), AZB_OK);
    azbi_buf_dispose(&bytes);
    return x;
}

static bool is_done(void *user)
{
    return azbi_exchange_is_done(user);
}

azb_status rig_wait(azbi_exchange *x)
{
    assert_int_equal(azbi_loop_wait(azbi_engine_loop(azbi_exchange_engine(x)), is_done, x, NULL),
                     AZB_OK);
    assert_true(azbi_exchange_is_done(x));
    return azbi_exchange_status(x);
}

azb_status rig_run(azbi_exchange *x)
{
    azbi_exchange_start(x, NULL, NULL);
    return rig_wait(x);
}

void rig_reply(rig *r, int32_t http_status, const char *headers, const char *body)
{
    assert_int_equal(azb_mock_reply(r->mock, NULL, NULL, http_status, headers, body), AZB_OK);
}

void rig_with(rig *r, int32_t what, int64_t amount)
{
    assert_int_equal(azb_mock_with(r->mock, what, amount), AZB_OK);
}

int64_t rig_now(const rig *r)
{
    return azb_context_monotonic_ms(r->test.context);
}
