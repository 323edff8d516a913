#include <pthread.h>

#include "base/error.h"
#include "identity/token_cache.h"
#include "token_stage.h"

static void open_with_secret(token_stage *stage)
{
    token_stage_open(stage, 0);
    assert_true(token_stage_add_secret(stage));
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        token_stage_service(stage, i, 200);
        token_stage_with(stage, i, AZB_MOCK_REPEAT, -1);
    }
}

static void one_token_serves_many_calls(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_ask(&stage, 0, AZB_OK);
    token_stage_ask(&stage, 0, AZB_OK);
    token_stage_ask(&stage, 1, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 1);
    assert_int_equal(token_stage_fetches(&stage, 1), 0);
    assert_string_equal(token_stage_authorization(&stage, 0, 0), "Bearer T1");
    assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T1");
    assert_string_equal(token_stage_authorization(&stage, 1, 0), "Bearer T1");
    token_stage_close(&stage);
}

static void one_fetch_serves_all_who_wait(void **state)
{
    (void)state;
    enum {
        CALLS = 10
    };
    token_stage stage;
    azbi_exchange *exchanges[CALLS];
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_with(&stage, 0, AZB_MOCK_DELAY, 1000);
    for (size_t i = 0; i < CALLS; i++) {
        exchanges[i] = token_stage_begin(&stage, i % STAGE_ENGINES, STAGE_SCOPE);
    }
    token_stage_run(&stage);
    assert_false(azbi_exchange_is_done(exchanges[1]));
    azb_mock_advance(stage.mocks[0], 1000);
    token_stage_run(&stage);
    for (size_t i = 0; i < CALLS; i++) {
        assert_int_equal(azbi_exchange_status(exchanges[i]), AZB_OK);
        assert_true(azbi_exchange_is_done(exchanges[i]));
        azbi_exchange_free(exchanges[i]);
    }
    assert_int_equal(token_stage_fetches(&stage, 0), 1);
    assert_int_equal(token_stage_fetches(&stage, 1), 0);
    token_stage_close(&stage);
}

static void each_scope_has_its_token(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    token_stage_ask(&stage, 0, AZB_OK);
    azbi_exchange *other = token_stage_begin(&stage, 0, "https://gov.example/.default");
    token_stage_run(&stage);
    assert_string_equal(token_stage_authorization(&stage, 0, 0), "Bearer T1");
    assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T2");
    assert_non_null(strstr(azb_mock_request_body(stage.mocks[0], 2), "gov.example"));
    azbi_exchange_free(other);
    token_stage_close(&stage);
}

static void refreshes_early_while_the_old_token_serves(void **state)
{
    (void)state;
    static const struct {
        const char *members;
        int64_t quiet_s, early_s; // no fetch yet, and one
    } cases[] = {
        {"\"expires_in\":3600", 3299, 3300},                     // five minutes before the end
        {"\"expires_in\":3600,\"refresh_in\":3500", 3499, 3500}, // as the service says
        {"\"expires_in\":3600,\"refresh_in\":1800", 1799, 1800},
        {"\"expires_in\":3600,\"refresh_in\":0", 3299, 3300}, // that says nothing
        {"\"refresh_in\":1800", 1799, 1800},                  // without an end as well
        {"\"expires_in\":\"3600\",\"refresh_in\":\"3500\"", 3499, 3500},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        open_with_secret(&stage);
        token_stage_token(&stage, 0, "T1", cases[i].members);
        token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
        token_stage_ask(&stage, 0, AZB_OK);
        azb_mock_advance(stage.mocks[0], cases[i].quiet_s * 1000);
        token_stage_ask(&stage, 0, AZB_OK);
        assert_int_equal(token_stage_fetches(&stage, 0), 1);
        azb_mock_advance(stage.mocks[0], (cases[i].early_s - cases[i].quiet_s) * 1000);
        token_stage_ask(&stage, 0, AZB_OK);
        assert_int_equal(token_stage_fetches(&stage, 0), 2);
        assert_string_equal(token_stage_authorization(&stage, 0, 2), "Bearer T1");
        token_stage_ask(&stage, 0, AZB_OK);
        assert_string_equal(token_stage_authorization(&stage, 0, 3), "Bearer T2");
        assert_int_equal(token_stage_fetches(&stage, 0), 2);
        token_stage_close(&stage);
    }
}

static void early_failure_keeps_the_old_token(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_refusal(&stage, 0, 400, "{\"error\":\"invalid_request\"}");
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    token_stage_ask(&stage, 0, AZB_OK);
    azb_mock_advance(stage.mocks[0], 3310 * 1000);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    azb_mock_advance(stage.mocks[0], 29999);
    token_stage_ask(&stage, 0, AZB_OK); // one try in 30 seconds
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    azb_mock_advance(stage.mocks[0], 1);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 3);
    assert_string_equal(token_stage_authorization(&stage, 0, 3), "Bearer T1");
    azb_mock_advance(stage.mocks[0], 300 * 1000);
    token_stage_ask(&stage, 0, AZB_E_AUTH); // now it has expired
    token_stage_close(&stage);
}

static void refused_token_is_fetched_anew(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    token_stage_service(&stage, 0, 401);
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_string_equal(token_stage_authorization(&stage, 0, 0), "Bearer T1");
    assert_string_equal(token_stage_authorization(&stage, 0, 1), "Bearer T2");
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    token_stage_close(&stage);
}

static void late_refusal_does_not_drop_a_newer_token(void **state)
{
    (void)state;
    token_stage stage;
    token_stage_open(&stage, 0);
    assert_true(token_stage_add_secret(&stage));
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    token_stage_service(&stage, 0, 401);
    token_stage_service(&stage, 0, 401);
    token_stage_with(&stage, 0, AZB_MOCK_DELAY, 1000);
    token_stage_service(&stage, 0, 200);
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    azbi_exchange *first = token_stage_begin(&stage, 0, STAGE_SCOPE);
    azbi_exchange *second = token_stage_begin(&stage, 0, STAGE_SCOPE);
    token_stage_run(&stage);
    assert_true(azbi_exchange_is_done(first));
    assert_false(azbi_exchange_is_done(second));
    azb_mock_advance(stage.mocks[0], 1000);
    token_stage_run(&stage);
    assert_int_equal(azbi_exchange_status(second), AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    assert_string_equal(token_stage_authorization(&stage, 0, 3), "Bearer T2");
    azbi_exchange_free(first);
    azbi_exchange_free(second);
    token_stage_close(&stage);
}

static void failure_reaches_all_who_wait(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_refusal(&stage, 0, 401, "{\"error\":\"invalid_client\"}");
    token_stage_with(&stage, 0, AZB_MOCK_DELAY, 1000);
    azbi_exchange *exchanges[STAGE_ENGINES];
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        exchanges[i] = token_stage_begin(&stage, i, STAGE_SCOPE);
    }
    token_stage_run(&stage);
    azb_mock_advance(stage.mocks[0], 1000);
    token_stage_run(&stage);
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        azb_error *error = NULL;
        assert_int_equal(azbi_exchange_fail(exchanges[i], &error, AZB_E_STATE, ""), AZB_E_AUTH);
        assert_string_equal(azb_error_service_code(error), "invalid_client");
        assert_int_equal(azb_error_http_status(error), 401);
        azb_error_free(error);
        azbi_exchange_free(exchanges[i]);
    }
    assert_int_equal(token_stage_fetches(&stage, 0) + token_stage_fetches(&stage, 1), 1);
    token_stage_token(&stage, 1, "T1", "\"expires_in\":3600"); // a failure is not cached
    token_stage_ask(&stage, 1, AZB_OK);
    token_stage_close(&stage);
}

// How the engine that fetches goes away while another one waits for its fetch.
static void cancel_exchange(token_stage *stage, azbi_exchange *exchange)
{
    (void)stage;
    azbi_exchange_cancel(exchange);
}

static void shut_engine(token_stage *stage, azbi_exchange *exchange)
{
    (void)exchange;
    token_stage_shut(stage, 0);
}

static void free_exchange(token_stage *stage, azbi_exchange *exchange)
{
    (void)stage;
    azbi_exchange_free(exchange);
}

static void next_waiter_takes_over(void **state)
{
    (void)state;
    void (*const ways[])(token_stage *, azbi_exchange *) = {cancel_exchange, shut_engine,
                                                            free_exchange};
    for (size_t i = 0; i < sizeof ways / sizeof ways[0]; i++) {
        token_stage stage;
        open_with_secret(&stage);
        token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
        token_stage_with(&stage, 0, AZB_MOCK_STALL, 0);
        token_stage_token(&stage, 1, "T2", "\"expires_in\":3600");
        azbi_exchange *first = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        azbi_exchange *second = token_stage_begin(&stage, 1, STAGE_SCOPE);
        token_stage_run(&stage);
        assert_int_equal(token_stage_fetches(&stage, 1), 0);
        ways[i](&stage, first);
        token_stage_run(&stage);
        assert_true(azbi_exchange_is_done(second));
        assert_int_equal(azbi_exchange_status(second), AZB_OK);
        assert_string_equal(token_stage_authorization(&stage, 1, 0), "Bearer T2");
        azbi_exchange_free(second);
        if (ways[i] != free_exchange) {
            assert_int_equal(azbi_exchange_status(first), AZB_E_CANCELED);
            azbi_exchange_free(first);
        }
        token_stage_close(&stage);
    }
}

static void nobody_waits_for_an_engine_that_has_gone_quiet(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_token(&stage, 0, "T2", "\"expires_in\":3600");
    token_stage_with(&stage, 0, AZB_MOCK_STALL, 0);
    token_stage_token(&stage, 1, "T3", "\"expires_in\":3600");
    token_stage_ask(&stage, 0, AZB_OK);
    azb_mock_advance(stage.mocks[0], 3310 * 1000);
    token_stage_ask(&stage, 0, AZB_OK); // leaves an early fetch behind, which stalls
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    azb_mock_advance(stage.mocks[0], 290 * 1000);
    azbi_exchange *other = token_stage_begin(&stage, 1, STAGE_SCOPE);
    for (int i = 0; i < 20; i++) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(stage.engines[1]), 0, NULL, NULL), AZB_OK);
    }
    assert_true(azbi_exchange_is_done(other));
    assert_string_equal(token_stage_authorization(&stage, 1, 0), "Bearer T3");
    azbi_exchange_free(other);
    token_stage_close(&stage);
}

static void forgotten_waiters_leave_nothing(void **state)
{
    (void)state;
    token_stage stage;
    azbi_exchange *exchanges[6];
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    for (size_t i = 0; i < 6; i++) {
        exchanges[i] = token_stage_begin(&stage, i % STAGE_ENGINES, STAGE_SCOPE);
    }
    for (size_t step = 0; step < 6; step++) { // at each stage of the fetch one of them goes
        azbi_exchange_cancel(exchanges[step]);
        for (size_t i = 0; i < STAGE_ENGINES; i++) {
            assert_int_equal(azbi_loop_step(azbi_engine_loop(stage.engines[i]), 0, NULL, NULL),
                             AZB_OK);
        }
    }
    token_stage_run(&stage);
    for (size_t i = 0; i < 6; i++) {
        assert_true(azbi_exchange_is_done(exchanges[i]));
        azbi_exchange_free(exchanges[i]);
    }
    token_stage_close(&stage);
}

static void answered_waiter_may_go_before_it_hears(void **state)
{
    (void)state;
    token_stage stage;
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_with(&stage, 0, AZB_MOCK_DELAY, 1000);
    azbi_exchange *first = token_stage_begin(&stage, 0, STAGE_SCOPE);
    azbi_exchange *second = token_stage_begin(&stage, 1, STAGE_SCOPE);
    token_stage_run(&stage);
    azb_mock_advance(stage.mocks[0], 1000);
    for (int i = 0; i < 20; i++) { // the token arrives; the second client has not heard yet
        assert_int_equal(azbi_loop_step(azbi_engine_loop(stage.engines[0]), 0, NULL, NULL), AZB_OK);
    }
    azbi_exchange_free(second);
    token_stage_run(&stage);
    assert_true(azbi_exchange_is_done(first));
    azbi_exchange_free(first);
    token_stage_ask(&stage, 1, AZB_OK);
    token_stage_close(&stage);
}

typedef struct caller {
    pthread_t thread;
    token_stage *stage;
    azb_status status;
} caller;

static bool is_done(void *user)
{
    return azbi_exchange_is_done(user);
}

static void *call(void *user)
{
    caller *self = user;
    self->status = AZB_OK;
    for (int i = 0; i < 20 && self->status == AZB_OK; i++) {
        azbi_exchange *exchange = token_stage_begin(self->stage, 0, STAGE_SCOPE);
        self->status =
            azbi_loop_wait(azbi_engine_loop(self->stage->engines[0]), is_done, exchange, NULL);
        if (self->status == AZB_OK) {
            self->status = azbi_exchange_status(exchange);
        }
        azbi_exchange_free(exchange);
    }
    return NULL;
}

static void threads_share_one_fetch(void **state)
{
    (void)state;
    token_stage stage;
    caller callers[8];
    open_with_secret(&stage);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    for (size_t i = 0; i < 8; i++) {
        callers[i].stage = &stage;
        assert_int_equal(pthread_create(&callers[i].thread, NULL, call, &callers[i]), 0);
    }
    for (size_t i = 0; i < 8; i++) {
        assert_int_equal(pthread_join(callers[i].thread, NULL), 0);
        assert_int_equal(callers[i].status, AZB_OK);
    }
    assert_int_equal(token_stage_fetches(&stage, 0), 1);
    token_stage_close(&stage);
}

static void tells_what_a_header_can_hold(void **state)
{
    (void)state;
    assert_true(azbi_token_is_sendable("eyJ0.a-b_c~+/=", 14));
    assert_false(azbi_token_is_sendable("", 0));
    assert_false(azbi_token_is_sendable("a b", 3));
    assert_false(azbi_token_is_sendable("a\r\nX: y", 7));
    assert_false(azbi_token_is_sendable("\xc3\xa9", 2));
    assert_false(azbi_token_is_sendable("a\x7f", 2));
    assert_false(azbi_token_is_sendable("a\0b", 3));
}

// A token, a refusal of it, an early refresh and a failure, on two engines.
static bool run_scenario(size_t fail_at)
{
    token_stage stage;
    token_stage_open(&stage, fail_at);
    if (stage.engines[0] != NULL && stage.engines[1] != NULL && token_stage_add_secret(&stage)) {
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_token(&stage, 0, "T2", "\"expires_in\":600");
        token_stage_token(&stage, 0, "T3", "\"expires_in\":600");
        token_stage_refusal(&stage, 0, 400, "{\"error\":\"invalid_scope\",\"error_codes\":[1]}");
        token_stage_service(&stage, 0, 401);
        token_stage_service(&stage, 0, 200);
        token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
        token_stage_service(&stage, 1, 200);
        token_stage_with(&stage, 1, AZB_MOCK_REPEAT, -1);
        for (int round = 0; round < 4; round++) {
            azbi_exchange *first = token_stage_begin(&stage, 0, STAGE_SCOPE);
            azbi_exchange *second = token_stage_begin(&stage, 1, STAGE_SCOPE);
            token_stage_run(&stage);
            assert_true(first == NULL || azbi_exchange_is_done(first));
            azbi_exchange_free(first);
            azbi_exchange_free(second);
            azb_mock_advance(stage.mocks[0], 301 * 1000);
        }
    }
    const bool disturbed = failing_allocator_has_failed(&stage.test.memory);
    token_stage_close(&stage);
    return disturbed;
}

// The service refuses a token with claims that the next token must have.
static bool run_challenge(size_t fail_at)
{
    token_stage stage;
    token_stage_open(&stage, fail_at);
    if (stage.engines[0] != NULL && stage.engines[1] != NULL && token_stage_add_secret(&stage)) {
        token_stage_token(&stage, 0, "T1", "\"expires_in\":600");
        token_stage_token(&stage, 0, "T2", "\"expires_in\":600");
        assert_int_equal(azb_mock_reply(stage.mocks[0], "GET", NULL, 401,
                                        "WWW-Authenticate: Bearer error=\"insufficient_claims\", "
                                        "claims=\"eyJhIjoxfQ==\"\n",
                                        ""),
                         AZB_OK);
        token_stage_service(&stage, 0, 200);
        azbi_exchange *exchange = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        assert_true(exchange == NULL || azbi_exchange_is_done(exchange));
        azbi_exchange_free(exchange);
    }
    const bool disturbed = failing_allocator_has_failed(&stage.test.memory);
    token_stage_close(&stage);
    return disturbed;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    size_t n = 2;
    while (run_scenario(n)) {
        n++;
    }
    assert_true(n > 50);
    for (n = 2; run_challenge(n); n++) {
    }
    assert_true(n > 50);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_token_serves_many_calls),
        cmocka_unit_test(one_fetch_serves_all_who_wait),
        cmocka_unit_test(each_scope_has_its_token),
        cmocka_unit_test(refreshes_early_while_the_old_token_serves),
        cmocka_unit_test(early_failure_keeps_the_old_token),
        cmocka_unit_test(refused_token_is_fetched_anew),
        cmocka_unit_test(late_refusal_does_not_drop_a_newer_token),
        cmocka_unit_test(failure_reaches_all_who_wait),
        cmocka_unit_test(next_waiter_takes_over),
        cmocka_unit_test(nobody_waits_for_an_engine_that_has_gone_quiet),
        cmocka_unit_test(forgotten_waiters_leave_nothing),
        cmocka_unit_test(answered_waiter_may_go_before_it_hears),
        cmocka_unit_test(threads_share_one_fetch),
        cmocka_unit_test(tells_what_a_header_can_hold),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
