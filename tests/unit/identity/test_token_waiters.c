// test_token_waiters.c - who fetches for whom, when those who wait for one token go in the middle.
#include "token_stage.h"

enum {
    FIRST = 0, // the engine that begins the fetch
    OTHER = 1,
    STEPS = 20
};

static void open_stage(token_stage *stage)
{
    token_stage_open(stage, 0);
    assert_true(token_stage_add_secret(stage));
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        token_stage_service(stage, i, 200);
        token_stage_with(stage, i, AZB_MOCK_REPEAT, -1);
    }
}

static void step(token_stage *stage, size_t engine)
{
    for (int i = 0; i < STEPS; i++) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(stage->engines[engine]), 0, NULL, NULL),
                         AZB_OK);
    }
}

// One waiter whose engine fetches, with the answer a second away, and count waiters elsewhere.
static azbi_exchange *wait_for_one_fetch(token_stage *stage, azbi_exchange **others, size_t count)
{
    token_stage_token(stage, FIRST, "T1", "\"expires_in\":3600");
    token_stage_with(stage, FIRST, AZB_MOCK_DELAY, 1000);
    azbi_exchange *first = token_stage_begin(stage, FIRST, STAGE_SCOPE);
    step(stage, FIRST);
    for (size_t i = 0; i < count; i++) {
        others[i] = token_stage_begin(stage, OTHER, STAGE_SCOPE);
    }
    step(stage, OTHER);
    assert_int_equal(token_stage_fetches(stage, FIRST), 1);
    assert_int_equal(token_stage_fetches(stage, OTHER), 0);
    return first;
}

static void expect_good(azbi_exchange *x)
{
    assert_true(azbi_exchange_is_done(x));
    assert_int_equal(azbi_exchange_status(x), AZB_OK);
    azbi_exchange_free(x);
}

static void free_first(token_stage *stage, azbi_exchange *first)
{
    (void)stage;
    azbi_exchange_free(first);
}

static void shut_first(token_stage *stage, azbi_exchange *first)
{
    token_stage_shut(stage, FIRST);
    azbi_exchange_free(first);
}

static void a_starter_that_goes_passes_the_start_on(void **state)
{
    (void)state;
    void (*const ways[])(token_stage *, azbi_exchange *) = {free_first, shut_first};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        token_stage stage;
        azbi_exchange *others[3];
        open_stage(&stage);
        azbi_exchange *first = wait_for_one_fetch(&stage, others, 3);
        token_stage_token(&stage, OTHER, "T2", "\"expires_in\":3600");
        ways[i](&stage, first);        // calls the first of the others to start
        azbi_exchange_free(others[0]); // who goes before its engine has looked
        azbi_exchange_free(others[1]); // as does the next one
        step(&stage, OTHER);
        assert_int_equal(token_stage_fetches(&stage, OTHER), 1);
        assert_string_equal(token_stage_authorization(&stage, OTHER, 0), "Bearer T2");
        expect_good(others[2]);
        token_stage_close(&stage);
    }
}

static void when_all_have_gone_the_next_one_begins_anew(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[2];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 2);
    azbi_exchange_free(first);
    azbi_exchange_free(others[0]);
    azbi_exchange_free(others[1]);
    token_stage_token(&stage, OTHER, "T2", "\"expires_in\":3600");
    token_stage_ask(&stage, OTHER, AZB_OK);
    assert_string_equal(token_stage_authorization(&stage, OTHER, 0), "Bearer T2");
    token_stage_close(&stage);
}

static void one_that_goes_leaves_the_fetch_to_others_of_its_engine(void **state)
{
    (void)state;
    for (int cancels = 0; cancels < 2; cancels++) {
        token_stage stage;
        azbi_exchange *others[2];
        open_stage(&stage);
        azbi_exchange *first = wait_for_one_fetch(&stage, others, 2);
        azbi_exchange *second = token_stage_begin(&stage, FIRST, STAGE_SCOPE);
        step(&stage, FIRST);
        if (cancels != 0) {
            azbi_exchange_cancel(first);
            step(&stage, FIRST);
            assert_int_equal(azbi_exchange_status(first), AZB_E_CANCELED);
        }
        azbi_exchange_free(first);
        step(&stage, OTHER);
        assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
        azb_mock_advance(stage.mocks[FIRST], 1000);
        token_stage_run(&stage);
        assert_int_equal(token_stage_fetches(&stage, FIRST), 1);
        assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
        expect_good(second);
        expect_good(others[0]);
        expect_good(others[1]);
        token_stage_close(&stage);
    }
}

static void a_fetch_left_behind_answers_the_starter(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[2];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 2);
    azbi_exchange_free(first); // calls a starter, whose engine does not look yet
    azb_mock_advance(stage.mocks[FIRST], 1000);
    step(&stage, FIRST); // the fetch that was left behind ends well
    step(&stage, OTHER);
    assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
    assert_string_equal(token_stage_authorization(&stage, OTHER, 0), "Bearer T1");
    expect_good(others[0]);
    expect_good(others[1]);
    azb_mock_advance(stage.mocks[FIRST], 3600 * 1000); // it expires, and is fetched as any other
    token_stage_token(&stage, OTHER, "T2", "\"expires_in\":3600");
    token_stage_ask(&stage, OTHER, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, OTHER), 1);
    token_stage_close(&stage);
}

static void a_newcomer_starts_in_place_of_an_engine_that_is_not_stepped(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[2];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 2);
    azbi_exchange_free(first); // calls a starter
    token_stage_token(&stage, FIRST, "T2", "\"expires_in\":3600");
    azbi_exchange *newcomer = token_stage_begin(&stage, FIRST, STAGE_SCOPE);
    step(&stage, FIRST); // the other engine does not look
    assert_string_equal(token_stage_authorization(&stage, FIRST, 0), "Bearer T2");
    expect_good(newcomer);
    step(&stage, OTHER);
    assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
    expect_good(others[0]);
    expect_good(others[1]);
    token_stage_close(&stage);
}

static void a_starter_that_was_replaced_waits_on(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[2];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 2);
    azbi_exchange_free(first); // calls a starter
    token_stage_token(&stage, FIRST, "T2", "\"expires_in\":3600");
    token_stage_with(&stage, FIRST, AZB_MOCK_DELAY, 5000);
    azbi_exchange *newcomer = token_stage_begin(&stage, FIRST, STAGE_SCOPE);
    step(&stage, FIRST);
    step(&stage, OTHER); // its task finds nothing to do
    assert_false(azbi_exchange_is_done(others[0]));
    assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
    azb_mock_advance(stage.mocks[FIRST], 5000);
    token_stage_run(&stage);
    expect_good(newcomer);
    expect_good(others[0]);
    expect_good(others[1]);
    token_stage_close(&stage);
}

static void a_waiter_behind_others_may_go(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[3];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 3);
    azbi_exchange_free(others[1]);
    azbi_exchange_free(others[2]);
    azb_mock_advance(stage.mocks[FIRST], 1000);
    token_stage_run(&stage);
    expect_good(first);
    expect_good(others[0]);
    assert_int_equal(token_stage_fetches(&stage, FIRST) + token_stage_fetches(&stage, OTHER), 1);
    token_stage_close(&stage);
}

// A waiter that was called to start the fetch keeps the start when its own engine adds another one.
static void a_newcomer_leaves_the_start_to_its_own_engine(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *others[1];
    open_stage(&stage);
    azbi_exchange *first = wait_for_one_fetch(&stage, others, 1);
    azbi_exchange_free(first); // calls a starter
    token_stage_token(&stage, OTHER, "T2", "\"expires_in\":3600");
    azbi_exchange *newcomer = token_stage_begin(&stage, OTHER, STAGE_SCOPE);
    assert_int_equal(token_stage_fetches(&stage, OTHER), 0);
    step(&stage, OTHER);
    assert_int_equal(token_stage_fetches(&stage, OTHER), 1);
    expect_good(others[0]);
    expect_good(newcomer);
    token_stage_close(&stage);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_starter_that_goes_passes_the_start_on),
        cmocka_unit_test(when_all_have_gone_the_next_one_begins_anew),
        cmocka_unit_test(one_that_goes_leaves_the_fetch_to_others_of_its_engine),
        cmocka_unit_test(a_fetch_left_behind_answers_the_starter),
        cmocka_unit_test(a_newcomer_starts_in_place_of_an_engine_that_is_not_stepped),
        cmocka_unit_test(a_starter_that_was_replaced_waits_on),
        cmocka_unit_test(a_waiter_behind_others_may_go),
        cmocka_unit_test(a_newcomer_leaves_the_start_to_its_own_engine),
    };
    return cmocka_run_group_tests_name("identity/token_waiters", tests, NULL, NULL);
}
