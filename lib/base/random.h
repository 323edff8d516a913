/* random.h - where the system's random bytes come from, the best source first. */
#ifndef AZBI_BASE_RANDOM_H
#define AZBI_BASE_RANDOM_H

#include <stddef.h>

/* Fills the first bytes of at most n; returns how many, which may be 0. */
typedef size_t azbi_random_source(unsigned char *bytes, size_t n);

azbi_random_source azbi_random_from_kernel; /* getrandom; 0 bytes where the system has none */
azbi_random_source azbi_random_from_device; /* /dev/urandom */
azbi_random_source azbi_random_from_clock;  /* always n bytes, which are predictable */

/* Fills n bytes: the next source supplies the bytes that a source does not. The last one must
 * supply all. */
void azbi_random_fill_by(azbi_random_source *const *sources, size_t count, void *bytes, size_t n);

#endif
