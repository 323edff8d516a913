#include "workflow/fan_out.h"

#include "base/error.h"
#include "base/memory.h"

// A task under way: its request while there is no poller, then the poller's wait.
typedef struct place {
    size_t task;
    azb_poller *poller;
} place;

typedef struct run {
    const azbi_fan_out *fan_out;
    place *places;
    azb_call **calls; // of the places; NULL: the place is free
    size_t bound;
    size_t under_way;
    size_t next; // task to begin
    azb_status status;
    azb_error **err;
} run;

// Takes the error.
static void leave(run *r, size_t at, azb_status status, azb_error *error)
{
    const azbi_fan_out *f = r->fan_out;
    f->over(f->user, r->places[at].task, r->places[at].poller, status, error);
    azb_call_free(r->calls[at]);
    azb_poller_free(r->places[at].poller);
    r->calls[at] = NULL;
    r->places[at].poller = NULL;
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

static void begin(run *r, size_t at)
{
    const azbi_fan_out *f = r->fan_out;
    azb_error *error = NULL;
    r->places[at].task = r->next++;
    r->under_way++;
    const azb_status status =
        f->begin(f->user, r->places[at].task, azbi_budget_next(f->budget), &r->calls[at], &error);
    if (status != AZB_OK) {
        leave(r, at, status, error);
    }
}

static bool may_begin(const run *r)
{
    return r->next < r->fan_out->count && (r->status == AZB_OK || !r->fan_out->stop_at_failure);
}

static void fill(run *r)
{
    for (size_t i = 0; i < r->bound && may_begin(r); i++) {
        // One that fails at once leaves its place to the next.
        while (r->calls[i] == NULL && may_begin(r)) {
            begin(r, i);
        }
    }
}

// The request has been answered: from now on its operation is waited for, if it has begun one.
static azb_status follow(run *r, size_t at, azb_error **error)
{
    const azbi_fan_out *f = r->fan_out;
    place *p = &r->places[at];
    azb_call *request = r->calls[at];
    const azb_status status = f->end(f->user, p->task, request, &p->poller, error);
    azb_call_free(request);
    r->calls[at] = NULL;
    if (status != AZB_OK || p->poller == NULL) {
        return status;
    }
    return azb_poller_wait_begin(p->poller, azbi_budget_next(f->budget), NULL, NULL, &r->calls[at],
                                 error);
}

static void go_on(run *r, size_t at)
{
    azb_error *error = NULL;
    if (r->places[at].poller != NULL) {
        const azb_status status = azb_poller_wait_end(r->calls[at], &error);
        leave(r, at, status, error);
        return;
    }
    const azb_status status = follow(r, at, &error);
    if (r->calls[at] == NULL) {
        leave(r, at, status, error);
    }
}

// The wait itself cannot go on, so no task can.
static void give_up(run *r, azb_status status, azb_error *error)
{
    for (size_t i = 0; i < r->bound; i++) {
        if (r->calls[i] != NULL) {
            leave(r, i, status, azbi_error_copy(error));
        }
    }
    azb_error_free(error);
    r->next = r->fan_out->count;
}

static void run_all(run *r)
{
    for (fill(r); r->under_way > 0; fill(r)) {
        azb_error *error = NULL;
        size_t at = 0;
        const azb_status status = azb_call_wait_any(r->calls, r->bound, &at, &error);
        if (status == AZB_OK) {
            go_on(r, at);
        } else {
            give_up(r, status, error);
        }
    }
}

azb_status azbi_fan_out_run(const azbi_fan_out *fan_out, azb_error **err)
{
    azb_context *context = azb_client_context(fan_out->client);
    run r = {.fan_out = fan_out, .err = err};
    r.bound = fan_out->bound < fan_out->count ? fan_out->bound : fan_out->count;
    if (r.bound == 0) {
        return AZB_OK;
    }
    r.places = azbi_alloc_array(context, r.bound, sizeof *r.places);
    r.calls = azbi_alloc_array(context, r.bound, sizeof(azb_call *));
    if (r.places == NULL || r.calls == NULL) {
        r.status = azbi_fail_nomem(err);
    } else {
        run_all(&r);
    }
    azbi_release(context, r.places, r.bound * sizeof *r.places);
    azbi_release(context, r.calls, r.bound * sizeof(azb_call *));
    return r.status;
}
