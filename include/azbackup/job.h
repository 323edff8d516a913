/*
 * job.h - the outcome of a backup job, in one struct.
 *
 * Jobs of every kind give their outcome in a map of texts that is meant for people: keys with
 * blanks, sizes with units, US dates. azb_job_outcome_read reads that map.
 */
#ifndef AZBACKUP_JOB_H
#define AZBACKUP_JOB_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Texts that the job does not have are { NULL, 0 }, numbers -1, times absent. */
typedef struct azb_job_outcome {
    size_t size;               /* set by the caller to sizeof(azb_job_outcome) */
    size_t error_count;        /* errors that the job lists */
    azb_str status;            /* the service's word, "CompletedWithWarnings" */
    azb_str operation;         /* "Backup", "Restore", ... */
    azb_str item;              /* name of what was backed up or restored */
    azb_str task;              /* what kind of restore, "Recover disks" */
    azb_str storage_account;   /* where a restore put its disks and files */
    azb_str container;         /* blob container in it */
    azb_str config_blob_uri;   /* the VM's configuration as JSON */
    azb_str template_blob_uri; /* an ARM template that makes the VM from the disks */
    azb_str resource_group;    /* of what was made */
    azb_str destination;       /* file share or path of a file or database restore */
    azb_time recovery_point_time;
    int64_t bytes;          /* transferred, or the size of the backup */
    int64_t files_restored; /* of a file share restore, as the next two */
    int64_t files_skipped;
    int64_t files_failed;
    int32_t state;    /* AZB_POLLER_... of poller.h */
    int32_t warnings; /* 1: it completed with warnings */
} azb_job_outcome;

/*
 * Reads the outcome of a job. job: a JobResource or a Job of any kind. out: its size set by the
 * caller; texts borrowed until the job is freed. Any thread.
 * Service document: Job Details - Get. Returns AZB_OK; AZB_E_ARG for another model; AZB_E_ABI.
 */
AZB_API AZB_NODISCARD azb_status azb_job_outcome_read(const azb_model *job, azb_job_outcome *out);

#ifdef __cplusplus
}
#endif

#endif
