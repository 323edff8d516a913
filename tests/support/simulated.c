// simulated.c - the simulator in process.
#include "support/simulated.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "server/route.h"
#include "service.h"
#include "support/test.h"
#include "world.h"

#define FIRST_SECOND INT64_C(1735689600) // 2025-01-01, as in fake_clock.c
#define MILLISECOND  INT64_C(1000000)

// ---- the world ----

static sim_time read_clock(void *user)
{
    const simulated *s = user;
    return s->now_ms(s->user) * MILLISECOND;
}

void simulated_open(simulated *s, const char *subscription, const char *group,
                    int64_t (*now_ms)(void *user), void *user)
{
    struct sim *sim = calloc(1, sizeof *sim);
    assert_non_null(sim);
    *s = (simulated){.sim = sim, .now_ms = now_ms, .user = user};
    sim->service = &sim_service;
    sim->options = sim_options_usual;
    sim->options.silent = true;
    sim_clock_start_on(&sim->clock, FIRST_SECOND * SIM_SECOND, read_clock, s);
    sim_world_build_empty(sim);
    snprintf(sim->subscription, sizeof sim->subscription, "%s", subscription);
    sim->group = group;
}

void simulated_close(simulated *s)
{
    sim_world_free(s->sim);
    sim_fault_clear(&s->sim->faults);
    free(s->sim);
    s->sim = NULL;
}

struct sim *simulated_settle(simulated *s)
{
    s->sim->service->settle(s->sim, sim_clock_now(&s->sim->clock));
    return s->sim;
}

// ---- faults ----

void simulated_add_fault(simulated *s, const char *spec)
{
    json_int_t id = 0;
    char *reason = NULL;
    if (sim_fault_add(&s->sim->faults, spec, &id, &reason) != 0) {
        fail_msg("%s", reason);
    }
}

void simulated_clear_faults(simulated *s)
{
    sim_fault_clear(&s->sim->faults);
}

// ---- one request ----

static void copy_answer(const struct sim_answer *from, service_answer *to)
{
    size_t length = 0;
    char *bytes = sim_answer_bytes(from, &length);
    assert_true(bytes != NULL && length < sizeof to->text);
    memcpy(to->text, bytes, length);
    to->text[length] = '\0';
    free(bytes);
    to->http_status = (int32_t)from->status;
    for (size_t i = 0; i < from->header_count; i++) {
        service_append_header(to, "%s: %s\n", from->headers[i].name, from->headers[i].value);
    }
    if (from->content_type != NULL) {
        service_append_header(to, "Content-Type: %s\n", from->content_type);
    }
}

void simulated_serve(simulated *s, const simulated_request *request, service_answer *answer)
{
    struct sim_call call = {.sim = s->sim,
                            .request = {.method = request->method,
                                        .target = request->url + strlen(SERVICE_ORIGIN),
                                        .base = SERVICE_ORIGIN,
                                        .authorization = "Bearer token",
                                        .body = request->body,
                                        .body_length = strlen(request->body)}};
    if (request->if_none_match[0] != '\0') {
        call.request.headers = json_pack("{s:s}", "If-None-Match", request->if_none_match);
    }
    sim_route_call(&call);
    copy_answer(&call.answer, answer);
    sim_call_end(&call);
}
