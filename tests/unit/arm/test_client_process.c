// test_client_process.c - a client and what belongs to it are refused in another process.
#include "fixture.h"

#include <azbackup/raw.h>
#include <azbackup/service/recovery_points.h>

#define URL "/x?api-version=1"

// A client, and one object of each kind that belongs to it.
typedef struct family {
    azb_client *client;
    azb_call *call;  // done
    azb_call *timer; // under way
    azb_pager *pager;
    azb_raw_result *result;
} family;

static azb_status wait_for_one(const family *f, azb_error **err)
{
    return azb_call_wait(f->timer, err);
}

static azb_status wait_for_any(const family *f, azb_error **err)
{
    size_t index = 0;
    return azb_call_wait_any(&f->timer, 1, &index, err);
}

static azb_status end_a_timer(const family *f, azb_error **err)
{
    return azb_timer_end(f->timer, err);
}

static azb_status begin_a_timer(const family *f, azb_error **err)
{
    azb_call *call = NULL;
    const azb_status status = azb_timer_begin(f->client, 1, NULL, NULL, &call, err);
    assert_null(call);
    return status;
}

static azb_status begin_a_call(const family *f, azb_error **err)
{
    azb_call *call = NULL;
    const azb_status status =
        azb_recovery_points_get_begin(f->client, ITEM, "p", NULL, NULL, NULL, &call, err);
    assert_null(call);
    return status;
}

static azb_status end_a_call(const family *f, azb_error **err)
{
    azb_raw_result *result = NULL;
    const azb_status status = azb_raw_call_end(f->call, &result, err);
    assert_null(result);
    return status;
}

static azb_status begin_a_list(const family *f, azb_error **err)
{
    azb_pager *pager = NULL;
    const azb_status status = azb_recovery_points_list(f->client, ITEM, NULL, NULL, &pager, err);
    assert_null(pager);
    return status;
}

static azb_status read_an_item(const family *f, azb_error **err)
{
    azb_model *item = NULL;
    const azb_status status = azb_pager_next(f->pager, &item, err);
    assert_null(item);
    return status;
}

static azb_status read_an_item_of_a_type(const family *f, azb_error **err)
{
    azb_model *item = NULL;
    const azb_status status = azb_pager_next_of(f->pager, azb_type_find("Disk"), &item, err);
    assert_null(item);
    return status;
}

static azb_status read_a_page(const family *f, azb_error **err)
{
    azb_model *const *items = NULL;
    size_t count = 0;
    const azb_status status = azb_pager_next_page(f->pager, &items, &count, err);
    assert_null(items);
    return status;
}

static azb_status load_a_page(const family *f, azb_error **err)
{
    azb_call *call = NULL;
    const azb_status status = azb_pager_load_begin(f->pager, NULL, NULL, &call, err);
    assert_null(call);
    return status;
}

static azb_status step(const family *f, azb_error **err)
{
    return azb_client_step(f->client, 0, NULL, err);
}

static void watch_nothing(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
}

static azb_status watch(const family *f, azb_error **err)
{
    return azb_client_watch(f->client, watch_nothing, NULL, err);
}

static azb_status pass_a_socket(const family *f, azb_error **err)
{
    return azb_client_socket_ready(f->client, 1, AZB_WATCH_IN, err);
}

static azb_status run_in_background(const family *f, azb_error **err)
{
    return azb_client_run_in_background(f->client, 1, err);
}

static azb_status (*const uses[])(const family *f, azb_error **err) = {
    wait_for_one, wait_for_any, end_a_timer,  begin_a_timer,          begin_a_call,
    end_a_call,   begin_a_list, read_an_item, read_an_item_of_a_type, read_a_page,
    load_a_page,  step,         watch,        pass_a_socket,          run_in_background,
};

static void set_up(fixture *f, family *out)
{
    *out = (family){.client = f->stage.client};
    fixture_reply(f, "GET", "*", 200, NULL, "{}");
    fixture_repeat(f, -1);
    assert_int_equal(azb_raw_call(out->client, "GET", URL, NULL, NULL, &out->result, NULL), AZB_OK);
    assert_int_equal(
        azb_raw_call_begin(out->client, "GET", URL, NULL, NULL, NULL, NULL, &out->call, NULL),
        AZB_OK);
    assert_int_equal(azb_call_wait(out->call, NULL), AZB_OK);
    assert_int_equal(azb_timer_begin(out->client, 1000, NULL, NULL, &out->timer, NULL), AZB_OK);
    assert_int_equal(azb_raw_list(out->client, "GET", URL, NULL, NULL, &out->pager, NULL), AZB_OK);
}

static void tear_down(family *f)
{
    azb_call_free(f->call);
    azb_call_free(f->timer);
    azb_pager_free(f->pager);
    azb_raw_result_free(f->result);
}

static void every_use_is_refused(void **state)
{
    fixture *f = *state;
    family all;
    set_up(f, &all);
    fixture_set_foreign(f, true);
    for (size_t i = 0; i < sizeof uses / sizeof *uses; i++) {
        azb_error *err = NULL;
        assert_failed(uses[i](&all, &err), AZB_E_STATE, &err, "another process");
    }
    fixture_set_foreign(f, false);
    tear_down(&all);
}

// All objects still exist afterwards, and can be used.
static void frees_and_cancels_do_nothing(void **state)
{
    fixture *f = *state;
    family all;
    set_up(f, &all);
    fixture_set_foreign(f, true);
    azb_call_cancel(all.timer);
    tear_down(&all);
    azb_client_wakeup(all.client);
    azb_client_free(all.client);
    fixture_set_foreign(f, false);
    assert_int_equal(azb_call_wait(all.timer, NULL), AZB_OK);
    assert_int_equal(azb_timer_end(all.timer, NULL), AZB_OK); // it was not canceled
    assert_int_equal(azb_raw_result_http_status(all.result), 200);
    tear_down(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_use_is_refused, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(frees_and_cancels_do_nothing, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
