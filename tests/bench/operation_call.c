// operation_call - what a call by the name of its operation costs, with its arguments and its body
// as JSON text: against the typed function, whose body is made from the same text.

#include <azbackup/azbackup.h>
#include <azbackup/sys/mock.h>
#include <stdio.h>
#include <string.h>

#include "points.h"
#include "report.h"

enum {
    CALLS = 2000,
    CALLS_QUICK = 500,
    ROUNDS = 15
};

#define BODY                                                                                    \
    "{\"properties\":{\"objectType\":\"IaasVMBackupRequest\",\"recoveryPointExpiryTimeInUTC\":" \
    "\"2025-01-31T10:20:30Z\"}}"
#define RUNNING                                                                                 \
    "Location: https://management.azure.com/subscriptions/11112222-3333-4444-5555-666677778888" \
    "/operationResults/op?api-version=1\nRetry-After: 60\n"

struct bench {
    azb_mock *mock;
    azb_context *context;
    azb_client *client;
    const azb_operation *operation;
    char arguments[2048];
};

static azb_status call_typed(struct bench *bench)
{
    azb_model *body = NULL;
    azb_poller *poller = NULL;
    azb_status status = azb_model_from_json(bench->context, "BackupRequestResource", BODY,
                                            strlen(BODY), &body, NULL);
    if (status == AZB_OK) {
        status = azb_backups_trigger(bench->client, points_item_id, body, NULL, &poller, NULL);
    }
    azb_poller_free(poller);
    azb_model_free(body);
    return status;
}

static azb_status call_by_name(struct bench *bench)
{
    azb_poller *poller = NULL;
    const azb_status status = azb_operation_call(bench->client, bench->operation, bench->arguments,
                                                 NULL, NULL, NULL, &poller, NULL);
    azb_poller_free(poller);
    return status;
}

static azb_status make_client(struct bench *bench)
{
    azb_context_options context;
    azb_client_options options;
    azb_options_init(&context, sizeof context);
    azb_options_init(&options, sizeof options);
    context.clock = azb_mock_clock(bench->mock);
    options.transport = azb_mock_transport(bench->mock);
    azb_status status = azb_context_new(&context, &bench->context, NULL);
    if (status == AZB_OK) {
        status = azb_credential_static_token(bench->context, "bench", 0, &options.credential, NULL);
    }
    if (status == AZB_OK) {
        status = azb_client_new(bench->context, &options, &bench->client, NULL);
    }
    azb_credential_free(options.credential);
    return status;
}

// Seconds of one call; 0 when one failed. Each round has a mock of its own, which keeps requests.
static double run(azb_status (*call)(struct bench *), int calls)
{
    struct bench bench = {.mock = NULL};
    azb_status status = azb_mock_new(NULL, &bench.mock);
    (void)snprintf(bench.arguments, sizeof bench.arguments, "{\"item_id\":\"%s\",\"body\":%s}",
                   points_item_id, BODY);
    if (status == AZB_OK) {
        status = azb_mock_reply(bench.mock, NULL, NULL, 202, RUNNING, NULL);
    }
    if (status == AZB_OK) {
        status = azb_mock_with(bench.mock, AZB_MOCK_REPEAT, calls);
    }
    if (status == AZB_OK) {
        status = azb_operation_find("backups_trigger", &bench.operation, NULL);
    }
    if (status == AZB_OK) {
        status = make_client(&bench);
    }
    const double start = bench_now();
    for (int i = 0; i < calls && status == AZB_OK; i++) {
        status = call(&bench);
    }
    const double seconds = (bench_now() - start) / calls;
    azb_client_free(bench.client);
    azb_context_free(bench.context);
    azb_mock_free(bench.mock);
    return status == AZB_OK ? seconds : 0;
}

static double best(double known, double seconds)
{
    return known <= 0 || (seconds > 0 && seconds < known) ? seconds : known;
}

int main(int argc, char **argv)
{
    struct bench_options options;
    const int code = bench_options_read(&options, argc, argv);
    if (code >= 0) {
        return code;
    }
    const int calls = options.quick ? CALLS_QUICK : CALLS;
    double typed = 0;
    double named = 0;
    for (int round = 0; round < ROUNDS; round++) { // in turns, so that both see the same noise
        typed = best(typed, run(call_typed, calls));
        named = best(named, run(call_by_name, calls));
    }
    if (typed <= 0 || named <= 0) {
        fprintf(stderr, "operation_call: a call failed\n");
        return 1;
    }
    const struct bench_result result = {
        .name = "operation_call",
        .ours = named / typed,
        .limit = 1.2,
        .unit = "ratio",
        .ratio = named / typed,
        .extra = {{"typed_us", typed * 1e6}, {"by_name_us", named * 1e6}},
    };
    bench_report(&options, &result);
    return 0;
}
