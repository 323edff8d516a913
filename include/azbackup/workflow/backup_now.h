/* workflow/backup_now.h - backs up an item now and waits until the backup has ended. */
#ifndef AZBACKUP_WORKFLOW_BACKUP_NOW_H
#define AZBACKUP_WORKFLOW_BACKUP_NOW_H

#include <azbackup/workflow/follow.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * Triggers a backup and follows its job. Blocks; any thread, but not a callback of the client.
 * item_id: ARM id of the protected item. request: a BackupRequest of the item's kind, or NULL for
 * an IaasVMBackupRequest with the service's default retention of 30 days. Both are borrowed until
 * it returns. follow, call, job: as azb_follow_job, but with AZB_OK job is never NULL;
 * call->timeout_ms limits the trigger and the waiting together. Service documents: Backups -
 * Trigger, Job Details - Get. Returns AZB_OK; AZB_E_OPERATION with the job's errors; AZB_E_LOST
 * when a backup began but its job is unknown; AZB_E_JSON when the answer does not show that a
 * backup began; AZB_E_ARG; AZB_E_ABI; AZB_E_STATE from a callback; and as any call.
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
