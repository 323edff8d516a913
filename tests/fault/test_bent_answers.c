// test_bent_answers.c - every answer of every workflow and poller is bent in every place, one bend
// in a run: nothing crashes, leaks, hangs, leaves the service's host or reports a false success.
//
// A run without options takes every 17th case. In the environment:
//   AZB_SWEEP=all      all cases; a number n: every nth case
//   AZB_SWEEP_SEED=n   starts with case n instead of 0
// --only FLOW runs one flow, --only FLOW:ANSWER:WHERE:WHAT[:ever] one case, as printed for a
// failure. --record FOLDER writes the undisturbed answers of the workflows for tests/fuzz. In a
// debugger: set follow-fork-mode child.
#include "flows.h"

int main(int argc, char **argv)
{
    static const sweep_flow flows[] = {
        {"backup_now", flow_backup_now, 'a'},
        {"backup_now_by_location", flow_backup_now_by_location, 'a'},
        {"backup_now_job_fails", flow_backup_now_job_fails, 'a'},
        {"backup_now_operation_fails", flow_backup_now_operation_fails, 'a'},
        {"follow_job", flow_follow_job, 'b'},
        {"restore_disks", flow_restore_disks, 'c'},
        {"file_recovery_start", flow_file_recovery_start, 'd'},
        {"file_recovery_stop", flow_file_recovery_stop, 'e'},
        {"restore_vm", flow_restore_vm, 'f'},
        {"restore_vm_undo", flow_restore_vm_undo, 'f'},
        {"protect", flow_protect, 'g'},
        {"protect_undo", flow_protect_undo, 'g'},
        {"prune_dry", flow_prune_dry, 'i'},
        {"prune", flow_prune, 'h'},
        {"disk_access", flow_disk_access, 'j'},
        {"poll_status", flow_poll_status, 0},
        {"poll_location", flow_poll_location, 0},
        {"poll_body", flow_poll_body, 0},
        {"poll_job", flow_poll_job, 0},
        {"poll_replication", flow_poll_replication, 0},
        {"poll_raw", flow_poll_raw, 0},
        {"poll_resumed", flow_poll_resumed, 0},
        {"poll_begun", flow_poll_begun, 0},
        {"cancel_job", flow_cancel_job, 0},
        {"page_items", flow_page_items, 0},
        {"page_asked", flow_page_asked, 0},
        {"page_loaded", flow_page_loaded, 0},
    };
    return sweep_main(flows, sizeof flows / sizeof *flows, argc, argv);
}
