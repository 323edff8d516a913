#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/context.h"
#include "support/test_context.h"

static void unit_numbers_lie_in_their_range(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    int low = 0, high = 0;
    for (int i = 0; i < 1000; i++) {
        const double number = azbi_random_unit(test.context);
        assert_true(number >= 0.0 && number < 1.0);
        low += number < 0.5;
        high += number >= 0.5;
    }
    assert_in_range(low, 300, 700);
    assert_in_range(high, 300, 700);
    test_context_dispose(&test);
}

static void all_ones(void *user, void *bytes, size_t n)
{
    (void)user;
    memset(bytes, 0xff, n);
}

static void unit_is_below_one_at_its_end(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    test.context->random.fill = all_ones;
    assert_true(azbi_random_unit(test.context) < 1.0);
    test_context_dispose(&test);
}

static void system_fills_every_byte(void **state)
{
    (void)state;
    unsigned char seen[700] = {0}, bytes[700];
    for (int round = 0; round < 8; round++) {
        memset(bytes, 0, sizeof(bytes));
        azbi_random_system(NULL, bytes, sizeof(bytes));
        for (size_t i = 0; i < sizeof(bytes); i++) {
            seen[i] = seen[i] || bytes[i] != 0;
        }
    }
    for (size_t i = 0; i < sizeof(seen); i++) {
        assert_true(seen[i]);
    }
    azbi_random_system(NULL, bytes, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unit_numbers_lie_in_their_range),
        cmocka_unit_test(unit_is_below_one_at_its_end),
        cmocka_unit_test(system_fills_every_byte),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
