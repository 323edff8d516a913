// Every answer of every workflow and poller is bent in every place, one bend a run: nothing
// crashes, leaks, hangs, leaves the service's host or reports a success that was none.
//
// A run without options takes each 17th case. In the environment:
//   AZB_SWEEP=all      all cases; a number: each such
//   AZB_SWEEP_SEED=n   begins with case n in place of 0
// --only FLOW runs one flow, --only FLOW:ANSWER:WHERE:WHAT[:ever] one case, as a fault's line has
// it. --record FOLDER writes the answers of the workflows, undisturbed, for tests/fuzz. Under a
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
