/* machine.h - virtual machines. */
#ifndef SIM_MACHINE_H
#define SIM_MACHINE_H

#include "server/sim.h"

/* Stores a machine and attaches its disks; `sent` is what a client would put.
 * Borrowed. */
json_t *sim_machine_put(struct sim *sim, const char *id, sim_time now, const json_t *sent);
/* A new array: the disk with the system and then the others, as the machine has them. */
json_t *sim_machine_disks(const json_t *machine);
/* The id of the managed disk in an element of that array. */
const char *sim_machine_disk_id(const json_t *disk);

#endif
