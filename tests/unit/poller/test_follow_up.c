// test_follow_up.c - where an operation is asked when its status does not say how it ended.
#include "fixture.h"

#include <azbackup/poller.h>
#include <azbackup/service/disks.h>

#define BEGIN_URL  "*/begin?api-version=2025-08-01"
#define RECORD_URL HOST VAULT "/backupOperations/op-1?*"
#define DISK                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/g/providers/" \
    "Microsoft.Compute/disks/d"
#define MADE(state) "{\"id\":\"x\",\"properties\":{\"provisioningState\":\"" state "\"}}"

// A status that answers 204 does not say how the operation ended. The resource of a PUT or PATCH is
// read then; that of a DELETE is not, because a vault keeps what was deleted.
static void a_status_without_content_is_confirmed(void **state)
{
    static const struct {
        const char *method;
        answer resource; // http_status 0: it is not asked
        azb_status status;
    } cases[] = {
        {"PUT", {200, NULL, MADE("Succeeded")}, AZB_OK},
        {"PATCH", {200, NULL, MADE("Succeeded")}, AZB_OK},
        {"PUT", {200, NULL, MADE("Failed")}, AZB_E_OPERATION},
        {"DELETE", {0, NULL, NULL}, AZB_E_JSON},
        {"POST", {0, NULL, NULL}, AZB_E_JSON},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        fixture_reply(f, cases[i].method, "*", 202, ASYNC, NULL);
        azb_poller *poller = fixture_begin(f, cases[i].method, ITEM_TYPE);
        fixture_reply(f, "GET", STATUS_URL, 204, NULL, NULL);
        azb_status status = azb_poller_poll(poller, NULL, NULL, &err);
        if (cases[i].resource.http_status != 0) {
            assert_int_equal(status, AZB_OK);
            assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
            fixture_reply(f, "GET", BEGIN_URL, cases[i].resource.http_status, NULL,
                          cases[i].resource.body);
            status = azb_poller_wait(poller, NULL, &err);
        }
        assert_failed(status, cases[i].status, &err, NULL);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

// Outside of a vault what was deleted is gone.
static void a_deletion_outside_of_a_vault_is_confirmed(void **state)
{
    static const struct {
        int resource;
        azb_status status;
        const char *text;
    } cases[] = {
        {404, AZB_OK, NULL},
        {410, AZB_OK, NULL},
        {200, AZB_E_LOST, "what it was to delete is still there"},
        {403, AZB_E_SERVICE, NULL},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        azb_poller *poller = NULL;
        fixture_reply(f, "DELETE", "*", 202, ASYNC, NULL);
        fixture_reply(f, "GET", STATUS_URL, 204, NULL, NULL);
        fixture_reply(f, "GET", HOST DISK "?*", cases[i].resource, NULL, NULL);
        assert_int_equal(azb_disks_delete(f->stage.client, DISK, NULL, &poller, NULL), AZB_OK);
        assert_failed(azb_poller_wait(poller, NULL, &err), cases[i].status, &err, cases[i].text);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

// The vault's record of an operation names the job that a Location leaves out.
static void a_location_that_names_no_job_has_a_record(void **state)
{
    static char long_name[300];
    static const struct {
        const char *name; // of the operation, as its Location has it
        int record;       // 0: it is not asked
        const char *job;
    } cases[] = {
        {"op-1", 200, "job-9"},
        {"op-1", 404, ""},
        {long_name, 0, ""},
    };
    fixture *f = *state;
    memset(long_name, 'o', sizeof long_name - 1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char headers[512];
        (void)snprintf(headers, sizeof headers, "Location: " HOST VAULT "/results/%s\n",
                       cases[i].name);
        fixture_reply(f, "POST", "*", 202, headers, NULL);
        fixture_reply(f, "GET", "*/results/*", 204, NULL, NULL);
        azb_poller *poller = fixture_begin(f, "POST", NULL);
        if (cases[i].record != 0) {
            fixture_reply(f, "GET", RECORD_URL, cases[i].record, NULL, JOB_DONE);
        }
        azb_error *err = NULL;
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_OK, &err, NULL);
        assert_string_equal(azb_poller_job_id(poller), cases[i].job);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
        azb_poller_free(poller);
    }
}

// ---- missing memory ----

static azb_status begin_and_wait(fixture *f, const char *method, const char *result)
{
    azb_poller *poller = NULL;
    azb_status status = fixture_try_begin(f, method, result, &poller, NULL);
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, NULL, NULL);
    }
    if (status == AZB_OK) {
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
        assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    }
    azb_poller_free(poller);
    return status;
}

static azb_status make_without_a_status(fixture *f)
{
    fixture_reply(f, "PUT", "*", 202, ASYNC, NULL);
    fixture_reply(f, "GET", STATUS_URL, 204, NULL, NULL);
    fixture_reply(f, "GET", BEGIN_URL, 200, NULL, MADE("Succeeded"));
    return begin_and_wait(f, "PUT", ITEM_TYPE);
}

static azb_status follow_locations_to_a_record(fixture *f)
{
    fixture_reply(f, "POST", "*", 202, LOCATION, NULL);
    fixture_reply(f, "GET", RESULT_URL, 202, "Location: /moved/op-1\n", NULL);
    fixture_reply(f, "GET", HOST "/moved/op-1", 204, NULL, NULL);
    fixture_reply(f, "GET", RECORD_URL, 200, NULL, JOB_DONE);
    return begin_and_wait(f, "POST", NULL);
}

static azb_status read_a_resource_at_the_end(fixture *f)
{
    fixture_reply(f, "PUT", "*", 202, BOTH, NULL);
    fixture_reply(f, "GET", STATUS_URL, 200, NULL, JOB_DONE);
    fixture_reply(f, "GET", RESULT_URL, 200, NULL, MADE("Succeeded"));
    return begin_and_wait(f, "PUT", ITEM_TYPE);
}

static void survives_without_memory(void **state)
{
    (void)state;
    fixture_sweep(make_without_a_status);
    fixture_sweep(follow_locations_to_a_record);
    fixture_sweep(read_a_resource_at_the_end);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_status_without_content_is_confirmed, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_deletion_outside_of_a_vault_is_confirmed, fixture_open,
                                        fixture_close),
        cmocka_unit_test_setup_teardown(a_location_that_names_no_job_has_a_record, fixture_open,
                                        fixture_close),
        cmocka_unit_test(survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
