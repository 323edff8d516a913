// grant_requests.c - grants and ends access to the bytes of disks.
#include "compute/compute.h"
#include "compute/grant.h"
#include "compute/pace.h"
#include "compute/restore_point.h"
#include "compute/routes.h"
#include "server/store.h"

#include <string.h>

enum {
    DURATION_MAX = 60 * 24 * 60 * 60
};

/* What access is requested to. */
struct target {
    const char *id;
    const char *place;
    struct sim_disk_data data;
    json_int_t size_gb;
    bool system;   /* it has a guest state */
    bool writable; /* it waits for an upload */
};

static bool find_disk_point(struct sim_call *call, struct target *target)
{
    const struct sim_restore_point *point = NULL;
    target->id =
        sim_arena_format(&call->arena, "%s/restorePoints/%s/diskRestorePoints/%s",
                         sim_compute_asked(call, SIM_COLLECTION_TYPE, "restorePointCollectionName"),
                         sim_call_parameter(call, "restorePointName"),
                         sim_call_parameter(call, "diskRestorePointName"));
    const struct sim_disk_point *disk = sim_disk_point_of(call->sim, target->id, &point);
    if (disk == NULL) {
        sim_compute_missing(call, target->id);
        return false;
    }
    *target = (struct target){.id = disk->id,
                              .place = sim_restore_point_place(call->sim, point),
                              .data = disk->data,
                              .size_gb = disk->size_gb,
                              .system = disk->os_type != NULL};
    return true;
}

static bool find_disk(struct sim_call *call, struct target *target)
{
    const json_t *disk = sim_compute_find(call, SIM_DISK_TYPE, "diskName");
    if (disk == NULL) {
        return false;
    }
    const json_t *properties = json_object_get(disk, "properties");
    const char *id = sim_json_text(disk, "id");
    *target = (struct target){
        .id = id,
        .place = sim_json_text(disk, "location"),
        .data = sim_disk_data_of(call->sim, id),
        .size_gb = sim_disk_size(disk),
        .system = *sim_json_text(properties, "osType") != '\0',
        .writable = strcmp(sim_json_text(properties, "diskState"), "ReadyToUpload") == 0};
    return true;
}

// Bytes can be read when they are complete and nothing writes to them.
static bool check_point_ready(struct sim_call *call, const struct target *target)
{
    const struct sim_restore_point *point = NULL;
    const struct sim_disk_point *disk = sim_disk_point_of(call->sim, target->id, &point);
    return sim_restore_point_usable(call->sim, point, disk, call->now) ||
           sim_compute_conflict(call, "The copy of '%.384s' has not completed.", target->id);
}

static bool check_disk_ready(struct sim_call *call, const struct target *target)
{
    const json_t *disk = sim_store_get(call->sim, target->id);
    if (*sim_json_text(disk, "managedBy") != '\0') {
        return sim_compute_conflict(call, "Disk '%.256s' is attached to running VM '%.256s'.",
                                    target->id, sim_json_text(disk, "managedBy"));
    }
    return strcmp(sim_compute_state(disk), "Succeeded") == 0 ||
           sim_compute_conflict(call, "Disk '%.256s' is not ready.", target->id);
}

static bool check_access(struct sim_call *call, const json_t *body, const struct target *target)
{
    const char *access = sim_json_text(body, "access");
    const char *fitting = target->writable ? " Read Write " : " Read ";
    return sim_text_is_word(fitting, access) || sim_compute_invalid(call, "access", access);
}

// A number of seconds; a string of digits is refused.
static bool check_duration(struct sim_call *call, const json_t *body)
{
    const json_t *sent = json_object_get(body, "durationInSeconds");
    if (sent == NULL || json_is_null(sent)) {
        return sim_compute_invalid(call, "durationInSeconds", "");
    }
    if (!json_is_integer(sent)) {
        return sim_compute_invalid(call, "durationInSeconds", "no whole number");
    }
    json_int_t seconds = json_integer_value(sent);
    return (seconds >= 1 && seconds <= DURATION_MAX) ||
           sim_compute_invalid(call, "durationInSeconds",
                               sim_arena_format(&call->arena, "%lld", (long long)seconds));
}

static bool check_guest_state(struct sim_call *call, const json_t *body,
                              const struct target *target)
{
    const json_t *wanted = json_object_get(body, "getSecureVMGuestStateSAS");
    if (wanted != NULL && !json_is_null(wanted) && !json_is_boolean(wanted)) {
        return sim_compute_invalid(call, "getSecureVMGuestStateSAS", "no boolean");
    }
    return !json_is_true(wanted) || target->system ||
           sim_compute_invalid(call, "getSecureVMGuestStateSAS", "true, of a data disk");
}

// An active grant is extended, never shortened, and keeps its name and key.
static void finish_begin(struct sim *sim, sim_time when, const json_t *about)
{
    const char *name = NULL;
    json_t *grant = sim_grant_find(sim, sim_json_text(about, "id"), when, &name);
    json_int_t seconds = json_integer_value(json_object_get(about, "seconds"));
    json_int_t until = (json_int_t)(when + seconds * SIM_SECOND);
    if (grant == NULL) {
        char fresh[37];
        char key[37];
        sim_random_guid(&sim->random, fresh);
        sim_random_guid(&sim->random, key);
        grant =
            json_pack("{s:s, s:s, s:O, s:O, s:O}", "resource", sim_json_text(about, "id"), "key",
                      key, "seed", json_object_get(about, "seed"), "version",
                      json_object_get(about, "version"), "size", json_object_get(about, "size"));
        json_object_set_new(sim->grants, fresh, grant);
    }
    if (until > json_integer_value(json_object_get(grant, "until"))) {
        json_object_set_new(grant, "until", json_integer(until));
    }
}

static json_t *access_json(struct sim_call *call, const json_t *about)
{
    const char *name = NULL;
    const json_t *grant = sim_grant_find(call->sim, sim_json_text(about, "id"), call->now, &name);
    if (grant == NULL) {
        return json_object();
    }
    const char *query =
        sim_arena_format(&call->arena, "sv=2018-03-28&sr=b&sig=%s", sim_json_text(grant, "key"));
    json_t *access = json_pack("{s:o}", "accessSAS",
                               json_sprintf("%s/_sim/sas/%s?%s", call->request.base, name, query));
    if (json_is_true(json_object_get(about, "guestState"))) {
        json_object_set_new(
            access, "securityDataAccessSAS",
            json_sprintf("%s/_sim/sas/%s.vmgs?%s", call->request.base, name, query));
    }
    return access;
}

static void begin(struct sim_call *call, const struct target *target)
{
    static const struct sim_operation_kind kind = {.status = "/DiskOperations/",
                                                   .result = "/DiskOperations/",
                                                   .compute = true,
                                                   .output = true,
                                                   .finish = finish_begin,
                                                   .answer = access_json};
    const json_t *body = call->body;
    // A fixed VHD has a footer of one page after the disk.
    bool footer = !sim_text_is_word(" VHDX ", sim_json_text(body, "fileFormat"));
    json_int_t size = target->size_gb * (json_int_t)SIM_GIGABYTE + (footer ? 512 : 0);
    json_t *resource = json_pack("{s:s, s:s}", "id", target->id, "location", target->place);
    json_t *more = json_pack(
        "{s:O, s:O*, s:I, s:I, s:I}", "seconds", json_object_get(body, "durationInSeconds"),
        "guestState", json_object_get(body, "getSecureVMGuestStateSAS"), "seed",
        (json_int_t)target->data.seed, "version", (json_int_t)target->data.version, "size", size);
    sim_compute_begin(call, &kind, resource, call->sim->pace->grant, more);
    json_decref(resource);
}

static void begin_access(struct sim_call *call, bool (*find)(struct sim_call *, struct target *),
                         bool (*ready)(struct sim_call *, const struct target *))
{
    struct target target;
    const json_t *body = sim_call_body(call);
    if (body != NULL && find(call, &target) && check_access(call, body, &target) &&
        check_duration(call, body) &&
        sim_compute_check_word(call, body, "fileFormat", " VHD VHDX ") &&
        check_guest_state(call, body, &target) && ready(call, &target)) {
        begin(call, &target);
    }
}

static void finish_end(struct sim *sim, sim_time when, const json_t *about)
{
    const char *name = NULL;
    if (sim_grant_find(sim, sim_json_text(about, "id"), when, &name) != NULL) {
        json_object_del(sim->grants, name);
    }
}

// Ending an access that does not exist succeeds.
static void end_access(struct sim_call *call, bool (*find)(struct sim_call *, struct target *))
{
    static const struct sim_operation_kind kind = {.status = "/DiskOperations/",
                                                   .result = "/DiskOperations/",
                                                   .compute = true,
                                                   .done = 200,
                                                   .finish = finish_end};
    struct target target;
    if (find(call, &target)) {
        json_t *resource = json_pack("{s:s, s:s}", "id", target.id, "location", target.place);
        sim_compute_begin(call, &kind, resource, call->sim->pace->grant, NULL);
        json_decref(resource);
    }
}

static void begin_disk(struct sim_call *call)
{
    begin_access(call, find_disk, check_disk_ready);
}

static void end_disk(struct sim_call *call)
{
    end_access(call, find_disk);
}

static void begin_disk_point(struct sim_call *call)
{
    begin_access(call, find_disk_point, check_point_ready);
}

static void end_disk_point(struct sim_call *call)
{
    end_access(call, find_disk_point);
}

const struct sim_route sim_grant_routes[] = {
    {"POST", SIM_DISK_PATH "/beginGetAccess", SIM_GROUP, begin_disk},
    {"POST", SIM_DISK_PATH "/endGetAccess", SIM_GROUP, end_disk},
    {"POST", SIM_DISK_POINT_PATH "/beginGetAccess", SIM_GROUP, begin_disk_point},
    {"POST", SIM_DISK_POINT_PATH "/endGetAccess", SIM_GROUP, end_disk_point},
    {NULL, NULL, SIM_OPEN, NULL}};
