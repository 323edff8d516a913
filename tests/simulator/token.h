#ifndef SIM_TOKEN_H
#define SIM_TOKEN_H

#include "sim.h"

/* False: the answer is a 401 with a challenge. */
bool sim_token_check(struct sim_call *call);
/* The challenge that goes with every 401. */
void sim_token_challenge(struct sim_call *call, const char *code, const char *message);

#endif
