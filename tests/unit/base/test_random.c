// test_random.c - random bytes of the system and of a caller.
#include <string.h>

#include "base/context.h"
#include "base/random.h"
#include "support/test.h"
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
        memset(bytes, 0, sizeof bytes);
        azbi_random_system(NULL, bytes, sizeof bytes);
        for (size_t i = 0; i < sizeof bytes; i++) {
            seen[i] = seen[i] || bytes[i] != 0;
        }
    }
    for (size_t i = 0; i < sizeof(seen); i++) {
        assert_true(seen[i]);
    }
    azbi_random_system(NULL, bytes, 0);
}

// ---- sources ----

static void each_source_fills_every_byte(void **state)
{
    (void)state;
    azbi_random_source *const sources[] = {
#if defined(__linux__)
        azbi_random_from_kernel,
#endif
        azbi_random_from_device,
        azbi_random_from_clock
    };
    for (size_t s = 0; s < sizeof sources / sizeof sources[0]; s++) {
        unsigned char seen[700] = {0}, bytes[700];
        for (int round = 0; round < 8; round++) {
            memset(bytes, 0, sizeof bytes);
            assert_int_equal(sources[s](bytes, sizeof bytes), sizeof bytes);
            for (size_t i = 0; i < sizeof(seen); i++) {
                seen[i] = seen[i] || bytes[i] != 0;
            }
        }
        for (size_t i = 0; i < sizeof(seen); i++) {
            assert_true(seen[i]);
        }
    }
}

static void no_source_repeats_itself(void **state)
{
    (void)state;
    azbi_random_source *const sources[] = {azbi_random_from_device, azbi_random_from_clock};
    for (size_t s = 0; s < sizeof sources / sizeof sources[0]; s++) {
        unsigned char bytes[16];
        unsigned char before[64][16];
        for (size_t round = 0; round < 64; round++) {
            assert_int_equal(sources[s](bytes, sizeof bytes), sizeof bytes);
            for (size_t i = 0; i < round; i++) {
                assert_memory_not_equal(bytes, before[i], sizeof bytes);
            }
            memcpy(before[round], bytes, sizeof bytes);
        }
    }
}

static size_t gives_nothing(unsigned char *bytes, size_t n)
{
    (void)bytes;
    (void)n;
    return 0;
}

static size_t gives_three_ones(unsigned char *bytes, size_t n)
{
    memset(bytes, 1, n < 3 ? n : 3);
    return n < 3 ? n : 3;
}

static size_t gives_twos(unsigned char *bytes, size_t n)
{
    memset(bytes, 2, n);
    return n;
}

static size_t must_not_be_asked(unsigned char *bytes, size_t n)
{
    (void)bytes;
    (void)n;
    fail();
    return n;
}

static void what_a_source_does_not_give_comes_from_the_next(void **state)
{
    (void)state;
    static const struct {
        azbi_random_source *sources[3];
        unsigned char bytes[5];
    } cases[] = {
        {{gives_twos, must_not_be_asked, must_not_be_asked}, {2, 2, 2, 2, 2}},
        {{gives_nothing, gives_twos, must_not_be_asked}, {2, 2, 2, 2, 2}},
        {{gives_three_ones, gives_twos, must_not_be_asked}, {1, 1, 1, 2, 2}},
        {{gives_three_ones, gives_three_ones, must_not_be_asked}, {1, 1, 1, 1, 1}},
        {{gives_three_ones, gives_nothing, gives_twos}, {1, 1, 1, 2, 2}},
        {{gives_nothing, gives_nothing, gives_twos}, {2, 2, 2, 2, 2}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        unsigned char bytes[6] = {9, 9, 9, 9, 9, 9};
        azbi_random_fill_by(cases[i].sources, 3, bytes, 5);
        assert_memory_equal(bytes, cases[i].bytes, 5);
        assert_int_equal(bytes[5], 9);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unit_numbers_lie_in_their_range),
        cmocka_unit_test(unit_is_below_one_at_its_end),
        cmocka_unit_test(system_fills_every_byte),
        cmocka_unit_test(each_source_fills_every_byte),
        cmocka_unit_test(no_source_repeats_itself),
        cmocka_unit_test(what_a_source_does_not_give_comes_from_the_next),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
