// test_missing.c - names that are not there yet, and what to make of those that are gone.
#include "fixture.h"

enum {
    SECOND_MS = 1000,
    GRACE_MS = 60 * SECOND_MS
};

#define BEGIN_URL "*/begin?api-version=2025-08-01"
#define JOB_URL   "*/backupJobs/job-9?*"
#define JOB_ENDED "{\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"status\":\"Completed\"}}"

static int64_t now(const fixture *f)
{
    return azbi_now_ms(f->stage.context);
}

// One 404 a moment after the service gave a name is ridden out, whatever began it.
static void a_name_of_a_moment_ago_is_asked_for_again(void **state)
{
    static const struct {
        const char *method, *headers, *url;
        const char *end; // the body that ends it; NULL: a 204
    } cases[] = {
        {"POST", BOTH, STATUS_URL, JOB_DONE},   {"PUT", ASYNC, STATUS_URL, SUCCEEDED},
        {"PATCH", BOTH, STATUS_URL, SUCCEEDED}, {"DELETE", BOTH, STATUS_URL, SUCCEEDED},
        {"POST", LOCATION, RESULT_URL, NULL},   {"DELETE", LOCATION, RESULT_URL, NULL},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture_reply(f, cases[i].method, "*", 202, cases[i].headers, NULL);
        azb_poller *poller = fixture_begin(f, cases[i].method, NULL);
        for (int n = 0; n < 3; n++) {
            int64_t wait_ms = 0;
            fixture_reply(f, "GET", cases[i].url, 404, NULL, NULL);
            assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
            assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
            assert_int_equal(wait_ms, SECOND_MS << n);
        }
        fixture_reply(f, "GET", cases[i].url, cases[i].end == NULL ? 204 : 200, NULL, cases[i].end);
        if (cases[i].end == NULL) {
            fixture_reply(f, "GET", "*/backupOperations/*", 404, NULL, NULL);
        }
        assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
        azb_poller_free(poller);
    }
}

static void a_name_that_never_comes_is_lost_after_a_minute(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    fixture_reply(f, "POST", "*", 202, ASYNC "x-ms-request-id: t1\n", NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    fixture_reply(f, "GET", STATUS_URL, 404, "x-ms-request-id: p1\n", NULL);
    fixture_repeat(f, -1);
    const int64_t first = now(f) + GRACE_MS; // the first poll is due after a minute
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_LOST);
    assert_int_equal(now(f) - first, GRACE_MS);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1 + 7); // 1, 2, 4, 8, 16, the rest
    assert_string_equal(azb_error_operation_id(err), "op-1");
    assert_string_equal(azb_error_trigger_request_id(err), "t1");
    assert_string_equal(azb_error_request_id(err), "p1");
    assert_true(azb_error_resume_token(err)[0] == '{');
    azb_error_free(err);
    azb_poller_free(poller);
}

static void a_state_that_was_read_is_lost_at_once(void **state)
{
    static const char *const methods[] = {"POST", "PUT", "PATCH"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        azb_error *err = NULL;
        fixture_reply(f, methods[i], "*", 202, ASYNC, NULL);
        azb_poller *poller = fixture_begin(f, methods[i], NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, NULL, RUNNING);
        fixture_reply(f, "GET", STATUS_URL, 404, NULL, NULL);
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_LOST, &err, "op-1");
        azb_poller_free(poller);
    }
}

// A job that an operation named is one of those names; one that the program names is not.
static void a_job_may_be_as_new_as_its_operation(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *job = NULL;
    fixture_reply(f, "POST", "*", 202, ASYNC "x-ms-request-id: t1\n", NULL);
    azb_poller *operation = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_job_new(operation, &job, &err), AZB_E_STATE, &err, "no job is known");
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(operation, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_job_new(operation, &job, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(job), "job-9");
    fixture_reply(f, "GET", JOB_URL, 404, NULL, NULL);
    fixture_reply(f, "GET", JOB_URL, 200, NULL, JOB_ENDED);
    assert_int_equal(azb_poller_wait(job, NULL, NULL), AZB_OK);
    azb_poller_free(job);
    azb_poller_free(operation);

    assert_int_equal(azb_job_poller_new(f->stage.client, VAULT, "job-9", &job, NULL), AZB_OK);
    fixture_reply(f, "GET", JOB_URL, 404, NULL, NULL);
    assert_failed(azb_poller_wait(job, NULL, &err), AZB_E_LOST, &err, "job-9");
    azb_poller_free(job);
    assert_failed(azb_poller_job_new(NULL, &job, &err), AZB_E_ARG, &err, "operation");
    assert_failed(azb_poller_job_new(NULL, NULL, &err), AZB_E_ARG, &err, "out");
}

static void a_saved_name_may_still_be_new(void **state)
{
    fixture *f = *state;
    char *token = NULL;
    azb_poller *resumed = NULL;
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &resumed, NULL), AZB_OK);
    azb_text_free(token);
    fixture_reply(f, "GET", STATUS_URL, 404, NULL, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, SUCCEEDED);
    assert_int_equal(azb_poller_wait(resumed, NULL, NULL), AZB_OK);
    azb_poller_free(resumed);
    azb_poller_free(poller);
}

// What a PUT makes tells how far it is when its status never comes. One that is taken up from its
// token does the same.
static void a_put_asks_its_resource_in_the_end(void **state)
{
    static const struct {
        int http_status;
        const char *body;
        azb_status status;
    } cases[] = {
        {200, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}", AZB_OK},
        {200, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Failed\"}}", AZB_E_OPERATION},
        {404, NULL, AZB_E_LOST},
    };
    fixture *f = *state;
    for (size_t i = 0; i < 2 * sizeof cases / sizeof *cases; i++) {
        const size_t n = i / 2;
        azb_error *err = NULL;
        char *token = NULL;
        fixture_reply(f, "PUT", "*", 202, i % 2 == 0 ? ASYNC : LOCATION, NULL);
        azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
        assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
        azb_poller_free(poller);
        assert_int_equal(azb_poller_resume(f->stage.client, token, &poller, NULL), AZB_OK);
        azb_text_free(token);
        fixture_reply(f, "GET", "*/operation*", 404, NULL, NULL);
        fixture_repeat(f, 6);
        fixture_reply(f, "GET", BEGIN_URL, cases[n].http_status, NULL, cases[n].body);
        const azb_status status = azb_poller_wait(poller, NULL, &err);
        assert_failed(status, cases[n].status, &err, NULL);
        assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

// A resource whose state was read before may be missing at one poll and come back.
static void a_resource_that_comes_back_is_waited_for(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    fixture_reply(f, "PUT", "*", 201, NULL,
                  "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Creating\"}}");
    azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
    fixture_reply(f, "GET", BEGIN_URL, 200, NULL,
                  "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Creating\"}}");
    fixture_reply(f, "GET", BEGIN_URL, 404, NULL, NULL);
    fixture_reply(f, "GET", BEGIN_URL, 200, NULL,
                  "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}");
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_OK, &err, NULL);
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    azb_poller_free(poller);
}

// The status of a deletion may lie beneath what is deleted, and go with it.
static void a_deletion_whose_status_is_gone_looks_at_the_resource(void **state)
{
    static const struct {
        const char *headers;
        int gone, look;
        azb_status status;
    } cases[] = {
        {BOTH, 404, 404, AZB_OK},
        {BOTH, 410, 404, AZB_OK},
        {BOTH, 404, 410, AZB_OK},
        {BOTH, 404, 200, AZB_E_LOST},
        {BOTH, 410, 200, AZB_E_LOST},
        {BOTH, 404, 403, AZB_E_SERVICE},
        {LOCATION, 410, 404, AZB_OK},
        {LOCATION, 410, 409, AZB_E_SERVICE}, // not a verdict: that was the Location's to give
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "DELETE", "*", 202, cases[i].headers, NULL);
        azb_poller *poller = fixture_begin(f, "DELETE", NULL);
        fixture_reply(f, "GET", "*/operation*", 202, NULL, RUNNING);
        fixture_reply(f, "GET", "*/operation*", cases[i].gone, NULL, NULL);
        fixture_reply(f, "GET", BEGIN_URL, cases[i].look, NULL, NULL);
        const azb_status status = azb_poller_wait(poller, NULL, &err);
        if (status == AZB_OK) {
            assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
        }
        assert_failed(status, cases[i].status, &err, NULL);
        assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_name_of_a_moment_ago_is_asked_for_again, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_name_that_never_comes_is_lost_after_a_minute,
                                        fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_state_that_was_read_is_lost_at_once, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_job_may_be_as_new_as_its_operation, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_saved_name_may_still_be_new, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_put_asks_its_resource_in_the_end, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_resource_that_comes_back_is_waited_for, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_deletion_whose_status_is_gone_looks_at_the_resource,
                                        fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
