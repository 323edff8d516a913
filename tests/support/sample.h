/* sample.h - which cases a sweep takes. */
#ifndef AZB_TEST_SUPPORT_SAMPLE_H
#define AZB_TEST_SUPPORT_SAMPLE_H

#include <stdlib.h>
#include <string.h>

/* One case of how many: usual; with AZB_SWEEP=all 1; with a number there, as emulators get one
 * (scripts/test-cross), slow. */
static inline size_t sample_every(size_t usual, size_t slow)
{
    const char *how = getenv("AZB_SWEEP");
    if (how == NULL) {
        return usual;
    }
    return strcmp(how, "all") == 0 ? 1 : slow;
}

#endif
