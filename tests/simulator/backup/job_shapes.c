// job_shapes.c - a job as JSON, by its type.
#include "backup/jobs.h"
#include "backup/recovery_points.h"

#include <string.h>

enum {
    DATA_GB = 127
};

// The tasks of a job, by management type and operation; the share is that of the job's time.
static const struct {
    const char *management;
    const char *operation;
    const char *tasks[3];
    double shares[3];
} task_lists[] = {
    {"AzureIaasVM", "Backup", {"Take Snapshot", "Transfer data to vault"}, {0.2, 0.8}},
    {"AzureIaasVM", "Restore", {"Transfer data from vault"}, {1.0}},
    {"AzureStorage", "Backup", {"Take Snapshot"}, {1.0}},
    {"AzureWorkload", "Backup", {"Transfer data to vault"}, {1.0}},
    {"AzureWorkload", "Restore", {"Transfer data from vault"}, {1.0}},
};

static bool is_machine(const struct sim_job *job)
{
    return strncmp(job->job_type, "AzureIaaSVM", 11) == 0;
}

// How much of one task is done, given how much of the job is.
static double share_done(double done, double before, double share)
{
    double part = (done - before) / share;
    return part < 0 ? 0 : part > 1 ? 1 : part;
}

static const char *task_status(const struct sim_job_state *state, double part, bool begun)
{
    if (!begun) {
        return "NotStarted";
    }
    if (part >= 1) {
        return "Completed";
    }
    return state->running                                        ? "InProgress"
           : strcmp(state->status, "CompletedWithWarnings") == 0 ? "Completed"
                                                                 : state->status;
}

static json_t *task_json(const struct sim_job *job, const struct sim_job_state *state,
                         const char *name, double before, double share)
{
    double part = share_done(state->done, before, share);
    json_t *task = json_pack("{s:s, s:s}", "taskId", name, "status",
                             task_status(state, part, state->done >= before));
    if (!is_machine(job)) {
        return task;
    }
    json_object_set_new(task, "duration",
                        sim_duration_json((sim_time)((double)job->duration * share * part)));
    if (part > 0 && strncmp(name, "Transfer", 8) == 0) {
        json_object_set_new(
            task, "taskExecutionDetails",
            json_sprintf("%d GBs / %d GBs Transferred", (int)(part * (double)DATA_GB), DATA_GB));
        json_object_set_new(task, "progressPercentage", json_real((int)(part * 100)));
    }
    return task;
}

static json_t *task_list(const struct sim_job *job, const struct sim_job_state *state)
{
    json_t *tasks = json_array();
    for (size_t i = 0; i < sizeof task_lists / sizeof task_lists[0]; i++) {
        if (strcmp(task_lists[i].management, job->item->workload->management) != 0 ||
            strcmp(task_lists[i].operation, job->operation) != 0) {
            continue;
        }
        double before = 0;
        for (size_t k = 0; task_lists[i].tasks[k] != NULL; k++) {
            double share = task_lists[i].shares[k];
            json_array_append_new(tasks,
                                  task_json(job, state, task_lists[i].tasks[k], before, share));
            before += share;
        }
    }
    return tasks;
}

// The name at the end of a resource id.
static const char *last_name(const char *id)
{
    const char *slash = strrchr(id, '/');
    return slash == NULL ? id : slash + 1;
}

static void add_blobs(struct sim_call *call, json_t *bag, const struct sim_job *job,
                      const char *account)
{
    const char *machine = job->item->machine;
    const char *container =
        sim_arena_format(&call->arena, "%s-%.8s%.4s", machine, job->token, job->token + 9);
    const char *config = sim_arena_format(&call->arena, "config-%s-%s.json", machine, job->token);
    const char *url =
        sim_arena_format(&call->arena, "https://%s.blob.core.windows.net/%s/", account, container);
    json_object_update_new(bag,
                           json_pack("{s:s, s:s, s:o, s:o}", "Config Blob Name", config,
                                     "Config Blob Container Name", container, "Config Blob Uri",
                                     json_sprintf("%s%s", url, config), "Template Blob Uri",
                                     json_sprintf("%sazuredeploy%s.json", url, job->token)));
}

static json_t *machine_restore_bag(struct sim_call *call, const struct sim_job *job,
                                   const struct sim_job_state *state)
{
    static const char *const kinds[][2] = {{"RestoreDisks", "Recover disks"},
                                           {"AlternateLocation", "Create new virtual machine"},
                                           {"OriginalLocation", "Replace existing disks"}};
    const char *account = last_name(sim_json_text(job->request, "storageAccountId"));
    json_t *bag = json_object();
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(kinds[i][0], sim_json_text(job->request, "recoveryType")) == 0) {
            json_object_set_new(bag, "Job Type", json_string(kinds[i][1]));
        }
    }
    json_object_set_new(bag, "Target Storage Account Name", json_string(account));
    json_object_set_new(bag, "Recovery point time ",
                        json_string(sim_time_us_text(&call->arena, job->point_time)));
    const char *target = last_name(sim_json_text(job->request, "targetVirtualMachineId"));
    if (*target != '\0') {
        json_object_set_new(bag, "Target Virtual Machine Name", json_string(target));
    }
    const char *group = last_name(sim_json_text(job->request, "targetResourceGroupId"));
    if (*group != '\0') {
        json_object_set_new(bag, "Target resource group", json_string(group));
    }
    if (!state->running && strncmp(state->status, "Completed", 9) == 0) {
        add_blobs(call, bag, job, account);
    }
    return bag;
}

static json_t *share_restore_bag(struct sim_call *call, const struct sim_job *job,
                                 const struct sim_job_state *state)
{
    json_t *target = json_object_get(job->request, "targetDetails");
    const char *account = json_string_value(json_object_get(target, "targetResourceId"));
    const char *share = json_string_value(json_object_get(target, "name"));
    const char *restored = state->running ? "0" : "2";
    return json_pack(
        "{s:s, s:s, s:s, s:s, s:o, s:s, s:s, s:s, s:s}", "Source File Share Name",
        job->item->friendly, "Source Storage Account Name", job->item->machine,
        "RestoreRecoveryPointTime", sim_time_us_text(&call->arena, job->point_time), "Job Type",
        target == NULL ? "Recovering to the original file share"
                       : "Recovering to an alternate file share",
        "RestoreDestination",
        json_sprintf("%s/%s/", account == NULL ? job->item->machine : last_name(account),
                     share == NULL ? job->item->friendly : share),
        "Data Transferred (in MB)", "0", "Number Of Restored Files", restored,
        "Number Of Skipped Files", "0", "Number Of Failed Files", "0");
}

static json_t *workload_restore_bag(struct sim_call *call, const struct sim_job *job,
                                    const struct sim_job_state *state)
{
    json_t *target = json_object_get(job->request, "targetInfo");
    const char *place = json_string_value(json_object_get(target, "targetDirectoryForFileRestore"));
    bool files = strcmp(sim_json_text(job->request, "recoveryMode"), "FileRecovery") == 0;
    const char *database = json_string_value(json_object_get(target, "databaseName"));
    return json_pack("{s:s, s:s, s:s, s:s}", "Data Transferred (in MB)",
                     state->running ? "0" : "4.0825", "Job Type",
                     files ? "Restore as files" : "Restore database", "RestoreRecoveryPointTime",
                     sim_time_text(&call->arena, job->point_time), "RestoreDestination",
                     files && place != NULL ? place
                     : database != NULL     ? database
                                            : job->item->friendly);
}

static json_t *backup_bag(const struct sim_job *job)
{
    const struct sim_item *item = job->item;
    if (is_machine(job)) {
        return json_pack("{s:s, s:s}", "VM Name", item->machine, "Policy Name", "DefaultPolicy");
    }
    if (strcmp(job->job_type, "AzureStorageJob") == 0) {
        return json_pack("{s:s, s:s, s:s}", "Data Transferred (in MB)", "0", "File Share Name",
                         item->friendly, "Whether job is adhoc or scheduled.",
                         job->settled && job->point_time == 0 ? "False" : "True");
    }
    return json_object();
}

static json_t *property_bag(struct sim_call *call, const struct sim_job *job,
                            const struct sim_job_state *state)
{
    if (strcmp(job->operation, "Restore") != 0) {
        return backup_bag(job);
    }
    if (is_machine(job)) {
        return machine_restore_bag(call, job, state);
    }
    return strcmp(job->job_type, "AzureStorageJob") == 0 ? share_restore_bag(call, job, state)
                                                         : workload_restore_bag(call, job, state);
}

static json_t *extended_info(struct sim_call *call, const struct sim_job *job,
                             const struct sim_job_state *state)
{
    json_t *info = json_pack("{s:o}", "propertyBag", property_bag(call, job, state));
    if (strcmp(job->job_type, "VaultJob") == 0) {
        return info;
    }
    json_object_set_new(info, "tasksList", task_list(job, state));
    if (is_machine(job)) {
        json_object_set_new(info, "internalPropertyBag",
                            json_pack("{s:s}", "IsInstantRpJob", "True"));
        json_object_set_new(info, "progressPercentage",
                            json_real(state->running ? (int)(state->done * 100) : 100));
        json_object_set_new(
            info, "estimatedRemainingDuration",
            sim_duration_json(state->running ? state->end - job->start - state->elapsed : 0));
    }
    if (!state->running && job->outcome != SIM_COMPLETED) {
        json_object_set_new(info, "dynamicErrorMessage",
                            json_string(job->outcome == SIM_FAILED
                                            ? "The job stopped before its data was complete."
                                            : "Some data was left out."));
    }
    return info;
}

// The errors of older kinds of jobs have fewer members.
static json_t *error_details(const struct sim_job *job)
{
    static const struct {
        int code;
        const char *title;
        const char *text;
    } errors[] = {
        {0, NULL, NULL},
        {400157, "UserErrorVmBackupPartial", "The backup completed, but one disk was left out."},
        {400001, "UserErrorGuestAgentStatusUnavailable",
         "The agent of the virtual machine cannot be reached."}};
    bool workload = strcmp(job->job_type, "AzureWorkloadJob") == 0;
    json_t *detail = json_object();
    if (strcmp(job->job_type, "MabJob") != 0 && strcmp(job->job_type, "DpmJob") != 0) {
        json_object_set_new(detail, "errorCode", json_integer(errors[job->outcome].code));
    }
    if (workload || is_machine(job)) {
        json_object_set_new(detail, "errorTitle", json_string(errors[job->outcome].title));
    }
    if (workload) {
        json_object_set_new(detail, "additionalDetails", json_string(""));
    }
    json_object_update_new(detail,
                           json_pack("{s:s, s:[s]}", "errorString", errors[job->outcome].text,
                                     "recommendations",
                                     "Look at the state of the machine and run the job again."));
    return json_pack("[o]", detail);
}

// Members by job type, between the discriminator and the common members.
static void add_kind(json_t *properties, const struct sim_job *job)
{
    const struct sim_item *item = job->item;
    if (is_machine(job)) {
        json_object_set_new(properties, "containerName",
                            json_string(strchr(item->container, ';') + 1));
        json_object_set_new(properties, "virtualMachineVersion", json_string("Compute"));
    } else if (strcmp(job->job_type, "AzureStorageJob") == 0) {
        json_object_set_new(properties, "storageAccountName", json_string(item->machine));
        json_object_set_new(properties, "storageAccountVersion", json_string("MicrosoftStorage"));
    } else if (strcmp(job->job_type, "VaultJob") != 0) {
        json_object_set_new(properties, "workloadType", json_string(item->workload->item_type));
    }
    if (strcmp(job->job_type, "MabJob") == 0) {
        json_object_set_new(properties, "mabServerName", json_string(item->machine));
        json_object_set_new(properties, "mabServerType", json_string("Windows"));
    } else if (strcmp(job->job_type, "DpmJob") == 0) {
        json_object_set_new(properties, "dpmServerName", json_string(item->machine));
        json_object_set_new(properties, "containerName", json_string(item->container));
        json_object_set_new(properties, "containerType", json_string("DPMContainer"));
    }
}

static void add_actions(json_t *properties, const struct sim_call *call, const struct sim_job *job,
                        const struct sim_job_state *state)
{
    if (!state->running && job->outcome != SIM_COMPLETED) {
        return;
    }
    // Older versions have the number of the word, and finished jobs keep it.
    json_object_set_new(properties, "actionsInfo",
                        sim_call_before(call, "2021") ? json_pack("[i]", 1)
                                                      : json_pack("[s]", "Cancellable"));
}

json_t *sim_job_json(struct sim_call *call, const struct sim_job *job, bool detailed)
{
    struct sim_job_state state = sim_job_state(job, call->now);
    const struct sim_item *item = job->item;
    json_t *properties = json_pack("{s:s, s:o}", "jobType", job->job_type, "duration",
                                   sim_duration_json(state.elapsed));
    add_kind(properties, job);
    add_actions(properties, call, job, &state);
    if (!state.running && job->outcome != SIM_COMPLETED && job->cancelled == SIM_NEVER) {
        json_object_set_new(properties, "errorDetails", error_details(job));
    }
    if (detailed) {
        json_object_set_new(properties, "extendedInfo", extended_info(call, job, &state));
    }
    json_object_update_new(
        properties,
        json_pack("{s:s, s:s, s:o, s:s, s:o}", "entityFriendlyName", item->friendly,
                  "backupManagementType", item->workload->management, "operation",
                  job->detail == NULL ? json_string(job->operation)
                                      : json_sprintf("%s (%s)", job->operation, job->detail),
                  "status", state.status, "startTime", sim_time_json(job->start)));
    if (!state.running) {
        json_object_set_new(properties, "endTime", sim_time_json(state.end));
    }
    json_object_set_new(properties, "activityId", json_string(job->activity));
    return json_pack("{s:o, s:s, s:s, s:o}", "id",
                     json_sprintf("%s/backupJobs/%s", call->sim->vault_id, job->id), "name",
                     job->id, "type", "Microsoft.RecoveryServices/vaults/backupJobs", "properties",
                     properties);
}
