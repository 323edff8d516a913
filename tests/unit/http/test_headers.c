// test_headers.c - fields kept in order, replaced by name, refused when they could split a message.
#include <string.h>

#include "http/headers.h"
#include "support/test.h"
#include "support/test_context.h"

static azb_status add(azbi_headers *headers, const char *name, const char *value)
{
    return azbi_headers_add(headers, name, strlen(name), value, strlen(value));
}

static void keeps_fields_in_order(void **state)
{
    (void)state;
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&h, test.context, 1024);
    assert_null(azbi_headers_find(&h, "A"));
    assert_string_equal(azbi_headers_name(&h, 0), "");
    assert_int_equal(add(&h, "A", " \tone two\t "), AZB_OK);
    assert_int_equal(add(&h, "Empty", ""), AZB_OK);
    assert_int_equal(add(&h, "a", "three"), AZB_OK);
    assert_int_equal(h.count, 3);
    assert_string_equal(azbi_headers_find(&h, "a"), "one two"); // the first of that name
    assert_string_equal(azbi_headers_find(&h, "EMPTY"), "");
    assert_null(azbi_headers_find(&h, "Emp"));
    assert_string_equal(azbi_headers_name(&h, 2), "a");
    assert_string_equal(azbi_headers_value(&h, 2), "three");
    assert_string_equal(azbi_headers_value(&h, 3), "");
    azbi_headers_dispose(&h);
    test_context_dispose(&test);
}

static void set_replaces_all_of_a_name(void **state)
{
    (void)state;
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&h, test.context, 1024);
    assert_int_equal(add(&h, "A", "1"), AZB_OK);
    assert_int_equal(add(&h, "B", "2"), AZB_OK);
    assert_int_equal(add(&h, "a", "3"), AZB_OK);
    assert_int_equal(azbi_headers_set(&h, "A", "bad\n"), AZB_E_ARG);
    assert_int_equal(h.count, 3); // a refused value changes nothing
    assert_int_equal(azbi_headers_set(&h, "A", "4"), AZB_OK);
    assert_int_equal(h.count, 2);
    assert_string_equal(azbi_headers_name(&h, 0), "B");
    assert_string_equal(azbi_headers_value(&h, 0), "2");
    assert_string_equal(azbi_headers_find(&h, "A"), "4");
    azbi_headers_dispose(&h);
    test_context_dispose(&test);
}

static void refuses_what_could_split_a_message(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        size_t name_len;
        const char *value;
        size_t value_len;
        azb_status status;
    } cases[] = {
        {"X-Good!#$%&'*+.^_`|~", 20, "v", 1, AZB_OK},
        {"X", 1, "caf\xc3\xa9", 5, AZB_OK},
        {"X", 1, "a\tb", 3, AZB_OK},
        {"", 0, "v", 1, AZB_E_ARG},
        {"A B", 3, "v", 1, AZB_E_ARG},
        {"A:", 2, "v", 1, AZB_E_ARG},
        {"A\0B", 3, "v", 1, AZB_E_ARG},
        {"A\r\nB", 4, "v", 1, AZB_E_ARG},
        {"\xc3\xa9", 2, "v", 1, AZB_E_ARG},
        {"X", 1, "a\rb", 3, AZB_E_ARG},
        {"X", 1, "a\nb", 3, AZB_E_ARG},
        {"X", 1, "a\0b", 3, AZB_E_ARG},
        {"X", 1, "a\x7f", 2, AZB_E_ARG},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_headers h;
        azbi_headers_init(&h, test.context, 1024);
        assert_int_equal(azbi_headers_add(&h, cases[i].name, cases[i].name_len, cases[i].value,
                                          cases[i].value_len),
                         cases[i].status);
        assert_int_equal(h.count, cases[i].status == AZB_OK);
        azbi_headers_dispose(&h);
    }
    test_context_dispose(&test);
}

static void a_field_is_never_there_by_half(void **state)
{
    (void)state;
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    for (size_t max = 4; max < 8; max++) { // "A" NUL "1" NUL fits, the second by parts only
        azbi_headers_init(&h, test.context, max);
        assert_int_equal(add(&h, "A", "1"), AZB_OK);
        assert_int_equal(add(&h, "B", "2"), AZB_E_LIMIT);
        assert_int_equal(h.count, 1);
        assert_int_equal(h.text.len, 4);
        assert_null(azbi_headers_find(&h, "B"));
        azbi_headers_dispose(&h);
    }
    test_context_dispose(&test);
}

static void fill(azbi_headers *h, size_t count)
{
    for (size_t i = h->count; i < count; i++) {
        assert_int_equal(add(h, i % 2 == 0 ? "A" : "B", ""), AZB_OK);
    }
}

static void holds_a_thousand_fields(void **state)
{
    (void)state;
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&h, test.context, SIZE_MAX / 2);
    fill(&h, AZBI_HEADERS_COUNT_MAX);
    const size_t len = h.text.len;
    assert_int_equal(add(&h, "One", "more"), AZB_E_LIMIT);
    assert_int_equal(h.count, AZBI_HEADERS_COUNT_MAX);
    assert_int_equal(h.text.len, len);
    assert_null(azbi_headers_find(&h, "One"));
    assert_int_equal(azbi_headers_set(&h, "a", "in their place"), AZB_OK);
    assert_int_equal(h.count, AZBI_HEADERS_COUNT_MAX / 2 + 1);
    azbi_headers_dispose(&h);
    test_context_dispose(&test);
}

static void reads_all_fields_in_linear_time(void **state)
{
    (void)state;
    enum {
        N = AZBI_HEADERS_COUNT_MAX
    };
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&h, test.context, SIZE_MAX / 2);
    azbi_header_cursor at = {NULL, NULL};
    assert_false(azbi_headers_next(&h, &at));
    fill(&h, N);
    size_t read = 0;
    while (azbi_headers_next(&h, &at)) {
        assert_string_equal(at.name, read % 2 == 0 ? "A" : "B");
        assert_string_equal(at.value, "");
        read++;
    }
    assert_int_equal(read, N);
    assert_int_equal(h.walked, N);
    assert_false(azbi_headers_next(&h, &at)); // and stays there
    h.walked = 0;
    for (size_t i = 0; i < N; i++) {
        assert_string_equal(azbi_headers_name(&h, i), i % 2 == 0 ? "A" : "B");
        assert_string_equal(azbi_headers_value(&h, i), "");
    }
    assert_int_equal(h.walked, N - 1);
    azbi_headers_dispose(&h);
    test_context_dispose(&test);
}

static void finds_any_index_after_any_other_and_after_changes(void **state)
{
    (void)state;
    test_context test;
    azbi_headers h;
    test_context_init(&test, 0, NULL);
    azbi_headers_init(&h, test.context, 1024);
    assert_int_equal(add(&h, "A", "1"), AZB_OK);
    assert_int_equal(add(&h, "B", "2"), AZB_OK);
    assert_int_equal(add(&h, "C", "3"), AZB_OK);
    static const size_t order[] = {2, 0, 1, 1, 2, 3, 2, 9, 0};
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++) {
        static const char *const values[] = {"1", "2", "3"};
        assert_string_equal(azbi_headers_value(&h, order[i]), order[i] < 3 ? values[order[i]] : "");
    }
    assert_string_equal(azbi_headers_name(&h, 2), "C");
    assert_int_equal(azbi_headers_set(&h, "A", "4"), AZB_OK); // all places move
    assert_string_equal(azbi_headers_name(&h, 2), "A");
    assert_string_equal(azbi_headers_name(&h, 0), "B");
    azbi_headers_dispose(&h);
    assert_string_equal(azbi_headers_name(&h, 0), "");
    assert_int_equal(add(&h, "D", "5"), AZB_OK);
    assert_string_equal(azbi_headers_name(&h, 0), "D");
    azbi_headers_dispose(&h);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_fields_in_order),
        cmocka_unit_test(set_replaces_all_of_a_name),
        cmocka_unit_test(refuses_what_could_split_a_message),
        cmocka_unit_test(a_field_is_never_there_by_half),
        cmocka_unit_test(holds_a_thousand_fields),
        cmocka_unit_test(reads_all_fields_in_linear_time),
        cmocka_unit_test(finds_any_index_after_any_other_and_after_changes),
    };
    return cmocka_run_group_tests_name("http/headers", tests, NULL, NULL);
}
