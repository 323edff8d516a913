/*
 * model/restore.h - requests to restore a recovery point.
 * Generated from lib/schema/models/restore.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_RESTORE_H
#define AZBACKUP_MODEL_RESTORE_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/recovery_point.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Where to restore to. */
enum {
    AZB_RECOVERY_TYPE_INVALID = 0x005b0001,            /* not stated */
    AZB_RECOVERY_TYPE_ORIGINAL_LOCATION = 0x005b0002,  /* over the source */
    AZB_RECOVERY_TYPE_ALTERNATE_LOCATION = 0x005b0003, /* to a new place */
    AZB_RECOVERY_TYPE_RESTORE_DISKS = 0x005b0004,      /* disks only, to a storage account */
    AZB_RECOVERY_TYPE_OFFLINE = 0x005b0005             /* from a copy that was shipped */
};

/* How a database is restored. */
enum {
    AZB_RECOVERY_MODE_INVALID = 0x005c0001,                 /* not stated */
    AZB_RECOVERY_MODE_FILE_RECOVERY = 0x005c0002,           /* as files to a folder */
    AZB_RECOVERY_MODE_WORKLOAD_RECOVERY = 0x005c0003,       /* as a database */
    AZB_RECOVERY_MODE_SNAPSHOT_ATTACH = 0x005c0004,         /* by attaching disks of a snapshot */
    AZB_RECOVERY_MODE_RECOVERY_USING_SNAPSHOT = 0x005c0005, /* from attached disks */
    /* by attaching disks, then recovering from them */
    AZB_RECOVERY_MODE_SNAPSHOT_ATTACH_AND_RECOVER = 0x005c0006
};

/* What to do with a database that is there already. */
enum {
    AZB_OVERWRITE_OPTIONS_INVALID = 0x005d0001,          /* not stated */
    AZB_OVERWRITE_OPTIONS_FAIL_ON_CONFLICT = 0x005d0002, /* fail */
    AZB_OVERWRITE_OPTIONS_OVERWRITE = 0x005d0003         /* replace it */
};

/* What to do with a file that is there already. */
enum {
    AZB_COPY_OPTIONS_INVALID = 0x005e0001,         /* not stated */
    AZB_COPY_OPTIONS_CREATE_COPY = 0x005e0002,     /* write beside it */
    AZB_COPY_OPTIONS_SKIP = 0x005e0003,            /* leave it */
    AZB_COPY_OPTIONS_OVERWRITE = 0x005e0004,       /* replace it */
    AZB_COPY_OPTIONS_FAIL_ON_CONFLICT = 0x005e0005 /* fail */
};

/* How much of a file share to restore. */
enum {
    AZB_RESTORE_REQUEST_TYPE_INVALID = 0x005f0001,            /* not stated */
    AZB_RESTORE_REQUEST_TYPE_FULL_SHARE_RESTORE = 0x005f0002, /* all of it */
    AZB_RESTORE_REQUEST_TYPE_ITEM_LEVEL_RESTORE = 0x005f0003  /* single files and folders */
};

/* How soon data comes out of the archive. */
enum {
    AZB_REHYDRATION_PRIORITY_STANDARD = 0x00600001, /* within half a day */
    AZB_REHYDRATION_PRIORITY_HIGH = 0x00600002      /* within an hour or so, for more money */
};

/* Who can reach restored disks over the network. */
enum {
    /* as on the source */
    AZB_TARGET_DISK_NETWORK_ACCESS_OPTION_SAME_AS_ON_SOURCE_DISKS = 0x00610001,
    /* private endpoints only */
    AZB_TARGET_DISK_NETWORK_ACCESS_OPTION_ENABLE_PRIVATE_ACCESS_FOR_ALL_DISKS = 0x00610002,
    /* any network */
    AZB_TARGET_DISK_NETWORK_ACCESS_OPTION_ENABLE_PUBLIC_ACCESS_FOR_ALL_DISKS = 0x00610003
};

/* How to bring a point out of the archive. */
typedef struct azb_recovery_point_rehydration_info {
    azb_model model;
    azb_str rehydration_retention_duration; /* how long it stays out, ISO 8601 duration */
    azb_enum rehydration_priority;          /* how soon (AZB_REHYDRATION_PRIORITY_...) */
} azb_recovery_point_rehydration_info;

/* Target location of a file of a SQL database. */
typedef struct azb_sql_data_directory_mapping {
    azb_model model;
    azb_enum mapping_type;       /* what it holds (AZB_SQL_DATA_DIRECTORY_TYPE_...) */
    azb_str source_logical_name; /* its name inside of the database */
    azb_str source_path;         /* where it lay on the source */
    azb_str target_path;         /* target location */
} azb_sql_data_directory_mapping;

typedef struct azb_sql_data_directory_mapping_list {
    azb_sql_data_directory_mapping **items;
    size_t count;
} azb_sql_data_directory_mapping_list;

/* A file or folder to restore out of a share. */
typedef struct azb_restore_file_specs {
    azb_model model;
    azb_str path;               /* its path in the share */
    azb_str file_spec_type;     /* File or Directory */
    azb_str target_folder_path; /* folder to restore it to */
} azb_restore_file_specs;

typedef struct azb_restore_file_specs_list {
    azb_restore_file_specs **items;
    size_t count;
} azb_restore_file_specs_list;

/* The file share to restore to. */
typedef struct azb_target_afs_restore_info {
    azb_model model;
    azb_str name;               /* name of the share */
    azb_str target_resource_id; /* ARM id of its storage account */
} azb_target_afs_restore_info;

/* The database or folder to restore to. */
typedef struct azb_target_restore_info {
    azb_model model;
    azb_enum overwrite_option; /* what to do when it is there already (AZB_OVERWRITE_OPTIONS_...) */
    azb_str container_id;      /* ARM id of the container */
    azb_str database_name;     /* name of the database, instance/name */
    /* folder on the server, to restore files */
    azb_str target_directory_for_file_restore;
} azb_target_restore_info;

/* How to restore a database from a snapshot. */
typedef struct azb_snapshot_restore_parameters {
    azb_model model;
    azb_opt_bool skip_attach_and_mount;        /* the disks are attached already */
    azb_str log_point_in_time_for_db_recovery; /* moment to roll forward to, as text */
} azb_snapshot_restore_parameters;

/* Ids of a user-assigned identity. */
typedef struct azb_user_assigned_identity_properties {
    azb_model model;
    azb_str client_id;    /* client id */
    azb_str principal_id; /* object id */
} azb_user_assigned_identity_properties;

/* A user-assigned identity that the restore acts as. */
typedef struct azb_user_assigned_managed_identity_details {
    azb_model model;
    azb_str identity_arm_id; /* ARM id of the identity */
    azb_str identity_name;   /* its name */
    /* its ids */
    azb_user_assigned_identity_properties *user_assigned_identity_properties;
} azb_user_assigned_managed_identity_details;

/* The keys of an encrypted VM that is restored. */
typedef struct azb_encryption_details {
    azb_model model;
    azb_opt_bool encryption_enabled; /* restore it encrypted */
    azb_str kek_url;                 /* key vault URL of the wrapping key */
    azb_str secret_key_url;          /* key vault URL of the BitLocker secret */
    azb_str kek_vault_id;            /* ARM id of the key's vault */
    azb_str secret_key_vault_id;     /* ARM id of the secret's vault */
} azb_encryption_details;

/* The vault's identity that reaches the target. */
typedef struct azb_identity_info {
    azb_model model;
    azb_opt_bool is_system_assigned_identity; /* the system-assigned one */
    azb_str managed_identity_resource_id;     /* ARM id of a user-assigned one */
} azb_identity_info;

/* A storage account that is reached by identity. */
typedef struct azb_identity_based_restore_details {
    azb_model model;
    azb_str object_type;               /* kind of these details */
    azb_str target_storage_account_id; /* ARM id of the storage account */
} azb_identity_based_restore_details;

/* What a confidential VM needs. */
typedef struct azb_secured_vm_details {
    azb_model model;
    /* ARM id of the disk encryption set of its system disk */
    azb_str secured_vm_os_disk_encryption_set_id;
} azb_secured_vm_details;

/* Network access of restored disks. */
typedef struct azb_target_disk_network_access_settings {
    azb_model model;
    /* who can reach them (AZB_TARGET_DISK_NETWORK_ACCESS_OPTION_...) */
    azb_enum target_disk_network_access_option;
    azb_str target_disk_access_id; /* ARM id of the disk access, for private endpoints */
} azb_target_disk_network_access_settings;

/* Concrete types of an azb_restore_request: values of its object_type. */
enum {
    AZB_RESTORE_REQUEST_AZURE_FILE_SHARE = 0x009f0001, /* azb_azure_file_share_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD = 0x009f0002,   /* azb_azure_workload_restore_request */
    /* azb_azure_workload_point_in_time_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_POINT_IN_TIME = 0x009f0003,
    /* azb_azure_workload_sap_hana_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_HANA = 0x009f0004,
    /* azb_azure_workload_sap_hana_point_in_time_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME = 0x009f0005,
    /* azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_HANA_POINT_IN_TIME_WITH_REHYDRATE = 0x009f0006,
    /* azb_azure_workload_sap_hana_restore_with_rehydrate_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_HANA_WITH_REHYDRATE = 0x009f0007,
    /* azb_azure_workload_sap_ase_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_ASE = 0x009f0008,
    /* azb_azure_workload_sap_ase_point_in_time_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SAP_ASE_POINT_IN_TIME = 0x009f0009,
    /* azb_azure_workload_sql_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SQL = 0x009f000a,
    /* azb_azure_workload_sql_point_in_time_restore_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SQL_POINT_IN_TIME = 0x009f000b,
    /* azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SQL_POINT_IN_TIME_WITH_REHYDRATE = 0x009f000c,
    /* azb_azure_workload_sql_restore_with_rehydrate_request */
    AZB_RESTORE_REQUEST_AZURE_WORKLOAD_SQL_WITH_REHYDRATE = 0x009f000d,
    AZB_RESTORE_REQUEST_IAAS_VM = 0x009f000e, /* azb_iaas_vm_restore_request */
    /* azb_iaas_vm_restore_with_rehydration_request */
    AZB_RESTORE_REQUEST_IAAS_VM_WITH_REHYDRATION = 0x009f000f
};

/* What to restore and where to, by kind of item. */
typedef struct azb_restore_request {
    azb_model model;
    azb_enum object_type; /* kind of the request (AZB_RESTORE_REQUEST_...) */
    void *as;             /* concrete part: see azb_restore_request_as_...() */
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
} azb_restore_request;

/* Restores an Azure file share, or files of it. Part of an azb_restore_request. */
typedef struct azb_azure_file_share_restore_request {
    azb_model model;
    azb_enum recovery_type;        /* where to (AZB_RECOVERY_TYPE_...) */
    azb_str source_resource_id;    /* ARM id of the source's storage account */
    azb_enum copy_options;         /* what to do with files that are there (AZB_COPY_OPTIONS_...) */
    azb_enum restore_request_type; /* all or single files (AZB_RESTORE_REQUEST_TYPE_...) */
    /* the files */
    azb_restore_file_specs_list restore_file_specs;
    azb_target_afs_restore_info *target_details; /* share to restore to */
} azb_azure_file_share_restore_request;

/* Restores a database in an Azure VM. Part of an azb_restore_request. */
typedef struct azb_azure_workload_restore_request {
    azb_model model;
    void *as;                             /* concrete part: see azb_restore_request_as_...() */
    azb_enum recovery_type;               /* where to (AZB_RECOVERY_TYPE_...) */
    azb_str source_resource_id;           /* ARM id of the source VM */
    azb_map property_bag;                 /* more settings by name */
    azb_target_restore_info *target_info; /* database or folder to restore to */
    azb_enum recovery_mode;               /* how (AZB_RECOVERY_MODE_...) */
    azb_str target_resource_group_name;   /* resource group of attached disks */
    /* identity that the restore acts as */
    azb_user_assigned_managed_identity_details *user_assigned_managed_identity_details;
    /* details of a restore from a snapshot */
    azb_snapshot_restore_parameters *snapshot_restore_parameters;
    azb_str target_virtual_machine_id; /* ARM id of the VM to restore to */
} azb_azure_workload_restore_request;

/* Restores a database to a moment. Part of an azb_azure_workload_restore_request. */
typedef struct azb_azure_workload_point_in_time_restore_request {
    azb_model model;
    azb_time point_in_time; /* the moment */
} azb_azure_workload_point_in_time_restore_request;

/* Restores an SAP HANA database. Part of an azb_azure_workload_restore_request. */
typedef struct azb_azure_workload_sap_hana_restore_request {
    azb_model model;
    void *as; /* concrete part: see azb_restore_request_as_...() */
} azb_azure_workload_sap_hana_restore_request;

/*
 * Restores an SAP HANA database to a moment. Part of an
 * azb_azure_workload_sap_hana_restore_request.
 */
typedef struct azb_azure_workload_sap_hana_point_in_time_restore_request {
    azb_model model;
    void *as;               /* concrete part: see azb_restore_request_as_...() */
    azb_time point_in_time; /* the moment */
} azb_azure_workload_sap_hana_point_in_time_restore_request;

/*
 * The same out of the archive. Part of an
 * azb_azure_workload_sap_hana_point_in_time_restore_request.
 */
typedef struct azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request {
    azb_model model;
    azb_recovery_point_rehydration_info *recovery_point_rehydration_info; /* how to rehydrate it */
} azb_azure_workload_sap_hana_point_in_time_restore_with_rehydrate_request;

/*
 * Restores an SAP HANA database out of the archive. Part of an
 * azb_azure_workload_sap_hana_restore_request.
 */
typedef struct azb_azure_workload_sap_hana_restore_with_rehydrate_request {
    azb_model model;
    azb_recovery_point_rehydration_info *recovery_point_rehydration_info; /* how to rehydrate it */
} azb_azure_workload_sap_hana_restore_with_rehydrate_request;

/* Restores an SAP ASE database. Part of an azb_azure_workload_restore_request. */
typedef struct azb_azure_workload_sap_ase_restore_request {
    azb_model model;
    void *as; /* concrete part: see azb_restore_request_as_...() */
} azb_azure_workload_sap_ase_restore_request;

/*
 * Restores an SAP ASE database to a moment. Part of an azb_azure_workload_sap_ase_restore_request.
 */
typedef struct azb_azure_workload_sap_ase_point_in_time_restore_request {
    azb_model model;
    azb_time point_in_time; /* the moment */
} azb_azure_workload_sap_ase_point_in_time_restore_request;

/* Restores a SQL database. Part of an azb_azure_workload_restore_request. */
typedef struct azb_azure_workload_sql_restore_request {
    azb_model model;
    void *as; /* concrete part: see azb_restore_request_as_...() */
    /* restore its files to alternateDirectoryPaths */
    azb_opt_bool should_use_alternate_target_location;
    azb_opt_bool is_non_recoverable; /* leave it without recovery, so that logs can follow */
    /* target location of each file */
    azb_sql_data_directory_mapping_list alternate_directory_paths;
} azb_azure_workload_sql_restore_request;

/* Restores a SQL database to a moment. Part of an azb_azure_workload_sql_restore_request. */
typedef struct azb_azure_workload_sql_point_in_time_restore_request {
    azb_model model;
    void *as;               /* concrete part: see azb_restore_request_as_...() */
    azb_time point_in_time; /* the moment */
} azb_azure_workload_sql_point_in_time_restore_request;

/* The same out of the archive. Part of an azb_azure_workload_sql_point_in_time_restore_request. */
typedef struct azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request {
    azb_model model;
    azb_recovery_point_rehydration_info *recovery_point_rehydration_info; /* how to rehydrate it */
} azb_azure_workload_sql_point_in_time_restore_with_rehydrate_request;

/* Restores a SQL database out of the archive. Part of an azb_azure_workload_sql_restore_request. */
typedef struct azb_azure_workload_sql_restore_with_rehydrate_request {
    azb_model model;
    azb_recovery_point_rehydration_info *recovery_point_rehydration_info; /* how to rehydrate it */
} azb_azure_workload_sql_restore_with_rehydrate_request;

/* Restores an Azure VM, or its disks. Part of an azb_restore_request. */
typedef struct azb_iaas_vm_restore_request {
    azb_model model;
    void *as;                          /* concrete part: see azb_restore_request_as_...() */
    azb_str recovery_point_id;         /* name of the recovery point */
    azb_enum recovery_type;            /* where to (AZB_RECOVERY_TYPE_...) */
    azb_str source_resource_id;        /* ARM id of the source VM */
    azb_str target_virtual_machine_id; /* ARM id of the new VM, for AlternateLocation */
    azb_str target_resource_group_id;  /* ARM id of the resource group of what is made */
    /* ARM id of the storage account that the restore stages in */
    azb_str storage_account_id;
    azb_str virtual_network_id;                   /* ARM id of the new VM's network */
    azb_str subnet_id;                            /* ARM id or name of its subnet */
    azb_str target_domain_name_id;                /* ARM id of its domain name, classic VMs */
    azb_str region;                               /* region to restore to */
    azb_str affinity_group;                       /* affinity group, classic VMs */
    azb_opt_bool create_new_cloud_service;        /* make a cloud service, classic VMs */
    azb_opt_bool original_storage_account_option; /* use the source's storage account */
    azb_encryption_details *encryption_details;   /* keys of an encrypted VM */
    /* logical unit numbers of the data disks to restore; absent: all */
    azb_i32_list restore_disk_lun_list;
    azb_opt_bool restore_with_managed_disks; /* make managed disks of unmanaged ones */
    azb_str disk_encryption_set_id;          /* ARM id of the disk encryption set of new disks */
    azb_str_list zones;                      /* availability zones of what is made */
    azb_identity_info *identity_info;        /* identity that reaches the target */
    /* storage account reached by that identity */
    azb_identity_based_restore_details *identity_based_restore_details;
    azb_extended_location *extended_location;   /* edge zone of what is made */
    azb_secured_vm_details *secured_vm_details; /* what a confidential VM needs */
    /* network access of new disks */
    azb_target_disk_network_access_settings *target_disk_network_access_settings;
} azb_iaas_vm_restore_request;

/* Restores an Azure VM out of the archive. Part of an azb_iaas_vm_restore_request. */
typedef struct azb_iaas_vm_restore_with_rehydration_request {
    azb_model model;
    azb_recovery_point_rehydration_info *recovery_point_rehydration_info; /* how to rehydrate it */
} azb_iaas_vm_restore_with_rehydration_request;

/* The envelope of a restore request. */
typedef struct azb_restore_request_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_restore_request *properties; /* the request */
} azb_restore_request_resource;

#ifdef __cplusplus
}
#endif

#endif
