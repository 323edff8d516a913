// test_memory.c - the allocator of a context, and sizes that overflow.
#include <string.h>

#include "base/memory.h"
#include "support/test.h"
#include "support/test_context.h"

static void zeroes_only_where_it_says_so(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    unsigned char *zeroed = azbi_alloc(test.context, 32);
    unsigned char *raw = azbi_alloc_raw(test.context, 32);
    unsigned char *array = azbi_alloc_array(test.context, 4, 8);
    for (size_t i = 0; i < 32; i++) {
        assert_int_equal(zeroed[i], 0);
        assert_int_equal(array[i], 0);
        assert_int_equal(raw[i], 0xa5); // the test allocator's filling
    }
    zeroed = azbi_resize(test.context, zeroed, 32, 64);
    assert_int_equal(zeroed[31], 0);
    azbi_release(test.context, zeroed, 64);
    azbi_release(test.context, raw, 32);
    azbi_release_wiped(test.context, array, 32);
    test_context_dispose(&test);
}

static void refuses_sizes_that_overflow(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    static const struct {
        size_t count, size;
    } cases[] = {{SIZE_MAX, 2}, {2, SIZE_MAX}, {SIZE_MAX / 2, 3}, {0, 8}, {8, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_null(azbi_alloc_array(test.context, cases[i].count, cases[i].size));
    }
    assert_null(azbi_alloc(test.context, 0));
    assert_null(azbi_text_new(test.context, "x", SIZE_MAX));
    assert_null(azbi_text_new(test.context, "x", SIZE_MAX - 4));
    size_t result;
    assert_true(azbi_add_sizes(SIZE_MAX - 1, 1, &result));
    assert_false(azbi_add_sizes(SIZE_MAX, 1, &result));
    assert_true(azbi_multiply_sizes(3, 4, &result));
    assert_int_equal(result, 12);
    assert_false(azbi_multiply_sizes(SIZE_MAX / 2 + 1, 2, &result));
    test_context_dispose(&test);
}

static void works_without_a_context(void **state)
{
    (void)state;
    char *block = azbi_alloc(NULL, 10);
    block = azbi_resize(NULL, block, 10, 20);
    assert_non_null(block);
    azbi_release(NULL, block, 20);
    azbi_release(NULL, NULL, 0);
    azbi_release_wiped(NULL, NULL, 0);
    block = azbi_resize(NULL, NULL, 0, 5);
    assert_non_null(block);
    assert_null(azbi_resize(NULL, block, 5, 0));
    azbi_release(NULL, block, 5);
    azb_text_free(azbi_text_new(NULL, "text", 4));
}

static void text_keeps_its_context_alive(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    char *text = azbi_text_new(test.context, "a\0b", 3);
    char *empty = azbi_text_new(test.context, NULL, 0);
    azb_context_free(test.context);
    test.context = NULL;
    assert_memory_equal(text, "a\0b", 4);
    assert_string_equal(empty, "");
    azb_text_free(text);
    azb_text_free(empty);
    azb_text_free(NULL);
    test_context_dispose(&test);
}

static void wipes_what_may_be_secret(void **state)
{
    (void)state;
    test_context test;
    char *copy;
    test_context_init(&test, 0, NULL);
    test.memory.secrets[0] = "secret";
    azb_text_free(azbi_text_new(test.context, "my secret", 9));
    assert_int_equal(azbi_string_copy(test.context, "secret", &copy), AZB_OK);
    azbi_string_free_wiped(test.context, copy);
    char *block = azbi_alloc(test.context, 7);
    memcpy(block, "secret", 7);
    azbi_release_wiped(test.context, block, 7);
    assert_int_equal(atomic_load(&test.memory.unwiped), 0);
    assert_int_equal(azbi_string_copy(test.context, "secret", &copy), AZB_OK);
    azbi_string_free(test.context, copy);
    assert_int_equal(atomic_load(&test.memory.unwiped), 1);
    atomic_store(&test.memory.unwiped, 0);
    test_context_dispose(&test);
}

static void copies_strings(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    char *copy;
    char *secret;
    char *none;
    const char *fixed;
    assert_int_equal(azbi_string_copy(test.context, "text", &copy), AZB_OK);
    assert_int_equal(azbi_string_copy(test.context, "secret", &secret), AZB_OK);
    assert_int_equal(azbi_string_copy(test.context, NULL, &none), AZB_OK);
    assert_null(none);
    assert_string_equal(copy, "text");
    assert_int_equal(azbi_string_copy_const(test.context, copy, &fixed), AZB_OK);
    assert_ptr_not_equal(fixed, copy);
    assert_string_equal(fixed, "text");
    azbi_string_free(test.context, (char *)(uintptr_t)fixed);
    azbi_string_free(test.context, copy);
    azbi_string_free_wiped(test.context, secret);
    azbi_string_free(test.context, NULL);
    azbi_string_free_wiped(test.context, NULL);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    char *copy;
    const azb_status status = azbi_string_copy(test->context, "text", &copy);
    assert_int_equal(status, copy == NULL ? AZB_E_NOMEM : AZB_OK);
    azbi_string_free(test->context, copy);
    azb_text_free(azbi_text_new(test->context, "text", 4));
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

static void wipes(void **state)
{
    (void)state;
    char bytes[9] = "password";
    azbi_wipe(bytes, 4);
    assert_memory_equal(bytes, "\0\0\0\0word", 9);
    azbi_wipe(bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zeroes_only_where_it_says_so),
        cmocka_unit_test(refuses_sizes_that_overflow),
        cmocka_unit_test(works_without_a_context),
        cmocka_unit_test(text_keeps_its_context_alive),
        cmocka_unit_test(wipes_what_may_be_secret),
        cmocka_unit_test(copies_strings),
        cmocka_unit_test(survives_exhaustion),
        cmocka_unit_test(wipes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
