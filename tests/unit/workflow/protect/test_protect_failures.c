// test_protect_failures.c - what exists after a failed run across regions, and what is reported.
#include <stdio.h>
#include <string.h>

#include "protect_run.h"
#include "support/sample.h"
#include "support/test.h"

enum {
    NO_LIMIT = 100000,
    TRIES = 4, // attempts of one call
    CLEANUP_S = 15 * 60
};

static compute_world world;

static void deletes_a_failed_point_and_its_collection(void **state)
{
    (void)state;
    static const struct {
        bool collection_was_there;
        int32_t keep;
    } rows[] = {{false, 0}, {true, 0}, {false, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_error *err = NULL;
        azb_protect_options options;
        run_open(w);
        if (rows[i].collection_was_there) {
            compute_add_collection(&w->compute, TEST_SOURCE, "westeurope", TEST_VM);
        }
        w->service.fault = FAULT_WORK_FAILS;
        w->service.fault_first = 1;
        w->service.fault_last = NO_LIMIT;
        run_ready(&options);
        options.keep_on_failure = rows[i].keep;
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err),
            AZB_E_OPERATION);
        assert_string_equal(azb_error_service_code(err), "Unlucky");
        world_check_report(w, report, false);
        const azb_report_entry point = run_entry(report, SOURCE_POINT);
        assert_int_equal(point.outcome, AZB_REPORT_FAILED);
        assert_int_equal(point.exists, rows[i].keep);
        assert_int_equal(azb_error_status(point.error), AZB_E_OPERATION);
        assert_int_equal(run_entry(report, SOURCE_COLLECTION).outcome,
                         rows[i].keep || rows[i].collection_was_there ? AZB_REPORT_DONE
                                                                      : AZB_REPORT_UNDONE);
        assert_int_equal(run_entry(report, TARGET_COLLECTION).outcome, AZB_REPORT_PLANNED);
        assert_int_equal(run_entry(report, TARGET_POINT).outcome, AZB_REPORT_PLANNED);
        azb_error_free(err);
        azb_report_free(report);
        world_close(w);
    }
}

// The copy fails when it is created or replicated: the source point is a good backup and is kept.
static void keeps_the_source_point_of_a_failed_copy(void **state)
{
    (void)state;
    static const struct {
        bool replication;
        int32_t keep;
    } rows[] = {{false, 0}, {true, 0}, {false, 1}, {true, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_error *err = NULL;
        azb_protect_options options;
        run_open(w);
        w->compute.replication_fails = rows[i].replication;
        w->service.fault = rows[i].replication ? FAULT_NONE : FAULT_WORK_FAILS;
        w->service.fault_first = 1;
        w->service.fault_last = NO_LIMIT;
        w->service.fault_url = "Collections/target/restorePoints/";
        run_ready(&options);
        options.keep_on_failure = rows[i].keep;
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err),
            AZB_E_OPERATION);
        world_check_report(w, report, false);
        assert_int_equal(run_entry(report, SOURCE_COLLECTION).outcome, AZB_REPORT_DONE);
        assert_int_equal(run_entry(report, SOURCE_POINT).outcome, AZB_REPORT_DONE);
        assert_true(compute_is_usable(&w->compute, run_entry(report, SOURCE_POINT).id));
        assert_int_equal(run_entry(report, TARGET_POINT).outcome, AZB_REPORT_FAILED);
        assert_int_equal(run_entry(report, TARGET_POINT).exists, rows[i].keep);
        assert_non_null(run_entry(report, TARGET_POINT).error);
        assert_int_equal(run_entry(report, TARGET_COLLECTION).outcome,
                         rows[i].keep ? AZB_REPORT_DONE : AZB_REPORT_UNDONE);
        azb_error_free(err);
        azb_report_free(report);
        world_close(w);
    }
}

// The wait ends, but the service continues: nothing is deleted, and the wait can be resumed.
static void a_deadline_leaves_the_work_running(void **state)
{
    (void)state;
    static const struct {
        int64_t seconds;
        size_t running;
        int32_t later[ENTRIES];
    } rows[] = {
        {CREATE_S / 2, SOURCE_POINT, {0, 0, AZB_REPORT_PLANNED, AZB_REPORT_PLANNED}},
        {CREATE_S + COPY_S / 2, TARGET_POINT, {0, 0, 0, 0}},
        {CREATE_S + COPY_S + REPLICATE_S / 2, TARGET_POINT, {0, 0, 0, 0}},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_protect_options options;
        azb_follow_options follow;
        azb_call_options call;
        run_observed t = {0};
        run_open(w);
        run_ready(&options);
        run_listen(&follow, &t);
        azb_options_init(&call, sizeof call);
        call.timeout_ms = rows[i].seconds * 1000;
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, &follow, &call, &report, NULL),
            AZB_E_TIMEOUT);
        world_check_report(w, report, false);
        for (size_t n = 0; n < rows[i].running; n++) {
            assert_int_equal(run_entry(report, n).outcome, AZB_REPORT_DONE);
        }
        assert_int_equal(run_entry(report, rows[i].running).outcome, AZB_REPORT_RUNNING);
        assert_int_equal(run_entry(report, rows[i].running).exists, 1);
        assert_int_equal(azb_error_status(run_entry(report, rows[i].running).error), AZB_E_TIMEOUT);
        for (size_t n = rows[i].running + 1; n < ENTRIES; n++) {
            assert_int_equal(run_entry(report, n).outcome, rows[i].later[n]);
        }
        assert_int_equal(service_asked(&w->service, "DELETE", ""), 0);
        azb_poller *again = NULL;
        assert_int_equal(azb_poller_resume(w->service.client, t.token, &again, NULL), AZB_OK);
        assert_int_equal(azb_poller_wait(again, NULL, NULL), AZB_OK);
        azb_poller_free(again);
        azb_report_free(report);
        world_close(w);
    }
}

static void a_token_ends_the_run_at_any_request(void **state)
{
    (void)state;
    size_t ended = 0;
    for (size_t at = 1; at <= 12; at++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_protect_options options;
        azb_call_options call;
        run_open(w);
        run_ready(&options);
        azb_options_init(&call, sizeof call);
        assert_int_equal(azb_cancel_new(w->service.context, &w->service.cancel, NULL), AZB_OK);
        w->service.cancel_at = at;
        call.cancel = w->service.cancel;
        const azb_status status =
            azb_protect_across_regions(w->service.client, &options, NULL, &call, &report, NULL);
        assert_true(status == AZB_E_CANCELED || status == AZB_OK);
        ended += status == AZB_E_CANCELED;
        world_check_report(w, report, false);
        // No empty collection is left, and no point that is being created is deleted.
        static const char *const collections[] = {TEST_SOURCE, TEST_TARGET};
        for (size_t i = 0; i < 2; i++) {
            assert_int_equal(compute_has(&w->compute, collections[i]),
                             compute_live_points(&w->compute, collections[i]) > 0);
        }
        assert_int_equal(service_asked(&w->service, "DELETE", "/restorePoints/"), 0);
        azb_report_free(report);
        azb_cancel_free(w->service.cancel);
        world_close(w);
    }
    assert_true(ended >= 9);
}

// A request that does not create a point needs no entry.
static bool is_reported(const azb_report *report, const service_request *request)
{
    if (strcmp(request->method, "PUT") != 0 || strstr(request->url, "/restorePoints/") == NULL) {
        return true;
    }
    for (size_t i = 0; i < azb_report_count(report); i++) {
        const char *at = strstr(request->url, run_entry(report, i).id);
        if (at != NULL && at[strlen(run_entry(report, i).id)] == '?') {
            return true;
        }
    }
    return azb_report_count(report) == 0;
}

// Checks what must be true after any run.
static void check_end(compute_world *w, const azb_report *report, azb_status status, bool outage)
{
    world_check_report(w, report, outage);
    // The report has everything that exists.
    for (size_t i = 0; i < w->service.request_count; i++) {
        assert_true(is_reported(report, &w->service.requests[i]));
    }
    if (status == AZB_OK) {
        for (size_t i = 0; i < ENTRIES; i++) {
            assert_int_equal(run_entry(report, i).outcome, AZB_REPORT_DONE);
        }
        assert_true(compute_is_usable(&w->compute, run_entry(report, TARGET_POINT).id));
        return;
    }
    for (size_t i = 0; i < azb_report_count(report) && !outage; i++) {
        const azb_report_entry entry = run_entry(report, i);
        const bool is_point = strstr(entry.id, "/restorePoints/") != NULL;
        if (compute_has(&w->compute, entry.id) && !is_point && entry.error == NULL &&
            compute_live_points(&w->compute, entry.id) == 0) {
            fail_msg("%s is left empty", entry.id);
        }
    }
}

// A fault that makes a call use all its attempts meets that call only; others meet several calls.
static bool is_tried_again(int fault)
{
    return fault == FAULT_REFUSED || fault == FAULT_LOST || fault == FAULT_CUT ||
           fault == FAULT_BUSY || fault == FAULT_DONE_500;
}

// Each request in turn meets each fault: one attempt, all attempts of a call, or all that follow.
static void reports_what_exists_after_any_fault(void **state)
{
    (void)state;
    static const size_t lengths[] = {1, 2, TRIES, NO_LIMIT};
    const size_t every = sample_every(1, 3);
    size_t runs[FAULT_COUNT] = {0};
    for (int fault = FAULT_REFUSED; fault < FAULT_COUNT; fault++) {
        for (size_t first = 1 + (size_t)fault % every; first <= 12; first += every) {
            for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
                compute_world *w = &world;
                azb_report *report = NULL;
                azb_error *err = NULL;
                azb_protect_options options;
                run_open(w);
                run_ready(&options);
                w->service.fault = (service_fault)fault;
                w->service.fault_first = first;
                w->service.fault_last = first + lengths[i] - 1;
                const azb_status status = azb_protect_across_regions(w->service.client, &options,
                                                                     NULL, NULL, &report, &err);
                assert_int_equal(status, azb_error_status(err));
                check_end(w, report, status,
                          lengths[i] == NO_LIMIT ||
                              (lengths[i] == TRIES && !is_tried_again(fault)));
                runs[fault] += status != AZB_OK;
                azb_error_free(err);
                azb_report_free(report);
                world_close(w);
            }
        }
        assert_true(runs[fault] > 0);
    }
}

// All answers to a creation are lost: the run finds the resource and continues.
static void a_lost_answer_is_not_a_failure(void **state)
{
    (void)state;
    static const service_fault faults[] = {FAULT_LOST, FAULT_CUT, FAULT_DONE_500, FAULT_GARBLED};
    static const char *const urls[] = {"Collections/source?", "Collections/source/restorePoints/",
                                       "Collections/target?", "Collections/target/restorePoints/"};
    for (size_t f = 0; f < sizeof faults / sizeof *faults; f++) {
        for (size_t i = 0; i < ENTRIES; i++) {
            compute_world *w = &world;
            azb_report *report = NULL;
            azb_error *err = NULL;
            azb_protect_options options;
            run_open(w);
            run_ready(&options);
            w->service.fault = faults[f];
            w->service.fault_first = 1;
            w->service.fault_last = NO_LIMIT;
            w->service.fault_method = "PUT";
            w->service.fault_url = urls[i];
            const azb_status status =
                azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err);
            if (status != AZB_OK) {
                fail_msg("%s %d: %s", urls[i], (int)faults[f], azb_error_message(err));
            }
            check_end(w, report, status, false);
            azb_report_free(report);
            world_close(w);
        }
    }
}

// A point with a name given by the caller may be another run's: it is reported and left alone.
static void a_conflict_over_a_given_name_is_left_alone(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_error *err = NULL;
    azb_protect_options options;
    run_open(w);
    run_ready(&options);
    options.restore_point_name = "p1";
    w->service.fault =
        FAULT_DONE_500; // done, then 409 to the next attempt, as if another run had created it
    w->service.fault_first = 1;
    w->service.fault_last = NO_LIMIT;
    w->service.fault_method = "PUT";
    w->service.fault_url = "Collections/source/restorePoints/";
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err),
        AZB_E_SERVICE);
    azb_error_free(err);
    world_check_report(w, report, false);
    assert_int_equal(run_entry(report, SOURCE_POINT).outcome, AZB_REPORT_FAILED);
    assert_int_equal(run_entry(report, SOURCE_POINT).exists, 1);
    assert_int_equal(service_asked(&w->service, "DELETE", ""), 0);
    azb_report_free(report);
    world_close(w);
}

static void (*plain_serve)(faulty_service *s, const service_request *request, const char *path,
                           bool work_fails, service_answer *answer);

// Another program adds a point to the collection, or replaces its tag, before the first point is
// answered.
static void take_over(faulty_service *s, const service_request *request, const char *path,
                      bool work_fails, service_answer *answer)
{
    compute_world *w = (compute_world *)(void *)s;
    if (strcmp(request->method, "PUT") == 0 && strstr(path, "/restorePoints/") != NULL) {
        if (w->compute.create_s > 0) {
            compute_add_point(&w->compute, TEST_SOURCE, "of-another-run", "2025-01-01T00:00:00Z");
        } else {
            compute_set_run(&w->compute, TEST_SOURCE, "another");
        }
        service_refuse(answer, 400, "BadRequest");
        return;
    }
    plain_serve(s, request, path, work_fails, answer);
}

static void keeps_a_collection_that_others_use(void **state)
{
    (void)state;
    for (int by_tag = 0; by_tag < 2; by_tag++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_protect_options options;
        run_open(w);
        plain_serve = w->service.serve;
        w->service.serve = take_over;
        w->compute.create_s = by_tag ? 0 : CREATE_S;
        run_ready(&options);
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, NULL),
            AZB_E_SERVICE);
        world_check_report(w, report, false);
        assert_true(compute_has(&w->compute, TEST_SOURCE));
        assert_int_equal(service_asked(&w->service, "DELETE", ""), 0);
        azb_report_free(report);
        world_close(w);
    }
}

// After the deadline and the token, useless resources are still deleted.
static void the_cleanup_has_its_own_time(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    azb_call_options call;
    run_open(w);
    w->service.fault = FAULT_STALLED; // the first point's request
    w->service.fault_first = 1;
    w->service.fault_last = NO_LIMIT;
    w->service.fault_method = "PUT";
    w->service.fault_url = "/restorePoints/";
    run_ready(&options);
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 10 * 1000;
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, &call, &report, NULL),
        AZB_E_TIMEOUT);
    world_check_report(w, report, false);
    assert_int_equal(run_entry(report, SOURCE_COLLECTION).outcome, AZB_REPORT_UNDONE);
    assert_int_equal(run_entry(report, SOURCE_POINT).exists, 0);
    azb_report_free(report);
    world_close(w);
}

// The point fails five seconds before the deadline, and its deletion takes twenty.
static void the_cleanup_continues_after_the_deadline(void **state)
{
    (void)state;
    compute_world *w = &world;
    azb_report *report = NULL;
    azb_protect_options options;
    azb_call_options call;
    run_open(w);
    w->service.fault = FAULT_WORK_FAILS;
    w->service.fault_first = 1;
    w->service.fault_last = NO_LIMIT;
    run_ready(&options);
    azb_options_init(&call, sizeof call);
    call.timeout_ms = (CREATE_S + 5) * 1000;
    assert_int_equal(
        azb_protect_across_regions(w->service.client, &options, NULL, &call, &report, NULL),
        AZB_E_OPERATION);
    world_check_report(w, report, false);
    assert_int_equal(run_entry(report, SOURCE_POINT).exists, 0);
    assert_int_equal(run_entry(report, SOURCE_COLLECTION).outcome, AZB_REPORT_UNDONE);
    azb_report_free(report);
    world_close(w);
}

// A deletion is repeated while that may help, and only for a limited time.
static void reports_a_deletion_that_fails(void **state)
{
    (void)state;
    static const struct {
        service_fault fault;
        const char *conflict, *code;
        bool is_for_good;
    } rows[] = {{FAULT_CONFLICT, NULL, "Conflict", false},
                {FAULT_CONFLICT, "ScopeLocked", "ScopeLocked", true},
                {FAULT_BAD, NULL, "BadRequest", true},
                {FAULT_BUSY, NULL, "ServerBusy", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_error *err = NULL;
        azb_protect_options options;
        run_open(w);
        w->compute.replication_fails = true;
        w->service.fault = rows[i].fault;
        w->service.conflict = rows[i].conflict;
        w->service.fault_first = 1;
        w->service.fault_last = NO_LIMIT;
        w->service.fault_method = "DELETE";
        run_ready(&options);
        const int64_t start = service_now_ms(&w->service);
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, &err),
            AZB_E_OPERATION); // the first cause
        const int64_t took = service_now_ms(&w->service) - start;
        assert_true(took <= (CREATE_S + COPY_S + 2 * REPLICATE_S + CLEANUP_S) * 1000);
        world_check_report(w, report, false);
        assert_int_equal(run_entry(report, TARGET_POINT).exists, 1);
        assert_string_equal(azb_error_service_code(run_entry(report, TARGET_POINT).error),
                            rows[i].code);
        assert_int_equal(run_entry(report, TARGET_COLLECTION).exists, 1);
        const size_t asked = service_asked(&w->service, "DELETE", "");
        assert_true(rows[i].is_for_good ? asked == 1 : asked > 20);
        azb_error_free(err);
        azb_report_free(report);
        world_close(w);
    }
}

static struct {
    size_t left;    // deletions of a resource that are still refused
    bool is_in_use; // another program adds a point to the collection meanwhile
    char id[512];   // of the resource
    size_t refused;
} work;

// Refuses with 409, as for a resource that is being changed.
static void in_work(faulty_service *s, const service_request *request, const char *path,
                    bool work_fails, service_answer *answer)
{
    compute_world *w = (compute_world *)(void *)s;
    if (strcmp(request->method, "DELETE") != 0) {
        plain_serve(s, request, path, work_fails, answer);
        return;
    }
    if (strcmp(path, work.id) != 0) {
        snprintf(work.id, sizeof work.id, "%s", path);
        work.refused = 0;
    }
    if (work.refused == work.left) {
        plain_serve(s, request, path, work_fails, answer);
        return;
    }
    work.refused++;
    service_refuse(answer, 409, "OperationNotAllowed");
    if (work.is_in_use && strcmp(path, TEST_TARGET) == 0) {
        compute_add_point(&w->compute, TEST_TARGET, "of-another-run", "2025-01-01T00:00:00Z");
    }
}

// The copy fails; its point and then its collection are being changed when they are to be deleted.
static void deletes_later_what_is_being_changed(void **state)
{
    (void)state;
    for (size_t left = 1; left <= 6; left++) {
        for (int is_in_use = 0; is_in_use < 2; is_in_use++) {
            compute_world *w = &world;
            azb_report *report = NULL;
            azb_protect_options options;
            run_open(w);
            w->compute.replication_fails = true;
            plain_serve = w->service.serve;
            w->service.serve = in_work;
            memset(&work, 0, sizeof work);
            work.left = left;
            work.is_in_use = is_in_use;
            run_ready(&options);
            assert_int_equal(
                azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, NULL),
                AZB_E_OPERATION);
            world_check_report(w, report, false);
            assert_int_equal(run_entry(report, TARGET_POINT).exists, 0);
            assert_int_equal(service_asked(&w->service, "DELETE", "/restorePoints/"), left + 1);
            // The deletion of a collection in use is not requested again.
            assert_int_equal(service_asked(&w->service, "DELETE", TEST_TARGET "?"),
                             is_in_use ? 1 : left + 1);
            assert_int_equal(run_entry(report, TARGET_COLLECTION).outcome,
                             is_in_use ? AZB_REPORT_DONE : AZB_REPORT_UNDONE);
            assert_int_equal(compute_live_points(&w->compute, TEST_TARGET), is_in_use);
            azb_report_free(report);
            world_close(w);
        }
    }
}

// The first run finds the number of the request, which the second run leaves unanswered.
static void repeats_a_deletion_that_hangs(void **state)
{
    (void)state;
    size_t number = 0;
    for (int hangs = 0; hangs < 2; hangs++) {
        compute_world *w = &world;
        azb_report *report = NULL;
        azb_protect_options options;
        run_open(w);
        w->compute.replication_fails = true;
        w->service.fault = hangs ? FAULT_STALLED : FAULT_NONE;
        w->service.fault_first = w->service.fault_last = number;
        run_ready(&options);
        assert_int_equal(
            azb_protect_across_regions(w->service.client, &options, NULL, NULL, &report, NULL),
            AZB_E_OPERATION);
        number = 1 + (size_t)(service_request_of(&w->service, "DELETE", "") - w->service.requests);
        world_check_report(w, report, false);
        assert_int_equal(run_entry(report, TARGET_COLLECTION).outcome, AZB_REPORT_UNDONE);
        assert_int_equal(service_asked(&w->service, "DELETE", "/restorePoints/"), 1 + hangs);
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
        azb_protect_options options;
        azb_follow_options follow;
        run_observed t = {0};
        run_open(w);
        run_ready(&options);
        run_listen(&follow, &t);
        failing_allocator *memory = &w->service.memory;
        atomic_store(&memory->fail_at, atomic_load(&memory->calls) + n);
        const azb_status status =
            azb_protect_across_regions(w->service.client, &options, &follow, NULL, &report, &err);
        disturbed = failing_allocator_has_failed(memory);
        assert_true(status == AZB_OK || disturbed);
        check_end(w, report, status, true);
        azb_error_free(err);
        azb_report_free(report);
        world_close(w);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(deletes_a_failed_point_and_its_collection),
        cmocka_unit_test(keeps_the_source_point_of_a_failed_copy),
        cmocka_unit_test(a_deadline_leaves_the_work_running),
        cmocka_unit_test(a_token_ends_the_run_at_any_request),
        cmocka_unit_test(reports_what_exists_after_any_fault),
        cmocka_unit_test(a_lost_answer_is_not_a_failure),
        cmocka_unit_test(a_conflict_over_a_given_name_is_left_alone),
        cmocka_unit_test(keeps_a_collection_that_others_use),
        cmocka_unit_test(the_cleanup_has_its_own_time),
        cmocka_unit_test(the_cleanup_continues_after_the_deadline),
        cmocka_unit_test(reports_a_deletion_that_fails),
        cmocka_unit_test(deletes_later_what_is_being_changed),
        cmocka_unit_test(repeats_a_deletion_that_hangs),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
