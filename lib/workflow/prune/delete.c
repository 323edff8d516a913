// delete.c - deletes points side by side and finds out what became of each.
#include <azbackup/service/restore_points.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/fan_out.h"
#include "workflow/prune/prune.h"
#include "workflow/report.h"

enum {
    PARALLEL_DEFAULT = 8
};

static const int64_t look_ms = 60 * 1000;

// A task of the fan-out is a place in tasks, which holds an index of points.
typedef struct deletion {
    azbi_prune *prune;
    size_t *tasks;
    size_t count;
} deletion;

static azb_status begin(void *user, size_t task, const azb_call_options *options, azb_call **call,
                        azb_error **err)
{
    const deletion *d = user;
    azbi_prune *p = d->prune;
    if (azbi_budget_is_over(&p->budget)) {
        const azb_status status =
            azb_cancel_is_triggered(p->budget.call.cancel) ? AZB_E_CANCELED : AZB_E_TIMEOUT;
        return azbi_fail(err, p->context, status, "the run ended before this point was deleted");
    }
    p->points[d->tasks[task]].is_open = true;
    return azb_restore_points_delete_begin(p->client, p->points[d->tasks[task]].id, options, NULL,
                                           NULL, call, err);
}

static azb_status end(void *user, size_t task, azb_call *call, azb_poller **poller, azb_error **err)
{
    (void)user;
    (void)task;
    return azb_restore_points_delete_end(call, poller, err);
}

static void over(void *user, size_t task, azb_poller *poller, azb_status status,
                 const azb_error *error)
{
    const deletion *d = user;
    azbi_prune *p = d->prune;
    const size_t index = d->tasks[task];
    azbi_prune_point *own = &p->points[index];
    if (!own->is_open) {
        azbi_report_set(p->report, index, AZB_REPORT_PLANNED, 1, error);
    } else if (status == AZB_OK || (poller == NULL && azbi_is_absent(status, error))) {
        own->is_open = false;
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 0, NULL);
    } else if (poller == NULL && azbi_is_refusal(status, error)) {
        own->is_open = false;
        azbi_report_set(p->report, index, AZB_REPORT_FAILED, 1, error);
    } else {
        const bool runs = poller != NULL && status != AZB_E_OPERATION;
        own->error = azbi_error_copy(error);
        azbi_report_set(p->report, index, runs ? AZB_REPORT_RUNNING : AZB_REPORT_FAILED, -1, NULL);
    }
}

// A deletion that was lost sight of: is the point still there? What is neither ready nor failed any
// more is being deleted, also when the answer that would have said so got lost.
static void look_at(azbi_prune *p, size_t index, const azb_call_options *call)
{
    const azbi_prune_point *own = &p->points[index];
    azbi_point_state state = AZBI_POINT_ABSENT;
    const azb_status status = azbi_point_look(p->client, own->id, call, &state, NULL);
    if (status == AZB_OK && state == AZBI_POINT_ABSENT) {
        azbi_report_set(p->report, index, AZB_REPORT_DONE, 0, NULL);
    } else {
        const int32_t outcome = state == AZBI_POINT_OPEN
                                    ? AZB_REPORT_RUNNING
                                    : azbi_report_at(p->report, index)->outcome;
        azbi_report_set(p->report, index, outcome, status == AZB_OK ? 1 : -1, own->error);
    }
}

static void look_at_open(azbi_prune *p)
{
    azbi_budget aside;
    azbi_budget_aside(&aside, &p->budget, look_ms);
    for (size_t i = 0; i < p->count; i++) {
        if (p->points[i].is_open) {
            look_at(p, i, azbi_budget_next(&aside));
        }
    }
}

// What the whole came to: the first point that is still there, with its reason. error is that of
// the run itself, taken; it counts when a point was not begun.
static azb_status conclude(const azbi_prune *p, azb_status status, azb_error *error,
                           azb_error **err)
{
    bool is_all = true;
    for (size_t i = 0; i < p->count; i++) {
        const azb_report_entry *entry = azbi_report_at(p->report, i);
        if (entry->outcome == AZB_REPORT_DONE) {
            continue;
        }
        is_all = false;
        if (entry->error != NULL) {
            azb_error_free(error);
            azbi_error_give(azbi_error_copy(entry->error), err);
            return azb_error_status(entry->error);
        }
    }
    azbi_error_give(error, is_all ? NULL : err);
    return is_all ? AZB_OK : status;
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
        if (p->points[i].goes) {
            d.tasks[d.count++] = i;
        }
    }
    const int32_t bound = p->options->max_parallel;
    const azbi_fan_out fan_out = {
        .client = p->client,
        .budget = &p->budget,
        .count = d.count,
        .bound = (size_t)(bound > 0 ? bound : PARALLEL_DEFAULT),
        .user = &d,
        .begin = begin,
        .end = end,
        .over = over,
    };
    azb_error *error = NULL;
    const azb_status status = azbi_fan_out_run(&fan_out, &error);
    look_at_open(p);
    azbi_release(p->context, d.tasks, p->count * sizeof *d.tasks);
    return conclude(p, status, error, err);
}
