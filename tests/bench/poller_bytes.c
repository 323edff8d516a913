// poller_bytes - what a waiting poller costs: ten thousand backups under way on one client, and as
// many copies of restore points with four disks each.

#include <azbackup/azbackup.h>
#include <azbackup/service/backups.h>
#include <azbackup/sys/mock.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "points.h"
#include "report.h"

enum {
    POLLERS = 10000,
    LIMIT_BYTES = 4096,
    POLLS = 3,
    LATER_MS = 120 * 1000
};

#define OPERATION                                                                           \
    "https://management.azure.com/subscriptions/11112222-3333-4444-5555-666677778888/"      \
    "resourceGroups/rg-production-westeurope/providers/Microsoft.RecoveryServices/vaults/"  \
    "vault-production/backupFabrics/Azure/protectionContainers/IaasVMContainer;"            \
    "iaasvmcontainerv2;rg-production-westeurope;db-04/protectedItems/VM;iaasvmcontainerv2;" \
    "rg-production-westeurope;db-04/operationsStatus/cebde7e4-8c9a-4c9e-9ae4-6a1e9a2f5a10"  \
    "?api-version=2025-08-01"

#define POINT                                                             \
    "/subscriptions/11112222-3333-4444-5555-666677778888/resourceGroups/" \
    "rg-production-northeurope/providers/Microsoft.Compute/"              \
    "restorePointCollections/db-04-copies/restorePoints/2025-01-01-nightly"
#define DISK(name)                                                                   \
    "{\"id\":\"" POINT "/diskRestorePoints/db-04-" name                              \
    "_22b4bdfe-6c54-4f72-84d8-85d8860f0c57\",\"replicationStatus\":{\"status\":{"    \
    "\"code\":\"ReplicationState/inProgress\",\"level\":\"Info\",\"displayStatus\":" \
    "\"In progress\"},\"completionPercent\":40}}"

struct bench {
    size_t used; /* bytes that the library holds now */
    azb_mock *mock;
    azb_context *context;
    azb_client *client;
    azb_poller *pollers[POLLERS];
    azb_call *waits[POLLERS];
    azb_error *err;
};

static void *count_alloc(void *user, size_t n)
{
    struct bench *bench = user;
    bench->used += n;
    return malloc(n);
}

static void *count_resize(void *user, void *block, size_t old_n, size_t new_n)
{
    struct bench *bench = user;
    void *moved = realloc(block, new_n);
    bench->used += moved == NULL ? 0 : new_n - old_n;
    return moved;
}

static void count_release(void *user, void *block, size_t n)
{
    struct bench *bench = user;
    bench->used -= block == NULL ? 0 : n;
    free(block);
}

static azb_status set_up(struct bench *bench)
{
    azb_allocator allocator = {sizeof allocator, bench, count_alloc, count_resize, count_release};
    azb_context_options context;
    azb_client_options client;
    azb_options_init(&context, sizeof context);
    azb_options_init(&client, sizeof client);
    azb_status status = azb_mock_new(NULL, &bench->mock);
    if (status == AZB_OK) {
        context.allocator = &allocator;
        context.clock = azb_mock_clock(bench->mock);
        status = azb_context_new(&context, &bench->context, &bench->err);
    }
    if (status == AZB_OK) {
        status = azb_credential_static_token(bench->context, "bench", 0, &client.credential,
                                             &bench->err);
    }
    if (status == AZB_OK) {
        client.transport = azb_mock_transport(bench->mock);
        status = azb_client_new(bench->context, &client, &bench->client, &bench->err);
    }
    azb_credential_free(client.credential);
    return status;
}

static azb_status answer(azb_mock *mock, const char *method, int32_t http_status,
                         const char *headers, const char *body)
{
    azb_status status = azb_mock_reply(mock, method, NULL, http_status, headers, body);
    return status == AZB_OK ? azb_mock_with(mock, AZB_MOCK_REPEAT, -1) : status;
}

// Every trigger is accepted, and every question about it answered with "in progress".
static azb_status script_backups(azb_mock *mock)
{
    azb_status status =
        answer(mock, "POST", 202, "Azure-AsyncOperation: " OPERATION "\nRetry-After: 60\n", NULL);
    if (status == AZB_OK) {
        status = answer(mock, "GET", 200, "Retry-After: 60\nContent-Type: application/json\n",
                        "{\"id\":\"cebde7e4-8c9a-4c9e-9ae4-6a1e9a2f5a10\",\"name\":"
                        "\"cebde7e4-8c9a-4c9e-9ae4-6a1e9a2f5a10\",\"status\":"
                        "\"InProgress\",\"startTime\":\"2025-01-01T00:00:00Z\","
                        "\"endTime\":\"0001-01-01T00:00:00Z\",\"properties\":null}");
    }
    return status;
}

// Each of the disks is on its way.
static azb_status script_replications(azb_mock *mock)
{
    return answer(mock, "GET", 200, "Retry-After: 60\nContent-Type: application/json\n",
                  "{\"id\":\"" POINT "\",\"properties\":{\"provisioningState\":\"Succeeded\","
                  "\"sourceRestorePoint\":{\"id\":\"" POINT "\"},\"instanceView\":{"
                  "\"diskRestorePoints\":[" DISK("os") "," DISK("data-1") "," DISK(
                      "data-2") "," DISK("data-3") "]}}}");
}

static azb_status wait_for(struct bench *bench, size_t i)
{
    return azb_poller_wait_begin(bench->pollers[i], NULL, NULL, NULL, &bench->waits[i],
                                 &bench->err);
}

static azb_status start_backups(struct bench *bench)
{
    azb_iaas_vm_backup_request *request = NULL;
    azb_status status = azb_iaas_vm_backup_request_new(bench->context, &request, &bench->err);
    for (size_t i = 0; i < POLLERS && status == AZB_OK; i++) {
        status = azb_backups_trigger(bench->client, points_item_id, &request->model, NULL,
                                     &bench->pollers[i], &bench->err);
        if (status == AZB_OK) {
            status = wait_for(bench, i);
        }
    }
    azb_model_free(request == NULL ? NULL : &request->model);
    return status;
}

static azb_status start_replications(struct bench *bench)
{
    azb_status status = AZB_OK;
    for (size_t i = 0; i < POLLERS && status == AZB_OK; i++) {
        status = azb_replication_poller_new(bench->client, POINT, &bench->pollers[i], &bench->err);
        if (status == AZB_OK) {
            status = wait_for(bench, i);
        }
    }
    return status;
}

// Lets every poller ask a few times, so that each holds what it holds in the middle of a wait.
static azb_status let_them_poll(struct bench *bench)
{
    azb_status status = AZB_OK;
    for (int round = 0; round < POLLS && status == AZB_OK; round++) {
        azb_mock_advance(bench->mock, LATER_MS);
        while (status == AZB_OK && azb_client_timeout_ms(bench->client) == 0) {
            status = azb_client_step(bench->client, 0, NULL, &bench->err);
        }
    }
    return status;
}

static void tear_down(struct bench *bench)
{
    for (size_t i = 0; i < POLLERS; i++) {
        azb_call_free(bench->waits[i]);
        azb_poller_free(bench->pollers[i]);
    }
    azb_client_free(bench->client);
    azb_context_free(bench->context);
    azb_mock_free(bench->mock);
}

static const struct kind {
    const char *name;
    azb_status (*script)(azb_mock *mock);
    azb_status (*start)(struct bench *bench);
} kinds[] = {
    {"poller_bytes", script_backups, start_backups},
    {"replication_poller_bytes", script_replications, start_replications},
};

static azb_status measure(const struct kind *kind, const struct bench_options *options)
{
    static struct bench bench;
    size_t before = 0;
    memset(&bench, 0, sizeof bench);
    azb_status status = set_up(&bench);
    if (status == AZB_OK) {
        status = kind->script(bench.mock);
    }
    if (status == AZB_OK) {
        before = bench.used;
        status = kind->start(&bench);
    }
    if (status == AZB_OK) {
        status = let_them_poll(&bench);
    }
    if (status == AZB_OK) {
        const double ours = (double)(bench.used - before) / (double)POLLERS;
        const struct bench_result result = {kind->name,
                                            ours,
                                            LIMIT_BYTES,
                                            "bytes",
                                            ours / (double)LIMIT_BYTES,
                                            {{"pollers", POLLERS}, {NULL, 0}}};
        bench_report(options, &result);
    } else {
        fprintf(stderr, "%s: %s\n", kind->name, azb_error_message(bench.err));
    }
    azb_error_free(bench.err);
    tear_down(&bench);
    return status;
}

int main(int argc, char **argv)
{
    struct bench_options options;
    const int exit_code = bench_options_read(&options, argc, argv);
    if (exit_code >= 0) {
        return exit_code;
    }
    azb_status status = AZB_OK;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds && status == AZB_OK; i++) {
        status = measure(&kinds[i], &options);
    }
    return status == AZB_OK ? 0 : 1;
}
