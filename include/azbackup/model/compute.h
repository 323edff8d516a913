/*
 * model/compute.h - what virtual machines, disks and restore points share.
 * Generated from lib/schema/models/compute.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_COMPUTE_H
#define AZBACKUP_MODEL_COMPUTE_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How the host of a VM caches a disk. */
enum {
    AZB_CACHING_TYPES_NONE = 0x00090001,      /* not at all */
    AZB_CACHING_TYPES_READ_ONLY = 0x00090002, /* reads; writes go through */
    /* reads and writes; writes may be lost when the host fails */
    AZB_CACHING_TYPES_READ_WRITE = 0x00090003
};

/* Controller that a VM reaches its disks through. */
enum {
    AZB_DISK_CONTROLLER_TYPES_SCSI = 0x000a0001, /* SCSI */
    AZB_DISK_CONTROLLER_TYPES_NVME = 0x000a0002  /* NVMe */
};

/* Kind of place that an extended location is. */
enum {
    AZB_EXTENDED_LOCATION_TYPES_EDGE_ZONE = 0x000b0001 /* an edge zone: a small site of a region */
};

/* Generation of the VM that a disk can start. */
enum {
    AZB_HYPER_V_GENERATION_V1 = 0x000c0001, /* BIOS */
    AZB_HYPER_V_GENERATION_V2 = 0x000c0002  /* UEFI */
};

/* Generation of a running VM; the same names as AZB_HYPER_V_GENERATION_... */
enum {
    AZB_HYPER_V_GENERATION_TYPE_V1 = 0x000d0001, /* BIOS */
    AZB_HYPER_V_GENERATION_TYPE_V2 = 0x000d0002  /* UEFI */
};

/*
 * Generation of a VM that a restore point was made of; the same names as AZB_HYPER_V_GENERATION_...
 */
enum {
    AZB_HYPER_V_GENERATION_TYPES_V1 = 0x000e0001, /* BIOS */
    AZB_HYPER_V_GENERATION_TYPES_V2 = 0x000e0002  /* UEFI */
};

/* Kind of system on a disk. */
enum {
    AZB_OPERATING_SYSTEM_TYPES_WINDOWS = 0x000f0001, /* Windows */
    AZB_OPERATING_SYSTEM_TYPES_LINUX = 0x000f0002    /* Linux */
};

/* What of a confidential VM's managed disk is encrypted to the VM alone. */
enum {
    /* its guest state, not the disk */
    AZB_SECURITY_ENCRYPTION_TYPES_VM_GUEST_STATE_ONLY = 0x00100001,
    /* the disk and its guest state */
    AZB_SECURITY_ENCRYPTION_TYPES_DISK_WITH_VM_GUEST_STATE = 0x00100002,
    /* nothing: the firmware state is not kept in the guest state */
    AZB_SECURITY_ENCRYPTION_TYPES_NON_PERSISTED_TPM = 0x00100003
};

/* How grave a status is. */
enum {
    AZB_STATUS_LEVEL_TYPES_INFO = 0x00110001,    /* only reports */
    AZB_STATUS_LEVEL_TYPES_WARNING = 0x00110002, /* worth attention */
    AZB_STATUS_LEVEL_TYPES_ERROR = 0x00110003    /* something failed */
};

/* Type of storage of a VM's managed disk. */
enum {
    AZB_STORAGE_ACCOUNT_TYPES_STANDARD_LRS = 0x00120001, /* HDD, replicated in one data center */
    /* premium SSD, replicated in one data center */
    AZB_STORAGE_ACCOUNT_TYPES_PREMIUM_LRS = 0x00120002,
    /* standard SSD, replicated in one data center */
    AZB_STORAGE_ACCOUNT_TYPES_STANDARD_SSD_LRS = 0x00120003,
    /* ultra disk, replicated in one data center; data disks only */
    AZB_STORAGE_ACCOUNT_TYPES_ULTRA_SSD_LRS = 0x00120004,
    AZB_STORAGE_ACCOUNT_TYPES_PREMIUM_ZRS = 0x00120005, /* premium SSD, replicated over zones */
    /* standard SSD, replicated over zones */
    AZB_STORAGE_ACCOUNT_TYPES_STANDARD_SSD_ZRS = 0x00120006,
    /* premium SSD v2, replicated in one data center; data disks only */
    AZB_STORAGE_ACCOUNT_TYPES_PREMIUM_V2_LRS = 0x00120007
};

/* Another resource, named by its id. */
typedef struct azb_sub_resource {
    azb_model model;
    azb_str id; /* its ARM id */
} azb_sub_resource;

/* A resource, such as a disk or a restore point, named by its id. */
typedef struct azb_api_entity_reference {
    azb_model model;
    azb_str id; /* its ARM id, from /subscriptions/ on */
} azb_api_entity_reference;

typedef struct azb_api_entity_reference_list {
    azb_api_entity_reference **items;
    size_t count;
} azb_api_entity_reference_list;

/* An edge zone of a VM or disk. */
typedef struct azb_compute_extended_location {
    azb_model model;
    azb_str name;  /* name of the zone */
    azb_enum type; /* kind of place (AZB_EXTENDED_LOCATION_TYPES_...) */
} azb_compute_extended_location;

/* One status of a VM, disk, restore point or replication. */
typedef struct azb_instance_view_status {
    azb_model model;
    /* the status for programs, such as PowerState/running or ReplicationState/succeeded */
    azb_str code;
    azb_enum level;         /* how grave it is (AZB_STATUS_LEVEL_TYPES_...) */
    azb_str display_status; /* the status in a few words */
    azb_str message;        /* more about it, also of errors; often absent */
    azb_time time;          /* since when it holds */
} azb_instance_view_status;

typedef struct azb_instance_view_status_list {
    azb_instance_view_status **items;
    size_t count;
} azb_instance_view_status_list;

/* A key vault that holds keys or secrets. The service's name: SourceVault. */
typedef struct azb_source_key_vault {
    azb_model model;
    azb_str id; /* its ARM id */
} azb_source_key_vault;

/* A secret in a key vault, such as a disk encryption key. */
typedef struct azb_key_vault_secret_reference {
    azb_model model;
    /* URL of the secret, with its version; no secret by itself, the key vault asks who reads it */
    azb_str secret_url;
    azb_sub_resource *source_vault; /* the key vault */
} azb_key_vault_secret_reference;

/* A key in a key vault, such as one that wraps a disk encryption key. */
typedef struct azb_key_vault_key_reference {
    azb_model model;
    azb_str key_url;                /* URL of the key, with its version */
    azb_sub_resource *source_vault; /* the key vault */
} azb_key_vault_key_reference;

/* Azure Disk Encryption of one disk, done inside of the VM. */
typedef struct azb_disk_encryption_settings {
    azb_model model;
    azb_key_vault_secret_reference *disk_encryption_key; /* the key of the disk, kept as a secret */
    /* the key that wraps it; absent when it is not wrapped */
    azb_key_vault_key_reference *key_encryption_key;
    azb_opt_bool enabled; /* the disk is encrypted */
} azb_disk_encryption_settings;

typedef struct azb_disk_encryption_settings_list {
    azb_disk_encryption_settings **items;
    size_t count;
} azb_disk_encryption_settings_list;

/* A disk encryption set: the customer's key for disks, named by its ARM id. */
typedef struct azb_disk_encryption_set_parameters {
    azb_model model;
    azb_str id; /* its ARM id */
} azb_disk_encryption_set_parameters;

/* How the managed disk of a confidential VM is encrypted. */
typedef struct azb_vm_disk_security_profile {
    azb_model model;
    /* what is encrypted to the VM alone (AZB_SECURITY_ENCRYPTION_TYPES_...) */
    azb_enum security_encryption_type;
    /* customer's key for the disk and its guest state */
    azb_disk_encryption_set_parameters *disk_encryption_set;
} azb_vm_disk_security_profile;

/* A managed disk as a VM or a restore point names it: its ARM id and how it is stored. */
typedef struct azb_managed_disk_parameters {
    azb_model model;
    azb_str id; /* its ARM id */
    /*
     * type of its storage; it can be changed only while the VM has no compute allocated
     * (AZB_STORAGE_ACCOUNT_TYPES_...)
     */
    azb_enum storage_account_type;
    /* customer's key that encrypts it at rest */
    azb_disk_encryption_set_parameters *disk_encryption_set;
    azb_vm_disk_security_profile *security_profile; /* guard of a confidential VM's disk */
} azb_managed_disk_parameters;

/* What the service's own code threw. The service's name: InnerError. */
typedef struct azb_compute_inner_error {
    azb_model model;
    azb_str exception_type; /* kind of the exception */
    azb_str error_detail;   /* its text or a dump */
} azb_compute_inner_error;

/* One inner error of an error. The service's name: ApiErrorBase. */
typedef struct azb_compute_api_error_base {
    azb_model model;
    azb_str code;    /* the service's code */
    azb_str target;  /* what it is about */
    azb_str message; /* description of the error */
} azb_compute_api_error_base;

typedef struct azb_compute_api_error_base_list {
    azb_compute_api_error_base **items;
    size_t count;
} azb_compute_api_error_base_list;

/* An error as Compute's document describes it. The service's name: ApiError. */
typedef struct azb_compute_api_error {
    azb_model model;
    azb_str code;                            /* the service's code, such as OperationNotAllowed */
    azb_str target;                          /* what it is about */
    azb_str message;                         /* description of the error */
    azb_compute_api_error_base_list details; /* inner errors */
    azb_compute_inner_error *inner_error;    /* what the service's own code threw */
} azb_compute_api_error;

/* The body of an answer that is an error. */
typedef struct azb_compute_cloud_error {
    azb_model model;
    azb_compute_api_error *error; /* the error */
} azb_compute_cloud_error;

#ifdef __cplusplus
}
#endif

#endif
