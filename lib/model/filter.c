/*
 * filter.c - tables of azbackup/model/filter.h.
 * Generated from lib/schema/models/filter.txt by lib/schema/generate.py.
 */
#include <azbackup/model/filter.h>

#include "model/types.h"
#include "json/walker.h"

/* clang-format off */

static const azbi_enum_value restore_point_query_type_values[] = {
    AZBI_VALUE("Invalid", 1),
    AZBI_VALUE("Full", 2),
    AZBI_VALUE("Log", 3),
    AZBI_VALUE("Differential", 4),
    AZBI_VALUE("FullAndDifferential", 5),
    AZBI_VALUE("All", 6),
    AZBI_VALUE("Incremental", 7),
    AZBI_VALUE("SnapshotFull", 8),
    AZBI_VALUE("SnapshotCopyOnlyFull", 9),
};
const azbi_enum_set azbi_enum_restore_point_query_type = {
    .name = "RestorePointQueryType",
    .values = restore_point_query_type_values,
    .count = AZBI_COUNT(restore_point_query_type_values),
    .numbered = 1,
};

static const azbi_row recovery_points_filter_rows[] = {
    AZBI_ROW(azb_recovery_points_filter, start_date, "startDate", TIME, 0),
    AZBI_ROW(azb_recovery_points_filter, end_date, "endDate", TIME, 0),
    AZBI_ROW_ENUM(azb_recovery_points_filter, restore_point_query_type, "restorePointQueryType",
        ENUM, restore_point_query_type, 0),
    AZBI_ROW(azb_recovery_points_filter, extended_info, "extendedInfo", BOOL, 0),
    AZBI_ROW(azb_recovery_points_filter, move_ready_rp_only, "moveReadyRPOnly", BOOL, 0),
    AZBI_ROW(azb_recovery_points_filter, include_soft_deleted_rp, "includeSoftDeletedRP", BOOL, 0),
};
static const azbi_slot recovery_points_filter_slots[] = {
    {0, 1}, /* endDate */
    {0, 3}, /* extendedInfo */
    {0, 5}, /* includeSoftDeletedRP */
    {0, 4}, /* moveReadyRPOnly */
    {0, 2}, /* restorePointQueryType */
    {0, 0}, /* startDate */
};
const azb_type azbi_type_recovery_points_filter = {
    .name = "BMSRPQueryObject",
    .rows = recovery_points_filter_rows,
    .row_count = AZBI_COUNT(recovery_points_filter_rows),
    .slots = recovery_points_filter_slots,
    .slot_count = AZBI_COUNT(recovery_points_filter_slots),
    .size = sizeof(azb_recovery_points_filter),
};

/* clang-format on */

azb_status azb_recovery_points_filter_new(azb_context *context, azb_recovery_points_filter **out,
                                          azb_error **err)
{
    azb_model *model = NULL;
    const azb_type *type = &azbi_type_recovery_points_filter;
    const azb_status status = azbi_model_new(context, type, out == NULL ? NULL : &model, err);

    if (out != NULL) {
        *out = (void *)model;
    }
    return status;
}
