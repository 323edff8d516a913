// test_answer.c - what failures of an answer change, whether or not the caller takes the error.
#include "fixture.h"

#include <azbackup/poller.h>
#include <azbackup/replication.h>

#define POINT                                                                         \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/" \
    "Microsoft.Compute/restorePointCollections/c/restorePoints/p"
#define GONE "{\"error\":{\"code\":\"Gone\",\"message\":\"No more.\"}}"

// A failure has the same status for a caller that takes no error.
static void errors_of_polls_are_optional(void **state)
{
    static const struct {
        const char *method, *headers;
        answer polls[3]; // all but the last are fine
        azb_status status;
        const char *text;
    } cases[] = {
        {"POST", NULL, {{0, NULL, NULL}}, AZB_E_LOST, "does not say where its status is"},
        {"POST", ASYNC, {{200, NULL, "[]"}}, AZB_E_JSON, "does not give the state"},
        {"POST", ASYNC, {{410, NULL, GONE}}, AZB_E_LOST, "can no longer be read"},
        {"POST", ASYNC, {{403, NULL, GONE}}, AZB_E_SERVICE, "No more"},
        {"DELETE", ASYNC, {{410, NULL, NULL}, {200, NULL, "{}"}}, AZB_E_LOST, "is still there"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < 2 * sizeof cases / sizeof *cases; i++) {
        const size_t n = i / 2;
        azb_error *err = NULL;
        fixture_reply(f, cases[n].method, "*", 202, cases[n].headers, NULL);
        azb_poller *poller = fixture_begin(f, cases[n].method, NULL);
        const answer *next = cases[n].polls;
        while (next[0].http_status != 0 && next[1].http_status != 0) {
            fixture_reply(f, "GET", "*", next->http_status, next->headers, next->body);
            assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
            next++;
        }
        if (next->http_status != 0) {
            fixture_reply(f, "GET", "*", next->http_status, next->headers, next->body);
        }
        if (i % 2 == 0) {
            assert_failed(azb_poller_poll(poller, NULL, NULL, &err), cases[n].status, &err,
                          cases[n].text);
        } else {
            assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), cases[n].status);
        }
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
        azb_poller_free(poller);
    }
}

static void errors_of_results_are_optional(void **state)
{
    static const struct {
        const char *body;
        azb_status status;
        const char *text;
    } cases[] = {
        {"[7]", AZB_E_JSON, "an object"},
        {NULL, AZB_E_JSON, "its answer has no " ITEM_TYPE},
        {"{\"status\":\"Failed\"}", AZB_E_OPERATION, "ended Failed"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        azb_model *result = NULL;
        fixture_reply(f, "POST", "*", 200, JSON_TYPE, cases[i].body);
        azb_poller *poller = fixture_begin(f, "POST", ITEM_TYPE);
        assert_failed(azb_poller_result(poller, &result, &err), cases[i].status, &err,
                      cases[i].text);
        assert_int_equal(azb_poller_result(poller, &result, NULL), cases[i].status);
        azb_poller_free(poller);
    }
}

// The poll fails with what the service says, and can be repeated.
static void a_restore_point_that_is_gone_is_lost(void **state)
{
    static const int statuses[] = {404, 410};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        azb_error *err = NULL;
        azb_poller *poller = NULL;
        assert_int_equal(azb_replication_poller_new(f->stage.client, POINT, &poller, NULL), AZB_OK);
        fixture_reply(f, "GET", "*", statuses[i], NULL, GONE);
        fixture_repeat(f, 1);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_E_LOST);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_LOST);
        assert_string_equal(azb_error_service_code(err), "Gone");
        assert_failed(AZB_E_LOST, AZB_E_LOST, &err, POINT);
        azb_poller_free(poller);
    }
}

// A poller that was resumed from a token asks again for a point that does not exist yet.
static void a_saved_restore_point_may_still_be_new(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    char *token = NULL;
    int64_t wait_ms = 0;
    assert_int_equal(azb_replication_poller_new(f->stage.client, POINT, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    fixture_reply(f, "GET", "*", 404, NULL, GONE);
    assert_int_equal(azb_poller_poll(again, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(azb_poller_state(again), AZB_POLLER_RUNNING);
    assert_int_equal(wait_ms, 1000);
    azb_text_free(token);
    azb_poller_free(again);
    azb_poller_free(poller);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(errors_of_polls_are_optional, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(errors_of_results_are_optional, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_restore_point_that_is_gone_is_lost, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_saved_restore_point_may_still_be_new, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
