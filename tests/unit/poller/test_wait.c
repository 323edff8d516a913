// test_wait.c - polling until the end.
#include "fixture.h"

#include <stdlib.h>

#include <azbackup/poller.h>

enum {
    MINUTE_MS = 60 * 1000
};

static azb_poller *begin(fixture *f)
{
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    return fixture_begin(f, "POST", NULL);
}

static int64_t now(fixture *f)
{
    return azb_context_monotonic_ms(f->stage.context);
}

static void waits_at_the_pace_of_the_service(void **state)
{
    fixture *f = *state;
    const int64_t start = now(f);
    azb_poller *poller = begin(f);
    fixture_reply(f, "GET", "*", 200, "Retry-After: 600\n", RUNNING);
    fixture_reply(f, "GET", "*", 200, "Retry-After: 5\n", RUNNING);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    // 60 s after the 202, then 600, 5 and the usual 60
    assert_int_equal(now(f) - start, (60 + 600 + 5 + 60) * 1000);
    assert_string_equal(azb_poller_job_id(poller), "job-9");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 5);
    azb_poller_free(poller);
}

static void rides_out_what_may_pass(void **state)
{
    fixture *f = *state;
    azb_poller *poller = begin(f);
    static const int statuses[] = {500, 502, 503, 504, 408, 429};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        fixture_reply(f, "GET", "*", statuses[i], "Connection: close\n", NULL);
    }
    fixture_reply(f, "GET", "*", 200, NULL, "{\"status\":\"InPro");
    fixture_reply(f, "GET", "*", 200, "Content-Type: text/html\n", "<html>busy</html>");
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_RESET, 0), AZB_OK);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    for (size_t i = 0; i < 10; i++) {
        fixture_reply(f, "GET", "*", 503, NULL, NULL);
    }
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    azb_error *err = NULL;
    const azb_status status = azb_poller_wait(poller, NULL, &err);
    if (status != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    azb_poller_free(poller);
}

static void gives_up_after_ten_failures_in_a_row(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = begin(f);
    fixture_reply(f, "GET", "*", 503, "Retry-After: 2\n", NULL);
    fixture_repeat(f, -1);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_SERVICE, &err, NULL);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1 + 11);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    azb_poller_free(poller);
}

static void does_not_ride_out_the_rest(void **state)
{
    static const struct {
        int http_status;
        azb_status status;
    } cases[] = {{410, AZB_E_LOST}, {403, AZB_E_SERVICE}, {400, AZB_E_SERVICE}};
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        azb_poller *poller = begin(f);
        fixture_reply(f, "GET", "*", cases[i].http_status, NULL, NULL);
        assert_failed(azb_poller_wait(poller, NULL, &err), cases[i].status, &err, NULL);
        azb_poller_free(poller);
    }
}

// Until it is there, a resource that is being made may be missing.
static void waits_for_a_resource_that_is_not_there_yet(void **state)
{
    fixture *f = *state;
    fixture_reply(f, "PUT", "*", 201, NULL, "{\"id\":\"x\"}");
    fixture_reply(f, "GET", "*", 404, NULL, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, "{\"id\":\"x\"}");
    azb_poller *poller = fixture_begin(f, "PUT", "ProtectedItemResource");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
}

static void ends_at_its_deadline_and_goes_on(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = 3 * MINUTE_MS + 1;
    azb_poller *poller = begin(f);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    fixture_repeat(f, 2);
    const int64_t start = now(f);
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_TIMEOUT, &err,
                  "timed out waiting; the operation is still running");
    assert_int_equal(now(f) - start, options.timeout_ms);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1 + 3);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
}

static void a_poll_takes_no_longer_than_the_wait(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = MINUTE_MS + 500;
    azb_poller *poller = begin(f);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
    const int64_t start = now(f);
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_TIMEOUT, &err, NULL);
    assert_int_equal(now(f) - start, options.timeout_ms);
    azb_poller_free(poller);
}

static void count_end(void *user, azb_call *call)
{
    int *ends = user;
    (*ends)++;
    assert_int_equal(azb_call_is_done(call), 1);
}

static void step(fixture *f)
{
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
}

static void a_token_ends_the_wait_alone(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_cancel *cancel = NULL;
    azb_call *call = NULL;
    int ends = 0;
    assert_int_equal(azb_cancel_new(f->stage.context, &cancel, NULL), AZB_OK);
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.cancel = cancel;
    azb_poller *poller = begin(f);
    assert_int_equal(azb_poller_wait_begin(poller, &options, count_end, &ends, &call, NULL),
                     AZB_OK);
    step(f);
    assert_failed(azb_poller_wait_end(call, &err), AZB_E_STATE, &err, "under way");
    azb_cancel_trigger(cancel);
    step(f);
    assert_int_equal(ends, 1);
    assert_failed(azb_poller_wait_end(call, &err), AZB_E_CANCELED, &err,
                  "the wait was canceled; the operation is still running");
    azb_call_free(call);
    // one that has fired ends a wait before it begins
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_CANCELED, &err, NULL);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
    azb_cancel_free(cancel);
}

static void has_one_wait_at_a_time(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call *call = NULL;
    azb_call *second = NULL;
    azb_poller *poller = begin(f);
    assert_int_equal(azb_poller_wait_begin(poller, NULL, NULL, NULL, &call, NULL), AZB_OK);
    assert_failed(azb_poller_wait_begin(poller, NULL, NULL, NULL, &second, &err), AZB_E_STATE, &err,
                  "under way");
    assert_null(second);
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_STATE, &err, "under way");
    azb_call_free(call); // dropped: the poller is free again at once
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
}

// What is freed first, while a wait sleeps or polls, makes no difference.
static void anything_may_be_freed_first(void **state)
{
    enum {
        POLLER = 1,
        CALL = 2,
        CLIENT = 3,
        ORDERS = 6
    };
    static const int orders[ORDERS][3] = {{POLLER, CALL, CLIENT}, {POLLER, CLIENT, CALL},
                                          {CALL, POLLER, CLIENT}, {CALL, CLIENT, POLLER},
                                          {CLIENT, POLLER, CALL}, {CLIENT, CALL, POLLER}};
    (void)state;
    for (int i = 0; i < 3 * ORDERS; i++) {
        void *one = NULL;
        fixture_open(&one);
        fixture *f = one;
        azb_call *call = NULL;
        int ends = 0;
        azb_poller *poller = begin(f);
        fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
        assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
        assert_int_equal(azb_poller_wait_begin(poller, NULL, count_end, &ends, &call, NULL),
                         AZB_OK);
        for (int steps = 0; steps < i / ORDERS; steps++) { // not begun, asleep, polling
            step(f);
            azb_mock_advance(f->stage.mock, 2 * (int64_t)MINUTE_MS);
            step(f);
        }
        for (int n = 0; n < 3; n++) {
            switch (orders[i % ORDERS][n]) {
            case POLLER:
                azb_poller_free(poller);
                break;
            case CALL:
                azb_call_free(call);
                break;
            default:
                azb_client_free(f->stage.client);
                f->stage.client = NULL;
                break;
            }
        }
        assert_true(ends <= 1);
        assert_int_equal(fixture_close(&one), 0);
    }
}

static void only_a_wait_ends_as_one(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call *timer = NULL;
    assert_int_equal(azb_timer_begin(f->stage.client, 1, NULL, NULL, &timer, NULL), AZB_OK);
    assert_failed(azb_poller_wait_end(timer, &err), AZB_E_ARG, &err, "is not a poller's wait");
    assert_failed(azb_poller_wait_end(NULL, &err), AZB_E_ARG, &err, "call");
    azb_call_free(timer);
}

// A wait that begins after its client was freed sends nothing.
static void a_freed_client_waits_no_more(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = begin(f);
    azb_client_free(f->stage.client);
    f->stage.client = NULL;
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_CANCELED, &err, NULL);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1);
    azb_poller_free(poller);
}

static void begin_again(void *user, azb_call *call)
{
    azb_poller *poller = user;
    azb_error *err = NULL;
    assert_int_equal(azb_poller_wait_end(call, NULL), AZB_E_TIMEOUT);
    // a callback must not wait, but may begin and free
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_STATE, &err, "callback");
    azb_call_free(call);
}

static void a_callback_may_free_its_call(void **state)
{
    fixture *f = *state;
    azb_call *call = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = 1;
    azb_poller *poller = begin(f);
    assert_int_equal(azb_poller_wait_begin(poller, &options, begin_again, poller, &call, NULL),
                     AZB_OK);
    step(f);
    azb_mock_advance(f->stage.mock, 1);
    step(f);
    step(f);
    azb_poller_free(poller);
}

typedef struct seen {
    int count;
    double percent;
    char state[32];
} seen;

static void see_progress(void *user, const azb_progress *progress)
{
    seen *s = user;
    s->count++;
    s->percent = progress->percent;
    snprintf(s->state, sizeof s->state, "%s", progress->state);
}

static void tells_progress_after_each_poll(void **state)
{
    fixture *f = *state;
    seen s = {0};
    azb_poller *poller = begin(f);
    azb_poller_on_progress(poller, see_progress, &s);
    fixture_reply(f, "GET", "*", 200, NULL, "{\"status\":\"Copying\",\"percentComplete\":12.5}");
    fixture_reply(f, "GET", "*", 503, NULL, NULL);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    azb_progress progress = {.size = sizeof progress};
    assert_int_equal(azb_poller_progress(poller, &progress), AZB_OK);
    assert_true(progress.percent > 12.4 && progress.percent < 12.6);
    assert_string_equal(progress.state, "Copying");
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(s.count, 1);
    assert_string_equal(s.state, "Succeeded");
    assert_true(s.percent > 99.9);
    azb_poller_free(poller);
}

static void reports_no_progress_of_a_freed_poller(void **state)
{
    fixture *f = *state;
    seen s = {0};
    azb_call *call = NULL;
    azb_poller *poller = begin(f);
    azb_poller_on_progress(poller, see_progress, &s);
    fixture_reply(f, "GET", "*", 200, NULL, RUNNING);
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_DELAY, 5), AZB_OK);
    assert_int_equal(azb_poller_wait_begin(poller, NULL, NULL, NULL, &call, NULL), AZB_OK);
    step(f);
    azb_mock_advance(f->stage.mock, 3600 * 1000);
    step(f); // the poll is sent
    azb_poller_free(poller);
    azb_mock_advance(f->stage.mock, 5); // and answered, before the wait ends
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    azb_call_free(call);
    assert_int_equal(s.count, 0);
}

static void ten_thousand_wait_in_one_client(void **state)
{
    enum {
        COUNT = 10000,
        BYTES_MAX = 4096
    };
    fixture *f = *state;
    static azb_poller *pollers[COUNT];
    static azb_call *calls[COUNT];
    int ends = 0;
    char *padding = malloc(3000);
    char body[4096];
    assert_non_null(padding);
    memset(padding, 'x', 2999);
    padding[2999] = '\0';
    snprintf(body, sizeof body, "{\"status\":\"InProgress\",\"padding\":\"%s\"}", padding);
    free(padding);
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    fixture_repeat(f, -1);
    fixture_reply(f, "GET", "*", 200, "Retry-After: 600\n", body);
    fixture_repeat(f, COUNT - 1);
    const size_t before = atomic_load(&f->memory.live_bytes);
    for (size_t i = 0; i < COUNT; i++) {
        pollers[i] = fixture_begin(f, "POST", NULL);
        assert_int_equal(azb_poller_wait_begin(pollers[i], NULL, count_end, &ends, &calls[i], NULL),
                         AZB_OK);
    }
    size_t pending = 0;
    while (azb_mock_request_count(f->stage.mock) < 2 * COUNT) {
        assert_int_equal(azb_client_step(f->stage.client, -1, &pending, NULL), AZB_OK);
    }
    while (azb_client_timeout_ms(f->stage.client) < MINUTE_MS) {
        step(f);
    }
    assert_int_equal(azb_client_step(f->stage.client, 0, &pending, NULL), AZB_OK);
    assert_int_equal(pending, COUNT);
    const size_t each = (atomic_load(&f->memory.live_bytes) - before) / COUNT;
    print_message("%zu bytes for each\n", each);
    assert_true(each <= BYTES_MAX);
    fixture_reply(f, "GET", "*", 200, NULL, JOB_DONE);
    fixture_repeat(f, -1);
    for (size_t i = 0; i < COUNT; i++) {
        assert_int_equal(azb_call_wait(calls[i], NULL), AZB_OK);
        assert_int_equal(azb_poller_wait_end(calls[i], NULL), AZB_OK);
        azb_call_free(calls[i]);
        azb_poller_free(pollers[i]);
    }
    assert_int_equal(ends, COUNT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(waits_at_the_pace_of_the_service, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(rides_out_what_may_pass, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(gives_up_after_ten_failures_in_a_row, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(does_not_ride_out_the_rest, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(waits_for_a_resource_that_is_not_there_yet, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(ends_at_its_deadline_and_goes_on, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_poll_takes_no_longer_than_the_wait, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_token_ends_the_wait_alone, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(has_one_wait_at_a_time, fixture_open, fixture_close),
        cmocka_unit_test(anything_may_be_freed_first),
        cmocka_unit_test_setup_teardown(only_a_wait_ends_as_one, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_freed_client_waits_no_more, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_callback_may_free_its_call, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_progress_after_each_poll, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(reports_no_progress_of_a_freed_poller, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(ten_thousand_wait_in_one_client, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
