#include "fixture.h"

#include <azbackup/model/operation.h>
#include <azbackup/model/protected_item.h>
#include <azbackup/poller.h>

#define BOTH     "Azure-AsyncOperation: " STATUS_URL "\nLocation: " RESULT_URL "\nRetry-After: 60\n"
#define ASYNC    "Azure-AsyncOperation: " STATUS_URL "\n"
#define LOCATION "Location: " RESULT_URL "\n"
#define RUNNING                                                     \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"InProgress\"," \
    "\"startTime\":\"2020-08-02T07:22:08.3556561Z\",\"endTime\":\"0001-01-01T00:00:00\"}"
#define SUCCEEDED "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\"}"
#define JOB_DONE                                                                                  \
    "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\",\"properties\":{\"objectType\":" \
    "\"OperationStatusJobExtendedInfo\",\"jobId\":\"job-9\"}}"
#define ITEM_TYPE "ProtectedItemResource"

// One answer of a poll; http_status 0 ends the list.
typedef struct answer {
    int http_status;
    const char *headers, *body;
} answer;

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
     .polls = {{202, BOTH, NULL}, {202, LOCATION, "{}"}, {204, NULL, NULL}},
     .state = AZB_POLLER_SUCCEEDED,
     .word = "Succeeded",
     .operation_id = "op-1"},
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
     .word = "Succeeded"},
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

static void sends_status_urls_as_they_came(void **state)
{
    static const char url[] = HOST "/Subscriptions/s/x/IaasVMContainer;iaasvmcontainerv2;rg;vm1/"
                                   "operationsStatus/op?api-version=2016-12-01&t=%2f?x";
    fixture *f = *state;
    char headers[512];
    snprintf(headers, sizeof headers, "Azure-AsyncOperation: %s\n", url);
    fixture_reply(f, "POST", "*", 202, headers, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, SUCCEEDED);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_string_equal(azb_mock_request_url(f->stage.mock, 1), url);
    azb_poller_free(poller);
}

// The job id comes from the status; the resource, where one is expected, from the Location.
static void reads_the_resource_at_the_end(void **state)
{
    static const struct {
        answer end;
        const char *type, *name;
    } cases[] = {
        {{200, JSON_TYPE, "{\"id\":\"x\",\"name\":\"vm1\"}"}, ITEM_TYPE, NULL},
        {{204, NULL, NULL}, "OperationStatus", NULL},
        {{404, NULL, NULL}, "OperationStatus", NULL},
        {{410, NULL, NULL}, "OperationStatus", NULL},
        {{400, NULL, "{}"}, "OperationStatus", NULL},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_model *result = NULL;
        int64_t wait_ms = -1;
        fixture_reply(f, "PUT", "*", 202, BOTH, NULL);
        fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
        fixture_reply(f, "GET", RESULT_URL, 202, "Retry-After: 7\n", NULL);
        fixture_reply(f, "GET", RESULT_URL, 503, NULL, NULL);
        fixture_reply(f, "GET", RESULT_URL, cases[i].end.http_status, cases[i].end.headers,
                      cases[i].end.body);
        azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
        assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
        assert_string_equal(azb_poller_job_id(poller), "job-9");
        assert_int_equal(wait_ms, 0);
        assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK); // not ready
        assert_int_equal(wait_ms, 7000);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_E_SERVICE);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
        assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
        assert_string_equal(azb_type_name(azb_model_type(result)), cases[i].type);
        assert_string_equal(azb_poller_job_id(poller), "job-9");
        azb_poller_free(poller);
    }
    assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
}

// A write with Azure-AsyncOperation alone has its resource where it was written.
static void reads_the_resource_where_it_was_written(void **state)
{
    fixture *f = *state;
    azb_model *result = NULL;
    fixture_reply(f, "PUT", "*", 201, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, SUCCEEDED);
    fixture_reply(f, "GET", "*/begin?api-version=2025-08-01", 200, NULL, "{\"id\":\"x\"}");
    azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), ITEM_TYPE);
    azb_poller_free(poller);
}

static void tells_when_the_state_is_lost(void **state)
{
    static const int statuses[] = {404, 410};
    fixture *f = *state;
    for (size_t i = 0; i < 2; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "POST", "*", 202, BOTH, NULL);
        fixture_reply(f, "GET", "*", statuses[i], "x-ms-request-id: r1\n",
                      "{\"error\":{\"code\":\"OperationNotFound\",\"message\":\"Gone.\"}}");
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_LOST);
        assert_string_equal(azb_error_service_code(err), "OperationNotFound");
        assert_string_equal(azb_error_request_id(err), "r1");
        assert_int_equal(azb_error_http_status(err), statuses[i]);
        assert_failed(AZB_E_LOST, AZB_E_LOST, &err, "op-1");
        assert_string_equal(azb_poller_operation_id(poller), "op-1");
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
        azb_poller_free(poller);
    }
    // a 202 that does not say where to ask
    azb_error *err = NULL;
    fixture_reply(f, "POST", "*", 202, NULL, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_LOST, &err, "where its status");
    azb_poller_free(poller);
}

static void sends_no_token_to_foreign_hosts(void **state)
{
    static const char *const urls[] = {"https://evil.example/op", "http://management.azure.com/op",
                                       "//evil.example/op", "https://management.azure.com:8443/op",
                                       "https://x@management.azure.com/op"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
        char headers[256];
        azb_error *err = NULL;
        snprintf(headers, sizeof headers, "Azure-AsyncOperation: %s\n", urls[i]);
        fixture_reply(f, "POST", "*", 202, headers, NULL);
        azb_poller *poller = fixture_begin(f, "POST", NULL); // what began is not lost
        assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_UNTRUSTED, &err, "polling");
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_UNTRUSTED, &err, "polling");
        assert_int_equal(azb_mock_request_count(f->stage.mock), i + 1);
        azb_poller_free(poller);
    }
}

static void leaves_the_state_after_a_bad_poll(void **state)
{
    static const struct {
        answer answer;
        azb_status status;
    } cases[] = {
        {{500, NULL, "{\"error\":{\"code\":\"x\"}}"}, AZB_E_SERVICE},
        {{429, "Retry-After: 3\n", NULL}, AZB_E_SERVICE},
        {{401, NULL, NULL}, AZB_E_SERVICE},
        {{403, NULL, NULL}, AZB_E_SERVICE},
        {{200, NULL, "{\"status\":"}, AZB_E_JSON},
        {{200, NULL, "<html>"}, AZB_E_JSON},
        {{200, NULL, NULL}, AZB_E_JSON},
        {{200, NULL, "{\"status\":7}"}, AZB_E_JSON},
        {{200, NULL, "[]"}, AZB_E_JSON},
    };
    fixture *f = *state;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, "GET", "*", cases[i].answer.http_status, cases[i].answer.headers,
                      cases[i].answer.body);
        if (cases[i].answer.http_status == 401) {
            fixture_repeat(f, 1); // it is tried with a new token
        }
        assert_failed(azb_poller_poll(poller, NULL, NULL, &err), cases[i].status, &err, NULL);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    }
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(poller), "job-9");
    azb_poller_free(poller);
}

static void obeys_each_retry_after(void **state)
{
    static const struct {
        const char *headers;
        int64_t wait_ms;
    } cases[] = {
        {"Retry-After: 10\n", 10 * 1000},
        {"retry-after-ms: 1500\n", 1500},
        {"Retry-After: 999999\n", 60 * 60 * 1000},
        {"Retry-After: soon\n", 60 * 1000},
        {NULL, 60 * 1000},
    };
    fixture *f = *state;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int64_t wait_ms = -1;
        fixture_reply(f, "GET", "*", 200, cases[i].headers, RUNNING);
        assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
        assert_int_equal(wait_ms, cases[i].wait_ms);
    }
    azb_poller_free(poller);
}

static void keeps_the_error_of_the_operation(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_reply(f, "GET", "*", 200, NULL,
                  "{\"status\":\"Failed\",\"error\":{\"code\":\"UserErrorGuestAgent\","
                  "\"message\":\"No answer\\r\\nfrom the agent.\",\"target\":\"vm1\",\"details\":"
                  "[{\"code\":\"Inner\",\"message\":\"Deep.\"}]}}");
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_result(poller, &result, &err), AZB_E_STATE, &err, "running");
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    assert_string_equal(azb_error_service_code(err), "UserErrorGuestAgent");
    assert_string_equal(azb_error_service_message(err), "No answer\r\nfrom the agent.");
    assert_string_equal(azb_error_target(err), "vm1");
    assert_int_equal(azb_error_detail_count(err), 1);
    assert_string_equal(azb_error_service_code(azb_error_detail(err, 0)), "Inner");
    assert_string_equal(azb_error_message(err),
                        "UserErrorGuestAgent: No answer from the agent.: the operation op-1 ended "
                        "Failed");
    azb_error_free(err);
    err = NULL;
    assert_failed(azb_poller_result(poller, &result, &err), AZB_E_OPERATION, &err, "op-1");
    assert_non_null(result); // what the service said in full
    azb_poller_free(poller);
}

static void tells_a_result_that_does_not_fit(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    fixture_reply(f, "PUT", "*", 200, JSON_TYPE, "{\"id\":7}");
    azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_OK);
    assert_failed(azb_poller_result(poller, &result, &err), AZB_E_JSON, &err, "id");
    assert_null(result);
    azb_poller_free(poller);
}

static void shows_the_last_answer(void **state)
{
    fixture *f = *state;
    azb_str body = {NULL, 0};
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_last_http_status(poller), 202);
    assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK);
    assert_null(body.ptr);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK);
    assert_string_equal(body.ptr, JOB_DONE);
    assert_int_equal(body.len, strlen(JOB_DONE));
    azb_poller_free(poller);
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    azb_str body;
    azb_progress progress = {.size = 3};
    assert_failed(azb_poller_poll(NULL, NULL, NULL, &err), AZB_E_ARG, &err, "poller");
    assert_failed(azb_poller_wait(NULL, NULL, &err), AZB_E_ARG, &err, "poller");
    assert_failed(azb_poller_result(NULL, &result, &err), AZB_E_ARG, &err, "poller");
    assert_int_equal(azb_poller_last_body(NULL, &body), AZB_E_ARG);
    assert_int_equal(azb_poller_progress(NULL, &progress), AZB_E_ARG);
    assert_int_equal(azb_poller_state(NULL), AZB_POLLER_RUNNING);
    assert_string_equal(azb_poller_job_id(NULL), "");
    azb_poller_free(NULL);
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_progress(poller, &progress), AZB_E_ABI);
    azb_call_options options;
    azb_call_options_init(&options, sizeof options);
    options.timeout_ms = -2;
    assert_failed(azb_poller_poll(poller, &options, NULL, &err), AZB_E_ARG, &err, "timeout_ms");
    options.size = 0;
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_ABI, &err, "options");
    azb_poller_free(poller);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(follows_every_kind, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(sends_status_urls_as_they_came, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(reads_the_resource_at_the_end, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_the_resource_where_it_was_written, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(tells_when_the_state_is_lost, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(sends_no_token_to_foreign_hosts, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(leaves_the_state_after_a_bad_poll, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(obeys_each_retry_after, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(keeps_the_error_of_the_operation, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(tells_a_result_that_does_not_fit, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(shows_the_last_answer, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
