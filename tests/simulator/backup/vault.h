/* vault.h - vaults. */
#ifndef SIM_VAULT_H
#define SIM_VAULT_H

#include "backup/state.h"

/* The vault at the start of the run. */
void sim_vault_make(struct sim *sim);

#endif
