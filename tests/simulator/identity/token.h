/* token.h - access tokens. */
#ifndef SIM_TOKEN_H
#define SIM_TOKEN_H

#include "server/sim.h"

/* False: the answer is a 401 with a challenge. */
bool sim_token_check(struct sim_call *call);

#endif
