/*
 * guard.h - the state machine that grants, renews and ends the access to a disk, one thing at a
 * time.
 *
 * It runs on the stepping thread of the client's loop: by its task, which any thread posts after
 * leaving a wish, by its timer, and by the calls of what is under way. All state that threads wait
 * for is under the loop's lock, as that of exchanges is.
 */
#ifndef AZBI_WORKFLOW_DISK_GUARD_H
#define AZBI_WORKFLOW_DISK_GUARD_H

#include <stdbool.h>

#include <azbackup/model/disk.h>
#include <azbackup/poller.h>
#include <azbackup/workflow/disk_access.h>

#include "loop/loop.h"
#include "workflow/budget.h"
#include "workflow/call_copy.h"
#include "workflow/disk/kind.h"

/* What is under way, or wished. */
typedef enum azbi_disk_task {
    AZBI_DISK_NONE,
    AZBI_DISK_GRANT,
    AZBI_DISK_REVOKE
} azbi_disk_task;

typedef enum azbi_disk_exposure {
    AZBI_DISK_UNEXPOSED, /* the service has granted nothing */
    AZBI_DISK_EXPOSED,   /* it may have granted */
    AZBI_DISK_CLOSED     /* it has ended the access on our demand */
} azbi_disk_exposure;

/* How often one kind of task has ended, and how the last one did. */
typedef struct azbi_disk_outcome {
    size_t count;
    azb_status status;
    azb_error *error;
} azbi_disk_outcome;

struct azb_disk_access {
    azb_context *context; /* held */
    azbi_loop *loop;      /* held */
    azb_client *client;   /* not touched once the loop is closed */
    const azbi_disk_kind *kind;
    char *resource_id;
    azb_grant_access_data *request;
    int64_t duration_ms, renew_before_ms;
    azbi_call_copy first_call; /* of azb_disk_access_open, for the first grant */
    azbi_budget opening;       /* its deadline */

    azbi_task step;
    azbi_timer timer;
    azbi_closer closer;

    /* Of the task under way; for the stepping thread alone. */
    azb_call *work;
    azb_poller *poller; /* NULL: its request has no answer yet */
    azb_poller *ending; /* of an end of access that the service still works on, or NULL: its wait
                           broke off, and the next end of access takes it up */
    bool timed_out;     /* its wait was canceled for its time */
    int64_t sent_ms, sent_unix_ms;

    /* Under the loop's lock. */
    azbi_disk_task task, wish;
    azbi_disk_exposure exposure;
    bool is_opening; /* azb_disk_access_open has not returned */
    bool is_leaving; /* no user will close it again: no wait without a deadline */
    bool abandoned;  /* it has no user any more and frees itself */
    int32_t conflicts;
    int64_t revoke_at_ms;     /* not before */
    int64_t close_until_ms;   /* the latest deadline of those who close it; 0: none has one */
    int64_t wait_end_ms;      /* when the wait for an end of access is given up; AZBI_NEVER */
    char *url, *security_url; /* wiped when freed; NULL: none */
    int64_t good_until_ms;    /* of the URLs */
    int64_t renew_at_ms;
    azb_time expiry;
    azbi_disk_outcome grants, revokes;
};

/* ---- guard.c ---- */

/* call: the options of azb_disk_access_open, checked; copied. out: owned, azbi_disk_retire. */
typedef struct azbi_disk_plan {
    const char *resource_id;
    const azbi_disk_kind *kind;
    azb_grant_access_data *request; /* moved in, also on failure */
    int64_t duration_ms, renew_before_ms;
} azbi_disk_plan;

AZB_NODISCARD azb_status azbi_disk_guard_new(const azbi_budget *budget, const azbi_disk_plan *plan,
                                             azb_disk_access **out, azb_error **err);

/* The guard has no user from now on. What is under way ends by itself, and so does what is wished
 * unless gives_up is set. The lock is held, and is let go of; the guard may be gone after. */
void azbi_disk_retire(azb_disk_access *access, bool gives_up);

/* ---- task.c ---- */

/* Begins access->task. Stepping thread, no lock held. */
void azbi_disk_task_begin(azb_disk_access *access);

/* ---- grant.c and revoke.c; stepping thread ---- */

/* Their requests; no lock held. */
AZB_NODISCARD azb_status azbi_disk_begin_grant(azb_disk_access *access, azb_call_fn done,
                                               azb_error **err);
AZB_NODISCARD azb_status azbi_disk_begin_revoke(azb_disk_access *access, azb_call_fn done,
                                                azb_error **err);

/* Takes the URLs out of the answer; no lock held. */
AZB_NODISCARD azb_status azbi_disk_take_urls(azb_disk_access *access, azb_error **err);

/* What the end of the task changes; error: moved in. The lock is held. */
void azbi_disk_end_grant(azb_disk_access *access, azb_status status, azb_error *error,
                         bool refused);
void azbi_disk_end_revoke(azb_disk_access *access, azb_status status, azb_error *error);

/* ---- outcome.c; the lock is held ---- */

void azbi_disk_keep_outcome(azbi_disk_outcome *outcome, azb_status status, azb_error *error);
void azbi_disk_forget_urls(azb_disk_access *access);

/* Wishes the end of the access, unless that is wished or under way. */
void azbi_disk_wish_revoke(azb_disk_access *access);

/* Has the machine look at what is wished. */
void azbi_disk_kick(azb_disk_access *access);

#endif
