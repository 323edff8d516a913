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

struct sim_item {
    const struct sim_workload *workload;
    size_t number;
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

struct sim_operation {
    char id[37];
    char *scope; /* the resource its URLs hang under */
    sim_time start;
    sim_time duration;
    json_t *properties;
    bool failed;
};

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
    json_t *tokens; /* token -> expiry, simulated nanoseconds */
    json_t *log;
    json_int_t requests;
};

void sim_world_build(struct sim *sim);
/* Back to how the run began; faults of the command line stay. */
void sim_world_reset(struct sim *sim);
void sim_world_free(struct sim *sim);

#endif
