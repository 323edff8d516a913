/* storage.h - storage accounts. */
#ifndef SIM_STORAGE_H
#define SIM_STORAGE_H

#include "server/sim.h"

/* The storage accounts at the start of the run: the one for restores, and those of shares. */
void sim_storage_make(struct sim *sim);

#endif
