/*
 * compute.h - a small Microsoft.Compute inside the process: collections, restore points, disks,
 * machines, and access to disks. Creations, copies and deletions take their time.
 *
 * The model turns a request (method, path, query, body) into an answer (status, headers, body). It
 * knows no client and no transport: compute_world.h connects it to a client. What the model holds
 * in the end is what a report must say.
 */
#ifndef AZB_TEST_SUPPORT_COMPUTE_H
#define AZB_TEST_SUPPORT_COMPUTE_H

#include <stdbool.h>

#include "support/service_answer.h"

#define TEST_GROUP   "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg"
#define TEST_COMPUTE TEST_GROUP "/providers/Microsoft.Compute"

/* The machine that is there from the beginning, its disks, and collections for its points. */
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

#define COMPUTE_SAS "https://md-1.blob.core.windows.net/c/d?sr=b&sig=Hush-Hush"

typedef enum compute_kind {
    COMPUTE_COLLECTION,
    COMPUTE_POINT,
    COMPUTE_DISK,
    COMPUTE_MACHINE
} compute_kind;

typedef struct compute_resource {
    compute_kind kind;
    char id[512];
    char run[64];          /* the value of its tag; "": no run created it */
    char location[64];     /* of a collection */
    char source[512];      /* of a collection; of a point: "" or the point that it copies */
    char time_created[64]; /* of a point; "": its JSON has no time */
    const char *state;     /* provisioning state for good; NULL: by the times below */
    bool fails;            /* its creation ends as Failed */
    bool replication_fails;
    int64_t ready_ms;      /* when it is created */
    int64_t replicated_ms; /* when the data of a point is complete; 0: nothing to replicate */
    int64_t gone_ms;       /* when it is deleted; -1: never */
} compute_resource;

/* The begin or the end of access to the bytes of a resource. */
typedef struct compute_grant {
    bool ends;
    int64_t due_ms;
} compute_grant;

enum {
    COMPUTE_RESOURCES = 264,
    COMPUTE_GRANTS = 64
};

typedef struct compute {
    int64_t (*now_ms)(void *user);
    void *user;
    /* JSON that a test supplies: of TEST_VM, POINT_ID, COLLECTION_ID and of any disk restore point.
     * NULL: as the model has it. */
    const char *machine_json, *point_json, *collection_json, *disk_point_json;
    /* Durations. Disk n takes disk_s + n * slower_s. */
    int64_t disk_s, slower_s, machine_s, create_s, copy_s, replicate_s, delete_s, grant_s;
    bool machine_fails;     /* machines end as Failed */
    bool replication_fails; /* of copies from now on */
    bool is_plain;          /* a PUT needs no tag of a run, and its answer names no operation */
    compute_resource resources[COMPUTE_RESOURCES]; /* in the order of their creation */
    size_t resource_count;
    compute_grant grants[COMPUTE_GRANTS];
    size_t grant_count;
    size_t most_creating, most_deleting; /* at one time, so far */
} compute;

/* The machine with its three disks in West Europe, and nothing else. */
void compute_init(compute *c, int64_t (*now_ms)(void *user), void *user);

// ---- requests ----

typedef struct compute_request {
    const char *method;
    const char *path;  /* of the URL, without the query */
    const char *query; /* "" when there is none */
    const char *body;
    const char *if_none_match; /* "" when it was not sent */
    bool work_fails;           /* the work is accepted and fails in the end */
} compute_request;

void compute_serve(compute *c, const compute_request *request, service_answer *answer);

// ---- what there is ----

/* Adds a resource that is complete; run: of its tag, or "". */
compute_resource *compute_put(compute *c, const char *id, const char *run);
compute_resource *compute_add_collection(compute *c, const char *id, const char *location,
                                         const char *source);
compute_resource *compute_add_point(compute *c, const char *collection, const char *name,
                                    const char *time_created);

/* The resource that exists now under this id; NULL: there is none. */
compute_resource *compute_find(compute *c, const char *id);
bool compute_has(compute *c, const char *id);
bool compute_is_there(const compute *c, const compute_resource *r);
/* Its time of creation is over, however it ended. */
bool compute_is_ready(const compute *c, const compute_resource *r);
/* A point whose creation and replication have succeeded. */
bool compute_is_usable(const compute *c, const compute_resource *point);

/* All that exist now; the points of a collection that do. */
size_t compute_live_count(const compute *c);
size_t compute_live_points(const compute *c, const char *collection);

/* All of a kind that there ever were, the nth of them, and the nth point. */
size_t compute_count(const compute *c, compute_kind kind);
compute_resource *compute_nth(compute *c, compute_kind kind, size_t n);
compute_resource *compute_point(compute *c, size_t n);

/* The last begin, or the last end, of access is complete. */
bool compute_has_granted(const compute *c);
bool compute_has_revoked(const compute *c);

#endif
