// test_context_life.c - a context lives until its last hold goes, and gives its host's time.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/context.h"
#include "support/test_context.h"

static void uses_what_the_host_brings(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    const int64_t mono = azbi_now_ms(test.context), unix_time = azbi_unix_ms(test.context);
    fake_clock_advance(&test.clock, 1500);
    assert_int_equal(azbi_now_ms(test.context) - mono, 1500);
    assert_int_equal(azbi_unix_ms(test.context) - unix_time, 1500);
    assert_ptr_equal(azbi_context_hold(test.context), test.context);
    azb_context_free(test.context);
    assert_int_equal(atomic_load(&test.memory.live), 1);
    test_context_dispose(&test);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(uses_what_the_host_brings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
