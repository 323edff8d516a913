/* sim.h - the state of the simulator; one thread runs everything, so nothing here is locked. */
#ifndef SIM_SIM_H
#define SIM_SIM_H

#include "server/answer.h"
#include "server/clock.h"
#include "server/fault.h"
#include "server/options.h"
#include "server/text.h"
#include "server/throttle.h"

#define SIM_NONE ((size_t)-1)

struct sim_container;
struct sim_item;
struct sim_job;
struct sim_operation;
struct sim_pace;
struct sim_restore_point;
struct sim_route;

/* What stands above the server: the routes that it serves, and what is checked and settled before
 * each call. */
struct sim_service {
    const struct sim_route *const *tables;
    size_t table_count;
    bool (*admit)(struct sim_call *call); /* judges the caller of a route that is not open */
    bool (*const *checks)(struct sim_call *call);  /* by enum sim_scope, from SIM_TENANT on */
    void (*settle)(struct sim *sim, sim_time now); /* does what was due up to `now` */
};

struct sim {
    const struct sim_service *service;
    struct sim_options options;
    const struct sim_pace *pace; /* of Compute */
    sim_time poll_interval;      /* what a running operation asks for at most */
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
    json_t *resources; /* what clients put: id in lower case -> body */
    struct sim_container *containers;
    size_t container_count;
    json_t *container_index;
    size_t soft_deleted; /* items */
    json_t *unlocked;    /* ids that a resource guard allows to delete -> until when */
    json_t *moves;       /* correlation ids of prepared data moves */
    json_t *exports;     /* blobs of exported jobs: name -> jobs, key and until when */
    struct sim_restore_point **points; /* of Compute, in the order of their creation */
    size_t point_count;
    size_t point_capacity;
    json_t *disk_data; /* of managed disks: id in lower case -> seed and version of the bytes */
    json_t *grants;    /* access to bytes: name -> what, key and until when */
    json_t *tokens;    /* token -> expiry, simulated nanoseconds */
    json_t *log;
    json_int_t requests;
};

#endif
