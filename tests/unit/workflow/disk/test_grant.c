// Renewals: when they happen, how often, and what a reader gets while they fail.
#include <stdio.h>
#include <string.h>

#include <pthread.h>

#include "rig.h"
#include "support/test.h"

#define BEGIN "beginGetAccess"
#define END   "endGetAccess"

static void close_and_free(azb_disk_access *access)
{
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
    azb_disk_access_free(access);
}

// Lets the client work until the mock's clock has moved so far.
static void step_until(disk_rig *r, int64_t end_ms)
{
    while (disk_rig_now(r) < end_ms) {
        assert_int_equal(azb_client_step(r->client, end_ms - disk_rig_now(r), NULL, NULL), AZB_OK);
    }
}

static void renews_by_itself_a_quarter_before_the_end(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    const int64_t start = disk_rig_now(&r);
    const int64_t due = start + DISK_RIG_HOUR_MS / 4 * 3;
    step_until(&r, due - 1);
    assert_int_equal(disk_rig_count(&r, BEGIN), 1);
    disk_rig_grant(&r, DISK_RIG_URL("2"));
    step_until(&r, due + 1);
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    assert_true(azb_disk_access_remaining_ms(access) > DISK_RIG_HOUR_MS - 1000);
    disk_rig_expect_url(access, DISK_RIG_URL("2"));
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

// A program without a thread and a loop of its own: the reader's question is what renews.
static void renews_when_asked_and_due(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 4 * 3 - 1);
    disk_rig_expect_url(access, DISK_RIG_URL("1"));
    azb_mock_advance(r.mock, 1);
    disk_rig_accept(&r, BEGIN);
    disk_rig_status(&r, "Succeeded");
    disk_rig_reply(&r, "GET", "*/results/op-1?*", 200, NULL,
                   "{\"accessSAS\":\"" DISK_RIG_URL("2") "\"}");
    disk_rig_expect_url(access, DISK_RIG_URL("2"));
    // Its time counts from the request on, not from the answer.
    assert_int_equal(azb_disk_access_remaining_ms(access), DISK_RIG_HOUR_MS - 5000);
    azb_mock_advance(r.mock, 2 * DISK_RIG_HOUR_MS);
    assert_int_equal(azb_disk_access_remaining_ms(access), 0);
    disk_rig_grant(&r, DISK_RIG_URL("3"));
    disk_rig_expect_url(access, DISK_RIG_URL("3"));
    disk_rig_revoke(&r, 204);
    close_and_free(access);
    disk_rig_close(&r);
}

// Told by its reader that the storage refuses a URL, it does not wait for its own time.
static void renews_on_demand(void **state)
{
    disk_rig r;
    azb_error *err = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 2);
    disk_rig_grant(&r, DISK_RIG_URL("2"));
    assert_int_equal(azb_disk_access_renew(access, NULL, &err), AZB_OK);
    assert_null(err);
    assert_int_equal(azb_disk_access_remaining_ms(access), DISK_RIG_HOUR_MS);
    disk_rig_expect_url(access, DISK_RIG_URL("2"));

    // A refusal is told, and the URL from before stays.
    disk_rig_reply(&r, "POST", "*/beginGetAccess?*", 403, NULL,
                   "{\"error\":{\"code\":\"Denied\",\"message\":\"m\"}}");
    assert_int_equal(azb_disk_access_renew(access, NULL, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "Denied");
    azb_error_free(err);
    disk_rig_expect_url(access, DISK_RIG_URL("2"));
    assert_int_equal(disk_rig_count(&r, BEGIN), 3);

    assert_int_equal(azb_disk_access_renew(NULL, NULL, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "access");
    azb_error_free(err);
    disk_rig_revoke(&r, 200);
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
    assert_int_equal(azb_disk_access_renew(access, NULL, NULL), AZB_E_STATE);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

// The time of the call is over, the grant goes on: the next question gets what it brought.
static void a_renewal_outlives_the_patience_of_its_reader(void **state)
{
    disk_rig r;
    azb_call_options call;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 1000; // the operation is looked at later
    disk_rig_accept(&r, BEGIN);
    disk_rig_status(&r, "Succeeded");
    disk_rig_reply(&r, "GET", "*/results/op-1?*", 200, NULL,
                   "{\"accessSAS\":\"" DISK_RIG_URL("2") "\"}");
    assert_int_equal(azb_disk_access_renew(access, &call, NULL), AZB_E_TIMEOUT);
    disk_rig_expect_url(access, DISK_RIG_URL("1"));
    assert_int_equal(azb_disk_access_renew(access, NULL, NULL), AZB_OK);
    disk_rig_expect_url(access, DISK_RIG_URL("2"));
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

static void ten_hours_of_reading(void **state)
{
    enum {
        RANGE_MS = 7 * 1000,
        RANGES = 10 * DISK_RIG_HOUR_MS / RANGE_MS
    };
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    for (int i = 0; i < RANGES; i++) {
        disk_rig_expect_url(access, DISK_RIG_URL("1"));
        assert_true(azb_disk_access_remaining_ms(access) > DISK_RIG_HOUR_MS / 4);
        azb_mock_advance(r.mock, RANGE_MS);
    }
    assert_int_equal(disk_rig_count(&r, BEGIN), 1 + 10 * 60 / 45);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

static void refuse_grants(disk_rig *r)
{
    disk_rig_reply(r, "POST", "*/beginGetAccess?*", 403, NULL,
                   "{\"error\":{\"code\":\"Denied\",\"message\":\"m\"}}");
    assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
}

// The tries come closer together as the end does, and stop there.
static void failing_renewals_are_tried_again_until_the_end(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    const int64_t start = disk_rig_now(&r);
    refuse_grants(&r);
    step_until(&r, start + DISK_RIG_HOUR_MS / 4 * 3 + 60 * 1000 - 1);
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    step_until(&r, start + DISK_RIG_HOUR_MS - 10);
    const size_t before_end = disk_rig_count(&r, BEGIN);
    assert_in_range(before_end, 20, 45);
    disk_rig_expect_url(access, DISK_RIG_URL("1"));
    assert_in_range(disk_rig_count(&r, BEGIN), before_end, before_end + 1);
    step_until(&r, start + 3 * (int64_t)DISK_RIG_HOUR_MS);
    const size_t after_end = disk_rig_count(&r, BEGIN);
    assert_in_range(after_end, before_end, before_end + 3);
    assert_non_null(strstr(r.test.log, "disk_access.renewal"));

    // Now the reader learns why, and each of his questions is a try.
    char *url = NULL;
    azb_error *err = NULL;
    assert_int_equal(azb_disk_access_url(access, NULL, &url, &err), AZB_E_SERVICE);
    assert_string_equal(azb_error_service_code(err), "Denied");
    assert_null(url);
    azb_error_free(err);
    assert_int_equal(azb_disk_access_url(access, NULL, &url, NULL), AZB_E_SERVICE);
    assert_int_equal(disk_rig_count(&r, BEGIN), after_end + 2);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

// However long the service asks to be left alone: there is another try before the URL ends, not
// more than one a second, and an hour is the longest pause.
static void no_pause_reaches_beyond_the_end(void **state)
{
    enum {
        DAY_S = 24 * 3600
    };
    static const struct {
        const char *asked;
        int32_t duration_s;
        int64_t next_s; // of the try after the first one that fails, from that on
    } rows[] = {
        {"Retry-After: 0\n", 3600, 60},
        {"retry-after-ms: 1\n", 3600, 60},
        {"Retry-After: 300\n", 3600, 300},
        {"Retry-After: 675\n", 3600, 675}, // 900 s are left, a quarter of that is kept
        {"Retry-After: 676\n", 3600, 675},
        {"Retry-After: 31622400\n", 3600, 675},
        {"Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\n", 3600, 675},
        {"Retry-After: 31622400\n", DAY_S, 3600},
        {"Retry-After: 31622400\n", 60, 11}, // 15 s are left
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        azb_disk_access *access = NULL;
        azb_disk_access_options options;
        disk_rig_open(&r);
        azb_options_init(&options, sizeof options);
        options.duration_seconds = rows[i].duration_s;
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        assert_int_equal(
            azb_disk_access_open(r.client, DISK_RIG_DISK, &options, NULL, &access, NULL), AZB_OK);
        const int64_t due = disk_rig_now(&r) + rows[i].duration_s * INT64_C(750);
        disk_rig_reply(&r, "POST", "*/beginGetAccess?*", 409, rows[i].asked, NULL);
        disk_rig_grant(&r, DISK_RIG_URL("2"));
        step_until(&r, due);
        step_until(&r, due + rows[i].next_s * 1000 - 1);
        assert_int_equal(disk_rig_count(&r, BEGIN), 2);
        step_until(&r, due + rows[i].next_s * 1000 + 1000);
        assert_int_equal(disk_rig_count(&r, BEGIN), 3);
        disk_rig_expect_url(access, DISK_RIG_URL("2"));
        disk_rig_revoke(&r, 200);
        close_and_free(access);
        disk_rig_close(&r);
    }
}

static void a_renewal_that_fails_is_made_up_for(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    const int64_t due = disk_rig_now(&r) + DISK_RIG_HOUR_MS / 4 * 3;
    disk_rig_reply(&r, "POST", "*/beginGetAccess?*", 409, NULL,
                   "{\"error\":{\"code\":\"Busy\",\"message\":\"m\"}}");
    disk_rig_grant(&r, DISK_RIG_URL("2"));
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 4 * 3);
    disk_rig_expect_url(access, DISK_RIG_URL("1")); // the try failed, and it still holds
    disk_rig_expect_url(access, DISK_RIG_URL("1")); // no try at each range
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    step_until(&r, due + 61 * 1000);
    disk_rig_expect_url(access, DISK_RIG_URL("2"));
    assert_int_equal(disk_rig_count(&r, BEGIN), 3);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

// A renewal that hangs is not joined by a second one.
static void a_slow_renewal_is_the_only_one(void **state)
{
    disk_rig r;
    char *url = NULL;
    azb_call_options call;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 4 * 3);
    disk_rig_accept(&r, BEGIN);
    disk_rig_status(&r, "InProgress");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 10 * 60 * 1000;
    assert_int_equal(azb_disk_access_url(access, &call, &url, NULL), AZB_OK);
    assert_string_equal(url, DISK_RIG_URL("1")); // it still holds for a while
    azb_text_free(url);
    azb_error *err = NULL;
    azb_mock_advance(r.mock, 5 * 60 * 1000);
    call.timeout_ms = 10;
    assert_int_equal(azb_disk_access_url(access, &call, &url, &err), AZB_E_TIMEOUT);
    azb_error_free(err);
    assert_null(url);
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

// The SAS comes with the first poll, five seconds after the request.
static void grant_slowly(disk_rig *r, const char *url)
{
    char body[512];
    snprintf(body, sizeof body, "{\"accessSAS\":\"%s\"}", url);
    disk_rig_accept(r, BEGIN);
    disk_rig_status(r, "Succeeded");
    disk_rig_reply(r, "GET", "*/results/op-1?*", 200, NULL, body);
}

static void the_end_that_a_sas_tells_counts(void **state)
{
    static const struct {
        const char *se;
        int64_t took_s;                // from the request to the SAS
        int64_t expiry_s, remaining_s; // from the request on
    } rows[] = {
        {"2025-01-01T00%3A30%3A00Z", 0, 1800, 1800}, // the service gave less
        {"2025-01-01T02%3A00%3A00Z", 0, 7200, 3600}, // or its clock is ahead
        {"2024-12-31T23%3A00%3A00Z", 0, 3600, 3600}, // ours is: a SAS that comes is not over
        {"2025-01-01T00%3A00%3A03Z", 5, 3600, 3600}, {"2025-01-01T00%3A00%3A05Z", 5, 3600, 3600},
        {"2025-01-01T00%3A00%3A06Z", 5, 6, 6},       {"soon", 0, 3600, 3600},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        char url[256];
        azb_time expiry;
        disk_rig_open(&r);
        const int64_t begin_s = azb_context_unix_ms(r.test.context) / 1000;
        assert_int_equal(begin_s, 1735689600);
        snprintf(url, sizeof url, "https://md/c?se=%s&sig=Hush-Hush", rows[i].se);
        if (rows[i].took_s == 0) {
            disk_rig_grant(&r, url);
        } else {
            grant_slowly(&r, url);
        }
        azb_disk_access *access = disk_rig_access(&r);
        assert_int_equal(azb_context_unix_ms(r.test.context) / 1000 - begin_s, rows[i].took_s);
        assert_int_equal(azb_disk_access_expiry(access, &expiry), AZB_OK);
        assert_int_equal(azb_time_to_unix_ms(&expiry) / 1000, begin_s + rows[i].expiry_s);
        assert_int_equal(azb_disk_access_remaining_ms(access) / 1000,
                         rows[i].remaining_s - rows[i].took_s);
        disk_rig_revoke(&r, 200);
        close_and_free(access);
        disk_rig_close(&r);
    }
}

// The service gives less than what is left when it is time to renew: no storm of grants.
static void short_grants_are_renewed_at_half_time(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, "https://md/c?se=2025-01-01T00%3A10%3A00Z&sig=Hush-Hush");
    azb_disk_access *access = disk_rig_access(&r);
    const int64_t start = disk_rig_now(&r);
    step_until(&r, start + 9 * 60 * 1000);
    assert_in_range(disk_rig_count(&r, BEGIN), 3, 6);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

// At half time, but never sooner than after a second.
static void grants_of_seconds_are_renewed_once_a_second_at_most(void **state)
{
    static const struct {
        const char *se;
        int64_t renewals_ms[3]; // after the first grant; 0: none follows
        int64_t end_ms;
    } rows[] = {
        {"2025-01-01T00%3A00%3A01Z", {0}, 999},
        {"2025-01-01T00%3A00%3A02Z", {1000}, 1999},
        {"2025-01-01T00%3A00%3A03Z", {1500, 2500}, 2999},
        {"2025-01-01T00%3A00%3A04Z", {2000, 3000}, 3999},
    };
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        char url[256];
        disk_rig_open(&r);
        snprintf(url, sizeof url, "https://md/c?se=%s&sig=Hush-Hush", rows[i].se);
        disk_rig_grants(&r, url);
        azb_disk_access *access = disk_rig_access(&r);
        const int64_t start = disk_rig_now(&r);
        size_t grants = 1;
        for (; rows[i].renewals_ms[grants - 1] != 0; grants++) {
            step_until(&r, start + rows[i].renewals_ms[grants - 1] - 1);
            assert_int_equal(disk_rig_count(&r, BEGIN), grants);
            step_until(&r, start + rows[i].renewals_ms[grants - 1] + 1);
            assert_int_equal(disk_rig_count(&r, BEGIN), grants + 1);
        }
        step_until(&r, start + rows[i].end_ms);
        assert_int_equal(disk_rig_count(&r, BEGIN), grants);
        disk_rig_revoke(&r, 200);
        close_and_free(access);
        disk_rig_close(&r);
    }
}

// ---- threads ----

enum {
    READERS = 8,
    READS = 50
};

static void *read_once(void *user)
{
    char *url = NULL;
    const azb_status status = azb_disk_access_url(user, NULL, &url, NULL);
    const int good = status == AZB_OK && strcmp(url, DISK_RIG_URL("2")) == 0;
    azb_text_free(url);
    return good ? user : NULL;
}

static void many_readers_share_one_renewal(void **state)
{
    disk_rig r;
    pthread_t readers[READERS];
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 4 * 3);
    disk_rig_grant(&r, DISK_RIG_URL("2"));
    for (int i = 0; i < READERS; i++) {
        assert_int_equal(pthread_create(&readers[i], NULL, read_once, access), 0);
    }
    for (int i = 0; i < READERS; i++) {
        void *good = NULL;
        assert_int_equal(pthread_join(readers[i], &good), 0);
        assert_non_null(good);
    }
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);
    disk_rig_revoke(&r, 200);
    close_and_free(access);
    disk_rig_close(&r);
}

static void *read_often(void *user)
{
    void *good = user;
    for (int i = 0; i < READS; i++) {
        char *url = NULL;
        if (azb_disk_access_url(user, NULL, &url, NULL) != AZB_OK ||
            azb_disk_access_remaining_ms(user) < 0) {
            good = NULL;
        }
        azb_text_free(url);
    }
    return good;
}

// Between two renewals the mock's clock jumps, so that they follow each other without a pause while
// the readers ask and the guard is closed and freed.
static void a_background_thread_renews_beside_the_readers(void **state)
{
    (void)state;
    for (int closes = 0; closes < 2; closes++) {
        disk_rig r;
        pthread_t readers[READERS];
        disk_rig_open(&r);
        disk_rig_grants(&r, DISK_RIG_URL("1"));
        disk_rig_revoke(&r, 200);
        assert_int_equal(azb_client_run_in_background(r.client, 1, NULL), AZB_OK);
        azb_disk_access *access = disk_rig_access(&r);
        for (int i = 0; i < READERS; i++) {
            assert_int_equal(pthread_create(&readers[i], NULL, read_often, access), 0);
        }
        for (int i = 0; i < READERS; i++) {
            void *good = NULL;
            assert_int_equal(pthread_join(readers[i], &good), 0);
            assert_non_null(good);
        }
        if (closes != 0) {
            assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
        }
        azb_disk_access_free(access);
        assert_int_equal(azb_client_run_in_background(r.client, 0, NULL), AZB_OK);
        // The clock may have jumped over the time that the free waits: then the rest is done here.
        size_t pending = 1;
        while (pending > 0) {
            assert_int_equal(azb_client_step(r.client, 1000, &pending, NULL), AZB_OK);
        }
        assert_int_equal(disk_rig_count(&r, END), 1);
        disk_rig_close(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(renews_by_itself_a_quarter_before_the_end),
        cmocka_unit_test(renews_when_asked_and_due),
        cmocka_unit_test(renews_on_demand),
        cmocka_unit_test(a_renewal_outlives_the_patience_of_its_reader),
        cmocka_unit_test(ten_hours_of_reading),
        cmocka_unit_test(failing_renewals_are_tried_again_until_the_end),
        cmocka_unit_test(no_pause_reaches_beyond_the_end),
        cmocka_unit_test(a_renewal_that_fails_is_made_up_for),
        cmocka_unit_test(a_slow_renewal_is_the_only_one),
        cmocka_unit_test(the_end_that_a_sas_tells_counts),
        cmocka_unit_test(short_grants_are_renewed_at_half_time),
        cmocka_unit_test(grants_of_seconds_are_renewed_once_a_second_at_most),
        cmocka_unit_test(many_readers_share_one_renewal),
        cmocka_unit_test(a_background_thread_renews_beside_the_readers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
