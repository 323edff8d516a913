// clock.c - the simulated clock, and times and durations as text.
#include "server/clock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

struct civil {
    int year;
    int month;
    int day;
    int hour;
    int minute;
    int second;
    int tick; /* 100 ns */
};

static sim_time read_clock(clockid_t id)
{
    struct timespec now = {0};
    clock_gettime(id, &now);
    return (sim_time)now.tv_sec * SIM_SECOND + now.tv_nsec;
}

sim_time sim_clock_real(void)
{
    return read_clock(CLOCK_MONOTONIC);
}

static sim_time read_real(void *user)
{
    (void)user;
    return sim_clock_real();
}

void sim_clock_start(struct sim_clock *clock, double speed)
{
    sim_clock_start_on(clock, read_clock(CLOCK_REALTIME), read_real, NULL);
    clock->speed = speed;
}

void sim_clock_start_on(struct sim_clock *clock, sim_time start, sim_clock_read *read, void *user)
{
    *clock = (struct sim_clock){
        .read = read, .user = user, .speed = 1, .begun = read(user), .start = start};
}

// Nanoseconds overflow in the year 2262; the clock stops in 2200.
#define LAST_SECOND INT64_C(7258118400)

static sim_time saturate(double seconds)
{
    return seconds >= (double)LAST_SECOND ? LAST_SECOND * SIM_SECOND : (sim_time)(seconds * 1e9);
}

sim_time sim_clock_now(const struct sim_clock *clock)
{
    double elapsed = (double)(clock->read(clock->user) - clock->begun) * clock->speed;
    double past = (elapsed + (double)clock->start) / 1e9 + clock->advanced;
    if (past >= (double)LAST_SECOND) {
        return LAST_SECOND * SIM_SECOND;
    }
    return clock->start + (sim_time)elapsed + saturate(clock->advanced);
}

void sim_clock_advance(struct sim_clock *clock, double seconds)
{
    clock->advanced += seconds;
}

// Days since 1970-01-01 of a date in the Gregorian calendar.
static int64_t days_of(int year, int month, int day)
{
    int64_t shifted = month <= 2 ? year - 1 : year;
    int64_t era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    int64_t year_of_era = shifted - era * 400;
    int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

static struct civil civil_of(sim_time time)
{
    int64_t seconds = time / SIM_SECOND - (time % SIM_SECOND < 0 ? 1 : 0);
    time_t whole = (time_t)seconds;
    struct tm parts = {0};
    gmtime_r(&whole, &parts);
    return (struct civil){parts.tm_year + 1900,
                          parts.tm_mon + 1,
                          parts.tm_mday,
                          parts.tm_hour,
                          parts.tm_min,
                          parts.tm_sec,
                          (int)((time - seconds * SIM_SECOND) / 100)};
}

// Writes `.1234567` without trailing zeros, or nothing.
static void write_fraction(char out[16], int tick)
{
    out[0] = '\0';
    if (tick == 0) {
        return;
    }
    snprintf(out, 16, ".%07d", tick % 10000000);
    for (char *end = out + 7; *end == '0'; end--) {
        *end = '\0';
    }
}

static void write_time(char out[64], sim_time time)
{
    struct civil at = civil_of(time);
    char fraction[16];
    write_fraction(fraction, at.tick);
    snprintf(out, 64, "%04d-%02d-%02dT%02d:%02d:%02d%sZ", at.year, at.month, at.day, at.hour,
             at.minute, at.second, fraction);
}

char *sim_time_text(struct sim_arena *arena, sim_time time)
{
    char text[64];
    write_time(text, time);
    return sim_arena_copy(arena, text, strlen(text));
}

json_t *sim_time_json(sim_time time)
{
    char text[64];
    write_time(text, time);
    return json_string(text);
}

json_t *sim_duration_json(sim_time span)
{
    char fraction[16];
    write_fraction(fraction, (int)(span % SIM_SECOND / 100));
    long long seconds = (long long)(span / SIM_SECOND);
    char text[64] = "P";
    size_t used = 1;
    static const struct {
        long long size;
        const char *unit;
    } units[] = {{86400, "DT"}, {3600, "H"}, {60, "M"}};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (i == 1 && used == 1) {
            text[used++] = 'T';
        }
        if (seconds >= units[i].size) {
            used += (size_t)snprintf(text + used, sizeof text - used, "%lld%s",
                                     seconds / units[i].size, units[i].unit);
            seconds %= units[i].size;
        }
    }
    snprintf(text + used, sizeof text - used, "%lld%sS", seconds, fraction);
    return json_string(text);
}

char *sim_time_us_text(struct sim_arena *arena, sim_time time)
{
    struct civil at = civil_of(time);
    int hour = at.hour % 12 == 0 ? 12 : at.hour % 12;
    return sim_arena_format(arena, "%d/%d/%d %d:%02d:%02d %s", at.month, at.day, at.year, hour,
                            at.minute, at.second, at.hour < 12 ? "AM" : "PM");
}

static bool in_range(const struct civil *at, int last_hour)
{
    static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return at->month >= 1 && at->month <= 12 && at->day >= 1 && at->day <= days[at->month - 1] &&
           at->hour >= 0 && at->hour <= last_hour && at->minute >= 0 && at->minute < 60 &&
           at->second >= 0 && at->second < 60;
}

static sim_time time_of(const struct civil *at)
{
    int64_t seconds = days_of(at->year, at->month, at->day) * 86400 + at->hour * 3600 +
                      at->minute * 60 + at->second;
    if (seconds > LAST_SECOND || seconds < -LAST_SECOND) {
        return seconds < 0 ? -LAST_SECOND * SIM_SECOND : LAST_SECOND * SIM_SECOND;
    }
    return seconds * SIM_SECOND + (sim_time)at->tick * 100;
}

bool sim_time_from_filter(const char *text, sim_time *time)
{
    struct civil at = {0};
    char half[3] = "";
    int used = 0;
    int count = sscanf(text, "%4d-%2d-%2d %2d:%2d:%2d %2s%n", &at.year, &at.month, &at.day,
                       &at.hour, &at.minute, &at.second, half, &used);
    bool afternoon = strcasecmp(half, "PM") == 0;
    if (count != 7 || text[used] != '\0' || (!afternoon && strcasecmp(half, "AM") != 0) ||
        !in_range(&at, 12)) {
        return false;
    }
    at.hour = at.hour % 12 + (afternoon ? 12 : 0);
    *time = time_of(&at);
    return true;
}

static const char *read_fraction(const char *text, int *tick)
{
    int scale = 1000000;
    for (text++; *text >= '0' && *text <= '9'; text++) {
        *tick += (*text - '0') * scale;
        scale /= 10;
    }
    return text;
}

bool sim_time_from_iso(const char *text, sim_time *time)
{
    struct civil at = {0};
    int used = 0;
    int count = sscanf(text, "%4d-%2d-%2d%*1[Tt]%2d:%2d:%2d%n", &at.year, &at.month, &at.day,
                       &at.hour, &at.minute, &at.second, &used);
    if (count != 6 || !in_range(&at, 23)) {
        return false;
    }
    const char *rest = text + used;
    if (*rest == '.') {
        rest = read_fraction(rest, &at.tick);
    }
    int hours = 0;
    int minutes = 0;
    int taken = 0;
    if (sscanf(rest, "%3d:%2d%n", &hours, &minutes, &taken) == 2 && rest[taken] == '\0') {
        minutes = hours * 60 + (hours < 0 ? -minutes : minutes);
    } else if (*rest != '\0' && strcasecmp(rest, "Z") != 0) {
        return false;
    }
    *time = time_of(&at) - minutes * SIM_MINUTE;
    return true;
}
