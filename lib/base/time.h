/* time.h - dates of the calendar (proleptic Gregorian, UTC) as seconds since 1970, and back. */
#ifndef AZBI_BASE_TIME_H
#define AZBI_BASE_TIME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/scan.h"

typedef struct azbi_civil {
    int year;   /* 1 to 9999 */
    int month;  /* 1 to 12 */
    int day;    /* 1 to the last day of the month */
    int hour;   /* 0 to 23 */
    int minute; /* 0 to 59 */
    int second; /* 0 to 59: the services write no leap seconds */
} azbi_civil;

/* Seconds since 1970-01-01T00:00:00Z; false when a part is out of its range. */
bool azbi_civil_to_unix(const azbi_civil *civil, int64_t *unix_s);

/* The reverse; false outside the years 1 to 9999. */
bool azbi_civil_from_unix(int64_t unix_s, azbi_civil *civil);

/* Reads hh:mm:ss; the hours have at least hour_digits digits. */
void azbi_civil_scan_clock(azbi_civil *civil, azbi_scan *scan, int hour_digits);

#endif
