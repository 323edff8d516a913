// Tokens, certificates and throttling: who is believed, and what is never sent.
#include "fixture.h"

static azb_status read_point(const fixture *f, azb_error **err)
{
    azb_recovery_point_resource *point = NULL;
    char *id = fixture_item_id(f, "vm");
    const azb_status status = azb_recovery_points_get(
        f->client, id, simulator_item(f->sim, "vm", "recoveryPoint"), NULL, &point, err);
    assert_true((status == AZB_OK) == (point != NULL));
    azb_model_free(point != NULL ? &point->model : NULL);
    azb_text_free(id);
    return status;
}

static void tls(void **state)
{
    static const fixture_options options = {.simulator = {"--tls", "--auth", "strict", NULL}};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    must(read_point(&f, &err), &err);
    fixture_stop(&f);
}

static void unknown_certificate(void **state)
{
    static const fixture_options options = {
        .simulator = {"--tls", NULL}, .token = "t", .without_ca = true, .max_retries = -1};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    must_fail(AZB_E_TRANSPORT, read_point(&f, &err), &err);
    azb_error_free(err);
    fixture_stop(&f);
}

static void one_token_for_many_calls(void **state)
{
    static const fixture_options options = {.simulator = {"--auth", "strict", NULL}};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    for (int i = 0; i < 5; i++) {
        must(read_point(&f, &err), &err);
    }
    assert_int_equal(simulator_requests(f.sim, "POST", "/oauth2/"), 1);
    fixture_stop(&f);
}

// The service forgets a token earlier than the client thinks: a 401 brings a new one.
static void token_refused_early(void **state)
{
    static const fixture_options options = {.simulator = {"--auth", "strict", NULL}};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    must(read_point(&f, &err), &err);
    simulator_advance(f.sim, 2 * 3600);
    must(read_point(&f, &err), &err);
    assert_int_equal(simulator_requests(f.sim, "POST", "/oauth2/"), 2);
    fixture_stop(&f);
}

static void challenge(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    simulator_fault(f.sim, "GET *recoveryPoints* status=401 times=1");
    must(read_point(&f, &err), &err);
    assert_int_equal(simulator_requests(f.sim, "POST", "/oauth2/"), 2);
    // A second refusal in a row is final.
    simulator_fault(f.sim, "GET *recoveryPoints* status=401");
    const azb_status status = read_point(&f, &err);
    assert_true(status == AZB_E_AUTH || status == AZB_E_SERVICE);
    assert_int_equal(azb_error_http_status(err), 401);
    azb_error_free(err);
    fixture_stop(&f);
}

static void wrong_secret(void **state)
{
    static const fixture_options options = {.simulator = {"--auth", "strict", NULL},
                                            .secret = "not-the-secret-at-all"};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    must_fail(AZB_E_AUTH, read_point(&f, &err), &err);
    assert_null(strstr(azb_error_message(err), "not-the-secret-at-all"));
    assert_null(strstr(azb_error_body(err), "not-the-secret-at-all"));
    assert_int_equal(simulator_requests(f.sim, "GET", "recoveryPoints"), 0);
    azb_error_free(err);
    fixture_stop(&f);
}

static void foreign_token(void **state)
{
    static const fixture_options options = {.simulator = {"--auth", "strict", NULL},
                                            .token = "made-up"};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    const azb_status status = read_point(&f, &err);
    assert_true(status == AZB_E_AUTH || status == AZB_E_SERVICE);
    assert_null(strstr(azb_error_message(err), "made-up"));
    azb_error_free(err);
    fixture_stop(&f);
}

static void plain_http_is_refused(void **state)
{
    static const struct {
        const char *endpoint;
        int32_t allow;
    } rows[] = {
        {"http://127.0.0.1:1", 0},   {"http://management.azure.com", 1},
        {"http://10.0.0.1", 1},      {"ftp://127.0.0.1", 1},
        {"management.azure.com", 0}, {"https://user:secret@management.azure.com", 0},
    };
    azb_context *context = NULL;
    azb_credential *credential = NULL;
    azb_error *err = NULL;
    (void)state;
    must(azb_context_new(NULL, &context, &err), &err);
    must(azb_credential_static_token(context, "t", 0, &credential, &err), &err);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_client *client = NULL;
        azb_client_options options;
        azb_options_init(&options, sizeof options);
        options.endpoint = rows[i].endpoint;
        options.allow_insecure_http = rows[i].allow;
        options.credential = credential;
        must_fail(AZB_E_ARG, azb_client_new(context, &options, &client, &err), &err);
        assert_null(client);
        assert_string_equal(azb_error_path(err), "options.endpoint");
        azb_error_free(err);
    }
    azb_credential_free(credential);
    azb_context_free(context);
}

static void throttled(void **state)
{
    static const fixture_options options = {
        .simulator = {"--speed", "200", "--throttle", "--bucket", "2/1", NULL}};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    for (int i = 0; i < 6; i++) {
        must(read_point(&f, &err), &err);
    }
    fixture_stop(&f);
}

// A wait longer than the call may take is told at once, and not slept.
static void throttled_for_long(void **state)
{
    static const fixture_options options = {.request_timeout_ms = 5000};
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &options);
    simulator_fault(f.sim, "GET *recoveryPoints* status=429 retry-after=1200");
    must_fail(AZB_E_THROTTLED, read_point(&f, &err), &err);
    assert_int_equal(azb_error_retry_after_ms(err), 1200 * 1000);
    assert_int_equal(simulator_requests(f.sim, "GET", "recoveryPoints"), 1);
    azb_error_free(err);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tls),
        cmocka_unit_test(unknown_certificate),
        cmocka_unit_test(one_token_for_many_calls),
        cmocka_unit_test(token_refused_early),
        cmocka_unit_test(challenge),
        cmocka_unit_test(wrong_secret),
        cmocka_unit_test(foreign_token),
        cmocka_unit_test(plain_http_is_refused),
        cmocka_unit_test(throttled),
        cmocka_unit_test(throttled_for_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
