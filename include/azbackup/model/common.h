/*
 * model/common.h - what models of several families share.
 * Generated from lib/schema/models/common.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_COMMON_H
#define AZBACKUP_MODEL_COMMON_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Who made or changed a resource. */
enum {
    AZB_CREATED_BY_TYPE_USER = 0x00020001,             /* a person */
    AZB_CREATED_BY_TYPE_APPLICATION = 0x00020002,      /* a service principal */
    AZB_CREATED_BY_TYPE_MANAGED_IDENTITY = 0x00020003, /* an identity that Azure keeps */
    AZB_CREATED_BY_TYPE_KEY = 0x00020004               /* the holder of an access key */
};

/* Who made and last changed a resource, as Azure Resource Manager keeps it. */
typedef struct azb_system_data {
    azb_model model;
    azb_str created_by;             /* name of the creator */
    azb_enum created_by_type;       /* kind of the creator (AZB_CREATED_BY_TYPE_...) */
    azb_time created_at;            /* when it was created */
    azb_str last_modified_by;       /* name of who changed it last */
    azb_enum last_modified_by_type; /* kind of who changed it last (AZB_CREATED_BY_TYPE_...) */
    azb_time last_modified_at;      /* when it was changed last */
} azb_system_data;

/* What runs a backup. */
enum {
    AZB_BACKUP_MANAGEMENT_TYPE_INVALID = 0x00030001,       /* not stated */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_IAAS_VM = 0x00030002, /* Azure VMs */
    AZB_BACKUP_MANAGEMENT_TYPE_MAB = 0x00030003,           /* the agent for files and folders */
    AZB_BACKUP_MANAGEMENT_TYPE_DPM = 0x00030004,           /* Data Protection Manager */
    /* Azure Backup Server */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_BACKUP_SERVER = 0x00030005,
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_SQL = 0x00030006,      /* Azure SQL databases */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_STORAGE = 0x00030007,  /* Azure file shares */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_WORKLOAD = 0x00030008, /* databases in Azure VMs */
    AZB_BACKUP_MANAGEMENT_TYPE_DEFAULT_BACKUP = 0x00030009  /* the service's default */
};

/* What is backed up. */
enum {
    AZB_DATA_SOURCE_TYPE_INVALID = 0x00040001,             /* not stated */
    AZB_DATA_SOURCE_TYPE_VM = 0x00040002,                  /* Azure VM */
    AZB_DATA_SOURCE_TYPE_FILE_FOLDER = 0x00040003,         /* files and folders of a server */
    AZB_DATA_SOURCE_TYPE_AZURE_SQL_DB = 0x00040004,        /* Azure SQL database */
    AZB_DATA_SOURCE_TYPE_SQL_DB = 0x00040005,              /* SQL database of a DPM server */
    AZB_DATA_SOURCE_TYPE_EXCHANGE = 0x00040006,            /* Exchange server */
    AZB_DATA_SOURCE_TYPE_SHAREPOINT = 0x00040007,          /* SharePoint farm */
    AZB_DATA_SOURCE_TYPE_VMWARE_VM = 0x00040008,           /* VMware VM */
    AZB_DATA_SOURCE_TYPE_SYSTEM_STATE = 0x00040009,        /* system state of a server */
    AZB_DATA_SOURCE_TYPE_CLIENT = 0x0004000a,              /* client computer */
    AZB_DATA_SOURCE_TYPE_GENERIC_DATA_SOURCE = 0x0004000b, /* something else */
    AZB_DATA_SOURCE_TYPE_SQL_DATABASE = 0x0004000c,        /* SQL database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_AZURE_FILE_SHARE = 0x0004000d,    /* Azure file share */
    AZB_DATA_SOURCE_TYPE_SAP_HANA_DATABASE = 0x0004000e,   /* SAP HANA database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_SAP_ASE_DATABASE = 0x0004000f,    /* SAP ASE database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_SAP_HANA_DB_INSTANCE = 0x00040010 /* SAP HANA instance in an Azure VM */
};

/*
 * What policies, containers, filters and jobs are about; the same names as AZB_DATA_SOURCE_TYPE_...
 */
enum {
    AZB_WORKLOAD_TYPE_INVALID = 0x00050001,             /* not stated */
    AZB_WORKLOAD_TYPE_VM = 0x00050002,                  /* Azure VM */
    AZB_WORKLOAD_TYPE_FILE_FOLDER = 0x00050003,         /* files and folders of a server */
    AZB_WORKLOAD_TYPE_AZURE_SQL_DB = 0x00050004,        /* Azure SQL database */
    AZB_WORKLOAD_TYPE_SQL_DB = 0x00050005,              /* SQL database of a DPM server */
    AZB_WORKLOAD_TYPE_EXCHANGE = 0x00050006,            /* Exchange server */
    AZB_WORKLOAD_TYPE_SHAREPOINT = 0x00050007,          /* SharePoint farm */
    AZB_WORKLOAD_TYPE_VMWARE_VM = 0x00050008,           /* VMware VM */
    AZB_WORKLOAD_TYPE_SYSTEM_STATE = 0x00050009,        /* system state of a server */
    AZB_WORKLOAD_TYPE_CLIENT = 0x0005000a,              /* client computer */
    AZB_WORKLOAD_TYPE_GENERIC_DATA_SOURCE = 0x0005000b, /* something else */
    AZB_WORKLOAD_TYPE_SQL_DATABASE = 0x0005000c,        /* SQL database in an Azure VM */
    AZB_WORKLOAD_TYPE_AZURE_FILE_SHARE = 0x0005000d,    /* Azure file share */
    AZB_WORKLOAD_TYPE_SAP_HANA_DATABASE = 0x0005000e,   /* SAP HANA database in an Azure VM */
    AZB_WORKLOAD_TYPE_SAP_ASE_DATABASE = 0x0005000f,    /* SAP ASE database in an Azure VM */
    AZB_WORKLOAD_TYPE_SAP_HANA_DB_INSTANCE = 0x00050010 /* SAP HANA instance in an Azure VM */
};

/* An edge zone of a resource. */
typedef struct azb_extended_location {
    azb_model model;
    azb_str name; /* name of the zone */
    azb_str type; /* kind of place, such as EdgeZone */
} azb_extended_location;

/* A problem as the service words it inside of a model. The service's name: ErrorDetail. */
typedef struct azb_service_error {
    azb_model model;
    azb_str code;                 /* the service's code */
    azb_str message;              /* description of the error */
    azb_str_list recommendations; /* what to do about it */
} azb_service_error;

typedef struct azb_service_error_list {
    azb_service_error **items;
    size_t count;
} azb_service_error_list;

/* State of a private endpoint's connection. */
enum {
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_PENDING = 0x00060001,     /* not approved yet */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_APPROVED = 0x00060002,    /* approved */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_REJECTED = 0x00060003,    /* refused */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_DISCONNECTED = 0x00060004 /* ended */
};

/* State of the creation of a private endpoint's connection. */
enum {
    AZB_PROVISIONING_STATE_SUCCEEDED = 0x00070001, /* made */
    AZB_PROVISIONING_STATE_DELETING = 0x00070002,  /* being deleted */
    AZB_PROVISIONING_STATE_FAILED = 0x00070003,    /* it could not be made */
    AZB_PROVISIONING_STATE_PENDING = 0x00070004    /* being made */
};

/* What a private endpoint reaches. */
enum {
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_BACKUP = 0x00080001, /* Backup */
    /* Backup in the paired region */
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_BACKUP_SECONDARY = 0x00080002,
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_SITE_RECOVERY = 0x00080003 /* Site Recovery */
};

#ifdef __cplusplus
}
#endif

#endif
