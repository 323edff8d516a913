// create.c - makes one resource, and finds out what there is when that goes wrong.
#include <azbackup/replication.h>
#include <azbackup/service/restore_point_collections.h>
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "workflow/follow.h"
#include "workflow/protect/protect.h"
#include "workflow/report.h"

static const int64_t look_ms = 60 * 1000;

// The run is over, whatever the service did: nothing more is begun. A single request may time out
// before that.
static bool is_end(const azbi_protect *p, azb_status status)
{
    return status == AZB_E_CANCELED || status == AZB_E_NOMEM ||
           (status == AZB_E_TIMEOUT && azbi_budget_is_over(&p->budget));
}

// The resource is there after all, so the failure is none.
static azb_status go_on(azb_error **err)
{
    azb_error_free(*err);
    *err = NULL;
    return AZB_OK;
}

azb_status azbi_protect_look(const azbi_protect *p, size_t index, const azb_call_options *call,
                             azbi_protect_sight *sight, azb_error **err)
{
    azb_restore_point_collection *found = NULL;
    *sight = (azbi_protect_sight){.is_there = false};
    const azb_status status =
        azbi_collection_read(p->client, p->items[index].id, call, &found, err);
    if (azbi_is_absent(status, *err)) {
        return go_on(err);
    }
    if (status == AZB_OK) {
        const azb_restore_point_list *points = azbi_collection_points(found);
        sight->is_there = true;
        sight->is_ours = azbi_is_of_run(&found->tags, p->run);
        sight->is_foreign = azbi_is_of_other_run(&found->tags, p->run);
        sight->has_list = points != NULL;
        sight->is_empty = points != NULL && points->count == 0;
        azb_model_free(&found->model);
    }
    return status;
}

// ---- collections ----

static azb_status resolve_collection(azbi_protect *p, size_t index, azb_status status,
                                     azb_error **err)
{
    azbi_budget aside;
    azbi_protect_sight sight = {.is_there = false};
    azb_error *ignored = NULL;
    if (azbi_is_refusal(status, *err)) {
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 0, *err);
        return status;
    }
    azbi_budget_aside(&aside, &p->budget, look_ms);
    const azb_status seen = azbi_protect_look(p, index, azbi_budget_next(&aside), &sight, &ignored);
    azb_error_free(ignored);
    p->items[index].is_ours = sight.is_ours;
    if (seen != AZB_OK || !sight.is_ours) {
        const int32_t exists = seen != AZB_OK ? -1 : sight.is_there;
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, exists, *err);
        return status;
    }
    azbi_report_set(p->report, index, AZB_REPORT_DONE, 1, NULL);
    return is_end(p, status) ? status : go_on(err);
}

static azb_status make_collection(azbi_protect *p, size_t index, const azb_model *body,
                                  azb_error **err)
{
    azb_restore_point_collection *made = NULL;
    const azb_status status = azb_restore_point_collections_create_or_update(
        p->client, p->items[index].id, body, azbi_budget_next(&p->budget), &made, err);
    if (status != AZB_OK) {
        return resolve_collection(p, index, status, err);
    }
    azb_model_free(&made->model);
    p->items[index].is_ours = true;
    azbi_report_set(p->report, index, AZB_REPORT_DONE, 1, NULL);
    return AZB_OK;
}

// ---- points ----

bool azbi_protect_note(azbi_protect *p, size_t index, azbi_point_state state, azb_status status,
                       const azb_error *error)
{
    azbi_protect_item *item = &p->items[index];
    const bool has_failed = status == AZB_E_OPERATION || state == AZBI_POINT_FAILED;
    if (!item->is_ours || has_failed) {
        item->is_useless = item->is_ours && state != AZBI_POINT_READY;
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 1, error);
        return false;
    }
    if (state == AZBI_POINT_READY) {
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 1, NULL);
        azbi_report_clear_error(p->report, index);
    } else {
        azbi_report_set(p->report, index, AZB_REPORT_RUNNING, 1, is_end(p, status) ? error : NULL);
    }
    return !is_end(p, status);
}

// accepted: the service took the point on. Otherwise one of that name is of this run when nobody
// else can have thought of the name.
static azb_status resolve_point(azbi_protect *p, size_t index, bool accepted, azb_status status,
                                azb_error **err)
{
    azbi_budget aside;
    azbi_point_state state = AZBI_POINT_ABSENT;
    if (!accepted && azbi_is_refusal(status, *err)) {
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 0, *err);
        return status;
    }
    azbi_budget_aside(&aside, &p->budget, look_ms);
    const azb_status seen =
        azbi_point_look(p->client, p->items[index].id, azbi_budget_next(&aside), &state, NULL);
    p->items[index].is_ours = accepted || p->options->restore_point_name == NULL;
    if (seen != AZB_OK || state == AZBI_POINT_ABSENT) {
        const bool runs = seen != AZB_OK && accepted && status != AZB_E_OPERATION;
        azbi_report_set(p->report, index, runs ? AZB_REPORT_RUNNING : AZB_REPORT_FAILED,
                        seen != AZB_OK ? -1 : 0, *err);
        return status;
    }
    if (!azbi_protect_note(p, index, state, status, *err)) {
        return status;
    }
    const azb_status resolved = go_on(err);
    // The copy is followed in the next step in any case.
    const bool is_awaited = state == AZBI_POINT_READY || index == AZBI_PROTECT_TARGET_POINT;
    return is_awaited ? resolved : azbi_protect_replicate(p, index, err);
}

static azb_status make_point(azbi_protect *p, size_t index, const azb_model *body, azb_error **err)
{
    azb_poller *poller = NULL;
    azb_status status = azb_restore_points_create(p->client, p->items[index].id, body,
                                                  azbi_budget_next(&p->budget), &poller, err);
    const bool accepted = poller != NULL;
    if (status == AZB_OK) {
        p->items[index].is_ours = true;
        azbi_report_set(p->report, index, AZB_REPORT_RUNNING, 1, NULL);
        status = azbi_follow_wait(poller, p->follow, &p->budget, err);
    }
    azb_poller_free(poller);
    if (status != AZB_OK) {
        return resolve_point(p, index, accepted, status, err);
    }
    azbi_report_set(p->report, index, AZB_REPORT_DONE, 1, NULL);
    return AZB_OK;
}

// What a replication that did not end well leaves: the service goes on with it, unless it has
// failed or the point is gone.
static void note_replication(azbi_protect *p, size_t index, azb_status status,
                             const azb_error *error)
{
    azbi_protect_item *item = &p->items[index];
    if (status == AZB_E_OPERATION) {
        item->is_useless = item->is_ours;
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 1, error);
        return;
    }
    azbi_budget aside;
    azbi_point_state state = AZBI_POINT_OPEN;
    azb_status seen = AZB_OK;
    if (!is_end(p, status)) {
        azbi_budget_aside(&aside, &p->budget, look_ms);
        seen = azbi_point_look(p->client, item->id, azbi_budget_next(&aside), &state, NULL);
    }
    const bool is_gone = seen == AZB_OK && state == AZBI_POINT_ABSENT;
    azbi_report_set(p->report, index, is_gone ? AZB_REPORT_FAILED : AZB_REPORT_RUNNING,
                    seen != AZB_OK ? -1
                    : is_gone      ? 0
                                   : 1,
                    error);
}

azb_status azbi_protect_replicate(azbi_protect *p, size_t index, azb_error **err)
{
    azb_poller *poller = NULL;
    azbi_report_set(p->report, index, AZB_REPORT_RUNNING, 1, NULL);
    azb_status status = azb_replication_poller_new(p->client, p->items[index].id, &poller, err);
    if (status == AZB_OK) {
        status = azbi_follow_wait(poller, p->follow, &p->budget, err);
    }
    azb_poller_free(poller);
    if (status == AZB_OK) {
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 1, NULL);
    } else {
        note_replication(p, index, status, *err);
    }
    return status;
}

azb_status azbi_protect_make(azbi_protect *p, size_t index, azb_error **err)
{
    const bool is_point = azbi_protect_is_point(index);
    azb_model *body = NULL;
    if (p->items[index].was_there) {
        return AZB_OK;
    }
    azb_status status = is_point ? azbi_protect_point_body(p, index, &body, err)
                                 : azbi_protect_collection_body(p, index, &body, err);
    if (status != AZB_OK) {
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 0, *err);
        return status;
    }
    status = is_point ? make_point(p, index, body, err) : make_collection(p, index, body, err);
    azb_model_free(body);
    return status;
}
