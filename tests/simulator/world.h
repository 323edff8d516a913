/* world.h - the simulated subscription as a whole. */
#ifndef SIM_WORLD_H
#define SIM_WORLD_H

#include "server/sim.h"

void sim_world_build(struct sim *sim);
/* A subscription without vaults, machines and disks: what is put is all there is. */
void sim_world_build_empty(struct sim *sim);
/* Restores the state at the start of the run of a world that is not empty; faults of the command
 * line stay. */
void sim_world_reset(struct sim *sim);
void sim_world_free(struct sim *sim);
/* Applies everything that was due up to `now`. */
void sim_world_settle(struct sim *sim, sim_time now);

#endif
