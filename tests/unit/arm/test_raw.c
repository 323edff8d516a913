// test_raw.c - calls that no row of the schema describes.
#include "fixture.h"

#include <azbackup/raw.h>

#define PATH    VAULT "/backupEngines"
#define VERSION "?api-version=2025-08-01"

static azb_status call(fixture *f, const char *method, const char *url, const char *body,
                       azb_raw_result **out, azb_error **err)
{
    return azb_raw_call(f->stage.client, method, url, body, NULL, out, err);
}

static void text_goes_out_and_in(void **state)
{
    static const char *const methods[] = {"PUT", "PATCH", "POST", "DELETE"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        azb_raw_result *result = NULL;
        size_t len = 0;
        fixture_reply(f, methods[i], "*", 200, "X-One: 1\n" JSON_TYPE, "[1, {\"a\":2.50}]");
        assert_int_equal(call(f, methods[i], PATH VERSION, "{ \"b\" : 1E2 }", &result, NULL),
                         AZB_OK);
        assert_string_equal(azb_mock_request_url(f->stage.mock, i), HOST PATH VERSION);
        assert_string_equal(azb_mock_request_body(f->stage.mock, i), "{ \"b\" : 1E2 }");
        assert_string_equal(azb_mock_request_header(f->stage.mock, i, "Authorization"),
                            "Bearer token-of-the-stage");
        assert_string_equal(azb_mock_request_header(f->stage.mock, i, "Content-Type"),
                            "application/json");
        assert_int_equal(azb_raw_result_http_status(result), 200);
        assert_string_equal(azb_raw_result_header(result, "x-one"), "1");
        assert_string_equal(azb_raw_result_header(result, "x-two"), "");
        assert_string_equal(azb_raw_result_body(result, &len), "[1, {\"a\":2.50}]");
        assert_int_equal(len, 15);
        azb_raw_result_free(result);
    }
}

static void an_answer_may_have_no_body_or_other_text(void **state)
{
    fixture *f = *state;
    azb_raw_result *result = NULL;
    fixture_reply(f, "GET", "*", 204, NULL, NULL);
    fixture_reply(f, "GET", "*", 200, "Content-Type: text/html\n", "<p>");
    assert_int_equal(call(f, "GET", PATH VERSION, NULL, &result, NULL), AZB_OK);
    assert_string_equal(azb_raw_result_body(result, NULL), "");
    azb_raw_result_free(result);
    assert_int_equal(call(f, "GET", PATH VERSION, NULL, &result, NULL), AZB_OK);
    assert_string_equal(azb_raw_result_body(result, NULL), "<p>");
    azb_raw_result_free(result);
    assert_int_equal(azb_raw_result_http_status(NULL), 0);
    assert_string_equal(azb_raw_result_header(NULL, "a"), "");
    assert_string_equal(azb_raw_result_body(NULL, NULL), "");
    azb_raw_result_free(NULL);
}

static void the_version_comes_from_somewhere(void **state)
{
    static const struct {
        const char *url, *version, *sent;
    } cases[] = {
        {PATH, "2025-01-01", HOST PATH "?api-version=2025-01-01"},
        {PATH "?a=b", "2025-01-01", HOST PATH "?a=b&api-version=2025-01-01"},
        {PATH "?API-VERSION=1&a=b", NULL, HOST PATH "?API-VERSION=1&a=b"},
        {PATH "?a=b&api-version=1", NULL, HOST PATH "?a=b&api-version=1"},
        {HOST PATH, "2025-01-01", HOST PATH "?api-version=2025-01-01"},
        {"//elsewhere.example/x", "1", HOST "//elsewhere.example/x?api-version=1"},
    };
    fixture *f = *state;
    fixture_reply(f, "GET", "*", 200, NULL, NULL);
    fixture_repeat(f, -1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const azb_call_options options = {.size = sizeof options, .api_version = cases[i].version};
        azb_raw_result *result = NULL;
        assert_int_equal(
            azb_raw_call(f->stage.client, "GET", cases[i].url, NULL, &options, &result, NULL),
            AZB_OK);
        assert_string_equal(azb_mock_request_url(f->stage.mock, i), cases[i].sent);
        azb_raw_result_free(result);
    }
}

static void bad_arguments_are_named(void **state)
{
    static const struct {
        const char *method, *url, *body, *version;
        azb_status status;
        const char *why;
    } bad[] = {
        {NULL, PATH VERSION, NULL, NULL, AZB_E_ARG, "method"},
        {"get", PATH VERSION, NULL, NULL, AZB_E_ARG, "method"},
        {"HEAD", PATH VERSION, NULL, NULL, AZB_E_ARG, "method"},
        {"GET", PATH VERSION, "{}", NULL, AZB_E_ARG, "body"},
        {"PUT", PATH VERSION, "{", NULL, AZB_E_ARG, "body: must be JSON"},
        {"PUT", PATH VERSION, "", NULL, AZB_E_ARG, "body: must be JSON"},
        {"PUT", PATH VERSION, "\"\xFF\"", NULL, AZB_E_ARG, "body: must be JSON"},
        {"GET", NULL, NULL, NULL, AZB_E_ARG, "url: must not be NULL or empty"},
        {"GET", "", NULL, NULL, AZB_E_ARG, "url: must not be NULL or empty"},
        {"GET", "subscriptions/a", NULL, "1", AZB_E_ARG, "begins with /"},
        {"GET", "ftp://a/b", NULL, "1", AZB_E_ARG, "begins with /"},
        {"GET", "/a b", NULL, "1", AZB_E_ARG, "percent-encoded"},
        {"GET", "/a#b", NULL, "1", AZB_E_ARG, "percent-encoded"},
        {"GET", "/a\x7f", NULL, "1", AZB_E_ARG, "percent-encoded"},
        {"GET", "/a\r\nHost: b", NULL, "1", AZB_E_ARG, "percent-encoded"},
        {"GET", "/\xC3\xA9", NULL, "1", AZB_E_ARG, "percent-encoded"},
        {"GET", PATH, NULL, NULL, AZB_E_ARG, "call.api_version: must not be NULL"},
        {"GET", PATH VERSION, NULL, "1", AZB_E_ARG, "call.api_version: must be NULL"},
        {"GET", "https://evil.example/x", NULL, "1", AZB_E_UNTRUSTED, "evil.example"},
        {"GET", "http://management.azure.com/x", NULL, "1", AZB_E_UNTRUSTED, "not https"},
    };
    fixture *f = *state;
    azb_error *err = NULL;
    azb_raw_result *result = NULL;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const azb_call_options options = {.size = sizeof options, .api_version = bad[i].version};
        const azb_status status = azb_raw_call(f->stage.client, bad[i].method, bad[i].url,
                                               bad[i].body, &options, &result, &err);
        assert_failed(status, bad[i].status, &err, bad[i].why);
        assert_null(result);
    }
    assert_failed(azb_raw_call(NULL, "GET", PATH VERSION, NULL, NULL, &result, &err), AZB_E_ARG,
                  &err, "client");
    assert_failed(call(f, "GET", PATH VERSION, NULL, NULL, &err), AZB_E_ARG, &err, "out");
    assert_failed(azb_raw_call_begin(f->stage.client, "GET", PATH VERSION, NULL, NULL, NULL, NULL,
                                     NULL, &err),
                  AZB_E_ARG, &err, "out");
    assert_failed(azb_raw_call_end(NULL, &result, &err), AZB_E_ARG, &err, "call");
    azb_call *timer = NULL;
    assert_int_equal(azb_timer_begin(f->stage.client, 1, NULL, NULL, &timer, NULL), AZB_OK);
    assert_failed(azb_raw_call_end(timer, &result, &err), AZB_E_ARG, &err,
                  "call: was begun by another function");
    azb_call_free(timer);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
}

static void an_error_of_the_service_is_told_without_its_body(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_raw_result *result = NULL;
    fixture_reply(f, "POST", "*", 400, JSON_TYPE,
                  "{\"error\":{\"code\":\"BadThing\",\"message\":\"no\"},\"pin\":\"4711\"}");
    const azb_status status = call(f, "POST", PATH VERSION, "{\"pin\":\"4711\"}", &result, &err);
    assert_int_equal(azb_error_http_status(err), 400);
    assert_string_equal(azb_error_service_code(err), "BadThing");
    assert_string_equal(azb_error_body(err), "");
    assert_string_equal(azb_error_method(err), "POST");
    assert_failed(status, AZB_E_SERVICE, &err, "raw POST");
    assert_null(result);
}

// A lost answer of a POST is not repaired by a second one; that of a PUT is.
static void a_post_is_sent_once(void **state)
{
    static const struct {
        const char *method;
        size_t requests;
    } cases[] = {{"POST", 1}, {"PUT", 2}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fixture f;
        azb_raw_result *result = NULL;
        const stage_options options = {.max_retries = 1};
        (void)state;
        assert_int_equal(stage_open(&f.stage, &options, NULL), AZB_OK);
        fixture_reply(&f, cases[i].method, "*", 200, NULL, NULL);
        assert_int_equal(azb_mock_with(f.stage.mock, AZB_MOCK_RESET, 0), AZB_OK);
        fixture_reply(&f, cases[i].method, "*", 200, NULL, NULL);
        const azb_status status = call(&f, cases[i].method, PATH VERSION, NULL, &result, NULL);
        assert_int_equal(status, cases[i].requests == 1 ? AZB_E_TRANSPORT : AZB_OK);
        assert_int_equal(azb_mock_request_count(f.stage.mock), cases[i].requests);
        azb_raw_result_free(result);
        stage_close(&f.stage);
    }
}

static void a_202_is_followed(void **state)
{
    fixture *f = *state;
    azb_raw_result *result = NULL;
    azb_poller *poller = NULL;
    azb_poller *second = NULL;
    azb_model *model = NULL;
    azb_error *err = NULL;
    char *text = NULL;
    fixture_reply(f, "PUT", "*", 202, "Azure-AsyncOperation: " STATUS_URL "\n" JSON_TYPE,
                  "{\"first\":1}");
    fixture_reply(f, "GET", STATUS_URL, 200, JSON_TYPE,
                  "{\"status\":\"Succeeded\",\"properties\":{\"objectType\":"
                  "\"OperationStatusJobExtendedInfo\",\"jobId\":\"j-7\"}}");
    fixture_reply(f, "GET", HOST ITEM VERSION, 200, JSON_TYPE, "{\"x\":{\"y\":1.0},\"id\":null}");
    assert_int_equal(call(f, "PUT", ITEM VERSION, "{}", &result, NULL), AZB_OK);
    assert_int_equal(azb_raw_result_http_status(result), 202);
    assert_int_equal(azb_raw_result_poller(result, &poller, NULL), AZB_OK);
    assert_failed(azb_raw_result_poller(result, &second, &err), AZB_E_STATE, &err, "before");
    assert_string_equal(azb_raw_result_body(result, NULL), "{\"first\":1}");
    azb_raw_result_free(result);

    assert_string_equal(azb_poller_vault_id(poller), VAULT);
    assert_string_equal(azb_poller_operation_id(poller), "op-1");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_string_equal(azb_poller_job_id(poller), "j-7");
    azb_str body = {NULL, 0};
    assert_int_equal(azb_poller_last_body(poller, &body), AZB_OK); // all that a raw call has
    assert_non_null(body.ptr);
    assert_int_equal(azb_poller_result(poller, &model, NULL), AZB_OK);
    assert_int_equal(azb_model_to_json(model, &text, NULL, NULL), AZB_OK);
    assert_string_equal(text, "{\"x\":{\"y\":1.0},\"id\":null}");
    azb_text_free(text);
    azb_poller_free(poller);
}

static void a_finished_answer_is_a_finished_poller(void **state)
{
    fixture *f = *state;
    azb_raw_result *result = NULL;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "DELETE", "*", 204, NULL, NULL);
    assert_int_equal(call(f, "DELETE", "/subscriptions/s" VERSION, NULL, &result, NULL), AZB_OK);
    assert_int_equal(azb_raw_result_poller(result, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
    assert_string_equal(azb_poller_vault_id(poller), "");
    azb_poller_free(poller);
    azb_raw_result_free(result);
    assert_failed(azb_raw_result_poller(NULL, &poller, &err), AZB_E_ARG, &err, "result");
}

static void its_poller_can_be_saved(void **state)
{
    fixture *f = *state;
    azb_raw_result *result = NULL;
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    azb_model *model = NULL;
    char *token = NULL;
    fixture_reply(f, "PUT", "*", 202, LOCATION, NULL);
    assert_int_equal(call(f, "PUT", "/subscriptions/s" VERSION, "{}", &result, NULL), AZB_OK);
    assert_int_equal(azb_raw_result_poller(result, &poller, NULL), AZB_OK);
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    assert_int_equal(azb_poller_resume(f->stage.client, token, &again, NULL), AZB_OK);
    fixture_reply(f, "GET", RESULT_URL, 200, NULL, "{\"id\":\"x\"}");
    assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
    assert_int_equal(azb_poller_result(again, &model, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(model)), "Object");
    azb_text_free(token);
    azb_poller_free(again);
    azb_poller_free(poller);
    azb_raw_result_free(result);
}

static void a_call_of_an_event_loop_ends_once(void **state)
{
    fixture *f = *state;
    azb_call *under_way = NULL;
    azb_raw_result *result = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{}");
    assert_int_equal(azb_raw_call_begin(f->stage.client, "GET", PATH VERSION, NULL, NULL, NULL,
                                        NULL, &under_way, NULL),
                     AZB_OK);
    assert_failed(azb_raw_call_end(under_way, &result, &err), AZB_E_STATE, &err, "under way");
    assert_int_equal(azb_call_wait(under_way, NULL), AZB_OK);
    assert_int_equal(azb_raw_call_end(under_way, &result, NULL), AZB_OK);
    azb_raw_result *second = NULL;
    assert_failed(azb_raw_call_end(under_way, &second, &err), AZB_E_STATE, &err, "already");
    azb_call_free(under_way);
    assert_string_equal(azb_raw_result_body(result, NULL), "{}");
    azb_raw_result_free(result);
    assert_failed(azb_raw_call_end(NULL, &result, &err), AZB_E_ARG, &err, "call");
}

static void a_list_gives_its_items_as_text(void **state)
{
    static const char *const texts[] = {"{\"a\" : [1.0]}", "{}", "{\"a\":2,\"a\":3}"};
    fixture *f = *state;
    const azb_call_options options = {.size = sizeof options, .api_version = "2025-08-01"};
    azb_pager *pager = NULL;
    azb_model *item = NULL;
    fixture_reply(f, "POST", HOST PATH VERSION, 200, JSON_TYPE,
                  "{\"value\":[{\"a\" : [1.0]},7,{}],\"nextLink\":\"" HOST "/next\"}");
    fixture_reply(f, "GET", HOST "/next", 200, JSON_TYPE, "{\"value\":[{\"a\":2,\"a\":3}]}");
    assert_int_equal(azb_raw_list(f->stage.client, "POST", PATH, "[7]", &options, &pager, NULL),
                     AZB_OK);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        char *text = NULL;
        assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
        assert_string_equal(azb_type_name(azb_model_type(item)), "Object");
        assert_int_equal(azb_model_to_json(item, &text, NULL, NULL), AZB_OK);
        assert_string_equal(text, texts[i]);
        azb_text_free(text);
    }
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    assert_null(item);
    assert_int_equal(azb_pager_problem_count(pager), 1);
    assert_string_equal(azb_error_path(azb_pager_problem(pager, 0)), "value[1]");
    azb_pager_free(pager);
    assert_string_equal(azb_mock_request_body(f->stage.mock, 0), "[7]");
    assert_string_equal(azb_mock_request_body(f->stage.mock, 1), "");

    azb_error *err = NULL;
    assert_failed(azb_raw_list(f->stage.client, "GET", PATH, "{}", &options, &pager, &err),
                  AZB_E_ARG, &err, "body");
    assert_failed(azb_raw_list(f->stage.client, "PUT", PATH, NULL, &options, &pager, &err),
                  AZB_E_ARG, &err, "method");
    assert_failed(azb_raw_list(f->stage.client, "GET", PATH, NULL, NULL, &pager, &err), AZB_E_ARG,
                  &err, "api_version");
    assert_null(pager);
}

static bool failed_well(azb_status status, bool has_output)
{
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(has_output, status == AZB_OK);
    return status != AZB_OK;
}

static void try_once(fixture *f)
{
    azb_raw_result *result = NULL;
    azb_poller *poller = NULL;
    azb_pager *pager = NULL;
    const azb_status called = call(f, "POST", ITEM VERSION, "{\"a\":1}", &result, NULL);
    if (!failed_well(called, result != NULL)) {
        const azb_status followed = azb_raw_result_poller(result, &poller, NULL);
        (void)failed_well(followed, poller != NULL);
    }
    azb_poller_free(poller);
    azb_raw_result_free(result);
    const azb_status listed =
        azb_raw_list(f->stage.client, "GET", PATH VERSION, NULL, NULL, &pager, NULL);
    (void)failed_well(listed, pager != NULL);
    azb_pager_free(pager);
}

static void nothing_is_left_when_memory_ends(void **state)
{
    fixture *f = *state;
    fixture_reply(f, "POST", "*", 202, "Location: " RESULT_URL "\n" JSON_TYPE, "{\"b\":2}");
    fixture_repeat(f, -1);
    bool failed = true;
    for (size_t n = 1; failed; n++) {
        atomic_store(&f->memory.calls, 0);
        atomic_store(&f->memory.fail_at, n);
        try_once(f);
        failed = failing_allocator_has_failed(&f->memory);
        atomic_store(&f->memory.fail_at, 0);
    }
}

static void results_need_a_place(void **state)
{
    fixture *f = *state;
    azb_error *errors[3] = {NULL};
    azb_call *begun = NULL;
    azb_raw_result *result = NULL;
    assert_int_equal(call(f, "GET", PATH VERSION, NULL, NULL, &errors[0]), AZB_E_ARG);
    assert_int_equal(azb_raw_list(f->stage.client, "GET", PATH, NULL, NULL, NULL, &errors[1]),
                     AZB_E_ARG);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{}");
    assert_int_equal(azb_raw_call_begin(f->stage.client, "GET", PATH VERSION, NULL, NULL, NULL,
                                        NULL, &begun, NULL),
                     AZB_OK);
    assert_int_equal(azb_call_wait(begun, NULL), AZB_OK);
    assert_int_equal(azb_raw_call_end(begun, NULL, &errors[2]), AZB_E_ARG);
    for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
        assert_string_equal(azb_error_path(errors[i]), "out");
        azb_error_free(errors[i]);
    }
    assert_int_equal(azb_raw_call_end(begun, &result, NULL), AZB_OK);
    assert_string_equal(azb_raw_result_body(result, NULL), "{}");
    assert_string_equal(azb_raw_result_header(result, NULL), "");
    azb_raw_result_free(result);
    azb_call_free(begun);
}

static void no_result_has_no_answer(void **state)
{
    size_t len = 9;
    (void)state;
    assert_int_equal(azb_raw_result_http_status(NULL), 0);
    assert_string_equal(azb_raw_result_header(NULL, "X-One"), "");
    assert_string_equal(azb_raw_result_body(NULL, &len), "");
    assert_int_equal(len, 0);
    azb_raw_result_free(NULL);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)
    const struct CMUnitTest tests[] = {
        TEST(results_need_a_place),
        cmocka_unit_test(no_result_has_no_answer),
        TEST(text_goes_out_and_in),
        TEST(an_answer_may_have_no_body_or_other_text),
        TEST(the_version_comes_from_somewhere),
        TEST(bad_arguments_are_named),
        TEST(an_error_of_the_service_is_told_without_its_body),
        cmocka_unit_test(a_post_is_sent_once),
        TEST(a_202_is_followed),
        TEST(a_finished_answer_is_a_finished_poller),
        TEST(its_poller_can_be_saved),
        TEST(a_call_of_an_event_loop_ends_once),
        TEST(a_list_gives_its_items_as_text),
        TEST(nothing_is_left_when_memory_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
