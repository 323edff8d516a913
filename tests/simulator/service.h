/* service.h - what the server serves here. */
#ifndef SIM_SERVICE_H
#define SIM_SERVICE_H

#include "server/route.h"

extern const struct sim_route sim_admin_routes[]; /* admin.c */

extern const struct sim_service sim_service;

#endif
