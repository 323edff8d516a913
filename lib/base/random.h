/* random.h - where the system's random bytes come from, the best source first. */
#ifndef AZBI_BASE_RANDOM_H
#define AZBI_BASE_RANDOM_H

#include <stddef.h>

/* Fills the first bytes of at most n; returns how many, which may be 0. */
typedef size_t azbi_random_source(unsigned char *bytes, size_t n);

azbi_random_source azbi_random_from_kernel; /* getrandom; none of a system without it */
azbi_random_source azbi_random_from_device; /* /dev/urandom */
azbi_random_source azbi_random_from_clock;  /* always all of them, and no secret */

/* Fills n bytes: what a source does not give comes from the next one. The last must give all. */
void azbi_random_fill_by(azbi_random_source *const *sources, size_t count, void *bytes, size_t n);

#endif
