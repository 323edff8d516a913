// test_client.c - clients: options, trusted hosts, life.
#include "fixture.h"

#include "arm/client.h"

static azb_status make(fixture *f, const azb_client_options *options, azb_client **out,
                       azb_error **err)
{
    return azb_client_new(f->stage.context, options, out, err);
}

static azb_client_options plain(fixture *f)
{
    azb_client_options options;
    azb_options_init(&options, sizeof options);
    options.credential = f->stage.credential;
    options.transport = azb_mock_transport(f->stage.mock);
    return options;
}

static void zeroes_options(void **state)
{
    (void)state;
    azb_call_options options;
    memset(&options, 0x55, sizeof options);
    azb_options_init(&options, sizeof options);
    assert_int_equal(options.size, sizeof options);
    assert_null(options.cancel);
    assert_int_equal(options.timeout_ms, 0);
}

static void takes_endpoints(void **state)
{
    static const struct {
        const char *endpoint, *origin;
        int32_t insecure;
    } cases[] = {
        {NULL, "https://management.azure.com", 0},
        {"https://management.azure.com", "https://management.azure.com", 0},
        {"https://management.chinacloudapi.cn/", "https://management.chinacloudapi.cn", 0},
        {"HTTPS://Host:8443/", "HTTPS://Host:8443", 0},
        {"http://127.0.0.1:8080", "http://127.0.0.1:8080", 1},
        {"http://localhost/", "http://localhost", 1},
        {"http://[::1]:1", "http://[::1]:1", 1},
        {"https://127.0.0.1", "https://127.0.0.1", 1},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_client *client = NULL;
        azb_client_options options = plain(f);
        options.endpoint = cases[i].endpoint;
        options.allow_insecure_http = cases[i].insecure;
        assert_int_equal(make(f, &options, &client, NULL), AZB_OK);
        assert_string_equal(client->endpoint, cases[i].origin);
        assert_ptr_equal(azb_client_context(client), f->stage.context);
        azb_client_free(client);
    }
}

static void refuses_endpoints(void **state)
{
    static const struct {
        const char *endpoint;
        int32_t insecure;
    } cases[] = {
        {"", 0},
        {"management.azure.com", 0},
        {"ftp://h", 0},
        {"http://management.azure.com", 0},
        {"http://127.0.0.1", 0},
        {"http://management.azure.com", 1},
        {"http://127.0.0.1.example.com", 1},
        {"https://h/path", 0},
        {"https://h//", 0},
        {"https://h?q", 0},
        {"https://h/?", 0},
        {"https://h#f", 0},
        {"https://h/#f", 0},
        {"https://user@h", 0},
        {"https://user:pw@h", 0},
        {"https://h:0", 0},
        {"https://h h", 0},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        azb_client_options options = plain(f);
        options.endpoint = cases[i].endpoint;
        options.allow_insecure_http = cases[i].insecure;
        assert_failed(make(f, &options, &client, &err), AZB_E_ARG, &err, "options.endpoint");
        assert_null(client);
    }
}

static void set_application_id(azb_client_options *o)
{
    o->application_id = "more-than-24-characters-x";
}

static void set_application_line(azb_client_options *o)
{
    o->application_id = "a\r\nb";
}

static void set_no_credential(azb_client_options *o)
{
    o->credential = NULL;
}

static void set_retries(azb_client_options *o)
{
    o->max_retries = 21;
}

static void set_negative_retries(azb_client_options *o)
{
    o->max_retries = -2;
}

static void set_request_timeout(azb_client_options *o)
{
    o->request_timeout_ms = -2;
}

static void set_connect_timeout(azb_client_options *o)
{
    o->connect_timeout_ms = -2;
}

static void set_no_connect_timeout(azb_client_options *o)
{
    o->connect_timeout_ms = -1;
}

static void set_no_idle_timeout(azb_client_options *o)
{
    o->idle_timeout_ms = -1;
}

static void set_endless_request(azb_client_options *o)
{
    o->request_timeout_ms = INT64_MAX;
}

static void set_idle_timeout(azb_client_options *o)
{
    o->idle_timeout_ms = INT64_MAX;
}

static void set_endless_body(azb_client_options *o)
{
    o->max_response_bytes = SIZE_MAX;
}

static void set_insecure(azb_client_options *o)
{
    o->allow_insecure_http = 2;
}

static void set_no_hosts(azb_client_options *o)
{
    o->trusted_host_count = 1;
}

static void set_bad_host(azb_client_options *o)
{
    static const char *const hosts[] = {"good.example", "https://bad.example/"};
    o->trusted_hosts = hosts;
    o->trusted_host_count = 2;
}

static void set_too_many_hosts(azb_client_options *o)
{
    static const char *hosts[65];
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        hosts[i] = "good.example";
    }
    o->trusted_hosts = hosts;
    o->trusted_host_count = sizeof hosts / sizeof *hosts;
}

static void names_bad_options(void **state)
{
    static const struct {
        void (*spoil)(azb_client_options *options);
        const char *name;
    } cases[] = {
        {set_no_credential, "options.credential"},
        {set_application_id, "options.application_id"},
        {set_application_line, "options.application_id"},
        {set_retries, "options.max_retries"},
        {set_negative_retries, "options.max_retries"},
        {set_request_timeout, "options.request_timeout_ms"},
        {set_connect_timeout, "options.connect_timeout_ms"},
        {set_no_connect_timeout, "options.connect_timeout_ms"},
        {set_no_idle_timeout, "options.idle_timeout_ms"},
        {set_endless_request, "options.request_timeout_ms"},
        {set_idle_timeout, "options.idle_timeout_ms"},
        {set_endless_body, "options.max_response_bytes"},
        {set_insecure, "options.allow_insecure_http"},
        {set_no_hosts, "options.trusted_hosts"},
        {set_bad_host, "options.trusted_hosts[1]"},
        {set_too_many_hosts, "options.trusted_hosts"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        azb_client_options options = plain(f);
        cases[i].spoil(&options);
        const azb_status status = make(f, &options, &client, &err);
        assert_string_equal(azb_error_path(err), cases[i].name);
        assert_failed(status, AZB_E_ARG, &err, NULL);
        assert_null(client);
    }
}

static void names_bad_hosts(void **state)
{
    static const char *const bad[] = {"",        NULL,      ":1",  "h:",     "h:x",  "h:0",
                                      "h:70000", "h h",     "h/",  "user@h", "[::1", "::1]",
                                      "[::1]x",  "[::/]:1", "[]]", "[::1]:"};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        azb_client *client = NULL;
        azb_error *err = NULL;
        azb_client_options options = plain(f);
        options.trusted_hosts = &bad[i];
        options.trusted_host_count = 1;
        if (make(f, &options, &client, &err) == AZB_OK) {
            fail_msg("'%s' is taken", bad[i]);
        }
        assert_failed(AZB_E_ARG, AZB_E_ARG, &err,
                      "options.trusted_hosts[0]: must be host or host:port");
    }
}

static azb_status begin_and_free(fixture *f)
{
    static const char *const hosts[] = {"westeurope.management.azure.com", "h.example:8443"};
    azb_client *client = NULL;
    azb_client_options options = plain(f);
    options.endpoint = "https://h.example/";
    options.api_version = "2025-08-01";
    options.trusted_hosts = hosts;
    options.trusted_host_count = sizeof hosts / sizeof *hosts;
    const azb_status status = make(f, &options, &client, NULL);
    assert_int_equal(client != NULL, status == AZB_OK);
    azb_client_free(client);
    return status;
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(begin_and_free);
}

// A request has the client's usual time, or what is left of the whole if that is less.
static void a_request_gets_what_is_left(void **state)
{
    static const struct {
        int64_t usual_ms, left_ms, time_ms; // 0: the client's usual time
    } cases[] = {
        {300, INT64_MAX, 0}, {-1, INT64_MAX, 0}, {300, 301, 0},
        {300, 300, 300},     {300, 1, 1},        {-1, 1000000, 1000000},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_client *client = NULL;
        azb_client_options options = plain(f);
        options.request_timeout_ms = cases[i].usual_ms;
        assert_int_equal(make(f, &options, &client, NULL), AZB_OK);
        assert_int_equal(azbi_client_request_time(client, cases[i].left_ms), cases[i].time_ms);
        azb_client_free(client);
    }
}

static void refuses_newer_programs(void **state)
{
    fixture *f = *state;
    azb_client *client = NULL;
    azb_error *err = NULL;
    struct {
        azb_client_options known;
        int64_t newer;
    } options;
    memset(&options, 0, sizeof options);
    options.known = plain(f);
    options.known.size = sizeof options;
    assert_int_equal(make(f, &options.known, &client, NULL), AZB_OK); // nothing new is set
    azb_client_free(client);
    options.newer = 1;
    assert_failed(make(f, &options.known, &client, &err), AZB_E_ABI, &err,
                  "options: has members that this library does not know");
    options.known.size = 0;
    assert_failed(make(f, &options.known, &client, &err), AZB_E_ABI, &err, "options_init");
    assert_failed(make(f, NULL, &client, &err), AZB_E_ARG, &err, "options");
    assert_failed(azb_client_new(NULL, &options.known, &client, &err), AZB_E_ARG, &err, "context");
    assert_failed(make(f, &options.known, NULL, &err), AZB_E_ARG, &err, "out");
}

static void trusts_few(void **state)
{
    static const char *const hosts[] = {"westeurope.management.azure.com", "h.example:8443",
                                        "[2001:db8::1]:9"};
    static const struct {
        const char *url;
        bool trusted;
    } cases[] = {
        {HOST "/a?b", true},
        {"HTTPS://MANAGEMENT.azure.COM:443/", true},
        {"https://westeurope.management.azure.com/x", true},
        {"https://WestEurope.management.azure.com/x", true},
        {"https://h.example:8443", true},
        {"https://[2001:db8::1]:9/", true},
        {"https://h.example", false},
        {"https://westeurope.management.azure.com:444/x", false},
        {"http://westeurope.management.azure.com/x", false},
        {"http://management.azure.com/", false},
        {"https://xmanagement.azure.com/", false},
        {"https://management.azure.com@evil.example/", false},
        {"/relative", false},
        {"", false},
    };
    fixture *f = *state;
    azb_client *client = NULL;
    azb_client_options options = plain(f);
    options.trusted_hosts = hosts;
    options.trusted_host_count = sizeof hosts / sizeof *hosts;
    assert_int_equal(make(f, &options, &client, NULL), AZB_OK);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        const azb_status status = azbi_client_trust(client, "link", cases[i].url, &err);
        if (cases[i].trusted) {
            assert_int_equal(status, AZB_OK);
        } else {
            assert_failed(status, AZB_E_UNTRUSTED, &err, "the link");
        }
    }
    azb_client_free(client);
}

static void steps_are_refused_without_a_client(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    size_t pending = 7;
    assert_failed(azb_client_step(NULL, 0, &pending, &err), AZB_E_ARG, &err, "client");
    assert_int_equal(pending, 0);
    assert_failed(azb_client_step(f->stage.client, -2, NULL, &err), AZB_E_ARG, &err, "timeout_ms");
    assert_failed(azb_client_watch(f->stage.client, NULL, NULL, &err), AZB_E_ARG, &err, "watch");
    assert_failed(azb_client_socket_ready(f->stage.client, 3, 8, &err), AZB_E_ARG, &err, "events");
    assert_failed(azb_client_run_in_background(f->stage.client, 2, &err), AZB_E_ARG, &err, "on");
    assert_failed(azb_client_run_in_background(NULL, 1, &err), AZB_E_ARG, &err, "client");
    assert_int_equal(azb_client_timeout_ms(NULL), -1);
    azb_client_wakeup(NULL);
    azb_client_free(NULL);
    assert_null(azb_client_context(NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(zeroes_options),
        cmocka_unit_test_setup_teardown(takes_endpoints, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_endpoints, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_options, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(names_bad_hosts, fixture_open, fixture_close),
        cmocka_unit_test(survives_without_memory),
        cmocka_unit_test_setup_teardown(a_request_gets_what_is_left, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_newer_programs, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(trusts_few, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(steps_are_refused_without_a_client, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
