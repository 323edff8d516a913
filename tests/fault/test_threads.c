// test_threads.c - eight threads share one client: they list, back up and wait, and cancel each
// other's waits; and one access to a disk, which another thread renews. Built to be run under a
// race detector; without one, it still proves that nothing hangs.
#include "scenario.h"

#include <azbackup/typed/service/recovery_points.h>

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "support/failing_allocator.h"

enum {
    THREADS = 8,
    ROUNDS = 20
};

#define VAULT                                                                          \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.RecoveryServices/vaults/v1"
#define ITEM VAULT "/backupFabrics/Azure/protectionContainers/C;c;rg;vm1/protectedItems/VM;c;rg;vm1"
#define HOST "https://management.azure.com"

typedef struct worker {
    pthread_t thread;
    azb_context *context;
    azb_client *client;
    azb_cancel *mine;      /* ends this one's endless wait */
    azb_cancel *neighbour; /* what this one fires */
    char failure[256];     /* "" when all went well */
} worker;

// The clock jumps while others wait, so a thread that is not scheduled for a moment loses minutes:
// no deadlines here.
static azb_call_options no_deadline(void)
{
    azb_call_options options;
    azb_options_init(&options, sizeof options);
    options.timeout_ms = -1;
    return options;
}

// cmocka's assertions belong to the main thread; the others leave a note.
static bool note(worker *w, const char *what, azb_status status, azb_error *err)
{
    if (w->failure[0] == '\0') {
        snprintf(w->failure, sizeof w->failure, "%s: %s: %.150s", what, azb_status_name(status),
                 azb_error_message(err));
    }
    azb_error_free(err);
    return false;
}

static bool list_all(worker *w)
{
    azb_pager *pager = NULL;
    azb_error *err = NULL;
    size_t count = 0;
    const azb_call_options call = no_deadline();
    azb_status status = azb_recovery_points_list(w->client, ITEM, NULL, &call, &pager, &err);
    azb_recovery_point_resource *item = NULL;
    do {
        if (status == AZB_OK) {
            status = azb_recovery_points_list_next(pager, &item, &err);
            count += item != NULL ? 1 : 0;
        }
    } while (status == AZB_OK && item != NULL);
    azb_pager_free(pager);
    if (status == AZB_OK && count != 3) {
        status = AZB_E_STATE;
    }
    return status == AZB_OK || note(w, "list", status, err);
}

static bool back_up(worker *w)
{
    static const char text[] = "{\"objectType\":\"IaasVMBackupRequest\"}";
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    azb_poller *job = NULL;
    azb_error *err = NULL;
    const azb_call_options call = no_deadline();
    azb_status status =
        azb_model_from_json(w->context, "IaasVMBackupRequest", text, sizeof text - 1, &body, &err);
    if (status == AZB_OK) {
        status = azb_backups_trigger(w->client, ITEM, body, &call, &poller, &err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(poller, &call, &err);
    }
    if (status == AZB_OK) {
        status = azb_job_poller_new(w->client, VAULT, azb_poller_job_id(poller), &job, &err);
    }
    if (status == AZB_OK) {
        status = azb_poller_wait(job, &call, &err);
    }
    azb_poller_free(job);
    azb_poller_free(poller);
    azb_model_free(body);
    return status == AZB_OK || note(w, "back up", status, err);
}

// Waits for a job that never ends until a neighbour fires the token.
static bool wait_for_ever(worker *w)
{
    azb_poller *job = NULL;
    azb_error *err = NULL;
    azb_call_options options = no_deadline();
    options.cancel = w->mine;
    azb_status status = azb_job_poller_new(w->client, VAULT, "endless", &job, &err);
    if (status == AZB_OK) {
        azb_cancel_trigger(w->neighbour);
        status = azb_poller_wait(job, &options, &err);
    }
    azb_poller_free(job);
    if (status != AZB_E_CANCELED) {
        return note(w, "wait for ever", status, err);
    }
    azb_error_free(err);
    return true;
}

static void *work(void *user)
{
    worker *w = user;
    for (size_t i = 0; i < ROUNDS; i++) {
        if (!list_all(w) || !back_up(w)) {
            break;
        }
    }
    (void)wait_for_ever(w);
    return NULL;
}

static void reply(azb_mock *mock, const char *method, const char *pattern, int32_t status,
                  const char *headers, const char *body)
{
    assert_int_equal(azb_mock_reply(mock, method, pattern, status, headers, body), AZB_OK);
    assert_int_equal(azb_mock_with(mock, AZB_MOCK_REPEAT, -1), AZB_OK);
}

static void script(azb_mock *mock)
{
    static const char json[] = "Content-Type: application/json\n";
    static const char point[] = "{\"name\":\"1\",\"properties\":{\"objectType\":"
                                "\"GenericRecoveryPoint\",\"friendlyName\":\"x\"}}";
    char page[1024];
    snprintf(page, sizeof page,
             "{\"value\":[%s,%s],\"nextLink\":\"" HOST ITEM "/recoveryPoints?$skipToken=2\"}",
             point, point);
    char last[512];
    snprintf(last, sizeof last, "{\"value\":[%s]}", point);
    reply(mock, "GET", "*skipToken=2", 200, json, last);
    reply(mock, "GET", "*/recoveryPoints?*", 200, json, page);
    reply(mock, "POST", "*/backup?*", 202,
          "Azure-AsyncOperation: " HOST ITEM "/operationsStatus/op-1?api-version=1\n"
          "Retry-After: 1\n",
          NULL);
    reply(mock, "GET", "*/op-1?*", 200, json,
          "{\"id\":\"op-1\",\"name\":\"op-1\",\"status\":\"Succeeded\",\"properties\":{"
          "\"objectType\":\"OperationStatusJobExtendedInfo\",\"jobId\":\"j1\"}}");
    reply(mock, "GET", "*/backupJobs/j1?*", 200, json,
          "{\"name\":\"j1\",\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"status\":"
          "\"Completed\"}}");
    reply(mock, "GET", "*/backupJobs/endless?*", 200, json,
          "{\"name\":\"endless\",\"properties\":{\"jobType\":\"AzureIaaSVMJob\",\"status\":"
          "\"InProgress\"}}");
}

static void share_client(void **state)
{
    (void)state;
    stage s;
    worker workers[THREADS] = {0};
    azb_cancel *tokens[THREADS];
    azb_error *err = NULL;
    assert_int_equal(stage_open(&s, NULL, &err), AZB_OK);
    script(s.mock);
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(azb_cancel_new(s.context, &tokens[i], &err), AZB_OK);
    }
    for (size_t i = 0; i < THREADS; i++) {
        workers[i] = (worker){.context = s.context,
                              .client = s.client,
                              .mine = tokens[i],
                              .neighbour = tokens[(i + 1) % THREADS]};
        assert_int_equal(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(workers[i].thread, NULL), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_string_equal(workers[i].failure, "");
        azb_cancel_free(tokens[i]);
    }
    assert_int_equal(azb_mock_unexpected_count(s.mock), 0);
    stage_close(&s);
}

// ---- one guard ----

#define DISK                                                                           \
    "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/" \
    "Microsoft.Compute/disks/d1"
#define SAS "https://md-1.z1.blob.storage.azure.net/c/1?sig=" SCENARIO_SECRET

enum {
    GRANT_SECONDS = 60,
    RANGES = 100,
    LOOKS = 50,         // at what a grant has left, for each range
    RANGE_MS = 5 * 1000 // that long takes each range that is read
};

typedef struct reader {
    pthread_t thread;
    azb_client *client;
    azb_disk_access *access;
    atomic_bool *over;
    size_t urls;
    char failure[256];
} reader;

static azb_status pass_time(azb_client *client, int64_t ms, azb_error **err)
{
    azb_call *timer = NULL;
    azb_status status = azb_timer_begin(client, ms, NULL, NULL, &timer, err);
    if (status == AZB_OK) {
        status = azb_call_wait(timer, err);
    }
    azb_call_free(timer);
    return status;
}

// Steps the client, which renews, until the readers are through.
static void *keep_renewed(void *user)
{
    reader *r = user;
    azb_error *err = NULL;
    azb_status status = AZB_OK;
    while (status == AZB_OK && !atomic_load(r->over)) {
        status = pass_time(r->client, 1000, &err);
    }
    snprintf(r->failure, sizeof r->failure, "%s", status == AZB_OK ? "" : azb_error_message(err));
    azb_error_free(err);
    return NULL;
}

static void *read_ranges(void *user)
{
    reader *r = user;
    azb_error *err = NULL;
    azb_status status = AZB_OK;
    for (size_t i = 0; i < RANGES && status == AZB_OK; i++) {
        char *text = NULL;
        azb_time expiry;
        status = azb_disk_access_url(r->access, NULL, &text, &err);
        r->urls += text != NULL && strcmp(text, SAS) == 0 ? 1 : 0;
        azb_text_free(text);
        if (status == AZB_OK && i == RANGES / 2) { // once, as if the storage had refused the URL
            status = azb_disk_access_renew(r->access, NULL, &err);
        }
        // Whatever they say, others renew meanwhile.
        for (int looks = 0; looks < LOOKS && status == AZB_OK; looks++) {
            (void)azb_disk_access_remaining_ms(r->access);
            status = azb_disk_access_expiry(r->access, &expiry);
        }
        if (status == AZB_OK) {
            status = pass_time(r->client, RANGE_MS, &err);
        }
    }
    snprintf(r->failure, sizeof r->failure, "%s", status == AZB_OK ? "" : azb_error_message(err));
    azb_error_free(err);
    return NULL;
}

static azb_disk_access *open_guard(stage *s)
{
    azb_disk_access_options options;
    azb_disk_access *access = NULL;
    azb_error *err = NULL;
    static const char json[] = SCENARIO_JSON;
    reply(s->mock, "POST", "*/beginGetAccess?*", 200, json, "{\"accessSAS\":\"" SAS "\"}");
    reply(s->mock, "POST", "*/endGetAccess?*", 200, json, NULL);
    azb_options_init(&options, sizeof options);
    options.duration_seconds = GRANT_SECONDS;
    if (azb_disk_access_open(s->client, DISK, &options, NULL, &access, &err) != AZB_OK) {
        fail_msg("%s", azb_error_message(err));
    }
    return access;
}

static size_t count_asked(const azb_mock *mock, const char *text)
{
    size_t count = 0;
    for (size_t i = 0; i < azb_mock_request_count(mock); i++) {
        count += strstr(azb_mock_request_url(mock, i), text) != NULL ? 1 : 0;
    }
    return count;
}

static void share_guard(void **state)
{
    (void)state;
    stage s;
    reader readers[THREADS];
    atomic_bool over = false;
    failing_allocator memory;
    azb_error *err = NULL;
    failing_allocator_init(&memory, 0);
    memory.secrets[0] = SCENARIO_SECRET;
    const stage_options options = {.allocator = failing_allocator_table(&memory),
                                   .max_retries = -1};
    assert_int_equal(stage_open(&s, &options, &err), AZB_OK);
    const int64_t start = azb_context_monotonic_ms(s.context);
    azb_disk_access *access = open_guard(&s);
    for (size_t i = 0; i < THREADS; i++) {
        readers[i] = (reader){.client = s.client, .access = access, .over = &over};
        assert_int_equal(pthread_create(&readers[i].thread, NULL,
                                        i == 0 ? keep_renewed : read_ranges, &readers[i]),
                         0);
    }
    for (size_t i = THREADS; i-- > 0;) {
        // The first one goes on until the others are through.
        atomic_store(&over, i == 0);
        assert_int_equal(pthread_join(readers[i].thread, NULL), 0);
    }
    for (size_t i = 0; i < THREADS; i++) {
        assert_string_equal(readers[i].failure, "");
        assert_int_equal(readers[i].urls, i == 0 ? 0 : RANGES);
    }
    assert_int_equal(azb_disk_access_close(access, NULL, &err), AZB_OK);
    azb_disk_access_free(access);
    // Each when the one before had come to its last quarter, however many asked at that time; and
    // one more for each reader at most.
    const size_t grants = count_asked(s.mock, "/beginGetAccess?");
    const int64_t lasted = azb_context_monotonic_ms(s.context) - start;
    assert_true((int64_t)grants * GRANT_SECONDS * 1000 >= RANGES * RANGE_MS);
    assert_true(((int64_t)grants - THREADS) * GRANT_SECONDS * 1000 * 3 / 4 <= lasted);
    assert_int_equal(count_asked(s.mock, "/endGetAccess?"), 1);
    assert_int_equal(azb_mock_unexpected_count(s.mock), 0);
    stage_close(&s);
    assert_true(failing_allocator_is_clean(&memory));
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(share_client),
                                       cmocka_unit_test(share_guard)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
