// protect_undo.c - deletes what a failed run has made for nothing: points that nothing can be
// restored from, and collections of its own without points.
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "workflow/protect.h"
#include "workflow/report.h"

static const int64_t undo_ms = INT64_C(15) * 60 * 1000;

// Waits for a deletion that was asked for; takes the poller. One that was gone already is deleted.
static azb_status await(azb_poller *poller, azb_status status, azbi_budget *budget, azb_error **err)
{
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, azbi_budget_next(budget), err);
    }
    azb_poller_free(poller);
    return azbi_is_absent(status, *err) ? AZB_OK : status;
}

static void delete_point(azbi_protect *p, size_t index, azbi_budget *budget)
{
    const char *id = p->items[index].id;
    azb_poller *poller = NULL;
    azb_error *error = NULL;
    azbi_point_state state = AZBI_POINT_ABSENT;
    azb_status status =
        azb_restore_points_delete(p->client, id, azbi_budget_next(budget), &poller, &error);
    status = await(poller, status, budget, &error);
    azb_status seen = AZB_OK;
    if (status != AZB_OK) {
        seen = azbi_point_look(p->client, id, azbi_budget_next(budget), &state, NULL);
    }
    const bool is_gone = seen == AZB_OK && state == AZBI_POINT_ABSENT;
    const int32_t exists = seen != AZB_OK ? -1 : !is_gone;
    azbi_report_set(p->report, index, AZB_REPORT_FAILED, exists, is_gone ? NULL : error);
    azb_error_free(error);
}

static void delete_collection(azbi_protect *p, size_t index, azbi_budget *budget)
{
    azb_poller *poller = NULL;
    azb_error *error = NULL;
    azb_error *ignored = NULL;
    azbi_protect_sight sight = {.is_there = false};
    azb_status status = azb_restore_point_collections_delete(
        p->client, p->items[index].id, azbi_budget_next(budget), &poller, &error);
    status = await(poller, status, budget, &error);
    azb_status seen = AZB_OK;
    if (status != AZB_OK) {
        seen = azbi_protect_look(p, index, budget, &sight, &ignored);
    }
    if (seen == AZB_OK && !sight.is_there) {
        azbi_report_set(p->report, index, AZB_REPORT_UNDONE, 0, NULL);
    } else {
        azbi_report_set(p->report, index, AZB_REPORT_DONE, seen != AZB_OK ? -1 : 1, error);
    }
    azb_error_free(error);
    azb_error_free(ignored);
}

// The points are counted as late as can be: a collection is deleted with all that is in it.
static void undo_collection(azbi_protect *p, size_t index, azbi_budget *budget)
{
    azbi_protect_sight sight;
    azb_error *error = NULL;
    const bool was_made = azbi_report_at(p->report, index)->outcome == AZB_REPORT_DONE;
    const azb_status status = azbi_protect_look(p, index, budget, &sight, &error);
    if (status != AZB_OK) {
        azbi_report_set(p->report, index, was_made ? AZB_REPORT_DONE : AZB_REPORT_FAILED,
                        was_made ? 1 : -1, error);
    } else if (!sight.is_there) {
        azbi_report_set(p->report, index, was_made ? AZB_REPORT_UNDONE : AZB_REPORT_FAILED, 0,
                        NULL);
    } else if (sight.is_ours && sight.is_empty) {
        delete_collection(p, index, budget);
    } else {
        azbi_report_set(p->report, index, sight.is_ours ? AZB_REPORT_DONE : AZB_REPORT_FAILED, 1,
                        NULL);
    }
    azb_error_free(error);
}

// The service could not be asked when the point was lost sight of. Perhaps it can be by now.
static void look_again(azbi_protect *p, size_t index, azbi_budget *budget)
{
    const azb_report_entry *entry = azbi_report_at(p->report, index);
    azbi_point_state state = AZBI_POINT_ABSENT;
    if (azbi_point_look(p->client, entry->id, azbi_budget_next(budget), &state, NULL) != AZB_OK) {
        return;
    }
    if (state == AZBI_POINT_ABSENT) {
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 0, NULL);
    } else {
        const bool ignored =
            azbi_protect_note(p, index, state, azb_error_status(entry->error), NULL);
        (void)ignored; // the run is over
    }
}

static void undo_point(azbi_protect *p, size_t index, azbi_budget *budget)
{
    if (azbi_report_at(p->report, index)->exists < 0) {
        look_again(p, index, budget);
    }
    if (p->items[index].is_useless) {
        delete_point(p, index, budget);
    }
}

void azbi_protect_undo(azbi_protect *p)
{
    azbi_budget aside;
    azbi_budget_aside(&aside, &p->budget, undo_ms);
    for (size_t i = AZBI_PROTECT_COUNT; i-- > 0;) {
        if (i == AZBI_PROTECT_SOURCE_POINT || i == AZBI_PROTECT_TARGET_POINT) {
            undo_point(p, i, &aside);
        } else if (p->items[i].is_ours || azbi_report_at(p->report, i)->exists < 0) {
            undo_collection(p, i, &aside);
        }
    }
}
