/*
 * clock.h - simulated time: the start of the run, plus the time elapsed on the clock behind it
 * times the speed, plus what the admin path added.
 */
#ifndef SIM_CLOCK_H
#define SIM_CLOCK_H

#include "server/text.h"

/* Nanoseconds since 1970-01-01T00:00:00Z, and spans of them. */
typedef int64_t sim_time;

#define SIM_SECOND ((sim_time)1000000000)
#define SIM_MINUTE (60 * SIM_SECOND)
#define SIM_HOUR   (60 * SIM_MINUTE)
#define SIM_DAY    (24 * SIM_HOUR)
#define SIM_NEVER  INT64_MAX

/* Nanoseconds of a monotonic clock. */
typedef sim_time sim_clock_read(void *user);

struct sim_clock {
    sim_clock_read *read; /* the clock behind it */
    void *user;
    double speed;
    sim_time begun;  /* on the clock behind it */
    sim_time start;  /* simulated */
    double advanced; /* seconds */
};

/* Starts at the present, in front of the clock of the system. */
void sim_clock_start(struct sim_clock *clock, double speed);
/* Starts at `start`, in front of another clock, at its speed. */
void sim_clock_start_on(struct sim_clock *clock, sim_time start, sim_clock_read *read, void *user);
sim_time sim_clock_now(const struct sim_clock *clock);
void sim_clock_advance(struct sim_clock *clock, double seconds);
/* Monotonic real time, for timers of the sockets. */
sim_time sim_clock_real(void);

/* `2020-08-02T06:19:15.3852498Z`: seven digits, trailing zeros cut, as the service writes them. */
char *sim_time_text(struct sim_arena *arena, sim_time time);
json_t *sim_time_json(sim_time time);
/* `PT1H2M3.0000004S` */
json_t *sim_duration_json(sim_time span);
/* `8/2/2020 6:19:15 AM`, the form inside property bags. */
char *sim_time_us_text(struct sim_arena *arena, sim_time time);
/* `yyyy-MM-dd hh:mm:ss tt`, the form inside filters. */
bool sim_time_from_filter(const char *text, sim_time *time);
/* ISO 8601 with or without fraction; Z, an offset, or neither (UTC). */
bool sim_time_from_iso(const char *text, sim_time *time);

#endif
