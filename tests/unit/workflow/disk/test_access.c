// Opening and closing a guard, and what is left at the service when one of them fails.
#include <stdio.h>
#include <string.h>

#include "rig.h"

#include "support/test.h"
#include <azbackup/typed/model/disk.h>

#define BEGIN     "beginGetAccess"
#define END       "endGetAccess"
#define GRANT_URL "{\"accessSAS\":\"" DISK_RIG_URL("1") "\"}"

static azb_status open_as(disk_rig *r, const char *id, const azb_disk_access_options *options,
                          const azb_call_options *call, azb_disk_access **access, azb_error **err)
{
    const azb_status status = azb_disk_access_open(r->client, id, options, call, access, err);
    assert_int_equal(status == AZB_OK, *access != NULL);
    assert_int_equal(status, azb_error_status(*err));
    return status;
}

// ---- the whole way ----

static void script_long(disk_rig *r, const char *verb, const char *result)
{
    disk_rig_accept(r, verb);
    disk_rig_status(r, "InProgress");
    disk_rig_status(r, "Succeeded");
    if (result != NULL) {
        disk_rig_reply(r, "GET", "*/results/op-1?*", 200, NULL, result);
    }
}

static void both_kinds_at_once_and_in_time(void **state)
{
    static const struct {
        const char *id;
        bool takes_time;
    } rows[] = {{DISK_RIG_DISK, false},
                {DISK_RIG_DISK, true},
                {DISK_RIG_POINT, false},
                {DISK_RIG_POINT, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        azb_disk_access *access = NULL;
        azb_error *err = NULL;
        disk_rig_open(&r);
        if (rows[i].takes_time) {
            script_long(&r, BEGIN, GRANT_URL);
            script_long(&r, END, NULL);
        } else {
            disk_rig_grant(&r, DISK_RIG_URL("1"));
            disk_rig_revoke(&r, 200);
        }
        assert_int_equal(open_as(&r, rows[i].id, NULL, NULL, &access, &err), AZB_OK);
        assert_int_equal(disk_rig_count(&r, rows[i].id), 1);
        assert_non_null(strstr(azb_mock_request_body(r.mock, 0), "\"access\":\"Read\""));
        assert_non_null(strstr(azb_mock_request_body(r.mock, 0), "\"durationInSeconds\":3600"));
        assert_null(strstr(azb_mock_request_body(r.mock, 0), "fileFormat"));
        disk_rig_expect_url(access, DISK_RIG_URL("1"));
        assert_int_equal(azb_disk_access_close(access, NULL, &err), AZB_OK);
        const size_t requests = azb_mock_request_count(r.mock);

        // Closed is closed.
        char *url = NULL;
        azb_time expiry = {.form = AZB_TIME_UTC};
        assert_int_equal(azb_disk_access_close(access, NULL, &err), AZB_OK);
        assert_int_equal(azb_disk_access_url(access, NULL, &url, &err), AZB_E_STATE);
        azb_error_free(err);
        assert_null(url);
        assert_int_equal(azb_disk_access_expiry(access, &expiry), AZB_OK);
        assert_int_equal(expiry.form, AZB_TIME_ABSENT);
        assert_int_equal(azb_disk_access_remaining_ms(access), 0);
        azb_disk_access_free(access);
        assert_int_equal(azb_mock_request_count(r.mock), requests);
        disk_rig_close(&r);
    }
}

static void options_reach_the_service(void **state)
{
    disk_rig r;
    azb_disk_access *access = NULL;
    azb_disk_access_options options;
    azb_error *err = NULL;
    char *url = NULL;
    (void)state;
    disk_rig_open(&r);
    azb_options_init(&options, sizeof options);
    options.access_level = AZB_DISK_ACCESS_LEVEL_WRITE;
    options.file_format = AZB_DISK_FILE_FORMAT_VHDX;
    options.duration_seconds = 5184000;
    options.renew_before_seconds = 2592000;
    options.secure_guest_state = 1;
    disk_rig_reply(&r, "POST", "*/beginGetAccess?*", 200, NULL,
                   "{\"accessSAS\":\"" DISK_RIG_URL(
                       "1") "\",\"securityDataAccessSAS\":\"" DISK_RIG_URL("2") "\"}");
    assert_int_equal(open_as(&r, DISK_RIG_DISK, &options, NULL, &access, &err), AZB_OK);
    static const char *const members[] = {"\"access\":\"Write\"", "\"durationInSeconds\":5184000",
                                          "\"fileFormat\":\"VHDX\"",
                                          "\"getSecureVMGuestStateSAS\":true"};
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        assert_non_null(strstr(azb_mock_request_body(r.mock, 0), members[i]));
    }
    assert_int_equal(azb_disk_access_security_url(access, NULL, &url, NULL), AZB_OK);
    assert_string_equal(url, DISK_RIG_URL("2"));
    azb_text_free(url);
    disk_rig_revoke(&r, 200);
    azb_disk_access_free(access);

    // One that was not asked for is not there.
    disk_rig_grant(&r, DISK_RIG_URL("1"));
    access = disk_rig_access(&r);
    assert_int_equal(azb_disk_access_security_url(access, NULL, &url, &err), AZB_E_STATE);
    assert_null(url);
    azb_error_free(err);
    disk_rig_revoke(&r, 200);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

// ---- what is refused ----

static const struct {
    const char *id;
    int32_t access_level, file_format, duration, renew_before, guest_state;
    const char *path;
} bad[] = {
    {NULL, 0, 0, 0, 0, 0, "resource_id"},
    {"", 0, 0, 0, 0, 0, "resource_id"},
    {"disks/d1", 0, 0, 0, 0, 0, "resource_id"},
    {DISK_RIG_GROUP "/providers/Microsoft.Compute/virtualMachines/v", 0, 0, 0, 0, 0, "resource_id"},
    {DISK_RIG_GROUP "/providers/Microsoft.Other/disks/d1", 0, 0, 0, 0, 0, "resource_id"},
    {DISK_RIG_GROUP "/providers/Microsoft.Compute/x/y/disks/d1", 0, 0, 0, 0, 0, "resource_id"},
    {DISK_RIG_DISK, AZB_DISK_ACCESS_LEVEL_NONE, 0, 0, 0, 0, "options.access_level"},
    {DISK_RIG_DISK, 4, 0, 0, 0, 0, "options.access_level"},
    {DISK_RIG_POINT, AZB_DISK_ACCESS_LEVEL_WRITE, 0, 0, 0, 0, "options.access_level"},
    {DISK_RIG_DISK, 0, -1, 0, 0, 0, "options.file_format"},
    {DISK_RIG_DISK, 0, 3, 0, 0, 0, "options.file_format"},
    {DISK_RIG_DISK, 0, 0, -1, 0, 0, "options.duration_seconds"},
    {DISK_RIG_DISK, 0, 0, 59, 0, 0, "options.duration_seconds"},
    {DISK_RIG_DISK, 0, 0, 5184001, 0, 0, "options.duration_seconds"},
    {DISK_RIG_DISK, 0, 0, 0, -1, 0, "options.renew_before_seconds"},
    {DISK_RIG_DISK, 0, 0, 60, 31, 0, "options.renew_before_seconds"},
    {DISK_RIG_DISK, 0, 0, 0, 0, 2, "options.secure_guest_state"},
};

static void bad_input_is_named_and_nothing_is_sent(void **state)
{
    disk_rig r;
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    char *url = NULL;
    (void)state;
    disk_rig_open(&r);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        azb_disk_access_options o;
        azb_options_init(&o, sizeof o);
        o.access_level = bad[i].access_level;
        o.file_format = bad[i].file_format;
        o.duration_seconds = bad[i].duration;
        o.renew_before_seconds = bad[i].renew_before;
        o.secure_guest_state = bad[i].guest_state;
        assert_int_equal(open_as(&r, bad[i].id, &o, NULL, &access, &err), AZB_E_ARG);
        assert_string_equal(azb_error_path(err), bad[i].path);
        azb_error_free(err);
    }
    azb_disk_access_options o;
    azb_options_init(&o, sizeof o);
    o.size--;
    assert_int_equal(open_as(&r, DISK_RIG_DISK, &o, NULL, &access, &err), AZB_E_ABI);
    azb_error_free(err);
    assert_int_equal(azb_disk_access_open(r.client, DISK_RIG_DISK, NULL, NULL, NULL, &err),
                     AZB_E_ARG);
    azb_error_free(err);
    assert_int_equal(azb_disk_access_open(NULL, "/", NULL, NULL, &access, NULL), AZB_E_ARG);
    assert_int_equal(azb_disk_access_url(NULL, NULL, &url, &err), AZB_E_ARG);
    assert_string_equal(azb_error_path(err), "access");
    azb_error_free(err);
    assert_int_equal(azb_disk_access_close(NULL, NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_disk_access_expiry(NULL, NULL), AZB_E_ARG);
    assert_int_equal(azb_disk_access_remaining_ms(NULL), 0);
    azb_disk_access_free(NULL);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    disk_rig_close(&r);
}

// The plain calls know the range as well.
static void plain_grants_refuse_the_duration(void **state)
{
    static const int32_t durations[] = {0, -1, 5184001};
    disk_rig r;
    azb_grant_access_data *request = NULL;
    azb_poller *poller = NULL;
    (void)state;
    disk_rig_open(&r);
    assert_int_equal(azb_grant_access_data_new(r.test.context, &request, NULL), AZB_OK);
    azb_model_set_enum(&request->model, &request->access, AZB_DISK_ACCESS_LEVEL_READ);
    for (size_t i = 0; i < sizeof durations / sizeof *durations; i++) {
        azb_error *err = NULL;
        azb_model_set_i32(&request->model, &request->duration_in_seconds, durations[i]);
        assert_int_equal(
            azb_disks_grant_access(r.client, DISK_RIG_DISK, &request->model, NULL, &poller, &err),
            AZB_E_ARG);
        assert_non_null(strstr(azb_error_path(err), "durationInSeconds"));
        azb_error_free(err);
    }
    azb_model_free(&request->model);
    assert_int_equal(azb_mock_request_count(r.mock), 0);
    disk_rig_close(&r);
}

// ---- grants that fail half-way ----

enum {
    NO_DEADLINE = 0,
    DEADLINE_MS = 60 * 1000
};

static const struct {
    const char *status_word; // of the operation, for ever; NULL: the request itself is answered
    int32_t tried;           // what the first try of the request was answered with; 0: just one
    int32_t http_status;     // of the request, or of the polls when it is not 200
    const char *body;        // of the result
    int64_t timeout_ms;
    azb_status expected;
    bool revokes;
} halves[] = {
    {NULL, 0, 403, NULL, NO_DEADLINE, AZB_E_SERVICE, false},
    {NULL, 0, 409, NULL, NO_DEADLINE, AZB_E_SERVICE, false},
    {NULL, 503, 403, NULL, NO_DEADLINE, AZB_E_SERVICE, false},
    {NULL, 429, 409, NULL, NO_DEADLINE, AZB_E_SERVICE, false},
    {NULL, 500, 409, NULL, NO_DEADLINE, AZB_E_SERVICE, true}, // of the first try's own work
    {NULL, 504, 403, NULL, NO_DEADLINE, AZB_E_SERVICE, true},
    {NULL, 0, 500, NULL, NO_DEADLINE, AZB_E_SERVICE, true},
    {NULL, 0, 200, "{}", NO_DEADLINE, AZB_E_JSON, true},
    {NULL, 0, 200, "{\"accessSAS\":\"\"}", NO_DEADLINE, AZB_E_JSON, true},
    {NULL, 0, 200, "{\"accessSAS\":\"Hush-Hush", NO_DEADLINE, AZB_E_JSON, true},
    {"InProgress", 0, 200, NULL, DEADLINE_MS, AZB_E_TIMEOUT, true},
    {"Failed", 0, 200, NULL, NO_DEADLINE, AZB_E_OPERATION, true},
    {"Succeeded", 0, 404, NULL, NO_DEADLINE, AZB_E_LOST, true},
};

static void script_half(disk_rig *r, size_t i)
{
    if (halves[i].tried != 0) {
        disk_rig_reply(r, "POST", "*/beginGetAccess?*", halves[i].tried, NULL, NULL);
    }
    if (halves[i].status_word == NULL) {
        disk_rig_reply(r, "POST", "*/beginGetAccess?*", halves[i].http_status, NULL,
                       halves[i].body);
        if (halves[i].http_status >= 500) {
            assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
        }
        return;
    }
    disk_rig_accept(r, BEGIN);
    if (halves[i].http_status == 200) {
        disk_rig_status(r, halves[i].status_word);
        assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    } else {
        disk_rig_reply(r, "GET", "*/operations/op-1?*", halves[i].http_status, NULL, NULL);
        assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    }
}

static void what_a_failed_grant_may_have_left_is_ended(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof halves / sizeof *halves; i++) {
        for (int is_heard = 0; is_heard < 2; is_heard++) {
            disk_rig r;
            azb_disk_access *access = NULL;
            azb_error *err = NULL;
            azb_call_options call;
            disk_rig_open(&r);
            script_half(&r, i);
            if (halves[i].revokes) {
                disk_rig_revoke(&r, is_heard ? 200 : 403);
            }
            azb_options_init(&call, sizeof call);
            call.timeout_ms = halves[i].timeout_ms;
            assert_int_equal(open_as(&r, DISK_RIG_DISK, NULL, &call, &access, &err),
                             halves[i].expected);
            assert_int_equal(disk_rig_count(&r, END), halves[i].revokes);
            const bool is_left = halves[i].revokes && !is_heard;
            assert_int_equal(strstr(azb_error_message(err), "may stay granted") != NULL, is_left);
            assert_int_equal(strstr(r.test.log, "disk_access.left") != NULL, is_left);
            assert_null(strstr(azb_error_message(err), "Hush"));
            assert_null(strstr(azb_error_body(err), "Hush"));
            azb_error_free(err);
            disk_rig_close(&r);
        }
    }
}

// A request that is sent once and answered at once: only the answer says what may be left.
static void without_retries_the_answer_alone_decides(void **state)
{
    static const struct {
        int32_t http_status;
        bool revokes;
    } rows[] = {{400, false}, {403, false}, {404, false}, {407, false}, {408, true},
                {409, false}, {429, false}, {499, false}, {500, true},  {503, true}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        azb_disk_access *access = NULL;
        azb_error *err = NULL;
        azb_client_options options;
        disk_rig_open(&r);
        disk_rig_free_client(&r);
        azb_options_init(&options, sizeof options);
        options.transport = azb_mock_transport(r.mock);
        options.credential = r.credential;
        options.max_retries = -1;
        assert_int_equal(azb_client_new(r.test.context, &options, &r.client, NULL), AZB_OK);
        disk_rig_reply(&r, "POST", "*/" BEGIN "?*", rows[i].http_status, NULL, NULL);
        if (rows[i].revokes) {
            disk_rig_revoke(&r, 200);
        }
        assert_int_equal(open_as(&r, DISK_RIG_DISK, NULL, NULL, &access, &err), AZB_E_SERVICE);
        assert_int_equal(azb_error_http_status(err), rows[i].http_status);
        assert_int_equal(disk_rig_count(&r, BEGIN), 1);
        assert_int_equal(disk_rig_count(&r, END), rows[i].revokes);
        azb_error_free(err);
        disk_rig_close(&r);
    }
}

static void on_progress_cancel(void *user, azb_call *call)
{
    (void)call;
    azb_cancel_trigger(user);
}

// The token does not hold the cleaning up.
static void a_canceled_opening_ends_what_it_began(void **state)
{
    disk_rig r;
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    azb_call *timer = NULL;
    azb_call_options call;
    (void)state;
    disk_rig_open(&r);
    azb_options_init(&call, sizeof call);
    assert_int_equal(azb_cancel_new(r.test.context, &call.cancel, NULL), AZB_OK);
    disk_rig_accept(&r, BEGIN);
    disk_rig_status(&r, "InProgress");
    assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    disk_rig_revoke(&r, 202);
    assert_int_equal(
        azb_timer_begin(r.client, 12 * 1000, on_progress_cancel, call.cancel, &timer, NULL),
        AZB_OK);
    assert_int_equal(open_as(&r, DISK_RIG_DISK, NULL, &call, &access, &err), AZB_E_CANCELED);
    azb_error_free(err);
    assert_int_equal(disk_rig_count(&r, END), 1);

    // One that fired before sends nothing.
    assert_int_equal(open_as(&r, DISK_RIG_DISK, NULL, &call, &access, &err), AZB_E_CANCELED);
    azb_error_free(err);
    assert_int_equal(disk_rig_count(&r, "GetAccess"), 2);
    azb_call_free(timer);
    azb_cancel_free(call.cancel);
    disk_rig_close(&r);
}

// ---- closing ----

static void a_failed_close_leaves_the_guard_open(void **state)
{
    disk_rig r;
    azb_error *err = NULL;
    (void)state;
    disk_rig_open(&r);
    disk_rig_grants(&r, DISK_RIG_URL("1"));
    azb_disk_access *access = disk_rig_access(&r);
    disk_rig_revoke(&r, 403);
    assert_int_equal(azb_disk_access_close(access, NULL, &err), AZB_E_SERVICE);
    assert_int_equal(azb_error_http_status(err), 403);
    azb_error_free(err);
    disk_rig_expect_url(access, DISK_RIG_URL("1"));
    azb_mock_advance(r.mock, DISK_RIG_HOUR_MS);
    disk_rig_expect_url(access, DISK_RIG_URL("1")); // renewed
    assert_int_equal(disk_rig_count(&r, BEGIN), 2);

    // A deadline ends the wait alone; the next close takes up what is under way.
    azb_call_options call;
    azb_options_init(&call, sizeof call);
    call.timeout_ms = 1000;
    script_long(&r, END, NULL);
    assert_int_equal(azb_disk_access_close(access, &call, &err), AZB_E_TIMEOUT);
    azb_error_free(err);
    char *url = NULL;
    assert_int_equal(azb_disk_access_url(access, NULL, &url, NULL), AZB_E_STATE);
    assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_OK);
    assert_int_equal(disk_rig_count(&r, END), 2);
    azb_disk_access_free(access);
    disk_rig_close(&r);
}

static void conflicts_pass_and_a_disk_that_is_gone_has_no_access(void **state)
{
    static const struct {
        int32_t answers[4];
        azb_status expected;
    } rows[] = {{{409, 200}, AZB_OK},
                {{409, 409, 204}, AZB_OK},
                {{409, 409, 409}, AZB_E_SERVICE},
                {{404}, AZB_OK}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        disk_rig_open(&r);
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        azb_disk_access *access = disk_rig_access(&r);
        for (size_t n = 0; rows[i].answers[n] != 0; n++) {
            disk_rig_revoke(&r, rows[i].answers[n]);
        }
        assert_int_equal(azb_disk_access_close(access, NULL, NULL), rows[i].expected);
        if (rows[i].expected != AZB_OK) {
            disk_rig_revoke(&r, 200);
        }
        azb_disk_access_free(access);
        disk_rig_close(&r);
    }
}

// Conflicts of an earlier close do not count, and neither does its pause.
static void each_close_has_its_own_conflicts(void **state)
{
    enum {
        PAUSE_MS = 10 * 1000
    };
    static const struct {
        int32_t answers[4]; // to the second close; the first one met three conflicts
        azb_status expected;
        int64_t took_ms;
    } rows[] = {{{200}, AZB_OK, 0},
                {{409, 200}, AZB_OK, PAUSE_MS},
                {{409, 409, 204}, AZB_OK, 2 * PAUSE_MS},
                {{409, 409, 409}, AZB_E_SERVICE, 2 * PAUSE_MS}};
    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        disk_rig r;
        disk_rig_open(&r);
        disk_rig_grant(&r, DISK_RIG_URL("1"));
        azb_disk_access *access = disk_rig_access(&r);
        disk_rig_revoke(&r, 409);
        assert_int_equal(azb_mock_with(r.mock, AZB_MOCK_REPEAT, 2), AZB_OK);
        assert_int_equal(azb_disk_access_close(access, NULL, NULL), AZB_E_SERVICE);
        for (size_t n = 0; rows[i].answers[n] != 0; n++) {
            disk_rig_revoke(&r, rows[i].answers[n]);
        }
        const int64_t start = disk_rig_now(&r);
        assert_int_equal(azb_disk_access_close(access, NULL, NULL), rows[i].expected);
        assert_int_equal(disk_rig_now(&r) - start, rows[i].took_ms);
        if (rows[i].expected != AZB_OK) {
            disk_rig_revoke(&r, 200);
        }
        azb_disk_access_free(access);
        disk_rig_close(&r);
    }
}

// ---- memory ----

static bool may_be_left(const disk_rig *r, azb_error *err)
{
    const size_t count = azb_mock_request_count(r->mock);
    return count > 0 && strstr(azb_mock_request_url(r->mock, count - 1), END) == NULL &&
           strstr(r->test.log, "disk_access.left") == NULL &&
           strstr(azb_error_message(err), "may stay granted") == NULL;
}

static void scenario(disk_rig *r, azb_error **err)
{
    azb_disk_access *access = NULL;
    char *url = NULL;
    disk_rig_accept(r, BEGIN);
    disk_rig_status(r, "Succeeded");
    disk_rig_reply(r, "GET", "*/results/op-1?*", 200, NULL, GRANT_URL);
    disk_rig_grants(r, DISK_RIG_URL("2"));
    disk_rig_revoke(r, 200);
    assert_int_equal(azb_mock_with(r->mock, AZB_MOCK_REPEAT, -1), AZB_OK);
    azb_status status = azb_disk_access_open(r->client, DISK_RIG_DISK, NULL, NULL, &access, err);
    if (status != AZB_OK) {
        assert_int_equal(status, AZB_E_NOMEM);
        assert_null(access);
        return;
    }
    azb_mock_advance(r->mock, DISK_RIG_HOUR_MS / 5 * 4);
    status = azb_disk_access_url(access, NULL, &url, NULL);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    azb_text_free(url);
    status = azb_disk_access_close(access, NULL, NULL);
    assert_true(status == AZB_OK || status == AZB_E_NOMEM);
    azb_disk_access_free(access);
}

// Whatever allocation fails: nothing leaks, no signature stays in memory, and the service is told.
static void any_allocation_may_fail(void **state)
{
    bool disturbed = true;
    (void)state;
    for (size_t n = 1; disturbed; n++) {
        disk_rig r;
        azb_error *err = NULL;
        disk_rig_open(&r);
        r.test.memory.fail_at = r.test.memory.calls + n;
        scenario(&r, &err);
        disturbed = failing_allocator_has_failed(&r.test.memory);
        r.test.memory.fail_at = 0;
        assert_false(may_be_left(&r, err));
        azb_error_free(err);
        // Not all of the script is used when it breaks off.
        azb_client_free(r.client);
        azb_credential_free(r.credential);
        test_context_dispose(&r.test);
        azb_mock_free(r.mock);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(both_kinds_at_once_and_in_time),
        cmocka_unit_test(options_reach_the_service),
        cmocka_unit_test(bad_input_is_named_and_nothing_is_sent),
        cmocka_unit_test(plain_grants_refuse_the_duration),
        cmocka_unit_test(what_a_failed_grant_may_have_left_is_ended),
        cmocka_unit_test(without_retries_the_answer_alone_decides),
        cmocka_unit_test(a_canceled_opening_ends_what_it_began),
        cmocka_unit_test(a_failed_close_leaves_the_guard_open),
        cmocka_unit_test(conflicts_pass_and_a_disk_that_is_gone_has_no_access),
        cmocka_unit_test(each_close_has_its_own_conflicts),
        cmocka_unit_test(any_allocation_may_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
