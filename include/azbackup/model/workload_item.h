/*
 * model/workload_item.h - workload items: the databases of a container.
 * Generated from lib/schema/models/workload_item.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_WORKLOAD_ITEM_H
#define AZBACKUP_MODEL_WORKLOAD_ITEM_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/recovery_point.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Kind of a workload item. */
enum {
    AZB_WORKLOAD_ITEM_TYPE_INVALID = 0x008e0001,             /* not stated */
    AZB_WORKLOAD_ITEM_TYPE_SQL_INSTANCE = 0x008e0002,        /* SQL instance */
    AZB_WORKLOAD_ITEM_TYPE_SQL_DATABASE = 0x008e0003,        /* SQL database */
    AZB_WORKLOAD_ITEM_TYPE_SAP_HANA_SYSTEM = 0x008e0004,     /* SAP HANA system */
    AZB_WORKLOAD_ITEM_TYPE_SAP_HANA_DATABASE = 0x008e0005,   /* SAP HANA database */
    AZB_WORKLOAD_ITEM_TYPE_SAP_ASE_SYSTEM = 0x008e0006,      /* SAP ASE system */
    AZB_WORKLOAD_ITEM_TYPE_SAP_ASE_DATABASE = 0x008e0007,    /* SAP ASE database */
    AZB_WORKLOAD_ITEM_TYPE_SAP_HANA_DB_INSTANCE = 0x008e0008 /* SAP HANA instance */
};

/* Concrete types of an azb_workload_item: values of its workload_item_type. */
enum {
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD = 0x00a40001, /* azb_azure_vm_workload_item */
    /* azb_azure_vm_workload_sap_ase_database_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SAP_ASE_DATABASE = 0x00a40002,
    /* azb_azure_vm_workload_sap_ase_system_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SAP_ASE_SYSTEM = 0x00a40003,
    /* azb_azure_vm_workload_sap_hana_database_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_DATABASE = 0x00a40004,
    /* azb_azure_vm_workload_sap_hana_system_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SAP_HANA_SYSTEM = 0x00a40005,
    /* azb_azure_vm_workload_sql_database_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SQL_DATABASE = 0x00a40006,
    /* azb_azure_vm_workload_sql_instance_workload_item */
    AZB_WORKLOAD_ITEM_AZURE_VM_WORKLOAD_SQL_INSTANCE = 0x00a40007
};

/* A database, or what holds some, in a registered container. */
typedef struct azb_workload_item {
    azb_model model;
    azb_enum workload_item_type;    /* kind of the item (AZB_WORKLOAD_ITEM_...) */
    void *as;                       /* concrete part: see azb_workload_item_as_...() */
    azb_str backup_management_type; /* what would run its backups */
    azb_str workload_type;          /* what it is */
    azb_str friendly_name;          /* display name */
    azb_enum protection_state;      /* whether it is protected (AZB_PROTECTION_STATUS_...) */
} azb_workload_item;

/* One in an Azure VM. Part of an azb_workload_item. */
typedef struct azb_azure_vm_workload_item {
    azb_model model;
    void *as;                            /* concrete part: see azb_workload_item_as_...() */
    azb_str parent_name;                 /* its instance or availability group */
    azb_str server_name;                 /* the VM or cluster that it runs on */
    azb_opt_bool is_auto_protectable;    /* new databases in it can be protected by themselves */
    azb_opt_i32 subinquireditemcount;    /* databases found in it */
    azb_opt_i32 sub_workload_item_count; /* those of them that can be backed up */
} azb_azure_vm_workload_item;

/*
 * An SAP ASE database. workloadItemType is SAPAseDatabase. Part of an azb_azure_vm_workload_item.
 */
typedef struct azb_azure_vm_workload_sap_ase_database_workload_item {
    azb_model model;
} azb_azure_vm_workload_sap_ase_database_workload_item;

/* An SAP ASE system. workloadItemType is SAPAseSystem. Part of an azb_azure_vm_workload_item. */
typedef struct azb_azure_vm_workload_sap_ase_system_workload_item {
    azb_model model;
} azb_azure_vm_workload_sap_ase_system_workload_item;

/*
 * An SAP HANA database. workloadItemType is SAPHanaDatabase. Part of an azb_azure_vm_workload_item.
 */
typedef struct azb_azure_vm_workload_sap_hana_database_workload_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_database_workload_item;

/* An SAP HANA system. workloadItemType is SAPHanaSystem. Part of an azb_azure_vm_workload_item. */
typedef struct azb_azure_vm_workload_sap_hana_system_workload_item {
    azb_model model;
} azb_azure_vm_workload_sap_hana_system_workload_item;

/* A SQL database. workloadItemType is SQLDataBase. Part of an azb_azure_vm_workload_item. */
typedef struct azb_azure_vm_workload_sql_database_workload_item {
    azb_model model;
} azb_azure_vm_workload_sql_database_workload_item;

/* A SQL instance. workloadItemType is SQLInstance. Part of an azb_azure_vm_workload_item. */
typedef struct azb_azure_vm_workload_sql_instance_workload_item {
    azb_model model;
    azb_sql_data_directory_list data_directory_paths; /* folders of its files */
} azb_azure_vm_workload_sql_instance_workload_item;

/* A workload item with its name and id. */
typedef struct azb_workload_item_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_workload_item *properties; /* the item */
} azb_workload_item_resource;

#ifdef __cplusplus
}
#endif

#endif
