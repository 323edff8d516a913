/* restore_vm.h - what the steps of azb_restore_vm share. */
#ifndef AZBI_WORKFLOW_RESTORE_VM_RESTORE_VM_H
#define AZBI_WORKFLOW_RESTORE_VM_RESTORE_VM_H

#include <azbackup/id.h>
#include <azbackup/model/disk.h>
#include <azbackup/model/restore_point.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/workflow/restore_vm.h>

#include "workflow/compute.h"
#include "workflow/created/created.h"

/* A disk of the source as the point tells it, the system disk like the others. Borrowed. */
typedef struct azbi_restore_source {
    const azb_disk_restore_point_attributes *from;
    const azb_managed_disk_parameters *was; /* may be NULL */
    azb_enum caching;
    azb_opt_bool write_accelerator;
    int32_t lun; /* -1: the system disk */
} azbi_restore_source;

typedef struct azbi_restore {
    azb_client *client;
    azb_context *context;
    const char *point_id;
    const azb_restore_vm_options *options;
    const azb_follow_options *follow;
    azbi_budget budget;
    char run[AZBI_RUN_SIZE];

    /* What is restored: owned models, and what was found in them. */
    azb_restore_point *point;
    azb_restore_point_collection *collection;
    const azb_restore_point_source_metadata *metadata;
    const char *region;
    const char *vm_size;
    azbi_restore_source *sources; /* the system disk first */
    size_t disk_count, source_room;

    azb_virtual_machine *machine; /* the body of its request */
    azb_report *report;
    azbi_made_set made; /* the disks in the order of sources, then the machine */
    size_t made_room;
    bool is_accepted; /* the service took on the machine */
    int32_t ready;    /* resources created, or deleted again */
} azbi_restore;

/* Checks everything that can be told without the point. Returns AZB_OK, AZB_E_ARG, AZB_E_ABI. */
AZB_NODISCARD azb_status azbi_restore_check(const azbi_restore *r, azb_error **err);

/* Reads the point and its collection and finds the disks. Returns AZB_OK; AZB_E_STATE when it
 * cannot be restored; AZB_E_ARG when there is no size for the machine; and as any call. */
AZB_NODISCARD azb_status azbi_restore_read(azbi_restore *r, azb_error **err);

/* Names what will be made, in the report as well, and makes the machine's body. Returns AZB_OK;
 * AZB_E_ARG for a member of options.vm; AZB_E_NOMEM. */
AZB_NODISCARD azb_status azbi_restore_plan(azbi_restore *r, azb_error **err);

/* The bodies of the requests; owned. Returns AZB_OK, AZB_E_NOMEM; failures of setters show when
 * the body is handed to a call. */
AZB_NODISCARD azb_status azbi_restore_disk_body(const azbi_restore *r, size_t index, azb_disk **out,
                                                azb_error **err);
AZB_NODISCARD azb_status azbi_restore_vm_body(const azbi_restore *r, azb_virtual_machine **out,
                                              azb_error **err);

#endif
