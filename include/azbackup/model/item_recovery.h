/*
 * model/item_recovery.h - file recovery: a recovery point mounted, and its scripts.
 * Generated from lib/schema/models/item_recovery.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_ITEM_RECOVERY_H
#define AZBACKUP_MODEL_ITEM_RECOVERY_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Concrete types of an azb_ilr_request: values of its object_type. */
enum {
    /* azb_azure_file_share_provision_ilr_request */
    AZB_ILR_REQUEST_AZURE_FILE_SHARE_PROVISION = 0x00950001,
    AZB_ILR_REQUEST_IAAS_VM_REGISTRATION = 0x00950002 /* azb_iaas_vm_ilr_registration_request */
};

/* Which recovery point to mount, by kind of item. */
typedef struct azb_ilr_request {
    azb_model model;
    azb_enum object_type; /* kind of the request (AZB_ILR_REQUEST_...) */
    void *as;             /* concrete part: see azb_ilr_request_as_...() */
} azb_ilr_request;

/* Mounts a snapshot of an Azure file share. Part of an azb_ilr_request. */
typedef struct azb_azure_file_share_provision_ilr_request {
    azb_model model;
    azb_str recovery_point_id;  /* name of the recovery point */
    azb_str source_resource_id; /* ARM id of the storage account */
} azb_azure_file_share_provision_ilr_request;

/* Mounts a recovery point of an Azure VM over iSCSI. Part of an azb_ilr_request. */
typedef struct azb_iaas_vm_ilr_registration_request {
    azb_model model;
    azb_str recovery_point_id;                /* ARM id of the recovery point */
    azb_str virtual_machine_id;               /* ARM id of the VM that was backed up */
    azb_str initiator_name;                   /* iSCSI initiator that will connect */
    azb_opt_bool renew_existing_registration; /* prolong the mount that is there */
} azb_iaas_vm_ilr_registration_request;

/* The envelope of a file recovery request. */
typedef struct azb_ilr_request_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_ilr_request *properties; /* the request */
} azb_ilr_request_resource;

/* A script that mounts the volumes of a recovery point. */
typedef struct azb_client_script_for_connect {
    azb_model model;
    azb_str os_type;            /* system that it runs on, Windows or Linux */
    azb_str script_extension;   /* file extension, with or without its dot */
    azb_str script_content;     /* the script itself, base64 (secret) */
    azb_str script_name_suffix; /* end of its file name; the password is the last part (secret) */
    azb_str url;                /* where to download it when it has no content (secret) */
} azb_client_script_for_connect;

typedef struct azb_client_script_for_connect_list {
    azb_client_script_for_connect **items;
    size_t count;
} azb_client_script_for_connect_list;

/* The scripts of a provisioned mount. */
typedef struct azb_instant_item_recovery_target {
    azb_model model;
    azb_client_script_for_connect_list client_scripts; /* one for each system that can mount it */
} azb_instant_item_recovery_target;

#ifdef __cplusplus
}
#endif

#endif
