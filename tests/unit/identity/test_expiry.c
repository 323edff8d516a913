#include <string.h>

#include "identity/expiry.h"
#include "support/test.h"

static void reads_all_forms(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        int64_t unix_s;
    } cases[] = {
        {"1738318830", true, 1738318830},
        {"0", true, 0},
        {"2025-01-31T10:20:30Z", true, 1738318830},
        {"2025-01-31T10:20:30.1234567+00:00", true, 1738318830},
        {"2025-01-31T15:50:30+05:30", true, 1738318830},
        {"Fri, 31 Jan 2025 10:20:30 GMT", true, 1738318830},
        {"01/31/2025 10:20:30", true, 1738318830},
        {"01/31/2025 10:20:30 AM", true, 1738318830},
        {"1/31/2025 10:20:30 AM +00:00", true, 1738318830},
        {"1/31/2025 10:20:30 PM +00:00", true, 1738318830 + 43200},
        {"1/31/2025 10:20:30 pm", true, 1738318830 + 43200},
        {"1/31/2025 22:20:30 PM +00:00", true, 1738318830 + 43200},
        {"01/31/2025 15:50:30 +05:30", true, 1738318830},
        {"01/31/2025 2:20:30 AM -08:00", true, 1738318830},
        {"09/14/2017 00:00:00 PM +00:00", true, 1505390400},
        {"09/14/2017 12:00:00 AM +00:00", true, 1505347200},
        {"09/14/2017 12:00:00 PM +00:00", true, 1505390400},
        {"2025-01-31 10:20:30", true, 1738318830},
        {"", false, 0},
        {"-1", false, 0},
        {"1e9", false, 0},
        {"9223372036854775807", true, INT64_MAX},
        {"9223372036854775808", false, 0},
        {"99999999999999999999", false, 0},
        {"soon", false, 0},
        {"31/01/2025 10:20:30", false, 0},
        {"1/31/2025", false, 0},
        {"1/31/25 10:20:30", false, 0},
        {"1/31/2025 10:20:30 XM", false, 0},
        {"1/31/2025 10:20:30 AM PM", false, 0},
        {"1/31/2025 10:20:30 +24:00", false, 0},
        {"1/31/2025 10:20:30 +23:60", false, 0},
        {"1/31/2025 10:20:30 +0000", false, 0},
        {"1/31/2025 10:20:30 AM ", false, 0},
        {"2/30/2025 10:20:30 AM", false, 0},
        {"2025-02-30 10:20:30", false, 0},
        {"2025-01-31 10:20", false, 0},
        {"2025-01-31 10:20:30 ", false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t unix_s = -5;
        const bool ok = azbi_expiry_parse(cases[i].text, strlen(cases[i].text), &unix_s);
        if (ok != cases[i].ok || (ok && unix_s != cases[i].unix_s)) {
            fail_msg("\"%s\" gave %d, %lld", cases[i].text, ok, (long long)unix_s);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_all_forms)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
