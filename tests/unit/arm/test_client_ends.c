// test_client_ends.c - what a client holds of its host, and when it lets go.
#include "fixture.h"

#include <azbackup/service/recovery_points.h>
#include <azbackup/sys/transport.h>

enum {
    SOCKET = 4711 // of a transport that the host watches
};

// A transport of the host around that of the mock, which counts its ends and has one socket.
typedef struct own_transport {
    const azb_transport *inner;
    azb_transport table;
    azb_watch_fn watch;
    void *watch_user;
    azb_status watch_status;
    int destroyed;
} own_transport;

static azb_status start(void *user, azb_http_exchange *exchange)
{
    const azb_transport *inner = ((own_transport *)user)->inner;
    return inner->start(inner->user, exchange);
}

static azb_status step(void *user, int32_t timeout_ms)
{
    const azb_transport *inner = ((own_transport *)user)->inner;
    return inner->step(inner->user, timeout_ms);
}

static void cancel(void *user, azb_http_exchange *exchange)
{
    const azb_transport *inner = ((own_transport *)user)->inner;
    inner->cancel(inner->user, exchange);
}

static void wakeup(void *user)
{
    const azb_transport *inner = ((own_transport *)user)->inner;
    inner->wakeup(inner->user);
}

static void destroy_transport(void *user)
{
    own_transport *self = user;
    self->destroyed++;
    if (self->watch != NULL) {
        self->watch(self->watch_user, SOCKET, 0);
    }
}

static azb_status watch(void *user, azb_watch_fn fn, void *watch_user)
{
    own_transport *self = user;
    if (self->watch_status == AZB_OK) {
        self->watch = fn;
        self->watch_user = watch_user;
        fn(watch_user, SOCKET, AZB_WATCH_IN);
    }
    return self->watch_status;
}

static azb_status ready(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
    return AZB_OK;
}

static void own_transport_init(own_transport *self, fixture *f)
{
    *self = (own_transport){.inner = azb_mock_transport(f->stage.mock),
                            .table = {.size = sizeof self->table,
                                      .user = self,
                                      .start = start,
                                      .step = step,
                                      .cancel = cancel,
                                      .wakeup = wakeup,
                                      .destroy = destroy_transport,
                                      .watch = watch,
                                      .ready = ready}};
}

static azb_status make(fixture *f, own_transport *self, azb_client **out)
{
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.credential = f->stage.credential;
    options.transport = &self->table;
    return azb_client_new(f->stage.context, &options, out, NULL);
}

// ---- transports ----

static void destroys_its_transport(void **state)
{
    fixture *f = *state;
    own_transport own;
    azb_client *client = NULL;
    azb_call *call = NULL;
    own_transport_init(&own, f);
    assert_int_equal(make(f, &own, &client), AZB_OK);
    assert_int_equal(azb_timer_begin(client, 5, NULL, NULL, &call, NULL), AZB_OK);
    assert_int_equal(own.destroyed, 0);
    azb_client_free(client);
    assert_int_equal(own.destroyed, 1); // although the call keeps the memory of the client
    azb_call_free(call);
    assert_int_equal(own.destroyed, 1);
}

static azb_status make_with_little_memory(fixture *f)
{
    own_transport own;
    azb_client *client = NULL;
    own_transport_init(&own, f);
    const azb_status status = make(f, &own, &client);
    assert_int_equal(own.destroyed, 0);
    azb_client_free(client);
    assert_int_equal(own.destroyed, status == AZB_OK ? 1 : 0);
    return status;
}

static void a_client_that_fails_takes_no_transport(void **state)
{
    (void)state;
    fixture_sweep(make_with_little_memory);
}

// ---- watching ----

typedef struct watcher {
    int added, removed;
} watcher;

static void count_sockets(void *user, int64_t socket, int32_t events)
{
    watcher *self = user;
    (void)socket;
    self->added += events != 0;
    self->removed += events == 0;
}

static void watches_until_it_is_freed(void **state)
{
    fixture *f = *state;
    own_transport own;
    watcher sockets = {0, 0};
    azb_client *client = NULL;
    azb_call *call = NULL;
    own_transport_init(&own, f);
    assert_int_equal(make(f, &own, &client), AZB_OK);
    assert_int_equal(azb_client_watch(client, count_sockets, &sockets, NULL), AZB_OK);
    assert_int_equal(azb_timer_begin(client, 5, NULL, NULL, &call, NULL), AZB_OK);
    assert_int_equal(sockets.added, 2); // the transport's and the one that wakes the loop
    assert_int_equal(sockets.removed, 0);
    azb_client_free(client);
    assert_int_equal(sockets.removed, 2);
    azb_call_free(call);
    assert_int_equal(sockets.removed, 2);
}

static void a_watch_that_fails_is_not_called(void **state)
{
    fixture *f = *state;
    own_transport own;
    watcher sockets = {0, 0};
    azb_client *client = NULL;
    own_transport_init(&own, f);
    own.watch_status = AZB_E_TRANSPORT;
    assert_int_equal(make(f, &own, &client), AZB_OK);
    assert_int_equal(azb_client_watch(client, count_sockets, &sockets, NULL), AZB_E_TRANSPORT);
    azb_client_free(client);
    assert_int_equal(sockets.added + sockets.removed, 0);
}

// ---- the context ----

typedef struct log_owner {
    azb_client *to_free; // by the callback
    int refused;         // lines of the event client.free
    int destroyed;
} log_owner;

static void count_refusals(void *user, int32_t level, const char *event, const char *text)
{
    (void)text;
    if (strcmp(event, "client.free") == 0) {
        assert_int_equal(level, AZB_LOG_ERROR);
        ((log_owner *)user)->refused++;
    }
}

static void destroy_log(void *user)
{
    ((log_owner *)user)->destroyed++;
}

typedef struct logged {
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
} logged;

static void open_logged(logged *out, fixture *f, log_owner *self)
{
    azb_context_options context;
    azb_options_init(&context, sizeof context);
    context.clock = azb_mock_clock(f->stage.mock);
    context.log = count_refusals;
    context.log_user = self;
    context.destroy = destroy_log;
    context.destroy_user = self;
    assert_int_equal(azb_context_new(&context, &out->context, NULL), AZB_OK);
    assert_int_equal(azb_credential_static_token(out->context, "t", 0, &out->credential, NULL),
                     AZB_OK);
    azb_client_options client;
    azb_options_init(&client, sizeof client);
    client.credential = out->credential;
    client.transport = azb_mock_transport(f->stage.mock);
    assert_int_equal(azb_client_new(out->context, &client, &out->client, NULL), AZB_OK);
}

static void keeps_its_context(void **state)
{
    fixture *f = *state;
    log_owner self = {0};
    logged of = {0};
    azb_pager *pager = NULL;
    open_logged(&of, f, &self);
    assert_int_equal(azb_recovery_points_list(of.client, ITEM, NULL, NULL, &pager, NULL), AZB_OK);
    azb_context_free(of.context);
    azb_credential_free(of.credential);
    azb_client_free(of.client);
    assert_int_equal(self.destroyed, 0); // the pager has the client, and this the context
    azb_pager_free(pager);
    assert_int_equal(self.destroyed, 1);
}

// ---- from a callback ----

static void free_client(void *user, azb_call *call)
{
    (void)call;
    azb_client_free(((log_owner *)user)->to_free);
}

static void refuses_to_be_freed_by_its_callback(void **state)
{
    fixture *f = *state;
    for (int in_background = 0; in_background < 2; in_background++) {
        log_owner self = {0};
        logged of = {0};
        azb_call *call = NULL;
        open_logged(&of, f, &self);
        self.to_free = of.client;
        assert_int_equal(azb_client_run_in_background(of.client, in_background, NULL), AZB_OK);
        assert_int_equal(azb_timer_begin(of.client, 0, free_client, &self, &call, NULL), AZB_OK);
        assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
        assert_int_equal(self.refused, 1);
        azb_call_free(call);
        // the client works as before
        assert_int_equal(azb_timer_begin(of.client, 0, NULL, NULL, &call, NULL), AZB_OK);
        assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
        assert_int_equal(azb_timer_end(call, NULL), AZB_OK);
        azb_call_free(call);
        // also while it is being freed
        assert_int_equal(azb_timer_begin(of.client, 5, free_client, &self, &call, NULL), AZB_OK);
        azb_client_free(of.client);
        assert_int_equal(self.refused, 2);
        azb_call_free(call);
        azb_credential_free(of.credential);
        azb_context_free(of.context);
        assert_int_equal(self.destroyed, 1);
    }
}

static void a_callback_may_free_another_client(void **state)
{
    fixture *f = *state;
    log_owner self = {0};
    logged of = {0};
    azb_call *call = NULL;
    open_logged(&of, f, &self);
    self.to_free = of.client;
    azb_credential_free(of.credential);
    azb_context_free(of.context);
    assert_int_equal(azb_timer_begin(f->stage.client, 0, free_client, &self, &call, NULL), AZB_OK);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    azb_call_free(call);
    assert_int_equal(self.refused, 0);
    assert_int_equal(self.destroyed, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(destroys_its_transport, fixture_open, fixture_close),
        cmocka_unit_test(a_client_that_fails_takes_no_transport),
        cmocka_unit_test_setup_teardown(watches_until_it_is_freed, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_watch_that_fails_is_not_called, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(keeps_its_context, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_to_be_freed_by_its_callback, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_callback_may_free_another_client, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
