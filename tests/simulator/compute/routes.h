/* routes.h - the routes of Microsoft.Compute, and of the blobs that its SAS name. */
#ifndef SIM_COMPUTE_ROUTES_H
#define SIM_COMPUTE_ROUTES_H

#include "server/route.h"

extern const struct sim_route sim_machine_routes[];
extern const struct sim_route sim_disk_routes[];
extern const struct sim_route sim_collection_routes[];
extern const struct sim_route sim_restore_point_routes[];
extern const struct sim_route sim_disk_point_routes[];
extern const struct sim_route sim_grant_routes[];
extern const struct sim_route sim_sas_routes[];

#endif
