/* The state of the simulator. One thread runs everything, so nothing here is locked. */
#ifndef SIM_SIM_H
#define SIM_SIM_H

#include "call.h"
#include "clock.h"
#include "fault.h"
#include "options.h"
#include "text.h"
#include "throttle.h"

#define SIM_NONE ((size_t)-1)

/* What a workload's items, points, requests and jobs look like; a row of items.c. */
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

/* A point made by a backup of this run; those from before are computed. */
struct sim_made_point {
    sim_time time;
    sim_time expiry;
    const char *type; /* Full, Differential ...; NULL for VMs and shares */
};

/* Where an item stands. */
enum sim_protection {
    SIM_UNPROTECTED, /* known to Azure, not to the vault */
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
    json_t *sent;  /* what a client put, with members that we do not know */
    json_t *moved; /* positions of points that went to the archive */
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
    sim_time cancelled; /* when a cancel was asked for; SIM_NEVER */
    sim_time point_time;
    sim_time point_expiry;
    enum sim_outcome outcome;
    bool settled;    /* its effects have happened */
    json_t *request; /* the restore request's properties */
    char token[37];  /* in the names of blobs */
};

struct sim_operation_kind;

struct sim_operation {
    char id[37];
    char partition[37]; /* of Compute: the `p` of its URLs */
    const struct sim_operation_kind *kind;
    char *scope; /* the resource its URLs hang under */
    sim_time start;
    sim_time duration;
    json_t *properties;
    json_t *about;
    bool failed;
    char *code;   /* of the failure; NULL: the usual one */
    bool settled; /* its effects have happened */
};

struct sim_restore_point;

struct sim {
    struct sim_options options;
    struct sim_clock clock;
    struct sim_random random; /* of the world: jobs, operations */
    struct sim_random noise;  /* of requests: their ids, tokens, chances of faults */
    struct sim_throttle throttle;
    struct sim_faults faults;
    sim_time started; /* simulated */
    char tenant[37];
    char client_id[37];
    char client_secret[48];
    char subscription[37];
    const char *group;
    const char *vault;
    const char *region;
    char *vault_id;
    char *storage_id;
    struct sim_item *items;
    size_t item_count;
    json_t *item_index; /* `container/item` in lower case -> number */
    struct sim_job *jobs;
    size_t job_count;
    size_t job_capacity;
    json_t *job_index;
    sim_time next_settle;
    struct sim_operation *operations;
    size_t operation_count;
    size_t operation_capacity;
    json_t *operation_index;
    sim_time next_finish;
    json_t *resources; /* whatever clients may put: id in lower case -> body */
    struct sim_container *containers;
    size_t container_count;
    json_t *container_index;
    size_t soft_deleted; /* items */
    json_t *unlocked;    /* ids that a resource guard lets be deleted -> until when */
    json_t *moves;       /* correlation ids of prepared data moves */
    json_t *exports;     /* blobs of exported jobs: name -> jobs, key and until when */
    struct sim_restore_point **points; /* of Compute, in the order of their making */
    size_t point_count;
    size_t point_capacity;
    json_t *disk_data; /* of managed disks: id in lower case -> seed and version of the bytes */
    json_t *grants;    /* access to bytes: name -> what, key and until when */
    json_t *tokens;    /* token -> expiry, simulated nanoseconds */
    json_t *log;
    json_int_t requests;
};

void sim_world_build(struct sim *sim);
/* Back to how the run began; faults of the command line stay. */
void sim_world_reset(struct sim *sim);
void sim_world_free(struct sim *sim);
/* Lets everything happen that was due up to `now`. */
void sim_world_settle(struct sim *sim, sim_time now);

#endif
