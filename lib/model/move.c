/*
 * move.c - tables of azbackup/model/move.h.
 * Generated from lib/schema/models/move.txt by lib/schema/generate.py.
 */
#include <azbackup/model/move.h>

#include "model/types.h"
#include "json/walker.h"

static const azbi_row move_rp_across_tiers_request_rows[] = {
    AZBI_ROW(azb_move_rp_across_tiers_request, object_type, "objectType", STR, 0),
    AZBI_ROW_ENUM(azb_move_rp_across_tiers_request, source_tier_type, "sourceTierType", ENUM,
                  recovery_point_tier_type, 0),
    AZBI_ROW_ENUM(azb_move_rp_across_tiers_request, target_tier_type, "targetTierType", ENUM,
                  recovery_point_tier_type, 0),
};
static const azbi_slot move_rp_across_tiers_request_slots[] = {
    {0, 0}, /* objectType */
    {0, 1}, /* sourceTierType */
    {0, 2}, /* targetTierType */
};
const azb_type azbi_type_move_rp_across_tiers_request = {
    .name = "MoveRPAcrossTiersRequest",
    .rows = move_rp_across_tiers_request_rows,
    .row_count = AZBI_COUNT(move_rp_across_tiers_request_rows),
    .slots = move_rp_across_tiers_request_slots,
    .slot_count = AZBI_COUNT(move_rp_across_tiers_request_slots),
    .size = sizeof(azb_move_rp_across_tiers_request),
    .number = 150,
};

static const azbi_row list_recovery_points_recommended_for_move_request_rows[] = {
    AZBI_ROW(azb_list_recovery_points_recommended_for_move_request, object_type, "objectType", STR,
             0),
    AZBI_ROW(azb_list_recovery_points_recommended_for_move_request, excluded_rp_list,
             "excludedRPList", STR_LIST, 0),
};
static const azbi_slot list_recovery_points_recommended_for_move_request_slots[] = {
    {0, 1}, /* excludedRPList */
    {0, 0}, /* objectType */
};
const azb_type azbi_type_list_recovery_points_recommended_for_move_request = {
    .name = "ListRecoveryPointsRecommendedForMoveRequest",
    .rows = list_recovery_points_recommended_for_move_request_rows,
    .row_count = AZBI_COUNT(list_recovery_points_recommended_for_move_request_rows),
    .slots = list_recovery_points_recommended_for_move_request_slots,
    .slot_count = AZBI_COUNT(list_recovery_points_recommended_for_move_request_slots),
    .size = sizeof(azb_list_recovery_points_recommended_for_move_request),
    .number = 151,
};
