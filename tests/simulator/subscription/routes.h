/* routes.h - the routes of the subscription itself. */
#ifndef SIM_SUBSCRIPTION_ROUTES_H
#define SIM_SUBSCRIPTION_ROUTES_H

#include "server/route.h"

extern const struct sim_route sim_subscription_routes[];
extern const struct sim_route sim_region_routes[];
extern const struct sim_route sim_registration_routes[];
extern const struct sim_route sim_network_routes[];

#endif
