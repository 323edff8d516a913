// test_compute.c - questions about answers, tags and regions that several workflows share.
#include <string.h>

#include "base/error.h"
#include "support/test.h"
#include "support/test_context.h"
#include "workflow/compute.h"

#define GROUP "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg"

static azb_error *error_of(azb_context *context, azb_status status, int32_t http, bool tried)
{
    azb_error *error = NULL;
    assert_int_equal(azbi_fail(&error, context, status, "as told"), status);
    azbi_error_set_http_status(error, http);
    if (tried) {
        azbi_error_add_attempt(error, "503 after 1 ms");
    }
    return error;
}

static void recognises_a_refusal(void **state)
{
    (void)state;
    static const struct {
        azb_status status;
        int32_t http;
        bool tried, is_refusal, is_absent;
    } rows[] = {
        {AZB_E_SERVICE, 400, false, true, false},  {AZB_E_SERVICE, 403, false, true, false},
        {AZB_E_SERVICE, 404, false, true, true},   {AZB_E_SERVICE, 400, true, false, false},
        {AZB_E_SERVICE, 404, true, false, true},   {AZB_E_SERVICE, 408, false, false, false},
        {AZB_E_SERVICE, 409, false, false, false}, {AZB_E_SERVICE, 412, false, false, false},
        {AZB_E_SERVICE, 429, false, false, false}, {AZB_E_SERVICE, 500, false, false, false},
        {AZB_E_SERVICE, 503, false, false, false}, {AZB_E_ARG, 0, false, true, false},
        {AZB_E_AUTH, 401, false, true, false},     {AZB_E_UNTRUSTED, 0, false, true, false},
        {AZB_E_TRANSPORT, 0, false, false, false}, {AZB_E_TIMEOUT, 0, false, false, false},
        {AZB_E_CANCELED, 0, false, false, false},  {AZB_E_JSON, 200, false, false, false},
        {AZB_E_NOMEM, 0, false, false, false},     {AZB_E_LOST, 404, false, false, false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *error = error_of(test.context, rows[i].status, rows[i].http, rows[i].tried);
        assert_int_equal(azbi_is_refusal(rows[i].status, error), rows[i].is_refusal);
        assert_int_equal(azbi_is_absent(rows[i].status, error), rows[i].is_absent);
        azb_error_free(error);
    }
    assert_false(azbi_is_absent(AZB_OK, NULL));
    test_context_dispose(&test);
}

static void recognises_what_can_be_retried(void **state)
{
    (void)state;
    static const struct {
        azb_status status;
        int32_t http;
        const char *code;
        bool may_pass;
    } rows[] = {
        {AZB_E_SERVICE, 409, "OperationNotAllowed", true},
        {AZB_E_SERVICE, 409, "", true},
        {AZB_E_SERVICE, 409, "ScopeLocked", false},
        {AZB_E_SERVICE, 400, "BadRequest", false},
        {AZB_E_SERVICE, 403, "ScopeLocked", false},
        {AZB_E_SERVICE, 404, "ResourceNotFound", false},
        {AZB_E_TRANSPORT, 0, "", true},
        {AZB_E_TIMEOUT, 0, "", true},
        {AZB_E_JSON, 200, "", true},
        {AZB_E_LOST, 404, "", true},
        {AZB_E_OPERATION, 200, "Unlucky", true},
        {AZB_E_NOMEM, 0, "", true},
        {AZB_E_ARG, 0, "", false},
        {AZB_E_AUTH, 401, "", false},
        {AZB_E_CANCELED, 0, "", false},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_error *error = error_of(test.context, rows[i].status, rows[i].http, false);
        azbi_error_set_text(error, AZBI_ERROR_SERVICE_CODE, rows[i].code, strlen(rows[i].code));
        assert_int_equal(azbi_is_retryable(rows[i].status, error), rows[i].may_pass);
        azb_error_free(error);
    }
    test_context_dispose(&test);
}

static void finds_the_tag_of_a_run(void **state)
{
    (void)state;
#define TEXT(text)                                  \
    {                                               \
        (char *)(uintptr_t)(text), sizeof(text) - 1 \
    }
    static const struct {
        azb_pair tags[2];
        bool is_tagged, is_of_run, is_of_other;
    } rows[] = {
        {{{TEXT("a"), TEXT("run-1")}, {TEXT("azbackup-run"), TEXT("run-1")}}, true, true, false},
        {{{TEXT("AZBackup-Run"), TEXT("run-1")}, {TEXT("a"), TEXT("b")}}, true, true, false},
        {{{TEXT("azbackup-run"), TEXT("run-2")}, {TEXT("a"), TEXT("run-1")}}, true, false, true},
        {{{TEXT("azbackup-run"), TEXT("RUN-1")}, {TEXT("a"), TEXT("b")}}, true, false, true},
        {{{TEXT("azbackup-run"), {NULL, 0}}, {TEXT("a"), TEXT("b")}}, true, false, false},
        {{{TEXT("azbackup-runs"), TEXT("run-1")}, {TEXT("azbackup"), TEXT("run-1")}},
         false,
         false,
         false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_pair tags[2];
        memcpy(tags, rows[i].tags, sizeof tags);
        const azb_map map = {.items = tags, .count = 2};
        assert_int_equal(azbi_run_tag(&map) != NULL, rows[i].is_tagged);
        assert_int_equal(azbi_is_of_run(&map, "run-1"), rows[i].is_of_run);
        assert_int_equal(azbi_is_of_other_run(&map, "run-1"), rows[i].is_of_other);
    }
    assert_false(azbi_is_of_run(&(azb_map){.count = 0}, "run-1"));
    assert_false(azbi_is_of_other_run(&(azb_map){.count = 0}, "run-1"));
#undef TEXT
}

static void compares_regions_in_both_forms(void **state)
{
    (void)state;
    static const struct {
        const char *left, *right;
        bool is_same;
    } rows[] = {
        {"westeurope", "westeurope", true},
        {"West Europe", "westeurope", true},
        {"westeurope", "WEST EUROPE", true},
        {" west  europe ", "WestEurope", true},
        {"westeurope", "westeurop", false},
        {"westeurop", "westeurope", false},
        {"westus", "westus2", false},
        {"west-europe", "westeurope", false},
        {"", "", false},
        {"", "westeurope", false},
        {NULL, "westeurope", false},
        {"westeurope", NULL, false},
        {NULL, NULL, false},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        assert_int_equal(azbi_is_same_region(rows[i].left, rows[i].right), rows[i].is_same);
    }
}

static void distinguishes_an_absent_list_from_an_empty_one(void **state)
{
    static const struct {
        const char *json;
        bool has_list;
        size_t count;
    } rows[] = {
        {"{}", false, 0},
        {"{\"properties\":null}", false, 0},
        {"{\"properties\":{}}", false, 0},
        {"{\"properties\":{\"restorePoints\":null}}", false, 0},
        {"{\"properties\":{\"restorePoints\":[]}}", true, 0},
        {"{\"properties\":{\"restorePoints\":[null]}}", true, 1},
        {"{\"properties\":{\"restorePoints\":[{},{}]}}", true, 2},
    };
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_model *model = NULL;
        assert_int_equal(azb_model_from_json(test.context, "RestorePointCollection", rows[i].json,
                                             strlen(rows[i].json), &model, NULL),
                         AZB_OK);
        const azb_restore_point_list *list =
            azbi_collection_points((const azb_restore_point_collection *)(const void *)model);
        assert_int_equal(list != NULL, rows[i].has_list);
        assert_true(list == NULL || list->count == rows[i].count);
        azb_model_free(model);
    }
    azb_error *err = NULL;
    assert_int_equal(azbi_fail_without_points(test.context, &err), AZB_E_JSON);
    assert_string_equal(azb_error_path(err), "properties.restorePoints");
    azb_error_free(err);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(recognises_a_refusal),
        cmocka_unit_test(recognises_what_can_be_retried),
        cmocka_unit_test(finds_the_tag_of_a_run),
        cmocka_unit_test(compares_regions_in_both_forms),
        cmocka_unit_test(distinguishes_an_absent_list_from_an_empty_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
