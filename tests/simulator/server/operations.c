// operations.c - starts, settles and reports long-running operations.
#include "server/operations.h"
#include "server/route.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

// The versions that the service writes into its own URLs, regardless of the request's.
#define STATUS_VERSION "2019-05-13"
#define RESULT_VERSION "2016-12-01"

#define PREEMPTED "OperationPreempted"

// Triggers on an item, and cancels of a job: both URLs are below the scope.
const struct sim_operation_kind sim_operation_plain = {.status = "/operationsStatus/",
                                                       .result = "/operationResults/"};
const struct sim_operation_kind sim_operation_vault = {.status = "/backupOperations/",
                                                       .result = "/backupOperationResults/"};

static sim_time due_of(const struct sim_operation *operation)
{
    return operation->start + operation->duration;
}

static sim_time left_of(const struct sim_operation *operation, sim_time now)
{
    return due_of(operation) - now;
}

// Compute distinguishes state and result by a word in the query, and requires its `p`.
static const char *compute_url(struct sim_call *call, const struct sim_operation *operation,
                               const char *path, bool result)
{
    return sim_arena_format(&call->arena, "%s%s%s%s?p=%s%s&api-version=%s", call->request.base,
                            operation->scope, path, operation->id, operation->partition,
                            result ? "&monitor=true" : "", call->api_version);
}

static const char *status_url(struct sim_call *call, const struct sim_operation *operation)
{
    const char *path = operation->kind->status;
    return operation->kind->compute
               ? compute_url(call, operation, path, false)
               : sim_arena_format(&call->arena, "%s%s%s%s?api-version=" STATUS_VERSION,
                                  call->request.base, operation->scope, path, operation->id);
}

static const char *result_url(struct sim_call *call, const struct sim_operation *operation)
{
    const struct sim_operation_kind *kind = operation->kind;
    return kind->compute
               ? compute_url(call, operation, kind->result, true)
               : sim_arena_format(&call->arena, "%s%s%s%s%s?api-version=" RESULT_VERSION,
                                  call->request.base, operation->scope, kind->result, operation->id,
                                  kind->odd_query == NULL ? "" : kind->odd_query);
}

// The headers of its kind, and a wait that is not longer than the time left.
static void add_poll_headers(struct sim_call *call, const struct sim_operation *operation)
{
    const struct sim_operation_kind *kind = operation->kind;
    if (kind->status != NULL) {
        sim_answer_header(call, "Azure-AsyncOperation", status_url(call, operation));
    }
    if (kind->result != NULL) {
        sim_answer_header(call, "Location", result_url(call, operation));
    }
    sim_time left = left_of(operation, call->now);
    sim_time interval = call->sim->poll_interval;
    sim_answer_retry_after(call, left < interval ? left : interval);
}

static void answer_running(struct sim_call *call, const struct sim_operation *operation)
{
    if (operation->kind->object) {
        sim_answer_json(call, 202, json_object());
    } else {
        sim_answer_empty(call, 202);
    }
    add_poll_headers(call, operation);
}

typedef void effect(struct sim *sim, sim_time when, const json_t *about);

static effect *effect_of(const struct sim_operation *operation)
{
    return operation->failed ? operation->kind->fail : operation->kind->finish;
}

struct sim_operation *sim_operation_begin(struct sim_call *call,
                                          const struct sim_operation_kind *kind, const char *scope,
                                          sim_time duration, json_t *properties, json_t *about)
{
    struct sim *sim = call->sim;
    sim->operations = sim_grow(sim->operations, &sim->operation_capacity, sim->operation_count + 1,
                               sizeof *sim->operations);
    struct sim_operation *operation = &sim->operations[sim->operation_count];
    const struct sim_fault *fault = sim_fault_take(call, "operation-fail");
    *operation = (struct sim_operation){.kind = kind,
                                        .scope = sim_copy(scope),
                                        .start = call->now,
                                        .duration = duration,
                                        .properties = properties,
                                        .about = about,
                                        .failed = fault != NULL};
    operation->code = fault == NULL || fault->code == NULL ? NULL : sim_copy(fault->code);
    operation->settled = effect_of(operation) == NULL;
    if (!operation->settled && due_of(operation) < sim->next_finish) {
        sim->next_finish = due_of(operation);
    }
    sim_random_guid(&sim->random, operation->id);
    if (kind->compute) {
        sim_random_guid(&sim->random, operation->partition);
    }
    json_object_set_new(sim->operation_index, operation->id,
                        json_integer((json_int_t)sim->operation_count));
    sim->operation_count++;
    answer_running(call, operation);
    return operation;
}

struct sim_operation *sim_operation_start(struct sim_call *call, const char *scope,
                                          sim_time duration, json_t *properties)
{
    return sim_operation_begin(call, &sim_operation_plain, scope, duration, properties, NULL);
}

void sim_operation_preempt(struct sim *sim, sim_time now, const char *id)
{
    for (size_t i = 0; i < sim->operation_count; i++) {
        struct sim_operation *operation = &sim->operations[i];
        if (!operation->settled && strcasecmp(sim_json_text(operation->about, "id"), id) == 0) {
            operation->settled = true;
            operation->failed = true;
            operation->duration = now - operation->start;
            free(operation->code);
            operation->code = sim_copy(PREEMPTED);
        }
    }
}

void sim_operation_settle(struct sim *sim, sim_time now)
{
    if (now < sim->next_finish) {
        return;
    }
    sim->next_finish = SIM_NEVER;
    for (size_t i = 0; i < sim->operation_count; i++) {
        struct sim_operation *operation = &sim->operations[i];
        if (operation->settled) {
            continue;
        }
        if (due_of(operation) <= now) {
            operation->settled = true;
            effect_of(operation)(sim, due_of(operation), operation->about);
        } else if (due_of(operation) < sim->next_finish) {
            sim->next_finish = due_of(operation);
        }
    }
}

void sim_operations_free(struct sim *sim)
{
    for (size_t i = 0; i < sim->operation_count; i++) {
        free(sim->operations[i].scope);
        free(sim->operations[i].code);
        json_decref(sim->operations[i].properties);
        json_decref(sim->operations[i].about);
    }
    free(sim->operations);
    json_decref(sim->operation_index);
}

// An operation of one provider is not found at the URLs of the other.
static const struct sim_operation *find_kind(struct sim_call *call, bool compute)
{
    const char *id = sim_call_parameter(call, "operationId");
    json_t *number = json_object_get(call->sim->operation_index, sim_lower(&call->arena, id));
    const struct sim_operation *operation =
        number == NULL ? NULL : &call->sim->operations[json_integer_value(number)];
    return operation == NULL || operation->kind->compute != compute ? NULL : operation;
}

static const struct sim_operation *find_operation(struct sim_call *call)
{
    const struct sim_operation *operation = find_kind(call, false);
    if (operation == NULL) {
        sim_answer_backup_error(call, 404, "BMSUserErrorOperationNotFound",
                                "The operation '%.64s' was not found.",
                                sim_call_parameter(call, "operationId"));
    }
    return operation;
}

#define FAILURE_CODE         "UserErrorGuestAgentStatusUnavailable"
#define COMPUTE_FAILURE_CODE "InternalExecutionError"
#define FAILURE_TEXT         "The simulator fails this operation on request."

static const char *failure_text(const struct sim_operation *operation)
{
    bool preempted = operation->code != NULL && strcmp(operation->code, PREEMPTED) == 0;
    return preempted ? "Another operation has taken the place of this one." : FAILURE_TEXT;
}

static const char *failure_code(const struct sim_operation *operation)
{
    const char *usual = operation->kind->compute ? COMPUTE_FAILURE_CODE : FAILURE_CODE;
    return operation->code == NULL ? usual : operation->code;
}

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
                            json_pack("{s:s, s:s}", "code", failure_code(operation), "message",
                                      failure_text(operation)));
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

static void answer_result(struct sim_call *call, const struct sim_operation *operation)
{
    const struct sim_operation_kind *kind = operation->kind;
    if (left_of(operation, call->now) > 0) {
        answer_running(call, operation);
    } else if (operation->failed && kind->compute) {
        sim_answer_compute_error(call, 409, failure_code(operation), NULL, "%s",
                                 failure_text(operation));
    } else if (operation->failed) {
        sim_answer_backup_error(call, 400, failure_code(operation), "%s", FAILURE_TEXT);
    } else if (kind->answer != NULL) {
        sim_answer_json(call, 200, kind->answer(call, operation->about));
    } else {
        sim_answer_empty(call, kind->done == 0 ? 204 : kind->done);
    }
}

static void get_result(struct sim_call *call)
{
    const struct sim_operation *operation = find_operation(call);
    if (operation != NULL) {
        answer_result(call, operation);
    }
}

static json_t *compute_status(struct sim_call *call, const struct sim_operation *operation)
{
    json_t *body = status_json(operation, call->now);
    json_object_del(body, "id");
    if (left_of(operation, call->now) > 0) {
        json_object_del(body, "endTime");
    } else if (!operation->failed && operation->kind->output) {
        json_t *output = operation->kind->answer(call, operation->about);
        json_object_set_new(body, "properties", json_pack("{s:o}", "output", output));
    }
    return body;
}

// One path for state and result; without its `p` an operation is not found.
static void get_compute(struct sim_call *call)
{
    const struct sim_operation *operation = find_kind(call, true);
    const char *partition = sim_call_query(call, "p");
    if (operation == NULL || partition == NULL || strcmp(partition, operation->partition) != 0) {
        sim_answer_compute_error(call, 404, "NotFound", NULL,
                                 "The operation '%.64s' was not found.",
                                 sim_call_parameter(call, "operationId"));
        return;
    }
    if (sim_call_query(call, "monitor") != NULL) {
        answer_result(call, operation);
        return;
    }
    sim_answer_json(call, 200, compute_status(call, operation));
    if (left_of(operation, call->now) > 0) {
        add_poll_headers(call, operation);
    }
}

#define ID "/{operationId}"

// Operations outlive what they changed: their URLs work without the item.
const struct sim_route sim_operation_routes[] = {
    {"GET", SIM_ITEM_PATH "/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_ITEM_PATH "/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_CONTAINER_PATH "/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_CONTAINER_PATH "/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_FABRIC_PATH "/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_FABRIC_PATH "/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupPolicies/{policyName}/operations" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupPolicies/{policyName}/operationResults" ID, SIM_VAULT,
     get_result},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupJobs/{jobName}/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupJobs/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupOperations" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupOperationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupValidateOperationsStatuses" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupValidateOperationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupTieringCost/default/operationsStatus" ID, SIM_VAULT, get_status},
    {"GET", SIM_VAULT_PATH "/backupTieringCost/default/operationResults" ID, SIM_VAULT, get_result},
    {"GET", SIM_VAULT_PATH "/backupstorageconfig/vaultstorageconfig/operationStatus" ID, SIM_VAULT,
     get_status},
    {"GET", SIM_VAULT_PATH "/backupstorageconfig/vaultstorageconfig/operationResults" ID, SIM_VAULT,
     get_result},
    {"GET", SIM_VAULT_PATH "/privateEndpointConnections/{name}/operationsStatus" ID, SIM_VAULT,
     get_status},
    {"GET", SIM_VAULT_PATH "/privateEndpointConnections/{name}/operationResults" ID, SIM_VAULT,
     get_result},
    {"GET", SIM_COMPUTE_REGION_PATH "/operations" ID, SIM_SUBSCRIPTION, get_compute},
    {"GET", SIM_COMPUTE_REGION_PATH "/DiskOperations" ID, SIM_SUBSCRIPTION, get_compute},
    {"GET", SIM_VAULT_PATH "/operationStatus" ID, SIM_GROUP, get_status},
    {"GET", SIM_VAULT_PATH "/operationResults" ID, SIM_GROUP, get_result},
    {NULL, NULL, SIM_OPEN, NULL}};
