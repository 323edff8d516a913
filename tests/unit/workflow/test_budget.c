// test_budget.c - one deadline over several calls, with the extreme values of a timeout.
#include "support/stage.h"
#include "support/test.h"
#include "workflow/budget.h"

enum {
    WAIT_MS = 4000,
    HOUR_MS = 3600 * 1000
};

static void counts_the_time_left(void **state)
{
    static const struct {
        int64_t timeout_ms;
        bool has_end;
        int64_t least, most; // time left after WAIT_MS
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
        azb_options_init(&call, sizeof call);
        call.timeout_ms = rows[i].timeout_ms;
        assert_int_equal(azbi_budget_init(&budget, s.client, &call, NULL), AZB_OK);
        assert_int_equal(budget.end_ms != AZBI_NEVER, rows[i].has_end);
        assert_false(azbi_budget_is_over(&budget));
        azb_mock_advance(s.mock, WAIT_MS);
        const int64_t left = azbi_budget_call(&budget)->timeout_ms;
        assert_true(left >= rows[i].least && left <= rows[i].most);
        assert_int_equal(azbi_budget_is_over(&budget),
                         rows[i].has_end && rows[i].timeout_ms <= WAIT_MS);
    }
    stage_close(&s);
}

static void refuses_invalid_timeouts(void **state)
{
    static const int64_t bad[] = {-2, INT64_MIN};
    (void)state;
    stage s = {0};
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        azb_call_options call;
        azbi_budget budget;
        azb_error *err = NULL;
        azb_options_init(&call, sizeof call);
        call.timeout_ms = bad[i];
        assert_int_equal(azbi_budget_init(&budget, s.client, &call, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), "call.timeout_ms");
        azb_error_free(err);
    }
    stage_close(&s);
}

// The deadline may have passed long ago, and the clock may be negative: no time left differs from
// no deadline.
static void no_time_left_is_a_deadline(void **state)
{
    static const struct {
        int64_t end_ms; // from now on
        int64_t left;
        bool is_over;
    } rows[] = {{0, 0, true}, {-1, 0, true}, {-86400000, 0, true}, {1, 1, false}, {5, 5, false}};
    (void)state;
    stage s = {0};
    azbi_budget budget;
    azbi_budget cleanup;
    int64_t pause_ms = 0;
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    assert_int_equal(azbi_budget_init(&budget, s.client, NULL, NULL), AZB_OK);
    assert_true(azbi_budget_left(&budget) == AZBI_NEVER);
    const int64_t now = azb_context_monotonic_ms(budget.context);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        budget.end_ms = now + rows[i].end_ms;
        assert_int_equal(azbi_budget_left(&budget), rows[i].left);
        assert_int_equal(azbi_budget_is_over(&budget), rows[i].is_over);
        assert_int_equal(azbi_budget_call(&budget)->timeout_ms,
                         rows[i].left > 0 ? rows[i].left : 1);
        pause_ms = 0;
        assert_false(azbi_budget_backoff(&budget, &pause_ms));
    }
    azbi_budget_for_cleanup(&cleanup, &budget, -5); // a cleanup without time
    assert_int_equal(azbi_budget_left(&cleanup), 0);
    azbi_budget_for_cleanup(&cleanup, &budget, INT64_MAX);
    assert_true(azbi_budget_left(&cleanup) > INT64_MAX / 2);
    budget.end_ms = INT64_MIN;
    assert_true(azbi_budget_is_over(&budget));
    stage_close(&s);
}

static void refuses_what_is_not_options(void **state)
{
    (void)state;
    stage s = {0};
    azbi_budget budget;
    azb_error *err = NULL;
    azb_call_options call;
    assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
    azb_options_init(&call, sizeof call);
    call.size = 0;
    assert_int_equal(azbi_budget_init(&budget, s.client, &call, &err), AZB_E_ABI);
    assert_string_equal(azb_error_path(err), "call");
    azb_error_free(err);
    assert_int_equal(azbi_budget_init(&budget, NULL, NULL, &err), AZB_E_ARG);
    azb_error_free(err);
    stage_close(&s);
}

// A pause ends early with the token, and with the time of the whole; nothing is tried after it.
static void a_pause_ends_with_its_budget(void **state)
{
    static const struct {
        bool is_canceled;
        int64_t timeout_ms, pause_ms;
        azb_status status;
        int64_t slept_ms;
    } rows[] = {
        {false, 0, WAIT_MS, AZB_OK, WAIT_MS},
        {false, HOUR_MS, WAIT_MS, AZB_OK, WAIT_MS},
        {false, WAIT_MS, HOUR_MS, AZB_E_TIMEOUT, WAIT_MS},
        {true, 0, HOUR_MS, AZB_E_CANCELED, 0},
        {true, HOUR_MS, WAIT_MS, AZB_E_CANCELED, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        stage s = {0};
        azbi_budget budget;
        azb_error *err = NULL;
        azb_call_options call;
        int64_t backoff_ms = 0;
        assert_int_equal(stage_open(&s, NULL, NULL), AZB_OK);
        azb_options_init(&call, sizeof call);
        assert_int_equal(azb_cancel_new(s.context, &call.cancel, NULL), AZB_OK);
        call.timeout_ms = rows[i].timeout_ms;
        assert_int_equal(azbi_budget_init(&budget, s.client, &call, NULL), AZB_OK);
        if (rows[i].is_canceled) {
            azb_cancel_trigger(call.cancel);
        }
        const int64_t start = azb_context_monotonic_ms(s.context);
        assert_int_equal(azbi_budget_pause(&budget, rows[i].pause_ms, &err), rows[i].status);
        assert_int_equal(azb_error_status(err), rows[i].status);
        assert_int_equal(azb_context_monotonic_ms(s.context) - start, rows[i].slept_ms);
        assert_int_equal(azbi_budget_backoff(&budget, &backoff_ms), rows[i].status == AZB_OK);
        azb_error_free(err);
        azb_cancel_free(call.cancel);
        stage_close(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_the_time_left),
        cmocka_unit_test(refuses_invalid_timeouts),
        cmocka_unit_test(no_time_left_is_a_deadline),
        cmocka_unit_test(refuses_what_is_not_options),
        cmocka_unit_test(a_pause_ends_with_its_budget),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
