// test_curl_request.c - what is set for one request: which proxy sees it, and what stays of its
// headers.
#define _GNU_SOURCE // setenv
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include <azbackup/azbackup.h>

#include "support/test.h"
#include "wire.h"

// ---- memory of libcurl ----

// Blocks of libcurl's own allocator know their size, so that what they hold can be read when they
// are given back.
typedef union block {
    size_t size;
    max_align_t align;
} block;

static const char secret_line[] = "Authorization: Bearer token-of-the-test";
static int unwiped; // header lines with the token that were given back as they were

static void look_at(const block *b)
{
    const char *bytes = (const char *)(b + 1);
    if (b->size == sizeof secret_line && memcmp(bytes, secret_line, sizeof secret_line) == 0) {
        unwiped++;
    }
}

static void *curl_malloc(size_t size)
{
    block *b = malloc(sizeof *b + size);
    if (b == NULL) {
        return NULL;
    }
    b->size = size;
    return b + 1;
}

static void curl_free_(void *bytes)
{
    if (bytes != NULL) {
        block *b = (block *)bytes - 1;
        look_at(b);
        free(b);
    }
}

static void *curl_realloc(void *bytes, size_t size)
{
    void *grown = curl_malloc(size);
    if (grown != NULL && bytes != NULL) {
        const block *b = (const block *)bytes - 1;
        memcpy(grown, bytes, b->size < size ? b->size : size);
        curl_free_(bytes);
    }
    return grown;
}

static char *curl_strdup(const char *text)
{
    const size_t size = strlen(text) + 1;
    char *copy = curl_malloc(size);
    return copy == NULL ? NULL : memcpy(copy, text, size);
}

static void *curl_calloc(size_t count, size_t size)
{
    void *bytes = curl_malloc(count * size);
    return bytes == NULL ? NULL : memset(bytes, 0, count * size);
}

// ---- a client that signs in and asks ----

static const loopback_step token_answer = {
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 77\r\n\r\n"
    "{\"token_type\":\"Bearer\",\"expires_in\":3600,\"access_token\":\"token-of-the-test\"}   ",
    0, LOOPBACK_KEEP, 0};
static const loopback_step empty_answer = {"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", 0,
                                           LOOPBACK_KEEP, 0};

typedef struct signed_in {
    azb_context *context;
    azb_credential *credential;
    azb_client *client;
} signed_in;

static void sign_in(signed_in *s, const char *endpoint, const char *proxy)
{
    azb_client_secret_options secret;
    azb_client_options options;
    assert_int_equal(azb_context_new(NULL, &s->context, NULL), AZB_OK);
    azb_options_init(&secret, sizeof secret);
    secret.tenant_id = "tenant";
    secret.client_id = "client";
    secret.client_secret = "secret-of-the-test";
    secret.authority = endpoint;
    secret.allow_insecure_http = 1;
    assert_int_equal(azb_credential_client_secret(s->context, &secret, &s->credential, NULL),
                     AZB_OK);
    azb_options_init(&options, sizeof options);
    options.endpoint = endpoint;
    options.credential = s->credential;
    options.allow_insecure_http = 1;
    options.proxy = proxy;
    options.max_retries = -1;
    assert_int_equal(azb_client_new(s->context, &options, &s->client, NULL), AZB_OK);
}

static void sign_out(signed_in *s)
{
    azb_client_free(s->client);
    azb_credential_free(s->credential);
    azb_context_free(s->context);
}

static azb_status ask(const signed_in *s)
{
    azb_raw_result *result = NULL;
    const azb_status status =
        azb_raw_call(s->client, "GET", "/subscriptions?api-version=1", NULL, NULL, &result, NULL);
    azb_raw_result_free(result);
    return status;
}

static void header_lines_are_wiped(void **state)
{
    (void)state;
    const loopback_step steps[] = {token_answer, empty_answer, {NULL, 0, LOOPBACK_CLOSE, 0}};
    char endpoint[64];
    signed_in s;
    unwiped = 0;
    loopback *server = loopback_start(steps, 3);
    (void)snprintf(endpoint, sizeof endpoint, "http://127.0.0.1:%d", loopback_port(server));
    sign_in(&s, endpoint, NULL);
    assert_int_equal(ask(&s), AZB_OK);
    assert_non_null(strstr(loopback_request(server, 1), secret_line));
    assert_int_equal(unwiped, 0);
    assert_int_equal(ask(&s), AZB_E_TRANSPORT);
    assert_int_equal(unwiped, 0); // after a bad end as well
    sign_out(&s);
    assert_int_equal(unwiped, 0);
    loopback_stop(server);
}

// ---- proxies ----

static const char *const variables[] = {"http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY",
                                        "all_proxy",  "ALL_PROXY",  "no_proxy",    "NO_PROXY"};

static void forget_environment(void)
{
    for (size_t i = 0; i < sizeof variables / sizeof variables[0]; i++) {
        (void)unsetenv(variables[i]);
    }
}

static void set_proxies(const char *proxy)
{
    forget_environment();
    for (size_t i = 0; i < 6; i++) {
        assert_int_equal(setenv(variables[i], proxy, 1), 0);
    }
}

// Neither the token nor the secret may be seen by anything that stands in between.
static void plain_http_passes_no_proxy(void **state)
{
    (void)state;
    static const char *const hosts[] = {"127.0.0.1", "localhost", "LOCALHOST"};
    static const char *const schemes[] = {"http", "HTTP"};
    for (size_t i = 0; i < 12; i++) {
        const loopback_step steps[] = {token_answer, empty_answer};
        char endpoint[64];
        char proxy_url[64];
        signed_in s;
        const bool explicitly = i >= 6;
        loopback *server = loopback_start(steps, 2);
        loopback *proxy = loopback_start(steps, 2);
        (void)snprintf(endpoint, sizeof endpoint, "%s://%s:%d", schemes[i % 2], hosts[i / 2 % 3],
                       loopback_port(server));
        (void)snprintf(proxy_url, sizeof proxy_url, "http://127.0.0.1:%d", loopback_port(proxy));
        set_proxies(proxy_url);
        sign_in(&s, endpoint, explicitly ? proxy_url : NULL);
        assert_int_equal(ask(&s), AZB_OK);
        assert_int_equal(loopback_connection_count(proxy), 0);
        assert_int_equal(loopback_request_count(server), 2);
        sign_out(&s);
        loopback_stop(proxy);
        loopback_stop(server);
        forget_environment();
    }
}

// Over TLS a proxy carries what it cannot read: the environment's is used, an option wins.
static void https_passes_the_proxy_that_is_asked_for(void **state)
{
    (void)state;
    static const loopback_step refuse = {
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", 0,
        LOOPBACK_CLOSE, 0};
    for (int option = 0; option < 3; option++) { // none, another proxy, no proxy
        char url[2][64];
        loopback *proxies[] = {loopback_start(&refuse, 1), loopback_start(&refuse, 1)};
        wire w;
        for (size_t i = 0; i < 2; i++) {
            (void)snprintf(url[i], sizeof url[i], "http://127.0.0.1:%d", loopback_port(proxies[i]));
        }
        set_proxies(url[0]);
        const azb_client_options options = {.proxy = option == 0   ? NULL
                                                     : option == 1 ? url[1]
                                                                   : ""};
        wire_init(&w, NULL, 0, &options);
        azbi_exchange *x = wire_begin_url(&w, "https://localhost:1/", NULL);
        assert_int_equal(wire_wait(&w, x), AZB_E_TRANSPORT);
        assert_int_equal(loopback_request_count(proxies[0]), option == 0);
        assert_int_equal(loopback_request_count(proxies[1]), option == 1);
        azbi_exchange_free(x);
        wire_dispose(&w);
        loopback_stop(proxies[0]);
        loopback_stop(proxies[1]);
        forget_environment();
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(header_lines_are_wiped),
        cmocka_unit_test(plain_http_passes_no_proxy),
        cmocka_unit_test(https_passes_the_proxy_that_is_asked_for),
    };
    if (curl_global_init_mem(CURL_GLOBAL_DEFAULT, curl_malloc, curl_free_, curl_realloc,
                             curl_strdup, curl_calloc) != CURLE_OK) {
        return 1;
    }
    return cmocka_run_group_tests_name("http/curl_request", tests, NULL, NULL);
}
