// test_timer.c - calls that only wait.
#include "fixture.h"

#include <azbackup/service/recovery_points.h>

static int64_t now(fixture *f)
{
    return azb_context_monotonic_ms(f->stage.context);
}

static azb_call *begin(fixture *f, int64_t delay_ms, azb_call_fn done, void *user)
{
    azb_call *call = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_timer_begin(f->stage.client, delay_ms, done, user, &call, &err), AZB_OK);
    assert_null(err);
    return call;
}

static void passes_the_time(void **state)
{
    static const int64_t delays[] = {0, 1, 90 * 60 * 1000};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof delays / sizeof *delays; i++) {
        const int64_t start = now(f);
        azb_error *err = NULL;
        azb_call *call = begin(f, delays[i], NULL, NULL);
        assert_failed(azb_timer_end(call, &err), AZB_E_STATE, &err, "under way");
        assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
        assert_int_equal(azb_timer_end(call, NULL), AZB_OK);
        assert_int_equal(now(f) - start, delays[i]);
        azb_call_free(call);
    }
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

static void refuses(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call *call = NULL;
    azb_client *client = f->stage.client;
    assert_failed(azb_timer_begin(NULL, 1, NULL, NULL, &call, &err), AZB_E_ARG, &err, "client");
    assert_failed(azb_timer_begin(client, -1, NULL, NULL, &call, &err), AZB_E_ARG, &err,
                  "delay_ms");
    assert_failed(azb_timer_begin(client, INT64_MAX, NULL, NULL, &call, &err), AZB_E_ARG, &err,
                  "delay_ms");
    assert_null(call);
    assert_failed(azb_timer_begin(client, 1, NULL, NULL, NULL, &err), AZB_E_ARG, &err, "call");
    assert_failed(azb_timer_end(NULL, &err), AZB_E_ARG, &err, "call");
    // another kind of call
    assert_int_equal(
        azb_recovery_points_get_begin(client, ITEM, "p1", NULL, NULL, NULL, &call, NULL), AZB_OK);
    assert_failed(azb_timer_end(call, &err), AZB_E_ARG, &err, "not a timer");
    azb_call_free(call);
    call = begin(f, 1, NULL, NULL);
    azb_recovery_point_resource *point = NULL;
    assert_failed(azb_recovery_points_get_end(call, &point, &err), AZB_E_ARG, &err, NULL);
    azb_call_free(call);
}

typedef struct chain {
    fixture *f;
    int left;
    azb_status status;
} chain;

// The next one from inside the callback of the last one.
static void go_on(void *user, azb_call *call)
{
    chain *c = user;
    c->status = azb_timer_end(call, NULL);
    azb_call_free(call);
    if (--c->left > 0) {
        (void)begin(c->f, 1000, go_on, c);
    }
}

static void goes_on_in_callbacks(void **state)
{
    fixture *f = *state;
    chain c = {.f = f, .left = 3};
    const int64_t start = now(f);
    (void)begin(f, 1000, go_on, &c);
    while (c.left > 0) {
        assert_int_equal(azb_client_step(f->stage.client, -1, NULL, NULL), AZB_OK);
    }
    assert_int_equal(c.status, AZB_OK);
    assert_int_equal(now(f) - start, 3000);
}

static void ends_canceled(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    const int64_t start = now(f);
    azb_call *call = begin(f, 1000, NULL, NULL);
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
    azb_call_cancel(call);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_failed(azb_timer_end(call, &err), AZB_E_CANCELED, &err, "timer");
    azb_call_free(call);
    azb_call_free(begin(f, 1000, NULL, NULL)); // dropped before and while it runs
    call = begin(f, 1000, NULL, NULL);
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
    azb_call_free(call);
    assert_int_equal(now(f), start);
    chain c = {.f = f, .left = 1};
    (void)begin(f, 1000, go_on, &c);
    azb_client_free(f->stage.client);
    f->stage.client = NULL;
    assert_int_equal(c.left, 0);
    assert_int_equal(c.status, AZB_E_CANCELED);
}

static azb_status one_timer(fixture *f)
{
    azb_call *call = NULL;
    azb_status status = azb_timer_begin(f->stage.client, 1000, NULL, NULL, &call, NULL);
    if (status == AZB_OK) {
        status = azb_call_wait(call, NULL);
    }
    if (status == AZB_OK) {
        status = azb_timer_end(call, NULL);
    }
    azb_call_free(call);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(one_timer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(passes_the_time, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(goes_on_in_callbacks, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(ends_canceled, fixture_open, fixture_close),
        cmocka_unit_test(survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
