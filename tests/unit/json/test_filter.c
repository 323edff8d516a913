// test_filter.c - the text of an OData filter.
#include <string.h>

#include "document.h"
#include "support/test.h"

static const struct {
    const char *json;
    const char *filter;
} filters[] = {
    {"{}", ""},
    {"{\"name\":null,\"all\":null,\"startDate\":null}", ""},
    {"{\"name\":\"a b\"}", "name eq 'a b'"},
    {"{\"name\":\"it's ''\"}", "name eq 'it''s '''''"},
    {"{\"name\":\"\"}", "name eq ''"},
    {"{\"status\":\"Valid\"}", "status eq 'Valid'"},
    {"{\"status\":\"it's new\"}", "status eq 'it''s new'"},
    {"{\"all\":true,\"name\":\"n\"}", "name eq 'n' and all eq 'True'"},
    {"{\"all\":false}", "all eq 'False'"},
    {"{\"count\":-5,\"size\":9007199254740993}", "count eq '-5' and size eq '9007199254740993'"},
    {"{\"startDate\":\"2016-01-01T00:00:00Z\"}", "startDate eq '2016-01-01 12:00:00 AM'"},
    {"{\"startDate\":\"2017-09-06T15:23:45.1234567Z\"}", "startDate eq '2017-09-06 03:23:45 PM'"},
    {"{\"startDate\":\"2017-09-06T12:00:00\"}", "startDate eq '2017-09-06 12:00:00 PM'"},
    {"{\"startDate\":\"2017-09-06T11:59:59Z\"}", "startDate eq '2017-09-06 11:59:59 AM'"},
    {"{\"startDate\":\"2017-01-01T01:30:00+02:00\"}", "startDate eq '2016-12-31 11:30:00 PM'"},
};

static void writes_filters(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof filters / sizeof filters[0]; i++) {
        document doc;
        azbi_buf out;
        document_init(&doc, &sample_type_query, filters[i].json);
        azbi_buf_init(&out, doc.test.context, SIZE_MAX);
        assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_OK);
        assert_string_equal(azbi_buf_text(&out), filters[i].filter);
        azbi_buf_dispose(&out);
        document_dispose(&doc);
    }
}

static void appends_behind_other_text(void **state)
{
    document doc;
    azbi_buf out;
    (void)state;
    document_init(&doc, &sample_type_query, "{\"name\":\"n\"}");
    azbi_buf_init(&out, doc.test.context, SIZE_MAX);
    azbi_buf_puts(&out, "$filter=");
    assert_int_equal(azbi_filter_text(doc.model, &out, NULL), AZB_OK);
    assert_string_equal(azbi_buf_text(&out), "$filter=name eq 'n'");
    azbi_buf_dispose(&out);
    document_dispose(&doc);
}

static void writes_an_enum_by_its_id(void **state)
{
    document doc;
    azbi_buf out;
    (void)state;
    document_init_empty(&doc, &sample_type_query);
    sample_query *query = (void *)doc.model;
    azbi_buf_init(&out, doc.test.context, SIZE_MAX);
    query->status = (azb_enum){{NULL, 0}, SAMPLE_STATUS_DELETED, AZB_SET};
    assert_int_equal(azbi_filter_text(doc.model, &out, NULL), AZB_OK);
    assert_string_equal(azbi_buf_text(&out), "status eq 'Deleted'");
    query->status.id = 99;
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "status");
    azbi_buf_dispose(&out);
    document_dispose(&doc);
}

static void names_what_cannot_be_filtered(void **state)
{
    document doc;
    azbi_buf out;
    (void)state;
    document_init(&doc, &sample_type_query, "{\"names\":[\"a\"]}");
    azbi_buf_init(&out, doc.test.context, SIZE_MAX);
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "names");
    azb_error_free(doc.error);
    doc.error = NULL;

    sample_query *query = (void *)doc.model;
    query->names.items = NULL;
    query->name = (azb_str){"\xFF", 1};
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "name");
    azb_error_free(doc.error);
    doc.error = NULL;

    query->name.ptr = NULL;
    query->start = (azb_time){.form = AZB_TIME_UTC, .seconds = INT64_MAX};
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "startDate");
    azb_error_free(doc.error);
    doc.error = NULL;

    azb_model_set_str(doc.model, &query->name, "\x80");
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_ARG);
    assert_string_equal(azb_error_path(doc.error), "name");
    azbi_buf_dispose(&out);
    document_dispose(&doc);
}

static void respects_the_limit_of_the_buffer(void **state)
{
    document doc;
    azbi_buf out;
    (void)state;
    document_init(&doc, &sample_type_query, "{\"name\":\"a long name\"}");
    azbi_buf_init(&out, doc.test.context, 10);
    assert_int_equal(azbi_filter_text(doc.model, &out, &doc.error), AZB_E_LIMIT);
    azbi_buf_dispose(&out);
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_filters),
        cmocka_unit_test(appends_behind_other_text),
        cmocka_unit_test(writes_an_enum_by_its_id),
        cmocka_unit_test(names_what_cannot_be_filtered),
        cmocka_unit_test(respects_the_limit_of_the_buffer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
