#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <jansson.h>

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

// One odd value must not hide what stands beside it.
static void reads_what_stands_beside_odd_values(void **state)
{
    static const char *const odd[] = {
        "1e400", "-1E+999",           "99999999999999999999", "-99999999999999999999",     "1e-400",
        "-0",    "{\"n\\u0000m\":1}", "\"\\ud83d\\ude00\"",   "{\"state\":1,\"state\":2}",
    };
    (void)state;
    for (size_t i = 0; i < sizeof odd / sizeof odd[0]; i++) {
        char text[128];
        const int len =
            snprintf(text, sizeof text, "{\"odd\":%s,\"st\\u0061te\":\"a\\nb\"}", odd[i]);
        azbi_tree *tree = azbi_tree_parse(text, (size_t)len);
        assert_string_equal(azbi_tree_text(azbi_tree_get(tree, "state"), NULL), "a\nb");
        azbi_tree_free(tree);
    }
    azbi_tree *tree = azbi_tree_parse("1e400", 5);
    assert_true(azbi_tree_number(tree, 0) > 1e300);
    assert_int_equal(azbi_tree_integer(tree, 7), 7);
    azbi_tree_free(tree);
}

static void refuses_values_without_end(void **state)
{
    enum {
        MOST = 100 * 1000
    };
    (void)state;
    char *text = malloc(2 * MOST + 4);
    text[0] = '[';
    for (size_t i = 0; i < MOST; i++) {
        text[1 + 2 * i] = '1';
        text[2 + 2 * i] = ',';
    }
    text[2 * (MOST - 1)] = ']'; // MOST - 1 elements and their array
    text[2 * (MOST - 1) + 1] = '\0';
    azbi_tree *tree = azbi_tree_parse(text, strlen(text));
    assert_int_equal(azbi_tree_count(tree), MOST - 1);
    azbi_tree_free(tree);
    text[2 * (MOST - 1)] = ',';
    text[2 * (MOST - 1) + 1] = '1';
    text[2 * (MOST - 1) + 2] = ']';
    text[2 * (MOST - 1) + 3] = '\0';
    assert_null(azbi_tree_parse(text, strlen(text)));
    free(text);
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
        cmocka_unit_test(answers_questions),
        cmocka_unit_test(wipes_texts),
        cmocka_unit_test(a_missing_tree_answers_with_nothing),
        cmocka_unit_test(parses_any_value_and_nothing_else),
        cmocka_unit_test(reads_what_stands_beside_odd_values),
        cmocka_unit_test(refuses_values_without_end),
        cmocka_unit_test(writes_members),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
