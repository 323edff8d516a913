#include <pthread.h>
#include <time.h>

#include "base/error.h"
#include "token_stage.h"

static const int64_t start_s = 1735689600; // of the mock's clock

// What the host does when it is asked.
typedef struct host {
    const char *token;
    int64_t expires_s;
    const char *message; // a failure, after the token was set
    int silent;          // it sets nothing at all
    int mute;            // it fails without a message
    int asked;
    atomic_int inside;
    int most_inside;
    char scope[64];
    int destroyed;
} host;

static void answer(void *user, const char *scope, azb_token *token)
{
    host *self = user;
    const int inside = atomic_fetch_add(&self->inside, 1) + 1;
    self->most_inside = inside > self->most_inside ? inside : self->most_inside;
    self->asked++;
    (void)snprintf(self->scope, sizeof self->scope, "%s", scope);
    if (!self->silent) {
        azb_token_set(token, "overwritten", 5);
        azb_token_set(token, self->token, self->expires_s);
    }
    if (self->message != NULL || self->mute) {
        azb_token_fail(token, self->message);
    }
    atomic_fetch_sub(&self->inside, 1);
}

static void destroy(void *user)
{
    ((host *)user)->destroyed++;
}

static void open_with_host_on(token_stage *stage, host *self, const azb_clock *clock)
{
    token_stage_open_on(stage, 0, clock);
    for (size_t i = 0; i < STAGE_ENGINES; i++) {
        token_stage_service(stage, i, 200);
        token_stage_with(stage, i, AZB_MOCK_REPEAT, -1);
    }
    assert_int_equal(azb_credential_callback(stage->test.context, answer, self, destroy,
                                             &stage->credential, NULL),
                     AZB_OK);
}

static void open_with_host(token_stage *stage, host *self)
{
    open_with_host_on(stage, self, NULL);
}

static void asks_when_a_token_is_needed(void **state)
{
    (void)state;
    token_stage stage;
    host self = {.token = "T1", .expires_s = start_s + 3600};
    open_with_host(&stage, &self);
    assert_int_equal(self.asked, 0);
    token_stage_ask(&stage, 0, AZB_OK);
    token_stage_ask(&stage, 1, AZB_OK);
    assert_int_equal(self.asked, 1);
    assert_string_equal(self.scope, STAGE_SCOPE);
    assert_string_equal(token_stage_authorization(&stage, 1, 0), "Bearer T1");
    self.token = "T2";
    self.expires_s = start_s + 7200;
    azb_mock_advance(stage.mocks[0], 3300 * 1000);
    token_stage_ask(&stage, 0, AZB_OK);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(self.asked, 2);
    assert_string_equal(token_stage_authorization(&stage, 0, 2), "Bearer T2");
    token_stage_close(&stage);
    assert_int_equal(self.destroyed, 1);
}

static void reports_what_the_host_did_wrong(void **state)
{
    (void)state;
    const struct {
        host host;
        const char *message;
    } cases[] = {
        {{.token = "T1", .message = "no vault"}, "the token callback failed: no vault"},
        {{.token = "T1", .mute = 1}, "the token callback failed: no reason given"},
        {{.silent = 1}, "the token callback failed: it set no token"},
        {{.token = NULL}, "the token callback failed: it set no token"},
        {{.token = ""}, "the token callback failed: its token is not visible ASCII characters"},
        {{.token = "a\nb"}, "the token callback failed: its token is not visible ASCII characters"},
        {{.token = "T1", .expires_s = -1},
         "the token callback failed: its expiry is not a time since 1970"},
        {{.token = "T1", .expires_s = INT64_MAX},
         "the token callback failed: its expiry is not a time since 1970"},
        {{.token = "T1", .expires_s = 1735689600},
         "the token callback failed: its token has expired already"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        token_stage stage;
        host self = cases[i].host;
        azb_error *error = NULL;
        open_with_host(&stage, &self);
        azbi_exchange *exchange = token_stage_begin(&stage, 0, STAGE_SCOPE);
        token_stage_run(&stage);
        assert_int_equal(azbi_exchange_fail(exchange, &error, AZB_E_STATE, ""), AZB_E_AUTH);
        assert_string_equal(azb_error_message(error), cases[i].message);
        azb_error_free(error);
        azbi_exchange_free(exchange);
        token_stage_close(&stage);
    }
}

static void token_without_end_serves_until_refused(void **state)
{
    (void)state;
    token_stage stage;
    host self = {.token = "T1"};
    open_with_host(&stage, &self);
    token_stage_ask(&stage, 0, AZB_OK);
    azb_mock_advance(stage.mocks[0], INT64_C(1000) * 3600 * 24 * 365);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(self.asked, 1);
    token_stage_close(&stage);
}

typedef struct nested_host {
    token_stage *stage;
    azbi_exchange *other; // of the other client, begun while being asked
    const char *scope;    // of it
    const char *message;  // of the first failure
    int asked;
} nested_host;

static void answer_nested(void *user, const char *scope, azb_token *token)
{
    nested_host *self = user;
    (void)scope;
    self->asked++;
    azb_token_set(token, "T1", 0);
    if (self->asked == 1) {
        self->other = token_stage_begin(self->stage, 1, self->scope);
        assert_int_equal(azbi_loop_step(azbi_engine_loop(self->stage->engines[1]), 0, NULL, NULL),
                         AZB_OK);
        assert_int_equal(self->asked, 1); // not while this one runs
        if (self->message != NULL) {
            azb_token_fail(token, self->message);
        }
    }
}

static void other_scopes_wait_for_the_callback_to_return(void **state)
{
    (void)state;
    for (int failing = 0; failing <= 1; failing++) {
        token_stage stage;
        nested_host self = {.stage = &stage, .scope = "other", .message = failing ? "x" : NULL};
        token_stage_open(&stage, 0);
        token_stage_service(&stage, 0, 200);
        token_stage_service(&stage, 1, 200);
        assert_int_equal(azb_credential_callback(stage.test.context, answer_nested, &self, NULL,
                                                 &stage.credential, NULL),
                         AZB_OK);
        token_stage_ask(&stage, 0, failing ? AZB_E_AUTH : AZB_OK);
        assert_int_equal(self.asked, 2);
        assert_true(azbi_exchange_is_done(self.other));
        assert_int_equal(azbi_exchange_status(self.other), AZB_OK);
        azbi_exchange_free(self.other);
        token_stage_close(&stage);
    }
}

// While a callback runs for a scope, another client that needs the same scope waits for its answer.
static void another_client_waits_for_the_same_answer(void **state)
{
    (void)state;
    token_stage stage;
    nested_host self = {.stage = &stage, .scope = STAGE_SCOPE};
    token_stage_open(&stage, 0);
    token_stage_service(&stage, 0, 200);
    token_stage_service(&stage, 1, 200);
    assert_int_equal(azb_credential_callback(stage.test.context, answer_nested, &self, NULL,
                                             &stage.credential, NULL),
                     AZB_OK);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(self.asked, 1);
    assert_string_equal(token_stage_authorization(&stage, 1, 0), "Bearer T1");
    assert_int_equal(azbi_exchange_status(self.other), AZB_OK);
    azbi_exchange_free(self.other);
    token_stage_close(&stage);
}

typedef struct caller {
    pthread_t thread;
    token_stage *stage;
    size_t engine;
    azb_status status;
} caller;

static bool is_done(void *user)
{
    return azbi_exchange_is_done(user);
}

static int64_t real_ms(void *user)
{
    struct timespec now;
    (void)user;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void *call(void *user)
{
    caller *self = user;
    char scope[32];
    self->status = AZB_OK;
    for (int i = 0; i < 50 && self->status == AZB_OK; i++) {
        (void)snprintf(scope, sizeof scope, "s%d", (i + (int)self->engine * 25) % 50);
        azbi_exchange *exchange = token_stage_begin(self->stage, self->engine, scope);
        self->status = azbi_loop_wait(azbi_engine_loop(self->stage->engines[self->engine]), is_done,
                                      exchange, NULL);
        if (self->status == AZB_OK) {
            self->status = azbi_exchange_status(exchange);
        }
        azbi_exchange_free(exchange);
    }
    return NULL;
}

static void is_never_called_twice_at_a_time(void **state)
{
    (void)state;
    token_stage stage;
    host self = {.token = "T1"};
    const azb_clock clock = {sizeof clock, NULL, real_ms, real_ms, NULL};
    caller callers[4];
    open_with_host_on(&stage, &self, &clock);
    for (size_t i = 0; i < 4; i++) {
        callers[i].stage = &stage;
        callers[i].engine = i % STAGE_ENGINES;
        assert_int_equal(pthread_create(&callers[i].thread, NULL, call, &callers[i]), 0);
    }
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(pthread_join(callers[i].thread, NULL), 0);
        assert_int_equal(callers[i].status, AZB_OK);
    }
    assert_int_equal(self.most_inside, 1);
    assert_int_equal(self.asked, 50);
    token_stage_close(&stage);
}

static void refuses_missing_arguments(void **state)
{
    (void)state;
    test_context test;
    azb_credential *credential;
    host self = {.token = "T"};
    test_context_init(&test, 0, NULL);
    azb_context *context = test.context;
    assert_int_equal(azb_credential_callback(NULL, answer, &self, destroy, &credential, NULL),
                     AZB_E_ARG);
    assert_int_equal(azb_credential_callback(context, NULL, &self, destroy, &credential, NULL),
                     AZB_E_ARG);
    assert_int_equal(azb_credential_callback(context, answer, &self, destroy, NULL, NULL),
                     AZB_E_ARG);
    assert_int_equal(self.destroyed, 0);
    assert_int_equal(azb_credential_callback(context, answer, &self, NULL, &credential, NULL),
                     AZB_OK);
    azb_credential_free(credential);
    azb_token_set(NULL, "T", 0);
    azb_token_fail(NULL, "x");
    test_context_dispose(&test);
}

static bool run_scenario(size_t fail_at)
{
    token_stage stage;
    host self = {.token = "T1", .expires_s = start_s + 3600};
    token_stage_open(&stage, fail_at);
    token_stage_service(&stage, 0, 200);
    token_stage_with(&stage, 0, AZB_MOCK_REPEAT, -1);
    if (stage.engines[0] != NULL &&
        azb_credential_callback(stage.test.context, answer, &self, destroy, &stage.credential,
                                NULL) == AZB_OK) {
        for (int round = 0; round < 3; round++) {
            self.message = round == 1 ? "x" : NULL;
            azbi_exchange *exchange = token_stage_begin(&stage, 0, STAGE_SCOPE);
            token_stage_run(&stage);
            assert_true(exchange == NULL || azbi_exchange_is_done(exchange));
            azbi_exchange_free(exchange);
            azb_mock_advance(stage.mocks[0], 3600 * 1000);
            self.expires_s += 3600;
        }
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
    assert_true(n > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asks_when_a_token_is_needed),
        cmocka_unit_test(reports_what_the_host_did_wrong),
        cmocka_unit_test(token_without_end_serves_until_refused),
        cmocka_unit_test(other_scopes_wait_for_the_callback_to_return),
        cmocka_unit_test(another_client_waits_for_the_same_answer),
        cmocka_unit_test(is_never_called_twice_at_a_time),
        cmocka_unit_test(refuses_missing_arguments),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
