// test_note.c - what the errors of a poller say, and what is read of odd answers.
#include "fixture.h"

#define JOB_URL "*/backupJobs/job-9?*"
#define TRIGGER "x-ms-request-id: t1\nx-ms-correlation-request-id: tc\n"
#define POLLED  "x-ms-request-id: p1\nx-ms-correlation-request-id: pc\n"

static void check_ids(const azb_error *err)
{
    assert_string_equal(azb_error_trigger_request_id(err), "t1");
    assert_string_equal(azb_error_trigger_correlation_id(err), "tc");
    assert_int_equal(strlen(azb_error_trigger_client_request_id(err)), 36);
    assert_string_equal(azb_error_request_id(err), "p1");
    assert_string_equal(azb_error_correlation_id(err), "pc");
    assert_string_equal(azb_error_method(err), "GET");
    assert_non_null(strstr(azb_error_url(err), "https://management.azure.com/"));
    assert_string_equal(azb_error_operation_id(err), "op-1");
}

// Each way to fail, told by its poll: a status, a verdict of a Location, a provisioning state.
static void a_failure_says_who_told_it_and_what_began_it(void **state)
{
    static const struct {
        const char *method, *headers;
        answer poll;
    } cases[] = {
        {"POST",
         ASYNC TRIGGER,
         {200, POLLED, "{\"status\":\"Failed\",\"error\":{\"code\":\"X\"}}"}},
        {"POST", ASYNC TRIGGER, {200, POLLED, "{\"status\":\"Canceled\"}"}},
        {"POST", LOCATION TRIGGER, {409, POLLED, "{\"error\":{\"code\":\"X\"}}"}},
        {"PUT",
         LOCATION TRIGGER,
         {200, POLLED, "{\"properties\":{\"provisioningState\":\"Failed\"}}"}},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, cases[i].method, "*", 202, cases[i].headers, NULL);
        fixture_reply(f, "GET", "*", cases[i].poll.http_status, cases[i].poll.headers,
                      cases[i].poll.body);
        azb_poller *poller = fixture_begin(f, cases[i].method, NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
        check_ids(err);
        assert_int_equal(azb_error_http_status(err), cases[i].poll.http_status);
        azb_error_free(err);
        azb_poller_free(poller);
    }
}

static void a_first_answer_that_failed_began_it_as_well(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    fixture_reply(f, "PUT", "*", 200, "x-ms-request-id: t1\n",
                  "{\"properties\":{\"provisioningState\":\"Failed\"}}");
    azb_poller *poller = fixture_begin(f, "PUT", NULL);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    assert_string_equal(azb_error_request_id(err), "t1");
    assert_string_equal(azb_error_trigger_request_id(err), "t1");
    assert_string_equal(azb_error_method(err), "PUT");
    azb_error_free(err);
    azb_poller_free(poller);
}

// Request ids that are too long are not kept, and an empty operation id is left out.
static void odd_ids_are_left_out(void **state)
{
    static char long_id[1100];
    static const struct {
        const char *status_url, *request_id, *trigger, *operation_id;
    } cases[] = {
        {STATUS_URL, "t1", "t1", "op-1"},
        {STATUS_URL, long_id, "", "op-1"},
        {HOST "/", "t1", "t1", ""},
    };
    fixture *f = *state;
    memset(long_id, 'i', sizeof long_id - 1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        static char headers[2048];
        azb_error *err = NULL;
        (void)snprintf(headers, sizeof headers, "Azure-AsyncOperation: %s\nx-ms-request-id: %s\n",
                       cases[i].status_url, cases[i].request_id);
        fixture_reply(f, "POST", "*", 202, headers, NULL);
        fixture_reply(f, "GET", "*", 200, NULL, "{\"status\":\"Failed\"}");
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
        assert_string_equal(azb_error_trigger_request_id(err), cases[i].trigger);
        assert_string_equal(azb_error_operation_id(err), cases[i].operation_id);
        azb_error_free(err);
        azb_poller_free(poller);
    }
}

// A wait that ends before its work hands over all that it takes to go on.
static void a_wait_that_ends_early_says_how_to_go_on(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *resumed = NULL;
    const azb_call_options call = {.size = sizeof call, .timeout_ms = 4 * 60 * 1000};
    fixture_reply(f, "POST", "*", 202, ASYNC TRIGGER, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    fixture_reply(f, "GET", "*", 200, NULL,
                  "{\"status\":\"InProgress\",\"properties\":{\"jobId\":\"job-9\"}}");
    fixture_reply(f, "GET", "*", 504, POLLED, NULL);
    fixture_repeat(f, -1);
    assert_int_equal(azb_poller_wait(poller, &call, &err), AZB_E_TIMEOUT);
    assert_string_equal(azb_error_operation_id(err), "op-1");
    assert_string_equal(azb_error_job_id(err), "job-9");
    assert_string_equal(azb_error_trigger_request_id(err), "t1");
    assert_int_equal(azb_error_http_status(azb_error_cause(err)), 504);
    assert_string_equal(azb_error_request_id(azb_error_cause(err)), "p1");
    assert_non_null(strstr(azb_error_message(err), "timed out waiting; the operation is still "
                                                   "running, and the last poll failed: "));
    assert_int_equal(
        azb_poller_resume(f->stage.client, azb_error_resume_token(err), &resumed, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(resumed), "job-9");
    azb_poller_free(resumed);
    azb_error_free(err);
    azb_poller_free(poller);
}

static void polls_that_fail_for_ever_say_how_to_go_on(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    fixture_reply(f, "POST", "*", 202, ASYNC TRIGGER, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    fixture_reply(f, "GET", "*", 504, POLLED, NULL);
    fixture_repeat(f, -1);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_SERVICE);
    check_ids(err);
    assert_int_equal(azb_error_http_status(err), 504);
    assert_true(azb_error_resume_token(err)[0] == '{');
    azb_error_free(err);
    azb_poller_free(poller);
}

// An operation that failed without a word has the error of the job that it names.
static void a_silent_failure_is_explained_by_its_job(void **state)
{
    static const struct {
        const char *job;
        int http_status;
        const char *code; // of the error
    } cases[] = {
        {"{\"properties\":{\"status\":\"Failed\",\"errorDetails\":[{\"errorCode\":400001,"
         "\"errorTitle\":\"UserErrorGuestAgentStatusUnavailable\",\"errorString\":\"No "
         "agent.\"}]}}",
         200, "UserErrorGuestAgentStatusUnavailable"},
        {"{\"properties\":{\"status\":\"Failed\"}}", 200, ""},
        {"<html>", 200, ""},
        {NULL, 404, ""},
        {NULL, 503, ""},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "POST", "*", 202, ASYNC TRIGGER, NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, POLLED,
                      "{\"status\":\"Failed\",\"properties\":{\"jobId\":\"job-9\"}}");
        fixture_reply(f, "GET", JOB_URL, cases[i].http_status, POLLED, cases[i].job);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_FAILED);
        assert_string_equal(azb_poller_state_text(poller), "Failed");
        if (cases[i].code[0] != '\0') {
            assert_non_null(strstr(azb_error_message(err), "No agent"));
            assert_int_equal(azb_error_service_number(err), 400001);
        }
        assert_string_equal(azb_error_service_code(err), cases[i].code);
        check_ids(err);
        assert_string_equal(azb_error_job_id(err), "job-9");
        azb_error_free(err);
        azb_poller_free(poller);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    }
}

// Whatever else is odd, the state and the job are read.
static void odd_members_hide_no_state(void **state)
{
    static const char *const odd[] = {
        "\"error\":{\"code\":1e400}",
        "\"error\":[]",
        "\"percentComplete\":\"half\"",
        "\"startTime\":7",
        "\"endTime\":{}",
        "\"id\":99999999999999999999",
        "\"name\":null",
        "\"error\":{\"code\":99999999999999999999}",
        "\"properties2\":{\"a\":[1,{\"b\":[]}]}",
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        char body[256];
        azb_model *result = NULL;
        (void)snprintf(body, sizeof body,
                       "{%s,\"status\":\"Succeeded\",\"properties\":{\"objectType\":"
                       "\"OperationStatusJobExtendedInfo\",\"jobId\":\"job-9\"}}",
                       odd[i]);
        fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", "*", 200, NULL, body);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
        assert_string_equal(azb_poller_job_id(poller), "job-9");
        assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
        assert_non_null(result);
        azb_poller_free(poller);
    }
}

static void a_job_with_an_odd_error_code_has_failed(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *job = NULL;
    azb_model *result = NULL;
    assert_int_equal(azb_job_poller_new(f->stage.client, VAULT, "job-9", &job, NULL), AZB_OK);
    fixture_reply(f, "GET", JOB_URL, 200, NULL,
                  "{\"id\":[],\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"status\":\"Failed\","
                  "\"errorDetails\":[{\"errorCode\":1e400,\"errorString\":\"Disk gone.\"}]}}");
    assert_failed(azb_poller_wait(job, NULL, &err), AZB_E_OPERATION, &err, "Disk gone");
    assert_int_equal(azb_poller_result(job, &result, NULL), AZB_E_OPERATION);
    assert_string_equal(azb_type_name(azb_model_type(result)), "JobResource");
    assert_string_equal(azb_error_path(azb_poller_problem(job)), "id");
    azb_poller_free(job);
}

// Text for a job that is its whole ARM id means that job.
static void a_job_may_be_named_by_its_arm_id(void **state)
{
    static const struct {
        const char *json; // of jobId
        const char *job, *vault;
    } cases[] = {
        {"\"" VAULT "/backupJobs/job-9\"", "job-9", VAULT},
        {"\"" VAULT "2/BACKUPJOBS/job-9\"", "job-9", VAULT "2"},
        {"\"" VAULT "/backupOperations/x\"", "", VAULT},
        {"\"/\"", "", VAULT},
        {"\"\"", "", VAULT},
        {"7", "", VAULT},
        {"null", "", VAULT},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char body[512];
        (void)snprintf(body, sizeof body,
                       "{\"status\":\"Succeeded\",\"properties\":{\"jobId\":%s}}", cases[i].json);
        fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", "*", 200, NULL, body);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
        assert_string_equal(azb_poller_job_id(poller), cases[i].job);
        assert_string_equal(azb_poller_vault_id(poller), cases[i].vault);
        azb_poller_free(poller);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_failure_says_who_told_it_and_what_began_it, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_first_answer_that_failed_began_it_as_well, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(odd_ids_are_left_out, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_wait_that_ends_early_says_how_to_go_on, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(polls_that_fail_for_ever_say_how_to_go_on, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_silent_failure_is_explained_by_its_job, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(odd_members_hide_no_state, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_job_with_an_odd_error_code_has_failed, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_job_may_be_named_by_its_arm_id, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
