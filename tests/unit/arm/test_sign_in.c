// test_sign_in.c - who a client is signed in as, and why it is not.
#include "fixture.h"

#include <azbackup/identity/chain.h>
#include <azbackup/sign_in.h>

// Claims: tid t1, oid o1, appid a1, exp 1800000000; and tid t2, oid o2, azp a2, exp "x", upn with
// an escape code of a terminal.
#define APPLICATION        \
    "eyJhbGciOiJub25lIn0." \
    "eyJ0aWQiOiJ0MSIsIm9pZCI6Im8xIiwiYXBwaWQiOiJhMSIsImV4cCI6MTgwMDAwMDAwMH0.c2ln"
#define PERSON                                                                           \
    "eyJhbGciOiJub25lIn0."                                                               \
    "eyJ0aWQiOiJ0MiIsIm9pZCI6Im8yIiwiYXpwIjoiYTIiLCJ1cG4iOiJqb1x1MDAxYlszMW0iLCJleHAiOi" \
    "J4In0.c2ln"

// The fixture's client with another credential, which becomes the client's.
static azb_status open_client(fixture *f, azb_credential *credential)
{
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.credential = credential;
    options.transport = azb_mock_transport(f->stage.mock);
    azb_client_free(f->stage.client);
    f->stage.client = NULL;
    const azb_status status = azb_client_new(f->stage.context, &options, &f->stage.client, NULL);
    azb_credential_free(credential);
    return status;
}

static void tells_who_signed_in(void **state)
{
    static const struct {
        const char *token;
        const char *tenant, *object, *client, *user;
        int64_t expires;
    } cases[] = {
        {APPLICATION, "t1", "o1", "a1", "", 1800000000},
        {PERSON, "t2", "o2", "a2", "jo\\u001b[31m", 0},
        {"opaque", "", "", "", "", 0},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_credential *credential = NULL;
        azb_sign_in *who = NULL;
        assert_int_equal(
            azb_credential_static_token(f->stage.context, cases[i].token, 0, &credential, NULL),
            AZB_OK);
        assert_int_equal(open_client(f, credential), AZB_OK);
        assert_int_equal(azb_client_sign_in(f->stage.client, NULL, &who, NULL), AZB_OK);
        assert_string_equal(azb_sign_in_credential(who), "StaticToken");
        assert_string_equal(azb_sign_in_tenant_id(who), cases[i].tenant);
        assert_string_equal(azb_sign_in_object_id(who), cases[i].object);
        assert_string_equal(azb_sign_in_client_id(who), cases[i].client);
        assert_string_equal(azb_sign_in_user_name(who), cases[i].user);
        assert_int_equal(azb_sign_in_expires_unix_s(who), cases[i].expires);
        assert_string_equal(azb_sign_in_explanation(who), "StaticToken: serves\n");
        azb_sign_in_free(who);
    }
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0); // the service was not asked
}

static void names_the_member_of_a_chain(void **state)
{
    fixture *f = *state;
    azb_credential *token = NULL, *chain = NULL;
    azb_sign_in *who = NULL;
    azb_chain_options options;
    azb_options_init(&options, sizeof options);
    assert_int_equal(azb_credential_static_token(f->stage.context, APPLICATION, 0, &token, NULL),
                     AZB_OK);
    azb_credential *const members[] = {token, token};
    options.members = members;
    options.member_count = 2;
    assert_int_equal(azb_credential_chain(f->stage.context, &options, &chain, NULL), AZB_OK);
    azb_credential_free(token);
    assert_int_equal(open_client(f, chain), AZB_OK);
    assert_int_equal(azb_client_sign_in(f->stage.client, NULL, &who, NULL), AZB_OK);
    assert_string_equal(azb_sign_in_credential(who), "ChainedTokenCredential (StaticToken)");
    assert_string_equal(azb_sign_in_explanation(who),
                        "StaticToken: serves\nStaticToken: not asked\n");
    azb_sign_in_free(who);
}

static void tells_why_it_is_not_signed_in(void **state)
{
    fixture *f = *state;
    azb_credential *credential = NULL;
    azb_sign_in *who = NULL;
    azb_error *err = NULL;
    // A token that has ended when it is asked for.
    assert_int_equal(
        azb_credential_static_token(f->stage.context, APPLICATION, 1, &credential, NULL), AZB_OK);
    assert_int_equal(open_client(f, credential), AZB_OK);
    assert_failed(azb_client_sign_in(f->stage.client, NULL, &who, &err), AZB_E_AUTH, &err,
                  "sign in");
    assert_null(who);
}

static void refuses_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_sign_in *who = NULL;
    azb_call *call = NULL;
    azb_error *err = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    assert_failed(azb_client_sign_in(NULL, NULL, &who, &err), AZB_E_ARG, &err, "client");
    assert_failed(azb_client_sign_in(client, NULL, NULL, &err), AZB_E_ARG, &err, "out");
    assert_failed(azb_client_sign_in_begin(client, NULL, NULL, NULL, NULL, &err), AZB_E_ARG, &err,
                  "out");
    assert_failed(azb_client_sign_in_end(NULL, &who, &err), AZB_E_ARG, &err, "call");
    assert_failed(azb_client_sign_in_end(NULL, NULL, &err), AZB_E_ARG, &err, "out");
    options.timeout_ms = -2;
    assert_failed(azb_client_sign_in(client, &options, &who, &err), AZB_E_ARG, &err, "timeout_ms");
    // The end of another call is refused.
    assert_int_equal(azb_timer_begin(client, 1, NULL, NULL, &call, NULL), AZB_OK);
    assert_failed(azb_client_sign_in_end(call, &who, &err), AZB_E_ARG, &err, "another function");
    azb_call_free(call);
    fixture_set_foreign(f, true);
    assert_failed(azb_client_sign_in(client, NULL, &who, &err), AZB_E_STATE, &err, "process");
    fixture_set_foreign(f, false);
    assert_string_equal(azb_sign_in_credential(NULL), "");
    assert_int_equal(azb_sign_in_expires_unix_s(NULL), 0);
    azb_sign_in_free(NULL);
}

static void the_result_is_taken_once(void **state)
{
    fixture *f = *state;
    azb_call *call = NULL;
    azb_sign_in *who = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_client_sign_in_begin(f->stage.client, NULL, NULL, NULL, &call, NULL),
                     AZB_OK);
    assert_failed(azb_client_sign_in_end(call, &who, &err), AZB_E_STATE, &err, "under way");
    while (azb_call_is_done(call) == 0) {
        assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
    }
    assert_int_equal(azb_client_sign_in_end(call, &who, NULL), AZB_OK);
    azb_sign_in_free(who);
    assert_failed(azb_client_sign_in_end(call, &who, &err), AZB_E_STATE, &err, "already");
    azb_call_free(call);
}

static azb_status sign_in(fixture *f)
{
    azb_credential *credential = NULL;
    azb_sign_in *who = NULL;
    azb_status status = azb_credential_static_token(f->stage.context, PERSON, 0, &credential, NULL);
    if (status == AZB_OK) {
        status = open_client(f, credential);
    }
    if (status == AZB_OK) {
        status = azb_client_sign_in(f->stage.client, NULL, &who, NULL);
    }
    azb_sign_in_free(who);
    return status;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    fixture_sweep(sign_in);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(tells_who_signed_in, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_the_member_of_a_chain, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_why_it_is_not_signed_in, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_bad_arguments, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(the_result_is_taken_once, fixture_open, fixture_close),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
