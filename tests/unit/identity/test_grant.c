// test_grant.c - who asks which token endpoint, and with what proof.
#include <string.h>

#include "identity/grant.h"
#include "token_stage.h"

static const azbi_grant_options usual = {"t", "app", "https://login.example/", false};

static void finds_the_endpoint(void **state)
{
    (void)state;
    static const struct {
        const char *tenant, *authority, *other_tenant, *url;
    } cases[] = {
        {"t", NULL, NULL, "https://login.microsoftonline.com/t/oauth2/v2.0/token"},
        {"t", "https://h/p//", NULL, "https://h/p/t/oauth2/v2.0/token"},
        {"t", "https://h", "u", "https://h/u/oauth2/v2.0/token"},
        {"adfs", "https://h", NULL, "https://h/adfs/oauth2/token"},
        {"Adfs", "https://h", "u", "https://h/Adfs/oauth2/token"},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_grant_options options = {cases[i].tenant, "app", cases[i].authority, false};
        const azbi_token_fetch fetch = {.tenant = cases[i].other_tenant};
        azbi_grant grant;
        azbi_buf url;
        assert_int_equal(azbi_grant_init(&grant, test.context, &options, NULL), AZB_OK);
        azbi_buf_init(&url, test.context, 1024);
        azbi_grant_put_url(&grant, &fetch, &url);
        assert_string_equal(azbi_buf_text(&url), cases[i].url);
        azbi_buf_dispose(&url);
        azbi_grant_dispose(&grant, test.context);
    }
    test_context_dispose(&test);
}

static void knows_tenants(void **state)
{
    (void)state;
    static const char *const good[] = {"contoso.example", "0a-B", "72f988bf-86f1-41af-91ab-0"};
    static const char *const bad[] = {"", ".", "..", ".a", "a/b", "a?b", "a b", "a_b", "a%41"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_true(azbi_is_tenant(good[i]));
    }
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(azbi_is_tenant(bad[i]));
    }
}

// ---- an assertion; a credential of the test's own ----

typedef struct asserting {
    azb_credential base;
    azbi_grant grant;
    size_t posts; // before the answer is taken
    size_t done;
} asserting;

static void answered(azbi_token_fetch *fetch)
{
    asserting *self = (asserting *)(void *)fetch->credential;
    if (++self->done < self->posts) {
        azbi_grant_send_assertion_to(&self->grant, fetch, "header.again.signature", answered);
    } else {
        azbi_token_answer_finish(fetch);
    }
}

static void fetch_token(azb_credential *credential, azbi_token_fetch *fetch)
{
    asserting *self = (asserting *)(void *)credential;
    if (self->posts == 0) {
        azbi_grant_send_assertion(&self->grant, fetch, "header.claims.signature");
    } else {
        azbi_grant_send_assertion_to(&self->grant, fetch, "header.claims.signature", answered);
    }
}

static void destroy(azb_credential *credential)
{
    azbi_grant_dispose(&((asserting *)(void *)credential)->grant, credential->context);
}

static const azbi_credential_kind kind = {
    .name = "Asserting", .size = sizeof(asserting), .fetch = fetch_token, .destroy = destroy};

static void open_asserting(token_stage *stage, size_t posts)
{
    token_stage_open(stage, 0);
    stage->credential = azbi_credential_new(stage->test.context, &kind);
    assert_non_null(stage->credential);
    asserting *self = (asserting *)(void *)stage->credential;
    self->posts = posts;
    assert_int_equal(azbi_grant_init(&self->grant, stage->test.context, &usual, NULL), AZB_OK);
}

static void sends_an_assertion(void **state)
{
    (void)state;
    token_stage stage;
    open_asserting(&stage, 0);
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    const char *body = azb_mock_request_body(stage.mocks[0], 0);
    assert_non_null(strstr(body, "client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3A"
                                 "client-assertion-type%3Ajwt-bearer&"
                                 "client_assertion=header.claims.signature&scope="));
    assert_null(strstr(body, "client_secret"));
    token_stage_close(&stage);
}

static void asks_again_when_its_caller_wants_to(void **state)
{
    (void)state;
    token_stage stage;
    open_asserting(&stage, 2);
    token_stage_refusal(&stage, 0, 401, "{\"error\":\"invalid_client\"}");
    token_stage_token(&stage, 0, "T1", "\"expires_in\":3600");
    token_stage_service(&stage, 0, 200);
    token_stage_ask(&stage, 0, AZB_OK);
    assert_int_equal(token_stage_fetches(&stage, 0), 2);
    assert_non_null(strstr(azb_mock_request_body(stage.mocks[0], 1), "header.again.signature"));
    token_stage_close(&stage);
}

static void scenario(test_context *test)
{
    azbi_grant grant;
    if (azbi_grant_init(&grant, test->context, &usual, NULL) == AZB_OK) {
        azbi_grant_dispose(&grant, test->context);
    } else {
        assert_null(grant.authority);
    }
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_endpoint),
        cmocka_unit_test(knows_tenants),
        cmocka_unit_test(sends_an_assertion),
        cmocka_unit_test(asks_again_when_its_caller_wants_to),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
