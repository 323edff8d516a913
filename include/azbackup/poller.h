/*
 * poller.h - one handle for all work of the service that takes time.
 *
 * Every answer 202 gives a poller, whether or not the service document calls the operation
 * long-running. It follows Azure-AsyncOperation, Location, both, or the provisioning state in the
 * body, and never loses the job id. A job has a poller of the same kind: azb_job_poller_new.
 * Cancelling a wait leaves the service's work alone. A poller has one user at a time; while a wait
 * is under way that user is the thread that steps, so call its functions from callbacks only.
 * docs/polling.md has the rules in words.
 */
#ifndef AZBACKUP_POLLER_H
#define AZBACKUP_POLLER_H

#include <azbackup/client.h>
#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_poller azb_poller;

enum {
    AZB_POLLER_RUNNING = 0,
    AZB_POLLER_SUCCEEDED = 1, /* also a job that completed with warnings */
    AZB_POLLER_FAILED = 2,
    AZB_POLLER_CANCELED = 3
};

/* State as last read: AZB_POLLER_..., and the service's own word, "" before the first one. */
AZB_API int32_t azb_poller_state(const azb_poller *poller);
AZB_API const char *azb_poller_state_text(const azb_poller *poller);

/*
 * Asks the service once, unless the state is final. wait_ms: milliseconds until the service
 * wants the next poll, 0 when final; may be NULL. The end of the operation, well or not, is AZB_OK:
 * see azb_poller_state. A name that the service gave a moment ago and does not know yet is AZB_OK
 * as well: ask again after wait_ms. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE while another poll is
 * under way; AZB_E_LOST when the status can no longer be read; AZB_E_UNTRUSTED; and as any call. A
 * failure leaves the state as it was.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_poll(azb_poller *poller, const azb_call_options *call,
                                                 int64_t *wait_ms, azb_error **err);

/*
 * Polls at the service's pace until the end: the first time when the wait is over that the last
 * answer asked for. There is no deadline unless call->timeout_ms gives one. Failures of single
 * polls that may pass (no connection, 408, 429, 5xx, a garbled body) are tolerated, ten in a row.
 * Returns AZB_OK when it succeeded; AZB_E_OPERATION when it failed or was canceled, with the
 * service's error; AZB_E_TIMEOUT or AZB_E_CANCELED for the wait alone: it may be taken up again,
 * and the error has the ids, the resume token and the last failed poll (azb_error_cause) for that;
 * AZB_E_LOST; and as azb_poller_poll.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_wait(azb_poller *poller, const azb_call_options *call,
                                                 azb_error **err);

/*
 * azb_poller_wait for event loops: done runs at the end. out: owned; azb_poller_wait_end reports
 * how it went, with the statuses of azb_poller_wait.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_wait_begin(azb_poller *poller,
                                                       const azb_call_options *call,
                                                       azb_call_fn done, void *user, azb_call **out,
                                                       azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_poller_wait_end(azb_call *call, azb_error **err);

/* Id of the operation, and of the job that it started; "" while unknown. Borrowed until the next
 * poll. The two are never derived from each other. */
AZB_API const char *azb_poller_operation_id(const azb_poller *poller);
AZB_API const char *azb_poller_job_id(const azb_poller *poller);

/*
 * 1 when the operation is one that begins a job: a backup, a restore, a move to another tier. One
 * that succeeds without naming it has work under way that cannot be watched. Else 0.
 */
AZB_API int32_t azb_poller_begins_job(const azb_poller *poller);

/* ARM id of the vault that the operation belongs to, "" when it has none. Borrowed until free. */
AZB_API const char *azb_poller_vault_id(const azb_poller *poller);

/*
 * The result of the operation: an OperationStatus with its extended info, the resource, or a
 * JobResource; NULL when the operation brings none. A member that does not fit its type is kept as
 * it came, in the model's raw text: see azb_poller_problem. out: borrowed until the poller is
 * freed, or for good after azb_model_keep. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE while it runs;
 * AZB_E_OPERATION with the service's error when it failed or was canceled: out is the last
 * OperationStatus or JobResource then; AZB_E_JSON when it succeeded without the result that the
 * service documents.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_result(azb_poller *poller, azb_model **out,
                                                   azb_error **err);

/*
 * What in the body of the result does not fit its documented type: AZB_E_JSON with the path of the
 * first such member. NULL when all of it fits, or while there is no result. Borrowed until the next
 * poll.
 */
AZB_API const azb_error *azb_poller_problem(const azb_poller *poller);

/*
 * Last answer: HTTP status (0: none yet) and body. out: borrowed until the next poll; ptr NULL when
 * the answer had no body, and for operations whose answers hold secrets, except raw calls. A wait
 * does not keep bodies over 1 KiB while it sleeps. Returns AZB_OK; AZB_E_ARG; AZB_E_STATE in
 * another process.
 */
AZB_API int32_t azb_poller_last_http_status(const azb_poller *poller);
AZB_API AZB_NODISCARD azb_status azb_poller_last_body(const azb_poller *poller, azb_str *out);

/* Progress as the service reports it; what is unknown is -1 or "". */
typedef struct azb_progress {
    size_t size;          /* set by the caller to sizeof(azb_progress) */
    const char *activity; /* the task under way, "Transfer data to vault" */
    const char *detail;   /* its own words, "12 GBs / 127 GBs Transferred" */
    const char *state;    /* the service's word, "InProgress" */
    double percent;       /* 0 to 100; -1: unknown */
    int64_t bytes_done;   /* parsed from detail; units are powers of 1024 */
    int64_t bytes_total;
    int64_t remaining_ms; /* the service's estimate, in milliseconds */
    int32_t tasks_done;
    int32_t tasks_total;
} azb_progress;

/* Fills out; texts are borrowed until the next poll. Returns AZB_OK; AZB_E_ARG; AZB_E_ABI;
 * AZB_E_STATE in another process. */
AZB_API AZB_NODISCARD azb_status azb_poller_progress(const azb_poller *poller, azb_progress *out);

/* Called after each poll of a wait, on the thread that steps. fn: NULL for none. user: given to fn,
 * borrowed until another one is set or the poller is freed. */
typedef void (*azb_progress_fn)(void *user, const azb_progress *progress);
AZB_API void azb_poller_on_progress(azb_poller *poller, azb_progress_fn fn, void *user);

/*
 * A short text that takes up the wait in another process. It holds no secret. token: owned, free
 * with azb_text_free. Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_save(const azb_poller *poller, char **token,
                                                 azb_error **err);

/*
 * Takes up a saved wait; nothing is sent. token: copied. The state is not in it: poll to learn it.
 * out: owned, free with azb_poller_free.
 * Returns AZB_OK; AZB_E_ARG for a text that is not a token; AZB_E_UNTRUSTED for one of another
 * endpoint, or with a URL that the token of the client must not go to; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_resume(azb_client *client, const char *token,
                                                   azb_poller **out, azb_error **err);

/*
 * Follows a job: its progress, its end and, as result, its JobResource.
 * vault_id: ARM id of the vault. job_id: name of the job, as azb_poller_job_id gives it, or its
 * whole ARM id, which must be of that vault. Both are copied. out: owned, free with
 * azb_poller_free. Nothing is sent before the first poll; a job that does not exist is AZB_E_LOST
 * then. Service document: Job Details - Get. Returns AZB_OK, AZB_E_ARG, AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_job_poller_new(azb_client *client, const char *vault_id,
                                                    const char *job_id, azb_poller **out,
                                                    azb_error **err);

/*
 * The same for the job that an operation has named: the service may not know it yet, so that it is
 * asked for again for a minute before it is AZB_E_LOST. operation: borrowed until it returns.
 * out: owned, free with azb_poller_free.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_STATE when no job is known yet; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_job_new(const azb_poller *operation, azb_poller **out,
                                                    azb_error **err);

/*
 * Asks the service to cancel the job of this poller (its own, or the one its operation started).
 * canceling: a poller for the cancellation itself, owned; may be NULL. The job ends as Cancelled
 * some time later, or goes on when it is too far. Service document: Job Cancellations - Trigger.
 * Returns AZB_OK; AZB_E_ARG; AZB_E_STATE when no job is known yet; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_poller_cancel_job(azb_poller *poller,
                                                       const azb_call_options *call,
                                                       azb_poller **canceling, azb_error **err);

/* Frees a poller and what it has under way; NULL is fine. The service's work goes on. */
AZB_API void azb_poller_free(azb_poller *poller);

#ifdef __cplusplus
}
#endif

#endif
