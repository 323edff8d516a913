/*
 * model/validate.h - validations: asking whether something would work.
 * Generated from lib/schema/models/validate.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_VALIDATE_H
#define AZBACKUP_MODEL_VALIDATE_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/container.h>
#include <azbackup/model/operation.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/restore.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether a feature is there. */
enum {
    AZB_SUPPORT_STATUS_INVALID = 0x006a0001,      /* not stated */
    AZB_SUPPORT_STATUS_SUPPORTED = 0x006a0002,    /* it is */
    AZB_SUPPORT_STATUS_DEFAULT_OFF = 0x006a0003,  /* it is, switched off at first */
    AZB_SUPPORT_STATUS_DEFAULT_ON = 0x006a0004,   /* it is, switched on at first */
    AZB_SUPPORT_STATUS_NOT_SUPPORTED = 0x006a0005 /* it is not */
};

/* Fabric that a resource belongs to. */
enum {
    AZB_FABRIC_NAME_INVALID = 0x006b0001, /* not stated */
    AZB_FABRIC_NAME_AZURE = 0x006b0002    /* Azure */
};

/* Concrete types of an azb_validate_operation_request: values of its object_type. */
enum {
    /* azb_validate_restore_operation_request */
    AZB_VALIDATE_OPERATION_REQUEST_RESTORE = 0x00a20001,
    /* azb_validate_iaas_vm_restore_operation_request */
    AZB_VALIDATE_OPERATION_REQUEST_IAAS_VM_RESTORE = 0x00a20002
};

/* What to validate. */
typedef struct azb_validate_operation_request {
    azb_model model;
    azb_enum object_type; /* kind of the operation (AZB_VALIDATE_OPERATION_REQUEST_...) */
    void *as;             /* concrete part: see azb_validate_operation_request_as_...() */
} azb_validate_operation_request;

/* Asks whether a restore would work. Part of an azb_validate_operation_request. */
typedef struct azb_validate_restore_operation_request {
    azb_model model;
    void *as; /* concrete part: see azb_validate_operation_request_as_...() */
    /* the restore */
    azb_restore_request *restore_request;
} azb_validate_restore_operation_request;

/*
 * Asks whether a restore of an Azure VM would work. Part of an
 * azb_validate_restore_operation_request.
 */
typedef struct azb_validate_iaas_vm_restore_operation_request {
    azb_model model;
} azb_validate_iaas_vm_restore_operation_request;

/* The envelope of a validation. */
typedef struct azb_validate_operation_request_resource {
    azb_model model;
    azb_str id;                                 /* ARM id of the recovery point */
    azb_validate_operation_request *properties; /* what to validate */
} azb_validate_operation_request_resource;

/* What a validation found. */
typedef struct azb_validate_operations_response {
    azb_model model;
    azb_validate_operation_response *validate_operation_response; /* the findings */
} azb_validate_operations_response;

/* Concrete types of an azb_feature_support_request: values of its feature_type. */
enum {
    /* azb_azure_backup_goal_feature_support_request */
    AZB_FEATURE_SUPPORT_REQUEST_AZURE_BACKUP_GOAL = 0x00a30001,
    /* azb_azure_vm_resource_feature_support_request */
    AZB_FEATURE_SUPPORT_REQUEST_AZURE_VM_RESOURCE = 0x00a30002
};

/* Asks whether a feature is there. */
typedef struct azb_feature_support_request {
    azb_model model;
    azb_enum feature_type; /* kind of the feature (AZB_FEATURE_SUPPORT_REQUEST_...) */
    void *as;              /* concrete part: see azb_feature_support_request_as_...() */
} azb_feature_support_request;

/*
 * Asks whether a region has Azure Backup. featureType is AzureBackupGoals. Part of an
 * azb_feature_support_request.
 */
typedef struct azb_azure_backup_goal_feature_support_request {
    azb_model model;
} azb_azure_backup_goal_feature_support_request;

/*
 * Asks whether VMs of a size can be backed up. featureType is AzureVMResourceBackup. Part of an
 * azb_feature_support_request.
 */
typedef struct azb_azure_vm_resource_feature_support_request {
    azb_model model;
    azb_str vm_size; /* size of the VM */
    azb_str vm_sku;  /* kind of its image */
} azb_azure_vm_resource_feature_support_request;

/* Whether a feature is there. */
typedef struct azb_azure_vm_resource_feature_support_response {
    azb_model model;
    azb_enum support_status; /* whether it is (AZB_SUPPORT_STATUS_...) */
} azb_azure_vm_resource_feature_support_response;

/* Asks whether a resource is protected. */
typedef struct azb_backup_status_request {
    azb_model model;
    azb_enum resource_type;  /* what it is (AZB_DATA_SOURCE_TYPE_...) */
    azb_str resource_id;     /* its ARM id */
    azb_str po_logical_name; /* name of the item in it, such as a file share */
} azb_backup_status_request;

/* Whether and where a resource is protected. */
typedef struct azb_backup_status_response {
    azb_model model;
    azb_enum protection_status;        /* whether it is (AZB_PROTECTION_STATUS_...) */
    azb_str vault_id;                  /* ARM id of the vault */
    azb_enum fabric_name;              /* fabric in that vault (AZB_FABRIC_NAME_...) */
    azb_str container_name;            /* name of the container */
    azb_str protected_item_name;       /* name of the item */
    azb_str error_code;                /* the service's code, when the status is unknown */
    azb_str error_message;             /* why it could not, in words */
    azb_str policy_name;               /* name of the policy */
    azb_str registration_status;       /* state of the container's registration, as text */
    azb_opt_i32 protected_items_count; /* number of protected items in the container */
    /* whether the service locks the storage account (AZB_ACQUIRE_STORAGE_ACCOUNT_LOCK_...) */
    azb_enum acquire_storage_account_lock;
} azb_backup_status_response;

#ifdef __cplusplus
}
#endif

#endif
