// test_transport.c - every event of the transport fails once. With retries that is invisible,
// except for a POST that starts work; without retries, the call reports it and succeeds when
// repeated.
#include "scenario.h"

#include <stdio.h>
#include <string.h>

typedef struct plan {
    char name[64];
    const scenario *scenario;
    int32_t max_retries; /* -1: the default */
} plan;

// The events of an undisturbed run.
static size_t count_events(const plan *p)
{
    trial t = {.allowed = AZB_OK};
    const stage_options options = {.max_retries = p->max_retries};
    azb_error *err = NULL;
    assert_int_equal(stage_open(&t.stage, &options, &err), AZB_OK);
    p->scenario->script(t.stage.mock);
    p->scenario->run(&t);
    const size_t count = azb_mock_event_count(t.stage.mock);
    stage_close(&t.stage);
    return count;
}

// A restore point cannot be put twice: its PUT starts work, as a POST does.
static bool starts_work(const azb_mock *mock, size_t index)
{
    const char *method = azb_mock_request_method(mock, index);
    return strcmp(method, "POST") == 0 ||
           (strcmp(method, "PUT") == 0 &&
            strstr(azb_mock_request_url(mock, index), "/restorePoints/") != NULL);
}

static size_t count_starts(const azb_mock *mock)
{
    size_t count = 0;
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        count += starts_work(mock, i) ? 1 : 0;
    }
    return count;
}

static void run_once(const plan *p, size_t n, size_t starts)
{
    trial t = {.allowed = AZB_E_TRANSPORT};
    const stage_options options = {.max_retries = p->max_retries};
    azb_error *err = NULL;
    assert_int_equal(stage_open(&t.stage, &options, &err), AZB_OK);
    p->scenario->script(t.stage.mock);
    azb_mock_fail_event(t.stage.mock, n);
    p->scenario->run(&t);
    assert_int_equal(azb_mock_unexpected_count(t.stage.mock), 0);
    // Only the caller starts work twice, after an error. With retries there is no other error: a
    // failed GET is repeated silently.
    if (!p->scenario->posts_read) {
        const size_t sent = count_starts(t.stage.mock);
        assert_true(p->max_retries < 0 ? sent == starts + t.failures : sent <= starts + t.failures);
    }
    stage_close(&t.stage);
}

static size_t count_all_starts(const plan *p)
{
    trial t = {.allowed = AZB_OK};
    const stage_options options = {.max_retries = p->max_retries};
    azb_error *err = NULL;
    assert_int_equal(stage_open(&t.stage, &options, &err), AZB_OK);
    p->scenario->script(t.stage.mock);
    p->scenario->run(&t);
    const size_t starts = count_starts(t.stage.mock);
    stage_close(&t.stage);
    return starts;
}

static void sweep(void **state)
{
    const plan *p = *state;
    const size_t events = count_events(p);
    const size_t starts = count_all_starts(p);
    assert_true(events > 4);
    for (size_t n = 1; n <= events; n++) {
        run_once(p, n, starts);
    }
}

int main(void)
{
    static plan plans[2 * SCENARIO_COUNT];
    struct CMUnitTest tests[2 * SCENARIO_COUNT];
    size_t count = 0;
    for (size_t i = 0; i < SCENARIO_COUNT; i++) {
        for (int32_t retries = -1; retries <= 0; retries++) {
            plan *p = &plans[count];
            *p = (plan){.scenario = scenario_at(i), .max_retries = retries};
            snprintf(p->name, sizeof p->name, "%s, %s", p->scenario->name,
                     retries < 0 ? "with retries" : "without retries");
            tests[count++] = (struct CMUnitTest){p->name, sweep, NULL, NULL, p};
        }
    }
    return _cmocka_run_group_tests("nth transport event", tests, count, NULL, NULL);
}
