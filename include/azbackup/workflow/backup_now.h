/* workflow/backup_now.h - back up an item now and wait for the end. */
#ifndef AZBACKUP_WORKFLOW_BACKUP_NOW_H
#define AZBACKUP_WORKFLOW_BACKUP_NOW_H

#include <azbackup/workflow/follow.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Triggers a backup and follows its job.
 * item_id: ARM id of the protected item. request: a BackupRequest of the item's kind (borrowed
 * until it returns), or NULL for an IaasVMBackupRequest with the service's default retention of 30
 * days. follow, call, job: as azb_follow_job, but job is never NULL with AZB_OK; call->timeout_ms
 * is for everything together. Service documents: Backups - Trigger, Job Details - Get. Returns
 * AZB_OK; AZB_E_OPERATION with the job's errors; AZB_E_LOST when a backup began and does not name
 * its job; AZB_E_JSON when nothing shows that one began; AZB_E_ARG; AZB_E_ABI; and as any call.
 */
AZB_API AZB_NODISCARD azb_status azb_backup_now(azb_client *client, const char *item_id,
                                                const azb_model *request,
                                                const azb_follow_options *follow,
                                                const azb_call_options *call,
                                                azb_job_resource **job, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
