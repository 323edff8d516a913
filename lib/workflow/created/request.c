// request.c - reads and deletes created resources, several at a time.
//
// A task of a fan-out is a place in set->picked, which holds the index of a resource.
#include <azbackup/service/disks.h>
#include <azbackup/service/virtual_machines.h>
#include <azbackup/typed/model/disk.h>
#include <azbackup/typed/model/virtual_machine.h>

#include "workflow/compute.h"
#include "workflow/created/created.h"
#include "workflow/fan_out.h"

// ---- reading ----

static azb_status begin_probe(void *user, size_t task, const azb_call_options *call, azb_call **out,
                              azb_error **err)
{
    azbi_created_set *set = user;
    const azbi_created *item = &set->items[set->picked[task]];
    const azb_call_options capped = azbi_budget_capped(call);
    if (item->is_machine) {
        return azb_virtual_machines_get_begin(set->client, item->id, NULL, &capped, NULL, NULL, out,
                                              err);
    }
    return azb_disks_get_begin(set->client, item->id, &capped, NULL, NULL, out, err);
}

static azb_status end_machine_probe(azbi_created_set *set, size_t index, azb_call *call,
                                    azb_error **err)
{
    static const azb_str none = {NULL, 0};
    azb_virtual_machine *vm = NULL;
    const azb_status status = azb_virtual_machines_get_end(call, &vm, err);
    if (status == AZB_OK) {
        azbi_created_note_found(set, index, &vm->tags,
                                vm->properties != NULL ? &vm->properties->provisioning_state
                                                       : &none);
        azb_virtual_machine_free(vm);
    }
    return status;
}

static azb_status end_disk_probe(azbi_created_set *set, size_t index, azb_call *call,
                                 azb_error **err)
{
    static const azb_str none = {NULL, 0};
    azb_disk *disk = NULL;
    const azb_status status = azb_disks_get_end(call, &disk, err);
    if (status == AZB_OK) {
        azbi_created_note_found(set, index, &disk->tags,
                                disk->properties != NULL ? &disk->properties->provisioning_state
                                                         : &none);
        azb_disk_free(disk);
    }
    return status;
}

static azb_status end_probe(void *user, size_t task, azb_call *call, azb_poller **poller,
                            azb_error **err)
{
    (void)poller;
    azbi_created_set *set = user;
    const size_t index = set->picked[task];
    return set->items[index].is_machine ? end_machine_probe(set, index, call, err)
                                        : end_disk_probe(set, index, call, err);
}

static void probe_ended(void *user, size_t task, azb_poller *poller, azb_status status,
                        const azb_error *error)
{
    (void)poller;
    azbi_created_set *set = user;
    const size_t index = set->picked[task];
    if (status == AZB_OK) {
        return;
    }
    if (azbi_is_absent(status, error)) {
        azbi_created_note_absent(set, index);
        return;
    }
    azbi_created_note_failure(&set->items[index], status, error);
    azbi_report_set(set->report, index, azbi_report_at(set->report, index)->outcome, -1, NULL);
}

static azb_status probe_picked(azbi_created_set *set, size_t count, azbi_budget *budget,
                               azb_error **err)
{
    const azbi_fan_out fan_out = {
        .client = set->client,
        .budget = budget,
        .count = count,
        .bound = set->bound,
        .user = set,
        .begin = begin_probe,
        .end = end_probe,
        .ended = probe_ended,
    };
    return azbi_fan_out_run(&fan_out, err);
}

azb_status azbi_created_probe(azbi_created_set *set, size_t index, azbi_budget *budget,
                              azb_error **err)
{
    set->picked[0] = index;
    set->items[index].presence = AZBI_PRESENCE_UNSURE;
    const azb_status status = probe_picked(set, 1, budget, err);
    return set->items[index].presence == AZBI_PRESENCE_NONE ? AZB_OK : status;
}

// ---- deleting ----

static azb_status begin_delete(void *user, size_t task, const azb_call_options *call,
                               azb_call **out, azb_error **err)
{
    azbi_created_set *set = user;
    azbi_created *item = &set->items[set->picked[task]];
    const azb_call_options capped = azbi_budget_capped(call);
    item->is_stale = true;
    if (item->is_machine) {
        return azb_virtual_machines_delete_begin(set->client, item->id, NULL, &capped, NULL, NULL,
                                                 out, err);
    }
    return azb_disks_delete_begin(set->client, item->id, &capped, NULL, NULL, out, err);
}

static azb_status end_delete(void *user, size_t task, azb_call *call, azb_poller **poller,
                             azb_error **err)
{
    const azbi_created_set *set = user;
    return set->items[set->picked[task]].is_machine
               ? azb_virtual_machines_delete_end(call, poller, err)
               : azb_disks_delete_end(call, poller, err);
}

static void delete_ended(void *user, size_t task, azb_poller *poller, azb_status status,
                         const azb_error *error)
{
    (void)poller;
    azbi_created_set *set = user;
    const size_t index = set->picked[task];
    if (status == AZB_OK || azbi_is_absent(status, error)) {
        azbi_created_note_deleted(set, index);
    } else {
        azbi_created_note_failure(&set->items[index], status, error);
    }
}

static azb_status delete_picked(azbi_created_set *set, size_t count, azbi_budget *budget)
{
    const azbi_fan_out fan_out = {
        .client = set->client,
        .budget = budget,
        .count = count,
        .bound = set->bound,
        .user = set,
        .begin = begin_delete,
        .end = end_delete,
        .ended = delete_ended,
    };
    return azbi_fan_out_run(&fan_out, NULL);
}

// ---- both; each resource notes its own result, so that of the whole is not needed ----

void azbi_created_probe_picked(azbi_created_set *set, size_t count, azbi_budget *budget)
{
    (void)probe_picked(set, count, budget, NULL);
}

void azbi_created_delete_picked(azbi_created_set *set, size_t count, azbi_budget *budget)
{
    (void)delete_picked(set, count, budget);
}
