#include "workflow/created/created.h"

#include <azbackup/service/disks.h>
#include <azbackup/service/virtual_machines.h>

#include "base/error.h"
#include "workflow/compute.h"
#include "workflow/fan_out.h"

// Cleaning up has its own time: 15 minutes with the last look, 9 of them for the machine at most.
static const int64_t undo_ms = INT64_C(14) * 60 * 1000;
static const int64_t machine_ms = INT64_C(9) * 60 * 1000;
static const int64_t look_ms = INT64_C(60) * 1000;

// ---- what an answer says ----

void azbi_made_created(azbi_made_set *set, size_t index, bool accepted, azb_status status,
                       const azb_error *error)
{
    azbi_made *m = &set->items[index];
    m->is_open = false;
    if (status == AZB_OK) {
        m->trace = AZBI_TRACE_OURS;
        azbi_report_set(set->report, index, AZB_REPORT_DONE, 1, NULL);
    } else if (accepted) {
        m->trace = AZBI_TRACE_OURS;
        m->is_open = true;
        azbi_report_set(set->report, index,
                        status == AZB_E_OPERATION ? AZB_REPORT_FAILED : AZB_REPORT_RUNNING, -1,
                        error);
    } else if (!m->sent || azbi_is_refusal(status, error)) {
        m->trace = AZBI_TRACE_NONE;
        azbi_report_set(set->report, index, AZB_REPORT_FAILED, 0, error);
    } else {
        m->trace = AZBI_TRACE_UNSURE;
        m->is_open = true;
        azbi_report_set(set->report, index, AZB_REPORT_FAILED, -1, error);
    }
}

static azbi_made_state state_of(const azb_str *word)
{
    static const struct {
        const char *word;
        azbi_made_state state;
    } rows[] = {{"Succeeded", AZBI_MADE_READY},
                {"Failed", AZBI_MADE_BROKEN},
                {"Canceled", AZBI_MADE_BROKEN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (azbi_is_word(word, rows[i].word)) {
            return rows[i].state;
        }
    }
    return word->len == 0 ? AZBI_MADE_UNKNOWN : AZBI_MADE_RUNNING;
}

// What the service took on is of this run until a tag names another one: an answer may come without
// tags, and a policy may take them away. Else the tag is the only proof.
static bool is_ours(const azbi_made_set *set, const azbi_made *m, const azb_map *tags)
{
    return azbi_is_of_run(tags, set->run) ||
           (m->trace == AZBI_TRACE_OURS && !azbi_is_of_other_run(tags, set->run));
}

static void note_found(azbi_made_set *set, size_t index, const azb_map *tags, const azb_str *word)
{
    static const int32_t outcomes[] = {[AZBI_MADE_UNKNOWN] = AZB_REPORT_RUNNING,
                                       [AZBI_MADE_RUNNING] = AZB_REPORT_RUNNING,
                                       [AZBI_MADE_READY] = AZB_REPORT_DONE,
                                       [AZBI_MADE_BROKEN] = AZB_REPORT_FAILED};
    azbi_made *m = &set->items[index];
    const bool ours = is_ours(set, m, tags);
    m->trace = ours ? AZBI_TRACE_OURS : AZBI_TRACE_FOREIGN;
    m->state = state_of(word);
    m->is_open = false;
    const bool was_made = azbi_report_at(set->report, index)->outcome == AZB_REPORT_DONE;
    const bool stays = ours && was_made && m->state == AZBI_MADE_UNKNOWN;
    const int32_t outcome = ours ? outcomes[m->state] : AZB_REPORT_FAILED;
    azbi_report_set(set->report, index, stays ? AZB_REPORT_DONE : outcome, 1, NULL);
}

static void note_gone(azbi_made_set *set, size_t index, bool undone)
{
    azbi_made *m = &set->items[index];
    m->trace = AZBI_TRACE_NONE;
    m->is_open = false;
    azbi_report_set(set->report, index, undone ? AZB_REPORT_UNDONE : AZB_REPORT_FAILED, 0, NULL);
}

static void note_absent(azbi_made_set *set, size_t index)
{
    note_gone(set, index, azbi_report_at(set->report, index)->outcome == AZB_REPORT_DONE);
}

static void note_deleted(azbi_made_set *set, size_t index)
{
    note_gone(set, index, azbi_report_at(set->report, index)->outcome != AZB_REPORT_FAILED);
    set->deleted(set->user, index);
}

static void note_trouble(azbi_made *m, azb_status status, const azb_error *error)
{
    azb_error_free(m->trouble);
    m->trouble = azbi_error_copy(error);
    m->is_open = true;
    m->given_up = !azbi_may_pass(status, error);
}

// ---- requests for several of them at a time; a task is a place in picked ----

static azb_status begin_look(void *user, size_t task, const azb_call_options *options,
                             azb_call **call, azb_error **err)
{
    azbi_made_set *set = user;
    const azbi_made *m = &set->items[set->picked[task]];
    const azb_call_options one = azbi_budget_share(options);
    return m->is_machine ? azb_virtual_machines_get_begin(set->client, m->id, NULL, &one, NULL,
                                                          NULL, call, err)
                         : azb_disks_get_begin(set->client, m->id, &one, NULL, NULL, call, err);
}

static azb_status end_look(void *user, size_t task, azb_call *call, azb_poller **poller,
                           azb_error **err)
{
    (void)poller;
    static const azb_str none = {NULL, 0};
    azbi_made_set *set = user;
    const size_t index = set->picked[task];
    if (set->items[index].is_machine) {
        azb_virtual_machine *vm = NULL;
        const azb_status status = azb_virtual_machines_get_end(call, &vm, err);
        if (status == AZB_OK) {
            note_found(set, index, &vm->tags,
                       vm->properties != NULL ? &vm->properties->provisioning_state : &none);
            azb_model_free(&vm->model);
        }
        return status;
    }
    azb_disk *disk = NULL;
    const azb_status status = azb_disks_get_end(call, &disk, err);
    if (status == AZB_OK) {
        note_found(set, index, &disk->tags,
                   disk->properties != NULL ? &disk->properties->provisioning_state : &none);
        azb_model_free(&disk->model);
    }
    return status;
}

static void looked(void *user, size_t task, azb_poller *poller, azb_status status,
                   const azb_error *error)
{
    (void)poller;
    azbi_made_set *set = user;
    const size_t index = set->picked[task];
    if (status == AZB_OK) {
        return;
    }
    if (azbi_is_absent(status, error)) {
        note_absent(set, index);
        return;
    }
    note_trouble(&set->items[index], status, error);
    azbi_report_set(set->report, index, azbi_report_at(set->report, index)->outcome, -1, NULL);
}

static azb_status begin_delete(void *user, size_t task, const azb_call_options *options,
                               azb_call **call, azb_error **err)
{
    azbi_made_set *set = user;
    azbi_made *m = &set->items[set->picked[task]];
    const azb_call_options one = azbi_budget_share(options);
    m->is_open = true;
    return m->is_machine ? azb_virtual_machines_delete_begin(set->client, m->id, NULL, &one, NULL,
                                                             NULL, call, err)
                         : azb_disks_delete_begin(set->client, m->id, &one, NULL, NULL, call, err);
}

static azb_status end_delete(void *user, size_t task, azb_call *call, azb_poller **poller,
                             azb_error **err)
{
    const azbi_made_set *set = user;
    return set->items[set->picked[task]].is_machine
               ? azb_virtual_machines_delete_end(call, poller, err)
               : azb_disks_delete_end(call, poller, err);
}

static void deleted(void *user, size_t task, azb_poller *poller, azb_status status,
                    const azb_error *error)
{
    (void)poller;
    azbi_made_set *set = user;
    const size_t index = set->picked[task];
    if (status == AZB_OK || azbi_is_absent(status, error)) {
        note_deleted(set, index);
    } else {
        note_trouble(&set->items[index], status, error);
    }
}

static azb_status look(azbi_made_set *set, size_t count, azbi_budget *budget, azb_error **err)
{
    const azbi_fan_out fan_out = {
        .client = set->client,
        .budget = budget,
        .count = count,
        .bound = set->bound,
        .user = set,
        .begin = begin_look,
        .end = end_look,
        .over = looked,
    };
    return azbi_fan_out_run(&fan_out, err);
}

static azb_status delete_all(azbi_made_set *set, size_t count, azbi_budget *budget)
{
    const azbi_fan_out fan_out = {
        .client = set->client,
        .budget = budget,
        .count = count,
        .bound = set->bound,
        .user = set,
        .begin = begin_delete,
        .end = end_delete,
        .over = deleted,
    };
    return azbi_fan_out_run(&fan_out, NULL);
}

azb_status azbi_made_look(azbi_made_set *set, size_t index, azbi_budget *budget, azb_error **err)
{
    set->picked[0] = index;
    set->items[index].trace = AZBI_TRACE_UNSURE;
    const azb_status status = look(set, 1, budget, err);
    return set->items[index].trace == AZBI_TRACE_NONE ? AZB_OK : status;
}

// ---- cleaning up ----

// Each resource has noted its own end.
static void ignore(azb_status status)
{
    (void)status;
}

static size_t pick(azbi_made_set *set, bool machines, azbi_trace trace)
{
    size_t count = 0;
    for (size_t i = 0; i < set->count; i++) {
        const azbi_made *m = &set->items[i];
        if (m->is_machine == machines && m->trace == trace && !m->given_up) {
            set->picked[count++] = i;
        }
    }
    return count;
}

static bool any_left(azbi_made_set *set, bool machines)
{
    return pick(set, machines, AZBI_TRACE_UNSURE) + pick(set, machines, AZBI_TRACE_OURS) > 0;
}

static size_t pick_open(azbi_made_set *set)
{
    size_t count = 0;
    for (size_t i = 0; i < set->count; i++) {
        const azbi_made *m = &set->items[i];
        if (m->is_open && !m->given_up) {
            set->picked[count++] = i;
        }
    }
    return count;
}

void azbi_made_keep(azbi_made_set *set, const azbi_budget *run)
{
    azbi_budget budget;
    int64_t pause_ms = 0;
    azbi_budget_aside(&budget, run, look_ms);
    for (size_t i = 0; i < set->count; i++) {
        set->items[i].given_up = false; // that was about deleting
    }
    do {
        ignore(look(set, pick_open(set), &budget, NULL));
    } while (pick_open(set) > 0 && azbi_budget_rest(&budget, &pause_ms));
}

static void undo_kind(azbi_made_set *set, bool machines, int64_t ms, const azbi_budget *run)
{
    azbi_budget budget;
    int64_t pause_ms = 0;
    if (!any_left(set, machines)) {
        return;
    }
    azbi_budget_aside(&budget, run, ms);
    do {
        ignore(look(set, pick(set, machines, AZBI_TRACE_UNSURE), &budget, NULL));
        ignore(delete_all(set, pick(set, machines, AZBI_TRACE_OURS), &budget));
    } while (any_left(set, machines) && azbi_budget_rest(&budget, &pause_ms));
}

static bool machine_may_exist(const azbi_made_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        const azbi_made *m = &set->items[i];
        if (m->is_machine && (m->trace == AZBI_TRACE_OURS || m->trace == AZBI_TRACE_UNSURE)) {
            return true;
        }
    }
    return false;
}

// What could not be deleted says why, unless its entry tells already why it failed.
static void tell_trouble(azbi_made_set *set)
{
    for (size_t i = 0; i < set->count; i++) {
        const azbi_made *m = &set->items[i];
        const azb_report_entry *entry = azbi_report_at(set->report, i);
        if (m->trouble != NULL && entry->exists != 0 && entry->error == NULL) {
            azbi_report_set(set->report, i, entry->outcome, entry->exists, m->trouble);
        }
    }
}

void azbi_made_undo(azbi_made_set *set, const azbi_budget *run)
{
    const azb_context *context = azb_client_context(set->client);
    const int64_t end_ms = azbi_later(azb_context_monotonic_ms(context), undo_ms);
    undo_kind(set, true, machine_ms, run);
    if (machine_may_exist(set)) {
        azbi_made_keep(set, run);
    }
    if (!machine_may_exist(set)) {
        undo_kind(set, false, azbi_until(azb_context_monotonic_ms(context), end_ms), run);
    }
    azbi_made_keep(set, run);
    tell_trouble(set);
}
