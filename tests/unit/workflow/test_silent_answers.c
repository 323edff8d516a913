// test_silent_answers.c - answers that lack a member on which a decision depends. An absent member
// does not mean empty, ready or foreign: it must cause neither a deletion nor a success.
#include <stdio.h>
#include <string.h>

#include <azbackup/workflow/prune.h>

#include "protect_run.h"
#include "restore_run.h"
#include "support/test.h"

enum {
    ALWAYS = SERVICE_REQUESTS,
    PUT_OF_MACHINE = 7 // with one disk: three reads, then PUT, poll and read of the disk
};

static struct {
    void (*serve)(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer); // serves the request correctly
    const char *url;       // of the answers to change: a part of it; only GET
    const char *from, *to; // the text to replace, and the replacement
    size_t skip, times;    // answers left unchanged first, and changed then
    size_t met;            // answers that were changed
    const char *refused;   // PUT of such a URL gets 400; NULL: none
} silent;

static void replace(char *text, size_t size, const char *from, const char *to)
{
    char *at = strstr(text, from);
    if (at == NULL) {
        return;
    }
    const size_t from_len = strlen(from);
    const size_t to_len = strlen(to);
    assert_true(strlen(text) + to_len < size);
    memmove(at + to_len, at + from_len, strlen(at + from_len) + 1);
    memcpy(at, to, to_len);
    silent.met++;
}

static void serve(faulty_service *s, const service_request *request, const char *path,
                  bool work_fails, service_answer *answer)
{
    if (silent.refused != NULL && strcmp(request->method, "PUT") == 0 &&
        strstr(request->url, silent.refused) != NULL) {
        service_refuse(answer, 400, "BadRequest");
        return;
    }
    silent.serve(s, request, path, work_fails, answer);
    if (strcmp(request->method, "GET") != 0 || strstr(request->url, silent.url) == NULL ||
        strstr(answer->text, silent.from) == NULL) {
        return;
    }
    if (silent.skip > 0) {
        silent.skip--;
    } else if (silent.met < silent.times) {
        replace(answer->text, sizeof answer->text, silent.from, silent.to);
    }
}

static void silence(faulty_service *s, const char *url, const char *from, const char *to,
                    size_t times)
{
    memset(&silent, 0, sizeof silent);
    silent.serve = s->serve;
    silent.url = url;
    silent.from = from;
    silent.to = to;
    silent.times = times;
    s->serve = serve;
}

static compute_world world;

// ---- protect ----

static azb_status protect(azb_report **report, azb_error **err)
{
    azb_protect_options options;
    run_ready(&options);
    return azb_protect_across_regions(world.service.client, &options, NULL, NULL, report, err);
}

// The point is refused, so the collection created for it is deleted, but only if it is known to be
// empty.
static void deletes_a_collection_only_if_it_is_listed_as_empty(void **state)
{
    static const struct {
        const char *to; // replaces the list
        size_t times;
        bool goes;
    } rows[] = {
        {"\"other\":[", ALWAYS, false},   {"\"restorePoints\":null,\"other\":[", ALWAYS, false},
        {"\"other\":[", 1, true},         {"\"other\":[", 3, true},
        {"\"restorePoints\":[", 1, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_report *report = NULL;
        run_open(&world);
        silence(&world.service, "expand=restorePoints", "\"restorePoints\":[", rows[i].to,
                rows[i].times);
        silent.refused = "/restorePoints/";
        assert_int_equal(protect(&report, NULL), AZB_E_SERVICE);
        world_check_report(&world, report, false);
        assert_true(silent.met > 0);
        assert_int_equal(compute_has(&world.compute, TEST_SOURCE), !rows[i].goes);
        assert_int_equal(service_asked(&world.service, "DELETE", TEST_SOURCE), rows[i].goes);
        const azb_report_entry entry = run_entry(report, 0);
        assert_int_equal(entry.outcome, rows[i].goes ? AZB_REPORT_UNDONE : AZB_REPORT_DONE);
        assert_int_equal(entry.exists, !rows[i].goes);
        if (!rows[i].goes) { // the report says why it is kept
            assert_int_equal(azb_error_status(entry.error), AZB_E_JSON);
            assert_string_equal(azb_error_path(entry.error), "properties.restorePoints");
        }
        azb_report_free(report);
        world_close(&world);
    }
}

// A collection without its tag is not deleted, although this run is known to have created it.
static void keeps_a_collection_without_tags(void **state)
{
    static const struct {
        const char *from, *to;
        int32_t outcome;
    } rows[] = {
        {"\"tags\":", "\"other\":", AZB_REPORT_DONE},
        {"\"azbackup-run\":", "\"other\":", AZB_REPORT_DONE},
        {"\"azbackup-run\":\"", "\"azbackup-run\":null,\"other\":\"", AZB_REPORT_DONE},
        {"\"azbackup-run\":\"", "\"azbackup-run\":\"x", AZB_REPORT_FAILED},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_report *report = NULL;
        run_open(&world);
        silence(&world.service, "expand=restorePoints", rows[i].from, rows[i].to, ALWAYS);
        silent.refused = "/restorePoints/";
        assert_int_equal(protect(&report, NULL), AZB_E_SERVICE);
        assert_true(silent.met > 0);
        assert_int_equal(service_asked(&world.service, "DELETE", ""), 0);
        assert_int_equal(run_entry(report, 0).outcome, rows[i].outcome);
        assert_int_equal(run_entry(report, 0).exists, 1);
        azb_report_free(report);
        world_close(&world);
    }
}

// A member that the service leaves out is not an error of the options.
static void needs_the_source_and_the_region_of_a_collection(void **state)
{
    static const struct {
        const char *from, *to;
    } rows[] = {
        {"\"location\":", "\"other\":"},
        {"\"source\":", "\"other\":"},
        {"\"properties\":", "\"other\":"},
        {"\"source\":{\"id\":", "\"source\":{\"other\":"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_report *report = NULL;
        azb_error *err = NULL;
        run_open(&world);
        compute_add_collection(&world.compute, TEST_SOURCE, "westeurope", TEST_VM);
        silence(&world.service, TEST_SOURCE "?", rows[i].from, rows[i].to, ALWAYS);
        const azb_status status = protect(&report, &err);
        if (status != AZB_E_JSON || silent.met == 0) {
            fail_msg("row %zu: %s", i, azb_error_message(err));
        }
        assert_non_null(strstr(azb_error_message(err), TEST_SOURCE));
        assert_int_equal(service_asked(&world.service, "PUT", ""), 0);
        azb_error_free(err);
        azb_report_free(report);
        world_close(&world);
    }
}

// ---- prune ----

#define OLD "a-20250101T000000Z-00000000"
#define NEW "a-20250102T000000Z-00000000"

static azb_status prune(int32_t keep, azb_report **report, azb_error **err)
{
    azb_prune_options options;
    azb_options_init(&options, sizeof options);
    options.owner = "a";
    options.keep = keep;
    options.apply = 1;
    return azb_prune_restore_points(world.service.client, TEST_SOURCE, &options, NULL, report, err);
}

static void open_two_points(void)
{
    world_open(&world);
    compute_add_collection(&world.compute, TEST_SOURCE, "West Europe", TEST_VM);
    compute_add_point(&world.compute, TEST_SOURCE, OLD, "2025-01-01T00:00:00Z");
    compute_add_point(&world.compute, TEST_SOURCE, NEW, "2025-01-02T00:00:00Z");
}

// An unreliable list causes no deletion, and the run fails.
static void prunes_only_with_a_complete_list(void **state)
{
    static const struct {
        const char *from, *to;
    } rows[] = {
        {"\"restorePoints\":", "\"other\":"},
        {"\"restorePoints\":[", "\"restorePoints\":null,\"other\":["},
        {"\"properties\":{\"provisioningState\":\"Succeeded\",\"source\"", "\"other\":{\"a\""},
        {NEW "\",\"properties\"", OLD "\",\"properties\""}, // two of one name
        {NEW "\",\"properties\"", "A-20250101T000000Z-00000000\",\"properties\""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int32_t keep = AZB_PRUNE_KEEP_NONE; keep <= 1; keep += 2) {
            azb_report *report = NULL;
            azb_error *err = NULL;
            open_two_points();
            silence(&world.service, "expand=restorePoints", rows[i].from, rows[i].to, ALWAYS);
            const azb_status status = prune(keep, &report, &err);
            if (status != AZB_E_JSON || silent.met == 0) {
                fail_msg("row %zu, %zu met: %s", i, silent.met, azb_error_message(err));
            }
            assert_string_equal(azb_error_path(err), "properties.restorePoints");
            assert_null(report);
            assert_int_equal(compute_live_points(&world.compute, TEST_SOURCE), 2);
            azb_error_free(err);
            world_close(&world);
        }
    }
}

// A point without a name, a state or a time is neither deleted nor counted.
static void leaves_incomplete_points_alone(void **state)
{
    static const struct {
        const char *from, *to;
    } rows[] = {
        {",{\"id\":\"" TEST_SOURCE "/restorePoints/" NEW "\",\"name\":\"" NEW "\"",
         ",null,{\"name\":\"x\""},
        {"\"name\":\"" NEW "\",", ""},
        {"\"name\":\"" NEW "\",\"properties\":", "\"name\":\"" NEW "\",\"other\":"},
        {"\"name\":\"" NEW "\",\"properties\":{\"provisioningState\":",
         "\"name\":\"" NEW "\",\"properties\":{\"other\":"},
        {"\"timeCreated\":\"2025-01-02T00:00:00Z\"", "\"other\":\"\""},
        {"\"timeCreated\":\"2025-01-02T00:00:00Z\"", "\"timeCreated\":null"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_report *report = NULL;
        open_two_points();
        silence(&world.service, "expand=restorePoints", rows[i].from, rows[i].to, ALWAYS);
        assert_int_equal(prune(1, &report, NULL), AZB_OK);
        assert_true(silent.met > 0);
        assert_int_equal(service_asked(&world.service, "DELETE", ""), 0);
        azb_report_free(report);
        world_close(&world);
    }
}

// ---- restore ----

// The machine cannot be deleted. When it is read, it has no tags; but the service accepted its
// creation, so it is ours, and its disks are kept.
static void keeps_the_disks_of_a_machine_without_tags(void **state)
{
    static const char *const tags[] = {"\"other\":", "\"tags\":null,\"other\":"};
    (void)state;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        run *r = open_run(1);
        silence(&r->w.service, VM_ID, "\"tags\":", tags[i], ALWAYS);
        r->w.service.fault = FAULT_WORK_FAILS;
        r->w.service.fault_method = "PUT";
        r->w.service.fault_url = VM_ID;
        r->w.service.fault_last = SERVICE_REQUESTS;
        r->w.compute.delete_s = INT64_C(24) * 3600;
        assert_int_equal(restore(r), AZB_E_OPERATION);
        assert_true(silent.met > 0);
        assert_int_equal(service_asked(&r->w.service, "DELETE", "/disks/"), 0);
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(entry_at(r, 2).exists, 1);
        close_run(r);
    }
}

// The answer to the machine's request is lost. That a machine without a tag exists proves nothing.
static void does_not_delete_a_machine_that_may_be_foreign(void **state)
{
    (void)state;
    run *r = open_run(0);
    silence(&r->w.service, VM_ID, "\"tags\":", "\"other\":", ALWAYS);
    r->w.service.fault = FAULT_LOST;
    r->w.service.fault_first = r->w.service.fault_last = PUT_OF_MACHINE;
    assert_int_equal(restore(r), AZB_E_SERVICE);
    assert_int_equal(azb_error_http_status(r->err), 412);
    assert_true(silent.met > 0);
    assert_int_equal(service_asked(&r->w.service, "DELETE", VM_ID), 0);
    close_run(r);
}

// A machine of this run without a state in the answer does not count as ready.
static void a_machine_without_a_state_is_not_ready(void **state)
{
    static const struct {
        const char *from, *to;
        size_t times;
        bool is_ready;
    } rows[] = {
        {"\"provisioningState\":", "\"other\":", 2, true},
        {"\"provisioningState\":", "\"other\":", ALWAYS, false},
        {"\"properties\":", "\"other\":", 2, true},
        {"\"properties\":", "\"other\":", ALWAYS, false},
        {"\"provisioningState\":\"Succeeded\"", "\"provisioningState\":\"\"", ALWAYS, false},
        {"\"provisioningState\":\"Succeeded\"", "\"provisioningState\":null", ALWAYS, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(0);
        silence(&r->w.service, VM_ID, rows[i].from, rows[i].to, rows[i].times);
        r->w.service.fault = FAULT_LOST;
        r->w.service.fault_first = r->w.service.fault_last = PUT_OF_MACHINE;
        const int64_t begin = service_now_ms(&r->w.service);
        assert_int_equal(restore(r), rows[i].is_ready ? AZB_OK : AZB_E_SERVICE);
        assert_true(service_now_ms(&r->w.service) - begin < INT64_C(30) * 60 * 1000);
        assert_true(silent.met > 0);
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(compute_live_count(&r->w.compute), rows[i].is_ready ? 2 : 0);
        close_run(r);
    }
}

#define OS       "\"osDisk\":{\"osType\":\"Linux\",\"diskRestorePoint\":{\"id\":\"" POINTS "os\"}}"
#define AT(name) "{\"id\":\"" POINTS name "\",\"replicationStatus\":{\"completionPercent\":100}}"
#define POINT_OF(storage, views)                                                \
    "{\"properties\":{\"provisioningState\":\"Succeeded\",\"sourceMetadata\":{" \
    "\"hardwareProfile\":{\"vmSize\":\"S\"},\"storageProfile\":{" storage "}}," \
    "\"instanceView\":{\"diskRestorePoints\":[" views "]}}}"

// The point does not describe one of its disks, so the restore would lack that disk.
static void refuses_to_leave_out_a_disk(void **state)
{
    static const char disks[] = "properties.sourceMetadata.storageProfile.dataDisks";
    static const struct {
        const char *point;
        azb_status status;
        const char *path; // the beginning of it
    } rows[] = {
        {POINT_OF(OS ",\"dataDisks\":[null]", AT("os")), AZB_E_JSON, disks},
        {POINT_OF(OS ",\"dataDisks\":[{\"lun\":0,\"diskRestorePoint\":{\"id\":\"" POINTS
                     "d0\"}},null]",
                  AT("os")),
         AZB_E_JSON, disks},
        {POINT_OF(OS, AT("os") "," AT("d0")), AZB_E_STATE, ""},
        {POINT_OF(OS ",\"dataDisks\":null", AT("os") "," AT("d0")), AZB_E_STATE, ""},
        {POINT_OF(OS ",\"dataDisks\":[]", AT("os") "," AT("d0")), AZB_E_STATE, ""},
        {POINT_OF(OS, AT("os")), AZB_OK, ""},
        {POINT_OF(OS ",\"dataDisks\":null", "null," AT("os") ",null"), AZB_OK, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(0);
        r->w.compute.point_json = rows[i].point;
        const azb_status status = restore(r);
        if (status != rows[i].status) {
            fail_msg("row %zu: %s", i, azb_error_message(r->err));
        }
        assert_int_equal(strncmp(azb_error_path(r->err), rows[i].path, strlen(rows[i].path)), 0);
        assert_int_equal(service_asked(&r->w.service, "PUT", ""), status == AZB_OK ? 2 : 0);
        close_run(r);
    }
}

// Neither the point nor its collection has the machine's region, so the disks may be copies.
static void reads_the_disks_if_the_region_is_unknown(void **state)
{
    static const struct {
        const char *collection, *disk_point;
        azb_status status;
        size_t asked;
    } rows[] = {
        {"{\"location\":\"westus\",\"properties\":{\"source\":{\"location\":\"West US\"}}}", NULL,
         AZB_OK, 0},
        {"{\"location\":\"westus\"}", "{\"properties\":{\"completionPercent\":100}}", AZB_OK, 1},
        {"{\"location\":\"westus\"}", "{\"properties\":{\"completionPercent\":99}}", AZB_E_STATE,
         1},
        {"{\"location\":\"westus\",\"properties\":{\"source\":{\"location\":null}}}",
         "{\"properties\":{\"replicationState\":\"Failed\"}}", AZB_E_STATE, 1},
        {"{\"location\":\"westus\",\"properties\":{\"source\":{\"location\":\"eastus\"}}}",
         "{\"properties\":{\"completionPercent\":99}}", AZB_E_STATE, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        run *r = open_run(0);
        r->w.compute.collection_json = rows[i].collection;
        r->w.compute.disk_point_json = rows[i].disk_point;
        assert_int_equal(restore(r), rows[i].status);
        assert_int_equal(service_asked(&r->w.service, "GET", POINTS), rows[i].asked);
        close_run(r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(deletes_a_collection_only_if_it_is_listed_as_empty),
        cmocka_unit_test(keeps_a_collection_without_tags),
        cmocka_unit_test(needs_the_source_and_the_region_of_a_collection),
        cmocka_unit_test(prunes_only_with_a_complete_list),
        cmocka_unit_test(leaves_incomplete_points_alone),
        cmocka_unit_test(keeps_the_disks_of_a_machine_without_tags),
        cmocka_unit_test(does_not_delete_a_machine_that_may_be_foreign),
        cmocka_unit_test(a_machine_without_a_state_is_not_ready),
        cmocka_unit_test(refuses_to_leave_out_a_disk),
        cmocka_unit_test(reads_the_disks_if_the_region_is_unknown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
