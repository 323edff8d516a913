/*
 * recovery_points.h - recovery points; those from before the run are computed from their position
 * (0 is the oldest), so that 100,000 of them cost nothing.
 */
#ifndef SIM_RECOVERY_POINTS_H
#define SIM_RECOVERY_POINTS_H

#include "backup/state.h"

/* The log range of a workload has no position of its own. */
#define SIM_RANGE_POINT ((size_t)-2)
#define SIM_RANGE_NAME  "DefaultRangeRecoveryPoint"

/* A point, with everything that its JSON depends on. */
struct sim_point {
    const struct sim_item *item;
    size_t position;
    sim_time time;
    sim_time expiry;
    const char *type; /* Full, Differential ... */
    uint64_t chance;  /* repeatable variety */
};

size_t sim_recovery_point_count(const struct sim_item *item);
sim_time sim_recovery_point_time(const struct sim_item *item, size_t position, sim_time started);
struct sim_point sim_recovery_point(const struct sim_call *call, size_t position);
const char *sim_recovery_point_name(struct sim_arena *arena, const struct sim_item *item,
                                    size_t position);
bool sim_recovery_point_movable(const struct sim_point *point, sim_time now);
/* True when it was moved to the archive in this run. */
bool sim_recovery_point_moved(const struct sim_item *item, size_t position);
bool sim_recovery_point_mounted(const struct sim_item *item, size_t position, sim_time now);
/* Scope check: fills call->point, or the answer is a 404. */
bool sim_recovery_point_find(struct sim_call *call);
void sim_recovery_point_add(struct sim_item *item, sim_time time, sim_time expiry,
                            const char *type);
/* The resource; `extended`: with the members that a list leaves out. */
json_t *sim_recovery_point_json(struct sim_call *call, size_t position, bool extended);

#endif
