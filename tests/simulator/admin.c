// admin.c - the paths below /_sim: faults, clock, log of requests, state, reset.
#include "backup/items.h"
#include "backup/jobs.h"
#include "compute/compute.h"
#include "server/operations.h"
#include "service.h"
#include "world.h"

#include <stdlib.h>
#include <string.h>

static void refuse(struct sim_call *call, const char *reason)
{
    sim_answer_json(
        call, 400,
        json_pack("{s:{s:s, s:s}}", "error", "code", "BadSimRequest", "message", reason));
}

// The body is plain text, {"spec": "..."} or {"faults": ["...", ...]}.
static json_t *read_specs(struct sim_call *call)
{
    json_error_t error;
    const char *body = call->request.body;
    json_t *read = json_loadb(body, call->request.body_length, 0, &error);
    json_t *specs = NULL;
    if (json_is_object(read)) {
        json_t *spec = json_object_get(read, "spec");
        json_t *list = json_object_get(read, "faults");
        specs = spec != NULL ? json_pack("[O]", spec) : json_incref(list);
    } else if (read == NULL && call->request.body_length > 0) {
        specs = json_pack("[s%]", body, call->request.body_length);
    }
    json_decref(read);
    return specs;
}

static void add_faults(struct sim_call *call)
{
    json_t *specs = read_specs(call);
    json_t *ids = json_array();
    char *reason = NULL;
    size_t i;
    json_t *spec;
    json_array_foreach(specs, i, spec)
    {
        json_int_t id = 0;
        const char *text = json_string_value(spec);
        if (sim_fault_add(&call->sim->faults, text == NULL ? "" : text, &id, &reason) != 0) {
            break;
        }
        json_array_append_new(ids, json_integer(id));
    }
    if (reason != NULL || json_array_size(ids) == 0) {
        refuse(call, reason != NULL ? reason : "no fault spec in the body");
        json_decref(ids);
    } else {
        sim_answer_json(call, 201,
                        json_pack("{s:O, s:o}", "id", json_array_get(ids, 0), "ids", ids));
    }
    free(reason);
    json_decref(specs);
}

static void list_faults(struct sim_call *call)
{
    sim_answer_json(call, 200, json_pack("{s:o}", "faults", sim_fault_list(&call->sim->faults)));
}

static void clear_faults(struct sim_call *call)
{
    sim_fault_clear(&call->sim->faults);
    sim_answer_empty(call, 204);
}

static void remove_fault(struct sim_call *call)
{
    json_int_t id = strtoll(sim_call_parameter(call, "id"), NULL, 10);
    sim_answer_empty(call, sim_fault_remove(&call->sim->faults, id) ? 204 : 404);
}

static void get_clock(struct sim_call *call)
{
    sim_answer_json(call, 200,
                    json_pack("{s:o, s:f}", "now", sim_time_json(sim_clock_now(&call->sim->clock)),
                              "speed", call->sim->clock.speed));
}

static void advance_clock(struct sim_call *call)
{
    json_error_t error;
    double seconds = 0;
    json_t *body = json_loadb(call->request.body, call->request.body_length, 0, &error);
    int read = body == NULL ? -1 : json_unpack(body, "{s:F}", "advance_seconds", &seconds);
    json_decref(body);
    if (read != 0 || !(seconds >= 0 && seconds <= 1e9)) {
        refuse(call, "the body is {\"advance_seconds\": N} with N from 0 to 1000000000");
        return;
    }
    sim_clock_advance(&call->sim->clock, seconds);
    sim_world_settle(call->sim, sim_clock_now(&call->sim->clock));
    get_clock(call);
}

static void list_requests(struct sim_call *call)
{
    sim_answer_json(
        call, 200,
        json_pack("{s:I, s:O}", "total", call->sim->requests, "requests", call->sim->log));
}

static void clear_requests(struct sim_call *call)
{
    json_array_clear(call->sim->log);
    call->sim->requests = 0;
    sim_answer_empty(call, 204);
}

static void get_state(struct sim_call *call)
{
    const struct sim *sim = call->sim;
    json_t *jobs = json_array();
    json_int_t items = 0;
    for (size_t i = 0; i < sim->item_count; i++) {
        items += sim->items[i].protection == SIM_UNPROTECTED ? 0 : 1;
    }
    for (size_t i = 0; i < sim->job_count; i++) {
        struct sim_job_state state = sim_job_state(&sim->jobs[i], call->now);
        json_array_append_new(jobs, json_pack("{s:s, s:s, s:s, s:s}", "id", sim->jobs[i].id,
                                              "operation", sim->jobs[i].operation, "status",
                                              state.status, "item", sim->jobs[i].item->name));
    }
    sim_answer_json(call, 200,
                    json_pack("{s:o, s:f, s:I, s:I, s:I, s:I, s:o, s:o}", "now",
                              sim_time_json(call->now), "speed", sim->clock.speed, "items", items,
                              "operations", (json_int_t)sim->operation_count, "requests",
                              sim->requests, "tokens", (json_int_t)json_object_size(sim->tokens),
                              "jobs", jobs, "compute", sim_compute_inventory(call)));
}

static void reset(struct sim_call *call)
{
    sim_world_reset(call->sim);
    sim_answer_empty(call, 204);
}

static void download(struct sim_call *call)
{
    static const char bytes[] = "MZ simulated program\r\n";
    sim_answer_empty(call, 200);
    call->answer.text = bytes;
    call->answer.text_length = sizeof bytes - 1;
    call->answer.content_type = "application/octet-stream";
}

const struct sim_route sim_admin_routes[] = {
    {"GET", "/_sim/faults", SIM_ADMIN, list_faults},
    {"POST", "/_sim/faults", SIM_ADMIN, add_faults},
    {"DELETE", "/_sim/faults", SIM_ADMIN, clear_faults},
    {"DELETE", "/_sim/faults/{id}", SIM_ADMIN, remove_fault},
    {"GET", "/_sim/clock", SIM_ADMIN, get_clock},
    {"POST", "/_sim/clock", SIM_ADMIN, advance_clock},
    {"GET", "/_sim/requests", SIM_ADMIN, list_requests},
    {"DELETE", "/_sim/requests", SIM_ADMIN, clear_requests},
    {"GET", "/_sim/state", SIM_ADMIN, get_state},
    {"POST", "/_sim/reset", SIM_ADMIN, reset},
    {"GET", "/_sim/download/{name}", SIM_ADMIN, download},
    {NULL, NULL, SIM_OPEN, NULL}};
