// test_tree.c - free-form JSON as a tree.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "support/test.h"
#include "support/test_context.h"
#include "json/tree.h"

static const char json[] = "{\"Code\":\"x\",\"code\":\"y\",\"n\":-5,\"s\":\"42\",\"m\":\"-7\","
                           "\"f\":2.5,\"t\":true,\"list\":[1,\"a\",null],\"o\":{\"a\":{}}}";

static void answers_questions(void **state)
{
    size_t len;
    (void)state;
    azbi_tree *tree = azbi_tree_parse(json, sizeof json - 1);
    assert_non_null(tree);
    assert_int_equal(azbi_tree_count(tree), 9);
    assert_string_equal(azbi_tree_text(azbi_tree_get(tree, "code"), &len), "y");
    assert_int_equal(len, 1);
    assert_null(azbi_tree_get(tree, "CODE"));
    assert_string_equal(azbi_tree_text(azbi_tree_find_nocase(tree, "code"), NULL), "y");
    assert_non_null(azbi_tree_find_nocase(tree, "LIST"));
    assert_null(azbi_tree_find_nocase(tree, "lists"));
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "n"), 1), -5);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "s"), 1), 42);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "m"), 1), -7);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "code"), 1), 1);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "f"), 1), 1);
    assert_true(azbi_tree_number(azbi_tree_get(tree, "f"), 0) == 2.5);
    assert_true(azbi_tree_number(azbi_tree_get(tree, "n"), 0) == -5);
    assert_true(azbi_tree_number(azbi_tree_get(tree, "s"), 3) == 3);
    assert_int_equal(azbi_tree_is_true(azbi_tree_get(tree, "t")), 1);
    assert_int_equal(azbi_tree_is_true(azbi_tree_get(tree, "n")), 0);
    const azbi_tree *list = azbi_tree_get(tree, "list");
    assert_int_equal(azbi_tree_count(list), 3);
    assert_string_equal(azbi_tree_text(azbi_tree_at(list, 1), NULL), "a");
    assert_null(azbi_tree_text(azbi_tree_at(list, 0), &len));
    assert_int_equal(len, 0);
    assert_null(azbi_tree_at(list, 3));
    azbi_tree_free_wiped(tree);
}

// A text that is held longer than its tree shows what has become of its bytes.
static void wipes_texts(void **state)
{
    static const char zeros[6];
    (void)state;
    azbi_tree *tree = azbi_tree_parse("{\"a\":[\"secret\"]}", 16);
    json_t *text = json_array_get(json_object_get((json_t *)(void *)tree, "a"), 0);
    assert_string_equal(json_string_value(json_incref(text)), "secret");
    azbi_tree_free_wiped(tree);
    assert_memory_equal(json_string_value(text), zeros, sizeof zeros);
    json_decref(text);
}

static void a_missing_tree_answers_with_nothing(void **state)
{
    size_t len = 7;
    (void)state;
    assert_null(azbi_tree_get(NULL, "a"));
    assert_null(azbi_tree_find_nocase(NULL, "a"));
    assert_null(azbi_tree_at(NULL, 0));
    assert_int_equal(azbi_tree_count(NULL), 0);
    assert_null(azbi_tree_text(NULL, &len));
    assert_int_equal(len, 0);
    assert_int_equal(azbi_tree_integer(NULL, 3), 3);
    assert_true(azbi_tree_number(NULL, 3) == 3);
    assert_int_equal(azbi_tree_is_true(NULL), 0);
    azbi_tree_free(NULL);
    azbi_tree_free_wiped(NULL);
}

static void parses_any_value_and_nothing_else(void **state)
{
    static const char *const bad[] = {"", "{", "{}x", "[1,]", "\"\xFF\"", "nul"};
    static const char *const good[] = {"1", "null", "\"a\\u0000b\"", "[]", " {} "};
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_null(azbi_tree_parse(bad[i], strlen(bad[i])));
    }
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        azbi_tree *tree = azbi_tree_parse(good[i], strlen(good[i]));
        assert_non_null(tree);
        azbi_tree_free(tree);
    }
}

static void numbers_beyond_the_range_spoil_nothing(void **state)
{
    static const char text[] = "{\"a\":1e400,\"b\":99999999999999999999,\"c\":-1e999,\"d\":7,"
                               "\"e\":[1e400,8]}";
    (void)state;
    azbi_tree *tree = azbi_tree_parse(text, sizeof text - 1);
    assert_non_null(tree);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "a"), -3), -3);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "b"), -3), -3);
    assert_true(azbi_tree_number(azbi_tree_get(tree, "b"), 0) > 9e19);
    assert_true(azbi_tree_number(azbi_tree_get(tree, "c"), 0) < -1e300);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "d"), 0), 7);
    assert_int_equal(azbi_tree_integer(azbi_tree_at(azbi_tree_get(tree, "e"), 1), 0), 8);
    azbi_tree_free(tree);
}

static void reads_what_stands_before_a_break(void **state)
{
    static const struct {
        const char *json;
        bool whole;
        const char *code; // NULL: none
    } cases[] = {
        {"{\"error\":{\"code\":\"A\"}}", true, "A"},
        {"{\"error\":{\"code\":\"A\",\"message\":\"B", false, "A"},
        {"{\"error\":{\"code\":\"A\",\"message\":\"\xff\"}}", false, "A"},
        {"{\"error\":{\"code\":\"A\"}} and more", false, "A"},
        {"{\"error\":{\"code\":\"A", false, NULL},
        {"{\"error\":", false, NULL},
        {"<html>", false, NULL},
        {"", false, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bool whole = !cases[i].whole;
        azbi_tree *tree = azbi_tree_parse_part(cases[i].json, strlen(cases[i].json), &whole);
        const azbi_tree *code = azbi_tree_get(azbi_tree_get(tree, "error"), "code");
        assert_int_equal(whole, cases[i].whole);
        assert_int_equal(code == NULL, cases[i].code == NULL);
        if (code != NULL) {
            assert_string_equal(azbi_tree_text(code, NULL), cases[i].code);
        }
        azbi_tree_free(tree);
    }
}

static size_t allocated; // bytes in use by jansson
static size_t peak;

static size_t fail_in; // which of the next allocations fails; 0: none

static void *count_alloc(size_t n)
{
    if (fail_in > 0 && --fail_in == 0) {
        return NULL;
    }
    size_t *block = malloc(n + sizeof(max_align_t));
    if (block == NULL) {
        return NULL;
    }
    *block = n;
    allocated += n;
    peak = allocated > peak ? allocated : peak;
    return (char *)block + sizeof(max_align_t);
}

static void count_free(void *bytes)
{
    if (bytes != NULL) {
        size_t *block = (size_t *)(void *)((char *)bytes - sizeof(max_align_t));
        allocated -= *block;
        free(block);
    }
}

// Whatever an answer holds, the tree of it stays small: an error body of 8 MiB of {}, once took
// 642.
static void is_bounded_whatever_the_text_is(void **state)
{
    static const struct {
        const char *begin, *again, *end;
    } cases[] = {
        {"[", "{},", "{}]"},
        {"{\"details\":[", "1,", "1],\"status\":\"S\"}"},
        {"{\"a\":[", "{\"b\":[[]]},", "0],\"status\":\"S\"}"},
        {"{\"status\":\"S\",", "\"x\":{\"y\":{}},", "\"z\":0}"},
    };
    enum {
        BODY = 8 << 20,
        PEAK = 24 << 20
    };
    (void)state;
    char *body = malloc(BODY + 64);
    assert_non_null(body);
    json_set_alloc_funcs(count_alloc, count_free);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const size_t n = strlen(cases[i].again);
        size_t len = (size_t)sprintf(body, "%s", cases[i].begin);
        for (; len + n < BODY; len += n) {
            memcpy(body + len, cases[i].again, n);
        }
        len += (size_t)sprintf(body + len, "%s", cases[i].end);
        allocated = peak = 0;
        azbi_tree *tree = azbi_tree_parse(body, len);
        assert_non_null(tree);
        if (i > 0) { // what stands beside a long list is there
            assert_string_equal(azbi_tree_text(azbi_tree_get(tree, "status"), NULL), "S");
        }
        assert_in_range(peak, 1, PEAK);
        azbi_tree_free(tree);
        assert_int_equal(allocated, 0);
    }
    json_set_alloc_funcs(malloc, free);
    free(body);
}

static void survives_exhaustion(void **state)
{
    static const char text[] =
        "{\"a\":{\"b\":[1,2.5,\"text\",\"\\u0061\",true,null,[],{}]},\"c\":\"d\"}";
    (void)state;
    json_set_alloc_funcs(count_alloc, count_free);
    bool failed = true;
    for (size_t n = 1; failed; n++) {
        allocated = 0;
        fail_in = n;
        azbi_tree *tree = azbi_tree_parse(text, sizeof text - 1);
        failed = fail_in == 0;
        fail_in = 0;
        assert_int_equal(tree == NULL, failed);
        azbi_tree_free(tree);
        assert_int_equal(allocated, 0);
    }
    json_set_alloc_funcs(malloc, free);
}

static const struct {
    const char *json;
    int64_t value;
} integers[] = {
    {"12", 12},
    {"\"12\"", 12},
    {"\"-12\"", -12},
    {"\"9223372036854775807\"", INT64_MAX},
    {"\"9223372036854775808\"", -1},
    {"\"99999999999999999999\"", -1},
    {"\"12x\"", -1},
    {"\"-\"", -1},
    {"\"\"", -1},
    {"1.5", -1},
    {"null", -1},
};

static void reads_integers_and_texts_of_them(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof integers / sizeof *integers; i++) {
        azbi_tree *tree = azbi_tree_parse(integers[i].json, strlen(integers[i].json));
        assert_non_null(tree);
        assert_int_equal(azbi_tree_integer(tree, -1), integers[i].value);
        azbi_tree_free(tree);
    }
}

static void finds_the_names_of_objects_alone(void **state)
{
    (void)state;
    static const char text[] = "{\"Ab\":{},\"c\":[1]}";
    azbi_tree *tree = azbi_tree_parse(text, sizeof text - 1);
    const azbi_tree *found = azbi_tree_find_nocase(tree, "aB");
    assert_true(azbi_tree_is_object(found));
    assert_false(azbi_tree_is_object(azbi_tree_get(tree, "c")));
    assert_null(azbi_tree_find_nocase(tree, "x"));
    assert_null(azbi_tree_find_nocase(azbi_tree_get(tree, "c"), "x"));
    assert_string_equal(azbi_tree_name_at(tree, 1), "c");
    assert_null(azbi_tree_name_at(tree, 7));
    azbi_tree_free(tree);
}

static void skips_names_that_cannot_be_asked_for(void **state)
{
    char text[400];
    (void)state;
    const size_t len =
        (size_t)snprintf(text, sizeof text, "{\"a\\u0000b\":1,\"%0300d\":[2],\"\\u0061\":3}", 0);
    azbi_tree *tree = azbi_tree_parse(text, len);
    assert_int_equal(azbi_tree_count(tree), 1);
    assert_int_equal(azbi_tree_integer(azbi_tree_get(tree, "a"), 0), 3);
    assert_string_equal(azbi_tree_name_at(tree, 0), "a");
    assert_null(azbi_tree_name_at(tree, 1));
    azbi_tree_free(tree);
}

static void reads_true_and_false(void **state)
{
    static const struct {
        const char *json;
        int truth;
    } cases[] = {{"true", 1}, {"false", 0},    {"\"True\"", 1}, {"\"FALSE\"", 0}, {"null", -1},
                 {"1", -1},   {"\"yes\"", -1}, {"{}", -1},      {"[true]", -1}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azbi_tree *tree = azbi_tree_parse(cases[i].json, strlen(cases[i].json));
        assert_int_equal(azbi_tree_truth(tree), cases[i].truth);
        azbi_tree_free(tree);
    }
    assert_int_equal(azbi_tree_truth(NULL), -1);
}

static void writes_members(void **state)
{
    test_context test;
    azbi_buf out;
    (void)state;
    test_context_init(&test, 0, NULL);
    azbi_buf_init(&out, test.context, SIZE_MAX);
    azbi_buf_putc(&out, '{');
    azbi_tree_put_text(&out, "a", "x\"y");
    azbi_tree_put_integer(&out, "b", -1);
    azbi_tree_put_text(&out, "c", "");
    azbi_buf_putc(&out, '}');
    assert_string_equal(azbi_buf_text(&out), "{\"a\":\"x\\\"y\",\"b\":-1,\"c\":\"\"}");
    azbi_buf_dispose(&out);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(survives_exhaustion),
        cmocka_unit_test(reads_integers_and_texts_of_them),
        cmocka_unit_test(finds_the_names_of_objects_alone),
        cmocka_unit_test(answers_questions),
        cmocka_unit_test(wipes_texts),
        cmocka_unit_test(a_missing_tree_answers_with_nothing),
        cmocka_unit_test(parses_any_value_and_nothing_else),
        cmocka_unit_test(numbers_beyond_the_range_spoil_nothing),
        cmocka_unit_test(reads_what_stands_before_a_break),
        cmocka_unit_test(is_bounded_whatever_the_text_is),
        cmocka_unit_test(skips_names_that_cannot_be_asked_for),
        cmocka_unit_test(reads_true_and_false),
        cmocka_unit_test(writes_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
