/*
 * model/usage.h - usage: how much of a vault is in use.
 * Generated from lib/schema/models/usage.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_USAGE_H
#define AZBACKUP_MODEL_USAGE_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What a usage is counted in. */
enum {
    AZB_USAGES_UNIT_COUNT = 0x00680001,            /* pieces */
    AZB_USAGES_UNIT_BYTES = 0x00680002,            /* bytes */
    AZB_USAGES_UNIT_SECONDS = 0x00680003,          /* seconds */
    AZB_USAGES_UNIT_PERCENT = 0x00680004,          /* percent */
    AZB_USAGES_UNIT_COUNT_PER_SECOND = 0x00680005, /* pieces a second */
    AZB_USAGES_UNIT_BYTES_PER_SECOND = 0x00680006  /* bytes a second */
};

/* Which usages to list. */
enum {
    AZB_USAGE_SUMMARY_TYPE_INVALID = 0x00690001, /* not stated */
    /* numbers of protected items */
    AZB_USAGE_SUMMARY_TYPE_BACKUP_PROTECTED_ITEM_COUNT_SUMMARY = 0x00690002,
    /* numbers of containers */
    AZB_USAGE_SUMMARY_TYPE_BACKUP_PROTECTION_CONTAINER_COUNT_SUMMARY = 0x00690003
};

/* A name for programs, and its display form. */
typedef struct azb_name_info {
    azb_model model;
    azb_str value;           /* for programs */
    azb_str localized_value; /* for people */
} azb_name_info;

/* How much of something is in use. */
typedef struct azb_backup_management_usage {
    azb_model model;
    azb_enum unit;             /* what it is counted in (AZB_USAGES_UNIT_...) */
    azb_str quota_period;      /* time that the count is over, as text */
    azb_time next_reset_time;  /* when the count starts anew */
    azb_opt_i64 current_value; /* how much is in use */
    azb_opt_i64 limit;         /* how much may be */
    azb_name_info *name;       /* what is counted */
} azb_backup_management_usage;

#ifdef __cplusplus
}
#endif

#endif
