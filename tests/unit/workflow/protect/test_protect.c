// test_protect.c - a point and its copy in another region: what is sent, and what is refused.
#include <stdio.h>
#include <string.h>

#include <azbackup/model/restore_point.h>
#include <azbackup/workflow/restore_point_name.h>

#include "protect_run.h"
#include "support/test.h"

#define NAMED_SOURCE TEST_SOURCE "/restorePoints/p1"
#define NAMED_TARGET TEST_TARGET "/restorePoints/p1"

static compute_world world;

static void creates_everything_and_waits_for_the_data(void **state)
{
    (void)state;
    static const char *const excluded[] = {TEST_DATA_1};
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    azb_follow_options follow;
    run_observed t = {0};
    run_open(w);
    run_ready(&options);
    run_listen(&follow, &t);
    options.exclude_disk_ids = excluded;
    options.exclude_disk_count = 1;
    options.consistency_mode = AZB_CONSISTENCY_MODE_TYPES_CRASH_CONSISTENT;
    const int64_t start = service_now_ms(&w->service);
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, &follow, NULL, &report, NULL),
        AZB_OK);
    assert_true(service_now_ms(&w->service) - start >=
                (CREATE_S + COPY_S + REPLICATE_S) * INT64_C(1000));
    assert_int_equal(azb_report_count(report), ENTRIES);
    for (size_t i = 0; i < ENTRIES; i++) {
        const azb_report_entry entry = run_entry(report, i);
        assert_int_equal(entry.action, AZB_REPORT_CREATE);
        assert_int_equal(entry.outcome, AZB_REPORT_DONE);
        assert_null(entry.error);
    }
    world_check_report(w, report, false);
    const char *copy = run_entry(report, TARGET_POINT).id;
    const char *source = compute_source(&w->compute, copy);
    assert_true(compute_is_usable(&w->compute, copy));
    assert_string_equal(source, run_entry(report, SOURCE_POINT).id);
    assert_string_equal(run_entry(report, TARGET_POINT).source_id, source);
    azb_str owner;
    azb_restore_point_name_owner(strrchr(copy, '/') + 1, &owner);
    assert_int_equal(owner.len, strlen("plan-a"));
    assert_string_equal(strrchr(copy, '/'), strrchr(source, '/'));
    assert_int_equal(t.checkpoints, 3); // the point, the copy, the replication
    assert_true(t.progresses > 3);
    assert_true(t.percent >= 100);
    azb_report_free(report);
    world_close(w);
}

static void sends_what_the_service_documents(void **state)
{
    (void)state;
    static const char *const excluded[] = {TEST_DATA_1, TEST_DATA_0};
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    run_open(w);
    run_ready(&options);
    options.restore_point_name = "p1";
    options.exclude_disk_ids = excluded;
    options.exclude_disk_count = 2;
    options.consistency_mode = AZB_CONSISTENCY_MODE_TYPES_CRASH_CONSISTENT;
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, NULL), AZB_OK);
    const char *run = compute_run(&w->compute, TEST_SOURCE);
    assert_int_equal(strlen(run), 36);
    assert_string_equal(run, compute_run(&w->compute, TEST_TARGET));
    char body[1024];
    snprintf(body, sizeof body,
             "{\"location\":\"westeurope\",\"tags\":{\"azbackup-run\":\"%s\"},"
             "\"properties\":{\"source\":{\"id\":\"" TEST_VM "\"}}}",
             run);
    const faulty_service *s = &w->service;
    assert_string_equal(service_request_of(s, "PUT", "Collections/source?")->body, body);
    snprintf(body, sizeof body,
             "{\"location\":\"northeurope\",\"tags\":{\"azbackup-run\":\"%s\"},"
             "\"properties\":{\"source\":{\"id\":\"" TEST_SOURCE "\"}}}",
             run);
    assert_string_equal(service_request_of(s, "PUT", "Collections/target?")->body, body);
    assert_string_equal(service_request_of(s, "PUT", "Collections/source/restorePoints/p1?")->body,
                        "{\"properties\":{\"excludeDisks\":[{\"id\":\"" TEST_DATA_1
                        "\"},{\"id\":\"" TEST_DATA_0
                        "\"}],\"consistencyMode\":\"CrashConsistent\"}}");
    assert_string_equal(service_request_of(s, "PUT", "Collections/target/restorePoints/p1?")->body,
                        "{\"properties\":{\"sourceRestorePoint\":{\"id\":\"" NAMED_SOURCE "\"}}}");
    assert_int_equal(service_asked(s, "PUT", ""), ENTRIES);
    assert_int_equal(service_asked(s, "DELETE", ""), 0);
    azb_report_free(report);
    world_close(w);
}

// "West Europe" and "westeurope" are the same; collections that exist are used unchanged.
static void uses_what_exists(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    run_open(w);
    compute_add_collection(&w->compute, TEST_SOURCE, "West Europe",
                           TEST_COMPUTE "/VIRTUALMACHINES/VM");
    compute_add_collection(&w->compute, TEST_TARGET, "northeurope", TEST_SOURCE);
    compute_add_point(&w->compute, TEST_SOURCE, "old", "2024-01-01T00:00:00Z");
    run_ready(&options);
    options.target_region = "North Europe";
    options.restore_point_name = "p1";
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, NULL), AZB_OK);
    assert_int_equal(run_entry(report, SOURCE_COLLECTION).action, AZB_REPORT_KEEP);
    assert_int_equal(run_entry(report, TARGET_COLLECTION).action, AZB_REPORT_KEEP);
    assert_string_equal(run_entry(report, SOURCE_POINT).id, NAMED_SOURCE);
    assert_string_equal(run_entry(report, TARGET_POINT).id, NAMED_TARGET);
    world_check_report(w, report, false);
    assert_int_equal(service_asked(&w->service, "PUT", ""), 2);
    azb_report_free(report);
    world_close(w);
}

// ---- refusals ----

// Checks that the run ends with AZB_E_ARG about path and changes nothing.
static void expect_refusal(compute_world *w, const azb_protect_options *options, const char *path)
{
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_status status =
        azb_protect_across_regions(w->service.client, options, NULL, NULL, &report, &err);
    if (status != AZB_E_ARG || strcmp(azb_error_path(err), path) != 0) {
        fail_msg("%s wanted, not %s: %s", path, azb_status_name(status), azb_error_message(err));
    }
    assert_null(report);
    assert_int_equal(service_asked(&w->service, "PUT", ""), 0);
    assert_int_equal(service_asked(&w->service, "DELETE", ""), 0);
    azb_error_free(err);
}

static void refuses_bad_options_before_any_request(void **state)
{
    (void)state;
    static const struct {
        size_t member; // offset in the options
        const char *value, *path;
    } rows[] = {
        {offsetof(azb_protect_options, vm_id), NULL, "options.vm_id"},
        {offsetof(azb_protect_options, vm_id), "", "options.vm_id"},
        {offsetof(azb_protect_options, vm_id), "vm", "options.vm_id"},
        {offsetof(azb_protect_options, vm_id), TEST_OS_DISK, "options.vm_id"},
        {offsetof(azb_protect_options, source_collection_id), NULL, "options.source_collection_id"},
        {offsetof(azb_protect_options, source_collection_id), TEST_VM,
         "options.source_collection_id"},
        {offsetof(azb_protect_options, source_collection_id), NAMED_SOURCE,
         "options.source_collection_id"},
        {offsetof(azb_protect_options, target_collection_id), NULL, "options.target_collection_id"},
        {offsetof(azb_protect_options, target_collection_id), TEST_SOURCE,
         "options.target_collection_id"},
        {offsetof(azb_protect_options, target_collection_id),
         TEST_COMPUTE "/RESTOREPOINTCOLLECTIONS/Source", "options.target_collection_id"},
        {offsetof(azb_protect_options, target_region), NULL, "options.target_region"},
        {offsetof(azb_protect_options, target_region), "", "options.target_region"},
        {offsetof(azb_protect_options, target_region), " ", "options.target_region"},
        {offsetof(azb_protect_options, target_region), "north/europe", "options.target_region"},
        {offsetof(azb_protect_options, vm_id), TEST_COMPUTE "/x/y/virtualMachines/vm",
         "options.vm_id"},
        {offsetof(azb_protect_options, owner), NULL, "options.owner"},
        {offsetof(azb_protect_options, owner), "Plan", "options.owner"},
        {offsetof(azb_protect_options, owner), "-a", "options.owner"},
        {offsetof(azb_protect_options, restore_point_name), "", "options.restore_point_name"},
        {offsetof(azb_protect_options, restore_point_name), "a/b", "options.restore_point_name"},
        {offsetof(azb_protect_options, restore_point_name), "a?b", "options.restore_point_name"},
    };
    compute_world *w = &world;
    run_open(w);
    azb_protect_options options;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run_ready(&options);
        memcpy((char *)&options + rows[i].member, &rows[i].value, sizeof rows[i].value);
        expect_refusal(w, &options, rows[i].path);
    }
    run_ready(&options);
    options.exclude_disk_count = 2;
    expect_refusal(w, &options, "options.exclude_disk_ids");
    static const char *const disks[][2] = {
        {TEST_DATA_0, NULL}, {TEST_DATA_0, ""}, {TEST_DATA_0, "vm-data1"}, {TEST_DATA_0, TEST_VM}};
    for (size_t i = 0; i < sizeof disks / sizeof *disks; i++) {
        options.exclude_disk_ids = disks[i];
        expect_refusal(w, &options, "options.exclude_disk_ids[1]");
    }
    run_ready(&options);
    options.consistency_mode = -1;
    expect_refusal(w, &options, "options.consistency_mode");
    options.consistency_mode = 4;
    expect_refusal(w, &options, "options.consistency_mode");
    run_ready(&options);
    options.keep_on_failure = 2;
    expect_refusal(w, &options, "options.keep_on_failure");
    expect_refusal(w, NULL, "options");
    assert_int_equal(w->service.request_count, 0);
    world_close(w);
}

static void refuses_bad_arguments(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    azb_follow_options follow;
    run_open(w);
    azb_client *client = w->service.client;
    run_ready(&options);
    run_listen(&follow, NULL);
    assert_int_equal(azb_protect_across_regions(client, &options, NULL, NULL, NULL, NULL),
                     AZB_E_ARG);
    assert_int_equal(azb_protect_across_regions(NULL, &options, NULL, NULL, &report, NULL),
                     AZB_E_ARG);
    follow.size--;
    assert_int_equal(azb_protect_across_regions(client, &options, &follow, NULL, &report, NULL),
                     AZB_E_ABI);
    options.size--;
    assert_int_equal(azb_protect_across_regions(client, &options, NULL, NULL, &report, NULL),
                     AZB_E_ABI);
    assert_int_equal(w->service.request_count, 0);
    world_close(w);
}

static void refuses_machines_that_cannot_be_protected(void **state)
{
    (void)state;
#define MACHINE(os, data)                                                             \
    "{\"location\":\"westeurope\",\"properties\":{\"storageProfile\":{\"osDisk\":" os \
    ",\"dataDisks\":[" data "]}}}"
#define MANAGED(id) "{\"lun\":7,\"managedDisk\":{\"id\":\"" id "\"}}"
    static const struct {
        const char *machine, *region, *excluded, *path;
    } rows[] = {
        {MACHINE(MANAGED(TEST_OS_DISK), ""), "westeurope", NULL, "options.target_region"},
        {MACHINE(MANAGED(TEST_OS_DISK), ""), "West Europe", NULL, "options.target_region"},
        {MACHINE(MANAGED(TEST_OS_DISK), ""), "WESTEUROPE ", NULL, "options.target_region"},
        {MACHINE(MANAGED(TEST_OS_DISK), MANAGED(TEST_DATA_0)), "northeurope", TEST_DATA_1,
         "options.exclude_disk_ids[0]"},
        {MACHINE(MANAGED(TEST_OS_DISK), MANAGED(TEST_DATA_0)), "northeurope", TEST_OS_DISK,
         "options.exclude_disk_ids[0]"},
        {MACHINE(MANAGED(TEST_OS_DISK), MANAGED(TEST_DATA_0)), "northeurope", "",
         "options.exclude_disk_ids[0]"},
        {MACHINE("{\"vhd\":{\"uri\":\"https://a/b\"}}", ""), "northeurope", NULL, "options.vm_id"},
        {MACHINE("{\"diffDiskSettings\":{\"option\":\"Local\"},\"managedDisk\":{\"id\":\"" //
                 TEST_OS_DISK "\"}}",
                 ""),
         "northeurope", NULL, "options.vm_id"},
        {MACHINE(MANAGED(TEST_OS_DISK), "{\"lun\":3,\"vhd\":{\"uri\":\"https://a/b\"}}"),
         "northeurope", NULL, "options.vm_id"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_protect_options options;
        run_open(w);
        w->compute.machine_json = rows[i].machine;
        run_ready(&options);
        options.target_region = rows[i].region;
        options.exclude_disk_ids = &rows[i].excluded;
        options.exclude_disk_count = rows[i].excluded != NULL ? 1 : 0;
        expect_refusal(w, &options, rows[i].path);
        world_close(w);
    }
}

static void refuses_existing_resources_that_do_not_fit(void **state)
{
    (void)state;
    static const struct {
        const char *source_location, *source_of, *target_location, *target_of, *taken, *path;
    } rows[] = {
        {"westeurope", TEST_OTHER, "northeurope", TEST_SOURCE, NULL,
         "options.source_collection_id"},
        {"northeurope", TEST_VM, "northeurope", TEST_SOURCE, NULL, "options.source_collection_id"},
        {"westeurope", TEST_VM, "northeurope", TEST_VM, NULL, "options.target_collection_id"},
        {"westeurope", TEST_VM, "northeurope", TEST_COMPUTE "/restorePointCollections/third", NULL,
         "options.target_collection_id"},
        {"westeurope", TEST_VM, "southindia", TEST_SOURCE, NULL, "options.target_collection_id"},
        {"westeurope", TEST_VM, "northeurope", TEST_SOURCE, TEST_SOURCE,
         "options.restore_point_name"},
        {"westeurope", TEST_VM, "northeurope", TEST_SOURCE, TEST_TARGET,
         "options.restore_point_name"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_protect_options options;
        run_open(w);
        compute_add_collection(&w->compute, TEST_SOURCE, rows[i].source_location,
                               rows[i].source_of);
        compute_add_collection(&w->compute, TEST_TARGET, rows[i].target_location,
                               rows[i].target_of);
        run_ready(&options);
        if (rows[i].taken != NULL) {
            options.restore_point_name = "P1";
            compute_add_point(&w->compute, rows[i].taken, "p1", "2024-01-01T00:00:00Z");
        }
        expect_refusal(w, &options, rows[i].path);
        world_close(w);
    }
}

static void (*plain_serve)(faulty_service *s, const service_request *request, const char *path,
                           bool work_fails, service_answer *answer);

static void without_group(faulty_service *s, const service_request *request, const char *path,
                          bool work_fails, service_answer *answer)
{
    if (strcmp(path, TEST_TARGET) == 0) {
        service_refuse(answer, 404, "ResourceGroupNotFound");
        return;
    }
    plain_serve(s, request, path, work_fails, answer);
}

// In a resource group that does not exist a collection cannot be created.
static void a_missing_group_is_not_a_missing_collection(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_protect_options options;
    run_open(w);
    plain_serve = w->service.serve;
    w->service.serve = without_group;
    run_ready(&options);
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err),
        AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "ResourceGroupNotFound");
    assert_null(report);
    assert_int_equal(service_asked(&w->service, "PUT", ""), 0);
    azb_error_free(err);
    world_close(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(creates_everything_and_waits_for_the_data),
        cmocka_unit_test(sends_what_the_service_documents),
        cmocka_unit_test(uses_what_exists),
        cmocka_unit_test(refuses_bad_options_before_any_request),
        cmocka_unit_test(refuses_bad_arguments),
        cmocka_unit_test(refuses_machines_that_cannot_be_protected),
        cmocka_unit_test(refuses_existing_resources_that_do_not_fit),
        cmocka_unit_test(a_missing_group_is_not_a_missing_collection),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
