// The life of a guard that has no user any more: it ends by itself, whatever its client meets.
#include <string.h>

#include <azbackup/sys/transport.h>

#include "arm/client_loop.h"
#include "loop/loop_priv.h"
#include "rig.h"
#include "support/test.h"

#define BEGIN "beginGetAccess"
#define END   "endGetAccess"

enum {
    SECOND_MS = 1000,
    MINUTE_MS = 60 * SECOND_MS,
    TIMERS_MAX = 64
};

static azb_call_options options_within(int64_t timeout_ms)
{
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = timeout_ms;
    return call;
}

// Steps until nothing is pending, which must be so in time.
static void step_to_the_end(disk_rig *r, int64_t within_ms)
{
    const int64_t end_ms = disk_rig_now(r) + within_ms;
    size_t pending = 1;
    while (pending > 0) {
        assert_int_equal(azb_client_step(r->client, SECOND_MS, &pending, NULL), AZB_OK);
        assert_true(disk_rig_now(r) <= end_ms);
    }
}

static bool is_left(const disk_rig *r)
{
    return strstr(r->test.log, "disk_access.left") != NULL;
}

// An end of access that the service never finishes.
static void script_endless_end(disk_rig *r)
{
    disk_rig_accept(r, END);
    disk_rig_status(r, "InProgress");
    assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
}

// ---- freed in a callback ----

static void free_in_callback(void *user, azb_call *call)
{
    (void)call;
    azb_disk_access_free(user);
}

// The wait for the end of access begins when the guard is freed already.
static void a_wait_that_begins_after_the_free_is_limited(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    script_endless_end(&r);
    assert_int_equal(azb_timer_begin(r.client, 0, free_in_callback, access, &timer, NULL), AZB_OK);
    step_to_the_end(&r, 6 * MINUTE_MS);
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_true(is_left(&r));
    azb_call_free(timer);
    disk_rig_close(&r);
}

// The client is freed while a guard that was freed before waits for the service.
static void a_wait_under_way_ends_with_its_client(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    script_endless_end(&r);
    assert_int_equal(azb_timer_begin(r.client, 0, free_in_callback, access, &timer, NULL), AZB_OK);
    while (disk_rig_count(&r, "operations/op-1") == 0) {
        assert_int_equal(azb_client_step(r.client, SECOND_MS, NULL, NULL), AZB_OK);
    }
    azb_call_free(timer);
    disk_rig_free_client(&r);
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_true(is_left(&r));
    disk_rig_close(&r);
}

// The client is freed while a request or a wait of the guard is under way. The callback of another
// call, which ends before or after it, frees the guard.
static void a_guard_is_freed_while_its_client_closes(void **state)
{
    static const struct {
        bool renews;   // what is under way; false: it ends the access
        bool accepted; // the service works on it; false: it has not answered
        bool is_first; // the other call began before
    } rows[] = {{false, false, false}, {false, false, true}, {false, true, false},
                {false, true, true},   {true, false, false}, {true, false, true},
                {true, true, false},   {true, true, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        azb_call *timer = NULL;
        azb_call_options call = options_within(SECOND_MS);
        disk_rig_open(&r);
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        azb_disk_access *access = disk_rig_access(&r);
        disk_rig_accept(&r, rows[i].renews ? BEGIN : END);
        if (!rows[i].accepted) {
            assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_STALL, 0), AZB_OK);
        }
        for (int n = 0; n < 2; n++) {
            if ((n == 0) == rows[i].is_first) {
                assert_int_equal(azb_timer_begin(r.client, DISK_RIG_HOUR_MS, free_in_callback,
                                                 access, &timer, NULL),
                                 AZB_OK);
            } else {
                assert_int_equal(rows[i].renews ? azb_disk_access_renew(access, &call, NULL)
                                                : azb_disk_access_close(access, &call, NULL),
                                 AZB_E_TIMEOUT);
            }
        }
        const size_t requests = azb_mock_request_count(r.mock);
        disk_rig_free_client(&r);
        assert_int_equal(azb_mock_request_count(r.mock), requests);
        assert_true(is_left(&r));
        azb_call_free(timer);
        disk_rig_close(&r);
    }
}

// ---- a transport that stops working ----

static struct {
    azb_transport inner;
    bool is_broken;
} broken;

static azb_status step_unless_broken(void *user, int32_t timeout_ms)
{
    return broken.is_broken ? AZB_E_TRANSPORT : broken.inner.step(user, timeout_ms);
}

static void open_with_broken(disk_rig *r)
{
    azb_client_options options;
    disk_rig_open(r);
    disk_rig_free_client(r);
    azb_options_init(&options, sizeof options);
    broken.inner = *azb_mock_transport(r->mock);
    broken.is_broken = false;
    azb_transport transport = broken.inner;
    transport.step = step_unless_broken;
    options.transport = &transport;
    options.credential = r->credential;
    assert_int_equal(azb_client_new(r->test.context, &options, &r->client, NULL), AZB_OK);
}

// The guard gives up between two requests and sends nothing when the transport works again.
static void a_guard_that_gives_up_asks_no_more(void **state)
{
    disk_rig r;
    azb_call_options call = options_within(SECOND_MS);
    (void)state;
    open_with_broken(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_revoke(&r, 409);
    assert_int_equal(azb_disk_access_close(access, &call, NULL), AZB_E_TIMEOUT);
    broken.is_broken = true;
    azb_disk_access_free(access);
    assert_true(is_left(&r));
    broken.is_broken = false;
    step_to_the_end(&r, MINUTE_MS);
    assert_int_equal(disk_rig_count(&r, END), 1);
    disk_rig_close(&r);
}

// ---- no memory for the guard's timer ----

typedef struct hoarder {
    disk_rig *rig;
    azb_disk_access *access; // to be freed; NULL: it is already
    azbi_timer timers[TIMERS_MAX];
    size_t count;
} hoarder;

// Takes all places for timers that there is memory for, and lets the next allocation fail.
static void take_all_places(void *user, azb_call *call)
{
    hoarder *h = user;
    disk_rig *r = h->rig;
    azbi_loop *loop = azbi_client_loop(r->client);
    (void)call;
    while (loop->timer_places < loop->timers.cap) {
        assert_in_range(h->count, 0, TIMERS_MAX - 1);
        assert_int_equal(azbi_loop_reserve_timer(loop, &h->timers[h->count]), AZB_OK);
        h->count++;
    }
    azb_disk_access_free(h->access);
    r->test.memory.fail_at = r->test.memory.calls + 1;
}

static void stop_hoarding(hoarder *h)
{
    for (size_t i = 0; i < h->count; i++) {
        azbi_loop_unreserve_timer(azbi_client_loop(h->rig->client), &h->timers[i]);
    }
}

// A guard that waits for the service is freed and cannot arm the timer that ends the wait.
static void a_wait_that_cannot_be_timed_is_stopped(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    azb_call_options call = options_within(6 * SECOND_MS);
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    hoarder h = {.rig = &r, .access = disk_rig_access(&r)};
    script_endless_end(&r);
    assert_int_equal(azb_disk_access_close(h.access, &call, NULL), AZB_E_TIMEOUT);
    assert_int_equal(azb_timer_begin(r.client, 0, take_all_places, &h, &timer, NULL), AZB_OK);
    while (!failing_allocator_has_failed(&r.test.memory)) {
        assert_int_equal(azb_client_step(r.client, 0, NULL, NULL), AZB_OK);
    }
    stop_hoarding(&h);
    step_to_the_end(&r, 6 * MINUTE_MS);
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_true(is_left(&r));
    azb_call_free(timer);
    disk_rig_close(&r);
}

// A guard that was freed cannot arm the timer for its next request.
static void a_request_that_cannot_be_timed_is_not_made(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    azb_call *other = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    hoarder h = {.rig = &r};
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_revoke(&r, 409);
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_DELAY, SECOND_MS), AZB_OK);
    disk_rig_reply(&r, "GET", "*/disks/d1?*", 200, NULL, "{}");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_DELAY, SECOND_MS), AZB_OK);
    assert_int_equal(azb_timer_begin(r.client, 0, free_in_callback, access, &timer, NULL), AZB_OK);
    while (disk_rig_count(&r, END) == 0) {
        assert_int_equal(azb_client_step(r.client, 0, NULL, NULL), AZB_OK);
    }
    // Its answer comes in the same step as that of the guard's request, and after it.
    assert_int_equal(
        azb_disks_get_begin(r.client, DISK_RIG_DISK, NULL, take_all_places, &h, &other, NULL),
        AZB_OK);
    while (!failing_allocator_has_failed(&r.test.memory)) {
        assert_int_equal(azb_client_step(r.client, SECOND_MS, NULL, NULL), AZB_OK);
    }
    stop_hoarding(&h);
    step_to_the_end(&r, MINUTE_MS);
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_true(is_left(&r));
    azb_call_free(other);
    azb_call_free(timer);
    disk_rig_close(&r);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_wait_that_begins_after_the_free_is_limited),
        cmocka_unit_test(a_wait_under_way_ends_with_its_client),
        cmocka_unit_test(a_guard_is_freed_while_its_client_closes),
        cmocka_unit_test(a_guard_that_gives_up_asks_no_more),
        cmocka_unit_test(a_wait_that_cannot_be_timed_is_stopped),
        cmocka_unit_test(a_request_that_cannot_be_timed_is_not_made),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
