// test_reader.c - tokens of JSON, accepted and refused.
#include <stdlib.h>
#include <string.h>

#include "support/test.h"
#include "json/reader.h"

// A text in a block that ends right behind its NUL, so that a checker sees any byte read beyond.
static char *tight_copy(const char *json, size_t len)
{
    char *copy = malloc(len + 1);
    assert_non_null(copy);
    memcpy(copy, json, len);
    copy[len] = '\0';
    return copy;
}

static azb_status read_status(const char *json, size_t len)
{
    azbi_reader reader;
    char *copy = tight_copy(json, len);
    azbi_reader_init(&reader, copy, len);
    bool good = azbi_reader_skip(&reader) && azbi_reader_finish(&reader);
    assert_int_equal(good, reader.status == AZB_OK);
    assert_int_equal(good, reader.problem == NULL);
    assert_true(azbi_reader_offset(&reader) <= len);
    assert_int_equal(good, azbi_is_json(copy, len));
    azb_status status = reader.status;
    free(copy);
    return status;
}

// Texts that every reader of RFC 8259 must accept.
static const char *const good[] = {
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "10",
    "123456789012345678901234567890",
    "0.5",
    "-0.0",
    "1.25e10",
    "1E5",
    "1e+5",
    "1e-5",
    "0e0",
    "1E400",
    "\"\"",
    "\"a\"",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
    "\"\\u0041\\u00e9\\u20AC\"",
    "\"\\uD83D\\uDE00\"",
    "\"\\u0000\"",
    "\"\x7F\"",
    "\"\xC2\x80\"",
    "\"\xDF\xBF\"",
    "\"\xE0\xA0\x80\"",
    "\"\xED\x9F\xBF\"",
    "\"\xEE\x80\x80\"",
    "\"\xEF\xBF\xBF\"",
    "\"\xF0\x90\x80\x80\"",
    "\"\xF4\x8F\xBF\xBF\"",
    "\"long enough to be read in words, with \xC3\xA9 and \\n inside\"",
    "[]",
    "[ ]",
    "[1]",
    "[1,2,3]",
    "[[],[[]]]",
    "[null,true,false,0,\"\",{}]",
    "{}",
    "{ }",
    "{\"a\":1}",
    "{\"\":0}",
    "{\"a\":1,\"a\":2}",
    "{\"a\":{\"b\":[{}]}}",
    " \t\r\n{ \"a\" : [ 1 , 2 ] , \"b\" : null } \t\r\n",
    "{\"\\u0061\":1}",
};

// Texts that every reader must refuse, and the byte where it notices.
static const struct {
    const char *json;
    size_t offset;
} bad[] = {
    {"", 0},
    {" ", 1},
    {"nul", 0},
    {"nulL", 0},
    {"True", 0},
    {"truex", 4},
    {"NaN", 0},
    {"Infinity", 0},
    {"-Infinity", 1},
    {"undefined", 0},
    {"'a'", 0},
    {"+1", 0},
    {"01", 1},
    {"-01", 2},
    {"-", 1},
    {"--1", 1},
    {".5", 0},
    {"1.", 2},
    {"1.e5", 2},
    {"1e", 2},
    {"1e+", 3},
    {"1.5.5", 3},
    {"0x10", 1},
    {"1 2", 2},
    {"1_000", 1},
    {"\"", 1},
    {"\"a", 2},
    {"\"a\nb\"", 2},
    {"\"a\tb\"", 2},
    {"\"\x01\"", 1},
    {"\"\x1F\"", 1},
    {"\"\\x41\"", 1},
    {"\"\\\"", 3},
    {"\"\\", 1},
    {"\"\\u\"", 1},
    {"\"\\u004\"", 1},
    {"\"\\u004G\"", 1},
    {"\"\\uD83D\"", 1},
    {"\"\\uD83D\\n\"", 1},
    {"\"\\uD83D\\u0041\"", 1},
    {"\"\\uD83D\\uD83D\"", 1},
    {"\"\\uDE00\"", 1},
    {"\"\\uDE00\\uD83D\"", 1},
    {"\"\x80\"", 1},
    {"\"\xBF\"", 1},
    {"\"\xC0\x80\"", 1},
    {"\"\xC1\xBF\"", 1},
    {"\"\xC2\"", 1},
    {"\"\xC2\x41\"", 1},
    {"\"\xE0\x9F\xBF\"", 1},
    {"\"\xE2\x82\"", 1},
    {"\"\xED\xA0\x80\"", 1},
    {"\"\xED\xBF\xBF\"", 1},
    {"\"\xF0\x8F\xBF\xBF\"", 1},
    {"\"\xF0\x9F\x98\"", 1},
    {"\"\xF4\x90\x80\x80\"", 1},
    {"\"\xF5\x80\x80\x80\"", 1},
    {"\"\xFF\"", 1},
    {"\xEF\xBB\xBF{}", 0},
    {"[", 1},
    {"]", 0},
    {"[1", 2},
    {"[1,", 3},
    {"[1,]", 3},
    {"[,1]", 1},
    {"[1,,2]", 3},
    {"[1 2]", 3},
    {"[1}", 2},
    {"[\"a\":1]", 4},
    {"[1]]", 3},
    {"{", 1},
    {"}", 0},
    {"{]", 1},
    {"{\"a\"", 4},
    {"{\"a\":", 5},
    {"{\"a\":}", 5},
    {"{\"a\":1", 6},
    {"{\"a\":1,}", 7},
    {"{,\"a\":1}", 1},
    {"{\"a\" 1}", 5},
    {"{\"a\",1}", 4},
    {"{\"a\"::1}", 5},
    {"{a:1}", 1},
    {"{1:1}", 1},
    {"{\"a\":1 \"b\":2}", 7},
    {"{\"a\":1]", 6},
    {"{}{}", 2},
    {"{}/**/", 2},
    {"//\n{}", 0},
    {"\v1", 0},
    {"\f1", 0},
    {"\xC2\xA0"
     "1",
     0},
};

static void accepts_json(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        if (read_status(good[i], strlen(good[i])) != AZB_OK) {
            fail_msg("refused: %s", good[i]);
        }
    }
}

static void refuses_what_is_not_json(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        size_t len = strlen(bad[i].json);
        if (read_status(bad[i].json, len) != AZB_E_JSON) {
            fail_msg("accepted: %s", bad[i].json);
        }
        azbi_reader reader;
        azbi_reader_init(&reader, bad[i].json, len);
        bool all = azbi_reader_skip(&reader) && azbi_reader_finish(&reader);
        if (all || azbi_reader_offset(&reader) != bad[i].offset) {
            fail_msg("%s: stopped at %zu, not at %zu", bad[i].json, azbi_reader_offset(&reader),
                     bad[i].offset);
        }
    }
}

// Every beginning of a whole document is refused, and so is one with a NUL in its middle.
static void refuses_truncated_and_cut_texts(void **state)
{
    static const char json[] = "{\"a\":[1,-2.5e3,\"x\\u00e9\xC3\xA9\",{\"b\":null}],\"c\":true}";
    char cut[sizeof json];
    (void)state;
    assert_int_equal(read_status(json, sizeof json - 1), AZB_OK);
    for (size_t len = 0; len < sizeof json - 1; len++) {
        assert_int_equal(read_status(json, len), AZB_E_JSON);
        memcpy(cut, json, sizeof json);
        cut[len] = '\0';
        assert_int_equal(read_status(cut, sizeof json - 1), AZB_E_JSON);
    }
    assert_int_equal(read_status("{}\0", 3), AZB_E_JSON);
}

static void bounds_the_depth(void **state)
{
    char json[2 * (AZBI_JSON_DEPTH_MAX + 1)];
    (void)state;
    for (size_t depth = 1; depth <= AZBI_JSON_DEPTH_MAX + 1; depth++) {
        memset(json, '[', depth);
        memset(json + depth, ']', depth);
        assert_int_equal(read_status(json, 2 * depth),
                         depth <= AZBI_JSON_DEPTH_MAX ? AZB_OK : AZB_E_LIMIT);
    }
    memset(json, '[', sizeof json);
    assert_int_equal(read_status(json, sizeof json), AZB_E_LIMIT);
}

// Runs of plain bytes of every length at every place in a word, each with each kind of end.
static void finds_the_end_of_strings(void **state)
{
    static const char *const ends[] = {"\"", "\\n\"", "\xC3\xA9\"", "\x01\"", ""};
    char json[80];
    (void)state;
    for (size_t len = 0; len < 40; len++) {
        for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
            json[0] = '"';
            memset(json + 1, 'a' + (int)i, len);
            memcpy(json + 1 + len, ends[i], strlen(ends[i]) + 1);
            char *copy = tight_copy(json, strlen(json));
            azbi_reader reader;
            azbi_slice slice;
            azbi_reader_init(&reader, copy, strlen(json));
            bool read = azbi_reader_string(&reader, &slice);
            assert_int_equal(read, i < 3);
            if (read) {
                assert_int_equal(slice.len, len + strlen(ends[i]) - 1);
                assert_int_equal(slice.escaped, i == 1);
            } else {
                assert_int_equal(azbi_reader_offset(&reader), len + 1);
            }
            free(copy);
        }
    }
}

static const struct {
    const char *slice;
    const char *text;
    size_t len;
} unescaped[] = {
    {"", "", 0},
    {"plain", "plain", 5},
    {"\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t", 8},
    {"a\\u0041b", "aAb", 3},
    {"\\u00e9\\u20AC", "\xC3\xA9\xE2\x82\xAC", 5},
    {"\\uD83D\\uDE00!", "\xF0\x9F\x98\x80!", 5},
    {"\\uDBFF\\uDFFF", "\xF4\x8F\xBF\xBF", 4},
    {"a\\u0000b", "a\0b", 3},
    {"\\u007F\\u0080\\u07FF\\u0800", "\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80", 8},
};

static void resolves_escapes(void **state)
{
    char out[32];
    (void)state;
    for (size_t i = 0; i < sizeof unescaped / sizeof unescaped[0]; i++) {
        size_t len = strlen(unescaped[i].slice);
        assert_int_equal(azbi_unescape(unescaped[i].slice, len, out), unescaped[i].len);
        assert_memory_equal(out, unescaped[i].text, unescaped[i].len);
        azbi_slice slice = {unescaped[i].slice, len, strchr(unescaped[i].slice, '\\') != NULL};
        assert_true(azbi_slice_is(&slice, unescaped[i].text, unescaped[i].len));
        assert_false(azbi_slice_is(&slice, "other text", 10));
        if (unescaped[i].len > 0) {
            assert_false(azbi_slice_is(&slice, unescaped[i].text, unescaped[i].len - 1));
        }
    }
}

static const struct {
    const char *text;
    int64_t value;
    bool integer;
    bool fits;
} numbers[] = {
    {"0", 0, true, true},
    {"-0", 0, true, true},
    {"2147483648", INT64_C(2147483648), true, true},
    {"-123456789012345678", INT64_C(-123456789012345678), true, true},
    {"9223372036854775807", INT64_MAX, true, true},
    {"9223372036854775808", INT64_MAX, true, false},
    {"-9223372036854775808", INT64_MIN, true, true},
    {"-9223372036854775809", INT64_MIN, true, false},
    {"9999999999999999999", INT64_MAX, true, false},
    {"99999999999999999999999999", INT64_MAX, true, false},
    {"-99999999999999999999999999", INT64_MIN, true, false},
    {"1.0", 0, false, false},
    {"1e2", 0, false, false},
};

static void reads_numbers(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        azbi_reader reader;
        azbi_number number;
        azbi_reader_init(&reader, numbers[i].text, strlen(numbers[i].text));
        assert_int_equal(azbi_reader_peek(&reader), AZBI_TOKEN_NUMBER);
        assert_true(azbi_reader_number(&reader, &number));
        assert_int_equal(number.len, strlen(numbers[i].text));
        assert_int_equal(number.integer, numbers[i].integer);
        assert_int_equal(number.fits, numbers[i].fits);
        assert_true(number.value == numbers[i].value);
    }
}

static void pulls_an_object(void **state)
{
    static const char json[] = " { \"name\" : \"x\" , \"list\":[1 ,{}], \"\\u0061\":null } ";
    azbi_reader reader;
    azbi_slice slice;
    (void)state;
    azbi_reader_init(&reader, json, sizeof json - 1);
    assert_int_equal(azbi_reader_peek(&reader), AZBI_TOKEN_OBJECT);
    assert_true(azbi_reader_open(&reader));
    assert_int_equal(azbi_reader_member(&reader, true), 1);
    assert_false(azbi_reader_name_is(&reader, "nam", 3));
    assert_false(azbi_reader_name_is(&reader, "names", 5));
    assert_true(azbi_reader_name_is(&reader, "name", 4));
    assert_true(azbi_reader_colon(&reader));
    assert_int_equal(azbi_reader_peek(&reader), AZBI_TOKEN_STRING);
    assert_true(azbi_reader_string(&reader, &slice));
    assert_true(azbi_slice_is(&slice, "x", 1));
    assert_int_equal(azbi_reader_member(&reader, false), 1);
    assert_true(azbi_reader_name(&reader, &slice));
    assert_true(azbi_reader_colon(&reader));
    assert_int_equal(azbi_reader_peek(&reader), AZBI_TOKEN_ARRAY);
    assert_true(azbi_reader_open(&reader));
    assert_int_equal(azbi_reader_element(&reader, true), 1);
    assert_true(azbi_reader_skip(&reader));
    assert_int_equal(azbi_reader_element(&reader, false), 1);
    assert_true(azbi_reader_skip(&reader));
    assert_int_equal(azbi_reader_element(&reader, false), 0);
    assert_int_equal(azbi_reader_member(&reader, false), 1);
    assert_true(azbi_reader_name(&reader, &slice));
    assert_true(slice.escaped && azbi_slice_is(&slice, "a", 1));
    assert_true(azbi_reader_colon(&reader));
    assert_int_equal(azbi_reader_peek(&reader), AZBI_TOKEN_NULL);
    assert_true(azbi_reader_literal(&reader));
    assert_int_equal(azbi_reader_member(&reader, false), 0);
    assert_int_equal(reader.depth, 0);
    assert_true(azbi_reader_finish(&reader));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(accepts_json),
        cmocka_unit_test(refuses_what_is_not_json),
        cmocka_unit_test(refuses_truncated_and_cut_texts),
        cmocka_unit_test(bounds_the_depth),
        cmocka_unit_test(finds_the_end_of_strings),
        cmocka_unit_test(resolves_escapes),
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(pulls_an_object),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
