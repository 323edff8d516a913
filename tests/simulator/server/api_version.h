/* api_version.h - the `api-version` that a request asks for. */
#ifndef SIM_API_VERSION_H
#define SIM_API_VERSION_H

#include "server/call.h"

/* True for a version that Resource Manager knows or that is newer than all it knows; the call
 * has it then. Else the answer is a 400. */
bool sim_api_version_check(struct sim_call *call);

#endif
