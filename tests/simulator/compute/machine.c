// machine.c - virtual machines.
#include "compute/machine.h"
#include "compute/compute.h"
#include "compute/disk.h"
#include "compute/grant.h"
#include "compute/pace.h"
#include "compute/routes.h"
#include "server/resource.h"
#include "server/store.h"

#include <string.h>

enum {
    LUN_MAX = 63
};

json_t *sim_machine_disks(const json_t *machine)
{
    const json_t *storage =
        json_object_get(json_object_get(machine, "properties"), "storageProfile");
    json_t *disks = json_array();
    if (json_is_object(json_object_get(storage, "osDisk"))) {
        json_array_append(disks, json_object_get(storage, "osDisk"));
    }
    json_t *data = json_object_get(storage, "dataDisks");
    if (json_is_array(data)) {
        json_array_extend(disks, data);
    }
    return disks;
}

const char *sim_machine_disk_id(const json_t *disk)
{
    return sim_json_text(json_object_get(disk, "managedDisk"), "id");
}

static void attach_all(struct sim *sim, const json_t *machine, const char *to)
{
    json_t *disks = sim_machine_disks(machine);
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        sim_disk_attach(sim, sim_machine_disk_id(disk), to);
    }
    json_decref(disks);
}

// What a client leaves out of a disk, the service fills in from the managed disk.
static void fill_disk(const struct sim *sim, json_t *used)
{
    const json_t *disk = sim_store_get(sim, sim_machine_disk_id(used));
    json_t *defaults =
        json_pack("{s:O*, s:s, s:b, s:O*, s:s}", "name", json_object_get(disk, "name"), "caching",
                  "None", "writeAcceleratorEnabled", 0, "diskSizeGB",
                  json_object_get(json_object_get(disk, "properties"), "diskSizeGB"),
                  "deleteOption", "Detach");
    json_object_update_missing(used, defaults);
    json_decref(defaults);
    json_t *managed = json_object_get(used, "managedDisk");
    json_object_set(managed, "id", json_object_get(disk, "id"));
    json_object_set(managed, "storageAccountType",
                    json_object_get(json_object_get(disk, "sku"), "name"));
}

static void fill_disks(const struct sim *sim, const json_t *machine)
{
    json_t *disks = sim_machine_disks(machine);
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        fill_disk(sim, disk);
    }
    json_decref(disks);
}

json_t *sim_machine_put(struct sim *sim, const char *id, sim_time now, const json_t *sent)
{
    const json_t *old = sim_store_get(sim, id);
    json_t *vm_id = json_object_get(json_object_get(old, "properties"), "vmId");
    json_t *made = json_object_get(json_object_get(old, "properties"), "timeCreated");
    vm_id = vm_id == NULL ? sim_guid_json(sim_random_next(&sim->random)) : json_incref(vm_id);
    made = made == NULL ? sim_time_json(now) : json_incref(made);
    attach_all(sim, old, NULL);
    json_t *machine = sim_store_put(sim, id, SIM_MACHINE_TYPE, sent);
    json_t *properties = json_object_get(machine, "properties");
    json_object_set_new(properties, "vmId", vm_id);
    json_object_set_new(properties, "timeCreated", made);
    json_object_del(properties, "instanceView");
    sim_compute_set_state(machine, "Succeeded");
    char etag[37];
    sim_random_guid(&sim->random, etag);
    json_object_set_new(machine, "etag", json_sprintf("\"%s\"", etag));
    fill_disks(sim, machine);
    attach_all(sim, machine, id);
    return machine;
}

static json_t *status_json(const char *code, const char *text)
{
    return json_pack("{s:s, s:s, s:s}", "code", code, "level", "Info", "displayStatus", text);
}

static json_t *instance_view(const json_t *machine)
{
    const char *state = sim_compute_state(machine);
    bool ready = strcmp(state, "Succeeded") == 0;
    json_t *shown = json_array();
    json_t *disks = sim_machine_disks(machine);
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        json_array_append_new(
            shown, json_pack("{s:O, s:[o]}", "name", json_object_get(disk, "name"), "statuses",
                             status_json("ProvisioningState/succeeded", "Provisioning succeeded")));
    }
    json_decref(disks);
    json_t *statuses = json_array();
    json_array_append_new(
        statuses, ready ? status_json("ProvisioningState/succeeded", "Provisioning succeeded")
                        : status_json("ProvisioningState/updating", "Updating"));
    if (ready) {
        json_array_append_new(statuses, status_json("PowerState/running", "VM running"));
    }
    return json_pack("{s:o, s:o, s:s}", "disks", shown, "statuses", statuses, "hyperVGeneration",
                     "V2");
}

static void get_machine(struct sim_call *call)
{
    const char *expand = sim_call_query(call, "$expand");
    const json_t *machine = sim_compute_find(call, SIM_MACHINE_TYPE, "vmName");
    if (machine == NULL) {
        return;
    }
    if (expand != NULL && !sim_text_is_word(" instanceView userData resiliencyView ", expand)) {
        sim_compute_invalid(call, "$expand", expand);
        return;
    }
    json_t *shown = json_deep_copy(machine);
    json_t *properties = json_object_get(shown, "properties");
    if (!sim_text_is_word(" userData ", expand)) {
        json_object_del(properties, "userData");
    }
    if (sim_text_is_word(" instanceView ", expand)) {
        json_object_set_new(properties, "instanceView", instance_view(machine));
    }
    sim_answer_json(call, 200, shown);
}

// Left out unless the request expands it.
static void hide_user_data(struct sim_call *call, json_t *machine)
{
    (void)call;
    json_object_del(json_object_get(machine, "properties"), "userData");
}

static void list_machines(struct sim_call *call)
{
    sim_resource_list(call, hide_user_data);
}

static bool check_conditions(struct sim_call *call, const json_t *machine)
{
    const char *match = sim_call_header(call, "If-Match");
    const char *none_match = sim_call_header(call, "If-None-Match");
    const char *etag = sim_json_text(machine, "etag");
    bool good =
        match == NULL || (machine != NULL && (strcmp(match, "*") == 0 || strcmp(match, etag) == 0));
    if (none_match != NULL && machine != NULL) {
        good = good && strcmp(none_match, "*") != 0 && strcmp(none_match, etag) != 0;
    }
    if (!good) {
        sim_answer_compute_error(call, 412, "PreconditionFailed", NULL,
                                 "The condition of the request does not hold for VM '%.128s'.",
                                 sim_call_parameter(call, "vmName"));
    }
    return good;
}

// An existing disk of this region that is complete and not attached to another machine.
static bool check_managed(struct sim_call *call, const char *id, const char *place,
                          const char *machine)
{
    const json_t *disk = sim_store_get(call->sim, id);
    if (disk == NULL || !sim_resource_is(id, SIM_DISK_TYPE)) {
        sim_compute_missing(call, *id == '\0' ? "managedDisk.id" : id);
        return false;
    }
    if (strcmp(sim_json_text(disk, "location"), place) != 0) {
        return sim_compute_invalid(call, "managedDisk.id",
                                   sim_arena_format(&call->arena, "%s, of region %s", id,
                                                    sim_json_text(disk, "location")));
    }
    const char *owner = sim_json_text(disk, "managedBy");
    if (*owner != '\0' && !sim_text_same(owner, machine)) {
        sim_answer_compute_error(call, 409, "AttachDiskWhileBeingDetached", "managedDisk.id",
                                 "Disk '%.256s' is attached to VM '%.256s'.", id, owner);
        return false;
    }
    if (strcmp(sim_compute_state(disk), "Succeeded") != 0) {
        return sim_compute_conflict(call, "Disk '%.256s' is not ready: its state is '%s'.", id,
                                    sim_compute_state(disk));
    }
    return sim_grant_check_ended(call, id);
}

static bool check_disk(struct sim_call *call, const json_t *disk, const char *place,
                       const char *machine)
{
    const char *option = sim_json_text(disk, "createOption");
    if (!sim_text_same(option, "Attach")) {
        return sim_compute_invalid(call, "createOption", option);
    }
    return sim_compute_check_word(call, disk, "caching", " None ReadOnly ReadWrite ") &&
           sim_compute_check_word(call, disk, "deleteOption", " Delete Detach ") &&
           check_managed(call, sim_machine_disk_id(disk), place, machine);
}

// Every disk and every LUN once.
static bool check_data_disks(struct sim_call *call, const json_t *disks)
{
    uint64_t used = 0;
    for (size_t i = 0; i < json_array_size(disks); i++) {
        const char *id = sim_machine_disk_id(json_array_get(disks, i));
        for (size_t k = 0; k < i; k++) {
            if (sim_text_same(id, sim_machine_disk_id(json_array_get(disks, k)))) {
                return sim_compute_invalid(call, "managedDisk.id", id);
            }
        }
        if (i == 0) {
            continue; // the system's
        }
        const json_t *lun = json_object_get(json_array_get(disks, i), "lun");
        json_int_t number = json_is_integer(lun) ? json_integer_value(lun) : -1;
        if (number < 0 || number > LUN_MAX || (used & (uint64_t)1 << number) != 0) {
            return sim_compute_invalid(call, "dataDisk.lun",
                                       sim_arena_format(&call->arena, "%lld", (long long)number));
        }
        used |= (uint64_t)1 << number;
    }
    return true;
}

static bool check_storage(struct sim_call *call, const json_t *body, const char *place,
                          const char *machine)
{
    const json_t *storage = json_object_get(json_object_get(body, "properties"), "storageProfile");
    const json_t *system = json_object_get(storage, "osDisk");
    if (!json_is_object(system)) {
        return sim_compute_invalid(call, "storageProfile.osDisk", "");
    }
    if (!json_is_string(json_object_get(system, "osType"))) {
        return sim_compute_invalid(call, "osDisk.osType", "");
    }
    if (!sim_compute_check_word(call, system, "osType", " Windows Linux ")) {
        return false;
    }
    json_t *disks = sim_machine_disks(body);
    bool good = check_data_disks(call, disks);
    for (size_t i = 0; good && i < json_array_size(disks); i++) {
        good = check_disk(call, json_array_get(disks, i), place, machine);
    }
    json_decref(disks);
    return good;
}

// A network interface serves one machine.
static bool check_interface(struct sim_call *call, const char *id, const char *machine)
{
    if (!sim_resource_is(id, "Microsoft.Network/networkInterfaces")) {
        return sim_compute_invalid(call, "networkProfile.networkInterfaces.id", id);
    }
    const char *other_id;
    json_t *other;
    json_object_foreach(call->sim->resources, other_id, other)
    {
        const json_t *profile =
            json_object_get(json_object_get(other, "properties"), "networkProfile");
        size_t i;
        json_t *used;
        json_array_foreach(json_object_get(profile, "networkInterfaces"), i, used)
        {
            if (sim_text_same(sim_json_text(used, "id"), id) && !sim_text_same(other_id, machine)) {
                sim_answer_compute_error(call, 400, "NicInUse", "networkProfile",
                                         "Network interface '%.256s' is used by '%.256s'.", id,
                                         other_id);
                return false;
            }
        }
    }
    return true;
}

static bool check_network(struct sim_call *call, const json_t *properties, const char *machine)
{
    const json_t *list =
        json_object_get(json_object_get(properties, "networkProfile"), "networkInterfaces");
    if (!json_is_array(list) || json_array_size(list) == 0) {
        return sim_compute_invalid(call, "networkProfile.networkInterfaces", "");
    }
    for (size_t i = 0; i < json_array_size(list); i++) {
        if (!check_interface(call, sim_json_text(json_array_get(list, i), "id"), machine)) {
            return false;
        }
    }
    return true;
}

static bool check_put(struct sim_call *call, const json_t *body, const char *place, const char *id)
{
    const json_t *properties = json_object_get(body, "properties");
    const json_t *hardware = json_object_get(properties, "hardwareProfile");
    if (*sim_json_text(hardware, "vmSize") == '\0') {
        return sim_compute_invalid(call, "hardwareProfile.vmSize", "");
    }
    // The system on an attached disk already has its names and users.
    if (json_object_get(properties, "osProfile") != NULL && sim_store_get(call->sim, id) == NULL) {
        return sim_compute_invalid(call, "osProfile", "not allowed with an attached system disk");
    }
    return check_network(call, properties, id) && check_storage(call, body, place, id);
}

static void put_machine(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/operations/",
                                                   .result = "/operations/",
                                                   .compute = true,
                                                   .finish = sim_compute_finish_put,
                                                   .fail = sim_compute_fail_put,
                                                   .answer = sim_compute_result};
    const char *id = sim_compute_asked(call, SIM_MACHINE_TYPE, "vmName");
    const json_t *old = sim_store_get(call->sim, id);
    if (sim_compute_properties(call) == NULL ||
        !sim_compute_check_name(call, sim_call_parameter(call, "vmName")) ||
        !check_conditions(call, old)) {
        return;
    }
    const char *place = sim_compute_location(call, call->body, old);
    if (place == NULL || !check_put(call, call->body, place, id)) {
        return;
    }
    bool fresh = old == NULL;
    json_t *machine = sim_machine_put(call->sim, id, call->now, call->body);
    json_object_set_new(machine, "location", json_string(place));
    sim_compute_set_state(machine, fresh ? "Creating" : "Updating");
    sim_compute_begin(call, &kind, machine, call->sim->pace->machine, NULL);
    sim_answer_json(call, fresh ? 201 : 200, json_deep_copy(machine));
}

static void finish_delete(struct sim *sim, sim_time when, const json_t *about)
{
    (void)when;
    const char *id = sim_json_text(about, "id");
    json_t *disks = sim_machine_disks(sim_store_get(sim, id));
    size_t i;
    json_t *disk;
    json_array_foreach(disks, i, disk)
    {
        const char *disk_id = sim_machine_disk_id(disk);
        sim_disk_attach(sim, disk_id, NULL);
        if (sim_text_same(sim_json_text(disk, "deleteOption"), "Delete")) {
            sim_disk_forget(sim, disk_id);
        }
    }
    json_decref(disks);
    sim_store_remove(sim, id);
}

static void delete_machine(struct sim_call *call)
{
    static const struct sim_operation_kind kind = {.status = "/operations/",
                                                   .result = "/operations/",
                                                   .compute = true,
                                                   .done = 200,
                                                   .finish = finish_delete,
                                                   .fail = sim_compute_finish_put};
    const char *forced = sim_call_query(call, "forceDeletion");
    const char *id = sim_compute_asked(call, SIM_MACHINE_TYPE, "vmName");
    json_t *machine = sim_store_get(call->sim, id);
    if (forced != NULL && !sim_text_is_word(" true false ", forced)) {
        sim_compute_invalid(call, "forceDeletion", *forced == '\0' ? "empty" : forced);
        return;
    }
    if (machine == NULL) {
        sim_answer_empty(call, 204);
        return;
    }
    sim_operation_preempt(call->sim, call->now, id);
    sim_compute_set_state(machine, "Deleting");
    const struct sim_pace *pace = call->sim->pace;
    sim_compute_begin(
        call, &kind, machine,
        sim_text_is_word(" true ", forced) ? pace->machine_force : pace->machine_delete, NULL);
}

const struct sim_route sim_machine_routes[] = {
    {"GET", SIM_IN_SUBSCRIPTION SIM_MACHINE_TYPE, SIM_SUBSCRIPTION, list_machines},
    {"GET", SIM_IN_GROUP SIM_MACHINE_TYPE, SIM_GROUP, list_machines},
    {"GET", SIM_MACHINE_PATH, SIM_GROUP, get_machine},
    {"PUT", SIM_MACHINE_PATH, SIM_GROUP, put_machine},
    {"DELETE", SIM_MACHINE_PATH, SIM_GROUP, delete_machine},
    {NULL, NULL, SIM_OPEN, NULL}};
