// test_fan_out.c - several tasks at a time: their bound, their duration, and the effect of
// failures.
#include <stdio.h>
#include <string.h>

#include <azbackup/service/jobs.h>

#include "fixture.h"
#include "support/test.h"
#include "workflow/fan_out.h"

enum {
    TASKS_MAX = 40,
    MINUTE_S = 60
};

typedef struct tasks {
    azb_client *client;
    size_t under_way, most, begun;
    int ended[TASKS_MAX]; // times that the callback ran
    azb_status status[TASKS_MAX];
    bool polled[TASKS_MAX];
} tasks;

static azb_status begin(void *user, size_t task, const azb_call_options *call, azb_call **out,
                        azb_error **err)
{
    tasks *t = user;
    char job[16];
    snprintf(job, sizeof job, "j%zu", task);
    t->begun++;
    t->under_way++;
    t->most = t->under_way > t->most ? t->under_way : t->most;
    return azb_jobs_cancel_begin(t->client, TEST_VAULT, job, call, NULL, NULL, out, err);
}

static azb_status end(void *user, size_t task, azb_call *call, azb_poller **poller, azb_error **err)
{
    (void)user;
    (void)task;
    return azb_jobs_cancel_end(call, poller, err);
}

static void ended(void *user, size_t task, azb_poller *poller, azb_status status,
                  const azb_error *error)
{
    tasks *t = user;
    t->under_way--;
    t->ended[task]++;
    t->status[task] = status;
    t->polled[task] = poller != NULL;
    assert_int_equal(status == AZB_OK, error == NULL);
}

static azb_status run(fixture *f, tasks *t, size_t count, size_t bound, bool stop,
                      const azb_call_options *call, azb_error **err)
{
    azbi_budget budget;
    assert_int_equal(azbi_budget_init(&budget, f->client, call, NULL), AZB_OK);
    t->client = f->client;
    const azbi_fan_out fan_out = {
        .client = f->client,
        .budget = &budget,
        .count = count,
        .bound = bound,
        .stop_at_failure = stop,
        .user = t,
        .begin = begin,
        .end = end,
        .ended = ended,
    };
    const azb_status status = azbi_fan_out_run(&fan_out, err);
    assert_int_equal(t->under_way, 0);
    return status;
}

static void accept(fixture *f, size_t task, int seconds)
{
    char pattern[64];
    char headers[512];
    snprintf(pattern, sizeof pattern, "*/backupJobs/j%zu/cancel?*", task);
    snprintf(headers, sizeof headers,
             "Azure-AsyncOperation: https://management.azure.com" TEST_VAULT
             "/backupOperations/op-%zu?api-version=2019-05-13\nRetry-After: %d\n",
             task, seconds);
    fixture_reply(f, "POST", pattern, 202, headers, NULL);
}

static void finish(fixture *f, size_t task, const char *state)
{
    char pattern[64];
    char body[128];
    snprintf(pattern, sizeof pattern, "*/backupOperations/op-%zu?*", task);
    snprintf(body, sizeof body,
             "{\"status\":\"%s\",\"error\":{\"code\":\"Odd\",\"message\":\"m\"}}", state);
    fixture_reply(f, "GET", pattern, 200, NULL, body);
}

static void takes_as_long_as_the_slowest_task(void **state)
{
    static const struct {
        size_t count, bound;
        int64_t minutes; // task n takes n + 1
    } rows[] = {{1, 1, 1}, {5, 8, 5}, {5, 5, 5}, {5, 1, 15}, {5, 2, 9}, {32, 32, 32}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fixture f;
        tasks t = {0};
        fixture_open(&f);
        for (size_t task = 0; task < rows[i].count; task++) {
            accept(&f, task, (int)(task + 1) * MINUTE_S);
            finish(&f, task, "Succeeded");
        }
        const int64_t start = azb_context_monotonic_ms(f.context);
        assert_int_equal(run(&f, &t, rows[i].count, rows[i].bound, true, NULL, NULL), AZB_OK);
        const int64_t took = azb_context_monotonic_ms(f.context) - start;
        assert_int_equal(took, rows[i].minutes * MINUTE_S * 1000);
        assert_true(t.most <= rows[i].bound);
        assert_int_equal(azb_mock_request_count(f.mock), 2 * rows[i].count);
        fixture_close(&f);
    }
}

static void no_tasks_take_no_time(void **state)
{
    (void)state;
    fixture f;
    tasks t = {0};
    fixture_open(&f);
    assert_int_equal(run(&f, &t, 0, 4, true, NULL, NULL), AZB_OK);
    fixture_close(&f);
}

// One failure of each kind: before the request, by the service, after the request was accepted.
static void returns_the_first_failure(void **state)
{
    (void)state;
    fixture f;
    tasks t = {0};
    azb_error *err = NULL;
    fixture_open(&f);
    accept(&f, 0, 60);
    finish(&f, 0, "Succeeded");
    fixture_reply(&f, "POST", "*/j1/cancel?*", 409, NULL,
                  "{\"error\":{\"code\":\"Conflict\",\"message\":\"m\"}}");
    accept(&f, 2, 60);
    finish(&f, 2, "Failed");
    accept(&f, 3, 60);
    finish(&f, 3, "Succeeded");
    assert_int_equal(run(&f, &t, 4, 4, false, NULL, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "Conflict");
    azb_error_free(err);
    static const azb_status expected[] = {AZB_OK, AZB_E_SERVICE, AZB_E_OPERATION, AZB_OK};
    for (size_t i = 0; i < 4; i++) {
        assert_int_equal(t.ended[i], 1);
        assert_int_equal(t.status[i], expected[i]);
        assert_int_equal(t.polled[i], i != 1);
    }
    fixture_close(&f);
}

static void begins_no_more_after_a_failure(void **state)
{
    (void)state;
    fixture f;
    tasks t = {0};
    fixture_open(&f);
    accept(&f, 0, 10);
    finish(&f, 0, "Failed");
    accept(&f, 1, 100);
    finish(&f, 1, "Succeeded"); // it is under way, so it is waited for
    assert_int_equal(run(&f, &t, 9, 2, true, NULL, NULL), AZB_E_OPERATION);
    assert_int_equal(t.begun, 2);
    assert_int_equal(t.status[1], AZB_OK);
    fixture_close(&f);
}

static azb_status end_at_once(void *user, size_t task, azb_call *call, azb_poller **poller,
                              azb_error **err)
{
    azb_poller *unused = NULL;
    *poller = NULL;
    const azb_status status = end(user, task, call, &unused, err);
    azb_poller_free(unused);
    return status;
}

// Without a poller the answer completes the task.
static void accepts_calls_that_are_not_long_running(void **state)
{
    (void)state;
    fixture f;
    tasks t = {0};
    azbi_budget budget;
    azb_error *err = NULL;
    fixture_open(&f);
    accept(&f, 0, 60);
    fixture_reply(&f, "POST", "*/j1/cancel?*", 404, NULL, NULL);
    accept(&f, 2, 60);
    t.client = f.client;
    assert_int_equal(azbi_budget_init(&budget, f.client, NULL, NULL), AZB_OK);
    const azbi_fan_out fan_out = {
        .client = f.client,
        .budget = &budget,
        .count = 3,
        .bound = 2,
        .user = &t,
        .begin = begin,
        .end = end_at_once,
        .ended = ended,
    };
    const int64_t start = azb_context_monotonic_ms(f.context);
    assert_int_equal(azbi_fan_out_run(&fan_out, &err), AZB_E_SERVICE);
    assert_int_equal(azb_context_monotonic_ms(f.context), start);
    static const azb_status expected[] = {AZB_OK, AZB_E_SERVICE, AZB_OK};
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(t.ended[i], 1);
        assert_int_equal(t.status[i], expected[i]);
        assert_false(t.polled[i]);
    }
    assert_int_equal(t.under_way, 0);
    azb_error_free(err);
    fixture_close(&f);
}

static void ends_at_the_deadline_or_token(void **state)
{
    (void)state;
    fixture f;
    tasks t = {0};
    fixture_open(&f);
    accept(&f, 0, 60);
    finish(&f, 0, "Succeeded");
    accept(&f, 1, 600);
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 100 * 1000;
    const int64_t start = azb_context_monotonic_ms(f.context);
    assert_int_equal(run(&f, &t, 2, 2, true, &call, NULL), AZB_E_TIMEOUT);
    assert_int_equal(azb_context_monotonic_ms(f.context) - start, 100 * 1000);
    assert_int_equal(t.status[0], AZB_OK);
    assert_int_equal(t.status[1], AZB_E_TIMEOUT);
    assert_true(t.polled[1]);
    fixture_close(&f);
}

static void wait_inside(void *user, azb_call *call)
{
    (void)call;
    tasks inner = {0};
    azb_error *err = NULL;
    fixture *f = user;
    assert_int_equal(run(f, &inner, 3, 3, true, NULL, &err), AZB_E_STATE);
    assert_int_equal(inner.begun, 3);
    assert_int_equal(inner.ended[2], 1);
    azb_error_free(err);
}

static void refuses_to_wait_in_a_callback(void **state)
{
    (void)state;
    fixture f;
    azb_call *timer = NULL;
    fixture_open(&f);
    assert_int_equal(azb_timer_begin(f.client, 0, wait_inside, &f, &timer, NULL), AZB_OK);
    assert_int_equal(azb_call_wait(timer, NULL), AZB_OK);
    azb_call_free(timer);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_as_long_as_the_slowest_task),
        cmocka_unit_test(no_tasks_take_no_time),
        cmocka_unit_test(returns_the_first_failure),
        cmocka_unit_test(begins_no_more_after_a_failure),
        cmocka_unit_test(accepts_calls_that_are_not_long_running),
        cmocka_unit_test(ends_at_the_deadline_or_token),
        cmocka_unit_test(refuses_to_wait_in_a_callback),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
