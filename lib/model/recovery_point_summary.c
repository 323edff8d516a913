// recovery_point_summary.c - what a listing shows of a recovery point of any workload.
#include <azbackup/summary.h>

#include "base/abi.h"
#include "base/str.h"
#include "model/summary.h"

static const azb_model *item_of(const void *slot, size_t i)
{
    return ((const azb_model_list *)slot)->items[i];
}

// Finds a member of an element of a list; NULL when it has none of that kind.
static const void *inner(const azb_model *model, const char *wire, int kind)
{
    const azbi_row *row = NULL;
    const void *slot = NULL;
    return azbi_summary_find(model, wire, &row, &slot) && row->kind == kind ? slot : NULL;
}

// ---- members of several values ----

static void fill_size(const azbi_row *row, const void *slot, void *out)
{
    static const int64_t bytes_per_gib = INT64_C(1) << 30;
    const azb_opt_i32 *gib = slot;
    if (row->kind == AZB_KIND_I32 && gib->state >= AZB_SET) {
        *(azb_opt_i64 *)out = (azb_opt_i64){gib->value * bytes_per_gib, AZB_SET, 0};
    }
}

static void fill_zones(const azbi_row *row, const void *slot, void *out)
{
    if (row->kind == AZB_KIND_STR_LIST) {
        *(azb_str_list *)out = *(const azb_str_list *)slot;
    }
}

// The state in the tier of that type. A tier that is listed twice: what comes last is newer.
static void fill_tier(const azbi_row *row, const void *slot, void *out, int32_t tier)
{
    const size_t count =
        row->kind == AZB_KIND_MODEL_LIST ? ((const azb_model_list *)slot)->count : 0;
    for (size_t i = 0; i < count; i++) {
        const azb_enum *type = inner(item_of(slot, i), "type", AZB_KIND_ENUM);
        const azb_enum *status = inner(item_of(slot, i), "status", AZB_KIND_ENUM);
        if (type != NULL && type->id == tier && status != NULL) {
            *(azb_enum *)out = *status;
        }
    }
}

static void fill_instant(const azbi_row *row, const void *slot, void *out)
{
    fill_tier(row, slot, out, AZB_RECOVERY_POINT_TIER_TYPE_INSTANT_RP);
}

static void fill_vault(const azbi_row *row, const void *slot, void *out)
{
    fill_tier(row, slot, out, AZB_RECOVERY_POINT_TIER_TYPE_HARDENED_RP);
}

static void fill_archive(const azbi_row *row, const void *slot, void *out)
{
    fill_tier(row, slot, out, AZB_RECOVERY_POINT_TIER_TYPE_ARCHIVED_RP);
}

// What is said of a move to the archive; NULL when nothing is.
static const azb_model *archive_readiness(const azbi_row *row, const void *slot)
{
    static const char tier[] = "ArchivedRP";
    const azb_model_map *map = slot;
    const size_t count = row->kind == AZB_KIND_MODEL_MAP ? map->count : 0;
    for (size_t i = 0; i < count; i++) {
        if (azbi_equal_nocase(map->keys[i].ptr, map->keys[i].len, tier, sizeof tier - 1)) {
            return map->items[i];
        }
    }
    return NULL;
}

static void fill_can_move(const azbi_row *row, const void *slot, void *out)
{
    const azb_opt_bool *ready =
        inner(archive_readiness(row, slot), "isReadyForMove", AZB_KIND_BOOL);
    if (ready != NULL) {
        *(azb_opt_bool *)out = *ready;
    }
}

// Only of a point that cannot go: the service has words for one that can, too.
static void fill_why_not(const azbi_row *row, const void *slot, void *out)
{
    const azb_model *readiness = archive_readiness(row, slot);
    const azb_opt_bool *ready = inner(readiness, "isReadyForMove", AZB_KIND_BOOL);
    const azb_str *why = inner(readiness, "additionalInfo", AZB_KIND_STR);
    if (why != NULL && (ready == NULL || ready->value == 0)) {
        *(azb_str *)out = *why;
    }
}

// The first start or the last end of all ranges; want: the sign of "is better".
static void fill_moment(const azbi_row *row, const void *slot, azb_time *out, const char *wire,
                        int want)
{
    const size_t count =
        row->kind == AZB_KIND_MODEL_LIST ? ((const azb_model_list *)slot)->count : 0;
    for (size_t i = 0; i < count; i++) {
        const azb_time *time = inner(item_of(slot, i), wire, AZB_KIND_TIME);
        if (time != NULL && time->form > AZB_TIME_NULL &&
            (out->form == AZB_TIME_ABSENT || azb_time_compare(time, out) == want)) {
            *out = *time;
        }
    }
}

static void fill_from(const azbi_row *row, const void *slot, void *out)
{
    fill_moment(row, slot, out, "startTime", -1);
}

static void fill_to(const azbi_row *row, const void *slot, void *out)
{
    fill_moment(row, slot, out, "endTime", 1);
}

// ---- the table ----

#define AT(member) offsetof(azb_recovery_point_summary, member)

const azbi_summary_row azbi_recovery_point_rows[] = {
    {"objectType", azbi_summary_text, AT(kind)},
    {"recoveryPointType", azbi_summary_text, AT(type)},
    {"type", azbi_summary_text, AT(type)},
    {"recoveryPointTime", azbi_summary_time, AT(time)},
    {"recoveryPointTimeInUTC", azbi_summary_time, AT(time)},
    {"timeRanges", fill_from, AT(restorable_from)},
    {"timeRanges", fill_to, AT(restorable_to)},
    {"recoveryPointProperties.expiryTime", azbi_summary_time, AT(expires)},
    {"recoveryPointProperties.ruleName", azbi_summary_text, AT(retention_rule)},
    {"recoveryPointProperties.isSoftDeleted", azbi_summary_bool, AT(is_soft_deleted)},
    {"recoveryPointSizeInGB", fill_size, AT(size_bytes)},
    {"recoveryPointTierDetails", fill_instant, AT(instant_tier)},
    {"recoveryPointTierDetails", fill_vault, AT(vault_tier)},
    {"recoveryPointTierDetails", fill_archive, AT(archive_tier)},
    {"recoveryPointMoveReadinessInfo", fill_can_move, AT(can_move_to_archive)},
    {"recoveryPointMoveReadinessInfo", fill_why_not, AT(why_not_to_archive)},
    {"zones", fill_zones, AT(zones)},
};
const size_t azbi_recovery_point_row_count =
    sizeof azbi_recovery_point_rows / sizeof *azbi_recovery_point_rows;

azb_status azb_recovery_point_summarize(const azb_recovery_point_resource *point,
                                        azb_recovery_point_summary *out)
{
    if (point == NULL || out == NULL) {
        return AZB_E_ARG;
    }
    azb_recovery_point_summary summary = {.point = point, .id = point->id, .name = point->name};
    if (point->properties != NULL) {
        azbi_summarize(&point->properties->model, azbi_recovery_point_rows,
                       azbi_recovery_point_row_count, &summary);
    }
    return azbi_abi_give(out, &summary, sizeof summary,
                         AZBI_FIRST_SIZE(azb_recovery_point_summary));
}
