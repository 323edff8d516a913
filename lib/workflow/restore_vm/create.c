// create.c - creates the disks several at a time, then the machine.
#include <azbackup/service/disks.h>
#include <azbackup/service/virtual_machines.h>
#include <azbackup/typed/model/disk.h>

#include "base/error.h"
#include "workflow/fan_out.h"
#include "workflow/restore_vm/restore_vm.h"

static const int64_t adopt_pause_ms = 10000;

enum {
    ANSWERS_WITHOUT_STATE_MAX = 6,
    HTTP_PRECONDITION = 412
};

static void note_created(azbi_restore *r, size_t index, bool accepted, azb_status status,
                         const azb_error *error)
{
    azbi_created_note(&r->created, index, accepted, status, error);
    if (status == AZB_OK) {
        r->done_count++;
        azbi_restore_report_progress(
            r, r->created.items[index].is_machine ? "Create the machine" : "Create disks", index);
    }
}

// ---- the disks; a task is a disk ----

static azb_status begin_disk(void *user, size_t task, const azb_call_options *call, azb_call **out,
                             azb_error **err)
{
    azbi_restore *r = user;
    azb_disk *body = NULL;
    azb_status status = azbi_restore_disk_body(r, task, &body, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azb_disks_create_or_update_begin(r->client, r->created.items[task].id, &body->model,
                                              call, NULL, NULL, out, err);
    azb_disk_free(body);
    r->created.items[task].sent = status == AZB_OK;
    return status;
}

static azb_status end_disk(void *user, size_t task, azb_call *call, azb_poller **poller,
                           azb_error **err)
{
    (void)user;
    (void)task;
    return azb_disks_create_or_update_end(call, poller, err);
}

static void disk_ended(void *user, size_t task, azb_poller *poller, azb_status status,
                       const azb_error *error)
{
    note_created(user, task, poller != NULL, status, error);
}

azb_status azbi_restore_create_disks(azbi_restore *r, azb_error **err)
{
    const azbi_fan_out fan_out = {
        .client = r->client,
        .budget = &r->budget,
        .count = r->disk_count,
        .bound = r->created.bound,
        .stop_at_failure = true,
        .user = r,
        .begin = begin_disk,
        .end = end_disk,
        .ended = disk_ended,
    };
    return azbi_fan_out_run(&fan_out, err);
}

// ---- the machine ----

// Requests a machine that must not exist yet. sent: whether the request began.
static azb_status request_machine(azbi_restore *r, azbi_created *machine, azb_poller **poller,
                                  azb_error **err)
{
    azb_call *call = NULL;
    azb_virtual_machines_create_or_update_options only_new;
    azb_options_init(&only_new, sizeof only_new);
    only_new.if_none_match = "*";
    azb_status status = azb_virtual_machines_create_or_update_begin(
        r->client, machine->id, &r->machine->model, &only_new, azbi_budget_call(&r->budget), NULL,
        NULL, &call, err);
    machine->sent = status == AZB_OK;
    if (status == AZB_OK) {
        status = azb_call_wait(call, err);
    }
    if (status == AZB_OK) {
        status = azb_virtual_machines_create_or_update_end(call, poller, err);
    }
    azb_call_free(call);
    return status;
}

// True when another probe of the machine makes sense: it is ours and still being created. An answer
// may lack its state, but not several in a row, which without_state counts.
static bool is_being_created(const azbi_created *machine, int *without_state)
{
    if (machine->presence != AZBI_PRESENCE_OURS) {
        return false;
    }
    *without_state = machine->state == AZBI_CREATED_UNKNOWN ? *without_state + 1 : 0;
    return machine->state == AZBI_CREATED_RUNNING ||
           (*without_state > 0 && *without_state <= ANSWERS_WITHOUT_STATE_MAX);
}

// Probes the machine until it is no longer being created. was_ours: it was ours while that lasted.
static azb_status watch_machine(azbi_restore *r, bool *was_ours, azb_error **err)
{
    const size_t index = r->disk_count;
    const azbi_created *machine = &r->created.items[index];
    int without_state = 0;
    azb_status status = azbi_created_probe(&r->created, index, &r->budget, err);
    while (status == AZB_OK && is_being_created(machine, &without_state)) {
        *was_ours = true;
        status = azbi_budget_pause(&r->budget, adopt_pause_ms, err);
        if (status == AZB_OK) {
            status = azbi_created_probe(&r->created, index, &r->budget, err);
        }
    }
    return status;
}

// The service may refuse a machine that exists because the answer to our own first request was lost
// and the request was sent again. Such a machine has our tag and is waited for without a poller.
// The failure stands unless the machine is ready, or the run ended while it was waited for.
static azb_status adopt_machine(azbi_restore *r, azb_status status, azb_error **error)
{
    const azbi_created *machine = &r->created.items[r->disk_count];
    azb_error *watch_error = NULL;
    bool was_ours = false;
    const azb_status watched = watch_machine(r, &was_ours, &watch_error);
    const bool is_ready = watched == AZB_OK && machine->presence == AZBI_PRESENCE_OURS &&
                          machine->state == AZBI_CREATED_READY;
    const bool is_interrupted = watched != AZB_OK && was_ours && azbi_budget_is_over(&r->budget);
    if (!is_ready && !is_interrupted) {
        azb_error_free(watch_error);
        return status;
    }
    azb_error_free(*error);
    *error = watch_error;
    return watched;
}

azb_status azbi_restore_create_machine(azbi_restore *r, azb_error **err)
{
    azbi_created *machine = &r->created.items[r->disk_count];
    azb_poller *poller = NULL;
    azb_error *error = NULL;
    azb_status status = request_machine(r, machine, &poller, &error);
    const bool is_accepted = poller != NULL;
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, azbi_budget_call(&r->budget), &error);
    }
    azb_poller_free(poller);
    if (azb_error_http_status(error) == HTTP_PRECONDITION) {
        status = adopt_machine(r, status, &error);
    }
    note_created(r, r->disk_count, is_accepted, status, error);
    azbi_error_give(error, err);
    return status;
}
