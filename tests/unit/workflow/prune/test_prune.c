// test_prune.c - which restore points are deleted, and the effect of deletions that fail.
#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/prune.h>

#include "support/compute_world.h"
#include "support/test.h"

#define STAMP  "-20250101T000000Z-"
#define PREFIX TEST_SOURCE "/restorePoints/"
#define OLD    "2020-01-01T00:00:00Z"

enum {
    NO_LIMIT = 100000,
    TRIES = 4 // attempts of one call
};

static compute_world world;

static void ready(azb_prune_options *options, int32_t keep, int32_t apply)
{
    azb_options_init(options, sizeof *options);
    options->owner = "a";
    options->keep = keep;
    options->apply = apply;
}

// The id of a point with that number, valid until the next call.
static const char *id_of(int number)
{
    static char id[512];
    snprintf(id, sizeof id, PREFIX "a" STAMP "%08d", number);
    return id;
}

// Points a-...-00000000 up to count - 1; the higher the number, the newer.
static void add_points(compute_world *w, int count)
{
    for (int i = 0; i < count; i++) {
        char name[64];
        char time[64];
        snprintf(name, sizeof name, "a" STAMP "%08d", i);
        snprintf(time, sizeof time, "2025-01-%02dT00:00:00Z", i + 1);
        compute_add_point(&w->compute, TEST_SOURCE, name, time);
    }
}

// A collection in the region of its machine, with so many points.
static void open_local(compute_world *w, int count)
{
    world_open(w);
    compute_add_collection(&w->compute, TEST_SOURCE, "West Europe", TEST_VM);
    add_points(w, count);
}

static azb_status prune(compute_world *w, int32_t keep, int32_t apply, const azb_call_options *call,
                        azb_report **report, azb_error **err)
{
    azb_prune_options options;
    ready(&options, keep, apply);
    return azb_prune_restore_points(w->service.client, TEST_SOURCE, &options, call, report, err);
}

static size_t count_entries(const azb_report *report, int32_t action, int32_t outcome)
{
    size_t count = 0;
    for (size_t i = 0; i < azb_report_count(report); i++) {
        azb_report_entry entry = {.size = sizeof entry};
        assert_int_equal(azb_report_read(report, i, &entry), AZB_OK);
        count += entry.action == action && entry.outcome == outcome;
    }
    return count;
}

static void keeps_the_newest(void **state)
{
    (void)state;
    static const struct {
        int points;
        int32_t keep;
        size_t left;
    } rows[] = {{0, 1, 0},
                {1, 1, 1},
                {5, 1, 1},
                {5, 2, 2},
                {5, 4, 4},
                {5, 5, 5},
                {5, 900, 5},
                {5, AZB_PRUNE_KEEP_NONE, 0},
                {0, AZB_PRUNE_KEEP_NONE, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        open_local(w, 0);
        add_points(w, rows[i].points);
        assert_int_equal(prune(w, rows[i].keep, 1, NULL, &report, NULL), AZB_OK);
        world_check_report(w, report, false);
        const size_t gone = (size_t)rows[i].points - rows[i].left;
        assert_int_equal(azb_report_count(report), rows[i].points);
        assert_int_equal(count_entries(report, AZB_REPORT_DELETE, AZB_REPORT_DONE), gone);
        assert_int_equal(count_entries(report, AZB_REPORT_KEEP, AZB_REPORT_DONE), rows[i].left);
        assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), rows[i].left);
        for (size_t n = 0; n < (size_t)rows[i].points; n++) { // the oldest first
            azb_report_entry entry = {.size = sizeof entry};
            assert_int_equal(azb_report_read(report, n, &entry), AZB_OK);
            assert_string_equal(entry.id, id_of((int)n));
            assert_int_equal(entry.exists, n >= gone);
            assert_int_equal(entry.lun, -1);
            assert_null(entry.error);
        }
        // One list, and a request and a poll for each deletion.
        assert_int_equal(w->service.request_count, 1 + 2 * gone);
        azb_report_free(report);
        world_close(w);
    }
}

static void a_dry_run_only_reads(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    open_local(w, 6);
    assert_int_equal(prune(w, 2, 0, NULL, &report, NULL), AZB_OK);
    assert_int_equal(count_entries(report, AZB_REPORT_DELETE, AZB_REPORT_PLANNED), 4);
    assert_int_equal(count_entries(report, AZB_REPORT_KEEP, AZB_REPORT_DONE), 2);
    world_check_report(w, report, false);
    assert_int_equal(w->service.request_count, 1);
    assert_non_null(service_request_of(&w->service, "GET", "expand=restorePoints"));
    assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), 6);
    azb_report_free(report);
    world_close(w);
}

static void never_touches_points_of_others(void **state)
{
    (void)state;
    static const char *const others[] = {
        "before-upgrade",
        "b" STAMP "00000000",
        "a-b" STAMP "00000000",
        "aa" STAMP "00000000",
        "a" STAMP "00000000-copy",
        "a-20250101T000000Z-0000000",
        "a-20250230T000000Z-00000000",
        "a_20250101T000000Z-00000000",
        "a" STAMP "0000000g",
        "AzureBackup_vm_1234567890",
    };
    const size_t count = sizeof others / sizeof *others;
    compute_world *w = &world;
    azb_report *report = NULL;
    open_local(w, 0);
    for (size_t i = 0; i < count; i++) {
        compute_add_point(&w->compute, TEST_SOURCE, others[i], OLD);
    }
    compute_add_point(&w->compute, TEST_SOURCE, "A" STAMP "0000000F", OLD); // ours
    assert_int_equal(prune(w, AZB_PRUNE_KEEP_NONE, 1, NULL, &report, NULL), AZB_OK);
    assert_int_equal(azb_report_count(report), 1);
    assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), count);
    assert_int_equal(service_asked(&w->service, "DELETE", ""), 1);
    azb_report_free(report);
    world_close(w);
}

typedef struct one {
    const char *word; // provisioning state
    const char *time; // day of January 2025; NULL: no time
    bool stays;
} one;

// Newest last. The order of the names is the reverse of that of the times, which decide.
static void counts_usable_points_only(void **state)
{
    (void)state;
    static const struct {
        int32_t keep;
        size_t count;
        one points[6];
    } rows[] = {
        // newer failed and unfinished points do not displace the good ones
        {2,
         6,
         {{"Succeeded", "01", false},
          {"Succeeded", "02", true},
          {"Succeeded", "03", true},
          {"Failed", "04", true},
          {"Creating", "05", true},
          {"Failed", "06", true}}},
        // a failed point is deleted once there is a newer good one
        {1, 3, {{"Failed", "01", false}, {"Succeeded", "02", true}, {"Failed", "03", true}}},
        {3, 3, {{"Failed", "01", false}, {"Succeeded", "02", true}, {"Succeeded", "03", true}}},
        {1, 2, {{"Failed", "01", true}, {"Failed", "02", true}}},
        {AZB_PRUNE_KEEP_NONE,
         3,
         {{"Failed", "01", false}, {"Creating", "02", true}, {"Succeeded", "03", false}}},
        // being created or deleted, or in an unknown state: left alone, not counted
        {1,
         4,
         {{"Creating", "01", true},
          {"Deleting", "02", true},
          {"Odd", "03", true},
          {"succeeded", "04", true}}},
        {1, 2, {{"Succeeded", NULL, true}, {"Succeeded", "02", true}}},
        {AZB_PRUNE_KEEP_NONE, 1, {{"Succeeded", NULL, true}}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        open_local(w, 0);
        for (size_t n = 0; n < rows[i].count; n++) {
            const one *o = &rows[i].points[n];
            char name[64];
            char time[64];
            snprintf(name, sizeof name, "a" STAMP "%08d", (int)(99 - n));
            snprintf(time, sizeof time, "2025-01-%sT00:00:00Z", o->time != NULL ? o->time : "");
            compute_add_point(&w->compute, TEST_SOURCE, name, o->time != NULL ? time : "");
            compute_set_state(&w->compute, id_of((int)(99 - n)), o->word);
        }
        assert_int_equal(prune(w, rows[i].keep, 1, NULL, &report, NULL), AZB_OK);
        for (size_t n = 0; n < rows[i].count; n++) {
            if (compute_has(&w->compute, id_of((int)(99 - n))) != rows[i].points[n].stays) {
                fail_msg("row %zu point %zu", i, n);
            }
        }
        world_check_report(w, report, false);
        azb_report_free(report);
        world_close(w);
    }
}

static void names_break_a_tie(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    open_local(w, 0);
    compute_add_point(&w->compute, TEST_SOURCE, "a" STAMP "0000000B", "2025-01-01T01:00:00+01:00");
    compute_add_point(&w->compute, TEST_SOURCE, "a" STAMP "0000000c",
                      "2025-01-01T00:00:00.0000000Z");
    compute_add_point(&w->compute, TEST_SOURCE, "a" STAMP "0000000a", "2025-01-01T00:00:00Z");
    assert_int_equal(prune(w, 1, 1, NULL, &report, NULL), AZB_OK);
    assert_true(compute_has(&w->compute, PREFIX "a" STAMP "0000000c"));
    assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), 1);
    azb_report_free(report);
    world_close(w);
}

// In a collection of copies, an incomplete copy does not count.
static void counts_copies_once_they_are_complete(void **state)
{
    (void)state;
#define HERE    COMPUTE_COPIED
#define COPYING COMPUTE_COPYING
#define BROKEN  COMPUTE_BROKEN
    static const struct {
        int32_t keep;
        compute_copy kinds[5]; // oldest first
        bool stays[5];
        size_t probes;
    } rows[] = {
        {2, {HERE, HERE, HERE, HERE, HERE}, {0, 0, 0, 1, 1}, 2},
        {2, {HERE, HERE, HERE, COPYING, BROKEN}, {0, 1, 1, 1, 1}, 4},
        {1, {HERE, BROKEN, HERE, BROKEN, HERE}, {0, 0, 0, 0, 1}, 1},
        {3, {HERE, BROKEN, HERE, COPYING, HERE}, {1, 0, 1, 1, 1}, 5},
        {1, {BROKEN, BROKEN, BROKEN, BROKEN, BROKEN}, {1, 1, 1, 1, 1}, 5},
        {AZB_PRUNE_KEEP_NONE, {HERE, HERE, HERE, HERE, HERE}, {0, 0, 0, 0, 0}, 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        world_open(w);
        compute_add_collection(&w->compute, TEST_TARGET, "westeurope", TEST_VM);
        compute_add_collection(&w->compute, TEST_SOURCE, "northeurope", TEST_TARGET);
        add_points(w, 5);
        for (size_t n = 0; n < 5; n++) {
            compute_set_copy(&w->compute, id_of((int)n), NULL, rows[i].kinds[n]);
        }
        assert_int_equal(prune(w, rows[i].keep, 1, NULL, &report, NULL), AZB_OK);
        for (size_t n = 0; n < 5; n++) {
            if (compute_has(&w->compute, id_of((int)n)) != rows[i].stays[n]) {
                fail_msg("row %zu point %zu", i, n);
            }
        }
        world_check_report(w, report, false);
        assert_int_equal(service_asked(&w->service, "GET", "expand=instanceView"), rows[i].probes);
        azb_report_free(report);
        world_close(w);
    }
}

// If the region of the source is unknown, the replication is read.
static void reads_the_replication_if_the_region_is_unknown(void **state)
{
    (void)state;
    static const struct {
        const char *location, *source;
        size_t probes;
    } rows[] = {{"West Europe", TEST_VM, 0},
                {"northeurope", TEST_VM, 1},
                {"", TEST_VM, 1},
                {"westeurope", TEST_TARGET, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        world_open(w);
        compute_add_collection(&w->compute, TEST_SOURCE, rows[i].location, rows[i].source);
        add_points(w, 3);
        assert_int_equal(prune(w, 1, 0, NULL, &report, NULL), AZB_OK);
        assert_int_equal(service_asked(&w->service, "GET", "expand=instanceView"), rows[i].probes);
        assert_int_equal(count_entries(report, AZB_REPORT_DELETE, AZB_REPORT_PLANNED), 2);
        azb_report_free(report);
        world_close(w);
    }
}

static void refuses_bad_arguments_before_any_request(void **state)
{
    (void)state;
    static const struct {
        const char *collection, *owner;
        int32_t keep, apply, max_parallel;
        uint32_t reserved;
        const char *path;
    } rows[] = {
        {TEST_SOURCE, NULL, 1, 1, 0, 0, "options.owner"},
        {TEST_SOURCE, "", 1, 1, 0, 0, "options.owner"},
        {TEST_SOURCE, "A", 1, 1, 0, 0, "options.owner"},
        {TEST_SOURCE, "a-", 1, 1, 0, 0, "options.owner"},
        {TEST_SOURCE, "a", 0, 1, 0, 0, "options.keep"},
        {TEST_SOURCE, "a", 0, 0, 0, 0, "options.keep"},
        {TEST_SOURCE, "a", -2, 1, 0, 0, "options.keep"},
        {TEST_SOURCE, "a", 1, 2, 0, 0, "options.apply"},
        {TEST_SOURCE, "a", 1, -1, 0, 0, "options.apply"},
        {TEST_SOURCE, "a", 1, 1, -1, 0, "options.max_parallel"},
        {TEST_SOURCE, "a", 1, 1, 65, 0, "options.max_parallel"},
        {TEST_SOURCE, "a", 1, 1, 0, 1, "options.reserved"},
        {NULL, "a", 1, 1, 0, 0, "collection_id"},
        {"", "a", 1, 1, 0, 0, "collection_id"},
        {"source", "a", 1, 1, 0, 0, "collection_id"},
        {TEST_VM, "a", 1, 1, 0, 0, "collection_id"},
        {PREFIX "p", "a", 1, 1, 0, 0, "collection_id"},
        {TEST_COMPUTE "/x/y/restorePointCollections/c", "a", 1, 1, 0, 0, "collection_id"},
    };
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_error *err = NULL;
    open_local(w, 3);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_prune_options options;
        ready(&options, rows[i].keep, rows[i].apply);
        options.owner = rows[i].owner;
        options.max_parallel = rows[i].max_parallel;
        options.reserved = rows[i].reserved;
        assert_int_equal(azb_prune_restore_points(w->service.client, rows[i].collection, &options,
                                                  NULL, &report, &err),
                         rows[i].reserved != 0 ? AZB_E_ABI : AZB_E_ARG);
        assert_string_equal(azb_error_path(err), rows[i].path);
        assert_null(report);
        azb_error_free(err);
    }
    azb_client *client = w->service.client;
    assert_int_equal(azb_prune_restore_points(client, TEST_SOURCE, NULL, NULL, &report, &err),
                     AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "options");
    azb_error_free(err);
    azb_prune_options options;
    ready(&options, 1, 1);
    assert_int_equal(azb_prune_restore_points(client, TEST_SOURCE, &options, NULL, NULL, NULL),
                     AZB_E_ARG);
    assert_int_equal(azb_prune_restore_points(NULL, TEST_SOURCE, &options, NULL, &report, NULL),
                     AZB_E_ARG);
    options.size--;
    assert_int_equal(azb_prune_restore_points(client, TEST_SOURCE, &options, NULL, &report, NULL),
                     AZB_E_ABI);
    assert_int_equal(w->service.request_count, 0);
    world_close(w);
}

static void deletes_several_at_a_time_with_a_bound(void **state)
{
    (void)state;
    static const struct {
        int32_t max_parallel;
        size_t most;
        int64_t seconds; // twenty points of 20 seconds each
    } rows[] = {{1, 1, 400}, {3, 3, 140}, {0, 8, 60}, {64, 20, 20}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_prune_options options;
        open_local(w, 21);
        ready(&options, 1, 1);
        options.max_parallel = rows[i].max_parallel;
        const int64_t start = service_now_ms(&w->service);
        assert_int_equal(
            azb_prune_restore_points(w->service.client, TEST_SOURCE, &options, NULL, &report, NULL),
            AZB_OK);
        assert_int_equal(w->compute.most_deleting, rows[i].most);
        assert_int_equal(service_now_ms(&w->service) - start, rows[i].seconds * 1000);
        azb_report_free(report);
        world_close(w);
    }
}

// The second point is being copied: it is kept, and the others are deleted.
static void a_refused_deletion_does_not_stop_the_others(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_error *err = NULL;
    open_local(w, 5);
    compute_add_point(&w->compute, TEST_TARGET, "c", OLD);
    compute_set_copy(&w->compute, TEST_TARGET "/restorePoints/c", PREFIX "a" STAMP "00000001",
                     COMPUTE_COPYING);
    assert_int_equal(prune(w, 1, 1, NULL, &report, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "OperationNotAllowed");
    azb_error_free(err);
    world_check_report(w, report, false);
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(report, 1, &entry), AZB_OK);
    assert_int_equal(entry.outcome, AZB_REPORT_FAILED);
    assert_int_equal(entry.exists, 1);
    assert_string_equal(azb_error_service_code(entry.error), "OperationNotAllowed");
    assert_int_equal(count_entries(report, AZB_REPORT_DELETE, AZB_REPORT_DONE), 3);
    assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), 2);
    azb_report_free(report);
    world_close(w);
}

static void begins_nothing_after_the_deadline(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_prune_options options;
    azb_call_options call;
    open_local(w, 6);
    ready(&options, 1, 1);
    options.max_parallel = 2;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 30 * 1000; // in the middle of the second pair
    assert_int_equal(
        azb_prune_restore_points(w->service.client, TEST_SOURCE, &options, &call, &report, &err),
        AZB_E_TIMEOUT);
    azb_error_free(err);
    world_check_report(w, report, false);
    static const int32_t outcomes[] = {AZB_REPORT_DONE,    AZB_REPORT_DONE,    AZB_REPORT_RUNNING,
                                       AZB_REPORT_RUNNING, AZB_REPORT_PLANNED, AZB_REPORT_DONE};
    for (size_t i = 0; i < 6; i++) {
        azb_report_entry entry = {.size = sizeof entry};
        assert_int_equal(azb_report_read(report, i, &entry), AZB_OK);
        assert_int_equal(entry.outcome, outcomes[i]);
    }
    assert_int_equal(service_asked(&w->service, "DELETE", ""), 4);
    azb_report_free(report);
    world_close(w);
}

static void a_token_ends_the_run(void **state)
{
    (void)state;
    for (size_t at = 1; at <= 12; at++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_prune_options options;
        azb_call_options call;
        open_local(w, 6);
        ready(&options, 1, 1);
        options.max_parallel = 2;
        azb_options_init(&call, sizeof call);
        assert_int_equal(azb_cancel_new(w->service.context, &w->service.cancel, NULL), AZB_OK);
        w->service.cancel_at = at;
        call.cancel = w->service.cancel;
        const azb_status status = azb_prune_restore_points(w->service.client, TEST_SOURCE, &options,
                                                           &call, &report, NULL);
        assert_true(status == AZB_E_CANCELED || (status == AZB_OK && at > 10));
        world_check_report(w, report, false);
        azb_report_free(report);
        azb_cancel_free(w->service.cancel);
        world_close(w);
    }
}

// Each request in turn meets each fault: one attempt, or all attempts of a call.
static void reports_what_exists_after_any_fault(void **state)
{
    (void)state;
    static const size_t lengths[] = {1, TRIES, NO_LIMIT};
    for (int fault = FAULT_REFUSED; fault < FAULT_WORK_FAILS; fault++) {
        for (size_t first = 1; first <= 12; first++) {
            for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
                compute_world *w = &world;
                azb_report *report = NULL;
                azb_error *err = NULL;
                open_local(w, 6);
                compute_add_point(&w->compute, TEST_SOURCE, "b" STAMP "00000000",
                                  "2020-01-01T00:00:00Z");
                w->service.fault = (service_fault)fault;
                w->service.fault_first = first;
                w->service.fault_last = first + lengths[i] - 1;
                const azb_status status = prune(w, 1, 1, NULL, &report, &err);
                assert_int_equal(status, azb_error_status(err));
                world_check_report(w, report, lengths[i] != 1);
                assert_true(compute_live_points(&w->compute, TEST_SOURCE) >= 2);
                assert_true(compute_has(&w->compute, PREFIX "a" STAMP "00000005"));
                assert_true(compute_has(&w->compute, PREFIX "b" STAMP "00000000"));
                if (status == AZB_OK) {
                    assert_int_equal(compute_live_points(&w->compute, TEST_SOURCE), 2);
                }
                azb_error_free(err);
                azb_report_free(report);
                world_close(w);
            }
        }
    }
}

// All answers to a deletion are lost. A point that is gone is not a failure; one that exists is
// still being deleted.
static void probes_the_point_after_a_lost_answer(void **state)
{
    static const struct {
        int64_t delete_s;
        azb_status status;
        int32_t outcome;
    } rows[] = {{0, AZB_OK, AZB_REPORT_DONE}, {24 * 3600, AZB_E_TRANSPORT, AZB_REPORT_RUNNING}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_report_entry entry = {.size = sizeof entry};
        open_local(w, 2);
        w->compute.delete_s = rows[i].delete_s;
        w->service.fault = FAULT_LOST;
        w->service.fault_first = 1;
        w->service.fault_last = NO_LIMIT;
        w->service.fault_method = "DELETE";
        assert_int_equal(prune(w, 1, 1, NULL, &report, NULL), rows[i].status);
        world_check_report(w, report, false);
        assert_int_equal(count_entries(report, AZB_REPORT_DELETE, rows[i].outcome), 1);
        assert_int_equal(azb_report_read(report, 0, &entry), AZB_OK);
        assert_true((entry.error == NULL) == (rows[i].status == AZB_OK));
        azb_report_free(report);
        world_close(w);
    }
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    bool disturbed = true;
    for (size_t n = 1; disturbed; n++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_error *err = NULL;
        world_open(w);
        compute_add_collection(&w->compute, TEST_TARGET, "westeurope", TEST_VM);
        compute_add_collection(&w->compute, TEST_SOURCE, "northeurope", TEST_TARGET);
        add_points(w, 3);
        failing_allocator *memory = &w->service.memory;
        atomic_store(&memory->fail_at, atomic_load(&memory->calls) + n);
        const azb_status status = prune(w, 1, 1, NULL, &report, &err);
        disturbed = failing_allocator_has_failed(memory);
        assert_true(status == AZB_OK || disturbed);
        world_check_report(w, report, true);
        assert_true(compute_has(&w->compute, PREFIX "a" STAMP "00000002"));
        azb_error_free(err);
        azb_report_free(report);
        world_close(w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_the_newest),
        cmocka_unit_test(a_dry_run_only_reads),
        cmocka_unit_test(never_touches_points_of_others),
        cmocka_unit_test(counts_usable_points_only),
        cmocka_unit_test(names_break_a_tie),
        cmocka_unit_test(counts_copies_once_they_are_complete),
        cmocka_unit_test(reads_the_replication_if_the_region_is_unknown),
        cmocka_unit_test(refuses_bad_arguments_before_any_request),
        cmocka_unit_test(deletes_several_at_a_time_with_a_bound),
        cmocka_unit_test(a_refused_deletion_does_not_stop_the_others),
        cmocka_unit_test(begins_nothing_after_the_deadline),
        cmocka_unit_test(a_token_ends_the_run),
        cmocka_unit_test(reports_what_exists_after_any_fault),
        cmocka_unit_test(probes_the_point_after_a_lost_answer),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
