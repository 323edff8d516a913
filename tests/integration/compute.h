/*
 * compute.h - collections, points and disks of a simulator's Compute: what its tests begin with.
 */
#ifndef INTEGRATION_COMPUTE_H
#define INTEGRATION_COMPUTE_H

#include "check.h"

/* ARM ids in the simulator's group; free with azb_text_free. */
char *collection_id(const fixture *f, const char *name);
char *point_id(const fixture *f, const char *collection, const char *name);
char *disk_id(const fixture *f, const char *name);
char *machine_id(const fixture *f, const char *name);

/* Makes a collection in a region: source is the id of a machine or of a collection. */
void make_collection(const fixture *f, const char *id, const char *region, const char *source);

/* Begins a point of a collection that is there. members: of its properties, `"a":1`, or "". */
azb_poller *begin_point(const fixture *f, const char *id, const char *members);

/* The same, and waits for its end (not for that of a copy). */
void make_point(const fixture *f, const char *id, const char *members);

/* Lets simulated time pass and asks the service how a poller stands then: AZB_POLLER_... */
int32_t state_after(const fixture *f, azb_poller *poller, long seconds);

/* A collection of this name for the machine in its own region with a finished point "p1". Returns
 * the id of the point; free with azb_text_free. */
char *make_first_point(const fixture *f, const char *collection);

/* Reads a point; free with azb_model_free(&point->model). */
azb_restore_point *read_point(const fixture *f, const char *id, bool view);

/* The disk restore point of the system disk (number 0) or of a data disk (1, 2 ...) of a point
 * that was read; borrowed from it, "" when the disk was left out. */
const char *disk_point_of(const azb_restore_point *point, size_t number);

/* Waits until every disk of a point has arrived in its region. */
void wait_for_copies(const fixture *f, const char *point);

/* What there is by the simulator's own word: "collections", "points", "disks", "vms", "grants".
 * Owned. */
json_t *compute_state(const fixture *f);

/* Whether a list of it has an id. */
bool state_has(const json_t *state, const char *kind, const char *id);

#endif
