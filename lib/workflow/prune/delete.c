// delete.c - deletes several points at a time and finds out which of them still exist.
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/fan_out.h"
#include "workflow/prune/prune.h"
#include "workflow/report.h"

enum {
    PARALLEL_DEFAULT = 8
};

static const int64_t probe_ms = 60 * 1000;

// A task of the fan-out is an element of tasks, which holds the index of a point.
typedef struct deletion {
    azbi_prune *prune;
    size_t *tasks;
    size_t count;
} deletion;

static azb_status begin_deletion(void *user, size_t task, const azb_call_options *call,
                                 azb_call **out, azb_error **err)
{
    const deletion *d = user;
    azbi_prune *p = d->prune;
    if (azbi_budget_is_over(&p->budget)) {
        const azb_status status =
            azb_cancel_is_triggered(p->budget.call.cancel) ? AZB_E_CANCELED : AZB_E_TIMEOUT;
        return azbi_fail(err, p->context, status, "the run ended before this point was deleted");
    }
    p->points[d->tasks[task]].is_uncertain = true;
    return azb_restore_points_delete_begin(p->client, p->points[d->tasks[task]].id, call, NULL,
                                           NULL, out, err);
}

static azb_status end_deletion(void *user, size_t task, azb_call *call, azb_poller **poller,
                               azb_error **err)
{
    (void)user;
    (void)task;
    return azb_restore_points_delete_end(call, poller, err);
}

static void deletion_ended(void *user, size_t task, azb_poller *poller, azb_status status,
                           const azb_error *error)
{
    const deletion *d = user;
    azbi_prune *p = d->prune;
    const size_t index = d->tasks[task];
    azbi_prune_point *own = &p->points[index];
    if (!own->is_uncertain) {
        azbi_report_set(p->report, index, AZB_REPORT_PLANNED, 1, error);
    } else if (status == AZB_OK || (poller == NULL && azbi_is_absent(status, error))) {
        own->is_uncertain = false;
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 0, NULL);
    } else if (poller == NULL && azbi_is_refusal(status, error)) {
        own->is_uncertain = false;
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 1, error);
    } else {
        const bool runs = poller != NULL && status != AZB_E_OPERATION;
        own->error = azbi_error_copy(error);
        azbi_report_set(p->report, index, runs ? AZB_REPORT_RUNNING : AZB_REPORT_FAILED, -1,
                        runs ? NULL : error);
    }
}

// Finds out whether a point of uncertain state exists. One that is neither ready nor failed any
// more is being deleted.
static void probe_uncertain_point(azbi_prune *p, size_t index, const azb_call_options *call)
{
    const azbi_prune_point *own = &p->points[index];
    azbi_point_state state = AZBI_POINT_ABSENT;
    const azb_status status = azbi_point_probe(p->client, own->id, call, &state, NULL);
    if (status == AZB_OK && state == AZBI_POINT_ABSENT) {
        azbi_report_clear_error(p->report, index);
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 0, NULL);
    } else {
        const int32_t outcome = state == AZBI_POINT_PENDING
                                    ? AZB_REPORT_RUNNING
                                    : azbi_report_at(p->report, index)->outcome;
        azbi_report_set(p->report, index, outcome, status == AZB_OK ? 1 : -1, own->error);
    }
}

static void probe_uncertain(azbi_prune *p)
{
    azbi_budget cleanup;
    azbi_budget_for_cleanup(&cleanup, &p->budget, probe_ms);
    for (size_t i = 0; i < p->count; i++) {
        if (p->points[i].is_uncertain) {
            probe_uncertain_point(p, i, azbi_budget_call(&cleanup));
        }
    }
}

// The result of the run: the error of the first point that still exists. status and error are those
// of the fan-out; they count when a point's deletion did not begin. Takes the error.
static azb_status result_of(const azbi_prune *p, azb_status status, azb_error *error,
                            azb_error **err)
{
    bool all_deleted = true;
    for (size_t i = 0; i < p->count; i++) {
        const azb_report_entry *entry = azbi_report_at(p->report, i);
        if (entry->outcome == AZB_REPORT_DONE) {
            continue;
        }
        all_deleted = false;
        if (entry->error != NULL) {
            azb_error_free(error);
            azbi_error_give(azbi_error_copy(entry->error), err);
            return azb_error_status(entry->error);
        }
    }
    azbi_error_give(error, all_deleted ? NULL : err);
    return all_deleted ? AZB_OK : status;
}

azb_status azbi_prune_delete(azbi_prune *p, azb_error **err)
{
    deletion d = {.prune = p};
    if (p->count == 0) {
        return AZB_OK;
    }
    d.tasks = azbi_alloc_array(p->context, p->count, sizeof *d.tasks);
    if (d.tasks == NULL) {
        return azbi_fail_nomem(err);
    }
    for (size_t i = 0; i < p->count; i++) {
        if (p->points[i].to_delete) {
            d.tasks[d.count++] = i;
        }
    }
    const int32_t bound = p->options.max_parallel;
    const azbi_fan_out fan_out = {
        .client = p->client,
        .budget = &p->budget,
        .count = d.count,
        .bound = (size_t)(bound > 0 ? bound : PARALLEL_DEFAULT),
        .user = &d,
        .begin = begin_deletion,
        .end = end_deletion,
        .ended = deletion_ended,
    };
    azb_error *error = NULL;
    const azb_status status = azbi_fan_out_run(&fan_out, &error);
    probe_uncertain(p);
    azbi_release(p->context, d.tasks, p->count * sizeof *d.tasks);
    return result_of(p, status, error, err);
}
