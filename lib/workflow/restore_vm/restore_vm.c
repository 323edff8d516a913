#include "workflow/restore_vm/restore_vm.h"

#include <azbackup/service/disks.h>
#include <azbackup/service/virtual_machines.h>

#include "base/error.h"
#include "base/memory.h"
#include "workflow/check.h"
#include "workflow/fan_out.h"
#include "workflow/follow.h"

static const int64_t adopt_pause_ms = 10000;
static const double percent_all = 100.0;

enum {
    PARALLEL_DEFAULT = 64,
    SILENT_MAX = 6,
    HTTP_PRECONDITION = 412
};

static void tell(azbi_restore *r, const char *activity, size_t index)
{
    const azb_follow_options *follow = r->follow;
    if (follow == NULL || follow->progress == NULL) {
        return;
    }
    const azb_progress progress = {
        .size = sizeof progress,
        .activity = activity,
        .detail = r->made.items[index].id,
        .state = "",
        .percent = percent_all * r->ready / (double)r->made.count,
        .bytes_done = -1,
        .bytes_total = -1,
        .remaining_ms = -1,
        .tasks_done = r->ready,
        .tasks_total = (int32_t)r->made.count,
    };
    follow->progress(follow->progress_user, &progress);
}

static void tell_deleted(void *user, size_t index)
{
    azbi_restore *r = user;
    tell(r, "Delete what was created", index);
}

// ---- creating; a task is a disk ----

static azb_status begin_disk(void *user, size_t task, const azb_call_options *options,
                             azb_call **call, azb_error **err)
{
    azbi_restore *r = user;
    azb_disk *body = NULL;
    azb_status status = azbi_restore_disk_body(r, task, &body, err);
    if (status != AZB_OK) {
        return status;
    }
    status = azb_disks_create_or_update_begin(r->client, r->made.items[task].id, &body->model,
                                              options, NULL, NULL, call, err);
    azb_model_free(&body->model);
    r->made.items[task].sent = status == AZB_OK;
    return status;
}

static azb_status end_disk(void *user, size_t task, azb_call *call, azb_poller **poller,
                           azb_error **err)
{
    (void)user;
    (void)task;
    return azb_disks_create_or_update_end(call, poller, err);
}

static void created(azbi_restore *r, size_t index, bool accepted, azb_status status,
                    const azb_error *error)
{
    azbi_made_created(&r->made, index, accepted, status, error);
    if (status == AZB_OK) {
        r->ready++;
        tell(r, r->made.items[index].is_machine ? "Create the machine" : "Create disks", index);
    }
}

static void disk_over(void *user, size_t task, azb_poller *poller, azb_status status,
                      const azb_error *error)
{
    created(user, task, poller != NULL, status, error);
}

static azb_status create_disks(azbi_restore *r, azb_error **err)
{
    const azbi_fan_out fan_out = {
        .client = r->client,
        .budget = &r->budget,
        .count = r->disk_count,
        .bound = r->made.bound,
        .stop_at_failure = true,
        .user = r,
        .begin = begin_disk,
        .end = end_disk,
        .over = disk_over,
    };
    return azbi_fan_out_run(&fan_out, err);
}

// ---- creating; the one task is the machine ----

static azb_status begin_machine(void *user, size_t task, const azb_call_options *options,
                                azb_call **call, azb_error **err)
{
    (void)task;
    azbi_restore *r = user;
    azbi_made *made = &r->made.items[r->disk_count];
    azb_virtual_machines_create_or_update_options only_new;
    azb_options_init(&only_new, sizeof only_new);
    only_new.if_none_match = "*";
    const azb_status status = azb_virtual_machines_create_or_update_begin(
        r->client, made->id, &r->machine->model, &only_new, options, NULL, NULL, call, err);
    made->sent = status == AZB_OK;
    return status;
}

static azb_status end_machine(void *user, size_t task, azb_call *call, azb_poller **poller,
                              azb_error **err)
{
    (void)user;
    (void)task;
    return azb_virtual_machines_create_or_update_end(call, poller, err);
}

static void machine_over(void *user, size_t task, azb_poller *poller, azb_status status,
                         const azb_error *error)
{
    (void)task;
    (void)status;
    (void)error;
    azbi_restore *r = user;
    r->is_accepted = poller != NULL;
}

// A machine of this run that is worth another look. One whose state is not in the answer may have
// it in the next one; silent counts such answers in a row.
static bool is_in_work(const azbi_made *made, int *silent)
{
    if (made->trace != AZBI_TRACE_OURS) {
        return false;
    }
    *silent = made->state == AZBI_MADE_UNKNOWN ? *silent + 1 : 0;
    return made->state == AZBI_MADE_RUNNING || (*silent > 0 && *silent <= SILENT_MAX);
}

// Looks at the machine until it is no longer in work. was_ours: it was seen in work, with our tag.
static azb_status watch_machine(azbi_restore *r, bool *was_ours, azb_error **err)
{
    const size_t index = r->disk_count;
    const azbi_made *made = &r->made.items[index];
    int silent = 0;
    azb_status status = azbi_made_look(&r->made, index, &r->budget, err);
    while (status == AZB_OK && is_in_work(made, &silent)) {
        *was_ours = true;
        status = azbi_budget_pause(&r->budget, adopt_pause_ms, err);
        if (status == AZB_OK) {
            status = azbi_made_look(&r->made, index, &r->budget, err);
        }
    }
    return status;
}

// "It exists already" may be the echo of a request of our own whose answer was lost and which was
// sent again: then the machine has our tag, and is waited for without a poller. The failure stays
// what it was unless the machine is ready, or the run ended while it was waited for.
static azb_status adopt(azbi_restore *r, azb_status status, azb_error **error)
{
    const azbi_made *made = &r->made.items[r->disk_count];
    azb_error *seen = NULL;
    bool was_ours = false;
    const azb_status look = watch_machine(r, &was_ours, &seen);
    const bool is_ready =
        look == AZB_OK && made->trace == AZBI_TRACE_OURS && made->state == AZBI_MADE_READY;
    const bool is_cut = look != AZB_OK && was_ours && azbi_budget_is_over(&r->budget);
    if (!is_ready && !is_cut) {
        azb_error_free(seen);
        return status;
    }
    azb_error_free(*error);
    *error = seen;
    return look;
}

static azb_status create_machine(azbi_restore *r, azb_error **err)
{
    const azbi_fan_out fan_out = {
        .client = r->client,
        .budget = &r->budget,
        .count = 1,
        .bound = 1,
        .user = r,
        .begin = begin_machine,
        .end = end_machine,
        .over = machine_over,
    };
    azb_error *error = NULL;
    azb_status status = azbi_fan_out_run(&fan_out, &error);
    if (azb_error_http_status(error) == HTTP_PRECONDITION) {
        status = adopt(r, status, &error);
    }
    created(r, r->disk_count, r->is_accepted, status, error);
    azbi_error_give(error, err);
    return status;
}

// ---- the steps ----

// A machine of that name is refused now, before there are disks for it, and again by the service.
static azb_status check_name(azbi_restore *r, azb_error **err)
{
    azb_virtual_machine *vm = NULL;
    azb_error *error = NULL;
    const azb_status status = azb_virtual_machines_get(r->client, r->options->vm_id, NULL,
                                                       azbi_budget_next(&r->budget), &vm, &error);
    if (status == AZB_OK) {
        azb_model_free(&vm->model);
        return azbi_fail_at(err, r->context, AZB_E_STATE, "options.vm_id",
                            "the machine %s exists already", r->options->vm_id);
    }
    if (azbi_is_absent(status, error)) {
        azb_error_free(error);
        return AZB_OK;
    }
    azbi_error_give(error, err);
    return status;
}

static azb_status prepare(azbi_restore *r, azb_error **err)
{
    azb_status status = azbi_restore_read(r, err);
    if (status == AZB_OK) {
        status = check_name(r, err);
    }
    if (status == AZB_OK) {
        status = azbi_restore_plan(r, err);
    }
    return status;
}

static azb_status create_all(azbi_restore *r, azb_error **err)
{
    r->made.bound =
        r->options->max_parallel > 0 ? (size_t)r->options->max_parallel : (size_t)PARALLEL_DEFAULT;
    r->made.deleted = tell_deleted;
    r->made.user = r;
    azb_status status = create_disks(r, err);
    if (status == AZB_OK) {
        status = create_machine(r, err);
    }
    if (status != AZB_OK && r->options->keep_on_failure) {
        azbi_made_keep(&r->made, &r->budget);
    } else if (status != AZB_OK) {
        azbi_made_undo(&r->made, &r->budget);
    }
    return status;
}

static void dispose(azbi_restore *r)
{
    for (size_t i = 0; i < r->made.count; i++) {
        azbi_string_free(r->context, r->made.items[i].id);
        azb_error_free(r->made.items[i].trouble);
    }
    azbi_release(r->context, r->made.items, r->made_room * sizeof *r->made.items);
    azbi_release(r->context, r->made.picked, r->made_room * sizeof *r->made.picked);
    azbi_release(r->context, r->sources, r->source_room * sizeof *r->sources);
    azb_model_free(r->machine != NULL ? &r->machine->model : NULL);
    azb_model_free(r->collection != NULL ? &r->collection->model : NULL);
    azb_model_free(r->point != NULL ? &r->point->model : NULL);
}

static azb_status run(azbi_restore *r, azb_report **report, azb_error **err)
{
    azb_status status = azbi_restore_check(r, err);
    if (status == AZB_OK) {
        azbi_uuid(r->context, r->run);
        status = prepare(r, err);
    }
    if (status == AZB_OK) {
        *report = r->report;
        status = create_all(r, err);
    } else {
        azb_report_free(r->report);
    }
    dispose(r);
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
    azbi_restore r = {
        .client = client, .point_id = restore_point_id, .options = options, .follow = follow};
    azb_status status = azbi_budget_init(&r.budget, client, call, err);
    if (status != AZB_OK) {
        return status;
    }
    r.context = azb_client_context(client);
    status = azbi_follow_check(client, follow, err);
    return status == AZB_OK ? run(&r, report, err) : status;
}
