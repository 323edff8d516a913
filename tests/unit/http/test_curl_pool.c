// test_curl_pool.c - handles of libcurl that are used again: what ended badly must not harm what
// comes after.
#include <stdio.h>
#include <string.h>

#include "base/cancel.h"
#include "curl_seam.h"
#include "http/attempt.h"
#include "http/curl_transport.h"
#include "http/exchange_priv.h"
#include "http/settings.h"
#include "support/test.h"
#include "wire.h"

enum {
    MANY = 100, // more than may have a connection to one host
    PER_HOST = 32,
    AFTER = 40
};

static const loopback_step hang = {NULL, 0, LOOPBACK_HANG, 0};
static const loopback_step good = {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0,
                                   LOOPBACK_KEEP, 0};

static void fill(loopback_step *steps, size_t count, loopback_step step)
{
    for (size_t i = 0; i < count; i++) {
        steps[i] = step;
    }
}

// Requests at once to that URL, all of which must work.
static void assert_all_work(wire *w, const char *url, size_t count)
{
    azbi_exchange *x[AFTER];
    assert_true(count <= AFTER);
    for (size_t i = 0; i < count; i++) {
        x[i] = wire_begin_url(w, url, NULL);
    }
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(wire_wait(w, x[i]), AZB_OK);
        azbi_exchange_free(x[i]);
    }
}

static void url_of(char *out, size_t size, const char *host, const loopback *server)
{
    (void)snprintf(out, size, "http://%s:%d/", host, loopback_port(server));
}

// A libcurl that looks names up by c-ares does not ask the seam.
static void skip_without_seam(void)
{
    if (curl_version_info(CURLVERSION_NOW)->ares != NULL) {
        skip();
    }
}

static void a_failed_look_up_harms_no_later_call(void **state)
{
    (void)state;
    skip_without_seam();
    loopback_step steps[AFTER];
    char url[64];
    wire w;
    fill(steps, AFTER, good);
    curl_seam_reset();
    wire_init(&w, steps, AFTER, NULL);
    url_of(url, sizeof(url), "flaky.test", w.server);
    curl_seam_fail_look_ups(1);
    azbi_exchange *first = wire_begin_url(&w, url, NULL);
    assert_int_equal(wire_wait(&w, first), AZB_E_TRANSPORT);
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(first, &err, AZB_OK, ""), AZB_E_TRANSPORT);
    assert_non_null(strstr(azb_error_message(err), "resolve"));
    assert_int_equal(azb_error_is_transient(err), 1);
    azb_error_free(err);
    azbi_exchange_free(first);
    for (size_t i = 0; i < AFTER; i++) {
        assert_all_work(&w, url, 1);
    }
    assert_true(curl_seam_look_ups() >= 2); // the name was asked for again
    wire_dispose(&w);
}

static void a_retry_comes_over_a_failed_look_up(void **state)
{
    (void)state;
    skip_without_seam();
    const azb_client_options options = {.proxy = "", .max_retries = 3};
    char url[64];
    wire w;
    curl_seam_reset();
    wire_init(&w, &good, 1, &options);
    url_of(url, sizeof(url), "flaky.test", w.server);
    curl_seam_fail_look_ups(1);
    assert_all_work(&w, url, 1);
    wire_dispose(&w);
}

// Begins MANY calls to a server that never answers, more than may have a connection.
static loopback *begin_many(wire *w, azbi_exchange **x, const azb_call_options *call)
{
    static loopback_step silence[MANY];
    fill(silence, MANY, hang);
    loopback *silent = loopback_start(silence, MANY);
    for (size_t i = 0; i < MANY; i++) {
        x[i] = wire_begin(w, loopback_port(silent), "GET", NULL, 0, call);
    }
    while (loopback_request_count(silent) < PER_HOST) {
        assert_int_equal(azbi_loop_step(azbi_engine_loop(w->engine), 1, NULL, NULL), AZB_OK);
    }
    return silent;
}

static void end_many(wire *w, azbi_exchange **x, loopback *silent, azb_status expected)
{
    char url[64];
    for (size_t i = 0; i < MANY; i++) {
        assert_int_equal(wire_wait(w, x[i]), expected);
        azbi_exchange_free(x[i]);
    }
    assert_true(loopback_request_count(silent) >= PER_HOST); // the others waited in line
    url_of(url, sizeof(url), "127.0.0.1", w->server);
    assert_all_work(w, url, AFTER);
    assert_all_work(w, url, AFTER);
    loopback_stop(silent);
}

static void calls_that_time_out_in_line_harm_no_later_call(void **state)
{
    (void)state;
    const azb_call_options call = {.size = sizeof call, .timeout_ms = 1500};
    loopback_step steps[2 * AFTER];
    azbi_exchange *x[MANY];
    wire w;
    fill(steps, 2 * AFTER, good);
    curl_seam_reset();
    wire_init(&w, steps, 2 * AFTER, NULL);
    loopback *silent = begin_many(&w, x, &call);
    end_many(&w, x, silent, AZB_E_TIMEOUT);
    wire_dispose(&w);
}

static void calls_that_are_canceled_in_line_harm_no_later_call(void **state)
{
    (void)state;
    loopback_step steps[2 * AFTER];
    azbi_exchange *x[MANY];
    azb_cancel *cancel = NULL;
    wire w;
    fill(steps, 2 * AFTER, good);
    curl_seam_reset();
    wire_init(&w, steps, 2 * AFTER, NULL);
    assert_int_equal(azb_cancel_new(w.context, &cancel, NULL), AZB_OK);
    const azb_call_options call = {.size = sizeof call, .cancel = cancel, .timeout_ms = -1};
    loopback *silent = begin_many(&w, x, &call);
    azb_cancel_trigger(cancel);
    end_many(&w, x, silent, AZB_E_CANCELED);
    assert_int_equal(curl_seam_removals(false), 0); // all of them inside the guard of SIGPIPE
    assert_true(curl_seam_removals(true) >= MANY);
    azb_cancel_free(cancel);
    wire_dispose(&w);
    assert_int_equal(curl_seam_cleanups(false), 0);
    assert_int_equal(curl_seam_cleanups(true), 1);
}

// ---- what libcurl refuses ----

// How a handle of the pool, and a new one, may be refused, and what follows.
static void refusals_of_a_pooled_handle_are_met_with_a_new_one(void **state)
{
    (void)state;
    static const CURLoption options[] = {CURLOPT_BUFFERSIZE,  CURLOPT_URL,     CURLOPT_HTTPHEADER,
                                         CURLOPT_ERRORBUFFER, CURLOPT_PRIVATE, CURLOPT_HTTPGET};
    for (size_t i = 0; i < sizeof options / sizeof options[0]; i++) {
        const loopback_step steps[] = {good, good, good};
        char url[64];
        wire w;
        curl_seam_reset();
        wire_init(&w, steps, 3, NULL);
        url_of(url, sizeof(url), "127.0.0.1", w.server);
        assert_all_work(&w, url, 1); // its handle is in the pool now
        curl_seam_refuse_option(options[i], 1, CURLE_BAD_FUNCTION_ARGUMENT);
        assert_all_work(&w, url, 1);
        curl_seam_refuse_add(1, CURLM_BAD_EASY_HANDLE);
        assert_all_work(&w, url, 1);
        assert_int_equal(loopback_connection_count(w.server), 1);
        wire_dispose(&w);
    }
}

static void refusals_of_a_new_handle_are_reported(void **state)
{
    (void)state;
    static const struct {
        CURLcode option_code;
        CURLMcode add_code;
        azb_status status;
        int32_t transient;
        const char *message;
    } cases[] = {
        {CURLE_BAD_FUNCTION_ARGUMENT, CURLM_OK, AZB_E_TRANSPORT, 0, "cannot set the request up"},
        {CURLE_NOT_BUILT_IN, CURLM_OK, AZB_E_TRANSPORT, 0, "cannot set the request up"},
        {CURLE_OUT_OF_MEMORY, CURLM_OK, AZB_E_NOMEM, 0, ""},
        {CURLE_OK, CURLM_OUT_OF_MEMORY, AZB_E_NOMEM, 0, ""},
        {CURLE_OK, CURLM_INTERNAL_ERROR, AZB_E_TRANSPORT, 1, "cannot set the request up"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char url[64];
        wire w;
        azb_error *err = NULL;
        curl_seam_reset();
        wire_init(&w, &good, 1, NULL);
        url_of(url, sizeof(url), "127.0.0.1", w.server);
        curl_seam_refuse_option(CURLOPT_BUFFERSIZE, cases[i].option_code != CURLE_OK,
                                cases[i].option_code);
        curl_seam_refuse_add(cases[i].add_code != CURLM_OK, cases[i].add_code);
        azbi_exchange *x = wire_begin_url(&w, url, NULL);
        assert_int_equal(wire_wait(&w, x), cases[i].status);
        assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), cases[i].status);
        assert_non_null(strstr(azb_error_message(err), cases[i].message));
        if (cases[i].status == AZB_E_TRANSPORT) {
            assert_int_equal(azb_error_is_transient(err), cases[i].transient);
        }
        azb_error_free(err);
        azbi_exchange_free(x);
        assert_all_work(&w, url, 1); // it was that request alone
        wire_dispose(&w);
    }
}

// ---- the end ----

static void destroying_drops_what_is_at_work(void **state)
{
    (void)state;
    const azb_client_options options = {.proxy = ""};
    azbi_settings settings;
    azb_transport transport;
    azbi_exchange *x = NULL;
    char url[64];
    wire w;
    curl_seam_reset();
    wire_init(&w, &hang, 1, NULL);
    url_of(url, sizeof(url), "127.0.0.1", w.server);
    assert_int_equal(azbi_settings_init(&settings, w.context, &options, NULL), AZB_OK);
    assert_int_equal(azbi_curl_transport_new(w.context, &settings, &transport, NULL), AZB_OK);
    const azbi_request request = {.method = "GET", .url = url};
    assert_int_equal(azbi_exchange_new(w.engine, &request, &x, NULL), AZB_OK);
    assert_int_equal(transport.start(transport.user, &x->attempt), AZB_OK);
    while (loopback_request_count(w.server) == 0) {
        assert_int_equal(transport.step(transport.user, 1), AZB_OK);
    }
    transport.destroy(transport.user);
    assert_false(x->attempt.over); // it is not reported
    assert_int_equal(curl_seam_removals(false), 0);
    assert_int_equal(curl_seam_cleanups(false), 0);
    azbi_exchange_free(x);
    azbi_settings_dispose(&settings, w.context);
    wire_dispose(&w); // nothing has leaked
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_failed_look_up_harms_no_later_call),
        cmocka_unit_test(a_retry_comes_over_a_failed_look_up),
        cmocka_unit_test(calls_that_time_out_in_line_harm_no_later_call),
        cmocka_unit_test(calls_that_are_canceled_in_line_harm_no_later_call),
        cmocka_unit_test(refusals_of_a_pooled_handle_are_met_with_a_new_one),
        cmocka_unit_test(refusals_of_a_new_handle_are_reported),
        cmocka_unit_test(destroying_drops_what_is_at_work),
    };
    return cmocka_run_group_tests_name("http/curl_pool", tests, NULL, NULL);
}
