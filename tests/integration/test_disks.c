// Disk restore points, disks and machines: made, read, attached and deleted.
#include "compute.h"

#include <azbackup/typed/service/disk_restore_points.h>

static const fixture_options small_pages = {
    .simulator = {"--speed", "3600", "--page-size", "2", NULL}};

static void disk_points(void **state)
{
    fixture f;
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    azb_disk_restore_point *disk = NULL;
    (void)state;
    fixture_start(&f, &small_pages);
    char *id = make_first_point(&f, "rpc");
    azb_restore_point *point = read_point(&f, id, false);
    must(azb_disk_restore_points_list(f.client, id, NULL, &pager, &err), &err);
    for (size_t i = 0; i < 3; i++) {
        must(azb_disk_restore_points_list_next(pager, &disk, &err), &err);
        assert_string_equal(disk->id.ptr, disk_point_of(point, i));
    }
    must(azb_disk_restore_points_list_next(pager, &disk, &err), &err);
    assert_null(disk);
    assert_int_equal(azb_pager_page_count(pager), 2);
    azb_pager_free(pager);
    must(azb_disk_restore_points_get(f.client, disk_point_of(point, 2), NULL, &disk, &err), &err);
    expect_all(&disk->model, (const member[]){{"properties.sourceResourceId",
                                               simulator_text(f.sim, "computeDisk")},
                                              {"properties.timeCreated", "*"},
                                              {"properties.replicationState", NULL},
                                              {NULL, NULL}});
    azb_model_free(&disk->model);
    azb_model_free(&point->model);
    azb_text_free(id);
    fixture_stop(&f);
}

static azb_poller *begin_disk(const fixture *f, const char *id, const char *region,
                              const char *members)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_model *body =
        fixture_body(f, "Disk", "{\"location\":\"%s\",\"properties\":{%s}}", region, members);
    must(azb_disks_create_or_update(f->client, id, body, NULL, &poller, &err), &err);
    azb_model_free(body);
    return poller;
}

static void delete_disk(const fixture *f, const char *id)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_disk *gone = NULL;
    must(azb_disks_delete(f->client, id, NULL, &poller, &err), &err);
    settle(poller);
    expect_refused(azb_disks_get(f->client, id, NULL, &gone, &err), &err, 404, "ResourceNotFound");
}

// Where a disk comes from: the letter says which id goes between the two parts of the members. p is
// a disk restore point, d a disk.
static const struct creation {
    const char *before;
    char id;
    const char *after;
    const char *size; /* in GiB, as the service tells it */
    const char *state;
} creations[] = {
    {"\"createOption\":\"Restore\",\"sourceResourceId\":\"", 'p', "\"}", "127", "Unattached"},
    {"\"createOption\":\"Restore\",\"sourceResourceId\":\"", 'p', "\"},\"diskSizeGB\":200", "200",
     "Unattached"},
    {"\"createOption\":\"Empty\"", 0, "},\"diskSizeGB\":8", "8", "Unattached"},
    {"\"createOption\":\"Copy\",\"sourceResourceId\":\"", 'd', "\"}", "256", "Unattached"},
    {"\"createOption\":\"CopyStart\",\"sourceResourceId\":\"", 'd', "\"}", "256", "Unattached"},
    {"\"createOption\":\"Upload\",\"uploadSizeBytes\":2147484160", 0, "}", "*", "ReadyToUpload"},
    {"\"createOption\":\"Import\",\"sourceUri\":\"https://h.example/b.vhd\",\"storageAccountId\":"
     "\"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/"
     "Microsoft.Storage/storageAccounts/a\"",
     0, "},\"diskSizeGB\":30", "30", "Unattached"},
};

static void every_creation(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    char *point_name = make_first_point(&f, "rpc");
    azb_restore_point *point = read_point(&f, point_name, false);
    char *id = disk_id(&f, "made");
    for (size_t i = 0; i < sizeof creations / sizeof *creations; i++) {
        char members[1024];
        const char *from = creations[i].id == 'p'   ? disk_point_of(point, 0)
                           : creations[i].id == 'd' ? simulator_text(f.sim, "computeDisk")
                                                    : "";
        (void)snprintf(members, sizeof members, "\"creationData\":{%s%s%s", creations[i].before,
                       from, creations[i].after);
        ended end = finish(begin_disk(&f, id, simulator_text(f.sim, "region"), members));
        expect_all(end.result, (const member[]){{"id", id},
                                                {"properties.provisioningState", "Succeeded"},
                                                {"properties.diskSizeGB", creations[i].size},
                                                {"properties.diskState", creations[i].state},
                                                {NULL, NULL}});
        ended_free(&end);
        delete_disk(&f, id);
    }
    azb_text_free(id);
    azb_model_free(&point->model);
    azb_text_free(point_name);
    fixture_stop(&f);
}

static void disks_refused(void **state)
{
    static const struct {
        const char *region; /* NULL: that of the machine */
        const char *members;
        int32_t http_status;
        const char *code;
    } rows[] = {
        {NULL, "\"creationData\":{\"createOption\":\"Restore\",\"sourceResourceId\":\"/none\"}",
         404, "ResourceNotFound"},
        {NULL, "\"creationData\":{\"createOption\":\"Attach\"}", 400, "InvalidParameter"},
        {NULL, "\"creationData\":{\"createOption\":\"Empty\"}", 400, "InvalidParameter"},
        {"atlantis", "\"creationData\":{\"createOption\":\"Empty\"},\"diskSizeGB\":8", 400,
         "LocationNotAvailableForResourceType"},
    };
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = disk_id(&f, "made");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *region =
            rows[i].region != NULL ? rows[i].region : simulator_text(f.sim, "region");
        azb_model *body = fixture_body(&f, "Disk", "{\"location\":\"%s\",\"properties\":{%s}}",
                                       region, rows[i].members);
        expect_refused(azb_disks_create_or_update(f.client, id, body, NULL, &poller, &err), &err,
                       rows[i].http_status, rows[i].code);
        azb_model_free(body);
    }
    expect_refused(
        azb_disks_delete(f.client, simulator_text(f.sim, "computeDisk"), NULL, &poller, &err), &err,
        409, "OperationNotAllowed"); // attached
    azb_text_free(id);
    fixture_stop(&f);
}

// The body of a machine with a restored system disk and, at number 5, a new one.
static azb_model *machine_body(const fixture *f, const char *system, const char *data)
{
    return fixture_body(
        f, "VirtualMachine",
        "{\"location\":\"%s\",\"properties\":{\"hardwareProfile\":{\"vmSize\":\"Standard_D2s_v3\"},"
        "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"createOption\":\"Attach\","
        "\"caching\":\"ReadOnly\",\"managedDisk\":{\"id\":\"%s\"}},\"dataDisks\":[{\"lun\":5,"
        "\"createOption\":\"Attach\",\"deleteOption\":\"Delete\",\"managedDisk\":{\"id\":\"%s\"}}]}"
        ",\"networkProfile\":{\"networkInterfaces\":[{\"id\":\"%s\"}]}}}",
        simulator_text(f->sim, "region"), system, data,
        simulator_text(f->sim, "networkInterfaceId"));
}

static void make_two_disks(const fixture *f, const char *system, const char *data)
{
    char members[1024];
    char *point_name = make_first_point(f, "rpc");
    azb_restore_point *point = read_point(f, point_name, false);
    (void)snprintf(members, sizeof members,
                   "\"creationData\":{\"createOption\":\"Restore\",\"sourceResourceId\":\"%s\"}",
                   disk_point_of(point, 0));
    settle(begin_disk(f, system, simulator_text(f->sim, "region"), members));
    settle(begin_disk(f, data, simulator_text(f->sim, "region"),
                      "\"creationData\":{\"createOption\":\"Empty\"},\"diskSizeGB\":8"));
    azb_model_free(&point->model);
    azb_text_free(point_name);
}

static void life_of_a_machine(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_virtual_machine *machine = NULL;
    azb_disk *disk = NULL;
    azb_virtual_machines_create_or_update_options only_new;
    (void)state;
    fixture_start(&f, NULL);
    char *id = machine_id(&f, "again");
    char *system = disk_id(&f, "system");
    char *data = disk_id(&f, "data");
    make_two_disks(&f, system, data);
    azb_model *body = machine_body(&f, system, data);
    azb_options_init(&only_new, sizeof only_new);
    only_new.if_none_match = "*";
    must(azb_virtual_machines_create_or_update(f.client, id, body, &only_new, NULL, &poller, &err),
         &err);
    ended end = finish(poller);
    expect_all(
        end.result,
        (const member[]){{"id", id}, {"properties.provisioningState", "Succeeded"}, {NULL, NULL}});
    ended_free(&end);
    expect_refused(
        azb_virtual_machines_create_or_update(f.client, id, body, &only_new, NULL, &poller, &err),
        &err, 412, "PreconditionFailed");
    must(azb_virtual_machines_get(f.client, id, NULL, NULL, &machine, &err), &err);
    expect_all(&machine->model,
               (const member[]){{"properties.storageProfile.osDisk.caching", "ReadOnly"},
                                {"properties.storageProfile.dataDisks.0.lun", "5"},
                                {NULL, NULL}});
    must(azb_disks_get(f.client, data, NULL, &disk, &err), &err);
    expect_all(
        &disk->model,
        (const member[]){{"managedBy", id}, {"properties.diskState", "Attached"}, {NULL, NULL}});
    must(azb_virtual_machines_delete(f.client, id, NULL, NULL, &poller, &err), &err);
    settle(poller);
    json_t *there = compute_state(&f);
    assert_false(state_has(there, "vms", id));
    assert_true(state_has(there, "disks", system));
    assert_false(state_has(there, "disks", data)); // its deleteOption
    json_decref(there);
    azb_model_free(&disk->model);
    azb_model_free(&machine->model);
    azb_model_free(body);
    azb_text_free(data);
    azb_text_free(system);
    azb_text_free(id);
    fixture_stop(&f);
}

static void machines_refused(void **state)
{
    static const struct {
        const char *patch;
        int32_t http_status;
        const char *code;
    } rows[] = {
        {"{\"properties\":{\"hardwareProfile\":{\"vmSize\":\"\"}}}", 400, "InvalidParameter"},
        {"{\"properties\":{\"networkProfile\":{\"networkInterfaces\":[]}}}", 400,
         "InvalidParameter"},
        {"{\"properties\":{\"osProfile\":{\"computerName\":\"x\"}}}", 400, "InvalidParameter"},
        {"{\"location\":\"northeurope\"}", 400, "InvalidParameter"}, // its disks are elsewhere
    };
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *id = machine_id(&f, "again");
    char *system = disk_id(&f, "system");
    char *data = disk_id(&f, "data");
    make_two_disks(&f, system, data);
    azb_model *good = machine_body(&f, system, data);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_model *body = edited(&f, good, rows[i].patch);
        expect_refused(
            azb_virtual_machines_create_or_update(f.client, id, body, NULL, NULL, &poller, &err),
            &err, rows[i].http_status, rows[i].code);
        azb_model_free(body);
    }
    azb_model *taken = machine_body(&f, system, simulator_text(f.sim, "computeDisk"));
    expect_refused(
        azb_virtual_machines_create_or_update(f.client, id, taken, NULL, NULL, &poller, &err), &err,
        409, "AttachDiskWhileBeingDetached");
    json_t *there = compute_state(&f);
    assert_false(state_has(there, "vms", id));
    json_decref(there);
    azb_model_free(taken);
    azb_model_free(good);
    azb_text_free(data);
    azb_text_free(system);
    azb_text_free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(disk_points),      cmocka_unit_test(every_creation),
        cmocka_unit_test(disks_refused),    cmocka_unit_test(life_of_a_machine),
        cmocka_unit_test(machines_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
