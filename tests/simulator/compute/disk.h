/* disk.h - managed disks. */
#ifndef SIM_DISK_H
#define SIM_DISK_H

#include "server/sim.h"

#define SIM_GIGABYTE ((uint64_t)1 << 30)

/* What the bytes of a disk or of its points are computed from: see disk_data.h. */
struct sim_disk_data {
    uint64_t seed;
    unsigned version;
};

/* Stores a disk; `sent` is what a client would put. Borrowed. */
json_t *sim_disk_put(struct sim *sim, const char *id, sim_time now, const json_t *sent,
                     struct sim_disk_data data);
/* All zero when the disk does not exist. */
struct sim_disk_data sim_disk_data_of(const struct sim *sim, const char *id);
/* The disk's bytes have changed since the last point. */
void sim_disk_write(struct sim *sim, const char *id);
json_int_t sim_disk_size(const json_t *disk);
/* Attaches to the machine of this id; NULL: detaches. */
void sim_disk_attach(struct sim *sim, const char *id, const char *machine);
/* Removes the disk and its bytes. */
void sim_disk_forget(struct sim *sim, const char *id);

#endif
