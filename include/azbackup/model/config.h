/*
 * model/config.h - settings of a vault: storage, security, encryption.
 * Generated from lib/schema/models/config.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_CONFIG_H
#define AZBACKUP_MODEL_CONFIG_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a vault's data is replicated. */
enum {
    AZB_STORAGE_TYPE_INVALID = 0x00130001,           /* not stated */
    AZB_STORAGE_TYPE_GEO_REDUNDANT = 0x00130002,     /* to the paired region */
    AZB_STORAGE_TYPE_LOCALLY_REDUNDANT = 0x00130003, /* in one data center */
    AZB_STORAGE_TYPE_ZONE_REDUNDANT = 0x00130004,    /* over zones of the region */
    /* over zones, and to the paired region for reading */
    AZB_STORAGE_TYPE_READ_ACCESS_GEO_ZONE_REDUNDANT = 0x00130005
};

/* Whether the replication can still be changed. */
enum {
    AZB_STORAGE_TYPE_STATE_INVALID = 0x00140001, /* not stated */
    AZB_STORAGE_TYPE_STATE_LOCKED = 0x00140002,  /* it cannot: there are items */
    AZB_STORAGE_TYPE_STATE_UNLOCKED = 0x00140003 /* it can */
};

/* Whether data is deduplicated. */
enum {
    AZB_DEDUP_STATE_INVALID = 0x00150001, /* not stated */
    AZB_DEDUP_STATE_ENABLED = 0x00150002, /* it is */
    AZB_DEDUP_STATE_DISABLED = 0x00150003 /* it is not */
};

/* Whether there is an archive tier. */
enum {
    AZB_XCOOL_STATE_INVALID = 0x00160001, /* not stated */
    AZB_XCOOL_STATE_ENABLED = 0x00160002, /* there is */
    AZB_XCOOL_STATE_DISABLED = 0x00160003 /* none */
};

/* Whether critical operations ask for a security PIN. */
enum {
    AZB_ENHANCED_SECURITY_STATE_INVALID = 0x00170001, /* not stated */
    AZB_ENHANCED_SECURITY_STATE_ENABLED = 0x00170002, /* they do */
    AZB_ENHANCED_SECURITY_STATE_DISABLED = 0x00170003 /* they do not */
};

/* Whether deleted backups are kept for a while. */
enum {
    AZB_SOFT_DELETE_FEATURE_STATE_INVALID = 0x00180001,  /* not stated */
    AZB_SOFT_DELETE_FEATURE_STATE_ENABLED = 0x00180002,  /* they are */
    AZB_SOFT_DELETE_FEATURE_STATE_DISABLED = 0x00180003, /* they are not */
    AZB_SOFT_DELETE_FEATURE_STATE_ALWAYS_ON = 0x00180004 /* they are, for good */
};

/* Whose key encrypts a vault's data. */
enum {
    AZB_ENCRYPTION_AT_REST_TYPE_INVALID = 0x00190001,           /* not stated */
    AZB_ENCRYPTION_AT_REST_TYPE_MICROSOFT_MANAGED = 0x00190002, /* the service's */
    AZB_ENCRYPTION_AT_REST_TYPE_CUSTOMER_MANAGED = 0x00190003   /* the customer's */
};

/* Whether data is encrypted a second time. */
enum {
    AZB_INFRASTRUCTURE_ENCRYPTION_STATE_INVALID = 0x001a0001,  /* not stated */
    AZB_INFRASTRUCTURE_ENCRYPTION_STATE_DISABLED = 0x001a0002, /* it is not */
    AZB_INFRASTRUCTURE_ENCRYPTION_STATE_ENABLED = 0x001a0003   /* it is */
};

/* How the last change of encryption went. */
enum {
    AZB_LAST_UPDATE_STATUS_INVALID = 0x001b0001,             /* not stated */
    AZB_LAST_UPDATE_STATUS_NOT_ENABLED = 0x001b0002,         /* there was none */
    AZB_LAST_UPDATE_STATUS_PARTIALLY_SUCCEEDED = 0x001b0003, /* done in part */
    AZB_LAST_UPDATE_STATUS_PARTIALLY_FAILED = 0x001b0004,    /* failed in part */
    AZB_LAST_UPDATE_STATUS_FAILED = 0x001b0005,              /* failed */
    AZB_LAST_UPDATE_STATUS_SUCCEEDED = 0x001b0006,           /* done */
    AZB_LAST_UPDATE_STATUS_INITIALIZED = 0x001b0007,         /* begun */
    AZB_LAST_UPDATE_STATUS_FIRST_INITIALIZATION = 0x001b0008 /* begun for the first time */
};

/* How a vault stores its data. */
typedef struct azb_backup_resource_config {
    azb_model model;
    azb_enum storage_model_type; /* replication as it is (AZB_STORAGE_TYPE_...) */
    azb_enum storage_type;       /* replication to have (AZB_STORAGE_TYPE_...) */
    azb_enum storage_type_state; /* whether it can still be changed (AZB_STORAGE_TYPE_STATE_...) */
    /* backups can be restored in the paired region */
    azb_opt_bool cross_region_restore_flag;
    azb_enum dedup_state; /* whether data is deduplicated (AZB_DEDUP_STATE_...) */
    azb_enum xcool_state; /* whether there is an archive tier (AZB_XCOOL_STATE_...) */
} azb_backup_resource_config;

/* Storage settings with their name and id. */
typedef struct azb_backup_resource_config_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_resource_config *properties; /* the settings */
} azb_backup_resource_config_resource;

/* How a vault guards its data. */
typedef struct azb_backup_resource_vault_config {
    azb_model model;
    azb_enum storage_model_type; /* replication as it is (AZB_STORAGE_TYPE_...) */
    azb_enum storage_type;       /* replication to have (AZB_STORAGE_TYPE_...) */
    azb_enum storage_type_state; /* whether it can still be changed (AZB_STORAGE_TYPE_STATE_...) */
    /* whether critical operations ask for a PIN (AZB_ENHANCED_SECURITY_STATE_...) */
    azb_enum enhanced_security_state;
    /* whether deleted backups are kept for a while (AZB_SOFT_DELETE_FEATURE_STATE_...) */
    azb_enum soft_delete_feature_state;
    azb_opt_i32 soft_delete_retention_period_in_days; /* for how many days */
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
    azb_opt_bool is_soft_delete_feature_state_editable; /* that state can be changed */
} azb_backup_resource_vault_config;

/* Guard settings with their name and id. */
typedef struct azb_backup_resource_vault_config_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_resource_vault_config *properties; /* the settings */
} azb_backup_resource_vault_config_resource;

/* How a vault encrypts its data. */
typedef struct azb_backup_resource_encryption_config {
    azb_model model;
    azb_enum encryption_at_rest_type; /* whose key (AZB_ENCRYPTION_AT_REST_TYPE_...) */
    azb_str key_uri;                  /* URL of the customer's key */
    azb_str subscription_id;          /* subscription of that key */
    azb_enum last_update_status;      /* how the last change went (AZB_LAST_UPDATE_STATUS_...) */
    /* whether data is encrypted a second time (AZB_INFRASTRUCTURE_ENCRYPTION_STATE_...) */
    azb_enum infrastructure_encryption_state;
} azb_backup_resource_encryption_config;

/* The same with the identity that reaches the key. */
typedef struct azb_backup_resource_encryption_config_extended {
    azb_model model;
    azb_enum encryption_at_rest_type; /* whose key (AZB_ENCRYPTION_AT_REST_TYPE_...) */
    azb_str key_uri;                  /* URL of the customer's key */
    azb_str subscription_id;          /* subscription of that key */
    azb_enum last_update_status;      /* how the last change went (AZB_LAST_UPDATE_STATUS_...) */
    /* whether data is encrypted a second time (AZB_INFRASTRUCTURE_ENCRYPTION_STATE_...) */
    azb_enum infrastructure_encryption_state;
    azb_str user_assigned_identity;            /* ARM id of one that the customer made */
    azb_opt_bool use_system_assigned_identity; /* the vault's own */
} azb_backup_resource_encryption_config_extended;

/* Encryption settings to write, with their name and id. */
typedef struct azb_backup_resource_encryption_config_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_resource_encryption_config *properties; /* the settings */
} azb_backup_resource_encryption_config_resource;

/* Encryption settings as read, with their name and id. */
typedef struct azb_backup_resource_encryption_config_extended_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_backup_resource_encryption_config_extended *properties; /* the settings */
} azb_backup_resource_encryption_config_extended_resource;

#ifdef __cplusplus
}
#endif

#endif
