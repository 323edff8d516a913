/*
 * model/move.h - moving recovery points between tiers.
 * Generated from lib/schema/models/move.txt by lib/schema/generate.py.
 */
#ifndef AZBACKUP_MODEL_MOVE_H
#define AZBACKUP_MODEL_MOVE_H

#include <azbackup/model.h>
#include <azbackup/model/recovery_point.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Asks to move a recovery point to another tier. */
typedef struct azb_move_rp_across_tiers_request {
    azb_model model;
    azb_str object_type;       /* kind of the request */
    azb_enum source_tier_type; /* tier that it is in (AZB_RECOVERY_POINT_TIER_TYPE_...) */
    azb_enum target_tier_type; /* target tier (AZB_RECOVERY_POINT_TIER_TYPE_...) */
} azb_move_rp_across_tiers_request;

/* Asks which points should be moved to the archive. */
typedef struct azb_list_recovery_points_recommended_for_move_request {
    azb_model model;
    azb_str object_type;           /* kind of the request */
    azb_str_list excluded_rp_list; /* names of points to leave out */
} azb_list_recovery_points_recommended_for_move_request;

#ifdef __cplusplus
}
#endif

#endif
