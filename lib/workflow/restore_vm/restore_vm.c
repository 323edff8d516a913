// restore_vm.c - azb_restore_vm: the steps of a restore in their order.
#include "workflow/restore_vm/restore_vm.h"

#include <azbackup/service/virtual_machines.h>
#include <azbackup/typed/model/restore_point.h>
#include <azbackup/typed/model/virtual_machine.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/follow.h"

enum {
    PARALLEL_DEFAULT = 64
};

static void report_deleted(void *user, size_t index)
{
    const azbi_restore *r = user;
    azbi_restore_report_progress(r, "Delete what was created", index);
}

// Refuses a machine that exists before disks are created for it. The service checks that again.
static azb_status check_machine_is_new(azbi_restore *r, azb_error **err)
{
    azb_virtual_machine *vm = NULL;
    azb_error *error = NULL;
    const azb_status status = azb_virtual_machines_get(r->client, r->options.vm_id, NULL,
                                                       azbi_budget_call(&r->budget), &vm, &error);
    if (status == AZB_OK) {
        azb_virtual_machine_free(vm);
        return azbi_fail_at(err, r->context, AZB_E_STATE, "options.vm_id",
                            "the machine %s exists already", r->options.vm_id);
    }
    if (azbi_is_absent(status, error)) {
        azb_error_free(error);
        return AZB_OK;
    }
    azbi_error_give(error, err);
    return status;
}

static azb_status prepare_machine_restore(azbi_restore *r, azb_error **err)
{
    azb_status status = azbi_restore_read(r, err);
    if (status == AZB_OK) {
        status = check_machine_is_new(r, err);
    }
    if (status == AZB_OK) {
        status = azbi_restore_plan(r, err);
    }
    return status;
}

static azb_status create_resources(azbi_restore *r, azb_error **err)
{
    r->created.bound =
        r->options.max_parallel > 0 ? (size_t)r->options.max_parallel : (size_t)PARALLEL_DEFAULT;
    r->created.deleted = report_deleted;
    r->created.user = r;
    azb_status status = azbi_restore_create_disks(r, err);
    if (status == AZB_OK) {
        status = azbi_restore_create_machine(r, err);
    }
    if (status != AZB_OK && r->options.keep_on_failure) {
        azbi_created_refresh(&r->created, &r->budget);
    } else if (status != AZB_OK) {
        azbi_created_undo(&r->created, &r->budget);
    }
    return status;
}

static void dispose_restore(azbi_restore *r)
{
    for (size_t i = 0; i < r->created.count; i++) {
        azb_text_free(r->created.items[i].id);
        azb_error_free(r->created.items[i].failure);
    }
    azbi_release(r->context, r->created.items, r->created_room * sizeof *r->created.items);
    azbi_release(r->context, r->created.picked, r->created_room * sizeof *r->created.picked);
    azbi_release(r->context, r->sources, r->source_room * sizeof *r->sources);
    azb_virtual_machine_free(r->machine);
    azb_restore_point_collection_free(r->collection);
    azb_restore_point_free(r->point);
}

static azb_status run_restore(azbi_restore *r, const azb_restore_vm_options *options,
                              azb_report **report, azb_error **err)
{
    azb_status status = azbi_restore_read_options(r, options, err);
    if (status == AZB_OK) {
        azbi_uuid(r->context, r->run);
        status = prepare_machine_restore(r, err);
    }
    if (status == AZB_OK) {
        *report = r->report;
        status = create_resources(r, err);
    } else {
        azb_report_free(r->report);
    }
    dispose_restore(r);
    return status;
}

azb_status azb_restore_vm(azb_client *client, const char *restore_point_id,
                          const azb_restore_vm_options *options, const azb_follow_options *follow,
                          const azb_call_options *call, azb_report **report, azb_error **err)
{
    azbi_error_start(err);
    if (report == NULL) {
        return azbi_fail_arg(err, NULL, "report", "must not be NULL");
    }
    *report = NULL;
    azbi_restore r = {.client = client, .point_id = restore_point_id};
    azb_status status = azbi_budget_init(&r.budget, client, call, err);
    if (status != AZB_OK) {
        return status;
    }
    r.context = azb_client_context(client);
    status = azbi_follow_read(client, follow, &r.follow, err);
    return status == AZB_OK ? run_restore(&r, options, report, err) : status;
}
