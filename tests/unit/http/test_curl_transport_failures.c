// test_curl_transport_failures.c - what libcurl itself fails with, and which options a request sets
// that no server sees.
#include <stdio.h>
#include <string.h>

#include "curl_seam.h"
#include "http/curl_transport.h"
#include "http/settings.h"
#include "support/test.h"
#include "wire.h"

static const loopback_step good = {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 0,
                                   LOOPBACK_KEEP, 0};

static void ignore_socket(void *user, int64_t socket, int32_t events)
{
    (void)user;
    (void)socket;
    (void)events;
}

// ---- a transport without an engine ----

typedef struct bare {
    failing_allocator memory;
    azb_context *context;
    azbi_settings settings;
    azb_transport transport;
} bare;

// fail_at: which allocation of the transport fails; 0: none.
static azb_status bare_open(bare *b, size_t fail_at)
{
    azb_context_options options;
    azb_options_init(&options, sizeof options);
    failing_allocator_init(&b->memory, 0);
    options.allocator = failing_allocator_table(&b->memory);
    assert_int_equal(azb_context_new(&options, &b->context, NULL), AZB_OK);
    assert_int_equal(azbi_settings_init(&b->settings, b->context, NULL, NULL), AZB_OK);
    if (fail_at > 0) {
        atomic_store(&b->memory.fail_at, atomic_load(&b->memory.calls) + fail_at);
    }
    return azbi_curl_transport_new(b->context, &b->settings, &b->transport, NULL);
}

static void bare_close(bare *b)
{
    azbi_settings_dispose(&b->settings, b->context);
    azb_context_free(b->context);
    assert_true(failing_allocator_is_clean(&b->memory));
}

static void without_memory_there_is_no_transport(void **state)
{
    (void)state;
    bare b;
    curl_seam_reset();
    assert_int_equal(bare_open(&b, 1), AZB_E_NOMEM);
    bare_close(&b);
    curl_seam_fail(CURL_SEAM_MULTI_INIT, 1, CURLM_OK);
    assert_int_equal(bare_open(&b, 0), AZB_E_NOMEM);
    bare_close(&b);
}

static void a_step_fails_as_libcurl_does(void **state)
{
    (void)state;
    static const struct {
        curl_seam_call call;
        bool watched;
        int32_t timeout_ms;
        CURLMcode code;
        azb_status status;
    } cases[] = {
        {CURL_SEAM_PERFORM, false, 0, CURLM_OUT_OF_MEMORY, AZB_E_NOMEM},
        {CURL_SEAM_PERFORM, false, 1, CURLM_INTERNAL_ERROR, AZB_E_TRANSPORT},
        {CURL_SEAM_POLL, false, 1, CURLM_INTERNAL_ERROR, AZB_E_TRANSPORT},
        {CURL_SEAM_SOCKET_ACTION, true, 0, CURLM_OUT_OF_MEMORY, AZB_E_NOMEM},
        {CURL_SEAM_POLL, true, 1, CURLM_INTERNAL_ERROR, AZB_E_TRANSPORT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        bare b;
        curl_seam_reset();
        assert_int_equal(bare_open(&b, 0), AZB_OK);
        if (cases[i].watched) {
            assert_int_equal(b.transport.watch(b.transport.user, ignore_socket, NULL), AZB_OK);
        }
        assert_int_equal(b.transport.step(b.transport.user, cases[i].timeout_ms), AZB_OK);
        curl_seam_fail(cases[i].call, 1, cases[i].code);
        assert_int_equal(b.transport.step(b.transport.user, cases[i].timeout_ms), cases[i].status);
        assert_int_equal(b.transport.step(b.transport.user, cases[i].timeout_ms), AZB_OK);
        b.transport.destroy(b.transport.user);
        bare_close(&b);
    }
}

static void a_host_learns_what_fails(void **state)
{
    (void)state;
    bare b;
    curl_seam_reset();
    assert_int_equal(bare_open(&b, 0), AZB_OK);
    for (int nth = 1; nth <= 2; nth++) {
        curl_seam_fail(CURL_SEAM_MULTI_SETOPT, nth, CURLM_OUT_OF_MEMORY);
        assert_int_equal(b.transport.watch(b.transport.user, ignore_socket, NULL), AZB_E_NOMEM);
    }
    assert_int_equal(b.transport.watch(b.transport.user, ignore_socket, NULL), AZB_OK);
    curl_seam_fail(CURL_SEAM_SOCKET_ACTION, 1, CURLM_INTERNAL_ERROR);
    assert_int_equal(b.transport.ready(b.transport.user, 0, AZB_WATCH_IN), AZB_E_TRANSPORT);
    curl_seam_fail(CURL_SEAM_TIMEOUT, 1, CURLM_INTERNAL_ERROR);
    assert_int_equal(b.transport.timeout_ms(b.transport.user), -1);
    b.transport.destroy(b.transport.user);
    bare_close(&b);
}

// ---- one request ----

// Its status; then another one must work.
static azb_status request_once(wire *w, const azb_call_options *call)
{
    azbi_exchange *x = wire_begin(w, loopback_port(w->server), "POST", "body", 0, call);
    const azb_status status = wire_wait(w, x);
    azbi_exchange_free(x);
    x = wire_run(w, "GET", NULL, 0);
    assert_int_equal(azbi_exchange_status(x), AZB_OK);
    azbi_exchange_free(x);
    return status;
}

static void a_request_may_lack_memory_of_libcurl(void **state)
{
    (void)state;
    static const curl_seam_call calls[] = {CURL_SEAM_EASY_INIT, CURL_SEAM_SLIST_APPEND};
    const loopback_step steps[] = {good, good};
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        bool failed = true;
        for (int nth = 1; failed; nth++) {
            wire w;
            curl_seam_reset();
            wire_init(&w, steps, 2, NULL);
            curl_seam_fail(calls[i], nth, CURLM_OK);
            azbi_exchange *x = wire_begin(&w, loopback_port(w.server), "POST", "b", 0, NULL);
            const azb_status status = wire_wait(&w, x);
            failed = curl_seam_has_failed(calls[i]);
            assert_int_equal(status, failed ? AZB_E_NOMEM : AZB_OK);
            azbi_exchange_free(x);
            curl_seam_fail(calls[i], 0, CURLM_OK);
            x = wire_run(&w, "GET", NULL, 0);
            assert_int_equal(azbi_exchange_status(x), AZB_OK);
            azbi_exchange_free(x);
            wire_dispose(&w);
        }
    }
}

static void a_request_may_lack_memory_of_its_own(void **state)
{
    (void)state;
    const loopback_step steps[] = {good, good};
    bool failed = true;
    for (size_t nth = 1; failed; nth++) {
        wire w;
        curl_seam_reset();
        wire_init(&w, steps, 2, NULL);
        azbi_exchange *x = wire_begin(&w, loopback_port(w.server), "POST", "b", 0, NULL);
        atomic_store(&w.memory.fail_at, atomic_load(&w.memory.calls) + nth);
        const azb_status status = wire_wait(&w, x);
        failed = failing_allocator_has_failed(&w.memory);
        assert_true(status == AZB_OK || (status == AZB_E_NOMEM && failed));
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static void a_libcurl_without_proxies_is_fine(void **state)
{
    (void)state;
    static const CURLcode codes[] = {CURLE_NOT_BUILT_IN, CURLE_UNKNOWN_OPTION};
    const loopback_step steps[] = {good, good};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        wire w;
        curl_seam_reset();
        wire_init(&w, steps, 2, NULL);
        curl_seam_refuse_option(CURLOPT_PROXY, 1, codes[i]);
        assert_int_equal(request_once(&w, NULL), AZB_OK);
        wire_dispose(&w);
    }
}

// The key is in the certificate's file unless it has one of its own.
static void the_key_may_have_a_file_of_its_own(void **state)
{
    (void)state;
    static const char *const keys[] = {NULL, "key.pem"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        wire w;
        const azb_client_options options = {
            .proxy = "", .client_certificate_file = "cert.pem", .client_key_file = keys[i]};
        curl_seam_reset();
        wire_init(&w, &good, 1, &options);
        azbi_exchange *x = wire_run(&w, "GET", NULL, 0); // plain http reads no file
        assert_int_equal(azbi_exchange_status(x), AZB_OK);
        assert_int_equal(curl_seam_text_count(CURLOPT_SSLCERT, "cert.pem"), 1);
        assert_int_equal(curl_seam_text_count(CURLOPT_SSLKEY, i == 0 ? "cert.pem" : "key.pem"), 1);
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static void a_get_may_have_a_body_and_a_header_no_value(void **state)
{
    (void)state;
    const azb_name_value headers[] = {{"X-Empty", ""}};
    const azb_call_options call = {
        .size = sizeof call, .headers = headers, .header_count = 1, .timeout_ms = -1};
    wire w;
    curl_seam_reset();
    wire_init(&w, &good, 1, NULL);
    azbi_exchange *x = wire_begin(&w, loopback_port(w.server), "GET", "asked", 0, &call);
    assert_int_equal(wire_wait(&w, x), AZB_OK);
    const char *request = loopback_request(w.server, 0);
    assert_memory_equal(request, "GET /path", 9);
    assert_non_null(strstr(request, "\r\nX-Empty:\r\n"));
    assert_non_null(strstr(request, "\r\n\r\nasked"));
    azbi_exchange_free(x);
    wire_dispose(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(without_memory_there_is_no_transport),
        cmocka_unit_test(a_step_fails_as_libcurl_does),
        cmocka_unit_test(a_host_learns_what_fails),
        cmocka_unit_test(a_request_may_lack_memory_of_libcurl),
        cmocka_unit_test(a_request_may_lack_memory_of_its_own),
        cmocka_unit_test(a_libcurl_without_proxies_is_fine),
        cmocka_unit_test(the_key_may_have_a_file_of_its_own),
        cmocka_unit_test(a_get_may_have_a_body_and_a_header_no_value),
    };
    return cmocka_run_group_tests_name("http/curl_transport_failures", tests, NULL, NULL);
}
