/* item_change.h - what time does to deleted items. */
#ifndef SIM_ITEM_CHANGE_H
#define SIM_ITEM_CHANGE_H

#include "backup/state.h"

/* Removes deleted items whose retention is over. */
void sim_item_purge(struct sim *sim, sim_time now);

#endif
