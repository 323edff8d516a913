// test_time.c - times are read and written in each of their forms.
#include <string.h>

#include "base/str.h"
#include "base/time.h"
#include "support/test.h"

static void reads_and_writes_back(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t seconds;
        uint32_t nanos;
        int digits, form, offset_min;
    } cases[] = {
        {"1970-01-01T00:00:00Z", 0, 0, 0, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30Z", 1738318830, 0, 0, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30.1234567Z", 1738318830, 123456700, 7, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30.120Z", 1738318830, 120000000, 3, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30.000000001Z", 1738318830, 1, 9, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30.0Z", 1738318830, 0, 1, AZB_TIME_UTC, 0},
        {"2025-01-31T10:20:30", 1738318830, 0, 0, AZB_TIME_ZONELESS, 0},
        {"2025-01-31T10:20:30.5", 1738318830, 500000000, 1, AZB_TIME_ZONELESS, 0},
        {"2025-01-31T10:20:30+00:00", 1738318830, 0, 0, AZB_TIME_OFFSET, 0},
        {"2025-01-31T15:50:30+05:30", 1738318830, 0, 0, AZB_TIME_OFFSET, 330},
        {"2025-01-31T02:20:30-08:00", 1738318830, 0, 0, AZB_TIME_OFFSET, -480},
        {"0001-01-01T00:00:00", -62135596800, 0, 0, AZB_TIME_ZONELESS, 0},
        {"0001-01-01T00:00:00+23:59", -62135596800 - 86340, 0, 0, AZB_TIME_OFFSET, 1439},
        {"9999-12-31T23:59:59.9999999Z", 253402300799, 999999900, 7, AZB_TIME_UTC, 0},
        {"9999-12-31T23:59:59-23:59", 253402300799 + 86340, 0, 0, AZB_TIME_OFFSET, -1439},
        {"2000-02-29T00:00:00Z", 951782400, 0, 0, AZB_TIME_UTC, 0},
        {"2024-02-29T23:59:59Z", 1709251199, 0, 0, AZB_TIME_UTC, 0},
        {"1600-02-29T00:00:00Z", -11670998400, 0, 0, AZB_TIME_UTC, 0},
        {"1969-12-31T23:59:59.5Z", -1, 500000000, 1, AZB_TIME_UTC, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_time time;
        char text[AZB_TIME_TEXT_MAX];
        assert_int_equal(azb_time_parse(cases[i].text, strlen(cases[i].text), &time), AZB_OK);
        assert_int_equal(time.seconds, cases[i].seconds);
        assert_int_equal(time.nanos, cases[i].nanos);
        assert_int_equal(time.digits, cases[i].digits);
        assert_int_equal(time.form, cases[i].form);
        assert_int_equal(time.offset_min, cases[i].offset_min);
        assert_int_equal(azb_time_format(&time, text, sizeof text), AZB_OK);
        assert_string_equal(text, cases[i].text);
    }
}

static void refuses_what_is_no_time(void **state)
{
    (void)state;
    static const char *const cases[] = {
        "",
        "2025",
        "2025-01-31",
        "2025-01-31T10:20Z",
        "2025-01-31t10:20:30Z",
        "2025-01-31 10:20:30Z",
        "2025-01-31T10:20:30z",
        "2025-01-31T10:20:30ZZ",
        "2025-01-31T10:20:30Z ",
        " 2025-01-31T10:20:30Z",
        "2025-1-31T10:20:30Z",
        "+025-01-31T10:20:30Z",
        "02025-01-31T10:20:30Z",
        "0000-01-01T00:00:00Z",
        "2025-00-01T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "2025-01-00T00:00:00Z",
        "2025-01-32T00:00:00Z",
        "2025-04-31T00:00:00Z",
        "2025-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "2025-01-31T24:00:00Z",
        "2025-01-31T23:60:00Z",
        "2025-01-31T23:59:60Z",
        "2025-01-31T10:20:30.Z",
        "2025-01-31T10:20:30,5Z",
        "2025-01-31T10:20:30.1234567890Z",
        "2025-01-31T10:20:30+5:30",
        "2025-01-31T10:20:30+0530",
        "2025-01-31T10:20:30+05",
        "2025-01-31T10:20:30+24:00",
        "2025-01-31T10:20:30+05:60",
        "2025-01-31T10:20:30*05:30",
    };
    azb_time time;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        time.form = 9;
        assert_int_equal(azb_time_parse(cases[i], strlen(cases[i]), &time), AZB_E_ARG);
        assert_int_equal(time.form, AZB_TIME_ABSENT);
    }
    assert_int_equal(azb_time_parse(NULL, 0, &time), AZB_E_ARG);
    assert_int_equal(azb_time_parse("2025-01-31T10:20:30Z", 20, NULL), AZB_E_ARG);
}

static void refuses_to_write_what_is_no_time(void **state)
{
    (void)state;
    static const azb_time cases[] = {
        {0, 0, 0, 0, AZB_TIME_ABSENT},
        {0, 0, 0, 0, AZB_TIME_NULL},
        {0, 0, 0, 0, 5},
        {0, 1000000000, 0, 0, AZB_TIME_UTC},
        {0, 0, 0, 10, AZB_TIME_UTC},
        {0, 0, 1440, 0, AZB_TIME_OFFSET},
        {0, 0, -1440, 0, AZB_TIME_OFFSET},
        {0, 0, 60, 0, AZB_TIME_UTC},
        {INT64_MAX, 0, 0, 0, AZB_TIME_UTC},
        {INT64_MIN, 0, 0, 0, AZB_TIME_UTC},
        {253402300800, 0, 0, 0, AZB_TIME_UTC},
        {-62135596801, 0, 0, 0, AZB_TIME_UTC},
        {253402300799, 0, 1, 0, AZB_TIME_OFFSET},
    };
    char text[AZB_TIME_TEXT_MAX];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        text[0] = 'x';
        assert_int_equal(azb_time_format(&cases[i], text, sizeof text), AZB_E_ARG);
        assert_string_equal(text, "");
    }
    const azb_time epoch = {0, 0, 0, 0, AZB_TIME_UTC};
    assert_int_equal(azb_time_format(NULL, text, sizeof text), AZB_E_ARG);
    assert_int_equal(azb_time_format(&epoch, NULL, 0), AZB_E_ARG);
    assert_int_equal(azb_time_format(&epoch, text, 20), AZB_E_ARG);
    assert_string_equal(text, "");
    assert_int_equal(azb_time_format(&epoch, text, 21), AZB_OK);
}

static void every_day_survives(void **state)
{
    (void)state;
    azbi_civil civil;
    int64_t back;
    int year = 1, month = 1, day = 0;
    for (int64_t second = -62135596800; second <= 253402300799; second += 86400) {
        assert_true(azbi_civil_from_unix(second, &civil));
        const int next_day = civil.day == day + 1 && civil.month == month && civil.year == year;
        const int next_month = civil.day == 1 && day >= 28 && civil.month == month % 12 + 1 &&
                               civil.year == year + month / 12;
        assert_true(next_day || next_month);
        assert_true(azbi_civil_to_unix(&civil, &back));
        assert_int_equal(back, second);
        year = civil.year;
        month = civil.month;
        day = civil.day;
    }
    assert_int_equal(year, 9999);
    assert_false(azbi_civil_from_unix(253402300800, &civil));
}

static void counts_milliseconds(void **state)
{
    (void)state;
    static const struct {
        int64_t ms;
        const char *text;
    } cases[] = {
        {0, "1970-01-01T00:00:00.000Z"},
        {1738318830123, "2025-01-31T10:20:30.123Z"},
        {-1, "1969-12-31T23:59:59.999Z"},
        {-1000, "1969-12-31T23:59:59.000Z"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_time time;
        char text[AZB_TIME_TEXT_MAX];
        azb_time_from_unix_ms(cases[i].ms, &time);
        assert_int_equal(azb_time_to_unix_ms(&time), cases[i].ms);
        assert_int_equal(azb_time_format(&time, text, sizeof text), AZB_OK);
        assert_string_equal(text, cases[i].text);
    }
    const azb_time odd = {-2, 999999999, 0, 9, AZB_TIME_UTC};
    assert_int_equal(azb_time_to_unix_ms(&odd), -1001);
    const azb_time late = {INT64_MAX, 0, 0, 0, AZB_TIME_UTC};
    assert_int_equal(azb_time_to_unix_ms(&late), INT64_MAX);
    const azb_time early = {INT64_MIN, 0, 0, 0, AZB_TIME_UTC};
    assert_int_equal(azb_time_to_unix_ms(&early), INT64_MIN);
    assert_int_equal(azb_time_to_unix_ms(NULL), 0);
    azb_time_from_unix_ms(0, NULL);
}

static azb_time parsed(const char *text)
{
    azb_time time;
    assert_int_equal(azb_time_parse(text, strlen(text), &time), AZB_OK);
    return time;
}

static void knows_never(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int never;
    } cases[] = {
        {"0001-01-01T00:00:00", 1},          {"0001-01-01T00:00:00Z", 1},
        {"2001-01-01T00:00:00Z", 1},         {"2001-01-01T05:30:00+05:30", 1},
        {"2001-01-01T00:00:00.0000000Z", 1}, {"2001-01-01T00:00:01Z", 0},
        {"2001-01-01T00:00:00.1Z", 0},       {"0001-01-02T00:00:00Z", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const azb_time time = parsed(cases[i].text);
        assert_int_equal(azb_time_is_never(&time), cases[i].never);
    }
    const azb_time null = {0, 0, 0, 0, AZB_TIME_NULL};
    assert_int_equal(azb_time_is_never(&null), 1);
    assert_int_equal(azb_time_is_never(NULL), 1);
}

static void compares_moments(void **state)
{
    (void)state;
    static const struct {
        const char *left, *right; // NULL: absent
        int expected;
    } cases[] = {
        {"2025-01-01T00:00:00Z", "2025-01-01T00:00:00.000", 0},
        {"2025-01-01T00:00:00Z", "2025-01-01T05:30:00+05:30", 0},
        {"2025-01-01T00:00:00Z", "2025-01-01T00:00:01Z", -1},
        {"2025-01-01T00:00:00.2Z", "2025-01-01T00:00:00.1Z", 1},
        {"2025-01-01T00:00:00.1Z", "2025-01-01T00:00:00.2Z", -1},
        {"0001-01-01T00:00:00Z", "9999-01-01T00:00:00Z", -1},
        {NULL, "0001-01-01T00:00:00Z", -1},
        {"0001-01-01T00:00:00Z", NULL, 1},
        {NULL, NULL, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        azb_time left = {0}, right = {0};
        left = cases[i].left != NULL ? parsed(cases[i].left) : left;
        right = cases[i].right != NULL ? parsed(cases[i].right) : right;
        assert_int_equal(azb_time_compare(&left, &right), cases[i].expected);
    }
    assert_int_equal(azb_time_compare(NULL, NULL), 0);
}

static void reads_http_dates(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool ok;
        int64_t unix_s;
    } cases[] = {
        {"Sun, 06 Nov 1994 08:49:37 GMT", true, 784111777},
        {"Thu, 01 Jan 1970 00:00:00 GMT", true, 0},
        {"Thu, 29 Feb 2024 12:00:00 GMT", true, 1709208000},
        {"Thu, 29 Feb 2023 12:00:00 GMT", false, 0},
        {"Sun, 06 Nov 1994 08:49:37 UTC", false, 0},
        {"Sun, 06 Nov 1994 08:49:37 GMT ", false, 0},
        {"Sun, 6 Nov 1994 08:49:37 GMT", false, 0},
        {"Sxn, 06 Nov 1994 08:49:37 GMT", false, 0},
        {"Sun, 06 Nxv 1994 08:49:37 GMT", false, 0},
        {"Sun. 06 Nov 1994 08:49:37 GMT", false, 0},
        {"Sun, 06-Nov-1994 08:49:37 GMT", false, 0},
        {"Sun, 06 Nov 1994 08:49:3x GMT", false, 0},
        {"Sunday, 06-Nov-94 08:49:37 GMT", false, 0},
        {"120", false, 0},
        {"", false, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t unix_s = -5;
        assert_int_equal(azbi_http_date_parse(cases[i].text, strlen(cases[i].text), &unix_s),
                         cases[i].ok);
        if (cases[i].ok) {
            assert_int_equal(unix_s, cases[i].unix_s);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_and_writes_back),
        cmocka_unit_test(refuses_what_is_no_time),
        cmocka_unit_test(refuses_to_write_what_is_no_time),
        cmocka_unit_test(every_day_survives),
        cmocka_unit_test(counts_milliseconds),
        cmocka_unit_test(knows_never),
        cmocka_unit_test(compares_moments),
        cmocka_unit_test(reads_http_dates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
