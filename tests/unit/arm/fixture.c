// fixture.c - what the tests of this floor and of pollers share.
#include "fixture.h"

#include <stdlib.h>

#include "loop/loop_priv.h"

static int open_with(void **state, int32_t max_retries)
{
    fixture *f = calloc(1, sizeof *f);
    failing_allocator_init(&f->memory, 0);
    const stage_options options = {.allocator = failing_allocator_table(&f->memory),
                                   .max_retries = max_retries};
    azb_error *err = NULL;
    assert_int_equal(stage_open(&f->stage, &options, &err), AZB_OK);
    *state = f;
    return 0;
}

int fixture_open(void **state)
{
    return open_with(state, 0);
}

int fixture_open_patient(void **state)
{
    return open_with(state, -1);
}

int fixture_close(void **state)
{
    fixture *f = *state;
    stage_close(&f->stage);
    const bool clean = failing_allocator_is_clean(&f->memory);
    free(f);
    return clean ? 0 : -1;
}

void fixture_reply(fixture *f, const char *method, const char *pattern, int32_t http_status,
                   const char *headers, const char *body)
{
    assert_int_equal(azb_mock_reply(f->stage.mock, method, pattern, http_status, headers, body),
                     AZB_OK);
}

void fixture_repeat(fixture *f, int64_t more)
{
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_REPEAT, more), AZB_OK);
}

void assert_failed(azb_status actual, azb_status expected, azb_error **err, const char *text)
{
    if (actual != expected) {
        fail_msg("%s in place of %s: %s", azb_status_name(actual), azb_status_name(expected),
                 azb_error_message(*err));
    }
    assert_int_equal(azb_error_status(*err), expected);
    if (text != NULL && strstr(azb_error_message(*err), text) == NULL) {
        fail_msg("'%s' is not in: %s", text, azb_error_message(*err));
    }
    azb_error_free(*err);
    *err = NULL;
}

azb_status fixture_try_begin(fixture *f, const char *method, const char *result, azb_poller **out,
                             azb_error **err)
{
    static const azbi_parameter item_id = {.name = "item_id"};
    azbi_operation operation = {
        .id = "Tests_Begin",
        .path = "/begin",
        .api_version = "2025-08-01",
        .result = result == NULL ? NULL : azb_type_find(result),
        .scope = AZBI_SCOPE_PROTECTED_ITEM,
        .flags = AZBI_OPERATION_LONG | AZBI_OPERATION_LOCATION,
        .parameters = &item_id,
        .parameter_count = 1,
    };
    const azbi_arguments arguments = {.operation = &operation, .scope_id = ITEM};
    (void)snprintf(operation.method, sizeof operation.method, "%s", method);
    return azbi_call_run_poller(f->stage.client, &arguments, out, err);
}

azb_poller *fixture_begin(fixture *f, const char *method, const char *result)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    const azb_status status = fixture_try_begin(f, method, result, &poller, &err);
    if (status != AZB_OK) {
        fail_msg("%s: %s", azb_status_name(status), azb_error_message(err));
    }
    assert_null(err);
    return poller;
}

void fixture_set_foreign(fixture *f, bool foreign)
{
    f->stage.client->loop->process = azbi_process() + (foreign ? 1 : 0);
}

// One run with the nth allocation failing; true when it was not reached.
static bool run_undisturbed(azb_status (*scenario)(fixture *f), size_t n)
{
    void *state = NULL;
    fixture_open(&state);
    fixture *f = state;
    const size_t nth = atomic_load(&f->memory.calls) + n;
    atomic_store(&f->memory.fail_at, nth);
    const azb_status status = scenario(f);
    const bool reached = failing_allocator_has_failed(&f->memory);
    atomic_store(&f->memory.fail_at, 0);
    if (status != AZB_OK && (status != AZB_E_NOMEM || !reached)) {
        fail_msg("allocation %zu: %s", n, azb_status_name(status));
    }
    assert_int_equal(fixture_close(&state), 0);
    return !reached;
}

void fixture_sweep(azb_status (*scenario)(fixture *f))
{
    enum {
        RUNS_MAX = 2000
    };
    for (size_t n = 1; !run_undisturbed(scenario, n); n++) {
        assert_true(n < RUNS_MAX);
    }
}
