// disk_point.c - restore points of single disks.
#include "compute/compute.h"
#include "compute/restore_point.h"
#include "compute/routes.h"
#include "server/page.h"
#include "server/store.h"

#include <string.h>

// Depends only on the disk: all its points belong to one family.
static json_t *family_of(const struct sim_disk_point *disk)
{
    return sim_guid_json(sim_mix(disk->data.seed));
}

static json_t *properties_json(struct sim_call *call, const struct sim_restore_point *point,
                               const struct sim_disk_point *disk)
{
    const json_t *source = json_object_get(sim_store_get(call->sim, disk->disk), "properties");
    json_t *properties = json_pack(
        "{s:o, s:s, s:o, s:O*, s:s, s:s, s:{s:s}}", "timeCreated", sim_time_json(point->created),
        "sourceResourceId", disk->disk, "familyId", family_of(disk), "sourceUniqueId",
        json_object_get(source, "uniqueId"), "networkAccessPolicy", "AllowAll",
        "publicNetworkAccess", "Enabled", "encryption", "type", "EncryptionAtRestWithPlatformKey");
    if (disk->os_type != NULL) {
        json_object_set_new(properties, "osType", json_string(disk->os_type));
        json_object_set_new(properties, "hyperVGeneration", json_string("V2"));
    }
    if (point->remote) {
        struct sim_replication at = sim_restore_point_replication(point, disk, call->now);
        json_object_set_new(properties, "replicationState", json_string(at.state));
        json_object_set_new(properties, "completionPercent", json_real(at.percent));
        json_object_set_new(properties, "sourceResourceLocation", json_string(point->source_place));
    }
    return properties;
}

static json_t *disk_point_json(struct sim_call *call, const struct sim_restore_point *point,
                               const struct sim_disk_point *disk)
{
    return json_pack("{s:s, s:s, s:s, s:o}", "id", disk->id, "name", disk->name, "type",
                     SIM_RESTORE_POINT_TYPE "/diskRestorePoints", "properties",
                     properties_json(call, point, disk));
}

static const char *point_id(struct sim_call *call)
{
    return sim_arena_format(
        &call->arena, "%s/restorePoints/%s",
        sim_compute_asked(call, SIM_COLLECTION_TYPE, "restorePointCollectionName"),
        sim_call_parameter(call, "restorePointName"));
}

static void list_disk_points(struct sim_call *call)
{
    const char *id = point_id(call);
    const struct sim_restore_point *point = sim_restore_point_named(call->sim, id);
    if (point == NULL) {
        sim_compute_missing(call, id);
        return;
    }
    json_t *disks = json_array();
    for (size_t i = 0; i < point->disk_count; i++) {
        json_array_append_new(disks, disk_point_json(call, point, &point->disks[i]));
    }
    sim_page_answer(call, disks);
}

static void get_disk_point(struct sim_call *call)
{
    const struct sim_restore_point *point = NULL;
    const char *id = sim_arena_format(&call->arena, "%s/diskRestorePoints/%s", point_id(call),
                                      sim_call_parameter(call, "diskRestorePointName"));
    const struct sim_disk_point *disk = sim_disk_point_of(call->sim, id, &point);
    if (disk == NULL) {
        sim_compute_missing(call, id);
        return;
    }
    sim_answer_json(call, 200, disk_point_json(call, point, disk));
}

const struct sim_route sim_disk_point_routes[] = {
    {"GET", SIM_RESTORE_POINT_PATH "/diskRestorePoints", SIM_GROUP, list_disk_points},
    {"GET", SIM_DISK_POINT_PATH, SIM_GROUP, get_disk_point},
    {NULL, NULL, SIM_OPEN, NULL}};
