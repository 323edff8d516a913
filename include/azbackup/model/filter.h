/*
 * model/filter.h - typed forms of the filters that lists take. Set the members to filter by; all of
 * them must hold. The text form of the same list option serves for what these cannot say.
 * Generated from lib/schema/models/filter.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_FILTER_H
#define AZBACKUP_MODEL_FILTER_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/container.h>
#include <azbackup/model/intent.h>
#include <azbackup/model/protectable_item.h>
#include <azbackup/model/usage.h>
#include <azbackup/model/workload_item.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which backups of a database to list. */
enum {
    AZB_RESTORE_POINT_QUERY_TYPE_INVALID = 0x002e0001,      /* not stated */
    AZB_RESTORE_POINT_QUERY_TYPE_FULL = 0x002e0002,         /* full ones */
    AZB_RESTORE_POINT_QUERY_TYPE_LOG = 0x002e0003,          /* log ones */
    AZB_RESTORE_POINT_QUERY_TYPE_DIFFERENTIAL = 0x002e0004, /* differential ones */
    /* full and differential ones */
    AZB_RESTORE_POINT_QUERY_TYPE_FULL_AND_DIFFERENTIAL = 0x002e0005,
    AZB_RESTORE_POINT_QUERY_TYPE_ALL = 0x002e0006,           /* all of them */
    AZB_RESTORE_POINT_QUERY_TYPE_INCREMENTAL = 0x002e0007,   /* incremental ones */
    AZB_RESTORE_POINT_QUERY_TYPE_SNAPSHOT_FULL = 0x002e0008, /* snapshots */
    /* snapshots outside of the log chain */
    AZB_RESTORE_POINT_QUERY_TYPE_SNAPSHOT_COPY_ONLY_FULL = 0x002e0009
};

/* Which recovery points to list. The service's name: BMSRPQueryObject. */
typedef struct azb_recovery_points_filter {
    azb_model model;
    azb_time start_date; /* taken at or after it */
    azb_time end_date;   /* taken at or before it */
    /* backups of this kind; databases only (AZB_RESTORE_POINT_QUERY_TYPE_...) */
    azb_enum restore_point_query_type;
    azb_opt_bool extended_info;           /* with the files of SQL databases */
    azb_opt_bool move_ready_rp_only;      /* only those that can go to the archive */
    azb_opt_bool include_soft_deleted_rp; /* also those soft-deleted */
} azb_recovery_points_filter;

/* What a job does. */
enum {
    AZB_JOB_OPERATION_TYPE_INVALID = 0x002f0001,          /* not stated */
    AZB_JOB_OPERATION_TYPE_REGISTER = 0x002f0002,         /* registers a container */
    AZB_JOB_OPERATION_TYPE_UNREGISTER = 0x002f0003,       /* unregisters a container */
    AZB_JOB_OPERATION_TYPE_CONFIGURE_BACKUP = 0x002f0004, /* begins protection */
    AZB_JOB_OPERATION_TYPE_BACKUP = 0x002f0005,           /* backs up */
    AZB_JOB_OPERATION_TYPE_RESTORE = 0x002f0006,          /* restores */
    AZB_JOB_OPERATION_TYPE_DISABLE_BACKUP = 0x002f0007,   /* ends protection, data stays */
    /* ends protection and deletes the data */
    AZB_JOB_OPERATION_TYPE_DELETE_BACKUP_DATA = 0x002f0008,
    AZB_JOB_OPERATION_TYPE_CROSS_REGION_RESTORE = 0x002f0009, /* restores in the paired region */
    AZB_JOB_OPERATION_TYPE_UNDELETE = 0x002f000a,             /* takes back a soft delete */
    /* changes the vault's encryption key */
    AZB_JOB_OPERATION_TYPE_UPDATE_CUSTOMER_MANAGED_KEY = 0x002f000b
};

/* How far a job is. */
enum {
    AZB_JOB_STATUS_INVALID = 0x00300001,                 /* not stated */
    AZB_JOB_STATUS_IN_PROGRESS = 0x00300002,             /* in progress */
    AZB_JOB_STATUS_COMPLETED = 0x00300003,               /* done */
    AZB_JOB_STATUS_FAILED = 0x00300004,                  /* ended with an error */
    AZB_JOB_STATUS_COMPLETED_WITH_WARNINGS = 0x00300005, /* done, with problems */
    AZB_JOB_STATUS_CANCELLED = 0x00300006,               /* ended on request */
    AZB_JOB_STATUS_CANCELLING = 0x00300007               /* being cancelled */
};

/* Health of an item's backups. */
enum {
    AZB_HEALTH_STATE_PASSED = 0x00310001,           /* no problem found */
    AZB_HEALTH_STATE_ACTION_REQUIRED = 0x00310002,  /* something must be done */
    AZB_HEALTH_STATE_ACTION_SUGGESTED = 0x00310003, /* something should be done */
    AZB_HEALTH_STATE_INVALID = 0x00310004           /* not stated */
};

/* Which jobs to list. The service's name: JobQueryObject. */
typedef struct azb_backup_jobs_filter {
    azb_model model;
    azb_enum status;                 /* in this state (AZB_JOB_STATUS_...) */
    azb_enum backup_management_type; /* run by this (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum operation;              /* doing this (AZB_JOB_OPERATION_TYPE_...) */
    azb_str job_id;                  /* the job of this name */
    /* start time at or after this; the service requires both times or none */
    azb_time start_time;
    azb_time end_time; /* begun at or before it */
} azb_backup_jobs_filter;

/* Which protected items of a vault to list. The service's name: ProtectedItemQueryObject. */
typedef struct azb_backup_protected_items_filter {
    azb_model model;
    azb_enum health_state; /* in this health (AZB_HEALTH_STATE_...) */
    /* backed up by this; the service requires it (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum backup_management_type;
    azb_enum item_type;         /* only those of this kind (AZB_DATA_SOURCE_TYPE_...) */
    azb_str policy_name;        /* protected by the policy of this name */
    azb_str container_name;     /* in the container of this name */
    azb_str backup_engine_name; /* of the backup server of this name */
    azb_str friendly_name;      /* of this name for people */
    azb_str fabric_name;        /* of this fabric */
    azb_str backup_set_name;    /* of this backup set */
} azb_backup_protected_items_filter;

/* What to read of a protected item. The service's name: GetProtectedItemQueryObject. */
typedef struct azb_protected_items_filter {
    azb_model model;
    azb_str expand; /* members to fill in as well, such as extendedinfo */
} azb_protected_items_filter;

/* Which policies to list. The service's name: ProtectionPolicyQueryObject. */
typedef struct azb_backup_policies_filter {
    azb_model model;
    azb_enum backup_management_type; /* of what runs the backups (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_str fabric_name;             /* of this fabric */
    azb_enum workload_type;          /* for this (AZB_WORKLOAD_TYPE_...) */
} azb_backup_policies_filter;

/* Which protectable items to list. The service's name: BMSPOQueryObject. */
typedef struct azb_backup_protectable_items_filter {
    azb_model model;
    azb_enum backup_management_type; /* that this would back up (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum workload_type;          /* only those of this kind (AZB_WORKLOAD_TYPE_...) */
    azb_str status;                  /* in this state, such as NotProtected */
    azb_str friendly_name;           /* of this name for people */
    azb_str container_name;          /* in the container of this name */
} azb_backup_protectable_items_filter;

/* Which containers to list. The service's name: BMSContainerQueryObject. */
typedef struct azb_backup_protection_containers_filter {
    azb_model model;
    azb_enum backup_management_type; /* backed up by this (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum container_type;         /* only those of this kind (AZB_CONTAINER_TYPE_...) */
    azb_str backup_engine_name;      /* of the backup server of this name */
    azb_str fabric_name;             /* of this fabric */
    azb_str status;                  /* in this state, such as Registered */
    azb_str friendly_name;           /* of this name for people */
} azb_backup_protection_containers_filter;

/* Which containers to discover. The service's name: BMSRefreshContainersQueryObject. */
typedef struct azb_protection_containers_refresh_filter {
    azb_model model;
    azb_enum backup_management_type; /* that this would back up (AZB_BACKUP_MANAGEMENT_TYPE_...) */
} azb_protection_containers_refresh_filter;

/* What to discover in a container. The service's name: BMSContainersInquiryQueryObject. */
typedef struct azb_protection_containers_inquire_filter {
    azb_model model;
    azb_enum backup_management_type; /* that this would back up (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum workload_type;          /* only those of this kind (AZB_WORKLOAD_TYPE_...) */
} azb_protection_containers_inquire_filter;

/* Which workload items to list. The service's name: BMSWorkloadItemQueryObject. */
typedef struct azb_backup_workload_items_filter {
    azb_model model;
    azb_enum backup_management_type; /* that this would back up (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum workload_item_type;     /* only those of this kind (AZB_WORKLOAD_ITEM_TYPE_...) */
    azb_enum workload_type;          /* of this kind of database (AZB_WORKLOAD_TYPE_...) */
    azb_enum protection_status;      /* in this state (AZB_PROTECTION_STATUS_...) */
} azb_backup_workload_items_filter;

/* Which protection intents to list. The service's name: ProtectionIntentQueryObject. */
typedef struct azb_backup_protection_intent_filter {
    azb_model model;
    azb_enum backup_management_type; /* that this is to back up (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_enum item_type;              /* about this (AZB_INTENT_ITEM_TYPE_...) */
    azb_str parent_name;             /* below the parent of this name */
    azb_str item_name;               /* about the item of this name */
} azb_backup_protection_intent_filter;

/* Which backup engines to list. The service's name: BMSBackupEnginesQueryObject. */
typedef struct azb_backup_engines_filter {
    azb_model model;
    azb_enum backup_management_type; /* only those of this kind (AZB_BACKUP_MANAGEMENT_TYPE_...) */
    azb_str friendly_name;           /* of this name for people */
    azb_str expand;                  /* members to fill in as well, such as extendedinfo */
} azb_backup_engines_filter;

/* What to read of a backup engine. The service's name: BMSBackupEngineQueryObject. */
typedef struct azb_backup_engine_filter {
    azb_model model;
    azb_str expand; /* members to fill in as well, such as extendedinfo */
} azb_backup_engine_filter;

/* Which usages to list. The service's name: BMSBackupSummariesQueryObject. */
typedef struct azb_backup_usage_summaries_filter {
    azb_model model;
    azb_enum type; /* of these (AZB_USAGE_SUMMARY_TYPE_...) */
} azb_backup_usage_summaries_filter;

#ifdef __cplusplus
}
#endif

#endif
