// test_created.c - after a failed restore the report is true, and foreign resources are untouched.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "restore_run.h"
#include "support/sample.h"
#include "support/test.h"

enum {
    REQUESTS = 24,     /* more than a restore makes with its cleanup */
    LONG_OUTAGE = 20,  /* requests */
    PUT_OF_MACHINE = 7 /* with one disk: three reads, then PUT, poll and read of the disk */
};

// ---- names in use ----

static void refuses_a_machine_that_exists(void **state)
{
    (void)state;
    run *r = open_run(2);
    compute_put(&r->w.compute, VM_ID, "");
    assert_int_equal(restore(r), AZB_E_STATE);
    assert_string_equal(azb_error_path(r->err), "options.vm_id");
    assert_non_null(strstr(azb_error_message(r->err), VM_ID));
    assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
    assert_true(compute_has(&r->w.compute, VM_ID));
    close_run(r);
}

// An incomplete "not found" is not an answer, so the name may be in use.
static void does_not_trust_an_incomplete_answer(void **state)
{
    (void)state;
    run *r = open_run(2);
    r->w.service.fault = FAULT_CUT;
    r->w.service.fault_first = 1;
    r->w.service.fault_last = SERVICE_REQUESTS;
    r->w.service.fault_url = VM_ID;
    assert_int_equal(restore(r), AZB_E_TRANSPORT);
    assert_int_equal(service_asked(&r->w.service, "PUT", ""), 0);
    close_run(r);
}

static void leaves_a_machine_alone_that_appears_meanwhile(void **state)
{
    (void)state;
    run *r = open_run(2);
    r->intruder = VM_ID;
    assert_int_equal(restore(r), AZB_E_SERVICE);
    assert_int_equal(azb_error_http_status(r->err), 412);
    assert_int_equal(service_asked(&r->w.service, "DELETE", VM_ID), 0);
    assert_int_equal(compute_live_count(&r->w.compute), 1);
    assert_int_equal(check_report(r, 1), 0);
    const azb_report_entry vm = entry_at(r, r->disks);
    assert_int_equal(vm.outcome, AZB_REPORT_FAILED);
    assert_int_equal(vm.exists, 1);
    close_run(r);
}

// Equal random numbers give equal names, so a foreign disk can have the name.
static void leaves_a_foreign_disk_of_that_name_alone(void **state)
{
    (void)state;
    char id[512];
    run *r = open_run(2);
    assert_int_equal(restore(r), AZB_OK);
    snprintf(id, sizeof id, "%s", entry_at(r, 1).id);
    close_run(r);
    for (int keep = 0; keep < 2; keep++) {
        r = open_run(2);
        r->options.keep_on_failure = keep;
        compute_put(&r->w.compute, id, "somebody");
        assert_int_equal(restore(r), AZB_E_SERVICE);
        assert_int_equal(azb_error_http_status(r->err), 409);
        assert_int_equal(service_asked(&r->w.service, "DELETE", id), 0);
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(compute_live_count(&r->w.compute), keep ? 3 : 1);
        assert_int_equal(entry_at(r, 1).exists, 1);
        assert_int_equal(entry_at(r, 1).outcome, AZB_REPORT_FAILED);
        close_run(r);
    }
}

// The answer is lost and the request is sent again: the machine that exists then is ours.
static void recognises_its_own_machine(void **state)
{
    (void)state;
    run *r = open_run(0);
    r->w.service.fault = FAULT_LOST;
    r->w.service.fault_first = r->w.service.fault_last = PUT_OF_MACHINE;
    r->w.compute.machine_s = 3600;
    assert_int_equal(restore(r), AZB_OK);
    assert_string_equal(r->w.service.requests[r->w.service.fault_first - 1].method, "PUT");
    assert_int_equal(service_asked(&r->w.service, "PUT", VM_ID), 2);
    assert_int_equal(check_report(r, 0), 0);
    const azb_report_entry vm = entry_at(r, r->disks);
    assert_int_equal(vm.outcome, AZB_REPORT_DONE);
    assert_null(vm.error);
    close_run(r);
}

static void trigger(void *user, azb_call *call)
{
    (void)call;
    azb_cancel_trigger(user);
}

// While it waits for that machine, the token and the deadline take effect at once.
static void the_wait_for_its_own_machine_ends_in_time(void **state)
{
    enum {
        END_MS = 66 * 1000 // between two probes
    };
    (void)state;
    for (int by_token = 0; by_token < 2; by_token++) {
        run *r = open_run(0);
        azb_cancel *cancel = NULL;
        azb_call *timer = NULL;
        assert_int_equal(azb_cancel_new(r->w.service.context, &cancel, NULL), AZB_OK);
        assert_int_equal(
            azb_timer_begin(r->w.service.client, END_MS, trigger, cancel, &timer, NULL), AZB_OK);
        r->w.compute.machine_s = 600;
        r->w.service.fault = FAULT_LOST;
        r->w.service.fault_first = r->w.service.fault_last = PUT_OF_MACHINE;
        r->options.keep_on_failure = 1;
        r->call.cancel = by_token ? cancel : NULL;
        r->call.timeout_ms = by_token ? 0 : END_MS;
        const int64_t begin = azb_context_monotonic_ms(r->w.service.context);
        assert_int_equal(restore(r), by_token ? AZB_E_CANCELED : AZB_E_TIMEOUT);
        assert_int_equal(azb_context_monotonic_ms(r->w.service.context) - begin, END_MS);
        assert_int_equal(service_asked(&r->w.service, "PUT", VM_ID), 2);
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(entry_at(r, 1).outcome, AZB_REPORT_RUNNING);
        azb_call_free(timer);
        azb_cancel_free(cancel);
        close_run(r);
    }
}

// Only the answer to the first attempt was lost: the refusal of the second one proves nothing.
static void does_not_trust_a_refusal_after_a_lost_answer(void **state)
{
    enum {
        PUT_OF_DISK = 4 // after the three reads
    };
    (void)state;
    for (int keep = 0; keep < 2; keep++) {
        run *r = open_run(0);
        r->options.keep_on_failure = keep;
        r->w.service.fault = FAULT_LOST;
        r->w.service.fault_after = FAULT_BAD;
        r->w.service.fault_first = r->w.service.fault_last = PUT_OF_DISK;
        assert_int_equal(restore(r), AZB_E_SERVICE);
        assert_string_equal(r->w.service.requests[PUT_OF_DISK].method, "PUT");
        assert_int_equal(check_report(r, 0), 0);
        assert_int_equal(compute_live_count(&r->w.compute), keep);
        close_run(r);
    }
}

// ---- faults ----

static const char *const fault_names[FAULT_COUNT] = {"none",    "refused", "lost",      "cut",
                                                     "stalled", "busy",    "done-500",  "conflict",
                                                     "bad",     "garbled", "work-fails"};

typedef struct trouble {
    service_fault fault;
    size_t first, width;
    int keep;
    bool machine_fails;
} trouble;

static void judge(run *r, const trouble *t, azb_status status)
{
    const size_t live = compute_live_count(&r->w.compute);
    // A refused deletion is not repeated, requests that hang use up the time, and a run that keeps
    // its resources does not wait long: then only what the report claims to know is checked.
    const bool is_hopeless =
        t->fault == FAULT_BAD || (t->width > 1 && (t->keep || t->fault == FAULT_STALLED));
    const size_t unknown = r->report != NULL ? check_report(r, 0) : 0;
    const bool is_clean = r->report == NULL || status == AZB_OK || !t->keep;
    const size_t wanted = status == AZB_OK ? 4 : 0;
    const bool good = (r->report != NULL || live == 0) && (status != AZB_OK || live == wanted) &&
                      (is_hopeless || (unknown == 0 && (!is_clean || live == wanted)));
    if (!good) {
        fail_msg("%s at %zu of %zu, keep %d: status %d, %zu there, %zu unknown",
                 fault_names[t->fault], t->first, t->width, t->keep, (int)status, live, unknown);
    }
}

static azb_status run_fault(const trouble *t)
{
    run *r = open_run(2);
    r->w.compute.slower_s = 15;
    r->w.service.fault = t->fault;
    r->w.service.fault_first = t->first;
    r->w.service.fault_last = t->first + t->width - 1;
    r->w.compute.machine_fails = t->machine_fails;
    r->options.keep_on_failure = t->keep;
    const azb_status status = restore(r);
    // A run that ends before its fault is undisturbed: the positions cover it in whole.
    assert_true(t->first <= r->w.service.request_count || r->w.service.request_count < REQUESTS);
    judge(r, t, status);
    close_run(r);
    return status;
}

// Each request in turn meets each fault, alone and with the following ones.
static void reports_what_exists_after_any_fault(void **state)
{
    static const size_t widths[] = {1, 6, LONG_OUTAGE};
    const size_t every = sample_every(1, 5);
    (void)state;
    for (int fault = FAULT_REFUSED; fault < FAULT_COUNT; fault++) {
        size_t failed = 0;
        for (size_t i = (size_t)fault % every; i < 3 * 2 * REQUESTS; i += every) {
            const trouble t = {.fault = (service_fault)fault,
                               .first = 1 + i % REQUESTS,
                               .keep = i / REQUESTS % 2,
                               .width = widths[i / REQUESTS / 2]};
            failed += run_fault(&t) != AZB_OK;
        }
        assert_true(failed > 0);
    }
}

// The machine fails, and then the cleanup meets faults.
static void reports_what_exists_after_faults_of_the_cleanup(void **state)
{
    static const size_t widths[] = {1, 6, LONG_OUTAGE};
    const size_t every = sample_every(1, 5);
    (void)state;
    for (int fault = FAULT_REFUSED; fault < FAULT_COUNT; fault++) {
        for (size_t i = (size_t)fault % every; i < 3 * 2 * REQUESTS; i += every) {
            const trouble t = {.fault = (service_fault)fault,
                               .first = 1 + i % REQUESTS,
                               .keep = i / REQUESTS % 2,
                               .width = widths[i / REQUESTS / 2],
                               .machine_fails = true};
            assert_int_not_equal(run_fault(&t), AZB_OK);
        }
    }
}

// The service remains unreachable: nothing is known, and the run still ends in time.
static void ends_when_the_service_stays_unreachable(void **state)
{
    (void)state;
    for (size_t n = 4; n < 14; n++) {
        run *r = open_run(2);
        r->w.service.fault = FAULT_REFUSED;
        r->w.service.fault_first = n;
        r->w.service.fault_last = SERVICE_REQUESTS;
        const azb_status status = restore(r);
        assert_true(status == AZB_E_TRANSPORT || status == AZB_E_LOST);
        (void)check_report(r, 0);
        close_run(r);
    }
}

// The token is triggered at each request in turn.
static void ends_with_its_token(void **state)
{
    (void)state;
    for (size_t i = 0; i < 2 * REQUESTS; i++) {
        run *r = open_run(2);
        assert_int_equal(azb_cancel_new(r->w.service.context, &r->w.service.cancel, NULL), AZB_OK);
        r->call.cancel = r->w.service.cancel;
        r->w.service.cancel_at = 1 + i / 2;
        r->options.keep_on_failure = i % 2;
        const azb_status status = restore(r);
        const bool was_fired = azb_cancel_is_triggered(r->w.service.cancel);
        assert_true(status == AZB_E_CANCELED || (status == AZB_OK && r->w.service.cancel_at > 14));
        assert_true(status == AZB_OK || was_fired);
        assert_true(i > 20 || status == AZB_E_CANCELED);
        if (r->report != NULL) {
            assert_int_equal(check_report(r, 0), 0);
            assert_true(i % 2 == 1 || status == AZB_OK || compute_live_count(&r->w.compute) == 0);
        }
        azb_cancel_free(r->w.service.cancel);
        close_run(r);
    }
}

static void ends_at_its_deadline(void **state)
{
    (void)state;
    for (int64_t s = 5; s <= 100; s += 5) {
        for (int keep = 0; keep < 2; keep++) {
            run *r = open_run(2);
            r->w.compute.slower_s = 2;
            r->call.timeout_ms = s * 1000;
            r->options.keep_on_failure = keep;
            const azb_status status = restore(r);
            assert_int_equal(status, s < 60 + 4 + 30 ? AZB_E_TIMEOUT : AZB_OK);
            assert_int_equal(check_report(r, 0), 0);
            assert_int_equal(compute_live_count(&r->w.compute), status == AZB_OK ? 4
                                                                : keep           ? (s < 64 ? 3 : 4)
                                                                                 : 0);
            close_run(r);
        }
    }
}

// A machine that cannot be deleted keeps its disks, and the report says why.
static void keeps_the_disks_of_a_machine_that_cannot_be_deleted(void **state)
{
    (void)state;
    run *r = open_run(1);
    r->w.service.fault = FAULT_WORK_FAILS;
    r->w.service.fault_method = "PUT";
    r->w.service.fault_url = VM_ID;
    r->w.service.fault_last = SERVICE_REQUESTS;
    r->w.compute.delete_s = 24 * 3600;
    const int64_t begin = azb_context_monotonic_ms(r->w.service.context);
    assert_int_equal(restore(r), AZB_E_OPERATION);
    const int64_t took = azb_context_monotonic_ms(r->w.service.context) - begin;
    assert_true(took <= (60 + 30 + 15 * 60) * 1000);
    assert_int_equal(check_report(r, 0), 0);
    assert_int_equal(compute_live_count(&r->w.compute), 3);
    assert_int_equal(service_asked(&r->w.service, "DELETE", "/disks/"), 0);
    assert_int_equal(entry_at(r, 0).outcome, AZB_REPORT_DONE);
    assert_int_equal(entry_at(r, 2).outcome, AZB_REPORT_RUNNING);
    assert_string_equal(azb_error_service_code(entry_at(r, 2).error), "Unlucky");
    close_run(r);
}

// The machine is refused, and so is every deletion, permanently: each is requested once.
static void reports_why_a_disk_could_not_be_deleted(void **state)
{
    static const struct {
        service_fault fault;
        const char *code;
        int32_t http_status;
    } rows[] = {{FAULT_BAD, NULL, 400}, {FAULT_CONFLICT, "ScopeLocked", 409}};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        run *r = open_run(1);
        compute_put(&r->w.compute, TEST_COMPUTE "/disks/of-others", "");
        r->intruder = VM_ID;
        r->w.service.fault = rows[i].fault;
        r->w.service.conflict = rows[i].code;
        r->w.service.fault_method = "DELETE";
        r->w.service.fault_last = SERVICE_REQUESTS;
        assert_int_equal(restore(r), AZB_E_SERVICE);
        assert_int_equal(azb_error_http_status(r->err), 412);
        assert_int_equal(check_report(r, 2), 0);
        for (size_t n = 0; n < 2; n++) {
            const azb_report_entry disk = entry_at(r, n);
            assert_int_equal(disk.outcome, AZB_REPORT_DONE);
            assert_int_equal(disk.exists, 1);
            assert_int_equal(azb_error_http_status(disk.error), rows[i].http_status);
        }
        assert_int_equal(service_asked(&r->w.service, "DELETE", ""), 2);
        close_run(r);
    }
}

// ---- memory ----

static void survives_every_failed_allocation(void **state)
{
    (void)state;
    size_t n = 1;
    for (bool reached = true; reached; n++) {
        run *r = open_run(1);
        set_vm(r, "{\"tags\":{\"a\":\"b\"},\"properties\":{}}");
        r->w.service.memory.fail_at = r->w.service.memory.calls + n;
        const azb_status status = restore(r);
        reached = failing_allocator_has_failed(&r->w.service.memory);
        r->w.service.memory.fail_at = 0;
        assert_true(status == AZB_OK || reached);
        if (r->report != NULL) {
            (void)check_report(r, 0);
            if (status != AZB_OK && compute_live_count(&r->w.compute) != 0) {
                fail_msg("allocation %zu: %zu are left", n, compute_live_count(&r->w.compute));
            }
        } else {
            assert_int_equal(compute_live_count(&r->w.compute), 0);
        }
        close_run(r);
    }
    assert_true(n > 100);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_a_machine_that_exists),
        cmocka_unit_test(does_not_trust_an_incomplete_answer),
        cmocka_unit_test(leaves_a_machine_alone_that_appears_meanwhile),
        cmocka_unit_test(leaves_a_foreign_disk_of_that_name_alone),
        cmocka_unit_test(recognises_its_own_machine),
        cmocka_unit_test(the_wait_for_its_own_machine_ends_in_time),
        cmocka_unit_test(does_not_trust_a_refusal_after_a_lost_answer),
        cmocka_unit_test(reports_what_exists_after_any_fault),
        cmocka_unit_test(reports_what_exists_after_faults_of_the_cleanup),
        cmocka_unit_test(ends_when_the_service_stays_unreachable),
        cmocka_unit_test(ends_with_its_token),
        cmocka_unit_test(ends_at_its_deadline),
        cmocka_unit_test(keeps_the_disks_of_a_machine_that_cannot_be_deleted),
        cmocka_unit_test(reports_why_a_disk_could_not_be_deleted),
        cmocka_unit_test(survives_every_failed_allocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
