/*
 * model/container.h - containers: what holds protected items, and what could.
 * Generated from lib/schema/models/container.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_CONTAINER_H
#define AZBACKUP_MODEL_CONTAINER_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/protected_item.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether the service locks a storage account against deletion. */
enum {
    AZB_ACQUIRE_STORAGE_ACCOUNT_LOCK_ACQUIRE = 0x001c0001,    /* it does */
    AZB_ACQUIRE_STORAGE_ACCOUNT_LOCK_NOT_ACQUIRE = 0x001c0002 /* it does not */
};

/* What registering a container is to do. */
enum {
    AZB_OPERATION_TYPE_INVALID = 0x001d0001,    /* not stated */
    AZB_OPERATION_TYPE_REGISTER = 0x001d0002,   /* register it */
    AZB_OPERATION_TYPE_REREGISTER = 0x001d0003, /* register it again */
    AZB_OPERATION_TYPE_REHYDRATE = 0x001d0004   /* bring it back with the data that is kept */
};

/* Kind of container, as filters and servers name it. */
enum {
    AZB_CONTAINER_TYPE_INVALID = 0x001e0001,                       /* not stated */
    AZB_CONTAINER_TYPE_UNKNOWN = 0x001e0002,                       /* not known */
    AZB_CONTAINER_TYPE_IAAS_VM_CONTAINER = 0x001e0003,             /* Azure VM */
    AZB_CONTAINER_TYPE_IAAS_VM_SERVICE_CONTAINER = 0x001e0004,     /* cloud service */
    AZB_CONTAINER_TYPE_DPM_CONTAINER = 0x001e0005,                 /* DPM server */
    AZB_CONTAINER_TYPE_AZURE_BACKUP_SERVER_CONTAINER = 0x001e0006, /* Azure Backup Server */
    AZB_CONTAINER_TYPE_MAB_CONTAINER = 0x001e0007,                 /* server with the agent */
    AZB_CONTAINER_TYPE_CLUSTER = 0x001e0008,                       /* cluster */
    AZB_CONTAINER_TYPE_AZURE_SQL_CONTAINER = 0x001e0009,           /* Azure SQL server */
    AZB_CONTAINER_TYPE_WINDOWS = 0x001e000a,                       /* Windows server */
    AZB_CONTAINER_TYPE_VCENTER = 0x001e000b,                       /* vCenter server */
    AZB_CONTAINER_TYPE_VM_APP_CONTAINER = 0x001e000c,              /* Azure VM with databases */
    AZB_CONTAINER_TYPE_SQL_AG_WORKLOAD_CONTAINER = 0x001e000d,     /* SQL availability group */
    AZB_CONTAINER_TYPE_STORAGE_CONTAINER = 0x001e000e,             /* storage account */
    AZB_CONTAINER_TYPE_GENERIC_CONTAINER = 0x001e000f,             /* something else */
    /* SAP HANA with system replication */
    AZB_CONTAINER_TYPE_HANA_HSR_CONTAINER = 0x001e0010
};

/* Kind of container, as containers name their own. */
enum {
    AZB_PROTECTABLE_CONTAINER_TYPE_INVALID = 0x001f0001,                   /* not stated */
    AZB_PROTECTABLE_CONTAINER_TYPE_UNKNOWN = 0x001f0002,                   /* not known */
    AZB_PROTECTABLE_CONTAINER_TYPE_IAAS_VM_CONTAINER = 0x001f0003,         /* Azure VM */
    AZB_PROTECTABLE_CONTAINER_TYPE_IAAS_VM_SERVICE_CONTAINER = 0x001f0004, /* cloud service */
    AZB_PROTECTABLE_CONTAINER_TYPE_DPM_CONTAINER = 0x001f0005,             /* DPM server */
    /* Azure Backup Server */
    AZB_PROTECTABLE_CONTAINER_TYPE_AZURE_BACKUP_SERVER_CONTAINER = 0x001f0006,
    AZB_PROTECTABLE_CONTAINER_TYPE_MAB_CONTAINER = 0x001f0007,       /* server with the agent */
    AZB_PROTECTABLE_CONTAINER_TYPE_CLUSTER = 0x001f0008,             /* cluster */
    AZB_PROTECTABLE_CONTAINER_TYPE_AZURE_SQL_CONTAINER = 0x001f0009, /* Azure SQL server */
    AZB_PROTECTABLE_CONTAINER_TYPE_WINDOWS = 0x001f000a,             /* Windows server */
    AZB_PROTECTABLE_CONTAINER_TYPE_VCENTER = 0x001f000b,             /* vCenter server */
    AZB_PROTECTABLE_CONTAINER_TYPE_VM_APP_CONTAINER = 0x001f000c,    /* Azure VM with databases */
    /* SQL availability group */
    AZB_PROTECTABLE_CONTAINER_TYPE_SQL_AG_WORKLOAD_CONTAINER = 0x001f000d,
    AZB_PROTECTABLE_CONTAINER_TYPE_STORAGE_CONTAINER = 0x001f000e, /* storage account */
    AZB_PROTECTABLE_CONTAINER_TYPE_GENERIC_CONTAINER = 0x001f000f, /* something else */
    /* classic Azure VM */
    AZB_PROTECTABLE_CONTAINER_TYPE_MICROSOFT_CLASSIC_COMPUTE_VIRTUAL_MACHINES = 0x001f0010,
    /* Azure VM of Azure Resource Manager */
    AZB_PROTECTABLE_CONTAINER_TYPE_MICROSOFT_COMPUTE_VIRTUAL_MACHINES = 0x001f0011,
    /* container of databases */
    AZB_PROTECTABLE_CONTAINER_TYPE_AZURE_WORKLOAD_CONTAINER = 0x001f0012
};

/* What a server with the agent backs up. */
enum {
    AZB_BACKUP_ITEM_TYPE_INVALID = 0x00200001,             /* not stated */
    AZB_BACKUP_ITEM_TYPE_VM = 0x00200002,                  /* Azure VM */
    AZB_BACKUP_ITEM_TYPE_FILE_FOLDER = 0x00200003,         /* files and folders of a server */
    AZB_BACKUP_ITEM_TYPE_AZURE_SQL_DB = 0x00200004,        /* Azure SQL database */
    AZB_BACKUP_ITEM_TYPE_SQL_DB = 0x00200005,              /* SQL database of a DPM server */
    AZB_BACKUP_ITEM_TYPE_EXCHANGE = 0x00200006,            /* Exchange server */
    AZB_BACKUP_ITEM_TYPE_SHAREPOINT = 0x00200007,          /* SharePoint farm */
    AZB_BACKUP_ITEM_TYPE_VMWARE_VM = 0x00200008,           /* VMware VM */
    AZB_BACKUP_ITEM_TYPE_SYSTEM_STATE = 0x00200009,        /* system state of a server */
    AZB_BACKUP_ITEM_TYPE_CLIENT = 0x0020000a,              /* client computer */
    AZB_BACKUP_ITEM_TYPE_GENERIC_DATA_SOURCE = 0x0020000b, /* something else */
    AZB_BACKUP_ITEM_TYPE_SQL_DATABASE = 0x0020000c,        /* SQL database in an Azure VM */
    AZB_BACKUP_ITEM_TYPE_AZURE_FILE_SHARE = 0x0020000d,    /* Azure file share */
    AZB_BACKUP_ITEM_TYPE_SAP_HANA_DATABASE = 0x0020000e,   /* SAP HANA database in an Azure VM */
    AZB_BACKUP_ITEM_TYPE_SAP_ASE_DATABASE = 0x0020000f,    /* SAP ASE database in an Azure VM */
    AZB_BACKUP_ITEM_TYPE_SAP_HANA_DB_INSTANCE = 0x00200010 /* SAP HANA instance in an Azure VM */
};

/* Whether items of a kind could be backed up. */
typedef struct azb_inquiry_validation {
    azb_model model;
    azb_str status;                  /* Success or Failed */
    azb_service_error *error_detail; /* why not */
    azb_str additional_detail;       /* the same in more words */
    azb_str protectable_item_count;  /* number of items found, or numbers by kind (JSON text) */
} azb_inquiry_validation;

/* What an inquiry into a container found of one kind. */
typedef struct azb_workload_inquiry_details {
    azb_model model;
    azb_str type;                               /* the kind, such as SQL */
    azb_opt_i64 item_count;                     /* number of items */
    azb_inquiry_validation *inquiry_validation; /* whether they could be backed up */
} azb_workload_inquiry_details;

typedef struct azb_workload_inquiry_details_list {
    azb_workload_inquiry_details **items;
    size_t count;
} azb_workload_inquiry_details_list;

/* The last inquiry into a container. */
typedef struct azb_inquiry_info {
    azb_model model;
    azb_str status;                                    /* Success, Failed or InProgress */
    azb_service_error *error_detail;                   /* why it failed */
    azb_workload_inquiry_details_list inquiry_details; /* what it found, by kind */
} azb_inquiry_info;

/* Hosts of a container of databases. */
typedef struct azb_azure_workload_container_extended_info {
    azb_model model;
    azb_str host_server_name;                   /* name of the host */
    azb_inquiry_info *inquiry_info;             /* the last inquiry into it */
    azb_distributed_nodes_info_list nodes_list; /* its nodes, when it spans several VMs */
} azb_azure_workload_container_extended_info;

/* How a container authenticates. */
typedef struct azb_container_identity_info {
    azb_model model;
    azb_str unique_name;                 /* its name in the service */
    azb_str aad_tenant_id;               /* id of its Microsoft Entra tenant */
    azb_str service_principal_client_id; /* client id of its service principal */
    azb_str audience;                    /* whom its tokens are for */
} azb_container_identity_info;

/* More about a DPM server. */
typedef struct azb_dpm_container_extended_info {
    azb_model model;
    azb_time last_refreshed_at; /* when this information was read */
} azb_dpm_container_extended_info;

/* More about another container. */
typedef struct azb_generic_container_extended_info {
    azb_model model;
    azb_str raw_cert_data;                                /* its certificate, base64 */
    azb_container_identity_info *container_identity_info; /* how it proves who it is */
    azb_map service_endpoints;                            /* URLs of services by name */
} azb_generic_container_extended_info;

/* A finding about a server with the agent. */
typedef struct azb_mab_container_health_details {
    azb_model model;
    azb_opt_i32 code;             /* the service's number */
    azb_str title;                /* its name */
    azb_str message;              /* what it says, in words */
    azb_str_list recommendations; /* what to do about it */
} azb_mab_container_health_details;

typedef struct azb_mab_container_health_details_list {
    azb_mab_container_health_details **items;
    size_t count;
} azb_mab_container_health_details_list;

/* More about a server with the agent. */
typedef struct azb_mab_container_extended_info {
    azb_model model;
    azb_time last_refreshed_at; /* when this information was read */
    azb_enum backup_item_type;  /* what it backs up (AZB_BACKUP_ITEM_TYPE_...) */
    azb_str_list backup_items;  /* names of its items */
    azb_str policy_name;        /* name of their policy */
    azb_str last_backup_status; /* how the last backup went */
} azb_mab_container_extended_info;

/* Concrete types of an azb_protection_container: values of its container_type. */
enum {
    AZB_PROTECTION_CONTAINER_AZURE_SQL = 0x00900001,      /* azb_azure_sql_container */
    AZB_PROTECTION_CONTAINER_AZURE_STORAGE = 0x00900002,  /* azb_azure_storage_container */
    AZB_PROTECTION_CONTAINER_AZURE_WORKLOAD = 0x00900003, /* azb_azure_workload_container */
    /* azb_azure_sql_ag_workload_container_protection_container */
    AZB_PROTECTION_CONTAINER_AZURE_SQL_AG_WORKLOAD_CONTAINER = 0x00900004,
    /* azb_azure_vm_app_container_protection_container */
    AZB_PROTECTION_CONTAINER_AZURE_VM_APP_CONTAINER = 0x00900005,
    AZB_PROTECTION_CONTAINER_DPM = 0x00900006, /* azb_dpm_container */
    /* azb_azure_backup_server_container */
    AZB_PROTECTION_CONTAINER_AZURE_BACKUP_SERVER = 0x00900007,
    AZB_PROTECTION_CONTAINER_GENERIC = 0x00900008, /* azb_generic_container */
    AZB_PROTECTION_CONTAINER_IAAS_VM = 0x00900009, /* azb_iaas_vm_container */
    /* azb_azure_iaas_classic_compute_vm_container */
    AZB_PROTECTION_CONTAINER_AZURE_IAAS_CLASSIC_COMPUTE_VM = 0x0090000a,
    /* azb_azure_iaas_compute_vm_container */
    AZB_PROTECTION_CONTAINER_AZURE_IAAS_COMPUTE_VM = 0x0090000b,
    AZB_PROTECTION_CONTAINER_MAB = 0x0090000c /* azb_mab_container */
};

/* Something registered with a vault whose items can be backed up. */
typedef struct azb_protection_container {
    azb_model model;
    azb_enum container_type;         /* kind of the container (AZB_PROTECTION_CONTAINER_...) */
    void *as;                        /* concrete part: see azb_protection_container_as_...() */
    azb_str friendly_name;           /* display name */
    azb_enum backup_management_type; /* what runs its backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_str registration_status;     /* state of its registration, as text */
    azb_str health_status;           /* its health, as text */
    azb_str protectable_object_type; /* kind of the items in it, as text */
} azb_protection_container;

/* An Azure SQL server. Part of an azb_protection_container. */
typedef struct azb_azure_sql_container {
    azb_model model;
} azb_azure_sql_container;

/* A storage account. containerType is StorageContainer. Part of an azb_protection_container. */
typedef struct azb_azure_storage_container {
    azb_model model;
    azb_str source_resource_id;       /* ARM id of the account */
    azb_str storage_account_version;  /* Storage or ClassicStorage */
    azb_str resource_group;           /* its resource group */
    azb_opt_i64 protected_item_count; /* number of protected shares in it */
    /* whether the service locks it (AZB_ACQUIRE_STORAGE_ACCOUNT_LOCK_...) */
    azb_enum acquire_storage_account_lock;
    azb_enum operation_type; /* what registering is to do (AZB_OPERATION_TYPE_...) */
} azb_azure_storage_container;

/* A container of databases. Part of an azb_protection_container. */
typedef struct azb_azure_workload_container {
    azb_model model;
    void *as;                   /* concrete part: see azb_protection_container_as_...() */
    azb_str source_resource_id; /* ARM id of its VM */
    azb_time last_updated_time; /* when this information was read */
    /* its hosts */
    azb_azure_workload_container_extended_info *extended_info;
    azb_enum workload_type;  /* what its databases are (AZB_WORKLOAD_TYPE_...) */
    azb_enum operation_type; /* what registering is to do (AZB_OPERATION_TYPE_...) */
} azb_azure_workload_container;

/*
 * A SQL availability group. containerType is SQLAGWorkLoadContainer. Part of an
 * azb_azure_workload_container.
 */
typedef struct azb_azure_sql_ag_workload_container_protection_container {
    azb_model model;
} azb_azure_sql_ag_workload_container_protection_container;

/*
 * An Azure VM with databases. containerType is VMAppContainer. Part of an
 * azb_azure_workload_container.
 */
typedef struct azb_azure_vm_app_container_protection_container {
    azb_model model;
} azb_azure_vm_app_container_protection_container;

/* A DPM server. containerType is DPMContainer. Part of an azb_protection_container. */
typedef struct azb_dpm_container {
    azb_model model;
    void *as;                         /* concrete part: see azb_protection_container_as_...() */
    azb_opt_bool can_re_register;     /* it can be registered again */
    azb_str container_id;             /* its id */
    azb_opt_i64 protected_item_count; /* number of protected items */
    azb_str dpm_agent_version;        /* version of its agent */
    azb_str_list dpm_servers;         /* the servers that serve it */
    azb_opt_bool upgrade_available;   /* there is a newer agent */
    azb_str protection_status;        /* state of its protection, as text */
    /* more about it */
    azb_dpm_container_extended_info *extended_info;
} azb_dpm_container;

/* An Azure Backup Server. Part of an azb_dpm_container. */
typedef struct azb_azure_backup_server_container {
    azb_model model;
} azb_azure_backup_server_container;

/* Something else. Part of an azb_protection_container. */
typedef struct azb_generic_container {
    azb_model model;
    azb_str fabric_name;                                       /* its fabric */
    azb_generic_container_extended_info *extended_information; /* more about it */
} azb_generic_container;

/* An Azure VM. containerType is IaasVMContainer. Part of an azb_protection_container. */
typedef struct azb_iaas_vm_container {
    azb_model model;
    void *as;                        /* concrete part: see azb_protection_container_as_...() */
    azb_str virtual_machine_id;      /* ARM id of the VM */
    azb_str virtual_machine_version; /* Compute or ClassicCompute */
    azb_str resource_group;          /* its resource group */
} azb_iaas_vm_container;

/*
 * A classic Azure VM. containerType is Microsoft.ClassicCompute/virtualMachines. Part of an
 * azb_iaas_vm_container.
 */
typedef struct azb_azure_iaas_classic_compute_vm_container {
    azb_model model;
} azb_azure_iaas_classic_compute_vm_container;

/*
 * An Azure VM of Azure Resource Manager. containerType is Microsoft.Compute/virtualMachines. Part
 * of an azb_iaas_vm_container.
 */
typedef struct azb_azure_iaas_compute_vm_container {
    azb_model model;
} azb_azure_iaas_compute_vm_container;

/* A server with the agent. containerType is Windows. Part of an azb_protection_container. */
typedef struct azb_mab_container {
    azb_model model;
    azb_opt_bool can_re_register;                   /* it can be registered again */
    azb_opt_i64 container_id;                       /* its number */
    azb_opt_i64 protected_item_count;               /* number of protected items */
    azb_str agent_version;                          /* version of the agent */
    azb_mab_container_extended_info *extended_info; /* more about it */
    /* findings about its health */
    azb_mab_container_health_details_list mab_container_health_details;
    azb_str container_health_state; /* its health, as text */
} azb_mab_container;

/* A container with its name and id. */
typedef struct azb_protection_container_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_protection_container *properties; /* the container */
} azb_protection_container_resource;

/* Concrete types of an azb_protectable_container: values of its protectable_container_type. */
enum {
    /* azb_azure_storage_protectable_container */
    AZB_PROTECTABLE_CONTAINER_AZURE_STORAGE = 0x00910001,
    /* azb_azure_vm_app_container_protectable_container */
    AZB_PROTECTABLE_CONTAINER_AZURE_VM_APP_CONTAINER = 0x00910002
};

/* Something that could be registered with a vault. */
typedef struct azb_protectable_container {
    azb_model model;
    azb_enum protectable_container_type; /* kind of the container (AZB_PROTECTABLE_CONTAINER_...) */
    void *as;                            /* concrete part: see azb_protectable_container_as_...() */
    azb_str friendly_name;               /* display name */
    /* what would run its backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum backup_management_type;
    azb_str health_status; /* its health, as text */
    azb_str container_id;  /* its id in the fabric */
} azb_protectable_container;

/*
 * A storage account. protectableContainerType is StorageContainer. Part of an
 * azb_protectable_container.
 */
typedef struct azb_azure_storage_protectable_container {
    azb_model model;
} azb_azure_storage_protectable_container;

/*
 * An Azure VM with databases. protectableContainerType is VMAppContainer. Part of an
 * azb_protectable_container.
 */
typedef struct azb_azure_vm_app_container_protectable_container {
    azb_model model;
} azb_azure_vm_app_container_protectable_container;

/* A container that could be registered, with its name and id. */
typedef struct azb_protectable_container_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_protectable_container *properties; /* the container */
} azb_protectable_container_resource;

#ifdef __cplusplus
}
#endif

#endif
