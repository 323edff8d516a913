#include "sweep.h"

#include <time.h>

enum {
    REQUESTS_MAX = 500, /* more than any of the workflows sends */
    LONG_WAIT_MS = 120,
    LEAP_MS = 100
};

/*
 * The library's clock. Pauses of workflows are meant for a service of human pace, so a millisecond
 * in which nothing is due for longer than that counts as a hundred. Short waits are real, and so
 * are those of the simulator, which tells its own pace.
 */
static int64_t leapt_ms;

static int64_t read_ms(clockid_t id)
{
    struct timespec now = {0};
    assert_int_equal(clock_gettime(id, &now), 0);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + leapt_ms;
}

static int64_t leaping_monotonic(void *user)
{
    (void)user;
    return read_ms(CLOCK_MONOTONIC);
}

static int64_t leaping_unix(void *user)
{
    (void)user;
    return read_ms(CLOCK_REALTIME);
}

static void leaping_wait(void *user, int64_t ms)
{
    static const struct timespec one_ms = {.tv_nsec = 1000000};
    (void)user;
    (void)nanosleep(&one_ms, NULL);
    leapt_ms += ms < 0 || ms >= LONG_WAIT_MS ? LEAP_MS : 0;
}

static const azb_clock leaping = {sizeof leaping, NULL, leaping_monotonic, leaping_unix,
                                  leaping_wait};

void sweep_start(fixture *f)
{
    // A token of the simulator's own would be too old at once.
    static const fixture_options options = {
        .simulator = {"--speed", "20000", NULL},
        .token = "sweep",
        .max_retries = -1,
        .request_timeout_ms = 3600 * 1000,
        .clock = &leaping,
    };
    fixture_start(f, &options);
}

bool sweep_was_met(const fixture *f)
{
    json_t *answer = simulator_admin(f->sim, "GET", "/_sim/faults", NULL);
    const json_t *fault = json_array_get(json_object_get(answer, "faults"), 0);
    const bool met = json_integer_value(json_object_get(fault, "hits")) > 0;
    json_decref(answer);
    return met;
}

// Collections, points, disks and machines are all told apart by their ids.
static json_t *ids_of(const json_t *state)
{
    static const char *const kinds[] = {"collections", "points", "disks", "vms"};
    json_t *ids = json_array();
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        assert_int_equal(json_array_extend(ids, json_object_get(state, kinds[i])), 0);
    }
    return ids;
}

static bool has_id(const json_t *ids, const char *id)
{
    for (size_t i = 0; i < json_array_size(ids); i++) {
        if (azb_id_compare(json_string_value(json_array_get(ids, i)), id) == 0) {
            return true;
        }
    }
    return false;
}

/* One run, and what was there before and after it. */
typedef struct sweep_run {
    const workflow *w;
    const trouble *t;
    int nth;
    azb_status status;
    azb_error *error;
    azb_report *report;
    json_t *before;
    json_t *after;
} sweep_run;

#define FAIL_RUN(r, format, ...)                                                            \
    fail_msg("%s with '%s' at %d (%s: %s): " format, (r)->w->name, (r)->t->fault, (r)->nth, \
             azb_status_name((r)->status), azb_error_message((r)->error), __VA_ARGS__)

// Of what the service still works on nobody can tell, nor of what it could not be asked about.
static void check_entry(const sweep_run *r, const azb_report_entry *entry)
{
    const bool there = has_id(r->after, entry->id);
    if (entry->outcome == AZB_REPORT_RUNNING || (r->t->hides && entry->exists == -1)) {
        return;
    }
    if (entry->exists != (there ? 1 : 0)) {
        FAIL_RUN(r, "%s is %sthere, the report says %d (outcome %s)", entry->id,
                 there ? "" : "not ", (int)entry->exists, azb_report_outcome_name(entry->outcome));
    }
    const bool fits = entry->outcome != AZB_REPORT_UNDONE || entry->exists == 0;
    const bool is_done =
        entry->outcome != AZB_REPORT_DONE || entry->exists == (entry->action != AZB_REPORT_DELETE);
    if (!fits || !is_done || (entry->outcome == AZB_REPORT_FAILED && entry->error == NULL)) {
        FAIL_RUN(r, "%s: outcome %s does not fit exists %d", entry->id,
                 azb_report_outcome_name(entry->outcome), (int)entry->exists);
    }
}

static const azb_report_entry *entry_of(const sweep_run *r, const char *id, azb_report_entry *entry)
{
    for (size_t i = 0; i < azb_report_count(r->report); i++) {
        *entry = (azb_report_entry){.size = sizeof *entry};
        assert_int_equal(azb_report_read(r->report, i, entry), AZB_OK);
        if (azb_id_compare(entry->id, id) == 0) {
            return entry;
        }
    }
    return NULL;
}

// What came or went is what the report speaks of.
static void check_changes(const sweep_run *r, const json_t *from, const json_t *to, int32_t action,
                          const char *verb)
{
    azb_report_entry entry;
    for (size_t i = 0; i < json_array_size(from); i++) {
        const char *id = json_string_value(json_array_get(from, i));
        if (has_id(to, id)) {
            continue;
        }
        const azb_report_entry *found = entry_of(r, id, &entry);
        if (found == NULL || found->action != action) {
            FAIL_RUN(r, "%s was %s, and the report does not say so", id, verb);
        }
    }
}

// What the workflow is to do with what it made, when it fails.
static void check_promise(const sweep_run *r, const azb_report_entry *entry)
{
    const bool is_made = entry->action == AZB_REPORT_CREATE && entry->exists == 1;
    if (r->status != AZB_OK && r->w->leaves_nothing && !r->t->hides && is_made) {
        FAIL_RUN(r, "%s was left", entry->id);
    }
    if (r->w->undoes_nothing && entry->outcome == AZB_REPORT_UNDONE) {
        FAIL_RUN(r, "%s was deleted again", entry->id);
    }
}

static void check_run(const sweep_run *r, bool met)
{
    for (size_t i = 0; i < azb_report_count(r->report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        assert_int_equal(azb_report_read(r->report, i, &entry), AZB_OK);
        check_entry(r, &entry);
        check_promise(r, &entry);
    }
    check_changes(r, r->after, r->before, AZB_REPORT_CREATE, "created");
    check_changes(r, r->before, r->after, AZB_REPORT_DELETE, "deleted");
    if (r->status != AZB_OK &&
        (!met || r->status != r->t->status ||
         (r->t->http_status != 0 && azb_error_http_status(r->error) != r->t->http_status))) {
        FAIL_RUN(r, "%s", "that is not what was wrong first");
    }
}

static bool run_once(const fixture *f, sweep_run *r)
{
    char fault[256];
    json_decref(simulator_admin(f->sim, "POST", "/_sim/reset", NULL));
    if (r->w->prepare != NULL) {
        r->w->prepare(f);
    }
    json_t *state = compute_state(f);
    r->before = ids_of(state);
    json_decref(state);
    (void)snprintf(fault, sizeof fault, "%s after=%d times=%d", r->t->fault, r->nth, r->t->times);
    simulator_fault(f->sim, fault);
    r->status = r->w->run(f, &r->report, &r->error);
    const bool met = sweep_was_met(f);
    state = compute_state(f);
    r->after = ids_of(state);
    json_decref(state);
    check_run(r, met);
    return met;
}

size_t sweep(const fixture *f, const workflow *w, const trouble *t)
{
    size_t failures = 0;
    bool met = true;
    for (int nth = 0; met; nth++) {
        sweep_run r = {.w = w, .t = t, .nth = nth};
        assert_true(nth < REQUESTS_MAX);
        met = run_once(f, &r);
        failures += r.status != AZB_OK ? 1 : 0;
        json_decref(r.before);
        json_decref(r.after);
        azb_report_free(r.report);
        azb_error_free(r.error);
    }
    return failures;
}
