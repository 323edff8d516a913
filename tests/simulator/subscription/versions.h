/* versions.h - the api-versions that each type has. */
#ifndef SIM_VERSIONS_H
#define SIM_VERSIONS_H

#include "server/call.h"

/* True for a version that the type of the route has; else the answer is a 400. Types of other
 * providers accept any. */
bool sim_versions_check(struct sim_call *call);
/* The versions of such a type, ` one two `; NULL: it is not one of Compute's. */
const char *sim_versions_of(const char *type);

#endif
