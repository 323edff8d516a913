/*
 * model/protected_item.h - protected items: what a vault backs up.
 * Generated from lib/schema/models/protected_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_PROTECTED_ITEM_H
#define AZBACKUP_MODEL_PROTECTED_ITEM_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Why an item is written. */
enum {
    AZB_CREATE_MODE_INVALID = 0x00500001, /* not stated */
    AZB_CREATE_MODE_DEFAULT = 0x00500002, /* to protect it */
    AZB_CREATE_MODE_RECOVER = 0x00500003  /* to take it out of its soft delete */
};

/* State of the protection of an item. */
enum {
    AZB_PROTECTION_STATE_INVALID = 0x00510001,            /* not stated */
    AZB_PROTECTION_STATE_IR_PENDING = 0x00510002,         /* first backup is to come */
    AZB_PROTECTION_STATE_PROTECTED = 0x00510003,          /* protected */
    AZB_PROTECTION_STATE_PROTECTION_ERROR = 0x00510004,   /* backups fail */
    AZB_PROTECTION_STATE_PROTECTION_STOPPED = 0x00510005, /* ended, data is kept */
    AZB_PROTECTION_STATE_PROTECTION_PAUSED = 0x00510006,  /* paused */
    AZB_PROTECTION_STATE_BACKUPS_SUSPENDED = 0x00510007   /* suspended, data is kept unchanged */
};

/* The same for items of other servers. */
enum {
    AZB_PROTECTED_ITEM_STATE_INVALID = 0x00520001,            /* not stated */
    AZB_PROTECTED_ITEM_STATE_IR_PENDING = 0x00520002,         /* first backup is to come */
    AZB_PROTECTED_ITEM_STATE_PROTECTED = 0x00520003,          /* protected */
    AZB_PROTECTED_ITEM_STATE_PROTECTION_ERROR = 0x00520004,   /* backups fail */
    AZB_PROTECTED_ITEM_STATE_PROTECTION_STOPPED = 0x00520005, /* ended, data is kept */
    AZB_PROTECTED_ITEM_STATE_PROTECTION_PAUSED = 0x00520006,  /* paused */
    /* suspended, data is kept unchanged */
    AZB_PROTECTED_ITEM_STATE_BACKUPS_SUSPENDED = 0x00520007
};

/* Health of the backups of a VM. */
enum {
    AZB_HEALTH_STATUS_PASSED = 0x00530001,           /* no problem found */
    AZB_HEALTH_STATUS_ACTION_REQUIRED = 0x00530002,  /* something must be done */
    AZB_HEALTH_STATUS_ACTION_SUGGESTED = 0x00530003, /* something should be done */
    AZB_HEALTH_STATUS_INVALID = 0x00530004           /* not stated */
};

/* Health of one indicator of an item. */
enum {
    AZB_RESOURCE_HEALTH_STATUS_HEALTHY = 0x00540001,              /* no problem found */
    AZB_RESOURCE_HEALTH_STATUS_TRANSIENT_DEGRADED = 0x00540002,   /* worse for now */
    AZB_RESOURCE_HEALTH_STATUS_PERSISTENT_DEGRADED = 0x00540003,  /* worse for long */
    AZB_RESOURCE_HEALTH_STATUS_TRANSIENT_UNHEALTHY = 0x00540004,  /* bad for now */
    AZB_RESOURCE_HEALTH_STATUS_PERSISTENT_UNHEALTHY = 0x00540005, /* bad for long */
    AZB_RESOURCE_HEALTH_STATUS_INVALID = 0x00540006               /* not stated */
};

/* How the last backup of a database went. */
enum {
    AZB_LAST_BACKUP_STATUS_INVALID = 0x00550001,   /* not stated */
    AZB_LAST_BACKUP_STATUS_HEALTHY = 0x00550002,   /* no problem found */
    AZB_LAST_BACKUP_STATUS_UNHEALTHY = 0x00550003, /* it failed */
    AZB_LAST_BACKUP_STATUS_IR_PENDING = 0x00550004 /* first backup is to come */
};

/* Health of the backups of a database. */
enum {
    AZB_PROTECTED_ITEM_HEALTH_STATUS_INVALID = 0x00560001,       /* not stated */
    AZB_PROTECTED_ITEM_HEALTH_STATUS_HEALTHY = 0x00560002,       /* no problem found */
    AZB_PROTECTED_ITEM_HEALTH_STATUS_UNHEALTHY = 0x00560003,     /* they fail */
    AZB_PROTECTED_ITEM_HEALTH_STATUS_NOT_REACHABLE = 0x00560004, /* the server does not answer */
    AZB_PROTECTED_ITEM_HEALTH_STATUS_IR_PENDING = 0x00560005     /* first backup is to come */
};

/* A finding about the health of an item. */
typedef struct azb_resource_health_details {
    azb_model model;
    azb_opt_i32 code;             /* the service's number */
    azb_str title;                /* its name */
    azb_str message;              /* what it says, in words */
    azb_str_list recommendations; /* what to do about it */
} azb_resource_health_details;

typedef struct azb_resource_health_details_list {
    azb_resource_health_details **items;
    size_t count;
} azb_resource_health_details_list;

/* A finding about the health of an Azure VM's backups. */
typedef struct azb_azure_iaas_vm_health_details {
    azb_model model;
    azb_opt_i32 code;             /* the service's number */
    azb_str title;                /* its name */
    azb_str message;              /* what it says, in words */
    azb_str_list recommendations; /* what to do about it */
} azb_azure_iaas_vm_health_details;

typedef struct azb_azure_iaas_vm_health_details_list {
    azb_azure_iaas_vm_health_details **items;
    size_t count;
} azb_azure_iaas_vm_health_details_list;

/* One health indicator of an item. */
typedef struct azb_kpi_resource_health_details {
    azb_model model;
    azb_enum resource_health_status; /* its health (AZB_RESOURCE_HEALTH_STATUS_...) */
    /* findings that it is based on */
    azb_resource_health_details_list resource_health_details;
} azb_kpi_resource_health_details;

typedef struct azb_kpi_resource_health_details_map {
    azb_str *keys;
    azb_kpi_resource_health_details **items;
    size_t count;
} azb_kpi_resource_health_details_map;

/* Which data disks of a VM are backed up. */
typedef struct azb_disk_exclusion_properties {
    azb_model model;
    azb_i32_list disk_lun_list;     /* logical unit numbers */
    azb_opt_bool is_inclusion_list; /* the list names disks to back up, not to leave out */
} azb_disk_exclusion_properties;

/* Settings of a VM's backups. */
typedef struct azb_extended_properties {
    azb_model model;
    azb_disk_exclusion_properties *disk_exclusion_properties; /* which disks */
    /* application that is made consistent on Linux */
    azb_str linux_vm_application_name;
} azb_extended_properties;

/* A node of a database that spans several VMs. */
typedef struct azb_distributed_nodes_info {
    azb_model model;
    azb_str node_name;               /* name of the node */
    azb_str status;                  /* its state */
    azb_service_error *error_detail; /* what is wrong with it */
    azb_str source_resource_id;      /* ARM id of its VM */
} azb_distributed_nodes_info;

typedef struct azb_distributed_nodes_info_list {
    azb_distributed_nodes_info **items;
    size_t count;
} azb_distributed_nodes_info_list;

/* Recovery points of an Azure VM, counted. */
typedef struct azb_azure_iaas_vm_protected_item_extended_info {
    azb_model model;
    azb_time oldest_recovery_point;            /* oldest one in any tier */
    azb_time oldest_recovery_point_in_vault;   /* oldest in the vault's standard tier */
    azb_time oldest_recovery_point_in_archive; /* oldest in the archive */
    azb_time newest_recovery_point_in_archive; /* newest in the archive */
    azb_opt_i32 recovery_point_count;          /* how many there are */
    azb_opt_bool policy_inconsistent;          /* not protected as the policy says */
} azb_azure_iaas_vm_protected_item_extended_info;

/* Recovery points of a file share, counted. */
typedef struct azb_azure_fileshare_protected_item_extended_info {
    azb_model model;
    azb_time oldest_recovery_point;    /* oldest one in any tier */
    azb_opt_i32 recovery_point_count;  /* how many there are */
    azb_str policy_state;              /* whether it is protected as the policy says */
    azb_str resource_state;            /* whether the share is there */
    azb_time resource_state_sync_time; /* when that was looked up */
} azb_azure_fileshare_protected_item_extended_info;

/* Recovery points of an Azure SQL database, counted. */
typedef struct azb_azure_sql_protected_item_extended_info {
    azb_model model;
    azb_time oldest_recovery_point;   /* oldest one in any tier */
    azb_opt_i32 recovery_point_count; /* how many there are */
    azb_str policy_state;             /* whether it is protected as the policy says */
} azb_azure_sql_protected_item_extended_info;

/* Recovery points of a database, counted. */
typedef struct azb_azure_vm_workload_protected_item_extended_info {
    azb_model model;
    azb_time oldest_recovery_point;            /* oldest one in any tier */
    azb_time oldest_recovery_point_in_vault;   /* oldest in the vault's standard tier */
    azb_time oldest_recovery_point_in_archive; /* oldest in the archive */
    azb_time newest_recovery_point_in_archive; /* newest in the archive */
    azb_opt_i32 recovery_point_count;          /* how many there are */
    azb_str policy_state;                      /* whether it is protected as the policy says */
    azb_str recovery_model;                    /* recovery model of the database */
} azb_azure_vm_workload_protected_item_extended_info;

/* Recovery points of an item of a DPM server. */
typedef struct azb_dpm_protected_item_extended_info {
    azb_model model;
    azb_map protectable_object_load_path;        /* paths by name */
    azb_opt_bool is_protected;                   /* it is protected */
    azb_opt_bool is_present_on_cloud;            /* it has points in the vault */
    azb_str last_backup_status;                  /* how the last backup went */
    azb_time last_refreshed_at;                  /* when this information was read */
    azb_time oldest_recovery_point;              /* oldest in the vault */
    azb_opt_i32 recovery_point_count;            /* points in the vault */
    azb_time on_premise_oldest_recovery_point;   /* oldest on the server */
    azb_time on_premise_latest_recovery_point;   /* newest on the server */
    azb_opt_i32 on_premise_recovery_point_count; /* points on the server */
    azb_opt_bool is_collocated;                  /* shares its disk space with others */
    azb_str protection_group_name;               /* protection group on the server */
    azb_str disk_storage_used_in_bytes;          /* disk space used, as text */
    azb_str total_disk_storage_size_in_bytes;    /* disk space set aside, as text */
} azb_dpm_protected_item_extended_info;

/* Recovery points of files and folders, counted. */
typedef struct azb_mab_file_folder_protected_item_extended_info {
    azb_model model;
    azb_time last_refreshed_at;       /* when this information was read */
    azb_time oldest_recovery_point;   /* oldest one in any tier */
    azb_opt_i32 recovery_point_count; /* how many there are */
} azb_mab_file_folder_protected_item_extended_info;

/* Concrete types of an azb_protected_item: values of its protected_item_type. */
enum {
    AZB_PROTECTED_ITEM_AZURE_FILESHARE = 0x009d0001, /* azb_azure_fileshare_protected_item */
    AZB_PROTECTED_ITEM_AZURE_IAAS_VM = 0x009d0002,   /* azb_azure_iaas_vm_protected_item */
    /* azb_azure_iaas_classic_compute_vm_protected_item */
    AZB_PROTECTED_ITEM_AZURE_IAAS_CLASSIC_COMPUTE_VM = 0x009d0003,
    /* azb_azure_iaas_compute_vm_protected_item */
    AZB_PROTECTED_ITEM_AZURE_IAAS_COMPUTE_VM = 0x009d0004,
    AZB_PROTECTED_ITEM_AZURE_SQL = 0x009d0005,         /* azb_azure_sql_protected_item */
    AZB_PROTECTED_ITEM_AZURE_VM_WORKLOAD = 0x009d0006, /* azb_azure_vm_workload_protected_item */
    /* azb_azure_vm_workload_sap_ase_database_protected_item */
    AZB_PROTECTED_ITEM_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE = 0x009d0007,
    /* azb_azure_vm_workload_sap_hana_database_protected_item */
    AZB_PROTECTED_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE = 0x009d0008,
    /* azb_azure_vm_workload_sap_hana_db_instance_protected_item */
    AZB_PROTECTED_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_DB_INSTANCE = 0x009d0009,
    /* azb_azure_vm_workload_sql_database_protected_item */
    AZB_PROTECTED_ITEM_AZURE_VM_WORKLOAD_SQL_DATABASE = 0x009d000a,
    AZB_PROTECTED_ITEM_DPM = 0x009d000b,            /* azb_dpm_protected_item */
    AZB_PROTECTED_ITEM_GENERIC = 0x009d000c,        /* azb_generic_protected_item */
    AZB_PROTECTED_ITEM_MAB_FILE_FOLDER = 0x009d000d /* azb_mab_file_folder_protected_item */
};

/* Something that a vault backs up. */
typedef struct azb_protected_item {
    azb_model model;
    azb_enum protected_item_type;    /* kind of the item (AZB_PROTECTED_ITEM_...) */
    void *as;                        /* concrete part: see azb_protected_item_as_...() */
    azb_enum backup_management_type; /* what runs its backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum workload_type;          /* what it is (AZB_DATA_SOURCE_TYPE_...) */
    azb_str container_name;          /* name of its container */
    azb_str source_resource_id;      /* ARM id of what is backed up */
    azb_str policy_id;               /* ARM id of its policy */
    azb_time last_recovery_point;    /* newest recovery point */
    azb_str backup_set_name;         /* backup set that it belongs to */
    azb_enum create_mode;            /* why it is written (AZB_CREATE_MODE_...) */
    /* when it was soft-deleted */
    azb_time deferred_delete_time_in_utc;
    azb_opt_bool is_scheduled_for_deferred_delete;     /* it is soft-deleted */
    azb_str deferred_delete_time_remaining;            /* time until it is gone for good, as text */
    azb_opt_bool is_deferred_delete_schedule_upcoming; /* soon gone for good */
    /* a point is being brought out of the archive */
    azb_opt_bool is_rehydrate;
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
    azb_opt_bool is_archive_enabled;                  /* points may go to the archive */
    azb_str policy_name;                              /* name of its policy */
    azb_opt_i32 soft_delete_retention_period_in_days; /* days that it is kept after a soft delete */
    azb_str vault_id;                                 /* ARM id of its vault */
} azb_protected_item;

/*
 * An Azure file share. protectedItemType is AzureFileShareProtectedItem. Part of an
 * azb_protected_item.
 */
typedef struct azb_azure_fileshare_protected_item {
    azb_model model;
    azb_str friendly_name;      /* display name */
    azb_str protection_status;  /* state of its protection, as text */
    azb_enum protection_state;  /* state of its protection (AZB_PROTECTION_STATE_...) */
    azb_str last_backup_status; /* how the last backup went */
    azb_time last_backup_time;  /* when it was */
    /* health by indicator */
    azb_kpi_resource_health_details_map kpis_healths;
    /* its recovery points, counted; only when asked for */
    azb_azure_fileshare_protected_item_extended_info *extended_info;
} azb_azure_fileshare_protected_item;

/* An Azure VM. Part of an azb_protected_item. */
typedef struct azb_azure_iaas_vm_protected_item {
    azb_model model;
    void *as;                   /* concrete part: see azb_protected_item_as_...() */
    azb_str friendly_name;      /* display name */
    azb_str virtual_machine_id; /* ARM id of the VM */
    azb_str protection_status;  /* state of its protection, as text */
    azb_enum protection_state;  /* state of its protection (AZB_PROTECTION_STATE_...) */
    azb_enum health_status;     /* how well its backups go (AZB_HEALTH_STATUS_...) */
    /* findings about them */
    azb_azure_iaas_vm_health_details_list health_details;
    azb_kpi_resource_health_details_map kpis_healths; /* health by indicator */
    azb_str last_backup_status;                       /* how the last backup went */
    azb_time last_backup_time;                        /* when it was */
    azb_str protected_item_data_id;                   /* id of its data in the service */
    /* its recovery points, counted; only when asked for */
    azb_azure_iaas_vm_protected_item_extended_info *extended_info;
    azb_extended_properties *extended_properties; /* settings of its backups */
    azb_str policy_type;                          /* kind of its policy, V1 or V2 */
} azb_azure_iaas_vm_protected_item;

/*
 * A classic Azure VM. protectedItemType is Microsoft.ClassicCompute/virtualMachines. Part of an
 * azb_azure_iaas_vm_protected_item.
 */
typedef struct azb_azure_iaas_classic_compute_vm_protected_item {
    azb_model model;
} azb_azure_iaas_classic_compute_vm_protected_item;

/*
 * An Azure VM of Azure Resource Manager. protectedItemType is Microsoft.Compute/virtualMachines.
 * Part of an azb_azure_iaas_vm_protected_item.
 */
typedef struct azb_azure_iaas_compute_vm_protected_item {
    azb_model model;
} azb_azure_iaas_compute_vm_protected_item;

/*
 * An Azure SQL database. protectedItemType is Microsoft.Sql/servers/databases. Part of an
 * azb_protected_item.
 */
typedef struct azb_azure_sql_protected_item {
    azb_model model;
    azb_str protected_item_data_id; /* id of its data in the service */
    azb_enum protection_state;      /* state of its protection (AZB_PROTECTED_ITEM_STATE_...) */
    /* its recovery points, counted; only when asked for */
    azb_azure_sql_protected_item_extended_info *extended_info;
} azb_azure_sql_protected_item;

/* A database in an Azure VM. Part of an azb_protected_item. */
typedef struct azb_azure_vm_workload_protected_item {
    azb_model model;
    void *as;                    /* concrete part: see azb_protected_item_as_...() */
    azb_str friendly_name;       /* display name */
    azb_str server_name;         /* the VM or cluster that it runs on */
    azb_str parent_name;         /* its instance or availability group */
    azb_str parent_type;         /* kind of that parent */
    azb_str protection_status;   /* state of its protection, as text */
    azb_enum protection_state;   /* state of its protection (AZB_PROTECTION_STATE_...) */
    azb_enum last_backup_status; /* how the last backup went (AZB_LAST_BACKUP_STATUS_...) */
    azb_time last_backup_time;   /* when it was */
    /* why it failed */
    azb_service_error *last_backup_error_detail;
    azb_str protected_item_data_source_id; /* id of its data in the service */
    /* how well its backups go (AZB_PROTECTED_ITEM_HEALTH_STATUS_...) */
    azb_enum protected_item_health_status;
    /* its recovery points, counted; only when asked for */
    azb_azure_vm_workload_protected_item_extended_info *extended_info;
    azb_kpi_resource_health_details_map kpis_healths; /* health by indicator */
    azb_distributed_nodes_info_list nodes_list;       /* nodes that it spans */
} azb_azure_vm_workload_protected_item;

/*
 * An SAP ASE database. protectedItemType is AzureVmWorkloadSAPAseDatabase. Part of an
 * azb_azure_vm_workload_protected_item.
 */
typedef struct azb_azure_vm_workload_sap_ase_database_protected_item {
    azb_model model;
} azb_azure_vm_workload_sap_ase_database_protected_item;

/*
 * An SAP HANA database. protectedItemType is AzureVmWorkloadSAPHanaDatabase. Part of an
 * azb_azure_vm_workload_protected_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_database_protected_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_database_protected_item;

/*
 * An SAP HANA instance, backed up by snapshots. protectedItemType is
 * AzureVmWorkloadSAPHanaDBInstance. Part of an azb_azure_vm_workload_protected_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_db_instance_protected_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_db_instance_protected_item;

/*
 * A SQL database. protectedItemType is AzureVmWorkloadSQLDatabase. Part of an
 * azb_azure_vm_workload_protected_item.
 */
typedef struct azb_azure_vm_workload_sql_database_protected_item {
    azb_model model;
} azb_azure_vm_workload_sql_database_protected_item;

/* An item of a DPM server or Azure Backup Server. Part of an azb_protected_item. */
typedef struct azb_dpm_protected_item {
    azb_model model;
    azb_str friendly_name;      /* display name */
    azb_str backup_engine_name; /* the server */
    azb_enum protection_state;  /* state of its protection (AZB_PROTECTED_ITEM_STATE_...) */
    /* its recovery points; only when asked for */
    azb_dpm_protected_item_extended_info *extended_info;
} azb_dpm_protected_item;

/* Something else. Part of an azb_protected_item. */
typedef struct azb_generic_protected_item {
    azb_model model;
    azb_str friendly_name;         /* display name */
    azb_str policy_state;          /* whether it is protected as the policy says */
    azb_enum protection_state;     /* state of its protection (AZB_PROTECTION_STATE_...) */
    azb_opt_i64 protected_item_id; /* number of its data in the service */
    azb_map source_associations;   /* what it belongs to, by name */
    azb_str fabric_name;           /* its fabric */
} azb_generic_protected_item;

/* Files and folders of a server. Part of an azb_protected_item. */
typedef struct azb_mab_file_folder_protected_item {
    azb_model model;
    azb_str friendly_name;      /* display name */
    azb_str computer_name;      /* the server */
    azb_str last_backup_status; /* how the last backup went */
    azb_time last_backup_time;  /* when it was */
    azb_str protection_state;   /* state of its protection, as text */
    /* when soft delete was last looked at, as the service counts */
    azb_opt_i64 deferred_delete_sync_time_in_utc;
    /* its recovery points, counted; only when asked for */
    azb_mab_file_folder_protected_item_extended_info *extended_info;
} azb_mab_file_folder_protected_item;

/* A protected item with its name and id. */
typedef struct azb_protected_item_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_protected_item *properties; /* the item */
} azb_protected_item_resource;

#ifdef __cplusplus
}
#endif

#endif
