// test_replication.c - pollers of the replication of restore points.
#include "fixture.h"
#include "replication_bodies.h"

#include <stdlib.h>

#include <azbackup/replication.h>

#define POINT_URL  "*/restorePointCollections/c1/restorePoints/p1?*$expand=instanceView"
#define LOOK(disk) "*/restorePoints/p1/diskRestorePoints/" disk "?api-version=*"
#define TWO(a, b)  VIEW(LISTED(DISK("a"), a) "," LISTED(DISK("b"), b))
#define DISK_BODY(properties) \
    "{\"id\":\"" DISK("a") "\",\"properties\":{\"sourceResourceId\":\"/disks/d\"" properties "}}"
#define FROM_AFAR ",\"sourceResourceLocation\":\"eastus2\""

enum {
    PACE_MS = 30 * 1000,
    NOTES_MAX = 8
};

static azb_poller *follow(fixture *f)
{
    azb_poller *poller = NULL;
    azb_error *err = NULL;
    const azb_status status = azb_replication_poller_new(f->stage.client, POINT, &poller, &err);
    if (status != AZB_OK) {
        fail_msg("%s: %s", azb_status_name(status), azb_error_message(err));
    }
    return poller;
}

static void reply(fixture *f, const char *body)
{
    fixture_reply(f, "GET", POINT_URL, 200, JSON_TYPE, body);
}

static void reply_look(fixture *f, const char *url, const char *body)
{
    fixture_reply(f, "GET", url, 200, JSON_TYPE, body);
}

static int64_t now(fixture *f)
{
    return azb_context_monotonic_ms(f->stage.context);
}

static azb_replication_disk disk_at(const azb_poller *poller, size_t index)
{
    azb_replication_disk disk = {.size = sizeof disk};
    assert_int_equal(azb_replication_disk_at(poller, index, &disk), AZB_OK);
    return disk;
}

static void assert_disk(const azb_poller *poller, size_t index, const char *id, const char *status,
                        double percent, int32_t state)
{
    const azb_replication_disk disk = disk_at(poller, index);
    assert_string_equal(disk.disk_restore_point_id, id);
    assert_string_equal(disk.status, status);
    assert_true(disk.percent > percent - 0.1 && disk.percent < percent + 0.1);
    assert_int_equal(disk.state, state);
    assert_int_equal(disk.reserved, 0);
}

// What a progress callback saw, one line a poll.
typedef struct notes {
    azb_poller *poller;
    size_t count;
    char lines[NOTES_MAX][128];
} notes;

static void note(void *user, const azb_progress *progress)
{
    notes *n = user;
    char disks[64] = "";
    for (size_t i = 0; i < azb_replication_disk_count(n->poller); i++) {
        const size_t len = strlen(disks);
        (void)snprintf(disks + len, sizeof disks - len, " %g", disk_at(n->poller, i).percent);
    }
    assert_true(n->count < NOTES_MAX);
    (void)snprintf(n->lines[n->count++], sizeof n->lines[0], "%s|%s|%s|%g|%d/%d|%d%s",
                   progress->activity, progress->detail, progress->state, progress->percent,
                   (int)progress->tasks_done, (int)progress->tasks_total, (int)progress->bytes_done,
                   disks);
}

static void follows_every_disk_to_its_end(void **state)
{
    static const char *const wanted[] = {
        "||Creating|-1|-1/-1|-1",
        "Replication|0 of 2 disks|InProgress|-1|0/2|-1 -1 -1",
        "Replication|0 of 2 disks|InProgress|20|0/2|-1 40 -1",
        "Replication|1 of 2 disks|InProgress|75|1/2|-1 100 50",
        "Replication|2 of 2 disks|Succeeded|100|2/2|-1 100 100",
    };
    fixture *f = *state;
    azb_model *result = NULL;
    notes seen = {.poller = follow(f)};
    azb_poller_on_progress(seen.poller, note, &seen);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
    assert_int_equal(azb_replication_disk_count(seen.poller), 0);
    reply(f, POINT_IN("Creating", COPY));
    reply(f, POINT_IN("Succeeded", COPY VIEW(UNTOLD(DISK("a")) "," UNTOLD(DISK("b")))));
    reply(f,
          POINT_IN("Succeeded", COPY VIEW(LISTED(DISK("a"), COPYING("40")) "," UNTOLD(DISK("b")))));
    fixture_reply(f, "GET", POINT_URL, 200, JSON_TYPE "Retry-After: 5\n",
                  POINT_IN("Succeeded", COPY TWO(COMPLETE, COPYING("50"))));
    reply(f, POINT_IN("Succeeded", COPY TWO(COMPLETE, COMPLETE)));
    const int64_t start = now(f);
    assert_int_equal(azb_poller_wait(seen.poller, NULL, NULL), AZB_OK);
    assert_int_equal(now(f) - start, 3 * PACE_MS + 5000);
    assert_int_equal(seen.count, sizeof wanted / sizeof *wanted);
    for (size_t i = 0; i < seen.count; i++) {
        assert_string_equal(seen.lines[i], wanted[i]);
    }
    assert_int_equal(azb_poller_state(seen.poller), AZB_POLLER_SUCCEEDED);
    assert_string_equal(azb_poller_state_text(seen.poller), "Succeeded");
    assert_disk(seen.poller, 1, DISK("b"), "ReplicationState/succeeded", 100, AZB_POLLER_SUCCEEDED);
    assert_int_equal(azb_poller_result(seen.poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), "RestorePoint");
    azb_poller_free(seen.poller);
}

static void has_no_ids_but_its_own(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    azb_poller *poller = follow(f);
    assert_string_equal(azb_poller_operation_id(poller), "");
    assert_string_equal(azb_poller_job_id(poller), "");
    assert_string_equal(azb_poller_vault_id(poller), "");
    assert_string_equal(azb_poller_state_text(poller), "");
    assert_failed(azb_poller_result(poller, &result, &err), AZB_E_STATE, &err, "replication");
    assert_failed(azb_poller_cancel_job(poller, NULL, NULL, &err), AZB_E_STATE, &err, "job");
    azb_poller_free(poller);
}

static void one_failed_disk_ends_it(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    azb_poller *poller = follow(f);
    reply(
        f,
        POINT_IN(
            "Succeeded",
            COPY VIEW(LISTED(DISK("a"), COPYING("70")) "," LISTED(
                DISK("b"),
                BROKEN("The source is gone.")) "," LISTED(DISK("c"),
                                                          COMPLETE) "," LISTED(DISK("d"),
                                                                               BROKEN(
                                                                                   "Too late.")))));
    assert_int_equal(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION);
    assert_string_equal(azb_error_service_code(err), "ReplicationState/failed");
    assert_string_equal(azb_error_service_message(err), "The source is gone.");
    assert_string_equal(azb_error_target(err), DISK("b"));
    assert_int_equal(azb_error_detail_count(err), 2);
    assert_string_equal(azb_error_target(azb_error_detail(err, 1)), DISK("d"));
    assert_string_equal(azb_error_service_message(azb_error_detail(err, 1)), "Too late.");
    assert_failed(AZB_E_OPERATION, AZB_E_OPERATION, &err,
                  "ReplicationState/failed: The source is gone: the replication of " DISK(
                      "b") " ended Failed");
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_FAILED);
    assert_string_equal(azb_poller_state_text(poller), "Failed");
    assert_int_equal(azb_replication_disk_count(poller), 4);
    assert_disk(poller, 0, DISK("a"), "ReplicationState/inProgress", 70, AZB_POLLER_RUNNING);
    assert_disk(poller, 1, DISK("b"), "ReplicationState/failed", -1, AZB_POLLER_FAILED);
    assert_string_equal(disk_at(poller, 1).message, "The source is gone.");
    assert_disk(poller, 2, DISK("c"), "ReplicationState/succeeded", 100, AZB_POLLER_SUCCEEDED);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_E_OPERATION);
    assert_non_null(result); // the point, however it ended
    azb_poller_free(poller);
}

static void a_failed_point_ends_it(void **state)
{
    static const struct {
        const char *body, *text;
        int32_t state;
    } cases[] = {
        {POINT_IN("Failed", ""), "the replication of " POINT " ended Failed", AZB_POLLER_FAILED},
        {POINT_IN("Canceled", ""), "ended Canceled", AZB_POLLER_CANCELED},
        {POINT_IN("Failed", ",\"instanceView\":{\"statuses\":[{\"code\":\"Quota/failed\","
                            "\"message\":\"Full.\"}]}"),
         "Quota/failed: Full: the replication of " POINT, AZB_POLLER_FAILED},
        {POINT_IN("Succeeded", VIEW("{\"replicationStatus\":{" BROKEN("x") "}}")),
         "a disk of the restore point ended Failed", AZB_POLLER_FAILED},
    };
    fixture *f = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_error *err = NULL;
        azb_poller *poller = follow(f);
        reply(f, cases[i].body);
        assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err, cases[i].text);
        assert_int_equal(azb_poller_state(poller), cases[i].state);
        azb_poller_free(poller);
    }
}

// The point of its own region tells nothing of replication: its disks do.
static void looks_at_disks_that_are_not_told(void **state)
{
    fixture *f = *state;
    azb_model *result = NULL;
    azb_poller *poller = follow(f);
    reply(f, POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")) "," UNTOLD(DISK("b")))));
    reply_look(f, LOOK("a"), DISK_BODY(""));
    reply_look(f, LOOK("b"), DISK_BODY(""));
    const int64_t start = now(f);
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(now(f) - start, 0);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 3);
    assert_disk(poller, 0, DISK("a"), "", 100, AZB_POLLER_SUCCEEDED);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), "RestorePoint");
    azb_poller_free(poller);
}

// Made in another region, without a point that it is a copy of.
static void looks_again_until_they_are_complete(void **state)
{
    static const char untold[] =
        POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")) "," UNTOLD(DISK("b"))));
    fixture *f = *state;
    int64_t wait_ms = -1;
    azb_progress progress = {.size = sizeof progress};
    azb_poller *poller = follow(f);
    reply(f, untold);
    assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(wait_ms, 0);
    reply_look(f, LOOK("a"), DISK_BODY(FROM_AFAR ",\"completionPercent\":100"));
    assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(wait_ms, 0);
    reply_look(f, LOOK("b"),
               DISK_BODY(FROM_AFAR ",\"replicationState\":\"Pending\","
                                   "\"completionPercent\":20"));
    assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(wait_ms, PACE_MS);
    assert_disk(poller, 1, DISK("b"), "Pending", 20, AZB_POLLER_RUNNING);
    // what was told stays; only what runs is looked at again
    reply(f, untold);
    assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(wait_ms, 0);
    assert_int_equal(azb_poller_progress(poller, &progress), AZB_OK);
    assert_string_equal(progress.detail, "1 of 2 disks");
    assert_true(progress.percent > 59 && progress.percent < 61);
    reply_look(f, LOOK("b"), DISK_BODY(FROM_AFAR ",\"replicationState\":\"Succeeded\""));
    assert_int_equal(azb_poller_poll(poller, NULL, &wait_ms, NULL), AZB_OK);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_SUCCEEDED);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 5);
    azb_poller_free(poller);
}

static void a_look_may_fail(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_model *result = NULL;
    azb_poller *poller = follow(f);
    reply(f, POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")) "," UNTOLD(DISK("b")))));
    fixture_reply(f, "GET", LOOK("a"), 404, NULL, NULL); // not there yet
    fixture_reply(f, "GET", LOOK("b"), 503, NULL, NULL);
    fixture_reply(f, "GET", LOOK("b"), 200, NULL, "{\"prop");
    fixture_reply(f, "GET", LOOK("b"), 200, NULL, "{\"properties\":{}}");
    reply_look(f, LOOK("b"), DISK_BODY(""));
    reply(f, POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")) "," UNTOLD(DISK("b")))));
    reply_look(f, LOOK("a"), DISK_BODY(FROM_AFAR ",\"replicationState\":\"Failed\""));
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_OPERATION, &err,
                  "the replication of " DISK("a") " ended Failed");
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_E_OPERATION);
    assert_non_null(result);
    azb_poller_free(poller);
    // who may not read it learns that
    poller = follow(f);
    reply(f, POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")))));
    fixture_reply(f, "GET", LOOK("a"), 403, NULL, NULL);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_SERVICE, &err, NULL);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    reply_look(f, LOOK("a"), DISK_BODY(""));
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    azb_poller_free(poller);
}

static void rides_out_what_may_pass(void **state)
{
    fixture *f = *state;
    azb_poller *poller = follow(f);
    fixture_reply(f, "GET", "*", 503, NULL, NULL);
    fixture_reply(f, "GET", "*", 429, "Retry-After: 3\n", NULL);
    fixture_reply(f, "GET", "*", 200, NULL, "{\"properties\":{\"prov");
    fixture_reply(f, "GET", "*", 200, NULL, "{\"properties\":{}}");
    reply(f, POINT_IN("Succeeded", COPY TWO(COMPLETE, COMPLETE)));
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_mock_unused_count(f->stage.mock), 0);
    azb_poller_free(poller);
}

// Nothing that can be read tells: the poll says so, and the wait does not last for ever.
static void unreadable_points_are_told(void **state)
{
    static const struct {
        const char *body, *text;
    } cases[] = {
        {POINT_IN("Succeeded", ""), "does not give the state of the replication " POINT},
        {"", "does not give"},
        {POINT_IN("Succeeded", VIEW("{}")), "without a valid id"},
        {POINT_IN("Succeeded", VIEW(UNTOLD("/disks/a"))), "without a valid id: /disks/a"},
    };
    fixture *f = *state;
    azb_error *err = NULL;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        azb_poller *poller = follow(f);
        reply(f, cases[i].body);
        assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_JSON, &err, cases[i].text);
        assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
        azb_poller_free(poller);
    }
    azb_poller *poller = follow(f);
    reply(f, POINT_IN("Succeeded", ""));
    fixture_repeat(f, 10);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_JSON, &err, NULL);
    fixture_reply(f, "GET", "*", 404, NULL, NULL);
    assert_failed(azb_poller_wait(poller, NULL, &err), AZB_E_LOST, &err,
                  "the state of the replication " POINT);
    azb_poller_free(poller);
}

static void a_point_has_not_that_many_disks(void **state)
{
    enum {
        DISKS = 1100
    };
    fixture *f = *state;
    azb_error *err = NULL;
    azb_poller *poller = follow(f);
    const size_t size = sizeof POINT_IN("Creating", VIEW("")) + (size_t)DISKS * 3;
    char *body = calloc(1, size);
    assert_non_null(body);
    (void)strcat(body, "{\"properties\":{\"instanceView\":{\"diskRestorePoints\":[{}");
    for (int i = 1; i < DISKS; i++) {
        (void)memcpy(body + strlen(body), ",{}", sizeof ",{}");
    }
    (void)memcpy(body + strlen(body), "]}}}", sizeof "]}}}");
    reply(f, body);
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_JSON, &err, "1024 disks");
    free(body);
    azb_poller_free(poller);
}

static void ends_by_deadline_and_cancel_and_goes_on(void **state)
{
    fixture *f = *state;
    azb_error *err = NULL;
    azb_call *call = NULL;
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = 2 * PACE_MS + 1;
    azb_poller *poller = follow(f);
    reply(f, POINT_IN("Succeeded", COPY TWO(COMPLETE, COPYING("40"))));
    fixture_repeat(f, -1);
    const int64_t start = now(f);
    assert_failed(azb_poller_wait(poller, &options, &err), AZB_E_TIMEOUT, &err,
                  "the replication is still running");
    assert_int_equal(now(f) - start, options.timeout_ms);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 3);
    assert_disk(poller, 1, DISK("b"), "ReplicationState/inProgress", 40, AZB_POLLER_RUNNING);
    assert_int_equal(azb_poller_wait_begin(poller, NULL, NULL, NULL, &call, NULL), AZB_OK);
    azb_call_cancel(call);
    while (azb_call_is_done(call) == 0) {
        assert_int_equal(azb_client_step(f->stage.client, 0, NULL, NULL), AZB_OK);
    }
    assert_failed(azb_poller_wait_end(call, &err), AZB_E_CANCELED, &err, "still running");
    azb_call_free(call);
    assert_int_equal(azb_poller_state(poller), AZB_POLLER_RUNNING);
    azb_poller_free(poller);
}

// Everything is made anew, as in another process, and the wait goes on from the text alone.
static void another_client_takes_up_the_wait(void **state)
{
    fixture *f = *state;
    char *token = NULL;
    azb_poller *poller = follow(f);
    reply(f, POINT_IN("Succeeded", VIEW(UNTOLD(DISK("a")))));
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK); // a look is next
    assert_int_equal(azb_poller_save(poller, &token, NULL), AZB_OK);
    char *copy = strdup(token);
    azb_text_free(token);
    azb_poller_free(poller);
    stage_close(&f->stage);
    const stage_options options = {.allocator = failing_allocator_table(&f->memory),
                                   .max_retries = 0};
    assert_int_equal(stage_open(&f->stage, &options, NULL), AZB_OK);

    azb_error *err = NULL;
    azb_model *result = NULL;
    assert_int_equal(azb_poller_resume(f->stage.client, copy, &poller, NULL), AZB_OK);
    free(copy);
    assert_int_equal(azb_mock_request_count(f->stage.mock), 0);
    fixture_reply(f, "GET", POINT_URL, 410, NULL, NULL);
    assert_failed(azb_poller_poll(poller, NULL, NULL, &err), AZB_E_LOST, &err, POINT);
    reply(f, POINT_IN("Succeeded", COPY TWO(COMPLETE, COMPLETE)));
    assert_int_equal(azb_poller_wait(poller, NULL, NULL), AZB_OK);
    assert_int_equal(azb_replication_disk_count(poller), 2);
    assert_int_equal(azb_poller_result(poller, &result, NULL), AZB_OK);
    assert_string_equal(azb_type_name(azb_model_type(result)), "RestorePoint");
    azb_poller_free(poller);
}

static void keeps_what_is_worth_keeping(void **state)
{
    enum {
        MESSAGE_MAX = 256
    };
    static char body[4096];
    char message[2 * MESSAGE_MAX + 1];
    fixture *f = *state;
    azb_poller *poller = follow(f);
    // of two bytes a character, behind one of one byte
    message[0] = 'x';
    for (size_t i = 1; i + 2 < sizeof message; i += 2) {
        memcpy(&message[i], "\xc3\xa9", 3);
    }
    (void)snprintf(body, sizeof body,
                   POINT_IN("Creating", VIEW("{\"replicationStatus\":{\"status\":{\"message\":"
                                             "\"%s\",\"code\":\"%0100d\"}}}")),
                   message, 7);
    reply(f, body);
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    const azb_replication_disk disk = disk_at(poller, 0);
    assert_int_equal(strlen(disk.message), MESSAGE_MAX - 1);
    assert_memory_equal(disk.message, message, MESSAGE_MAX - 1);
    assert_int_equal(strlen(disk.status), 64);
    assert_string_equal(disk.disk_restore_point_id, "");
    azb_poller_free(poller);
}

static void a_thousand_wait_in_one_client(void **state)
{
    enum {
        COUNT = 1000,
        BYTES_MAX = 3072 // three quarters of what a poller may cost
    };
    static azb_poller *pollers[COUNT];
    static azb_call *calls[COUNT];
    fixture *f = *state;
    size_t pending = 0;
    reply(f, POINT_IN("Succeeded",
                      VIEW(LISTED(DISK("a"), COPYING("4")) "," LISTED(
                          DISK("b"), COPYING("3")) "," LISTED(DISK("c"),
                                                              COMPLETE) "," UNTOLD(DISK("d")))));
    fixture_repeat(f, -1);
    reply_look(f, LOOK("d"), DISK_BODY(FROM_AFAR)); // which also runs
    fixture_repeat(f, -1);
    const size_t before = atomic_load(&f->memory.live_bytes);
    for (size_t i = 0; i < COUNT; i++) {
        pollers[i] = follow(f);
        assert_int_equal(azb_poller_wait_begin(pollers[i], NULL, NULL, NULL, &calls[i], NULL),
                         AZB_OK);
    }
    while (azb_mock_request_count(f->stage.mock) < 2 * COUNT ||
           azb_client_timeout_ms(f->stage.client) == 0) {
        assert_int_equal(azb_client_step(f->stage.client, 0, &pending, NULL), AZB_OK);
    }
    assert_int_equal(pending, COUNT);
    const size_t each = (atomic_load(&f->memory.live_bytes) - before) / COUNT;
    print_message("%zu bytes for each\n", each);
    assert_true(each <= BYTES_MAX);
    for (size_t i = 0; i < COUNT; i++) {
        azb_call_free(calls[i]);
        azb_poller_free(pollers[i]);
    }
}

static void names_bad_arguments(void **state)
{
    fixture *f = *state;
    azb_client *client = f->stage.client;
    azb_error *err = NULL;
    azb_poller *poller = NULL;
    azb_replication_disk disk = {.size = sizeof disk};
    static const char *const ids[] = {NULL, "", "p1", VAULT, DISK("a"), POINT "?x", POINT "/"};
    assert_failed(azb_replication_poller_new(NULL, POINT, &poller, &err), AZB_E_ARG, &err,
                  "client");
    assert_failed(azb_replication_poller_new(client, POINT, NULL, &err), AZB_E_ARG, &err, "out");
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        assert_failed(azb_replication_poller_new(client, ids[i], &poller, &err), AZB_E_ARG, &err,
                      "restore_point_id");
        assert_null(poller);
    }
    assert_int_equal(azb_replication_disk_count(NULL), 0);
    assert_int_equal(azb_replication_disk_at(NULL, 0, &disk), AZB_E_ARG);
    poller = follow(f);
    assert_int_equal(azb_replication_disk_at(poller, 0, &disk), AZB_E_ARG);
    reply(f, POINT_IN("Creating", TWO(COMPLETE, COMPLETE)));
    assert_int_equal(azb_poller_poll(poller, NULL, NULL, NULL), AZB_OK);
    assert_int_equal(azb_replication_disk_at(poller, 2, &disk), AZB_E_ARG);
    assert_int_equal(azb_replication_disk_at(poller, 1, NULL), AZB_E_ARG);
    disk.size = 8;
    assert_int_equal(azb_replication_disk_at(poller, 1, &disk), AZB_E_ABI);
    azb_poller_free(poller);
    disk.size = sizeof disk;
    assert_int_equal(azb_job_poller_new(client, VAULT, "j1", &poller, NULL), AZB_OK);
    assert_int_equal(azb_replication_disk_count(poller), 0);
    assert_int_equal(azb_replication_disk_at(poller, 0, &disk), AZB_E_ARG);
    azb_poller_free(poller);
}

static azb_status follow_and_save(fixture *f)
{
    azb_poller *poller = NULL;
    azb_poller *again = NULL;
    azb_error *err = NULL;
    char *token = NULL;
    reply(f, POINT_IN("Creating", COPY));
    reply(f, POINT_IN("Succeeded", VIEW(LISTED(DISK("a"), COPYING("3")) "," UNTOLD(DISK("b")))));
    reply_look(f, LOOK("b"), DISK_BODY(""));
    reply(f, POINT_IN("Succeeded", TWO(BROKEN("x"), BROKEN("y"))));
    fixture_repeat(f, -1);
    azb_status status = azb_replication_poller_new(f->stage.client, POINT, &poller, NULL);
    if (status == AZB_OK) {
        status = azb_poller_save(poller, &token, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_resume(f->stage.client, token, &again, NULL);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(again, NULL, &err);
    }
    if (status == AZB_E_OPERATION) { // the error itself may be the static one
        status = AZB_OK;
        assert_int_equal(azb_poller_state(again), AZB_POLLER_FAILED);
        assert_disk(again, 1, DISK("b"), "ReplicationState/failed", -1, AZB_POLLER_FAILED);
    }
    azb_error_free(err);
    azb_text_free(token);
    azb_poller_free(poller);
    azb_poller_free(again);
    return status;
}

static void survives_exhaustion(void **state)
{
    (void)state;
    fixture_sweep(follow_and_save);
}

#define UNIT(name) cmocka_unit_test_setup_teardown(name, fixture_open, fixture_close)

int main(void)
{
    const struct CMUnitTest tests[] = {
        UNIT(follows_every_disk_to_its_end),
        UNIT(has_no_ids_but_its_own),
        UNIT(one_failed_disk_ends_it),
        UNIT(a_failed_point_ends_it),
        UNIT(looks_at_disks_that_are_not_told),
        UNIT(looks_again_until_they_are_complete),
        UNIT(a_look_may_fail),
        UNIT(rides_out_what_may_pass),
        UNIT(unreadable_points_are_told),
        UNIT(a_point_has_not_that_many_disks),
        UNIT(ends_by_deadline_and_cancel_and_goes_on),
        UNIT(another_client_takes_up_the_wait),
        UNIT(keeps_what_is_worth_keeping),
        UNIT(a_thousand_wait_in_one_client),
        UNIT(names_bad_arguments),
        cmocka_unit_test(survives_exhaustion),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
