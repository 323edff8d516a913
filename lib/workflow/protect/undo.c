// undo.c - deletes what a failed run has made for nothing: points that nothing can be
// restored from, and collections of its own without points.
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "workflow/protect/protect.h"
#include "workflow/report.h"

// Cleaning up has its own time: 15 minutes with the last looks, 14 of them for deleting.
static const int64_t undo_ms = INT64_C(15) * 60 * 1000;
static const int64_t delete_ms = INT64_C(14) * 60 * 1000;

typedef struct cleanup {
    azbi_protect *p;
    azbi_budget all;
    azbi_budget deletes;
} cleanup;

// A collection that is to go, as the last answers have told.
typedef struct remnant {
    azbi_protect_sight sight;
    azb_status seen;   // of the last look
    azb_status status; // of the last request
    azb_error *error;  // of it; owned
    bool is_asked;     // to be deleted
} remnant;

// Deletes a resource and waits for it. One that was gone already is deleted.
static azb_status delete_one(cleanup *c, size_t index, azb_error **err)
{
    const char *id = c->p->items[index].id;
    const azb_call_options one = azbi_budget_share(azbi_budget_next(&c->deletes));
    azb_poller *poller = NULL;
    azb_error_free(*err);
    *err = NULL;
    azb_status status =
        azbi_protect_is_point(index)
            ? azb_restore_points_delete(c->p->client, id, &one, &poller, err)
            : azb_restore_point_collections_delete(c->p->client, id, &one, &poller, err);
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, azbi_budget_next(&c->deletes), err);
    }
    azb_poller_free(poller);
    return azbi_is_absent(status, *err) ? AZB_OK : status;
}

// True after a while when the same request may end otherwise by then.
static bool is_worth_another(const cleanup *c, azb_status status, const azb_error *error,
                             int64_t *pause_ms)
{
    return status != AZB_OK && azbi_may_pass(status, error) &&
           azbi_budget_rest(&c->deletes, pause_ms);
}

static azb_status look_at_point(cleanup *c, const char *id, azbi_point_state *state)
{
    const azb_call_options one = azbi_budget_share(azbi_budget_next(&c->all));
    return azbi_point_look(c->p->client, id, &one, state, NULL);
}

static void delete_point(cleanup *c, size_t index)
{
    azb_error *error = NULL;
    azbi_point_state state = AZBI_POINT_ABSENT;
    azb_status status = AZB_OK;
    azb_status seen = AZB_OK;
    int64_t pause_ms = 0;
    do {
        status = delete_one(c, index, &error);
    } while (is_worth_another(c, status, error, &pause_ms));
    if (status != AZB_OK) {
        seen = look_at_point(c, c->p->items[index].id, &state);
    }
    const bool is_gone = seen == AZB_OK && state == AZBI_POINT_ABSENT;
    const int32_t exists = seen != AZB_OK ? -1 : !is_gone;
    azbi_report_set(c->p->report, index, AZB_REPORT_FAILED, exists, is_gone ? NULL : error);
    azb_error_free(error);
}

static azb_status look_at_collection(cleanup *c, size_t index, azbi_protect_sight *sight,
                                     azb_error **err)
{
    const azb_call_options one = azbi_budget_share(azbi_budget_next(&c->all));
    azb_error_free(*err);
    *err = NULL;
    return azbi_protect_look(c->p, index, &one, sight, err);
}

// Deletes a collection of this run that was just seen to be empty. Where the answer did not list
// its points, it may hold some.
static void delete_if_empty(cleanup *c, size_t index, remnant *r)
{
    if (!r->sight.is_there || !r->sight.is_ours) {
        return;
    }
    if (!r->sight.has_list) {
        r->status = azbi_fail_without_points(c->p->context, &r->error);
    } else if (r->sight.is_empty) {
        r->is_asked = true;
        r->status = delete_one(c, index, &r->error);
        r->sight.is_there = r->status != AZB_OK;
    }
}

// The points are counted as late as can be, before each try: a collection is deleted with all that
// is in it.
static void delete_collection(cleanup *c, size_t index, remnant *r)
{
    int64_t pause_ms = 0;
    do {
        r->status = r->seen = look_at_collection(c, index, &r->sight, &r->error);
        if (r->seen == AZB_OK) {
            delete_if_empty(c, index, r);
        }
    } while (is_worth_another(c, r->status, r->error, &pause_ms));
    if (r->seen == AZB_OK && r->status != AZB_OK) { // the error is that of the deletion
        azb_error *ignored = NULL;
        r->seen = look_at_collection(c, index, &r->sight, &ignored);
        azb_error_free(ignored);
    }
}

static void undo_collection(cleanup *c, size_t index)
{
    azb_report *report = c->p->report;
    const bool was_made = azbi_report_at(report, index)->outcome == AZB_REPORT_DONE;
    remnant r = {.error = NULL};
    delete_collection(c, index, &r);
    const bool is_gone = r.seen == AZB_OK && !r.sight.is_there;
    // What the service made for this run stays its own where the answer has no tag.
    const bool is_known = was_made || r.is_asked;
    const bool is_ours =
        r.seen == AZB_OK ? r.sight.is_ours || (is_known && !r.sight.is_foreign) : is_known;
    if (is_gone) {
        azbi_report_set(report, index, is_known ? AZB_REPORT_UNDONE : AZB_REPORT_FAILED, 0, NULL);
    } else {
        const bool is_sure = r.seen == AZB_OK || (was_made && !r.is_asked);
        azbi_report_set(report, index, is_ours ? AZB_REPORT_DONE : AZB_REPORT_FAILED,
                        is_sure ? 1 : -1, r.error);
    }
    azb_error_free(r.error);
}

// The service could not be asked when the point was lost sight of. Perhaps it can be by now.
static void look_again(cleanup *c, size_t index)
{
    azbi_protect *p = c->p;
    const azb_report_entry *entry = azbi_report_at(p->report, index);
    azbi_point_state state = AZBI_POINT_ABSENT;
    if (look_at_point(c, entry->id, &state) != AZB_OK) {
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

static void undo_point(cleanup *c, size_t index)
{
    if (azbi_report_at(c->p->report, index)->exists < 0) {
        look_again(c, index);
    }
    if (c->p->items[index].is_useless) {
        delete_point(c, index);
    }
}

void azbi_protect_undo(azbi_protect *p)
{
    cleanup c = {.p = p};
    azbi_budget_aside(&c.all, &p->budget, undo_ms);
    azbi_budget_aside(&c.deletes, &p->budget, delete_ms);
    for (size_t i = AZBI_PROTECT_COUNT; i-- > 0;) {
        if (azbi_protect_is_point(i)) {
            undo_point(&c, i);
        } else if (p->items[i].is_ours || azbi_report_at(p->report, i)->exists < 0) {
            undo_collection(&c, i);
        }
    }
}
