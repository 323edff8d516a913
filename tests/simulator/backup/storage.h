/* storage.h - storage accounts. */
#ifndef SIM_STORAGE_H
#define SIM_STORAGE_H

#include "server/sim.h"

/* The storage accounts as the run finds them: the one for restores and those that hold shares. */
void sim_storage_make(struct sim *sim);

#endif
