// test_curl_tls.c - which servers and which proxies are believed over TLS, and what is said of
// those that are not. Nothing of a request may reach them.
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <openssl/ssl.h>

#include "curl_seam.h"
#include "support/test.h"
#include "tls_server.h"
#include "wire.h"

enum {
    DAY_S = 86400
};

static const char good_answer[] =
    "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\nx";
static const char proxy_answer[] =
    "HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

#define HERE "DNS:localhost,IP:127.0.0.1"

// A server, and the words with which libcurl reports what is wrong with it: over OpenSSL one of
// these, by its release. Other TLS libraries have words of their own.
typedef struct server_case {
    const char *name;
    certificate_plan plan;
    int max_version;
    const char *words[3]; // none: it is believed
    bool openssl_alone;   // libcurl lets GnuTLS check no purpose
} server_case;

static const server_case cases[] = {
    {"good", {HERE, "serverAuth", -DAY_S, DAY_S, false}, TLS1_3_VERSION, {NULL, NULL, NULL}, false},
    {"TLS 1.2",
     {HERE, "serverAuth", -DAY_S, DAY_S, false},
     TLS1_2_VERSION,
     {NULL, NULL, NULL},
     false},
    {"another host",
     {"DNS:other.example,IP:127.0.0.2", "serverAuth", -DAY_S, DAY_S, false},
     TLS1_3_VERSION,
     {"subject name", "host name", NULL},
     false},
    {"expired",
     {HERE, "serverAuth", -2 * DAY_S, -DAY_S, false},
     TLS1_3_VERSION,
     {"expired", NULL, NULL},
     false},
    {"not yet valid",
     {HERE, "serverAuth", DAY_S, 2 * DAY_S, false},
     TLS1_3_VERSION,
     {"not yet valid", NULL, NULL},
     false},
    {"self-signed",
     {HERE, "serverAuth", -DAY_S, DAY_S, true},
     TLS1_3_VERSION,
     {"self-signed", "self signed", NULL},
     false},
    {"of a client",
     {HERE, "clientAuth", -DAY_S, DAY_S, false},
     TLS1_3_VERSION,
     {"purpose", NULL, NULL},
     true},
    {"TLS 1.1",
     {HERE, "serverAuth", -DAY_S, DAY_S, false},
     TLS1_1_VERSION,
     {"protocol", "version", NULL},
     false},
};

static bool is_over_openssl(void)
{
    const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
    return info->ssl_version != NULL && strncmp(info->ssl_version, "OpenSSL", 7) == 0;
}

static bool is_believed(const server_case *c)
{
    return c->words[0] == NULL || (c->openssl_alone && !is_over_openssl());
}

static bool names_cause(const server_case *c, const char *message)
{
    if (!is_over_openssl()) {
        return strstr(message, "certificate") != NULL || strstr(message, "handshake") != NULL ||
               strstr(message, "SSL") != NULL;
    }
    for (size_t i = 0; i < 3 && c->words[i] != NULL; i++) {
        if (strstr(message, c->words[i]) != NULL) {
            return true;
        }
    }
    return false;
}

static void assert_refused(const server_case *c, azbi_exchange *x)
{
    azb_error *err = NULL;
    assert_int_equal(azbi_exchange_fail(x, &err, AZB_OK, ""), AZB_E_TRANSPORT);
    if (!names_cause(c, azb_error_message(err))) {
        fail_msg("%s: %s", c->name, azb_error_message(err));
    }
    azb_error_free(err);
}

typedef struct stage {
    certificate authority, identity;
    char ca_file[64];
    tls_server *server;
} stage;

static void stage_init(stage *s, const server_case *c, const char *answer)
{
    certificate_authority(&s->authority);
    certificate_make(&s->identity, &s->authority, &c->plan);
    certificate_save(&s->authority, s->ca_file);
    s->server = tls_server_start(&s->identity, c->max_version, answer);
}

static void stage_dispose(stage *s)
{
    tls_server_stop(s->server);
    (void)unlink(s->ca_file);
    certificate_dispose(&s->identity);
    certificate_dispose(&s->authority);
}

static void only_a_server_that_is_what_it_says_is_asked(void **state)
{
    static const char *const hosts[] = {"127.0.0.1", "localhost"};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        for (size_t h = 0; h < 2; h++) {
            stage s;
            wire w;
            char url[64];
            stage_init(&s, &cases[i], good_answer);
            const azb_client_options options = {.proxy = "", .ca_file = s.ca_file};
            wire_init(&w, NULL, 0, &options);
            (void)snprintf(url, sizeof(url), "https://%s:%d/", hosts[h], tls_server_port(s.server));
            azbi_exchange *x = wire_begin_url(&w, url, NULL);
            const azb_status status = wire_wait(&w, x);
            if (is_believed(&cases[i])) {
                assert_int_equal(status, AZB_OK);
                assert_string_equal(wire_body(x), "x");
            } else {
                assert_int_equal(status, AZB_E_TRANSPORT);
                assert_refused(&cases[i], x);
                assert_int_equal(tls_server_request_count(s.server), 0);
            }
            azbi_exchange_free(x);
            wire_dispose(&w);
            stage_dispose(&s);
        }
    }
}

// Without the file the system's roots decide, and they do not know the authority of the tests.
static void an_unknown_authority_is_not_believed(void **state)
{
    (void)state;
    const azb_client_options options = {.proxy = ""};
    stage s;
    wire w;
    char url[64];
    stage_init(&s, &cases[0], good_answer);
    wire_init(&w, NULL, 0, &options);
    (void)snprintf(url, sizeof(url), "https://localhost:%d/", tls_server_port(s.server));
    azbi_exchange *x = wire_begin_url(&w, url, NULL);
    assert_int_equal(wire_wait(&w, x), AZB_E_TRANSPORT);
    assert_int_equal(tls_server_request_count(s.server), 0);
    azbi_exchange_free(x);
    wire_dispose(&w);
    stage_dispose(&s);
}

// A file of roots stands in place of the system's, for the server and for a proxy: a folder of
// roots that libcurl was built with is not looked into.
static void a_file_of_roots_replaces_those_of_the_system(void **state)
{
    (void)state;
    const azb_client_options with = {.proxy = "", .ca_file = "/does/not/exist.pem"};
    const azb_client_options without = {.proxy = ""};
    const azb_client_options *const options[] = {&with, &without};
    for (size_t i = 0; i < 2; i++) {
        wire w;
        curl_seam_reset();
        wire_init(&w, NULL, 0, options[i]);
        azbi_exchange *x = wire_begin_url(&w, "https://localhost:1/", NULL);
        assert_int_equal(wire_wait(&w, x), AZB_E_TRANSPORT);
        const int set = i == 0;
        // A build of OpenSSL that refuses old versions by itself must not hide that we do.
        assert_int_equal(curl_seam_number_count(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2), 1);
        assert_int_equal(curl_seam_number_count(CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1_2),
                         1);
        assert_int_equal(curl_seam_text_count(CURLOPT_CAPATH, NULL), set);
        assert_int_equal(curl_seam_text_count(CURLOPT_PROXY_CAPATH, NULL), set);
        assert_int_equal(curl_seam_text_count(CURLOPT_CAINFO, "/does/not/exist.pem"), set);
        assert_int_equal(curl_seam_text_count(CURLOPT_PROXY_CAINFO, "/does/not/exist.pem"), set);
        azbi_exchange_free(x);
        wire_dispose(&w);
    }
}

static bool has_tls_proxies(void)
{
    const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
    return (info->features & CURL_VERSION_HTTPS_PROXY) != 0;
}

// The same servers as proxies.
static void only_a_proxy_that_is_what_it_says_is_asked(void **state)
{
    (void)state;
    if (!has_tls_proxies()) {
        skip();
    }
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        stage s;
        wire w;
        char proxy[64];
        stage_init(&s, &cases[i], proxy_answer);
        (void)snprintf(proxy, sizeof proxy, "https://localhost:%d", tls_server_port(s.server));
        const azb_client_options options = {.proxy = proxy, .ca_file = s.ca_file};
        wire_init(&w, NULL, 0, &options);
        azbi_exchange *x = wire_begin_url(&w, "https://management.azure.com/", NULL);
        assert_int_equal(wire_wait(&w, x), AZB_E_TRANSPORT);
        if (is_believed(&cases[i])) {
            assert_int_equal(tls_server_request_count(s.server), 1);
            const char *request = tls_server_last_request(s.server);
            assert_memory_equal(request, "CONNECT management.azure.com:443 ", 33);
        } else {
            assert_refused(&cases[i], x);
            assert_int_equal(tls_server_request_count(s.server), 0);
        }
        azbi_exchange_free(x);
        wire_dispose(&w);
        stage_dispose(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_a_server_that_is_what_it_says_is_asked),
        cmocka_unit_test(an_unknown_authority_is_not_believed),
        cmocka_unit_test(a_file_of_roots_replaces_those_of_the_system),
        cmocka_unit_test(only_a_proxy_that_is_what_it_says_is_asked),
    };
    (void)signal(SIGPIPE, SIG_IGN); // the server's
    return cmocka_run_group_tests_name("http/curl_tls", tests, NULL, NULL);
}
