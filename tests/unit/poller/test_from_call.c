// test_from_call.c - pollers out of the calls that begin operations.
#include "fixture.h"

#include <azbackup/poller.h>
#include <azbackup/raw.h>

static const azbi_parameter item_id = {.name = "item_id"};
static const azbi_operation row = {
    .id = "Tests_Begin",
    .method = "POST",
    .path = "/begin",
    .api_version = "2025-08-01",
    .scope = AZBI_SCOPE_PROTECTED_ITEM,
    .flags = AZBI_OPERATION_LONG,
    .parameters = &item_id,
    .parameter_count = 1,
};
static const azbi_operation other_row = {.id = "Tests_Other"};
static const azbi_arguments arguments = {.operation = &row, .scope_id = ITEM};

static azb_call *begin_call(fixture *f, int32_t http_status)
{
    azb_call *call = NULL;
    fixture_reply(f, "POST", "*", http_status, BOTH, NULL);
    assert_int_equal(azbi_call_begin(f->stage.client, &arguments, NULL, NULL, &call, NULL), AZB_OK);
    return call;
}

static void pollers_need_a_place(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_raw_result *result = NULL;
    azb_call *call = begin_call(f, 202);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_failed(azbi_call_end_poller(call, &row, NULL, &err), AZB_E_ARG, &err, "out");
    assert_failed(azbi_call_run_poller(f->stage.client, &arguments, NULL, &err), AZB_E_ARG, &err,
                  "out");
    azb_call_free(call);
    fixture_reply(f, "GET", "*", 200, NULL, "{}");
    assert_int_equal(
        azb_raw_call(f->stage.client, "GET", "/x?api-version=1", NULL, NULL, &result, NULL),
        AZB_OK);
    assert_failed(azb_raw_result_poller(result, NULL, &err), AZB_E_ARG, &err, "out");
    azb_raw_result_free(result);
}

// A call gives one poller, when it is done, to the function of its own operation.
static void a_call_gives_one_poller(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_poller *second = NULL;
    azb_call *call = begin_call(f, 202);
    assert_failed(azbi_call_end_poller(call, &row, &poller, &err), AZB_E_STATE, &err, "under way");
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_failed(azbi_call_end_poller(call, &other_row, &poller, &err), AZB_E_ARG, &err,
                  "another function");
    assert_null(poller);
    assert_int_equal(azbi_call_end_poller(call, &row, &poller, NULL), AZB_OK);
    assert_string_equal(azb_poller_operation_id(poller), "op-1");
    assert_failed(azbi_call_end_poller(call, &row, &second, &err), AZB_E_STATE, &err, "already");
    assert_null(second);
    azb_poller_free(poller);
    azb_call_free(call);
}

// A success that begins nothing is an error of the service; the call can be ended again.
static void a_strange_success_begins_nothing(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_call *call = begin_call(f, 206);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    for (int i = 0; i < 2; i++) {
        assert_failed(azbi_call_end_poller(call, &row, &poller, &err), AZB_E_SERVICE, &err,
                      "Tests_Begin: this HTTP status neither starts nor completes an operation");
        assert_null(poller);
    }
    assert_int_equal(azbi_call_end_poller(call, &row, &poller, NULL), AZB_E_SERVICE);
    azb_call_free(call);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(pollers_need_a_place, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_call_gives_one_poller, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_strange_success_begins_nothing, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
