/*
 * workflow/follow.h - waits for an operation and for the job that it started.
 *
 * Workflows block: they make the calls of the other headers in their usual order. A program with an
 * event loop makes the same calls with their begin forms (see examples/event_loop.c). All workflows
 * may run on any thread, also several at a time with one client, but not in a callback of the
 * client, where they return AZB_E_STATE.
 */
#ifndef AZBACKUP_WORKFLOW_FOLLOW_H
#define AZBACKUP_WORKFLOW_FOLLOW_H

#include <azbackup/model/job.h>
#include <azbackup/poller.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a workflow reports while it runs. progress may run on any thread that steps the client,
 * checkpoint runs on the thread of the workflow. */
typedef struct azb_follow_options {
    size_t size;              /* sizeof(azb_follow_options): see azb_options_init */
    azb_progress_fn progress; /* NULL: none */
    void *progress_user;
    /* Called with a resume token before each wait; NULL: none. token: borrowed until it returns.
     * Keep the last one where a restarted program finds it, and hand it to azb_poller_resume. */
    void (*checkpoint)(void *user, const char *token);
    void *checkpoint_user;
} azb_follow_options;

/*
 * Waits for an operation, then for the job that it started. Blocks.
 * operation: the poller of a trigger or of a job (azb_job_poller_new, azb_poller_resume). follow:
 * NULL to report nothing. call: timeout_ms limits the whole wait; NULL for the defaults. All are
 * borrowed until it returns.
 * job: the finished job; owned, free with azb_job_resource_free. It is also set with
 * AZB_E_OPERATION when the job itself failed or was canceled. NULL when the operation starts no job
 * (see azb_poller_begins_job).
 * Service document: Job Details - Get, and that of the operation.
 * Returns AZB_OK when all succeeded, perhaps with warnings (see azb_job_outcome_read);
 * AZB_E_OPERATION; AZB_E_LOST when the operation started a job that it does not name; AZB_E_JSON
 * when the answer does not show that a job was started; AZB_E_ARG; AZB_E_ABI; AZB_E_STATE from a
 * callback; and as azb_poller_wait.
 */
AZB_API AZB_NODISCARD azb_status azb_follow_job(azb_client *client, azb_poller *operation,
                                                const azb_follow_options *follow,
                                                const azb_call_options *call,
                                                azb_job_resource **job, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
