// test_restore_vm_refusals.c - which options and restore points a restore refuses, before it
// changes anything.
#include <stdio.h>
#include <string.h>

#include "restore_run.h"

#include "support/test.h"
#include <azbackup/typed/model/disk.h>
#include <azbackup/typed/model/virtual_machine.h>

#define DONE "{\"status\":{\"code\":\"ReplicationState/succeeded\"},\"completionPercent\":100}"

enum {
    BODY_MAX = 8192
};

// ---- options ----

typedef struct refusal {
    const char *path;
    void (*spoil)(run *r);
} refusal;

#define SPOIL(name, what)                        \
    static void name(run *r)                     \
    {                                            \
        azb_restore_vm_options *o = &r->options; \
        (void)o;                                 \
        what;                                    \
    }

static const char *const no_nics[] = {NIC_1, ""};
static const char *const null_nics[] = {NIC_1, NULL};
static const char *const odd_nics[] = {TEST_COMPUTE "/disks/d"};

SPOIL(no_vm, o->vm_id = NULL)
SPOIL(empty_vm, o->vm_id = "")
SPOIL(odd_vm, o->vm_id = "new")
SPOIL(vm_of_no_group, o->vm_id = "/subscriptions/11111111-2222-3333-4444-555555555555/providers/"
                                 "Microsoft.Compute/virtualMachines/new")
SPOIL(disk_for_vm, o->vm_id = TEST_COMPUTE "/disks/new")
SPOIL(vm_extension, o->vm_id = VM_ID "/extensions/e")
SPOIL(no_nic_list, o->network_interface_ids = NULL)
SPOIL(no_nic, o->network_interface_count = 0)
SPOIL(empty_nic, o->network_interface_ids = no_nics)
SPOIL(odd_nic, (o->network_interface_ids = odd_nics, o->network_interface_count = 1))
SPOIL(null_nic, o->network_interface_ids = null_nics)
SPOIL(vm_below_another, o->vm_id = TEST_COMPUTE "/x/y/virtualMachines/new")
SPOIL(vm_of_another_provider,
      o->vm_id = TEST_GROUP "/providers/Microsoft.ClassicCompute/virtualMachines/new")
SPOIL(no_point, r->point_id = NULL)
SPOIL(empty_point, r->point_id = "")
SPOIL(named_point, r->point_id = "rp")
SPOIL(collection_for_point, r->point_id = COLLECTION_ID)
SPOIL(disk_point_for_point, r->point_id = POINTS "os")
SPOIL(point_without_collection, r->point_id = TEST_COMPUTE "/restorePoints/rp")
SPOIL(empty_size, o->vm_size = "")
SPOIL(empty_storage, o->storage_account_type = "")
SPOIL(bad_zone, o->zone = "eastus-1")
SPOIL(zero_zone, o->zone = "0")
SPOIL(empty_zone, o->zone = "")
SPOIL(big_zone, o->zone = "100")
SPOIL(empty_prefix, o->disk_name_prefix = "")
SPOIL(odd_prefix, o->disk_name_prefix = "a/b")
SPOIL(dashed_prefix, o->disk_name_prefix = "-a")
SPOIL(long_prefix,
      o->disk_name_prefix = "ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp")
SPOIL(few_parallel, o->max_parallel = -1)
SPOIL(many_parallel, o->max_parallel = 65)
SPOIL(odd_keep, o->keep_on_failure = 2)
SPOIL(vm_name_for_disks, o->vm_id = TEST_COMPUTE "/virtualMachines/-vm")

static void refuses_bad_options(void **state)
{
    static const refusal rows[] = {
        {"options.vm_id", no_vm},
        {"options.vm_id", empty_vm},
        {"options.vm_id", odd_vm},
        {"options.vm_id", vm_of_no_group},
        {"options.vm_id", disk_for_vm},
        {"options.vm_id", vm_extension},
        {"options.network_interface_ids", no_nic_list},
        {"options.network_interface_ids", no_nic},
        {"options.network_interface_ids[1]", empty_nic},
        {"options.network_interface_ids[0]", odd_nic},
        {"options.network_interface_ids[1]", null_nic},
        {"options.vm_id", vm_below_another},
        {"options.vm_id", vm_of_another_provider},
        {"restore_point_id", no_point},
        {"restore_point_id", empty_point},
        {"restore_point_id", named_point},
        {"restore_point_id", collection_for_point},
        {"restore_point_id", disk_point_for_point},
        {"restore_point_id", point_without_collection},
        {"options.vm_size", empty_size},
        {"options.storage_account_type", empty_storage},
        {"options.zone", bad_zone},
        {"options.zone", zero_zone},
        {"options.zone", empty_zone},
        {"options.zone", big_zone},
        {"options.disk_name_prefix", empty_prefix},
        {"options.disk_name_prefix", odd_prefix},
        {"options.disk_name_prefix", dashed_prefix},
        {"options.disk_name_prefix", long_prefix},
        {"options.vm_id", vm_name_for_disks},
        {"options.max_parallel", few_parallel},
        {"options.max_parallel", many_parallel},
        {"options.keep_on_failure", odd_keep},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(1);
        rows[i].spoil(r);
        assert_int_equal(restore(r), AZB_E_ARG);
        assert_string_equal(azb_error_path(r->err), rows[i].path);
        assert_null(r->report);
        assert_int_equal(r->w.service.request_count, 0);
        close_run(r);
    }
}

static void refuses_members_that_it_sets(void **state)
{
    static const struct {
        const char *json, *path;
    } rows[] = {
        {"{\"location\":\"westus\"}", "options.vm.location"},
        {"{\"zones\":[\"1\"]}", "options.vm.zones"},
        {"{\"tags\":{\"AzBackup-Run\":\"x\"}}", "options.vm.tags"},
        {"{\"properties\":{\"hardwareProfile\":{\"vmSize\":\"S\"}}}",
         "options.vm.properties.hardwareProfile.vmSize"},
        {"{\"properties\":{\"storageProfile\":{}}}", "options.vm.properties.storageProfile"},
        {"{\"properties\":{\"networkProfile\":{}}}", "options.vm.properties.networkProfile"},
        {"{\"properties\":{\"osProfile\":{}}}", "options.vm.properties.osProfile"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(1);
        set_vm(r, rows[i].json);
        assert_int_equal(restore(r), AZB_E_ARG);
        assert_string_equal(azb_error_path(r->err), rows[i].path);
        assert_int_equal(r->w.service.request_count, 0);
        close_run(r);
    }
}

static void refuses_models_that_are_not_machines(void **state)
{
    (void)state;
    run *r = open_run(1);
    azb_disk *disk = NULL;
    assert_int_equal(azb_disk_new(r->w.service.context, &disk, NULL), AZB_OK);
    r->options.vm = &disk->model;
    assert_int_equal(restore(r), AZB_E_ARG);
    assert_string_equal(azb_error_path(r->err), "options.vm");
    azb_error_free(r->err);
    azb_model_free(&disk->model);
    // The failure of a setter is reported before anything is created.
    azb_virtual_machine *vm = NULL;
    assert_int_equal(azb_virtual_machine_new(r->w.service.context, &vm, NULL), AZB_OK);
    azb_model_set_str(&vm->model, &vm->managed_by, "\xff");
    r->options.vm = &vm->model;
    assert_int_equal(restore(r), AZB_E_ARG);
    assert_string_equal(azb_error_path(r->err), "options.vm.managedBy");
    assert_null(r->report);
    assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
    azb_error_free(r->err);
    azb_model_free(&vm->model);
    // So is a text that cannot be sent.
    r->options.vm = NULL;
    r->options.vm_size = "\xff";
    assert_int_equal(restore(r), AZB_E_ARG);
    assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
    close_run(r);
}

static void refuses_without_handles(void **state)
{
    (void)state;
    run *r = open_run(1);
    azb_report *report = NULL;
    azb_error *err = NULL;
    assert_int_equal(
        azb_restore_vm(r->w.service.client, POINT_ID, &r->options, NULL, NULL, NULL, &err),
        AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "report");
    azb_error_free(err);
    static const struct {
        bool client, point, options;
        const char *path;
    } rows[] = {{false, true, true, "client"},
                {true, false, true, "restore_point_id"},
                {true, true, false, "options"}};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(azb_restore_vm(rows[i].client ? r->w.service.client : NULL,
                                        rows[i].point ? POINT_ID : NULL,
                                        rows[i].options ? &r->options : NULL, NULL, NULL, &report,
                                        &err),
                         AZB_E_ARG);
        assert_string_equal(azb_error_path(err), rows[i].path);
        azb_error_free(err);
    }
    assert_int_equal(
        azb_restore_vm(r->w.service.client, VM_ID, &r->options, NULL, NULL, &report, &err),
        AZB_E_ARG);
    azb_error_free(err);
    r->options.size = 4;
    assert_int_equal(restore(r), AZB_E_ABI);
    assert_int_equal(r->w.service.request_count, 0);
    close_run(r);
}

// ---- points ----

#define OS_DISK "\"osDisk\":{\"osType\":\"Linux\",\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}}"
#define POINT_OF(state, more, storage)                            \
    "{\"properties\":{\"provisioningState\":\"" state "\"," more  \
    "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"S\"}," \
    "\"storageProfile\":{" storage "}}}}"
#define VIEW_OF(status)                                          \
    "\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"" POINTS \
    "os\",\"replicationStatus\":" status "}]},"

static void refuses_points_that_cannot_be_restored(void **state)
{
    static const struct {
        const char *point;
        azb_status status;
        const char *says;
    } rows[] = {
        {POINT_OF("Failed", "", OS_DISK), AZB_E_STATE, "Failed"},
        {POINT_OF("Creating", "", OS_DISK), AZB_E_STATE, "Creating"},
        {"{}", AZB_E_STATE, "unknown"},
        {"{\"properties\":{\"provisioningState\":\"Succeeded\"}}", AZB_E_STATE, "source"},
        {POINT_OF("Succeeded", "", ""), AZB_E_STATE, "OS disk"},
        {POINT_OF("Succeeded", "", "\"osDisk\":{\"name\":\"os\"}"), AZB_E_STATE, "OS disk"},
        {POINT_OF("Succeeded", "", OS_DISK ",\"dataDisks\":[{\"lun\":7}]"), AZB_E_STATE, "LUN 7"},
        {POINT_OF("Succeeded", "",
                  OS_DISK ",\"dataDisks\":[{\"diskRestorePoint\":{\"id\":\"/d\"}}]"),
         AZB_E_STATE, "data disk 0"},
        {POINT_OF("Succeeded", "",
                  OS_DISK ",\"dataDisks\":[{\"lun\":1,\"diskRestorePoint\":{\"id\":\"/a\"}},"
                          "{\"lun\":1,\"diskRestorePoint\":{\"id\":\"/b\"}}]"),
         AZB_E_STATE, "data disk 1"},
        {POINT_OF("Succeeded", "",
                  OS_DISK ",\"dataDisks\":[{\"lun\":64,\"diskRestorePoint\":{\"id\":\"/a\"}}]"),
         AZB_E_STATE, "data disk 0"},
        {POINT_OF("Succeeded", VIEW_OF("{\"completionPercent\":99}"), OS_DISK), AZB_E_STATE,
         "replication of " POINTS "os"},
        {POINT_OF("Succeeded", VIEW_OF("{}"), OS_DISK), AZB_E_STATE, "replication"},
        {POINT_OF("Succeeded",
                  VIEW_OF("{\"status\":{\"code\":\"ReplicationState/failed\"},"
                          "\"completionPercent\":100}"),
                  OS_DISK),
         AZB_E_STATE, "replication"},
        {POINT_OF("Succeeded",
                  VIEW_OF("{\"status\":{\"code\":\"ReplicationState/inProgress\"},"
                          "\"completionPercent\":100}"),
                  OS_DISK),
         AZB_E_STATE, "replication"},
        {POINT_OF("Succeeded",
                  VIEW_OF("{\"status\":{\"level\":\"Error\"},\"completionPercent\":100}"), OS_DISK),
         AZB_E_STATE, "replication"},
        {POINT_OF("Succeeded", "\"sourceRestorePoint\":{\"id\":\"/p\"},", OS_DISK), AZB_E_STATE,
         "replication"},
        {"{\"properties\":{\"provisioningState\":\"Succeeded\",\"sourceMetadata\":{"
         "\"storageProfile\":{" OS_DISK "}}}}",
         AZB_E_ARG, "options.vm_size"},
        {"{\"properties\":{\"provisioningState\":\"Succeeded\",\"sourceMetadata\":{"
         "\"hardwareProfile\":{\"vmSize\":\"\"},\"storageProfile\":{" OS_DISK "}}}}",
         AZB_E_ARG, "options.vm_size"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(0);
        r->w.compute.point_json = rows[i].point;
        assert_int_equal(restore(r), rows[i].status);
        if (strstr(azb_error_message(r->err), rows[i].says) == NULL) {
            fail_msg("row %zu: %s", i, azb_error_message(r->err));
        }
        assert_null(r->report);
        assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
        close_run(r);
    }
}

static void accepts_complete_points(void **state)
{
    static const char *const points[] = {
        POINT_OF("Succeeded", "", OS_DISK),
        POINT_OF("succeeded", VIEW_OF("null"), OS_DISK),
        POINT_OF("Succeeded", VIEW_OF("{\"completionPercent\":100}"), OS_DISK),
        POINT_OF("Succeeded", VIEW_OF(DONE) "\"sourceRestorePoint\":{\"id\":\"/p\"},", OS_DISK),
        POINT_OF("Succeeded", VIEW_OF("{\"status\":{\"code\":\"Succeeded\"}}"), OS_DISK),
    };
    (void)state;
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        run *r = open_run(0);
        r->w.compute.point_json = points[i];
        assert_int_equal(restore(r), AZB_OK);
        close_run(r);
    }
}

// A new point in another region has no status of its disks, which are read themselves.
static void reads_the_disks_of_a_point_from_another_region(void **state)
{
    static const struct {
        const char *location, *disk_point;
        azb_status status;
        size_t asked;
    } rows[] = {
        {"West US", NULL, AZB_OK, 0},
        {"eastus", "{\"properties\":{\"completionPercent\":100}}", AZB_OK, 1},
        {"eastus", "{\"properties\":{\"completionPercent\":99}}", AZB_E_STATE, 1},
        {"eastus", "{\"properties\":{\"replicationState\":\"Failed\"}}", AZB_E_STATE, 1},
        {"eastus", NULL, AZB_E_STATE, 1}, // not found
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char point[BODY_MAX];
        run *r = open_run(0);
        snprintf(point, sizeof point,
                 "{\"properties\":{\"provisioningState\":\"Succeeded\",\"sourceMetadata\":{"
                 "\"location\":\"%s\",\"hardwareProfile\":{\"vmSize\":\"S\"},"
                 "\"storageProfile\":{" OS_DISK "}}}}",
                 rows[i].location);
        r->w.compute.point_json = point;
        r->w.compute.disk_point_json = rows[i].disk_point;
        if (rows[i].disk_point == NULL && rows[i].status != AZB_OK) {
            compute_remove_point(&r->w.compute, POINT_ID);
        }
        assert_int_equal(restore(r), rows[i].status);
        assert_int_equal(service_asked(&r->w.service, "GET", POINTS), rows[i].asked);
        assert_int_equal(service_asked(&r->w.service, "PUT", ""), rows[i].status == AZB_OK ? 2 : 0);
        close_run(r);
    }
}

static void refuses_a_collection_without_region(void **state)
{
    (void)state;
    run *r = open_run(0);
    r->w.compute.collection_json = "{\"properties\":{}}";
    assert_int_equal(restore(r), AZB_E_STATE);
    assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
    close_run(r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(refuses_members_that_it_sets),
        cmocka_unit_test(refuses_models_that_are_not_machines),
        cmocka_unit_test(refuses_without_handles),
        cmocka_unit_test(refuses_points_that_cannot_be_restored),
        cmocka_unit_test(accepts_complete_points),
        cmocka_unit_test(reads_the_disks_of_a_point_from_another_region),
        cmocka_unit_test(refuses_a_collection_without_region),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
