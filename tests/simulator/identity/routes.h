/* routes.h - the routes of the identity provider. */
#ifndef SIM_IDENTITY_ROUTES_H
#define SIM_IDENTITY_ROUTES_H

#include "server/route.h"

extern const struct sim_route sim_token_routes[];
extern const struct sim_route sim_managed_identity_routes[];

#endif
