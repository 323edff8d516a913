/*
 * model/disk.h - managed disks, and access to the data of disks and disk restore points.
 * Generated from lib/schema/models/disk.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_DISK_H
#define AZBACKUP_MODEL_DISK_H

#include <azbackup/model.h>
#include <azbackup/model/compute.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a SAS URL of a disk allows. */
enum {
    AZB_DISK_ACCESS_LEVEL_NONE = 0x00220001, /* nothing */
    AZB_DISK_ACCESS_LEVEL_READ = 0x00220002, /* to read: export */
    AZB_DISK_ACCESS_LEVEL_WRITE = 0x00220003 /* to write: upload */
};

/* Processors that the system on a disk runs on. */
enum {
    AZB_DISK_ARCHITECTURE_X64 = 0x00230001,  /* x86-64 */
    AZB_DISK_ARCHITECTURE_ARM64 = 0x00230002 /* ARM */
};

/* What reading or writing the data of a disk asks for besides its SAS URL. */
enum {
    /* a Microsoft Entra token of one who may work with the data */
    AZB_DATA_ACCESS_AUTH_MODE_AZURE_ACTIVE_DIRECTORY = 0x00240001,
    AZB_DATA_ACCESS_AUTH_MODE_NONE = 0x00240002 /* nothing */
};

/* How a disk is created, and which members of CreationData name its source. */
enum {
    AZB_DISK_CREATE_OPTION_EMPTY = 0x00250001,  /* nothing: a new data disk of diskSizeGB */
    AZB_DISK_CREATE_OPTION_ATTACH = 0x00250002, /* nothing: a disk that is to be attached to a VM */
    /* an image: imageReference or galleryImageReference */
    AZB_DISK_CREATE_OPTION_FROM_IMAGE = 0x00250003,
    AZB_DISK_CREATE_OPTION_IMPORT = 0x00250004,  /* a blob: sourceUri and storageAccountId */
    AZB_DISK_CREATE_OPTION_COPY = 0x00250005,    /* a disk or snapshot: sourceResourceId */
    AZB_DISK_CREATE_OPTION_RESTORE = 0x00250006, /* a disk restore point: sourceResourceId */
    /* what is uploaded through a write SAS URL: uploadSizeBytes */
    AZB_DISK_CREATE_OPTION_UPLOAD = 0x00250007,
    /* a snapshot, in the background; completionPercent is the progress */
    AZB_DISK_CREATE_OPTION_COPY_START = 0x00250008,
    /* a blob and the guest state of a confidential VM: sourceUri and securityDataUri */
    AZB_DISK_CREATE_OPTION_IMPORT_SECURE = 0x00250009,
    /* what is uploaded, with the guest state of a confidential VM */
    AZB_DISK_CREATE_OPTION_UPLOAD_PREPARED_SECURE = 0x0025000a,
    /* a snapshot of an elastic SAN volume: elasticSanResourceId */
    AZB_DISK_CREATE_OPTION_COPY_FROM_SAN_SNAPSHOT = 0x0025000b
};

/* Kind of secured VM that a disk belongs to. */
enum {
    AZB_DISK_SECURITY_TYPES_TRUSTED_LAUNCH = 0x00260001, /* trusted launch */
    /* confidential VM; guest state encrypted with the service's key */
    AZB_DISK_SECURITY_TYPES_CONFIDENTIAL_VM_VM_GUEST_STATE_ONLY_ENCRYPTED_WITH_PLATFORM_KEY =
        0x00260002,
    /* confidential VM; disk and guest state encrypted with the service's key */
    AZB_DISK_SECURITY_TYPES_CONFIDENTIAL_VM_DISK_ENCRYPTED_WITH_PLATFORM_KEY = 0x00260003,
    /* confidential VM; disk and guest state encrypted with the customer's key */
    AZB_DISK_SECURITY_TYPES_CONFIDENTIAL_VM_DISK_ENCRYPTED_WITH_CUSTOMER_KEY = 0x00260004
};

/* What a disk is used for. */
enum {
    AZB_DISK_STATE_UNATTACHED = 0x00270001, /* not attached; it can be */
    AZB_DISK_STATE_ATTACHED = 0x00270002,   /* attached to a VM that runs */
    AZB_DISK_STATE_RESERVED = 0x00270003,   /* attached to a VM that is deallocated */
    AZB_DISK_STATE_FROZEN = 0x00270004,     /* attached to a VM that hibernates */
    AZB_DISK_STATE_ACTIVE_SAS = 0x00270005, /* there is a SAS URL of it */
    /* there is a SAS URL of it, and its VM hibernates */
    AZB_DISK_STATE_ACTIVE_SAS_FROZEN = 0x00270006,
    /* made for an upload; no write SAS URL has been asked for yet */
    AZB_DISK_STATE_READY_TO_UPLOAD = 0x00270007,
    /* there is a write SAS URL of it; the upload may be under way */
    AZB_DISK_STATE_ACTIVE_UPLOAD = 0x00270008
};

/* Type of storage of a disk; the same names as AZB_STORAGE_ACCOUNT_TYPES_... */
enum {
    /* HDD, replicated in one data center */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_STANDARD_LRS = 0x00280001,
    /* premium SSD, replicated in one data center */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_PREMIUM_LRS = 0x00280002,
    /* standard SSD, replicated in one data center */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_STANDARD_SSD_LRS = 0x00280003,
    /* ultra disk, replicated in one data center */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_ULTRA_SSD_LRS = 0x00280004,
    /* premium SSD, replicated over zones */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_PREMIUM_ZRS = 0x00280005,
    /* standard SSD, replicated over zones */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_STANDARD_SSD_ZRS = 0x00280006,
    /* premium SSD v2, replicated in one data center */
    AZB_DISK_STORAGE_ACCOUNT_TYPES_PREMIUM_V2_LRS = 0x00280007
};

/* Whose key encrypts a disk at rest. */
enum {
    AZB_DISK_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_PLATFORM_KEY = 0x00290001, /* the service's */
    /* the customer's, through a disk encryption set */
    AZB_DISK_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_CUSTOMER_KEY = 0x00290002,
    /* both, one around the other */
    AZB_DISK_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_PLATFORM_AND_CUSTOMER_KEYS = 0x00290003
};

/* Format in which a disk is read through a SAS URL. */
enum {
    AZB_DISK_FILE_FORMAT_VHD = 0x002a0001, /* fixed VHD */
    AZB_DISK_FILE_FORMAT_VHDX = 0x002a0002 /* VHDX */
};

/* How the data of a disk can be reached by SAS URL. */
enum {
    AZB_NETWORK_ACCESS_POLICY_ALLOW_ALL = 0x002b0001, /* from every network */
    /* through private endpoints of its disk access */
    AZB_NETWORK_ACCESS_POLICY_ALLOW_PRIVATE = 0x002b0002,
    AZB_NETWORK_ACCESS_POLICY_DENY_ALL = 0x002b0003 /* not at all */
};

/* Whether the data of a disk can be reached over public networks. */
enum {
    AZB_DISK_PUBLIC_NETWORK_ACCESS_ENABLED = 0x002c0001, /* it can */
    /* it cannot, even when the policy allows every network */
    AZB_DISK_PUBLIC_NETWORK_ACCESS_DISABLED = 0x002c0002
};

/* How a disk is encrypted at rest. The service's name: Encryption. */
typedef struct azb_disk_encryption {
    azb_model model;
    /* ARM id of the disk encryption set; only for a type with customer keys */
    azb_str disk_encryption_set_id;
    azb_enum type; /* whose key (AZB_DISK_ENCRYPTION_TYPE_...) */
} azb_disk_encryption;

/* A disk encryption key, kept as a secret in a key vault. */
typedef struct azb_key_vault_and_secret_reference {
    azb_model model;
    azb_source_key_vault *source_vault; /* the key vault */
    /* URL of the secret; no secret by itself, the key vault asks who reads it */
    azb_str secret_url;
} azb_key_vault_and_secret_reference;

/* A key in a key vault that wraps a disk encryption key. */
typedef struct azb_key_vault_and_key_reference {
    azb_model model;
    azb_source_key_vault *source_vault; /* the key vault */
    azb_str key_url;                    /* URL of the key */
} azb_key_vault_and_key_reference;

/* Azure Disk Encryption of one volume. */
typedef struct azb_encryption_settings_element {
    azb_model model;
    azb_key_vault_and_secret_reference *disk_encryption_key; /* the key of the volume */
    /* the key that wraps it; absent when it is not wrapped */
    azb_key_vault_and_key_reference *key_encryption_key;
} azb_encryption_settings_element;

typedef struct azb_encryption_settings_element_list {
    azb_encryption_settings_element **items;
    size_t count;
} azb_encryption_settings_element_list;

/* Azure Disk Encryption of a disk, done inside of its VM. */
typedef struct azb_encryption_settings_collection {
    azb_model model;
    azb_opt_bool enabled; /* it is on; to send false clears the keys */
    /* one for each volume */
    azb_encryption_settings_element_list encryption_settings;
    azb_str encryption_settings_version; /* 1.0 with a Microsoft Entra application, 1.1 without */
} azb_encryption_settings_collection;

/* An image, or one disk of it, that a disk is created from. */
typedef struct azb_image_disk_reference {
    azb_model model;
    azb_str id; /* ARM id of a platform image, user image or gallery image version */
    /* id of an image in a gallery shared with the customer */
    azb_str shared_gallery_image_id;
    azb_str community_gallery_image_id; /* id of an image in a community gallery */
    /* logical unit number of the image's data disk; absent for its system disk */
    azb_opt_i32 lun;
} azb_image_disk_reference;

/* What a disk is made of. */
typedef struct azb_creation_data {
    azb_model model;
    azb_enum create_option;     /* which of the below is used (AZB_DISK_CREATE_OPTION_...) */
    azb_str storage_account_id; /* ARM id of the storage account with the blob; for Import */
    /* platform or user image; for FromImage */
    azb_image_disk_reference *image_reference;
    azb_image_disk_reference *gallery_image_reference; /* image of a gallery; for FromImage */
    /* URL of the blob; it may end in a SAS token; for Import (secret) */
    azb_str source_uri;
    /* ARM id of a disk or snapshot for Copy, of a disk restore point for Restore */
    azb_str source_resource_id;
    /* the source's own id, a UUID; the ARM id alone may name another resource later */
    azb_str source_unique_id;
    /*
     * bytes that will be uploaded, with the VHD footer, 20972032 (20 MiB and 512) to 35183298347520
     * (32 TiB and 512); for Upload
     */
    azb_opt_i64 upload_size_bytes;
    /* bytes in a sector of an ultra or premium v2 disk, 512 or 4096; 4096 when absent */
    azb_opt_i32 logical_sector_size;
    /* URL of the blob with the guest state; it may end in a SAS token; for ImportSecure (secret) */
    azb_str security_data_uri;
    /* more throughput and operations for a disk over 512 GiB; cannot be changed later */
    azb_opt_bool performance_plus;
    azb_str elastic_san_resource_id; /* ARM id of the volume snapshot; for CopyFromSanSnapshot */
} azb_creation_data;

/* A plan of the marketplace: what the image of a disk costs. */
typedef struct azb_purchase_plan {
    azb_model model;
    azb_str name;           /* id of the plan */
    azb_str publisher;      /* who publishes it */
    azb_str product;        /* offer that it belongs to */
    azb_str promotion_code; /* code of a discount */
} azb_purchase_plan;

/* What the system on a disk can do. */
typedef struct azb_supported_capabilities {
    azb_model model;
    /* controllers it can start from, between commas, such as SCSI, NVMe */
    azb_str disk_controller_types;
    azb_opt_bool accelerated_network; /* accelerated networking */
    azb_enum architecture;            /* processors it runs on (AZB_DISK_ARCHITECTURE_...) */
} azb_supported_capabilities;

/* How a disk of a secured VM is encrypted. */
typedef struct azb_disk_security_profile {
    azb_model model;
    azb_enum security_type; /* kind of secured VM (AZB_DISK_SECURITY_TYPES_...) */
    /* ARM id of the disk encryption set of a confidential VM with the customer's key */
    azb_str secure_vm_disk_encryption_set_id;
} azb_disk_security_profile;

/* What is changed of a disk at this moment. */
typedef struct azb_property_updates_in_progress {
    azb_model model;
    azb_str target_tier; /* target performance tier */
} azb_property_updates_in_progress;

/* A VM that a shared disk is attached to. */
typedef struct azb_share_info_element {
    azb_model model;
    azb_str vm_uri; /* its ARM id */
} azb_share_info_element;

typedef struct azb_share_info_element_list {
    azb_share_info_element **items;
    size_t count;
} azb_share_info_element_list;

/* Type of storage of a disk, as it is billed. */
typedef struct azb_disk_sku {
    azb_model model;
    azb_enum name; /* the storage (AZB_DISK_STORAGE_ACCOUNT_TYPES_...) */
    azb_str tier;  /* its tier, such as Premium */
} azb_disk_sku;

/* A managed disk. */
typedef struct azb_disk_properties {
    azb_model model;
    azb_time time_created; /* when it was created */
    /* kind of system on it; absent for a data disk (AZB_OPERATING_SYSTEM_TYPES_...) */
    azb_enum os_type;
    /* generation of VM that it can start; only for a system disk (AZB_HYPER_V_GENERATION_...) */
    azb_enum hyper_v_generation;
    azb_purchase_plan *purchase_plan;                   /* plan of the image that it was made of */
    azb_supported_capabilities *supported_capabilities; /* what a VM of it can do */
    azb_creation_data *creation_data;                   /* what it is made of */
    /* size in GiB; needed for an empty disk, and it can only grow */
    azb_opt_i32 disk_size_gb;
    azb_opt_i64 disk_size_bytes; /* size in bytes */
    /* the disk's own id, a UUID; another disk of the same name has another */
    azb_str unique_id;
    azb_encryption_settings_collection *encryption_settings_collection; /* Azure Disk Encryption */
    /* how far it is made, as text */
    azb_str provisioning_state;
    azb_opt_i64 disk_iops_read_write; /* operations per second of an ultra or premium v2 disk */
    /* megabytes (10^6 bytes) per second of an ultra or premium v2 disk */
    azb_opt_i64 disk_mbps_read_write;
    /*
     * operations per second for all VMs together that have a shared ultra or premium v2 disk
     * read-only
     */
    azb_opt_i64 disk_iops_read_only;
    azb_opt_i64 disk_mbps_read_only; /* megabytes per second for all of these together */
    azb_enum disk_state;             /* what it is used for (AZB_DISK_STATE_...) */
    azb_disk_encryption *encryption; /* how it is encrypted at rest */
    /* how many VMs it can be attached to at once; over 1 for a shared disk */
    azb_opt_i32 max_shares;
    azb_share_info_element_list share_info; /* VMs that it is attached to; only for a shared disk */
    /* how its data can be reached by SAS URL (AZB_NETWORK_ACCESS_POLICY_...) */
    azb_enum network_access_policy;
    /*
     * ARM id of the disk access for private endpoints; with AZB_NETWORK_ACCESS_POLICY_ALLOW_PRIVATE
     */
    azb_str disk_access_id;
    azb_time bursting_enabled_time; /* when bursting on demand was last switched on */
    azb_str tier;                   /* performance tier of a premium SSD, such as P30 */
    azb_opt_bool bursting_enabled;  /* bursting on demand, over what its size gives */
    /* what is changed at this moment */
    azb_property_updates_in_progress *property_updates_in_progress;
    azb_opt_bool supports_hibernation;           /* a VM of it can hibernate */
    azb_disk_security_profile *security_profile; /* trusted launch or confidential VM */
    /*
     * how much of a background copy is done, 0 to 100 percent; with
     * AZB_DISK_CREATE_OPTION_COPY_START
     */
    azb_opt_f64 completion_percent;
    /* whether its data can be reached over public networks (AZB_DISK_PUBLIC_NETWORK_ACCESS_...) */
    azb_enum public_network_access;
    /* what reading or writing its data asks for (AZB_DATA_ACCESS_AUTH_MODE_...) */
    azb_enum data_access_auth_mode;
    /* tuned for a data disk that moves between VMs more than five times a day */
    azb_opt_bool optimized_for_frequent_attach;
    /* when it was last attached or detached, or its VM deallocated or started */
    azb_time last_ownership_update_time;
} azb_disk_properties;

/* A managed disk with its name and id. */
typedef struct azb_disk {
    azb_model model;
    azb_str id;         /* ARM id */
    azb_str name;       /* last part of the id */
    azb_str type;       /* ARM type, such as Microsoft.Compute/disks */
    azb_str location;   /* Azure region */
    azb_map tags;       /* labels of the customer */
    azb_str managed_by; /* ARM id of the VM that it is attached to; absent when there is none */
    /* ARM ids of the VMs that it is attached to; only for a shared disk */
    azb_str_list managed_by_extended;
    azb_disk_sku *sku;  /* type of its storage */
    azb_str_list zones; /* availability zone of it, such as 1; at most one */
    /* edge zone of it */
    azb_compute_extended_location *extended_location;
    azb_disk_properties *properties; /* the disk */
} azb_disk;

/* Asks for a SAS URL of a disk or a disk restore point. */
typedef struct azb_grant_access_data {
    azb_model model;
    azb_enum access; /* what it allows; Read for a disk restore point (AZB_DISK_ACCESS_LEVEL_...) */
    /* how long it holds, in seconds (1 to 5184000) */
    azb_opt_i32 duration_in_seconds;
    /* also a SAS URL of the guest state of a confidential VM */
    azb_opt_bool get_secure_vm_guest_state_sas;
    /* format in which it is read; only for snapshots, VHD when absent (AZB_DISK_FILE_FORMAT_...) */
    azb_enum file_format;
} azb_grant_access_data;

/*
 * SAS URLs of a disk or a disk restore point: who has one can read or write the data until it ends.
 */
typedef struct azb_access_uri {
    azb_model model;
    azb_str access_sas;               /* URL of the data (secret) */
    azb_str security_data_access_sas; /* URL of the guest state of a confidential VM (secret) */
} azb_access_uri;

#ifdef __cplusplus
}
#endif

#endif
