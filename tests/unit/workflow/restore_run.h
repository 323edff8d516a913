/* restore_run.h - one restore over a world of machines, and its report compared with the world. */
#ifndef AZB_TEST_WORKFLOW_RESTORE_RUN_H
#define AZB_TEST_WORKFLOW_RESTORE_RUN_H

#include "support/compute_world.h"

#define VM_ID  TEST_COMPUTE "/virtualMachines/new"
#define NIC_1  TEST_GROUP "/providers/Microsoft.Network/networkInterfaces/nic1"
#define NIC_2  TEST_GROUP "/providers/Microsoft.Network/networkInterfaces/nic2"
#define POINTS POINT_ID "/diskRestorePoints/"

typedef struct run {
    compute_world w;
    const char *point_id;
    azb_restore_vm_options options;
    azb_follow_options follow;
    azb_call_options call;
    azb_report *report;
    azb_error *err;
    size_t steps; /* reported by progress */
    int32_t last_done;
    azb_model *vm;        /* freed with the run */
    const char *intruder; /* id of a resource that appears when all disks are ready */
    size_t disks;
} run;

/* A restore of a machine with that many data disks, at LUNs 0, 2, 4 ..., with two interfaces. Disk
 * n, the system's first, takes slower_s * n longer. Disks and machines that appear are counted. */
run *open_run(size_t data_disks);
void close_run(run *r);

/* Runs the restore with its present options. */
azb_status restore(run *r);

/* Sets options.vm by its JSON. */
void set_vm(run *r, const char *json);

azb_report_entry entry_at(const run *r, size_t index);

/*
 * Compares the report with what there is. foreign: resources that were made by others. Returns how
 * many entries say that the service could not be asked.
 */
size_t check_report(run *r, size_t foreign);

#endif
