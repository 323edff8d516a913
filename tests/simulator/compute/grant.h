/* grant.h - access to the bytes of disks and of restore points of disks. */
#ifndef SIM_GRANT_H
#define SIM_GRANT_H

#include "server/sim.h"

/* The grant of a resource that is valid at that time, and its name. NULL: not found. */
json_t *sim_grant_find(const struct sim *sim, const char *id, sim_time now, const char **name);
/* True while bytes of the resource can be read. */
bool sim_grant_active(const struct sim *sim, const char *id, sim_time now);
/* False: they can be read, and the answer is a 409. */
bool sim_grant_check_ended(struct sim_call *call, const char *id);
/* The active grants for the admin path: ids and times, no keys. */
json_t *sim_grant_list(struct sim_call *call);

#endif
