// Restores over a small Compute that takes its time and fails on demand: what the report says must
// be what that Compute holds.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "compute_double.h"

#define VM_ID  COMPUTE "/virtualMachines/new"
#define NIC_1  GROUP "/providers/Microsoft.Network/networkInterfaces/nic1"
#define NIC_2  GROUP "/providers/Microsoft.Network/networkInterfaces/nic2"
#define POINTS POINT_ID "/diskRestorePoints/"
#define DONE   "{\"status\":{\"code\":\"ReplicationState/succeeded\"},\"completionPercent\":100}"

enum {
    POINT_MAX = 65536,
    BODY_MAX = 8192,
    REQUESTS = 40,   /* more than a restore with its cleaning up makes */
    LONG_OUTAGE = 20 /* requests */
};

static const char collection[] =
    "{\"id\":\"" COLLECTION_ID "\",\"location\":\"westus\",\"properties\":{}}";

static const char *const nics[] = {NIC_1, NIC_2};

// A point of a machine with that many data disks, at LUNs 0, 2, 4 ...
static const char *point_of(size_t data_disks)
{
    static char text[POINT_MAX];
    size_t at = (size_t)snprintf(
        text, sizeof text,
        "{\"id\":\"" POINT_ID "\",\"properties\":{\"provisioningState\":\"Succeeded\","
        "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_B1s\"},"
        "\"storageProfile\":{\"osDisk\":{\"osType\":\"Linux\",\"caching\":\"ReadWrite\","
        "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":[");
    for (size_t i = 0; i < data_disks; i++) {
        at += (size_t)snprintf(
            text + at, sizeof text - at,
            "%s{\"lun\":%zu,\"caching\":\"None\",\"diskRestorePoint\":{\"id\":\"" POINTS "d%zu\"}}",
            i == 0 ? "" : ",", 2 * i, i);
    }
    snprintf(text + at, sizeof text - at, "]}}}}");
    return text;
}

typedef struct run {
    compute_double d;
    azb_restore_vm_options options;
    azb_follow_options follow;
    azb_call_options call;
    azb_report *report;
    azb_error *err;
    size_t steps; /* told by progress */
    int32_t last_done;
    const char *intruder; /* id of a resource that appears when all disks are ready */
    size_t disks;
} run;

static void listen(void *user, const azb_progress *progress)
{
    run *r = user;
    r->steps++;
    r->last_done = progress->tasks_done;
    assert_true(progress->tasks_done <= progress->tasks_total);
    assert_true(progress->percent >= 0 && progress->percent <= 100);
    if (r->intruder != NULL && progress->tasks_done == progress->tasks_total - 1) {
        double_put(&r->d, r->intruder, "somebody");
        r->intruder = NULL;
    }
}

static run *open_run(size_t data_disks)
{
    run *r = calloc(1, sizeof *r);
    assert_non_null(r);
    double_open(&r->d);
    r->d.point = point_of(data_disks);
    r->d.collection = collection;
    r->disks = data_disks + 1;
    azb_options_init(&r->options, sizeof r->options);
    r->options.vm_id = VM_ID;
    r->options.network_interface_ids = nics;
    r->options.network_interface_count = 2;
    azb_options_init(&r->follow, sizeof r->follow);
    r->follow.progress = listen;
    r->follow.progress_user = r;
    azb_call_options_init(&r->call, sizeof r->call);
    return r;
}

static azb_status restore(run *r)
{
    const azb_status status = azb_restore_vm(r->d.client, POINT_ID, &r->options, &r->follow,
                                             &r->call, &r->report, &r->err);
    // An error that finds no memory is the record that says so.
    assert_true(azb_error_status(r->err) == status || azb_error_status(r->err) == AZB_E_NOMEM);
    return status;
}

static void close_run(run *r)
{
    azb_report_free(r->report);
    azb_error_free(r->err);
    double_close(&r->d);
    free(r);
}

static azb_report_entry entry_at(const run *r, size_t index)
{
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(r->report, index, &entry), AZB_OK);
    return entry;
}

// The report against what there is; foreign: resources that were made by others. Returns how many
// entries could not be asked for.
static size_t check_report(run *r, size_t foreign)
{
    size_t unknown = 0;
    size_t there = 0;
    assert_int_equal(azb_report_count(r->report), r->disks + 1);
    for (size_t i = 0; i <= r->disks; i++) {
        const azb_report_entry e = entry_at(r, i);
        const bool exists = double_has(&r->d, e.id);
        there += exists;
        unknown += e.exists < 0;
        assert_true(e.exists < 0 || e.exists == (exists ? 1 : 0));
        assert_int_equal(e.action, AZB_REPORT_CREATE);
        assert_false(e.outcome == AZB_REPORT_DONE && e.exists == 0);
        assert_false((e.outcome == AZB_REPORT_UNDONE || e.outcome == AZB_REPORT_PLANNED) &&
                     e.exists != 0);
        assert_false(e.outcome == AZB_REPORT_FAILED && e.error == NULL);
        assert_int_equal(e.lun, i == 0 || i == r->disks ? -1 : (int32_t)(2 * (i - 1)));
    }
    // Nothing was made that the report does not have, and nothing of others is gone.
    assert_true(double_live_count(&r->d) <= there + foreign);
    return unknown;
}

// ---- a restore that succeeds ----

static const char full_point[] =
    "{\"id\":\"" POINT_ID "\",\"properties\":{\"provisioningState\":\"Succeeded\","
    "\"excludeDisks\":[{\"id\":\"" COMPUTE "/disks/left-out\"}],"
    "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_D4s_v5\"},\"location\":"
    "\"eastus\","
    "\"licenseType\":\"Windows_Server\",\"userData\":\"aGVsbG8=\",\"hyperVGeneration\":\"V2\","
    "\"securityProfile\":{\"securityType\":\"TrustedLaunch\",\"uefiSettings\":{"
    "\"secureBootEnabled\":true,\"vTpmEnabled\":true}},"
    "\"osProfile\":{\"computerName\":\"c\",\"adminUsername\":\"a\"},"
    "\"storageProfile\":{\"diskControllerType\":\"NVMe\",\"osDisk\":{\"osType\":\"Windows\","
    "\"name\":\"old-os\",\"caching\":\"ReadWrite\",\"diskSizeGB\":127,"
    "\"managedDisk\":{\"id\":\"" COMPUTE "/disks/old-os\",\"storageAccountType\":\"Premium_ZRS\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":["
    "{\"lun\":5,\"caching\":\"None\",\"writeAcceleratorEnabled\":true,"
    "\"managedDisk\":{\"storageAccountType\":\"Premium_LRS\"},\"diskRestorePoint\":{\"id\":"
    "\"" POINTS
    "d5\",\"encryption\":{\"type\":\"EncryptionAtRestWithCustomerKey\",\"diskEncryptionSet\":{"
    "\"id\":\"/des/1\"}}}},"
    "{\"lun\":9,\"managedDisk\":{\"id\":\"" COMPUTE "/disks/LEFT-out\"}},"
    "{\"lun\":0,\"caching\":\"ReadOnly\",\"diskRestorePoint\":{\"id\":\"" POINTS "d0\"}},"
    "{\"lun\":63,\"caching\":\"FutureCache\",\"managedDisk\":{\"storageAccountType\":\"Future_"
    "LRS\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "d63\"}}]}},"
    "\"instanceView\":{\"diskRestorePoints\":[{\"id\":\"" POINTS "os\",\"replicationStatus\":" DONE
    "},{\"id\":\"" POINTS "d5\",\"replicationStatus\":{\"completionPercent\":100}}]}}}";

// Two JSON texts of a type mean the same; %RUN% in expected stands for the run's id, %END% for the
// end of the disks' names.
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
    assert_int_equal(azb_model_from_json(r->d.context, type, body, strlen(body), &sent, NULL),
                     AZB_OK);
    assert_int_equal(azb_model_from_json(r->d.context, type, text, len, &wanted, NULL), AZB_OK);
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
    assert_body(r, "Disk", double_request_of(&r->d, "PUT", name)->body, expected);
}

#define RESTORE_OF(name) \
    "\"creationData\":{\"createOption\":\"Restore\",\"sourceResourceId\":\"" POINTS name "\"}"

static void puts_every_disk_back_in_its_place(void **state)
{
    (void)state;
    run *r = open_run(3);
    r->d.point = full_point;
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
        assert_true(double_has(&r->d, e.id));
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
    const double_request *vm = double_request_of(&r->d, "PUT", VM_ID);
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
        "\"osType\":\"Windows\",\"caching\":\"ReadWrite\",\"managedDisk\":{\"id\":\"" COMPUTE
        "/disks/new-os-%END%\"}},\"dataDisks\":["
        "{\"lun\":5,\"createOption\":\"Attach\",\"caching\":\"None\",\"writeAcceleratorEnabled\":"
        "true,"
        "\"managedDisk\":{\"id\":\"" COMPUTE "/disks/new-lun5-%END%\"}},"
        "{\"lun\":0,\"createOption\":\"Attach\",\"caching\":\"ReadOnly\","
        "\"managedDisk\":{\"id\":\"" COMPUTE "/disks/new-lun0-%END%\"}},"
        "{\"lun\":63,\"createOption\":\"Attach\",\"caching\":\"FutureCache\","
        "\"managedDisk\":{\"id\":\"" COMPUTE "/disks/new-lun63-%END%\"}}]}}}");
    assert_int_equal(r->steps, 5);
    assert_int_equal(r->last_done, 5);
    close_run(r);
}

static azb_model *model_of(run *r, const char *json)
{
    azb_model *vm = NULL;
    assert_int_equal(
        azb_model_from_json(r->d.context, "VirtualMachine", json, strlen(json), &vm, NULL), AZB_OK);
    return vm;
}

static void does_what_the_options_say(void **state)
{
    (void)state;
    run *r = open_run(1);
    azb_model *vm =
        model_of(r, "{\"tags\":{\"team\":\"a\"},\"identity\":{\"type\":\"SystemAssigned\"},"
                    "\"properties\":{\"licenseType\":\"RHEL_BYOS\",\"newMember\":1,"
                    "\"securityProfile\":{\"encryptionAtHost\":true}}}");
    azb_model *before = NULL;
    assert_int_equal(azb_model_copy(vm, &before, NULL), AZB_OK);
    r->d.point = full_point;
    r->disks = 4;
    r->options.vm = vm;
    r->options.vm_size = "Standard_E8";
    r->options.storage_account_type = "StandardSSD_LRS";
    r->options.disk_name_prefix = "p.1";
    r->options.network_interface_count = 1;
    assert_int_equal(restore(r), AZB_OK);
    assert_disk(r, "/disks/p.1-lun0-",
                ",\"sku\":{\"name\":\"StandardSSD_LRS\"},\"properties\":{" RESTORE_OF("d0") "}}");
    const char *body = double_request_of(&r->d, "PUT", VM_ID)->body;
    assert_non_null(strstr(body, "\"team\":\"a\""));
    assert_non_null(strstr(body, "\"newMember\":1"));
    assert_non_null(strstr(body, "\"licenseType\":\"RHEL_BYOS\""));
    assert_non_null(strstr(body, "\"vmSize\":\"Standard_E8\""));
    assert_non_null(strstr(body, "\"securityProfile\":{\"encryptionAtHost\":true}"));
    assert_non_null(strstr(body, "\"SystemAssigned\""));
    assert_null(strstr(body, "zones"));
    assert_null(strstr(body, NIC_2));
    assert_true(azb_model_equal(vm, before));
    azb_model_free(vm);
    azb_model_free(before);
    close_run(r);
}

// One PUT and one poll for each that tells its time, and no more.
static void takes_the_time_of_the_slowest_disk(void **state)
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
        r->d.slower_s = 10;
        r->options.max_parallel = rows[i].max_parallel;
        const int64_t begin = azb_context_monotonic_ms(r->d.context);
        assert_int_equal(restore(r), AZB_OK);
        const int64_t took = azb_context_monotonic_ms(r->d.context) - begin;
        assert_int_equal(took, rows[i].seconds * 1000);
        assert_int_equal(r->d.most_under_way, rows[i].at_once);
        assert_int_equal(double_asked(&r->d, "PUT", "/disks/"), r->disks);
        assert_int_equal(double_asked(&r->d, "PUT", VM_ID), 1);
        assert_int_equal(double_asked(&r->d, "GET", "/operations/"), r->disks + 1);
        assert_int_equal(double_asked(&r->d, "DELETE", ""), 0);
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
static const char *const odd_nics[] = {COMPUTE "/disks/d"};

SPOIL(no_vm, o->vm_id = NULL)
SPOIL(empty_vm, o->vm_id = "")
SPOIL(odd_vm, o->vm_id = "new")
SPOIL(vm_of_no_group, o->vm_id = "/subscriptions/s/providers/Microsoft.Compute/virtualMachines/new")
SPOIL(disk_for_vm, o->vm_id = COMPUTE "/disks/new")
SPOIL(vm_extension, o->vm_id = VM_ID "/extensions/e")
SPOIL(no_nic_list, o->network_interface_ids = NULL)
SPOIL(no_nic, o->network_interface_count = 0)
SPOIL(empty_nic, o->network_interface_ids = no_nics)
SPOIL(odd_nic, (o->network_interface_ids = odd_nics, o->network_interface_count = 1))
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
        assert_int_equal(r->d.request_count, 0);
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
        azb_model *vm = model_of(r, rows[i].json);
        r->options.vm = vm;
        assert_int_equal(restore(r), AZB_E_ARG);
        assert_string_equal(azb_error_path(r->err), rows[i].path);
        assert_int_equal(r->d.request_count, 0);
        azb_model_free(vm);
        close_run(r);
    }
}

static void refuses_what_is_no_model_of_a_machine(void **state)
{
    (void)state;
    run *r = open_run(1);
    azb_disk *disk = NULL;
    assert_int_equal(azb_disk_new(r->d.context, &disk, NULL), AZB_OK);
    r->options.vm = &disk->model;
    assert_int_equal(restore(r), AZB_E_ARG);
    assert_string_equal(azb_error_path(r->err), "options.vm");
    azb_error_free(r->err);
    azb_model_free(&disk->model);
    // A setter that failed shows before anything is created.
    azb_virtual_machine *vm = NULL;
    assert_int_equal(azb_virtual_machine_new(r->d.context, &vm, NULL), AZB_OK);
    azb_model_set_str(&vm->model, &vm->managed_by, "\xff");
    r->options.vm = &vm->model;
    assert_int_equal(restore(r), AZB_E_ARG);
    assert_string_equal(azb_error_path(r->err), "options.vm.managedBy");
    assert_null(r->report);
    assert_int_equal(double_asked(&r->d, "PUT", ""), 0);
    azb_model_free(&vm->model);
    close_run(r);
}

static void refuses_without_handles(void **state)
{
    (void)state;
    run *r = open_run(1);
    azb_report *report = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_restore_vm(r->d.client, POINT_ID, &r->options, NULL, NULL, NULL, &err),
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
        assert_int_equal(
            azb_restore_vm(rows[i].client ? r->d.client : NULL, rows[i].point ? POINT_ID : NULL,
                           rows[i].options ? &r->options : NULL, NULL, NULL, &report, &err),
            AZB_E_ARG);
        assert_string_equal(azb_error_path(err), rows[i].path);
        azb_error_free(err);
    }
    assert_int_equal(azb_restore_vm(r->d.client, VM_ID, &r->options, NULL, NULL, &report, &err),
                     AZB_E_ARG);
    azb_error_free(err);
    r->options.size = 4;
    assert_int_equal(restore(r), AZB_E_ABI);
    assert_int_equal(r->d.request_count, 0);
    close_run(r);
}

#define OS_DISK "\"osDisk\":{\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}}"
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
        {POINT_OF("Succeeded", "", ""), AZB_E_STATE, "system disk"},
        {POINT_OF("Succeeded", "", "\"osDisk\":{\"name\":\"os\"}"), AZB_E_STATE, "system disk"},
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
        {POINT_OF("Succeeded", "\"sourceRestorePoint\":{\"id\":\"/p\"},", OS_DISK), AZB_E_STATE,
         "replication"},
        {"{\"properties\":{\"provisioningState\":\"Succeeded\",\"sourceMetadata\":{"
         "\"storageProfile\":{" OS_DISK "}}}}",
         AZB_E_ARG, "options.vm_size"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(0);
        r->d.point = rows[i].point;
        assert_int_equal(restore(r), rows[i].status);
        if (strstr(azb_error_message(r->err), rows[i].says) == NULL) {
            fail_msg("row %zu: %s", i, azb_error_message(r->err));
        }
        assert_null(r->report);
        assert_int_equal(double_asked(&r->d, "PUT", ""), 0);
        close_run(r);
    }
}

static void takes_points_that_are_complete(void **state)
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
        r->d.point = points[i];
        assert_int_equal(restore(r), AZB_OK);
        close_run(r);
    }
}

static void refuses_a_collection_without_region(void **state)
{
    (void)state;
    run *r = open_run(0);
    r->d.collection = "{\"properties\":{}}";
    assert_int_equal(restore(r), AZB_E_STATE);
    assert_int_equal(double_asked(&r->d, "PUT", ""), 0);
    close_run(r);
}

// ---- names that are taken ----

static void refuses_a_machine_that_exists(void **state)
{
    (void)state;
    run *r = open_run(2);
    double_put(&r->d, VM_ID, "");
    assert_int_equal(restore(r), AZB_E_STATE);
    assert_non_null(strstr(azb_error_message(r->err), VM_ID));
    assert_int_equal(double_asked(&r->d, "PUT", ""), 0);
    assert_true(double_has(&r->d, VM_ID));
    close_run(r);
}

static void leaves_a_machine_alone_that_came_in_between(void **state)
{
    (void)state;
    run *r = open_run(2);
    r->intruder = VM_ID;
    assert_int_equal(restore(r), AZB_E_SERVICE);
    assert_int_equal(azb_error_http_status(r->err), 412);
    assert_int_equal(double_asked(&r->d, "DELETE", VM_ID), 0);
    assert_int_equal(double_live_count(&r->d), 1);
    assert_int_equal(check_report(r, 1), 0);
    const azb_report_entry vm = entry_at(r, r->disks);
    assert_int_equal(vm.outcome, AZB_REPORT_FAILED);
    assert_int_equal(vm.exists, 1);
    close_run(r);
}

// The same random numbers give the same names, so a disk of another can stand in the way.
static void leaves_a_disk_alone_that_has_the_name(void **state)
{
    (void)state;
    char id[512];
    run *r = open_run(2);
    assert_int_equal(restore(r), AZB_OK);
    snprintf(id, sizeof id, "%s", entry_at(r, 1).id);
    close_run(r);
    for (int keep = 0; keep < 2; keep++) {
        r = open_run(2);
        r->options.keep_on_failure = keep;
        double_put(&r->d, id, "somebody");
        assert_int_equal(restore(r), AZB_E_SERVICE);
        assert_int_equal(azb_error_http_status(r->err), 409);
        assert_int_equal(double_asked(&r->d, "DELETE", id), 0);
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(double_live_count(&r->d), keep ? 3 : 1);
        assert_int_equal(entry_at(r, 1).exists, 1);
        assert_int_equal(entry_at(r, 1).outcome, AZB_REPORT_FAILED);
        close_run(r);
    }
}

// The answer is lost, the request is sent again, and then "it exists already" is our own machine.
static void knows_its_own_machine(void **state)
{
    (void)state;
    run *r = open_run(1);
    r->d.fault = FAULT_LOST;
    r->d.fault_method = "PUT";
    r->d.fault_url = VM_ID;
    r->d.fault_last = DOUBLE_REQUESTS;
    r->d.machine_s = 3600;
    // Only the first of them: the retry finds the machine.
    run *probe = open_run(1);
    assert_int_equal(restore(probe), AZB_OK);
    for (size_t i = 0; i < probe->d.request_count; i++) {
        if (strcmp(probe->d.requests[i].method, "PUT") == 0 &&
            strstr(probe->d.requests[i].url, VM_ID) != NULL) {
            r->d.fault_first = r->d.fault_last = i + 1;
        }
    }
    close_run(probe);
    assert_int_equal(restore(r), AZB_OK);
    assert_int_equal(double_asked(&r->d, "PUT", VM_ID), 2);
    assert_int_equal(check_report(r, 0), 0);
    const azb_report_entry vm = entry_at(r, r->disks);
    assert_int_equal(vm.outcome, AZB_REPORT_DONE);
    assert_null(vm.error);
    close_run(r);
}

// ---- faults ----

static const char *const fault_names[FAULT_COUNT] = {"none",    "refused",   "lost",     "stalled",
                                                     "busy",    "done-500",  "conflict", "bad",
                                                     "garbled", "work-fails"};

typedef struct trouble {
    double_fault fault;
    size_t first, width;
    int keep;
    bool machine_fails;
} trouble;

static void judge(run *r, const trouble *t, azb_status status)
{
    const size_t live = double_live_count(&r->d);
    // A refusal is not argued with, hanging requests use up the time, and who keeps things does not
    // wait for long: then only what the report claims to know is judged.
    const bool is_hopeless =
        t->fault == FAULT_BAD || (t->width > 1 && (t->keep || t->fault == FAULT_STALLED));
    const size_t unknown = r->report != NULL ? check_report(r, 0) : 0;
    const bool is_clean = r->report == NULL || status == AZB_OK || !t->keep;
    const size_t wanted = status == AZB_OK ? 4 : 0;
    const bool good = (r->report != NULL || live == 0) && (status != AZB_OK || live == wanted) &&
                      (is_hopeless || (unknown == 0 && (!is_clean || live == wanted)));
    if (!good) {
        fail_msg("%s at %zu of %zu, keep %d: status %d, %zu there, %zu unknown",
                 fault_names[t->fault], t->first, t->width, t->keep, (int)status, live, unknown);
    }
}

static azb_status run_fault(const trouble *t)
{
    run *r = open_run(2);
    r->d.slower_s = 15;
    r->d.fault = t->fault;
    r->d.fault_first = t->first;
    r->d.fault_last = t->first + t->width - 1;
    r->d.machine_fails = t->machine_fails;
    r->options.keep_on_failure = t->keep;
    const azb_status status = restore(r);
    judge(r, t, status);
    close_run(r);
    return status;
}

// Every request in turn meets every fault, alone and with those that follow it.
static void tells_what_exists_after_any_fault(void **state)
{
    static const size_t widths[] = {1, 6, LONG_OUTAGE};
    (void)state;
    for (int fault = FAULT_REFUSED; fault < FAULT_COUNT; fault++) {
        size_t failed = 0;
        for (size_t i = 0; i < 3 * 2 * REQUESTS; i++) {
            const trouble t = {.fault = (double_fault)fault,
                               .first = 1 + i % REQUESTS,
                               .keep = i / REQUESTS % 2,
                               .width = widths[i / REQUESTS / 2]};
            failed += run_fault(&t) != AZB_OK;
        }
        assert_true(failed > 0);
    }
}

// The machine fails, and then the cleaning up has its own troubles.
static void tells_what_exists_after_faults_of_cleaning_up(void **state)
{
    static const size_t widths[] = {1, 6, LONG_OUTAGE};
    (void)state;
    for (int fault = FAULT_REFUSED; fault < FAULT_COUNT; fault++) {
        for (size_t i = 0; i < 3 * 2 * REQUESTS; i++) {
            const trouble t = {.fault = (double_fault)fault,
                               .first = 1 + i % REQUESTS,
                               .keep = i / REQUESTS % 2,
                               .width = widths[i / REQUESTS / 2],
                               .machine_fails = true};
            assert_int_not_equal(run_fault(&t), AZB_OK);
        }
    }
}

// The service does not come back: nothing is known, and the run ends all the same, in its time.
static void ends_when_the_service_stays_away(void **state)
{
    (void)state;
    for (size_t n = 4; n < 14; n++) {
        run *r = open_run(2);
        r->d.fault = FAULT_REFUSED;
        r->d.fault_first = n;
        r->d.fault_last = DOUBLE_REQUESTS;
        const azb_status status = restore(r);
        assert_true(status == AZB_E_TRANSPORT || status == AZB_E_LOST);
        (void)check_report(r, 0);
        close_run(r);
    }
}

static void ends_with_its_token(void **state)
{
    (void)state;
    for (int keep = 0; keep < 2; keep++) {
        size_t requests = 1;
        for (size_t n = 1; n <= requests; n++) {
            run *r = open_run(2);
            assert_int_equal(azb_cancel_new(r->d.context, &r->d.cancel, NULL), AZB_OK);
            r->call.cancel = r->d.cancel;
            r->d.cancel_at = n;
            r->options.keep_on_failure = keep;
            const azb_status status = restore(r);
            assert_true(status == AZB_E_CANCELED || n == r->d.request_count);
            if (r->report != NULL) {
                assert_int_equal(check_report(r, 0), 0);
                assert_true(keep || status == AZB_OK || double_live_count(&r->d) == 0);
            }
            requests = r->d.request_count > requests && n < 16 ? r->d.request_count : requests;
            azb_cancel_free(r->d.cancel);
            close_run(r);
            if (status == AZB_OK) {
                break;
            }
        }
    }
}

static void ends_at_its_deadline(void **state)
{
    (void)state;
    for (int64_t s = 5; s <= 100; s += 5) {
        for (int keep = 0; keep < 2; keep++) {
            run *r = open_run(2);
            r->d.slower_s = 2;
            r->call.timeout_ms = s * 1000;
            r->options.keep_on_failure = keep;
            const azb_status status = restore(r);
            assert_int_equal(status, s < 60 + 4 + 30 ? AZB_E_TIMEOUT : AZB_OK);
            assert_int_equal(check_report(r, 0), 0);
            assert_int_equal(double_live_count(&r->d), status == AZB_OK ? 4
                                                       : keep           ? (s < 64 ? 3 : 4)
                                                                        : 0);
            close_run(r);
        }
    }
}

// A machine that cannot be deleted keeps its disks, and says why.
static void keeps_the_disks_of_a_machine_that_stays(void **state)
{
    (void)state;
    run *r = open_run(1);
    r->d.fault = FAULT_WORK_FAILS;
    r->d.fault_method = "PUT";
    r->d.fault_url = VM_ID;
    r->d.fault_last = DOUBLE_REQUESTS;
    r->d.delete_s = 24 * 3600;
    const int64_t begin = azb_context_monotonic_ms(r->d.context);
    assert_int_equal(restore(r), AZB_E_OPERATION);
    const int64_t took = azb_context_monotonic_ms(r->d.context) - begin;
    assert_true(took <= (60 + 30 + 15 * 60) * 1000);
    assert_int_equal(check_report(r, 0), 0);
    assert_int_equal(double_live_count(&r->d), 3);
    assert_int_equal(double_asked(&r->d, "DELETE", "/disks/"), 0);
    assert_int_equal(entry_at(r, 0).outcome, AZB_REPORT_DONE);
    assert_int_equal(entry_at(r, 2).outcome, AZB_REPORT_RUNNING);
    assert_string_equal(azb_error_service_code(entry_at(r, 2).error), "Unlucky");
    close_run(r);
}

static void tells_why_a_disk_could_not_be_deleted(void **state)
{
    (void)state;
    run *r = open_run(1);
    // The machine is refused, then every deletion.
    r->d.fault = FAULT_BAD;
    r->d.fault_url = "/virtualMachines/";
    r->d.fault_method = "PUT";
    r->d.fault_last = DOUBLE_REQUESTS;
    assert_int_equal(restore(r), AZB_E_SERVICE);
    assert_int_equal(double_live_count(&r->d), 0);
    close_run(r);
    r = open_run(1);
    r->d.machine_s = 100;
    r->call.timeout_ms = 30 * 1000; // the disks are not ready then
    r->d.fault = FAULT_BAD;
    r->d.fault_method = "DELETE";
    r->d.fault_last = DOUBLE_REQUESTS;
    assert_int_equal(restore(r), AZB_E_TIMEOUT);
    assert_int_equal(check_report(r, 0), 0);
    for (size_t i = 0; i < 2; i++) {
        assert_int_equal(entry_at(r, i).exists, 1);
        assert_int_equal(azb_error_status(entry_at(r, i).error), AZB_E_TIMEOUT);
    }
    close_run(r);
}

// ---- memory ----

static void survives_every_failed_allocation(void **state)
{
    (void)state;
    size_t n = 1;
    for (bool reached = true; reached; n++) {
        run *r = open_run(1);
        azb_model *vm = model_of(r, "{\"tags\":{\"a\":\"b\"},\"properties\":{}}");
        r->options.vm = vm;
        r->d.memory.fail_at = r->d.memory.calls + n;
        const azb_status status = restore(r);
        reached = failing_allocator_has_failed(&r->d.memory);
        r->d.memory.fail_at = 0;
        assert_true(status == AZB_OK || reached);
        if (r->report != NULL) {
            (void)check_report(r, 0);
            if (status != AZB_OK && double_live_count(&r->d) != 0) {
                fail_msg("allocation %zu: %zu are left", n, double_live_count(&r->d));
            }
        } else {
            assert_int_equal(double_live_count(&r->d), 0);
        }
        azb_model_free(vm);
        close_run(r);
    }
    assert_true(n > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(puts_every_disk_back_in_its_place),
        cmocka_unit_test(does_what_the_options_say),
        cmocka_unit_test(takes_the_time_of_the_slowest_disk),
        cmocka_unit_test(refuses_bad_options),
        cmocka_unit_test(refuses_members_that_it_sets),
        cmocka_unit_test(refuses_what_is_no_model_of_a_machine),
        cmocka_unit_test(refuses_without_handles),
        cmocka_unit_test(refuses_points_that_cannot_be_restored),
        cmocka_unit_test(takes_points_that_are_complete),
        cmocka_unit_test(refuses_a_collection_without_region),
        cmocka_unit_test(refuses_a_machine_that_exists),
        cmocka_unit_test(leaves_a_machine_alone_that_came_in_between),
        cmocka_unit_test(leaves_a_disk_alone_that_has_the_name),
        cmocka_unit_test(knows_its_own_machine),
        cmocka_unit_test(tells_what_exists_after_any_fault),
        cmocka_unit_test(tells_what_exists_after_faults_of_cleaning_up),
        cmocka_unit_test(ends_when_the_service_stays_away),
        cmocka_unit_test(ends_with_its_token),
        cmocka_unit_test(ends_at_its_deadline),
        cmocka_unit_test(keeps_the_disks_of_a_machine_that_stays),
        cmocka_unit_test(tells_why_a_disk_could_not_be_deleted),
        cmocka_unit_test(survives_every_failed_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
