/*
 * machine_world.h - a small Compute of one restore point, and of the disks and machines made from
 * it: creations and deletions take their time. What it holds at the end is what a report has to
 * say.
 */
#ifndef AZB_TEST_WORKFLOW_MACHINE_WORLD_H
#define AZB_TEST_WORKFLOW_MACHINE_WORLD_H

#include "faulty_service.h"

#define COLLECTION_ID TEST_COMPUTE "/restorePointCollections/rpc"
#define POINT_ID      COLLECTION_ID "/restorePoints/rp"

typedef struct machine_resource {
    char *id;
    char run[64]; /* of its tag */
    bool is_machine;
    bool fails;       /* it will be in state Failed */
    int64_t ready_ms; /* when it is created */
    int64_t gone_ms;  /* when it is deleted; -1: never */
} machine_resource;

enum {
    MACHINE_RESOURCES = 128
};

typedef struct machine_world {
    faulty_service service;                        /* first: the service finds its world by it */
    const char *point;                             /* JSON of the restore point */
    const char *collection;                        /* JSON of its collection */
    const char *disk_point;                        /* JSON of its disk restore points; NULL: 404 */
    int64_t disk_s, slower_s, machine_s, delete_s; /* disk n takes disk_s + n * slower_s seconds */
    bool machine_fails;                            /* the service cannot make the machine */
    machine_resource resources[MACHINE_RESOURCES];
    size_t resource_count, most_under_way;
} machine_world;

void machines_open(machine_world *w);
void machines_close(machine_world *w);

/* A resource of somebody else, there from the beginning. run: of its tag, or "". */
void machines_put(machine_world *w, const char *id, const char *run);

/* Whether a resource exists now; and how many do. */
bool machines_has(machine_world *w, const char *id);
size_t machines_live_count(machine_world *w);

#endif
