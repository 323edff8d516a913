// Access to the bytes of disks: granted, read by ranges, ended; and the guard that keeps it alive.
#include "sweep.h"

#include <stdlib.h>
#include <time.h>

enum {
    PAGE = 512
};

typedef azb_status grant_function(azb_client *client, const char *id, const azb_model *body,
                                  const azb_call_options *call, azb_poller **out, azb_error **err);
typedef azb_status revoke_function(azb_client *client, const char *id, const azb_call_options *call,
                                   azb_poller **out, azb_error **err);

/* What can be read, and how. */
typedef struct readable {
    grant_function *grant;
    revoke_function *revoke;
    char *id;
} readable;

static char *first_disk_point(const fixture *f, size_t number)
{
    char *name = make_first_point(f, "rpc");
    azb_restore_point *point = read_point(f, name, false);
    char *id = strdup(disk_point_of(point, number));
    azb_model_free(&point->model);
    azb_text_free(name);
    return id;
}

static char *restored_disk(const fixture *f, const char *source)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    char *id = disk_id(f, "restored");
    azb_model *body =
        fixture_body(f, "Disk",
                     "{\"location\":\"%s\",\"properties\":{\"creationData\":{\"createOption\":"
                     "\"Restore\",\"sourceResourceId\":\"%s\"}}}",
                     simulator_text(f->sim, "region"), source);
    must(azb_disks_create_or_update(f->client, id, body, NULL, &poller, &err), &err);
    settle(poller);
    azb_model_free(body);
    char *copy = strdup(id);
    azb_text_free(id);
    return copy;
}

// The signed URL; free with free.
static char *grant(const fixture *f, const readable *what, const char *members)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    azb_model *body = fixture_body(f, "GrantAccessData", "{\"access\":\"Read\",%s}", members);
    must(what->grant(f->client, what->id, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    const azb_access_uri *access = (const azb_access_uri *)(const void *)end.result;
    assert_string_equal(azb_type_name(azb_model_type(end.result)), "AccessUri");
    char *url = strdup(access->access_sas.ptr);
    ended_free(&end);
    azb_model_free(body);
    return url;
}

static void revoke(const fixture *f, const readable *what)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    must(what->revoke(f->client, what->id, NULL, &poller, &err), &err);
    settle(poller);
}

// One page of the data. Returns the HTTP status; body: free with free.
static int read_page(const fixture *f, const char *url, uint64_t at, char **body)
{
    char range[64];
    size_t length = 0;
    (void)snprintf(range, sizeof range, "Range: bytes=%llu-%llu\r\n", (unsigned long long)at,
                   (unsigned long long)at + PAGE - 1);
    const int status = simulator_get(f->sim, url, range, body, &length);
    assert_true(status != 206 || length == PAGE);
    return status;
}

static size_t active_grants(const fixture *f)
{
    json_t *there = compute_state(f);
    const size_t count = json_array_size(json_object_get(there, "grants"));
    json_decref(there);
    return count;
}

// A disk that is restored has the bytes of the disk restore point that it was made of.
static void read_by_ranges(void **state)
{
    fixture f;
    char *pages[2] = {NULL};
    (void)state;
    fixture_start(&f, NULL);
    char *point = first_disk_point(&f, 1);
    const readable both[] = {
        {azb_disk_restore_points_grant_access, azb_disk_restore_points_revoke_access, point},
        {azb_disks_grant_access, azb_disks_revoke_access, restored_disk(&f, point)},
    };
    for (size_t i = 0; i < 2; i++) {
        char *url = grant(&f, &both[i], "\"durationInSeconds\":86400");
        assert_int_equal(active_grants(&f), 1);
        assert_int_equal(read_page(&f, url, 0, &pages[i]), 206);
        assert_int_equal(read_page(&f, url, UINT64_C(1) << 40, NULL), 416);
        // Only the URL itself opens the data.
        assert_int_equal(
            simulator_get(f.sim, url, "Authorization: Bearer t\r\n", NULL, &(size_t){0}), 400);
        url[strlen(url) - 1] ^= 1;
        assert_int_equal(read_page(&f, url, 0, NULL), 403);
        url[strlen(url) - 1] ^= 1;
        revoke(&f, &both[i]);
        assert_int_equal(read_page(&f, url, 0, NULL), 403);
        assert_int_equal(active_grants(&f), 0);
        revoke(&f, &both[i]); // what is ended can be ended again
        free(url);
    }
    assert_memory_equal(pages[0], pages[1], PAGE);
    free(pages[0]);
    free(pages[1]);
    free(both[1].id);
    free(point);
    fixture_stop(&f);
}

// Granted again before its end the access becomes longer; its URL stays.
static void prolonged_and_run_out(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, NULL);
    const readable point = {azb_disk_restore_points_grant_access,
                            azb_disk_restore_points_revoke_access, first_disk_point(&f, 0)};
    // Days, since seconds of this clock fly by.
    char *url = grant(&f, &point, "\"durationInSeconds\":1000000,\"fileFormat\":\"VHD\"");
    char *again = grant(&f, &point, "\"durationInSeconds\":2000000,\"fileFormat\":\"VHD\"");
    assert_string_equal(url, again);
    simulator_advance(f.sim, 1500000);
    assert_int_equal(read_page(&f, url, 0, NULL), 206);
    simulator_advance(f.sim, 600000);
    assert_int_equal(read_page(&f, url, 0, NULL), 403);
    assert_int_equal(active_grants(&f), 0);
    free(again);
    free(url);
    free(point.id);
    fixture_stop(&f);
}

static void guest_state(void **state)
{
    fixture f;
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *system = first_disk_point(&f, 0);
    azb_model *body = fixture_body(&f, "GrantAccessData",
                                   "{\"access\":\"Read\",\"durationInSeconds\":86400,"
                                   "\"getSecureVMGuestStateSAS\":true}");
    must(azb_disk_restore_points_grant_access(f.client, system, body, NULL, &poller, &err), &err);
    ended end = finish(poller);
    const azb_access_uri *access = (const azb_access_uri *)(const void *)end.result;
    assert_int_equal(read_page(&f, access->security_data_access_sas.ptr, 0, NULL), 206);
    ended_free(&end);
    azb_model_free(body);
    free(system);
    fixture_stop(&f);
}

static void refused(void **state)
{
    fixture f;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    (void)state;
    fixture_start(&f, NULL);
    char *point = first_disk_point(&f, 1);
    azb_model *write =
        fixture_body(&f, "GrantAccessData", "{\"access\":\"Write\",\"durationInSeconds\":600}");
    expect_refused(
        azb_disk_restore_points_grant_access(f.client, point, write, NULL, &poller, &err), &err,
        400, "InvalidParameter");
    azb_model *read =
        fixture_body(&f, "GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":600}");
    expect_refused(azb_disks_grant_access(f.client, simulator_text(f.sim, "computeDisk"), read,
                                          NULL, &poller, &err),
                   &err, 409, "OperationNotAllowed"); // attached
    // What is out of range is not even sent.
    azb_model *longer =
        fixture_body(&f, "GrantAccessData", "{\"access\":\"Read\",\"durationInSeconds\":5184001}");
    const size_t sent = simulator_requests(f.sim, "POST", "beginGetAccess");
    must_fail(AZB_E_ARG,
              azb_disk_restore_points_grant_access(f.client, point, longer, NULL, &poller, &err),
              &err);
    assert_non_null(strstr(azb_error_path(err), "durationInSeconds"));
    assert_int_equal(simulator_requests(f.sim, "POST", "beginGetAccess"), sent);
    azb_error_free(err);
    azb_model_free(longer);
    azb_model_free(read);
    azb_model_free(write);
    free(point);
    fixture_stop(&f);
}

// ---- the guard ----

enum {
    GRANT_S = 600,
    READING_S = 2 * 3600,
    RANGE_S = 60 /* that the reading of one range takes */
};

// The library's clock: real, and ahead by as much as the test lets pass. Only its thread moves it.
static int64_t ahead_ms;

static int64_t real_ms(clockid_t id)
{
    struct timespec now = {0};
    assert_int_equal(clock_gettime(id, &now), 0);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000 + ahead_ms;
}

static int64_t moved_monotonic(void *user)
{
    (void)user;
    return real_ms(CLOCK_MONOTONIC);
}

static int64_t moved_unix(void *user)
{
    (void)user;
    return real_ms(CLOCK_REALTIME);
}

static const azb_clock moved = {sizeof moved, NULL, moved_monotonic, moved_unix, NULL};

// A grant takes a tenth of a second to be given, and the reading passes in no time.
static const fixture_options guarded = {.simulator = {"--speed", "50", NULL}, .clock = &moved};

static void pass(const fixture *f, long seconds)
{
    simulator_advance(f->sim, seconds);
    ahead_ms += (int64_t)seconds * 1000;
}

static azb_disk_access *open_guard(const fixture *f, const char *id)
{
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    azb_disk_access_options options;
    azb_options_init(&options, sizeof options);
    options.duration_seconds = GRANT_S;
    must(azb_disk_access_open(f->client, id, &options, NULL, &access, &err), &err);
    return access;
}

static int read_guarded(const fixture *f, azb_disk_access *access, uint64_t at)
{
    char *url = NULL;
    azb_error *err = NULL;
    must(azb_disk_access_url(access, NULL, &url, &err), &err);
    const int status = read_page(f, url, at, NULL);
    azb_text_free(url);
    return status;
}

static void reading_longer_than_a_grant(void **state)
{
    fixture f;
    azb_error *err = NULL;
    (void)state;
    fixture_start(&f, &guarded);
    char *id = first_disk_point(&f, 1);
    azb_disk_access *access = open_guard(&f, id);
    for (int passed = 0; passed < READING_S; passed += RANGE_S) {
        assert_int_equal(read_guarded(&f, access, (uint64_t)passed * PAGE), 206);
        pass(&f, RANGE_S);
    }
    // Not more grants than the time needs, and never two at a time.
    const size_t grants = simulator_requests(f.sim, "POST", "beginGetAccess");
    assert_true(grants >= READING_S / GRANT_S && grants <= 2 * READING_S / GRANT_S);
    assert_int_equal(active_grants(&f), 1);
    must(azb_disk_access_close(access, NULL, &err), &err);
    assert_int_equal(active_grants(&f), 0);
    azb_disk_access_free(access);
    assert_int_equal(simulator_requests(f.sim, "POST", "endGetAccess"), 1);
    free(id);
    fixture_stop(&f);
}

// Freed without being closed, and of a disk: nothing stays open either.
static void freed_while_open(void **state)
{
    fixture f;
    (void)state;
    fixture_start(&f, &guarded);
    char *point = first_disk_point(&f, 1);
    char *disk = restored_disk(&f, point);
    azb_disk_access *one = open_guard(&f, point);
    azb_disk_access *other = open_guard(&f, disk);
    assert_int_equal(active_grants(&f), 2);
    assert_int_equal(read_guarded(&f, other, 0), 206);
    azb_disk_access_free(one);
    assert_int_equal(active_grants(&f), 1);
    azb_disk_access_free(other);
    assert_int_equal(active_grants(&f), 0);
    free(disk);
    free(point);
    fixture_stop(&f);
}

// A grant whose answer got lost, or whose end cannot be read, is ended again.
static void failures_leave_no_grant(void **state)
{
    static const struct {
        const char *fault;
        azb_status status;
    } rows[] = {
        {"POST */beginGetAccess status=409 times=1", AZB_E_SERVICE},
        {"POST */beginGetAccess status=500 handled times=1", AZB_E_SERVICE},
        // A grant may be sent again, and on each dead connection it is.
        {"POST */beginGetAccess reset handled times=8", AZB_E_TRANSPORT},
        {"GET */DiskOperations/* status=410 times=1", AZB_E_LOST},
        {"GET */DiskOperations/* status=403 times=1", AZB_E_SERVICE},
        {"POST */beginGetAccess operation-fail times=1", AZB_E_OPERATION},
    };
    static const fixture_options without_retries = {.max_retries = -1};
    fixture f;
    (void)state;
    fixture_start(&f, &without_retries);
    char *id = first_disk_point(&f, 1);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        azb_disk_access *access = NULL;
        azb_error *err = NULL;
        simulator_fault(f.sim, rows[i].fault);
        must_fail(rows[i].status, azb_disk_access_open(f.client, id, NULL, NULL, &access, &err),
                  &err);
        assert_null(access);
        assert_null(strstr(azb_error_message(err), "sig="));
        azb_error_free(err);
        simulator_clear_faults(f.sim);
        assert_int_equal(active_grants(&f), 0);
    }
    free(id);
    fixture_stop(&f);
}

// Grants for as long as can be, so that none ends by its time alone.
static void use_guard(const fixture *f, const char *id)
{
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    azb_disk_access_options options;
    azb_options_init(&options, sizeof options);
    options.duration_seconds = 60 * 24 * 3600;
    if (azb_disk_access_open(f->client, id, &options, NULL, &access, &err) == AZB_OK) {
        assert_int_equal(read_guarded(f, access, 0), 206);
        if (azb_disk_access_close(access, NULL, NULL) != AZB_OK) {
            must(azb_disk_access_close(access, NULL, &err), &err); // it stayed open
        }
    } else {
        assert_null(access);
        assert_null(strstr(azb_error_message(err), "sig="));
    }
    azb_error_free(err);
    azb_disk_access_free(access);
}

// Whichever of its requests goes wrong, in the end nothing is granted.
static void trouble_at_every_request(void **state)
{
    static const char *const faults[] = {
        "* *microsoft.compute* status=500 retry-after=0.001",
        "* *microsoft.compute* status=500 retry-after=0.001 handled",
        "* *microsoft.compute* status=409",
        "* *microsoft.compute* reset handled",
        "* *microsoft.compute* bad-json",
        "GET *diskoperations/* not-found",
    };
    fixture f;
    (void)state;
    sweep_start(&f);
    char *id = first_disk_point(&f, 1);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        bool met = true;
        for (int nth = 0; met; nth++) {
            char fault[256];
            (void)snprintf(fault, sizeof fault, "%s after=%d times=1", faults[i], nth);
            simulator_fault(f.sim, fault);
            use_guard(&f, id);
            met = sweep_was_met(&f);
            simulator_clear_faults(f.sim);
            if (active_grants(&f) != 0) {
                fail_msg("a grant is left behind '%s'", fault);
            }
        }
    }
    free(id);
    fixture_stop(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(read_by_ranges),
        cmocka_unit_test(prolonged_and_run_out),
        cmocka_unit_test(guest_state),
        cmocka_unit_test(refused),
        cmocka_unit_test(reading_longer_than_a_grant),
        cmocka_unit_test(freed_while_open),
        cmocka_unit_test(failures_leave_no_grant),
        cmocka_unit_test(trouble_at_every_request),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
