// world.c - the machines and disks that a run begins with.
#include "backup/items.h"
#include "compute/compute.h"
#include "compute/disk.h"
#include "compute/grant.h"
#include "compute/machine.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "server/resource.h"
#include "server/route.h"
#include "server/store.h"
#include "subscription/network.h"

#include <stdio.h>
#include <string.h>

#define OTHER_REGION "northeurope"

enum {
    MACHINES_MAX = 100, /* at the start: runs of many items need no disks */
    DENSE_DISKS = 21    /* LUNs have gaps up to this many disks */
};

// The kinds of data disks, in turn.
static const struct {
    const char *caching;
    const char *sku;
    int size_gb;
    bool accelerated;
} kinds[] = {{"ReadOnly", "Premium_LRS", 64, true},
             {"None", "Standard_LRS", 256, false},
             {"ReadWrite", "StandardSSD_LRS", 32, false},
             {"None", "Premium_LRS", 512, false}};

/* The machine with disks that restore points do not support. */
static const struct {
    const char *name;
    const char *sku;
    int shares;
} odd_disks[] = {{"odd_Ultra", "UltraSSD_LRS", 1}, {"odd_Shared", "Premium_LRS", 2}};

static const char *put_disk(struct sim *sim, struct sim_arena *arena, const char *name,
                            json_t *properties, const char *sku)
{
    const char *id = sim_resource_id(arena, sim, SIM_DISK_TYPE, name);
    struct sim_disk_data data = {.seed = sim_random_next(&sim->random), .version = 1};
    json_t *sent = json_pack("{s:s, s:{s:s}, s:o}", "location", sim->region, "sku", "name", sku,
                             "properties", properties);
    json_object_set_new(properties, "creationData", json_pack("{s:s}", "createOption", "Empty"));
    sim_disk_put(sim, id, sim->started, sent, data);
    json_decref(sent);
    return id;
}

static json_t *system_disk(struct sim *sim, struct sim_arena *arena, const char *machine,
                           const char *os)
{
    const char *name = sim_arena_format(arena, "%s_OsDisk_1", machine);
    const char *id = put_disk(
        sim, arena, name,
        json_pack("{s:s, s:s, s:i}", "osType", os, "hyperVGeneration", "V2", "diskSizeGB", 127),
        "Premium_LRS");
    return json_pack("{s:s, s:s, s:s, s:{s:s}}", "osType", os, "createOption", "Attach", "caching",
                     "ReadWrite", "managedDisk", "id", id);
}

static json_t *data_disk(struct sim *sim, struct sim_arena *arena, const char *machine,
                         size_t number)
{
    size_t kind = number % (sizeof kinds / sizeof kinds[0]);
    const char *name = sim_arena_format(arena, "%s_DataDisk_%zu", machine, number);
    const char *id = put_disk(
        sim, arena, name, json_pack("{s:i}", "diskSizeGB", kinds[kind].size_gb), kinds[kind].sku);
    size_t lun = sim->options.disks > DENSE_DISKS ? number : number * 3;
    return json_pack("{s:I, s:s, s:s, s:b, s:{s:s}}", "lun", (json_int_t)lun, "createOption",
                     "Attach", "caching", kinds[kind].caching, "writeAcceleratorEnabled",
                     (int)kinds[kind].accelerated, "managedDisk", "id", id);
}

static void put_machine(struct sim *sim, struct sim_arena *arena, const char *name, const char *os,
                        json_t *data)
{
    const char *network = sim_arena_format(arena, "%s-nic", name);
    json_t *properties = json_pack(
        "{s:{s:s}, s:{s:o, s:o}, s:{s:[{s:s}]}, s:{s:{s:b}}, s:{s:s, s:s}}", "hardwareProfile",
        "vmSize", "Standard_M32ts", "storageProfile", "osDisk", system_disk(sim, arena, name, os),
        "dataDisks", data, "networkProfile", "networkInterfaces", "id",
        sim_network_add_interface(sim, arena, network, sim_text_same(os, "Windows")),
        "diagnosticsProfile", "bootDiagnostics", "enabled", 1, "osProfile", "computerName", name,
        "adminUsername", "simulation");
    json_t *sent = json_pack("{s:s, s:o}", "location", sim->region, "properties", properties);
    sim_machine_put(sim, sim_resource_id(arena, sim, SIM_MACHINE_TYPE, name), sim->started, sent);
    json_decref(sent);
}

static void make_odd_machine(struct sim *sim, struct sim_arena *arena)
{
    json_t *data = json_array();
    json_array_append_new(data, data_disk(sim, arena, "odd", 0));
    for (size_t i = 0; i < sizeof odd_disks / sizeof odd_disks[0]; i++) {
        const char *id =
            put_disk(sim, arena, odd_disks[i].name,
                     json_pack("{s:i, s:i}", "diskSizeGB", 16, "maxShares", odd_disks[i].shares),
                     odd_disks[i].sku);
        json_array_append_new(data, json_pack("{s:i, s:s, s:{s:s}}", "lun", (int)i + 1,
                                              "createOption", "Attach", "managedDisk", "id", id));
    }
    put_machine(sim, arena, "odd", "Linux", data);
}

void sim_compute_start(struct sim *sim)
{
    sim->pace = sim->pace == NULL ? &sim_pace_usual : sim->pace;
    sim->disk_data = json_object();
    sim->grants = json_object();
}

void sim_compute_make(struct sim *sim)
{
    // A generator of its own, so that the rest of the world stays the same.
    struct sim_random others = sim->random;
    struct sim_arena arena = {NULL};
    sim->random.state = sim_mix(sim->options.seed ^ 0x436f6d70757465);
    size_t made = 0;
    for (size_t i = 0; i < sim->item_count && made < MACHINES_MAX; i++) {
        const struct sim_item *item = &sim->items[i];
        if (item->workload != sim_workloads) {
            continue;
        }
        const char *name = sim_lower(&arena, item->machine);
        json_t *data = json_array();
        for (size_t k = 0; k < sim->options.disks; k++) {
            json_array_append_new(data, data_disk(sim, &arena, name, k));
        }
        put_machine(sim, &arena, name, made % 2 == 0 ? "Linux" : "Windows", data);
        made++;
    }
    make_odd_machine(sim, &arena);
    sim->random = others;
    sim_arena_free(&arena);
}

void sim_compute_free(struct sim *sim)
{
    sim_restore_points_free(sim);
    json_decref(sim->disk_data);
    json_decref(sim->grants);
}

void sim_compute_describe(struct sim *sim, json_t *line)
{
    struct sim_arena arena = {NULL};
    const char *id = sim_item_first(sim, sim_workloads)->source_id;
    json_t *disks = sim_machine_disks(sim_store_get(sim, id));
    json_t *last = json_array_get(disks, json_array_size(disks) - 1);
    json_t *odd = json_array();
    for (size_t i = 0; i < sizeof odd_disks / sizeof odd_disks[0]; i++) {
        json_array_append_new(
            odd, json_string(sim_resource_id(&arena, sim, SIM_DISK_TYPE, odd_disks[i].name)));
    }
    json_object_update_new(line, json_pack("{s:s, s:s, s:s, s:o, s:s, s:s}", "computeVm", id,
                                           "computeDisk", sim_machine_disk_id(last), "computeOddVm",
                                           sim_resource_id(&arena, sim, SIM_MACHINE_TYPE, "odd"),
                                           "computeOddDisks", odd, "otherRegion", OTHER_REGION,
                                           "networkInterfaceId",
                                           sim_network_free_interface(&arena, sim)));
    json_decref(disks);
    sim_arena_free(&arena);
}

static json_t *ids_of(struct sim_call *call, const char *type)
{
    const char *below = sim_resource_id(&call->arena, call->sim, type, "");
    json_t *found =
        sim_store_list(call->sim, sim_arena_copy(&call->arena, below, strlen(below) - 1));
    json_t *ids = json_array();
    size_t i;
    json_t *resource;
    json_array_foreach(found, i, resource)
    {
        json_array_append(ids, json_object_get(resource, "id"));
    }
    json_decref(found);
    return ids;
}

json_t *sim_compute_inventory(struct sim_call *call)
{
    json_t *points = json_array();
    for (size_t i = 0; i < call->sim->point_count; i++) {
        json_array_append_new(points, json_string(call->sim->points[i]->id));
    }
    return json_pack("{s:o, s:o, s:o, s:o, s:o}", "collections", ids_of(call, SIM_COLLECTION_TYPE),
                     "points", points, "disks", ids_of(call, SIM_DISK_TYPE), "vms",
                     ids_of(call, SIM_MACHINE_TYPE), "grants", sim_grant_list(call));
}
