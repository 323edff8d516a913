// test_restore_vm.c - what a restore sends, and how long it takes.
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

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(attaches_each_disk_in_its_place),
        cmocka_unit_test(follows_the_options),
        cmocka_unit_test(takes_as_long_as_the_slowest_disk),
        cmocka_unit_test(works_without_a_listener),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
