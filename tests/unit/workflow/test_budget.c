// One deadline over several calls, at the edges of what a caller may ask for.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/stage.h"
#include "workflow/budget.h"

enum {
    WAIT_MS = 4000,
    HOUR_MS = 3600 * 1000
};

static void counts_what_is_left(void **state)
{
    static const struct {
        int64_t timeout_ms;
        bool has_end;
        int64_t least, most; // what is left behind WAIT_MS
    } rows[] = {
        {0, false, 0, 0},
        {-1, false, -1, -1},
        {1, true, 1, 1},
        {WAIT_MS, true, 1, 1},
        {HOUR_MS, true, HOUR_MS - WAIT_MS, HOUR_MS - WAIT_MS},
        {INT64_MAX - 1, true, INT64_MAX / 8, INT64_MAX / 2},
        {INT64_MAX, true, INT64_MAX / 8, INT64_MAX / 2},
    };
    (void)state;
    stage s = {0};
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_call_options call;
        azbi_budget budget;
        azb_call_options_init(&call, sizeof call);
        call.timeout_ms = rows[i].timeout_ms;
        assert_int_equal(azbi_budget_init(&budget, s.client, &call, NULL), AZB_OK);
        assert_int_equal(budget.end_ms >= 0, rows[i].has_end);
        assert_false(azbi_budget_is_over(&budget));
        azb_mock_advance(s.mock, WAIT_MS);
        const int64_t left = azbi_budget_next(&budget)->timeout_ms;
        assert_true(left >= rows[i].least && left <= rows[i].most);
        assert_int_equal(azbi_budget_is_over(&budget),
                         rows[i].has_end && rows[i].timeout_ms <= WAIT_MS);
    }
    stage_close(&s);
}

static void refuses_what_is_no_deadline(void **state)
{
    static const int64_t bad[] = {-2, INT64_MIN};
    (void)state;
    stage s = {0};
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        azb_call_options call;
        azbi_budget budget;
        azb_error *err = NULL;
        azb_call_options_init(&call, sizeof call);
        call.timeout_ms = bad[i];
        assert_int_equal(azbi_budget_init(&budget, s.client, &call, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "call.timeout_ms");
        azb_error_free(err);
    }
    stage_close(&s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_what_is_left),
        cmocka_unit_test(refuses_what_is_no_deadline),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
