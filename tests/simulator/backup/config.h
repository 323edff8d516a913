/* config.h - configurations of a vault. */
#ifndef SIM_CONFIG_H
#define SIM_CONFIG_H

#include "backup/state.h"

/* True when items of this vault can be undeleted. */
bool sim_config_soft_delete(const struct sim *sim, const char *vault_id);
/* For how long. */
sim_time sim_config_kept(const struct sim *sim, const char *vault_id);

#endif
