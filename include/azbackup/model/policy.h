/*
 * model/policy.h - protection policies: when to back up and how long to keep it.
 * Generated from lib/schema/models/policy.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_POLICY_H
#define AZBACKUP_MODEL_POLICY_H

#include <azbackup/model.h>
#include <azbackup/model/common.h>
#include <azbackup/model/restore.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A day of the week. */
enum {
    AZB_DAY_OF_WEEK_SUNDAY = 0x00430001,    /* first day */
    AZB_DAY_OF_WEEK_MONDAY = 0x00430002,    /* second day */
    AZB_DAY_OF_WEEK_TUESDAY = 0x00430003,   /* third day */
    AZB_DAY_OF_WEEK_WEDNESDAY = 0x00430004, /* fourth day */
    AZB_DAY_OF_WEEK_THURSDAY = 0x00430005,  /* fifth day */
    AZB_DAY_OF_WEEK_FRIDAY = 0x00430006,    /* sixth day */
    AZB_DAY_OF_WEEK_SATURDAY = 0x00430007   /* last day */
};

/* Which one of a month's same weekdays. */
enum {
    AZB_WEEK_OF_MONTH_FIRST = 0x00440001,  /* the first */
    AZB_WEEK_OF_MONTH_SECOND = 0x00440002, /* the second */
    AZB_WEEK_OF_MONTH_THIRD = 0x00440003,  /* the third */
    AZB_WEEK_OF_MONTH_FOURTH = 0x00440004, /* the fourth */
    AZB_WEEK_OF_MONTH_LAST = 0x00440005,   /* the last */
    AZB_WEEK_OF_MONTH_INVALID = 0x00440006 /* not stated */
};

/* A month. */
enum {
    AZB_MONTH_OF_YEAR_INVALID = 0x00450001,   /* not stated */
    AZB_MONTH_OF_YEAR_JANUARY = 0x00450002,   /* month 1 */
    AZB_MONTH_OF_YEAR_FEBRUARY = 0x00450003,  /* month 2 */
    AZB_MONTH_OF_YEAR_MARCH = 0x00450004,     /* month 3 */
    AZB_MONTH_OF_YEAR_APRIL = 0x00450005,     /* month 4 */
    AZB_MONTH_OF_YEAR_MAY = 0x00450006,       /* month 5 */
    AZB_MONTH_OF_YEAR_JUNE = 0x00450007,      /* month 6 */
    AZB_MONTH_OF_YEAR_JULY = 0x00450008,      /* month 7 */
    AZB_MONTH_OF_YEAR_AUGUST = 0x00450009,    /* month 8 */
    AZB_MONTH_OF_YEAR_SEPTEMBER = 0x0045000a, /* month 9 */
    AZB_MONTH_OF_YEAR_OCTOBER = 0x0045000b,   /* month 10 */
    AZB_MONTH_OF_YEAR_NOVEMBER = 0x0045000c,  /* month 11 */
    AZB_MONTH_OF_YEAR_DECEMBER = 0x0045000d   /* month 12 */
};

/* Unit of a retention time. */
enum {
    AZB_RETENTION_DURATION_TYPE_INVALID = 0x00460001, /* not stated */
    AZB_RETENTION_DURATION_TYPE_DAYS = 0x00460002,    /* days */
    AZB_RETENTION_DURATION_TYPE_WEEKS = 0x00460003,   /* weeks */
    AZB_RETENTION_DURATION_TYPE_MONTHS = 0x00460004,  /* months */
    AZB_RETENTION_DURATION_TYPE_YEARS = 0x00460005    /* years */
};

/* How the backups to keep are picked out of a month or year. */
enum {
    AZB_RETENTION_SCHEDULE_FORMAT_INVALID = 0x00470001, /* not stated */
    AZB_RETENTION_SCHEDULE_FORMAT_DAILY = 0x00470002,   /* by the day of the month */
    AZB_RETENTION_SCHEDULE_FORMAT_WEEKLY = 0x00470003   /* by weekday and week */
};

/* How often backups run. */
enum {
    AZB_SCHEDULE_RUN_TYPE_INVALID = 0x00480001, /* not stated */
    AZB_SCHEDULE_RUN_TYPE_DAILY = 0x00480002,   /* on every day */
    AZB_SCHEDULE_RUN_TYPE_WEEKLY = 0x00480003,  /* on some weekdays */
    AZB_SCHEDULE_RUN_TYPE_HOURLY = 0x00480004   /* several times a day */
};

/* Generation of a policy for Azure VMs. */
enum {
    AZB_IAASVM_POLICY_TYPE_INVALID = 0x00490001, /* not stated */
    AZB_IAASVM_POLICY_TYPE_V1 = 0x00490002,      /* standard */
    /* enhanced: hourly backups, zones, trusted launch */
    AZB_IAASVM_POLICY_TYPE_V2 = 0x00490003
};

/* Consistency of VM snapshots. */
enum {
    /* as after a power failure, no agent needed */
    AZB_IAAS_VM_SNAPSHOT_CONSISTENCY_TYPE_ONLY_CRASH_CONSISTENT = 0x004a0001
};

/* Which backups of a database a sub-policy is about. */
enum {
    AZB_POLICY_TYPE_INVALID = 0x004b0001,        /* not stated */
    AZB_POLICY_TYPE_FULL = 0x004b0002,           /* full ones */
    AZB_POLICY_TYPE_DIFFERENTIAL = 0x004b0003,   /* differential ones */
    AZB_POLICY_TYPE_LOG = 0x004b0004,            /* log ones */
    AZB_POLICY_TYPE_COPY_ONLY_FULL = 0x004b0005, /* full ones outside of the log chain */
    AZB_POLICY_TYPE_INCREMENTAL = 0x004b0006,    /* incremental ones */
    AZB_POLICY_TYPE_SNAPSHOT_FULL = 0x004b0007,  /* disk snapshots */
    /* disk snapshots outside of the log chain */
    AZB_POLICY_TYPE_SNAPSHOT_COPY_ONLY_FULL = 0x004b0008
};

/* When points go to the archive. */
enum {
    AZB_TIERING_MODE_INVALID = 0x004c0001,          /* not stated */
    AZB_TIERING_MODE_TIER_RECOMMENDED = 0x004c0002, /* when the service finds that it saves money */
    AZB_TIERING_MODE_TIER_AFTER = 0x004c0003,       /* after a set time */
    AZB_TIERING_MODE_DO_NOT_TIER = 0x004c0004       /* never */
};

/* A day of a month. */
typedef struct azb_day {
    azb_model model;
    azb_opt_i32 date;     /* day of the month; 0 when isLast says which */
    azb_opt_bool is_last; /* the last day, whatever its number */
} azb_day;

typedef struct azb_day_list {
    azb_day **items;
    size_t count;
} azb_day_list;

/* Days of the month whose backups are kept. */
typedef struct azb_daily_retention_format {
    azb_model model;
    azb_day_list days_of_the_month; /* the days */
} azb_daily_retention_format;

/* Weekdays of the month whose backups are kept. */
typedef struct azb_weekly_retention_format {
    azb_model model;
    azb_enum_list days_of_the_week;   /* the weekdays (AZB_DAY_OF_WEEK_...) */
    azb_enum_list weeks_of_the_month; /* which ones of them in the month (AZB_WEEK_OF_MONTH_...) */
} azb_weekly_retention_format;

/* A time to keep backups. */
typedef struct azb_retention_duration {
    azb_model model;
    azb_opt_i32 count;      /* number of units */
    azb_enum duration_type; /* the unit (AZB_RETENTION_DURATION_TYPE_...) */
} azb_retention_duration;

/* Keeps the backup of each day. */
typedef struct azb_daily_retention_schedule {
    azb_model model;
    azb_time_list retention_times;              /* times of the backups to keep */
    azb_retention_duration *retention_duration; /* how long */
} azb_daily_retention_schedule;

/* Keeps one backup of each week. */
typedef struct azb_weekly_retention_schedule {
    azb_model model;
    azb_enum_list days_of_the_week;             /* its weekdays (AZB_DAY_OF_WEEK_...) */
    azb_time_list retention_times;              /* times of the backups to keep */
    azb_retention_duration *retention_duration; /* how long */
} azb_weekly_retention_schedule;

/* Keeps one backup of each month. */
typedef struct azb_monthly_retention_schedule {
    azb_model model;
    /* how it is picked (AZB_RETENTION_SCHEDULE_FORMAT_...) */
    azb_enum retention_schedule_format_type;
    azb_daily_retention_format *retention_schedule_daily;   /* picked by day */
    azb_weekly_retention_format *retention_schedule_weekly; /* picked by weekday */
    azb_time_list retention_times;                          /* times of the backups to keep */
    azb_retention_duration *retention_duration;             /* how long */
} azb_monthly_retention_schedule;

/* Keeps one backup of each year. */
typedef struct azb_yearly_retention_schedule {
    azb_model model;
    /* how it is picked (AZB_RETENTION_SCHEDULE_FORMAT_...) */
    azb_enum retention_schedule_format_type;
    azb_enum_list months_of_year;                           /* its months (AZB_MONTH_OF_YEAR_...) */
    azb_daily_retention_format *retention_schedule_daily;   /* picked by day */
    azb_weekly_retention_format *retention_schedule_weekly; /* picked by weekday */
    azb_time_list retention_times;                          /* times of the backups to keep */
    azb_retention_duration *retention_duration;             /* how long */
} azb_yearly_retention_schedule;

/* Concrete types of an azb_retention_policy: values of its retention_policy_type. */
enum {
    AZB_RETENTION_POLICY_SIMPLE = 0x00990001,   /* azb_simple_retention_policy */
    AZB_RETENTION_POLICY_LONG_TERM = 0x00990002 /* azb_long_term_retention_policy */
};

/* How long backups are kept. */
typedef struct azb_retention_policy {
    azb_model model;
    azb_enum retention_policy_type; /* kind of the rule (AZB_RETENTION_POLICY_...) */
    void *as;                       /* concrete part: see azb_retention_policy_as_...() */
} azb_retention_policy;

/* Keeps all backups for the same time. Part of an azb_retention_policy. */
typedef struct azb_simple_retention_policy {
    azb_model model;
    azb_retention_duration *retention_duration; /* how long */
} azb_simple_retention_policy;

/*
 * Keeps backups of days, weeks, months and years for times of their own. Part of an
 * azb_retention_policy.
 */
typedef struct azb_long_term_retention_policy {
    azb_model model;
    azb_daily_retention_schedule *daily_schedule;     /* daily backups */
    azb_weekly_retention_schedule *weekly_schedule;   /* weekly ones */
    azb_monthly_retention_schedule *monthly_schedule; /* monthly ones */
    azb_yearly_retention_schedule *yearly_schedule;   /* yearly ones */
} azb_long_term_retention_policy;

/* Keeps a file share's backups in the vault as well as in snapshots. */
typedef struct azb_vault_retention_policy {
    azb_model model;
    azb_opt_i32 snapshot_retention_in_days; /* days that a snapshot stays */
    azb_retention_policy *vault_retention;  /* how long the vault's copies stay */
} azb_vault_retention_policy;

/* Backups within a window of the day. */
typedef struct azb_hourly_schedule {
    azb_model model;
    azb_opt_i32 interval;                 /* hours between two of them */
    azb_time schedule_window_start_time;  /* when the window opens */
    azb_opt_i32 schedule_window_duration; /* hours that it is open */
} azb_hourly_schedule;

/* Backups on every day. */
typedef struct azb_daily_schedule {
    azb_model model;
    azb_time_list schedule_run_times; /* times of day */
} azb_daily_schedule;

/* Backups on some weekdays. */
typedef struct azb_weekly_schedule {
    azb_model model;
    azb_enum_list schedule_run_days;  /* the weekdays (AZB_DAY_OF_WEEK_...) */
    azb_time_list schedule_run_times; /* times of day */
} azb_weekly_schedule;

/* Concrete types of an azb_schedule_policy: values of its schedule_policy_type. */
enum {
    AZB_SCHEDULE_POLICY_SIMPLE = 0x009a0001,    /* azb_simple_schedule_policy */
    AZB_SCHEDULE_POLICY_SIMPLE_V2 = 0x009a0002, /* azb_simple_schedule_policy_v2 */
    AZB_SCHEDULE_POLICY_LOG = 0x009a0003,       /* azb_log_schedule_policy */
    AZB_SCHEDULE_POLICY_LONG_TERM = 0x009a0004  /* azb_long_term_schedule_policy */
};

/* When backups run. */
typedef struct azb_schedule_policy {
    azb_model model;
    azb_enum schedule_policy_type; /* kind of the schedule (AZB_SCHEDULE_POLICY_...) */
    void *as;                      /* concrete part: see azb_schedule_policy_as_...() */
} azb_schedule_policy;

/* Backups on days or weekdays, at set times. Part of an azb_schedule_policy. */
typedef struct azb_simple_schedule_policy {
    azb_model model;
    azb_enum schedule_run_frequency;       /* daily, weekly or hourly (AZB_SCHEDULE_RUN_TYPE_...) */
    azb_enum_list schedule_run_days;       /* weekdays, when weekly (AZB_DAY_OF_WEEK_...) */
    azb_time_list schedule_run_times;      /* times of day */
    azb_hourly_schedule *hourly_schedule;  /* the window, when hourly */
    azb_opt_i32 schedule_weekly_frequency; /* every how many weeks */
} azb_simple_schedule_policy;

/* The same for enhanced policies of Azure VMs. Part of an azb_schedule_policy. */
typedef struct azb_simple_schedule_policy_v2 {
    azb_model model;
    /* which of the three below counts (AZB_SCHEDULE_RUN_TYPE_...) */
    azb_enum schedule_run_frequency;
    azb_hourly_schedule *hourly_schedule; /* hourly backups */
    azb_daily_schedule *daily_schedule;   /* daily backups */
    azb_weekly_schedule *weekly_schedule; /* weekly backups */
} azb_simple_schedule_policy_v2;

/* Backups of a transaction log. Part of an azb_schedule_policy. */
typedef struct azb_log_schedule_policy {
    azb_model model;
    azb_opt_i32 schedule_frequency_in_mins; /* minutes between two of them */
} azb_log_schedule_policy;

/* A schedule that follows from the retention. Part of an azb_schedule_policy. */
typedef struct azb_long_term_schedule_policy {
    azb_model model;
} azb_long_term_schedule_policy;

/* When points go to the archive. */
typedef struct azb_tiering_policy {
    azb_model model;
    azb_enum tiering_mode;  /* how that is decided (AZB_TIERING_MODE_...) */
    azb_opt_i32 duration;   /* after how many units, for TierAfter */
    azb_enum duration_type; /* the unit (AZB_RETENTION_DURATION_TYPE_...) */
} azb_tiering_policy;

typedef struct azb_tiering_policy_map {
    azb_str *keys;
    azb_tiering_policy **items;
    size_t count;
} azb_tiering_policy_map;

/* Where snapshots of VMs are stored. */
typedef struct azb_instant_rp_additional_details {
    azb_model model;
    azb_str azure_backup_rg_name_prefix; /* first part of the resource group's name */
    azb_str azure_backup_rg_name_suffix; /* last part of it */
} azb_instant_rp_additional_details;

/* How snapshots of databases are made and kept. */
typedef struct azb_snapshot_backup_additional_details {
    azb_model model;
    azb_opt_i32 instant_rp_retention_range_in_days; /* days that a snapshot stays */
    azb_str instant_rp_details;                     /* resource group for snapshots */
    /* identity that makes them */
    azb_user_assigned_managed_identity_details *user_assigned_managed_identity_details;
} azb_snapshot_backup_additional_details;

/* Common settings of a policy for databases. The service's name: Settings. */
typedef struct azb_workload_policy_settings {
    azb_model model;
    azb_str time_zone;             /* time zone of its times, a Windows name */
    azb_opt_bool issqlcompression; /* compress SQL backups; older word for isCompression */
    azb_opt_bool is_compression;   /* compress backups */
} azb_workload_policy_settings;

/* The rules for one kind of backup of a database. */
typedef struct azb_sub_protection_policy {
    azb_model model;
    azb_enum policy_type;                   /* the kind of backup (AZB_POLICY_TYPE_...) */
    azb_schedule_policy *schedule_policy;   /* when it runs */
    azb_retention_policy *retention_policy; /* how long it is kept */
    azb_tiering_policy_map tiering_policy;  /* when it is moved to the archive, by target tier */
    /* snapshots, when it makes them */
    azb_snapshot_backup_additional_details *snapshot_backup_additional_details;
} azb_sub_protection_policy;

typedef struct azb_sub_protection_policy_list {
    azb_sub_protection_policy **items;
    size_t count;
} azb_sub_protection_policy_list;

/* Concrete types of an azb_protection_policy: values of its backup_management_type. */
enum {
    AZB_PROTECTION_POLICY_AZURE_IAAS_VM = 0x009b0001, /* azb_azure_iaas_vm_protection_policy */
    /* azb_azure_file_share_protection_policy */
    AZB_PROTECTION_POLICY_AZURE_FILE_SHARE = 0x009b0002,
    AZB_PROTECTION_POLICY_AZURE_SQL = 0x009b0003, /* azb_azure_sql_protection_policy */
    /* azb_azure_vm_workload_protection_policy */
    AZB_PROTECTION_POLICY_AZURE_VM_WORKLOAD = 0x009b0004,
    AZB_PROTECTION_POLICY_GENERIC = 0x009b0005, /* azb_generic_protection_policy */
    AZB_PROTECTION_POLICY_MAB = 0x009b0006      /* azb_mab_protection_policy */
};

/* When items are backed up and how long backups are kept, by what runs them. */
typedef struct azb_protection_policy {
    azb_model model;
    azb_enum backup_management_type;   /* what runs the backups (AZB_PROTECTION_POLICY_...) */
    void *as;                          /* concrete part: see azb_protection_policy_as_...() */
    azb_opt_i32 protected_items_count; /* items that follow the policy */
    /* ids of approvals, when a resource guard protects the vault */
    azb_str_list resource_guard_operation_requests;
} azb_protection_policy;

/* Rules for Azure VMs. backupManagementType is AzureIaasVM. Part of an azb_protection_policy. */
typedef struct azb_azure_iaas_vm_protection_policy {
    azb_model model;
    azb_instant_rp_additional_details *instant_rp_details; /* where snapshots are stored */
    azb_schedule_policy *schedule_policy;                  /* when backups run */
    azb_retention_policy *retention_policy;                /* how long they are kept */
    /* when points go to the archive, by target tier */
    azb_tiering_policy_map tiering_policy;
    azb_opt_i32 instant_rp_retention_range_in_days; /* days that a snapshot stays */
    azb_str time_zone;                              /* time zone of its times, a Windows name */
    /* its generation (AZB_IAASVM_POLICY_TYPE_...) */
    azb_enum policy_type;
    /* consistency of snapshots; absent: application (AZB_IAAS_VM_SNAPSHOT_CONSISTENCY_TYPE_...) */
    azb_enum snapshot_consistency_type;
} azb_azure_iaas_vm_protection_policy;

/*
 * Rules for Azure file shares. backupManagementType is AzureStorage. Part of an
 * azb_protection_policy.
 */
typedef struct azb_azure_file_share_protection_policy {
    azb_model model;
    azb_enum work_load_type;                /* what they protect (AZB_WORKLOAD_TYPE_...) */
    azb_schedule_policy *schedule_policy;   /* when backups run */
    azb_retention_policy *retention_policy; /* how long snapshots are kept */
    /* how long copies in the vault are kept */
    azb_vault_retention_policy *vault_retention_policy;
    azb_str time_zone; /* time zone of its times, a Windows name */
} azb_azure_file_share_protection_policy;

/*
 * Rules for Azure SQL databases. backupManagementType is AzureSql. Part of an
 * azb_protection_policy.
 */
typedef struct azb_azure_sql_protection_policy {
    azb_model model;
    azb_retention_policy *retention_policy; /* how long backups are kept */
} azb_azure_sql_protection_policy;

/*
 * Rules for databases in Azure VMs. backupManagementType is AzureWorkload. Part of an
 * azb_protection_policy.
 */
typedef struct azb_azure_vm_workload_protection_policy {
    azb_model model;
    azb_enum work_load_type;                /* what they protect (AZB_WORKLOAD_TYPE_...) */
    azb_workload_policy_settings *settings; /* what all kinds of backup share */
    /* the rules of each kind */
    azb_sub_protection_policy_list sub_protection_policy;
    azb_opt_bool make_policy_consistent; /* bring items that went astray back to the rules */
} azb_azure_vm_workload_protection_policy;

/* Rules for other items. Part of an azb_protection_policy. */
typedef struct azb_generic_protection_policy {
    azb_model model;
    azb_sub_protection_policy_list sub_protection_policy; /* the rules of each kind of backup */
    /* time zone of its times, a Windows name */
    azb_str time_zone;
    azb_str fabric_name; /* fabric of the items */
} azb_generic_protection_policy;

/*
 * Rules for servers with the agent. backupManagementType is MAB. Part of an azb_protection_policy.
 */
typedef struct azb_mab_protection_policy {
    azb_model model;
    azb_schedule_policy *schedule_policy;   /* when backups run */
    azb_retention_policy *retention_policy; /* how long they are kept */
} azb_mab_protection_policy;

/* A protection policy with its name and id. */
typedef struct azb_protection_policy_resource {
    azb_model model;
    azb_str id;       /* ARM id */
    azb_str name;     /* last part of the id */
    azb_str type;     /* ARM type, such as Microsoft.RecoveryServices/vaults/backupJobs */
    azb_str location; /* Azure region */
    azb_map tags;     /* labels of the customer */
    azb_str etag;     /* version mark for conditional writes */
    /* who created and changed it */
    azb_system_data *system_data;
    azb_protection_policy *properties; /* the policy */
} azb_protection_policy_resource;

#ifdef __cplusplus
}
#endif

#endif
