// plan.c - names the resources to create, and builds the machine's body.
#include "base/buf.h"
#include "base/error.h"
#include "base/memory.h"
#include "workflow/restore_vm/restore_vm.h"

enum {
    RUN_DIGITS = 8, // of the run's id, at the end of each disk's name
    ID_MAX = 2048
};

static void put_part(azbi_buf *buf, const azb_str *part)
{
    azbi_buf_append(buf, part->ptr, part->len);
}

static void put_disk_id(azbi_buf *buf, const azbi_restore *r, const azb_id_parts *vm, int32_t lun)
{
    azbi_buf_puts(buf, "/subscriptions/");
    put_part(buf, &vm->subscription);
    azbi_buf_puts(buf, "/resourceGroups/");
    put_part(buf, &vm->resource_group);
    azbi_buf_puts(buf, "/providers/Microsoft.Compute/disks/");
    if (r->options.disk_name_prefix != NULL) {
        azbi_buf_puts(buf, r->options.disk_name_prefix);
    } else {
        put_part(buf, &vm->name);
    }
    if (lun < 0) {
        azbi_buf_puts(buf, "-os-");
    } else {
        azbi_buf_printf(buf, "-lun%d-", (int)lun);
    }
    azbi_buf_append(buf, r->run, RUN_DIGITS);
}

// index: of a disk, or of the machine.
static azb_status add_resource(azbi_restore *r, size_t index, const azb_id_parts *vm,
                               azb_error **err)
{
    const bool is_machine = index == r->disk_count;
    const azbi_restore_source *source = is_machine ? NULL : &r->sources[index];
    azbi_created *item = &r->created.items[index];
    azb_status status = AZB_OK;
    azbi_buf buf;
    azbi_buf_init(&buf, r->context, ID_MAX);
    if (is_machine) {
        azbi_buf_puts(&buf, r->options.vm_id);
    } else {
        put_disk_id(&buf, r, vm, source->lun);
    }
    item->id = azbi_buf_to_text(&buf, &status);
    item->is_machine = is_machine;
    azbi_buf_dispose(&buf);
    if (status != AZB_OK) {
        return azbi_fail_nomem(err);
    }
    const azb_report_entry entry = {
        .size = sizeof entry,
        .id = item->id,
        .source_id = is_machine ? r->point_id : source->restore_point->id.ptr,
        .action = AZB_REPORT_CREATE,
        .lun = is_machine ? -1 : source->lun,
    };
    return azbi_report_add(r->report, &entry, NULL, err);
}

static azb_status build_machine(azbi_restore *r, azb_error **err)
{
    azb_status status = azbi_restore_vm_body(r, &r->machine, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azb_model_validate(&r->machine->model, err);
    if (status != AZB_OK && err != NULL) {
        azbi_error_prefix_path(*err, "options.vm");
    }
    return status;
}

azb_status azbi_restore_plan(azbi_restore *r, azb_error **err)
{
    azb_id_parts vm = {.size = sizeof vm};
    azb_status status = azb_id_parse(r->options.vm_id, &vm);
    r->created_room = r->disk_count + 1;
    r->created.items = azbi_alloc_array(r->context, r->created_room, sizeof *r->created.items);
    r->created.picked = azbi_alloc_array(r->context, r->created_room, sizeof *r->created.picked);
    r->report = azbi_report_new(r->context);
    if (r->created.items == NULL || r->created.picked == NULL || r->report == NULL) {
        return azbi_fail_nomem(err);
    }
    r->created.client = r->client;
    r->created.report = r->report;
    r->created.run = r->run;
    for (; r->created.count < r->created_room && status == AZB_OK; r->created.count++) {
        status = add_resource(r, r->created.count, &vm, err);
    }
    return status == AZB_OK ? build_machine(r, err) : status;
}
