// restore_point_shapes.c - a restore point and its instance view as JSON.
#include "compute/compute.h"
#include "compute/machine.h"
#include "compute/restore_point.h"
#include "server/store.h"

#include <string.h>

static const struct sim_disk_point *point_of_disk(const struct sim_restore_point *point,
                                                  const char *disk_id)
{
    for (size_t i = 0; i < point->disk_count; i++) {
        if (sim_text_same(point->disks[i].disk, disk_id)) {
            return &point->disks[i];
        }
    }
    return NULL;
}

// Names the disk restore point, and for a copy that of the source; not for an excluded disk.
static void set_disk_point(json_t *disk, const struct sim_restore_point *point, const char *source)
{
    const struct sim_disk_point *own = point_of_disk(point, sim_machine_disk_id(disk));
    json_object_del(disk, "diskRestorePoint");
    if (own != NULL) {
        json_t *attributes = json_pack("{s:s}", "id", own->id);
        if (source != NULL) {
            json_object_set_new(attributes, "sourceDiskRestorePoint",
                                json_pack("{s:s}", "id", source));
        }
        json_object_set_new(disk, "diskRestorePoint", attributes);
    }
}

static json_t *disk_metadata(const json_t *disk, const struct sim_restore_point *point)
{
    static const char *const kept[] = {
        "osType", "lun", "name", "caching", "diskSizeGB", "managedDisk", "writeAcceleratorEnabled"};
    json_t *shown = json_object();
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        json_object_set(shown, kept[i], json_object_get(disk, kept[i]));
    }
    set_disk_point(shown, point, NULL);
    return shown;
}

json_t *sim_restore_point_metadata(const json_t *machine, const struct sim_restore_point *point)
{
    static const char *const kept[] = {"vmId",        "hardwareProfile", "osProfile",
                                       "licenseType", "securityProfile", "diagnosticsProfile"};
    const json_t *properties = json_object_get(machine, "properties");
    json_t *metadata = json_object();
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++) {
        json_object_set_new(metadata, kept[i],
                            json_deep_copy(json_object_get(properties, kept[i])));
    }
    json_t *disks = sim_machine_disks(machine);
    json_t *data = json_array();
    for (size_t i = 1; i < json_array_size(disks); i++) {
        json_array_append_new(data, disk_metadata(json_array_get(disks, i), point));
    }
    json_object_set_new(metadata, "storageProfile",
                        json_pack("{s:o, s:o, s:s}", "osDisk",
                                  disk_metadata(json_array_get(disks, 0), point), "dataDisks", data,
                                  "diskControllerType", "SCSI"));
    json_decref(disks);
    json_object_set(metadata, "location", json_object_get(machine, "location"));
    json_object_set_new(metadata, "hyperVGeneration", json_string("V2"));
    return metadata;
}

json_t *sim_restore_point_copied_metadata(const struct sim *sim,
                                          const struct sim_restore_point *source,
                                          const struct sim_restore_point *point)
{
    const json_t *shown = sim_store_get(sim, source->id);
    json_t *metadata =
        json_deep_copy(json_object_get(json_object_get(shown, "properties"), "sourceMetadata"));
    json_t *storage = json_object_get(metadata, "storageProfile");
    json_t *disks = json_copy(json_object_get(storage, "dataDisks"));
    json_array_append(disks, json_object_get(storage, "osDisk"));
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        const struct sim_disk_point *from = point_of_disk(source, sim_machine_disk_id(disk));
        set_disk_point(disk, point, from == NULL ? NULL : from->id);
    }
    json_decref(disks);
    return metadata;
}

static json_t *status_json(const struct sim_replication *at)
{
    json_t *status = json_pack("{s:s, s:s, s:s}", "code", at->code, "level",
                               at->failed ? "Error" : "Info", "displayStatus", at->state);
    if (at->failed) {
        json_object_set_new(status, "message",
                            json_string("The simulator fails the copy of this disk on request."));
    }
    return status;
}

// The whole point has the state of its worst disk.
static bool is_worse(const struct sim_replication *one, const struct sim_replication *other)
{
    return one->failed != other->failed ? one->failed : one->percent < other->percent;
}

static json_t *instance_view(struct sim_call *call, const struct sim_restore_point *point)
{
    json_t *disks = json_array();
    json_t *statuses = json_array();
    struct sim_replication worst = {.percent = 101};
    for (size_t i = 0; i < point->disk_count; i++) {
        json_t *disk = json_pack("{s:s}", "id", point->disks[i].id);
        if (!sim_call_before(call, "2025-04-01")) {
            json_object_set_new(disk, "snapshotAccessState", json_string("Available"));
        }
        if (!point->silent) {
            struct sim_replication at =
                sim_restore_point_replication(point, &point->disks[i], call->now);
            json_object_set_new(disk, "replicationStatus",
                                json_pack("{s:o, s:I}", "status", status_json(&at),
                                          "completionPercent", (json_int_t)at.percent));
            worst = is_worse(&at, &worst) ? at : worst;
        }
        json_array_append_new(disks, disk);
    }
    if (worst.state != NULL) {
        json_array_append_new(statuses, status_json(&worst));
    }
    return json_pack("{s:o, s:o}", "diskRestorePoints", disks, "statuses", statuses);
}

json_t *sim_restore_point_json(struct sim_call *call, const struct sim_restore_point *point,
                               bool view)
{
    json_t *shown = json_deep_copy(sim_store_get(call->sim, point->id));
    if (view) {
        json_object_set_new(json_object_get(shown, "properties"), "instanceView",
                            instance_view(call, point));
    }
    return shown;
}
