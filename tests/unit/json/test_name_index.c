// test_name_index.c - members of a text are found by their names.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/failing_allocator.h"
#include "support/test.h"
#include "json/name_index.h"

enum {
    MEMBERS = 300,
    ROOM = MEMBERS * 40
};

// Names that come twice and thrice, some of them with escapes that mean another one.
static void fill(char *out, azb_str *raw)
{
    size_t at = 0;
    static const char *const forms[] = {"n",         "\\u006e",       "N", "\\n", "n\\u00e9",
                                        "n\xC3\xA9", "\\ud83d\\ude00"};
    for (int i = 0; i < MEMBERS; i++) {
        at += (size_t)snprintf(out + at, ROOM - at, "%s\"%s%d\":%d", i == 0 ? "" : ",",
                               forms[i % 7], i * 7 % 41, i);
    }
    *raw = (azb_str){out, at};
}

static azb_context *context_on(failing_allocator *memory, size_t fail_at)
{
    azb_context_options options;
    azb_context *context = NULL;
    failing_allocator_init(memory, 0);
    azb_options_init(&options, sizeof options);
    options.allocator = failing_allocator_table(memory);
    assert_int_equal(azb_context_new(&options, &context, NULL), AZB_OK);
    atomic_store(&memory->fail_at, fail_at == 0 ? 0 : atomic_load(&memory->calls) + fail_at);
    return context;
}

// With memory and without: the same answers as those of a walk over all names.
static void finds_what_a_walk_finds(void **state)
{
    static char text[ROOM];
    azb_str raw;
    (void)state;
    fill(text, &raw);
    for (size_t fail_at = 0; fail_at < 2; fail_at++) {
        failing_allocator memory;
        azb_context *context = context_on(&memory, fail_at);
        azbi_raw_index index;
        azbi_raw_index_init(&index, context, &raw);
        assert_int_equal(index.entries == NULL, fail_at == 1);
        azbi_reader reader;
        azbi_raw_member member;
        azbi_reader_init(&reader, raw.ptr, raw.len);
        while (azbi_raw_next(&reader, &member) > 0) {
            azb_str walked;
            azb_str found;
            assert_true(azbi_raw_find_slice(&raw, &member.name, &walked));
            assert_true(azbi_raw_index_find(&index, &member.name, &found));
            assert_ptr_equal(found.ptr, walked.ptr);
        }
        static const char *const absent[] = {"", "n", "n41", "o", "\\n41", "\xFF"};
        for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++) {
            const azbi_slice name = {absent[i], strlen(absent[i]), absent[i][0] == '\\'};
            azb_str found;
            assert_false(azbi_raw_index_find(&index, &name, &found));
        }
        azbi_raw_index_dispose(&index);
        azb_context_free(context);
        assert_true(failing_allocator_is_clean(&memory));
    }
}

static const azb_str *key_of(const void *map, size_t i)
{
    return &((const azb_str *)map)[i];
}

static void finds_the_last_key(void **state)
{
    static char texts[MEMBERS][8];
    azb_str keys[MEMBERS];
    (void)state;
    for (size_t i = 0; i < MEMBERS; i++) {
        (void)snprintf(texts[i], sizeof texts[i], "%zu", i * 13 % 97);
        keys[i] = (azb_str){texts[i], strlen(texts[i])};
    }
    keys[7] = (azb_str){"", 0};
    for (size_t count = 0; count <= MEMBERS; count += 15) {
        azbi_key_index index;
        azbi_key_index_init(&index, NULL, keys, count, key_of);
        assert_int_equal(index.entries != NULL, count >= AZBI_INDEX_MIN);
        for (size_t i = 0; i < MEMBERS; i++) {
            size_t last = count;
            for (size_t k = 0; k < count; k++) {
                last =
                    keys[k].len == keys[i].len && memcmp(keys[k].ptr, keys[i].ptr, keys[i].len) == 0
                        ? k
                        : last;
            }
            assert_int_equal(azbi_key_index_find(&index, &keys[i]), last);
        }
        azbi_key_index_dispose(&index);
    }
}

static void few_names_need_no_memory(void **state)
{
    static const char json[] = "\"a\":1,\"b\":2,\"a\":3";
    const azb_str raw = {json, sizeof json - 1};
    const azb_str none = {NULL, 0};
    const azbi_slice name = {"a", 1, false};
    azbi_raw_index index;
    azb_str value;
    (void)state;
    azbi_raw_index_init(&index, NULL, &raw);
    assert_null(index.entries);
    assert_true(azbi_raw_index_find(&index, &name, &value));
    assert_ptr_equal(value.ptr, json + sizeof json - 2);
    azbi_raw_index_dispose(&index);
    azbi_raw_index_init(&index, NULL, &none);
    assert_false(azbi_raw_index_find(&index, &name, &value));
    azbi_raw_index_dispose(&index);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_a_walk_finds),
        cmocka_unit_test(finds_the_last_key),
        cmocka_unit_test(few_names_need_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
