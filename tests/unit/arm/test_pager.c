// test_pager.c - lists, page by page.
#include "fixture.h"

#include <azbackup/service/jobs.h>
#include <azbackup/typed/service/recovery_points.h>

#define POINT(name) \
    "{\"name\":\"" name "\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"}}"
#define POINTS_URL  HOST ITEM "/recoveryPoints?api-version=2025-08-01"
#define LINK(token) ",\"nextLink\":\"" POINTS_URL "&$skipToken=" token "\"}"

static azb_pager *list(fixture *f)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, &err),
                     AZB_OK);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
    return pager;
}

static void expect(azb_pager *pager, const char *name)
{
    azb_recovery_point_resource *item = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_recovery_points_list_next(pager, &item, &err);
    if (status != AZB_OK) {
        fail_msg("%s: %s", azb_status_name(status), azb_error_message(err));
    }
    if (name == NULL) {
        assert_null(item);
        return;
    }
    assert_non_null(item);
    assert_string_equal(item->name.ptr, name);
}

static void expect_failure(azb_pager *pager, azb_status status, const char *text)
{
    azb_model *item = NULL;
    azb_error *err = NULL;
    const azb_status actual = azb_pager_next(pager, &item, &err);
    assert_null(item);
    assert_failed(actual, status, &err, text);
}

static void goes_through_all_pages(void **state)
{
    // the ways to say that there is no next page, and relative links
    static const struct {
        const char *link, *end;
    } cases[] = {
        {LINK("2"), "}"},
        {LINK("2"), ",\"nextLink\":null}"},
        {LINK("2"), ",\"nextLink\":\"\"}"},
        {",\"nextLink\":\"?api-version=2025-08-01&$skipToken=2\"}", "}"},
        {",\"nextLink\":\"" ITEM "/recoveryPoints?$skipToken=2\"}", "}"},
        {",\"nextLink\":\"recoveryPoints?$skipToken=2\"}", "}"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char first[2048];
        char last[2048];
        azb_pager *pager = NULL;
        azb_error *err = NULL;
        snprintf(first, sizeof first, "{\"value\":[" POINT("1") "," POINT("2") "]%s",
                 cases[i].link);
        snprintf(last, sizeof last, "{\"value\":[" POINT("3") "]%s", cases[i].end);
        fixture_reply(f, "GET", "*skipToken=2", 200, JSON_TYPE, last);
        fixture_reply(f, "GET", "*/recoveryPoints?*", 200, JSON_TYPE, first);
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, &err),
                         AZB_OK);
        expect(pager, "1");
        expect(pager, "2");
        expect(pager, "3");
        expect(pager, NULL);
        expect(pager, NULL);
        assert_int_equal(azb_pager_page_count(pager), 2);
        azb_pager_free(pager);
    }
    assert_int_equal(azb_mock_unexpected_count(f->stage.mock), 0);
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
}

static void goes_over_empty_pages(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[]" LINK("3"));
    fixture_reply(f, NULL, "*=3", 200, JSON_TYPE, "{\"value\":[" POINT("x") "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[]" LINK("2"));
    azb_pager *pager = list(f);
    expect(pager, "x");
    expect(pager, NULL);
    azb_pager_free(pager);
}

static void reads_ahead_of_the_reader(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE,
                  "{\"value\":[" POINT("1") "," POINT("2") "]" LINK("2"));
    azb_pager *pager = list(f);
    expect(pager, "1");
    // nobody waits, and the second page comes with the next step
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 2);
    azb_pager_free(pager);
}

static void hands_out_pages(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[" POINT("4") "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE,
                  "{\"value\":[" POINT("1") "," POINT("2") "," POINT("3") "]" LINK("2"));
    azb_pager *pager = list(f);
    azb_model *const *items = NULL;
    size_t count = 0;
    expect(pager, "1");
    assert_int_equal(azb_pager_next_page(pager, &items, &count, NULL), AZB_OK);
    assert_int_equal(count, 2); // the rest of the page
    assert_string_equal(((const azb_recovery_point_resource *)(void *)items[1])->name.ptr, "3");
    assert_int_equal(azb_pager_next_page(pager, &items, &count, NULL), AZB_OK);
    assert_int_equal(count, 1);
    assert_int_equal(azb_pager_next_page(pager, &items, &count, NULL), AZB_OK);
    assert_int_equal(count, 0);
    assert_null(items);
    azb_pager_free(pager);
}

static void lends_items_that_can_be_kept(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[" POINT("2") "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("1") "]" LINK("2"));
    azb_pager *pager = list(f);
    azb_model *first = NULL;
    assert_int_equal(azb_pager_next(pager, &first, NULL), AZB_OK);
    azb_model_keep(first);
    expect(pager, "2");
    expect(pager, NULL);
    azb_pager_free(pager);
    assert_string_equal(((const azb_recovery_point_resource *)(void *)first)->name.ptr, "1");
    azb_model_free(first);
}

static void refuses_foreign_links(void **state)
{
    static const char *const links[] = {
        "https://evil.example/page",
        "https://management.azure.com.evil.example/page",
        "https://management.azure.com:444/page",
        "http://management.azure.com/page",
        "//evil.example/page",
        "https://user@management.azure.com/page",
        "ftp://management.azure.com/",
        "https://",
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof links / sizeof *links; i++) {
        char body[1024];
        azb_pager *pager = NULL;
        snprintf(body, sizeof body, "{\"value\":[" POINT("1") "],\"nextLink\":\"%s\"}", links[i]);
        fixture_reply(f, NULL, "*", 200, JSON_TYPE, body);
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                         AZB_OK);
        expect(pager, "1"); // the page itself is good
        expect_failure(pager, AZB_E_UNTRUSTED, "nextLink");
        expect_failure(pager, AZB_E_UNTRUSTED, "nextLink");
        assert_int_equal(azb_mock_request_count(f->stage.mock), i + 1);
        azb_pager_free(pager);
    }
}

static void sees_loops_of_any_length(void **state)
{
    static const int lengths[] = {1, 2, 3, 64, 200};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        azb_pager *pager = NULL;
        char pattern[64];
        char body[1024];
        for (int page = 0; page < lengths[i]; page++) {
            snprintf(pattern, sizeof pattern, "*=%d-%d", lengths[i], page);
            snprintf(body, sizeof body,
                     "{\"value\":[],\"nextLink\":\"" POINTS_URL "&$skipToken=%d-%d\"}", lengths[i],
                     (page + 1) % lengths[i]);
            fixture_reply(f, NULL, pattern, 200, JSON_TYPE, body);
            fixture_repeat(f, -1);
        }
        snprintf(body, sizeof body,
                 "{\"value\":[],\"nextLink\":\"" POINTS_URL "&$skipToken=%d-0\"}", lengths[i]);
        fixture_reply(f, NULL, "*api-version=2025-08-01", 200, JSON_TYPE, body);
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                         AZB_OK);
        expect_failure(pager, AZB_E_LIMIT, "nextLink");
        expect_failure(pager, AZB_E_LIMIT, "read before");
        assert_true(azb_pager_page_count(pager) <= (size_t)(4 * lengths[i] + 2));
        azb_pager_free(pager);
    }
}

static void tells_what_is_no_page(void **state)
{
    static const struct {
        const char *headers, *body, *text;
    } cases[] = {
        {JSON_TYPE, NULL, "no body"},
        {JSON_TYPE, "[]", NULL},
        {JSON_TYPE, "null", NULL},
        {JSON_TYPE, "{\"value\":{}}", NULL},
        {JSON_TYPE, "{\"value\":[", NULL},
        {JSON_TYPE, "{\"value\":[]} x", NULL},
        {JSON_TYPE, "<html></html>", NULL},
        {"Content-Type: text/html; charset=utf-8\n", "<html></html>", "text/html"},
        {"Content-Type: application/xml\n", "{\"value\":[]}", "application/xml"},
        {NULL, "\xef\xbb\xbf junk", NULL},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_pager *pager = NULL;
        fixture_reply(f, NULL, "*", 200, cases[i].headers, cases[i].body);
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                         AZB_OK);
        expect_failure(pager, AZB_E_JSON, cases[i].text);
        azb_pager_free(pager);
    }
    static const char *const types[] = {"application/json; charset=utf-8", "text/json",
                                        "text/plain; charset=utf-8", "application/problem+json",
                                        "APPLICATION/JSON"};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
        azb_pager *pager = NULL;
        char headers[128];
        snprintf(headers, sizeof headers, "Content-Type: %s\n", types[i]);
        fixture_reply(f, NULL, "*", 200, headers, "{\"value\":[]}");
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                         AZB_OK);
        expect(pager, NULL);
        azb_pager_free(pager);
    }
}

static void tries_a_failed_page_again(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 500, "x-ms-request-id: id-7\n",
                  "{\"error\":{\"code\":\"InternalError\",\"message\":\"Oops.\"}}");
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":");
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[" POINT("2") "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("1") "]" LINK("2"));
    azb_pager *pager = list(f);
    azb_model *item = NULL;
    azb_error *err = NULL;
    expect(pager, "1");
    assert_int_equal(azb_pager_next(pager, &item, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "InternalError");
    assert_string_equal(azb_error_request_id(err), "id-7");
    assert_int_equal(azb_error_http_status(err), 500);
    assert_true(azb_error_is_transient(err));
    azb_error_free(err);
    expect_failure(pager, AZB_E_JSON, "RecoveryPoints_List");
    expect(pager, "2");
    expect(pager, NULL);
    assert_int_equal(azb_pager_page_count(pager), 2);
    azb_pager_free(pager);
}

static void keeps_problems_beside_the_page(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*", 200, JSON_TYPE,
                  "{\"value\":[" POINT("1") ",7,{\"name\":[]}," POINT("4") "]}");
    azb_pager *pager = list(f);
    expect(pager, "1");
    expect(pager, "4");
    expect(pager, NULL);
    assert_int_equal(azb_pager_problem_count(pager), 2);
    const azb_error *problem = azb_pager_problem(pager, 1);
    assert_int_equal(azb_error_status(problem), AZB_E_JSON);
    assert_string_equal(azb_error_path(problem), "value[2].name");
    assert_string_equal(azb_error_body(problem), ""); // a recovery point may hold keys
    assert_null(azb_pager_problem(pager, 2));
    azb_pager_free(pager);
}

static void a_page_tried_again_has_its_problems_once(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[7," POINT("1") "");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[7," POINT("1") "]}");
    azb_pager *pager = list(f);
    expect_failure(pager, AZB_E_JSON, NULL);
    assert_int_equal(azb_pager_problem_count(pager), 0);
    expect(pager, "1");
    expect(pager, NULL);
    assert_int_equal(azb_pager_problem_count(pager), 1);
    azb_pager_free(pager);
}

static void quotes_elements_without_secrets(void **state)
{
    fixture *f = *state;
    azb_pager *pager = NULL;
    azb_model *item = NULL;
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[{\"name\":[]}]}");
    assert_int_equal(azb_jobs_list(f->stage.client, VAULT, NULL, NULL, &pager, NULL), AZB_OK);
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    assert_null(item);
    assert_string_equal(azb_error_path(azb_pager_problem(pager, 0)), "value[0].name");
    assert_string_equal(azb_error_body(azb_pager_problem(pager, 0)), "{\"name\":[]}");
    azb_pager_free(pager);
}

static void keeps_a_thousand_problems_at_most(void **state)
{
    enum {
        BAD = 1200
    };
    fixture *f = *state;
    static char body[BAD * 2 + 64];
    size_t len = (size_t)snprintf(body, sizeof body, "{\"value\":[7");
    for (int i = 1; i < BAD; i++) {
        len += (size_t)snprintf(body + len, sizeof body - len, ",7");
    }
    snprintf(body + len, sizeof body - len, "]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, body);
    azb_pager *pager = list(f);
    expect(pager, NULL);
    assert_int_equal(azb_pager_problem_count(pager), 1000);
    azb_pager_free(pager);
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_client *client = f->stage.client;
    assert_failed(azb_recovery_points_list(NULL, ITEM, NULL, NULL, &pager, &err), AZB_E_ARG, &err,
                  "client");
    assert_failed(azb_recovery_points_list(client, NULL, NULL, NULL, &pager, &err), AZB_E_ARG, &err,
                  "item_id");
    assert_failed(azb_recovery_points_list(client, VAULT, NULL, NULL, &pager, &err), AZB_E_ARG,
                  &err, "item_id");
    assert_failed(azb_recovery_points_list(client, ITEM, NULL, NULL, NULL, &err), AZB_E_ARG, &err,
                  NULL);
    azb_model *item = NULL;
    assert_failed(azb_pager_next(NULL, &item, &err), AZB_E_ARG, &err, "pager");
    pager = list(f);
    assert_failed(azb_pager_next(pager, NULL, &err), AZB_E_ARG, &err, "item");
    size_t count = 9;
    azb_model *const *items = NULL;
    assert_failed(azb_pager_next_page(pager, NULL, &count, &err), AZB_E_ARG, &err, "items");
    assert_int_equal(count, 0);
    assert_failed(azb_pager_next_page(pager, &items, NULL, &err), AZB_E_ARG, &err, "count");
    // typed readers: of no pager, of one that lists another type, and without a place
    assert_failed(azb_pager_next_of(NULL, azb_type_find("Disk"), &item, &err), AZB_E_ARG, &err,
                  "pager");
    assert_failed(azb_pager_next_of(pager, azb_type_find("Disk"), &item, &err), AZB_E_ARG, &err,
                  "lists RecoveryPointResource, not Disk");
    assert_failed(azb_pager_next_of(pager, azb_type_find("Disk"), NULL, &err), AZB_E_ARG, &err,
                  "lists RecoveryPointResource, not Disk");
    const azbi_arguments arguments = {.scope_id = ITEM};
    const azb_call_options bad = {.size = sizeof bad, .timeout_ms = -2};
    azb_pager *none = NULL;
    assert_failed(azbi_list(NULL, &arguments, &none, &err), AZB_E_ARG, &err, "client");
    assert_failed(azb_recovery_points_list(client, ITEM, NULL, &bad, &none, &err), AZB_E_ARG, &err,
                  "call.timeout_ms");
    assert_null(none);
    azb_pager_free(pager);
    azb_pager_free(NULL);
}

static void ends_with_its_token_and_goes_on(void **state)
{
    fixture *f = *state;
    azb_cancel *cancel = NULL;
    azb_pager *pager = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    assert_int_equal(azb_cancel_new(f->stage.context, &cancel, NULL), AZB_OK);
    options.cancel = cancel;
    options.client_request_id = "11111111-0000-0000-0000-000000000000";
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("1") "]" LINK("2"));
    assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, &options, &pager, NULL),
                     AZB_OK);
    expect(pager, "1");
    azb_cancel_trigger(cancel);
    expect_failure(pager, AZB_E_CANCELED, NULL);
    expect_failure(pager, AZB_E_CANCELED, NULL);
    assert_string_equal(azb_mock_request_header(f->stage.mock, 0, "x-ms-client-request-id"),
                        options.client_request_id);
    azb_pager_free(pager);
    azb_cancel_free(cancel);
}

// A page that fails as a whole fails for the reader of pages as well.
static void a_failed_page_hands_out_nothing(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *const *items = (azb_model *const *)1;
    size_t count = 9;
    azb_pager *pager = list(f);
    fixture_reply(f, NULL, "*", 500, JSON_TYPE, "{\"error\":{\"code\":\"X\"}}");
    assert_failed(azb_pager_next_page(pager, &items, &count, &err), AZB_E_SERVICE, &err, "X");
    assert_null(items);
    assert_int_equal(count, 0);
    azb_pager_free(pager);
}

static azb_status list_with_options(fixture *f)
{
    static const azb_name_value headers[] = {{"x-one", "1"}};
    const azb_call_options options = {
        .size = sizeof options, .client_request_id = "id-1", .headers = headers, .header_count = 1};
    azb_pager *pager = NULL;
    azb_model *item = NULL;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[]}");
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("1") "]" LINK("2"));
    azb_status status =
        azb_recovery_points_list(f->stage.client, ITEM, NULL, &options, &pager, NULL);
    for (int i = 0; i < 2 && status == AZB_OK; i++) {
        status = azb_pager_next(pager, &item, NULL);
    }
    azb_pager_free(pager);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(list_with_options);
}

static void outlives_its_client(void **state)
{
    fixture *f = *state;
    fixture_reply(f, NULL, "*=2", 200, JSON_TYPE, "{\"value\":[]}");
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
    fixture_reply(f, NULL, "*", 200, JSON_TYPE, "{\"value\":[" POINT("1") "]" LINK("2"));
    azb_pager *pager = list(f);
    azb_model *item = NULL;
    assert_int_equal(azb_pager_next(pager, &item, NULL), AZB_OK);
    azb_client_free(f->stage.client);
    f->stage.client = NULL;
    assert_string_equal(((const azb_recovery_point_resource *)(void *)item)->name.ptr, "1");
    azb_pager_free(pager);
}

// A list of ten pages must not need more memory than one of three.
static void needs_no_memory_for_pages_read(void **state)
{
    fixture *f = *state;
    size_t peaks[2] = {0, 0};
    static const int counts[2] = {3, 300};
    for (int run = 0; run < 2; run++) {
        azb_pager *pager = NULL;
        char pattern[64];
        char body[2048];
        for (int page = 1; page <= counts[run]; page++) {
            snprintf(pattern, sizeof pattern, "*=%d-%04d", run, page);
            snprintf(body, sizeof body,
                     "{\"value\":[" POINT("a") "," POINT("b") "]%s" POINTS_URL
                                                              "&$skipToken=%d-%04d\"}",
                     page == counts[run] ? ",\"ignored\":\"" : ",\"nextLink\":\"", run, page + 1);
            fixture_reply(f, NULL, pattern, 200, JSON_TYPE, body);
        }
        snprintf(body, sizeof body,
                 "{\"value\":[],\"nextLink\":\"" POINTS_URL "&$skipToken=%d-0001\"}", run);
        fixture_reply(f, NULL, "*2025-08-01", 200, JSON_TYPE, body);
        atomic_store(&f->memory.peak_bytes, 0);
        assert_int_equal(azb_recovery_points_list(f->stage.client, ITEM, NULL, NULL, &pager, NULL),
                         AZB_OK);
        for (int i = 0; i < 2 * counts[run]; i++) {
            expect(pager, i % 2 == 0 ? "a" : "b");
        }
        expect(pager, NULL);
        azb_pager_free(pager);
        peaks[run] = atomic_load(&f->memory.peak_bytes);
    }
    assert_int_equal(peaks[0], peaks[1]);
}

static void no_pager_lists_nothing(void **state)
{
    azb_model *const *items = (azb_model *const *)1;
    size_t count = 9;
    azb_error *err = NULL;
    (void)state;
    assert_int_equal(azb_pager_next_page(NULL, &items, &count, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "pager");
    azb_error_free(err);
    assert_null(items);
    assert_int_equal(count, 0);
    assert_int_equal(azb_pager_problem_count(NULL), 0);
    assert_null(azb_pager_problem(NULL, 0));
    assert_int_equal(azb_pager_page_count(NULL), 0);
    azb_pager_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_pager_lists_nothing),
        cmocka_unit_test_setup_teardown(goes_through_all_pages, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(goes_over_empty_pages, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(reads_ahead_of_the_reader, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(hands_out_pages, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(lends_items_that_can_be_kept, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_foreign_links, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(sees_loops_of_any_length, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_what_is_no_page, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tries_a_failed_page_again, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(keeps_problems_beside_the_page, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_page_tried_again_has_its_problems_once, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(quotes_elements_without_secrets, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(keeps_a_thousand_problems_at_most, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_arguments, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(ends_with_its_token_and_goes_on, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_failed_page_hands_out_nothing, fixture_open,
                                        fixture_close),
        cmocka_unit_test(survives_without_memory),
        cmocka_unit_test_setup_teardown(outlives_its_client, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(needs_no_memory_for_pages_read, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
