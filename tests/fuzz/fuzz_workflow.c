// fuzz_workflow - the first byte chooses a workflow, the rest is what the service answers, request
// after request: "200\nName: value\n\nbody", the next one behind a form feed. On the mock's clock.
// The corpus holds the answers of undisturbed runs:
//   tests/fault/test_bent_answers --record tests/fuzz/corpus/workflow
#include <string.h>

#include "service.h"

#include <azbackup/job.h>
#include <azbackup/workflow/backup_now.h>
#include <azbackup/workflow/disk_access.h>
#include <azbackup/workflow/protect.h>
#include <azbackup/workflow/prune.h>
#include <azbackup/workflow/recover_files.h>
#include <azbackup/workflow/restore_disks.h>
#include <azbackup/workflow/restore_vm.h>

// As in the worlds of tests/fault and tests/unit/workflow, whose answers the corpus holds.
#define GROUP   "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg"
#define COMPUTE GROUP "/providers/Microsoft.Compute"
#define SOURCE  COMPUTE "/restorePointCollections/source"
#define TARGET  COMPUTE "/restorePointCollections/target"
#define POINT   COMPUTE "/restorePointCollections/rpc/restorePoints/rp"
#define VAULT   GROUP "/providers/Microsoft.RecoveryServices/vaults/v1"
#define ITEM                                                                                   \
    VAULT "/backupFabrics/Azure/protectionContainers/IaasVMContainer;iaasvmcontainerv2;rg;vm/" \
          "protectedItems/VM;iaasvmcontainerv2;rg;vm"

enum {
    DAY_MS = 24 * 3600 * 1000,
    NEARLY_HOUR_MS = 50 * 60 * 1000,
    REQUESTS_MAX = 10000
};

static azb_call_options call_of_a_day(void)
{
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = DAY_MS;
    return call;
}

static void check_end(azb_status status, azb_error *err)
{
    fuzz_require((status == AZB_OK) == (err == NULL), "status and error differ",
                 azb_status_name(status));
    fuzz_require(azb_error_status(err) == status, "another status", azb_status_name(status));
    fuzz_require(status == AZB_OK || azb_error_message(err)[0] != '\0', "no message",
                 azb_status_name(status));
    azb_error_free(err);
}

static void check_job(azb_status status, azb_error *err, azb_job_resource *job)
{
    check_end(status, err);
    fuzz_require(status != AZB_OK || job != NULL, "success without a job", "");
    if (job != NULL) {
        azb_job_outcome outcome = {.size = sizeof outcome};
        fuzz_require(azb_job_outcome_read(&job->model, &outcome) == AZB_OK, "no outcome", "");
        fuzz_require(status != AZB_OK || outcome.state == AZB_POLLER_SUCCEEDED,
                     "success of another job", outcome.status.ptr);
        azb_model_free(&job->model);
    }
}

static void check_report(azb_status status, azb_error *err, azb_report *report)
{
    check_end(status, err);
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry e = {.size = sizeof e};
        fuzz_require(azb_report_read(report, i, &e) == AZB_OK, "no entry", "");
        fuzz_require(e.id[0] == '/' && e.source_id != NULL, "no id", e.id);
        fuzz_require(e.exists >= -1 && e.exists <= 1, "odd existence", e.id);
        fuzz_require(e.outcome != AZB_REPORT_FAILED || e.error != NULL, "no reason", e.id);
        fuzz_require(status != AZB_OK || e.outcome != AZB_REPORT_FAILED, "success of a failure",
                     e.id);
    }
    azb_report_free(report);
}

// ---- workflows that end in a job ----

static void back_up(azb_client *client)
{
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    const azb_status status = azb_backup_now(client, ITEM, NULL, NULL, &call, &job, &err);
    check_job(status, err, job);
}

static void follow(azb_client *client)
{
    azb_poller *poller = NULL;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    fuzz_require(azb_job_poller_new(client, VAULT, "job-1", &poller, NULL) == AZB_OK, "no poller",
                 "");
    const azb_status status = azb_follow_job(client, poller, NULL, &call, &job, &err);
    check_job(status, err, job);
    azb_poller_free(poller);
}

static void restore_disks(azb_client *client)
{
    azb_restore_disks_options options;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    azb_options_init(&options, sizeof options);
    options.storage_account_id = GROUP "/providers/Microsoft.Storage/storageAccounts/staging";
    options.region = "westeurope";
    const azb_status status =
        azb_restore_disks(client, ITEM, NULL, &options, NULL, &call, &job, &err);
    check_job(status, err, job);
}

// ---- file recovery ----

static void check_script(const azb_file_recovery *recovery, size_t index)
{
    static const char allowed[] =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    azb_mount_script script = {.size = sizeof script};
    fuzz_require(azb_file_recovery_script(recovery, index, &script) == AZB_OK, "no script", "");
    const size_t len = strlen(script.file_name);
    fuzz_require(len > 0 && len <= 255 && script.file_name[0] != '.' &&
                     strspn(script.file_name, allowed) == len,
                 "no name for a file", script.file_name);
    fuzz_require(script.url[0] != '\0' || script.content_size > 0, "an empty script",
                 script.file_name);
}

static void recover_files(azb_client *client)
{
    azb_file_recovery *recovery = NULL;
    azb_error *err = NULL;
    azb_time expiry;
    const azb_call_options call = call_of_a_day();
    const azb_status status =
        azb_file_recovery_start(client, ITEM, "p1", NULL, &call, &recovery, &err);
    check_end(status, err);
    fuzz_require((status == AZB_OK) == (azb_file_recovery_script_count(recovery) > 0),
                 "status and scripts differ", azb_status_name(status));
    for (size_t i = 0; i < azb_file_recovery_script_count(recovery); i++) {
        check_script(recovery, i);
    }
    azb_file_recovery_expiry(recovery, &expiry);
    azb_file_recovery_free(recovery);
}

static void stop_recovery(azb_client *client)
{
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    const azb_status status = azb_file_recovery_stop(client, ITEM, "p1", &call, &err);
    check_end(status, err);
}

// ---- workflows over Compute ----

static void restore_vm(azb_client *client)
{
    static const char *const nics[] = {GROUP "/providers/Microsoft.Network/networkInterfaces/nic1"};
    azb_restore_vm_options options;
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    azb_options_init(&options, sizeof options);
    options.vm_id = COMPUTE "/virtualMachines/new";
    options.network_interface_ids = nics;
    options.network_interface_count = 1;
    const azb_status status = azb_restore_vm(client, POINT, &options, NULL, &call, &report, &err);
    check_report(status, err, report);
}

static void protect(azb_client *client)
{
    azb_protect_options options;
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    azb_options_init(&options, sizeof options);
    options.vm_id = COMPUTE "/virtualMachines/vm";
    options.source_collection_id = SOURCE;
    options.target_collection_id = TARGET;
    options.target_region = "northeurope";
    options.owner = "plan-a";
    const azb_status status =
        azb_protect_across_regions(client, &options, NULL, &call, &report, &err);
    check_report(status, err, report);
}

static void prune_as(azb_client *client, bool apply)
{
    azb_prune_options options;
    azb_report *report = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    azb_options_init(&options, sizeof options);
    options.owner = "a";
    options.keep = 1;
    options.apply = apply;
    const azb_status status =
        azb_prune_restore_points(client, TARGET, &options, &call, &report, &err);
    check_report(status, err, report);
}

static void prune(azb_client *client)
{
    prune_as(client, true);
}

static void prune_dry(azb_client *client)
{
    prune_as(client, false);
}

// ---- access to a disk ----

static void pass_time(azb_client *client, int64_t ms)
{
    azb_call *timer = NULL;
    fuzz_require(azb_timer_begin(client, ms, NULL, NULL, &timer, NULL) == AZB_OK &&
                     azb_call_wait(timer, NULL) == AZB_OK,
                 "no timer", "");
    azb_call_free(timer);
}

static void read_disk(azb_client *client)
{
    azb_disk_access_options options;
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    const azb_call_options call = call_of_a_day();
    azb_options_init(&options, sizeof options);
    options.secure_guest_state = 1;
    azb_status status =
        azb_disk_access_open(client, COMPUTE "/disks/d1", &options, &call, &access, &err);
    check_end(status, err);
    for (int i = 0; status == AZB_OK && i < 2; i++) {
        char *url = NULL;
        err = NULL;
        status = azb_disk_access_url(access, &call, &url, &err);
        check_end(status, err);
        fuzz_require((status == AZB_OK) == (url != NULL), "status and URL differ", "");
        azb_text_free(url);
        pass_time(client, NEARLY_HOUR_MS);
    }
    err = NULL;
    if (access != NULL) {
        status = azb_disk_access_close(access, &call, &err);
        check_end(status, err);
    }
    azb_disk_access_free(access);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    // Their letters, from 'a' on, stand first in the names of the corpus.
    static void (*const workflows[])(azb_client *) = {
        back_up,    follow,  restore_disks, recover_files, stop_recovery,
        restore_vm, protect, prune,         prune_dry,     read_disk};
    service s;
    if (size == 0) {
        return 0;
    }
    char *text = service_text(data + 1, size - 1);
    service_open(&s);
    (void)service_answers(&s, text);
    // Behind the last answer: one that no wait rides out.
    fuzz_require(azb_mock_reply(s.stage.mock, NULL, NULL, 400, NULL, NULL) == AZB_OK &&
                     azb_mock_with(s.stage.mock, AZB_MOCK_REPEAT, -1) == AZB_OK,
                 "no last answer", "");
    const uint8_t letter = (uint8_t)(data[0] - 'a');
    workflows[letter % (sizeof workflows / sizeof *workflows)](s.stage.client);
    fuzz_require(azb_mock_request_count(s.stage.mock) < REQUESTS_MAX, "asks for ever", "");
    service_close(&s);
    free(text);
    return 0;
}
