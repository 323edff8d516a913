// compute.c - the simulated Compute as tests see it.
#include "support/compute.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compute/disk.h"
#include "compute/grant.h"
#include "compute/machine.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "server/resource.h"
#include "server/route.h"
#include "server/store.h"
#include "support/test.h"

#define RUN_TAG "azbackup-run"

// ---- opening ----

void compute_open(compute *c, int64_t (*now_ms)(void *user), void *user)
{
    *c = (compute){.disk_s = 60,
                   .machine_s = 30,
                   .create_s = 60,
                   .copy_s = 30,
                   .replicate_s = 600,
                   .delete_s = 20,
                   .grant_s = 90};
    simulated_open(&c->simulated, TEST_SUBSCRIPTION, "rg", now_ms, user);
    c->pace = sim_alloc(sizeof *c->pace);
    c->simulated.sim->pace = c->pace;
    // A wait is as long as the work, so that one poll is enough.
    c->simulated.sim->poll_interval = SIM_NEVER;
}

void compute_close(compute *c)
{
    simulated_close(&c->simulated);
    free(c->pace);
}

// ---- requests ----

static struct sim_pace pace_of(const compute *c)
{
    return (struct sim_pace){.disk = (c->disk_s - c->slower_s) * SIM_SECOND,
                             .disk_gb = c->slower_s * SIM_SECOND,
                             .disk_delete = c->delete_s * SIM_SECOND,
                             .machine = c->machine_s * SIM_SECOND,
                             .machine_delete = c->delete_s * SIM_SECOND,
                             .machine_force = c->delete_s * SIM_SECOND,
                             .point = c->create_s * SIM_SECOND,
                             .point_copy = c->copy_s * SIM_SECOND,
                             .point_delete = c->delete_s * SIM_SECOND,
                             .copy = c->replicate_s * SIM_SECOND,
                             .grant = c->grant_s * SIM_SECOND};
}

// NULL: the test supplies no JSON for this path.
static const char *supplied_json(const compute *c, const char *path, size_t length)
{
    const struct {
        const char *id, *json;
    } rows[] = {
        {TEST_VM, c->machine_json}, {POINT_ID, c->point_json}, {COLLECTION_ID, c->collection_json}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strlen(rows[i].id) == length && memcmp(rows[i].id, path, length) == 0) {
            return rows[i].json;
        }
    }
    return strstr(path, "/diskRestorePoints/") != NULL ? c->disk_point_json : NULL;
}

static bool serve_supplied(const compute *c, const simulated_request *request,
                           service_answer *answer)
{
    const char *path = request->url + strlen(SERVICE_ORIGIN);
    const char *json =
        strcmp(request->method, "GET") == 0 ? supplied_json(c, path, strcspn(path, "?")) : NULL;
    if (json != NULL) {
        service_append(answer, "%s", json);
        service_append_header(answer, "Content-Type: application/json\n");
    }
    return json != NULL;
}

static void add_faults(compute *c, const simulated_request *request, bool work_fails)
{
    const bool is_machine = strstr(request->url, "/virtualMachines/") != NULL;
    if (work_fails || (c->machine_fails && is_machine)) {
        simulated_add_fault(&c->simulated, "PUT * operation-fail code=Unlucky");
    }
    if (c->replication_fails) {
        simulated_add_fault(&c->simulated, "PUT * replication-fail");
    }
}

static void count_work(compute *c)
{
    size_t creating = 0;
    size_t deleting = 0;
    const char *id;
    json_t *resource;
    json_object_foreach(c->simulated.sim->resources, id, resource)
    {
        const char *state =
            sim_json_text(json_object_get(resource, "properties"), "provisioningState");
        creating += strcmp(state, "Creating") == 0 || strcmp(state, "Updating") == 0;
        deleting += strcmp(state, "Deleting") == 0;
    }
    c->most_creating = creating > c->most_creating ? creating : c->most_creating;
    c->most_deleting = deleting > c->most_deleting ? deleting : c->most_deleting;
}

void compute_serve(compute *c, const simulated_request *request, bool work_fails,
                   service_answer *answer)
{
    if (serve_supplied(c, request, answer)) {
        return;
    }
    *c->pace = pace_of(c);
    add_faults(c, request, work_fails);
    simulated_serve(&c->simulated, request, answer);
    simulated_clear_faults(&c->simulated);
    if (strcmp(request->method, "GET") != 0) {
        count_work(c);
    }
}

// ---- what a test puts into it ----

static void set_tag(json_t *resource, const char *run)
{
    if (run[0] != '\0') {
        json_object_set_new(resource, "tags", json_pack("{s:s}", RUN_TAG, run));
    }
}

static void put_disk(compute *c, const char *id, const char *location, const char *run)
{
    struct sim *sim = simulated_settle(&c->simulated);
    json_t *sent = json_pack("{s:s, s:{s:{s:s}, s:i}}", "location", location, "properties",
                             "creationData", "createOption", "Empty", "diskSizeGB", 1);
    set_tag(sent, run);
    sim_disk_put(sim, id, sim->started, sent, (struct sim_disk_data){.seed = 1, .version = 1});
    json_decref(sent);
}

static void put_machine(compute *c, const char *id, const char *run, const char *json)
{
    struct sim *sim = simulated_settle(&c->simulated);
    json_t *sent = json_loads(json, 0, NULL);
    assert_non_null(sent);
    set_tag(sent, run);
    sim_machine_put(sim, id, sim->started, sent);
    json_decref(sent);
}

void compute_put(compute *c, const char *id, const char *run)
{
    if (sim_resource_is(id, SIM_DISK_TYPE)) {
        put_disk(c, id, "westus", run);
    } else {
        put_machine(c, id, run, "{\"location\":\"westus\",\"properties\":{}}");
    }
}

void compute_add_machine(compute *c)
{
    static const char *const disks[] = {TEST_OS_DISK, TEST_DATA_0, TEST_DATA_1};
    static const char machine[] =
        "{\"location\":\"westeurope\",\"properties\":{\"storageProfile\":{\"osDisk\":{\"osType\":"
        "\"Linux\",\"createOption\":\"FromImage\",\"managedDisk\":{\"id\":\"" TEST_OS_DISK
        "\"}},\"dataDisks\":[{\"lun\":0,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":"
        "\"" TEST_DATA_0 "\"}},{\"lun\":1,\"createOption\":\"Attach\",\"managedDisk\":{\"id\":"
        "\"" TEST_DATA_1 "\"}}]}}}";
    for (size_t i = 0; i < sizeof disks / sizeof *disks; i++) {
        put_disk(c, disks[i], "westeurope", "");
    }
    put_machine(c, TEST_VM, "", machine);
}

// A collection is made of a machine, which is in West Europe, or of another collection.
static const char *location_of(const struct sim *sim, const char *source)
{
    return sim_resource_is(source, SIM_COLLECTION_TYPE)
               ? sim_json_text(sim_store_get(sim, source), "location")
               : "westeurope";
}

void compute_add_collection(compute *c, const char *id, const char *location, const char *source)
{
    struct sim *sim = simulated_settle(&c->simulated);
    json_t *sent = json_pack("{s:s, s:{s:s, s:{s:s, s:s}}}", "location", location, "properties",
                             "provisioningState", "Succeeded", "source", "id", source, "location",
                             location_of(sim, source));
    sim_store_put(sim, id, SIM_COLLECTION_TYPE, sent);
    json_decref(sent);
}

static struct sim_restore_point *point_at(compute *c, const char *id)
{
    struct sim_restore_point *point = sim_restore_point_named(simulated_settle(&c->simulated), id);
    assert_non_null(point);
    return point;
}

void compute_add_disk_point(compute *c, const char *point, const char *name, int size_gb)
{
    struct sim_restore_point *p = point_at(c, point);
    struct sim_disk_point *disks = sim_alloc((p->disk_count + 1) * sizeof *disks);
    if (p->disk_count > 0) {
        memcpy(disks, p->disks, p->disk_count * sizeof *disks);
    }
    free(p->disks);
    p->disks = disks;
    disks[p->disk_count++] =
        (struct sim_disk_point){.name = sim_copy(name),
                                .id = sim_format("%s/diskRestorePoints/%s", point, name),
                                .disk = sim_copy(TEST_OS_DISK),
                                .size_gb = size_gb,
                                .span = 1};
}

static void show_point(struct sim *sim, const char *id, const char *time_created)
{
    json_t *shown = sim_store_put(sim, id, SIM_RESTORE_POINT_TYPE, NULL);
    json_t *properties = json_pack("{s:s, s:{s:{s:{s:{s:o}}}}}", "provisioningState", "Succeeded",
                                   "sourceMetadata", "storageProfile", "osDisk", "diskRestorePoint",
                                   "id", json_sprintf("%s/diskRestorePoints/d", id));
    if (time_created[0] != '\0') {
        json_object_set_new(properties, "timeCreated", json_string(time_created));
    }
    json_object_del(shown, "type");
    json_object_set_new(shown, "properties", properties);
}

void compute_add_point(compute *c, const char *collection, const char *name,
                       const char *time_created)
{
    char id[512];
    struct sim *sim = simulated_settle(&c->simulated);
    struct sim_restore_point *point = sim_alloc(sizeof *point);
    snprintf(id, sizeof id, "%s/restorePoints/%s", collection, name);
    *point = (struct sim_restore_point){.id = sim_copy(id),
                                        .collection = sim_copy(collection),
                                        .machine = sim_copy(TEST_VM),
                                        .source_place = sim_copy("westeurope"),
                                        .created = sim->started};
    sim_restore_point_add(sim, point);
    show_point(sim, id, time_created);
    compute_add_disk_point(c, id, "d", 1);
}

void compute_remove_point(compute *c, const char *point)
{
    sim_restore_point_forget(simulated_settle(&c->simulated), point);
}

void compute_set_copy(compute *c, const char *point, const char *source, compute_copy copy)
{
    static const enum sim_copy_end ends[] = {[COMPUTE_COPIED] = SIM_COPY_ENDS,
                                             [COMPUTE_COPYING] = SIM_COPY_STICKS,
                                             [COMPUTE_BROKEN] = SIM_COPY_FAILS};
    struct sim_restore_point *p = point_at(c, point);
    p->remote = true;
    p->source = source != NULL ? sim_copy(source) : NULL;
    for (size_t i = 0; i < p->disk_count; i++) {
        p->disks[i].end = ends[copy];
    }
}

static json_t *resource_at(compute *c, const char *id)
{
    return sim_store_get(simulated_settle(&c->simulated), id);
}

void compute_set_state(compute *c, const char *id, const char *state)
{
    json_object_set_new(json_object_get(resource_at(c, id), "properties"), "provisioningState",
                        json_string(state));
}

void compute_set_run(compute *c, const char *id, const char *run)
{
    set_tag(resource_at(c, id), run);
}

// ---- what there is ----

bool compute_has(compute *c, const char *id)
{
    return resource_at(c, id) != NULL;
}

bool compute_is_ready(compute *c, const char *id)
{
    const json_t *properties = json_object_get(resource_at(c, id), "properties");
    return strcmp(sim_json_text(properties, "provisioningState"), "Succeeded") == 0;
}

bool compute_is_usable(compute *c, const char *point)
{
    const struct sim *sim = simulated_settle(&c->simulated);
    const struct sim_restore_point *p = sim_restore_point_named(sim, point);
    return p != NULL && sim_restore_point_complete(sim, p, sim_clock_now(&sim->clock));
}

bool compute_has_access(compute *c, const char *disk)
{
    const struct sim *sim = simulated_settle(&c->simulated);
    return sim_grant_active(sim, disk, sim_clock_now(&sim->clock));
}

const char *compute_run(compute *c, const char *id)
{
    return sim_json_text(json_object_get(resource_at(c, id), "tags"), RUN_TAG);
}

const char *compute_source(compute *c, const char *point)
{
    const struct sim_restore_point *p = point_at(c, point);
    return p->source != NULL ? p->source : "";
}

static size_t count_all(compute *c)
{
    return json_object_size(simulated_settle(&c->simulated)->resources);
}

void compute_count_from_here(compute *c)
{
    c->uncounted = count_all(c);
}

size_t compute_live_count(compute *c)
{
    return count_all(c) - c->uncounted;
}

size_t compute_live_points(compute *c, const char *collection)
{
    const struct sim *sim = simulated_settle(&c->simulated);
    size_t count = 0;
    for (size_t i = 0; i < sim->point_count; i++) {
        count += sim_text_same(sim->points[i]->collection, collection);
    }
    return count;
}
