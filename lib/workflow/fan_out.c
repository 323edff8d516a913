// fan_out.c - runs many requests, each with its long-running operation, a few at a time.
#include "workflow/fan_out.h"

#include "base/error.h"
#include "base/memory.h"

// A task under way: first its request, then, once there is a poller, the wait for its operation.
typedef struct slot {
    size_t task;
    azb_poller *poller;
} slot;

typedef struct fan_out_run {
    const azbi_fan_out *fan_out;
    slot *slots;
    azb_call **calls; // one for each slot; NULL: the slot is free
    size_t bound;
    size_t under_way;
    size_t next; // the task to begin next
    azb_status status;
    azb_error **err;
} fan_out_run;

// Ends the task of a slot and frees the slot. Takes the error.
static void end_task(fan_out_run *r, size_t at, azb_status status, azb_error *error)
{
    const azbi_fan_out *f = r->fan_out;
    f->ended(f->user, r->slots[at].task, r->slots[at].poller, status, error);
    azb_call_free(r->calls[at]);
    azb_poller_free(r->slots[at].poller);
    r->calls[at] = NULL;
    r->slots[at].poller = NULL;
    r->under_way--;
    if (status != AZB_OK && r->status == AZB_OK) {
        r->status = status;
        if (r->err != NULL) {
            *r->err = error;
            error = NULL;
        }
    }
    azb_error_free(error);
}

static void begin_task(fan_out_run *r, size_t at)
{
    const azbi_fan_out *f = r->fan_out;
    azb_error *error = NULL;
    r->slots[at].task = r->next++;
    r->under_way++;
    const azb_status status =
        f->begin(f->user, r->slots[at].task, azbi_budget_call(f->budget), &r->calls[at], &error);
    if (status != AZB_OK) {
        end_task(r, at, status, error);
    }
}

static bool may_begin(const fan_out_run *r)
{
    return r->next < r->fan_out->count && (r->status == AZB_OK || !r->fan_out->stop_at_failure);
}

static void fill_slots(fan_out_run *r)
{
    for (size_t i = 0; i < r->bound && may_begin(r); i++) {
        // A task that fails at once leaves the slot to the next task.
        while (r->calls[i] == NULL && may_begin(r)) {
            begin_task(r, i);
        }
    }
}

// The request has been answered: begins the wait for its operation, if it started one.
static azb_status wait_for_operation(fan_out_run *r, size_t at, azb_error **error)
{
    const azbi_fan_out *f = r->fan_out;
    slot *s = &r->slots[at];
    azb_call *request = r->calls[at];
    const azb_status status = f->end(f->user, s->task, request, &s->poller, error);
    azb_call_free(request);
    r->calls[at] = NULL;
    if (status != AZB_OK || s->poller == NULL) {
        return status;
    }
    return azb_poller_wait_begin(s->poller, azbi_budget_call(f->budget), NULL, NULL, &r->calls[at],
                                 error);
}

static void advance_task(fan_out_run *r, size_t at)
{
    azb_error *error = NULL;
    if (r->slots[at].poller != NULL) {
        const azb_status status = azb_poller_wait_end(r->calls[at], &error);
        end_task(r, at, status, error);
        return;
    }
    const azb_status status = wait_for_operation(r, at, &error);
    if (r->calls[at] == NULL) {
        end_task(r, at, status, error);
    }
}

// The wait itself failed, so no task can continue. Takes the error.
static void abandon_all(fan_out_run *r, azb_status status, azb_error *error)
{
    for (size_t i = 0; i < r->bound; i++) {
        if (r->calls[i] != NULL) {
            end_task(r, i, status, azbi_error_copy(error));
        }
    }
    azb_error_free(error);
    r->next = r->fan_out->count;
}

static void run_all(fan_out_run *r)
{
    for (fill_slots(r); r->under_way > 0; fill_slots(r)) {
        azb_error *error = NULL;
        size_t at = 0;
        const azb_status status = azb_call_wait_any(r->calls, r->bound, &at, &error);
        if (status == AZB_OK) {
            advance_task(r, at);
        } else {
            abandon_all(r, status, error);
        }
    }
}

azb_status azbi_fan_out_run(const azbi_fan_out *fan_out, azb_error **err)
{
    azb_context *context = azb_client_context(fan_out->client);
    fan_out_run r = {.fan_out = fan_out, .err = err};
    r.bound = fan_out->bound < fan_out->count ? fan_out->bound : fan_out->count;
    if (r.bound == 0) {
        return AZB_OK;
    }
    r.slots = azbi_alloc_array(context, r.bound, sizeof *r.slots);
    r.calls = azbi_alloc_array(context, r.bound, sizeof(azb_call *));
    if (r.slots == NULL || r.calls == NULL) {
        r.status = azbi_fail_nomem(err);
    } else {
        run_all(&r);
    }
    azbi_release(context, r.slots, r.bound * sizeof *r.slots);
    azbi_release(context, r.calls, r.bound * sizeof(azb_call *));
    return r.status;
}
