#include "operations.h"
#include "route.h"

#include <stdlib.h>
#include <string.h>

// The versions that the service writes into its own URLs, whatever the request asked for.
#define STATUS_VERSION "2019-05-13"
#define RESULT_VERSION "2016-12-01"

enum {
    POLL_SECONDS = 15
};

static sim_time left_of(const struct sim_operation *operation, sim_time now)
{
    return operation->start + operation->duration - now;
}

// Both headers and a wait that is not longer than what is left.
static void add_poll_headers(struct sim_call *call, const struct sim_operation *operation)
{
    const char *base = call->request.base;
    sim_answer_header(call, "Azure-AsyncOperation",
                      sim_arena_format(&call->arena,
                                       "%s%s/operationsStatus/%s?api-version=" STATUS_VERSION, base,
                                       operation->scope, operation->id));
    sim_answer_header(call, "Location",
                      sim_arena_format(&call->arena,
                                       "%s%s/operationResults/%s?api-version=" RESULT_VERSION, base,
                                       operation->scope, operation->id));
    sim_time left = left_of(operation, call->now);
    sim_time interval = POLL_SECONDS * SIM_SECOND;
    sim_answer_retry_after(call, left < interval ? left : interval);
}

struct sim_operation *sim_operation_start(struct sim_call *call, const char *scope,
                                          sim_time duration, json_t *properties)
{
    struct sim *sim = call->sim;
    sim->operations = sim_grow(sim->operations, &sim->operation_capacity, sim->operation_count + 1,
                               sizeof *sim->operations);
    struct sim_operation *operation = &sim->operations[sim->operation_count];
    *operation = (struct sim_operation){.scope = sim_copy(scope),
                                        .start = call->now,
                                        .duration = duration,
                                        .properties = properties,
                                        .failed = sim_fault_due(call, "operation-fail")};
    sim_random_guid(&sim->random, operation->id);
    json_object_set_new(sim->operation_index, operation->id,
                        json_integer((json_int_t)sim->operation_count));
    sim->operation_count++;
    sim_answer_empty(call, 202);
    add_poll_headers(call, operation);
    return operation;
}

void sim_operations_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->operation_count; i++) {
        free(sim->operations[i].scope);
        json_decref(sim->operations[i].properties);
    }
    free(sim->operations);
    json_decref(sim->operation_index);
}

static const struct sim_operation *find_operation(struct sim_call *call)
{
    const char *id = sim_call_parameter(call, "operationId");
    json_t *number = json_object_get(call->sim->operation_index, sim_lower(&call->arena, id));
    if (number == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorOperationNotFound",
                                "The operation '%.64s' was not found.", id);
        return NULL;
    }
    return &call->sim->operations[json_integer_value(number)];
}

#define FAILURE_CODE "UserErrorGuestAgentStatusUnavailable"
#define FAILURE_TEXT "The simulator was told to fail this operation."

static json_t *status_json(const struct sim_operation *operation, sim_time now)
{
    bool running = left_of(operation, now) > 0;
    const char *status = running ? "InProgress" : operation->failed ? "Failed" : "Succeeded";
    json_t *body =
        json_pack("{s:s, s:s, s:s, s:o, s:o}", "id", operation->id, "name", operation->id, "status",
                  status, "startTime", sim_time_json(operation->start), "endTime",
                  running ? json_string("0001-01-01T00:00:00")
                          : sim_time_json(operation->start + operation->duration));
    if (!running && operation->failed) {
        json_object_set_new(body, "error",
                            json_pack("{s:s, s:s}", "code", FAILURE_CODE, "message", FAILURE_TEXT));
    } else if (!running && operation->properties != NULL) {
        json_object_set(body, "properties", operation->properties);
    }
    return body;
}

static void get_status(struct sim_call *call)
{
    const struct sim_operation *operation = find_operation(call);
    if (operation == NULL) {
        return;
    }
    sim_answer_json(call, 200, status_json(operation, call->now));
    if (left_of(operation, call->now) > 0) {
        add_poll_headers(call, operation);
    }
}

static void get_result(struct sim_call *call)
{
    const struct sim_operation *operation = find_operation(call);
    if (operation == NULL) {
        return;
    }
    if (left_of(operation, call->now) > 0) {
        sim_answer_empty(call, 202);
        add_poll_headers(call, operation);
    } else if (operation->failed) {
        sim_answer_backup_error(call, 400, FAILURE_CODE, "%s", FAILURE_TEXT);
    } else {
        sim_answer_empty(call, 204);
    }
}

#define ID "/{operationId}"

const struct sim_route sim_operation_routes[] = {
    {"GET", SIM_ITEM_PATH "/operationsStatus" ID, SIM_ITEM, get_status},
    {"GET", SIM_ITEM_PATH "/operationResults" ID, SIM_ITEM, get_result},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupOperations" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupOperationResults" ID, SIM_VAULT, get_result},
    {NULL, NULL, SIM_OPEN, NULL}};
