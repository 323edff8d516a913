/* token.h - access tokens. */
#ifndef SIM_TOKEN_H
#define SIM_TOKEN_H

#include "server/sim.h"

/* Whom a token stands for, and where it is to be used. */
struct sim_principal {
    const char *object_id;
    const char *client_id;
    const char *audience;
};

/* False: the answer is a 401 with a challenge. */
bool sim_token_check(struct sim_call *call);

/* A new token that requests are taken with. lifetime: in whole real seconds. */
const char *sim_token_issue(struct sim_call *call, const struct sim_principal *who, long *lifetime);

#endif
