// test_clock.c - the system's clocks run, and agree with the C library's.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <time.h>

#include "base/clock.h"

static void the_monotonic_clock_is_not_set_back(void **state)
{
    (void)state;
    int64_t before = azbi_clock_monotonic_ns();
    assert_true(before > 0);
    for (int i = 0; i < 1000; i++) {
        const int64_t now = azbi_clock_monotonic_ns();
        assert_true(now >= before);
        before = now;
    }
}

static void the_other_one_has_the_date(void **state)
{
    (void)state;
    const int64_t before = (int64_t)time(NULL) - 1;
    const int64_t now = azbi_clock_unix_ns() / 1000000000;
    assert_true(now >= before && now <= (int64_t)time(NULL) + 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_monotonic_clock_is_not_set_back),
        cmocka_unit_test(the_other_one_has_the_date),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
