// jobs.c - jobs: start, progress and end.
#include "backup/jobs.h"
#include "backup/items.h"
#include "backup/recovery_points.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    CANCEL_SECONDS = 60
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

static void settle_at(struct sim *sim, sim_time due)
{
    sim->next_settle = due < sim->next_settle ? due : sim->next_settle;
}

struct sim_job *sim_job_start(struct sim_call *call, const char *operation, sim_time duration)
{
    struct sim_job *job = add_job(call->sim, call->item, operation, call->now, duration);
    if (sim_fault_due(call, "job-fail")) {
        job->outcome = SIM_FAILED;
    } else if (sim_fault_due(call, "job-warn")) {
        job->outcome = SIM_WARNED;
    }
    settle_at(call->sim, due_of(job));
    return job;
}

void sim_job_cancel(struct sim *sim, struct sim_job *job, sim_time now)
{
    job->cancelled = now;
    settle_at(sim, due_of(job));
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
        } else {
            settle_at(sim, due_of(job));
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
