/*
 * model/filter.h - typed forms of the filters that lists take. Set the members to filter by; all of
 * them must hold. The text form of the same list option serves for what these cannot say.
 * Generated from lib/schema/models/filter.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_FILTER_H
#define AZBACKUP_MODEL_FILTER_H

#include <azbackup/model.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Which backups of a database to list. */
enum {
    AZB_RESTORE_POINT_QUERY_TYPE_INVALID = 1,               /* not told */
    AZB_RESTORE_POINT_QUERY_TYPE_FULL = 2,                  /* full ones */
    AZB_RESTORE_POINT_QUERY_TYPE_LOG = 3,                   /* log ones */
    AZB_RESTORE_POINT_QUERY_TYPE_DIFFERENTIAL = 4,          /* differential ones */
    AZB_RESTORE_POINT_QUERY_TYPE_FULL_AND_DIFFERENTIAL = 5, /* full and differential ones */
    AZB_RESTORE_POINT_QUERY_TYPE_ALL = 6,                   /* all of them */
    AZB_RESTORE_POINT_QUERY_TYPE_INCREMENTAL = 7,           /* incremental ones */
    AZB_RESTORE_POINT_QUERY_TYPE_SNAPSHOT_FULL = 8,         /* snapshots */
    /* snapshots outside of the log chain */
    AZB_RESTORE_POINT_QUERY_TYPE_SNAPSHOT_COPY_ONLY_FULL = 9
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

/*
 * New empty models. out: owned, free with azb_model_free(&out->model), unless it was handed to
 * azb_model_set_model or azb_model_append_model. Return AZB_OK; AZB_E_ARG for a NULL; AZB_E_NOMEM.
 */
AZB_API AZB_NODISCARD azb_status azb_recovery_points_filter_new(azb_context *context,
                                                                azb_recovery_points_filter **out,
                                                                azb_error **err);

#ifdef __cplusplus
}
#endif

#endif
