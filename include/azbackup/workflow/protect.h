/*
 * workflow/protect.h - a restore point of a virtual machine, with its copy in another region.
 *
 * One run makes a restore point in the machine's region and a copy of it in the target region, and
 * waits until the copy's data is there. The two collections are made when they are not there yet;
 * those and all else that was there before is never changed or deleted.
 */
#ifndef AZBACKUP_WORKFLOW_PROTECT_H
#define AZBACKUP_WORKFLOW_PROTECT_H

#include <azbackup/workflow/follow.h>
#include <azbackup/workflow/report.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_protect_options {
    size_t size;                      /* sizeof(azb_protect_options): see azb_options_init */
    const char *vm_id;                /* required: ARM id of the machine */
    const char *source_collection_id; /* required: ARM id; of this machine, in its region */
    const char *target_collection_id; /* required: ARM id; of copies of the former's points */
    const char *target_region;        /* required: another one than the machine's, "northeurope" */
    const char *owner;              /* required: whose points, as azb_restore_point_name takes it */
    const char *restore_point_name; /* of both points; NULL: azb_restore_point_name makes it. One of
                                       another form is never pruned */
    const char *const *exclude_disk_ids; /* ARM ids of data disks of the machine to leave out */
    size_t exclude_disk_count;
    int32_t consistency_mode; /* AZB_CONSISTENCY_MODE_TYPES_...; 0: the service's default. It may
                                 take AZB_CONSISTENCY_MODE_TYPES_CRASH_CONSISTENT alone */
    int32_t keep_on_failure;  /* 1: nothing that was made is deleted when a later step fails */
} azb_protect_options;

/*
 * Makes the point and its copy and waits for both. Everything is looked at before the first change,
 * so what can be refused leaves nothing behind: an excluded disk that the machine does not have, a
 * disk that no restore point can hold, two regions or two collections that are one, a collection of
 * another source or region, a point of that name.
 * options: required. follow: NULL for silence; progress and a checkpoint for each of the three
 * waits: the point, its copy, the replication of the copy. With the last token azb_poller_resume
 * takes up the wait in another process; the steps behind it are the caller's then. call: timeout_ms
 * is for everything together but the cleaning up; NULL for none. All are borrowed until it returns.
 * report: what exists: the source collection, the source point, the target collection, the target
 * point. Owned, free with azb_report_free; also set on failure, NULL while nothing was planned yet.
 *
 * When a step fails, what this run made for nothing is deleted: a point that failed or whose
 * replication failed, and a collection of this run that is empty. That goes on after the deadline
 * and after the token, for 15 minutes at most, in which a deletion is asked for again when it is
 * refused because the resource is in work. The source point stays when it was its copy that
 * failed: it is a good backup in its own region. A deadline or a token ends the waiting, not the
 * service's work: a point that is being made or replicated then is RUNNING, and stays. What the
 * service did with a request whose answer was lost is asked of it, and the run goes on when it
 * did what it was to do. Collections that are made get the tag azbackup-run with the id of the run;
 * one without that tag is never deleted, nor is one whose points the service does not list. A
 * collection is asked for its points right before it is deleted: do not begin another run into a
 * collection that a failing one has just made.
 *
 * Service documents: Virtual Machines - Get; Restore Point Collections - Get, Create Or Update and
 * Delete; Restore Points - Get, Create and Delete; Disk Restore Point - Get.
 * Returns AZB_OK; AZB_E_ARG naming the option, which may show in the service's answers only;
 * AZB_E_ABI; AZB_E_OPERATION when the service could not make or replicate a point; AZB_E_TIMEOUT
 * and AZB_E_CANCELED for the waiting alone; and as any call. The error is that of the step that
 * failed first; what cleaning up met stands in the report.
 */
AZB_API AZB_NODISCARD azb_status azb_protect_across_regions(azb_client *client,
                                                            const azb_protect_options *options,
                                                            const azb_follow_options *follow,
                                                            const azb_call_options *call,
                                                            azb_report **report, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
