// test_uri.c - URLs are parsed, compared and resolved.
#include <string.h>

#include "base/uri.h"
#include "support/test.h"
#include "support/test_context.h"

static void assert_str(azb_str actual, const char *expected)
{
    if (expected == NULL) {
        assert_null(actual.ptr);
        return;
    }
    assert_int_equal(actual.len, strlen(expected));
    assert_memory_equal(actual.ptr, expected, actual.len);
}

static void takes_urls_apart(void **state)
{
    (void)state;
    static const struct {
        const char *url, *scheme, *host, *path, *query;
        int32_t port;
    } cases[] = {
        {"https://management.azure.com/a/b?x=1&y=?", "https", "management.azure.com", "/a/b",
         "x=1&y=?", 443},
        {"HTTP://Host", "HTTP", "Host", "", NULL, 80},
        {"http://h:8080/", "http", "h", "/", NULL, 8080},
        {"https://h?", "https", "h", "", "", 443},
        {"https://h#f?x", "https", "h", "", NULL, 443},
        {"https://h/p?q#f", "https", "h", "/p", "q", 443},
        {"https://[::1]:65535/x", "https", "[::1]", "/x", NULL, 65535},
        {"https://[2001:db8::1]", "https", "[2001:db8::1]", "", NULL, 443},
        {"https://a_b-c.d/%20;x@y:z", "https", "a_b-c.d", "/%20;x@y:z", NULL, 443},
        {"https://h/\xc3\xa9", "https", "h", "/\xc3\xa9", NULL, 443},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_uri uri;
        assert_true(azbi_uri_parse(cases[i].url, strlen(cases[i].url), &uri));
        assert_str(uri.scheme, cases[i].scheme);
        assert_str(uri.host, cases[i].host);
        assert_str(uri.path, cases[i].path);
        assert_str(uri.query, cases[i].query);
        assert_int_equal(uri.port, cases[i].port);
    }
}

static void refuses_what_two_readers_could_read_differently(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "",
        "/path",
        "//host/path",
        "host/path",
        "ftp://host/",
        "file:///etc/passwd",
        "https:/host",
        "https:host",
        "https://",
        "https:///path",
        "https://:443/",
        "https://host:/",
        "https://host:0/",
        "https://host:65536/",
        "https://host:99999999999/",
        "https://host:8a/",
        "https://host:-1/",
        "https://user@host/",
        "https://user:password@host/",
        "https://management.azure.com@evil.example/",
        "https://management.azure.com\\@evil.example/",
        "https://management.azure.com\\.evil.example/",
        "https://ho st/",
        "https://host/a b",
        "https://host/\t",
        "https://host/\n",
        "https://host/\x7f",
        "https://h%6fst/",
        "https://h\xc3\xb6st/",
        "https://[::1",
        "https://[]/",
        "https://[::g]/",
        "https://[::1]x/",
        "http://[::1%lo]/",
        "http://[::1%25lo]/",
        "https://host/<x>",
        " https://host/",
    };
    azbi_uri uri;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_false(azbi_uri_parse(cases[i], strlen(cases[i]), &uri));
    }
    assert_false(azbi_uri_parse("https://host/\0x", 15, &uri));
    assert_false(azbi_uri_parse(NULL, 0, &uri));
}

static azbi_uri parsed(const char *url)
{
    azbi_uri uri;
    assert_true(azbi_uri_parse(url, strlen(url), &uri));
    return uri;
}

static void compares_origins(void **state)
{
    (void)state;
    static const struct {
        const char *a, *b;
        bool same;
    } cases[] = {
        {"https://h/a", "HTTPS://H:443/b?c", true}, {"http://h", "http://h:80/", true},
        {"https://h", "http://h", false},           {"https://h", "http://h:443", false},
        {"https://h", "https://h:444", false},      {"https://h", "https://h.", false},
        {"https://h", "https://hh", false},         {"https://a.h", "https://b.h", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_uri a = parsed(cases[i].a), b = parsed(cases[i].b);
        assert_int_equal(azbi_uri_same_origin(&a, &b), cases[i].same);
        assert_int_equal(azbi_uri_same_origin(&b, &a), cases[i].same);
    }
}

static void knows_loopback(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        bool loopback;
    } cases[] = {
        {"http://127.0.0.1:80/", true},
        {"http://127.255.0.9", true},
        {"http://localhost:1/", true},
        {"http://LocalHost", true},
        {"http://[::1]:9/", true},
        {"http://128.0.0.1", false},
        {"http://127.0.0.1.evil.example", false},
        {"http://127.evil.example", false},
        {"http://127.0.0", false},
        {"http://127.0.0.256", false},
        {"http://127.0.0.1.", false},
        {"http://127.0.0.0001", false},
        {"http://127.0.0.08", false},
        {"http://127.0.0.01", false},
        {"http://127.0.00.1", false},
        {"http://127.00.0.1", false},
        {"http://0127.0.0.1", false},
        {"http://127.0.0.0", true},
        {"http://127.0.0.10", true},
        {"http://127.1", false},
        {"http://127.0.1", false},
        {"http://127", false},
        {"http://0x7f.1", false},
        {"http://0x7f.0.0.1", false},
        {"http://0x7f000001", false},
        {"http://2130706433", false},
        {"http://017700000001", false},
        {"http://127.0.0.1..", false},
        {"http://.127.0.0.1", false},
        {"http://127..0.1", false},
        {"http://127.0.0.1.1", false},
        {"http://LOCALHOST", true},
        {"http://localhost.", false},
        {"http://localhost.localdomain", false},
        {"http://localhosts", false},
        {"http://[::ffff:127.0.0.1]", false},
        {"http://[::127.0.0.1]", false},
        {"http://[0:0:0:0:0:0:0:1]", false},
        {"http://[::01]", false},
        {"http://localhost.evil.example", false},
        {"http://[::2]", false},
        {"http://0.0.0.0", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_uri uri = parsed(cases[i].url);
        assert_int_equal(azbi_uri_is_loopback(&uri), cases[i].loopback);
    }
}

static void knows_where_secrets_may_go(void **state)
{
    (void)state;
    static const struct {
        const char *url;
        bool always, when_allowed;
    } cases[] = {
        {"https://h", true, true},
        {"HTTPS://127.0.0.1", true, true},
        {"http://127.0.0.1:80", false, true},
        {"http://localhost", false, true},
        {"http://h", false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azbi_uri uri = parsed(cases[i].url);
        assert_int_equal(azbi_uri_is_safe(&uri, false), cases[i].always);
        assert_int_equal(azbi_uri_is_safe(&uri, true), cases[i].when_allowed);
    }
}

static void encodes_segments(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azbi_buf_init(&buf, test.context, 1000);
    azbi_uri_put_segment(&buf, "aZ09-._~ /?#%;:@&=+\x01\xc3\xa9", 22);
    assert_string_equal(azbi_buf_text(&buf), "aZ09-._~%20%2F%3F%23%25%3B%3A%40%26%3D%2B%01%C3%A9");
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

// The examples of RFC 3986 section 5.4, as far as they lead to http, and links of services.
static void resolves_references(void **state)
{
    (void)state;
    static const struct {
        const char *base, *reference;
        const char *expected; // NULL: AZB_E_ARG
    } cases[] = {
        {"http://a/b/c/d;p?q", "g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "./g", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "g/", "http://a/b/c/g/"},
        {"http://a/b/c/d;p?q", "/g", "http://a/g"},
        {"http://a/b/c/d;p?q", "//g", "http://g"},
        {"http://a/b/c/d;p?q", "?y", "http://a/b/c/d;p?y"},
        {"http://a/b/c/d;p?q", "g?y", "http://a/b/c/g?y"},
        {"http://a/b/c/d;p?q", "#s", "http://a/b/c/d;p?q"},
        {"http://a/b/c/d;p?q", "g#s", "http://a/b/c/g"},
        {"http://a/b/c/d;p?q", "g?y#s", "http://a/b/c/g?y"},
        {"http://a/b/c/d;p?q", ";x", "http://a/b/c/;x"},
        {"http://a/b/c/d;p?q", "", "http://a/b/c/d;p?q"},
        {"http://a/b/c/d;p?q", ".", "http://a/b/c/"},
        {"http://a/b/c/d;p?q", "./", "http://a/b/c/"},
        {"http://a/b/c/d;p?q", "..", "http://a/b/"},
        {"http://a/b/c/d;p?q", "../", "http://a/b/"},
        {"http://a/b/c/d;p?q", "../g", "http://a/b/g"},
        {"http://a/b/c/d;p?q", "../..", "http://a/"},
        {"http://a/b/c/d;p?q", "../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "../../../../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "/./g", "http://a/g"},
        {"http://a/b/c/d;p?q", "/../g", "http://a/g"},
        {"http://a/b/c/d;p?q", "g.", "http://a/b/c/g."},
        {"http://a/b/c/d;p?q", "..g", "http://a/b/c/..g"},
        {"http://a/b/c/d;p?q", "./../g", "http://a/b/g"},
        {"http://a/b/c/d;p?q", "g/./h", "http://a/b/c/g/h"},
        {"http://a/b/c/d;p?q", "g/../h", "http://a/b/c/h"},
        {"http://a/b/c/d;p?q", "g?y/../x", "http://a/b/c/g?y/../x"},
        {"http://a", "g", "http://a/g"},
        {"http://a?q", "g", "http://a/g"},
        {"http://a?q", "", "http://a?q"},
        {"https://h:8/x?api-version=1", "https://o/y?$skipToken=a%2Fb",
         "https://o/y?$skipToken=a%2Fb"},
        {"https://h:8/x", "/subscriptions/1/x;y?b=2", "https://h:8/subscriptions/1/x;y?b=2"},
        {"https://h/x", "ftp://h/x", NULL},
        {"https://h/x", "javascript:x", NULL},
        {"https://h/x", "//user@h/x", NULL},
        {"https://h/x", "/a b", NULL},
        {"https://h/x", "/a\\b", NULL},
        {"https://h/x", "https://", NULL},
        {"/relative", "g", NULL},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_buf buf;
        azbi_buf_init(&buf, test.context, 1000);
        azbi_buf_puts(&buf, "before ");
        const azb_status status =
            azbi_uri_resolve(&buf, cases[i].base, cases[i].reference, strlen(cases[i].reference));
        assert_int_equal(status, cases[i].expected != NULL ? AZB_OK : AZB_E_ARG);
        assert_string_equal(azbi_buf_text(&buf) + 7,
                            cases[i].expected != NULL ? cases[i].expected : "");
        azbi_buf_dispose(&buf);
    }
    test_context_dispose(&test);
}

static void resolve_reports_a_failed_buffer(void **state)
{
    (void)state;
    test_context test;
    test_context_init(&test, 0, NULL);
    azbi_buf buf;
    azbi_buf_init(&buf, test.context, 10);
    assert_int_equal(azbi_uri_resolve(&buf, "https://host/long", "x", 1), AZB_E_LIMIT);
    azbi_buf_dispose(&buf);
    test_context_dispose(&test);
}

static void redacts(void **state)
{
    (void)state;
    static const struct {
        const char *url, *expected;
    } cases[] = {
        {"https://h/a/b", "https://h/a/b"},
        {"https://h/a?api-version=2025-08-01", "https://h/a?api-version=2025-08-01"},
        {"https://h/a?API-Version=1&sig=secret&x", "https://h/a?API-Version=1&sig=...&..."},
        {"https://h/a?sig=a=b&&y=", "https://h/a?sig=...&&y=..."},
        {"https://h/a?secret#secret", "https://h/a?..."},
        {"https://user:secret@h/a@b", "https://h/a@b"},
        {"https://h?x=secret", "https://h?x=..."},
        {"/a?u=https://h/secret", "/a?u=..."},
        {"", ""},
    };
    test_context test;
    test_context_init(&test, 0, NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azbi_buf buf;
        azbi_buf_init(&buf, test.context, 1000);
        azbi_uri_put_redacted(&buf, cases[i].url);
        assert_string_equal(azbi_buf_text(&buf), cases[i].expected);
        azbi_buf_dispose(&buf);
    }
    test_context_dispose(&test);
}

static void finds_the_last_segment(void **state)
{
    (void)state;
    static const struct {
        const char *url, *expected;
    } cases[] = {
        {"https://h/a/b", "b"},
        {"https://h/a/b?c=/d", "b"},
        {"https://h/a/b/", "b"},
        {"https://h/a#x/y", "a"},
        {"https://h", ""},
        {"https://h/", ""},
        {"/a/b;c", "b;c"},
        {"b", "b"},
        {"", ""},
        {"https://h?x=http://o/p", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_str segment;
        azbi_uri_last_segment(cases[i].url, &segment);
        assert_str(segment, cases[i].expected);
    }
}

static void scenario(test_context *test)
{
    azbi_buf buf;
    azbi_buf_init(&buf, test->context, 1000);
    const azb_status status = azbi_uri_resolve(&buf, "https://h/a/b/c?d", "../../x/y", 9);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    if (status == AZB_OK) {
        assert_string_equal(azbi_buf_text(&buf), "https://h/x/y");
    }
    azbi_uri_put_redacted(&buf, "https://h/a?b=c");
    azbi_buf_dispose(&buf);
}

static void survives_exhaustion(void **state)
{
    (void)state;
    test_context_sweep(scenario);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_urls_apart),
        cmocka_unit_test(refuses_what_two_readers_could_read_differently),
        cmocka_unit_test(compares_origins),
        cmocka_unit_test(knows_loopback),
        cmocka_unit_test(knows_where_secrets_may_go),
        cmocka_unit_test(encodes_segments),
        cmocka_unit_test(resolves_references),
        cmocka_unit_test(resolve_reports_a_failed_buffer),
        cmocka_unit_test(redacts),
        cmocka_unit_test(finds_the_last_segment),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
