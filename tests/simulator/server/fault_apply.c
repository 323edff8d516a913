// fault_apply.c - the kinds of faults, and what each does to an answer.
#include "server/fault.h"
#include "server/sim.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *check_status(const char *value)
{
    long status = strtol(value, NULL, 10);
    return status >= 200 && status <= 599 ? NULL : "status= takes 200 to 599";
}

static const char *check_count(const char *value)
{
    return *value != '\0' && strspn(value, "0123456789") == strlen(value) && strlen(value) < 10
               ? NULL
               : "the value is a whole number";
}

static const char *check_delta(const char *value)
{
    return check_count(value + (*value == '-' || *value == '+' ? 1 : 0));
}

static const char *check_optional_count(const char *value)
{
    return *value == '\0' ? NULL : check_count(value);
}

static const char *check_text(const char *value)
{
    return *value != '\0' ? NULL : "a value is missing";
}

static const char *check_none(const char *value)
{
    return *value == '\0' ? NULL : "this kind takes no value";
}

static const char *check_element(const char *value)
{
    static const char *const kinds[] = {"", "null", "number", "string", "array", "object", "type"};
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (strcmp(value, kinds[i]) == 0) {
            return NULL;
        }
    }
    return "bad-element= takes null, number, string, array, object or type";
}

// The second name is Compute's, where it differs.
static const char *default_code(unsigned status, bool compute)
{
    static const struct {
        unsigned status;
        const char *code;
        const char *compute;
    } codes[] = {{400, "BMSUserErrorInvalidInput", "InvalidParameter"},
                 {401, "InvalidAuthenticationToken", NULL},
                 {403, "AuthorizationFailed", NULL},
                 {404, "ResourceNotFound", NULL},
                 {408, "RequestTimeout", NULL},
                 {409, "Conflict", "OperationNotAllowed"},
                 {412, "PreconditionFailed", NULL},
                 {429, "TooManyRequests", NULL},
                 {500, "RestApiInternalError", "InternalExecutionError"},
                 {502, "BadGateway", NULL},
                 {503, "ServiceUnavailable", NULL},
                 {504, "GatewayTimeout", NULL}};
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        if (codes[i].status == status) {
            return compute && codes[i].compute != NULL ? codes[i].compute : codes[i].code;
        }
    }
    return "SimulatedFault";
}

static void add_retry_after(struct sim_call *call, const struct sim_fault *fault)
{
    if (fault->retry_after < 0) {
        return;
    }
    long seconds = (long)fault->retry_after;
    bool whole = (double)seconds >= fault->retry_after;
    sim_answer_header(call, "Retry-After",
                      sim_arena_format(&call->arena, "%ld", whole ? seconds : seconds + 1));
    if (!whole) {
        sim_answer_header(call, "retry-after-ms",
                          sim_arena_format(&call->arena, "%ld", (long)(fault->retry_after * 1000)));
    }
}

static void apply_status(struct sim_call *call, const struct sim_fault *fault)
{
    unsigned status = (unsigned)strtoul(fault->value, NULL, 10);
    bool compute = sim_call_is_compute(call);
    const char *code = fault->code == NULL ? default_code(status, compute) : fault->code;
    if (compute && status == 429) {
        sim_answer_compute_throttled(call, code);
    } else if (status < 300) {
        sim_answer_empty(call, status);
    } else if (status == 401) {
        sim_answer_challenge(call, code, "The simulator answers 401 on request.");
    } else if (status == 502 || status == 504 || status == 429) {
        sim_answer_arm_error(call, status, code, "The simulator answers %u on request.", status);
    } else if (compute) {
        sim_answer_compute_error(call, status, code, NULL, "The simulator answers %u on request.",
                                 status);
    } else {
        sim_answer_backup_error(call, status, code, "The simulator answers %u on request.", status);
    }
    add_retry_after(call, fault);
}

static void apply_not_found(struct sim_call *call, const struct sim_fault *fault)
{
    sim_answer_arm_error(call, 404, fault->code == NULL ? "ResourceNotFound" : fault->code,
                         "The simulator finds nothing on request.");
}

static void apply_reset(struct sim_call *call, const struct sim_fault *fault)
{
    (void)fault;
    call->answer.wire.reset = true;
}

static void apply_redirect(struct sim_call *call, const struct sim_fault *fault)
{
    sim_answer_empty(call, 307);
    sim_answer_header(call, "Location",
                      sim_arena_copy(&call->arena, fault->value, strlen(fault->value)));
}

static void apply_delay(struct sim_call *call, const struct sim_fault *fault)
{
    call->answer.wire.delay_ms = (unsigned)strtoul(fault->value, NULL, 10);
}

static void apply_cut(struct sim_call *call, const struct sim_fault *fault)
{
    call->answer.wire.cut = strtol(fault->value, NULL, 10);
}

static void apply_length(struct sim_call *call, const struct sim_fault *fault)
{
    call->answer.wire.length_delta = *fault->value == '\0' ? 10 : strtol(fault->value, NULL, 10);
}

static void apply_drip(struct sim_call *call, const struct sim_fault *fault)
{
    call->answer.wire.drip_ms = (unsigned)strtoul(fault->value, NULL, 10);
}

static void apply_duplicate(struct sim_call *call, const struct sim_fault *fault)
{
    (void)fault;
    call->answer.wire.duplicate = true;
}

// Replaces the body with bytes; the other headers stay.
static void set_text(struct sim_call *call, const char *text, size_t length)
{
    call->answer.text = sim_arena_copy(&call->arena, text, length);
    call->answer.text_length = length;
    if (call->answer.content_type == NULL) {
        call->answer.content_type = "application/json";
    }
}

static void apply_bad_json(struct sim_call *call, const struct sim_fault *fault)
{
    const char *text = *fault->value == '\0' ? "{\"value\":[{\"id\":\"x\",}]" : fault->value;
    set_text(call, text, strlen(text));
}

static void apply_html(struct sim_call *call, const struct sim_fault *fault)
{
    (void)fault;
    static const char page[] = "<html><body><h1>Simulated proxy error</h1></body></html>";
    set_text(call, page, sizeof page - 1);
    call->answer.content_type = "text/html";
}

static void apply_content_type(struct sim_call *call, const struct sim_fault *fault)
{
    call->answer.content_type = sim_arena_copy(&call->arena, fault->value, strlen(fault->value));
}

static void apply_empty_body(struct sim_call *call, const struct sim_fault *fault)
{
    (void)fault;
    set_text(call, "", 0);
}

static void apply_truncate(struct sim_call *call, const struct sim_fault *fault)
{
    char *json = call->answer.body == NULL
                     ? NULL
                     : json_dumps(call->answer.body, JSON_COMPACT | JSON_ENSURE_ASCII);
    const char *text = json != NULL ? json : call->answer.text;
    if (text == NULL) {
        return;
    }
    size_t length = json != NULL ? strlen(json) : call->answer.text_length;
    size_t kept = *fault->value == '\0' ? length / 2 : (size_t)strtoul(fault->value, NULL, 10);
    set_text(call, text, kept < length ? kept : length);
    free(json);
}

static void apply_next_link(struct sim_call *call, const struct sim_fault *fault)
{
    json_t *body = call->answer.body;
    if (!json_is_array(json_object_get(body, "value"))) {
        return;
    }
    json_t *link = NULL;
    if (strcmp(fault->value, "loop") == 0) {
        link = json_sprintf("%s%s", call->request.base, call->request.target);
    } else if (strcmp(fault->value, "null") == 0) {
        link = json_null();
    } else if (strcmp(fault->value, "empty") == 0) {
        link = json_string("");
    } else if (strcmp(fault->value, "relative") == 0) {
        const char *old = json_string_value(json_object_get(body, "nextLink"));
        if (old == NULL) {
            return;
        }
        link = json_string(old + strlen(call->request.base));
    } else {
        link = json_string(fault->value);
    }
    json_object_set_new(body, "nextLink", link);
}

static const char *poll_header(const struct sim_call *call, const char *name)
{
    for (size_t i = 0; i < call->answer.header_count; i++) {
        if (strcasecmp(call->answer.headers[i].name, name) == 0) {
            return call->answer.headers[i].value;
        }
    }
    return NULL;
}

static void apply_poll_url(struct sim_call *call, const struct sim_fault *fault)
{
    static const char *const names[] = {"Azure-AsyncOperation", "Location"};
    static const char *const kept[] = {"async-only", "location-only"};
    for (size_t i = 0; i < 2; i++) {
        const char *url = poll_header(call, names[i]);
        if (url == NULL || strcmp(fault->value, kept[i]) == 0) {
            continue;
        }
        if (strcmp(fault->value, kept[1 - i]) == 0 || strcmp(fault->value, "none") == 0) {
            sim_answer_drop_header(call, names[i]);
        } else if (strcmp(fault->value, "relative") == 0) {
            sim_answer_header(call, names[i], url + strlen(call->request.base));
        } else {
            sim_answer_header(call, names[i],
                              sim_arena_copy(&call->arena, fault->value, strlen(fault->value)));
        }
    }
}

static json_t *odd_element(const char *kind, json_t *value)
{
    if (strcmp(kind, "null") == 0) {
        return json_null();
    }
    if (strcmp(kind, "number") == 0) {
        return json_integer(42);
    }
    if (strcmp(kind, "array") == 0) {
        return json_array();
    }
    if (strcmp(kind, "object") == 0) {
        return json_pack("{s:i, s:[], s:i}", "id", 7, "name", "properties", 5);
    }
    if (strcmp(kind, "type") == 0) {
        json_t *copy = json_deep_copy(json_array_get(value, 0));
        json_object_set_new(json_object_get(copy, "properties"), "objectType",
                            json_string("SimulatedFutureType"));
        return copy;
    }
    return json_string("odd");
}

// Inserts an odd element after the first one.
static void apply_bad_element(struct sim_call *call, const struct sim_fault *fault)
{
    json_t *value = json_object_get(call->answer.body, "value");
    json_t *element = json_is_array(value) ? odd_element(fault->value, value) : NULL;
    if (element != NULL) {
        json_array_insert_new(value, json_array_size(value) > 0 ? 1 : 0, element);
    }
}

const struct sim_fault_kind sim_fault_kinds[] = {
    {"status", SIM_INSTEAD, "=CODE  an error answer (options retry-after=, code=, handled)",
     check_status, apply_status},
    {"not-found", SIM_INSTEAD, "  404 with ResourceNotFound", check_none, apply_not_found},
    {"reset", SIM_INSTEAD, "  the connection is reset; with handled, after the work is done",
     check_none, apply_reset},
    {"redirect", SIM_INSTEAD, "=URL  307 to another place", check_text, apply_redirect},
    {"delay", SIM_ANSWER, "=MS  the answer waits", check_count, apply_delay},
    {"cut", SIM_ANSWER, "=BYTES  the connection ends after so many body bytes", check_count,
     apply_cut},
    {"length", SIM_ANSWER, "=+N or -N  a Content-Length that is wrong by N", check_delta,
     apply_length},
    {"drip", SIM_ANSWER, "=MS  one byte each so many milliseconds", check_count, apply_drip},
    {"duplicate", SIM_ANSWER, "  the answer comes twice", check_none, apply_duplicate},
    {"bad-json", SIM_ANSWER, "[=TEXT]  a body that is not JSON", NULL, apply_bad_json},
    {"html", SIM_ANSWER, "  the page of a proxy", check_none, apply_html},
    {"content-type", SIM_ANSWER, "=TYPE  another content type", check_text, apply_content_type},
    {"empty-body", SIM_ANSWER, "  no body", check_none, apply_empty_body},
    {"truncate", SIM_ANSWER, "[=BYTES]  a body that stops early, of its own right length", NULL,
     apply_truncate},
    {"next-link", SIM_ANSWER, "=URL, loop, relative, null or empty  another nextLink", check_text,
     apply_next_link},
    {"poll-url", SIM_ANSWER, "=URL, relative, none, async-only or location-only  poll headers",
     check_text, apply_poll_url},
    {"bad-element", SIM_ANSWER, "[=null|number|string|array|object|type]  one odd list element",
     check_element, apply_bad_element},
    {"job-fail", SIM_HANDLER, "  the job of this trigger fails", check_none, NULL},
    {"job-warn", SIM_HANDLER, "  the job of this trigger ends with warnings", check_none, NULL},
    {"operation-fail", SIM_HANDLER, "  the operation of this call fails", check_none, NULL},
    {"replication-fail", SIM_HANDLER, "[=DISK]  of a new restore point: that disk's copy fails",
     check_optional_count, NULL},
    {"replication-stuck", SIM_HANDLER, "[=DISK]  of a new restore point: that disk's copy stops",
     check_optional_count, NULL},
    {"replication-absent", SIM_HANDLER, "  of a new restore point: its view has no replication",
     check_none, NULL},
    {NULL, SIM_HANDLER, NULL, NULL, NULL}};
