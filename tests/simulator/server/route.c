// route.c - finds the route of a request, checks its scope, runs its handler.
#include "server/route.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

enum {
    LOG_MAX = 2000,
    LOG_BODY_MAX = 64 * 1024
};

// Splits before decoding, so that an escaped slash stays inside its segment.
static bool split_path(struct sim_call *call, char *path)
{
    struct sim_request *request = &call->request;
    char *next = path;
    while (next != NULL) {
        char *segment = next;
        next = strchr(segment, '/');
        if (next != NULL) {
            *next++ = '\0';
        }
        if (*segment == '\0') {
            continue;
        }
        if (request->segment_count == SIM_SEGMENTS_MAX || !sim_percent_decode(segment, false)) {
            return false;
        }
        request->segments[request->segment_count++] = segment;
    }
    return true;
}

static bool split_target(struct sim_call *call)
{
    struct sim_request *request = &call->request;
    char *path = sim_arena_copy(&call->arena, request->target, strlen(request->target));
    char *query = strchr(path, '?');
    if (query != NULL) {
        *query++ = '\0';
        request->query_count = sim_pairs_read(query, request->query, SIM_QUERY_MAX);
    }
    char *decoded = sim_arena_copy(&call->arena, path, strlen(path));
    request->path = decoded;
    return sim_percent_decode(decoded, false) && split_path(call, path);
}

// The end of the template's first segment if it fits; else NULL. Most templates differ early.
static const char *fit_segment(const char *template, const char *segment)
{
    if (*template == '{') {
        return strchr(template, '}') + 1;
    }
    while (*segment != '\0' &&
           tolower((unsigned char)*template) == tolower((unsigned char)*segment)) {
        template ++;
        segment++;
    }
    return *segment == '\0' && (*template == '/' || *template == '\0') ? template : NULL;
}

static bool template_fits(const struct sim_request *request, const char *template)
{
    size_t at = 0;
    while (template != NULL && *template == '/' && at < request->segment_count) {
        template = fit_segment(template + 1, request->segments[at++]);
    }
    return template != NULL && *template == '\0' && at == request->segment_count;
}

// Stores the segment at each `{name}`.
static void capture(struct sim_call *call, const char *template)
{
    for (size_t at = 0; *template == '/'; at++) {
        template ++;
        size_t length = strcspn(template, "/");
        if (template[0] == '{') {
            call->parameters[call->parameter_count++] = (struct sim_pair){
                sim_arena_copy(&call->arena, template + 1, length - 2), call->request.segments[at]};
        }
        template += length;
    }
}

// The row of this method; `other`: a row of the same path with another method.
static const struct sim_route *find_route(struct sim_call *call, const struct sim_route **other)
{
    const struct sim_service *service = call->sim->service;
    for (size_t i = 0; i < service->table_count; i++) {
        for (const struct sim_route *route = service->tables[i]; route->method != NULL; route++) {
            if (!template_fits(&call->request, route->template)) {
                continue;
            }
            if (strcmp(route->method, call->request.method) == 0) {
                capture(call, route->template);
                return route;
            }
            *other = route;
        }
    }
    return NULL;
}

static bool check_admin(struct sim_call *call)
{
    if (!call->request.loopback) {
        sim_answer_arm_error(call, 403, "AuthorizationFailed", "Only from this machine.");
    }
    return call->request.loopback;
}

static bool check_scope(struct sim_call *call, enum sim_scope scope)
{
    const struct sim_service *service = call->sim->service;
    if (scope == SIM_ADMIN) {
        return check_admin(call);
    }
    for (int step = SIM_TENANT; step <= (int)scope; step++) {
        if (!service->checks[step](call)) {
            return false;
        }
    }
    return true;
}

static void refuse_unknown(struct sim_call *call, const struct sim_route *other)
{
    if (other != NULL) {
        sim_answer_header(call, "Allow", other->method);
        sim_answer_arm_error(call, 405, "MethodNotAllowed",
                             "The requested resource does not support http method '%s'.",
                             call->request.method);
        return;
    }
    sim_answer_arm_error(call, 404, "ResourceNotFound", "No resource was found for '%.512s'.",
                         call->request.path);
}

static const char *new_guid(struct sim_call *call)
{
    char *guid = sim_arena_alloc(&call->arena, 37);
    sim_random_guid(&call->sim->noise, guid);
    return guid;
}

static void add_arm_headers(struct sim_call *call)
{
    struct sim_request *request = &call->request;
    const char *id = new_guid(call);
    const char *correlation = request->correlation_id == NULL ? id : request->correlation_id;
    sim_answer_header(call, "x-ms-request-id", id);
    sim_answer_header(call, "x-ms-correlation-request-id", correlation);
    sim_answer_header(call, "x-ms-routing-request-id",
                      sim_arena_format(&call->arena, "%s:%s:%s", "SIMULATION",
                                       sim_time_text(&call->arena, call->now), id));
    if (request->client_request_id != NULL) {
        sim_answer_header(call, "x-ms-client-request-id", request->client_request_id);
    }
    sim_answer_header(call, "Cache-Control", "no-cache");
    sim_answer_header(call, "Pragma", "no-cache");
    sim_answer_header(call, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    sim_answer_header(call, "X-Content-Type-Options", "nosniff");
    if (call->answer.status >= 500) {
        sim_answer_header(call, "Connection", "close");
    }
}

static bool is_open(const struct sim_route *route)
{
    return route != NULL && (route->scope == SIM_OPEN || route->scope == SIM_ADMIN);
}

static void run_route(struct sim_call *call, const struct sim_route *other)
{
    const struct sim_route *route = call->route;
    if (!is_open(route) && (!call->sim->service->admit(call) || !sim_throttle_take(call))) {
        return;
    }
    if (route == NULL) {
        refuse_unknown(call, other);
        return;
    }
    if (check_scope(call, route->scope)) {
        route->handler(call);
    }
}

// The text without the value of any `sig=`, in a query or in a body.
static const char *without_keys(struct sim_call *call, const char *text, size_t length)
{
    static const char name[] = "sig=";
    char *kept = sim_arena_copy(&call->arena, text, length);
    char *out = kept;
    for (const char *at = kept; *at != '\0';) {
        bool begins = at > kept && (at[-1] == '?' || at[-1] == '&');
        bool key = begins && strncasecmp(at, name, sizeof name - 1) == 0;
        size_t taken = key ? sizeof name - 1 : 1;
        memmove(out, at, taken);
        out += taken;
        at += taken;
        at += key ? strcspn(at, "&\"") : 0;
    }
    *out = '\0';
    return kept;
}

static void hide_keys_of_headers(struct sim_call *call)
{
    const char *name;
    json_t *value;
    json_object_foreach(call->request.headers, name, value)
    {
        json_string_set(value,
                        without_keys(call, json_string_value(value), json_string_length(value)));
    }
}

// The body for the log, without secrets.
static json_t *log_body(struct sim_call *call)
{
    const struct sim_request *request = &call->request;
    if (call->route != NULL && call->route->scope == SIM_OPEN && request->body_length > 0) {
        return json_string("present");
    }
    if (request->body_length > LOG_BODY_MAX) {
        return json_string("too long for the log");
    }
    json_error_t error;
    const char *kept = without_keys(call, request->body, request->body_length);
    json_t *body = json_loads(kept, JSON_DECODE_ANY, &error);
    return body != NULL ? body : json_string(kept);
}

static void log_request(struct sim_call *call)
{
    struct sim *sim = call->sim;
    const char *target = without_keys(call, call->request.target, strlen(call->request.target));
    sim->requests++;
    hide_keys_of_headers(call);
    json_t *entry = json_pack("{s:I, s:s, s:s, s:o*, s:b, s:O, s:o*, s:i}", "number", sim->requests,
                              "method", call->request.method, "target", target, "path",
                              json_string(call->request.path), "authorization",
                              call->request.authorization != NULL, "headers", call->request.headers,
                              "body", log_body(call), "status", (int)call->answer.status);
    if (entry != NULL) {
        json_array_append_new(sim->log, entry);
    }
    if (json_array_size(sim->log) > LOG_MAX) {
        json_array_remove(sim->log, 0);
    }
}

void sim_route_call(struct sim_call *call)
{
    const struct sim_route *other = NULL;
    call->now = sim_clock_now(&call->sim->clock);
    call->sim->service->settle(call->sim, call->now);
    if (!split_target(call)) {
        sim_answer_arm_error(call, 400, "BadRequest", "The request URL is not well formed.");
        return;
    }
    call->route = find_route(call, &other);
    bool admin = call->route != NULL && call->route->scope == SIM_ADMIN;
    if (admin || !sim_fault_apply(call, SIM_INSTEAD)) {
        run_route(call, other);
    }
    if (admin) {
        return;
    }
    if (!call->sim->options.silent) {
        add_arm_headers(call);
    }
    sim_fault_apply(call, SIM_ANSWER);
    if (!call->sim->options.silent) {
        log_request(call);
    }
}
