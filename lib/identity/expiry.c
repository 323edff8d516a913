// expiry.c - dates of token answers: Entra ID, IMDS, App Service and developer tools differ.
#include "identity/expiry.h"

#include "base/str.h"
#include "base/time.h"

static bool parse_seconds(const char *text, size_t len, int64_t *unix_s)
{
    uint64_t value;
    if (!azbi_parse_u64(text, len, &value) || value > INT64_MAX) {
        return false;
    }
    *unix_s = (int64_t)value;
    return true;
}

static bool parse_rfc3339(const char *text, size_t len, int64_t *unix_s)
{
    azb_time time;
    const bool ok = azb_time_parse(text, len, &time) == AZB_OK;
    *unix_s = time.seconds;
    return ok;
}

// Some write 13:00:00 PM: then the hour is meant as it stands.
static void take_half_of_day(azbi_scan *scan, azbi_civil *civil)
{
    if (!azbi_scan_take(scan, ' ')) {
        return;
    }
    if (azbi_scan_take_word(scan, "AM")) {
        civil->hour = civil->hour == 12 ? 0 : civil->hour;
    } else if (azbi_scan_take_word(scan, "PM")) {
        civil->hour += civil->hour < 12 ? 12 : 0;
    } else {
        scan->at--; // the blank stands before the zone
    }
}

// Seconds east of UTC.
static int take_offset(azbi_scan *scan)
{
    if (!azbi_scan_take(scan, ' ')) {
        return 0;
    }
    const bool west = azbi_scan_take(scan, '-');
    if (!west) {
        azbi_scan_expect(scan, '+');
    }
    const int hours = azbi_scan_number(scan, 2, 2);
    azbi_scan_expect(scan, ':');
    const int minutes = azbi_scan_number(scan, 2, 2);
    if (hours > 23 || minutes > 59) {
        scan->ok = false;
    }
    const int seconds = hours * 3600 + minutes * 60;
    return west ? -seconds : seconds;
}

static bool parse_month_first(const char *text, size_t len, int64_t *unix_s)
{
    azbi_scan scan = azbi_scan_start(text, len);
    azbi_civil civil = {0};
    civil.month = azbi_scan_number(&scan, 1, 2);
    azbi_scan_expect(&scan, '/');
    civil.day = azbi_scan_number(&scan, 1, 2);
    azbi_scan_expect(&scan, '/');
    civil.year = azbi_scan_number(&scan, 4, 4);
    azbi_scan_expect(&scan, ' ');
    azbi_civil_scan_clock(&civil, &scan, 1);
    take_half_of_day(&scan, &civil);
    const int offset = take_offset(&scan);
    if (!azbi_scan_is_done(&scan) || !azbi_civil_to_unix(&civil, unix_s)) {
        return false;
    }
    *unix_s -= offset;
    return true;
}

static bool parse_with_blank(const char *text, size_t len, int64_t *unix_s)
{
    azbi_scan scan = azbi_scan_start(text, len);
    azbi_civil civil = {0};
    civil.year = azbi_scan_number(&scan, 4, 4);
    azbi_scan_expect(&scan, '-');
    civil.month = azbi_scan_number(&scan, 2, 2);
    azbi_scan_expect(&scan, '-');
    civil.day = azbi_scan_number(&scan, 2, 2);
    azbi_scan_expect(&scan, ' ');
    azbi_civil_scan_clock(&civil, &scan, 2);
    return azbi_scan_is_done(&scan) && azbi_civil_to_unix(&civil, unix_s);
}

static bool (*const forms[])(const char *text, size_t len, int64_t *unix_s) = {
    parse_seconds, parse_rfc3339, azbi_http_date_parse, parse_month_first, parse_with_blank,
};

bool azbi_expiry_parse(const char *text, size_t len, int64_t *unix_s)
{
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        if (forms[i](text, len, unix_s)) {
            return true;
        }
    }
    return false;
}
