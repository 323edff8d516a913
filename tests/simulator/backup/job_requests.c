// job_requests.c - lists, shows and cancels jobs.
#include "backup/jobs.h"
#include "backup/routes.h"
#include "server/filter.h"
#include "server/operations.h"
#include "server/page.h"

#include <string.h>

enum {
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
    sim_time left = sim_job_state(job, call->now).end - call->now;
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
    sim_job_cancel(call->sim, job, call->now);
    const char *scope =
        sim_arena_format(&call->arena, "%s/backupJobs/%s", call->sim->vault_id, job->id);
    sim_operation_start(call, scope, 10 * SIM_SECOND, NULL);
}

const struct sim_route sim_job_routes[] = {
    {"GET", SIM_VAULT_PATH "/backupJobs", SIM_VAULT, list_jobs},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}", SIM_VAULT, get_job},
    {"POST", SIM_VAULT_PATH "/backupJobs/{jobName}/cancel", SIM_VAULT, cancel_job},
    {NULL, NULL, SIM_OPEN, NULL}};
