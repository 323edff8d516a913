// test_chain.c - which member of a chain serves, what lets it go on, and what it says.
#include <string.h>

#include "base/error.h"
#include "identity/absent.h"
#include "identity/chain.h"
#include "identity/token_cache.h"
#include "token_stage.h"

enum {
    MEMBERS = 3
};

// ---- a member that does what the test says ----

typedef enum outcome {
    SERVES,
    IS_ABSENT, // unavailable
    FAILS,
    IS_CANCELED
} outcome;

typedef struct member {
    azb_credential base;
    outcome does;
    size_t asked;
    bool was_in_chain;
    char tenant[16], claims[16];
} member;

static void note(char *out, const char *text)
{
    (void)snprintf(out, 16, "%s", text != NULL ? text : "");
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    member *self = (member *)(void *)credential;
    azb_error *error = NULL;
    self->asked++;
    self->was_in_chain = fetch->in_chain;
    note(self->tenant, fetch->tenant);
    note(self->claims, fetch->claims);
    if (self->does == SERVES) {
        const azbi_token_answer answer = {"T1", 3600 * 1000, -1};
        azbi_token_fetch_done(fetch, &answer);
        return;
    }
    (void)azbi_fail(&error, credential->context,
                    self->does == IS_CANCELED ? AZB_E_CANCELED : AZB_E_AUTH, "%s",
                    self->does == IS_ABSENT ? "FILE is not set" : "refused for good");
    if (self->does == IS_ABSENT) {
        azbi_token_fetch_unavailable(fetch, error);
    } else {
        azbi_token_fetch_failed(fetch, error);
    }
}

static void destroy(azb_credential *credential)
{
    (void)credential;
}

static const azbi_credential_kind kinds[MEMBERS] = {
    {.name = "First", .size = sizeof(member), .fetch = fetch_token, .destroy = destroy},
    {.name = "Second", .size = sizeof(member), .fetch = fetch_token, .destroy = destroy},
    {.name = "Third", .size = sizeof(member), .fetch = fetch_token, .destroy = destroy},
};

// ---- the stage ----

typedef struct scene {
    token_stage stage;
    azb_credential *members[MEMBERS];
} scene;

static void open_scene(scene *s, const outcome *does, size_t count)
{
    azb_chain_options options;
    azb_options_init(&options, sizeof options);
    memset(s->members, 0, sizeof s->members);
    token_stage_open(&s->stage, 0);
    for (size_t i = 0; i < count; i++) {
        s->members[i] = azbi_credential_new(s->stage.test.context, &kinds[i]);
        ((member *)(void *)s->members[i])->does = does[i];
    }
    options.members = s->members;
    options.member_count = count;
    assert_int_equal(
        azb_credential_chain(s->stage.test.context, &options, &s->stage.credential, NULL), AZB_OK);
}

static member *member_at(const scene *s, size_t i)
{
    return (member *)(void *)s->members[i];
}

static void close_scene(scene *s)
{
    for (size_t i = 0; i < MEMBERS; i++) {
        azb_credential_free(s->members[i]);
    }
    token_stage_close(&s->stage);
}

// Asks for a token and returns the message of the error, or "". lines: of the error.
static const char *ask_and_count(scene *s, char *out, size_t size, size_t *lines)
{
    azb_error *error = NULL;
    azbi_exchange *x = token_stage_begin(&s->stage, 0, STAGE_SCOPE);
    token_stage_run(&s->stage);
    if (azbi_exchange_status(x) != AZB_OK) {
        (void)azbi_exchange_fail(x, &error, AZB_E_AUTH, "no token");
    }
    (void)snprintf(out, size, "%s", azb_error_message(error));
    *lines = azb_error_attempt_count(error);
    for (size_t i = 0; i < *lines; i++) {
        assert_non_null(strstr(azb_error_attempt(error, i), ": FILE is not set"));
    }
    azb_error_free(error);
    azbi_exchange_free(x);
    return out;
}

static const char *ask(scene *s, char *out, size_t size)
{
    size_t lines;
    return ask_and_count(s, out, size, &lines);
}

static void asks_its_members_in_turn(void **state)
{
    (void)state;
    static const struct {
        outcome does[MEMBERS];
        size_t asked[MEMBERS];
        size_t lines;        // of the error
        const char *message; // NULL: a token
        const char *explanation;
    } cases[] = {
        {{SERVES, SERVES, SERVES},
         {1, 0, 0},
         0,
         NULL,
         "First: serves\nSecond: not asked\nThird: not asked"},
        {{IS_ABSENT, SERVES, FAILS},
         {1, 1, 0},
         0,
         NULL,
         "First: FILE is not set\nSecond: serves\nThird: not asked"},
        {{IS_ABSENT, IS_ABSENT, SERVES},
         {1, 1, 1},
         0,
         NULL,
         "First: FILE is not set\nSecond: FILE is not set\nThird: serves"},
        {{IS_ABSENT, FAILS, SERVES},
         {1, 1, 0},
         1,
         "Second: refused",
         "First: FILE is not set\nSecond: refused for good\nThird: not asked"},
        {{IS_ABSENT, IS_ABSENT, IS_ABSENT},
         {1, 1, 1},
         3,
         "no credential of the chain can serve here: First: FILE is not set; "
         "Second: FILE is not set; Third: FILE is not set",
         "First: FILE is not set\nSecond: FILE is not set\nThird: FILE is not set"},
        {{FAILS, SERVES, SERVES},
         {1, 0, 0},
         0,
         "First: refused",
         "First: refused for good\nSecond: not asked\nThird: not asked"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        scene s;
        char message[512];
        azbi_buf text;
        open_scene(&s, cases[i].does, MEMBERS);
        token_stage_service(&s.stage, 0, 200);
        size_t lines;
        (void)ask_and_count(&s, message, sizeof message, &lines);
        assert_int_equal(lines, cases[i].lines);
        if (cases[i].message == NULL) {
            assert_string_equal(message, "");
            assert_string_equal(token_stage_authorization(&s.stage, 0, 0), "Bearer T1");
        } else {
            assert_non_null(strstr(message, cases[i].message));
        }
        for (size_t k = 0; k < MEMBERS; k++) {
            assert_int_equal(member_at(&s, k)->asked, cases[i].asked[k]);
        }
        azbi_buf_init(&text, s.stage.test.context, 1024);
        s.stage.credential->kind->explain(s.stage.credential, &text);
        assert_string_equal(azbi_buf_text(&text), cases[i].explanation);
        azbi_buf_dispose(&text);
        close_scene(&s);
    }
}

static void remembers_the_member_that_served(void **state)
{
    (void)state;
    static const outcome does[] = {IS_ABSENT, SERVES, SERVES};
    scene s;
    char message[256];
    azbi_buf name;
    open_scene(&s, does, MEMBERS);
    token_stage_service(&s.stage, 0, 200);
    token_stage_with(&s.stage, 0, AZB_MOCK_REPEAT, -1);
    azbi_buf_init(&name, s.stage.test.context, 256);
    azbi_credential_put_name(s.stage.credential, &name);
    assert_string_equal(azbi_buf_text(&name), "ChainedTokenCredential (3 credentials)");
    assert_string_equal(ask(&s, message, sizeof message), "");
    assert_true(member_at(&s, 1)->was_in_chain);
    azb_mock_advance(s.stage.mocks[0], 3600 * 1000);
    assert_string_equal(ask(&s, message, sizeof message), "");
    assert_int_equal(member_at(&s, 0)->asked, 1);
    assert_int_equal(member_at(&s, 1)->asked, 2);
    assert_false(member_at(&s, 1)->was_in_chain); // it is known to serve
    // What it cannot do later is an error: no other identity takes over.
    member_at(&s, 1)->does = IS_ABSENT;
    azb_mock_advance(s.stage.mocks[0], 3600 * 1000);
    assert_non_null(strstr(ask(&s, message, sizeof message), "Second: FILE is not set"));
    assert_int_equal(member_at(&s, 2)->asked, 0);
    azbi_buf_clear(&name);
    azbi_credential_put_name(s.stage.credential, &name);
    assert_string_equal(azbi_buf_text(&name), "ChainedTokenCredential (Second)");
    azbi_buf_dispose(&name);
    close_scene(&s);
}

static void asks_all_again_while_none_could_serve(void **state)
{
    (void)state;
    static const outcome does[] = {IS_ABSENT, IS_ABSENT};
    scene s;
    char message[256];
    open_scene(&s, does, 2);
    token_stage_service(&s.stage, 0, 200);
    assert_string_not_equal(ask(&s, message, sizeof message), "");
    member_at(&s, 0)->does = SERVES;
    assert_string_equal(ask(&s, message, sizeof message), "");
    close_scene(&s);
}

static void gives_a_single_member_all_its_time(void **state)
{
    (void)state;
    static const outcome does[] = {SERVES};
    scene s;
    char message[256];
    open_scene(&s, does, 1);
    token_stage_service(&s.stage, 0, 200);
    assert_string_equal(ask(&s, message, sizeof message), "");
    assert_false(member_at(&s, 0)->was_in_chain);
    close_scene(&s);
}

static void passes_a_challenge_on(void **state)
{
    (void)state;
    static const outcome does[] = {IS_ABSENT, SERVES};
    scene s;
    char message[256];
    open_scene(&s, does, 2);
    assert_int_equal(
        azb_mock_reply(s.stage.mocks[0], "GET", NULL, 401,
                       "WWW-Authenticate: Bearer realm=\"\", error=\"insufficient_claims\", "
                       "claims=\"eyJhIjoxfQ==\"\n",
                       ""),
        AZB_OK);
    token_stage_service(&s.stage, 0, 200);
    assert_string_equal(ask(&s, message, sizeof message), "");
    assert_int_equal(member_at(&s, 1)->asked, 2);
    assert_string_equal(member_at(&s, 1)->claims, "{\"a\":1}");
    assert_int_equal(member_at(&s, 0)->asked, 1);
    close_scene(&s);
}

static void a_canceled_member_ends_the_search(void **state)
{
    (void)state;
    static const outcome does[] = {IS_CANCELED, SERVES};
    scene s;
    open_scene(&s, does, 2);
    azbi_exchange *x = token_stage_begin(&s.stage, 0, STAGE_SCOPE);
    azbi_exchange_cancel(x);
    token_stage_run(&s.stage);
    assert_int_equal(member_at(&s, 1)->asked, 0);
    azbi_exchange_free(x);
    close_scene(&s);
}

static void a_chain_in_a_chain_lets_it_go_on(void **state)
{
    (void)state;
    static const outcome does[] = {IS_ABSENT, IS_ABSENT, SERVES};
    scene s;
    char message[256];
    azb_credential *inner = NULL, *outer = NULL;
    azb_chain_options options;
    open_scene(&s, does, MEMBERS);
    azb_context *context = s.stage.test.context;
    azb_options_init(&options, sizeof options);
    options.members = s.members;
    options.member_count = 2;
    assert_int_equal(azb_credential_chain(context, &options, &inner, NULL), AZB_OK);
    azb_credential *const both[] = {inner, s.members[2]};
    options.members = both;
    assert_int_equal(azb_credential_chain(context, &options, &outer, NULL), AZB_OK);
    azb_credential_free(inner);
    azb_credential_free(s.stage.credential);
    s.stage.credential = outer;
    token_stage_service(&s.stage, 0, 200);
    assert_string_equal(ask(&s, message, sizeof message), "");
    assert_int_equal(member_at(&s, 2)->asked, 1);
    close_scene(&s);
}

static void refuses_bad_options(void **state)
{
    (void)state;
    test_context test;
    azb_credential *credential = NULL, *out = NULL;
    test_context_init(&test, 0, NULL);
    assert_int_equal(azb_credential_static_token(test.context, "T", 0, &credential, NULL), AZB_OK);
    azb_credential *members[AZBI_CHAIN_MAX + 1];
    for (size_t i = 0; i <= AZBI_CHAIN_MAX; i++) {
        members[i] = credential;
    }
    azb_credential *const hole[] = {credential, NULL};
    const struct {
        azb_credential *const *members;
        size_t count;
        const char *path; // NULL: it is made
    } cases[] = {
        {NULL, 1, "options.members"},
        {members, 0, "options.members"},
        {members, AZBI_CHAIN_MAX + 1, "options.members"},
        {hole, 2, "options.members[1]"},
        {members, AZBI_CHAIN_MAX, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_error *error = NULL;
        azb_chain_options options;
        azb_options_init(&options, sizeof options);
        options.members = cases[i].members;
        options.member_count = cases[i].count;
        const azb_status status = azb_credential_chain(test.context, &options, &out, &error);
        assert_int_equal(status, cases[i].path != NULL ? AZB_E_ARG : AZB_OK);
        assert_string_equal(azb_error_path(error), cases[i].path != NULL ? cases[i].path : "");
        azb_error_free(error);
        azb_credential_free(out);
    }
    azb_chain_options options;
    azb_options_init(&options, sizeof options);
    options.members = members;
    options.member_count = 1;
    credential->process = azbi_process() + 1; // as after fork()
    assert_int_equal(azb_credential_chain(test.context, &options, &out, NULL), AZB_E_STATE);
    credential->process = azbi_process();
    options.reserved = 1;
    assert_int_equal(azb_credential_chain(test.context, &options, &out, NULL), AZB_E_ABI);
    assert_int_equal(azb_credential_chain(test.context, NULL, &out, NULL), AZB_E_ARG);
    assert_int_equal(azb_credential_chain(test.context, &options, NULL, NULL), AZB_E_ARG);
    azb_credential_free(credential);
    test_context_dispose(&test);
}

static void scenario(test_context *test)
{
    azb_error *why = NULL, *error = NULL;
    (void)azbi_fail(&why, test->context, AZB_E_ARG, "FILE is not set");
    azb_credential *absent = azbi_credential_absent(test->context, "Absent", why, true);
    azb_error_free(why);
    if (absent == NULL) {
        return;
    }
    azb_credential *out = NULL;
    const azb_status status = azbi_chain_new_default(test->context, &absent, 1, &out, &error);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    assert_int_equal(azb_error_status(error), status);
    azb_credential_free(absent);
    azb_credential_free(out);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

// A whole search whose first member is absent.
static bool run_search(size_t fail_at)
{
    token_stage stage;
    azb_error *why = NULL;
    azb_credential *absent = NULL, *token = NULL;
    token_stage_open(&stage, fail_at);
    azb_context *context = stage.test.context;
    token_stage_service(&stage, 0, 200);
    (void)azbi_fail(&why, context, AZB_E_ARG, "FILE is not set");
    absent = azbi_credential_absent(context, "Absent", why, true);
    azb_error_free(why);
    if (absent != NULL && stage.engines[0] != NULL &&
        azb_credential_static_token(context, "T1", 0, &token, NULL) == AZB_OK) {
        azb_credential *const members[] = {absent, token};
        if (azbi_chain_new_default(context, members, 2, &stage.credential, NULL) == AZB_OK) {
            azbi_exchange *x = token_stage_begin(&stage, 0, STAGE_SCOPE);
            token_stage_run(&stage);
            assert_true(x == NULL || azbi_exchange_is_done(x));
            azbi_exchange_free(x);
        }
    }
    azb_credential_free(absent);
    azb_credential_free(token);
    const bool disturbed = failing_allocator_has_failed(&stage.test.memory);
    token_stage_close(&stage);
    return disturbed;
}

static void a_search_survives_exhaustion(void **state)
{
    (void)state;
    size_t n = 2; // the first allocation is the context itself
    while (run_search(n)) {
        n++;
    }
    assert_true(n > 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(asks_its_members_in_turn),
        cmocka_unit_test(remembers_the_member_that_served),
        cmocka_unit_test(asks_all_again_while_none_could_serve),
        cmocka_unit_test(gives_a_single_member_all_its_time),
        cmocka_unit_test(passes_a_challenge_on),
        cmocka_unit_test(a_canceled_member_ends_the_search),
        cmocka_unit_test(a_chain_in_a_chain_lets_it_go_on),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(survives_exhaustion),
        cmocka_unit_test(a_search_survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
