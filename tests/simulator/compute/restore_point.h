/*
 * restore_point.h - restore points of virtual machines and of their disks; what clients see of a
 * point is in the store, the rest is here.
 */
#ifndef SIM_RESTORE_POINT_H
#define SIM_RESTORE_POINT_H

#include "compute/disk.h"

/* How the copy of a disk ends. */
enum sim_copy_end {
    SIM_COPY_ENDS,
    SIM_COPY_FAILS, /* half way */
    SIM_COPY_STICKS
};

struct sim_disk_point {
    char *name;
    char *id;
    char *disk;          /* id of the source disk */
    const char *os_type; /* NULL: a data disk */
    json_int_t size_gb;
    struct sim_disk_data data;
    sim_time span; /* of its copy to another region */
    enum sim_copy_end end;
};

struct sim_restore_point {
    char *id;
    char *collection;
    char *machine; /* id of the source */
    char *source;  /* id of the point that this one copies; NULL: none */
    char *source_place;
    sim_time created;
    sim_time begun; /* when the copy began; SIM_NEVER: not yet */
    bool remote;    /* in another region than its source */
    bool silent;    /* its instance view has no replication status */
    struct sim_disk_point *disks;
    size_t disk_count;
};

/* How far the copy of a disk is. */
struct sim_replication {
    const char *state; /* Pending, InProgress, Succeeded or Failed */
    const char *code;  /* of the state in instance views */
    double percent;
    bool failed;
};

/* NULL: not found. */
struct sim_restore_point *sim_restore_point_named(const struct sim *sim, const char *id);
/* The disk restore point of this id, and its point. NULL: not found. */
const struct sim_disk_point *sim_disk_point_of(const struct sim *sim, const char *id,
                                               const struct sim_restore_point **point);
/* The region of the point: that of its collection. */
const char *sim_restore_point_place(const struct sim *sim, const struct sim_restore_point *point);
struct sim_replication sim_restore_point_replication(const struct sim_restore_point *point,
                                                     const struct sim_disk_point *disk,
                                                     sim_time now);
/* True when the point succeeded and the disk's copy is complete. */
bool sim_restore_point_usable(const struct sim *sim, const struct sim_restore_point *point,
                              const struct sim_disk_point *disk, sim_time now);
/* Each disk of it is usable. */
bool sim_restore_point_complete(const struct sim *sim, const struct sim_restore_point *point,
                                sim_time now);
/* Stores `point` (taken). */
void sim_restore_point_add(struct sim *sim, struct sim_restore_point *point);
/* Removes the point and its JSON. */
void sim_restore_point_forget(struct sim *sim, const char *id);
/* True: the point can be deleted. Else the answer is a 409: it is being copied or read. */
bool sim_restore_point_check_free(struct sim_call *call, const struct sim_restore_point *point);
void sim_restore_points_free(struct sim *sim);

/* `properties.sourceMetadata` of a new point of this machine. */
json_t *sim_restore_point_metadata(const json_t *machine, const struct sim_restore_point *point);
/* The same of a copy: that of its source with the copy's disks. */
json_t *sim_restore_point_copied_metadata(const struct sim *sim,
                                          const struct sim_restore_point *source,
                                          const struct sim_restore_point *point);
/* What a client sees; `view`: with the instance view. */
json_t *sim_restore_point_json(struct sim_call *call, const struct sim_restore_point *point,
                               bool view);

#endif
