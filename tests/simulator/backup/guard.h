/* guard.h - resource guards: a critical operation needs a request that a second person allowed. */
#ifndef SIM_GUARD_H
#define SIM_GUARD_H

#include "backup/state.h"

/* False: this vault has a guard, `properties` (may be NULL) name no request of this kind, and the
 * answer is a 403. */
bool sim_guard_allows(struct sim_call *call, const char *requests, const json_t *properties);
/* The same for the deletion of a resource, which must be unlocked first. */
bool sim_guard_allows_delete(struct sim_call *call, const char *id);

#endif
