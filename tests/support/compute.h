/*
 * compute.h - the simulated Compute as tests see it: what they put into it, how long its work
 * takes, what fails, and what there is in the end, which is what a report must state.
 */
#ifndef AZB_TEST_SUPPORT_COMPUTE_H
#define AZB_TEST_SUPPORT_COMPUTE_H

#include <stdbool.h>

#include "support/simulated.h"

struct sim_pace;

#define TEST_SUBSCRIPTION "11111111-1111-1111-1111-111111111111"
#define TEST_GROUP        "/subscriptions/" TEST_SUBSCRIPTION "/resourceGroups/rg"
#define TEST_COMPUTE      TEST_GROUP "/providers/Microsoft.Compute"

/* The machine of compute_add_machine, its disks, and collections for its points. */
#define TEST_VM      TEST_COMPUTE "/virtualMachines/vm"
#define TEST_OTHER   TEST_COMPUTE "/virtualMachines/other"
#define TEST_SOURCE  TEST_COMPUTE "/restorePointCollections/source"
#define TEST_TARGET  TEST_COMPUTE "/restorePointCollections/target"
#define TEST_OS_DISK TEST_COMPUTE "/disks/vm-os"
#define TEST_DATA_0  TEST_COMPUTE "/disks/vm-data0"
#define TEST_DATA_1  TEST_COMPUTE "/disks/vm-data1"
#define TEST_DISK    TEST_COMPUTE "/disks/d1" /* a disk of its own */

/* The restore point of point_json, and its collection. */
#define COLLECTION_ID TEST_COMPUTE "/restorePointCollections/rpc"
#define POINT_ID      COLLECTION_ID "/restorePoints/rp"

typedef struct compute {
    simulated simulated;
    /* JSON with which a test replaces answers to GET: of TEST_VM, POINT_ID, COLLECTION_ID and of
     * any disk restore point. NULL: as the simulator has it. */
    const char *machine_json, *point_json, *collection_json, *disk_point_json;
    /* Durations in seconds. A disk takes disk_s, and slower_s for each gigabyte after its first. */
    int64_t disk_s, slower_s, machine_s, create_s, copy_s, replicate_s, delete_s, grant_s;
    bool machine_fails;                  /* machines end as Failed */
    bool replication_fails;              /* of copies from now on */
    size_t most_creating, most_deleting; /* at one time, so far */
    size_t uncounted;                    /* see compute_count_from_here */
    struct sim_pace *pace;               /* the durations as the simulator has them */
} compute;

/* Without any resource. */
void compute_open(compute *c, int64_t (*now_ms)(void *user), void *user);
void compute_close(compute *c);

/* work_fails: the work is accepted and fails in the end, with the code Unlucky; of PUT only. */
void compute_serve(compute *c, const simulated_request *request, bool work_fails,
                   service_answer *answer);

// ---- what a test puts into it; everything is complete ----

/* TEST_VM with its three disks in West Europe. */
void compute_add_machine(compute *c);
/* A disk or a machine; run: of its tag, or "". */
void compute_put(compute *c, const char *id, const char *run);
void compute_add_collection(compute *c, const char *id, const char *location, const char *source);
/* With one disk restore point; time_created "": its JSON has none. */
void compute_add_point(compute *c, const char *collection, const char *name,
                       const char *time_created);
void compute_add_disk_point(compute *c, const char *point, const char *name, int size_gb);

/* Removes a point and its disk restore points at once. */
void compute_remove_point(compute *c, const char *point);

typedef enum compute_copy {
    COMPUTE_COPIED,
    COMPUTE_COPYING, /* for ever */
    COMPUTE_BROKEN
} compute_copy;

/* Makes a point one that was copied from another region; source: the point that it copies, or NULL.
 */
void compute_set_copy(compute *c, const char *point, const char *source, compute_copy copy);
void compute_set_state(compute *c, const char *id, const char *state);
void compute_set_run(compute *c, const char *id, const char *run);

// ---- what there is ----

bool compute_has(compute *c, const char *id);
/* Its provisioning state is Succeeded. */
bool compute_is_ready(compute *c, const char *id);
/* A point whose creation and replication have succeeded. */
bool compute_is_usable(compute *c, const char *point);
bool compute_has_access(compute *c, const char *disk);
/* The run in its tag, or ""; the point that this one copies, or "". Valid until it changes. */
const char *compute_run(compute *c, const char *id);
const char *compute_source(compute *c, const char *point);

/* compute_live_count leaves out what exists now. */
void compute_count_from_here(compute *c);
size_t compute_live_count(compute *c);
size_t compute_live_points(compute *c, const char *collection);

#endif
