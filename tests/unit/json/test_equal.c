// test_equal.c - two JSON texts mean the same.
#include <string.h>

#include "document.h"
#include "support/test.h"
#include "json/raw.h"

static const struct {
    const char *left, *right;
    bool equal;
} pairs[] = {
    {"1", "1", true},
    {"100", "1E2", true},
    {"1.0", " 1 ", true},
    {"-0", "0", true},
    {"9223372036854775808", "9223372036854775808", true},
    {"9223372036854775808", "9223372036854775809", false},
    {"1", "2", false},
    {"1", "\"1\"", false},
    {"true", "true", true},
    {"true", "false", false},
    {"null", "null", true},
    {"null", "{}", false},
    {"[]", "{}", false},
    {"\"a\"", "\"\\u0061\"", true},
    {"\"\\u0061b\"", "\"a\\u0062\"", true},
    {"\"\\u0061b\"", "\"a\\u0063\"", false},
    {"\"\\u0061\"", "\"\\u0061\\n\"", false},
    {"\"\\ud83d\\ude00\\t\"", "\"\xF0\x9F\x98\x80\\u0009\"", true},
    {"\"\\u00e9\\n\"", "\"\xC3\xA9\\u000a\"", true},
    {"\"\\u00e9\\n\"", "\"\xC3\xA8\\u000a\"", false},
    {"[1,2]", "[1, 2]", true},
    {"[1,2]", "[2,1]", false},
    {"[1,2]", "[1]", false},
    {"[1]", "[1,2]", false},
    {"{ }", "{}", true},
    {"{\"a\":1,\"b\":[]}", "{ \"b\" : [ ] , \"a\" : 1.0 }", true},
    {"{\"a\":1}", "{\"a\":1,\"b\":null}", false},
    {"{\"a\":1,\"b\":null}", "{\"a\":1}", false},
    {"{\"a\":1}", "{\"A\":1}", false},
    {"{\"\\u0061\":1}", "{\"a\":1}", true},
    {"{\"a\":{\"b\":{\"c\":1}}}", "{\"a\":{\"b\":{\"c\":2}}}", false},
    {"{\"a\":1,\"a\":2}", "{\"a\":2}", true},
    {"{\"a\":2,\"a\":1}", "{\"a\":2}", false},
    {"", "", false},
    {"{", "{", false},
    {"[1,]", "[1,]", false},
};

static void equal_means_the_same(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        const azb_str left = {pairs[i].left, strlen(pairs[i].left)};
        const azb_str right = {pairs[i].right, strlen(pairs[i].right)};
        if (azbi_json_equal(NULL, &left, &right) != pairs[i].equal ||
            azbi_json_equal(NULL, &right, &left) != pairs[i].equal) {
            fail_msg("%s and %s", left.ptr, right.ptr);
        }
    }
}

static void nothing_equals_no_text(void **state)
{
    const azb_str none = {NULL, 0};
    const azb_str null = {"null", 4};
    (void)state;
    assert_false(azbi_json_equal(NULL, &none, &null));
    assert_false(azbi_json_equal(NULL, &none, &none));
}

// Two ways to look at each level would be 2 to the power of 100.
static void depth_costs_no_more_than_length(void **state)
{
    enum {
        DEPTH = 100
    };
    char text[DEPTH * 12] = "";
    (void)state;
    for (int i = 0; i < DEPTH; i++) {
        strcat(text, "{\"a\":");
    }
    strcat(text, "1");
    for (int i = 0; i < DEPTH; i++) {
        strcat(text, "}");
    }
    const azb_str whole = {text, strlen(text)};
    assert_true(azbi_json_equal(NULL, &whole, &whole));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_means_the_same),
        cmocka_unit_test(nothing_equals_no_text),
        cmocka_unit_test(depth_costs_no_more_than_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
