// test_start.c - pollers from the answer that began an operation.
#include "fixture.h"

enum {
    ANSWERS_MAX = 5
};

// An operation from its first answer to its end.
typedef struct story {
    const char *name, *method, *result;
    answer first;
    const char *polled; // pattern of the URL that the answers are for
    answer polls[ANSWERS_MAX];
    int32_t state;
    const char *word, *job_id, *operation_id;
    const char *result_type; // NULL: there is none
} story;

static const story stories[] = {
    {.name = "both headers, a job",
     .method = "POST",
     .first = {202, BOTH, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL, RUNNING}, {200, NULL, JOB_DONE}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .job_id = "job-9",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "both headers, final at once, empty first body",
     .method = "POST",
     .first = {202, BOTH, "{}"},
     .polled = STATUS_URL,
     .polls = {{200, NULL, JOB_DONE}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .job_id = "job-9",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "the first of several jobs",
     .method = "POST",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL,
                "{\"status\":\"Succeeded\",\"properties\":{\"objectType\":"
                "\"OperationStatusJobsExtendedInfo\",\"jobIds\":[\"a\",\"b\"]}}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .job_id = "a",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "async status answered 202 without a body goes on",
     .method = "POST",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{202, BOTH, NULL}, {202, LOCATION, "{}"}, {200, NULL, SUCCEEDED}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "location alone until 204, and the vault has no record",
     .method = "POST",
     .first = {202, LOCATION, NULL},
     .polled = "*",
     .polls = {{202, LOCATION, NULL}, {202, BOTH, "{}"}, {204, NULL, NULL}, {404, NULL, NULL}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1"},
    {.name = "location alone until 204, and the vault's record has the job",
     .method = "POST",
     .first = {202, LOCATION, NULL},
     .polled = "*",
     .polls = {{204, NULL, NULL}, {200, NULL, RUNNING}, {200, NULL, JOB_DONE}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1",
     .job_id = "job-9",
     .result_type = "OperationStatus"},
    {.name = "location alone until 204, and the vault's record is none",
     .method = "POST",
     .first = {202, LOCATION, NULL},
     .polled = "*",
     .polls = {{204, NULL, NULL}, {200, NULL, "<html>"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1"},
    {.name = "location alone until the resource",
     .method = "PUT",
     .result = ITEM_TYPE,
     .first = {202, LOCATION, "{}"},
     .polled = RESULT_URL,
     .polls = {{202, LOCATION, "{}"}, {200, JSON_TYPE, "{\"id\":\"x\",\"name\":\"vm1\"}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1",
     .result_type = ITEM_TYPE},
    {.name = "a location that leads to an operation's status",
     .method = "POST",
     .first = {202, LOCATION, "{}"},
     .polled = RESULT_URL,
     .polls = {{200, NULL, RUNNING}, {200, NULL, JOB_DONE}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .job_id = "job-9",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "words in any case, unknown ones run",
     .method = "DELETE",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL, "{\"status\":\"Dreaming\"}"}, {200, NULL, "{\"status\":\"SUCCEEDED\"}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "SUCCEEDED",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "Operation-Location",
     .method = "POST",
     .first = {202, "Operation-Location: " STATUS_URL "\n", NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL, SUCCEEDED}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "a relative status URL",
     .method = "POST",
     .first = {202, "Azure-AsyncOperation: " ITEM "/operationsStatus/op-2?a=b\n", NULL},
     .polled = HOST ITEM "/operationsStatus/op-2?a=b",
     .polls = {{200, NULL, SUCCEEDED}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-2",
     .result_type = "OperationStatus"},
    {.name = "two question marks",
     .method = "DELETE",
     .first = {202,
               "Location: " HOST VAULT "/backupOperationResults/op-3?fabricName=Azure?"
               "api-version=2016-12-01\n",
               NULL},
     .polled = "*",
     .polls = {{202, NULL, NULL}, {204, NULL, NULL}, {404, NULL, NULL}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-3"},
    {.name = "a location that moves on",
     .method = "POST",
     .first = {202, "Location: " HOST "/a/op-4\n", NULL},
     .polled = HOST "/*",
     .polls = {{202, "Location: " HOST "/b/op-5\n", NULL}, {204, NULL, NULL}, {404, NULL, NULL}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-4"},
    {.name = "failed",
     .method = "POST",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL,
                "{\"status\":\"Failed\",\"error\":{\"code\":\"UserErrorVmNotFound\","
                "\"message\":\"The VM is gone.\"}}"}},
     .state = AZB_POLLER_FAILED,
     .word = "Failed",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "failed without a word why",
     .method = "POST",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL, "{\"status\":\"fAiled\"}"}},
     .state = AZB_POLLER_FAILED,
     .word = "fAiled",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "canceled, with two l",
     .method = "POST",
     .first = {202, ASYNC, NULL},
     .polled = STATUS_URL,
     .polls = {{200, NULL, "{\"status\":\"Cancelled\"}"}},
     .state = AZB_POLLER_CANCELED,
     .word = "Cancelled",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "the error of a location is the operation's",
     .method = "POST",
     .first = {202, LOCATION, NULL},
     .polled = RESULT_URL,
     .polls = {{202, NULL, NULL},
               {400, NULL, "{\"error\":{\"code\":\"BMSUserErrorInvalidInput\"}}"}},
     .state = AZB_POLLER_FAILED,
     .word = "Failed",
     .operation_id = "op-1"},
    {.name = "a resource that is being made",
     .method = "PUT",
     .result = ITEM_TYPE,
     .first = {201, NULL, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Creating\"}}"},
     .polled = "*/begin?api-version=2025-08-01",
     .polls = {{200, NULL, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Creating\"}}"},
               {200, NULL, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "",
     .result_type = ITEM_TYPE},
    {.name = "a resource that cannot be made",
     .method = "PATCH",
     .result = ITEM_TYPE,
     .first = {202, NULL, NULL},
     .polled = "*/begin?api-version=2025-08-01",
     .polls = {{200, NULL, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Failed\"}}"}},
     .state = AZB_POLLER_FAILED,
     .word = "Failed",
     .result_type = ITEM_TYPE},
    {.name = "a 201 without a state runs, a 200 without one is done",
     .method = "PUT",
     .result = ITEM_TYPE,
     .first = {201, NULL, "{\"id\":\"x\"}"},
     .polled = "*/begin?api-version=2025-08-01",
     .polls = {{200, NULL, "{\"id\":\"x\"}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .result_type = ITEM_TYPE},
    {.name = "done at once: 200 with the resource",
     .method = "PUT",
     .result = ITEM_TYPE,
     .first = {200, JSON_TYPE, "{\"id\":\"x\",\"name\":\"n\"}"},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .result_type = ITEM_TYPE},
    {.name = "done at once: 201 and Succeeded",
     .method = "PUT",
     .result = ITEM_TYPE,
     .first = {201, JSON_TYPE,
               "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Succeeded\"}}"},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .result_type = ITEM_TYPE},
    {.name = "done at once: 200 without a body",
     .method = "DELETE",
     .first = {200, NULL, NULL},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded"},
    {.name = "done at once: 204",
     .method = "DELETE",
     .first = {204, NULL, NULL},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded"},
    {.name = "a 200 with a Location beside it is done",
     .method = "POST",
     .first = {200, LOCATION, "{}"},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = ""},
    {.name = "an asynchronous 201",
     .method = "PUT",
     .first = {201, ASYNC, "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"Creating\"}}"},
     .polled = STATUS_URL,
     .polls = {{200, NULL, SUCCEEDED}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1",
     .result_type = "OperationStatus"},
    {.name = "an operation result that is asked again",
     .method = "GET",
     .result = ITEM_TYPE,
     .first = {202, NULL, NULL},
     .polled = "*/begin?api-version=2025-08-01",
     .polls = {{202, NULL, NULL}, {200, NULL, "{\"id\":\"x\"}"}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .result_type = ITEM_TYPE},
};

static void check_end(const story *s, azb_poller *poller)
{
    azb_model *result = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_poller_result(poller, &result, &err);
    assert_int_equal(azb_poller_state(poller), s->state);
    assert_string_equal(azb_poller_state_text(poller), s->word);
    assert_string_equal(azb_poller_job_id(poller), s->job_id == NULL ? "" : s->job_id);
    assert_string_equal(azb_poller_vault_id(poller), VAULT);
    if (s->operation_id != NULL) {
        assert_string_equal(azb_poller_operation_id(poller), s->operation_id);
    }
    if (s->state == AZB_POLLER_SUCCEEDED) {
        assert_int_equal(status, AZB_OK);
    } else {
        assert_failed(status, AZB_E_OPERATION, &err, "ended");
    }
    if (s->result_type == NULL) {
        assert_null(result);
    } else {
        assert_non_null(result);
        assert_string_equal(azb_type_name(azb_model_type(result)), s->result_type);
    }
}

static void follows_every_kind(void **state)
{
    fixture *f = *state;
    for (size_t i = 0; i < sizeof stories / sizeof *stories; i++) {
        const story *s = &stories[i];
        azb_error *err = NULL;
        print_message("%s\n", s->name);
        fixture_reply(f, s->method, "*/begin?*", s->first.http_status, s->first.headers,
                      s->first.body);
        azb_poller *poller = fixture_begin(f, s->method, s->result);
        for (size_t n = 0; n < ANSWERS_MAX && s->polls[n].http_status != 0; n++) {
            int64_t wait_ms = -1;
            assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
            fixture_reply(f, "GET", s->polled, s->polls[n].http_status, s->polls[n].headers,
                          s->polls[n].body);
            const azb_status status = azb_poller_poll(poller, NULL, &wait_ms, &err);
            if (status != AZB_OK) {
                fail_msg("poll %zu: %s", n, azb_error_message(err));
            }
            assert_true(wait_ms == 0 || azb_poller_state(poller) == AZB_POLLER_RUNNING);
            assert_int_equal(azb_poller_last_http_status(poller), s->polls[n].http_status);
        }
        check_end(s, poller);
        const size_t requests = azb_mock_request_count(f->stage.mock);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK); // nothing is sent
        assert_int_equal(azb_mock_request_count(f->stage.mock), requests);
        azb_poller_free(poller);
    }
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(follows_every_kind, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
