// flows_compute.c - flows of workflows over Compute.
#include "flows.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <azbackup/workflow/disk_access.h>
#include <azbackup/workflow/prune.h>

#include "unit/workflow/protect_run.h"
#include "unit/workflow/restore_run.h"

static compute_world points;

// ---- reports ----

// The service reports an existing resource as missing: a client must believe that.
static bool hides_what_is_there(void)
{
    return sweep_is_at(":@status:404") || sweep_is_at(":@status:410") ||
           sweep_is_at("/properties/restorePoints:array") ||
           sweep_is_at("/properties/restorePoints/0:removed");
}

// What a report states as existing, created or deleted is so.
static void check_truth(const azb_report *report, compute *c)
{
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry e = {.size = sizeof e};
        sweep_require(azb_report_read(report, i, &e) == AZB_OK, "no entry", "");
        sweep_require(e.id != NULL && e.id[0] == '/' && e.source_id != NULL, "no id", e.id);
        sweep_require(e.exists >= -1 && e.exists <= 1, "odd existence", e.id);
        if (sweep_is_a_lie() || hides_what_is_there()) {
            continue;
        }
        sweep_require(e.exists != 1 || compute_has(c, e.id), "does not exist", e.id);
        sweep_require(e.outcome != AZB_REPORT_DONE ||
                          compute_has(c, e.id) == (e.action != AZB_REPORT_DELETE),
                      "is not done", e.id);
    }
}

// ---- a machine from a restore point ----

static const char point_json[] =
    "{\"id\":\"" POINT_ID "\",\"name\":\"rp\",\"properties\":{"
    "\"excludeDisks\":[{\"id\":\"" TEST_COMPUTE "/disks/out\"}],"
    "\"sourceMetadata\":{\"hardwareProfile\":{\"vmSize\":\"Standard_B1s\"},"
    "\"licenseType\":\"None\",\"userData\":\"aGk=\",\"hyperVGeneration\":\"V2\","
    "\"securityProfile\":{\"securityType\":\"TrustedLaunch\"},"
    "\"storageProfile\":{\"diskControllerType\":\"SCSI\",\"osDisk\":{\"osType\":\"Linux\","
    "\"caching\":\"ReadWrite\",\"encryptionSettings\":{\"enabled\":false},"
    "\"managedDisk\":{\"id\":\"" TEST_OS_DISK "\",\"storageAccountType\":\"Premium_LRS\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}},\"dataDisks\":[{\"lun\":1,\"managedDisk\":"
    "{\"id\":\"" TEST_COMPUTE "/disks/out\"}},{\"lun\":0,\"caching\":\"None\","
    "\"writeAcceleratorEnabled\":false,\"managedDisk\":{\"id\":\"" TEST_DATA_0 "\"},"
    "\"diskRestorePoint\":{\"id\":\"" POINTS "d0\",\"encryption\":{\"type\":\"E\","
    "\"diskEncryptionSet\":{\"id\":\"/des/1\"}}}}]}},"
    "\"instanceView\":{\"statuses\":[{\"code\":\"c\"}],\"diskRestorePoints\":[{\"id\":"
    "\"" POINTS "os\",\"replicationStatus\":{\"status\":{\"code\":"
    "\"ReplicationState/succeeded\",\"level\":\"Info\"},\"completionPercent\":100}}]},"
    "\"provisioningState\":\"Succeeded\"}}";

// A machine that exists in the end is ready, with all of its disks.
static void check_machine(run *r, azb_status status)
{
    if (status == AZB_OK && !sweep_is_a_lie()) {
        sweep_require(compute_has(&r->w.compute, VM_ID), "success without the machine", "");
    }
    for (size_t i = 0; status == AZB_OK && !sweep_is_a_lie() && i < azb_report_count(r->report);
         i++) {
        const char *id = entry_at(r, i).id;
        sweep_require(compute_is_ready(&r->w.compute, id), "success before it is ready", id);
    }
}

static void restore_machine(bool succeeds)
{
    static const char foreign[] = TEST_COMPUTE "/disks/of-others";
    run *r = open_run(1);
    r->w.compute.point_json = point_json;
    r->w.compute.machine_fails = !succeeds;
    r->call.timeout_ms = SWEEP_DAY_MS;
    compute_put(&r->w.compute, foreign, "somebody");
    sweep_bend(&r->w.service);
    const azb_status status = restore(r);
    sweep_require(!sweep_is_straight() || (status == AZB_OK) == succeeds, "another end",
                  azb_error_message(r->err));
    sweep_end(status, &r->err);
    sweep_require(succeeds || status != AZB_OK || sweep_is_a_lie(), "success of what failed", "");
    check_machine(r, status);
    check_truth(r->report, &r->w.compute);
    sweep_require(compute_has(&r->w.compute, foreign), "deleted what is not its own", foreign);
    close_run(r);
}

void flow_restore_vm(void)
{
    restore_machine(true);
}

void flow_restore_vm_undo(void)
{
    restore_machine(false);
}

// ---- a restore point with its copy ----

#define INTRUDER TEST_TARGET "/restorePoints/of-others"

static bool has_intruder; // in this run

// Another run creates a point in the collection that this run has created.
static void intrude(void *user, const azb_progress *progress)
{
    (void)user;
    (void)progress;
    if (!has_intruder && compute_has(&points.compute, TEST_TARGET)) {
        has_intruder = true;
        compute_add_point(&points.compute, TEST_TARGET, "of-others", "2025-01-01T00:00:00Z");
    }
}

static void check_points(azb_status status, const azb_report *report)
{
    for (size_t i = 0; status == AZB_OK && i < azb_report_count(report); i++) {
        const azb_report_entry e = run_entry(report, i);
        const bool is_point = strstr(e.id, "/restorePoints/") != NULL;
        sweep_require(sweep_is_a_lie() || compute_has(&points.compute, e.id), "success without it",
                      e.id);
        // A disk at 100 percent whose status reports no failure counts as complete.
        sweep_require(sweep_is_a_lie() || !is_point || compute_is_usable(&points.compute, e.id) ||
                          sweep_is_at("/replicationStatus"),
                      "success before it is usable", e.id);
    }
}

static void protect(bool succeeds)
{
    static const char *const excluded[] = {TEST_DATA_1};
    azb_protect_options options;
    azb_follow_options follow;
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    has_intruder = false;
    run_open(&points);
    points.compute.replicate_s = 60;
    points.compute.replication_fails = !succeeds;
    sweep_bend(&points.service);
    run_ready(&options);
    options.exclude_disk_ids = excluded;
    options.exclude_disk_count = 1;
    azb_options_init(&follow, sizeof follow);
    follow.progress = succeeds ? NULL : intrude;
    const azb_status status =
        azb_protect_across_regions(points.service.client, &options, &follow, &call, &report, &err);
    sweep_require(!sweep_is_straight() || (status == AZB_OK) == succeeds, "another end",
                  azb_error_message(err));
    sweep_end(status, &err);
    check_points(status, report);
    check_truth(report, &points.compute);
    sweep_require(!has_intruder || hides_what_is_there() || compute_has(&points.compute, INTRUDER),
                  "deleted what is not its own", INTRUDER);
    azb_report_free(report);
    world_close(&points);
}

void flow_protect(void)
{
    protect(true);
}

void flow_protect_undo(void)
{
    protect(false);
}

// ---- old points are deleted ----

static const struct {
    const char *name, *time;
    bool goes;
} old_points[] = {
    {"a-20250101T000000Z-00000000", "2025-01-01T00:00:00Z", true},
    {"a-20250102T000000Z-00000000", "2025-01-02T00:00:00Z", false},
    {"b-20250102T000000Z-00000000", "2024-01-01T00:00:00Z", false},
};

static const char *id_of_old(size_t index, char id[BEND_NAME_MAX])
{
    snprintf(id, BEND_NAME_MAX, TEST_TARGET "/restorePoints/%s", old_points[index].name);
    return id;
}

static void prune(bool apply)
{
    azb_prune_options options;
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    world_open(&points);
    compute_add_collection(&points.compute, TEST_SOURCE, "westeurope", TEST_VM);
    compute_add_collection(&points.compute, TEST_TARGET, "northeurope", TEST_SOURCE);
    for (size_t i = 0; i < sizeof old_points / sizeof *old_points; i++) {
        char id[BEND_NAME_MAX];
        compute_add_point(&points.compute, TEST_TARGET, old_points[i].name, old_points[i].time);
        compute_set_copy(&points.compute, id_of_old(i, id), NULL, COMPUTE_COPIED);
    }
    sweep_bend(&points.service);
    azb_options_init(&options, sizeof options);
    options.owner = "a";
    options.keep = 1;
    options.apply = apply;
    const azb_status status = azb_prune_restore_points(points.service.client, TEST_TARGET, &options,
                                                       &call, &report, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    sweep_end(status, &err);
    check_truth(report, &points.compute);
    for (size_t i = 0; i < sizeof old_points / sizeof *old_points; i++) {
        char id[BEND_NAME_MAX];
        const bool is_there = compute_has(&points.compute, id_of_old(i, id));
        sweep_require((apply && old_points[i].goes) || is_there, "deleted what was to stay", id);
        sweep_require(!sweep_is_straight() || !apply || is_there != old_points[i].goes,
                      "was not deleted", id);
    }
    azb_report_free(report);
    world_close(&points);
}

void flow_prune_dry(void)
{
    prune(false);
}

void flow_prune(void)
{
    prune(true);
}

// ---- access to a disk ----

static void check_url(azb_disk_access *access)
{
    char *url = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    const azb_status status = azb_disk_access_url(access, &call, &url, &err);
    sweep_end(status, &err);
    sweep_require((status == AZB_OK) == (url != NULL), "status and URL differ", url);
    sweep_require(url == NULL || strncmp(url, "https://", 8) == 0, "no URL", url);
    azb_text_free(url);
}

void flow_disk_access(void)
{
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    world_open(&points);
    compute_put(&points.compute, TEST_DISK, "");
    sweep_bend(&points.service);
    azb_status status =
        azb_disk_access_open(points.service.client, TEST_DISK, NULL, &call, &access, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    sweep_end(status, &err);
    sweep_require((status == AZB_OK) == (access != NULL), "status and guard differ", "");
    if (status == AZB_OK) {
        sweep_require(sweep_is_a_lie() || compute_has_access(&points.compute, TEST_DISK),
                      "not granted", "");
        check_url(access);
        fake_clock_advance(&points.service.clock, 50 * 60 * 1000); // it is time to renew
        check_url(access);
        status = azb_disk_access_close(access, &call, &err);
        sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
        sweep_end(status, &err);
        const bool is_gone = sweep_is_at(":@status:404") || sweep_is_at(":@status:410");
        sweep_require(status != AZB_OK || sweep_is_a_lie() || is_gone ||
                          (service_asked(&points.service, "POST", "/endGetAccess") > 0 &&
                           !compute_has_access(&points.compute, TEST_DISK)),
                      "the access has not ended", "");
    }
    azb_disk_access_free(access);
    world_close(&points);
}
