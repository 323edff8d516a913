// disk.c - managed disks.
#include "compute/disk.h"
#include "compute/compute.h"
#include "compute/grant.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "compute/routes.h"
#include "server/resource.h"
#include "server/store.h"

#include <string.h>

enum {
    SIZE_MAX_GB = 65536
};

// What a createOption requires; of `either`, one is enough.
static const struct {
    const char *option;
    const char *members[2];
    const char *either[2];
} creations[] = {
    {"Empty", {NULL}, {NULL}},
    {"Restore", {"sourceResourceId"}, {NULL}},
    {"Copy", {"sourceResourceId"}, {NULL}},
    {"CopyStart", {"sourceResourceId"}, {NULL}},
    {"FromImage", {NULL}, {"imageReference", "galleryImageReference"}},
    {"Import", {"sourceUri", "storageAccountId"}, {NULL}},
    {"ImportSecure", {"sourceUri", "securityDataUri"}, {NULL}},
    {"Upload", {"uploadSizeBytes"}, {NULL}},
    {"UploadPreparedSecure", {"uploadSizeBytes"}, {NULL}},
    {"CopyFromSanSnapshot", {"elasticSanResourceId"}, {NULL}},
};

struct sim_disk_data sim_disk_data_of(const struct sim *sim, const char *id)
{
    struct sim_arena arena = {NULL};
    const json_t *kept = json_object_get(sim->disk_data, sim_lower(&arena, id));
    sim_arena_free(&arena);
    return (struct sim_disk_data){
        .seed = (uint64_t)json_integer_value(json_object_get(kept, "seed")),
        .version = (unsigned)json_integer_value(json_object_get(kept, "version"))};
}

static void keep_data(struct sim *sim, const char *id, struct sim_disk_data data)
{
    struct sim_arena arena = {NULL};
    json_object_set_new(sim->disk_data, sim_lower(&arena, id),
                        json_pack("{s:I, s:I}", "seed", (json_int_t)data.seed, "version",
                                  (json_int_t)data.version));
    sim_arena_free(&arena);
}

void sim_disk_write(struct sim *sim, const char *id)
{
    struct sim_disk_data data = sim_disk_data_of(sim, id);
    data.version++;
    keep_data(sim, id, data);
}

json_int_t sim_disk_size(const json_t *disk)
{
    return json_integer_value(json_object_get(json_object_get(disk, "properties"), "diskSizeGB"));
}

// What the service adds to a disk that a client puts.
static json_t *own_properties(struct sim *sim, const json_t *sent, sim_time now)
{
    const json_t *creation = json_object_get(sent, "creationData");
    bool upload = strncmp(sim_json_text(creation, "createOption"), "Upload", 6) == 0;
    json_int_t size = json_integer_value(json_object_get(sent, "diskSizeGB"));
    return json_pack("{s:I, s:s, s:o, s:s, s:o, s:s, s:s, s:{s:s}}", "diskSizeBytes",
                     (json_int_t)((uint64_t)size * SIM_GIGABYTE), "diskState",
                     upload ? "ReadyToUpload" : "Unattached", "timeCreated", sim_time_json(now),
                     "provisioningState", "Succeeded", "uniqueId",
                     sim_guid_json(sim_random_next(&sim->random)), "networkAccessPolicy",
                     "AllowAll", "publicNetworkAccess", "Enabled", "encryption", "type",
                     "EncryptionAtRestWithPlatformKey");
}

json_t *sim_disk_put(struct sim *sim, const char *id, sim_time now, const json_t *sent,
                     struct sim_disk_data data)
{
    json_t *disk = sim_store_put(sim, id, SIM_DISK_TYPE, sent);
    json_t *properties = json_object_get(disk, "properties");
    json_object_update_new(properties, own_properties(sim, properties, now));
    if (json_object_get(disk, "sku") == NULL) {
        json_object_set_new(disk, "sku", json_pack("{s:s}", "name", "Standard_LRS"));
    }
    json_object_del(disk, "managedBy");
    keep_data(sim, id, data);
    return disk;
}

void sim_disk_attach(struct sim *sim, const char *id, const char *machine)
{
    json_t *disk = sim_store_get(sim, id);
    if (disk == NULL) {
        return;
    }
    json_object_set_new(json_object_get(disk, "properties"), "diskState",
                        json_string(machine == NULL ? "Unattached" : "Attached"));
    if (machine == NULL) {
        json_object_del(disk, "managedBy");
    } else {
        json_object_set_new(disk, "managedBy", json_string(machine));
    }
}

void sim_disk_forget(struct sim *sim, const char *id)
{
    struct sim_arena arena = {NULL};
    json_object_del(sim->disk_data, sim_lower(&arena, id));
    sim_arena_free(&arena);
    sim_store_remove(sim, id);
}

// The state of a disk shows whether its bytes are being read; a grant may have expired meanwhile.
static void show_disk(struct sim_call *call, json_t *disk)
{
    if (sim_grant_active(call->sim, sim_json_text(disk, "id"), call->now)) {
        json_object_set_new(json_object_get(disk, "properties"), "diskState",
                            json_string("ActiveSAS"));
    }
}

static void get_disk(struct sim_call *call)
{
    sim_resource_get(call, show_disk);
}

static void list_disks(struct sim_call *call)
{
    sim_resource_list(call, show_disk);
}

static bool has_member(const json_t *object, const char *member)
{
    const json_t *value = member == NULL ? NULL : json_object_get(object, member);
    return value != NULL && !json_is_null(value);
}

static bool check_members(struct sim_call *call, const json_t *creation)
{
    const char *option = sim_json_text(creation, "createOption");
    for (size_t i = 0; i < sizeof creations / sizeof creations[0]; i++) {
        if (!sim_text_same(option, creations[i].option)) {
            continue;
        }
        for (size_t k = 0; k < 2 && creations[i].members[k] != NULL; k++) {
            if (!has_member(creation, creations[i].members[k])) {
                return sim_compute_invalid(call, creations[i].members[k], "");
            }
        }
        return creations[i].either[0] == NULL || has_member(creation, creations[i].either[0]) ||
               has_member(creation, creations[i].either[1]) ||
               sim_compute_invalid(call, creations[i].either[0], "");
    }
    return sim_compute_invalid(call, "creationData.createOption", option);
}

/* Where the bytes of a new disk come from. */
struct source {
    struct sim_disk_data data;
    json_int_t size_gb; /* 0: given by the client */
    const char *os_type;
};

static bool take_point(struct sim_call *call, const char *id, const char *place,
                       struct source *source)
{
    const struct sim_restore_point *point = NULL;
    const struct sim_disk_point *disk = sim_disk_point_of(call->sim, id, &point);
    if (disk == NULL) {
        sim_compute_missing(call, id);
        return false;
    }
    if (!sim_restore_point_usable(call->sim, point, disk, call->now)) {
        return sim_compute_conflict(call,
                                    "The copy of disk restore point '%.256s' has not completed: "
                                    "it cannot be used.",
                                    id);
    }
    if (strcmp(place, sim_restore_point_place(call->sim, point)) != 0) {
        sim_answer_compute_error(call, 400, "InvalidParameter", "location",
                                 "A disk is restored in the region '%s' of its restore point.",
                                 sim_restore_point_place(call->sim, point));
        return false;
    }
    *source = (struct source){disk->data, disk->size_gb, disk->os_type};
    return true;
}

static bool take_disk(struct sim_call *call, const char *id, const char *place,
                      struct source *source)
{
    const json_t *disk = sim_store_get(call->sim, id);
    if (disk == NULL || !sim_resource_is(id, SIM_DISK_TYPE)) {
        sim_compute_missing(call, id);
        return false;
    }
    if (strcmp(place, sim_json_text(disk, "location")) != 0) {
        return sim_compute_invalid(call, "location", place);
    }
    const char *os = sim_json_text(json_object_get(disk, "properties"), "osType");
    *source = (struct source){sim_disk_data_of(call->sim, sim_json_text(disk, "id")),
                              sim_disk_size(disk), *os == '\0' ? NULL : os};
    return true;
}

static bool take_source(struct sim_call *call, const json_t *creation, const char *place,
                        struct source *source)
{
    const char *option = sim_json_text(creation, "createOption");
    const char *id = sim_json_text(creation, "sourceResourceId");
    if (sim_text_is_word(" Restore ", option)) {
        return take_point(call, id, place, source);
    }
    if (sim_text_is_word(" Copy CopyStart ", option)) {
        return take_disk(call, id, place, source);
    }
    if (sim_text_is_word(" Upload UploadPreparedSecure ", option)) {
        json_int_t bytes = json_integer_value(json_object_get(creation, "uploadSizeBytes"));
        source->size_gb = bytes / (json_int_t)SIM_GIGABYTE + 1;
        return bytes > 0 || sim_compute_invalid(call, "uploadSizeBytes", "not above 0");
    }
    source->data.seed =
        sim_text_is_word(" Empty ", option) ? 0 : sim_random_next(&call->sim->random);
    return true;
}

// The size that the client requests, or that of the source; not smaller than the source.
static bool check_size(struct sim_call *call, json_t *properties, json_int_t source_gb)
{
    const json_t *sent = json_object_get(properties, "diskSizeGB");
    if (sent == NULL || json_is_null(sent)) {
        json_object_set_new(properties, "diskSizeGB", json_integer(source_gb));
        return source_gb > 0 || sim_compute_invalid(call, "diskSizeGB", "");
    }
    json_int_t size = json_integer_value(sent);
    if (!json_is_integer(sent) || size < 1 || size < source_gb || size > SIZE_MAX_GB) {
        return sim_compute_invalid(call, "diskSizeGB",
                                   sim_arena_format(&call->arena, "%lld", (long long)size));
    }
    return true;
}

static const struct sim_operation_kind creation_kind = {.status = "/DiskOperations/",
                                                        .result = "/DiskOperations/",
                                                        .compute = true,
                                                        .finish = sim_compute_finish_put,
                                                        .fail = sim_compute_fail_put,
                                                        .answer = sim_compute_result};

static void answer_put(struct sim_call *call, json_t *disk)
{
    const struct sim_pace *pace = call->sim->pace;
    sim_compute_set_state(disk, "Updating");
    sim_compute_begin(call, &creation_kind, disk, pace->disk + sim_disk_size(disk) * pace->disk_gb,
                      NULL);
    json_t *shown = json_deep_copy(disk);
    show_disk(call, shown);
    sim_answer_json(call, 202, shown);
}

static void create_disk(struct sim_call *call, const char *id, json_t *body)
{
    json_t *sent = json_deep_copy(body);
    json_t *properties = json_object_get(sent, "properties");
    const json_t *creation = json_object_get(properties, "creationData");
    struct source source = {.os_type = NULL};
    const char *place = sim_compute_location(call, body, NULL);
    if (place != NULL && check_members(call, creation) &&
        take_source(call, creation, place, &source) &&
        check_size(call, properties, source.size_gb)) {
        json_object_set_new(sent, "location", json_string(place));
        if (source.os_type != NULL && json_object_get(properties, "osType") == NULL) {
            json_object_set_new(properties, "osType", json_string(source.os_type));
        }
        answer_put(call, sim_disk_put(call->sim, id, call->now, sent, source.data));
    }
    json_decref(sent);
}

// An existing disk can grow, and change its kind and its tags.
static void update_disk(struct sim_call *call, json_t *disk, json_t *body)
{
    json_t *properties = json_object_get(body, "properties");
    const json_t *creation = json_object_get(properties, "creationData");
    const json_t *old = json_object_get(json_object_get(disk, "properties"), "creationData");
    if (sim_compute_location(call, body, disk) == NULL || !check_members(call, creation)) {
        return;
    }
    if (!sim_text_same(sim_json_text(creation, "createOption"),
                       sim_json_text(old, "createOption")) ||
        !sim_text_same(sim_json_text(creation, "sourceResourceId"),
                       sim_json_text(old, "sourceResourceId"))) {
        sim_answer_compute_error(
            call, 409, "PropertyChangeNotAllowed", "creationData",
            "Changing property 'creationData' of disk '%.128s' is not allowed.",
            sim_json_text(disk, "name"));
        return;
    }
    if (check_size(call, properties, sim_disk_size(disk))) {
        json_object_set(json_object_get(disk, "properties"), "diskSizeGB",
                        json_object_get(properties, "diskSizeGB"));
        json_object_del(disk, "tags");
        json_object_set(disk, "tags", json_object_get(body, "tags"));
        json_object_set(disk, "sku", json_object_get(body, "sku"));
        answer_put(call, disk);
    }
}

static void put_disk(struct sim_call *call)
{
    const char *id = sim_compute_asked(call, SIM_DISK_TYPE, "diskName");
    json_t *disk = sim_store_get(call->sim, id);
    json_t *properties = sim_compute_properties(call);
    if (properties == NULL) {
        return;
    }
    if (!json_is_object(json_object_get(properties, "creationData"))) {
        sim_compute_invalid(call, "creationData", "");
    } else if (disk == NULL) {
        create_disk(call, id, call->body);
    } else {
        update_disk(call, disk, call->body);
    }
}

static void finish_delete(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    sim_disk_forget(sim, sim_json_text(about, "id"));
}

static void delete_disk(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/DiskOperations/",
                                                   .result = "/DiskOperations/",
                                                   .compute = true,
                                                   .done = 200,
                                                   .finish = finish_delete,
                                                   .fail = sim_compute_finish_put};
    const char *id = sim_compute_asked(call, SIM_DISK_TYPE, "diskName");
    json_t *disk = sim_store_get(call->sim, id);
    if (disk == NULL) {
        sim_answer_empty(call, 204);
        return;
    }
    if (*sim_json_text(disk, "managedBy") != '\0') {
        sim_compute_conflict(call, "Disk %.128s is attached to VM %.256s.",
                             sim_json_text(disk, "name"), sim_json_text(disk, "managedBy"));
        return;
    }
    if (!sim_grant_check_ended(call, id)) {
        return;
    }
    sim_operation_preempt(call->sim, call->now, id);
    sim_compute_set_state(disk, "Deleting");
    sim_compute_begin(call, &kind, disk, call->sim->pace->disk_delete, NULL);
}

const struct sim_route sim_disk_routes[] = {
    {"GET", SIM_IN_SUBSCRIPTION SIM_DISK_TYPE, SIM_SUBSCRIPTION, list_disks},
    {"GET", SIM_IN_GROUP SIM_DISK_TYPE, SIM_GROUP, list_disks},
    {"GET", SIM_DISK_PATH, SIM_GROUP, get_disk},
    {"PUT", SIM_DISK_PATH, SIM_GROUP, put_disk},
    {"DELETE", SIM_DISK_PATH, SIM_GROUP, delete_disk},
    {NULL, NULL, SIM_OPEN, NULL}};
