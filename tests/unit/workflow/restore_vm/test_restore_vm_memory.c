// test_restore_vm_memory.c - a restore while memory ends, in each of its steps.
#include "restore_run.h"
#include "support/test.h"

// Wherever memory ends, the status says so, the report is true, and nothing is left.
static void reports_what_there_is_when_memory_ends(void **state)
{
    bool disturbed = true;
    (void)state;
    for (size_t n = 1; disturbed; n++) {
        run *r = open_run(1);
        failing_allocator *memory = &r->w.service.memory;
        atomic_store(&memory->fail_at, atomic_load(&memory->calls) + n);
        const azb_status status = restore(r);
        disturbed = failing_allocator_has_failed(memory);
        assert_true(status == AZB_OK || disturbed);
        // Without memory for an error of its own there is only the one of missing memory.
        assert_true(azb_error_status(r->err) == status || azb_error_status(r->err) == AZB_E_NOMEM);
        if (r->report != NULL) {
            (void)check_report(r, 0);
        }
        close_run(r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(reports_what_there_is_when_memory_ends)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
