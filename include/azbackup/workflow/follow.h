/*
 * workflow/follow.h - from a trigger's answer to the end of its job, in one call.
 *
 * Workflows block: they are the calls of the other headers in their usual order. A program with an
 * event loop makes the same calls with their begin forms (see examples/event_loop.c).
 */
#ifndef AZBACKUP_WORKFLOW_FOLLOW_H
#define AZBACKUP_WORKFLOW_FOLLOW_H

#include <azbackup/model/job.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a workflow tells while it runs. Callbacks run on the calling thread. */
typedef struct azb_follow_options {
    size_t size;              /* sizeof(azb_follow_options): see azb_options_init */
    azb_progress_fn progress; /* NULL: none */
    void *progress_user;
    /* A new resume token, whenever there is one: keep the last one where a restarted program finds
     * it and hand it to azb_poller_resume. token: borrowed until it returns. NULL: none. */
    void (*checkpoint)(void *user, const char *token);
    void *checkpoint_user;
} azb_follow_options;

/*
 * Waits for an operation, then for the job that it started.
 * operation: the poller of a trigger, or of a job itself (azb_job_poller_new, azb_poller_resume).
 * follow: NULL for silence. call: timeout_ms is for the whole wait, NULL for none.
 * job: the finished job, owned, free with azb_model_free(&job->model); also set with
 * AZB_E_OPERATION when the job itself failed or was cancelled; NULL when the operation begins no
 * job (see azb_poller_begins_job). Returns AZB_OK when all succeeded (perhaps with warnings: see
 * azb_job_outcome_read); AZB_E_OPERATION; AZB_E_LOST when the operation began a job and does not
 * name it; AZB_E_JSON when nothing shows that it began one; AZB_E_ARG; AZB_E_ABI; and as
 * azb_poller_wait.
 */
AZB_API AZB_NODISCARD azb_status azb_follow_job(azb_client *client, azb_poller *operation,
                                                const azb_follow_options *follow,
                                                const azb_call_options *call,
                                                azb_job_resource **job, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
