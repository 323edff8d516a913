// test_call.c - calls from their beginning to their end.
#include "fixture.h"

#include <sched.h>
#include <stdatomic.h>
#include <time.h>

#include <azbackup/service/backups.h>
#include <azbackup/service/intents.h>
#include <azbackup/service/recovery_points.h>
#include <azbackup/service/virtual_machines.h>

#define MACHINE                                                                        \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/virtualMachines/vm"
#define POINT_BODY "{\"name\":\"p1\",\"properties\":{\"objectType\":\"IaasVMRecoveryPoint\"}}"

static azb_call *begin(fixture *f, azb_call_fn done, void *user)
{
    azb_call *call = NULL;
    azb_error *err = NULL;
    assert_int_equal(
        azb_recovery_points_get_begin(f->stage.client, ITEM, "p1", NULL, done, user, &call, &err),
        AZB_OK);
    assert_null(err);
    assert_int_equal(azb_call_is_done(call), 0);
    return call;
}

static void step(fixture *f)
{
    assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
}

static void begins_waits_and_ends(void **state)
{
    fixture *f = *state;
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "GET", "*/recoveryPoints/p1?*", 200, JSON_TYPE, POINT_BODY);
    azb_call *call = begin(f, NULL, NULL);
    assert_failed(azb_recovery_points_get_end(call, &point, &err), AZB_E_STATE, &err, "under way");
    assert_int_equal(azb_call_wait(call, &err), AZB_OK);
    assert_int_equal(azb_call_is_done(call), 1);
    // another operation's end does not take it
    azb_poller *poller = NULL;
    assert_failed(azb_backups_trigger_end(call, &poller, &err), AZB_E_ARG, &err, "another");
    assert_int_equal(azb_recovery_points_get_end(call, &point, &err), AZB_OK);
    assert_string_equal(point->name.ptr, "p1");
    azb_recovery_point_resource *second = NULL;
    assert_failed(azb_recovery_points_get_end(call, &second, &err), AZB_E_STATE, &err, "already");
    azb_call_free(call);
    azb_model_free(&point->model); // lives on its own
}

typedef struct ending {
    fixture *f;
    int count;
    azb_status status;
} ending;

static void end_and_free(void *user, azb_call *call)
{
    ending *e = user;
    azb_recovery_point_resource *point = NULL;
    e->count++;
    e->status = azb_recovery_points_get_end(call, &point, NULL);
    // neither waits nor steps are for callbacks, on pain of a status
    assert_int_equal(azb_client_step(e->f->stage.client, 0, NULL, NULL), AZB_E_STATE);
    azb_model_free(point == NULL ? NULL : &point->model);
    azb_call_free(call);
}

static void a_callback_fetches_and_frees(void **state)
{
    fixture *f = *state;
    ending e = {.f = f};
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, POINT_BODY);
    (void)begin(f, end_and_free, &e);
    while (e.count == 0) {
        step(f);
    }
    step(f);
    assert_int_equal(e.count, 1);
    assert_int_equal(e.status, AZB_OK);
}

static void a_freed_call_calls_nobody(void **state)
{
    fixture *f = *state;
    ending e = {.f = f};
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, POINT_BODY);
    azb_call_free(begin(f, end_and_free, &e));
    for (int i = 0; i < 3; i++) {
        step(f);
    }
    assert_int_equal(e.count, 0);
    azb_call_free(NULL);
}

// ---- the user pointer ----

typedef struct owned {
    int ran, ended, ran_before_end;
} owned;

static void note_run(void *user, azb_call *call)
{
    owned *o = user;
    (void)call;
    o->ran++;
    assert_int_equal(o->ended, 0);
}

static void note_end(void *user)
{
    owned *o = user;
    o->ended++;
    o->ran_before_end = o->ran;
}

static void a_user_pointer_ends_once(void **state)
{
    fixture *f = *state;
    owned o = {0, 0, 0};
    azb_error *err = NULL;
    fixture_reply(f, "GET", "*/recoveryPoints/p1?*", 200, JSON_TYPE, POINT_BODY);
    azb_call *call = begin(f, note_run, &o);
    assert_int_equal(azb_call_set_destroy(call, note_end, &err), AZB_OK);
    assert_failed(azb_call_set_destroy(call, note_end, &err), AZB_E_STATE, &err, "already");
    assert_int_equal(azb_call_wait(call, &err), AZB_OK);
    assert_true(o.ran == 1 && o.ended == 1 && o.ran_before_end == 1);
    azb_call_free(call);
    assert_int_equal(o.ended, 1);
}

// It is over already, so it ends at once.
static void a_user_pointer_of_a_call_that_is_over_ends_at_once(void **state)
{
    fixture *f = *state;
    owned o = {0, 0, 0};
    fixture_reply(f, "GET", "*/recoveryPoints/p1?*", 200, JSON_TYPE, POINT_BODY);
    azb_call *call = begin(f, note_run, &o);
    assert_int_equal(azb_call_wait(call, NULL), AZB_OK);
    assert_int_equal(o.ended, 0);
    assert_int_equal(azb_call_set_destroy(call, note_end, NULL), AZB_OK);
    assert_int_equal(o.ended, 1);
    azb_call_free(call);
    assert_int_equal(o.ended, 1);
}

// The callback of a freed call never runs; the pointer ends all the same.
static void a_user_pointer_of_a_freed_call_ends(void **state)
{
    fixture *f = *state;
    owned o = {0, 0, 0};
    fixture_reply(f, "GET", "*/recoveryPoints/p1?*", 200, JSON_TYPE, POINT_BODY);
    azb_call *call = begin(f, note_run, &o);
    assert_int_equal(azb_call_set_destroy(call, note_end, NULL), AZB_OK);
    azb_call_free(call);
    step(f);
    step(f);
    assert_true(o.ran == 0 && o.ended == 1);
}

static void a_user_pointer_needs_a_function(void **state)
{
    fixture *f = *state;
    owned o = {0, 0, 0};
    azb_error *err = NULL;
    azb_call *call = begin(f, note_run, &o);
    assert_failed(azb_call_set_destroy(call, NULL, &err), AZB_E_ARG, &err, "destroy");
    assert_failed(azb_call_set_destroy(NULL, note_end, &err), AZB_E_ARG, &err, "call");
    azb_call_free(call);
    assert_int_equal(o.ended, 0);
}

static void ends_canceled(void **state)
{
    fixture *f = *state;
    ending e = {.f = f};
    fixture_reply(f, "GET", "*", 200, NULL, NULL);
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
    azb_call *call = begin(f, end_and_free, &e);
    step(f);
    azb_call_cancel(call);
    step(f);
    assert_int_equal(e.count, 1);
    assert_int_equal(e.status, AZB_E_CANCELED);
    azb_call_cancel(NULL);
}

static void ends_with_its_client(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    ending e = {.f = f};
    fixture_reply(f, "GET", "*", 200, NULL, NULL);
    fixture_repeat(f, 1);
    assert_int_equal(azb_mock_with(f->stage.mock, AZB_MOCK_STALL, 0), AZB_OK);
    azb_call *silent = begin(f, NULL, NULL);
    azb_call *dropped = begin(f, end_and_free, &e);
    step(f);
    azb_call_free(dropped);
    azb_client_free(f->stage.client);
    f->stage.client = NULL;
    assert_int_equal(e.count, 0);
    assert_int_equal(azb_call_is_done(silent), 1);
    assert_int_equal(azb_call_wait(silent, NULL), AZB_OK);
    assert_failed(azb_recovery_points_get_end(silent, &point, &err), AZB_E_CANCELED, &err, NULL);
    azb_call_free(silent);
}

static void tells_what_the_service_said(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    fixture_reply(f, "GET", "*", 404, "x-ms-request-id: r1\nx-ms-correlation-request-id: c1\n",
                  "{\"error\":{\"code\":\"ResourceNotFound\",\"message\":\"No such point.\"}}");
    assert_int_equal(azb_recovery_points_get(f->stage.client, ITEM, "p1", NULL, &point, &err),
                     AZB_E_SERVICE);
    assert_null(point);
    assert_string_equal(azb_error_service_code(err), "ResourceNotFound");
    assert_string_equal(azb_error_request_id(err), "r1");
    assert_string_equal(azb_error_correlation_id(err), "c1");
    assert_int_equal(azb_error_http_status(err), 404);
    assert_string_equal(azb_error_method(err), "GET");
    assert_failed(AZB_E_SERVICE, AZB_E_SERVICE, &err,
                  "RecoveryPoints_Get: ResourceNotFound: No such point: the service answered 404");
}

static void tells_what_is_no_model(void **state)
{
    static const struct {
        const char *headers, *body, *text;
    } cases[] = {
        {JSON_TYPE, "{\"name\":", NULL},
        {JSON_TYPE, "{\"name\":7}", "name"},
        {"Content-Type: text/html\n", "<p>", "text/html"},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        azb_recovery_point_resource *point = NULL;
        fixture_reply(f, "GET", "*", 200, cases[i].headers, cases[i].body);
        const azb_status status =
            azb_recovery_points_get(f->stage.client, ITEM, "p1", NULL, &point, &err);
        assert_null(point);
        assert_int_equal(azb_error_http_status(err), 200);
        assert_failed(status, AZB_E_JSON, &err, "RecoveryPoints_Get");
    }
}

static void asks_again_when_a_read_brings_nothing(void **state)
{
    fixture *f = *state;
    azb_recovery_point_resource *point = NULL;
    azb_error *err = NULL;
    fixture_reply(f, "GET", "*", 200, NULL, NULL);
    fixture_reply(f, "GET", "*", 204, NULL, NULL);
    fixture_reply(f, "GET", "*", 200, JSON_TYPE, "{\"name\":\"p1\"}");
    assert_int_equal(azb_recovery_points_get(f->stage.client, ITEM, "p1", NULL, &point, NULL),
                     AZB_OK);
    assert_non_null(point);
    azb_model_free(&point->model);
    for (int i = 0; i < 4; i++) {
        fixture_reply(f, "GET", "*", 200, NULL, NULL);
    }
    const azb_status status =
        azb_recovery_points_get(f->stage.client, ITEM, "p1", NULL, &point, &err);
    assert_null(point);
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    assert_int_equal(azb_error_attempt_count(err), 3);
    assert_memory_equal(azb_error_attempt(err, 0), "200 without a body", 18);
    assert_int_equal(azb_error_may_have_begun(err), 0);
    assert_failed(status, AZB_E_JSON, &err,
                  "RecoveryPoints_Get: the answer has no body: HTTP 200 where "
                  "RecoveryPointResource is expected");
}

// It may have been carried out, so it is not sent again.
static void asks_once_when_a_write_brings_nothing(void **state)
{
    fixture *f = *state;
    azb_model *body = NULL;
    azb_protection_intent_resource *intent = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_model_new(f->stage.context, "AzureResourceProtectionIntent", &body, NULL),
                     AZB_OK);
    fixture_reply(f, "PUT", "*", 200, NULL, NULL);
    const azb_status status =
        azb_intents_create_or_update(f->stage.client, VAULT, "i1", body, NULL, &intent, &err);
    assert_null(intent);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1);
    assert_int_equal(azb_error_may_have_begun(err), 1);
    assert_failed(status, AZB_E_JSON, &err, "ProtectionIntentResource");
    azb_model_free(body);
}

static void sends_bodies_headers_and_ids(void **state)
{
    fixture *f = *state;
    azb_model *request = NULL;
    azb_poller *poller = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.client_request_id = "22222222-0000-0000-0000-000000000000";
    assert_int_equal(azb_model_new(f->stage.context, "IaasVMBackupRequest", &request, NULL),
                     AZB_OK);
    fixture_reply(f, "POST", "*", 202, BOTH, NULL);
    assert_int_equal(azb_backups_trigger(f->stage.client, ITEM, request, &options, &poller, NULL),
                     AZB_OK);
    const azb_mock *mock = f->stage.mock;
    assert_string_equal(azb_mock_request_method(mock, 0), "POST");
    assert_string_equal(azb_mock_request_body(mock, 0),
                        "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\"}}");
    assert_string_equal(azb_mock_request_header(mock, 0, "content-type"), "application/json");
    assert_string_equal(azb_mock_request_header(mock, 0, "x-ms-client-request-id"),
                        options.client_request_id);
    assert_non_null(strstr(azb_mock_request_url(mock, 0), "/VM%3Biaasvmcontainerv2%3Brg%3Bvm1/"
                                                          "backup?api-version="));
    azb_poller_free(poller);
    azb_model_free(request);
}

// Any body may hold what its caller calls a secret, also one that outgrew its first block.
static void leaves_no_body_behind(void **state)
{
    enum {
        LONG = 60000
    };
    fixture *f = *state;
    static const char before[] = "{\"location\":\"westus\",\"tags\":{\"t\":\"";
    static const char after[] = "\"},\"properties\":{\"userData\":\"Hush-1\",\"osProfile\":{"
                                "\"adminPassword\":\"Hush-2\"}}}";
    static char text[LONG + 256];
    snprintf(text, sizeof text, "%s%0*d%s", before, (int)LONG, 0, after);
    azb_model *vm = NULL;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    f->memory.secrets[0] = "Hush-1";
    f->memory.secrets[1] = "Hush-2";
    assert_int_equal(
        azb_model_from_json(f->stage.context, "VirtualMachine", text, strlen(text), &vm, NULL),
        AZB_OK);
    fixture_reply(f, "PUT", "*", 409, JSON_TYPE, "{}");
    assert_failed(azb_virtual_machines_create_or_update(f->stage.client, MACHINE, vm, NULL, NULL,
                                                        &poller, &err),
                  AZB_E_SERVICE, &err, NULL);
    azb_model_free(vm);
    assert_int_equal(atomic_load(&f->memory.unwiped), 0);
}

static void refuses_answers_that_begin_nothing(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_model *request = NULL;
    assert_int_equal(azb_model_new(f->stage.context, "IaasVMBackupRequest", &request, NULL),
                     AZB_OK);
    fixture_reply(f, "POST", "*", 206, NULL, NULL);
    assert_failed(azb_backups_trigger(f->stage.client, ITEM, request, NULL, &poller, &err),
                  AZB_E_SERVICE, &err, "starts");
    assert_null(poller);
    azb_model_free(request);
}

static azb_call *delay(fixture *f, int64_t delay_ms)
{
    azb_call *call = NULL;
    assert_int_equal(azb_timer_begin(f->stage.client, delay_ms, NULL, NULL, &call, NULL), AZB_OK);
    return call;
}

static void waits_for_any_of_several(void **state)
{
    fixture *f = *state;
    static const size_t order[] = {3, 1, 4};
    const int64_t start = azb_context_monotonic_ms(f->stage.context);
    azb_call *calls[] = {NULL, delay(f, 2000), NULL, delay(f, 1000), delay(f, 3000)};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        size_t index = 99;
        assert_int_equal(azb_call_wait_any(calls, 5, &index, NULL), AZB_OK);
        assert_int_equal(index, order[i]);
        assert_int_equal(azb_timer_end(calls[index], NULL), AZB_OK);
        azb_call_free(calls[index]);
        calls[index] = NULL;
    }
    assert_int_equal(azb_context_monotonic_ms(f->stage.context) - start, 3000);
}

static void refuses_sets_without_an_end(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    size_t index = 0;
    stage other = {0};
    assert_int_equal(stage_open(&other, NULL, NULL), AZB_OK);
    azb_call *calls[] = {delay(f, 1), NULL};
    assert_int_equal(azb_timer_begin(other.client, 1, NULL, NULL, &calls[1], NULL), AZB_OK);
    assert_failed(azb_call_wait_any(calls, 2, &index, &err), AZB_E_ARG, &err,
                  "must all be of one client");
    azb_call_free(calls[1]);
    calls[1] = NULL;
    assert_failed(azb_call_wait_any(calls, 1, NULL, &err), AZB_E_ARG, &err, "index");
    assert_failed(azb_call_wait_any(calls, 0, &index, &err), AZB_E_ARG, &err,
                  "must have a call to wait for");
    assert_failed(azb_call_wait_any(&calls[1], 1, &index, &err), AZB_E_ARG, &err,
                  "must have a call to wait for");
    assert_failed(azb_call_wait_any(NULL, 1, &index, &err), AZB_E_ARG, &err,
                  "must have a call to wait for");
    azb_call_free(calls[0]);
    stage_close(&other);
}

static void no_call_is_under_way(void **state)
{
    azb_error *err = NULL;
    (void)state;
    assert_int_equal(azb_call_is_done(NULL), 0);
    assert_failed(azb_call_wait(NULL, &err), AZB_E_ARG, &err, "call");
    azb_call_cancel(NULL);
    azb_call_free(NULL);
}

static void calls_need_a_place(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    assert_failed(
        azb_recovery_points_get_begin(f->stage.client, ITEM, "p1", NULL, NULL, NULL, NULL, &err),
        AZB_E_ARG, &err, "out");
    assert_failed(azb_recovery_points_get(NULL, ITEM, "p1", NULL, &point, &err), AZB_E_ARG, &err,
                  "client");
    assert_null(point);
    azb_call *call = begin(f, NULL, NULL);
    assert_failed(azb_recovery_points_get_end(call, NULL, &err), AZB_E_ARG, &err, "out");
    azb_call_free(call);
}

// A pause that is longer than the call ends it at once, with all that the service said.
static void a_pause_beyond_its_time_ends_a_call(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_recovery_point_resource *point = NULL;
    fixture_reply(f, "GET", "*", 429, JSON_TYPE "Retry-After: 3600\n",
                  "{\"error\":{\"code\":\"TooManyRequests\",\"message\":\"Later.\"}}");
    assert_int_equal(azb_recovery_points_get(f->stage.client, ITEM, "p1", NULL, &point, &err),
                     AZB_E_THROTTLED);
    assert_string_equal(azb_error_service_code(err), "TooManyRequests");
    assert_string_equal(azb_error_service_message(err), "Later.");
    assert_int_equal(azb_error_retry_after_ms(err), 3600 * 1000);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 1);
    azb_error_free(err);
}

typedef struct slow_callback {
    atomic_bool began, has_returned;
} slow_callback;

static void return_late(void *user, azb_call *call)
{
    slow_callback *slow = user;
    const struct timespec pause = {.tv_nsec = 20 * 1000 * 1000};
    (void)call;
    atomic_store(&slow->began, true);
    (void)nanosleep(&pause, NULL);
    atomic_store(&slow->has_returned, true);
}

// What the callback uses may be freed as soon as its call is.
static void a_free_waits_for_the_callback(void **state)
{
    fixture *f = *state;
    slow_callback slow = {false, false};
    azb_call *call = NULL;
    assert_int_equal(azb_client_run_in_background(f->stage.client, 1, NULL), AZB_OK);
    assert_int_equal(azb_timer_begin(f->stage.client, 0, return_late, &slow, &call, NULL), AZB_OK);
    while (!atomic_load(&slow.began)) {
        (void)sched_yield();
    }
    azb_call_free(call);
    assert_true(atomic_load(&slow.has_returned));
    assert_int_equal(azb_client_run_in_background(f->stage.client, 0, NULL), AZB_OK);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(begins_waits_and_ends, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_callback_fetches_and_frees, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_freed_call_calls_nobody, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_user_pointer_ends_once, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_user_pointer_of_a_call_that_is_over_ends_at_once,
                                        fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_user_pointer_of_a_freed_call_ends, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_user_pointer_needs_a_function, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(ends_canceled, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(ends_with_its_client, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_what_the_service_said, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(tells_what_is_no_model, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(asks_again_when_a_read_brings_nothing, fixture_open_patient,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(asks_once_when_a_write_brings_nothing, fixture_open_patient,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(sends_bodies_headers_and_ids, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(leaves_no_body_behind, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(waits_for_any_of_several, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_sets_without_an_end, fixture_open, fixture_close),
        cmocka_unit_test(no_call_is_under_way),
        cmocka_unit_test_setup_teardown(calls_need_a_place, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(a_pause_beyond_its_time_ends_a_call, fixture_open_patient,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_free_waits_for_the_callback, fixture_open, fixture_close),
        cmocka_unit_test_setup_teardown(refuses_answers_that_begin_nothing, fixture_open,
                                        fixture_close),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
