// recovery_points.c - recovery points of items.
#include "backup/recovery_points.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

// A name is the position multiplied by an odd number in 46 bits, which can be inverted.
#define NAME_MASK   ((UINT64_C(1) << 46) - 1)
#define NAME_FACTOR UINT64_C(0x1f3d5b79a8c7)

static uint64_t inverse_factor(void)
{
    uint64_t inverse = NAME_FACTOR;
    for (int i = 0; i < 6; i++) {
        inverse *= 2 - NAME_FACTOR * inverse;
    }
    return inverse & NAME_MASK;
}

const char *sim_recovery_point_name(struct sim_arena *arena, const struct sim_item *item,
                                    size_t position)
{
    if (position == SIM_RANGE_POINT) {
        return SIM_RANGE_NAME;
    }
    uint64_t name = ((uint64_t)position * NAME_FACTOR + (item->seed & NAME_MASK)) & NAME_MASK;
    return sim_arena_format(arena, "%llu", (unsigned long long)name);
}

size_t sim_recovery_point_count(const struct sim_item *item)
{
    return item->base_points + item->made_count;
}

// Daily points; closer together when they would span more than a thousand days.
static sim_time spacing(const struct sim_item *item)
{
    return item->base_points <= 1000 ? SIM_DAY : 1000 * SIM_DAY / (sim_time)item->base_points;
}

sim_time sim_recovery_point_time(const struct sim_item *item, size_t position, sim_time started)
{
    if (position >= item->base_points) {
        return item->made[position - item->base_points].time;
    }
    sim_time back = (sim_time)(item->base_points - position) * spacing(item);
    sim_time jitter = (sim_time)(sim_mix(item->seed + position) % 600000000) * 100;
    return started - back + jitter;
}

struct sim_point sim_recovery_point(const struct sim_call *call, size_t position)
{
    static const char *const types[] = {"Full", "Differential", "Incremental", "Differential"};
    const struct sim_item *item = call->item;
    struct sim_point point = {.item = item, .position = position};
    if (position == SIM_RANGE_POINT) {
        point.type = "Log";
        return point;
    }
    point.time = sim_recovery_point_time(item, position, call->sim->started);
    point.chance = sim_mix(item->seed ^ (position * 0x9e37u));
    if (position >= item->base_points) {
        const struct sim_made_point *made = &item->made[position - item->base_points];
        point.expiry = made->expiry;
        point.type = made->type;
    } else {
        sim_time kept = spacing(item) * (sim_time)item->base_points + 30 * SIM_DAY;
        point.expiry = point.time + kept;
        point.type = types[position % 4];
    }
    return point;
}

bool sim_recovery_point_movable(const struct sim_point *point, sim_time now)
{
    sim_time age = now - point->time;
    return point->position != SIM_RANGE_POINT && age > 90 * SIM_DAY && age <= 180 * SIM_DAY &&
           point->chance % 4 != 0 && !sim_recovery_point_moved(point->item, point->position);
}

bool sim_recovery_point_moved(const struct sim_item *item, size_t position)
{
    char key[24];
    snprintf(key, sizeof key, "%zu", position);
    return json_object_get(item->moved, key) != NULL;
}

bool sim_recovery_point_mounted(const struct sim_item *item, size_t position, sim_time now)
{
    for (size_t i = 0; i < item->mount_count; i++) {
        const struct sim_mount *mount = &item->mounts[i];
        if (mount->point == position && mount->from <= now && now < mount->until) {
            return true;
        }
    }
    return false;
}

void sim_recovery_point_add(struct sim_item *item, sim_time time, sim_time expiry, const char *type)
{
    item->made =
        sim_grow(item->made, &item->made_capacity, item->made_count + 1, sizeof *item->made);
    item->made[item->made_count++] = (struct sim_made_point){time, expiry, type};
}

bool sim_recovery_point_find(struct sim_call *call)
{
    const struct sim_item *item = call->item;
    const char *name = sim_call_parameter(call, "recoveryPointId");
    if (strcasecmp(name, SIM_RANGE_NAME) == 0 && item->workload->range_type != NULL) {
        call->point = SIM_RANGE_POINT;
        return true;
    }
    unsigned long long value = 0;
    int used = 0;
    if (sscanf(name, "%20llu%n", &value, &used) == 1 && name[used] == '\0') {
        uint64_t position = ((value - (item->seed & NAME_MASK)) * inverse_factor()) & NAME_MASK;
        if (position < sim_recovery_point_count(item) && value <= NAME_MASK) {
            call->point = (size_t)position;
            return true;
        }
    }
    sim_answer_backup_error(call, 404, "BMSUserErrorRecoveryPointNotFound",
                            "The specified recovery point '%.128s' was not found.", name);
    return false;
}
