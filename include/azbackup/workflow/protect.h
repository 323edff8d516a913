/*
 * workflow/protect.h - a restore point of a virtual machine and its copy in another region.
 *
 * One run creates a restore point in the machine's region and a copy of it in the target region,
 * and waits until the data of the copy is complete. It creates the two collections if they do not
 * exist. It never changes or deletes anything that existed before.
 */
#ifndef AZBACKUP_WORKFLOW_PROTECT_H
#define AZBACKUP_WORKFLOW_PROTECT_H

#include <azbackup/workflow/follow.h>
#include <azbackup/workflow/report.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_protect_options {
    size_t size;                         /* sizeof(azb_protect_options): see azb_options_init */
    const char *vm_id;                   /* required: ARM id of the machine */
    const char *source_collection_id;    /* required: ARM id; of this machine, in its region */
    const char *target_collection_id;    /* required: ARM id; of copies of the source collection */
    const char *target_region;           /* required: not the machine's region; "northeurope" */
    const char *owner;                   /* required: of the points; see azb_restore_point_name */
    const char *restore_point_name;      /* of both points, 1 to 80 characters; NULL: made with
                                            azb_restore_point_name. A name of another form is never
                                            pruned */
    const char *const *exclude_disk_ids; /* ARM ids of data disks of the machine to leave out */
    size_t exclude_disk_count;
    int32_t consistency_mode; /* AZB_CONSISTENCY_MODE_TYPES_...; 0: the service's default. The
                                 service may accept only ..._CRASH_CONSISTENT */
    int32_t keep_on_failure;  /* 1: a failed run deletes nothing; 0: it cleans up */
} azb_protect_options;

/*
 * Creates the point and its copy and waits for both. Blocks; any thread, but not a callback of the
 * client. Everything is checked before the first change, so these are refused with no resource
 * created: an excluded disk that the machine does not have, a disk that a restore point cannot
 * hold, equal regions or collections, a collection of another source or region, a name that is in
 * use. options: required. follow: NULL to report nothing; there are progress and a checkpoint for
 * each of the three waits: for the point, its copy, and the replication of the copy.
 * azb_poller_resume continues the wait of the last token in another process; the steps after it are
 * up to the caller. call: timeout_ms limits the whole run without the cleanup; NULL for the
 * defaults. All are borrowed until it returns. report: the source collection, the source point, the
 * target collection, the target point. Owned, free with azb_report_free; also set on failure, and
 * NULL if that came before the plan was complete.
 *
 * When a step fails, the useless resources of the run are deleted: a point that failed or whose
 * replication failed, and an empty collection. The deadline and the cancel token do not apply to
 * this cleanup, which takes 15 minutes at most and repeats a deletion that is refused because the
 * resource is being changed. The source point is kept when only its copy failed: it is a good
 * backup in its own region.
 *
 * A deadline or a token ends the wait, not the work of the service: a point that is being created
 * or replicated then is RUNNING and is kept. If the answer to a request is lost, the run finds out
 * what the service did, and continues if the resource exists. New collections get the tag
 * azbackup-run with the id of the run. A collection without that tag is never deleted, nor is one
 * whose points the service does not list. The points of a collection are read right before it is
 * deleted: do not start another run with a collection that a failing run has just created.
 *
 * Service documents: Virtual Machines - Get; Restore Point Collections - Get, Create Or Update,
 * Delete; Restore Points - Get, Create, Delete; Disk Restore Point - Get.
 * Returns AZB_OK; AZB_E_ARG naming the option, also after reading the resources; AZB_E_ABI;
 * AZB_E_OPERATION when the service could not create or replicate a point; AZB_E_TIMEOUT and
 * AZB_E_CANCELED, which end the wait alone; AZB_E_STATE from a callback; and as any call. The error
 * is that of the first failed step; errors of the cleanup are in the report.
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
