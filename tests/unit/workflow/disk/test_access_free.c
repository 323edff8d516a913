// Freeing a guard: it ends the access by itself, as well as that can be done.
#include <string.h>

#include "base/context.h"
#include "rig.h"
#include "support/test.h"

#define END "endGetAccess"

static void free_closes(void **state)
{
    disk_rig r;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    disk_rig_revoke(&r, 200);
    azb_disk_access_free(disk_rig_access(&r));
    assert_int_equal(disk_rig_count(&r, END), 1);
    assert_null(strstr(r.test.log, "disk_access.left"));

    // Best effort: the service may say no, or nothing for longer than anybody waits.
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    disk_rig_revoke(&r, 403);
    azb_disk_access_free(disk_rig_access(&r));
    assert_non_null(strstr(r.test.log, "disk_access.left"));
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    disk_rig_accept(&r, END);
    disk_rig_status(&r, "InProgress");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    azb_disk_access *access = disk_rig_access(&r);
    const int64_t start = disk_rig_now(&r);
    azb_disk_access_free(access);
    assert_int_equal(disk_rig_now(&r) - start, 5 * 60 * 1000);
    disk_rig_close(&r);
}

// Nobody comes back to close it, so what may pass is tried again, within the five minutes.
static void free_tries_again(void **state)
{
    static const struct {
        int32_t failures; // of the revoke, each with the client's own retries; -1: without end
        bool left;
    } rows[] = {{1, false}, {3, false}, {-1, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        disk_rig_open(&r);
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        disk_rig_reply(&r, "POST", "*" END "?*", 200, NULL, NULL);
        assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_RESET, 0), AZB_OK);
        const int64_t more = rows[i].failures < 0 ? -1 : 4 * rows[i].failures - 1;
        assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, more), AZB_OK);
        if (!rows[i].left) {
            disk_rig_revoke(&r, 200);
        }
        azb_disk_access *access = disk_rig_access(&r);
        const int64_t start = disk_rig_now(&r);
        r.test.context->log_level = AZB_LOG_WARNING; // the tries would fill what the test keeps
        azb_disk_access_free(access);
        assert_true(disk_rig_now(&r) - start <= 5 * 60 * 1000);
        assert_int_equal(strstr(r.test.log, "disk_access.left") != NULL, rows[i].left);
        disk_rig_close(&r);
    }
}

typedef struct inside {
    azb_client *client;
    azb_disk_access *access;
    int32_t ran;
} inside;

static void use_inside(void *user, azb_call *call)
{
    inside *in = user;
    azb_disk_access *none = NULL;
    char *url = NULL;
    (void)call;
    assert_int_equal(azb_disk_access_open(in->client, DISK_RIG_DISK, NULL, NULL, &none, NULL),
                     AZB_E_STATE);
    assert_null(none);
    assert_int_equal(azb_disk_access_url(in->access, NULL, &url, NULL), AZB_OK);
    assert_string_equal(url, DISK_RIG_URL("1"));
    azb_text_free(url);
    in->ran = azb_disk_access_renew(in->access, NULL, NULL) == AZB_E_STATE;
    azb_disk_access_free(in->access);
}

// Due for renewal and asked for in a callback: nothing waits there.
static void callbacks_do_not_wait(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    inside in = {r.client, disk_rig_access(&r), 0};
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS / 5 * 4);
    disk_rig_revoke(&r, 200);
    assert_int_equal(azb_timer_begin(r.client, 0, use_inside, &in, &timer, NULL), AZB_OK);
    size_t pending = 1;
    while (pending > 0) {
        assert_int_equal(azb_client_step(r.client, -1, &pending, NULL), AZB_OK);
    }
    assert_int_equal(in.ran, 1);
    assert_int_equal(disk_rig_count(&r, END), 1);
    azb_call_free(timer);
    disk_rig_close(&r);
}

// The callback frees the guard, and nobody steps the client any more.
static void a_guard_that_nobody_steps_goes_with_its_client(void **state)
{
    disk_rig r;
    azb_call *timer = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    disk_rig_revoke(&r, 200);
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_STALL, 0), AZB_OK);
    inside in = {r.client, disk_rig_access(&r), 0};
    assert_int_equal(azb_timer_begin(r.client, 0, use_inside, &in, &timer, NULL), AZB_OK);
    while (in.ran == 0) {
        assert_int_equal(azb_client_step(r.client, 0, NULL, NULL), AZB_OK);
    }
    azb_call_free(timer);
    disk_rig_free_client(&r);
    assert_non_null(strstr(r.test.log, "disk_access.left"));
    disk_rig_close(&r);
}

static void outlives_its_client(void **state)
{
    static const struct {
        int64_t ms; // that pass before
        bool asked; // for a URL, in vain
        bool closes;
    } rows[] = {{0, false, false},
                {0, false, true},
                {DISK_RIG_HOUR_MS / 5 * 4, false, false},
                {2 * (int64_t)DISK_RIG_HOUR_MS, true, false},
                {2 * (int64_t)DISK_RIG_HOUR_MS, true, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        azb_error *err = NULL;
        char *url = NULL;
        disk_rig_open(&r);
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        azb_disk_access *access = disk_rig_access(&r);
        azb_mock_advance(r.mock, rows[i].ms);
        if (rows[i].asked) {
            disk_rig_reply(&r, "POST", "*/beginGetAccess?*", 403, NULL, NULL);
            assert_int_equal(azb_disk_access_url(access, NULL, &url, NULL), AZB_E_SERVICE);
        }
        disk_rig_free_client(&r);
        assert_int_equal(azb_disk_access_url(access, NULL, &url, NULL),
                         rows[i].asked ? AZB_E_CANCELED : AZB_OK);
        azb_text_free(url);
        if (rows[i].closes) {
            assert_int_equal(azb_disk_access_close(access, NULL, &err), AZB_E_CANCELED);
            azb_error_free(err);
        }
        azb_disk_access_free(access);
        assert_non_null(strstr(r.test.log, "disk_access.left"));
        disk_rig_close(&r);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(free_closes),
        cmocka_unit_test(free_tries_again),
        cmocka_unit_test(callbacks_do_not_wait),
        cmocka_unit_test(a_guard_that_nobody_steps_goes_with_its_client),
        cmocka_unit_test(outlives_its_client),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
