// test_wait.c - sums and differences of moments at the ends of their range, and what polls wait.
#include "base/wait.h"
#include "support/test.h"

static void adds_without_overflow(void **state)
{
    (void)state;
    static const struct {
        int64_t now, delay, at;
    } cases[] = {
        {0, 0, 0},
        {5, 7, 12},
        {5, -1, 5},
        {5, INT64_MIN, 5},
        {-5, 7, 2},
        {0, INT64_MAX, AZBI_NEVER},
        {1, INT64_MAX, AZBI_NEVER},
        {1, INT64_MAX - 2, INT64_MAX - 1},
        {-1, INT64_MAX, INT64_MAX - 1},
        {INT64_MAX, 0, AZBI_NEVER},
        {INT64_MAX, INT64_MAX, AZBI_NEVER},
        {INT64_MIN, INT64_MAX, -1},
        {INT64_MIN, 0, INT64_MIN},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const int64_t at = azbi_later(cases[i].now, cases[i].delay);
        if (at != cases[i].at) {
            fail_msg("case %zu: %lld", i, (long long)at);
        }
    }
}

static void counts_until_a_moment_and_never_below_zero(void **state)
{
    (void)state;
    static const struct {
        int64_t now, due, left;
    } cases[] = {
        {5, 12, 7},
        {5, 5, 0},
        {12, 5, 0},
        {-5, 5, 10},
        {5, AZBI_NEVER, AZBI_NEVER},
        {AZBI_NEVER, AZBI_NEVER, AZBI_NEVER},
        {INT64_MIN, AZBI_NEVER, AZBI_NEVER},
        {INT64_MAX, INT64_MIN, 0},
        {INT64_MIN, INT64_MAX - 1, AZBI_NEVER},
        {INT64_MIN, INT64_MIN + 9, 9},
        {INT64_MIN, -1, INT64_MAX},
        {-1, INT64_MAX - 1, INT64_MAX},
        {INT64_MIN, INT64_MIN, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const int64_t left = azbi_until(cases[i].now, cases[i].due);
        if (left != cases[i].left) {
            fail_msg("case %zu: %lld", i, (long long)left);
        }
    }
}

static void polls_between_a_second_and_an_hour_by_the_services_wish(void **state)
{
    (void)state;
    static const struct {
        int64_t asked, usual, wait;
    } cases[] = {
        {-1, 60000, 60000},
        {INT64_MIN, 60000, 60000},
        {-1, 250, 250}, // the usual wait is ours, not the service's
        {0, 60000, 1000},
        {1, 60000, 1000},
        {999, 60000, 1000},
        {1000, 60000, 1000},
        {1001, 60000, 1001},
        {90000, 60000, 90000},
        {3599999, 60000, 3599999},
        {3600000, 60000, 3600000},
        {3600001, 60000, 3600000},
        {INT64_MAX, 60000, 3600000},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const int64_t wait = azbi_poll_wait_ms(cases[i].asked, cases[i].usual);
        if (wait != cases[i].wait) {
            fail_msg("case %zu: %lld", i, (long long)wait);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(adds_without_overflow),
        cmocka_unit_test(counts_until_a_moment_and_never_below_zero),
        cmocka_unit_test(polls_between_a_second_and_an_hour_by_the_services_wish),
    };
    return cmocka_run_group_tests_name("base/wait", tests, NULL, NULL);
}
