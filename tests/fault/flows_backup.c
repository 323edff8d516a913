// flows_backup.c - flows of workflows that end in a job, and of file recovery.
#include "flows.h"

#include <stdlib.h>
#include <string.h>

#include <azbackup/workflow/backup_now.h>
#include <azbackup/workflow/recover_files.h>
#include <azbackup/workflow/restore_disks.h>

#include "vault_world.h"

static vault_world world;

// A wait that succeeded returns a job that is completed, by its status and in the service.
static void check_job(azb_status status, azb_error *err, azb_job_resource *job)
{
    sweep_end(status, &err);
    if (status == AZB_OK) {
        azb_job_outcome outcome = {.size = sizeof outcome};
        sweep_require(job != NULL, "success without a job", "");
        sweep_require(azb_job_outcome_read(&job->model, &outcome) == AZB_OK, "no outcome", "");
        sweep_require(outcome.state == AZB_POLLER_SUCCEEDED, "the job has not succeeded",
                      outcome.status.ptr);
        sweep_require(vault_job_is_completed(&world), "success of a job that is not completed", "");
    }
    azb_model_free(job != NULL ? &job->model : NULL);
}

static void back_up(bool succeeds)
{
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    sweep_bend(&world.service);
    const azb_status status =
        azb_backup_now(world.service.client, VAULT_ITEM, NULL, NULL, &call, &job, &err);
    sweep_require(!sweep_is_straight() || (status == AZB_OK) == succeeds, "another end",
                  azb_error_message(err));
    sweep_require(succeeds || status != AZB_OK, "success of what failed", "");
    check_job(status, err, job);
    vault_close(&world);
}

void flow_backup_now(void)
{
    vault_open(&world);
    back_up(true);
}

void flow_backup_now_by_location(void)
{
    vault_open(&world);
    world.way = VAULT_LOCATION_ALONE;
    back_up(true);
}

void flow_backup_now_job_fails(void)
{
    vault_open(&world);
    world.jobs_fail = true;
    back_up(false);
}

void flow_backup_now_operation_fails(void)
{
    vault_open(&world);
    world.operations_fail = world.jobs_fail = true;
    back_up(false);
}

// As a restarted program does, which has only the token of a job.
void flow_follow_job(void)
{
    azb_poller *first = NULL;
    azb_poller *poller = NULL;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    char *token = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&world);
    (void)vault_add_job(&world);
    sweep_bend(&world.service);
    azb_client *client = world.service.client;
    const bool ready = azb_job_poller_new(client, VAULT_ID, "job-1", &first, NULL) == AZB_OK &&
                       azb_poller_save(first, &token, NULL) == AZB_OK &&
                       azb_poller_resume(client, token, &poller, NULL) == AZB_OK;
    sweep_require(ready, "no poller", "");
    const azb_status status = azb_follow_job(client, poller, NULL, &call, &job, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    check_job(status, err, job);
    azb_text_free(token);
    azb_poller_free(first);
    azb_poller_free(poller);
    vault_close(&world);
}

void flow_restore_disks(void)
{
    azb_restore_disks_options options;
    azb_job_resource *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&world);
    sweep_bend(&world.service);
    azb_options_init(&options, sizeof options);
    options.storage_account_id = VAULT_ACCOUNT;
    options.region = "westeurope";
    const azb_status status = azb_restore_disks(world.service.client, VAULT_ITEM, NULL, &options,
                                                NULL, &call, &job, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    check_job(status, err, job);
    vault_close(&world);
}

static void check_scripts(const azb_file_recovery *recovery)
{
    const size_t count = azb_file_recovery_script_count(recovery);
    sweep_require(count > 0, "success without a script", "");
    for (size_t i = 0; i < count; i++) {
        azb_mount_script script = {.size = sizeof script};
        sweep_require(azb_file_recovery_script(recovery, i, &script) == AZB_OK, "no script", "");
        sweep_require(script.file_name[0] != '\0' && strchr(script.file_name, '/') == NULL,
                      "no name for a file", script.file_name);
        sweep_require(script.url[0] != '\0' || script.content_size > 0, "an empty script",
                      script.file_name);
        sweep_require(strncmp(script.url, "https://", script.url[0] != '\0' ? 8 : 0) == 0,
                      "no URL of a script", script.url);
    }
}

void flow_file_recovery_start(void)
{
    azb_file_recovery *recovery = NULL;
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&world);
    sweep_bend(&world.service);
    const azb_status status = azb_file_recovery_start(world.service.client, VAULT_ITEM, "p1", NULL,
                                                      &call, &recovery, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    sweep_end(status, &err);
    sweep_require((status == AZB_OK) == (recovery != NULL), "status and mount differ", "");
    if (status == AZB_OK) {
        check_scripts(recovery);
        sweep_require(vault_has_done(&world, VAULT_PROVISION), "no mount is there", "");
    }
    azb_file_recovery_free(recovery);
    vault_close(&world);
}

void flow_file_recovery_stop(void)
{
    azb_error *err = NULL;
    const azb_call_options call = sweep_call();
    vault_open(&world);
    sweep_bend(&world.service);
    const azb_status status =
        azb_file_recovery_stop(world.service.client, VAULT_ITEM, "p1", &call, &err);
    sweep_require(!sweep_is_straight() || status == AZB_OK, "fails", azb_error_message(err));
    sweep_end(status, &err);
    sweep_require(status != AZB_OK || sweep_is_a_lie() || vault_has_done(&world, VAULT_REVOKE),
                  "the mount is still there", "");
    vault_close(&world);
}
