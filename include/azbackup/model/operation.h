/*
 * model/operation.h - the state of an operation that was accepted.
 * Generated from lib/schema/models/operation.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_OPERATION_H
#define AZBACKUP_MODEL_OPERATION_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/item_recovery.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How far an operation is. */
enum {
    AZB_OPERATION_STATUS_VALUES_INVALID = 0x00370001,     /* not stated */
    AZB_OPERATION_STATUS_VALUES_IN_PROGRESS = 0x00370002, /* in progress */
    /* done; a job that it began may still run */
    AZB_OPERATION_STATUS_VALUES_SUCCEEDED = 0x00370003,
    AZB_OPERATION_STATUS_VALUES_FAILED = 0x00370004,  /* ended with an error */
    AZB_OPERATION_STATUS_VALUES_CANCELED = 0x00370005 /* ended on request */
};

/* What a validation found. */
typedef struct azb_validate_operation_response {
    azb_model model;
    azb_service_error_list validation_results; /* the problems; none when all is well */
} azb_validate_operation_response;

/* Why an operation failed. */
typedef struct azb_operation_status_error {
    azb_model model;
    azb_str code;    /* the service's code */
    azb_str message; /* description of the error */
} azb_operation_status_error;

/* Concrete types of an azb_operation_status_extended_info: values of its object_type. */
enum {
    /* azb_operation_status_job_extended_info */
    AZB_OPERATION_STATUS_EXTENDED_INFO_JOB = 0x00970001,
    /* azb_operation_status_jobs_extended_info */
    AZB_OPERATION_STATUS_EXTENDED_INFO_JOBS = 0x00970002,
    /* azb_operation_status_provision_ilr_extended_info */
    AZB_OPERATION_STATUS_EXTENDED_INFO_PROVISION_ILR = 0x00970003,
    /* azb_operation_status_validate_operation_extended_info */
    AZB_OPERATION_STATUS_EXTENDED_INFO_VALIDATE_OPERATION = 0x00970004
};

/* What an operation brought. */
typedef struct azb_operation_status_extended_info {
    azb_model model;
    azb_enum object_type; /* kind of the outcome (AZB_OPERATION_STATUS_EXTENDED_INFO_...) */
    void *as;             /* concrete part: see azb_operation_status_extended_info_as_...() */
} azb_operation_status_extended_info;

/* An operation that began a job. Part of an azb_operation_status_extended_info. */
typedef struct azb_operation_status_job_extended_info {
    azb_model model;
    azb_str job_id; /* name of the job */
} azb_operation_status_job_extended_info;

/* An operation that began several jobs. Part of an azb_operation_status_extended_info. */
typedef struct azb_operation_status_jobs_extended_info {
    azb_model model;
    azb_str_list job_ids;      /* names of the jobs */
    azb_map failed_jobs_error; /* why jobs did not begin, by item */
} azb_operation_status_jobs_extended_info;

/* An operation that mounted a recovery point. Part of an azb_operation_status_extended_info. */
typedef struct azb_operation_status_provision_ilr_extended_info {
    azb_model model;
    azb_instant_item_recovery_target *recovery_target; /* the scripts to mount it with */
} azb_operation_status_provision_ilr_extended_info;

/* An operation that validated another one. Part of an azb_operation_status_extended_info. */
typedef struct azb_operation_status_validate_operation_extended_info {
    azb_model model;
    azb_validate_operation_response *validate_operation_response; /* what it found */
} azb_operation_status_validate_operation_extended_info;

/* State and outcome of an operation. */
typedef struct azb_operation_status {
    azb_model model;
    azb_str id;                        /* id of the operation, a GUID */
    azb_str name;                      /* name of the operation, a GUID */
    azb_enum status;                   /* current status (AZB_OPERATION_STATUS_VALUES_...) */
    azb_time start_time;               /* when it started */
    azb_time end_time;                 /* when it ended; year 1 while it runs */
    azb_operation_status_error *error; /* why it failed */
    /* what it brought */
    azb_operation_status_extended_info *properties;
} azb_operation_status;

#ifdef __cplusplus
}
#endif

#endif
