// test_buf.c - a buffer that grows, remembers its failure and respects its limit.
#include <string.h>

#include "base/buf.h"
#include "base/memory.h"
#include "support/test.h"
#include "support/test_context.h"

static void appends_in_all_ways(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azbi_buf_init(&buf, test.context, 1000);
    assert_string_equal(azbi_buf_text(&buf), "");
    azbi_buf_puts(&buf, "one");
    azbi_buf_putc(&buf, ' ');
    azbi_buf_append(&buf, "two!", 3);
    azbi_buf_append(&buf, NULL, 0);
    azbi_buf_printf(&buf, " %d %s", 3, "four");
    azbi_buf_printf(&buf, "%s", "");
    assert_int_equal(buf.status, AZB_OK);
    assert_string_equal(azbi_buf_text(&buf), "one two 3 four");
    assert_int_equal(buf.len, 14);
    azbi_buf_truncate(&buf, 20);
    assert_int_equal(buf.len, 14);
    azbi_buf_truncate(&buf, 3);
    assert_string_equal(azbi_buf_text(&buf), "one");
    azbi_buf_clear(&buf);
    assert_string_equal(azbi_buf_text(&buf), "");
    azbi_buf_dispose(&buf);
    azbi_buf_puts(&buf, "again");
    assert_string_equal(azbi_buf_text(&buf), "again");
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

static void stops_at_its_ceiling(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    static const size_t ceilings[] = {1, 4, 64, 65, 100};
    for (size_t i = 0; i < sizeof ceilings / sizeof ceilings[0]; i++) {
        azbi_buf buf;
        azbi_buf_init(&buf, test.context, ceilings[i]);
        for (size_t n = 0; n < ceilings[i]; n++) {
            azbi_buf_putc(&buf, 'x');
        }
        assert_int_equal(buf.status, AZB_OK);
        azbi_buf_putc(&buf, 'y');
        assert_int_equal(buf.status, AZB_E_LIMIT);
        azbi_buf_puts(&buf, "");
        azbi_buf_clear(&buf);
        azbi_buf_printf(&buf, "%d", 1); // the failure stays until dispose
        assert_string_equal(azbi_buf_text(&buf), "");
        assert_int_equal(buf.status, AZB_E_LIMIT);
        azbi_buf_dispose(&buf);
        assert_int_equal(buf.status, AZB_OK);
    }
    test_context_dispose(&test);
}

static void refuses_sizes_that_overflow(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azbi_buf_init(&buf, test.context, SIZE_MAX);
    azbi_buf_puts(&buf, "abc");
    azbi_buf_reserve(&buf, SIZE_MAX - 2);
    assert_int_equal(buf.status, AZB_E_LIMIT);
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

static void reserves_once(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azbi_buf_init(&buf, test.context, 5000);
    azbi_buf_reserve(&buf, 5000);
    const size_t calls = atomic_load(&test.memory.calls);
    for (int i = 0; i < 5000; i++) {
        azbi_buf_putc(&buf, 'x');
    }
    assert_int_equal(atomic_load(&test.memory.calls), calls);
    assert_int_equal(buf.len, 5000);
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

static void hands_out_its_block(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    size_t len, size;
    azbi_buf_init(&buf, test.context, 100);
    assert_null(azbi_buf_steal(&buf, &len, &size));
    azbi_buf_puts(&buf, "block");
    char *block = azbi_buf_steal(&buf, &len, &size);
    assert_string_equal(block, "block");
    assert_int_equal(len, 5);
    assert_true(size > len);
    assert_int_equal(buf.len, 0);
    azbi_release(test.context, block, size);

    azbi_buf_init(&buf, test.context, 2);
    azbi_buf_puts(&buf, "ab");
    azbi_buf_puts(&buf, "c");
    assert_null(azbi_buf_steal(&buf, &len, &size));
    assert_int_equal(buf.status, AZB_E_LIMIT);
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

static void becomes_an_owned_text(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azb_status status;
    azbi_buf_init(&buf, test.context, 10);
    char *empty = azbi_buf_to_text(&buf, &status);
    assert_string_equal(empty, "");
    azbi_buf_puts(&buf, "text");
    char *text = azbi_buf_to_text(&buf, &status);
    assert_int_equal(status, AZB_OK);
    assert_string_equal(text, "text");
    assert_null(buf.ptr);
    azbi_buf_puts(&buf, "longer than ten");
    assert_null(azbi_buf_to_text(&buf, &status));
    assert_int_equal(status, AZB_E_LIMIT);
    azb_text_free(empty);
    azb_text_free(text);
    test_context_dispose(&test);
}

static void becomes_a_string(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    char *string = NULL;
    azbi_buf_init(&buf, test.context, 4);
    assert_int_equal(azbi_buf_take_string(&buf, &string), AZB_OK);
    assert_string_equal(string, "");
    azbi_string_free(test.context, string);
    azbi_buf_puts(&buf, "abcd");
    assert_int_equal(azbi_buf_take_string(&buf, &string), AZB_OK);
    assert_string_equal(string, "abcd");
    azbi_string_free(test.context, string);
    assert_int_equal(buf.len, 0);
    azbi_buf_puts(&buf, "abcde");
    assert_int_equal(azbi_buf_take_string(&buf, &string), AZB_E_LIMIT);
    assert_null(string);
    test_context_dispose(&test);
}

static void string_scenario(test_context *test)
{
    azbi_buf buf;
    char *string = NULL;
    azbi_buf_init(&buf, test->context, 100);
    azbi_buf_puts(&buf, "text");
    const azb_status status = azbi_buf_take_string(&buf, &string);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(string != NULL, status == AZB_OK);
    azbi_string_free(test->context, string);
}

static void wipes_secrets(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    test.memory.secrets[0] = "sss";
    azbi_buf buf;
    azbi_buf_init_secret(&buf, test.context, 1000);
    for (int i = 0; i < 1000; i++) {
        azbi_buf_putc(&buf, 's');
    }
    azbi_buf_dispose(&buf);
    azbi_buf_init(&buf, test.context, 1000);
    azbi_buf_puts(&buf, "sss");
    azbi_buf_dispose_wiped(&buf);
    assert_int_equal(atomic_load(&test.memory.unwiped), 0);
    azbi_buf_puts(&buf, "sss");
    azbi_buf_dispose(&buf);
    assert_int_equal(atomic_load(&test.memory.unwiped), 1);
    atomic_store(&test.memory.unwiped, 0);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azbi_buf buf;
    azb_status status;
    azbi_buf_init(&buf, test->context, 100000);
    for (int i = 0; i < 2000; i++) {
        azbi_buf_printf(&buf, "%d,", i);
    }
    assert_true(buf.status == AZB_OK || buf.status == AZB_E_NOMEM);
    char *text = azbi_buf_to_text(&buf, &status);
    assert_int_equal(text != NULL, status == AZB_OK);
    azb_text_free(text);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
    test_context_sweep(string_scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(appends_in_all_ways),
        cmocka_unit_test(stops_at_its_ceiling),
        cmocka_unit_test(refuses_sizes_that_overflow),
        cmocka_unit_test(reserves_once),
        cmocka_unit_test(hands_out_its_block),
        cmocka_unit_test(becomes_an_owned_text),
        cmocka_unit_test(becomes_a_string),
        cmocka_unit_test(wipes_secrets),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
