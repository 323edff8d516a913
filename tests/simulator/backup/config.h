/* config.h - configurations of a vault. */
#ifndef SIM_CONFIG_H
#define SIM_CONFIG_H

#include "backup/state.h"

/* True when items of this vault can be brought back after their deletion. */
bool sim_config_soft_delete(const struct sim *sim, const char *vault_id);
/* How long they can. */
sim_time sim_config_kept(const struct sim *sim, const char *vault_id);

#endif
