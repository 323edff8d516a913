/* fake_clock.h - a clock that moves only when a test moves it, and random numbers that repeat. Any
 * thread. */
#ifndef SUPPORT_FAKE_CLOCK_H
#define SUPPORT_FAKE_CLOCK_H

#include <stdatomic.h>

#include <azbackup/context.h>

typedef struct fake_clock {
    azb_clock table; /* its wait moves the time */
    _Atomic int64_t monotonic_ms;
    _Atomic int64_t unix_ms;
} fake_clock;

/* Starts at 2025-01-01T00:00:00Z, monotonic 1,000,000 ms. */
void fake_clock_init(fake_clock *clock);
const azb_clock *fake_clock_table(fake_clock *clock);
void fake_clock_advance(fake_clock *clock, int64_t ms);

typedef struct fake_random {
    azb_random table;
    _Atomic uint64_t state;
} fake_random;

void fake_random_init(fake_random *random, uint64_t seed);
const azb_random *fake_random_table(fake_random *random);

#endif
