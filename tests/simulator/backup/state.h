/* state.h - items, containers and jobs as the simulator keeps them. */
#ifndef SIM_BACKUP_STATE_H
#define SIM_BACKUP_STATE_H

#include "server/sim.h"

/* What items, points, requests and jobs of a workload look like; a row of items.c. */
struct sim_workload {
    const char *key; /* in the ready line */
    const char *management;
    const char *item_type; /* workloadType of items */
    const char *protected_type;
    const char *container_format; /* %s group, %s machine */
    const char *item_format;      /* %s group, %s machine, %s name */
    const char *source_type;      /* provider path of the source; NULL: none */
    const char *backup_request;   /* NULL: no backup on demand */
    const char *restore_prefix;   /* restore requests begin with it; NULL: none */
    const char *job_type;
    const char *point_type;
    const char *range_type; /* the log range's objectType; NULL: none */
    const char *parent_type;
};

/* A window in which files of a point are mounted. */
struct sim_mount {
    size_t point;
    sim_time from;
    sim_time until;
};

/* A point created by a backup of this run; older points are computed. */
struct sim_made_point {
    sim_time time;
    sim_time expiry;
    const char *type; /* Full, Differential ...; NULL for VMs and shares */
};

/* The state of an item. */
enum sim_protection {
    SIM_UNPROTECTED, /* exists, but the vault does not protect it */
    SIM_PROTECTED,
    SIM_STOPPED, /* its data is kept */
    SIM_SOFT_DELETED
};

struct sim_item {
    const struct sim_workload *workload;
    size_t number;
    enum sim_protection protection;
    bool discovered; /* of a VM: a refresh has seen it */
    char *policy;    /* its name */
    sim_time deleted;
    json_t *sent;  /* what a client put, with unknown members */
    json_t *moved; /* positions of points that were moved to the archive */
    char *machine; /* VM, storage account or server */
    char *friendly;
    char *container;
    char *name;
    char *id;
    char *source_id;
    uint64_t seed;
    size_t base_points;
    struct sim_made_point *made;
    size_t made_count;
    size_t made_capacity;
    struct sim_mount *mounts;
    size_t mount_count;
    size_t mount_capacity;
};

enum sim_registration {
    SIM_UNREGISTERED,
    SIM_REGISTERED,
    SIM_UNREGISTERED_SOFTLY
};

/* What holds items: a machine, a storage account, a server. */
struct sim_container {
    const struct sim_workload *workload;
    size_t first; /* item; a machine has no other */
    char *name;
    char *id;
    char *friendly;
    char *source_id;
    enum sim_registration registration;
    bool inquired;
    sim_time updated;
    json_t *sent;
};

enum sim_outcome {
    SIM_COMPLETED,
    SIM_WARNED,
    SIM_FAILED
};

struct sim_job {
    char id[37];
    char activity[37];
    const char *job_type;
    const char *operation; /* Backup, Restore ... */
    const char *detail;    /* Full, Log ...; NULL: none */
    struct sim_item *item; /* NULL: the vault's own job */
    sim_time start;
    sim_time duration;
    sim_time cancelled; /* when a cancel was requested; SIM_NEVER */
    sim_time point_time;
    sim_time point_expiry;
    enum sim_outcome outcome;
    bool settled;    /* its effects have been applied */
    json_t *request; /* the restore request's properties */
    char token[37];  /* in the names of blobs */
};

#endif
