// time.c - times as the service writes them; the number of digits and the form are kept.
#include "base/time.h"

#include <azbackup/value.h>
#include <stdio.h>
#include <string.h>

#include "base/scan.h"
#include "base/str.h"

enum {
    DAY_SECONDS = 86400,
    ERA_DAYS = 146097,   // of 400 years
    EPOCH_DAYS = 719468, // from 0000-03-01 to 1970-01-01
    OFFSET_MAX = 1439
};

static const int64_t first_second = -62135596800; // 0001-01-01T00:00:00Z
static const int64_t last_second = 253402300799;  // 9999-12-31T23:59:59Z
static const int64_t never_second = 978307200;    // 2001-01-01T00:00:00Z

static bool is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static int month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

static bool is_civil(const azbi_civil *civil)
{
    return civil->year >= 1 && civil->year <= 9999 && civil->month >= 1 && civil->month <= 12 &&
           civil->day >= 1 && civil->day <= month_days(civil->year, civil->month) &&
           civil->hour >= 0 && civil->hour <= 23 && civil->minute >= 0 && civil->minute <= 59 &&
           civil->second >= 0 && civil->second <= 59;
}

// Counts years from March, so that the leap day is the last day of its year.
bool azbi_civil_to_unix(const azbi_civil *civil, int64_t *unix_s)
{
    if (!is_civil(civil)) {
        return false;
    }
    const int year = civil->year - (civil->month <= 2);
    const int era = year / 400;
    const int year_of_era = year - era * 400;
    const int day_of_year =
        (153 * (civil->month + (civil->month > 2 ? -3 : 9)) + 2) / 5 + civil->day - 1;
    const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    const int64_t days = (int64_t)era * ERA_DAYS + day_of_era - EPOCH_DAYS;
    *unix_s = days * DAY_SECONDS + civil->hour * 3600 + civil->minute * 60 + civil->second;
    return true;
}

bool azbi_civil_from_unix(int64_t unix_s, azbi_civil *civil)
{
    if (unix_s < first_second || unix_s > last_second) {
        return false;
    }
    int64_t days = unix_s / DAY_SECONDS;
    int rest = (int)(unix_s % DAY_SECONDS);
    if (rest < 0) {
        rest += DAY_SECONDS;
        days--;
    }
    days += EPOCH_DAYS; // not negative within the years allowed
    const int era = (int)(days / ERA_DAYS);
    const int day_of_era = (int)(days % ERA_DAYS);
    const int year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int shifted = (5 * day_of_year + 2) / 153;
    civil->day = day_of_year - (153 * shifted + 2) / 5 + 1;
    civil->month = shifted < 10 ? shifted + 3 : shifted - 9;
    civil->year = year_of_era + era * 400 + (civil->month <= 2);
    civil->hour = rest / 3600;
    civil->minute = rest / 60 % 60;
    civil->second = rest % 60;
    return true;
}

void azbi_civil_scan_clock(azbi_civil *civil, azbi_scan *scan, int hour_digits)
{
    civil->hour = azbi_scan_number(scan, hour_digits, 2);
    azbi_scan_expect(scan, ':');
    civil->minute = azbi_scan_number(scan, 2, 2);
    azbi_scan_expect(scan, ':');
    civil->second = azbi_scan_number(scan, 2, 2);
}

static void take_fraction(azbi_scan *in, azb_time *out)
{
    if (!azbi_scan_take(in, '.')) {
        return;
    }
    uint32_t nanos = 0;
    int digits = 0;
    while (in->at < in->end && azbi_is_digit(*in->at) && digits < 9) {
        nanos = nanos * 10 + (uint32_t)(*in->at - '0');
        in->at++;
        digits++;
    }
    if (digits == 0) {
        in->ok = false;
    }
    out->digits = (uint8_t)digits;
    for (; digits < 9; digits++) {
        nanos *= 10;
    }
    out->nanos = nanos;
}

static void take_zone(azbi_scan *in, azb_time *out)
{
    out->form = AZB_TIME_ZONELESS;
    if (in->at == in->end) {
        return;
    }
    if (azbi_scan_take(in, 'Z')) {
        out->form = AZB_TIME_UTC;
        return;
    }
    const bool west = azbi_scan_take(in, '-');
    if (!west) {
        azbi_scan_expect(in, '+');
    }
    const int hours = azbi_scan_number(in, 2, 2);
    azbi_scan_expect(in, ':');
    const int minutes = azbi_scan_number(in, 2, 2);
    if (hours > 23 || minutes > 59) {
        in->ok = false;
    }
    const int offset = hours * 60 + minutes;
    out->form = AZB_TIME_OFFSET;
    out->offset_min = (int16_t)(west ? -offset : offset);
}

azb_status azb_time_parse(const char *text, size_t len, azb_time *out)
{
    if (out == NULL) {
        return AZB_E_ARG;
    }
    memset(out, 0, sizeof *out);
    if (text == NULL) {
        return AZB_E_ARG;
    }
    azbi_scan in = azbi_scan_start(text, len);
    azb_time time = {0};
    azbi_civil civil;
    civil.year = azbi_scan_number(&in, 4, 4);
    azbi_scan_expect(&in, '-');
    civil.month = azbi_scan_number(&in, 2, 2);
    azbi_scan_expect(&in, '-');
    civil.day = azbi_scan_number(&in, 2, 2);
    azbi_scan_expect(&in, 'T');
    azbi_civil_scan_clock(&civil, &in, 2);
    take_fraction(&in, &time);
    take_zone(&in, &time);
    if (!azbi_scan_is_done(&in) || !azbi_civil_to_unix(&civil, &time.seconds)) {
        return AZB_E_ARG;
    }
    time.seconds -= (int64_t)time.offset_min * 60;
    *out = time;
    return AZB_OK;
}

static bool is_set(const azb_time *time)
{
    return time != NULL && time->form >= AZB_TIME_UTC && time->form <= AZB_TIME_ZONELESS;
}

static bool is_formattable(const azb_time *time)
{
    return is_set(time) && time->nanos <= 999999999 && time->digits <= 9 &&
           time->offset_min >= -OFFSET_MAX && time->offset_min <= OFFSET_MAX &&
           (time->form == AZB_TIME_OFFSET || time->offset_min == 0) &&
           time->seconds >= first_second - OFFSET_MAX * 60 &&
           time->seconds <= last_second + OFFSET_MAX * 60;
}

static int write_fraction(const azb_time *time, char out[11])
{
    if (time->digits == 0) {
        out[0] = '\0';
        return 0;
    }
    uint32_t nanos = time->nanos;
    out[0] = '.';
    for (int i = 9; i >= 1; i--) {
        out[i] = (char)('0' + nanos % 10);
        nanos /= 10;
    }
    out[1 + time->digits] = '\0';
    return 1 + time->digits;
}

static void write_zone(const azb_time *time, char out[8])
{
    const int offset = time->offset_min < 0 ? -time->offset_min : time->offset_min;
    out[0] = '\0';
    if (time->form == AZB_TIME_UTC) {
        memcpy(out, "Z", 2);
    } else if (time->form == AZB_TIME_OFFSET) {
        out[0] = time->offset_min < 0 ? '-' : '+';
        out[1] = (char)('0' + offset / 600);
        out[2] = (char)('0' + offset / 60 % 10);
        out[3] = ':';
        out[4] = (char)('0' + offset % 60 / 10);
        out[5] = (char)('0' + offset % 10);
        out[6] = '\0';
    }
}

azb_status azb_time_format(const azb_time *time, char *buffer, size_t size)
{
    if (buffer == NULL || size == 0) {
        return AZB_E_ARG;
    }
    buffer[0] = '\0';
    azbi_civil civil;
    if (!is_formattable(time) ||
        !azbi_civil_from_unix(time->seconds + (int64_t)time->offset_min * 60, &civil)) {
        return AZB_E_ARG;
    }
    char fraction[11], zone[8];
    (void)write_fraction(time, fraction);
    write_zone(time, zone);
    const int n =
        snprintf(buffer, size, "%04d-%02d-%02dT%02d:%02d:%02d%s%s", civil.year, civil.month,
                 civil.day, civil.hour, civil.minute, civil.second, fraction, zone);
    if (n < 0 || (size_t)n >= size) {
        buffer[0] = '\0';
        return AZB_E_ARG;
    }
    return AZB_OK;
}

void azb_time_from_unix_ms(int64_t unix_ms, azb_time *out)
{
    if (out == NULL) {
        return;
    }
    memset(out, 0, sizeof *out);
    int64_t seconds = unix_ms / 1000;
    int64_t rest = unix_ms % 1000;
    if (rest < 0) {
        rest += 1000;
        seconds--;
    }
    out->seconds = seconds;
    out->nanos = (uint32_t)rest * 1000000;
    out->digits = 3;
    out->form = AZB_TIME_UTC;
}

int64_t azb_time_to_unix_ms(const azb_time *time)
{
    if (!is_set(time)) {
        return 0;
    }
    if (time->seconds > INT64_MAX / 1000 - 1) {
        return INT64_MAX;
    }
    if (time->seconds < INT64_MIN / 1000 + 1) {
        return INT64_MIN;
    }
    return time->seconds * 1000 + time->nanos / 1000000;
}

int32_t azb_time_is_never(const azb_time *time)
{
    return !is_set(time) ||
           (time->nanos == 0 && (time->seconds == first_second || time->seconds == never_second));
}

int32_t azb_time_compare(const azb_time *left, const azb_time *right)
{
    const bool left_set = is_set(left), right_set = is_set(right);
    if (!left_set || !right_set) {
        return (int32_t)left_set - (int32_t)right_set;
    }
    if (left->seconds != right->seconds) {
        return left->seconds < right->seconds ? -1 : 1;
    }
    return (int32_t)(left->nanos > right->nanos) - (int32_t)(left->nanos < right->nanos);
}

bool azbi_http_date_parse(const char *text, size_t len, int64_t *unix_s)
{
    static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static const char days[] = "SunMonTueWedThuFriSat";
    bool is_day = false;
    azbi_civil civil = {0};
    if (len != 29) {
        return false;
    }
    for (size_t i = 0; i < 7; i++) {
        is_day = is_day || memcmp(text, days + 3 * i, 3) == 0;
    }
    for (int i = 0; i < 12; i++) {
        if (memcmp(text + 8, months + 3 * i, 3) == 0) {
            civil.month = i + 1;
        }
    }
    azbi_scan in = azbi_scan_start(text + 5, len - 5);
    civil.day = azbi_scan_number(&in, 2, 2);
    azbi_scan_expect(&in, ' ');
    in.at = text + 11;
    azbi_scan_expect(&in, ' ');
    civil.year = azbi_scan_number(&in, 4, 4);
    azbi_scan_expect(&in, ' ');
    azbi_civil_scan_clock(&civil, &in, 2);
    return is_day && memcmp(text + 3, ", ", 2) == 0 && in.ok && memcmp(in.at, " GMT", 4) == 0 &&
           azbi_civil_to_unix(&civil, unix_s);
}
