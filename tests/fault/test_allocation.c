// test_allocation.c - every allocation of the main jobs fails once: the call reports it, leaks
// nothing, and succeeds when it is repeated.
#include "scenario.h"

#include "support/failing_allocator.h"

static void open_stage(trial *t, failing_allocator *memory)
{
    const stage_options options = {.allocator = failing_allocator_table(memory), .max_retries = -1};
    azb_error *err = NULL;
    azb_status status;
    do {
        status = stage_open(&t->stage, &options, &err);
    } while (scenario_failed(t, status, t->stage.client != NULL, &err));
}

// One run in which the nth allocation fails; false when the run did not reach it.
static bool run_once(const scenario *s, size_t n)
{
    failing_allocator memory;
    failing_allocator_init(&memory, n);
    memory.secrets[0] = SCENARIO_SECRET;
    trial t = {.allowed = AZB_E_NOMEM};
    open_stage(&t, &memory);
    s->script(t.stage.mock);
    s->run(&t);
    stage_close(&t.stage);
    if (!failing_allocator_is_clean(&memory)) {
        fail_msg("%s: allocation %zu: %zu blocks left, %zu of a wrong size, %zu with a secret",
                 s->name, n, (size_t)memory.live, (size_t)memory.mismatches,
                 (size_t)memory.unwiped);
    }
    return failing_allocator_has_failed(&memory);
}

static void sweep(void **state)
{
    size_t n = 1;
    while (run_once(*state, n)) {
        n++;
    }
    // A sweep that ends early has tested nothing.
    assert_true(n > 20);
}

int main(void)
{
    struct CMUnitTest tests[SCENARIO_COUNT];
    for (size_t i = 0; i < SCENARIO_COUNT; i++) {
        const scenario *s = scenario_at(i);
        tests[i] = (struct CMUnitTest){s->name, sweep, NULL, NULL, (void *)(uintptr_t)s};
    }
    return _cmocka_run_group_tests("nth allocation", tests, SCENARIO_COUNT, NULL, NULL);
}
