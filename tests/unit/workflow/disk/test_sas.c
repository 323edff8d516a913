// test_sas.c - the expiry of a SAS URL.

#include "support/test.h"
#include "workflow/disk/sas.h"

#define HOST "https://md-1.blob.core.windows.net/c/abcd"

static const struct {
    const char *url;
    int64_t seconds; // since 1970; -1: no end is told
} rows[] = {
    {HOST "?sv=2018-03-28&sr=b&se=2025-01-01T01%3A00%3A00Z&sig=x", 1735693200},
    {HOST "?se=2025-01-01T01:00:00Z", 1735693200},
    {HOST "?se=2025-01-01T01%3a00%3a00.5Z#end", 1735693200},
    {HOST "?st=2024-01-01&se=2025-01-01&sig=x", 1735689600},
    {HOST "?se=2025-01-01T01%3A00Z", 1735693200},
    {HOST "?sse=2026-01-01&se=2025-01-01", 1735689600},
    {HOST "?sv=2018-03-28&si=policy&sig=x", -1},
    {HOST "?se=&sig=x", -1},
    {HOST "?se=tomorrow", -1},
    {HOST "?se=2025-01-01T01%3", -1},
    {HOST "?se=2025-01-01T01%GG00%3A00Z", -1},
    {HOST "?se=2025-01-01T01:00:00.0000000000000000000000000000000000000000000000000000000000Z",
     -1},
    {HOST "?x=1#?se=2025-01-01", -1},
    {HOST "/se=2025-01-01", -1},
    {"", -1},
};

static void reads_the_end_of_a_sas(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_time end = {.seconds = 0};
        if (azbi_sas_end(rows[i].url, &end) != (rows[i].seconds >= 0)) {
            fail_msg("%s", rows[i].url);
        }
        assert_int_equal(end.seconds, rows[i].seconds >= 0 ? rows[i].seconds : 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_the_end_of_a_sas)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
