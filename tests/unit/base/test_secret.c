// test_secret.c - secrets are blanked in texts, however they are quoted.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/secret.h"
#include "support/quoting.h"
#include "support/test.h"

static void hides_signatures(void **state)
{
    static const struct {
        const char *text, *shown;
    } rows[] = {
        {"", ""},
        {"sig=", "sig="},
        {"sig=a", "sig=*"},
        {"https://h/d?sv=1&sig=aB3%2f+/=-_&se=2", "https://h/d?sv=1&sig=***********&se=2"},
        {"'https://h/d?SIG=abc' and ?sig=de.", "'https://h/d?SIG=***' and ?sig=**."},
        {"{\"u\":\"https://h/d?sv=1\\u0026sig=abc\"}",
         "{\"u\":\"https://h/d?sv=1\\u0026sig=***\"}"},
        {"a&amp;sig=abc%3Fd%26sig=e d", "a&amp;sig=*************** d"},
        {"design=abc sigh=1 sig", "design=abc sigh=1 sig"},
        // what the escapes of JSON and HTML stand for is part of the value, or ends it
        {"sig=abc\\/REST\"", "sig=*********\""},
        {"sig=abc\\u002BREST&se=1", "sig=*************&se=1"},
        {"sig=abc\\u0026se=1", "sig=***\\u0026se=1"},
        {"sig=abc&#43;REST&amp;se=1", "sig=************&amp;se=1"},
        {"sig=abc\\nNext", "sig=***\\nNext"},
        {"sig=abc\\\"}", "sig=***\\\"}"},
        // what stands before the name
        {"?a=1\\nsig=abc", "?a=1\\nsig=***"},
        {"\\u003fsig=abc \\u003Fsig=abc", "\\u003fsig=*** \\u003Fsig=***"},
        {"%3fsig%3Dabc %253Fsig%253dabc", "%3fsig%3D*** %253Fsig%253d***"},
        // a URL within a URL, to any depth
        {"?u=a%26sig%3Dabc%2BREST%26se%3D1", "?u=a%26sig%3D**********%26se%3D1"},
        {"?u=a%2526sig%253Dabc%252BREST%2526se", "?u=a%2526sig%253D************%2526se"},
        {"?u=a%252526sig%25253Dabc%252526se", "?u=a%252526sig%25253D***%252526se"},
        {"\\u0025\\u0032\\u0036sig\\u00253Dabc", "\\u0025\\u0032\\u0036sig\\u00253D***"},
        {"\\\\u0026sig\\\\u003dabc\\\\u0026", "\\\\u0026sig\\\\u003d***\\\\u0026"},
        // blanks and quotes
        {"sig = x, sv", "sig = *, sv"},
        {"sig\t=\nx", "sig\t=\n*"},
        {"sig=\"a b\" sig='c'", "sig=\"* b\" sig='*'"},
        {"sig=\\\"abc\\\"", "sig=\\\"***\\\""},
        {"{\"sig\": \"abc\"} {\\\"sig\\\":\\\"abc\\\"}",
         "{\"sig\": \"***\"} {\\\"sig\\\":\\\"***\\\"}"},
        {"sig: abc", "sig: abc"},
        {"<a>sig=abc</a>", "<a>sig=***</a>"},
        {"(Sig=abc)", "(Sig=***)"},
        {"%73%69%67=abc", "%73%69%67=***"},
        // 100 % is no escape
        {"100%sig=abc", "100%sig=***"},
        {"%", "%"},
        {"\\", "\\"},
        {"&", "&"},
        {"&#;sig=a&#x;sig=b", "&#;sig=*&#x;sig=*"},
        {"&#4a;sig=a&#x4g;sig=b", "&#4a;sig=*&#x4g;sig=*"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[80];
        const size_t len = strlen(rows[i].text);
        memcpy(text, rows[i].text, len + 1);
        azbi_hide_secrets(text, len);
        assert_string_equal(text, rows[i].shown);
    }
}

static void hides_bearer_tokens(void **state)
{
    static const struct {
        const char *text, *shown;
    } rows[] = {
        {"Authorization: Bearer eyJ0.eyJh.sig-_~ was refused",
         "Authorization: Bearer **************** was refused"},
        {"bearer abcDEF123, next", "bearer *********, next"},
        {"\"BEARER  A1\"", "\"BEARER  **\""},
        {"Bearer%20abc.def", "Bearer%20*******"},
        {"Bearer+abc.def", "Bearer+*******"},
        {"Bearer\\u0020abc.def\\\"", "Bearer\\u0020*******\\\""},
        {"the Bearer token is missing.", "the Bearer token is missing."},
        {"Bearer Authentication.", "Bearer Authentication."},
        {"forbearer abc1", "forbearer abc1"},
        {"Bearer", "Bearer"},
        {"Bearer ", "Bearer "},
        {"Bearer abcdefghijklmnopqrstuvwxyz", "Bearer **************************"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[80];
        const size_t len = strlen(rows[i].text);
        memcpy(text, rows[i].text, len + 1);
        azbi_hide_secrets(text, len);
        assert_string_equal(text, rows[i].shown);
    }
}

static void hides_one_secret(void **state)
{
    static const struct {
        const char *secret, *text, *shown;
    } rows[] = {
        {"s3cr&t value", "a s3cr&t value b", "a ************ b"},
        {"s3cr&t value", "s3cr%26t%20value s3cr%26t+value", "**************** **************"},
        {"s3cr&t value", "s3cr&amp;t value", "****************"},
        {"s3cr&t value", "s3cr\\u0026t\\u0020value", "**********************"},
        {"s3cr&t value", "s3cr%2526t%2520value", "********************"},
        {"a/b+c=d\"e", "a\\/b\\u002Bc=d\\\"e", "****************"},
        {"100%25x", "100%25x", "*******"},     // no escape at all
        {"100%25x", "100%2525x", "*********"}, // one level more
        {"p\xc3\xa9p\xe2\x82\xacq", "p\xc3\xa9p\xe2\x82\xacq", "********"},
        {"p\xc3\xa9p\xe2\x82\xacq", "p\\u00e9p\\u20ACq", "***************"},
        {"p\xc3\xa9p\xe2\x82\xacq", "p%C3%a9p%e2%82%ACq", "******************"},
        {"0123456789", "a 01234567", "a ********"}, // the text breaks off
        {"0123456789", "a 0123456", "a 0123456"},
        {"0123456789", "01234567890123456789", "********************"},
        {"abc", "abc", "abc"}, // too short to be distinguished from a word
        {"abcd", "abcdabc", "****abc"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[80];
        const size_t len = strlen(rows[i].text);
        memcpy(text, rows[i].text, len + 1);
        azbi_hide_secret(text, len, rows[i].secret, strlen(rows[i].secret), AZBI_SECRET_PART_MIN);
        assert_string_equal(text, rows[i].shown);
    }
    char text[] = "0123456789 01234567";
    azbi_hide_secret(text, sizeof text - 1, "0123456789", 10, 10);
    assert_string_equal(text, "********** 01234567"); // nothing but the whole of it
}

// Any secret, quoted in any way, in any place of a text.
static void hides_any_secret_in_any_quoting(void **state)
{
    (void)state;
    srand(11);
    for (int run = 0; run < 20000; run++) {
        char secret[24], text[QUOTING_MAX + 64];
        quoting_make_secret(secret, 8 + (size_t)rand() % (sizeof secret - 8));
        const size_t before = (size_t)sprintf(text, "%s", run % 3 == 0 ? "told \"" : "");
        const size_t quoted = quoting_quote(secret, text + before);
        const size_t len = before + quoted + (size_t)sprintf(text + before + quoted, "\" end");
        azbi_hide_secret(text, len, secret, strlen(secret), AZBI_SECRET_PART_MIN);
        for (size_t i = 0; i < quoted; i++) {
            if (text[before + i] != '*') {
                fail_msg("of %s is left: %s", secret, text);
            }
        }
        assert_string_equal(text + before + quoted, "\" end");
    }
}

// A URL with a signature, quoted as a whole.
static void hides_signatures_in_any_quoting(void **state)
{
    enum {
        SIGNATURE = 20,
        RUN = 6 // so many characters in a row are a trace of it
    };
    (void)state;
    srand(13);
    for (int run = 0; run < 20000; run++) {
        char signature[SIGNATURE + 1], url[64], text[QUOTING_MAX], trace[RUN + 1];
        for (size_t i = 0; i < SIGNATURE; i++) {
            signature[i] = (char)((rand() % 2 == 0 ? 'A' : 'a') + rand() % 26);
        }
        signature[SIGNATURE] = '\0';
        (void)snprintf(url, sizeof url, "https://h/d?sv=1&sig=%s%%2B%%3D&se=2", signature);
        const size_t len = quoting_quote(url, text);
        azbi_hide_secrets(text, len);
        for (size_t i = 0; i + RUN <= SIGNATURE; i++) {
            memcpy(trace, signature + i, RUN);
            trace[RUN] = '\0';
            if (strstr(text, trace) != NULL) {
                fail_msg("%s is in %s", trace, text);
            }
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(hides_signatures),
        cmocka_unit_test(hides_bearer_tokens),
        cmocka_unit_test(hides_one_secret),
        cmocka_unit_test(hides_any_secret_in_any_quoting),
        cmocka_unit_test(hides_signatures_in_any_quoting),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
