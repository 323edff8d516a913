/*
 * grant.h - the part of a guard that talks to the service: grants, renews and revokes, one
 * thing at a time.
 *
 * All of it runs in callbacks, on the thread that steps the client. Other threads leave a wish
 * under the lock and kick it. Either a task is under way, or an alarm is armed, or both are NONE:
 * then only a kick goes on. What begins, ends or sleeps is decided under the lock in one piece, so
 * that a guard without a task and an alarm is touched by its user alone.
 */
#ifndef AZBI_WORKFLOW_DISK_GRANT_H
#define AZBI_WORKFLOW_DISK_GRANT_H

#include <pthread.h>
#include <stdbool.h>

#include <azbackup/model/disk.h>
#include <azbackup/poller.h>
#include <azbackup/workflow/disk_access.h>

#include "base/process.h"
#include "workflow/budget.h"

/* The operations of a kind of resource. */
typedef struct azbi_disk_kind {
    const char *type;     /* last word of its ARM id */
    const char *argument; /* the id's name in the functions below */
    bool writable;
    azb_status (*grant_begin)(azb_client *client, const char *id, const azb_model *request,
                              const azb_call_options *call, azb_call_fn done, void *user,
                              azb_call **out, azb_error **err);
    azb_status (*grant_end)(azb_call *call, azb_poller **poller, azb_error **err);
    azb_status (*revoke_begin)(azb_client *client, const char *id, const azb_call_options *call,
                               azb_call_fn done, void *user, azb_call **out, azb_error **err);
    azb_status (*revoke_end)(azb_call *call, azb_poller **poller, azb_error **err);
} azbi_disk_kind;

typedef enum azbi_disk_task {
    AZBI_DISK_NONE,
    AZBI_DISK_GRANT,
    AZBI_DISK_REVOKE
} azbi_disk_task;

/* How often one kind of task has ended, and how the last one did. */
typedef struct azbi_disk_outcome {
    size_t count;
    azb_status status;
    azb_error *error;
} azbi_disk_outcome;

/* A thread that waits for the end of a task. */
typedef struct azbi_disk_waiter {
    struct azbi_disk_waiter *next;
    azb_call *timer; /* canceled to wake the waiter */
} azbi_disk_waiter;

struct azb_disk_access {
    azb_context *context; /* held */
    pid_t process;        /* that opened it */
    azb_client *client;   /* its memory is there as long as the anchor is */
    azb_call *anchor;     /* the first alarm, long over; NULL before that */
    const azbi_disk_kind *kind;
    char *resource_id;
    azb_grant_access_data *request;
    int64_t duration_ms, renew_before_ms;

    /* Of the task under way; for the stepping thread alone. */
    azb_call *work;
    azb_poller *poller; /* NULL: its request has no answer yet */
    azb_poller *ending; /* of an end of access that the service still works on, or NULL: its wait
                           broke off, and the next end of access takes it up */
    int64_t sent_ms, sent_unix_ms;

    pthread_mutex_t lock; /* of all below */
    azbi_disk_task task;
    azb_call *alarm;
    bool kicked;          /* the alarm was cancelled by us */
    azbi_budget *opening; /* of the first grant; borrowed from open, NULL once that is over */
    bool wants_grant, wants_revoke;
    bool exposed;     /* the service may have granted */
    bool closed;      /* and has ended it on our demand */
    bool client_gone; /* the client was freed */
    bool has_news;    /* for those who wait: a task has ended */
    bool leaving;     /* its user does not come back to close it: no wait without a deadline */
    azb_call *patient_wait; /* for an end of access, without a deadline; NULL: none is under way */
    bool begins_again;      /* that wait was canceled to begin again with one */
    bool abandoned;         /* it has no user any more: it frees itself */
    int32_t conflicts;
    int64_t revoke_at_ms;     /* not before */
    int64_t close_until_ms;   /* how long those wait who close it with a deadline; 0: none does */
    char *url, *security_url; /* wiped when freed; NULL: none */
    int64_t good_until_ms;    /* of the URLs */
    int64_t renew_at_ms;
    azb_time expiry;
    azbi_disk_outcome grants, revokes;
    azbi_disk_waiter *waiters;
};

/* The kind of a resource by its ARM id; NULL: neither a disk nor a disk restore point. */
const azbi_disk_kind *azbi_disk_kind_of(const char *resource_id);

/* Makes the machine look at the wishes. The lock is held. Returns AZB_OK, AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_disk_kick(azb_disk_access *access, azb_error **err);

/* Wishes the end of the access, unless that is wished or under way. The lock is held. */
void azbi_disk_wish_revoke(azb_disk_access *access);

/* The guard is about to be freed: from now on no wait for an end of access is without a deadline.
 * The lock is held. */
void azbi_disk_lose_patience(azb_disk_access *access);

/* Logs that the access could not be ended. */
void azbi_disk_warn_left(const azb_disk_access *access, azb_status status);

/* Wipes and frees all. There is no task, no alarm and no other user. */
void azbi_disk_destroy(azb_disk_access *access);

#endif
