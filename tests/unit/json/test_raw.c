// test_raw.c - members that are kept as text.
#include <string.h>

#include "document.h"
#include "support/test.h"
#include "json/raw.h"

static void walks_over_members(void **state)
{
    static const char text[] = " \"a\" : [1, {\"b\":2}] , \"\\u0062\":null";
    azbi_reader reader;
    azbi_raw_member member;
    (void)state;
    azbi_reader_init(&reader, text, sizeof text - 1);
    assert_int_equal(azbi_raw_next(&reader, &member), 1);
    assert_true(azbi_slice_is(&member.name, "a", 1));
    assert_memory_equal(member.value.ptr, "[1, {\"b\":2}]", member.value.len);
    assert_memory_equal(member.whole.ptr, "\"a\" : [1, {\"b\":2}]", member.whole.len);
    assert_int_equal(azbi_raw_next(&reader, &member), 1);
    assert_true(azbi_slice_is(&member.name, "b", 1));
    assert_int_equal(azbi_raw_next(&reader, &member), 0);
}

static void refuses_other_texts(void **state)
{
    static const char *const bad[] = {
        "1", "\"a\"", "\"a\":", "\"a\":1,", ",\"a\":1", "\"a\":1 \"b\":2", "\"a\":1}", "{\"a\":1}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        azbi_reader reader;
        azbi_raw_member member;
        int more;
        azbi_reader_init(&reader, bad[i], strlen(bad[i]));
        do {
            more = azbi_raw_next(&reader, &member);
        } while (more > 0);
        assert_int_equal(more, -1);
    }
}

static void finds_values_inside_of_objects(void **state)
{
    static const char text[] =
        " {\"a\":[{\"b\":0}],\"b\":{\"x\":\"}\",\"c\" : {\"d\":1} },\"e\":2}";
    static const struct {
        const char *path[4];
        const char *value; // NULL: there is none
    } cases[] = {
        {{NULL}, text + 1},           {{"e", NULL}, "2"},          {{"b", "c", NULL}, "{\"d\":1}"},
        {{"b", "c", "d", NULL}, "1"}, {{"b", "x", NULL}, "\"}\""}, {{"c", NULL}, NULL},
        {{"a", "b", NULL}, NULL},     {{"e", "x", NULL}, NULL},    {{"B", NULL}, NULL},
    };
    (void)state;
    const azb_str whole = {text, sizeof text - 1};
    azb_str value;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const bool found = azbi_json_find(&whole, cases[i].path, &value);
        assert_int_equal(found, cases[i].value != NULL);
        if (found) {
            assert_int_equal(value.len, strlen(cases[i].value));
            assert_memory_equal(value.ptr, cases[i].value, value.len);
        } else {
            assert_null(value.ptr);
        }
    }
    static const char *const bad[] = {"",         "[]", "{\"e\"", "{\"e\":", "{\"x\":tru,\"e\":1}",
                                      "{\"e\":[}"};
    static const char *const path[] = {"e", NULL};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        const azb_str json = {bad[i], strlen(bad[i])};
        assert_false(azbi_json_find(&json, path, &value));
    }
}

static void finds_adds_and_removes(void **state)
{
    document doc;
    azb_str value;
    (void)state;
    document_init(&doc, &sample_type_disk, "{\"a\":1,\"b\":[2],\"\\u0061\":3,\"c\":\"x\"}");
    azb_model *model = doc.model;
    assert_true(azbi_raw_find(&model->raw, "a", 1, &value));
    assert_memory_equal(value.ptr, "3", value.len);
    assert_false(azbi_raw_find(&model->raw, "A", 1, &value));
    assert_true(azbi_raw_remove(model, doc.arena, "a", 1));
    assert_string_equal(model->raw.ptr, "\"b\":[2],\"c\":\"x\"");
    assert_true(azbi_raw_remove(model, doc.arena, "none", 4));
    assert_true(azbi_raw_add(model, doc.arena, "d\"", "null"));
    assert_string_equal(model->raw.ptr, "\"b\":[2],\"c\":\"x\",\"d\\\"\":null");
    assert_true(azbi_raw_remove(model, doc.arena, "b", 1));
    assert_true(azbi_raw_remove(model, doc.arena, "d\"", 2));
    assert_true(azbi_raw_remove(model, doc.arena, "c", 1));
    assert_null(model->raw.ptr);
    assert_int_equal(model->raw.len, 0);
    assert_true(azbi_raw_add(model, doc.arena, "e", "1"));
    assert_string_equal(model->raw.ptr, "\"e\":1");
    document_dispose(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walks_over_members),
        cmocka_unit_test(refuses_other_texts),
        cmocka_unit_test(finds_values_inside_of_objects),
        cmocka_unit_test(finds_adds_and_removes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
