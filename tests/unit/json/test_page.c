// test_page.c - pages of a list, with elements that do not fit.
#include <stdio.h>
#include <string.h>

#include "document.h"
#include "support/test.h"

enum {
    PROBLEMS_MAX = 8
};

typedef struct page_test {
    test_context test;
    azbi_arena *arena;
    azbi_page page;
    azb_error *error;
    azb_status status;
    size_t problem_count;
    size_t indexes[PROBLEMS_MAX];
    azb_error *problems[PROBLEMS_MAX];
} page_test;

static void note_problem(void *user, size_t index, azb_error *problem)
{
    page_test *to = user;
    assert_true(to->problem_count < PROBLEMS_MAX);
    to->indexes[to->problem_count] = index;
    to->problems[to->problem_count++] = problem;
}

static void decode(page_test *to, const azb_type *type, const char *json)
{
    size_t len = strlen(json);
    memset(to, 0, sizeof *to);
    test_context_init(&to->test, 0, NULL);
    to->arena = azbi_arena_new(to->test.context, 0);
    char *copy = document_copy(to->arena, json, len);
    to->status =
        azbi_decode_page(to->arena, type, copy, len, note_problem, to, &to->page, &to->error);
    assert_int_equal(to->status, azb_error_status(to->error));
}

static void dispose(page_test *to)
{
    for (size_t i = 0; i < to->problem_count; i++) {
        azb_error_free(to->problems[i]);
    }
    azb_error_free(to->error);
    azbi_arena_release(to->arena);
    test_context_dispose(&to->test);
}

static const struct {
    const char *json;
    size_t count;
    const char *next_link; /* NULL: none */
} pages[] = {
    {"{\"value\":[]}", 0, NULL},
    {"{\"value\":[],\"nextLink\":null}", 0, NULL},
    {"{\"value\":[{}],\"nextLink\":\"\"}", 1, NULL},
    {"{\"nextLink\":\"https://a/?b=%20\",\"value\":[{},{\"id\":\"x\"}]}", 2, "https://a/?b=%20"},
    {"{\"nextLink\":\"https:\\/\\/a\\u002Fb\",\"value\":[]}", 0, "https://a/b"},
    {" { \"count\" : 3 , \"value\" : [ { } , { } ] , \"x\" : [ { } ] } ", 2, NULL},
    {"{\"value\":[{},{}],\"value\":[{}]}", 1, NULL},
    {"{\"nextLink\":\"a\",\"value\":[],\"nextLink\":null}", 0, NULL},
    {"{\"v\\u0061lue\":[{}],\"nextLin\\u006b\":\"n\"}", 1, "n"},
};

static void decodes_pages(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pages / sizeof pages[0]; i++) {
        page_test to;
        decode(&to, &sample_type_resource, pages[i].json);
        assert_int_equal(to.status, AZB_OK);
        assert_int_equal(to.page.count, pages[i].count);
        assert_non_null(to.page.items);
        if (pages[i].next_link != NULL) {
            assert_string_equal(to.page.next_link.ptr, pages[i].next_link);
        } else {
            assert_null(to.page.next_link.ptr);
        }
        assert_int_equal(to.problem_count, 0);
        dispose(&to);
    }
}

static const char good_and_bad[] =
    "{\"value\":[{\"id\":\"0\",\"properties\":{\"itemType\":\"FileItem\",\"share\":\"s\"}},"
    "{\"id\":\"1\",\"name\":\"n\\n\",\"properties\":{\"friendlyName\":\"f\",\"created\":5}},"
    "{\"id\":\"2\"},null,[\"x\"],{\"id\":{}},{\"id\":\"6\"}],\"nextLink\":\"next\"}";

static void one_bad_element_does_not_spoil_the_page(void **state)
{
    static const struct {
        size_t index;
        const char *path;
        const char *body;
    } expected[] = {
        {1, "value[1].properties.created",
         "{\"id\":\"1\",\"name\":\"n\\n\",\"properties\":{\"friendlyName\":\"f\",\"created\":5}}"},
        {3, "value[3]", "null"},
        {4, "value[4]", "[\"x\"]"},
        {5, "value[5].id", "{\"id\":{}}"},
    };
    page_test to;
    (void)state;
    decode(&to, &sample_type_file_item, "{\"value\":[{\"share\":1},{\"share\":\"s\"}]}");
    assert_int_equal(to.page.count, 1);
    assert_int_equal(to.problem_count, 1);
    dispose(&to);

    // vm_item, which a resource may lead to, has a secret: bodies are not shown then.
    decode(&to, &sample_type_resource, good_and_bad);
    assert_int_equal(to.status, AZB_OK);
    assert_int_equal(to.page.count, 3);
    static const char *const ids[] = {"0", "2", "6"};
    for (size_t i = 0; i < 3; i++) {
        assert_string_equal(((const sample_resource *)(const void *)to.page.items[i])->id.ptr,
                            ids[i]);
    }
    assert_string_equal(to.page.next_link.ptr, "next");
    assert_int_equal(to.problem_count, 4);
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(to.indexes[i], expected[i].index);
        assert_int_equal(azb_error_status(to.problems[i]), AZB_E_JSON);
        assert_string_equal(azb_error_path(to.problems[i]), expected[i].path);
        assert_non_null(strstr(azb_error_message(to.problems[i]), expected[i].path));
        assert_string_equal(azb_error_body(to.problems[i]), "");
    }
    dispose(&to);
}

static void quotes_the_bad_element_as_it_came(void **state)
{
    static const char element[] =
        "{ \"name\" : \"a\\n\" , \"x\" : [ \"y\" ], \"weight\":\"\", \"lun\" : 1 }";
    char json[256];
    page_test to;
    (void)state;
    (void)snprintf(json, sizeof json, "{\"value\":[{\"name\":\"b\"},%s,{\"name\":\"c\"}]}",
                   element);
    decode(&to, &sample_type_disk, json);
    assert_int_equal(to.page.count, 2);
    assert_int_equal(to.problem_count, 1);
    assert_string_equal(azb_error_path(to.problems[0]), "value[1].weight");
    assert_string_equal(azb_error_body(to.problems[0]), element);
    dispose(&to);
}

static void cuts_a_long_body(void **state)
{
    static char json[40 * 1024];
    page_test to;
    (void)state;
    size_t used = (size_t)snprintf(json, sizeof json, "{\"value\":[{\"lun\":\"x\",\"name\":\"");
    memset(json + used, 'a', 30 * 1024);
    used += 30 * 1024;
    memcpy(json + used, "\"}]}", 5);
    decode(&to, &sample_type_disk, json);
    assert_int_equal(to.problem_count, 1);
    assert_int_equal(strlen(azb_error_body(to.problems[0])), 16 * 1024);
    dispose(&to);
}

static const struct {
    const char *json;
    azb_status status;
    const char *message;
} broken[] = {
    {"", AZB_E_JSON, "byte 0"},
    {"[]", AZB_E_JSON, "expected an object with a page of a list, found an array"},
    {"null", AZB_E_JSON, "found null"},
    {"<html>", AZB_E_JSON, "byte 0: expected a value"},
    {"{}", AZB_E_JSON, "value: is missing in the page of a list"},
    {"{\"value\":null}", AZB_E_JSON, "value: expected an array, found null"},
    {"{\"value\":{}}", AZB_E_JSON, "value: expected an array, found an object"},
    {"{\"value\":[],\"nextLink\":1}", AZB_E_JSON, "nextLink: expected a string"},
    {"{\"value\":[],\"nextLink\":nul}", AZB_E_JSON, "byte 23: not true, false or null"},
    {"{\"value\":[],\"nextLink\":\"\\x\"}", AZB_E_JSON, "JSON at byte"},
    {"{\"value\":[],\"other\":nul}", AZB_E_JSON, "not true, false or null"},
    {"{\"value\":[{\"id\":\"a\"}", AZB_E_JSON, "byte 20: unexpected end of the text"},
    {"{\"value\":[{\"id\":\"a\",}]}", AZB_E_JSON, "byte 20"},
    {"{\"value\":[{\"id\":1,\"x\":tru}]}", AZB_E_JSON, "byte 22: not true, false or null"},
    {"{\"value\":[{\"id\":1} {}]}", AZB_E_JSON, "byte 19: expected a comma"},
    {"{\"value\":[{}]} x", AZB_E_JSON, "byte 15: unexpected text"},
    {"{\"value\":[{\"id\":\"\xC3\x28\"}]}", AZB_E_JSON, "invalid UTF-8"},
};

static void refuses_broken_pages(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        page_test to;
        decode(&to, &sample_type_resource, broken[i].json);
        assert_int_equal(to.status, broken[i].status);
        assert_null(to.page.items);
        if (strstr(azb_error_message(to.error), broken[i].message) == NULL) {
            fail_msg("%s: %s", broken[i].json, azb_error_message(to.error));
        }
        dispose(&to);
    }
}

static void refuses_endless_depth(void **state)
{
    static char json[1000];
    page_test to;
    (void)state;
    memset(json, '[', sizeof json - 1);
    memcpy(json, "{\"value\":[{\"x\":", 15);
    decode(&to, &sample_type_resource, json);
    assert_int_equal(to.status, AZB_E_LIMIT);
    dispose(&to);
    memcpy(json, "{\"value\":[{\"id\":", 16);
    decode(&to, &sample_type_resource, json);
    assert_int_equal(to.status, AZB_E_LIMIT);
    dispose(&to);
}

// Whatever an element leaves open when it fails is closed before the next one.
static void many_bad_elements_leave_nothing_behind(void **state)
{
    static const char bad[] = "{\"properties\":{\"itemType\":\"VmItem\",\"disks\":[{},{},"
                              "{\"lun\":[]}]}},";
    static char json[200 * sizeof bad + 64];
    test_context test;
    azbi_page page;
    (void)state;
    size_t len = (size_t)snprintf(json, sizeof json, "{\"value\":[{\"id\":\"first\"},");
    for (int i = 0; i < 200; i++) {
        memcpy(json + len, bad, sizeof bad - 1);
        len += sizeof bad - 1;
    }
    len += (size_t)snprintf(json + len, sizeof json - len, "{\"id\":\"last\"}]}");
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    char *copy = document_copy(arena, json, len);
    assert_int_equal(
        azbi_decode_page(arena, &sample_type_resource, copy, len, NULL, NULL, &page, NULL), AZB_OK);
    assert_int_equal(page.count, 2);
    const sample_resource *last = (const void *)page.items[1];
    assert_string_equal(last->id.ptr, "last");
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

static size_t count_of_problems;

static void count_problem(void *user, size_t index, azb_error *problem)
{
    (void)user;
    (void)index;
    azb_error_free(problem);
    count_of_problems++;
}

// Records cost time and memory: a body of nothing but short odd elements must not eat it all.
static void bounds_the_number_of_records(void **state)
{
    static char json[2 * 1200 + 16];
    (void)state;
    for (size_t count = 1000; count <= 1200; count += 200) {
        test_context test;
        azbi_page page;
        size_t len = (size_t)snprintf(json, sizeof json, "{\"value\":[");
        for (size_t i = 0; i < count; i++) {
            json[len++] = '1';
            json[len++] = i + 1 < count ? ',' : ']';
        }
        json[len++] = '}';
        test_context_init(&test, 0, NULL);
        azbi_arena *arena = azbi_arena_new(test.context, 0);
        char *copy = document_copy(arena, json, len);
        count_of_problems = 0;
        azb_status status =
            azbi_decode_page(arena, &sample_type_disk, copy, len, count_problem, NULL, &page, NULL);
        assert_int_equal(status, AZB_OK);
        assert_int_equal(page.count, 0);
        assert_int_equal(count_of_problems, 1000);
        azbi_arena_release(arena);
        test_context_dispose(&test);
    }
}

static void a_page_without_a_listener_drops_bad_elements(void **state)
{
    static const char json[] = "{\"value\":[{\"lun\":\"x\"},{}]}";
    test_context test;
    azbi_page page;
    (void)state;
    test_context_init(&test, 0, NULL);
    azbi_arena *arena = azbi_arena_new(test.context, 0);
    char *copy = document_copy(arena, json, sizeof json - 1);
    assert_int_equal(
        azbi_decode_page(arena, &sample_type_disk, copy, sizeof json - 1, NULL, NULL, &page, NULL),
        AZB_OK);
    assert_int_equal(page.count, 1);
    azbi_arena_release(arena);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_pages),
        cmocka_unit_test(one_bad_element_does_not_spoil_the_page),
        cmocka_unit_test(quotes_the_bad_element_as_it_came),
        cmocka_unit_test(cuts_a_long_body),
        cmocka_unit_test(refuses_broken_pages),
        cmocka_unit_test(refuses_endless_depth),
        cmocka_unit_test(many_bad_elements_leave_nothing_behind),
        cmocka_unit_test(bounds_the_number_of_records),
        cmocka_unit_test(a_page_without_a_listener_drops_bad_elements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
