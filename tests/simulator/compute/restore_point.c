// restore_point.c - what the service knows of restore points besides their JSON.
#include "compute/restore_point.h"
#include "compute/compute.h"
#include "compute/grant.h"
#include "server/store.h"

#include <stdlib.h>
#include <string.h>

static const double stuck_at = 42;
static const double fails_at = 50;

struct sim_restore_point *sim_restore_point_named(const struct sim *sim, const char *id)
{
    for (size_t i = 0; i < sim->point_count; i++) {
        if (sim_text_same(sim->points[i]->id, id)) {
            return sim->points[i];
        }
    }
    return NULL;
}

const struct sim_disk_point *sim_disk_point_of(const struct sim *sim, const char *id,
                                               const struct sim_restore_point **point)
{
    for (size_t i = 0; i < sim->point_count; i++) {
        *point = sim->points[i];
        for (size_t k = 0; k < (*point)->disk_count; k++) {
            if (sim_text_same((*point)->disks[k].id, id)) {
                return &(*point)->disks[k];
            }
        }
    }
    return NULL;
}

const char *sim_restore_point_place(const struct sim *sim, const struct sim_restore_point *point)
{
    return sim_json_text(sim_store_get(sim, point->collection), "location");
}

// Every disk has its own progress: a share of its span, until it ends, fails or stops.
struct sim_replication sim_restore_point_replication(const struct sim_restore_point *point,
                                                     const struct sim_disk_point *disk,
                                                     sim_time now)
{
    static const struct sim_replication pending = {"Pending", "ReplicationState/pending", 0, false};
    static const struct sim_replication done = {"Succeeded", "ReplicationState/succeeded", 100,
                                                false};
    if (point->begun > now) {
        return pending;
    }
    if (!point->remote) {
        return done; // nothing has to be sent
    }
    double percent = (double)(now - point->begun) * 100 / (double)disk->span;
    if (disk->end == SIM_COPY_FAILS && percent >= fails_at) {
        return (struct sim_replication){"Failed", "ReplicationState/failed", fails_at, true};
    }
    if (disk->end == SIM_COPY_STICKS && percent > stuck_at) {
        percent = stuck_at;
    }
    if (percent >= 100) {
        return done;
    }
    return (struct sim_replication){"InProgress", "ReplicationState/inProgress", percent, false};
}

bool sim_restore_point_usable(const struct sim *sim, const struct sim_restore_point *point,
                              const struct sim_disk_point *disk, sim_time now)
{
    const char *state = sim_compute_state(sim_store_get(sim, point->id));
    return strcmp(state, "Succeeded") == 0 &&
           (!point->remote || sim_restore_point_replication(point, disk, now).percent >= 100);
}

bool sim_restore_point_complete(const struct sim *sim, const struct sim_restore_point *point,
                                sim_time now)
{
    for (size_t i = 0; i < point->disk_count; i++) {
        if (!sim_restore_point_usable(sim, point, &point->disks[i], now)) {
            return false;
        }
    }
    return true;
}

void sim_restore_point_add(struct sim *sim, struct sim_restore_point *point)
{
    sim->points = sim_grow(sim->points, &sim->point_capacity, sim->point_count + 1, sizeof(void *));
    sim->points[sim->point_count++] = point;
}

static void free_point(struct sim_restore_point *point)
{
    for (size_t i = 0; i < point->disk_count; i++) {
        free(point->disks[i].name);
        free(point->disks[i].id);
        free(point->disks[i].disk);
    }
    free(point->disks);
    free(point->id);
    free(point->collection);
    free(point->machine);
    free(point->source);
    free(point->source_place);
    free(point);
}

void sim_restore_point_forget(struct sim *sim, const char *id)
{
    for (size_t i = 0; i < sim->point_count; i++) {
        if (sim_text_same(sim->points[i]->id, id)) {
            sim_store_remove(sim, id);
            free_point(sim->points[i]);
            sim->point_count--;
            memmove(&sim->points[i], &sim->points[i + 1], (sim->point_count - i) * sizeof(void *));
            return;
        }
    }
}

void sim_restore_points_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->point_count; i++) {
        free_point(sim->points[i]);
    }
    free(sim->points);
}

// A copy runs until each of its disks has succeeded or failed.
static bool copies(const struct sim *sim, const struct sim_restore_point *copy, const char *id,
                   sim_time now)
{
    if (copy->source == NULL || !sim_text_same(copy->source, id) ||
        strcmp(sim_compute_state(sim_store_get(sim, copy->id)), "Failed") == 0) {
        return false;
    }
    for (size_t i = 0; i < copy->disk_count; i++) {
        struct sim_replication at = sim_restore_point_replication(copy, &copy->disks[i], now);
        if (!at.failed && at.percent < 100) {
            return true;
        }
    }
    return false;
}

bool sim_restore_point_check_free(struct sim_call *call, const struct sim_restore_point *point)
{
    const struct sim *sim = call->sim;
    for (size_t i = 0; i < sim->point_count; i++) {
        if (copies(sim, sim->points[i], point->id, call->now)) {
            return sim_compute_conflict(call,
                                        "Restore point '%.256s' cannot be deleted: it is being "
                                        "copied to '%.256s'.",
                                        point->id, sim->points[i]->id);
        }
    }
    for (size_t i = 0; i < point->disk_count; i++) {
        if (!sim_grant_check_ended(call, point->disks[i].id)) {
            return false;
        }
    }
    return true;
}
