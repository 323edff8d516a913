/* restore_vm.h - the state of a restore, and the steps of azb_restore_vm. */
#ifndef AZBI_WORKFLOW_RESTORE_VM_RESTORE_VM_H
#define AZBI_WORKFLOW_RESTORE_VM_RESTORE_VM_H

#include <azbackup/id.h>
#include <azbackup/model/disk.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/workflow/restore_vm.h>

#include "workflow/compute.h"
#include "workflow/created/created.h"

/* A disk of the source machine as the restore point describes it; borrowed from the point. */
typedef struct azbi_restore_source {
    const azb_disk_restore_point_attributes *restore_point;
    const azb_managed_disk_parameters *managed_disk; /* of the source machine; may be NULL */
    azb_enum caching;
    azb_opt_bool write_accelerator;
    int32_t lun; /* -1: the OS disk */
} azbi_restore_source;

typedef struct azbi_restore {
    azb_client *client;
    azb_context *context;
    const char *point_id;
    azb_restore_vm_options options;
    azb_follow_options follow;
    azbi_budget budget;
    char run[AZBI_RUN_SIZE];

    /* What is restored: owned models, and pointers into them. */
    azb_restore_point *point;
    azb_restore_point_collection *collection;
    const azb_restore_point_source_metadata *metadata;
    const char *region;
    const char *vm_size;
    azbi_restore_source *sources; /* the OS disk first */
    size_t disk_count, source_room;

    azb_virtual_machine *machine; /* the body of the request; owned */
    azb_report *report;
    azbi_created_set created; /* the disks in the order of sources, then the machine */
    size_t created_room;
    int32_t done_count; /* of resources that were created, for the progress */
} azbi_restore;

/* Checks everything that can be checked without the point. Returns AZB_OK, AZB_E_ARG, AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_restore_read_options(azbi_restore *r,
                                                   const azb_restore_vm_options *given,
                                                   azb_error **err);

/* Reads the point and its collection and finds the disks. Returns AZB_OK; AZB_E_STATE when the
 * point cannot be restored; AZB_E_ARG when the size of the machine is unknown; and as any call. */
AZB_NODISCARD azb_status azbi_restore_read(azbi_restore *r, azb_error **err);

/* Names the resources to create, adds them to the report and builds the machine's body. Returns
 * AZB_OK; AZB_E_ARG for a member of options.vm; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_restore_plan(azbi_restore *r, azb_error **err);

/* Build the bodies of the requests; out: owned. Return AZB_OK or AZB_E_NOMEM; a call that is given
 * the body reports the failures of setters. */
AZB_NODISCARD azb_status azbi_restore_disk_body(const azbi_restore *r, size_t index, azb_disk **out,
                                                azb_error **err);
AZB_NODISCARD azb_status azbi_restore_vm_body(const azbi_restore *r, azb_virtual_machine **out,
                                              azb_error **err);

/* Create the resources, wait for them and note the results. Return as azb_restore_vm. */
AZB_NODISCARD azb_status azbi_restore_create_disks(azbi_restore *r, azb_error **err);
AZB_NODISCARD azb_status azbi_restore_create_machine(azbi_restore *r, azb_error **err);

/* Reports progress to the caller. index: the resource that was created or deleted. */
void azbi_restore_report_progress(const azbi_restore *r, const char *activity, size_t index);

#endif
