/*
 * model/disk_restore_point.h - disk restore points: the state of one disk in a restore point of its
 * VM.
 * Generated from lib/schema/models/disk_restore_point.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_DISK_RESTORE_POINT_H
#define AZBACKUP_MODEL_DISK_RESTORE_POINT_H

#include <azbackup/model.h>
#include <azbackup/model/compute.h>
#include <azbackup/model/disk.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A disk restore point: an incremental snapshot that the service keeps. */
typedef struct azb_disk_restore_point_properties {
    azb_model model;
    azb_time time_created; /* when it was created */
    /* ARM id of the disk; or of the disk restore point that it was copied from */
    azb_str source_resource_id;
    /* kind of system on the disk; absent for a data disk (AZB_OPERATING_SYSTEM_TYPES_...) */
    azb_enum os_type;
    /* generation of VM that it can start; only for a system disk (AZB_HYPER_V_GENERATION_...) */
    azb_enum hyper_v_generation;
    azb_purchase_plan *purchase_plan; /* plan of the image that the disk was made of */
    /* what a VM of it can do */
    azb_supported_capabilities *supported_capabilities;
    azb_str family_id; /* id of the chain of incremental snapshots that it belongs to, a UUID */
    /* the disk's own id when it was made, a UUID; another disk of the same name has another */
    azb_str source_unique_id;
    azb_disk_encryption *encryption;   /* how it is encrypted at rest */
    azb_opt_bool supports_hibernation; /* a VM of it can hibernate */
    /* how its data can be reached by SAS URL (AZB_NETWORK_ACCESS_POLICY_...) */
    azb_enum network_access_policy;
    /* whether public networks may be used (AZB_DISK_PUBLIC_NETWORK_ACCESS_...) */
    azb_enum public_network_access;
    /*
     * ARM id of the disk access for private endpoints; with AZB_NETWORK_ACCESS_POLICY_ALLOW_PRIVATE
     */
    azb_str disk_access_id;
    /* how much of a copy from another region is done, 0 to 100 percent */
    azb_opt_f64 completion_percent;
    azb_str replication_state;        /* how far that copy is, as text */
    azb_str source_resource_location; /* Azure region of the source, when it is another one */
    /* trusted launch or confidential VM */
    azb_disk_security_profile *security_profile;
} azb_disk_restore_point_properties;

/* A disk restore point with its name and id. */
typedef struct azb_disk_restore_point {
    azb_model model;
    azb_str id;   /* ARM id */
    azb_str name; /* last part of the id */
    /*
     * ARM type, such as Microsoft.Compute/restorePointCollections/restorePoints/diskRestorePoints
     */
    azb_str type;
    azb_disk_restore_point_properties *properties; /* the disk restore point */
} azb_disk_restore_point;

#ifdef __cplusplus
}
#endif

#endif
