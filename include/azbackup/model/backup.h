/*
 * model/backup.h - requests for a backup out of schedule.
 * Generated from lib/schema/models/backup.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_BACKUP_H
#define AZBACKUP_MODEL_BACKUP_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a database is to be backed up. */
enum {
    AZB_BACKUP_TYPE_INVALID = 0x00010001,        /* not stated */
    AZB_BACKUP_TYPE_FULL = 0x00010002,           /* everything */
    AZB_BACKUP_TYPE_DIFFERENTIAL = 0x00010003,   /* changes since the last full one */
    AZB_BACKUP_TYPE_LOG = 0x00010004,            /* transaction log */
    AZB_BACKUP_TYPE_COPY_ONLY_FULL = 0x00010005, /* everything, outside of the log chain */
    AZB_BACKUP_TYPE_INCREMENTAL = 0x00010006,    /* changes since the last one of any kind */
    AZB_BACKUP_TYPE_SNAPSHOT_FULL = 0x00010007,  /* disk snapshot */
    /* disk snapshot outside of the log chain */
    AZB_BACKUP_TYPE_SNAPSHOT_COPY_ONLY_FULL = 0x00010008
};

/* Concrete types of an azb_backup_request: values of its object_type. */
enum {
    AZB_BACKUP_REQUEST_AZURE_FILE_SHARE = 0x008f0001, /* azb_azure_file_share_backup_request */
    AZB_BACKUP_REQUEST_AZURE_WORKLOAD = 0x008f0002,   /* azb_azure_workload_backup_request */
    AZB_BACKUP_REQUEST_IAAS_VM = 0x008f0003           /* azb_iaas_vm_backup_request */
};

/* What to back up and how long to keep it, by kind of item. */
typedef struct azb_backup_request {
    azb_model model;
    azb_enum object_type; /* kind of the request (AZB_BACKUP_REQUEST_...) */
    void *as;             /* concrete part: see azb_backup_request_as_...() */
} azb_backup_request;

/* Backs up an Azure file share. Part of an azb_backup_request. */
typedef struct azb_azure_file_share_backup_request {
    azb_model model;
    azb_time recovery_point_expiry_time_in_utc; /* when the new point ends */
} azb_azure_file_share_backup_request;

/* Backs up a database in an Azure VM. Part of an azb_backup_request. */
typedef struct azb_azure_workload_backup_request {
    azb_model model;
    azb_enum backup_type;                       /* how (AZB_BACKUP_TYPE_...) */
    azb_opt_bool enable_compression;            /* compress it, SQL only */
    azb_time recovery_point_expiry_time_in_utc; /* when the new point ends */
} azb_azure_workload_backup_request;

/* Backs up an Azure VM. Part of an azb_backup_request. */
typedef struct azb_iaas_vm_backup_request {
    azb_model model;
    /* when the new point ends; the service's default is 30 days */
    azb_time recovery_point_expiry_time_in_utc;
} azb_iaas_vm_backup_request;

/* The envelope of a backup request. */
typedef struct azb_backup_request_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_request *properties; /* the request */
} azb_backup_request_resource;

#ifdef __cplusplus
}
#endif

#endif
