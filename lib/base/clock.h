/* clock.h - the system's clocks. Code of the library asks its context, whose clock a host may set.
 */
#ifndef AZBI_BASE_CLOCK_H
#define AZBI_BASE_CLOCK_H

#include <stdint.h>

int64_t azbi_clock_monotonic_ns(void); /* from any moment on; never set back */
int64_t azbi_clock_unix_ns(void);      /* since 1970, UTC */

#endif
