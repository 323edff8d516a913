// test_context_life.c - a context lives until its last hold goes, and gives its host's time.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/context.h"
#include "support/test_context.h"

static void lives_until_the_last_hold_goes(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    for (int i = 0; i < 3; i++) {
        assert_ptr_equal(azbi_context_hold(test.context), test.context);
    }
    for (int i = 0; i < 3; i++) {
        azb_context_free(test.context);
        assert_int_equal(atomic_load(&test.memory.live), 1);
    }
    azb_context_free(NULL);
    test_context_dispose(&test);
}

static void gives_the_time_of_the_host(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    const int64_t monotonic_ms = azb_context_monotonic_ms(test.context);
    const int64_t unix_ms = azb_context_unix_ms(test.context);
    fake_clock_advance(&test.clock, 1500);
    assert_int_equal(azb_context_monotonic_ms(test.context), monotonic_ms + 1500);
    assert_int_equal(azb_context_unix_ms(test.context), unix_ms + 1500);
    assert_int_equal(azbi_now_ms(test.context), monotonic_ms + 1500);
    assert_int_equal(azbi_unix_ms(test.context), unix_ms + 1500);
    test_context_dispose(&test);
}

static void count_end(void *user)
{
    ++*(int *)user;
}

static void refuse_memory_end(void *user, void *block, size_t n)
{
    (void)n;
    assert_int_equal(*(int *)user, 0); // the allocator is called before the end
    free(block);
}

static void *give_memory(void *user, size_t n)
{
    (void)user;
    return malloc(n);
}

static void *change_memory(void *user, void *block, size_t old_n, size_t new_n)
{
    (void)user;
    (void)old_n;
    return realloc(block, new_n);
}

// The host learns when none of its functions will be called any more.
static void says_when_it_is_gone(void **state)
{
    int ends = 0;
    azb_context *context = NULL;
    (void)state;
    const azb_allocator allocator = {sizeof allocator, &ends, give_memory, change_memory,
                                     refuse_memory_end};
    azb_context_options options = {.size = sizeof options,
                                   .allocator = &allocator,
                                   .destroy = count_end,
                                   .destroy_user = &ends};
    assert_int_equal(azb_context_new(&options, &context, NULL), AZB_OK);
    azbi_context_hold(context);
    azb_context_free(context);
    assert_int_equal(ends, 0);
    azb_context_free(context);
    assert_int_equal(ends, 1);

    options.log_level = 77; // nothing is taken where nothing is made
    assert_int_equal(azb_context_new(&options, &context, NULL), AZB_E_ARG);
    assert_int_equal(ends, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lives_until_the_last_hold_goes),
        cmocka_unit_test(gives_the_time_of_the_host),
        cmocka_unit_test(says_when_it_is_gone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
