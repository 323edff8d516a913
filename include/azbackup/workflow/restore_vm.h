/*
 * workflow/restore_vm.h - rebuilds a virtual machine from a restore point of Compute.
 *
 * The disks are created at the same time from their disk restore points; then the machine is
 * created with the disks attached at their former LUNs. The names of the new disks are unique, as
 * they end with a part of the run's id, and each resource has the run's id in its tag azbackup-run.
 * So a restore never changes or deletes anything that existed before: a machine that exists is
 * refused before anything is created, and again by the service.
 *
 * When a step fails, the resources of the run are deleted: the machine first, then its disks. The
 * deadline and the cancel token of the call do not apply to this cleanup, which takes 15 minutes at
 * most. There is no resume token: a restarted program finds the resources of the former run by
 * their tag, and runs the workflow again. docs/decisions/0013-restore-vm.md has the reasons.
 */
#ifndef AZBACKUP_WORKFLOW_RESTORE_VM_H
#define AZBACKUP_WORKFLOW_RESTORE_VM_H

#include <azbackup/workflow/follow.h>
#include <azbackup/workflow/report.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct azb_restore_vm_options {
    size_t size;         /* sizeof(azb_restore_vm_options): see azb_options_init */
    const char *vm_id;   /* required: ARM id of the new machine; the disks go to its group */
    const char *vm_size; /* NULL: that of the source machine, from the point */
    const char *const *network_interface_ids; /* required: ARM ids; the first is the primary one */
    size_t network_interface_count;           /* 1 or more */
    const char *disk_name_prefix;     /* at most 64 characters; NULL: the machine's name. The disks
                                         are named <prefix>-os-<run> and <prefix>-lun<n>-<run> */
    const char *storage_account_type; /* of all disks, "Premium_LRS"; NULL: as in the source */
    const char *zone;                 /* of the machine and the disks, "1" to "99"; NULL: none */
    const azb_model *vm;              /* other properties of the machine: a VirtualMachine with
                                         tags, identity, plan, diagnostics ...; or NULL. It must not
                                         have the location, zones, size, storage and network, which
                                         the restore sets, or an OS profile */
    int32_t max_parallel;             /* disks under way at a time, 1 to 64; 0: 64 */
    int32_t keep_on_failure;          /* 1: a failed run deletes nothing; 0: it cleans up */
} azb_restore_vm_options;

/*
 * Restores a machine and waits until it is ready. Blocks; any thread, but not a callback of the
 * client. Unless the options say otherwise, the size, licence type, security profile, user data,
 * disk controller, caching, write accelerator and disk encryption are those of the source machine.
 * Disks that the point excludes are not restored. restore_point_id: ARM id of the restore point,
 * whose disks must be fully replicated. options: required. follow: NULL to report nothing; progress
 * is reported when a resource was created or deleted, with the resources as its tasks; checkpoint
 * is not called. call: timeout_ms limits the whole run without the cleanup; NULL for the defaults.
 * All are borrowed until it returns. report: the OS disk, the data disks in the order of the point,
 * the machine. Owned, free with azb_report_free; also set on failure, and NULL if that came before
 * the plan was complete. Service documents: Restore Points - Get; Restore Point Collections - Get;
 * Disk Restore Point - Get, for a point from another region without the status of its disks; Disks
 * - Create Or Update, Get, Delete; Virtual Machines - Create Or Update, Get, Delete. Returns
 * AZB_OK; AZB_E_ARG naming the option, also after reading a point that does not have the size;
 * AZB_E_ABI; AZB_E_STATE when the point cannot be restored, from a callback or, with the path
 * options.vm_id, when the machine exists; AZB_E_JSON when the point does not describe one of its
 * disks; AZB_E_OPERATION when the service could not create a resource; and as any call. The error
 * is that of the first failed step; errors of the cleanup are in the report.
 */
AZB_API AZB_NODISCARD azb_status azb_restore_vm(azb_client *client, const char *restore_point_id,
                                                const azb_restore_vm_options *options,
                                                const azb_follow_options *follow,
                                                const azb_call_options *call, azb_report **report,
                                                azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
