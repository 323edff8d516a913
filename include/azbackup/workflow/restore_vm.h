/*
 * workflow/restore_vm.h - a virtual machine, rebuilt from a restore point of Compute.
 *
 * All disks are created from their disk restore points at the same time; then the machine is
 * created with them attached where they were. The new disks have names that nothing else has (they
 * end in a part of the run's id), and every resource carries the run's id in the tag azbackup-run.
 * So nothing that was there before is ever changed or deleted: a machine that exists already is
 * refused before anything is created, and once more by the service itself.
 *
 * When a step fails, what this run created is deleted again: the machine first, then its disks.
 * That goes on after the deadline of the call and after its cancel token, for 15 minutes at most.
 * There is no resume token: a program that is restarted finds what a run left by its tag, and runs
 * the workflow again. docs/decisions/0013-restore-vm.md has the reasons.
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
    const char *vm_id;   /* required: ARM id of the machine to make; the disks go to its group */
    const char *vm_size; /* NULL: the source's, as the point tells it */
    const char *const *network_interface_ids; /* required: ARM ids, the first is the primary one */
    size_t network_interface_count;           /* 1 or more */
    const char *disk_name_prefix;     /* at most 64 characters; NULL: the machine's name. Disks are
                                         named <prefix>-os-<run> and <prefix>-lun<n>-<run> */
    const char *storage_account_type; /* of all disks, "Premium_LRS"; NULL: of each as it was */
    const char *zone;                 /* "1" to "99", of the machine and its disks; NULL: none */
    const azb_model *vm;              /* what else the machine shall have: a VirtualMachine with
                                         tags, identity, plan, diagnostics ...; or NULL. Location, zones,
                                         size, storage and network are set here, an OS profile
                                         cannot be: these are refused in it */
    int32_t max_parallel;             /* disks under way at a time, 1 to 64; 0: 64 */
    int32_t keep_on_failure;          /* 1: what was created stays when a later step fails */
} azb_restore_vm_options;

/*
 * Restores and waits for the end. Size, licence type, security profile, user data, disk controller,
 * caching, write accelerator and encryption of the disks are as the point tells them, where options
 * do not say otherwise. Disks that the point left out are left out.
 * restore_point_id: ARM id of the restore point, whose disks must have been replicated completely.
 * options: required. follow: NULL for silence; progress runs when a resource is ready or deleted,
 * its tasks are the resources; checkpoint is not used. call: timeout_ms is for everything together
 * but the cleaning up; NULL for none. All are borrowed until it returns.
 * report: what exists now: the OS disk, the data disks by their order in the point, the machine.
 * Owned, free with azb_report_free; also set on failure, NULL when nothing was planned yet.
 * Service documents: Restore Points - Get, Restore Point Collections - Get, Disk Restore Point -
 * Get where the point does not tell of disks from another region, Disks - Create Or Update, Virtual
 * Machines - Create Or Update, and their Get and Delete.
 * Returns AZB_OK; AZB_E_ARG naming the option, which may show in the point only (no size there);
 * AZB_E_ABI; AZB_E_STATE when the point cannot be restored or, with the path options.vm_id, when
 * the machine exists already; AZB_E_JSON when the point does not describe one of its disks;
 * AZB_E_OPERATION when the service could not create a resource; and as any call. The error is that
 * of the step that failed first; what cleaning up met stands in the report.
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
