// undo.c - deletes the useless resources of a failed run: points from which nothing can be
// restored, and collections that the run created and that are empty.
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "workflow/protect/protect.h"
#include "workflow/report.h"

// Cleanup has its own time: 15 minutes with the last probes, of which deletions get 14.
static const int64_t undo_ms = INT64_C(15) * 60 * 1000;
static const int64_t delete_ms = INT64_C(14) * 60 * 1000;

typedef struct cleanup {
    azbi_protect *p;
    azbi_budget all;
    azbi_budget deletes;
} cleanup;

// The deletion of a collection, as far as the last answers show.
typedef struct removal {
    azbi_protect_view view;
    azb_status probed; // status of the last probe
    azb_status status; // of the last request
    azb_error *error;  // of the last request; owned
    bool is_requested; // the deletion was requested
} removal;

// Deletes a resource and waits for it. One that does not exist counts as deleted.
static azb_status delete_one(cleanup *c, size_t index, azb_error **err)
{
    const char *id = c->p->items[index].id;
    const azb_call_options capped = azbi_budget_capped(azbi_budget_call(&c->deletes));
    azb_poller *poller = NULL;
    azb_error_free(*err);
    *err = NULL;
    azb_status status =
        azbi_protect_is_point(index)
            ? azb_restore_points_delete(c->p->client, id, &capped, &poller, err)
            : azb_restore_point_collections_delete(c->p->client, id, &capped, &poller, err);
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, azbi_budget_call(&c->deletes), err);
    }
    azb_poller_free(poller);
    return azbi_is_absent(status, *err) ? AZB_OK : status;
}

// Returns true after a pause when the same request may succeed then.
static bool pause_before_retry(const cleanup *c, azb_status status, const azb_error *error,
                               int64_t *pause_ms)
{
    return status != AZB_OK && azbi_is_retryable(status, error) &&
           azbi_budget_backoff(&c->deletes, pause_ms);
}

static azb_status probe_point(cleanup *c, const char *id, azbi_point_state *state)
{
    const azb_call_options capped = azbi_budget_capped(azbi_budget_call(&c->all));
    return azbi_point_probe(c->p->client, id, &capped, state, NULL);
}

static void delete_point(cleanup *c, size_t index)
{
    azb_error *error = NULL;
    azbi_point_state state = AZBI_POINT_ABSENT;
    azb_status status = AZB_OK;
    azb_status probed = AZB_OK;
    int64_t pause_ms = 0;
    do {
        status = delete_one(c, index, &error);
    } while (pause_before_retry(c, status, error, &pause_ms));
    if (status != AZB_OK) {
        probed = probe_point(c, c->p->items[index].id, &state);
    }
    const bool is_gone = probed == AZB_OK && state == AZBI_POINT_ABSENT;
    const int32_t exists = probed != AZB_OK ? -1 : !is_gone;
    azbi_report_set(c->p->report, index, AZB_REPORT_FAILED, exists, is_gone ? NULL : error);
    azb_error_free(error);
}

static azb_status probe_collection(cleanup *c, size_t index, azbi_protect_view *view,
                                   azb_error **err)
{
    const azb_call_options capped = azbi_budget_capped(azbi_budget_call(&c->all));
    azb_error_free(*err);
    *err = NULL;
    return azbi_protect_probe(c->p, index, &capped, view, err);
}

// Deletes a collection of this run if the last answer lists no points in it. Without a list it may
// hold some.
static void delete_if_empty(cleanup *c, size_t index, removal *r)
{
    if (!r->view.exists || !r->view.is_ours) {
        return;
    }
    if (!r->view.has_list) {
        r->status = azbi_fail_without_points(c->p->context, &r->error);
    } else if (r->view.is_empty) {
        r->is_requested = true;
        r->status = delete_one(c, index, &r->error);
        r->view.exists = r->status != AZB_OK;
    }
}

// Deleting a collection deletes its points, so they are counted right before each attempt.
static void delete_collection(cleanup *c, size_t index, removal *r)
{
    int64_t pause_ms = 0;
    do {
        r->status = r->probed = probe_collection(c, index, &r->view, &r->error);
        if (r->probed == AZB_OK) {
            delete_if_empty(c, index, r);
        }
    } while (pause_before_retry(c, r->status, r->error, &pause_ms));
    if (r->probed == AZB_OK && r->status != AZB_OK) { // the deletion failed, not the probe
        azb_error *ignored = NULL;
        r->probed = probe_collection(c, index, &r->view, &ignored);
        azb_error_free(ignored);
    }
}

static void undo_collection(cleanup *c, size_t index)
{
    azb_report *report = c->p->report;
    const bool was_created = azbi_report_at(report, index)->outcome == AZB_REPORT_DONE;
    removal r = {.error = NULL};
    delete_collection(c, index, &r);
    const bool is_gone = r.probed == AZB_OK && !r.view.exists;
    // A collection that this run is known to have created remains ours if the answer has no tag.
    const bool is_known = was_created || r.is_requested;
    const bool is_ours =
        r.probed == AZB_OK ? r.view.is_ours || (is_known && !r.view.is_foreign) : is_known;
    if (is_gone) {
        azbi_report_set(report, index, is_known ? AZB_REPORT_UNDONE : AZB_REPORT_FAILED, 0, NULL);
    } else {
        const bool is_sure = r.probed == AZB_OK || (was_created && !r.is_requested);
        azbi_report_set(report, index, is_ours ? AZB_REPORT_DONE : AZB_REPORT_FAILED,
                        is_sure ? 1 : -1, r.error);
    }
    azb_error_free(r.error);
}

// The service could not be reached when the wait for the point failed; now it may be.
static void probe_lost_point(cleanup *c, size_t index)
{
    azbi_protect *p = c->p;
    const azb_report_entry *entry = azbi_report_at(p->report, index);
    azbi_point_state state = AZBI_POINT_ABSENT;
    if (probe_point(c, entry->id, &state) != AZB_OK) {
        return;
    }
    if (state == AZBI_POINT_ABSENT) {
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 0, NULL);
    } else {
        (void)azbi_protect_note_point(p, index, state, azb_error_status(entry->error), NULL);
    }
}

static void undo_point(cleanup *c, size_t index)
{
    if (azbi_report_at(c->p->report, index)->exists < 0) {
        probe_lost_point(c, index);
    }
    if (c->p->items[index].is_unusable) {
        delete_point(c, index);
    }
}

void azbi_protect_undo(azbi_protect *p)
{
    cleanup c = {.p = p};
    azbi_budget_for_cleanup(&c.all, &p->budget, undo_ms);
    azbi_budget_for_cleanup(&c.deletes, &p->budget, delete_ms);
    for (size_t i = AZBI_PROTECT_COUNT; i-- > 0;) {
        if (azbi_protect_is_point(i)) {
            undo_point(&c, i);
        } else if (p->items[i].is_ours || azbi_report_at(p->report, i)->exists < 0) {
            undo_collection(&c, i);
        }
    }
}
