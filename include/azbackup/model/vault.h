/*
 * model/vault.h - Recovery Services vaults.
 * Generated from lib/schema/models/vault.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_VAULT_H
#define AZBACKUP_MODEL_VAULT_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether alerts are raised. */
enum {
    AZB_ALERTS_STATE_ENABLED = 0x006c0001, /* they are */
    AZB_ALERTS_STATE_DISABLED = 0x006c0002 /* they are not */
};

/* How secure a vault is, as the service rates it. */
enum {
    AZB_BCDR_SECURITY_LEVEL_POOR = 0x006d0001,     /* badly */
    AZB_BCDR_SECURITY_LEVEL_FAIR = 0x006d0002,     /* somewhat */
    AZB_BCDR_SECURITY_LEVEL_GOOD = 0x006d0003,     /* well */
    AZB_BCDR_SECURITY_LEVEL_EXCELLENT = 0x006d0004 /* fully */
};

/* Generation of a vault's storage. */
enum {
    AZB_BACKUP_STORAGE_VERSION_V1 = 0x006e0001,        /* first */
    AZB_BACKUP_STORAGE_VERSION_V2 = 0x006e0002,        /* second */
    AZB_BACKUP_STORAGE_VERSION_UNASSIGNED = 0x006e0003 /* not settled yet */
};

/* Whether backups can be restored in the paired region. */
enum {
    AZB_CROSS_REGION_RESTORE_ENABLED = 0x006f0001, /* they can */
    AZB_CROSS_REGION_RESTORE_DISABLED = 0x006f0002 /* they cannot */
};

/* Whether backups can be restored to another subscription. */
enum {
    AZB_CROSS_SUBSCRIPTION_RESTORE_STATE_ENABLED = 0x00700001,  /* they can */
    AZB_CROSS_SUBSCRIPTION_RESTORE_STATE_DISABLED = 0x00700002, /* they cannot */
    /* they cannot, and this stays so */
    AZB_CROSS_SUBSCRIPTION_RESTORE_STATE_PERMANENTLY_DISABLED = 0x00700003
};

/* Guard against theft and deletion by hybrid agents. */
enum {
    AZB_VAULT_ENHANCED_SECURITY_STATE_INVALID = 0x00710001,  /* not stated */
    AZB_VAULT_ENHANCED_SECURITY_STATE_ENABLED = 0x00710002,  /* on */
    AZB_VAULT_ENHANCED_SECURITY_STATE_DISABLED = 0x00710003, /* off */
    AZB_VAULT_ENHANCED_SECURITY_STATE_ALWAYS_ON = 0x00710004 /* on for good */
};

/* Kind of identity that is used. */
enum {
    AZB_IDENTITY_TYPE_SYSTEM_ASSIGNED = 0x00720001, /* the vault's own */
    AZB_IDENTITY_TYPE_USER_ASSIGNED = 0x00720002    /* one made by the customer */
};

/* Whether backups can be taken away before their time. */
enum {
    AZB_IMMUTABILITY_STATE_DISABLED = 0x00730001, /* they can */
    AZB_IMMUTABILITY_STATE_UNLOCKED = 0x00730002, /* they cannot, until this is switched off */
    AZB_IMMUTABILITY_STATE_LOCKED = 0x00730003    /* they cannot, for good */
};

/* Whether data is encrypted a second time. */
enum {
    AZB_VAULT_INFRASTRUCTURE_ENCRYPTION_STATE_ENABLED = 0x00740001, /* it is */
    AZB_VAULT_INFRASTRUCTURE_ENCRYPTION_STATE_DISABLED = 0x00740002 /* it is not */
};

/* Whether a resource guard must agree to critical operations. */
enum {
    AZB_MULTI_USER_AUTHORIZATION_INVALID = 0x00750001, /* not stated */
    AZB_MULTI_USER_AUTHORIZATION_ENABLED = 0x00750002, /* it must */
    AZB_MULTI_USER_AUTHORIZATION_DISABLED = 0x00750003 /* none */
};

/* Whether a vault answers to public networks. */
enum {
    AZB_PUBLIC_NETWORK_ACCESS_ENABLED = 0x00760001, /* it does */
    AZB_PUBLIC_NETWORK_ACCESS_DISABLED = 0x00760002 /* private endpoints only */
};

/* Identities that a vault has. */
enum {
    AZB_RESOURCE_IDENTITY_TYPE_SYSTEM_ASSIGNED = 0x00770001, /* one of its own */
    AZB_RESOURCE_IDENTITY_TYPE_NONE = 0x00770002,            /* none */
    AZB_RESOURCE_IDENTITY_TYPE_USER_ASSIGNED = 0x00770003,   /* some made by the customer */
    /* both */
    AZB_RESOURCE_IDENTITY_TYPE_SYSTEM_ASSIGNED_USER_ASSIGNED = 0x00770004
};

/* State of the move of a vault. */
enum {
    AZB_RESOURCE_MOVE_STATE_UNKNOWN = 0x00780001,          /* not known */
    AZB_RESOURCE_MOVE_STATE_IN_PROGRESS = 0x00780002,      /* in progress */
    AZB_RESOURCE_MOVE_STATE_PREPARE_FAILED = 0x00780003,   /* failed before it began */
    AZB_RESOURCE_MOVE_STATE_COMMIT_FAILED = 0x00780004,    /* failed at its end */
    AZB_RESOURCE_MOVE_STATE_PREPARE_TIMEDOUT = 0x00780005, /* took too long to begin */
    AZB_RESOURCE_MOVE_STATE_COMMIT_TIMEDOUT = 0x00780006,  /* took too long to end */
    AZB_RESOURCE_MOVE_STATE_MOVE_SUCCEEDED = 0x00780007,   /* done */
    AZB_RESOURCE_MOVE_STATE_FAILURE = 0x00780008,          /* failed */
    AZB_RESOURCE_MOVE_STATE_CRITICAL_FAILURE = 0x00780009, /* failed, the service must help */
    AZB_RESOURCE_MOVE_STATE_PARTIAL_SUCCESS = 0x0078000a   /* done in part */
};

/* Score of a vault's security settings. */
enum {
    AZB_SECURE_SCORE_LEVEL_NONE = 0x00790001,     /* none of them */
    AZB_SECURE_SCORE_LEVEL_MINIMUM = 0x00790002,  /* few of them */
    AZB_SECURE_SCORE_LEVEL_ADEQUATE = 0x00790003, /* enough of them */
    AZB_SECURE_SCORE_LEVEL_MAXIMUM = 0x00790004   /* all of them */
};

/* Pricing tier of a vault. */
enum {
    AZB_SKU_NAME_STANDARD = 0x007a0001, /* standard */
    AZB_SKU_NAME_RS0 = 0x007a0002       /* standard, by its other name */
};

/* Whether deleted backups are kept for a while. */
enum {
    AZB_SOFT_DELETE_STATE_INVALID = 0x007b0001,  /* not stated */
    AZB_SOFT_DELETE_STATE_ENABLED = 0x007b0002,  /* they are */
    AZB_SOFT_DELETE_STATE_DISABLED = 0x007b0003, /* they are not */
    AZB_SOFT_DELETE_STATE_ALWAYS_ON = 0x007b0004 /* they are, for good */
};

/* How a vault's data is replicated. */
enum {
    AZB_STANDARD_TIER_STORAGE_REDUNDANCY_INVALID = 0x007c0001,           /* not stated */
    AZB_STANDARD_TIER_STORAGE_REDUNDANCY_LOCALLY_REDUNDANT = 0x007c0002, /* in one data center */
    AZB_STANDARD_TIER_STORAGE_REDUNDANCY_GEO_REDUNDANT = 0x007c0003,     /* to the paired region */
    /* over zones of the region */
    AZB_STANDARD_TIER_STORAGE_REDUNDANCY_ZONE_REDUNDANT = 0x007c0004
};

/* Whether sources are scanned. */
enum {
    AZB_SOURCE_SCAN_STATE_DISABLED = 0x007d0001, /* they are not */
    AZB_SOURCE_SCAN_STATE_ENABLED = 0x007d0002,  /* they are */
    AZB_SOURCE_SCAN_STATE_INVALID = 0x007d0003   /* not stated */
};

/* Who began an upgrade. */
enum {
    AZB_TRIGGER_TYPE_USER_TRIGGERED = 0x007e0001, /* a person */
    AZB_TRIGGER_TYPE_FORCED_UPGRADE = 0x007e0002  /* the service */
};

/* Whether a vault has private endpoints. */
enum {
    AZB_VAULT_PRIVATE_ENDPOINT_STATE_NONE = 0x007f0001,   /* it has none */
    AZB_VAULT_PRIVATE_ENDPOINT_STATE_ENABLED = 0x007f0002 /* it has some */
};

/* How far an upgrade is. */
enum {
    AZB_VAULT_UPGRADE_STATE_UNKNOWN = 0x00800001,     /* not known */
    AZB_VAULT_UPGRADE_STATE_IN_PROGRESS = 0x00800002, /* in progress */
    AZB_VAULT_UPGRADE_STATE_UPGRADED = 0x00800003,    /* done */
    AZB_VAULT_UPGRADE_STATE_FAILED = 0x00800004       /* failed */
};

/* An identity created by the customer. */
typedef struct azb_user_identity {
    azb_model model;
    azb_str principal_id; /* object id */
    azb_str client_id;    /* client id */
} azb_user_identity;

typedef struct azb_user_identity_map {
    azb_str *keys;
    azb_user_identity **items;
    size_t count;
} azb_user_identity_map;

/* The identities of a vault. */
typedef struct azb_identity_data {
    azb_model model;
    azb_enum type;        /* which ones it has (AZB_RESOURCE_IDENTITY_TYPE_...) */
    azb_str principal_id; /* object id of its own */
    azb_str tenant_id;    /* tenant of its own */
    /* the others, by ARM id; null takes one away */
    azb_user_identity_map user_assigned_identities;
} azb_identity_data;

/* What is paid for. */
typedef struct azb_sku {
    azb_model model;
    azb_enum name;    /* its name (AZB_SKU_NAME_...) */
    azb_str tier;     /* its tier */
    azb_str family;   /* its family */
    azb_str size;     /* its size */
    azb_str capacity; /* how much of it */
} azb_sku;

/* Alerts in Azure Monitor. */
typedef struct azb_azure_monitor_alert_settings {
    azb_model model;
    azb_enum alerts_for_all_job_failures; /* of failed jobs (AZB_ALERTS_STATE_...) */
    /* of replication that is in trouble (AZB_ALERTS_STATE_...) */
    azb_enum alerts_for_all_replication_issues;
    /* of failovers that are in trouble (AZB_ALERTS_STATE_...) */
    azb_enum alerts_for_all_failover_issues;
} azb_azure_monitor_alert_settings;

/* Alerts of the older kind. */
typedef struct azb_classic_alert_settings {
    azb_model model;
    azb_enum alerts_for_critical_operations; /* of critical operations (AZB_ALERTS_STATE_...) */
    /* mail from Site Recovery (AZB_ALERTS_STATE_...) */
    azb_enum email_notifications_for_site_recovery;
} azb_classic_alert_settings;

/* How a vault raises alerts. */
typedef struct azb_monitoring_settings {
    azb_model model;
    azb_azure_monitor_alert_settings *azure_monitor_alert_settings; /* in Azure Monitor */
    azb_classic_alert_settings *classic_alert_settings;             /* of the older kind */
} azb_monitoring_settings;

/* Restores to other subscriptions. */
typedef struct azb_cross_subscription_restore_settings {
    azb_model model;
    /* whether they are allowed (AZB_CROSS_SUBSCRIPTION_RESTORE_STATE_...) */
    azb_enum cross_subscription_restore_state;
} azb_cross_subscription_restore_settings;

/* Rules for restores. */
typedef struct azb_restore_settings {
    azb_model model;
    /* to other subscriptions */
    azb_cross_subscription_restore_settings *cross_subscription_restore_settings;
} azb_restore_settings;

/* Guard of backups against early deletion. */
typedef struct azb_immutability_settings {
    azb_model model;
    azb_enum state; /* whether it is on (AZB_IMMUTABILITY_STATE_...) */
} azb_immutability_settings;

/* How long deleted backups are kept. */
typedef struct azb_soft_delete_settings {
    azb_model model;
    azb_enum soft_delete_state; /* whether they are (AZB_SOFT_DELETE_STATE_...) */
    /* for how many days */
    azb_opt_i32 soft_delete_retention_period_in_days;
    /* guard of hybrid agents (AZB_VAULT_ENHANCED_SECURITY_STATE_...) */
    azb_enum enhanced_security_state;
} azb_soft_delete_settings;

/* The identity that an operation acts as. */
typedef struct azb_associated_identity {
    azb_model model;
    azb_enum operation_identity_type; /* its kind (AZB_IDENTITY_TYPE_...) */
    azb_str user_assigned_identity;   /* ARM id, when the customer made it */
} azb_associated_identity;

/* How sources are scanned for threats. */
typedef struct azb_source_scan_configuration {
    azb_model model;
    azb_enum state; /* whether they are (AZB_SOURCE_SCAN_STATE_...) */
    /* identity that does it */
    azb_associated_identity *source_scan_identity;
} azb_source_scan_configuration;

/* How a vault is guarded. */
typedef struct azb_security_settings {
    azb_model model;
    azb_immutability_settings *immutability_settings; /* against early deletion */
    azb_soft_delete_settings *soft_delete_settings;   /* deleted backups */
    /* by a resource guard (AZB_MULTI_USER_AUTHORIZATION_...) */
    azb_enum multi_user_authorization;
    azb_source_scan_configuration *source_scan_configuration; /* by scans */
} azb_security_settings;

/* The identity that reaches a customer's key. */
typedef struct azb_cmk_kek_identity {
    azb_model model;
    azb_opt_bool use_system_assigned_identity; /* the vault's own */
    azb_str user_assigned_identity;            /* ARM id of another one */
} azb_cmk_kek_identity;

/* A key of the customer. */
typedef struct azb_cmk_key_vault_properties {
    azb_model model;
    azb_str key_uri; /* its URL in the key vault */
} azb_cmk_key_vault_properties;

/* How a vault's data is encrypted. */
typedef struct azb_vault_properties_encryption {
    azb_model model;
    azb_cmk_key_vault_properties *key_vault_properties; /* key of the customer */
    azb_cmk_kek_identity *kek_identity;                 /* identity that reaches it */
    /* whether a second layer is on (AZB_VAULT_INFRASTRUCTURE_ENCRYPTION_STATE_...) */
    azb_enum infrastructure_encryption;
} azb_vault_properties_encryption;

/* The last move of a vault. */
typedef struct azb_vault_properties_move_details {
    azb_model model;
    azb_str operation_id;         /* id of the move */
    azb_time start_time_utc;      /* when it started */
    azb_time completion_time_utc; /* when it ended */
    azb_str source_resource_id;   /* ARM id before it */
    azb_str target_resource_id;   /* ARM id of the resource */
} azb_vault_properties_move_details;

/* How a vault's data is replicated. */
typedef struct azb_vault_properties_redundancy_settings {
    azb_model model;
    /* over what (AZB_STANDARD_TIER_STORAGE_REDUNDANCY_...) */
    azb_enum standard_tier_storage_redundancy;
    /* whether it can be restored in the paired region (AZB_CROSS_REGION_RESTORE_...) */
    azb_enum cross_region_restore;
} azb_vault_properties_redundancy_settings;

/* The last upgrade of a vault. */
typedef struct azb_upgrade_details {
    azb_model model;
    azb_str operation_id;           /* id of the upgrade */
    azb_time start_time_utc;        /* when it started */
    azb_time last_updated_time_utc; /* when this was written */
    azb_time end_time_utc;          /* when it ended */
    azb_enum status;                /* current status (AZB_VAULT_UPGRADE_STATE_...) */
    azb_str message;                /* more about that, in words */
    azb_enum trigger_type;          /* who began it (AZB_TRIGGER_TYPE_...) */
    azb_str upgraded_resource_id;   /* ARM id of the resource */
    azb_str previous_resource_id;   /* ARM id before it */
} azb_upgrade_details;

/* A private endpoint. */
typedef struct azb_vault_private_endpoint {
    azb_model model;
    azb_str id; /* its ARM id */
} azb_vault_private_endpoint;

/* Whether a connection is approved. */
typedef struct azb_vault_private_link_service_connection_state {
    azb_model model;
    azb_enum status;          /* current status (AZB_PRIVATE_ENDPOINT_CONNECTION_STATUS_...) */
    azb_str description;      /* what was said about it */
    azb_str actions_required; /* what is to be done by the other side */
} azb_vault_private_link_service_connection_state;

/* A connection of a private endpoint. */
typedef struct azb_vault_private_endpoint_connection {
    azb_model model;
    azb_enum provisioning_state; /* how far it is made (AZB_PROVISIONING_STATE_...) */
    /* the endpoint */
    azb_vault_private_endpoint *private_endpoint;
    azb_enum_list group_ids; /* what it reaches (AZB_VAULT_SUB_RESOURCE_TYPE_...) */
    /* whether it is approved */
    azb_vault_private_link_service_connection_state *private_link_service_connection_state;
} azb_vault_private_endpoint_connection;

/* The same with its name and id, as a vault lists it. */
typedef struct azb_private_endpoint_connection_vault_properties {
    azb_model model;
    azb_str id;                                        /* ARM id */
    azb_vault_private_endpoint_connection *properties; /* the connection */
    azb_str name;                                      /* last part of the id */
    azb_str type;                                      /* ARM type */
    azb_str location;                                  /* Azure region */
} azb_private_endpoint_connection_vault_properties;

typedef struct azb_private_endpoint_connection_vault_properties_list {
    azb_private_endpoint_connection_vault_properties **items;
    size_t count;
} azb_private_endpoint_connection_vault_properties_list;

/* The settings of a vault. */
typedef struct azb_vault_properties {
    azb_model model;
    azb_str provisioning_state;           /* how far it is made, as text */
    azb_upgrade_details *upgrade_details; /* its last upgrade */
    /* its private endpoints */
    azb_private_endpoint_connection_vault_properties_list private_endpoint_connections;
    /* whether Backup has private endpoints (AZB_VAULT_PRIVATE_ENDPOINT_STATE_...) */
    azb_enum private_endpoint_state_for_backup;
    /* whether Site Recovery has (AZB_VAULT_PRIVATE_ENDPOINT_STATE_...) */
    azb_enum private_endpoint_state_for_site_recovery;
    azb_vault_properties_encryption *encryption;     /* how its data is encrypted */
    azb_vault_properties_move_details *move_details; /* its last move */
    /* how far that is (AZB_RESOURCE_MOVE_STATE_...) */
    azb_enum move_state;
    /* generation of its storage (AZB_BACKUP_STORAGE_VERSION_...) */
    azb_enum backup_storage_version;
    /* whether it answers to public networks (AZB_PUBLIC_NETWORK_ACCESS_...) */
    azb_enum public_network_access;
    azb_monitoring_settings *monitoring_settings;                  /* alerts */
    azb_restore_settings *restore_settings;                        /* rules for restores */
    azb_vault_properties_redundancy_settings *redundancy_settings; /* how its data is replicated */
    azb_security_settings *security_settings;                      /* how it is guarded */
    /* score of those settings (AZB_SECURE_SCORE_LEVEL_...) */
    azb_enum secure_score;
    azb_enum bcdr_security_level; /* grade of those settings (AZB_BCDR_SECURITY_LEVEL_...) */
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
} azb_vault_properties;

/* A Recovery Services vault. */
typedef struct azb_vault {
    azb_model model;
    azb_str id;                       /* ARM id */
    azb_str name;                     /* last part of the id */
    azb_str type;                     /* ARM type, Microsoft.RecoveryServices/vaults */
    azb_str etag;                     /* version mark for conditional writes */
    azb_str location;                 /* Azure region */
    azb_map tags;                     /* labels of the customer */
    azb_identity_data *identity;      /* its identities */
    azb_vault_properties *properties; /* its settings */
    azb_sku *sku;                     /* what is paid for */
    azb_system_data *system_data;     /* who created and changed it */
} azb_vault;

/* More about an error, in a form of its own kind. The service's name: ErrorAdditionalInfo. */
typedef struct azb_vault_error_additional_info {
    azb_model model;
    azb_str type; /* the kind */
    azb_str info; /* what it says (JSON text) */
} azb_vault_error_additional_info;

typedef struct azb_vault_error_additional_info_list {
    azb_vault_error_additional_info **items;
    size_t count;
} azb_vault_error_additional_info_list;

typedef struct azb_vault_error_list {
    struct azb_vault_error **items;
    size_t count;
} azb_vault_error_list;

/* An error as the vaults' document describes it. The service's name: Error. */
typedef struct azb_vault_error {
    azb_model model;
    azb_str code;                                         /* the service's code */
    azb_str message;                                      /* description of the error */
    azb_str target;                                       /* what it is about */
    struct azb_vault_error_list details;                  /* inner errors */
    azb_vault_error_additional_info_list additional_info; /* more in other forms */
} azb_vault_error;

/* The body of an answer that is an error. The service's name: CloudError. */
typedef struct azb_vault_cloud_error {
    azb_model model;
    azb_vault_error *error; /* the error */
} azb_vault_cloud_error;

#ifdef __cplusplus
}
#endif

#endif
