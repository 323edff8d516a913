/* item_change.h - what time does to deleted items. */
#ifndef SIM_ITEM_CHANGE_H
#define SIM_ITEM_CHANGE_H

#include "backup/state.h"

/* Takes away what was deleted and has been kept long enough. */
void sim_item_purge(struct sim *sim, sim_time now);

#endif
