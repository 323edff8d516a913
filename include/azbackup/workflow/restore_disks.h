/* workflow/restore_disks.h - restores the disks of a VM into a storage account. */
#ifndef AZBACKUP_WORKFLOW_RESTORE_DISKS_H
#define AZBACKUP_WORKFLOW_RESTORE_DISKS_H

#include <azbackup/workflow/follow.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_restore_disks_options {
    size_t size;                    /* sizeof(azb_restore_disks_options): see azb_options_init */
    const char *storage_account_id; /* required: ARM id of the staging account in the region, which
                                       may be a classic one */
    const char *region;             /* required: of the vault, "westeurope" */
    const char *target_resource_group_id; /* ARM id: the disks become managed disks in this group;
                                             NULL: they stay blobs in the account */
    const char *source_resource_id;       /* ARM id of the VM; NULL: read from the service */
    const int32_t *disk_luns; /* LUNs, 0 to 63, of the data disks to restore with the OS disk */
    size_t disk_lun_count;
    int32_t selected_disks_only; /* 0: all disks; 1: the OS disk and disk_luns, if any */
    uint32_t reserved;           /* 0 */
} azb_restore_disks_options;

/*
 * Triggers a RestoreDisks restore of a managed VM and follows its job. Blocks; any thread, but not
 * a callback of the client. Read from the job with azb_job_outcome_read (job.h) where the disks
 * are. item_id: ARM id of the protected VM. recovery_point: its name, or NULL for the newest one.
 * options: required. All are borrowed until it returns. follow, call, job: as azb_backup_now.
 * Service documents: Restores - Trigger, Recovery Points - List, Protected Items - Get.
 * Returns AZB_OK; AZB_E_ARG naming the option; AZB_E_ABI; AZB_E_OPERATION with the job's errors;
 * AZB_E_STATE when there is no recovery point, or from a callback; AZB_E_JSON when the newest point
 * cannot be determined because the list has a point that is unreadable or without a time; and as
 * azb_backup_now.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_disks(azb_client *client, const char *item_id,
                                                   const char *recovery_point,
                                                   const azb_restore_disks_options *options,
                                                   const azb_follow_options *follow,
                                                   const azb_call_options *call,
                                                   azb_job_resource **job, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
