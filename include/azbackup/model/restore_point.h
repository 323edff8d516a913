/*
 * model/restore_point.h - restore points of VMs: the states of a VM that disks and VMs can be made
 * of.
 * Generated from lib/schema/models/restore_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_RESTORE_POINT_H
#define AZBACKUP_MODEL_RESTORE_POINT_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/compute.h>
#include <azbackup/model/os_profile.h>
#include <azbackup/model/virtual_machine.h>
#include <azbackup/model/virtual_machine_size.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What state a restore point has of the VM's disks. */
enum {
    /* as if the power had failed; all disks at one moment */
    AZB_CONSISTENCY_MODE_TYPES_CRASH_CONSISTENT = 0x00620001,
    AZB_CONSISTENCY_MODE_TYPES_FILE_SYSTEM_CONSISTENT = 0x00620002, /* file systems flushed */
    /* applications flushed too: by VSS, or by scripts on Linux */
    AZB_CONSISTENCY_MODE_TYPES_APPLICATION_CONSISTENT = 0x00620003
};

/* Kind of system of the VM; the same names as AZB_OPERATING_SYSTEM_TYPES_... */
enum {
    AZB_OPERATING_SYSTEM_TYPE_WINDOWS = 0x00630001, /* Windows */
    AZB_OPERATING_SYSTEM_TYPE_LINUX = 0x00630002    /* Linux */
};

/* What to read along with a collection. */
enum {
    AZB_RESTORE_POINT_COLLECTION_EXPAND_OPTIONS_RESTORE_POINTS = 0x00640001 /* its restore points */
};

/* Whose key encrypts a disk restore point at rest. */
enum {
    /* the service's */
    AZB_RESTORE_POINT_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_PLATFORM_KEY = 0x00650001,
    /* the customer's, through a disk encryption set */
    AZB_RESTORE_POINT_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_CUSTOMER_KEY = 0x00650002,
    /* both, one around the other */
    AZB_RESTORE_POINT_ENCRYPTION_TYPE_ENCRYPTION_AT_REST_WITH_PLATFORM_AND_CUSTOMER_KEYS =
        0x00650003
};

/* What to read along with a restore point. */
enum {
    /* its instance view: how far replication and instant access are */
    AZB_RESTORE_POINT_EXPAND_OPTIONS_INSTANCE_VIEW = 0x00660001
};

/* What the snapshot of a disk restore point can be used for. */
enum {
    /* restores, copies to another region and downloads */
    AZB_SNAPSHOT_ACCESS_STATE_AVAILABLE = 0x00670001,
    /* all of that, and restores at full speed at once */
    AZB_SNAPSHOT_ACCESS_STATE_AVAILABLE_WITH_INSTANT_ACCESS = 0x00670002,
    /* restores at full speed at once; no copy and no download yet */
    AZB_SNAPSHOT_ACCESS_STATE_INSTANT_ACCESS = 0x00670003,
    /* nothing yet: its data is still being copied in the background */
    AZB_SNAPSHOT_ACCESS_STATE_PENDING = 0x00670004,
    AZB_SNAPSHOT_ACCESS_STATE_UNKNOWN = 0x00670005 /* the service does not know */
};

/* How a disk restore point is encrypted at rest. */
typedef struct azb_restore_point_encryption {
    azb_model model;
    /* customer's key; only for a type with customer keys */
    azb_disk_encryption_set_parameters *disk_encryption_set;
    azb_enum type; /* whose key (AZB_RESTORE_POINT_ENCRYPTION_TYPE_...) */
} azb_restore_point_encryption;

/* The disk restore point of one disk: its ARM id and more. */
typedef struct azb_disk_restore_point_attributes {
    azb_model model;
    azb_str id;                               /* its ARM id */
    azb_restore_point_encryption *encryption; /* how it is encrypted at rest */
    /* the disk restore point of another region that it was copied from */
    azb_api_entity_reference *source_disk_restore_point;
} azb_disk_restore_point_attributes;

/* Progress of the copy of a disk's data. */
typedef struct azb_disk_restore_point_replication_status {
    azb_model model;
    azb_instance_view_status *status; /* state of the copy */
    azb_opt_i32 completion_percent;   /* how much of it is copied, 0 to 100 percent */
} azb_disk_restore_point_replication_status;

/* A disk restore point at this moment. */
typedef struct azb_disk_restore_point_instance_view {
    azb_model model;
    azb_str id; /* ARM id of the disk restore point */
    /* how far its copy is; only for copies from another region or in the background */
    azb_disk_restore_point_replication_status *replication_status;
    /* what its snapshot can be used for (AZB_SNAPSHOT_ACCESS_STATE_...) */
    azb_enum snapshot_access_state;
} azb_disk_restore_point_instance_view;

typedef struct azb_disk_restore_point_instance_view_list {
    azb_disk_restore_point_instance_view **items;
    size_t count;
} azb_disk_restore_point_instance_view_list;

/* A restore point at this moment. */
typedef struct azb_restore_point_instance_view {
    azb_model model;
    azb_disk_restore_point_instance_view_list disk_restore_points; /* one for each of its disks */
    /* states of the whole, such as ReplicationState/succeeded */
    azb_instance_view_status_list statuses;
} azb_restore_point_instance_view;

/* The system disk of the VM, as it was. The service's name: RestorePointSourceVMOSDisk. */
typedef struct azb_restore_point_source_vm_os_disk {
    azb_model model;
    azb_enum os_type; /* kind of its system (AZB_OPERATING_SYSTEM_TYPE_...) */
    /* Azure Disk Encryption of it */
    azb_disk_encryption_settings *encryption_settings;
    azb_str name;                              /* name of the disk */
    azb_enum caching;                          /* how the host cached it (AZB_CACHING_TYPES_...) */
    azb_opt_i32 disk_size_gb;                  /* size in GiB */
    azb_managed_disk_parameters *managed_disk; /* the managed disk */
    /* the restore point made of it */
    azb_disk_restore_point_attributes *disk_restore_point;
    azb_opt_bool write_accelerator_enabled; /* writes were accelerated */
} azb_restore_point_source_vm_os_disk;

/* A data disk of the VM, as it was. */
typedef struct azb_restore_point_source_vm_data_disk {
    azb_model model;
    azb_opt_i32 lun;  /* logical unit number, from 0: unique among the data disks of the VM */
    azb_str name;     /* name of the disk */
    azb_enum caching; /* how the host cached it (AZB_CACHING_TYPES_...) */
    /* size in GiB */
    azb_opt_i32 disk_size_gb;
    azb_managed_disk_parameters *managed_disk;             /* the managed disk */
    azb_disk_restore_point_attributes *disk_restore_point; /* the restore point made of it */
    azb_opt_bool write_accelerator_enabled;                /* writes were accelerated */
} azb_restore_point_source_vm_data_disk;

typedef struct azb_restore_point_source_vm_data_disk_list {
    azb_restore_point_source_vm_data_disk **items;
    size_t count;
} azb_restore_point_source_vm_data_disk_list;

/* The disks of the VM, as they were. */
typedef struct azb_restore_point_source_vm_storage_profile {
    azb_model model;
    azb_restore_point_source_vm_os_disk *os_disk; /* the system disk */
    /* the data disks, without those that were excluded */
    azb_restore_point_source_vm_data_disk_list data_disks;
    /* controller that the VM reached them through (AZB_DISK_CONTROLLER_TYPES_...) */
    azb_enum disk_controller_type;
} azb_restore_point_source_vm_storage_profile;

/* The VM as it was when the restore point was made: what a new VM like it needs. */
typedef struct azb_restore_point_source_metadata {
    azb_model model;
    azb_hardware_profile *hardware_profile; /* its size */
    /* its disks, with the restore point of each */
    azb_restore_point_source_vm_storage_profile *storage_profile;
    azb_os_profile *os_profile;                   /* what its system was set up with */
    azb_diagnostics_profile *diagnostics_profile; /* its boot diagnostics */
    /* license that the customer brought, such as Windows_Server; absent without one */
    azb_str license_type;
    azb_str vm_id; /* the VM's own id, a UUID; not its ARM id */
    /* trusted launch, confidential VM, encryption at host */
    azb_virtual_machine_security_profile *security_profile;
    azb_str location;            /* Azure region of the VM */
    azb_str user_data;           /* what the customer gave the VM to read, base64 (secret) */
    azb_enum hyper_v_generation; /* generation of the VM (AZB_HYPER_V_GENERATION_TYPES_...) */
} azb_restore_point_source_metadata;

/* A restore point. */
typedef struct azb_restore_point_properties {
    azb_model model;
    /* disks of the VM that are left out; none when absent */
    azb_api_entity_reference_list exclude_disks;
    azb_restore_point_source_metadata *source_metadata; /* the VM as it was */
    /* how far it is made, as text, such as Creating, Succeeded or Failed */
    azb_str provisioning_state;
    /*
     * consistency; the service takes CrashConsistent alone, and does its best when absent
     * (AZB_CONSISTENCY_MODE_TYPES_...)
     */
    azb_enum consistency_mode;
    azb_time time_created; /* when it was made; the service sets it */
    /* the restore point of another region that it is a copy of; to send it makes the copy */
    azb_api_entity_reference *source_restore_point;
    /* replication and access at this moment; only when asked for by $expand */
    azb_restore_point_instance_view *instance_view;
    /* how long snapshots of ultra and premium v2 disks restore at full speed at once, in minutes */
    azb_opt_i32 instant_access_duration_minutes;
} azb_restore_point_properties;

/* A restore point of a VM, with its name and id. It cannot be changed, only created and deleted. */
typedef struct azb_restore_point {
    azb_model model;
    azb_str id;   /* ARM id */
    azb_str name; /* last part of the id */
    azb_str type; /* ARM type, such as Microsoft.Compute/restorePointCollections/restorePoints */
    /* the restore point */
    azb_restore_point_properties *properties;
    azb_system_data *system_data; /* who created and changed it */
} azb_restore_point;

typedef struct azb_restore_point_list {
    azb_restore_point **items;
    size_t count;
} azb_restore_point_list;

/* What a collection holds restore points of. */
typedef struct azb_restore_point_collection_source_properties {
    azb_model model;
    azb_str location; /* Azure region of the source */
    /* ARM id of a VM; or of a collection in another region, whose points are copied then */
    azb_str id;
} azb_restore_point_collection_source_properties;

/* A collection of restore points of one VM. */
typedef struct azb_restore_point_collection_properties {
    azb_model model;
    /* what it holds points of; needed to make it, cannot be changed */
    azb_restore_point_collection_source_properties *source;
    azb_str provisioning_state;            /* how far it is made, as text */
    azb_str restore_point_collection_id;   /* the collection's own id, a UUID; not its ARM id */
    azb_restore_point_list restore_points; /* its points; only when asked for by $expand */
    /* snapshots of ultra and premium v2 disks restore at full speed at once */
    azb_opt_bool instant_access;
} azb_restore_point_collection_properties;

/* A collection of restore points, with its name and id. */
typedef struct azb_restore_point_collection {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.Compute/disks */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    /* the collection */
    azb_restore_point_collection_properties *properties;
    azb_system_data *system_data; /* who created and changed it */
} azb_restore_point_collection;

/* A change to a collection. */
typedef struct azb_restore_point_collection_update {
    azb_model model;
    azb_map tags; /* labels of the customer; they replace all that are there */
    /* the members that change; the rest stays */
    azb_restore_point_collection_properties *properties;
} azb_restore_point_collection_update;

#ifdef __cplusplus
}
#endif

#endif
