// test_poller.c - one poll, its questions and its result.
#include "fixture.h"

#include <stdlib.h>

#include <azbackup/service/backups.h>
#include <azbackup/service/tracking.h>

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

static void goes_where_a_location_leads(void **state)
{
    fixture *f = *state;
    fixture_reply(f, "POST", "*", 202, "Location: " HOST "/a/op-4\n", NULL);
    fixture_reply(f, "GET", HOST "/a/op-4", 202, "Location: /b/op-5\n", NULL);
    fixture_reply(f, "GET", HOST "/b/op-5", 202, NULL, NULL);
    fixture_reply(f, "GET", HOST "/b/op-5", 200, NULL, JOB_DONE);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_string_equal(azb_poller_operation_id(poller), "op-4");
    azb_poller_free(poller);
    // a status URL stays, whatever Location comes with its answers
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, "Location: /b/op-5\n", RUNNING);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
    poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
    assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
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
        fixture_reply(f, "GET", "*", 200, NULL, RUNNING); // known, and then no more
        fixture_reply(f, "GET", "*", statuses[i], "x-ms-request-id: r1\n",
                      "{\"error\":{\"code\":\"OperationNotFound\",\"message\":\"Gone.\"}}");
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
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
    assert_string_equal(azb_error_service_message(err), "No answer\\r\\nfrom the agent.");
    assert_string_equal(azb_error_target(err), "vm1");
    assert_int_equal(azb_error_detail_count(err), 1);
    assert_string_equal(azb_error_service_code(azb_error_detail(err, 0)), "Inner");
    assert_string_equal(azb_error_message(err),
                        "UserErrorGuestAgent: No answer from the agent: the operation op-1 ended "
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
    fixture_reply(f, "POST", "*", 200, JSON_TYPE, "[7]");
    azb_poller *poller = fixture_begin(f, "POST", ITEM_TYPE);
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_OK);
    assert_failed(azb_poller_result(poller, &result, &err), AZB_E_JSON, &err, "an object");
    assert_null(result);
    azb_poller_free(poller);
}

static void tells_a_member_that_does_not_fit(void **state)
{
    fixture *f = *state;
    azb_model *result = NULL;
    fixture_reply(f, "PUT", "*", 200, JSON_TYPE, "{\"id\":7,\"name\":\"n\"}");
    azb_poller *poller = fixture_begin(f, "PUT", ITEM_TYPE);
    assert_null(azb_poller_problem(NULL));
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), ITEM_TYPE);
    assert_int_equal(azb_error_status(azb_poller_problem(poller)), AZB_E_JSON);
    assert_string_equal(azb_error_path(azb_poller_problem(poller)), "id");
    azb_poller_free(poller);
}

// A success without its result is told where the result is asked for.
static void tells_a_result_that_never_came(void **state)
{
    static const struct {
        const char *method, *headers;
        answer polls[3];
    } cases[] = {
        {"POST", LOCATION, {{204, NULL, NULL}, {404, NULL, NULL}}},
        {"POST", NULL, {{0, NULL, NULL}}},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_model *result = NULL;
        azb_error *err = NULL;
        fixture_reply(f, "POST", "*", cases[i].headers == NULL ? 200 : 202, cases[i].headers, NULL);
        for (size_t n = 0; n < 3 && cases[i].polls[n].http_status != 0; n++) {
            fixture_reply(f, "GET", "*", cases[i].polls[n].http_status, NULL, NULL);
        }
        azb_poller *poller = fixture_begin(f, "POST", "TieringCostInfo");
        assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
        assert_failed(azb_poller_result(poller, &result, &err), AZB_E_JSON, &err,
                      "succeeded, but its answer has no TieringCostInfo");
        assert_null(result);
        azb_poller_free(poller);
    }
}

// Where the service's document lists an end without the result, its absence is no failure.
static void a_result_may_be_left_out_where_the_service_says_so(void **state)
{
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_model *result = NULL;
    fixture_reply(f, "GET", "*/operationResults/op-1?*", 204, NULL, NULL);
    assert_int_equal(
        azb_tracking_get_item_result(f->stage.client, ITEM, "op-1", NULL, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_null(result);
    azb_poller_free(poller);
}

static void knows_what_begins_a_job(void **state)
{
    static const char json[] = "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\"}}";
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_model *body = NULL;
    assert_int_equal(azb_model_from_json(f->stage.context, "BackupRequestResource", json,
                                         sizeof json - 1, &body, NULL),
                     AZB_OK);
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_repeat(f, 1);
    assert_int_equal(azb_backups_trigger(f->stage.client, ITEM, body, NULL, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_begins_job(poller), 1);
    azb_poller_free(poller);
    azb_model_free(body);
    poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_begins_job(poller), 0);
    azb_poller_free(poller);
}

// A status is bounded by what it is for, a resource by the client's options.
static void reads_no_more_of_a_status_than_it_needs(void **state)
{
    enum {
        SIZE = 2 * 1024 * 1024
    };
    fixture *f = *state;
    azb_error *err = NULL;
    char *body = malloc(SIZE + 1);
    const int head = snprintf(body, SIZE, "{\"id\":\"x\",\"status\":\"Succeeded\",\"name\":\"");
    memset(body + head, 'n', (size_t)(SIZE - head - 2));
    memcpy(body + SIZE - 2, "\"}", 3);
    fixture_reply(f, "POST", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, body);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_LIMIT, &err, "larger than 1048576");
    azb_poller_free(poller);
    memcpy(strstr(body, "status"), "member", strlen("member")); // a resource now
    fixture_reply(f, "POST", "*", 202, LOCATION, NULL);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, body);
    poller = fixture_begin(f, "POST", ITEM_TYPE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
    free(body);
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
    azb_options_init(&options, sizeof options);
    options.timeout_ms = -2;
    assert_failed(azb_poller_poll(poller, &options, NULL, &err), AZB_E_ARG, &err,
                  "call.timeout_ms");
    options.size = 0;
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_ABI, &err,
                  "call: size is 0; use azb_options_init");
    azb_poller_free(poller);
}

// Questions about no poller have the answers of one that has not begun.
static void no_poller_has_no_state(void **state)
{
    azb_str body = {"x", 1};
    azb_progress progress = {.size = sizeof progress};
    (void)state;
    assert_int_equal(azb_poller_state(NULL), AZB_POLLER_RUNNING);
    assert_string_equal(azb_poller_state_text(NULL), "");
    assert_string_equal(azb_poller_operation_id(NULL), "");
    assert_string_equal(azb_poller_job_id(NULL), "");
    assert_string_equal(azb_poller_vault_id(NULL), "");
    assert_int_equal(azb_poller_begins_job(NULL), 0);
    assert_int_equal(azb_poller_last_http_status(NULL), 0);
    assert_null(azb_poller_problem(NULL));
    assert_int_equal(azb_poller_last_body(NULL, &body), AZB_E_ARG);
    assert_null(body.ptr);
    assert_int_equal(body.len, 0);
    assert_int_equal(azb_poller_progress(NULL, &progress), AZB_E_ARG);
    azb_poller_on_progress(NULL, NULL, NULL);
    azb_poller_free(NULL);
}

static void results_need_a_place(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call *call = NULL;
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    azb_poller *poller = fixture_begin(f, "POST", NULL);
    assert_int_equal(azb_poller_last_body(poller, NULL), AZB_E_ARG);
    assert_int_equal(azb_poller_progress(poller, NULL), AZB_E_ARG);
    assert_int_equal(azb_poller_result(poller, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    assert_int_equal(azb_poller_save(poller, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "token");
    azb_error_free(err);
    assert_int_equal(azb_poller_wait_begin(poller, NULL, NULL, NULL, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "out");
    azb_error_free(err);
    assert_int_equal(azb_poller_wait_begin(NULL, NULL, NULL, NULL, &call, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "poller");
    azb_error_free(err);
    assert_null(call);
    azb_poller_free(poller);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_poller_has_no_state),
        cmocka_unit_test_setup_teardown(results_need_a_place, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(sends_status_urls_as_they_came, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(goes_where_a_location_leads, fixture_open, fixture_close),
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
        cmocka_unit_test_setup_teardown(tells_a_member_that_does_not_fit, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(tells_a_result_that_never_came, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_result_may_be_left_out_where_the_service_says_so,
                                        fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(knows_what_begins_a_job, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_no_more_of_a_status_than_it_needs, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(shows_the_last_answer, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
