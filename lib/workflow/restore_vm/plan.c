// plan.c - the names of what will be made.
#include "base/buf.h"
#include "base/error.h"
#include "base/memory.h"
#include "workflow/restore_vm/restore_vm.h"

enum {
    RUN_DIGITS = 8, /* of the run's id, at the end of every disk's name */
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
    if (r->options->disk_name_prefix != NULL) {
        azbi_buf_puts(buf, r->options->disk_name_prefix);
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

// index: a disk's, or that of the machine.
static azb_status name_one(azbi_restore *r, size_t index, const azb_id_parts *vm, azb_error **err)
{
    const bool is_machine = index == r->disk_count;
    const azbi_restore_source *source = is_machine ? NULL : &r->sources[index];
    azbi_made *made = &r->made.items[index];
    azbi_buf buf;
    azbi_buf_init(&buf, r->context, ID_MAX);
    if (is_machine) {
        azbi_buf_puts(&buf, r->options->vm_id);
    } else {
        put_disk_id(&buf, r, vm, source->lun);
    }
    int failed = buf.status != AZB_OK;
    made->id = failed ? NULL : azbi_string_copy(r->context, azbi_buf_text(&buf), &failed);
    made->is_machine = is_machine;
    azbi_buf_dispose(&buf);
    const azb_report_entry entry = {
        .size = sizeof entry,
        .id = made->id,
        .source_id = is_machine ? r->point_id : source->from->id.ptr,
        .action = AZB_REPORT_CREATE,
        .lun = is_machine ? -1 : source->lun,
    };
    return failed ? azbi_fail_nomem(err) : azbi_report_add(r->report, &entry, NULL, err);
}

static azb_status make_body(azbi_restore *r, azb_error **err)
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
    azb_status status = azb_id_parse(r->options->vm_id, &vm);
    r->made_room = r->disk_count + 1;
    r->made.items = azbi_alloc_array(r->context, r->made_room, sizeof *r->made.items);
    r->made.picked = azbi_alloc_array(r->context, r->made_room, sizeof *r->made.picked);
    r->report = azbi_report_new(r->context);
    if (r->made.items == NULL || r->made.picked == NULL || r->report == NULL) {
        return azbi_fail_nomem(err);
    }
    r->made.client = r->client;
    r->made.report = r->report;
    r->made.run = r->run;
    for (; r->made.count < r->made_room && status == AZB_OK; r->made.count++) {
        status = name_one(r, r->made.count, &vm, err);
    }
    return status == AZB_OK ? make_body(r, err) : status;
}
