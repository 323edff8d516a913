/* flows.h - the flows that the sweep bends, one function each: see sweep.h. */
#ifndef FAULT_FLOWS_H
#define FAULT_FLOWS_H

#include "sweep.h"

/* flows_backup.c: workflows that end in a job, and file recovery. */
void flow_backup_now(void);
void flow_backup_now_by_location(void);
void flow_backup_now_job_fails(void);
void flow_backup_now_operation_fails(void);
void flow_follow_job(void);
void flow_restore_disks(void);
void flow_file_recovery_start(void);
void flow_file_recovery_stop(void);

/* flows_compute.c: workflows over Compute. */
void flow_restore_vm(void);
void flow_restore_vm_undo(void);
void flow_protect(void);
void flow_protect_undo(void);
void flow_prune_dry(void);
void flow_prune(void);
void flow_disk_access(void);

/* Counts the ends of calls in the size_t that user points to. */
void flows_count_end(void *user, azb_call *call);

/* flows_poller.c: single pollers. */
void flow_poll_status(void);
void flow_poll_location(void);
void flow_poll_body(void);
void flow_poll_job(void);
void flow_poll_replication(void);
void flow_poll_raw(void);
void flow_poll_resumed(void);
void flow_poll_begun(void);
void flow_cancel_job(void);

/* flows_pager.c: lists. */
void flow_page_items(void);
void flow_page_asked(void);
void flow_page_loaded(void);

#endif
