// number.c - floating point numbers and their texts, independent of the locale.
#include "json/number.h"

#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    EXACT_DIGITS = 15,      // a double keeps any decimal of so many digits
    KEPT_DIGITS = 40,       // of a longer one: more than determine the nearest double
    EXPONENT_MAX = 1000000, // far beyond the range of a double
};

// Exact as doubles.
static const double powers[EXACT_DIGITS + 1] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

// A number as digits * 10^exponent.
typedef struct decimal {
    char digits[KEPT_DIGITS + 1];
    int count;
    int exponent;
    bool minus;
} decimal;

static void add_digit(decimal *out, char digit, bool behind_point)
{
    if (out->count == 0 && digit == '0') {
        out->exponent -= behind_point;
    } else if (out->count < KEPT_DIGITS) {
        out->digits[out->count++] = digit;
        out->exponent -= behind_point;
    } else {
        if (digit != '0') {
            out->digits[KEPT_DIGITS - 1] |= 1; // so that it is not taken for a tie
        }
        out->exponent += !behind_point && out->exponent < EXPONENT_MAX;
    }
}

static int parse_exponent(const char *at, const char *end)
{
    bool minus = *at == '-';
    at += *at == '-' || *at == '+';
    int value = 0;
    for (; at < end && value < EXPONENT_MAX; at++) {
        value = value * 10 + (*at - '0');
    }
    return minus ? -value : value;
}

static void parse_decimal(const char *text, size_t len, decimal *out)
{
    const char *end = text + len;
    *out = (decimal){.minus = *text == '-'};
    bool behind_point = false;
    for (const char *at = text + out->minus; at < end; at++) {
        if (*at == '.') {
            behind_point = true;
        } else if (*at == 'e' || *at == 'E') {
            out->exponent += parse_exponent(at + 1, end);
            break;
        } else {
            add_digit(out, *at, behind_point);
        }
    }
    out->digits[out->count] = '\0';
}

double azbi_real_parse(const char *text, size_t len)
{
    decimal parts;
    parse_decimal(text, len, &parts);
    if (parts.count == 0) {
        return parts.minus ? -0.0 : 0.0;
    }
    // Without a decimal point, strtod reads the same number in every locale.
    char plain[KEPT_DIGITS + 16];
    (void)snprintf(plain, sizeof plain, "%se%d", parts.digits, parts.exponent);
    double value = strtod(plain, NULL);
    value = isinf(value) ? DBL_MAX : value;
    return parts.minus ? -value : value;
}

// A number of few digits without exponent is an integer divided by a power of ten, both exact.
static bool parse_short(const char *text, size_t len, double *value, uint32_t *decimals)
{
    bool minus = *text == '-';
    size_t at = minus;
    if (len - at > EXACT_DIGITS + 1) {
        return false;
    }
    int64_t whole = 0;
    size_t point = len;
    for (; at < len; at++) {
        if (text[at] == '.') {
            point = at + 1;
        } else if (text[at] >= '0' && text[at] <= '9') {
            whole = whole * 10 + (text[at] - '0');
        } else {
            return false;
        }
    }
    *decimals = (uint32_t)(len - point);
    if (whole > INT64_C(999999999999999)) {
        return false;
    }
    *value = (double)whole / powers[*decimals];
    *value = minus ? -*value : *value;
    return true;
}

bool azbi_real_exact(const char *text, size_t len, double *value, uint32_t *decimals)
{
    if (parse_short(text, len, value, decimals)) {
        return true;
    }
    *value = azbi_real_parse(text, len);
    *decimals = 0;
    char again[AZBI_REAL_TEXT_MAX];
    return azbi_real_format(*value, 0, again) == len && memcmp(again, text, len) == 0;
}

// printf uses the decimal separator of the locale, which is replaced by a point.
static size_t plain_point(char *text)
{
    char *to = text;
    bool in_point = false;
    for (const char *at = text; *at != '\0'; at++) {
        if (strchr("0123456789+-e", *at) != NULL) {
            *to++ = *at;
            in_point = false;
        } else if (!in_point) {
            *to++ = '.';
            in_point = true;
        }
    }
    *to = '\0';
    return (size_t)(to - text);
}

static size_t format_shortest(double value, char *out)
{
    for (int precision = EXACT_DIGITS; precision <= 17; precision++) {
        (void)snprintf(out, AZBI_REAL_TEXT_MAX, "%.*g", precision, value);
        if (strtod(out, NULL) == value) {
            break;
        }
    }
    return plain_point(out);
}

size_t azbi_real_format(double value, uint32_t decimals, char out[AZBI_REAL_TEXT_MAX])
{
    double size = value < 0 ? -value : value;
    double unit = decimals <= EXACT_DIGITS ? powers[decimals] : DBL_MAX;
    double scaled = size * unit;
    if (decimals > EXACT_DIGITS || scaled > 999999999999999.0) {
        return format_shortest(value, out);
    }
    int64_t digits = (int64_t)(scaled + 0.5);
    const char *sign = signbit(value) ? "-" : "";
    if (decimals > 0) {
        return (size_t)snprintf(out, AZBI_REAL_TEXT_MAX, "%s%" PRId64 ".%0*" PRId64, sign,
                                digits / (int64_t)unit, (int)decimals, digits % (int64_t)unit);
    }
    if ((double)digits != scaled) {
        return format_shortest(value, out);
    }
    return (size_t)snprintf(out, AZBI_REAL_TEXT_MAX, "%s%" PRId64, sign, digits);
}
