// test_pager_load.c - reading ahead for programs with an event loop.
#include "fixture.h"

#include <azbackup/typed/service/recovery_points.h>

#define POINT(name) \
    "{\"name\":\"" name "\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"}}"
#define LINK(token) \
    ",\"nextLink\":\"" HOST ITEM "/recoveryPoints?api-version=2025-08-01&$skipToken=" token "\"}"

static azb_pager *list(fixture *f)
{
    azb_pager *pager = NULL;
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                     AZB_OK);
    return pager;
}

static void step(fixture *f)
{
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
}

// An event loop: loads, reads without waiting, loads again, all in callbacks.
typedef struct reader {
    azb_pager *pager;
    azb_call *call;
    char names[64];
    int loads;
    azb_status status;
    bool is_done;
} reader;

static void read_on(void *user, azb_call *call)
{
    reader *r = user;
    azb_recovery_point_resource *item = NULL;
    r->loads++;
    r->status = azb_recovery_points_list_next(r->pager, &item, NULL);
    azb_call_free(call);
    if (item == NULL) {
        r->is_done = true;
        return;
    }
    strncat(r->names, item->name.ptr, sizeof r->names - strlen(r->names) - 1);
    assert_int_equal(azb_pager_load_begin(r->pager, read_on, r, &r->call, NULL), AZB_OK);
}

static void reads_a_list_in_callbacks(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[]" LINK("3"));
    fixture_reply(f, NULL, "*=3", 200, JSON_TYPE, "{\"value\":[" POINT("c") "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE,
                  "{\"value\":[" POINT("a") "," POINT("b") "]" LINK("2"));
    reader r = {.pager = list(f)};
    assert_int_equal(azb_pager_load_begin(r.pager, read_on, &r, &r.call, NULL), AZB_OK);
    for (int i = 0; i < 50 && !r.is_done; i++) {
        step(f);
    }
    assert_true(r.is_done);
    assert_int_equal(r.status, AZB_OK);
    assert_string_equal(r.names, "abc");
    assert_int_equal(r.loads, 4);
    azb_pager_free(r.pager);
}

static void the_next_call_tells_a_failure(void **state)
{
    static const struct {
        int http_status;
        const char *body;
        azb_status status;
    } cases[] = {
        {500, "{}", AZB_E_SERVICE},
        {200, "{\"value\":", AZB_E_JSON},
        {200, "{\"value\":[],\"nextLink\":\"https://evil.example/\"}", AZB_E_UNTRUSTED},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_call *call = NULL;
        azb_model *item = NULL;
        azb_error *err = NULL;
        azb_pager *pager = list(f);
        fixture_reply(f, NULL, "*", cases[i].http_status, NULL, cases[i].body);
        assert_int_equal(azb_pager_load_begin(pager, NULL, NULL, &call, NULL), AZB_OK);
        assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
        const size_t requests = azb_mock_request_count(f->stage.mock);
        assert_failed(azb_pager_next(pager, &item, &err), cases[i].status, &err, NULL);
        assert_int_equal(azb_mock_request_count(f->stage.mock), requests); // nothing is asked twice
        if (cases[i].status != AZB_E_UNTRUSTED) {
            fixture_reply(f, NULL, "*", 200, NULL, "{\"value\":[" POINT("a") "]}");
            assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
            assert_non_null(item);
        }
        azb_call_free(call);
        azb_pager_free(pager);
    }
}

static void nothing_else_may_read_meanwhile(void **state)
{
    fixture *f = *state;
    azb_call *call = NULL;
    azb_call *second = NULL;
    azb_model *item = NULL;
    azb_error *err = NULL;
    azb_pager *pager = list(f);
    fixture_reply(f, NULL, "*", 200, NULL, "{\"value\":[" POINT("a") "]}");
    assert_int_equal(azb_pager_load_begin(pager, NULL, NULL, &call, NULL), AZB_OK);
    assert_failed(azb_pager_next(pager, &item, &err), AZB_E_STATE, &err, "under way");
    assert_failed(azb_pager_load_begin(pager, NULL, NULL, &second, &err), AZB_E_STATE, &err,
                  "under way");
    assert_failed(azb_pager_load_begin(NULL, NULL, NULL, &second, &err), AZB_E_ARG, &err, "pager");
    azb_call_free(call); // dropped: the pager may be read at once
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    assert_non_null(item);
    assert_failed(azb_pager_load_begin(pager, NULL, NULL, NULL, &err), AZB_E_ARG, &err, "call");
    azb_pager_free(pager);
}

static void count_end(void *user, azb_call *call)
{
    int *ends = user;
    assert_int_equal(azb_call_is_done(call), 1);
    (*ends)++;
}

static void a_cancelled_load_may_be_begun_again(void **state)
{
    fixture *f = *state;
    int ends = 0;
    azb_call *call = NULL;
    azb_model *item = NULL;
    azb_pager *pager = list(f);
    fixture_reply(f, NULL, "*", 200, NULL, "{\"value\":[" POINT("a") "]}");
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_DELAY, 1000), AZB_OK);
    assert_int_equal(azb_pager_load_begin(pager, count_end, &ends, &call, NULL), AZB_OK);
    step(f);
    azb_call_cancel(call);
    step(f);
    assert_int_equal(ends, 1);
    azb_call_free(call);
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK); // the same fetch goes on
    assert_non_null(item);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1);
    azb_pager_free(pager);
}

static void anything_may_be_freed_first(void **state)
{
    enum {
        PAGER = 1,
        CALL = 2,
        CLIENT = 3,
        ORDERS = 6
    };
    static const int orders[ORDERS][3] = {{PAGER, CALL, CLIENT}, {PAGER, CLIENT, CALL},
                                          {CALL, PAGER, CLIENT}, {CALL, CLIENT, PAGER},
                                          {CLIENT, PAGER, CALL}, {CLIENT, CALL, PAGER}};
    (void)state;
    for (int i = 0; i < 2 * ORDERS; i++) {
        void *one = NULL;
        int ends = 0;
        azb_call *call = NULL;
        fixture_open(&one);
        fixture *f = one;
        azb_pager *pager = list(f);
        fixture_reply(f, NULL, "*", 200, NULL, NULL);
        assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
        assert_int_equal(azb_pager_load_begin(pager, count_end, &ends, &call, NULL), AZB_OK);
        if (i >= ORDERS) {
            step(f);
        }
        for (int n = 0; n < 3; n++) {
            switch (orders[i % ORDERS][n]) {
            case PAGER:
                azb_pager_free(pager);
                break;
            case CALL:
                azb_call_free(call);
                break;
            default:
                azb_client_free(f->stage.client);
                f->stage.client = NULL;
                break;
            }
        }
        assert_true(ends <= 1);
        assert_int_equal(fixture_close(&one), 0);
    }
}

static azb_status load_and_read(fixture *f)
{
    azb_pager *pager = NULL;
    azb_call *call = NULL;
    azb_model *item = NULL;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[7," POINT("b") "]}");
    fixture_repeat(f, -1);
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("a") "]" LINK("2"));
    fixture_repeat(f, -1);
    azb_status status = azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL);
    for (int i = 0; i < 3 && status == AZB_OK; i++) {
        status = azb_pager_load_begin(pager, NULL, NULL, &call, NULL);
        if (status == AZB_OK) {
            status = azb_call_wait(call, NULL);
        }
        if (status == AZB_OK) {
            status = azb_pager_next(pager, &item, NULL);
        }
        azb_call_free(call);
        call = NULL;
    }
    azb_pager_free(pager);
    return status;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    fixture_sweep(load_and_read);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_list_in_callbacks, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(the_next_call_tells_a_failure, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(nothing_else_may_read_meanwhile, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_cancelled_load_may_be_begun_again, fixture_open,
                                        fixture_close),
        cmocka_unit_test(anything_may_be_freed_first),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
