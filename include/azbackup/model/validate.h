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
    AZB_SUPPORT_STATUS_INVALID = 1,      /* not stated */
    AZB_SUPPORT_STATUS_SUPPORTED = 2,    /* it is */
    AZB_SUPPORT_STATUS_DEFAULT_OFF = 3,  /* it is, switched off at first */
    AZB_SUPPORT_STATUS_DEFAULT_ON = 4,   /* it is, switched on at first */
    AZB_SUPPORT_STATUS_NOT_SUPPORTED = 5 /* it is not */
};

/* Fabric that a resource belongs to. */
enum {
    AZB_FABRIC_NAME_INVALID = 1, /* not stated */
    AZB_FABRIC_NAME_AZURE = 2    /* Azure */
};

/* Concrete types of an azb_validate_operation_request: values of its object_type. */
enum {
    AZB_VALIDATE_OPERATION_REQUEST_RESTORE = 1, /* azb_validate_restore_operation_request */
    /* azb_validate_iaas_vm_restore_operation_request */
    AZB_VALIDATE_OPERATION_REQUEST_IAAS_VM_RESTORE = 2
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
    AZB_FEATURE_SUPPORT_REQUEST_AZURE_BACKUP_GOAL = 1,
    /* azb_azure_vm_resource_feature_support_request */
    AZB_FEATURE_SUPPORT_REQUEST_AZURE_VM_RESOURCE = 2
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

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_API azb_validate_operation_request *azb_validate_operation_request_of(const azb_model *part);
AZB_API azb_validate_restore_operation_request *
azb_validate_operation_request_as_restore(const azb_validate_operation_request *base);
AZB_API azb_validate_iaas_vm_restore_operation_request *
azb_validate_operation_request_as_iaas_vm_restore(const azb_validate_operation_request *base);

/*
 * The base of any part, and the part of a concrete type, which is NULL when the model is of another
 * type. NULL is fine. Borrowed until the model is freed.
 */
AZB_API azb_feature_support_request *azb_feature_support_request_of(const azb_model *part);
AZB_API azb_azure_backup_goal_feature_support_request *
azb_feature_support_request_as_azure_backup_goal(const azb_feature_support_request *base);
AZB_API azb_azure_vm_resource_feature_support_request *
azb_feature_support_request_as_azure_vm_resource(const azb_feature_support_request *base);

/*
 * Create empty models. out: owned, free with azb_model_free(&out->model), unless it was passed to
 * azb_model_set_model or azb_model_append_model. Return AZB_OK; AZB_E_ARG for NULL; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_validate_operation_request_new(
    azb_context *context, azb_validate_operation_request **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_validate_restore_operation_request_new(
    azb_context *context, azb_validate_restore_operation_request **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_validate_iaas_vm_restore_operation_request_new(
    azb_context *context, azb_validate_iaas_vm_restore_operation_request **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_validate_operation_request_resource_new(
    azb_context *context, azb_validate_operation_request_resource **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_feature_support_request_new(azb_context *context,
                                                                 azb_feature_support_request **out,
                                                                 azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_azure_backup_goal_feature_support_request_new(
    azb_context *context, azb_azure_backup_goal_feature_support_request **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_azure_vm_resource_feature_support_request_new(
    azb_context *context, azb_azure_vm_resource_feature_support_request **out, azb_error **err);
AZB_API AZB_NODISCARD azb_status azb_backup_status_request_new(azb_context *context,
                                                               azb_backup_status_request **out,
                                                               azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
