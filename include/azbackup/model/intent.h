/*
 * model/intent.h - protection intents: the wish that something be protected.
 * Generated from lib/schema/models/intent.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_INTENT_H
#define AZBACKUP_MODEL_INTENT_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/workload_item.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What an intent is about. */
enum {
    AZB_INTENT_ITEM_TYPE_INVALID = 0x00320001,                         /* not stated */
    AZB_INTENT_ITEM_TYPE_SQL_INSTANCE = 0x00320002,                    /* SQL instance */
    AZB_INTENT_ITEM_TYPE_SQL_AVAILABILITY_GROUP_CONTAINER = 0x00320003 /* SQL availability group */
};

/* Kind of an intent, as its document lists them. */
enum {
    AZB_PROTECTION_INTENT_ITEM_TYPE_INVALID = 0x00330001,             /* not stated */
    AZB_PROTECTION_INTENT_ITEM_TYPE_AZURE_RESOURCE_ITEM = 0x00330002, /* an Azure resource */
    /* something that a vault knows */
    AZB_PROTECTION_INTENT_ITEM_TYPE_RECOVERY_SERVICE_VAULT_ITEM = 0x00330003,
    /* all databases of a container */
    AZB_PROTECTION_INTENT_ITEM_TYPE_AZURE_WORKLOAD_CONTAINER_AUTO_PROTECTION_INTENT = 0x00330004,
    /* all databases of an instance */
    AZB_PROTECTION_INTENT_ITEM_TYPE_AZURE_WORKLOAD_AUTO_PROTECTION_INTENT = 0x00330005,
    /* all databases of a SQL instance */
    AZB_PROTECTION_INTENT_ITEM_TYPE_AZURE_WORKLOAD_SQL_AUTO_PROTECTION_INTENT = 0x00330006
};

/* How a validation ended. */
enum {
    AZB_VALIDATION_STATUS_INVALID = 0x00340001,   /* not stated */
    AZB_VALIDATION_STATUS_SUCCEEDED = 0x00340002, /* all is well */
    AZB_VALIDATION_STATUS_FAILED = 0x00340003     /* something is wrong */
};

/* Concrete types of an azb_protection_intent: values of its protection_intent_item_type. */
enum {
    /* azb_azure_recovery_service_vault_protection_intent */
    AZB_PROTECTION_INTENT_AZURE_RECOVERY_SERVICE_VAULT = 0x00940001,
    AZB_PROTECTION_INTENT_AZURE_RESOURCE = 0x00940002, /* azb_azure_resource_protection_intent */
    /* azb_azure_workload_auto_protection_intent */
    AZB_PROTECTION_INTENT_AZURE_WORKLOAD_AUTO = 0x00940003,
    /* azb_azure_workload_sql_auto_protection_intent */
    AZB_PROTECTION_INTENT_AZURE_WORKLOAD_SQL_AUTO = 0x00940004,
    /* azb_azure_workload_container_auto_protection_intent */
    AZB_PROTECTION_INTENT_AZURE_WORKLOAD_CONTAINER_AUTO = 0x00940005
};

/* The wish that something be protected. */
typedef struct azb_protection_intent {
    azb_model model;
    azb_enum protection_intent_item_type; /* kind of the intent (AZB_PROTECTION_INTENT_...) */
    void *as;                             /* concrete part: see azb_protection_intent_as_...() */
    /* what is to run the backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum backup_management_type;
    azb_str source_resource_id; /* ARM id of what is to be protected */
    azb_str item_id;            /* ARM id of the item that it became */
    azb_str policy_id;          /* ARM id of the policy to follow */
    azb_enum protection_state;  /* state of its protection (AZB_PROTECTION_STATUS_...) */
} azb_protection_intent;

/*
 * Something that the vault already knows. protectionIntentItemType is RecoveryServiceVaultItem.
 * Part of an azb_protection_intent.
 */
typedef struct azb_azure_recovery_service_vault_protection_intent {
    azb_model model;
    void *as; /* concrete part: see azb_protection_intent_as_...() */
} azb_azure_recovery_service_vault_protection_intent;

/*
 * An Azure resource. protectionIntentItemType is AzureResourceItem. Part of an
 * azb_protection_intent.
 */
typedef struct azb_azure_resource_protection_intent {
    azb_model model;
    azb_str friendly_name; /* display name */
} azb_azure_resource_protection_intent;

/*
 * All databases of an instance, also later ones. Part of an
 * azb_azure_recovery_service_vault_protection_intent.
 */
typedef struct azb_azure_workload_auto_protection_intent {
    azb_model model;
    void *as; /* concrete part: see azb_protection_intent_as_...() */
} azb_azure_workload_auto_protection_intent;

/*
 * All databases of a SQL instance, also later ones. Part of an
 * azb_azure_workload_auto_protection_intent.
 */
typedef struct azb_azure_workload_sql_auto_protection_intent {
    azb_model model;
    azb_enum workload_item_type; /* what it is (AZB_WORKLOAD_ITEM_TYPE_...) */
} azb_azure_workload_sql_auto_protection_intent;

/* All databases of a container, also later ones. Part of an azb_protection_intent. */
typedef struct azb_azure_workload_container_auto_protection_intent {
    azb_model model;
} azb_azure_workload_container_auto_protection_intent;

/* A protection intent with its name and id. */
typedef struct azb_protection_intent_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_protection_intent *properties; /* the intent */
} azb_protection_intent_resource;

/* Asks whether a resource could be protected. */
typedef struct azb_pre_validate_enable_backup_request {
    azb_model model;
    azb_enum resource_type; /* what it is (AZB_DATA_SOURCE_TYPE_...) */
    azb_str resource_id;    /* its ARM id */
    azb_str vault_id;       /* ARM id of the vault to protect it with */
    azb_str properties;     /* more about the backup, as JSON in a text */
} azb_pre_validate_enable_backup_request;

/* Whether a resource could be protected. */
typedef struct azb_pre_validate_enable_backup_response {
    azb_model model;
    azb_enum status;             /* whether it could (AZB_VALIDATION_STATUS_...) */
    azb_str error_code;          /* the service's code, when it could not */
    azb_str error_message;       /* why it could not, in words */
    azb_str recommendation;      /* what to do about it */
    azb_str container_name;      /* name of the container that it would have */
    azb_str protected_item_name; /* name of the item that it would be */
} azb_pre_validate_enable_backup_response;

#ifdef __cplusplus
}
#endif

#endif
