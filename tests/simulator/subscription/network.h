/* network.h - virtual networks, interfaces and public addresses. */
#ifndef SIM_NETWORK_H
#define SIM_NETWORK_H

#include "server/sim.h"

/* The networks at the start of the run: one with a subnet, and an interface that no machine uses.
 */
void sim_network_make(struct sim *sim);
/* An interface in that subnet, with a public address when the machine has one; its id lives as long
 * as the arena. */
const char *sim_network_add_interface(struct sim *sim, struct sim_arena *arena, const char *name,
                                      bool is_public);
/* The id of that free interface; lives as long as the arena. */
const char *sim_network_free_interface(struct sim_arena *arena, const struct sim *sim);

#endif
