// test_report.c - the report of a workflow: its entries, and the lack of memory.
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "support/failing_allocator.h"
#include "support/test.h"
#include "workflow/report.h"

static azb_report_entry read_at(const azb_report *report, size_t index)
{
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(report, index, &entry), AZB_OK);
    return entry;
}

static void outlives_its_context_and_its_inputs(void **state)
{
    (void)state;
    azb_context *context = NULL;
    assert_int_equal(azb_context_new(NULL, &context, NULL), AZB_OK);
    azb_report *report = azbi_report_new(context);
    char id[16];
    for (int i = 0; i < 20; i++) {
        snprintf(id, sizeof id, "/disks/d%d", i);
        const azb_report_entry entry = {
            .id = id, .action = AZB_REPORT_CREATE, .lun = i, .source_id = i == 0 ? NULL : "/s"};
        size_t index = 99;
        assert_int_equal(azbi_report_add(report, &entry, &index, NULL), AZB_OK);
        assert_int_equal(index, i);
    }
    azb_error *error = NULL;
    assert_int_equal(azbi_fail_arg(&error, context, "first", "why"), AZB_E_ARG);
    azbi_report_set(report, 19, AZB_REPORT_FAILED, -1, error);
    azb_error_free(error);
    assert_int_equal(azbi_fail_arg(&error, context, "second", "why"), AZB_E_ARG);
    azbi_report_set(report, 19, AZB_REPORT_UNDONE, 0, error);
    azb_error_free(error);
    azbi_report_set(report, 19, AZB_REPORT_FAILED, 1, NULL);
    azb_context_free(context);

    assert_int_equal(azb_report_count(report), 20);
    const azb_report_entry first = read_at(report, 0);
    assert_string_equal(first.id, "/disks/d0");
    assert_string_equal(first.source_id, "");
    assert_null(first.error);
    assert_int_equal(first.outcome, AZB_REPORT_PLANNED);
    const azb_report_entry last = read_at(report, 19);
    assert_string_equal(last.id, "/disks/d19");
    assert_int_equal(last.lun, 19);
    assert_int_equal(last.exists, 1);
    assert_int_equal(last.outcome, AZB_REPORT_FAILED);
    assert_string_equal(azb_error_path(last.error), "second");
    azb_report_free(report);
}

static void a_failure_always_has_a_reason(void **state)
{
    (void)state;
    static const struct {
        int32_t outcome, exists;
        const char *reason; // NULL: none
    } rows[] = {
        {AZB_REPORT_FAILED, 0, "does not exist any more"},
        {AZB_REPORT_FAILED, 1, "another run created it"},
        {AZB_REPORT_FAILED, -1, "is not known"},
        {AZB_REPORT_DONE, 1, NULL},
        {AZB_REPORT_UNDONE, 0, NULL},
        {AZB_REPORT_RUNNING, -1, NULL},
    };
    azb_context *context = NULL;
    assert_int_equal(azb_context_new(NULL, &context, NULL), AZB_OK);
    azb_report *report = azbi_report_new(context);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const azb_report_entry entry = {.id = "/disks/d", .action = AZB_REPORT_CREATE};
        assert_int_equal(azbi_report_add(report, &entry, NULL, NULL), AZB_OK);
        azbi_report_set(report, i, rows[i].outcome, rows[i].exists, NULL);
        const azb_error *error = read_at(report, i).error;
        assert_true((error != NULL) == (rows[i].reason != NULL));
        if (error != NULL) {
            assert_int_equal(azb_error_status(error), AZB_E_OPERATION);
            assert_non_null(strstr(azb_error_message(error), rows[i].reason));
        }
    }
    azb_report_free(report);
    azb_context_free(context);
}

static void refuses_bad_arguments(void **state)
{
    (void)state;
    azb_context *context = NULL;
    assert_int_equal(azb_context_new(NULL, &context, NULL), AZB_OK);
    azb_report *report = azbi_report_new(context);
    const azb_report_entry row = {.id = "/a", .lun = -1};
    assert_int_equal(azbi_report_add(report, &row, NULL, NULL), AZB_OK);
    azb_report_entry entry = {.size = sizeof entry};
    assert_int_equal(azb_report_read(report, 1, &entry), AZB_E_ARG);
    assert_int_equal(azb_report_read(NULL, 0, &entry), AZB_E_ARG);
    assert_int_equal(azb_report_read(report, 0, NULL), AZB_E_ARG);
    entry.size = sizeof entry - 1;
    assert_int_equal(azb_report_read(report, 0, &entry), AZB_E_ABI);
    assert_int_equal(azb_report_count(NULL), 0);
    azb_report_free(NULL);
    azb_report_free(report);
    azb_context_free(context);
}

static void names_outcomes(void **state)
{
    (void)state;
    assert_string_equal(azb_report_outcome_name(AZB_REPORT_PLANNED), "planned");
    assert_string_equal(azb_report_outcome_name(AZB_REPORT_DONE), "done");
    assert_string_equal(azb_report_outcome_name(AZB_REPORT_UNDONE), "undone");
    assert_string_equal(azb_report_outcome_name(AZB_REPORT_FAILED), "failed");
    assert_string_equal(azb_report_outcome_name(AZB_REPORT_RUNNING), "running");
    assert_string_equal(azb_report_outcome_name(-1), "unknown");
    assert_string_equal(azb_report_outcome_name(5), "unknown");
}

static void survives_a_lack_of_memory(void **state)
{
    (void)state;
    for (size_t nth = 1;; nth++) {
        failing_allocator memory;
        failing_allocator_init(&memory, nth);
        azb_context_options options;
        azb_options_init(&options, sizeof options);
        options.allocator = failing_allocator_table(&memory);
        azb_context *context = NULL;
        if (azb_context_new(&options, &context, NULL) != AZB_OK) {
            continue;
        }
        azb_report *report = azbi_report_new(context);
        azb_status status = report == NULL ? AZB_E_NOMEM : AZB_OK;
        for (int i = 0; status == AZB_OK && i < 9; i++) {
            const azb_report_entry row = {.id = "/a", .source_id = "/b", .lun = -1};
            status = azbi_report_add(report, &row, NULL, NULL);
        }
        azb_report_free(report);
        azb_context_free(context);
        assert_true(failing_allocator_is_clean(&memory));
        if (status == AZB_OK) {
            assert_false(failing_allocator_has_failed(&memory));
            break;
        }
        assert_int_equal(status, AZB_E_NOMEM);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outlives_its_context_and_its_inputs),
        cmocka_unit_test(a_failure_always_has_a_reason),
        cmocka_unit_test(refuses_bad_arguments),
        cmocka_unit_test(names_outcomes),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
