/*
 * model/recovery_point.h - recovery points: the states of an item that can be restored.
 * Generated from lib/schema/models/recovery_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_RECOVERY_POINT_H
#define AZBACKUP_MODEL_RECOVERY_POINT_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where the data of a recovery point is stored. */
enum {
    AZB_RECOVERY_POINT_TIER_TYPE_INVALID = 0x00570001,     /* not stated */
    AZB_RECOVERY_POINT_TIER_TYPE_INSTANT_RP = 0x00570002,  /* a snapshot beside the source */
    AZB_RECOVERY_POINT_TIER_TYPE_HARDENED_RP = 0x00570003, /* a copy in the vault's standard tier */
    AZB_RECOVERY_POINT_TIER_TYPE_ARCHIVED_RP = 0x00570004  /* a copy in the vault's archive tier */
};

/* State of a recovery point in one tier. */
enum {
    AZB_RECOVERY_POINT_TIER_STATUS_INVALID = 0x00580001,  /* not stated */
    AZB_RECOVERY_POINT_TIER_STATUS_VALID = 0x00580002,    /* there and usable */
    AZB_RECOVERY_POINT_TIER_STATUS_DISABLED = 0x00580003, /* there, not usable */
    AZB_RECOVERY_POINT_TIER_STATUS_DELETED = 0x00580004,  /* not there any more */
    /* brought back from the archive for a time */
    AZB_RECOVERY_POINT_TIER_STATUS_REHYDRATED = 0x00580005
};

/* How a database was backed up. */
enum {
    AZB_RESTORE_POINT_TYPE_INVALID = 0x00590001,       /* not stated */
    AZB_RESTORE_POINT_TYPE_FULL = 0x00590002,          /* everything */
    AZB_RESTORE_POINT_TYPE_LOG = 0x00590003,           /* transaction log */
    AZB_RESTORE_POINT_TYPE_DIFFERENTIAL = 0x00590004,  /* changes since the last full one */
    AZB_RESTORE_POINT_TYPE_INCREMENTAL = 0x00590005,   /* changes since the last one of any kind */
    AZB_RESTORE_POINT_TYPE_SNAPSHOT_FULL = 0x00590006, /* disk snapshot */
    /* disk snapshot outside of the log chain */
    AZB_RESTORE_POINT_TYPE_SNAPSHOT_COPY_ONLY_FULL = 0x00590007
};

/* What a file of a SQL database holds. */
enum {
    AZB_SQL_DATA_DIRECTORY_TYPE_INVALID = 0x005a0001, /* not stated */
    AZB_SQL_DATA_DIRECTORY_TYPE_DATA = 0x005a0002,    /* data file */
    AZB_SQL_DATA_DIRECTORY_TYPE_LOG = 0x005a0003      /* log file */
};

/* How long a recovery point is kept. */
typedef struct azb_recovery_point_properties {
    azb_model model;
    azb_str expiry_time; /* when retention ends, as text of the service; ISO 8601 in practice */
    azb_str rule_name;   /* retention rule that keeps it */
    /* deleted, still recoverable */
    azb_opt_bool is_soft_deleted;
} azb_recovery_point_properties;

/* A recovery point in one of its tiers. */
typedef struct azb_recovery_point_tier_information {
    azb_model model;
    azb_enum type;         /* which tier (AZB_RECOVERY_POINT_TIER_TYPE_...) */
    azb_enum status;       /* state in that tier (AZB_RECOVERY_POINT_TIER_STATUS_...) */
    azb_map extended_info; /* more by name, such as RehydratedRPExpiryTime */
} azb_recovery_point_tier_information;

typedef struct azb_recovery_point_tier_information_list {
    azb_recovery_point_tier_information **items;
    size_t count;
} azb_recovery_point_tier_information_list;

/* The same, as points of VMs and databases have it. */
typedef struct azb_recovery_point_tier_information_v2 {
    azb_model model;
    azb_enum type;         /* which tier (AZB_RECOVERY_POINT_TIER_TYPE_...) */
    azb_enum status;       /* state in that tier (AZB_RECOVERY_POINT_TIER_STATUS_...) */
    azb_map extended_info; /* more by name, such as RehydratedRPExpiryTime */
} azb_recovery_point_tier_information_v2;

typedef struct azb_recovery_point_tier_information_v2_list {
    azb_recovery_point_tier_information_v2 **items;
    size_t count;
} azb_recovery_point_tier_information_v2_list;

/* Whether a recovery point can go to another tier. */
typedef struct azb_recovery_point_move_readiness_info {
    azb_model model;
    azb_opt_bool is_ready_for_move; /* it can */
    azb_str additional_info;        /* why not */
} azb_recovery_point_move_readiness_info;

typedef struct azb_recovery_point_move_readiness_info_map {
    azb_str *keys;
    azb_recovery_point_move_readiness_info **items;
    size_t count;
} azb_recovery_point_move_readiness_info_map;

/* A disk of a VM. */
typedef struct azb_disk_information {
    azb_model model;
    azb_opt_i32 lun; /* logical unit number; the system disk has -1 */
    azb_str name;    /* name of the disk */
} azb_disk_information;

typedef struct azb_disk_information_list {
    azb_disk_information **items;
    size_t count;
} azb_disk_information_list;

/* Which disks of a VM were backed up. */
typedef struct azb_recovery_point_disk_configuration {
    azb_model model;
    azb_opt_i32 number_of_disks_included_in_backup; /* disks in the backup */
    azb_opt_i32 number_of_disks_attached_to_vm;     /* disks that the VM had */
    azb_disk_information_list included_disk_list;   /* the disks in the backup */
    azb_disk_information_list excluded_disk_list;   /* the disks left out */
} azb_recovery_point_disk_configuration;

/* The BitLocker key of an encrypted VM. */
typedef struct azb_bek_details {
    azb_model model;
    azb_str secret_url;      /* key vault URL of the secret */
    azb_str secret_vault_id; /* ARM id of the key vault */
    azb_str secret_data;     /* the secret itself, base64 (secret) */
} azb_bek_details;

/* The key that wraps the BitLocker key. */
typedef struct azb_kek_details {
    azb_model model;
    azb_str key_url;         /* key vault URL of the key */
    azb_str key_vault_id;    /* ARM id of the key vault */
    azb_str key_backup_data; /* backup of the key itself, base64 (secret) */
} azb_kek_details;

/* The keys that an encrypted VM needs to start. */
typedef struct azb_key_and_secret_details {
    azb_model model;
    azb_str encryption_mechanism; /* how it is encrypted */
    azb_bek_details *bek_details; /* its BitLocker key */
    azb_kek_details *kek_details; /* the key around that key */
} azb_key_and_secret_details;

/* A time range within which a database can be restored to any moment. */
typedef struct azb_point_in_time_range {
    azb_model model;
    azb_time start_time; /* first moment */
    azb_time end_time;   /* last moment */
} azb_point_in_time_range;

typedef struct azb_point_in_time_range_list {
    azb_point_in_time_range **items;
    size_t count;
} azb_point_in_time_range_list;

/* A file of a SQL database. */
typedef struct azb_sql_data_directory {
    azb_model model;
    azb_enum type;        /* what it holds (AZB_SQL_DATA_DIRECTORY_TYPE_...) */
    azb_str path;         /* where it lay on the source */
    azb_str logical_name; /* its name inside of the database */
} azb_sql_data_directory;

typedef struct azb_sql_data_directory_list {
    azb_sql_data_directory **items;
    size_t count;
} azb_sql_data_directory_list;

/* The files of a SQL database at a recovery point. */
typedef struct azb_azure_workload_sql_recovery_point_extended_info {
    azb_model model;
    azb_time data_directory_time_in_utc;              /* when the paths were read */
    azb_sql_data_directory_list data_directory_paths; /* the files */
} azb_azure_workload_sql_recovery_point_extended_info;

/* Concrete types of an azb_recovery_point: values of its object_type. */
enum {
    AZB_RECOVERY_POINT_AZURE_FILE_SHARE = 0x009e0001, /* azb_azure_file_share_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD = 0x009e0002,   /* azb_azure_workload_recovery_point */
    /* azb_azure_workload_point_in_time_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_POINT_IN_TIME = 0x009e0003,
    /* azb_azure_workload_sap_hana_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SAP_HANA = 0x009e0004,
    /* azb_azure_workload_sap_hana_point_in_time_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME = 0x009e0005,
    /* azb_azure_workload_sap_ase_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SAP_ASE = 0x009e0006,
    /* azb_azure_workload_sap_ase_point_in_time_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SAP_ASE_POINT_IN_TIME = 0x009e0007,
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SQL = 0x009e0008, /* azb_azure_workload_sql_recovery_point */
    /* azb_azure_workload_sql_point_in_time_recovery_point */
    AZB_RECOVERY_POINT_AZURE_WORKLOAD_SQL_POINT_IN_TIME = 0x009e0009,
    AZB_RECOVERY_POINT_GENERIC = 0x009e000a, /* azb_generic_recovery_point */
    AZB_RECOVERY_POINT_IAAS_VM = 0x009e000b  /* azb_iaas_vm_recovery_point */
};

/* A state of an item that can be restored. */
typedef struct azb_recovery_point {
    azb_model model;
    /* kind of the point: name of the concrete type (AZB_RECOVERY_POINT_...) */
    azb_enum object_type;
    void *as; /* concrete part: see azb_recovery_point_as_...() */
} azb_recovery_point;

/* A snapshot of an Azure file share. Part of an azb_recovery_point. */
typedef struct azb_azure_file_share_recovery_point {
    azb_model model;
    azb_str recovery_point_type;           /* consistency, such as FileSystemConsistent */
    azb_time recovery_point_time;          /* when it was taken */
    azb_str file_share_snapshot_uri;       /* URI of the snapshot */
    azb_opt_i32 recovery_point_size_in_gb; /* size */
    /* its tiers */
    azb_recovery_point_tier_information_list recovery_point_tier_details;
    azb_recovery_point_properties *recovery_point_properties; /* how long it is kept */
} azb_azure_file_share_recovery_point;

/* A backup of a database in an Azure VM. Part of an azb_recovery_point. */
typedef struct azb_azure_workload_recovery_point {
    azb_model model;
    void *as;                            /* concrete part: see azb_recovery_point_as_...() */
    azb_time recovery_point_time_in_utc; /* when it was taken */
    azb_enum type;                       /* how it was backed up (AZB_RESTORE_POINT_TYPE_...) */
    /* its tiers */
    azb_recovery_point_tier_information_v2_list recovery_point_tier_details;
    /* readiness to move, by target tier */
    azb_recovery_point_move_readiness_info_map recovery_point_move_readiness_info;
    azb_recovery_point_properties *recovery_point_properties; /* how long it is kept */
} azb_azure_workload_recovery_point;

/* A chain of log backups. Part of an azb_azure_workload_recovery_point. */
typedef struct azb_azure_workload_point_in_time_recovery_point {
    azb_model model;
    void *as;                                 /* concrete part: see azb_recovery_point_as_...() */
    azb_point_in_time_range_list time_ranges; /* spans that can be restored */
} azb_azure_workload_point_in_time_recovery_point;

/* A backup of an SAP HANA database. Part of an azb_azure_workload_recovery_point. */
typedef struct azb_azure_workload_sap_hana_recovery_point {
    azb_model model;
} azb_azure_workload_sap_hana_recovery_point;

/*
 * A chain of log backups of an SAP HANA database. Part of an
 * azb_azure_workload_point_in_time_recovery_point.
 */
typedef struct azb_azure_workload_sap_hana_point_in_time_recovery_point {
    azb_model model;
} azb_azure_workload_sap_hana_point_in_time_recovery_point;

/* A backup of an SAP ASE database. Part of an azb_azure_workload_recovery_point. */
typedef struct azb_azure_workload_sap_ase_recovery_point {
    azb_model model;
} azb_azure_workload_sap_ase_recovery_point;

/*
 * A chain of log backups of an SAP ASE database. Part of an
 * azb_azure_workload_point_in_time_recovery_point.
 */
typedef struct azb_azure_workload_sap_ase_point_in_time_recovery_point {
    azb_model model;
} azb_azure_workload_sap_ase_point_in_time_recovery_point;

/* A backup of a SQL database. Part of an azb_azure_workload_recovery_point. */
typedef struct azb_azure_workload_sql_recovery_point {
    azb_model model;
    void *as; /* concrete part: see azb_recovery_point_as_...() */
    /* its files; only when asked for */
    azb_azure_workload_sql_recovery_point_extended_info *extended_info;
} azb_azure_workload_sql_recovery_point;

/* A chain of log backups of a SQL database. Part of an azb_azure_workload_sql_recovery_point. */
typedef struct azb_azure_workload_sql_point_in_time_recovery_point {
    azb_model model;
    azb_point_in_time_range_list time_ranges; /* spans that can be restored */
} azb_azure_workload_sql_point_in_time_recovery_point;

/* A recovery point of another workload. Part of an azb_recovery_point. */
typedef struct azb_generic_recovery_point {
    azb_model model;
    azb_str friendly_name;                                    /* display name */
    azb_str recovery_point_type;                              /* kind of backup */
    azb_time recovery_point_time;                             /* when it was taken */
    azb_str recovery_point_additional_info;                   /* more, as text */
    azb_recovery_point_properties *recovery_point_properties; /* how long it is kept */
} azb_generic_recovery_point;

/* A backup of an Azure VM. Part of an azb_recovery_point. */
typedef struct azb_iaas_vm_recovery_point {
    azb_model model;
    /* consistency: AppConsistent, FileSystemConsistent, CrashConsistent */
    azb_str recovery_point_type;
    azb_time recovery_point_time;               /* when it was taken */
    azb_str recovery_point_additional_info;     /* more, as text */
    azb_str source_vm_storage_type;             /* storage of the VM's disks */
    azb_opt_bool is_source_vm_encrypted;        /* the VM was encrypted */
    azb_key_and_secret_details *key_and_secret; /* keys of an encrypted VM */
    azb_opt_bool is_instant_ilr_session_active; /* mounted for file recovery now */
    /* its tiers */
    azb_recovery_point_tier_information_v2_list recovery_point_tier_details;
    azb_opt_bool is_managed_virtual_machine;      /* the VM had managed disks */
    azb_str virtual_machine_size;                 /* size of the VM, such as Standard_D1 */
    azb_opt_bool original_storage_account_option; /* can be restored to its own storage account */
    azb_str os_type;                              /* Windows or Linux */
    /* which disks are in it */
    azb_recovery_point_disk_configuration *recovery_point_disk_configuration;
    azb_str_list zones; /* availability zones of the VM */
    /* readiness to move, by target tier */
    azb_recovery_point_move_readiness_info_map recovery_point_move_readiness_info;
    azb_str security_type; /* trusted launch or confidential VM */
    /* how long it is kept */
    azb_recovery_point_properties *recovery_point_properties;
    azb_opt_bool is_private_access_enabled_on_any_disk; /* a disk allows private access only */
    azb_extended_location *extended_location;           /* edge zone of the VM */
} azb_iaas_vm_recovery_point;

/* A recovery point with its name and id. */
typedef struct azb_recovery_point_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_recovery_point *properties; /* the point */
} azb_recovery_point_resource;

#ifdef __cplusplus
}
#endif

#endif
