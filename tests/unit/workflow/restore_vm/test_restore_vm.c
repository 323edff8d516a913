// test_restore_vm.c - what a restore sends, how long it takes, and what it refuses.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "restore_run.h"
#include "support/test.h"

#define DONE "{\"status\":{\"code\":\"ReplicationState/succeeded\"},\"completionPercent\":100}"

enum {
    BODY_MAX = 8192
};

// ---- a restore that succeeds ----

static const char full_point[] =
    "{\"id\":\"" POINT_ID "\",\"properties\":{\"provisioningState\":\"Succeeded\","
    "\"excludeDisks\":[{\"id\":\"" TEST_COMPUTE "/disks/left-out\"}],"
    "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_D4s_v5\"},\"location\":"
    "\"eastus\","
    "\"licenseType\":\"Windows_Server\",\"userData\":\"aGVsbG8=\",\"hyperVGeneration\":\"V2\","
    "\"securityProfile\":{\"securityType\":\"TrustedLaunch\",\"uefiSettings\":{"
    "\"secureBootEnabled\":true,\"vTpmEnabled\":true}},"
    "\"osProfile\":{\"computerName\":\"c\",\"adminUsername\":\"a\"},"
    "\"storageProfile\":{\"diskControllerType\":\"NVMe\",\"osDisk\":{\"osType\":\"Windows\","
    "\"name\":\"old-os\",\"caching\":\"ReadWrite\",\"diskSizeGB\":127,"
    "\"managedDisk\":{\"id\":\"" TEST_COMPUTE
    "/disks/old-os\",\"storageAccountType\":\"Premium_ZRS\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":["
    "{\"lun\":5,\"caching\":\"None\",\"writeAcceleratorEnabled\":true,"
    "\"managedDisk\":{\"storageAccountType\":\"Premium_LRS\"},\"diskRestorePoint\":{\"id\":"
    "\"" POINTS
    "d5\",\"encryption\":{\"type\":\"EncryptionAtRestWithCustomerKey\",\"diskEncryptionSet\":{"
    "\"id\":\"/des/1\"}}}},"
    "{\"lun\":9,\"managedDisk\":{\"id\":\"" TEST_COMPUTE "/disks/LEFT-out\"}},"
    "{\"lun\":0,\"caching\":\"ReadOnly\",\"diskRestorePoint\":{\"id\":\"" POINTS "d0\"}},"
    "{\"lun\":63,\"caching\":\"FutureCache\",\"managedDisk\":{\"storageAccountType\":\"Future_"
    "LRS\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "d63\"}}]}},"
    "\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"" POINTS "os\",\"replicationStatus\":" DONE
    "},{\"id\":\"" POINTS
    "d5\",\"replicationStatus\":{\"completionPercent\":100}},{\"id\":\"" POINTS
    "d0\",\"replicationStatus\":" DONE "},{\"id\":\"" POINTS "d63\",\"replicationStatus\":" DONE
    "}]}}}";

// Checks that two JSON texts of a type are equal. In expected, %RUN% stands for the run's id and
// %END% for the end of the disks' names.
static void assert_body(run *r, const char *type, const char *body, const char *expected)
{
    const azb_report_entry os = entry_at(r, 0);
    const char *end = os.id + strlen(os.id) - 8;
    char id[64];
    char text[BODY_MAX];
    size_t len = 0;
    const char *tag = strstr(body, "\"azbackup-run\":\"");
    assert_non_null(tag);
    snprintf(id, sizeof id, "%.36s", tag + strlen("\"azbackup-run\":\""));
    assert_memory_equal(id, end, 8);
    for (const char *at = expected; *at != '\0';) {
        const bool is_run = strncmp(at, "%RUN%", 5) == 0;
        const bool is_end = strncmp(at, "%END%", 5) == 0;
        len += (size_t)snprintf(text + len, sizeof text - len, "%.*s", is_run || is_end ? 36 : 1,
                                is_run   ? id
                                : is_end ? end
                                         : at);
        at += is_run || is_end ? 5 : 1;
    }
    azb_model *sent = NULL;
    azb_model *wanted = NULL;
    azb_diff *diff = NULL;
    assert_int_equal(
        azb_model_from_json(r->w.service.context, type, body, strlen(body), &sent, NULL), AZB_OK);
    assert_int_equal(azb_model_from_json(r->w.service.context, type, text, len, &wanted, NULL),
                     AZB_OK);
    assert_int_equal(azb_model_diff(sent, wanted, &diff, NULL), AZB_OK);
    if (azb_diff_count(diff) > 0) {
        fail_msg("%s differs in %s:\n%s\n%s", type, azb_diff_path(diff, 0), body, text);
    }
    azb_diff_free(diff);
    azb_model_free(sent);
    azb_model_free(wanted);
}

static const char tagged[] = "{\"location\":\"westus\",\"tags\":{\"azbackup-run\":\"%RUN%\"}";

static void assert_disk(run *r, const char *name, const char *rest)
{
    char expected[BODY_MAX];
    snprintf(expected, sizeof expected, "%s%s", tagged, rest);
    assert_body(r, "Disk", service_request_of(&r->w.service, "PUT", name)->body, expected);
}

#define RESTORE_OF(name) \
    "\"creationData\":{\"createOption\":\"Restore\",\"sourceResourceId\":\"" POINTS name "\"}"

static void (*plain_serve)(faulty_service *s, const service_request *request, const char *path,
                           bool work_fails, service_answer *answer);

// A service that already knows FutureCache; to the simulator it is None.
static void serve_future(faulty_service *s, const service_request *request, const char *path,
                         bool work_fails, service_answer *answer)
{
    static const char future[] = "\"FutureCache\"";
    static const char known[] = "\"None\"       "; // blanks keep the length
    char *body = strdup(request->body);
    assert_non_null(body);
    char *at = strstr(body, future);
    if (at != NULL) {
        memcpy(at, known, sizeof future - 1);
    }
    service_request sent = *request;
    sent.body = body;
    plain_serve(s, &sent, path, work_fails, answer);
    free(body);
}

// A restore of full_point.
static run *open_full_run(void)
{
    run *r = open_run(3);
    r->w.compute.point_json = full_point;
    compute_add_disk_point(&r->w.compute, POINT_ID, "d5", 1);
    compute_add_disk_point(&r->w.compute, POINT_ID, "d63", 1);
    plain_serve = r->w.service.serve;
    r->w.service.serve = serve_future;
    return r;
}

static void attaches_each_disk_in_its_place(void **state)
{
    (void)state;
    run *r = open_full_run();
    r->options.zone = "2";
    assert_int_equal(restore(r), AZB_OK);
    assert_int_equal(azb_report_count(r->report), 5);
    static const char *const sources[] = {POINTS "os", POINTS "d5", POINTS "d0", POINTS "d63",
                                          POINT_ID};
    static const int32_t luns[] = {-1, 5, 0, 63, -1};
    for (size_t i = 0; i < 5; i++) {
        const azb_report_entry e = entry_at(r, i);
        assert_string_equal(e.source_id, sources[i]);
        assert_int_equal(e.lun, luns[i]);
        assert_int_equal(e.outcome, AZB_REPORT_DONE);
        assert_int_equal(e.exists, 1);
        assert_null(e.error);
        assert_true(compute_has(&r->w.compute, e.id));
    }
    assert_disk(r, "/disks/new-os-",
                ",\"sku\":{\"name\":\"Premium_ZRS\"},\"properties\":{" RESTORE_OF(
                    "os") ",\"osType\":\"Windows\",\"hyperVGeneration\":\"V2\","
                          "\"securityProfile\":{\"securityType\":\"TrustedLaunch\"}}}");
    assert_disk(r, "/disks/new-lun5-",
                ",\"zones\":[\"2\"],\"sku\":{\"name\":\"Premium_LRS\"},\"properties\":{" RESTORE_OF(
                    "d5") ",\"encryption\":{\"type\":\"EncryptionAtRestWithCustomerKey\","
                          "\"diskEncryptionSetId\":\"/des/1\"}}}");
    assert_disk(r, "/disks/new-lun0-", ",\"zones\":[\"2\"],\"properties\":{" RESTORE_OF("d0") "}}");
    assert_disk(r, "/disks/new-lun63-",
                ",\"zones\":[\"2\"],\"sku\":{\"name\":\"Future_LRS\"},\"properties\":{" RESTORE_OF(
                    "d63") "}}");
    const service_request *vm = service_request_of(&r->w.service, "PUT", VM_ID);
    assert_string_equal(vm->if_none_match, "*");
    assert_body(
        r, "VirtualMachine", vm->body,
        "{\"location\":\"westus\",\"tags\":{\"azbackup-run\":\"%RUN%\"},\"zones\":[\"2\"],"
        "\"properties\":{\"hardwareProfile\":{\"vmSize\":\"Standard_D4s_v5\"},"
        "\"licenseType\":\"Windows_Server\",\"userData\":\"aGVsbG8=\","
        "\"securityProfile\":{\"securityType\":\"TrustedLaunch\",\"uefiSettings\":{"
        "\"secureBootEnabled\":true,\"vTpmEnabled\":true}},"
        "\"networkProfile\":{\"networkInterfaces\":[{\"id\":\"" NIC_1
        "\",\"properties\":{\"primary\":true}},{\"id\":\"" NIC_2
        "\",\"properties\":{\"primary\":false}}]},"
        "\"storageProfile\":{\"diskControllerType\":\"NVMe\",\"osDisk\":{\"createOption\":"
        "\"Attach\","
        "\"osType\":\"Windows\",\"caching\":\"ReadWrite\",\"managedDisk\":{\"id\":\"" TEST_COMPUTE
        "/disks/new-os-%END%\"}},\"dataDisks\":["
        "{\"lun\":5,\"createOption\":\"Attach\",\"caching\":\"None\",\"writeAcceleratorEnabled\":"
        "true,"
        "\"managedDisk\":{\"id\":\"" TEST_COMPUTE "/disks/new-lun5-%END%\"}},"
        "{\"lun\":0,\"createOption\":\"Attach\",\"caching\":\"ReadOnly\","
        "\"managedDisk\":{\"id\":\"" TEST_COMPUTE "/disks/new-lun0-%END%\"}},"
        "{\"lun\":63,\"createOption\":\"Attach\",\"caching\":\"FutureCache\","
        "\"managedDisk\":{\"id\":\"" TEST_COMPUTE "/disks/new-lun63-%END%\"}}]}}}");
    assert_int_equal(r->steps, 5);
    assert_int_equal(r->last_done, 5);
    close_run(r);
}

static void follows_the_options(void **state)
{
    (void)state;
    run *r = open_full_run();
    set_vm(r, "{\"tags\":{\"team\":\"a\"},\"identity\":{\"type\":\"SystemAssigned\"},"
              "\"properties\":{\"licenseType\":\"RHEL_BYOS\",\"newMember\":1,"
              "\"securityProfile\":{\"encryptionAtHost\":true}}}");
    azb_model *before = NULL;
    assert_int_equal(azb_model_copy(r->vm, &before, NULL), AZB_OK);
    r->options.vm_size = "Standard_E8";
    r->options.storage_account_type = "StandardSSD_LRS";
    r->options.disk_name_prefix = "p.1";
    r->options.network_interface_count = 1;
    assert_int_equal(restore(r), AZB_OK);
    assert_disk(r, "/disks/p.1-lun0-",
                ",\"sku\":{\"name\":\"StandardSSD_LRS\"},\"properties\":{" RESTORE_OF("d0") "}}");
    const char *body = service_request_of(&r->w.service, "PUT", VM_ID)->body;
    assert_non_null(strstr(body, "\"team\":\"a\""));
    assert_non_null(strstr(body, "\"newMember\":1"));
    assert_non_null(strstr(body, "\"licenseType\":\"RHEL_BYOS\""));
    assert_non_null(strstr(body, "\"vmSize\":\"Standard_E8\""));
    assert_non_null(strstr(body, "\"securityProfile\":{\"encryptionAtHost\":true}"));
    assert_non_null(strstr(body, "\"SystemAssigned\""));
    assert_null(strstr(body, "zones"));
    assert_null(strstr(body, NIC_2));
    assert_true(azb_model_equal(r->vm, before));
    azb_model_free(before);
    close_run(r);
}

// One PUT and one poll for each resource, which says how long it takes.
static void takes_as_long_as_the_slowest_disk(void **state)
{
    static const struct {
        size_t data_disks;
        int32_t max_parallel;
        int64_t seconds; // disk n takes 60 + 10 n, the machine 30
        size_t at_once;
    } rows[] = {
        {31, 0, 60 + 31 * 10 + 30, 32},
        {3, 64, 60 + 30 + 30, 4},
        {3, 1, 60 + 70 + 80 + 90 + 30, 1},
        {3, 2, 70 + 90 + 30, 2}, // the second disk takes 70 seconds, the fourth 90
        {0, 0, 60 + 30, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(rows[i].data_disks);
        r->w.compute.slower_s = 10;
        r->options.max_parallel = rows[i].max_parallel;
        const int64_t begin = azb_context_monotonic_ms(r->w.service.context);
        assert_int_equal(restore(r), AZB_OK);
        const int64_t took = azb_context_monotonic_ms(r->w.service.context) - begin;
        assert_int_equal(took, rows[i].seconds * 1000);
        assert_int_equal(r->w.compute.most_creating, rows[i].at_once);
        assert_int_equal(service_asked(&r->w.service, "PUT", "/disks/"), r->disks);
        assert_int_equal(service_asked(&r->w.service, "PUT", VM_ID), 1);
        assert_int_equal(service_asked(&r->w.service, "GET", "perations/"), r->disks + 1);
        assert_int_equal(service_asked(&r->w.service, "DELETE", ""), 0);
        assert_int_equal(check_report(r, 0), 0);
        close_run(r);
    }
}

// ---- refusals ----

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

static void works_without_a_listener(void **state)
{
    (void)state;
    run *r = open_run(1);
    const azb_status status = azb_restore_vm(r->w.service.client, r->point_id, &r->options, NULL,
                                             NULL, &r->report, &r->err);
    if (status != AZB_OK) {
        fail_msg("%s", azb_error_message(r->err));
    }
    check_report(r, 0);
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
        cmocka_unit_test(attaches_each_disk_in_its_place),
        cmocka_unit_test(follows_the_options),
        cmocka_unit_test(takes_as_long_as_the_slowest_disk),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(refuses_members_that_it_sets),
        cmocka_unit_test(refuses_models_that_are_not_machines),
        cmocka_unit_test(refuses_without_handles),
        cmocka_unit_test(refuses_points_that_cannot_be_restored),
        cmocka_unit_test(accepts_complete_points),
        cmocka_unit_test(reads_the_disks_of_a_point_from_another_region),
        cmocka_unit_test(refuses_a_collection_without_region),
        cmocka_unit_test(works_without_a_listener),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
