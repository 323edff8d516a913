// test_token.c - saved pollers.
#include "fixture.h"

#include <stdlib.h>

#include <azbackup/poller.h>

static azb_poller *begin(fixture *f, const char *method, const char *headers, const char *result)
{
    fixture_reply(f, method, "*/begin?*", 202, headers, NULL);
    return fixture_begin(f, method, result);
}

static char *save(azb_poller *poller)
{
    char *token = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_poller_save(poller, &token, &err), AZB_OK);
    assert_null(err);
    assert_non_null(token);
    return token;
}

// Everything is made anew, as in another process, and the wait goes on from the text alone.
static void another_client_takes_up_the_wait(void **state)
{
    fixture *f = *state;
    azb_poller *poller = begin(f, "PUT", BOTH, "ProtectedItemResource");
    char *token = save(poller);
    char *copy = strdup(token);
    azb_text_free(token);
    azb_poller_free(poller);
    stage_close(&f->stage);
    const stage_options options = {.allocator = failing_allocator_table(&f->memory),
                                   .max_retries = 0};
    assert_int_equal(stage_open(&f->stage, &options, NULL), AZB_OK);

    assert_int_equal(azb_poller_resume(f->stage.client, copy, &poller, NULL), AZB_OK);
    free(copy);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    assert_string_equal(azb_poller_operation_id(poller), "op-1");
    assert_string_equal(azb_poller_vault_id(poller), VAULT);
    assert_string_equal(azb_poller_job_id(poller), "");
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
    fixture_reply(f, "GET", RESULT_URL, 200, JSON_TYPE, "{\"id\":\"x\",\"name\":\"vm1\"}");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_model *result = NULL;
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), "ProtectedItemResource");
    assert_string_equal(azb_poller_job_id(poller), "job-9");
    azb_poller_free(poller);
}

static void every_kind_can_be_saved(void **state)
{
    fixture *f = *state;
    static const struct {
        const char *method, *headers;
        answer end;
    } cases[] = {
        {"POST", BOTH, {200, NULL, JOB_DONE}},
        {"POST", ASYNC, {200, NULL, JOB_DONE}},
        {"POST", LOCATION, {200, NULL, JOB_DONE}},
        {"PUT", NULL, {200, NULL, "{\"properties\":{\"provisioningState\":\"Succeeded\"}}"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_poller *again = NULL;
        azb_poller *poller = begin(f, cases[i].method, cases[i].headers, NULL);
        char *token = save(poller);
        assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
        fixture_reply(f, "GET", "*", cases[i].end.http_status, NULL, cases[i].end.body);
        assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
        azb_text_free(token);
        azb_poller_free(again);
        azb_poller_free(poller);
    }
    // what was done at once stays done
    azb_poller *again = NULL;
    fixture_reply(f, "DELETE", "*", 204, NULL, NULL);
    azb_poller *poller = fixture_begin(f, "DELETE", NULL);
    char *token = save(poller);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    assert_int_equal(azb_poller_state(again), AZB_POLLER_SUCCEEDED);
    azb_text_free(token);
    azb_poller_free(again);
    azb_poller_free(poller);
}

// A header may hold any byte but control bytes; a token is UTF-8.
static void an_odd_location_can_be_saved(void **state)
{
    fixture *f = *state;
    azb_poller *again = NULL;
    azb_poller *poller = begin(f, "POST", "Location: /op\xa7?api-version=1\n", NULL);
    char *token = save(poller);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    fixture_reply(f, "GET", HOST "/op%A7?api-version=1", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
    azb_text_free(token);
    azb_poller_free(again);
    azb_poller_free(poller);
}

static void a_job_id_is_in_the_token(void **state)
{
    fixture *f = *state;
    azb_poller *again = NULL;
    azb_poller *poller = begin(f, "POST", BOTH, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    char *token = save(poller);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(again), "job-9"); // also when the operation is forgotten
    azb_text_free(token);
    azb_poller_free(again);
    azb_poller_free(poller);
}

static void holds_no_secret(void **state)
{
    fixture *f = *state;
    azb_poller *poller = begin(f, "POST", BOTH, NULL);
    char *token = save(poller);
    assert_null(strstr(token, "token-of-the-stage"));
    assert_null(strstr(token, "Bearer"));
    azb_text_free(token);
    azb_poller_free(poller);
}

#define CLAIMS "\"azbackupPoller\":1,\"secret\":0,\"endpoint\":\"" HOST "\""

static void refuses_other_texts(void **state)
{
    static const struct {
        const char *token;
        azb_status status;
        const char *text;
    } cases[] = {
        {"", AZB_E_ARG, "must be a text of azb_poller_save"},
        {"x", AZB_E_ARG, "must be a text of azb_poller_save"},
        {"{}", AZB_E_ARG, "must be a text of azb_poller_save"},
        {"[]", AZB_E_ARG, "must be a text of azb_poller_save"},
        {"{" CLAIMS "", AZB_E_ARG, "must be a text of azb_poller_save"},
        {"{\"azbackupPoller\":2,\"kind\":2,\"endpoint\":\"" HOST "\",\"url\":\"" STATUS_URL "\"}",
         AZB_E_ARG, "newer"},
        {"{" CLAIMS "}", AZB_E_ARG, "kind"},
        {"{" CLAIMS ",\"kind\":-1}", AZB_E_ARG, "kind"},
        {"{" CLAIMS ",\"kind\":7}", AZB_E_ARG, "kind"},
        {"{" CLAIMS ",\"kind\":2}", AZB_E_ARG, "url"},
        {"{" CLAIMS ",\"kind\":2,\"url\":7}", AZB_E_ARG, "url"},
        {"{" CLAIMS ",\"kind\":5,\"url\":\"" STATUS_URL "\"}", AZB_E_ARG, "jobId"},
        {"{" CLAIMS ",\"kind\":6,\"url\":\"" STATUS_URL "\"}", AZB_E_ARG, "restorePointId"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"" STATUS_URL "\",\"type\":\"Nothing\"}", AZB_E_ARG,
         "type"},
        {"{\"azbackupPoller\":1,\"kind\":2,\"url\":\"" STATUS_URL "\"}", AZB_E_ARG, "endpoint"},
        {"{\"azbackupPoller\":1,\"kind\":2,\"endpoint\":\"other\",\"url\":\"" STATUS_URL "\"}",
         AZB_E_ARG, "endpoint"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"" STATUS_URL "\",\"request\":-1}", AZB_E_ARG,
         "the unknown request -1"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"" STATUS_URL "\",\"request\":3}", AZB_E_ARG,
         "the unknown request 3"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"" STATUS_URL
         "\",\"requestUrl\":\"https://evil.example/\"}",
         AZB_E_UNTRUSTED, "evil.example"},
        {"{\"azbackupPoller\":1,\"kind\":2,\"endpoint\":\"https://other.example\",\"url\":"
         "\"" STATUS_URL "\"}",
         AZB_E_UNTRUSTED, "other.example"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"https://evil.example/op\"}", AZB_E_UNTRUSTED,
         "evil.example"},
        {"{" CLAIMS ",\"kind\":2,\"url\":\"" STATUS_URL
         "\",\"resourceUrl\":\"http://management.azure.com/\"}",
         AZB_E_UNTRUSTED, "https"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_poller *poller = NULL;
        azb_error *err = NULL;
        assert_failed(azb_poller_resume(f->stage.client, cases[i].token, &poller, &err),
                      cases[i].status, &err, cases[i].text);
        assert_null(poller);
    }
}

static void refuses_a_text_that_is_too_long(void **state)
{
    enum {
        LEN = 128 * 1024
    };
    fixture *f = *state;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_poller *saved = begin(f, "POST", BOTH, NULL);
    char *token = save(saved);
    char *padded = malloc(LEN + 2);
    assert_non_null(padded);
    memset(padded, ' ', LEN + 1);
    padded[LEN + 1] = '\0';
    memcpy(padded, token, strlen(token));
    assert_failed(azb_poller_resume(f->stage.client, padded, &poller, &err), AZB_E_ARG, &err,
                  "must be a text of azb_poller_save");
    padded[LEN] = '\0';
    assert_int_equal(azb_poller_resume(f->stage.client, padded, &poller, NULL), AZB_OK);
    azb_poller_free(poller);
    free(padded);
    azb_text_free(token);
    azb_poller_free(saved);
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    char *token = NULL;
    assert_failed(azb_poller_save(NULL, &token, &err), AZB_E_ARG, &err, "poller");
    assert_failed(azb_poller_resume(NULL, "{}", &poller, &err), AZB_E_ARG, &err, "client");
    assert_failed(azb_poller_resume(f->stage.client, NULL, &poller, &err), AZB_E_ARG, &err,
                  "token");
    assert_failed(azb_poller_resume(f->stage.client, "{}", NULL, &err), AZB_E_ARG, &err, "out");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(another_client_takes_up_the_wait, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(every_kind_can_be_saved, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(an_odd_location_can_be_saved, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_job_id_is_in_the_token, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(holds_no_secret, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_other_texts, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_a_text_that_is_too_long, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
