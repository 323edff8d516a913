// Closing a guard while the service takes its time: the caller's time counts, one end of access is
// asked for, and the next close goes on where the last one stopped waiting.
#include <stdio.h>
#include <string.h>

#include <pthread.h>

#include <azbackup/sys/transport.h>

#include "rig.h"
#include "support/test.h"

#define BEGIN "beginGetAccess"
#define END   "endGetAccess"

enum {
    MINUTE_MS = 60 * 1000,
    FIRST_MS = 5 * 1000, // to the first poll; the others are a minute apart
    THREADS = 6
};

static azb_status close_within(azb_disk_access *access, int64_t timeout_ms)
{
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = timeout_ms;
    return azb_disk_access_close(access, &call, NULL);
}

// An end of access that the service works on for some minutes.
static void script_slow_end(disk_rig *r, int64_t minutes)
{
    disk_rig_accept(r, END);
    disk_rig_status(r, "InProgress");
    assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, minutes - 1), AZB_OK);
    disk_rig_status(r, "Succeeded");
}

static void waits_as_long_as_its_caller(void **state)
{
    static const struct {
        int64_t minutes;     // that the service takes
        int64_t timeouts[4]; // of the closes one after another; 0: without a deadline
        azb_status expected[4];
        int64_t took_ms;
    } rows[] = {
        {12, {0}, {AZB_OK}, 12 * MINUTE_MS + FIRST_MS},
        {12, {-1}, {AZB_OK}, 12 * MINUTE_MS + FIRST_MS},
        {12, {20 * MINUTE_MS}, {AZB_OK}, 12 * MINUTE_MS + FIRST_MS},
        {12, {1, 1000, 0}, {AZB_E_TIMEOUT, AZB_E_TIMEOUT, AZB_OK}, 12 * MINUTE_MS + FIRST_MS},
        {30, {7 * MINUTE_MS, 0}, {AZB_E_TIMEOUT, AZB_OK}, 30 * MINUTE_MS + FIRST_MS},
        {30,
         {4 * MINUTE_MS, 4 * MINUTE_MS, 11 * MINUTE_MS, 0},
         {AZB_E_TIMEOUT, AZB_E_TIMEOUT, AZB_E_TIMEOUT, AZB_OK},
         30 * MINUTE_MS + FIRST_MS},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        disk_rig_open(&r);
        disk_rig_grants(&r, DISK_RIG_URL("1"));
        azb_disk_access *access = disk_rig_access(&r);
        script_slow_end(&r, rows[i].minutes);
        const int64_t start = disk_rig_now(&r);
        int64_t until = start;
        azb_status status = AZB_E_TIMEOUT;
        for (size_t n = 0; status == AZB_E_TIMEOUT; n++) {
            status = close_within(access, rows[i].timeouts[n]);
            assert_int_equal(status, rows[i].expected[n]);
            until += rows[i].timeouts[n];
            assert_true(status == AZB_OK || disk_rig_now(&r) == until);
        }
        assert_int_equal(disk_rig_now(&r) - start, rows[i].took_ms);
        assert_int_equal(disk_rig_count(&r, END), 1);
        azb_disk_access_free(access);
        assert_int_equal(disk_rig_count(&r, END), 1);
        assert_null(strstr(r.test.log, "disk_access.left"));
        disk_rig_close(&r);
    }
}

// The wait breaks off, the service's work does not: the next close looks on.
static void a_wait_that_breaks_off_is_taken_up_again(void **state)
{
    static const struct {
        const char *body; // of the polls that fail, with HTTP status 503 where it is NULL
        azb_status expected;
        size_t ends; // requests for an end of access, all in all
    } rows[] = {
        {NULL, AZB_E_SERVICE, 1},
        {"{\"status\":", AZB_E_JSON, 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        for (int frees = 0; frees < 2; frees++) {
            disk_rig r;
            disk_rig_open(&r);
            disk_rig_grants(&r, DISK_RIG_URL("1"));
            azb_disk_access *access = disk_rig_access(&r);
            disk_rig_accept(&r, END);
            disk_rig_reply(&r, "GET", "*/operations/op-1?*", rows[i].body == NULL ? 503 : 200, NULL,
                           rows[i].body);
            // A wait rides out ten failed polls, each with the client's own retries of a 503.
            const int64_t more = rows[i].body == NULL ? 11 * 4 - 1 : 11 - 1;
            assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, more), AZB_OK);
            disk_rig_status(&r, "Succeeded");
            azb_error *err = NULL;
            const azb_status status = azb_disk_access_close(access, NULL, &err);
            if (status != rows[i].expected) {
                fail_msg("%s", azb_error_message(err));
            }
            azb_error_free(err);
            assert_int_equal(frees ? AZB_OK : azb_disk_access_close(access, NULL, NULL), AZB_OK);
            azb_disk_access_free(access);
            assert_int_equal(disk_rig_count(&r, END), rows[i].ends);
            disk_rig_close(&r);
        }
    }
}

static void close_in_callback(void *user, azb_call *call)
{
    (void)call;
    assert_int_equal(close_within(user, MINUTE_MS), AZB_E_STATE);
}

// A second caller with less time joins between two requests; the next one has the time of the
// first.
static void the_latest_deadline_counts(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_revoke(&r, 409);
    disk_rig_revoke(&r, 200);
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_DELAY, 10 * MINUTE_MS), AZB_OK);
    assert_int_equal(azb_timer_begin(r.client, 1000, close_in_callback, access, &timer, NULL),
                     AZB_OK);
    assert_int_equal(close_within(access, 20 * MINUTE_MS), AZB_OK);
    assert_int_equal(disk_rig_count(&r, END), 2);
    azb_call_free(timer);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

// Access that was granted again meanwhile has to be ended again.
static void access_that_is_granted_again_is_ended_again(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_accept(&r, END);
    disk_rig_reply(&r, "GET", "*/operations/op-1?*", 200, NULL, "{\"status\":");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, 10), AZB_OK);
    disk_rig_revoke(&r, 200);
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_E_JSON);
    assert_int_equal(azb_disk_access_renew(access, NULL, NULL), AZB_OK);
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
    assert_int_equal(disk_rig_count(&r, END), 2);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

static void trigger(void *user, azb_call *call)
{
    (void)call;
    azb_cancel_trigger(user);
}

static void a_token_ends_the_wait_alone(void **state)
{
    disk_rig r;
    azb_call_options call;
    azb_call *timer = NULL;
    azb_error *err = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    script_slow_end(&r, 9);
    azb_options_init(&call, sizeof call);
    assert_int_equal(azb_cancel_new(r.test.context, &call.cancel, NULL), AZB_OK);
    assert_int_equal(
        azb_timer_begin(r.client, 6 * MINUTE_MS + 7, trigger, call.cancel, &timer, NULL), AZB_OK);
    const int64_t start = disk_rig_now(&r);
    assert_int_equal(azb_disk_access_close(access, &call, &err), AZB_E_CANCELED);
    assert_int_equal(disk_rig_now(&r) - start, 6 * MINUTE_MS + 7);
    azb_error_free(err);
    // One that has fired before lets the end of access go on as well.
    assert_int_equal(azb_disk_access_close(access, &call, NULL), AZB_E_CANCELED);
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
    assert_int_equal(disk_rig_count(&r, END), 1);
    azb_call_free(timer);
    azb_cancel_free(call.cancel);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

// Who frees a guard does not wait for longer than five minutes, however long others were ready to.
static void freeing_keeps_its_five_minutes(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_accept(&r, END);
    disk_rig_status(&r, "InProgress");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    assert_int_equal(close_within(access, 7 * MINUTE_MS), AZB_E_TIMEOUT);
    const int64_t start = disk_rig_now(&r);
    azb_disk_access_free(access);
    assert_true(disk_rig_now(&r) - start <= 5 * MINUTE_MS);
    // What is left ends by itself while the client is stepped.
    size_t pending = 1;
    while (pending > 0) {
        assert_int_equal(azb_client_step(r.client, -1, &pending, NULL), AZB_OK);
        assert_true(disk_rig_now(&r) - start <= 11 * MINUTE_MS);
    }
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_non_null(strstr(r.test.log, "disk_access.left"));
    disk_rig_close(&r);
}

// ---- waits that end before the guard has what it waits for ----

static void a_token_ends_the_wait_for_a_renewal(void **state)
{
    disk_rig r;
    azb_call_options call;
    azb_error *err = NULL;
    char *url = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_options_init(&call, sizeof call);
    assert_int_equal(azb_cancel_new(r.test.context, &call.cancel, NULL), AZB_OK);
    azb_cancel_trigger(call.cancel);
    azb_mock_advance(r.mock, 2 * DISK_RIG_HOUR_MS);
    disk_rig_grants(&r, DISK_RIG_URL("2"));
    assert_int_equal(azb_disk_access_url(access, &call, &url, &err), AZB_E_CANCELED);
    assert_null(url);
    azb_error_free(err);
    assert_int_equal(azb_disk_access_renew(access, &call, NULL), AZB_E_CANCELED);
    disk_rig_expect_url(access, DISK_RIG_URL("2")); // it went on
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    // A place for the URL is required, whatever else is wrong.
    assert_int_equal(azb_disk_access_url(access, &call, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "url");
    azb_error_free(err);
    assert_int_equal(azb_disk_access_url(NULL, NULL, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "url");
    azb_error_free(err);
    disk_rig_revoke(&r, 200);
    azb_disk_access_free(access);
    azb_cancel_free(call.cancel);
    disk_rig_close(&r);
}

// A transport that stops working while a grant is under way.
static struct {
    azb_transport inner;
    int steps; // that still work
} broken;

static azb_status step(void *user, int32_t timeout_ms)
{
    if (broken.steps-- > 0) {
        return broken.inner.step(user, timeout_ms);
    }
    return broken.steps >= -2 ? AZB_E_TRANSPORT : broken.inner.step(user, timeout_ms);
}

static void what_an_opening_that_breaks_off_began_is_ended(void **state)
{
    bool met = false;
    (void)state;
    for (int steps = 0; steps < 8; steps++) {
        disk_rig r;
        azb_disk_access *access = NULL;
        azb_error *err = NULL;
        disk_rig_open(&r);
        azb_client_free(r.client);
        azb_client_options options;
        azb_options_init(&options, sizeof options);
        broken.inner = *azb_mock_transport(r.mock);
        broken.steps = steps;
        azb_transport transport = broken.inner;
        transport.step = step;
        options.transport = &transport;
        options.credential = r.credential;
        assert_int_equal(azb_client_new(r.test.context, &options, &r.client, NULL), AZB_OK);
        disk_rig_accept(&r, BEGIN);
        disk_rig_status(&r, "Succeeded");
        disk_rig_reply(&r, "GET", "*/results/op-1?*", 200, NULL,
                       "{\"accessSAS\":\"" DISK_RIG_URL("1") "\"}");
        disk_rig_revoke(&r, 200);
        const azb_status status =
            azb_disk_access_open(r.client, DISK_RIG_DISK, NULL, NULL, &access, &err);
        assert_int_equal(status == AZB_OK, access != NULL);
        azb_error_free(err);
        met = met || (status != AZB_OK && disk_rig_count(&r, BEGIN) == 1);
        azb_disk_access_free(access);
        size_t pending = 1;
        while (pending > 0) {
            const azb_status stepped = azb_client_step(r.client, -1, &pending, NULL);
            assert_true(stepped == AZB_OK || (stepped == AZB_E_TRANSPORT && broken.steps >= -2));
        }
        assert_int_equal(disk_rig_count(&r, END), disk_rig_count(&r, BEGIN));
        azb_client_free(r.client);
        r.client = NULL;
        azb_credential_free(r.credential);
        test_context_dispose(&r.test);
        azb_mock_free(r.mock);
    }
    assert_true(met);
}

// ---- threads ----

typedef struct closer {
    azb_disk_access *access;
    azb_cancel *cancel;
    int64_t timeout_ms;
    azb_status status;
} closer;

static void *close_once(void *user)
{
    closer *c = user;
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.cancel = c->cancel;
    call.timeout_ms = c->timeout_ms;
    c->status = azb_disk_access_close(c->access, &call, NULL);
    return NULL;
}

// Some have no time, some have a token, some wait: there is one end of access.
static void many_closers_share_one_end(void **state)
{
    (void)state;
    for (int in_background = 0; in_background < 2; in_background++) {
        disk_rig r;
        pthread_t threads[THREADS];
        closer closers[THREADS];
        azb_cancel *cancel = NULL;
        disk_rig_open(&r);
        disk_rig_grants(&r, DISK_RIG_URL("1"));
        assert_int_equal(azb_client_run_in_background(r.client, in_background, NULL), AZB_OK);
        assert_int_equal(azb_cancel_new(r.test.context, &cancel, NULL), AZB_OK);
        azb_disk_access *access = disk_rig_access(&r);
        script_slow_end(&r, 12);
        for (int i = 0; i < THREADS; i++) {
            closers[i] = (closer){access, i % 3 == 1 ? cancel : NULL, i % 3 == 2 ? 10 : 0, AZB_OK};
            assert_int_equal(pthread_create(&threads[i], NULL, close_once, &closers[i]), 0);
        }
        azb_cancel_trigger(cancel);
        for (int i = 0; i < THREADS; i++) {
            assert_int_equal(pthread_join(threads[i], NULL), 0);
            const azb_status given_up = i % 3 == 1 ? AZB_E_CANCELED : AZB_E_TIMEOUT;
            assert_true(closers[i].status == AZB_OK ||
                        (i % 3 != 0 && closers[i].status == given_up));
        }
        assert_int_equal(disk_rig_count(&r, END), 1);
        assert_int_equal(azb_client_run_in_background(r.client, 0, NULL), AZB_OK);
        azb_disk_access_free(access);
        azb_cancel_free(cancel);
        disk_rig_close(&r);
    }
}

typedef struct opener {
    disk_rig *rig;
    azb_cancel *cancel;
    azb_status status;
} opener;

static void *open_once(void *user)
{
    opener *o = user;
    azb_disk_access *access = NULL;
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.cancel = o->cancel;
    o->status = azb_disk_access_open(o->rig->client, DISK_RIG_DISK, NULL, &call, &access, NULL);
    azb_disk_access_free(access);
    return NULL;
}

// The token is fired by another thread, at whatever moment of the opening.
static void an_opening_is_canceled_from_another_thread(void **state)
{
    enum {
        ROUNDS = 20
    };
    (void)state;
    for (int i = 0; i < ROUNDS; i++) {
        disk_rig r;
        pthread_t thread;
        opener o = {.rig = &r};
        disk_rig_open(&r);
        assert_int_equal(azb_client_run_in_background(r.client, i % 2, NULL), AZB_OK);
        assert_int_equal(azb_cancel_new(r.test.context, &o.cancel, NULL), AZB_OK);
        disk_rig_accept(&r, BEGIN);
        disk_rig_status(&r, "InProgress");
        assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
        disk_rig_revoke(&r, 200);
        assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
        assert_int_equal(pthread_create(&thread, NULL, open_once, &o), 0);
        azb_cancel_trigger(o.cancel);
        assert_int_equal(pthread_join(thread, NULL), 0);
        assert_int_equal(o.status, AZB_E_CANCELED);
        assert_int_equal(azb_client_run_in_background(r.client, 0, NULL), AZB_OK);
        // Access that may have been granted was ended.
        assert_true(disk_rig_count(&r, BEGIN) == 0 || disk_rig_count(&r, END) == 1);
        azb_cancel_free(o.cancel);
        azb_client_free(r.client);
        azb_credential_free(r.credential);
        test_context_dispose(&r.test);
        azb_mock_free(r.mock);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(waits_as_long_as_its_caller),
        cmocka_unit_test(a_wait_that_breaks_off_is_taken_up_again),
        cmocka_unit_test(the_latest_deadline_counts),
        cmocka_unit_test(access_that_is_granted_again_is_ended_again),
        cmocka_unit_test(a_token_ends_the_wait_alone),
        cmocka_unit_test(freeing_keeps_its_five_minutes),
        cmocka_unit_test(a_token_ends_the_wait_for_a_renewal),
        cmocka_unit_test(what_an_opening_that_breaks_off_began_is_ended),
        cmocka_unit_test(many_closers_share_one_end),
        cmocka_unit_test(an_opening_is_canceled_from_another_thread),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
