// restore_point_change.c - creates, copies and deletes restore points.
#include "compute/compute.h"
#include "compute/machine.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "compute/routes.h"
#include "server/resource.h"
#include "server/store.h"

#include <stdlib.h>
#include <string.h>

static const char *asked_id(struct sim_call *call)
{
    const char *collection =
        sim_compute_asked(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    const char *id = sim_arena_format(&call->arena, "%s/restorePoints/%s", collection,
                                      sim_call_parameter(call, "restorePointName"));
    const struct sim_restore_point *there = sim_restore_point_named(call->sim, id);
    return there == NULL ? id : sim_arena_copy(&call->arena, there->id, strlen(there->id));
}

// The service gives no hint; a client that polls at its usual pace would miss a fast clock.
static void hint_at_replication(struct sim_call *call, const struct sim_restore_point *point,
                                bool view)
{
    sim_time pause = call->sim->pace->copy_poll;
    if (view && pause > 0 && !sim_restore_point_complete(call->sim, point, call->now)) {
        sim_answer_poll_hint(call, pause);
    }
}

static void get_point(struct sim_call *call)
{
    const char *expand = sim_call_query(call, "$expand");
    const char *id = asked_id(call);
    const struct sim_restore_point *point = sim_restore_point_named(call->sim, id);
    if (expand != NULL && !sim_text_is_word(" instanceView ", expand)) {
        sim_compute_invalid(call, "$expand", expand);
    } else if (point == NULL) {
        sim_compute_missing(call, id);
    } else {
        hint_at_replication(call, point, expand != NULL);
        sim_answer_json(call, 200, sim_restore_point_json(call, point, expand != NULL));
    }
}

static bool is_excluded(const json_t *properties, const char *disk)
{
    size_t i;
    json_t *excluded;
    json_array_foreach(json_object_get(properties, "excludeDisks"), i, excluded)
    {
        if (sim_text_same(sim_json_text(excluded, "id"), disk)) {
            return true;
        }
    }
    return false;
}

static bool has_disk(const json_t *disks, const char *id)
{
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        if (sim_text_same(sim_machine_disk_id(disk), id)) {
            return true;
        }
    }
    return false;
}

// Every excluded disk belongs to the source, and at least one disk is left.
static bool check_excluded(struct sim_call *call, const json_t *properties, const json_t *disks)
{
    const json_t *list = json_object_get(properties, "excludeDisks");
    if (list != NULL && !json_is_null(list) && !json_is_array(list)) {
        return sim_compute_invalid(call, "excludeDisks", "not a list");
    }
    size_t i;
    json_t *excluded;
    json_array_foreach(list, i, excluded)
    {
        const char *id = sim_json_text(excluded, "id");
        if (!has_disk(disks, id)) {
            return sim_compute_invalid(call, "excludeDisks", *id == '\0' ? "no id" : id);
        }
    }
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        if (!is_excluded(properties, sim_machine_disk_id(disk))) {
            return true;
        }
    }
    return sim_compute_invalid(call, "excludeDisks", "all disks");
}

// Ultra disks and disks of several machines must be excluded.
static bool check_kinds(struct sim_call *call, const json_t *properties, const json_t *disks)
{
    size_t i;
    json_t *used;
    json_array_foreach(disks, i, used)
    {
        const char *id = sim_machine_disk_id(used);
        const json_t *disk = sim_store_get(call->sim, id);
        const char *kind = sim_json_text(json_object_get(disk, "sku"), "name");
        bool shared = json_integer_value(
                          json_object_get(json_object_get(disk, "properties"), "maxShares")) > 1;
        if ((shared || sim_text_same(kind, "UltraSSD_LRS")) && !is_excluded(properties, id)) {
            return sim_compute_conflict(call,
                                        "Disk '%.256s' of kind '%s' is not supported by restore "
                                        "points. Exclude it.",
                                        id, shared ? "shared disk" : kind);
        }
    }
    return true;
}

static bool check_limit(struct sim_call *call, const char *machine)
{
    const struct sim *sim = call->sim;
    size_t count = 0;
    for (size_t i = 0; i < sim->point_count; i++) {
        count += sim_text_same(sim->points[i]->machine, machine) ? 1 : 0;
    }
    return count < sim->options.restore_point_limit ||
           sim_compute_conflict(call, "The limit of %zu restore points of VM '%.256s' is reached.",
                                sim->options.restore_point_limit, machine);
}

/* A request to create a point, as far as it has been parsed. */
struct creation {
    const char *id;
    const json_t *collection;
    json_t *properties; /* as sent; a copy */
    const json_t *machine;
    const struct sim_restore_point *source; /* of a copy */
    json_t *disks;                          /* that the source has */
    const char *source_place;
    bool remote;
};

static bool find_machine(struct sim_call *call, struct creation *new, const char *id)
{
    new->machine = sim_store_get(call->sim, id);
    if (json_object_get(new->properties, "sourceRestorePoint") != NULL) {
        return sim_compute_invalid(call, "sourceRestorePoint", "the collection is of a VM");
    }
    if (new->machine == NULL) {
        sim_compute_missing(call, id);
        return false;
    }
    new->disks = sim_machine_disks(new->machine);
    return check_excluded(call, new->properties, new->disks) &&
           check_kinds(call, new->properties, new->disks) &&
           check_limit(call, sim_json_text(new->machine, "id"));
}

// A copy requires a point of the collection's source, with complete data.
static bool find_point(struct sim_call *call, struct creation *new, const char *collection)
{
    const char *id = sim_json_text(json_object_get(new->properties, "sourceRestorePoint"), "id");
    if (*id == '\0') {
        return sim_compute_invalid(call, "sourceRestorePoint.id", "");
    }
    new->source = sim_restore_point_named(call->sim, id);
    if (new->source == NULL) {
        sim_compute_missing(call, id);
        return false;
    }
    if (!sim_text_same(new->source->collection, collection)) {
        return sim_compute_invalid(call, "sourceRestorePoint.id", id);
    }
    if (!sim_restore_point_complete(call->sim, new->source, call->now)) {
        return sim_compute_conflict(call, "Restore point '%.256s' is not complete.", id);
    }
    new->disks = json_array();
    for (size_t i = 0; i < new->source->disk_count; i++) {
        json_array_append_new(
            new->disks, json_pack("{s:{s:s}}", "managedDisk", "id", new->source->disks[i].disk));
    }
    return check_excluded(call, new->properties, new->disks) &&
           check_limit(call, new->source->machine);
}

static bool find_source(struct sim_call *call, struct creation *new)
{
    const json_t *source =
        json_object_get(json_object_get(new->collection, "properties"), "source");
    const char *id = sim_json_text(source, "id");
    new->source_place = sim_json_text(source, "location");
    new->remote =
        !sim_compute_same_place(new->source_place, sim_json_text(new->collection, "location"));
    return sim_resource_is(id, SIM_COLLECTION_TYPE) ? find_point(call, new, id)
                                                    : find_machine(call, new, id);
}

static void add_disk(struct sim *sim, struct sim_restore_point *point, const json_t *used,
                     const struct sim_disk_point *from)
{
    const char *id = sim_machine_disk_id(used);
    const json_t *disk = sim_store_get(sim, id);
    char unique[37];
    sim_random_guid(&sim->random, unique);
    struct sim_disk_point *own = &point->disks[point->disk_count];
    const char *os = sim_json_text(used, "osType");
    *own = (struct sim_disk_point){.name = sim_format("%s_%s", strrchr(id, '/') + 1, unique),
                                   .disk = sim_copy(id),
                                   .os_type = from != NULL                 ? from->os_type
                                              : sim_text_same(os, "Linux") ? "Linux"
                                              : *os != '\0'                ? "Windows"
                                                                           : NULL,
                                   .size_gb = from == NULL ? sim_disk_size(disk) : from->size_gb,
                                   .data = from == NULL ? sim_disk_data_of(sim, id) : from->data};
    own->id = sim_format("%s/diskRestorePoints/%s", point->id, own->name);
    own->span = sim->pace->copy + own->size_gb * sim->pace->copy_gb +
                (sim_time)point->disk_count * sim->pace->copy_disk;
    point->disk_count++;
}

static struct sim_restore_point *make_point(struct sim_call *call, const struct creation *new)
{
    struct sim_restore_point *point = sim_alloc(sizeof *point);
    const struct sim_restore_point *source = new->source;
    *point = (struct sim_restore_point){
        .id = sim_copy(new->id),
        .collection = sim_copy(sim_json_text(new->collection, "id")),
        .machine = sim_copy(source == NULL ? sim_json_text(new->machine, "id") : source->machine),
        .source = source == NULL ? NULL : sim_copy(source->id),
        .source_place = sim_copy(new->source_place),
        .created = call->now,
        .begun = SIM_NEVER,
        .remote = new->remote,
        .disks = sim_alloc(json_array_size(new->disks) * sizeof *point->disks)};
    size_t i;
    json_t *used;
    json_array_foreach(new->disks, i, used)
    {
        if (!is_excluded(new->properties, sim_machine_disk_id(used))) {
            add_disk(call->sim, point, used, source == NULL ? NULL : &source->disks[i]);
        }
    }
    return point;
}

// The bytes of the disks change after the point.
static void write_on(struct sim *sim, const struct sim_restore_point *point)
{
    for (size_t i = 0; i < point->disk_count && point->source == NULL; i++) {
        sim_disk_write(sim, point->disks[i].disk);
    }
}

static void apply_faults(struct sim_call *call, struct sim_restore_point *point)
{
    static const struct {
        const char *kind;
        enum sim_copy_end end;
    } ends[] = {{"replication-fail", SIM_COPY_FAILS}, {"replication-stuck", SIM_COPY_STICKS}};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        const struct sim_fault *fault = sim_fault_take(call, ends[i].kind);
        size_t disk = fault == NULL ? SIM_NONE : (size_t)strtoul(fault->value, NULL, 10);
        if (disk < point->disk_count) {
            point->disks[disk].end = ends[i].end;
        }
    }
    point->silent = sim_fault_due(call, "replication-absent");
}

// As requested; else the best that the system can do; a copy has that of its source.
static const char *consistency(const struct sim *sim, const struct creation *new,
                               const json_t *metadata)
{
    const json_t *said = new->source == NULL
                             ? new->properties
                             : json_object_get(sim_store_get(sim, new->source->id), "properties");
    const char *sent = sim_json_text(said, "consistencyMode");
    const json_t *os = json_object_get(json_object_get(metadata, "storageProfile"), "osDisk");
    return *sent != '\0'                                         ? sent
           : sim_text_same(sim_json_text(os, "osType"), "Linux") ? "FileSystemConsistent"
                                                                 : "ApplicationConsistent";
}

static void finish_create(struct sim *sim, sim_time when, const json_t *about)
{
    struct sim_restore_point *point = sim_restore_point_named(sim, sim_json_text(about, "id"));
    sim_compute_finish_put(sim, when, about);
    point->begun = when;
}

static void begin_create(struct sim_call *call, const struct creation *new)
{
    static const struct sim_operation_kind kind = {.status = "/operations/",
                                                   .result = "/operations/",
                                                   .compute = true,
                                                   .finish = finish_create,
                                                   .fail = sim_compute_fail_put,
                                                   .answer = sim_compute_result};
    struct sim_restore_point *point = make_point(call, new);
    apply_faults(call, point);
    sim_restore_point_add(call->sim, point);
    write_on(call->sim, point);
    json_t *shown = sim_store_put(call->sim, point->id, SIM_RESTORE_POINT_TYPE, NULL);
    json_object_del(shown, "type");
    json_t *metadata = new->source == NULL
                           ? sim_restore_point_metadata(new->machine, point)
                           : sim_restore_point_copied_metadata(call->sim, new->source, point);
    json_t *properties =
        json_pack("{s:o, s:s, s:o}", "sourceMetadata", metadata, "provisioningState", "Creating",
                  "timeCreated", sim_time_json(call->now));
    json_object_set_new(properties, "consistencyMode",
                        json_string(consistency(call->sim, new, metadata)));
    json_object_update_missing(properties, new->properties);
    json_object_set_new(shown, "properties", properties);
    sim_compute_begin(call, &kind, shown,
                      new->remote ? call->sim->pace->point_copy : call->sim->pace->point, NULL);
    sim_answer_json(call, 201, json_deep_copy(shown));
}

// A point cannot be changed: a second PUT is a conflict, even of the same body.
static void put_point(struct sim_call *call)
{
    json_t *body = sim_call_body(call);
    json_t *collection =
        body == NULL ? NULL
                     : sim_compute_find(call, SIM_COLLECTION_TYPE, "restorePointCollectionName");
    if (collection == NULL ||
        !sim_compute_check_name(call, sim_call_parameter(call, "restorePointName"))) {
        return;
    }
    struct creation new = {.id = asked_id(call), .collection = collection};
    if (sim_restore_point_named(call->sim, new.id) != NULL) {
        sim_answer_compute_error(call, 409, "Conflict", NULL,
                                 "Restore point '%.256s' already exists and cannot be changed.",
                                 new.id);
        return;
    }
    if (strcmp(sim_compute_state(collection), "Deleting") == 0) {
        sim_compute_conflict(call, "The restore point collection is being deleted.");
        return;
    }
    const json_t *sent = json_object_get(body, "properties");
    new.properties = json_is_object(sent) ? json_deep_copy(sent) : json_object();
    if (sim_compute_check_word(call, sent, "consistencyMode",
                               " CrashConsistent FileSystemConsistent ApplicationConsistent ") &&
        find_source(call, &new)) {
        begin_create(call, &new);
    }
    json_decref(new.properties);
    json_decref(new.disks);
}

static void finish_delete(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    sim_restore_point_forget(sim, sim_json_text(about, "id"));
}

static void delete_point(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/operations/",
                                                   .result = "/operations/",
                                                   .compute = true,
                                                   .finish = finish_delete,
                                                   .fail = sim_compute_finish_put};
    const char *id = asked_id(call);
    const struct sim_restore_point *point = sim_restore_point_named(call->sim, id);
    json_t *shown = sim_store_get(call->sim, id);
    if (point == NULL) {
        sim_answer_empty(call, 204);
        return;
    }
    if (strcmp(sim_compute_state(shown), "Creating") == 0) {
        sim_compute_conflict(call, "Restore point '%.256s' is being created.", id);
        return;
    }
    if (sim_restore_point_check_free(call, point)) {
        sim_operation_preempt(call->sim, call->now, id);
        sim_compute_set_state(shown, "Deleting");
        sim_compute_begin(call, &kind, shown, call->sim->pace->point_delete, NULL);
    }
}

const struct sim_route sim_restore_point_routes[] = {
    {"GET", SIM_RESTORE_POINT_PATH, SIM_GROUP, get_point},
    {"PUT", SIM_RESTORE_POINT_PATH, SIM_GROUP, put_point},
    {"DELETE", SIM_RESTORE_POINT_PATH, SIM_GROUP, delete_point},
    {NULL, NULL, SIM_OPEN, NULL}};
