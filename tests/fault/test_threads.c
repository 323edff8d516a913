// Eight threads share one client: they list, back up and wait, and cancel each other's waits.
// Built to be run under a race detector; without one it still proves that nothing hangs.
#include "scenario.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

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
    azb_call_options_init(&options, sizeof options);
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

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(share_client)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
