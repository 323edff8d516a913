/* policy.h - protection policies. */
#ifndef SIM_POLICY_H
#define SIM_POLICY_H

#include "backup/state.h"

/* The policies that every new vault has. */
void sim_policy_make(struct sim *sim, const char *vault_id);
/* The name of the first policy of a management type; NULL: no policy. */
const char *sim_policy_first(const char *management);
/* False: the answer is a 400. `id` names a policy of this vault that fits `management`. */
bool sim_policy_check(struct sim_call *call, const char *id, const char *management);

#endif
