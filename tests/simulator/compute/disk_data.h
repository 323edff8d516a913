/*
 * disk_data.h - the bytes of disks: made from a seed, with few pages that are not zero, some of
 * which change from version to version.
 */
#ifndef SIM_DISK_DATA_H
#define SIM_DISK_DATA_H

#include "compute/disk.h"

enum {
    SIM_PAGE = 512
};

/* Bytes from `first` to before `end`. */
struct sim_byte_range {
    uint64_t first;
    uint64_t end;
};

/* The range of pages that are not zero at or behind `from`, of a disk of so many bytes. With
 * `before`, only pages that have changed since that version of the same disk. False: no more. */
bool sim_disk_data_next(struct sim_disk_data data, const struct sim_disk_data *before,
                        uint64_t size, uint64_t from, struct sim_byte_range *range);
/* Writes the bytes of a range of a disk of `size` bytes. */
void sim_disk_data_read(struct sim_disk_data data, uint64_t size, struct sim_byte_range range,
                        char *out);

#endif
