// jobs.c - jobs: start, progress, cancel, list.
#include "backup/jobs.h"
#include "backup/items.h"
#include "backup/recovery_points.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/operations.h"
#include "server/page.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    CANCEL_SECONDS = 60,
    POLL_SECONDS = 30
};

enum {
    BY_STATUS,
    BY_MANAGEMENT,
    BY_OPERATION,
    BY_ID,
    BY_START,
    BY_END
};

static const struct sim_filter_key keys[] = {
    [BY_STATUS] = {"status", SIM_FILTER_WORD,
                   " Invalid InProgress Completed Failed CompletedWithWarnings Cancelled "
                   "Cancelling "},
    [BY_MANAGEMENT] = {"backupManagementType", SIM_FILTER_WORD, SIM_MANAGEMENT_TYPES},
    [BY_OPERATION] = {"operation", SIM_FILTER_TEXT, NULL},
    [BY_ID] = {"jobId", SIM_FILTER_TEXT, NULL},
    [BY_START] = {"startTime", SIM_FILTER_DATE, NULL},
    [BY_END] = {"endTime", SIM_FILTER_DATE, NULL},
};

static struct sim_job *add_job(struct sim *sim, struct sim_item *item, const char *operation,
                               sim_time start, sim_time duration)
{
    sim->jobs = sim_grow(sim->jobs, &sim->job_capacity, sim->job_count + 1, sizeof *sim->jobs);
    struct sim_job *job = &sim->jobs[sim->job_count];
    *job = (struct sim_job){.job_type = item->workload->job_type,
                            .operation = operation,
                            .item = item,
                            .start = start,
                            .duration = duration,
                            .cancelled = SIM_NEVER};
    sim_random_guid(&sim->random, job->id);
    sim_random_guid(&sim->random, job->activity);
    sim_random_guid(&sim->random, job->token);
    json_object_set_new(sim->job_index, job->id, json_integer((json_int_t)sim->job_count));
    sim->job_count++;
    return job;
}

static sim_time due_of(const struct sim_job *job)
{
    sim_time cancelled =
        job->cancelled == SIM_NEVER ? SIM_NEVER : job->cancelled + CANCEL_SECONDS * SIM_SECOND;
    // A failing job stops half way.
    sim_time end =
        job->start + (job->outcome == SIM_FAILED ? job->duration * 3 / 5 : job->duration);
    return cancelled < end ? cancelled : end;
}

struct sim_job *sim_job_start(struct sim_call *call, const char *operation, sim_time duration)
{
    struct sim_job *job = add_job(call->sim, call->item, operation, call->now, duration);
    if (sim_fault_due(call, "job-fail")) {
        job->outcome = SIM_FAILED;
    } else if (sim_fault_due(call, "job-warn")) {
        job->outcome = SIM_WARNED;
    }
    if (due_of(job) < call->sim->next_settle) {
        call->sim->next_settle = due_of(job);
    }
    return job;
}

json_t *sim_job_extended_info(const struct sim_job *job)
{
    return json_pack("{s:s, s:s}", "objectType", "OperationStatusJobExtendedInfo", "jobId",
                     job->id);
}

static void settle(struct sim_job *job)
{
    job->settled = true;
    bool ended = job->cancelled == SIM_NEVER && job->outcome != SIM_FAILED;
    if (ended && strcmp(job->operation, "Backup") == 0 && job->point_time != 0) {
        sim_recovery_point_add(job->item, job->point_time, job->point_expiry, job->detail);
    }
}

void sim_job_settle(struct sim *sim, sim_time now)
{
    if (now < sim->next_settle) {
        return;
    }
    sim->next_settle = SIM_NEVER;
    for (size_t i = 0; i < sim->job_count; i++) {
        struct sim_job *job = &sim->jobs[i];
        if (job->settled) {
            continue;
        }
        if (due_of(job) <= now) {
            settle(job);
        } else if (due_of(job) < sim->next_settle) {
            sim->next_settle = due_of(job);
        }
    }
}

struct sim_job_state sim_job_state(const struct sim_job *job, sim_time now)
{
    static const char *const outcomes[] = {"Completed", "CompletedWithWarnings", "Failed"};
    sim_time due = due_of(job);
    struct sim_job_state state = {.running = now < due, .end = due};
    state.elapsed = (state.running ? now : due) - job->start;
    state.done = (double)state.elapsed / (double)job->duration;
    state.done = state.done < 0 ? 0 : state.done;
    if (job->cancelled != SIM_NEVER) {
        state.status = state.running ? "Cancelling" : "Cancelled";
    } else {
        state.status = state.running ? "InProgress" : outcomes[job->outcome];
    }
    return state;
}

// One finished job of every type, so that no list is empty at the start.
void sim_jobs_make_history(struct sim *sim)
{
    static const enum sim_outcome outcomes[] = {SIM_COMPLETED, SIM_WARNED, SIM_FAILED};
    sim->job_index = json_object();
    sim->next_settle = SIM_NEVER;
    for (size_t i = 0; i < sim_workload_count; i++) {
        struct sim_item *item = sim_item_first(sim, &sim_workloads[i]);
        sim_time start = sim->started - (sim_time)(2 * (sim_workload_count - i)) * SIM_HOUR;
        struct sim_job *job = add_job(sim, item, "ConfigureBackup", start, 42 * SIM_SECOND);
        job->settled = true;
        job = add_job(sim, item, "Backup", start + SIM_HOUR, 20 * SIM_MINUTE);
        job->outcome = outcomes[i % 3];
        job->settled = true;
    }
    struct sim_job *newer =
        add_job(sim, sim->items, "Backup", sim->started - 30 * SIM_MINUTE, 20 * SIM_MINUTE);
    newer->job_type = "AzureIaaSVMJobV2";
    newer->settled = true;
}

void sim_jobs_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->job_count; i++) {
        json_decref(sim->jobs[i].request);
    }
    free(sim->jobs);
    json_decref(sim->job_index);
}

static struct sim_job *find_job(struct sim_call *call)
{
    const char *id = sim_call_parameter(call, "jobName");
    json_t *number = json_object_get(call->sim->job_index, sim_lower(&call->arena, id));
    if (number == NULL || !call->home) {
        sim_answer_backup_error(call, 404, "BMSUserErrorJobNotFound",
                                "The job '%.64s' was not found.", id);
        return NULL;
    }
    return &call->sim->jobs[json_integer_value(number)];
}

static void get_job(struct sim_call *call)
{
    const struct sim_job *job = find_job(call);
    if (job == NULL) {
        return;
    }
    sim_answer_json(call, 200, sim_job_json(call, job, true));
    sim_time left = due_of(job) - call->now;
    if (left > 0) {
        sim_time interval = POLL_SECONDS * SIM_SECOND;
        sim_answer_poll_hint(call, left < interval ? left : interval);
    }
}

static bool is_wanted(const struct sim_filter *filter, const struct sim_job *job, sim_time now)
{
    return sim_filter_allows(filter, BY_STATUS, sim_job_state(job, now).status) &&
           sim_filter_allows(filter, BY_MANAGEMENT, job->item->workload->management) &&
           sim_filter_allows(filter, BY_OPERATION, job->operation) &&
           sim_filter_allows(filter, BY_ID, job->id) &&
           (filter->texts[BY_START] == NULL || job->start >= filter->dates[BY_START]) &&
           (filter->texts[BY_END] == NULL || job->start <= filter->dates[BY_END]);
}

static size_t next_wanted(const struct sim_call *call, const struct sim_filter *filter, size_t from)
{
    for (size_t i = from; i > 0; i--) {
        if (is_wanted(filter, &call->sim->jobs[i - 1], call->now)) {
            return i - 1;
        }
    }
    return SIM_NONE;
}

// Newest first.
static void list_jobs(struct sim_call *call)
{
    struct sim_filter filter;
    struct sim_page page;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0]) ||
        !sim_page_begin(call, &page)) {
        return;
    }
    size_t count = call->home ? call->sim->job_count : 0;
    size_t next = next_wanted(call, &filter, page.start > count ? count : page.start);
    while (next != SIM_NONE && page.room > 0) {
        sim_page_add(&page, sim_job_json(call, &call->sim->jobs[next], false));
        next = next_wanted(call, &filter, next);
    }
    sim_page_end(call, &page, next == SIM_NONE ? SIM_NONE : next + 1);
}

json_t *sim_jobs_wanted(struct sim_call *call)
{
    struct sim_filter filter;
    if (!sim_filter_read(call, &filter, keys, sizeof keys / sizeof keys[0])) {
        return NULL;
    }
    json_t *jobs = json_array();
    size_t next = next_wanted(call, &filter, call->home ? call->sim->job_count : 0);
    while (next != SIM_NONE) {
        json_array_append_new(jobs, sim_job_json(call, &call->sim->jobs[next], false));
        next = next_wanted(call, &filter, next);
    }
    return jobs;
}

static void cancel_job(struct sim_call *call)
{
    struct sim_job *job = find_job(call);
    if (job == NULL) {
        return;
    }
    struct sim_job_state state = sim_job_state(job, call->now);
    if (strcmp(state.status, "InProgress") != 0) {
        sim_answer_invalid(call, "the job cannot be cancelled: it is", state.status);
        return;
    }
    job->cancelled = call->now;
    if (due_of(job) < call->sim->next_settle) {
        call->sim->next_settle = due_of(job);
    }
    const char *scope =
        sim_arena_format(&call->arena, "%s/backupJobs/%s", call->sim->vault_id, job->id);
    sim_operation_start(call, scope, 10 * SIM_SECOND, NULL);
}

const struct sim_route sim_job_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupJobs", SIM_VAULT, list_jobs},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}", SIM_VAULT, get_job},
    {"POST", SIM_VAULT_PATH "/backupJobs/{jobName}/cancel", SIM_VAULT, cancel_job},
    {NULL, NULL, SIM_OPEN, NULL}};
