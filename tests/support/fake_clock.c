// fake_clock.c - a clock and random numbers under the control of a test.
#include "support/fake_clock.h"

#include <string.h>

static int64_t monotonic(void *user)
{
    fake_clock *clock = user;
    return atomic_load(&clock->monotonic_ms);
}

static int64_t unix_time(void *user)
{
    fake_clock *clock = user;
    return atomic_load(&clock->unix_ms);
}

static void wait_ms(void *user, int64_t ms)
{
    fake_clock_advance(user, ms);
}

void fake_clock_init(fake_clock *clock)
{
    memset(clock, 0, sizeof *clock);
    clock->table.size = sizeof clock->table;
    clock->table.user = clock;
    clock->table.monotonic_ms = monotonic;
    clock->table.unix_ms = unix_time;
    clock->table.wait = wait_ms;
    atomic_init(&clock->monotonic_ms, 1000000);
    atomic_init(&clock->unix_ms, 1735689600000);
}

const azb_clock *fake_clock_table(fake_clock *clock)
{
    return &clock->table;
}

void fake_clock_advance(fake_clock *clock, int64_t ms)
{
    atomic_fetch_add(&clock->monotonic_ms, ms);
    atomic_fetch_add(&clock->unix_ms, ms);
}

// splitmix64: it only needs to be repeatable.
static void fill(void *user, void *bytes, size_t n)
{
    fake_random *random = user;
    unsigned char *at = bytes;
    for (size_t i = 0; i < n; i++) {
        uint64_t mixed = atomic_fetch_add(&random->state, 0x9e3779b97f4a7c15U);
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
        at[i] = (unsigned char)(mixed >> 56);
    }
}

void fake_random_init(fake_random *random, uint64_t seed)
{
    memset(random, 0, sizeof *random);
    random->table.size = sizeof random->table;
    random->table.user = random;
    random->table.fill = fill;
    atomic_init(&random->state, seed);
}

const azb_random *fake_random_table(fake_random *random)
{
    return &random->table;
}
