/*
 * point_world.h - a small Compute of one machine, its collections and restore points: creations,
 * replications and deletions take their time. What it holds at the end is what a report has to say.
 */
#ifndef AZB_TEST_WORKFLOW_POINT_WORLD_H
#define AZB_TEST_WORKFLOW_POINT_WORLD_H

#include "faulty_service.h"

#define TEST_VM      TEST_COMPUTE "/virtualMachines/vm"
#define TEST_OTHER   TEST_COMPUTE "/virtualMachines/other"
#define TEST_SOURCE  TEST_COMPUTE "/restorePointCollections/source"
#define TEST_TARGET  TEST_COMPUTE "/restorePointCollections/target"
#define TEST_OS_DISK TEST_COMPUTE "/disks/vm-os"
#define TEST_DATA_0  TEST_COMPUTE "/disks/vm-data0"
#define TEST_DATA_1  TEST_COMPUTE "/disks/vm-data1"

typedef struct world_collection {
    char id[512], location[64], source[512], run[64];
    bool is_there;
} world_collection;

typedef struct world_point {
    char id[512], source[512]; /* source: "" or the point that it is a copy of */
    char time_created[64];     /* "": not told */
    const char *word;          /* provisioning state for good; NULL: by the times below */
    bool fails, replication_fails;
    int64_t ready_ms;      /* when it is made */
    int64_t replicated_ms; /* when its data is there; 0: nothing to replicate */
    int64_t gone_ms;       /* when it is deleted; -1: never */
} world_point;

enum {
    WORLD_POINTS = 256,
    WORLD_COLLECTIONS = 8
};

typedef struct point_world {
    faulty_service service; /* first: the service finds its world by it */
    const char *machine;    /* JSON */
    int64_t create_s, copy_s, replicate_s, delete_s;
    bool replication_fails; /* of copies made from now on */
    world_collection collections[WORLD_COLLECTIONS];
    world_point points[WORLD_POINTS];
    size_t collection_count, point_count;
    size_t deleting, most_deleting;
} point_world;

/* A machine with three disks in West Europe, and nothing else. */
void world_open(point_world *w);
void world_close(point_world *w);

/* What is there from the beginning. */
world_collection *world_add_collection(point_world *w, const char *id, const char *location,
                                       const char *source);
world_point *world_add_point(point_world *w, const char *collection, const char *name,
                             const char *time_created);

/* What is there now; NULL: nothing. Collections and points alike. */
const world_collection *world_collection_of(point_world *w, const char *id);
const world_point *world_point_of(point_world *w, const char *id);
bool world_has(point_world *w, const char *id);
size_t world_live_points(point_world *w, const char *collection);
bool world_is_usable(point_world *w, const world_point *point);

/* Fails the test unless every entry of the report says of its resource what is true. unsure: -1 is
 * an answer too. */
void world_check_report(point_world *w, const azb_report *report, bool unsure);

#endif
