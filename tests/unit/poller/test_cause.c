// test_cause.c - operations that fail without a reason, which their job may have.
#include "fixture.h"

#include <azbackup/poller.h>
#include <azbackup/service/disks.h>

#define JOB_URL "*/backupJobs/job-9?*"
#define DISK                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/" \
    "Microsoft.Compute/disks/d"
#define FAILED(more) "{\"status\":\"Failed\",\"properties\":{\"jobId\":\"job-9\"}" more "}"
#define JOB(more)    "{\"properties\":{\"status\":\"Failed\"" more "}}"

// Only an operation that failed without any reason asks its job.
static void a_failure_with_a_reason_asks_no_job(void **state)
{
    static const struct {
        const char *status; // the body
        size_t polls;
    } cases[] = {
        {FAILED(""), 2},
        {FAILED(",\"error\":{}"), 2},
        {FAILED(",\"error\":{\"code\":\"X\"}"), 1},
        {FAILED(",\"error\":{\"message\":\"No.\"}"), 1},
        {FAILED(",\"error\":{\"details\":[{\"code\":\"X\"}]}"), 1},
        {"{\"status\":\"Canceled\",\"properties\":{\"jobId\":\"job-9\"}}", 1},
        {"{\"status\":\"Failed\"}", 1},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        const size_t before = azb_mock_request_count(f->stage.mock);
        fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, NULL, cases[i].status);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        if (cases[i].polls == 2) {
            fixture_reply(f, "GET", JOB_URL, 200, NULL, JOB(""));
        }
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err, "op-1");
        assert_int_equal(azb_mock_request_count(f->stage.mock) - before, 1 + cases[i].polls);
        azb_poller_free(poller);
    }
}

// What the job says takes the place of a failure without a reason, unless it says nothing either.
static void the_job_gives_the_reason(void **state)
{
    static const struct {
        int http_status;
        const char *job;
        const char *code, *message; // of the error
    } cases[] = {
        {200, JOB(",\"errorDetails\":[{\"errorCode\":7,\"errorString\":\"No agent.\"}]"), "7",
         "No agent."},
        {200, JOB(",\"errorDetails\":[{\"errorCode\":7}]"), "7", ""},
        {200, JOB(",\"errorDetails\":[{\"errorString\":\"No agent.\"}]"), "", "No agent."},
        {200, JOB(""), "", ""},
        {200, "[", "", ""},
        {200, NULL, "", ""},
        {204, NULL, "", ""},
        {403, JOB(",\"errorDetails\":[{\"errorCode\":7}]"), "", ""},
        {404, NULL, "", ""},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, NULL, FAILED(""));
        fixture_reply(f, "GET", JOB_URL, cases[i].http_status, NULL, cases[i].job);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
        assert_string_equal(azb_error_service_code(err), cases[i].code);
        assert_string_equal(azb_error_service_message(err), cases[i].message);
        assert_string_equal(azb_error_operation_id(err), "op-1");
        assert_string_equal(azb_error_job_id(err), "job-9");
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
        azb_error_free(err);
        azb_poller_free(poller);
    }
}

// A job whose name or vault no URL can hold cannot be asked: the failure stays as it is.
static void a_job_that_cannot_be_named_is_not_asked(void **state)
{
    static const char *const ids[] = {"a/b", "..", "/nowhere/backupJobs/j"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        char body[128];
        azb_error *err = NULL;
        (void)snprintf(body, sizeof body,
                       "{\"status\":\"Failed\",\"properties\":{\"jobId\":\"%s\"}}", ids[i]);
        fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, NULL, body);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err, "ended Failed");
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_FAILED);
        assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

// A text that is too long for an id is not kept, and asks no job.
static void a_job_id_that_is_too_long_is_not_kept(void **state)
{
    enum {
        LEN = 40 * 1000
    };
    static char body[LEN + 128];
    fixture *f = *state;
    azb_error *err = NULL;
    int at = snprintf(body, sizeof body, "{\"status\":\"Failed\",\"properties\":{\"jobId\":\"");
    memset(body + at, 'j', LEN);
    (void)snprintf(body + at + LEN, sizeof body - (size_t)at - LEN, "\"}}");
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, body);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err, "ended Failed");
    assert_string_equal(azb_poller_job_id(poller), "");
    azb_poller_free(poller);
}

// A disk lies in no vault, so no job can be asked there, whatever its status names.
static void without_a_vault_there_is_no_job(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_poller *job = NULL;
    fixture_reply(f, "DELETE", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, FAILED(""));
    assert_int_equal(azb_disks_delete(f->stage.client, DISK, NULL, &poller, NULL), AZB_OK);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err, "ended Failed");
    assert_string_equal(azb_poller_job_id(poller), "job-9");
    assert_string_equal(azb_poller_vault_id(poller), "");
    assert_failed(azb_poller_job_new(poller, &job, &err), AZB_E_STATE, &err, "no job is known");
    assert_failed(azb_poller_cancel_job(poller, NULL, NULL, &err), AZB_E_STATE, &err,
                  "no job is known");
    assert_null(job);
    azb_poller_free(poller);
}

static azb_status fail_and_ask_the_job(fixture *f)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, FAILED(""));
    fixture_reply(f, "GET", JOB_URL, 200, NULL, JOB(",\"errorDetails\":[{\"errorCode\":7}]"));
    azb_status status = fixture_try_begin(f, "POST", NULL, &poller, NULL);
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, NULL, &err);
    }
    if (status == AZB_E_OPERATION) {
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_FAILED);
        status = AZB_OK;
    }
    azb_error_free(err);
    azb_poller_free(poller);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(fail_and_ask_the_job);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_failure_with_a_reason_asks_no_job, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(the_job_gives_the_reason, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_job_that_cannot_be_named_is_not_asked, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_job_id_that_is_too_long_is_not_kept, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(without_a_vault_there_is_no_job, fixture_open,
                                        fixture_close),
        cmocka_unit_test(survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
