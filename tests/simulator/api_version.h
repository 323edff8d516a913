/* What a request asks for with its `api-version`. */
#ifndef SIM_API_VERSION_H
#define SIM_API_VERSION_H

#include "call.h"

/* True for a version that Resource Manager knows, or one that is newer than all it knows; the call
 * has it then. Else the answer is a 400. */
bool sim_api_version_check(struct sim_call *call);

#endif
