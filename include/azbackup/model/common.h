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
    AZB_CREATED_BY_TYPE_USER = 1,             /* a person */
    AZB_CREATED_BY_TYPE_APPLICATION = 2,      /* a service principal */
    AZB_CREATED_BY_TYPE_MANAGED_IDENTITY = 3, /* an identity that Azure keeps */
    AZB_CREATED_BY_TYPE_KEY = 4               /* the holder of an access key */
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
    AZB_BACKUP_MANAGEMENT_TYPE_INVALID = 1,             /* not stated */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_IAAS_VM = 2,       /* Azure VMs */
    AZB_BACKUP_MANAGEMENT_TYPE_MAB = 3,                 /* the agent for files and folders */
    AZB_BACKUP_MANAGEMENT_TYPE_DPM = 4,                 /* Data Protection Manager */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_BACKUP_SERVER = 5, /* Azure Backup Server */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_SQL = 6,           /* Azure SQL databases */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_STORAGE = 7,       /* Azure file shares */
    AZB_BACKUP_MANAGEMENT_TYPE_AZURE_WORKLOAD = 8,      /* databases in Azure VMs */
    AZB_BACKUP_MANAGEMENT_TYPE_DEFAULT_BACKUP = 9       /* the service's default */
};

/* What is backed up. */
enum {
    AZB_DATA_SOURCE_TYPE_INVALID = 1,              /* not stated */
    AZB_DATA_SOURCE_TYPE_VM = 2,                   /* Azure VM */
    AZB_DATA_SOURCE_TYPE_FILE_FOLDER = 3,          /* files and folders of a server */
    AZB_DATA_SOURCE_TYPE_AZURE_SQL_DB = 4,         /* Azure SQL database */
    AZB_DATA_SOURCE_TYPE_SQL_DB = 5,               /* SQL database of a DPM server */
    AZB_DATA_SOURCE_TYPE_EXCHANGE = 6,             /* Exchange server */
    AZB_DATA_SOURCE_TYPE_SHAREPOINT = 7,           /* SharePoint farm */
    AZB_DATA_SOURCE_TYPE_VMWARE_VM = 8,            /* VMware VM */
    AZB_DATA_SOURCE_TYPE_SYSTEM_STATE = 9,         /* system state of a server */
    AZB_DATA_SOURCE_TYPE_CLIENT = 10,              /* client computer */
    AZB_DATA_SOURCE_TYPE_GENERIC_DATA_SOURCE = 11, /* something else */
    AZB_DATA_SOURCE_TYPE_SQL_DATABASE = 12,        /* SQL database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_AZURE_FILE_SHARE = 13,    /* Azure file share */
    AZB_DATA_SOURCE_TYPE_SAP_HANA_DATABASE = 14,   /* SAP HANA database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_SAP_ASE_DATABASE = 15,    /* SAP ASE database in an Azure VM */
    AZB_DATA_SOURCE_TYPE_SAP_HANA_DB_INSTANCE = 16 /* SAP HANA instance in an Azure VM */
};

/*
 * What policies, containers, filters and jobs are about; the same names as AZB_DATA_SOURCE_TYPE_...
 */
enum {
    AZB_WORKLOAD_TYPE_INVALID = 1,              /* not stated */
    AZB_WORKLOAD_TYPE_VM = 2,                   /* Azure VM */
    AZB_WORKLOAD_TYPE_FILE_FOLDER = 3,          /* files and folders of a server */
    AZB_WORKLOAD_TYPE_AZURE_SQL_DB = 4,         /* Azure SQL database */
    AZB_WORKLOAD_TYPE_SQL_DB = 5,               /* SQL database of a DPM server */
    AZB_WORKLOAD_TYPE_EXCHANGE = 6,             /* Exchange server */
    AZB_WORKLOAD_TYPE_SHAREPOINT = 7,           /* SharePoint farm */
    AZB_WORKLOAD_TYPE_VMWARE_VM = 8,            /* VMware VM */
    AZB_WORKLOAD_TYPE_SYSTEM_STATE = 9,         /* system state of a server */
    AZB_WORKLOAD_TYPE_CLIENT = 10,              /* client computer */
    AZB_WORKLOAD_TYPE_GENERIC_DATA_SOURCE = 11, /* something else */
    AZB_WORKLOAD_TYPE_SQL_DATABASE = 12,        /* SQL database in an Azure VM */
    AZB_WORKLOAD_TYPE_AZURE_FILE_SHARE = 13,    /* Azure file share */
    AZB_WORKLOAD_TYPE_SAP_HANA_DATABASE = 14,   /* SAP HANA database in an Azure VM */
    AZB_WORKLOAD_TYPE_SAP_ASE_DATABASE = 15,    /* SAP ASE database in an Azure VM */
    AZB_WORKLOAD_TYPE_SAP_HANA_DB_INSTANCE = 16 /* SAP HANA instance in an Azure VM */
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
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_PENDING = 1,     /* not approved yet */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_APPROVED = 2,    /* approved */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_REJECTED = 3,    /* refused */
    AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_DISCONNECTED = 4 /* ended */
};

/* State of the creation of a private endpoint's connection. */
enum {
    AZB_PROVISIONING_STATE_SUCCEEDED = 1, /* made */
    AZB_PROVISIONING_STATE_DELETING = 2,  /* being deleted */
    AZB_PROVISIONING_STATE_FAILED = 3,    /* it could not be made */
    AZB_PROVISIONING_STATE_PENDING = 4    /* being made */
};

/* What a private endpoint reaches. */
enum {
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_BACKUP = 1,           /* Backup */
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_BACKUP_SECONDARY = 2, /* Backup in the paired region */
    AZB_VAULT_SUB_RESOURCE_TYPE_AZURE_SITE_RECOVERY = 3     /* Site Recovery */
};

/*
 * Create empty models. out: owned, free with azb_model_free(&out->model), unless it was passed to
 * azb_model_set_model or azb_model_append_model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_extended_location_new(azb_context *context,
                                                           azb_extended_location **out,
                                                           azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_service_error_new(azb_context *context,
                                                       azb_service_error **out, azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
