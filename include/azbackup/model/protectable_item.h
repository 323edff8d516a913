/*
 * model/protectable_item.h - protectable items: what could be backed up.
 * Generated from lib/schema/models/protectable_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_PROTECTABLE_ITEM_H
#define AZBACKUP_MODEL_PROTECTABLE_ITEM_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/protected_item.h>

#ifdef __cplusplus
extern "C" {
#endif

/* State of the protection of something. */
enum {
    AZB_PROTECTION_STATUS_INVALID = 0x004d0001,          /* not stated */
    AZB_PROTECTION_STATUS_NOT_PROTECTED = 0x004d0002,    /* not protected */
    AZB_PROTECTION_STATUS_PROTECTING = 0x004d0003,       /* about to be protected */
    AZB_PROTECTION_STATUS_PROTECTED = 0x004d0004,        /* protected */
    AZB_PROTECTION_STATUS_PROTECTION_FAILED = 0x004d0005 /* it could not be protected */
};

/* Kind of a file share. */
enum {
    AZB_AZURE_FILE_SHARE_TYPE_INVALID = 0x004e0001, /* not stated */
    AZB_AZURE_FILE_SHARE_TYPE_XSMB = 0x004e0002,    /* SMB share */
    AZB_AZURE_FILE_SHARE_TYPE_XSYNC = 0x004e0003    /* sync share */
};

/* Outcome of an inquiry into an item. */
enum {
    AZB_INQUIRY_STATUS_INVALID = 0x004f0001, /* not stated */
    AZB_INQUIRY_STATUS_SUCCESS = 0x004f0002, /* it can be backed up */
    AZB_INQUIRY_STATUS_FAILED = 0x004f0003   /* it cannot, or the inquiry failed */
};

/* Whether an item could be backed up. */
typedef struct azb_pre_backup_validation {
    azb_model model;
    azb_enum status; /* outcome of the inquiry (AZB_INQUIRY_STATUS_...) */
    azb_str code;    /* the service's code, when it failed */
    azb_str message; /* why it failed, in words */
} azb_pre_backup_validation;

/* Concrete types of an azb_workload_protectable_item: values of its protectable_item_type. */
enum {
    /* azb_azure_file_share_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_FILE_SHARE = 0x009c0001,
    AZB_WORKLOAD_PROTECTABLE_ITEM_IAAS_VM = 0x009c0002, /* azb_iaas_vm_protectable_item */
    /* azb_azure_iaas_classic_compute_vm_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_IAAS_CLASSIC_COMPUTE_VM = 0x009c0003,
    /* azb_azure_iaas_compute_vm_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_IAAS_COMPUTE_VM = 0x009c0004,
    /* azb_azure_vm_workload_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD = 0x009c0005,
    /* azb_azure_vm_workload_sap_ase_database_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE = 0x009c0006,
    /* azb_azure_vm_workload_sap_ase_system_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_ASE_SYSTEM = 0x009c0007,
    /* azb_azure_vm_workload_sap_hana_db_instance */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_DB_INSTANCE = 0x009c0008,
    /* azb_azure_vm_workload_sap_hana_database_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE = 0x009c0009,
    /* azb_azure_vm_workload_sap_hana_hsr_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_HSR = 0x009c000a,
    /* azb_azure_vm_workload_sap_hana_system_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_SYSTEM = 0x009c000b,
    /* azb_azure_vm_workload_sql_availability_group_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SQL_AVAILABILITY_GROUP = 0x009c000c,
    /* azb_azure_vm_workload_sql_database_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SQL_DATABASE = 0x009c000d,
    /* azb_azure_vm_workload_sql_instance_protectable_item */
    AZB_WORKLOAD_PROTECTABLE_ITEM_AZURE_VM_WORKLOAD_SQL_INSTANCE = 0x009c000e
};

/* Something that a vault could back up. */
typedef struct azb_workload_protectable_item {
    azb_model model;
    azb_enum protectable_item_type; /* kind of the item (AZB_WORKLOAD_PROTECTABLE_ITEM_...) */
    void *as;                       /* concrete part: see azb_workload_protectable_item_as_...() */
    azb_str backup_management_type; /* what would run its backups */
    azb_str workload_type;          /* what it is */
    azb_str friendly_name;          /* display name */
    /* whether it is protected already (AZB_PROTECTION_STATUS_...) */
    azb_enum protection_state;
} azb_workload_protectable_item;

/*
 * An Azure file share. protectableItemType is AzureFileShare. Part of an
 * azb_workload_protectable_item.
 */
typedef struct azb_azure_file_share_protectable_item {
    azb_model model;
    azb_str parent_container_fabric_id;     /* ARM id of its storage account */
    azb_str parent_container_friendly_name; /* name of that account for people */
    azb_enum azure_file_share_type;         /* kind of share (AZB_AZURE_FILE_SHARE_TYPE_...) */
} azb_azure_file_share_protectable_item;

/* An Azure VM. Part of an azb_workload_protectable_item. */
typedef struct azb_iaas_vm_protectable_item {
    azb_model model;
    void *as;                        /* concrete part: see azb_workload_protectable_item_as_...() */
    azb_str virtual_machine_id;      /* ARM id of the VM */
    azb_str virtual_machine_version; /* Compute or ClassicCompute */
    azb_str resource_group;          /* its resource group */
} azb_iaas_vm_protectable_item;

/*
 * A classic Azure VM. protectableItemType is Microsoft.ClassicCompute/virtualMachines. Part of an
 * azb_iaas_vm_protectable_item.
 */
typedef struct azb_azure_iaas_classic_compute_vm_protectable_item {
    azb_model model;
} azb_azure_iaas_classic_compute_vm_protectable_item;

/*
 * An Azure VM of Azure Resource Manager. protectableItemType is Microsoft.Compute/virtualMachines.
 * Part of an azb_iaas_vm_protectable_item.
 */
typedef struct azb_azure_iaas_compute_vm_protectable_item {
    azb_model model;
} azb_azure_iaas_compute_vm_protectable_item;

/* A database, or what holds some, in an Azure VM. Part of an azb_workload_protectable_item. */
typedef struct azb_azure_vm_workload_protectable_item {
    azb_model model;
    void *as;                   /* concrete part: see azb_workload_protectable_item_as_...() */
    azb_str parent_name;        /* its instance or availability group */
    azb_str parent_unique_name; /* the same, unique in the vault */
    azb_str server_name;        /* the VM or cluster that it runs on */
    /* new databases in it can be protected by themselves */
    azb_opt_bool is_auto_protectable;
    azb_opt_bool is_auto_protected;                 /* and they are */
    azb_opt_i32 subinquireditemcount;               /* databases found in it */
    azb_opt_i32 subprotectableitemcount;            /* those of them that can be backed up */
    azb_pre_backup_validation *prebackupvalidation; /* whether it could be backed up */
    azb_opt_bool is_protectable;                    /* it can be backed up itself */
} azb_azure_vm_workload_protectable_item;

/*
 * An SAP ASE database. protectableItemType is SAPAseDatabase. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_ase_database_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sap_ase_database_protectable_item;

/*
 * An SAP ASE system. protectableItemType is SAPAseSystem. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_ase_system_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sap_ase_system_protectable_item;

/*
 * An SAP HANA instance. protectableItemType is SAPHanaDBInstance. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_db_instance {
    azb_model model;
} azb_azure_vm_workload_sap_hana_db_instance;

/*
 * An SAP HANA database. protectableItemType is SAPHanaDatabase. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_database_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_database_protectable_item;

/*
 * SAP HANA with system replication. protectableItemType is HanaHSRContainer. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_hsr_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_hsr_protectable_item;

/*
 * An SAP HANA system. protectableItemType is SAPHanaSystem. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_system_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_system_protectable_item;

/*
 * A SQL availability group. protectableItemType is SQLAvailabilityGroupContainer. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sql_availability_group_protectable_item {
    azb_model model;
    azb_distributed_nodes_info_list nodes_list; /* its nodes */
} azb_azure_vm_workload_sql_availability_group_protectable_item;

/*
 * A SQL database. protectableItemType is SQLDataBase. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sql_database_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sql_database_protectable_item;

/*
 * A SQL instance. protectableItemType is SQLInstance. Part of an
 * azb_azure_vm_workload_protectable_item.
 */
typedef struct azb_azure_vm_workload_sql_instance_protectable_item {
    azb_model model;
} azb_azure_vm_workload_sql_instance_protectable_item;

/* A protectable item with its name and id. */
typedef struct azb_workload_protectable_item_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_workload_protectable_item *properties; /* the item */
} azb_workload_protectable_item_resource;

#ifdef __cplusplus
}
#endif

#endif
