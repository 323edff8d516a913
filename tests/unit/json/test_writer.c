// test_writer.c - texts, numbers and times in JSON.
#include <string.h>

#include "support/test.h"
#include "support/test_context.h"
#include "json/reader.h"
#include "json/writer.h"

static const struct {
    const char *text;
    size_t len;
    const char *json;
} texts[] = {
    {"", 0, "\"\""},
    {"plain text", 10, "\"plain text\""},
    {"\"\\/", 3, "\"\\\"\\\\/\""},
    {"\b\f\n\r\t", 5, "\"\\b\\f\\n\\r\\t\""},
    {"\x01\x1F\x7F", 3, "\"\\u0001\\u001f\x7F\""},
    {"a\0b", 3, "\"a\\u0000b\""},
    {"\xC3\xA9\xF0\x9F\x98\x80", 6, "\"\xC3\xA9\xF0\x9F\x98\x80\""},
    {"\"", 1, "\"\\\"\""},
};

static void escapes_what_must_be(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        azbi_buf out;
        azbi_buf_init(&out, test.context, SIZE_MAX);
        azbi_write_str(&out, texts[i].text, texts[i].len);
        assert_int_equal(out.status, AZB_OK);
        assert_string_equal(azbi_buf_text(&out), texts[i].json);
        azbi_buf_dispose(&out);
    }
    test_context_dispose(&test);
}

// Each byte that can stand in a text comes back from the reader.
static void every_byte_reads_back(void **state)
{
    test_context test;
    (void)state;
    test_context_init(&test, 0, NULL);
    for (int byte = 0; byte < 128; byte++) {
        const char text[] = {'a', (char)byte, 'b', (char)byte};
        char back[4];
        azbi_buf out;
        azbi_reader reader;
        azbi_slice slice;
        azbi_buf_init(&out, test.context, SIZE_MAX);
        azbi_write_str(&out, text, sizeof text);
        azbi_reader_init(&reader, azbi_buf_text(&out), out.len);
        assert_true(azbi_reader_string(&reader, &slice) && azbi_reader_finish(&reader));
        assert_true(azbi_slice_is(&slice, text, sizeof text));
        assert_int_equal(azbi_unescape(slice.ptr, slice.len, back), sizeof text);
        assert_memory_equal(back, text, sizeof text);
        azbi_buf_dispose(&out);
    }
    test_context_dispose(&test);
}

static void writes_scalars(void **state)
{
    test_context test;
    azbi_buf out;
    azb_time time = {.form = AZB_TIME_UTC, .digits = 7};
    (void)state;
    test_context_init(&test, 0, NULL);
    azbi_buf_init(&out, test.context, SIZE_MAX);
    azbi_write_bool(&out, 1);
    azbi_write_bool(&out, 0);
    azbi_write_i64(&out, INT64_MIN);
    azbi_write_f64(&out, 2, 1);
    assert_int_equal(azbi_write_time(&out, &time), AZB_OK);
    time.form = AZB_TIME_ABSENT;
    assert_int_equal(azbi_write_time(&out, &time), AZB_E_ARG);
    assert_string_equal(azbi_buf_text(&out),
                        "truefalse-92233720368547758082.0\"1970-01-01T00:00:00.0000000Z\"");
    azbi_buf_dispose(&out);
    test_context_dispose(&test);
}

static void the_buffer_remembers_a_failure(void **state)
{
    test_context test;
    azbi_buf out;
    (void)state;
    test_context_init(&test, 0, NULL);
    azbi_buf_init(&out, test.context, 8);
    azbi_write_str(&out, "too long for it", 15);
    assert_int_equal(out.status, AZB_E_LIMIT);
    azbi_buf_dispose(&out);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_what_must_be),
        cmocka_unit_test(every_byte_reads_back),
        cmocka_unit_test(writes_scalars),
        cmocka_unit_test(the_buffer_remembers_a_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
