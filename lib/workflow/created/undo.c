// undo.c - after a failure: deletes what a run created, or finds out what exists of it.
#include "base/error.h"
#include "workflow/created/created.h"

// Cleanup has its own time: 15 minutes with the last probe, of which the machine gets at most 9.
static const int64_t undo_ms = INT64_C(14) * 60 * 1000;
static const int64_t machine_ms = INT64_C(9) * 60 * 1000;
static const int64_t probe_ms = INT64_C(60) * 1000;

// ---- choosing ----

static size_t pick(azbi_created_set *set, bool machines, azbi_presence presence)
{
    size_t count = 0;
    for (size_t i = 0; i < set->count; i++) {
        const azbi_created *item = &set->items[i];
        if (item->is_machine == machines && item->presence == presence && !item->given_up) {
            set->picked[count++] = i;
        }
    }
    return count;
}

static bool any_left(azbi_created_set *set, bool machines)
{
    return pick(set, machines, AZBI_PRESENCE_UNSURE) + pick(set, machines, AZBI_PRESENCE_OURS) > 0;
}

static size_t pick_stale(azbi_created_set *set)
{
    size_t count = 0;
    for (size_t i = 0; i < set->count; i++) {
        const azbi_created *item = &set->items[i];
        if (item->is_stale && !item->given_up) {
            set->picked[count++] = i;
        }
    }
    return count;
}

static bool machine_may_exist(const azbi_created_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        const azbi_created *item = &set->items[i];
        if (item->is_machine &&
            (item->presence == AZBI_PRESENCE_OURS || item->presence == AZBI_PRESENCE_UNSURE)) {
            return true;
        }
    }
    return false;
}

// ---- cleaning up ----

void azbi_created_refresh(azbi_created_set *set, const azbi_budget *run)
{
    azbi_budget budget;
    int64_t pause_ms = 0;
    azbi_budget_for_cleanup(&budget, run, probe_ms);
    for (size_t i = 0; i < set->count; i++) {
        set->items[i].given_up = false; // that was about deleting
    }
    do {
        azbi_created_probe_picked(set, pick_stale(set), &budget);
    } while (pick_stale(set) > 0 && azbi_budget_backoff(&budget, &pause_ms));
}

static void undo_kind(azbi_created_set *set, bool machines, int64_t ms, const azbi_budget *run)
{
    azbi_budget budget;
    int64_t pause_ms = 0;
    if (!any_left(set, machines)) {
        return;
    }
    azbi_budget_for_cleanup(&budget, run, ms);
    do {
        azbi_created_probe_picked(set, pick(set, machines, AZBI_PRESENCE_UNSURE), &budget);
        azbi_created_delete_picked(set, pick(set, machines, AZBI_PRESENCE_OURS), &budget);
    } while (any_left(set, machines) && azbi_budget_backoff(&budget, &pause_ms));
}

// An entry whose resource could not be deleted gets that error, unless it has one already.
static void report_failures(azbi_created_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        const azbi_created *item = &set->items[i];
        const azb_report_entry *entry = azbi_report_at(set->report, i);
        if (item->failure != NULL && entry->exists != 0 && entry->error == NULL) {
            azbi_report_set(set->report, i, entry->outcome, entry->exists, item->failure);
        }
    }
}

void azbi_created_undo(azbi_created_set *set, const azbi_budget *run)
{
    const azb_context *context = azb_client_context(set->client);
    const int64_t end_ms = azbi_later(azb_context_monotonic_ms(context), undo_ms);
    undo_kind(set, true, machine_ms, run);
    if (machine_may_exist(set)) {
        azbi_created_refresh(set, run);
    }
    if (!machine_may_exist(set)) {
        undo_kind(set, false, azbi_until(azb_context_monotonic_ms(context), end_ms), run);
    }
    azbi_created_refresh(set, run);
    report_failures(set);
}
