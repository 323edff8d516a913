/*
 * model/job.h - jobs: what backup, restore and other work is doing.
 * Generated from lib/schema/models/job.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_JOB_H
#define AZBACKUP_MODEL_JOB_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What can be asked of a job. */
enum {
    AZB_JOB_SUPPORTED_ACTION_INVALID = 0x00350001,     /* not stated */
    AZB_JOB_SUPPORTED_ACTION_CANCELLABLE = 0x00350002, /* it can be cancelled */
    AZB_JOB_SUPPORTED_ACTION_RETRIABLE = 0x00350003    /* it can be run again */
};

/* Kind of server that a job of the agent runs on. */
enum {
    AZB_MAB_SERVER_TYPE_INVALID = 0x00360001,                       /* not stated */
    AZB_MAB_SERVER_TYPE_UNKNOWN = 0x00360002,                       /* not known */
    AZB_MAB_SERVER_TYPE_IAAS_VM_CONTAINER = 0x00360003,             /* Azure VM */
    AZB_MAB_SERVER_TYPE_IAAS_VM_SERVICE_CONTAINER = 0x00360004,     /* cloud service */
    AZB_MAB_SERVER_TYPE_DPM_CONTAINER = 0x00360005,                 /* DPM server */
    AZB_MAB_SERVER_TYPE_AZURE_BACKUP_SERVER_CONTAINER = 0x00360006, /* Azure Backup Server */
    AZB_MAB_SERVER_TYPE_MAB_CONTAINER = 0x00360007,                 /* server with the agent */
    AZB_MAB_SERVER_TYPE_CLUSTER = 0x00360008,                       /* cluster */
    AZB_MAB_SERVER_TYPE_AZURE_SQL_CONTAINER = 0x00360009,           /* Azure SQL server */
    AZB_MAB_SERVER_TYPE_WINDOWS = 0x0036000a,                       /* Windows server */
    AZB_MAB_SERVER_TYPE_VCENTER = 0x0036000b,                       /* vCenter server */
    AZB_MAB_SERVER_TYPE_VM_APP_CONTAINER = 0x0036000c,              /* Azure VM with databases */
    AZB_MAB_SERVER_TYPE_SQL_AG_WORKLOAD_CONTAINER = 0x0036000d,     /* SQL availability group */
    AZB_MAB_SERVER_TYPE_STORAGE_CONTAINER = 0x0036000e,             /* storage account */
    AZB_MAB_SERVER_TYPE_GENERIC_CONTAINER = 0x0036000f              /* something else */
};

/* Concrete types of an azb_job: values of its job_type. */
enum {
    AZB_JOB_AZURE_IAAS_VM = 0x00960001,    /* azb_azure_iaas_vm_job */
    AZB_JOB_AZURE_IAAS_VM_V2 = 0x00960002, /* azb_azure_iaas_vm_job_v2 */
    AZB_JOB_AZURE_STORAGE = 0x00960003,    /* azb_azure_storage_job */
    AZB_JOB_AZURE_WORKLOAD = 0x00960004,   /* azb_azure_workload_job */
    AZB_JOB_DPM = 0x00960005,              /* azb_dpm_job */
    AZB_JOB_MAB = 0x00960006,              /* azb_mab_job */
    AZB_JOB_VAULT = 0x00960007             /* azb_vault_job */
};

/* A task of the service. */
typedef struct azb_job {
    azb_model model;
    azb_enum job_type;               /* kind of the job (AZB_JOB_...) */
    void *as;                        /* concrete part: see azb_job_as_...() */
    azb_str entity_friendly_name;    /* name of the item for people */
    azb_enum backup_management_type; /* what runs it (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_str operation;               /* what it does: Backup, Restore, ConfigureBackup and others */
    /* how far it is: InProgress, Completed, CompletedWithWarnings, Failed, Cancelled, Cancelling */
    azb_str status;
    azb_time start_time; /* when it started */
    azb_time end_time;   /* when it ended */
    azb_str activity_id; /* id for support */
} azb_job;

/* A problem of an Azure VM job. */
typedef struct azb_azure_iaas_vm_error_info {
    azb_model model;
    azb_opt_i32 error_code;       /* the service's number */
    azb_str error_title;          /* its name */
    azb_str error_string;         /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_azure_iaas_vm_error_info;

typedef struct azb_azure_iaas_vm_error_info_list {
    azb_azure_iaas_vm_error_info **items;
    size_t count;
} azb_azure_iaas_vm_error_info_list;

/* A step of an Azure VM job. */
typedef struct azb_azure_iaas_vm_job_task_details {
    azb_model model;
    azb_str task_id;                 /* name of the step, such as Transfer data to vault */
    azb_time start_time;             /* when it started */
    azb_time end_time;               /* when it ended */
    azb_str instance_id;             /* instance that does it */
    azb_str duration;                /* how long it took (ISO 8601 duration) */
    azb_str status;                  /* current status */
    azb_opt_f64 progress_percentage; /* how far it is, 0 to 100 */
    azb_str task_execution_details;  /* its progress in words, such as bytes moved */
} azb_azure_iaas_vm_job_task_details;

typedef struct azb_azure_iaas_vm_job_task_details_list {
    azb_azure_iaas_vm_job_task_details **items;
    size_t count;
} azb_azure_iaas_vm_job_task_details_list;

/* Steps and facts of an Azure VM job. */
typedef struct azb_azure_iaas_vm_job_extended_info {
    azb_model model;
    azb_azure_iaas_vm_job_task_details_list tasks_list; /* the steps */
    /* facts by name, such as the place of restored disks */
    azb_map property_bag;
    azb_map internal_property_bag;        /* facts for support, by name */
    azb_opt_f64 progress_percentage;      /* how far it is, 0 to 100 */
    azb_str estimated_remaining_duration; /* how long it will take, as the service guesses */
    azb_str dynamic_error_message;        /* error text for this occurrence */
} azb_azure_iaas_vm_job_extended_info;

/* A job of an Azure VM. Part of an azb_job. */
typedef struct azb_azure_iaas_vm_job {
    azb_model model;
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    /* why it failed */
    azb_azure_iaas_vm_error_info_list error_details;
    azb_str virtual_machine_version;                    /* Compute or ClassicCompute */
    azb_azure_iaas_vm_job_extended_info *extended_info; /* its steps; only when one job is read */
    azb_str container_name;                             /* name of the container */
    azb_opt_bool is_user_triggered;                     /* begun by a person, not by the schedule */
} azb_azure_iaas_vm_job;

/* A job of an Azure VM, in its newer form. Part of an azb_job. */
typedef struct azb_azure_iaas_vm_job_v2 {
    azb_model model;
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    azb_str container_name;     /* name of the container */
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    /* why it failed */
    azb_azure_iaas_vm_error_info_list error_details;
    azb_str virtual_machine_version;                    /* Compute or ClassicCompute */
    azb_azure_iaas_vm_job_extended_info *extended_info; /* its steps; only when one job is read */
} azb_azure_iaas_vm_job_v2;

/* A problem of a file share job. */
typedef struct azb_azure_storage_error_info {
    azb_model model;
    azb_opt_i32 error_code;       /* the service's number */
    azb_str error_string;         /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_azure_storage_error_info;

typedef struct azb_azure_storage_error_info_list {
    azb_azure_storage_error_info **items;
    size_t count;
} azb_azure_storage_error_info_list;

/* A step of a file share job. */
typedef struct azb_azure_storage_job_task_details {
    azb_model model;
    azb_str task_id; /* name of the step */
    azb_str status;  /* current status */
} azb_azure_storage_job_task_details;

typedef struct azb_azure_storage_job_task_details_list {
    azb_azure_storage_job_task_details **items;
    size_t count;
} azb_azure_storage_job_task_details_list;

/* Steps and facts of a file share job. */
typedef struct azb_azure_storage_job_extended_info {
    azb_model model;
    azb_azure_storage_job_task_details_list tasks_list; /* the steps */
    azb_map property_bag;                               /* facts by name, such as files restored */
    azb_str dynamic_error_message;                      /* error text for this occurrence */
} azb_azure_storage_job_extended_info;

/* A job of an Azure file share. Part of an azb_job. */
typedef struct azb_azure_storage_job {
    azb_model model;
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    /* why it failed */
    azb_azure_storage_error_info_list error_details;
    azb_str storage_account_name;                       /* the storage account */
    azb_str storage_account_version;                    /* Storage or ClassicStorage */
    azb_azure_storage_job_extended_info *extended_info; /* its steps; only when one job is read */
    azb_opt_bool is_user_triggered;                     /* begun by a person, not by the schedule */
} azb_azure_storage_job;

/* A problem of a database job. */
typedef struct azb_azure_workload_error_info {
    azb_model model;
    azb_opt_i32 error_code;       /* the service's number */
    azb_str error_string;         /* description of the error */
    azb_str error_title;          /* its name */
    azb_str_list recommendations; /* what to do about it */
    azb_str additional_details;   /* more, as text */
} azb_azure_workload_error_info;

typedef struct azb_azure_workload_error_info_list {
    azb_azure_workload_error_info **items;
    size_t count;
} azb_azure_workload_error_info_list;

/* A step of a database job. */
typedef struct azb_azure_workload_job_task_details {
    azb_model model;
    azb_str task_id; /* name of the step */
    azb_str status;  /* current status */
} azb_azure_workload_job_task_details;

typedef struct azb_azure_workload_job_task_details_list {
    azb_azure_workload_job_task_details **items;
    size_t count;
} azb_azure_workload_job_task_details_list;

/* Steps and facts of a database job. */
typedef struct azb_azure_workload_job_extended_info {
    azb_model model;
    azb_azure_workload_job_task_details_list tasks_list; /* the steps */
    azb_map property_bag;                                /* facts by name */
    azb_str dynamic_error_message;                       /* error text for this occurrence */
} azb_azure_workload_job_extended_info;

/* A job of a database in an Azure VM. Part of an azb_job. */
typedef struct azb_azure_workload_job {
    azb_model model;
    azb_str workload_type;      /* kind of database, such as SQLDataBase */
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    /* why it failed */
    azb_azure_workload_error_info_list error_details;
    azb_azure_workload_job_extended_info *extended_info; /* its steps; only when one job is read */
} azb_azure_workload_job;

/* A problem of a DPM job. */
typedef struct azb_dpm_error_info {
    azb_model model;
    azb_str error_string;         /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_dpm_error_info;

typedef struct azb_dpm_error_info_list {
    azb_dpm_error_info **items;
    size_t count;
} azb_dpm_error_info_list;

/* A step of a DPM job. */
typedef struct azb_dpm_job_task_details {
    azb_model model;
    azb_str task_id;     /* name of the step */
    azb_time start_time; /* when it started */
    azb_time end_time;   /* when it ended */
    azb_str duration;    /* how long it took (ISO 8601 duration) */
    azb_str status;      /* current status */
} azb_dpm_job_task_details;

typedef struct azb_dpm_job_task_details_list {
    azb_dpm_job_task_details **items;
    size_t count;
} azb_dpm_job_task_details_list;

/* Steps and facts of a DPM job. */
typedef struct azb_dpm_job_extended_info {
    azb_model model;
    azb_dpm_job_task_details_list tasks_list; /* the steps */
    azb_map property_bag;                     /* facts by name */
    azb_str dynamic_error_message;            /* error text for this occurrence */
} azb_dpm_job_extended_info;

/* A job of a DPM server or Azure Backup Server. Part of an azb_job. */
typedef struct azb_dpm_job {
    azb_model model;
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_str dpm_server_name;    /* the server */
    azb_str container_name;     /* name of the protected server */
    azb_str container_type;     /* kind of the protected server */
    azb_str workload_type;      /* kind of what is backed up */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    /* why it failed */
    azb_dpm_error_info_list error_details;
    azb_dpm_job_extended_info *extended_info; /* its steps; only when one job is read */
} azb_dpm_job;

/* A problem of a job of the agent. */
typedef struct azb_mab_error_info {
    azb_model model;
    azb_str error_string;         /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_mab_error_info;

typedef struct azb_mab_error_info_list {
    azb_mab_error_info **items;
    size_t count;
} azb_mab_error_info_list;

/* A step of a job of the agent. */
typedef struct azb_mab_job_task_details {
    azb_model model;
    azb_str task_id;     /* name of the step */
    azb_time start_time; /* when it started */
    azb_time end_time;   /* when it ended */
    azb_str duration;    /* how long it took (ISO 8601 duration) */
    azb_str status;      /* current status */
} azb_mab_job_task_details;

typedef struct azb_mab_job_task_details_list {
    azb_mab_job_task_details **items;
    size_t count;
} azb_mab_job_task_details_list;

/* Steps and facts of a job of the agent. */
typedef struct azb_mab_job_extended_info {
    azb_model model;
    azb_mab_job_task_details_list tasks_list; /* the steps */
    azb_map property_bag;                     /* facts by name */
    azb_str dynamic_error_message;            /* error text for this occurrence */
} azb_mab_job_extended_info;

/* A job of the agent for files and folders. Part of an azb_job. */
typedef struct azb_mab_job {
    azb_model model;
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    azb_str mab_server_name;    /* the server */
    azb_enum mab_server_type;   /* kind of the server (AZB_MAB_SERVER_TYPE_...) */
    azb_enum workload_type;     /* kind of what is backed up (AZB_WORKLOAD_TYPE_...) */
    /* why it failed */
    azb_mab_error_info_list error_details;
    azb_mab_job_extended_info *extended_info; /* its steps; only when one job is read */
} azb_mab_job;

/* A problem of a vault job. */
typedef struct azb_vault_job_error_info {
    azb_model model;
    azb_opt_i32 error_code;       /* the service's number */
    azb_str error_string;         /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_vault_job_error_info;

typedef struct azb_vault_job_error_info_list {
    azb_vault_job_error_info **items;
    size_t count;
} azb_vault_job_error_info_list;

/* Facts of a vault job. */
typedef struct azb_vault_job_extended_info {
    azb_model model;
    azb_map property_bag; /* facts by name */
} azb_vault_job_extended_info;

/* A job of the vault itself, such as a change of its encryption key. Part of an azb_job. */
typedef struct azb_vault_job {
    azb_model model;
    azb_str duration;           /* duration so far (ISO 8601 duration) */
    azb_enum_list actions_info; /* actions that it supports now (AZB_JOB_SUPPORTED_ACTION_...) */
    /* why it failed */
    azb_vault_job_error_info_list error_details;
    azb_vault_job_extended_info *extended_info; /* its facts; only when one job is read */
} azb_vault_job;

/* A job with its name and id. */
typedef struct azb_job_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_job *properties; /* the job */
} azb_job_resource;

#ifdef __cplusplus
}
#endif

#endif
