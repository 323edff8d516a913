/* jobs.h - jobs: start, progress, cancel, list. */
#ifndef SIM_JOBS_H
#define SIM_JOBS_H

#include "backup/state.h"

/* How far a job is at one instant. */
struct sim_job_state {
    const char *status;
    double done; /* 0 to 1 */
    bool running;
    sim_time elapsed;
    sim_time end;
};

/* Starts a job on an item; faults of this call decide its outcome. */
struct sim_job *sim_job_start(struct sim_call *call, const char *operation, sim_time duration);
/* The job ends as cancelled, unless it ends sooner. */
void sim_job_cancel(struct sim *sim, struct sim_job *job, sim_time now);
/* The properties of the operation that started it. */
json_t *sim_job_extended_info(const struct sim_job *job);
/* Applies the effects of the jobs that have ended up to `now`. */
void sim_job_settle(struct sim *sim, sim_time now);
void sim_jobs_make_history(struct sim *sim);
void sim_jobs_free(struct sim *sim);

/* The jobs that the filter of the request accepts, newest first; NULL: the answer is a 400. */
json_t *sim_jobs_wanted(struct sim_call *call);

struct sim_job_state sim_job_state(const struct sim_job *job, sim_time now);
json_t *sim_job_json(struct sim_call *call, const struct sim_job *job, bool detailed);

#endif
